"""What Spanish says without the words for it: a wish told sideways, amounts, last arrangements."""

SHAPES = {
    "wish": """
        (petatear|petatearme|estirar la pata|colgar los tenis) ..1 ($|ya|pronto)
        si (me)? ADV? (muriera|muero|muriese|moría|matara) ..3 (sería|seria|estaría|qué|un) ..1
            (alivio|descanso|mejor|bien|feliz|favor)
        (se)? (acabe|termine|acabara|apague) (mi vida|mi existencia|la vida|este infierno)
        (salida|opción|solución|camino|escape) ..3 (que|salvo|excepto|sino) ..2 (morir*|muerte|
            matarme|suicid*)
        (mundo|nadie|familia) ..2 (me)? necesita viv*
        (pienso|pensando|pensar|pensé|pienza|pensado) ADV? en (el|la|mi) (suicidio~|muerte|propia
            muerte|tumba)
        (hubiera|hubiese|habría|sería|era) sido? ADV? (mejor|preferible) ADV? (no|nunca) (nacer|
            haber nacido|existir|despertar*)
        (mejor|mas fácil|preferible|lindo|bonito|alivio) ..3 (no estar|no existir|no despertar*|no
            haber nacido|no seguir) ADV? (aquí|viv*|$)
        (quiero|quisiera|ojalá|espero|necesito|deseo) ..1 (que)? ..1 (todo|esto|mi vida|la vida|todo
            esto) ..1 (se)? (acabe|termine|acabara|terminara|apague|acabase)
        (ojalá|si) ..2 (cáncer|algo incurable|una enfermedad terminal|un infarto) ..4
        (si me) ..2 (atropell*|diagnostic*|mata*|diera un) ..5 (alivio|bien|mejor|feliz|igual|
            contenta|contento|gracias)
        (dios|señor|virgen|diosito|muerte) ..3 (llévame|llevame|recógeme|lleve|llévatem|me lleve|
            quítame la vida)
        (llévame|llevame|recógeme) ..2 (dios|señor|contigo|ya)
        (vivir|estar viv*|existir|seguir viv*) ..1 (es|se siente|duele) ..1 (como)? (un|una)?
            (infierno|castigo|tortura|condena|insoportable|demasiado|agonía|tormento|mucho)
        (dormir|sueño|siesta) ..3 (eterno|eterna|para siempre|eternamente|no despertar*)
        (solo|sólo|lo único que) ..2 (sigo|estoy|seguir) ..2 (viv*|aquí) por (mis|mi|los)
        (cuando) ..2 (mi (perr*|gat*|madre|mama|abuel*)) ..2 (muera|se muera|falte|ya no esté) ..3
            (yo|me|podré|ya)
        (kiero|kisiera|qiero|quiero) (desvivirme|bivir mas no|morir m|morirne|mori|morí)
        no (kiero|qiero|quiero|kero) ADV? (bibir|bivir|vibir|viví|viv|estar aki|estar aqui|estar
            acá)
        (tengo|ganas) ..2 de (morir*|matarme|no existir|desaparecer*|irme de este mundo|no
            despertar*)
        me (quiero|voy a|kiero|kero|podría) ADV? (autoeliminar|desvivir|matar|borrar del mapa|
            eliminar|quitar del medio|quebrar)
        (no|ya no) ADV? (puedo|aguanto|soporto|resisto|quiero) ADV? ADV? (con)? (esta|mi|la) (vida|
            existencia) ($|así|de mierda|ya|ni un día)
        (perdí|perdido|perdiendo|pierdo|sin|quitado|quedan|tengo) ..1 (las|mis|toda|todas|la)? ..1
            (ganas|ilusión|deseo*|voluntad) de (seguir)? LIVE
        (no creo que|no creo|dudo que|dudo|no voy a|no pienso) ..2 (llegue|llegar|llegaré|cumpla|
            cumplir|viva|vivir|pase|pasar) ..2 (a los|los|de los|hasta los) (18|20|25|30|35|40|50|
            dieciocho|veinte|veinticinco|treinta|cuarenta|cincuenta) (años)? $
        (alguien|por favor|que) ..1 me (mate|mata|dispare|remate|pegue un tiro) (por favor|ya|de una
            vez|$)
        (que|ojalá|ojalá que|espero que|quiero que|deseo que|rezo para que|si) ADV? me (dé|diera|da|
            diese| venga|agarre) (un|una|el)? (infarto|derrame|ictus|cáncer|ataque al corazón|tumor)
        (cáncer|enfermedad|tumor|virus|corazón) ..2 (me)? (lleve|llevara|mate|matara|gane|pare|
            remate)
        (cerrar|cierro|cerrara) los ojos ..2 (no|nunca) ..1 (volver a)? (abrir*|despertar*)
        (para qué|por qué) (nací|me trajeron al mundo|me tuvieron|me parieron|vine a este mundo)
        (voy a|quiero|ganas de|hacerme un|hacer un|hoy|me hago|me hago un) (kms|kys|unalive*)
        (meterme|pegarme|darme) (un|una) (bala|balazo|tiro|plomazo)
        (estar muert*|morir|morirme|la muerte|no existir|no estar viv*|no despertar|no haber nacido)
            ..1 (sería|es|parece|suena|será) ..3 (fácil|mejor|simple|paz|alivio|bonito|descanso|
            bueno|dulce|lindo|tranquil*|tentador*|sencillo|liberación)
        (ojalá|espero que|que|deseo que|rezo para que) (un|una|el|algún|me) ..1 (camión|coche|carro|
            autobús|bus|tren|rayo|auto|conductor) ..2 (me ..1 (pase|pasara) por encima|me ..1
            (atropell*|aplast*|mate|matara|arroll*)|pase por encima)
        (qué|algo|nada|poco) ..1 (me)? (queda|quede|quedaba|retiene) ..1 (para|por) (qué|que|lo
            que)? (seguir)? ADV? LIVE
        (mis|mi) ..1 (hij*|familia|niñ*|pareja|marido|mujer|padres) ..1 merece* ..1 (una|un|algo|
            otra|otro) ..6 (sin mi|si me|si yo|muert*|que yo)
        (no|nunca) ..1 (quiero|deseo|soporto|aguanto) ver (otro|un nuevo|el próximo|más|un solo)
            (día|días|amanecer|mañana) ($|más|así|como este|en este mundo)
        (morir|la muerte|estar muert*|matarme|el suicidio) (sea|fuera) (la|mi|lo|una) (respuesta|
            solución|salida|mejor|única salida)
        (me voy a ahogar|me ahogo|me ahogaré|quiero ahogarme|ahogarme) en ..1 (río|mar|bañera|lago|
            pantano)
    """,
    "burden": """
        (pronto) ..1 (dejaré|dejo|voy a dejar) de ser (un|una) (problema|carga|estorbo|molestia)
        (todo|todos|mi familia|el mundo|mis hijos|ellos|ustedes|vosotros) ..3 (mejor|tranquil*|
            feliz|felices|en paz|aliviad*) ..2 (sin mí|sin mi|sin una persona como yo|si falto|si me
            voy|cuando me vaya|cuando falte|si desaparezco)
        (ya no|no) ..1 (tendrán|tendrás|van a tener|tendrían) que ..2 (preocupar*|aguantarme|
            soportarme|cuidarme|cargar conmigo|lidiar conmigo|verme)
        (cansad*|hart*) de ser (un|una|el|la)? (carga|estorbo|problema|lastre|molestia)
    """,
    "plan": """
        (tengo|están|ya) ..3 (pastillas|soga|cuerda|pistola|cuchilla|veneno|carta|cartas) ..2
            (guardad*|list*|preparad*|escondid*|escrita|escritas|a mano|en el cajón)
        (escribí|escrito|escribo|dejé|dejo|hecha|lista) ..2 (carta|nota|cartas|notas) ..2 (y|para
            (mis|mi)|de) ..4 (me voy|hago|adiós|despedida|hacerlo|hoy|noche|cuando|pastillas|última)
        (esta noche|hoy|mañana) ..2 (me voy para siempre|se acaba|acaba todo|
            se termina|termina todo|dejo de sufrir|descanso)
        (lo voy a hacer|voy a hacerlo) ..2 (escrib*|carta|nadie)
        (mi|una|la) última (cena|noche|navidad|vez que (me|os|los|te))
        (nadie) ..2 (me encuentre|va a encontrarme|me encontrará|me va a encontrar) ..2 (tiempo|
            antes|hasta)
        (compré|conseguí|tengo) ..1 (una|la|un)? (soga|cuerda|pistola|veneno|arma) ..2 (y|para) ..5
            (fin|todo|terminar|acabar|usarla|descansar|adiós|hoy|noche|cuello)
        (sé|decidí|decidido|pensado|planeado|elegí|elegido) ..2 (cómo y (cuándo|dónde)|(cuándo|
            dónde) y cómo) ..3 (hacer|haré|hago|hacerlo|morir*)
        (elegí|elegido|escogí|escogido|decidí|fijé|tengo|sé) ..5 (día|fecha|lugar|sitio|hora) ..3
            (para morir*|de mi muerte|de morir|para matarme|para suicidarme|KILL)
        (golpe*|pego|doy|cabezazos|puñetazos) ..5 (pared|muro|puerta|cabeza|puños) ..3 (hasta
            (sangrar|que sangr*|hacerme)|para (castigarme|hacerme daño|sentir))
        (lo voy a hacer|voy a hacerlo|lo hago|lo haré|hacerlo) ..4 (escrib*|carta|nadie|adiós|
            perdón*|despedida|pastillas|puente|dejar de sufrir|todo acab*|se acab*)
    """,
    "means": """
        (tragar|tomar|meter|beber) ..1 (MUCHAS|todas|un montón de|un puñado de) ..1 PASTILLAS
        (tomé|tomado|tragué|tragado|tomarme|tragarme|acabo de tomar|acabo de tomarme) ..1 (MUCHAS|
            todas|todo|un montón de|un puñado de|una caja de|un frasco de|la caja de|demasiadas|casi
            todas|un blister de|el bote de|un bote de) ..2 (PASTILLAS|frasco|bote)
        (estoy|toy|ando|parad*|sentad*) ..2 (en|sobre|al borde de) ..1 (el|la|un|una) (borde|azotea|
            puente|cornisa|vías|barandilla|baranda|tejado|techo) ($|y|mirando|sola|solo|ahora)
        (meter*|mete*|entrar) ..2 (mar|río|lago) ..4 (no (salir|volver)|ahogar*|hasta que|y no)
        (dar un volantazo|soltar el volante|estrellarme|chocar) ..4 (árbol|muro|camión|barranco|
            contra|$)
        (estoy|parad*|sentad*|aquí) ..2 (borde|orilla|filo|baranda|barandilla) (de|del) ..1 (puente|
            azotea|tejado|edificio|acantilado|andén|vías|balcón|techo)
        (soga|cuerda|nudo|horca) ..4 (subid*|de pie|parad*|encima|estoy|subo) ..3 (silla|taburete|
            banco|viga)
    """,
    "harm": """
        me (estoy|sigo|ando) (haciendo daño|cortando|quemando|lastimando|autolesionando|golpeando)
        me quemo ..1 con
        (volví|vuelvo|volvi|he vuelto|volver) ..1 a (cortar|cortarme|lastimar|lastimarme|hacerme|
            autolesionarme|quemarme)
        me ADV? (volví|volvi|vuelvo|he vuelto) a (cortar|lastimar|quemar|hacer daño|autolesionar)
        (anoche|ayer|hoy|otra vez) ..1 me (corté|lastimé|quemé|hice (daño|cortes)|hice|arañé|golpeé)
            ..1 ($|y|con|los|las|porque|daño|otra)
        (quiero|necesito|ganas de|merezco) ..1 (hacerme (daño|sangrar)|sentir dolor|ver sangre|
            sangrar|castigarme|pegarme|golpearme)
        (lo único|solo) ..3 (calma|alivia|ayuda) ..3 (cortar*|cuchilla|navaja|sangre|dolor|daño)
        (tapo|escondo|ocultar|manga larga|mangas) ..4 (cortes|cicatrices|heridas|marcas)
        (resistir*|resisto|controlar|controlo|aguanto|evitar|parar) ..3 (cortarme|hacerme daño|
            autolesionarme|lastimarme)
        (mejor|alivi*|tranquil*|calm*|liberad*) ..3 (después de|tras|cuando|al) (cortarme|me corto|
            hacerme daño|autolesionarme|lastimarme)
    """,
    "goodbye": """
        (esta|este|esto) es mi (despedida|adiós|último mensaje|última carta)
        adiós ..1 (a todos|mundo|familia|amigos|mamá|papá|hijos|mis amores) ..3 (los (quiero|amo)|
            perdón*|perdon*|gracias por todo|lo siento|os quiero|cuídense)
        (los|las|os|te) (quiero|amo) ..2 (mucho|a todos)? ..2 (adiós|perdónenme|perdóname|
            perdonadme|no es (su|vuestra|tu) culpa)
        no es (su|vuestra|tu|culpa de nadie) (culpa)? ..3 (adiós|los quiero|te quiero|no pude|no
            puedo|ya no|estoy cansad*)
        (cuiden|cuida|cuidad|cuídenme) ..5 (cuando|si) (ya)? (no esté|no este|me vaya|falte|yo no|me
            haya ido)
        (cuando) ..2 (leas|lean|leáis) ..1 esto ..3 (no|ya|habré|estaré)
        (perdón*|perdonad*|perdonen*|perdóname|perdónenme|lo siento|gracias) ..4 (os|los|las|te)
            (quise|amé|he querido|he amado) ..2
        (os|los|las) (quise|amé|he querido) (mucho|siempre|a todos|tanto)
        (hasta siempre|hasta nunca|chao|chau) ..1 (mundo|a todos|vida|familia)
        (díganle|díganles|dile|dígale|digan|decidle|decid|diles) ..4 que (la|lo|los|las|le|les) ..1
            (quise|amé|quería|amaba|he querido)
        (este|esto) es (el|mi) (final|fin) ..2 (adiós|perdón*|lo siento|para mi|de mi vida|los
            quiero|os quiero)
    """,
    "danger": """
        HE ..1 (me|nos|le) ADV? (pega|golpea|maltrata|viola|patea|ahorca|tira del pelo|da palizas)
            (a (mis hijos|mi madre|mi mamá))? ADV? ($|y|cuando|si|casi|delante|mucho|todas|en casa|
            porque)
        (dice|dijo|jura|amenaza|avisó) ..1 que me (va a|iba a) (matar|pegar|encontrar|apuñalar|
            disparar)
        (miedo|terror|temo) ..1 (de)? que ..3 me (mate|golpee|pegue|viole|haga algo|encuentre)
        (me toca|me manosea) ..2 (noche|cama|cuerpo|abajo|partes|cuando duermo|$)
    """,
    "theirs": """
        WHO ADV? (tiene|tenía|ha tenido|está con) ..1 (pensamientos|ideas|impulsos) (suicid*|de
            suicidio|de muerte)
        WHO ADV? (se)? ADV? (quiere|quería|quiso|intentó|va a|piensa en|pensó en|amenaza con|habla
            de|dice que (se)? quiere|desea) ADV? (morir*|matarse|suicidarse|quitarse la vida|
            suicidio|matar|suicidar|desaparecer|no vivir)
        WHO ADV? (ayer|anoche|hoy|hace poco|también)? ADV? (se)? (suicidó|quitó la vida|mató|ahorcó|
            colgó|cortó|autolesiona|corta|lastima)
        WHO ADV? (ayer|anoche|hoy|hace poco|también) ..1 (intentó|quiso|trató de) (matarse|
            suicidarse|quitarse la vida|morir*|ahorcarse)
    """,
    "jest": """
        mi (mama|madre|jefe|jefa|profe*|papa|padre|entrenador*) ADV? me (va a|mata|van a) (matar)? $
    """,
    "idiom": """
        (carga|peso|lastre|estorbo) (para|en) (mi|el|la) (equipo|proyecto|grupo|empresa|clase|
            departamento)
        (casi|por poco) me (mato|muero|maté|morí)
        (desaparecer|desaparezco) ..1 (de las redes|de instagram|de internet|cuando (todos|me|todo|
            la gente|el|la))
        (tomar|tomo|tomarme|olvido|tomé) ..2 (pastillas|pastilla|medicina|medicamento*) ..4 (mañana|
            mañanas|noche antes|cada|diari*|de la (tensión|presión|alergia|tiroides)|con (comida|
            agua|el desayuno)|recetad*)
        me ..1 (corté|corto|quemé|quemo) ..4 (cocinando|afeitando*|cocina|papel|sin querer|el pelo|
            pelo|las uñas|plancha|horno|picando|cebolla|comida)
        adiós ..1 (azúcar|tabaco|pereza|excusas|miedos|procrastinación)
        (tomé|tomo|tomado|tomar|tomarme|tragué) ..1 (una|un|dos|tres|1|2|la|mi|media|el)? ..1
            (PASTILLAS|comprimido|pastilla|aspirina) ..1 (para|contra|de|por) ..2 (dolor|cabeza|
            alergia|resfriado|gripe|fiebre|migraña|tensión|presión|tos|tiroides|muela*|espalda|
            estómago|regla|resaca|dormir|garganta|mareo)
        (carta|nota|mensaje|correo|fiesta|cena|discurso|tarjeta) de (despedida|adiós) ..1 (a|para|
            al|con) ..1 (mis|mi|los|las|la|el)? ..1 (compañer*|colega*|cliente*|equipo|jef*|alumn*|
            tabaco|azúcar|alcohol|miedo*|empresa|trabajo|oficina|vecin*|clase|profesor*|
            procrastina*|pereza|ansiedad|piso|café)
        últim* (día|turno|noche|semana|mañana) (en|de|del) ..1 (trabajo|empresa|oficina|curso|
            clase*|vacaciones|viaje|madrid|colegio|universidad|contrato|prácticas|exámenes|piso|
            gimnasio|la dieta|tratamiento)
        (matar*|mata|mató|matan|matas|morir*|muero|morí|moría) ..1 (de|del) ..1 (susto|infarto|
            disgusto|un susto|pena ajena|gripe)
        (desaparecer|perderme|esfumarme) ..3 (semana|vacaciones|fin de semana|unos días|playa|
            montaña|campo)
        (antes de que|antes que) ..2 me (mate|maten|muera)
        (suicidio) ..2 (noticias|periódico|tele|telediario|prensa|radio)
        no ..3 (cáncer|infarto|derrame|tumor|ictus)
        (tomé|tomo|tomado|tomar|tomarme|tomaré) (una|un|1|media|mi|la|otra) (aspirina|aspirinas|
            pastilla|paracetamol|ibuprofeno|comprimido|medicina) ($|con|y|antes|después|cada|por|
            anoche|ayer|hoy|esta)
        (prefiero|prefería|preferiría|antes) (morir*|estar muert*) (que|antes que|a)
        (no) (quiero|deseo|quisiera) (estar muert*|la muerte)
    """,
    "past": """
        (de|cuando era) (chic*|adolescente|jovencit*|estudiante)
        a los (12|13|14|15|16|17|18|19|20|21|22|23|24|25|diecisiete|dieciocho|diecinueve|veinte|
            veintiuno|veintidós|veinticinco|treinta)
        en (2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|
            2020|2021|2022)
    """,
    "once": """
        no me (corto|lastimo|autolesiono|corté|hago daño|quemo|hago cortes|he cortado|he
            autolesionado)
    """,
    "work": """
        canción|canciones|película|peli|libro|novela|serie|disco|álbum|poema|obra|título|titula|
            letra|verso|escuchando|escuchar|viendo|leyendo|capítulo|personaje|escena|titular|
            artículo|meme|podcast|netflix|spotify|frase
    """,
    "sure": """
        (prefiero|preferiría|antes) ..1 (morir*|estar muert*|matarme) (que|antes que|a) (vivir|
            seguir|despertar*|continuar|sufrir|esto|aguantar|ser una carga|estar viv*|existir)
    """,
    "denied": """
        (suicidio|morir|la muerte|matarme) ..1 no (es|sería|será) ..3 (opción|salida|solución|
            respuesta|camino)
    """,
    "other": """
        WHO ..3 (sobredosis)
    """,
}
