"""What in French asks for a gentler tone, but does not stop the talk."""

SHAPES = {
    "other": """
        (WHO|WHO ..3) (veut|voulait|a voulu|a essayé|a tenté|parle de|pense|menace|dit|disait|s'est|
            a fait|envisage|va|se|est|parle du|a des|veulent|ne veut) ..4 (mourir|suicid*|tuer|mal|
            scarif*|mutil*|vivre|jours|pendu*|en finir|suicide|coupe|vie|disparaître|mort)
        (se|s'est|sest) ADV? (suicidé|suicidée|suicider|tuer|pendre|pendu|pendue|scarifie|mutile|
            suicide|suicident|faire du mal|scarifier|jeté sous|mutiler|ôter la vie|donné la mort|
            tuée par)
        (peur|inquiet|inquiète|inquiètude|inquiète) ..4 WHO ..4 (suicid*|mourir|tuer|mal|scarif*)
        WHO ..3 (suicidaire*|suicide)
        (perdu|mort|morte|décédé*) ..4 suicide
        (mettre fin à|mis fin à) ses jours
    """,
    "abuse": """
        (j'ai été|jai été|été|étais|j'étais|suis|me suis fait|m'a|ma|m'ont|fait) ADV? (violé|violée|
            abusé|abusée|agressé|agressée|battu|battue|maltraité|maltraitée|frappé|frappée|violer|
            harcelé|harcelée|agresser|attouch*|touché|touchée|battre)
        (abus|violence*|agression|attouchements|harcèlement) (sexuel*|conjugal*|domestique*|
            physique*|familial*|psychologique*)
        (viol|inceste|attouchement*|maltraitance|traumatisme|pervers narcissique|stress post
            traumatique)
        HE (me|m) (battait|bat|frappait|frappe|abusait|violait|touchait|insulte et|maltraitait|
            giflait|tapait|humilie et|tape|gifle|menaçait|menace)
        (abusé|abusait|abusée) de moi
        (père|papa|mère|maman|mari|femme|copain|copine|compagnon|conjoint|beau père|belle mère|ex|
            oncle) ..5 (me|nous) (jetait|lançait|balançait) THINGS
    """,
    "panic": """
        (crise*|attaque*|trouble*) (de panique|d'angoisse|d'anxiété|dangoisse|de paniques)
        (peux|arrive|pouvais|arrivais) (pas|plus) (à)? respirer
        hyperventil*
    """,
    "eating": """
        (anorex*|boulimi*|trouble alimentaire|troubles alimentaires|trouble du comportement
            alimentaire|troubles du comportement alimentaire|tca|hyperphagie)
        (me fais vomir|me faire vomir|fait vomir|vomis) ..2 (après|repas|chaque|tout|$)
        (mangé|mange) (plus|rien|pas) ..1 depuis ..2 (jours|semaine)
        m'affame*
    """,
    "low": """
        (je|j'ai|suis|sens|moral|^) ..3 GRIEF ..3 WEEKS
        (me sens|vais|sens) ..1 mal ..3 WEEKS
        WEEKS ..2 (je|suis|sens) ..3 (GRIEF|mal)
        moral ..2 (zéro|bas|chaussettes) ..3 WEEKS
        (arrive|n'arrive|peux) (plus|pas) ..1 (me lever|sortir du lit|sortir de (mon lit|chez moi)|
            aller travailler|aller au travail|me laver|manger|dormir) ..3 WEEKS
        WEEKS ..2 (arrive|n'arrive|peux) (plus|pas) ..1 (me lever|sortir du lit|sortir de (mon lit|
            chez moi)|aller travailler|me laver|manger|dormir)
        (arrive|n'arrive|peux) plus (à|a)? (me lever|sortir du lit|sortir de (mon lit|chez moi)|me
            laver)
        (goût|plaisir|envie) (à|de|pour) rien
    """,
    "despair": """
        (en|jen|j'en|n'en) ADV? (peux|peut|peu) ADV? plus
        (je|j) (ne)? (tiens|supporte|tiendrai|supporterai|y arrive) plus
        (à quoi bon|quel est le sens|à quoi ça sert|quel sens)
        (plus|aucun|pas|sans) ADV? (d|de)? ADV? (d'espoir|d'issue|d'avenir|espoir|issue|avenir|sens|
            l'espoir|sortie)
        (perdu|perds) (tout|l)? ..1 espoir
        rien ADV? (n'a|na|ne)? ADV? (a|va|vaut|sert)? ..1 (sens|importance|à rien|intérêt|
            s'arranger)
        (je)? (me|m) (déteste|hais|dégoûte)
        (je)? (déteste|hais) (ma vie|qui je suis|mon existence)
        (suis|sens|chui) ADV? (vide|désespéré*|brisé*|inutile|nul* à|perdu*|mort* à l'intérieur|au
            bout du rouleau|à bout|déprimé*|dépressif|dépressive|au fond du trou|sans valeur|un
            raté|une ratée)
        (dépression|déprime|dépressif|dépressive)
        personne (ne|n)? (m'aime|maime|me comprend|besoin de moi|tient à moi)
        (envie|veux|voudrais|aimerais) (de)? (disparaître|tout abandonner|tout lâcher|abandonner la
            vie)
        pleure ..1 (tous les (jours|soirs)|toutes les nuits|chaque (nuit|soir|jour)|sans arrêt|tout
            le temps)
        (marre|fatigué*|assez) (de tout|de me battre|de lutter|de souffrir|de faire semblant)
        suicid*
        (sert|servirait) ADV? (plus)? à rien ADV? (de|que je) (continuer|continue) $
        (ça|ca|cela) (n)? (a|aucun) ADV? (plus|aucun|pas) (de)? sens (de)? continuer $
        (je|j) (ne)? ADV? peux plus $
        ^ ADV? (pourquoi|à quoi ça sert de|ça sert à quoi de) continuer $
    """,
}
