"""What Spanish says of not wanting to be, one meaning after the other."""

SHAPES = {
    "wish": """
        (ojalá|quisiera|gustaría|deseo) ..1 (quedara|quedarme|quedase|durmiera) ..1 (dormid*)?
            para siempre
        (dormir*|acostarme|cerrar los ojos) ..4 (fuera|sea|fuese) la última vez
        (vivir|mi vida|la vida) ..3 (condena|suplicio|tortura|calvario|castigo) ($|para
            mí|y|que|ya)
        (pasara|pasa|ocurriera|sucediera|pase) ..4 y (me)? (muriera|muero|muriese|muera)
        no ..3 (llegue|llegar|llego|llegaré) (viva|vivo|con vida) ..1
        no tener que (vivir|despertar*|seguir viv*|existir) ..1 ($|más|un día|otro
            día|nunca|mañana)
        (mejor|fácil|simple|sencillo|bonito) ..2 si ..2 (dejara|dejase) de
            (existir|vivir|respirar)
        (nada|nadie) ..3 (haga|hace|da|dé|anima*|motiva|motive) ..1 (querer|ganas de|a)? (seguir
            (viv*|viviendo|aquí)|vivir|existir|LIVE)
        (pienso|imagino|imaginando|imagin*|pensar|fantaseo|sueño|planeo|planeando) ..4 (mi
            funeral|mi entierro|mi velorio|mi propio (funeral|entierro|velorio))
        futuro para mí ..4 (irme|morir*|acabar|terminar|desaparecer)
        (vivir|aguantar|soportar|despertar) (ni)? (un|otro|un solo) día más
        (decepciona*|molesta|enfada|fastidia|entristece|lástima|pena|rabia|triste) ..3
            (seguir|sigo|sigue|estar|estoy) ..1 (respirando|viv*|con vida)
        (viví|he vivido) ..1 (suficiente|bastante|demasiado) ..1 ($|no|para mí|ya|y)
        si (me)? (muero|muriera|muriese) (hoy|esta noche|mañana|durmiendo|dormid*|ya|mientras
            duermo|ahora)
        no me (asustaría|molestaría|disgustaría|daría miedo|entristecería|importaría|quejaría) ..1
            (nada)? (de)? (morir*|no despertar*|si (no despierto|muero|me muero)|irme de este
            mundo)
        si (mañana|un día|hoy|ya)? no (me)? (levanto|despierto|despertara|levantara|amanezco) ..2
            (mejor|paz|da igual|nadie|todos|bien)
        (quiero|quisiera|necesito|salir) ..1 (salir|irme|escapar|bajarme|salirme) (de (esta|la|mi)
            vida|de este mundo|del mundo) $
        no quiero (mas)? (esta|mi) vida ($|así|mas|ya)
        (gustaría|quiero|quisiera|ojalá|dejara|ganas) ..4 (dejar|dejara|dejase) de (estar|ser)
            ($|y|para siempre|de una vez)
        (ganas de|quiero|quisiera|preferiría|prefiero) no (estar|ser) ($|y|más|ya)
        (quiero|quisiera|ganas de|gustaría|voy) ..1 (apagarme|consumirme|extinguirme) ..1 (como
            una|del todo|$|y)
        (caiga|cayera|parta|partiera) ..1 un rayo ..2 (acabe|acabara|muera|termine)
        ojalá no (haya|hubiera|exista|existiera) ..1 (mañana|un mañana|después) ..2
        (espero|pido|quiero) nada de ..1 vida ..3 (termine|acabe|fin|final|muerte|morir*)
        (problemas|todo|líos|deudas|dolor|sufrimiento) ..2
            (acab*|termin*|resolver*|solucion*|arregl*|irían|desaparecer*) ..2 si (yo)? (me
            muriera|muriera|me muero|no existiera|no estuviera|estuviera muert*|desapareciera|me
            matara)
        (motivos|motivo|razón|razones) ..1 (para|por) (que|la que|lo que) ..1
            (siga|seguir|continúe|esté) (aquí|viv*|en este mundo)
        (voy a|podré|quiero|quisiera|por fin) ..1 descansar ..1 (de todo y de todos|de esta
            vida|de este mundo|de vivir|eternamente|para siempre)
        (vida|existencia) me (pesa|aplasta|duele|sobra|queda grande|asfixia)
            ($|demasiado|tanto|mucho|y)
        (ojalá|espero|rezo|pido|quisiera|deseo|por mí) ..3 (mañana|el día|otro día|nunca|ya)? ..1 no
            (amane*|llegue mañana|vea (mañana|otro día)|(llegue|llegara) ($|para mí|nunca))
        (ojalá|quisiera|prefiero|preferiría|mejor|gustaría) ..3 no (ver|vivir) ..1 (otro (día|
            amanecer)|mañana|amanecer|el próximo año)
        (preferiría|ojalá|querido|preferido|gustaría|quisiera|mejor) ..2 (no|nunca|jamás) (haber|
            hubiera|hubiese)? ..1 (venido|llegado) ..2 (al|a este) mundo
        (cerrar|cierro|cerrara|cerrase) los ojos ..1 y ..1 (que)? ..2 (se)? (acab*|termin*|apag*|
            desaparec*|ya está)
        (no|sin|pocas) ..2 (ganas|fuerzas|ánimo*|ilusión|deseo*|energía*) ..1 (de|para|por) (ver|
            llegar|vivir) (a|al)? (otro|un|el|ni un)? (día|mañana|amanecer|día siguiente|día más)
        (no|sin|ni|faltan|fallan|perdí|acabaron) ..3 (fuerzas|fuerza|energía*|motivos|motivo|
            razones|razón|ganas|ánimo*|valor|voluntad|sentido) (de|para|por|a) (seguir (viv*|
            existiendo|en este mundo|respirando)|vivir|existir|estar viv*|esta vida|la vida ($|ni))
        (dormir*|dormid*|acostarme) ..2 y (que)? ..1 (no|nunca|jamás) ..2 (levantarme|despertar*|
            abrir los ojos|levante|despierte|despertara) ..1 ($|nunca|jamás|más|ya)
        (alivio|descanso|bendición|suerte|favor|liberación|regalo|feliz|mejor) ..3 (que|si) ..1 me
            (atropell*|mat*|muri*|muera|diera un infarto|cayera un|diagnosticaran|diera cáncer)
        (ojalá|quisiera|gustaría|deseo|espero|rezo) ..1 (tener|tuviera|tuviese|contraer|
            me diera|me detectaran|me diagnosticaran|pillar|pillara|coger|me saliera) (un|una|algún|
            alguna|algo) ..2 (cáncer|enfermedad|tumor|infarto|accidente|mortal|terminal)
        borrarme (de la faz|de este mundo|del mundo|de la existencia|de la vida|del mapa|de la
            tierra)
        (esfumarme|evaporarme|disolverme|desintegrarme|extinguirme|apagarme|desvanecerme) ..2 (para
            siempre|del todo|por completo|de una vez|y ya|de este mundo)
        (envidio|envidia|celos|envidiando) ..3 (muertos|difuntos|(los|quienes|gente) (que)? ..2
            (murieron|murió|mueren|muere|descansan|no están|han muerto|se mueren))
        me (pesa|duele|agota|cansa) (estar viv*|vivir|existir|seguir viv*|la existencia|la vida $)
        (quiero|quisiera|ojalá|deseo|espero|necesito) ..1 (que)? (se)? ..1 (apague|acabe|termine|
            pare|detenga|acabara|terminara|parara) (todo ..4)? ..2 (mi vida|la vida|mi corazón|mi
            existencia)
        (ojalá|quiero|que|espero|rezo) ..2 corazón ..1 (deje de latir|se (pare|parara|detenga|
            detuviera|apague)|dejara de latir)
        muerte ..7 (la espero|la busco|la deseo|me llama|la llamo|la quiero)
        (espero|esperando|aguardo|ansío|anhelo|ojalá|deseando) ..3 (llegue|llegara|venga) ..1 (mi
            hora $|mi fin|mi final|la muerte|mi muerte|mi último)
        (esperando|espero|aguardo|ansío|anhelo) ..1 (mi|la) muerte ($|y|con|como|ya)
        (ojalá|espero que|quiero que|deseo que|rezo para que) ..1
            (avión|tren|autobús|bus|coche|carro|metro|techo) ..2 (caiga|cayera|estrelle|
            estrellara|hunda|desplome|choque|chocara|explote) ..2 (conmigo|y (me)? (mate|muera)|
            estando yo)
        no me (veo|imagino) ..1 (viva|vivo|con vida|en este mundo|el año que viene) ..3
        (vivir|existir|seguir viv*|despertar*) ..1 (no|perdió|ha perdido|dejó de) ..1 (tiene|tener|
            merece|vale|el|todo)? ..1 (sentido|la pena) ..1 ($|para mí|nada|ya|desde|sin)
        no (pinto|hago) nada (en|por) (esta vida|este mundo|la vida)
        no (pertenezco|encajo|quepo) (a|en) (este mundo|esta vida|esta tierra|este planeta) ($|y|ni)
        (reunirme|estar|estaré|irme|ir|voy|iré|reencontrarme|encontrarme|juntarme|alcanzar|seguir|
            volver) ..3 (con|donde|a) ..1 (mi|mis|ella|él) ..2 (en el cielo|al cielo|allá arriba|en
            el más allá|que (ya)? ..1 (murió|falleció|está muert*)|muert*|difunt*|fallecid*)
        (no|ni) (veo|tengo|hay|espero) (un)? (mañana|después) (para mí|$)
        (no|nada) ..2 (me)? (ata|atan|retiene|sujeta|une) ..2 (a|en) (este mundo|esta vida|la vida|
            la tierra)
        (ya)? (acabé|terminé|cumplí|he acabado|he terminado) con (la vida|esta vida|este mundo)
        (vivir|existir|la vida) me (hace|está haciendo) (mucho|demasiado|tanto)? daño
        (tendría que|debería|debí|debía|tenía que) (haber|haberme)? ..1 (muert*|morirme|morir) ..1
            (yo|al nacer|hace|ese|aquel|en|con)
        (por qué|ojalá) ..1 (me|no) (salvaron|reanimaron|dejaron morir|hubieran salvado|dejan morir)
        (no sé|no entiendo) (por qué|para qué|qué) ..1 (sigo|estoy) ..1 (viv*|en este mundo|
            respirando|existiendo)
        (no|ya no) ADV? (hay|había|veo|tengo|encuentro|me queda|me quedan|existe|existen) ADV?
            (razón|razones|motivo|motivos) para (seguir|continuar) (adelante)? $
        (ninguna|ningún|sin) (razón|motivo) para (seguir|continuar) (adelante)? $
    """,
    "burden": """
        nadie ..1 (me)? (va a|iba a)? ..1 (echar de
            menos|extrañar|extrañará|llorar|llorará|recordar|recordará|echará de menos|echará en
            falta) ..2 (cuando|si) (me (vaya|muera|haya ido)|ya no esté|no
            esté|muera|falte|desaparezca)
        (no soy más que|solo soy|soy|no soy nada más que) (un|una)
            (gasto|parásito|desperdicio|estorbo) ($|para|de|y)
        (nadie|quién|quien|a nadie|a quién) ..1 (se)? (me|le)? ..1 (daría cuenta|daría|notaría|
            notará|enteraría|importaría|extrañaría|echaría de menos|lloraría|llorará|iría|vendría|
            va a (notar|llorar|ir|venir|extrañar|importar)) ..3 (si ..2 (no (estuviera|estoy|
            existiera)|muero|muriera|desaparezco|desapareciera|faltara|falto|me fuera para siempre)|
            mi (entierro|funeral|velorio|tumba|muerte|ausencia))
        si (yo)? (ya)? no (estuviera|existiera|viviera|estuviese|existiese|hubiera nacido) (aquí|ya|
            yo|viv*|más)? (todos|todo|mi|mis|ellos|ellas|nadie|el|sería|estarían|vivirían|serían|
            tendrían|la) ..4 (mejor|tranquil*|felic*|feliz|aliviad*|paz|descans*|problemas|fácil)
        (mundo|vida) ..1 (seguiría|seguirá|sigue|continuaría|iría|giraría|va) ..1 (igual|mejor|
            adelante|bien|girando) ..1 sin mí ($|incluso|mucho|y|hasta|aunque)
        (quitar*|libr*|ahorrar*) ..2 (de)? (mi|un) (peso|carga|problema) ..3 (me muero|muriendo|si
            no estoy|desapare*|cuando me vaya)
        (les|le|os|te) ..2 (mejor|bien) ..1 sin mí ($|y|en este mundo|que)
    """,
    "harm": """
        me (araño|rasco|golpeo|rasguño|pellizco|clavo|pincho|quemo|corto|muerdo|pego) ..5 (hasta
            (sangrar|que sangr*|hacerme)|a propósito|adrede|para (castigarme|no sentir|sentir)|con
            (la|una) (cuchilla|navaja|tijera*))
    """,
    "goodbye": """
        (despídanse|despidanse|despídete|despediros) de mí ..1
        (dejé|dejo|dejado|escribí|escrito) ..1 (una|la|mi|esta|esa) ..1 (carta|nota) ..4 (perdón*|
            adiós|lo siento|despid*|cuando me encuentren)
    """,
    "idiom": """
        (grupo|chat|empresa|oficina|trabajo|equipo|curso|clase|foro|proyecto|departamento) ..3
            adiós a (todos|todas)
        adiós a (todos|todas) ..8
            (oficina|trabajo|empresa|vacaciones|equipo|departamento|grupo|curso|clase|turno|
            contrato|jubil*)
        (nadie|quién) ..2 si (llego|llegara|salgo|saliera)
            (tarde|antes|pronto|temprano|diez|unos|cinco)
        me (mata|matas|mató) cuando (me)? (sonr*|mir*|habla*|dice*|ríe*|canta*|llam*|hac*)
        (pegar un tiro|pego un tiro|pegarme un tiro|tiro por la ventana|corto las venas|cortar las
            venas|mato) (si|como) (vuelv*|otra|hay otr*|ponen|cambian|me
            (ponen|mandan|vuelv*)|suena)
        no quiero seguir así (quiero|necesito|tengo que|voy a|y quiero) (cambiar|mejorar|empezar|
            aprender|hacer|cuidar*|ordenar*)
        (no estoy|no estuviera|falto|faltara|no voy|desaparezco|desapareciera) (en|a|de) (la|el|las|
            este|mi|los)? (reunión|oficina|clase|grupo|fiesta|trabajo|redes|whatsapp|instagram|cena|
            chat)
        muerdo las uñas ..2
    """,
    "past": """
        (hubo|en|durante|pasé por) (una|un)? (época|etapa|tiempo|temporada) ..1 que
    """,
    "means": """
        ya (compré|conseguí|tengo) ..1 (soga|cuerda) ($|y|lista)
        (pistola|arma|escopeta|revólver|rifle) ..4 cargad* ..1 (en|aquí|sobre|al|junto|y|lista)
        (veneno|matarratas|raticida|lejía) ..5
            (tomármelo|tomarlo|tomarme|beberlo|beberme|bebérmela|bebérmelo|tragarlo)
    """,
    "theirs": """
        WHO ..1 se (hace|hizo|está haciendo|hacía) (cortes|daño|heridas)
    """,
    "denied": """
        no ..1 me ..1 (da por|pongo a|paso el día) (pensar|pensando) en ..1
            (muerte|morir|suicidio)
    """,
    "sure": """
        (arreglado|listo|preparado|ordenado|organizado) ..1 para cuando (me (muera|vaya)|muera|ya
            no esté|yo no esté|falte)
    """,
    "plan": """
        (tomar|tomarme|tragar|tragarme|beberme|tomo|trago) ..1 (el|la) (frasco|bote|caja|blíster)
            (entero|entera|completo|completa)
    """,
}
