"""Plans, means, self-harm, attempts and danger in Spanish."""

SHAPES = {
    "plan": """
        (forma|manera|modo|método|formas|maneras) ..3 de (morir|matarme|suicidarme|matarse|
            suicidarse)
        (puente|azotea|edificio|balcón|acantilado|ventana|tren|metro|vías) ..6 (tirar*|saltar*|
            salto|tiro|lanzar*|lanzo|aventar*|aviento|arrojar*)
        (cuánto|cuánta|cuántos|cuántas|qué altura) ..8 (morir*|desangrar*|muerte|letal|mortal|
            sobredosis)
        hacerme algo (malo|grave|terrible)?
        (hacer|cometer) una (locura|tontería) (conmigo|contra mí|y acabar)
        (matarme|suicidarme|suisidarme|quitarme la vida|ahorcarme|cortarme las venas|pegarme un
            tiro|acabar con mi vida|terminar con mi vida|desvivirme)
        (cómo|formas de|manera de|forma de) (morir|matarme|suicidarme) (sin|rápido|dormid*|$)
        (voy a|quiero|pienso|intenté|intento|he decidido|podría|planeo|gan* de|quise|iba a|pensando
            en|pensado en|estoy por|puedo|cómo|como|formas de|maneras de|forma de|manera de|idea de|
            trataré de|decidí|ADV|hoy|mañana|esta noche|a|por|de|mejor) KILL
        me (mato|suicido|ahorco|cuelgo|pego un tiro|quito la vida|quito de en medio|mataré|
            suicidaré|tiro (por|del|al|a las|desde)|corto las venas|desvivo|tomo todas|voy a matar|
            voy a suicidar|lanzo (al|del|desde|por|a las)|aviento (al|del|desde|a las)|voy a tirar|
            voy a colgar|voy a ahorcar|voy a cortar|mato y|voy de este mundo|muero hoy)
        ^ ADV? (KILL)
        (tengo|ya tengo|hice|preparé|he preparado|he hecho) ADV? (un|el|mi|mis|la|todo)? ADV? (plan|
            fecha|método|carta|nota|pastillas|soga|cuerda|preparado) (para)? (matarme|morir|
            suicidarme|acabar|de despedida|KILL|suicid*|quitarme)
        (se|sé|ya sé|decidí) (como|cuando|donde|el día) (voy a|lo voy a)? (morir|hacerlo y no|
            matarme|KILL|hacerlo esta noche|suicidarme)
        (carta|nota|cartas|notas|mensaje|vídeo) (de)? (despedida|suicid*|adiós)
        (cuantas|cuántas|cuanta) (pastillas|pastilla|dosis) ..6 (morir*|matar*|mort*|sobredosis)
        (nadie|quién) ADV? (me)? (extrañaría|echaría de menos|extrañará|notaría|lloraría|echará de
            menos|lloraría|importaría|daría cuenta|notará|echara de menos|va a extrañar) ..2 (si)?
            (me muriera|me muero|muero|muriera|desaparezco|desapareciera|no estuviera|ya no estoy|me
            fuera|me mato|no estoy|me matara|estuviera muert*|faltara)
        (si|cuando) (me)? (muriera|muero|muera|desapareciera|desaparezco|mato|matara|matase|muriese|
            yo no este|ya no este|no estuviera) ..2 (nadie|quien|todos|a nadie|alguien|no le|serían|
            estarían)
        (tomé|tome|me tomé|he tomado|me he tomado|me tragué|tragué|acabo de tomar*) ..4 (pastillas|
            frasco|veneno|sobredosis|medicamentos|calmantes|cloro|lejía|somníferos|paracetamol*)
        (intento|intentos) de suicidio (anoche|ayer|hoy|otra vez|esta semana)
        (hoy|mañana|esta noche|ayer|anoche) ..2 (me mato|me suicido|voy a morir|será mi
            último|es mi último|acabo con todo|intenté matarme|intenté suicidarme|se acaba todo)
        (mi|el|es mi|sera mi) (último|ultimo|última) (día|noche|mensaje|cumpleaños|adiós|navidad)
            (en este mundo|con vida|aquí|de mi vida|viv*|antes de|$)
    """,
    "means": """
        (cinturón|cuerda|soga|cable|bufanda|sábana) ..3 (cuello|garganta)
        (guardando|guardado|guardo|juntando|juntado|junto|acumul*|escond*) ..3 (pastillas|
            somníferos|medicamentos|calmantes)
        (pistola|arma|revólver|escopeta) ..2 (cargada|cargado|en la mano|en mi mano|en las piernas|
            al lado)
        (tengo|compré|guardé|conseguí|guardando|juntando|con|estoy con|busco|junté|escondí|he
            guardado|he comprado|agarré|en la mano) ..4 (pastillas|cuerda|soga|pistola|arma|
            cuchillo|navaja|cúter|cutter|veneno|somníferos|gillette|revólver|hoja de afeitar|
            cuchilla) ..3 (para (morir*|matarme|acabar|no despertar|tomármelas|tomarlas todas|
            hacerlo|suicidarme|KILL|terminar)|en la mano|lista*|listo*|en la cabeza|en el cuello|
            suficientes|delante|al lado|frente a mi|esta noche|preparad*|en mi (muñeca|cuello|
            cabeza))
        (estoy|estaba|subí|voy|parad*|aquí) ..2 (en|al|sobre|a|junto a|en el borde de|frente a)?
            (el|la|las|un|una)? ..2 (puente|azotea|cornisa|vías|vía|balcón|borde|precipicio|
            acantilado) ..3 (saltar|tirarme|y quiero|lanzarme|acabar|aventarme|pensando en|dudando|
            mirando abajo|listo|lista|del tren)
        (saltar|tirarme|lanzarme|aventarme|arrojarme|me tiro|me lanzo|me aviento|salto|me tire) (de|
            desde|por|al|a|del|a las|a los|bajo|delante de|enfrente de) (un|una|el|la|las|los)? ..1
            (puente|tren|metro|balcón|ventana|azotea|edificio|vías|vía|coches|coche|carros|camión|
            piso|vacío|barranco|río|acantilado|carretera|techo|autobús)
        (cortarme|cortar|me corto|me corté|abrirme|rajarme|me abro) (las|los|mis) (venas|muñecas|
            brazos)
        (pistola|arma|cuchillo|soga|cuerda) ..2 (cabeza|cuello|boca|sien|garganta)
        (tomar*|tragar*|tomarme|tomo) (todas|todos|un frasco|una caja|el frasco|la caja|un puñado|
            muchas|todo el) ..3 (pastillas|medicamentos|frasco|pastilla|calmantes|somníferos|juntas)
        (estrellar|estrellarme|chocar) ..3 (coche|carro|auto|árbol|muro|contra) (a propósito|contra|
            y ya|para morir)?
    """,
    "harm": """
        me ..1 (quemé|quemo|corté|corto|pinché|pincho|clavé|clavo|raspé|rasgo|arañé) ..3 (con) (un|
            una|el|la|mi) ..1 (mechero|encendedor|cigarro|cigarrillo|navaja|cuchilla|cúter|cutter|
            cuchillo|aguja|vidrio|tijeras|gillette|hoja)
        (cuchilla|cuchillas|sangre|navaja|cortarme) ..5 (calma*|alivi*|lo único|tranquiliza*|ayuda*|
            sentir)
        (volví a|vuelvo a|volver a|empecé a|empezado a|recaí y|necesito|ganas de|quiero|seguir)
            (cortarme|hacerme daño|autolesionarme|lastimarme|hacerme cortes|herirme)
        (quiero|gan* de|voy a|necesito|volví a|vuelvo a|he vuelto a|empecé a|sigo|no paro de|no
            puedo dejar de|me gusta|pienso en|deseos de|tengo que|impulso de|suelo|he empezado a|
            recaí en|estoy|a|solo|ADV|por|quería|de) ADV? HURT (los|las|mis|otra|anoche|ayer|mas|el|
            la|con|para|a propósito|de nuevo|hoy|y|porque|cada|en|cuando|$)
        me (corto|corté|corte|he cortado|lastimo|lastimé|autolesiono|autolesioné|hago daño|hice
            daño|hago cortes|quemo la piel|quemo con|hice cortes|cuteo|hiero|rajo|pego a mi mism*|he
            hecho daño|araño hasta|golpeo a mi mism*|golpeo contra) (los|las|la|el|mis|otra|con|
            para|a|de|hoy|y|porque|cada|en|cuando|$|anoche|ayer)
        (cortes|heridas|cicatrices|marcas) ..2 (en)? (mis|los|las) (brazos|muñecas|piernas|muslos)
        (cortarme|hacerme daño|lastimarme|autolesionarme) (me|es lo único|alivia|ayuda|calma|los|
            para sentir)
        (sangre|sangrar|dolor) (me)? (calma|alivia|ayuda a sentir|hace sentir (algo|viv*))
    """,
    "danger": """
        (borracho|borracha|drogado|furioso) ..3 (pegando|golpeando|pega|golpea|gritando|rompiendo|
            amenaza*) ..1
        ^ ADV? me (va a|quiere|van a|quieren) matar $
        HE ..1 (me|nos) ADV? (pegó|golpeó|violó|pateó|ahorcó|agredió|amenazó|atacó|empujó|pega|
            golpea) ADV? (otra vez|de nuevo|hoy|anoche|ayer|hace un rato|esta (noche|mañana)|y
            (tengo|estoy))
        (miedo) (de|a) (mi (marido|esposo|novio|padre|padrastro|ex|pareja)|que me (mate|pegue|viole|
            haga daño))
        (no me siento|no estoy) segur* (en (casa|mi)|aquí|con él|con ella|$)
        (dice|dijo|jura|juró|grita) que (me va a|va a) (matarme|matar|pegarme|apuñalarme)
        HE me (viola|da palizas|sigue violando|está violando)
        HE ..1 (me|nos) ADV? (va a|quiere|intenta|intentó|amenaza con|amenazó con|trató de|está por|
            amenaza|dice que me va a|juró) ADV? (a)? (matar*|pegar|golpear|violar|apuñalar|
            estrangular|ahorcar|matarme|hacer daño|disparar|pegarme|matar|muerte)
        (me|nos) ADV? (va a|van a|quiere|quieren|intentó|intenta|puede|dijo que me va a) matar (él|
            mi|esta|y|tengo|ayuda|por favor|hoy|un|con|tengo|si (me voy|lo dejo|le dejo|hablo|digo|
            lo denuncio))
        (quiere|amenaz* con|intentó|intenta|trató de|dice que va a|dijo que va a) (matarme|violarme|
            golpearme|pegarme|estrangularme|apuñalarme|matarnos|ahorcarme)
        (me|nos) (está|están|esta|estan) (pegando|golpeando|maltratando|violando|ahorcando|
            estrangulando|atacando|persiguiendo|siguiendo|amenazando|apuntando|dando una paliza)
        (amenaz*|amenazan|amenaza) ..2 de muerte
        (me|nos) (apunta*|amenaz*) con (un|una|el) (cuchillo|pistola|arma|navaja|machete)
        (tiene|con|saco|sacó) (un|una|el) (cuchillo|pistola|arma|navaja|machete|bate) (y|en|me|
            contra|a mi) ..2 (me|mi|nos|mano|amenaz*|miedo|casa)
        (estoy|estamos|me siento) (en)? (peligro|en peligro|encerrad* (en el baño|con él|por)|
            escondid* (en|de|del)|secuestrad*|insegur* en casa)
        (temo|miedo|tengo miedo) (por|de perder) (mi|nuestra) (vida|seguridad)
        no estoy (a salvo|segur* en (casa|mi|este)|segur* aquí)
        (me|nos) (pega|golpea|maltrata|viola) (ahora|todos los días|cada|esta noche|otra vez|y tengo
            miedo|hoy|y no puedo|con|mi (marido|esposo|novio|padre|pareja|papa))
        (acaba de|volvió a|anoche me|hoy me) (pegarme|golpearme|violarme|pegó|golpeó|violó|pegar|
            golpear)
        (alguien|un hombre|ladron*) ..3 (entrar|entrando|forzando|rompiendo|entró) ..2 (casa|puerta)
        (ayuda|auxilio|socorro|policía) ..3 (mata|matar|pega|pegando|cuchillo|golpe*)
        (padre|papá|papa|madre|mamá|mama|marido|esposo|esposa|novio|novia|pareja|padrastro|ex|tío|
            mujer) ..5 (me|nos) (tira|lanza|arroja|avienta|está tirando|está lanzando) THINGS
        (alguien|un hombre|un tipo|un tío|un desconocido|un coche|un carro|unos hombres|un señor)
            ADV? (me|nos) (sigue|siguen|viene siguiendo|anda siguiendo|persigue) ADV? ($|por la
            calle|hasta|desde|y tengo|y estoy|y no sé|tengo (miedo|mucho miedo)|estoy (asustad*|
            sol*)|ayuda|por favor|en (la calle|un coche|coche|carro))
        (me|nos) (siguen|persiguen|vienen siguiendo|están siguiendo) ..1 (tengo (mucho)? miedo|
            ayuda|no sé qué hacer|por la calle|hasta (mi)? casa)
        (padre|papá|papa|madre|mamá|mama|padrastro|madrastra) ..4 le (tira|lanza|avienta|arroja)
            THINGS a mi (madre|mamá|mama|padre|papá|hermana|hermano|hermanita|hermanito)
    """,
    "sure": """
        (va a|quiere|me va a) (matarme|matar) si (me voy|lo dejo|le dejo|hablo|digo|lo denuncio|
            cuento|me separo)
        (esta noche|hoy|mañana|ahora|pronto|este fin de semana) ..1 me (mato|suicido|voy a matar|voy
            a suicidar|cuelgo|ahorco|quito la vida)
        me (mato|suicido|ahorco) (hoy|esta noche|mañana|ya|y ya|si (me|no|tú|ella|él))
    """,
    "once": """
        (intenté|intente|traté de|quise|quería|pensé en|pensaba en|he intentado|había intentado|
            estuve a punto de|planeé|solía|iba a|planeaba|llegué a|me quise|intenté ADV|me intenté|
            me quería|pensaba) ADV? (pensar en)? (DIE|KILL|HURT|morir|matar|suicidar|quitar la vida|
            cortar)
        (intento|intentos|tentativa) (de suicidio|de quitarme la vida|suicida)
        (solía|antes|tenía) (me cortaba|cortarme|autolesionarme|pensamientos suicidas|ideas
            suicidas|lastimarme|hacerme daño)
        me (cortaba|autolesionaba|lastimaba|hacía daño|hacía cortes|quería morir|quería matar|
            intenté|corté|tomé) (los|las|con|cuando|de|a|en|y|matar|suicidar|una|$)
        (tuve|tenía|he tenido) ..2 (pensamientos|ideas|intento|intentos|ideación) (suicid*|de
            suicidio|de KILL)
        (no quería|quería no) (vivir|seguir viviendo|despertar)
    """,
}
