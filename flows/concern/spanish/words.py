"""Words and phrases of Spanish that the shapes know by a name in capitals.

Verbs with "me" tell who is meant, so most shapes need no "yo".
"""

WORDS = """
    WEEKS: (desde hace|hace|llevo|durante|por) ..2 (semanas|meses|un mes|años)
    GRIEF: triste, deprimid*, decaíd*, desanimad*, hundid*, vací*, baj* de ánimo, apagad*, sin
        ganas de nada
    ADV: ya, solo, solamente, realmente, de verdad, simplemente, a veces, muchas veces, siempre,
        tan, muy, mas, tambien, todavía, aún, honestamente, sinceramente, tanto, mucho, cada día,
        todos los días, nomas, nada mas, hoy, ahora, por fin, en serio, neta, la verdad, nunca,
        jamas, a menudo, constantemente, mejor, seguir, seguir así, casi, últimamente, otra vez
    WANT: quiero, kiero, qiero, quisiera, querría, kisiera, quería, deseo, desearía, necesito,
        nesesito, gana* de, ansias de, espero, prefiero, preferiría, voy a, boy a, vy a, pienso,
        pienso en, estoy pensando en, penso en, pensando en, pensar en, planeo, decidí, he decidido,
        tengo pensado, tengo planeado, me gustaría, gustaría, ojalá, podría, puedo, debería, debo,
        tengo que, lista para, listo para, preparada para, preparado para, dispuesto a, dispuesta a,
        anhelo, la idea de, idea de, ideas de, forma de, formas de, manera de, maneras de, intenté,
        intento, he intentado, trato de, estoy a punto de, a punto de, sueño con, fantaseo con,
        planeando, imagino, tentación de, impulso de, deseos de, merezco, me dan ganas de, miedo de,
        pensé en, he pensado en, pensado en, capaz de, intentar, vamos a, a
    DIE: dejara de (existir|vivir|respirar), (quedara|quedarme) dormid* para siempre, morir,
        morirme, morime, morirse, estar muert*, muerto ya, muerta ya, desaparecer (para siempre|de
        este mundo|del todo|de la tierra|del mapa para siempre|de una vez|por completo), no
        despertar*, dormir* y no (volver a)? despertar*, dormir* para siempre, no existir, dejar de
        existir, dejar de vivir, dejar de respirar, no vivir, no estar (aquí|viv*|en este mundo),
        descansar (para siempre|eternamente|en paz), no haber nacido, irme (de este mundo|para
        siempre), irme al cielo, que me muera, estar bajo tierra, estar tres metros bajo tierra,
        palmarla, KILL
    KILL: matarme, matarm, matar me, matarnos, suicidarme, suicidar, suisidarme, suicidarm,
        suicidio~, suicidarnos, quitarme (la vida|de en medio|del medio), kitarme la vida, quitar me
        la vida, acabar con (mi vida|mi existencia|todo|todo esto|todo de una vez|mi sufrimiento|
        esta vida|mi dolor), acabar conmigo, terminar con (mi vida|todo|todo esto|esto de una vez|mi
        existencia|mi sufrimiento|esta vida), terminar conmigo, poner fin a (mi vida|todo|mi
        existencia|mi sufrimiento|esto), ponerle fin a (mi vida|todo|esto), ahorcarme, colgarme,
        pegarme un tiro, darme un tiro, dispararme, volarme (la cabeza|los sesos|la tapa), cortarme
        (las venas|las muñecas|el cuello), tirarme (de|desde|por|al|a las|del|a la) (un|una|el|la|
        puente|tren|metro|balcón|ventana|vías|vía|edificio|azotea|carretera), aventarme (de|desde|
        por|al|a las|del) (un|una|el|la|puente|tren|metro|balcón|ventana|vías), lanzarme (de|desde|
        por|al|a las|del) (un|una|el|la|puente|tren|metro|balcón|ventana|vías), saltar (de|desde|
        por|del) (un|una|el|la|puente|balcón|ventana|edificio|azotea), envenenarme, ahogarme en (el|
        la) (río|mar|bañera), tomarme (todas|todo el|un frasco|una caja|muchas) ..2 (pastillas|
        frasco|pastilla|medicamentos|calmantes), tomarme todas, una sobredosis, dejarme morir,
        hacerme desaparecer, autoeliminarme, desvivirme, desvivir me, dejar este mundo, abandonar
        este mundo, partir de este mundo, meterme un tiro
    LIVE: (formar|ser) parte de (este mundo|esta vida), seguir en (esta vida|esta tierra),
        (seguir|estar|quedarme|permanecer) en este (planeta|mundo), vivir, bivir, vibir, vivr, vivir
        así, seguir (viviendo|viva|vivo|aquí|adelante|existiendo| respirando|en este mundo|con
        vida), continuar (viviendo|viva|vivo), estar (viva|vivo|aquí|en este mundo), existir,
        despertar*, levantarme nunca, ser parte de este mundo, respirar
    PASTILLAS: pastillas, pastilla, píldoras, comprimidos, somníferos, calmantes, paracetamol,
        ibuprofeno, medicamentos, clonazepam, rivotril, alprazolam, diazepam, antidepresivos,
        ansiolíticos, aspirinas, insulina
    MUCHAS: 10, 12, 15, 20, 24, 25, 30, 40, 50, 60, 70, 80, 90, 100, diez, quince, veinte, treinta,
        cuarenta, cincuenta, cien, muchas, demasiadas
    LIFE: vida, existencia
    HURT: cortarme, cortándome, cortar me, hacerme daño, lastimarme, autolesionarme, autolesion*,
        herirme, quemarme la piel, haciéndome daño, lastimándome, autolesionándome, golpearme a mi
        mism*, hacerme cortes, cutearme, rajarme, castigarme con dolor, hacerme sangrar
    WHO: amig*, hermana, hermano, madre, padre, mama, papa, hij*, novi*, pareja, espos*, marido,
        mujer, prim*, compañer*, tí*, abuel*, vecin*, jefe, jefa, alumn*, paciente*, él, ella,
        alguien, colega, cuñad*, sobrin*, ex, estudiante*, chic*, muchach*, conocid*
    HE: él, ella, mi (marido|esposo|novio|ex|padre|papa|padrastro|pareja|hermano|madre|mama|tío|
        jefe|mujer|exnovio|exmarido|expareja|vecino|hijo|novia), alguien, un hombre, ellos, un tipo,
        un desconocido
    EVERYONE: todos, todas, todo el mundo, mi familia, mis (hijos|padres|amigos|hijas|niños), el
        mundo, los demás, ellos, tod@s, mi (madre|mama|padre|pareja|marido|esposa|mujer|novi*|hij*|
        gente), la gente
    THINGS: (cosas|platos|botellas|objetos|vasos|sillas|de todo|una (botella|silla)|un (plato|vaso)|
        lo que ..3)
"""
