"""Words and phrases of French that the shapes know by a name in capitals.

Apostrophes are dropped before anything is read: "j'ai" and "jai" are one word.
"""

WORDS = """
    WEEKS: depuis ..2 (semaines|mois|ans|un an), (ça fait|cela fait|voilà) ..2 (semaines|mois)
    GRIEF: triste, déprimé*, abattu*, démoralisé*, malheureux, malheureuse, vide, sans joie, à plat,
        morose
    ADV: juste, vraiment, simplement, plus, trop, parfois, souvent, toujours, encore, tellement,
        aussi, déjà, maintenant, enfin, grave, tout, seulement, bien, très, si, honnêtement,
        sérieusement, franchement, là, ce soir, aujourd'hui, même, pu, constamment, tous les jours,
        chaque jour, carrément, presque, jamais, pas, mieux, actuellement, en ce moment,
        quelquefois, fort, quand même
    I: je, j, jai, chui, chuis, moi, jvais, jveux, jvoudrais, jaimerais, jen, on
    WANT: veux, veut, veu, voudrais, voudrai, vx, jveux, jvoudrais, aimerais, j'aimerais, j'aimerai,
        vais, vai, jvais, envie (de|d), souhaite, préfère, préférerais, préférerai, espère, pense à,
        pense, songe à, j'ai envie (de|d), envi de, j'ai décidé de, décidé de, prévu de, compte,
        dois, devrais, pourrais, peux, prêt à, prête à, essayé de, j'ai essayé de, tenté de, rêve
        de, l'envie de, idée de, besoin de, j'ai besoin de, pensé à, j'ai pensé à, penser à, idées
        de, moyen de, façon de, manière de, sur le point de, tentée de, tenté de, mérite de, pulsion
        de, laissez moi, laisse moi, courage de, peur de, j'ai hâte de, hâte de, voulais, désire,
        faudrait
    DIE: m'endormir (pour toujours|à jamais|définitivement), mourir, mourrir, mourire, mourrire,
        mort, crever, clamser, être mort*, etre mort, disparaître (pour toujours|à jamais|de ce
        monde|de la surface|pour de bon|complètement| définitivement), m'endormir et (ne)? ADV?
        (jamais|plus|pas) ..2 réveiller*, ne (plus|pu|pas| jamais) ADV? (exister|vivre|être là|être
        en vie|me réveiller|être de ce monde|être ici|me lever demain|respirer), plus
        (exister|vivre|être là|être en vie|me réveiller|être de ce monde|être ici), dormir (pour
        toujours|éternellement|et ne), quitter (ce monde|cette vie|la vie|cette terre), cesser
        (d'exister|de vivre|d'être), arrêter de (vivre|respirer), rejoindre les étoiles, partir
        (pour toujours|pour de bon|de ce monde|définitivement), être six pieds sous terre, KILL
    KILL: me tuer, m'tuer, mtuer, me tué, me suicider, me suicidé, msuicider, suicide~, suicider, me
        foutre en l'air, m'foutre en l'air, me pendre, me flinguer, me buter, me supprimer, me
        noyer, m'ôter la vie, mettre fin à (mes jours|ma vie|tout|mon existence|tout ça|mes
        souffrances|cette vie|ça), mettre un terme à (ma vie|mes jours|tout|mon existence), en finir
        (avec (la vie|tout|ma vie|cette vie|moi|tout ça|l'existence)|une bonne fois|pour de bon|ce
        soir|pour toujours|maintenant|définitivement|vite|$|et|j)?, d'en finir, den finir, me donner
        la mort, me défenestrer, me jeter (sous|du|par|d|dans le|d'un|de la|sur les) , sauter (d'un|
        du|de la|par la|dans le vide|du haut|d'une) (pont|toit|fenêtre|immeuble|balcon|falaise|
        étage)?, me tirer une balle, m'ouvrir les veines, me trancher les veines, me tailler les
        veines, me couper les veines, prendre (tous|toute) ..3 (médicaments|comprimés|cachets|boîte|
        médocs), avaler (tous|toute|plein) ..3 (médicaments|comprimés|cachets|boîte|médocs), faire
        une overdose, une overdose, m'empoisonner, me faire sauter la cervelle, me jeter dans le
        vide, passer sous un train, m'éteindre, me laisser mourir, me désunvivre, me zigouiller
    LIVE: faire partie de ce monde, vivre, vivr, être là, être ici, être en vie, exister, continuer
        (à vivre|de vivre|à exister), rester (en vie|ici)?, me réveiller, de me réveiller, continuer
        cette vie, de vivre, d'exister, à vivre, de continuer à vivre, d'être là, d'être ici, d'être
        en vie, de la vie, à la vie, la vie, de rester en vie, d'être encore là, respirer, cette
        vie, ma vie
    CACHETS: cachets, cachet, comprimés, médicaments, médocs, pilules, somnifères, doliprane*,
        paracétamol, ibuprofène, xanax, lexomil, antidépresseurs, anxiolytiques, gélules, aspirine,
        insuline
    BEAUCOUP: 10, 12, 15, 20, 24, 25, 30, 40, 50, 60, 70, 80, 90, 100, dix, quinze, vingt, trente,
        quarante, cinquante, cent
    WHO: ami*, copain*, copine*, frère, soeur, mère, père, fils, fille, mari, femme, cousin*,
        collègue*, pote, oncle, tante, voisin*, grand mère, grand père, élève*, patient*, client*,
        il, elle, quelqu'un, ado, maman, papa, ex, conjoint*, compagne, compagnon, étudiant*, neveu,
        nièce, prof*, gens, camarade*, on
    HE: il, elle, mon (mari|copain|ex|père|beau père|conjoint|frère|mec|compagnon|oncle|voisin|
        patron|fils|papa), ma (femme|mère|copine|belle mère), quelqu'un, un homme, un type, papa,
        maman, ils, on
    EVERYONE: tout le monde, tous, toutes, ma famille, mes (enfants|parents|proches|amis|gosses), le
        monde, les autres, ils, elles, mon (mari|fils|copain|père|entourage), ma (femme|mère|fille),
        les gens, vous, on, tt le monde, chacun, mon entourage, elle, il
    THINGS: (des|les|ses)? (objets|choses|trucs|assiettes|bouteilles|verres|chaises|affaires|tout ce
        ..3)
"""
