"""What in Spanish sounds like an alarm and is none."""

SHAPES = {
    "turn": """
        pero|aunque|y yo|y ahora|sin embargo
    """,
    "jest": """
        (voy a|te voy a|te|lo|la) matar* (si|cuando)
        (mi|mama|papa|jefe|jefa|madre|padre|novia|novio|profe*|esposa|marido|profesor*) ..1 me (va
            a|van a)? (matar|mata) (si|cuando|por (llegar|no|olvidar|perder|romper|gastar))
        me (va a|van a) matar (si|cuando|por (llegar|no|olvidar|perder|romper|gastar)|mi (mama|
            madre|jefe|jefa|profe*))
    """,
    "idiom": """
        (vivir|viviendo) con (miedo|ansiedad|prisa|prisas|estrés|culpa|vergüenza|deudas|
            incertidumbre)
        (despertar|despierto) a (los|las|mi|mis|la|nadie|mi|el|tu)
        despertar al (bebé|niño|vecino|perro)
        (seguir|estar|vivir|despertar|continuar) (en|con) (este|esta|el|la|mi|mis|un|una|estos)
            (trabajo|empleo|ciudad|casa|relación|empresa|piso|grupo|clase|puesto|carrera|curso|
            oficina|país|equipo|padres|proyecto|dieta|rutina)
        (me)? (muero|moría|morí|moriré|muriendo|morirme|morir|muriéndome|moriría|mata|matar|matan|
            muertos|mueres) de ADV? (la|las|los|el|pura|puro)? (hambre|risa|sed|sueño|calor|frío|
            miedo|vergüenza|pena ajena|aburrimiento|ganas|amor|ternura|curiosidad|envidia|celos|
            gusto|cansancio|nervios|asco|emoción|viej*|ansias|antojo|alegría|impaciencia|felicidad|
            sueño|cringe|éxito)
        (muert*) de ADV? (la)? (hambre|risa|sed|sueño|calor|frío|miedo|cansancio|vergüenza|
            aburrimiento|celos|envidia|asco|nervios|amor|curiosidad|pena|cansad*)
        me (muero|moría|muero ADV) por (ver*|un|una|ir|comer*|conocer*|probar*|el|la|ti|saber*|que|
            esos|volver|tus|contar*|hablar|irme|viajar|salir|ese|esa|leer*)
        (me|nos) ADV? (está|están|estan|esta|va a|van a|va|iba a|vas a) (a)? (matando|matar) (el|la|
            los|las|este|esta|de|mi|tanto|con|a)
        (este|esta|estos|estas|el|la|los|las|mi|mis|tu|tanto|tanta|tus) ..3 (me|nos) ADV? (mata|
            matan|está matando|esta matando|están matando|va a matar|van a matar|tiene muert*|tienen
            muert*|matara)
        me (mata|matan|mato|maté|mataba|maté) (de risa|la curiosidad|el|la|los|a trabajar|
            trabajando|estudiando|a estudiar|en el gimnasio|entrenando|por (el|la|los|las|un|una|mi|
            tanto|este|esta|tu|culpa)|este|esta|tu|que| haciendo|con)
        (me mató|me mataron|me matan|me mata|morí|muero|me muero|murió mi|me maté) ..4 (juego|
            videojuego|nivel|jefe|partida|fortnite|minecraft|jefe final|boss|lol|jaja*)
        (jefe|boss|enemigo|zombi*|monstruo|dragón|jugador|rival|bot) ..2 (me|nos) ..1 (mató|mata|
            mataron|matan|ha matado)
        (juego|partida|nivel|videojuego|personaje|película|peli|novela|libro|serie|canción|
            protagonista|capítulo) ..6 (muere|mata|mató|murió|morir|matar|suicida|suicidio|mueren|
            suicidó|muerto|muerte)
        (muere|mata|mató|murió|suicida|suicidó|mueren) ..5 (película|peli|novela|libro|serie|
            capítulo|temporada|juego|final)
        matar (el|dos|la|un|a los) (tiempo|pájaros|rato|hambre|gusanillo|proceso*|sed|curiosidad|
            aplicación|zombis|zombies|conversación)
        matar (zombis|zombies|moscas|mosquitos|procesos|el)
        matar dos
        (de muerte|de mala muerte|a muerte|línea muerta|tiempo muerto|punto muerto|horas muertas|
            naturaleza muerta|muerta de la risa|muerto de la risa|hora muerta|mar muerto|día de
            muertos|día de los muertos)
        (la batería|batería|móvil|celular|teléfono|coche|carro|computadora|ordenador|planta|plantas)
            ..3 (murió|muerto|muerta|muriendo|muere|murieron|muriéndose)
        (se me|se) ..2 (muere|murió|muerto|está muriendo|murieron|están muriendo) ..3 (batería|
            móvil|celular|teléfono|coche|planta*|ordenador|perro|gato|computadora)
        (morir|muero|muerto|muerta) en el intento
        (prefiero|antes) morir* (que|antes que) (comer|hablar|ir|cantar|salir|bailar|madrugar)
        (miedo|temor|pánico|fobia) (a|de) (la)? (morir*|muerte|que me muera)
        (para|pa) morirse (de)?
        morir (de viej*|feliz|tranquil*)
        antes de (morir*|que me muera)
        (hasta|cuando) (que)? (me muera|la muerte|muera)
        (prevención|prevenir|evitar|tasa|tasas|estadística*|estudio|charla|campaña|día mundial)
            (del|de|el|contra el|sobre el) (la)? KILL
        (suicidio) (político|profesional|económico|social|comercial|asistido|colectivo|laboral)
        (escuadrón|misión|atentado|terrorista|comando) suicida*
        (saltar|tirarme|lanzarme|saltarme|aventarme) ..3 (paracaídas|bungee|piscina|agua|alberca|
            puenting|parapente|tirolesa|sofá|cama)
        tirarme (a la piscina|al agua|en el sofá|en la cama|al suelo|a la alberca)
        (cortarme|cortado|corté|corto) (el pelo|el cabello|las uñas|un poco|las puntas|el flequillo|
            la barba|con el papel|afeitándome|cocinando|un dedo|el dedo|la llamada|internet|el
            rollo|la luz)
        me (corté|corte|he cortado|quemé|queme|he quemado|lastimé|golpeé) ..3 (cocinando|afeitándo*|
            papel|dedo|pelando|horno|plancha|gimnasio|jugando|entrenando|corriendo|fútbol|cebolla*|
            aceite|rodilla|tobillo|espalda|sin querer|accidente|sol)
        (hacerme daño|lastimarme|herirme) ..2 (rodilla|espalda|corriendo|entrenando|gimnasio|
            jugando|pierna|tobillo|hombro|sin querer|si corro)
        (terminar|acabar) con (todo|todo esto|esto) (el trabajo|lo pendiente|el lunes|antes|a
            tiempo|hoy|esta semana|las tareas|mi lista|este proyecto|de la lista)
        (terminar|acabar|terminar) con (mi novi*|esta relación|él|ella|mi pareja|el proyecto|la
            tesis|las deudas|el tabaco|este mal hábito)
        (cansad*|hart*) de vivir (en|con (mis padres|mi|desorden|estrés|deudas|compañeros)|aquí|
            lejos|sol*)
        (vivir|seguir viviendo|vivir así) (en|con|de|aquí|solo|sola|lejos|cerca|al) (mis|este|esta|
            casa|piso|padres|un|una|la|el|madrid|alquiler)
        (despertarme|despertar) (temprano|tarde|pronto|a las|antes|con|cansad*|mañana a|y (hacer|
            salir|ir))
        no (quiero|puedo) (despertarme|despertar|levantarme) (temprano|tarde|pronto|a las|al|tan|a
            mi|al bebé)
        (mi muerte|muerte) (súbita|cerebral|celular)
        vivir (el momento|al máximo|la vida|mi vida|sin (miedo|estrés|él|ella|azúcar|móvil|ti|café|
            redes))
        quitarme (la vida social|horas|tiempo|el sueño)
    """,
    "denied": """
        no ADV? (quiero|voy a|pienso|pienso en|deseo|pretendo|planeo|tengo (ganas|intención|
            intenciones|planes|pensado) (de|en)?|quisiera|es que quiera|he pensado en|estoy pensando
            en|tengo pensamientos de|me quiero|me voy a|me) ADV? (a)? (morir|morirme|KILL|HURT|
            matar|suicidar|cortar|hacer daño|muero)
        (no|nunca|jamás) ADV? (me)? (suicidaría|mataría|haría daño|haria nada|cortaría|voy a (matar|
            suicidar|cortar)|quitaría la vida)
        (nunca|jamás) (he)? (querido|pensado|pensaría|quise|pensé|intentaría|querría) (en)? (morir|
            morirme|KILL|HURT)
        (no soy|no estoy|no es que sea|ni soy) ADV? (suicida|deprimid* ni suicida)
        (sin|no tengo|ningún|ningunas|no hay) ..2 (pensamientos|ideas|ideación|intenciones|ganas)
            (suicidas|suicida|de (morir*|KILL))
        (dejé de|he dejado de|paré de) HURT
        (no quiero|no) (decir|digo) que (quiera|me quiera) (morir*|KILL)
    """,
    "scene": """
        (canción|película|peli|libro|novela|serie|poema|obra|disco|letra|verso|frase|capítulo|tema|
            titular|documental|artículo) ..3 (llama|llamada|llamado|titulada|titulado|dice|decía|
            trata|habla|sobre|donde|de|que|en la que|en el que|era|es|se)
        (letra|personaje|protagonista|villano|actor|actriz|cita|título|romeo|julieta|hamlet)
        (vi|viendo|leí|leyendo|escuchando|escuché|ver|traduciendo) (una|un|la|el|esa|ese|esta)?
            (canción|película|peli|libro|novela|serie|noticia|artículo|documental)
        (tesis|ensayo|trabajo|curso|taller|clase|charla|investigación|estudio|presentación|
            formación|conferencia|congreso|proyecto|campaña|seminario|tfg|examen) ..2 (sobre|acerca|
            de|del|contra|para)
        (trabajo|voluntari*|turno) ..4 (línea|teléfono|ayuda|prevención|crisis|esperanza)
        (noticia*|periódico|noticiero|telediario|policía|según)
        en (mi|la|una) (novela|cuento|historia|partida|guion)
    """,
    "said": """
        WHO ..2 (dice|dijo|me dijo|me dice|me escribió|escribió|cantó|canta|me contó|confesó|me
            confesó|gritó|mandó|ha dicho) (que)?
    """,
    "past": """
        (hace) ADV? (siete años|ocho años|nueve años|quince años|veinte años|años|un
            año|dos|tres|cuatro|cinco|seis|diez|muchos|mucho|varios|meses|tiempo|
            15|10|20|5|3|2|4|unos|algunos|8|7|6|12)
        cuando (era|tenía|estaba en|yo era|iba al|iba a|estudiaba|tenia|vivía)
        (en|de) (mi)? (adolescencia|adolescente|joven|juventud|infancia|el pasado|mi pasado|pequeñ*|
            niñ*|aquel|aquella|entonces|la universidad|el instituto|la secundaria|20*|19*)
        (antes de|antes|en aquella|en ese entonces|el año pasado|por aquel entonces|a los (14|15|16|
            17|18|13|12|20|quince|catorce|dieciséis|trece|doce)|solía|ya lo superé|lo superé|en el
            pasado)
    """,
}
