"""Wishes to die, being a burden and goodbyes in French."""

SHAPES = {
    "wish": """
        (dû|du|voulu|préféré) (mourir|crever) (à la naissance|ce jour|dans (cet|l'*)|à sa place|
            avec|bébé|là|petit*)
        que (ma vie|mon existence|cette vie) (s'arrête|se termine|finisse|prenne fin)
        (pas|plus|aucune|jamais) ..1 (de)? (place|de place) ..3 (moi|ce monde|cette terre|cette vie)
        (trop) (fatigué*|brisé*|faible|triste|cassé*|épuisé*|las|lasse) pour (vivre|continuer à
            vivre|exister|rester en vie)
        (déçu*|triste|colère|regrette|déteste|dommage) ..4 (m'être réveillé*|me réveiller|d'être
            (encore)? (en vie|vivant*|là)|d'avoir survécu|être encore en vie|réveillé*|survécu)
        (seule|que) la mort ..4 (peut|pourra|m'apporter|soulag*|libér*|délivr*|reste|solution|
            m'aider|apaise*|pourrait)
        (peux|sais|arrive) ADV? (plus|pas) ADV? (à)? vivre (comme ça|ainsi|un jour|avec moi|plus
            longtemps|dans ce)
        (autant) (mourir|être mort*|crever|en finir)
        (compte) les jours ..4 (mourir|mort|mourrai)
        (seule|unique|tout ce que|seul|tout) ..5 (c'est|est) (de)? DIE
        (vie|existence) ..2 (vaut) ADV? (rien|plus rien|que dalle)
        (qu'une voiture|qu'un camion|qu'un bus|qu'un train|une voiture|un camion|un bus|un train|que
            quelqu'un|qu'on|quelqu'un) ..2 (me)? (renverse|écrase|percute|tue|fauche|m'écrase|passe
            dessus|achève|m'achève|emporte|m'emporte)
        (je)? (ne)? (me vois|verrai|passerai|vois) pas ..2 (vivre|atteindre|arriver|les|mes|à) ..2
            (30|20|25|40|18|demain|noël)
        (jveux|veux|jveut|veut) (pu|pus|plu|pa) (vivre|être là|exister|vivr)
        WANT ADV? ADV? DIE
        ^ ADV? (mourir|suicide|me tuer|me suicider|en finir|crever) $
        I ADV? (veux|veut|voudrais|aimerais|souhaite|jaimerais|jvoudrais|préfèrerais|mérite|désire)
            ADV? (la mort|mourir|mort|être mort*|ma mort|crever|d'être mort*)
        (envie|envi|envies|l'envie|besoin|idée|idées|pensées|pulsions|pensée|désir) (de|d|noires|du|
            suicidaires|suicidaire)? ADV? (DIE|mort|suicide|suicidaires|suicidaire|mourir)
        (plus|pu|pas|aucune|sans|perdu|jamais) ADV? (la|l|le|de|d|aucune)? ADV? (envie|envi|goût|
            force|raison*|courage|volonté|l'envie|le goût|motivation|l'énergie|la force|le courage|
            droit) (de|d|à|pour)? LIVE
        (je|j|jsuis) (ne|n)? ADV? (veux|veut|peux|voudrais|supporte|mérite|sais|peu|arrive|vx) ADV?
            (plus|pu|pas|jamais|même plus) ADV? (à|de|pourquoi|comment|la force de)? ADV? LIVE
        (veux|veut|vx|jveux|jveu|jpeux) ADV? (plus|pas) ADV? (vivre|être là|être ici|exister|me
            réveiller|de cette vie|être en vie|vivr|continuer à vivre)
        ^ ADV? (ne)? (plus|pas)? (envie|vouloir) (de|d)? LIVE
        (marre|fatigué*|las|lasse|assez|ras le bol|épuisé*|saoulé*|dégoûté*) ADV? (de|d)? ADV?
            (vivre|la vie|cette vie|ma vie|exister|d'exister|être en vie|de vivre|de la vie|d'être
            en vie|de cette vie|respirer)
        (je)? déteste (vivre|être en vie|exister|d'être né*|être né*)
        (j'aurais|aurais|aurait|jaurais|voudrais|aimerais|aurait) ADV? (dû|préféré|voulu|mieux|aimé|
            mieux fallu|mieux valu|du)? (que je)? ADV? (ne)? (jamais|pas|plus|être|mourir|ne jamais|
            ne pas) ADV? (être|naître|exister|n'être|mort|née|né|exister|soit|morte|sois|avoir
            existé|être né*|naitre|nais*|meurs|meure)
        (si seulement|j'espère|je prie|espère|prie|souhaite|voudrais|aimerais) ..3 (je)? ..2
            (mourir|mort*|pas me réveiller|plus me réveiller|plus jamais me réveiller|jamais me
            réveiller|pas réveill*|être mort*|jamais né*|meure|plus là|plus réveill*|écrase|
            m'écrase|renverse|me renverse|cancer|plus de ce monde)
        (serais|serai|seras|suis) ADV? (mieux|plus heureux|plus heureuse|plus tranquille|mieux là
            haut) (mort|morte|sous terre|au ciel|au paradis|une fois mort*)
        (mieux|mieux que je|vaut mieux que je|mieux si je) (meure|mourais|mort*|meurs|mourir|sois
            mort*|n'existe pas|disparaisse|n'existais pas|disparaissais|crève)
        (pense|penser|pensé|songe|songé|rêve|fantasme|cherche|obsédé*|recherche) ADV? (souvent|sans
            cesse|tout le temps|beaucoup)? (à|au|de|la|à la|par la|comment|des moyens de|des façons
            de|d)? ADV? (mort|suicide|mourir|DIE|ma mort|la mort|ma propre mort|disparaître)
        (suicidaire*|suicidère)
        (à quoi bon|pourquoi|à quoi ça sert|quel intérêt|quel est l'intérêt|à quoi sert|ça sert à
            quoi) ADV? (de|d|je)? ADV? (vivre|rester en vie|continuer à vivre|vis|suis né*|suis
            encore (là|en vie)|suis en vie|exister|existe|vie|suis toujours (là|en vie)|de vivre|
            d'exister|continuer de vivre)
        (plus|pu|pas|aucun*|rien|aucune) ..1 (raison*|but|sens|intérêt|motif) (de|d|à|pour) ADV?
            LIVE
        (rien|personne|plus rien) ADV? (ne)? (me)? (retient|pour qui vivre|à vivre|retient (ici|sur
            terre))
        (vie|existence) ADV? (n'a|na|n|ne|a)? ADV? (plus|pu|pas|aucun|vaut|a|mérite|vaut pas) ADV?
            (aucun|de|la|d'être|le|plus)? ADV? (sens|peine|vécue|coup|raison|intérêt)
        (la)? (mort|mourir|le suicide|suicide) (est|serait|semble|me semble|paraît|sera) ADV? (la|
            ma|le|mon|une|un|plus)? ADV? (seule*|meilleure|dernière)? (solution|issue|option|sortie|
            soulagement|délivrance|mieux|repos|libération|facile|doux|paix|choix|douce|réponse)
        (dormir|m'endormir|me coucher|fermer les yeux) et (ne)? ADV? (plus|jamais|pas) ADV? (me)?
            (réveiller|réveille|ouvrir|rouvrir)
        (ne|n)? (plus|pu|pas|jamais) ADV? me réveiller (demain|un jour|$)
        (peu importe|m'en fiche|m'en fous|égal|m'est égal|men fous|dérangerait pas|fais rien) ADV?
            (de|si|que|d)? (je)? ADV? (meurs|mourir|mourais|vivre ou mourir|vis ou (je)? meurs|suis
            mort*|crever|vivre|mort*|crève|je vis)
        (voudrais|veux|envie de|aimerais|jveux) ADV? disparaître ADV? ($|pour|à|et|de ce|totalement)
        (que|qu) (ça|tout|tout ça|ma vie|la douleur|mes souffrances) (s'arrête|finisse|se termine|
            cesse|sarrete) (pour toujours|une bonne fois|enfin|définitivement|à jamais|$)
        (j'aurais|jaurais|je) ..2 (jamais|pas) (dû|du|demandé à) (naître|naitre|exister|venir au
            monde|être né*)
        (je)? (mérite) (de mourir|la mort|pas de vivre|pas la vie|d'être mort*|pas de)
        (prêt|prête) à (mourir|partir pour toujours|quitter ce monde)
        (je)? (ne)? (serai|verrai|passerai|vivrai) (plus|pas) (là|en vie|de ce monde|demain|
            longtemps|la nuit|noël|de)
    """,
    "burden": """
        (mieux|plus facile|plus simple|plus heureux|plus heureuse|soulagé*|plus léger|plus
            tranquille*) ..4 si (je|j) (n'étais|n'existais|mourais|disparaissais|nétais|n'existe|
            étais mort*)
        (mieux|plus facile|plus simple|plus heureux|soulagé*) ..4 si (je|j) ..2 (plus là|pas là|pas
            né*|n'étais pas|existais pas|plus de ce monde|mort*)
        sans moi ..3 (serait|seraient|iraient|irait|vivraient|sera|seront|porterait|porteraient|
            vivrait|aurait|auraient) ADV? (mieux|plus heureux|plus heureuse|heureux|tranquille*|plus
            facile|bien|soulagé*|plus simple)
        EVERYONE ..3 (serait|seraient|serai|iraient|irait|se porterait|se porteraient|vivrait|
            vivraient|sera|seront|aurait|auraient|est|sont|ira|se portera|vivra|seriez|vivriez|
            porterait|porteraient) ADV? (mieux|plus heureux|plus heureuse|plus heureuses|soulagé*|
            tranquille*|plus tranquille*|heureux|une vie plus|plus facile|bien|plus léger) ..2 (sans
            moi|si (je|j)|quand je|avec moi mort*)
        (mieux|heureux|heureuse|tranquille*) sans moi
        (suis|qu'un|être|sens comme|chui|suis qu'un|l'impression d'être|devenu*) ADV? (qu'un|un|une|
            qu'une|le|comme un|rien qu'un)? ADV? (poids|fardeau|boulet|charge|gâchis d'oxygène|
            parasite) (pour|$|et|mort)
        (personne) (n|ne)? ADV? (a besoin de moi|besoin de moi|veut de moi|me regretterait|me
            manquera)
        (rendrais|rendrai|rends|rendre) service (à)? ..3 (en (mourant|disparaissant|me|partant)|si
            je)
        (je)? (ne)? (mérite|mérites) (pas|plus) (de)? (vivre|d'être en vie|la vie|d'exister|ma place
            sur)
        (le)? monde ..3 (meilleur|mieux) ..1 sans moi
        (je suis|suis) de trop (sur cette|dans ce monde|sur terre|partout)
    """,
    "goodbye": """
        (c'est|ceci est|voici|voilà|ce sera) mon (dernier|ultime) (post|message|mot|article|jour|
            soir|texte)
        (écrit|écris|écrire|laissé|laisse|rédigé) ..4 (lettre*|mot*|message*) d'adieu*
        adieu (à tous|le monde|monde|tout le monde|mes amis|maman|cruel|la vie|les amis|ma famille|
            $)
        (adieux) (à (tous|ma|mes|tout le monde)|$)
        (dire|dis|fais|faire|disais|écris|écrire) ..1 (adieu|adieux|mes adieux|au revoir pour
            toujours)
        (c'est|ceci est|voici|voilà) (mon|un|ma|le) (adieu|dernier (message|au revoir|mot|jour)|
            dernière (lettre|nuit|fois que vous)|ultime message)
        (quand|lorsque|si|le temps que) (vous|tu|quelqu'un) (lirez|liras|lis|lisez|trouverez|
            trouveras|lira|trouvera|lisait|trouvez) (ceci|ce|cette|ça|mon|mot|lettre|message|ces)?
            ..4 (je serai|mort*|serai plus|trop tard|déjà parti*|je ne|j'aurai)
        (pardonnez|pardonne|pardon|désolé|désolée|excusez) (moi)? ..4 (ce que je vais faire|partir|
            vous quitter|je n'en peux plus|je pars|te quitter|vous laisser|pas la force|plus la
            force|continuer ainsi|de partir|mais je dois partir|vous abandonner)
        (prends|prenez|occupe|occupez|veille|veillez) ..2 (soin|toi|vous|bien)? ..1 (de|sur) (mon|
            ma|mes) (chat|chien|enfants|fille|fils|mère|famille|soeur|frère|parents|bébé|maman) ..1
            (quand|après|une fois|pour moi|si je|lorsque)
        (dis|dites|dire) ..4 (que)? (je|j) (l|les|vous|t|le|la)? ..1 (aime|aimais|aimé|ai aimé*|
            l'aime|l'ai) ..2 (quand|après|toujours|adieu|une fois|avant que)
        (ne)? (pleurez|pleure) pas ..2 (quand|mort|ma mort|je serai|parti*|pour moi adieu)
        (on|nous|je vous) ..1 (se|retrouverons|retrouve|reverra|verra|reverrons|attends|attendrai)
            ..2 (au paradis|de l'autre côté|dans une autre vie|au ciel|en enfer|là haut)
        (je)? (pars|m'en vais|vais partir|quitte) (pour toujours|définitivement|pour de bon|
            rejoindre (mon|ma|dieu|papa|maman|papi|mamie)|de ce monde|ce monde|cette vie|pour ne
            plus)
        (j'ai|jai) (donné|distribué) ..4 (affaires|choses) ..3 (besoin|plus|bientôt)
    """,
}
