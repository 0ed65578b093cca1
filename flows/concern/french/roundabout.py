"""What French says without the words for it: a wish told sideways, amounts, last arrangements."""

SHAPES = {
    "wish": """
        (veu|veut|ve|veux|jveux|jveu|envie de|envi de) ADV? (crevé|crever|mourri|mouri|mourir~|
            mourrir)
        (mourir|la mort|crever) ..1 (ne)? me (ferait|fait|dérange*|gêne*) ..1 (rien|pas|plus|ni)
        (verrai|passerai|atteindrai|vivrai) ADV? pas ..3 (prochain|prochaine|demain|noël|l'année|
            mes|jusqu)
        (solution|issue|sortie|choix|option) ..3 (que|sauf|à part) ..2 (mort|mourir|suicide|me tuer|
            en finir)
        (préparé|prêt|organisé|planifié|décidé) ..1 pour (mourir|ma mort|DIE|partir définitivement)
        (me)? (désactiver|débrancher|éteindre) ..1 (pour toujours|définitivement|à jamais)
        (préfère|préférerais|préférerai|aurais préféré|aurais voulu|aimerais) ADV? ADV? (ne jamais|
            ne pas|jamais|n'être jamais|pas) ADV? (être|avoir)? ADV? (né|née|naître|existé|exister|
            me réveiller)
        (veux|voudrais|aimerais|souhaite|j'espère|envie) ..1 (que|qu) (tout|tout ça|ça|ma vie|la
            vie) ..1 (s'arrête|finisse|se termine|prenne fin|s'éteigne|soit fini|soit finie)
        (si) ..2 (j'avais|j'ai|j'attrapais|j'étais|on me trouvait) ..2 (cancer|tumeur|incurable|
            renversé*|maladie grave) ..5 (soulag*|content*|mieux|heureu*|égal|soigner)
        (mieux|plus simple|plus facile|plus doux|soulagement) ..3 (de|d) ..1 (ne plus|ne pas) ..1
            (être là|exister|me réveiller|être en vie)
        (dieu|seigneur|mort) ..3 (prends moi|me prenne|m'emporte|rappelle moi|vienne me chercher|
            viens me chercher|me rappelle)
        (prends moi|emporte moi|viens me chercher) ..2 (dieu|seigneur|la mort|mort)
        (vivre|exister|être en vie) ..1 (est|c'est|fait) ..1 (un|une|trop|insupportable)? ..1
            (enfer|torture|punition|supplice|mal|dur|calvaire|insupportable|douloureux|lourd)
        (sommeil|dormir|nuit) ..2 (éternel*|pour toujours|sans fin|sans jamais me réveiller)
        (tiens|reste|vis|suis là) ..2 (que|plus que) pour (mon|ma|mes) (chat|chien|enfants|fils|
            fille|mère|parents)
        (quand) ..2 (mon chat|mon chien|ma mère|mes parents|mon père) ..3 (mort*|mourra|partira|sera
            plus) ..3 (je|pourrai|moi)
        (envi|envie|anvi|anvie) (2|de|d) (mourir|mourire|crever|me tuer|plus être|plus vivre|
            disparaître)
        (veu|veut|ve|v|vx) ADV? (mourir|mourrir|crever|plus vivre|pu vivre)
        (mourir|partir|m'en aller|m'éteindre) ..1 (en paix|dans mon sommeil|pendant mon sommeil|
            cette nuit|en silence)
        me (suisside*|suissider|suicidé|suissidé|suissidai)
        (voiture|camion|bus|train|métro|bagnole|foudre) ..1 (pouvait|pourrait|venait|vienne|va|
            puisse) ..1 (me)? (renverser|écraser|percuter|faucher|tuer|m'écraser|emporter|
            m'emporter)
        pourquoi (est ce que)? ADV? (suis|sui|je suis|j'suis) (je)? ADV? (né|née|encore là|encore en
            vie|encore vivant*|venu* au monde|en vie|vivant*)
        (fermer|ferme|clore|fermerais) (les|mes) yeux ..2 (ne|n)? ..1 (plus|jamais|pas) ..2 (rouvrir
            |ouvrir|réveiller|rouvre)
        (si seulement|j'espère|espère|aimerais|j'aimerais|voudrais|souhaite|je prie|prie) ..3 (faire
            |avoir| avais|attraper|choper|j'avais|fais|fasse|attrape) (une|un|le|la)? (crise
            cardiaque| infarctus|avc|cancer|arrêt cardiaque|tumeur|accident mortel|anévrisme|rupture
            d'anévrisme)
        (cancer|maladie|virus|tumeur|covid) ..2 (m'emporte|m'emporter|me tue|m'achève|me tuer|
            m'emportera|gagne|me prenne)
        (vie|existence|vivre) ..1 (n'en|ne|nen|en)? vaut ADV? (pas|plus) ADV? (la peine|le coup|
            rien|d'être vécu*)
        (rien|personne|plus rien|plus personne|aucune raison|quelque chose) ..1 (pour (quoi|qui|
            laquelle|lequel)|qui vaille la peine de|qui mérite de) ..1 (vivre|continuer à vivre|
            rester en vie|la peine de vivre)
        (arrive|n'arrive|peux|sais|parviens) (plus|pas|même plus) (à)? (vivre|exister) ($|comme|
            ainsi|avec (moi|ça|cette douleur))
        (à|de|veux|vais|voudrais|pour|dois|m'apprête à|prêt*) quitter (ce monde|cette terre|cette
            vie|ce bas monde)
        (pense|crois|vais|compte) pas ..2 (vivre|atteindre|dépasser|fêter|arriver à|aller) ..2
            (jusqu'à|mes|les)? ..1 (18|20|25|30|35|40|50|dix huit|vingt|vingt cinq|trente|quarante|
            cinquante) (ans|$)
        (pense|crois) pas ..2 (vivre|tenir|survivre) ..2 (longtemps|demain|l'année prochaine|noël|la
            nuit|le mois)
        (mourir|la mort|crever|en finir) ..2 (tout ce que|la seule chose que|ce que|mon seul|ma
            seule) ..1 (je|j)? (veux|souhaite|désire|demande|espère|envie|souhait)
        (en ai|ai|peux) (marre|assez|plus) ADV? de (cette|ma|la) (vie|existence) $
        (que|si) (quelqu'un|on) (me)? (m'achève|me tue|me tuait|m'achevait|tue|abatte) ..2
        (me)? (mettre|foutre|coller|loger|tirer) une balle ..2 (tête|crâne|tempe|bouche|$)
        (être mort*|mourir|la mort|ne plus exister|ne plus être là|ne pas exister|ne jamais être
            né*) ..1 (serait|est|semble|paraît|sera) ..3 (facile|simple|mieux|paix|soulagement|doux|
            douce|beau|bien|apaisant|repos|tranquille|libération)
        (désir|désire|envie|souhait|volonté|goût|courage) ..1 de ..1 vivre ..1 (plus|pas|perdu|n'ai)
        (n'ai|nai|ai|perdu|perds) (plus|pas|aucun|jamais|tout)? ..1 (le|de|d|la|aucun|l)? (désir|
            envie|volonté|souhait|goût|raison|force) de (continuer à|rester en)? LIVE
        (ça|cela|rien) ..3 (ne)? (ferait|fera|dérangerait|gênerait|manquerait) ..1 (rien|pas|mal)?
            ..1 (à personne|personne) ..1 si je ..2 (tuais|mourais|suicidais|disparaissais|mort*|
            meurs)
        (qu'est ce|que|quoi|rien|quelque chose) ..3 (me)? reste ..2 (pour|à) (continuer à|continuer
            de)? (vivre|espérer de la vie)
        (enfants|famille|mari|femme|parents|proches) mérite* ..1 (une|un|mieux) ..6 (sans moi|que
            moi|si je)
        (veux|supporte|voudrais|souhaite) (pas|plus) voir (un autre|encore un|le prochain|d'autres|
            un nouveau|le) (jour|jours|matin|lendemain)
    """,
    "burden": """
        (tout le monde|tous|ma famille|mes enfants|ils|vous|le monde) ..3 (mieux|soulag*|
            tranquille*|plus heureux|en paix) ..2 (sans moi|quand je|si je) ..3
        (plus|pas) (besoin|à) ..2 (de|d)? (vous|t|te|s)? (inquiét*|occuper|supporter|soucier) ..2
            (de moi|pour moi)
        (marre|fatigué*|assez) d'être (un|une|le|la)? (poids|boulet|fardeau|charge|problème)
    """,
    "plan": """
        (lettre*|mot|mots) (d'adieu*|pour mes|pour ma|pour mon|d'excuses*) ..4 (prêt*|écrit*|fini*|
            table|bureau)
        (écrit|écris|laissé|rédigé) ..2 (lettre*|mot) ..1 (d'adieu*|pour ma famille|pour mes
            enfants|pour mes parents|à mes enfants)
        (acheté|trouvé|récupéré|commandé|j'ai) ..1 (une|un|la|le)? (corde|arme|pistolet|fusil|
            flingue|poison) ..3 (pour|et|afin) ..4 (finir|tout|ce soir|cou|partir|fin|paix|servir)
        (ce soir|cette nuit|demain) ..2 (je (m'en vais pour toujours|pars pour toujours|passe à
            l'acte)|tout s'arrête|c'est la fin|j'y vais|ça s'arrête)
        (passe|passer|passerai|passé) à l'acte
        (personne) ..2 (me)? (trouvera|trouve) ..2 (temps|avant|à temps)
        (mon|ma) (dernier|dernière) (repas|nuit|noël|anniversaire|coucher|cigarette|fois que je
            vous)
        (sais|décidé|planifié|choisi|prévu|réfléchi|pensé) ..2 (comment et (quand|où)|(quand|où) et
            comment) ..3 (faire|fais|ferai|passer|mourir|partir|finir)
        (choisi|fixé|décidé|trouvé|prévu|sais|arrêté) ..4 (jour|date|endroit|lieu|moment) ..3 (de ma
            mort|de ma propre mort|pour mourir|de mourir|pour me tuer|pour en finir|de mon suicide|
            KILL)
        (viens|venais) (de prendre|d'avaler|d'ingérer|de gober|de boire|d'ingurgiter) ..4 (CACHETS|
            boîte|plaquette|flacon|javel|tube)
        comment (on)? (mourir|meurt|se tuer|se suicider|me tuer) ..1 (sans (douleur|souffrir|mal)|
            rapidement|vite)
        (je le fais|je passe) ..3 (adieu|pardon*|lettre|personne|pont|cachets|corde)
    """,
    "means": """
        (couteau|lame|cutter|rasoir|ciseaux) ..3 (sur|contre) ..1 (poignet*|gorge|veines|bras)
        (pris|prendre|avalé|avaler|gobé|bu|prends|avale) ..1 (BEAUCOUP|toute la|tous mes|toutes mes|
            trop de|une poignée de|plein de|une boîte de|un tas de|tous les|la boîte de|toute une|
            tout le) ..2 (CACHETS|boîte|plaquette|flacon)
        (suis|suis là|debout|assis*|penché*) ..2 (au bord|sur le bord|sur le rebord|au dessus|en
            haut) ..1 (du|de la|d'un|d'une|des) (pont|toit|falaise|vide|quai|rails|balcon|fenêtre|
            immeuble|précipice)
        (me jeter|jeter|entrer|marcher|m'enfoncer) ..2 (seine|rivière|mer|lac|fleuve|canal) ..3 ($|
            et|pour|sans)
        (volant|voiture) ..4 (arbre|mur|platane|ravin|camion|en face|falaise|lâcher)
        corde ..4 (debout|suis|monté*|assis*) ..3 (chaise|tabouret|escabeau)
    """,
    "harm": """
        me (coupe|coupais|scarifie|brûle|taillade|griffe|frappe) ADV? ($|les (bras|cuisses|
            poignets)|encore|en cachette|pour (sentir|oublier|me punir)|depuis)
        me suis ADV? (coupé*|brûlé*|scarifié*|griffé*|frappé*|tailladé*|mutilé*) ..2 (les (bras|
            veines|cuisses|poignets)|la peau|exprès|volontairement|encore|hier soir|cette nuit|au
            sang|à nouveau)
        (envie|besoin|veux|mérite) ..2 (me faire (saigner|du mal|mal)|voir du sang|me punir|saigner|
            sentir la lame|me taillader)
        (cache|cacher|manches longues|manches) ..4 (coupures|cicatrices|plaies|marques)
        (seule|seul) ..4 (soulage|calme|apaise|aide) ..3 (couper|lame|scarifier|sang|douleur)
        me (suis)? ADV? (taille|taillé*|coupe|coupé*|entaille|entaillé*|lacère|lacéré*|ouvre|ouvert)
            (encore)? (les|la|le|mes) (jambes|bras|cuisses|cuisse|poignets|poignet|peau|veines|
            ventre|avant bras|hanches)
        (cogne|tape|frappe|cogner|taper|frapper|mords|gratte) ..6 (jusqu'au sang|jusqu'à saigner|
            jusqu'à me faire mal|pour me punir|pour me faire mal|pour avoir mal)
        (m'automut*|m'auto mut*|m'entaille*|m'infliger|m'inflige) ..2
        (je|me|recommencé à|envie de|besoin de|arrêter de|continue à|pulsions de) (m'automut*|
            m'entaill*)
        (résiste|résister|retenir|lutte|empêcher) ..5 (me couper|me faire du mal|me scarifier|
            m'automutil*|me brûler|me mutiler)
        (mieux|soulagé*|calme|apaisé*) ..3 (après|quand|lorsque) ..1 (m'être|mêtre|je me|me)
            (suis)? ..1 (coup*|scarif*|fait (du)? mal|mutil*|brûl*)
    """,
    "goodbye": """
        (laissé|écrit|laisse) ..1 (une|un) (lettre|mot) ..3 (pardon|adieu|pardonn*|désolé*)
        adieu ..3 (je vous aime|je t'aime|pardon*|merci pour tout|les amis|tous|à tous|ma famille|
            maman|mes)
        (je vous aime|je t'aime|je vous aimais) ..3 (adieu|pardonn*|ce n'est pas votre faute|
            n'oubliez)
        (ce n'est|c'est|cest) ..2 (la faute de personne|pas votre faute|pas ta faute|pas de votre
            faute) ..3
        (occup*|prenez soin|veill*|prends soin) ..6 (quand|lorsque|si) (je) ..2 (serai plus|plus là|
            partirai|serai parti*|pars)
        (quand|lorsque) ..2 (lir*|lis*|trouv*) ..2 (ça|ceci|ce mot|ce message|cette lettre) ..4
            (serai|aurai|partie|parti|loin)
        (pardon*|adieu|désolé*|désolée|excusez) ..5 (vous|t'ai|les|tai|vous ai) ..1 (ai)? ..1
            (aimé*|aimais)
        je vous (ai|aurai) ..1 (tous|toutes|tant|toujours) aimé*
        (dites|dis|dire|diras) ..3 que je (l'aimais|les aimais|l'ai aimé*|les ai aimé*|l'ai toujours
            aimé*|les ai toujours aimé*)
        (c'est|voilà) ..1 la fin ..2 (adieu|pour moi|de ma vie|pardon*|je vous aime)
        (dites|dis|dire|diras) ..5 que (je)? ..1 (l'aimais|laimais|les aimais|l'ai aimé*|les ai
            aimé*)
    """,
    "danger": """
        HE ADV? (me|nous) ADV? (frappe|bat|tape|cogne|viole|étrangle|gifle|violente|maltraite|
            tabasse) ADV? ($|et|quand|si|souvent|devant|tous|chaque|à la maison|dès|presque|parce)
        HE ..2 (dit|a dit|jure|menace|promet|a juré|avait dit) (qu'il|qu'elle|de) ..1 (va|allait|
            allé)? ..1 (me|nous) ..1 (tuer|buter|frapper|retrouver|égorger|tuera|poignarder)
        (peur) qu'il (me|nous) (tue|frappe|retrouve|viole|batte|fasse)
        (me touche) ..2 (nuit|lit|quand je dors|en bas|partout|$)
    """,
    "theirs": """
        (ami*|copain*|copine*|frère|soeur|mère|père|fils|fille|mari|femme|cousin*|collègue*|élève*|
            il|elle|voisin*|quelqu'un) se (scarifie|mutile|coupe|fait du mal|taillade)
        (frère|soeur|ami*|copain*|copine*|mère|père|fils|fille|mari|femme|cousin*|collègue*|élève*|
            il|elle|voisin*|quelqu'un) (a|avait|ont|aurait) ..1 (idées|pensées|envies|pulsions|
            tendances) (suicidaires|noires|de mort|de mourir)
        (ami*|copain*|copine*|frère|soeur|mère|père|fils|fille|mari|femme|cousin*|collègue*|pote|
            oncle|tante|voisin*|élève*|patient*|il|elle|quelqu'un|maman|papa|ex|conjoint*|neveu|
            nièce|camarade*|qui) (ne)? ADV? (veut|veux|voulait|va|pense à|songe à|parle de|a voulu|a
            essayé de|menace de|dit vouloir|voudrait|souhaite) ADV? (de)? ADV? (mourir|DIE|plus
            vivre|se suicider|se tuer|en finir|se pendre|suicide|se faire du mal)
        (ami*|copain*|copine*|frère|soeur|mère|père|fils|fille|mari|femme|cousin*|collègue*|élève*|
            il|elle|voisin*|quelqu'un|personne|gens|ado*|jeune*) (qui)? (ne)? se (scarifie*|mutile*|
            coupe*|fait du mal|taillade*|automutile*|fait mal)
    """,
    "jest": """
        (mère|maman|chef|patron|prof|parents|père|coach|boss) ADV? (va|vont) me (tuer|buter|étriper)
            $
    """,
    "denied": """
        (pas|aucune|sans|jamais|ni) ..2 (d'idée*|didee*|didees|de pensées|de pensée|d'envie*) ..1
            (suicidaire*|noires|de mort|de mourir)
        (n'ai|nai|ai|eu|avoir|sans|jamais eu|n'avais) ..1 (plus|pas|jamais|aucune|aucun|eu) ADV? (de
            |d|eu de|eu)? ..1 (pensées|idées|envies|pulsions|pensée|idée|tendances) (suicidaire*|
            noires|de mort|de mourir|de suicide)
        (ne|n|je)? (pense|pensais|pensé|songe) (plus|jamais|pas) (au|à|à me)? ..1 (suicide|mort|
            mourir|KILL)
        (suicide|mourir|la mort) ..1 (n'est|nest|est|ne sera|n'était) (pas|plus|jamais) ..2 (option|
            solution|issue|réponse|choix)
    """,
    "idiom": """
        disparaître ..1 (quand (on|les|tout|il|elle|je dois)|des réseaux|d'instagram|d'internet|
            lorsque)
        (prendre|prends|pris|oublié|oublie) ..2 (médicament*|cachet*|comprimé*|traitement|pilule)
            ..4 (matin|soir|jours|midi|repas|à l'heure|avec|prescrit*|avant de dormir)
        (me suis|je me) ..1 (coupé*|coupe|brûlé*|brûle) ..4 (cuisin*|en me rasant|cuisine|papier|
            sans faire exprès|cheveux|four|épluch*|oignon*|fer à)
        adieu ..2 (sucre|tabac|procrastination|excuses|kilos)
        (pris|prends|prendre|avalé|avale|besoin) ..1 (un|une|deux|1|2|mon|ma|mes|le|la|demi)? ..1
            (CACHETS|cachet|comprimé|doliprane|aspirine|efferalgan|pilule) ..1 (pour|contre) ..2
            (mal|maux|tête|allerg*|rhume|grippe|fièvre|migraine|tension|toux|thyroïde|dents|dos|
            ventre|règles|gorge|cuite|gueule|nausée*|douleur*|dormir mieux)
        (lettre|mot|message|mail|pot|fête|discours|carte|repas) d'adieu* ..1 (à|pour|avec|au|aux)
            ..1 (mes|mon|ma|les|la|le|l)? ..1 (collègue*|équipe*|client*|chef*|patron*|élève*|tabac|
            cigarette*|sucre|alcool|peur*|entreprise|boîte|boulot|travail|bureau|voisin*|classe|
            prof*|procrastination|flemme|anxiété|appart)
        derni* (jour|semaine|soirée|nuit|garde) (au|à|à la|en|de|dans|chez|du) ..2 (boulot|travail|
            bureau|boîte|entreprise|école|fac|lycée|vacances|classe|stage|cours|contrat|formation|
            job|paris|congés|formation|examen*|régime)
        (disparaître|m'évader|m'évaporer) ..3 (semaine|vacances|week end|quelques jours|montagne|
            campagne|plage|île)
        (avant que|avant qu) ..3 (me tue|me tuent|m'achève)
        suicide ..3 (infos|journal|télé|actualités|radio|presse)
        (pas|aucun|ni) ..3 (cancer|infarctus|avc|crise cardiaque|tumeur)
        (né|née) (en|à|avec|sous|au|un|une)
        (pris|prends|prendre|avalé|avaler|avale) (un|une|1|mon|ma|mes) (cachet|comprimé|aspirine|
            doliprane|médicament|médicaments|pilule|vitamines|traitement) ($|avec|et|ce matin|avant|
            après|hier)
        me (suis)? (coupé*|coupe) (les|l|la|le|ma|mes) (ongles|cheveux|frange|pointes|barbe|ongle|
            moustache)
        (plutôt|préfère|préférerais|mieux) (mourir|crever) (que|plutôt que|qu)
        (peux|peut|pourrais|sais|saurais) pas vivre sans ..1
        (noyer|noie) (dans|sous) ..1 (travail|boulot|dossiers|mails|chagrin|paperasse|détails|
            chocolat|tâches|cours|révisions)
    """,
    "past": """
        (^|quand|plus) (ado|adolescent*|jeune|gamin*|enfant|étudiant*)
        (ado|adolescent|adolescente) (je|j)
        (ça fait|cela fait|depuis|voilà) ..3 (ans|mois|années) ..6 (pas|plus|jamais)
        (pas|plus|jamais) ..5 depuis ..3 (ans|mois|années|la thérapie)
        (à la fac|à l'université|au collège|en prépa|au lycée|pendant mes études|quand j'étais
            étudiant*|à vingt ans|dans ma jeunesse)
        plus maintenant
        à (12|13|14|15|16|17|18|19|20|21|22|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix
            neuf|vingt|vingt et un) ans
        en (2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|
            2020|2021|2022)
    """,
    "once": """
        HE (m'a|ma|nous a) ADV? (étranglé|étranglée|poignardé|poignardée)
        (je|j|jy) (pensais|songeais|rêvais|parlais) ADV? ADV? (à|au|de|a)? ADV? (suicide|la mort|
            mourir|DIE|KILL)
        (ne)? me suis (pas|plus|jamais) (coupé*|scarifié*|mutilé*|fait (du)? mal|automutilé*|brûlé*)
    """,
    "work": """
        chanson|chansons|film|livre|roman|série|disco|album|poème|titre|intitul*|paroles|refrain|
            vers|écoute|écouter|écoutais|regarde|lis|épisode|personnage|scène|article|citation|
            podcast|netflix|spotify|pièce|phrase|mème|émission
    """,
    "other": """
        se (foutre en l'air|flinguer|buter|pendre|défenestrer|taillader|mutile|faire sauter|jeter
            sous|faire du mal)
        (il|elle|ex|frère|soeur|copain|copine|ami*|fils|fille|qu'il|qu'elle|mari|femme|père|mère)
            ..1 se (tue|pend|suicide|tuera|suicidera|fout en l'air|flingue|coupe|mutile)
        WHO ..3 overdose
    """,
    "sure": """
        (plutôt|préfère|préférerais|aimerais mieux) (mourir|crever|être mort*) (que|plutôt que|qu)
            ..2 (vivre|continuer|rester|souffrir|me réveiller|exister|ça|être un poids|revivre)
    """,
}
