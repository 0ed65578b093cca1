"""What in Spanish asks for a gentler tone, but does not stop the talk."""

SHAPES = {
    "other": """
        (WHO|WHO ..3) (quiere|quería|quiso|se quiere|se quería|intentó|intenta|habla de|piensa en|
            amenaza con|dice que|dice|dijo|se intentó|va a|pensó en|ha intentado|planea|me dijo que|
            está pensando en|tiene|se ha|se) ..3 (morir*|matar*|suicid*|quitarse|hacerse daño|
            cortarse|lastimarse|matarse|cortando|no quiere vivir|vivir|desaparecer|autolesion*|
            ahorc*|colg*|mató)
        (matarse|suicidarse|quitarse la vida|cortarse|lastimarse|autolesionarse|ahorcarse|hacerse
            daño|morirse)
        se (suicidó|quitó la vida|mató|ahorcó|colgó|quiere morir|quiere matar|quiere suicidar|corta|
            autolesiona|intentó|tiró por|lastima|suicidara|suicide|mate)
        (preocupa*|miedo) ..4 WHO ..4 (suicid*|morir*|matar*|daño|corta*)
        WHO ..3 (suicida|suicidas|suicidio)
        (perdí|murió|falleció) ..4 suicidio
        WHO ..1 (no quiere|ya no quiere|no tiene ganas de) (vivir|seguir)
    """,
    "abuse": """
        (me|fui|ha|sido|era|soy|estoy siendo|haber sido) ADV? (violaron|violó|abusaron|abusó|
            maltrataban|maltrataba|maltrató|maltrata|maltratan|pegaba|pegaban|pegó|golpeaba|golpeó|
            golpea|pega|violad*|abusad*|maltratad*|golpead*|agredió|agredid*|acosaba|acosó|acosad*|
            tocaba|manoseó|manoseaba|insulta y pega|humilla|humillaba)
        (abus*|violencia|maltrato|agresión|acoso) (sexual|sexuales|doméstic*|de mi|de género|
            infantil|físico|psicológic*|familiar|machista|emocional)
        (abusaron|abusó|abusaba) (de mi|sexualmente)
        (violación|violaron|incesto|maltratador|trauma|estrés postraumático)
        (relación|pareja|padre|madre|novio|marido|ex) (abusiv*|tóxic* y|violent*|maltratador*)
        (padre|papá|papa|madre|mamá|mama|marido|esposo|esposa|novio|novia|pareja|padrastro|ex|tío|
            mujer) ..5 (me|nos) (tiraba|lanzaba|arrojaba|aventaba|tiró|lanzó) THINGS
    """,
    "panic": """
        (ataque*|crisis|trastorno) de (pánico|ansiedad|angustia)
        no (puedo|podía) respirar
        hiperventil*
    """,
    "eating": """
        (anorex*|bulimi*|trastorno alimentic*|trastorno alimentari*|atracones|trastorno de la
            conducta alimentaria|tca)
        (vomito|vomitar|vomité|me provoco el vómito|provocarme el vómito|vomitando) ..2 (después|
            comer|comida|cada|lo que)
        (no como|llevo|sin comer) ..2 (días|semana) ..2 (comer|sin comer|$)
    """,
    "low": """
        (me siento|estoy|he estado|sintiéndome|^) ..2 (GRIEF|mal) ..3 WEEKS
        WEEKS ..1 (sintiéndome|estoy|me siento|estando|muy|tan)? ..1 (triste|deprimid*|decaíd*|
            desanimad*|hundid*|sin ganas de nada)
        WEEKS ..1 (sintiéndome|me siento) ..2 (mal|vací*|baj*)
        (no|ya no) ADV? (puedo|logro|consigo) ..1 (levantarme|salir de la cama|salir de casa|ir a
            trabajar|ducharme|comer|dormir) ..3 WEEKS
        WEEKS (sin poder|que no puedo|y no puedo) (levantarme|salir de la cama|salir de casa|ir a
            trabajar|ducharme|comer|dormir)
        ya no (puedo|logro|consigo) (levantarme de la cama|salir de la cama|salir de casa|ducharme)
        nada me (ilusiona|alegra|hace ilusión)
        (no|ya no) disfruto (de)? nada
    """,
    "despair": """
        (no|ya no) ADV? (puedo|aguanto|doy|soporto|resisto) ADV? (mas|más|con todo|con esto|seguir|
            con esta vida|así|esto)
        (que|qué|cuál es el|cual es el) sentido ADV? (tiene|de) (todo|nada|esto|seguir|todo esto)
        nada (tiene|vale|importa|merece|me importa) ADV? (sentido|la pena|$|nada)
        (no|sin|ninguna|perdí la|perdido la) (hay|tengo|veo|me queda)? ADV? (la)? (esperanza|salida|
            futuro|solución para mi|esperanzas)
        (odio|detesto) (mi vida|quien soy|todo de mi|ser yo)
        me odio
        (me siento|estoy|soy|siento) ADV? (vací*|sin esperanza|inútil|desesperad*|hundid*|rot* por
            dentro|muert* por dentro|deprimid*|perdid* del todo|un inútil|una inútil|un fracaso|una
            mierda|desesperanzad*|un fracasado|una fracasada)
        (depresión|depresion)
        (quiero|quisiera) (desaparecer|rendirme|dejar de sentir)
        (nadie) me (quiere|entiende|necesita|ama)
        (llor*) (todos los días|todas las noches|cada noche|todo el día|sin parar)
        (quiero|voy a) (rendirme|tirar la toalla)
        suicid*
        (cansad*|hart*) de (todo|luchar|sufrir|fingir|esta situación|sentirme así)
        (no|ya no|sin|para qué|qué|poco) ..2 sentido ..1 (a|en|de)? (seguir|continuar) (adelante)? $
        ^ ADV? para (qué|que) (seguir|continuar) $
    """,
}
