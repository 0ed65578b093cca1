"""Plans, means, self-harm, attempts and danger in French."""

SHAPES = {
    "plan": """
        (moyen|façon|manière|méthode|moyens|façons) ..4 de (mourir|me tuer|me suicider|en finir
            avec|crever)
        (pont|toit|falaise|immeuble|balcon|fenêtre|train|métro|rails|quai|tour) ..6 (sauter|saute|
            jeter|jette|sauterai|jetterai|tomber exprès)
        (combien|quelle|quelle hauteur|quelle dose) ..8 (mourir|mortel*|létal*|vider de son sang|
            overdose|meurt)
        (faire|commettre) (une bêtise|une connerie|l'irréparable|quelque chose de grave) ..2 ($|
            contre moi|à moi|ce soir)
        me faire quelque chose
        (me suicider|me suicidé|me tuer|me pendre|mettre fin à (mes jours|ma vie)|m'ôter la vie|me
            foutre en l'air|m'ouvrir les veines|me défenestrer|me trancher les veines)
        comment (mourir|en finir avec|me tuer|me suicider|crever) (sans|vite|rapidement|$|dans|la
            vie)
        (WANT|vais|veux|jvais|pour|à|de|comment|ADV|dois|peux|voulais|ce soir|je) (KILL)
        ^ ADV? KILL $
        (je|j) (me|m|m') (tue|suicide|pends|flingue|bute|noie|jette|tire une balle|supprime|tuerai|
            suiciderai|pendrai|foutrai en l'air|fous en l'air|ouvre les veines|tranche les veines)
            ADV? (ce soir|demain|bientôt|$|sous|du|si|et|dans|maintenant|un jour|parce)
        (mettre|mettrai|mets|mis) ADV? (fin|un terme) à (mes jours|ma vie|mon existence|tout|cette
            vie|tout ça|mes souffrances)
        (j'ai|jai|un|mon|le) ADV? (prévu|préparé|un|fait|écrit|planifié|mon|une|choisi|ma|trouvé)?
            ADV? (plan|date|méthode|suicide|lettre|mort|tentative) (pour|de)? (mourir|me tuer|
            suicide|d'adieu|me suicider|en finir|d'adieux|DIE)
        (je sais) (comment|quand|où|exactement) ..3 (mourir|me tuer|faire ça ce soir|en finir|
            suicider)
        (lettre*|mot*|message*|note|vidéo) (d'adieu*|dadieu*|de suicide|d'adieux)
        (combien) (de|d) (cachets|comprimés|médicaments|doliprane|pilules|paracétamol|somnifères|
            médocs|insuline) ..5 (mourir|mort*|tuer|overdose|létal*)
        (personne|qui|nul) ADV? (ne)? (me)? (regretterait|remarquerait|pleurerait|s'en rendrait|
            manquerais|regrettera|pleurera|remarquera|remarquerai|s'apercevrait|manquerai|verrait)
            ..4 (si|quand)? (je)? (mourais|disparaissais|meurs|mort*|n'étais plus|suis plus|
            n'existais|disparais|partais|disparaîtrai|n'étais pas là|étais mort*|me tuais|me tue|
            tuais)
        (je ne|je) manquerais? (à personne|pas)
        (si|quand) je (mourais|meurs|disparaissais|disparais|suis mort*|mourrai|n'étais plus|me tue|
            serai plus|serai mort*|étais mort*|n'existais plus) ..2 (personne|qui|tout le monde|ça
            ne|vous|ils|est ce)
        (j'ai|jai|je viens de|viens) ADV? (pris|avalé|prendre|avaler|bu|gobé) ..4 (comprimés|
            médicaments|cachets|boîte|pilules|médocs|javel|somnifères|overdose|doliprane|xanax|
            antidépresseurs)
        tentative de suicide (hier|ce matin|aujourd'hui|cette semaine|cette nuit|ce soir|encore)
        (ce soir|demain|cette nuit|bientôt|ce week end) ..3 (je meurs|j'en finis|c'est fini pour
            moi|je me tue|je pars pour toujours|tout sera fini|j'arrête tout|je ne serai plus|je
            serai mort*|je passe à l'acte|en finis|serai mort*)
        passer à l'acte
        (je)? (en|m'en|jen) (finis|finirai|finir) (ce soir|demain|avec la vie|avec tout|bientôt)
        (mon|ma|c'est mon|mes) (dernier|dernière|derniers|dernières) (jour|nuit|soir|anniversaire|
            message|noël|heures|mots) ..1 (sur terre|en vie|de ma vie|$|avant|ici)
    """,
    "means": """
        (ceinture|corde|câble|écharpe|drap|foulard) ..3 (cou|gorge)
        (garde|gardé|stocke|stocké|accumul*|mis de côté|cache|caché|économis*|collectionn*) ..4
            (comprimés|cachets|médicaments|médocs|somnifères|pilules)
        (arme|pistolet|fusil|flingue|revolver) ..2 (chargé*|sur les genoux|à la main|dans la main)
        (couteau|lame|cutter|rasoir|ciseaux) ..2 (veines|poignet*|gorge|cou|ventre)
        (j'ai|jai|acheté|stocké|avec|gardé|devant|tiens|une|un|préparé|caché|garde|récupéré) ..4
            (comprimés|médicaments|cachets|corde|flingue|pistolet|arme|couteau|lame|lames|rasoir|
            somnifères|poison|cutter|fusil|médocs) ..4 (pour (mourir|me tuer|en finir|me pendre|me
            couper|ne plus)|dans la main|à la main|prêt*|devant moi|autour du cou|sur la tempe|sous
            la main|pour le faire|assez|chargé*|sur (la|ma) (gorge|poignet|tempe)|à côté de moi|et
            j'hésite)
        (corde) ..3 (cou|prête|plafond|poutre|arbre|grenier|garage)
        (je suis|suis|debout|assis*|là|monté*|marche|vais) ..2 (sur|au bord|devant|en haut|vers|au)
            (le|la|les|du|de la|des|d'un|un)? ..1 (pont|toit|rails|voies|falaise|balcon|quai|vide|
            rebord|rambarde|fenêtre) ..4 (sauter|saute|jeter|je veux|envie de|j'hésite|je regarde en
            bas|prêt*|en finir|jette|hésite)
        (sauter|jeter|saute|jette|lancer|sauté) (sous|du|d'un|par|de|dans|sur|du haut|depuis|devant)
            (un|une|le|la|les|mon|ma|du|de la|d'un|haut)? ..1 (train|métro|pont|toit|fenêtre|balcon|
            immeuble|camion|voiture|vide|voies|rer|bus|rails|falaise|seine|quai|tram|étage)
        (couper|ouvrir|trancher|tailler|coupe|ouvre|taillader|ouvert|coupé|entaille) ..2 (veines|
            poignets|veine|poignet|gorge)
        (balle|flingue|pistolet|arme|couteau) ..2 (tête|tempe|bouche|gorge|crâne)
        (prendre|avaler|prends|avale|gober|ingérer|avalé) (tous|toute|toutes|plein|trop|une boîte|la
            boîte|tout) ..3 (comprimés|médicaments|cachets|boîte|médocs|pilules|somnifères|
            plaquette|antidépresseurs|d'un coup)
        (foncer|fonce|rentrer|jeter ma voiture|lancer ma voiture|planter) ..3 (arbre|mur|platane|
            ravin|camion|pont)
        (boire|bois|avaler) (de)? (la|l)? (javel|poison|eau de javel|destop)
    """,
    "harm": """
        je me (coupe|scarifie|brûle|mutile|griffe|taillade) ($|quand|pour|avec|encore|la nuit|tous|
            chaque|exprès|le soir)
        (arrêter|m'empêcher|empêcher|recommencer|recommencé|envie) (de|à) me (couper|faire (du)?
            mal|scarifier|mutiler|brûler|blesser)
        me (fais|fait|suis fait) (du)? mal (quand|lorsque|pour|avec|chaque|dès|parce|exprès|$|
            volontairement|tous|encore|à moi)
        me (suis)? ADV? (brûlé*|coupé*|piqué*|entaillé*|brûle|coupe|pique|entaille|tailladé*) ..5
            (briquet|cigarette|cigarettes|lame|lames|rasoir|cutter|couteau|aiguille|compas|verre|
            ciseaux)
        (lame|lames|sang|rasoir|scarification|me couper) ..5 (calme*|soulage*|seule chose|apaise*|
            aide*|sentir)
        me suis ADV? ADV? (coupé|coupée|brûlé|brûlée|scarifié|scarifiée|mutilé|mutilée|tailladé|
            tailladée|fait (du)? mal|blessé volontairement|frappé|griffé) ..1 (les|le|la|exprès|
            volontairement|avec|bras|hier|ce|cette|encore|$|pour|à nouveau)
        (me|m|mes|se) ADV? (scarifie|scarifier|scarifié|scarifiée|mutile|mutiler|mutilé|mutilée|
            automutile|automutiler|lacère|taillade|taillader|entaille|charcute|lacérer)
        (scarification*|automutilation*|scarifie|automutile|scarifier|auto mutil*)
        (me|m) (coupe|couper|coupé|coupais|brûle|brûler|fais du mal|faire du mal|fait du mal|faire
            mal|fais mal|blesse|blesser|griffe|frapper|frappe|tape|taper) ..2 (les (bras|poignets|
            cuisses|jambes)|volontairement|exprès|encore|pour (sentir|me|oublier|ne|calmer|punir|
            aller)|la peau|le bras|la cuisse|avec une (lame|cigarette)|chaque|tous les|jusqu'au
            sang|quand je|à nouveau|ce soir|la tête contre|au sang)
        (envie|besoin|recommencé|veux|vais|commencé|peux pas m'empêcher|continue|pulsion*|tentation|
            recommence) (à|de)? ..1 (me)? (couper|faire du mal|faire mal|blesser|scarifier|mutiler|
            brûler|taillader|me couper|me faire du mal|me faire mal|me blesser)
        (cicatrices|coupures|entailles) ..2 (sur) (mes|les) (bras|poignets|cuisses)
        (sang|douleur|lame) ..2 (me)? (soulage|calme|apaise|fait du bien)
    """,
    "danger": """
        (ivre|saoul|bourré|soûl|furieux|énervé) ..3 (frappe|frapper|bat|tape|menace|cogne|étrangle|
            casse)
        HE (me|nous) (menace|frappe|bat|étrangle|agresse|poursuit|viole|tape) ..1 (couteau|avec|
            arme|encore|pistolet|tous|chaque|ce soir|aidez|maintenant|quand)
        HE ADV? (m'a|ma|nous a|m'as) ADV? ADV? (frappé|frappée|battu|battue|étranglé|étranglée|
            violé|violée|menacé|menacée|tapé|tapée|cogné|cognée|agressé|agressée|giflé|giflée) ADV?
            (ce|hier|encore|et|aujourd'hui|à nouveau|cette|tout à l'heure)
        (m'a|ma) encore (frappé|frappée|battu|battue|étranglé|étranglée|violé|violée|menacé|menacée|
            tapé|tapée|agressé|agressée)
        (peur) (de) (mon (mari|copain|père|beau père|ex|conjoint|mec|frère)|ce qu'il va me|rentrer
            chez moi)
        (pas|plus) ADV? en sécurité
        (dit|jure|menace|crie|promet) (qu'il|qu'elle|de) ..2 (va|vont)? ..1 (me tuer|me frapper|me
            retrouver|m'égorger|me buter|me poignarder)
        HE (va|veut|voulait|essaie de|essaye de|a essayé de|menace de|a menacé de|vont|veulent|tente
            de|jure de|dit qu'il va|a dit qu'il allait|a tenté de) ADV? (me|nous|m)? (tuer|frapper|
            violer|étrangler|poignarder|buter|faire du mal|égorger|tabasser|étouffer|agresser|
            cogner|tirer dessus|m'étrangler|m'étouffer|m'égorger|m'agresser)
        (il|elle|quelqu'un|on|ils|mon (mari|copain|ex|père|beau père|conjoint|mec|frère)) (est en
            train de)? ADV? (me|nous) (frappe|frapper|bat|battre|étrangle|étrangler|viole|violer|
            menace|menacer|poursuit|suit|tape|tabasse|tabasser|agresse|cogne|séquestre|enferme|
            battent|frappent) ADV? (maintenant|encore|là|en ce moment|avec|tous les|chaque|ce soir|
            et|aidez|à l'aide|au secours|$|dessus|quand|depuis|souvent|jusqu'au)
        (en train de) (me|m) (frapper|battre|violer|étrangler|agresser|tabasser|menacer)
        (je)? (me fais|on me) ADV? (frapper|battre|violer|agresser|tabasser|suivre|frappe|bat|
            étrangler|menacer) ADV? (maintenant|là|en ce moment|encore|$|chaque|tous les|par mon|par
            ma)
        (a|avec|sort|tient|pointe|sorti) (un|une) (couteau|arme|pistolet|flingue|fusil|hache) ..3
            (me|moi|m|menace|sur|main|nous|peur)
        (je suis|suis|sommes|me sens) ADV? (en danger|pas en sécurité (chez|ici|à la)|plus en
            sécurité|enfermé*|séquestré*|caché* (dans|de)|en danger de mort)
        (peur|crains) (pour|qu'il) (ma vie|nos vies|me (tue|frappe|retrouve|viole)|revienne me)
        (m'a|ma|vient de m|vient de me|a) (frappé|frappée|étranglé|étranglée|violé|violée|battue|
            battu|violer|frapper|tabassé*) (ce soir|hier|encore|aujourd'hui|à l'instant|tout à
            l'heure|cette nuit|ce matin)
        (quelqu'un|un homme) ..4 (entrer|entre|défonce|force|porte|me suit)
        (à l'aide|au secours|appelez) ..4 (tuer|frappe|bat|me tue|police|couteau|étrangle)
        (père|papa|mère|maman|mari|femme|copain|copine|compagnon|conjoint|beau père|belle mère|ex|
            oncle) ..5 (me|nous) (jette|lance|balance) THINGS
        on (me|nous) (suit|poursuit) ..1 (j'ai (très)? peur|à l'aide|aidez|au secours|dans la rue|
            jusque)
        (père|papa|mère|maman|mari|femme|copain|copine|compagnon|beau père|belle mère|ex|oncle) ..4
            (jette|lance|balance) THINGS (sur|à) (nous|moi|maman|papa|ma (mère|soeur)|mon (frère|
            père))
    """,
    "sure": """
        (va) me tuer si je (pars|le quitte|parle|porte plainte|le dis|divorce|raconte)
        (ce soir|cette nuit|demain|aujourd'hui|bientôt|là) ..1 je (vais)? me (tue|tuer|suicide|
            suicider|pends|flingue|pendre|bute)
        je (vais)? me (tue|tuer|suicide|suicider|pends|flingue|pendre|bute) (ce soir|cette nuit|
            demain|aujourd'hui|bientôt|maintenant|si (je|tu|elle|il|ça)|$)
    """,
    "once": """
        (j'ai|jai|je|j'avais|j'étais|javais|jetais) ..1 (voulu|essayé|tenté|failli|voulais|pensais|
            pensé|songé|étais|eu|avais|fait|suis) ..2 (DIE|mourir|suicide|KILL|suicidaire|tentative
            de suicide|pensées suicidaires|idées suicidaires|idées noires|ts|me faire du mal)
        (tentative*|pensées|idées) (de suicide|suicidaire*)
        me (scarifiais|coupais|mutilais|suis (scarifié*|coupé*|mutilé*|ouvert)|faisais du mal|
            automutilais)
        (voulais|souhaitais) (plus|pu|pas|ne plus) (vivre|être là|exister)
    """,
}
