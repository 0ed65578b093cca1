"""What in French sounds like an alarm and is none."""

SHAPES = {
    "turn": """
        mais|pourtant|cependant|et moi|et je|et maintenant
    """,
    "jest": """
        (mère|père|mari|femme|patron|boss|chef|prof|parents|copine|copain|soeur|frère|il|elle|ils|
            coach) ..1 (va|vont) ADV? me (tuer|buter|étrangler) (si|quand|pour (avoir|mon|mes|ça|
            le))
        (battre|battu|bat|battait|battus) (aux (échecs|cartes|dames)|au (tennis|poker|foot|ping|
            monopoly|jeu)|à (la|plate|fifa|ce jeu)|d'un point|de (deux|trois))
    """,
    "idiom": """
        vivre (dans|avec) (la|le|l'*|les|une|mes|un) ..1 (peur|stress|angoisse|culpabilité|
            colocation|bruit|honte|parents|chaos|pression)
        réveiller (les|mon|ma|mes|le|la|personne|mes) ..1 (enfants|mari|femme|voisin*|bébé|chien|
            fille|fils|parents)
        (meurs|meurt|mourir|mort|morte|morts|mourais|crève|crever|crevais|mourait|mortes|crevé) ADV?
            (de|d) ADV? (faim|soif|rire|froid|chaud|honte|ennui|trouille|fatigue|jalousie|curiosité|
            envie|d'envie|peur|sommeil|chaleur|trac|stress|d'amour|impatience|gêne|bonheur|plaisir|
            inquiétude|joie|la chaleur|chaleur)
        (meurs|meurt|mourir|mort|morte|crever|crève|mourais) ADV? (d'ennui|d'envie|d'impatience|
            d'amour|d'inquiétude|dennui|de rire)
        (mort|morte|morts) (de (rire|fatigue|faim|soif|trouille|honte|peur|froid|sommeil)|
            d'inquiétude)
        (mdr|ptdr|lol|xptdr) ADV? (mort|morte|je meurs|je suis mort*)
        (je suis|chui|chuis|j'suis) ADV? (mort|morte|crevé|crevée|mort*) (mdr|ptdr|lol|de|après|ce
            soir|aujourd'hui|la journée)?
        (trop mort|c'est mort|cest mort)
        (ce|cette|ces|mon|ma|mes|le|la|les|tes|ton|ta|l'*) ..3 (me|m|vont|va) ADV? (tue|tuent|tuer|
            crève|a tué|va me tuer|ont tué|vont me tuer|m'achève|me tuer|me tuent|a tuée)
        (tu|vous|t'es) ..1 (me|m'as|mas) (tues|tuez|tué|tuée|tuer) ADV? (de rire|lol|mdr|avec)?
        (ça|ca|cela) me (tue|tuer|gonfle)
        (me tuer|tuer|tue|crever) (à la tâche|au travail|au boulot|à petit feu|le temps|dans l'oeuf|
            de travail|l'ambiance|le processus|le process|les bactéries)
        (me|je me) (tue|tuer) (à (répéter|dire|expliquer|te|lui|vous|travailler|faire|essayer|
            courir|la)|au (travail|boulot|sport)|pour (ce|cette|réussir|finir|le|la))
        (tuer|tue|kill) (le|un|ce|les) (temps|processus|process|serveur|boss|dragon|zombies|game|
            match|tâche|moustiques|moustique|job|conteneur)
        faire d'une pierre
        (boss|monstre|ennemi*|zombie*|dragon|joueur*|adversaire|équipe|creeper) ..2 (m'a|ma|nous a|
            me|m'ont) ..1 (tué|tuée|tue|tués|buté|tuent|dégommé)
        (jeu|partie|niveau|minecraft|fortnite|film|livre|roman|série|héros|personnage|épisode|
            héroïne|pièce|manga) ..6 (meurt|mort|tue|tué|suicide|se suicide|mourir|morts|tuer|pend|
            meurent)
        (meurt|tue|tué|suicide|mourir|mort|meurs) ..5 (film|livre|roman|série|saison|épisode|jeu|
            niveau|minecraft|fortnite|boss)
        (batterie|téléphone|ordi|portable|voiture|plante*|pile|wifi|serveur|ordinateur|
            moteur) ..3 (mort|morte|mortes|meurt|mourir|meurent|crevé*|lâche)
        (point|temps|nature|angle|poids|langue|saison|feuilles|heure|mer|peine de|arrêt de) mort*
        (ivre|raide|pile|mi|noyé) mort*
        (peur|angoisse|trouille|phobie) (de|d) (la)? (mort|mourir|mourrir)
        (avant de|avant que je|jusqu'à ma|jusqu'à ce que je|quand je) (mourir|meure|mort|meurs|
            mourrai|serai mort*)
        (plutôt|préfère|préfererais|aime mieux) ..1 (mourir|crever) (que|plutôt que|que de) (de)?
            (manger|parler|chanter|aller|écouter|danser|rater|porter)
        (mourir|crever) pour (un|une|ce|cette|du|des|ça|mes)
        (à mourir|mortel|c'est mortel|à crever)
        (prévention|prévenir|lutte contre|taux|contre) (du|de|le)? suicide
        suicide (politique|professionnel|commercial|assisté|collectif|social|squad|économique)
        (mission|attentat|commando) suicide
        (sauter|saute|saut) (en parachute|à l'élastique|dans (la piscine|l'eau|le lac|le train|un
            taxi|le bus)|de joie|à la corde|le (petit|repas|déjeuner|pas)|un repas|des repas|du coq)
        me jeter (à l'eau|sur (le|la|un|mon)|dans (la piscine|l'eau|mes|les bras|le travail))
        (en finir|d'en finir|finir) (avec (ce|cette|le|la|mon|ma|mes|les|ces|lui|elle) (projet|
            dossier|procrastination|tabac|cigarette|mémoire|thèse|relation|travail|dettes|mauvaise*|
            habitude*|rapport|stress|bazar|examens|partiels|semaine|journée))
        (couper|coupé|coupée|brûlé|brûlée|blessé|blessée|blesser) ..3 (cuisinant|papier|rasant|
            doigt|au foot|sport|couteau en|four|oignon*|en faisant|en courant|genou|cheville|match|
            entraînement|poêle|fer à|accident|bricolant|jouant)
        me (couper|coupe) (les cheveux|les ongles|la frange|du monde pour|la parole)
        (vivre) (à|en|dans|avec|chez|seul|seule|sans (toi|lui|elle|stress|voiture|sucre|peur)|ici
            avec|mes rêves|ma passion|l'instant)
        (plus|pas) ADV? envie (de|d) ..1 (vivre|être|rester) (à|en|dans|avec|chez|ici|au) (paris|
            ville|appart|mes|mon|ma|eux|parents|colocation|ce bureau|cette ville|boulot|travail|
            classe)
        (me réveiller|réveiller) (tôt|tard|à|plus tôt|avant|fatigué|fatiguée|demain matin pour|en
            forme|avec)
        (changer|améliorer|organiser|réussir|profiter de|croquer|gagner|reprendre|simplifier|gérer)
            (de)? (ma|la) vie
        mettre (fin|un terme) à (cette relation|mon contrat|notre relation|la relation|cette
            réunion|ce projet|mon mariage|mon bail)
        tirer une balle dans le pied
        (pendre) (la|le|les|mon|ma|mes|un|une) (crémaillère|linge|manteau|tableau*|rideaux|veste|
            lustre)
    """,
    "denied": """
        (je|j|jai|j'ai) (ne|n|nai|n'ai)? ADV? (veux|vais|voudrais|pense|ai|envisage|veut|pensais|
            compte|suis|souhaite|ferai|nai|pense à) ..1 (pas|jamais|aucune|aucunement) ADV? (envie|
            à|l'intention|intention)? (de|d|à)? ..1 (DIE|me faire du mal|suicidaire|mourir|me
            blesser|me scarifier)
        (pas|jamais|aucunement|plus) ADV? (été|l'air)? suicidaire*
        (jamais|pas) (pensé|songé|tenté|voulu|essayé|penser|eu envie) (à|de|d)? (DIE|me faire du
            mal)
        (aucune*|pas|sans|ni|jamais) (d|de|eu)? ..1 (idée*|pensée*|envie*|intention|tendance*)
            (suicidaire*|de (DIE|mort)|noires)
        (arrêté) de me (scarifier|couper|faire du mal|mutiler)
        (je n'ai pas|jai pas|n'ai aucune|pas) (envie|l'intention) (de|d) (mourir|DIE)
        (heureux|heureuse|content|contente) ..2 (vivant*|en vie)
        ne ADV? me (suiciderai|tuerai|suiciderais|tuerais) (jamais|pas)
    """,
    "scene": """
        (chanson|film|livre|roman|série|poème|pièce|album|paroles|texte|épisode|titre|article|
            documentaire|refrain|citation|bd|émission) ..3 (s'appelle|intitulé*|dit|parle|sur|où|
            qui|dans lequel|dans laquelle|disait|était|est|de)
        (citation|paroles|personnage|héros|héroïne|acteur|actrice|refrain|roméo|juliette|hamlet)
        (regardé|vu|lu|lis|regarde|écoute|écouté|traduis) (un|une|le|la|ce|cette)? (chanson|film|
            livre|roman|série|article|documentaire|reportage)
        (mémoire|thèse|exposé|dissertation|cours|formation|étude|recherche|conférence|atelier|
            projet|campagne|présentation|séminaire|colloque) ..2 (sur|de|contre|du|en|pour|à)
        (bénévol*|travaille|stage) ..4 (écoute|prévention|sos|crise|ligne)
        (infos|journal|police|actualités|médias|selon)
        dans (mon|ma|un|le) (roman|nouvelle|scénario|histoire|bd)
    """,
    "said": """
        WHO ..2 (dit|disait|m'a dit|a dit|ma dit|m'a écrit|écrit|écrivait|chante|raconté|m'a confié|
            avoué|m'a avoué|crie) (que|qu)?
    """,
    "past": """
        (il y a|ya|y a) ..3 (ans|an|années|mois|longtemps|temps)
        (quand|lorsque) (j'avais|j'étais|javais|jetais|j'étais) ..2 (ans|jeune|ado|petit*|enfant|
            lycée|collège|adolescent*|étudiant*|14|15|16|17|au|fac)
        (à l'époque|dans (le passé|ma jeunesse|mon adolescence|mon enfance)|à l'adolescence|
            autrefois|avant|plus jeune|l'année dernière|au (lycée|collège)|à (14|15|16|17|18|13|12|
            20) ans|jadis|par le passé|en (19*|20*)|durant mon|pendant mon|mon adolescence)
    """,
}
