"""What in English asks for a gentler tone, but does not stop the talk."""

SHAPES = {
    # About somebody else: the one who worries is met, and goes on.
    "other": """
        (WHO|WHO ..3) (wants|want|wanted|is going|was going|tried|tries|threatens|threatened|
            threatening|talks|talked|talking|plans|planned|keeps|attempted|thinks|thinking|thought|
            has|might|is trying|says|said|wishes|wished|is thinking|was|is|feels|would|will|may|did|
            committed|died|took|had|hinted|mentioned|could) (to|of|about|saying|that|by|been|he|she|
            they|having|how)? ..3 (KILL SELF|suicid*|SUICIDE|DIE|die|hurt SELF|HURT SELF|be dead|
            dead|kill SELF|end it|end (his|her|their) life|took (his|her|their) (own)? life|(his|
            her|their) (own)? life|self harm*|not live|live anymore|self harming|cut SELF|cutting|
            overdose*)
        (KILL|killed|hanged|hung|shot|drowned|hurt|harm|harming|hurting|cut|cuts|cutting|kills|
            hurts|harms|unalived|burns) SELF
        (WHO|WHO ..2) (is|was|has been|feels|seems|might be|got|became|sounds) ADV? (suicidal~|self
            harming|selfharming|self harm*|cutting)
        (worried|worry|concerned|scared|afraid|fear|help|support) ..4 WHO ..4 (suicid*|SELF|self
            harm*|cutting|die|dying|hurt|overdose*|kill SELF)
        WHO ..3 (committed SUICIDE|died by SUICIDE|took (his|her|their) (own)? life|attempted
            SUICIDE|SUICIDE|hanged SELF|overdosed|suicide attempt)
        lost (my|a|his|her|our|someone) ..2 (to|through|by) SUICIDE
        (his|her|their|friends|mothers|fathers|brothers|sisters|moms|dads|cousins|uncles|sons|
            daughters|colleagues|students) (SUICIDE|suicide attempt|overdose|suicidal thoughts|self
            harm*)
        (tell|told|telling|tells) me to (kill MYSELF|kms|die|KILLME)
        told (kys|kill yourself|to kill myself|to kms|to go die)
        WHO ..2 (doesnt|dont|does not|do not|no longer|didnt) want* to (live|be alive|be here|wake
            up|exist|live anymore)
    """,
    # Abuse, rape or trauma named.
    "abuse": """
        (was|been|got|being|were) ADV? (sexually|physically|repeatedly|violently)? (raped|molested|
            abused|assaulted|groped|harassed|trafficked|battered|gang raped)
        (sexually|physically) (harassed|abused|assaulted|harasses|abuses|harassing)
        (was|been|being|got|were|am|is|im|getting|get) ADV? (sexually|physically|emotionally|badly|
            repeatedly)? (abused|raped|molested|assaulted|beaten|hit|groped|harassed sexually|
            sexually harassed|trafficked|gang raped|drugged|stalked|battered|beat up|hit) (by|as|
            when|at|in|for|every|since|last|and|a lot|again|years|during|my|on|while|almost|daily|
            growing|$)
        (abused|raped|molested|assaulted|beats|hits|groped|slaps|slapped|kicked|strangled|choked|
            touched|threatens|threatened|beat|kicks|controls and hits|punched|punches|stalks) me
            (when|as|at|in|for|every|sexually|if|and|because|with|again|last|until|up|years|there|
            inappropriately|while|so|without|$|whenever|to|by|daily|often|once|regularly|down|on)
        (HE|WHO) ADV? (used to|would|sometimes|often|regularly|always)? ADV? (hit|hits|beat|beats|
            slap|slaps|slapped|abuse|abuses|abused|rape|raped|molest|molested|kicked|strangled|
            choked|threatens|threatened|punch|punches|punched|hurts|forced|forces|touched|stalks|
            assaulted|hitting|beating|abusing|whipped|belt) me
        (child|childhood|sexual|domestic|physical|emotional|narcissistic|verbal) (abuse|violence|
            assault|trauma|sexual)
        (rape|incest|sexual assault|molestation)
        (is|was|being|be|very|an|so) (abusive|violent)
        (abusive|violent) (relationship|husband|boyfriend|father|dad|mother|mom|mum|partner|parents|
            ex|marriage|home|household|wife|girlfriend|stepfather|stepdad|family|childhood|brother|
            boss)
        (ptsd|cptsd|trauma|traumatised|traumatized|flashbacks)
        (forced|made|makes|pressured|coerced|forces) me (to|into) (have sex|sex|sleep with|do
            things|touch|perform|undress|it sexually|sexual)
        (touched|touches|touching) me (inappropriately|down there|sexually|when i was|without|where|
            under|in my sleep|at night)
        (dad|father|mom|mum|mother|stepdad|stepfather|stepmom|stepmother|husband|wife|boyfriend|
            girlfriend|partner|ex|uncle) ADV? (drank and|used to|would)? ADV? (threw|throw|throwing)
            THINGS at (me|us|my (mom|mum|mother|sister|brother|kids))
    """,
    # Panic named, not nervousness.
    "panic": """
        panic (attack*|attac*|atack*|disorder)
        (having|had|have|getting|get|in|into) ..2 panic
        panick* ..2 (cant breathe|attack|hyperventilat*)
        (cant|cannot) breathe
        hyperventilat*
        (anxiety|anxious) attack*
        (heart) ..2 (racing|pounding) ..4 (breathe|die|dying|faint|shaking)
    """,
    # Harm by eating or not eating.
    "eating": """
        (anorexi*|bulimi*|eating disorder*|binge eating|orthorexi*)
        (making|make|made|makes) MYSELF (throw up|vomit|sick|puke)
        (throw*|threw|vomit*|purg*|puk*) (up)? after (eating|meals|every meal|dinner|lunch|i eat|
            food)
        (starv*|starve) MYSELF
        (binge|binging|bingeing) and (purge|purging)
        purging
        (havent|not|stopped|dont|refuse to) (eaten|eat|eating|to eat) (anything)? (for|in) (days|3
            days|four days|five days|two days|a week|4 days|5 days|a whole week)
        (laxatives) ..3 (weight|lose|after|every|thin|abuse)
    """,
    # Low mood or days not managed, for weeks.
    "low": """
        (i|im|ive|^) ..3 GRIEF (and ..2)? DAILY? WEEKS
        WEEKS ..2 (i|im|ive) ..3 GRIEF
        (cry|crying|cried) DAILY WEEKS
        (cant|cannot|couldnt|havent|unable to|not able to|not been able to|barely|hardly) ..3 (get
            out of bed|get up|leave the house|leave my (room|bed|flat|apartment)|go to (work|school)
            |shower|wash|eat|eaten|function|sleep|slept|get through the day) ..5 WEEKS
        WEEKS ..3 (cant|cannot|couldnt|havent|barely|hardly) ..3 (get out of bed|leave the house|
            leave my (room|bed|flat|apartment)|shower|wash|eat|function|sleep|get through the day)
        (cant|cannot|not able to|unable to) (even)? (get out of bed|function|leave the house|shower|
            get through the day|look after MYSELF) ..4 (anymore|any more)
        (lost|no) ..1 (interest|joy|pleasure) in (everything|anything|life)
        (nothing|not anything) ADV? (gives|brings|makes) me (any)? (joy|pleasure|happy) (anymore|
            any more|WEEKS)
    """,
    # Despair without a word about death or harm, and the bare words that no other shape explains.
    "despair": """
        (whats|what is|wats|what) the point (of|in)? (anything|it all|all this|trying|going on|it|
            everything|$)
        I ADV? (cant|cannot|can not|cnt|couldnt|cant even) ADV? (take|go|bear|stand|cope|carry|live|
            continue|survive|endure) (it|this|on|with|life|going|living) ..2 (anymore|any more|
            any longer|longer|no more|like this|$)
        I ADV? (cant|cannot|can not|cnt|couldnt|cant even) ADV? (do|handle|keep|face|deal|manage)
            (it|this|on|with|life|going|another) ..2 (anymore|any more|any longer|no more)
        i ADV? (cant|cannot|can not|couldnt) ADV? (go on $|cope $|carry on $|do this anymore|take it
            anymore|take this anymore|take any more|take anymore|keep going|keep doing this|see a
            way out|see any way out)
        (i|im|ive|feel|feeling|feels|its|it is|everything is|life is|all is|situation is|so|
            completely|totally|utterly) ADV? (is|seems|feels)? ADV? (hopeless|helpless|worthless|
            empty inside|broken inside|numb inside|beyond help|beyond saving|pointless|dead inside|a
            lost cause|meaningless)
        (no|lost all|lost|without|not any|isnt any|any|losing|given up|gave up|zero|run out of)
            (hope|way out|light|future) (left|anymore|for me|at all|in|whatsoever|$)
        (given|give|giving|gave) up (on)? (hope|everything|all hope|life|myself|living)
        I ADV? (hate|loathe|despise) (my life|MYSELF|who i am|everything about me|my existence)
        my life is (hell|a mess|pointless|meaningless|worthless|miserable|a disaster|unbearable|
            shit|not worth)
        (nothing|nobody|no one) (matters|helps|cares|cares about me|will ever change|gets better|
            will get better|ever gets better|makes sense) (anymore|any more)?
        (it|things|nothing|this) (never|will never|wont ever|doesnt) (get|gets|getting|got) better
        (nobody|no one|noone) (loves|needs|wants|cares about|would miss|likes) me
        (i|id) ADV? (want|wish|wanna) (to|i could)? ADV? (disappear|vanish|run away from everything|
            give up on everything|stop feeling)
        (tired|sick|exhausted) of (everything|it all|fighting|trying|pretending|this life|being me|
            feeling like this)
        (crying|cry) (every (day|night)|all day|all the time|myself to sleep)
        (depressed|depression|dipressed|deppressed)
        (low|sad|down|empty|numb|hopeless) for (years|a long time)
        (cant|cannot|havent) ..2 (get out of bed|function|leave the house|eat or sleep|shower) (for|
            in|anymore|at all|since)
        (losing|lost) the will
        (what if|maybe|perhaps) i (wasnt|werent|was not) here
        (dont|do not|cant) see (a|any) (future|way forward|way out) (for me|anymore|at all)?
        SUICIDE
        suicidal
        (die|death|dying) ..2 (peaceful|escape|relief)
        end of my rope
        (in|at) (a|the) (really)? (dark|darkest|darker) (place|place again|time|hole)
        ^ ADV? kill me ADV? $
        kys
        kms
        (no|any|(dont|cant|cannot|do not|never) ..3 (a|one|the)) ADV? reason to (keep going|
            continue) ($|anymore|any more)
        (no|any|the|whats the) (point|sense|use) (in|of|to)? (keep going|keeping going|carrying on|
            carry on|continuing) ($|anymore|any more)
        ^ ADV? (cant|cannot|can not|cnt|cant even) ADV? (do|handle|keep doing|go on with) (it|this|
            life) (anymore|any more|any longer|no more) $
        (feel|feels|feeling|felt) like (disappearing|vanishing|to disappear|to vanish|i could
            disappear) ($|sometimes|often|lately|today|tonight|right now|again|and|every day|all the
            time)
        ^ ADV? why (go on|carry on|should i ADV? go on|should i ADV? carry on|bother going on) ($|
            anymore|any more)
    """,
}
