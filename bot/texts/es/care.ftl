### Cuando alguien puede estar en peligro. Sencillo y cálido, sin ánimos, nada en lo que se pueda fallar.

crisis-name = dónde hay ayuda
crisis-why = Pregunto para mostrarte lo que te sirve. No puedo saber cuánto peligro hay: soy un programa. Las personas del teléfono sí pueden.

crisis-safe = ¿Estás ahora en peligro de hacerte daño, o alguien te está haciendo daño?
crisis-safe-no = Sí, estoy en peligro
crisis-safe-unsure = No lo sé
crisis-safe-yes = Ahora mismo no

crisis-near =
    Por favor, llama ya al <b>{ $emergency }</b>, o ve con alguien que esté cerca y quédate ahí.
    Si hay algo con lo que podrías hacerte daño, aléjate, o pide a alguien que se lo lleve.

    { $numbers }
crisis-near-say = ¿Qué digo al llamar?
crisis-near-ground = Dos minutos, aquí mismo
crisis-near-someone = Estoy con alguien

crisis-now =
    Gracias por decírmelo. Lo que te trajo hasta aquí sigue importando.
    Estas personas escuchan, también cuando no es una urgencia:

    { $numbers }
crisis-now-say = ¿Qué digo al llamar?
crisis-now-ground = Dos minutos, aquí mismo
crisis-now-someone = Sé a quién decírselo

crisis-say =
    Puedes leer esto en voz alta: «Lo estoy pasando muy mal y pienso en hacerme daño. ¿Puede quedarse al teléfono conmigo?»
    No hace falta explicar más. Te irán preguntando.
crisis-say-ground = Primero dos minutos
crisis-say-someone = Sé a quién decírselo

crisis-ground =
    Los dos pies en el suelo. Mira a tu alrededor y suelta el aire despacio.
    Sigo aquí abajo durante dos minutos.
crisis-ground-done = Estoy aquí
crisis-ground-frame-1 = Los dos pies en el suelo. Nota cómo aprietan.
crisis-ground-frame-2 = Toma aire… y suéltalo, más despacio.
crisis-ground-frame-3 = Busca cinco cosas que ves. Di sus nombres, en voz alta si puedes.
crisis-ground-frame-4 = Toma aire… y suéltalo, más despacio.
crisis-ground-frame-5 = Busca cuatro cosas que puedes tocar. Toca una.
crisis-ground-frame-6 = Toma aire… y suéltalo, más despacio.
crisis-ground-frame-7 = Busca tres cosas que oyes. También la más lejana.
crisis-ground-frame-8 = Toma aire… y suéltalo, más despacio.
crisis-ground-frame-9 = Dos cosas que hueles. O dos que te gusta oler.
crisis-ground-frame-10 = Toma aire… y suéltalo, más despacio.
crisis-ground-frame-11 = Un sorbo de agua, si tienes cerca.
crisis-ground-frame-12 = Estás aquí. Los números de arriba siguen ahí.

crisis-someone = ¿Hay una persona a la que podrías decir en la próxima hora: «No estoy bien, quédate conmigo, por favor»?
crisis-someone-yes = Sí, se lo diré
crisis-someone-not-yet = Todavía no

crisis-end-someone =
    Díselo tal como es. No necesitas las palabras justas.
    La ayuda sigue aquí: /sos la muestra en cualquier momento.

    { $numbers }
crisis-end =
    Entonces, a quien contárselo es a las personas de estos números. Están justo para eso.
    /sos los muestra en cualquier momento. Mañana te escribiré una línea tranquila.

    { $numbers }
crisis-stopped =
    De acuerdo, paramos aquí. Lo que me has contado sigue importando.
    Estas personas están a cualquier hora, y /sos las muestra otra vez. En peligro, llama al <b>{ $emergency }</b>.

    { $numbers }

care =
    Paro aquí: lo que has escrito importa más que cualquier ejercicio.
    Por favor, habla con alguien ahora. En peligro, llama al <b>{ $emergency }</b>.
    Solo soy un programa, y aquí nadie más lee.

    { $numbers }
care-anywhere =
    Paro aquí: lo que has escrito importa más que cualquier ejercicio.
    En peligro, llama a emergencias: el 112 o el 911 sirven en la mayoría de los países.
    Solo soy un programa, y aquí nadie más lee.

    { $numbers }
care-typed =
    Soy un programa y no puedo responder a eso como una persona. Aquí hay quien sí puede.
    En peligro, llama al <b>{ $emergency }</b>.

    { $numbers }
care-typed-below =
    Soy un programa y no puedo responder a eso como una persona. Abajo hay quien sí puede.
    En peligro, llama al <b>{ $emergency }</b>.

care-soft-other-person =
    Te preocupa alguien. Puedes preguntarlo sin rodeos: «¿Piensas en quitarte la vida?» Preguntar no mete la idea en la cabeza.
    Quédate cerca y pedid ayuda juntos. /sos muestra a quién llamar.
care-soft-self-past = Fue una época dura. Si vuelve a acercarse, /sos muestra a quién llamar.
care-soft-abuse =
    Lo que te hicieron no fue culpa tuya, y un ejercicio no es la respuesta.
    Un médico o una línea de ayuda pueden acompañarte. /sos muestra a quién llamar; en peligro, emergencias.
care-soft-panic =
    Eso suena aterrador. Si te duele el pecho o no se pasa, llama a un médico.
    Si vuelve una y otra vez, tiene buen tratamiento. Podrías decir: «Tengo ataques de miedo repentino».
care-soft-eating =
    La comida y el cuerpo pueden volverse una lucha dura. Hay personas formadas para ayudar; un médico es un buen primer paso.
care-soft-low =
    Es mucho tiempo cargando con esto. Tras dos semanas o más, un médico puede ayudar.
    Podrías decir: «Llevo semanas mal y me cuesta llegar al final del día».
care-soft-despair = Eso suena muy pesado. Si llegas a no querer vivir, /sos muestra a quién llamar.
care-soft-tears = Algo duele ahora mismo. Escribe una línea sobre ello si quieres. No hay prisa.
care-soft-again = Te leo. Las personas detrás del botón de abajo pueden ayudar con esto, por teléfono o por escrito.

nudge-still-here = Sigo aquí. No tienes que hacer nada. /sos muestra a quién llamar.
offer-sos = Necesito ayuda ahora
control-back = ‹ Atrás
control-stop = Parar aquí
control-why = ¿Por qué preguntas?
