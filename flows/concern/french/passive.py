"""What French says of not wanting to be, one meaning after the other."""

SHAPES = {
    "wish": """
        (coucher|m'endormir|dormir) ..3 soit ..1 la dernière fois
        (m'arrivait|m'arrive|arrivait|arrive) quelque chose ..4 (mourais|meurs|mourrais|crevais)
        pas ..3 l'année en vie
        (ne)? (plus|pas) avoir à (vivre|me réveiller|exister|respirer)
            ($|un|encore|demain|plus|comme)
        (rien|personne) ..1 (me)? (donne|donnera|fait) ..1 (plus)? (envie|le goût|une
            raison|vouloir) ..1 (de)? (continuer à)? (LIVE|vivre)
        (imagine|j'imagine|pense|rêve|vois|prépare|planifie|imaginer) ..3 (mon (propre)?
            enterrement|mes (propres)? (obsèques|funérailles)|mon cercueil)
        (simple|facile|mieux|plus doux) ..2 si je ..1 (cessais|arrêtais) ..1 (d'exister|exister|de
            vivre|de respirer)
        vivre un (seul)? jour de plus
        (assez|bien assez|suffisamment) vécu ($|je|merci|comme)
        si je (mourais|meurs|mourrais|crevais|crève) (cette nuit|ce soir|demain|dans mon
            sommeil|maintenant|en dormant|aujourd'hui)
        (partir|sortir|m'échapper|me barrer|me tirer|fuir) ..1 (de)? cette (vie|existence) $
        (veux|voudrais) (plus|pas) (de)? cette (vie|existence)
        (voudrais|veux|aimerais|j'aimerais|envie) ..5 ne plus (exister|être $|être de ce
            monde|vivre)
        (aimerais|j'aimerais|voudrais|j'espère|espère|souhaite) ..1 ne pas (passer|survivre à)
            (la|cette) nuit
        envie ..5 ni (de)? (vivre|exister)
        j'attends (plus|pas) ..1 rien ..1 de (la|cette|ma) vie
        (attends|j'attends|n'attends) plus rien de (la|cette|ma) vie
        vivement (la mort|ma mort|que je (meure|crève)|la fin de ma vie)
        (vie|existence|vivre) me (pèse|écrase|étouffe|dégoûte) ($|trop|tellement|et)
        autant que je (meure|crève|disparaisse|me tue|parte pour de bon)
        (problème*|tout|douleur) ..2 (résol*|réglé*|fini*|mieux|arrêterait|finirait|s'arrangerait)
            ..1 si je (mourais|mourrais|disparaissais|n'existais|me tuais|meurs)
        (vois|ai|n'ai|trouve|reste) ..1 (plus|pas|aucune) ..1 (une seule)? raison* de (vivre|rester
            en vie|rester vivant*|être en vie|rester sur terre)
        (qu'un|que|juste) ..1 (cercueil|tombe|cimetière) ..2 (devant moi|avenir|m'attend|$)
        (voudrais|aimerais|j'aimerais|voulu|aimé|souhaite|préférerais|rêve|préféré) ..1
            (n'avoir|ne)? ..1 (jamais|pas) (avoir)? (existé|vécu|né*|vu le jour)
        (veux|voudrais|supporte|envie|souhaite) ..1 (de)? (ne)? (pas|plus) voir (demain ($|matin|
            arriver|se lever)|le jour se lever|l'aube|le lendemain|un autre jour|le soleil se lever)
        (j'envie|envie|envier|jaloux|jalouse|jalouser) ..1 (de|des)? (les|ceux|tous ceux|gens)?
            (morts|défunts|qui (sont|ont|reposent|ne sont|meurent|n'ont) ..2
            (morts|partis|plus|paix| fini)?)
        (que|espère|souhaite|prie|voudrais|aimerais|j'aimerais|si) ..3 coeur ..1 (s'arrête|cesse de
            battre| lâche|arrête de battre|pouvait s'arrêter|s'arrêtait)
        (serait|sera|ferait|vaudrait) ..3 (simple|facile|mieux|soulag*|tranquille*) ..2 si (j'étais
            (mort*|plus là|pas né*)|je (mourais|disparaissais|mourrais)|je (n'étais|ne me réveillais
            |n'existais) (pas|plus) ..1)
        (tiens|tenir|accroche|raccroche) (plus|pas) ..1 à (la|ma|cette)? (vie|vivre|être en vie)
        (vie|vivre|existence) (ne|n)? (m'intéresse|me dit|m'apporte|m'attire|me tente) ..1 (plus|
            pas) (rien|envie|du tout|$)
        (m'effacer|me dissoudre|m'évaporer|me volatiliser|me désintégrer) ..2 (du monde|de ce monde|
            de la terre|de la surface|pour toujours|à jamais|définitivement|complètement|pour de
            bon)
        (dieu|seigneur|ciel) ..2 me (reprenne|rappelle|prenne|fasse mourir|laisse mourir|délivre|
            reprend*|rappeler|reprendre)
        (pas|plus|aucune|d'autre|seule) ..2 (issue|dissue|sortie|solution|échappatoire|porte de
            sortie) ..3 (à part|sauf|que|hormis|sinon) ..1 (la)? (mort|mourir|suicide|me tuer|en
            finir| disparaître)
        (rejoindre|retrouver|rejoins|rejoindrai|retrouverai|suivre) ..1 (mon|ma|mes|papa|maman|
            mamie|papi|papy|mémé|lui|elle) ..2 (là haut|au ciel|au paradis|au delà|de l'autre côté|
            mort*|défunt*|décédé*|dans la tombe)
        (me vois|m'imagine|vois) ..1 pas ..2 (vivre|vivant*|en vie|tenir|atteindre|fêter) ..1
            (jusqu|jusqu'à|mes|l'année|demain|longtemps|au delà|dans (un|dix|cinq|deux|trois|
            quelques))
        (de trop|pas à ma place|inutile|superflu*|en trop|sers à rien|sert à rien|à rien) (ici bas|
            sur (cette)? terre|dans (ce monde|cette vie|la vie)|en ce monde|sur cette planète)
        que (ma vie|mon existence|tout ça|cette vie) ..1 (s'achève|s'éteigne|soit finie|soit
            terminée|prenne fin)
        (marre|assez|fatigué*|las|lasse|ras le bol) de (me réveiller (vivant*|en vie|encore|chaque
            (jour|matin) $)|respirer|survivre|la vie $|souffrir et de vivre)
        (attends|j'attends|n'attends|attend|attendre|guette) ..2 (la|ma) mort ($|avec|et|comme|sans)
        (rien|plus rien|personne) ..2 (me)? (rattache|raccroche|retient) ..2 (à la|à cette|en|dans
            ce|à ce) (vie|monde)
        (fini|terminé|fait mon temps) ..1 (avec|sur) (la|cette) (vie|terre)
        (pourquoi) ..3 (sauvé*|réanimé*|laissé* mourir|survécu) ..1 $
        (aurais|aurait|auraient) ..2 (dû|du|mieux) ..3 (mourir|laisser mourir|morte|crever) ..1
        laissez moi (mourir|partir pour|m'en aller pour)
        (mal|dur|pénible|insupportable|lourd) (de|d)? (vivre|exister|d'exister|d'être en vie|être en
            vie) ($|encore|chaque)
        (envie|envi) de me (unalive|kms|unaliver|désunvivre|dévivre)
        (ve|veu|veut|veux|v) (plus|pu|pas) (vivr|vivres|bivre|viv|existé|vivree)
        (attraper|choper|avoir|aie|attrape) (une|un|quelque chose)? (maladie|truc|cancer) ..1
            (mortel*|grave|incurable) ..3 (finir|fini|en finir|partir|mourir|soulag*)
        (plus|pas|aucun) d'avenir ..3 (mourir|en finir|mort)
        (j'y|je) (survivrai|verrai) pas ..2 (la fin|le bout|l'été|l'hiver|noël) ..2 (veux pas|$)
        (aucune|plus|pas|sans|ni) (de|d|aucune)? raison (de|pour) continuer ADV? $
    """,
    "burden": """
        personne (ne)? (va)? ..1 (me)?
            (regrettera|pleurera|regretter|pleurer|regretterait|pleurerait) ..1
            ($|quand|si|moi|ma)
        (gâche|pourris|ruine) ..1 vie ..5 (meure|meurs|mourir|disparaisse|disparaître)
        (personne|qui) ..1 (ne)? (remarquerait|verrait|s'apercevrait|rendrait compte|regretterait|
            pleurerait|remarquera|pleurera|viendrait|viendra|s'inquiéterait|saurait|s'en
            apercevrait) ..4 ((ma|mon) (disparition|absence|mort|enterrement|tombe)|mes
            (obsèques|funérailles)|si je (mourais|disparaissais|n'étais
            plus|meurs|disparais|n'existais)|que je (suis mort*|ne suis plus|n'existe plus|sois
            mort*))
        (monde|vie|terre) (continuer*|tourner*|irait|tourne) ..2 sans moi
        (serai|serais|suis) ..1 (plus|partie|parti|mort*) ..2 (un|une) (poids|charge|fardeau|
            problème) ..2
        (plus|sans) ..2 (souci|problème*|poids|soucis) ..2 (quand|lorsque|si|une fois que) je ..1
            (serai|serais|suis) ..1 (plus là|mort*|partie|parti|disparu*)
        (manquerai|manquerais|manque) ..1 à personne ($|si|quand|et)
    """,
    "means": """
        déjà ..1 acheté (la|une|ma) corde
        (fusil|pistolet|arme|revolver|carabine|flingue) ..4 chargé* ..1
            (dans|ici|sur|à|près|et|sous)
        (corde|noeud) ..4 (sais quoi|m'attend|prête ce soir|autour du cou|pour moi)
    """,
    "idiom": """
        (tuer|tue|tuons) ..1 réunion
        (être|suis) là (le (week end|weekend|lundi|samedi|dimanche|matin|vendredi)|au bureau|à la
            réunion|à huit heures)
        (tuer|tue|tuons) ..1 (la|cette|le) (réunion|projet|fonctionnalité|conversation|ambiance)
        (bureau|boîte|entreprise|boulot|travail|équipe|groupe|vacances|contrat|stage|retraite) ..3
            adieu (à tous|les amis|à toutes)
        adieu (à tous|à toutes) ..6
            (bureau|boîte|entreprise|boulot|travail|équipe|groupe|vacances|contrat|stage|retraite)
        (encore|autre|si) ..4 et je (me|vais me) (tire|tirer|flingue|flinguer|pends|jette par|
            suicide|défenestre) (une balle)?
        (passer|passe|passé|passerai) à l'acte ..4
            (inscri*|m'inscri*|sport|projet|appel*|cv|candidature|
            entreprise|objectif*|travail|chang*|commenc*|régime|fumer|habitud*|salle|courir)
        (idée*|projet*|plan d'action|objectif*|rêve*|motivation|procrastin*|sport) ..5 (passer|
            passe|passé|passerai) à l'acte
        (être|suis) là pour (tout le monde|les autres|eux|tous|lui|elle|mes|mon|ma|toi|vous)
        mon absence (à|au|en|dans|de|du)
    """,
    "harm": """
        me (fais|fait|faire|faisais) saigner
        me (punis|punir) ..1 en me (brûlant|coupant|frappant|griffant|faisant|tapant|mordant)
    """,
    "plan": """
        (j'avale|avale|avalerai|j'avalerai|gobe|goberai) ..1 (tous|toute|toutes) ..2
            (CACHETS|boîte|plaquette)
        tout ..1 (préparé|prêt|organisé|réglé) ..1 pour (partir|mourir|ma mort|mon départ) ..3
            (lettre|adieu|ce soir|pardon*|mot)
    """,
    "once": """
        (j'avais|avais|j'ai eu|j'ai déjà eu|ai eu) ADV? (envie|des envies|l'envie|des idées|des
            pensées|idées) (de|d)? ADV? (mourir|DIE|noires|suicidaires)
    """,
    "past": """
        (l'an|l'année) (dernier|dernière|passé|passée)
    """,
    "other": """
        WHO ..3 (tient|tenait) plus à la vie
    """,
    "denied": """
        jamais ..2 (penserais|pensais|songerais|pourrais|oserais|ferais|tenterais|essaierais) ..2
            KILL
    """,
    "jest": """
        (tuer|tue|tuons) (la|cette|les)? réunion*
    """,
}
