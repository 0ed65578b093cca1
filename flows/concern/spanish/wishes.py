"""Wishes to die, being a burden and goodbyes in Spanish."""

SHAPES = {
    "wish": """
        (dormirme|dormir|acostarme) ..3 y no (volver a)? despertar*
        (muerto|muerta) (al nacer|de bebé|en el parto|en (ese|aquel) accidente|aquel día|yo en)
        (quiero|ojalá|deseo|espero) que (mi vida|mi existencia|esta vida) (termine|acabe|se acabe|se
            termine)
        (no|ningún|sin) ..2 (lugar|sitio|espacio) ..2 (en|para) (este|el|mí|mi) (mundo|en este)
        demasiado (cansad*|rot*|triste|débil|dolor) para (vivir|seguir viv*|seguir aquí)
        (queriendo|deseando|anhelando|esperando|pensando en) ADV? DIE
        (decepciona*|triste*|rabia|lamento|odio|pena) ..3 (haber despertado|despertar*|seguir viv*|
            haber sobrevivido|despertado|estar viv*)
        (solo|sólo|únicamente) la muerte ..4
        (no|ya no) (puedo|sé) (vivir) (así|mas|con este|conmigo|un día|sin él|sin ella)?
        (contando|cuento) los días ..4 (morir*|muerte)
        (da igual|para el caso) (estar|estoy) muert*
        no (volviera|volver|vuelva|vuelvo) ADV? a despertar*
        (ojalá|quisiera|desearía|me gustaría) ..4 no despertar*
        (único|única|solo|todo lo) ..4 (quiero|deseo|pienso|espero|necesito|pido|queda|busco) es
            ADV? DIE
        (vida|existencia) ..2 (vale) (nada|mierda)
        me ADV? (quiero|voy a|quisiera|gustaría) desvivir
        (ojalá|quiero|espero|quisiera|que) ..1 (alguien|un coche|un carro|un camión|dios|un tren|un
            rayo|un autobús) me (mate|matara|atropelle|atropellara|lleve|llevara|pegue un tiro)
        no ADV? (llegaré|voy a llegar|creo llegar|me veo|llego) ..2 (a los|viv*) (30|20|25|40|18|
            treinta|veinte|mañana|en un año|el año que viene)
        (me)? ADV? WANT ADV? DIE
        me ADV? (quiero|kiero|quisiera|quería|voy a|boy a|gustaría|puedo|podría|debería|tengo que|
            iba a|he intentado|intenté|provoca|dan ganas de|intento|pienso) ADV? (morir|matar|
            suicidar|suisidar|quitar la vida|ahorcar|colgar|pegar un tiro|cortar las venas|tirar
            (por|del|desde|al|a las)|morir*|lastimar|cortar los brazos|quitar de en medio|aventar
            del|lanzar)
        ^ ADV? (morir|matarme|suicidarme|suicidio|morirme|desvivirme) $
        (quiero|kiero|qiero|quisiera|deseo|kisiera) ADV? (la muerte|mi muerte|muerte|estar muert*|
            morir*|morrir|morirm|morit|moririme)
        (no|ya no|nunca|ni|sin) ADV? (me)? (quiero|kiero|qiero|quisiera|deseo|puedo|aguanto|soporto|
            tengo ganas de|tengo ADV ganas de|ganas de|tengo motivos para|tengo razones para|tengo
            fuerzas para|merezco|merece la pena|vale la pena|veo sentido a|le veo sentido a|
            encuentro sentido a|encuentro motivos para|tiene sentido|sirvo para|me apetece|me nace|
            sé si quiero|quiero ADV|razones para|motivos para|fuerzas para|me interesa) ADV? (LIVE|
            vivir|mi vida|la vida) (así|mas|con esta vida)?
        (no|ya no) (quiero|kiero|quisiera) (estar|vivir|seguir|existir|despertar) (ya|mas|más|aquí|
            nunca|viva|vivo|en este mundo|así)
        ^ ADV? (no|sin ganas de|sin) (querer|quiero)? LIVE
        (cansad*|hart*|harta|agotad*|aburrid*) ADV? de (LIVE|la vida|esta vida|mi vida|vivir así|
            existir|estar viv*|respirar|seguir)
        odio (vivir|estar viv*|existir|haber nacido|seguir viv*)
        (ojalá|desearía|deseo|quisiera|espero|rezo para|rezo|pido|le pido|pido a dios|preferiría|
            prefiero|hubiera preferido|ojala que|me gustaría|por qué) ADV? (que|a dios que|a dios)?
            ADV? (me (muera|muriera|muriese|mate*|matara*|atropell*|lleve*|llevara|mataran|hubiera
            muerto|hubiera matado)|morir*|no (despertar*|despierte|despierto|haber nacido|hubiera
            nacido|hubiese nacido|existir|existiera|haya nacido|nacer|estar|estuviera|vuelva a
            despertar|volver a despertar)|no me (despierte|despertara|hubier* (parido|tenido))|nunca
            (haber|hubiera|hubiese|haya|despert*) (nacido|existido)?|nunca despertar*|estar muert*|
            estuviera muert*|estuviese muert*|desaparecer*|desapareciera|dormir* y no|no (haber|
            hubiera) existido|dios me (lleve|llevara)|nací|sigo viv*|sigo aquí)
        (no debí|no debería|nunca debí|no tenía que|no tendría que|nunca debería) (haber|de)?
            (haber)? (nacer|nacido|existir|existido|estar viv*)
        (mejor|mejor me|estaría ADV|estaré ADV|estaría|estaré|sería mejor|seria mejor|es mejor|mejor
            estar|estoy mejor) (mejor)? (muert*|estar muert*|si no estuviera|si no existiera|si me
            muriera|si estuviera muert*|si no hubiera nacido|bajo tierra|morir*|me muero|mato|no
            existir|en el cielo)
        (mejor|mas vale) (me)? (muero|mato|morirme|matarme|suicido)
        (pienso|pensando|pensamientos|pensar|piensa|ideas|idea|ideación|sueño|fantaseo|obsesionad*|
            busco|buscando|investigando|pensé|he pensado|pensado) ADV? (todo el tiempo|todo el día|
            mucho)? (en|de|con|como|formas de|maneras de|en como|métodos de|suicidas)? ADV? (la)?
            (muerte|morir*|KILL|DIE|desaparecer*|quitarme|no estar|no despertar*|mi muerte)
        (pensamientos|ideas|ideación|impulsos|tendencias|sentimientos) ADV? (suicidas|suicida|de
            muerte|autolesiv*|de KILL)
        (soy|estoy|me siento|ando) ADV? (suicida|con ideas suicidas)
        (no|ya no|nada|poco) (tiene|le veo|le encuentro|veo|encuentro|hay) ADV? (el|ningún|algún)?
            ADV? sentido (a|en|de|para|la)? (vivir|mi vida|la vida|seguir viv*|estar viv*|vida|
            seguir aquí|existir|mi existencia|que siga viv*)
        (para que|pa que|por que|de que sirve|que sentido tiene|cual es el sentido de|que caso
            tiene) ADV? (seguir)? (vivo|vivir|viviendo|sigo viv*|sigo aquí|seguir viv*|estoy viv*|
            nací|existo|sigo en este mundo|seguir aquí|respiro|la vida|estar viv*)
        (nada|nadie|no hay nada|no tengo nada|no me queda nada|no tengo nadie|ningún motivo|ninguna
            razón|no tengo motivos|no hay motivos|no tengo razones|razones|motivos|sin motivos|sin
            razones) (por|para) (que|lo que|la que|quien|qué)? (vivir|seguir viv*|seguir aquí|estar
            viv*|luchar y quiero|despertar*)
        (no|ya no|nada) (vale|merece) ADV? (la)? (pena|merece) (vivir|la vida|mi vida|seguir viv*|
            seguir aquí)
        (la|mi|esta) (vida|existencia) (ADV)? no (ADV)? (vale|merece|tiene) ADV? (nada|la pena|
            sentido|pena)
        (la muerte|morir|el suicidio|estar muert*|morirme|matarme|suicidarme|irme) (es|sería|parece|
            seria|suena|será|me parece) (ADV)? (la|mi|lo|un|una|el)? ADV? (única)? (opción|salida|
            solución|mejor|descanso|alivio|paz|respuesta|escape|camino|liberación|fácil|único)
        (no me|me da igual|me da lo mismo|no me) (importaría|importa|da miedo|molestaría|si)? ADV?
            (morir*|si me muero|si muero|vivir o morir|si vivo o muero|morir hoy|que me atropell*|si
            vivo|no despertar*|que me muera|estar muert*|si no despierto|si me matan|si mañana no
            despierto)
        (que|solo quiero que|quiero que|solo deseo que) (esto|todo|el dolor|mi vida|todo esto) (se)?
            (acabe|termine|pare) (ya)? (para siempre|de una vez|por fin|$)
        (quiero|kiero|quisiera|solo|ojalá|prefiero|necesito|podría|pudiera) ADV? desaparecer (para
            siempre|de este mundo|y no volver|del mundo|$|de una vez|y ya|y que nadie)
        (dormir*|dormirme|acostarme|cerrar los ojos|irme a dormir|cierro los ojos) ADV? y (ya)? (no|
            nunca) ADV? (volver a|volver)? (despertar*|levantarme|abrirlos)
        (acabar|terminar) con todo (de una vez|ya|hoy|esta noche|$|para siempre|y|porque)
        (tirar|tiro|tirado) la toalla con (mi vida|la vida)
        (ya)? (no|nunca) (voy a|pienso|creo que) (llegar|estar viv*|despertar|estar aquí|vivir|
            amanecer) (a)? (mañana|mas|mucho|a los|al|navidad|la próxima|el lunes)
    """,
    "burden": """
        (mejor|mas fácil|mas feliz|mas felices|mas simple|mas tranquil*|aliviad*|sencillo) ..4 si
            (yo)? no (estuviera|existiera|viviera|hubiera nacido|estoy|estuviese|existiese)
        sin mí ADV? ..2 (estarían|estaría|serían|sería|vivirían|estarán|estará|serán|todo|irían|
            iría) ADV? (mejor|mas feliz|mas felices|felices|tranquil*|bien|mas fácil)
        EVERYONE ..2 (estarían|estaría|serían|sería|vivirían|viviría|va a estar|van a estar|estarán|
            estará|están|está|serán|será|viviran|irá|iría|iban a estar) ADV? (mejor|mas feliz|mas
            felices|mas tranquil*|felices|bien|aliviad*|feliz|mejores|un lugar mejor) ..3 (sin mi|
            sin mí|si (me|yo|no|desap*|ya)|cuando (me|yo|no|ya)|conmigo muert*)
        (mejor|felices|feliz|tranquilos) sin mi
        (el mundo|todo) ..2 (mejor) ..2 (sin mi|si yo no|si no estuviera|si no existiera|si me
            muriera|si desapareciera)
        (soy|sólo soy|me siento|siento que soy|ser) ADV? (como)? (una|un|el|la)? ADV? (carga|
            estorbo|lastre|peso muerto|peso|problema|desperdicio de (oxígeno|espacio|vida)|error que
            no debió|molestia) (para|de|a|$|en esta casa|y)
        (solo|sólo) (estorbo|molesto|soy un estorbo|soy una carga|doy problemas y)
        (le|les) (haría|hago|haria) un favor (a)? ..3 (muriendo*|muriéndome|desapareciendo|si me|si
            desap*|matándome|suicid*|yéndome)
        (nadie) (me)? (necesita|quiere|extrañaría|echaría de menos|notaría|lloraría|va a extrañar)
            ADV? (aquí|en este mundo|viv*|si|vivo)
        (no)? (merezco) (la muerte|morir|vivir|estar viv*|la vida|existir|seguir viv*)
        (sobro|no hago falta|estoy de mas|estorbo) (en)? (este|el|en este|a todos|todos lados|mundo|
            esta vida|aquí y)
        valgo mas muert*
    """,
    "goodbye": """
        (despedirme|decir adiós|despedir) ..3 antes de (irme|morir*|partir|hacerlo|marcharme)
        (este|esta) (es|será) (mi|el) (último|ultima|última) (post|publicación|mensaje|nota|carta|
            entrada|día|noche)
        (escribí|escrito|escribiendo|dejé|escribir) ..4 (carta|cartas|nota|notas) (de)? (despedida|
            adiós)
        adiós (mundo|a todos|para siempre|mundo cruel|vida|a la vida|amigos para|mama|familia|mis)
            (cruel|para siempre|los|lo|perdón|$)?
        (me despido|despedirme|despedida|despido) (de todos|para siempre|de este mundo|de la vida|de
            ustedes|de vosotros|de mis (hijos|padres)|de mi (familia|madre)|del mundo)
        (esto es|este es|es) (un|el|mi)? (adiós|mi último|mi despedida|mi última|despedida) (para
            siempre|a todos|definitiv*|mensaje|adiós|$|de todos)
        (cuando|si|para cuando) (lean|leas|leáis|encuentren|encuentres|lea|vean|veas|me encuentren|
            alguien lea|estén leyendo|leyendo) (esto|este|esta|mi|mensaje)? ..4 (ya no|estaré|habré|
            sera tarde|será tarde|no estaré|yo no|muert*)
        (perdónenme|perdóname|perdón|lo siento|perdonadme|perdonen|perdona) ..3 (por lo que voy a|
            por irme|por lo que haré|no puedo seguir|no aguanto mas|no puedo mas|me voy|pero ya no|
            por dejarlos|por dejaros|por dejarte sola|mama ya no)
        (cuida|cuiden|cuidad|cuídame|cuida mucho) (de|a|bien|bien de)? (mi|mis|mi a) (perr*|gat*|
            hij*|mama|madre|familia|hermana|hermano|padres|hermanos|hermanas|niños) (cuando|por mi|
            si|después|ya|para)
        (díganle|dile|dígale|digan|decidle|dile) (a)? ..3 (que)? (la|lo|los|las) (amo|quiero|quise|
            amé|amaba) ..2 (siempre|cuando|adiós|después|y que me perdone|mucho y)
        (no lloren|no lloréis|no llores|no me busquen|no me busques|no me lloren) (por mi|cuando|
            por)? (me haya ido|no este|muera|me vaya|muert*)?
        (ya)? (regalé|estoy regalando|he regalado|repartí) (todas|mis|todo|mi) ..2 (cosas|
            pertenencias|ropa|perro) ..3 (necesit*|voy a estar|para cuando|porque)
        (nos vemos|nos vemos en|nos veremos en|te veo en|espérame en) (el|la) (cielo|otro lado|otra
            vida|infierno|mas allá)
        (me voy|me iré|me marcho|me quiero ir) (para siempre|de este mundo|de esta vida|al cielo|con
            (mi abuel*|dios|mi mama que|mi papa que)|para no volver)
    """,
}
