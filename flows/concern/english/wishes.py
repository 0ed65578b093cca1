"""Wishes to die and being a burden in English."""

SHAPES = {
    # Wishes to die or not to live, outright or in passing, asleep or by accident.
    "wish": """
        (hope|wish|pray) (the|my|this) (surgery|operation|plane|car|bus|heart|illness|cancer|flight|
            tumor|disease|liver) ..5 (wrong|fail*|crash*|stops|kills|dont make it|never wake|takes
            me|end*|worse|die)
        (done|finished) ADV? (living|existing|with (life|living|being alive|this life|existing))
        (think*|thought*) (about|of) (dying|death|being dead|not being alive) ADV? (every|all|a lot|
            constantly|daily|again|too much|often|lately|$)
        (no|dont have (a|any)|isnt (a|any)|not have a|never found my|nowhere) ADV? (place|room|
            space)? (for me)? (in|on) (this|the) (world|earth|planet)
        too ADV? (tired|weak|broken|sad|exhausted|damaged|far gone|sick|worn out|miserable|lonely|
            old) to ADV? (live|go on living|be alive|exist|keep living|go on|stay alive|keep
            existing)
        (wish|hope) (that)? i (didnt|dont|never|wouldnt|wont|did not|no longer) ADV? (have|had|
            need)? (to)? ADV? (exist|live|be alive|wake up|be here|be born|woke up)
        (disappointed|sad|angry|upset|sorry|hate|mad|devastated|annoyed|regret*|unfortunate*) ..2
            (i|that i|to) ADV? (woke up|wake up|waking up|am ADV? (here|alive)|survived|didnt die|
            still (here|alive)|made it|have to wake up|be alive)
        (count* down|counting) ..4 (until|till|to) (i die|my death|the end of my life|im dead|death)
        only (death|dying|suicide) ..3 (help*|bring*|free*|end*|fix*|stop*|peace|save*|left|way|
            solve*)
        I ADV? (cant|cannot|unable to|not able to|dont know how to|couldnt) ADV? (to)? (live|exist)
            ADV? (like this|anymore|any more|any longer|longer|another day|this way|in this (world|
            body)|with myself)
        (dont|do not|never|didnt) (have it in me|have the (strength|energy|heart|will)) (to|for)
            ADV? (keep|go on|continue)? (LIVE)
        I ADV? (dont|do not) ADV? matter ..4 (dead|die|gone|kill)
        (wont|wouldnt|will not|would not) be missed
        (giving|give|gave|given|giving) up on (life|living)
        (one|last) (step|jump|cut|pill) and (its|it is|it will be|itll be|everything is|all is)
            (all)? over
        (journey|story|road|chapter|book) (ends|end|is over|will end) (here|tonight|today|now|soon|
            for me)
        this is where (it|my life|everything|my story|my journey) ends
        death (calls|is calling|keeps calling|waits|is waiting|feels close|comforts|tempts)
        (dont|do not|doubt|not|cant) ADV? (think|sure|expect|believe|imagine|guarantee)? ADV?
            (that)? (i|ill|i will|id) ADV? (be|make|live|see|still be|survive|last) ..1 (here|
            around|alive|it|to)? ..2 (christmas|tomorrow|much longer|summer|new year|spring|winter|
            my (next)? birthday|the weekend|the night|morning)
        (cant|cannot|dont want to) ADV? do (life|living)
        (dying|death) (doesnt|does not|no longer|wont|isnt|doesnt even) ADV? (scare*|frighten*|
            bother|scary|sound (bad|scary))
        (hope|wish|pray|want to|wanna) (i)? ADV? die ADV? (in my sleep|soon|tonight|young|today|
            tomorrow|quickly|quietly)
        (solution|option|way out|answer|escape|choice|exit|way to escape|thing left) ..4 (SUICIDE|
            DIE|death|dying|to end it)
        (SUICIDE|KILL MYSELF|death|dying) ..4 (only (option|solution|way|answer|escape|choice)|way
            out)
        (dont|cant|wont|never|not) ADV? (see|think|imagine|picture|believe)? ..2 (make|making) it
            (to|past|till|until) (my ..1 birthday|18|20|21|25|30|35|40|50|thirty|forty|adulthood|
            next (year| week|month)|christmas|summer|new year|graduation)
        (if|when) (i|id) (died|die|was dead|were dead|got killed|didnt wake up|dont wake up|stopped
            existing|never woke up|had died) ..5 (ok|okay|fine|relief|relieved|good|better|nice|
            mind|care|happy|glad|matter|best|peace*|free)
        why (should i|i should|would i|do i|bother|keep|even) ADV? (be|stay|keep|go on|continue|
            remain)? (alive|live|living|existing|exist|breathing)
        (pills|drug*|poison*|method*|what|way|ways|things|meds) ..2 (kill*) (you|me|a person|
            someone|somebody|u)? ..2 (fast*|quick*|painless*|instantly|without pain|for sure)
        (wife|husband|mom|mum|mother|dad|father|son|daughter|partner|brother|sister|boyfriend|
            girlfriend) ..2 (passed|died|death|gone) ..8 (be with (him|her|them)|join (him|her|
            them)|follow (him|her|them))
        (i|ive|im|id|ill) (have|am|will|would)? ADV? (wish*|want*|hop*|pray*|beg*|ask*|long*|wait*|
            yearn*) (for|god|on|him|the lord|to god)? ADV? (to|for)? ADV? (death|dying|die|the end|
            take me|let me die|end me|call me home|take me home|take me away)
        (god|lord|jesus|universe|allah|heaven|death|reaper) ..2 (take me|call me home|bring me home|
            take me home|let me (go|die)|end me)
        my time (here|on (this)? earth|in this world)? ADV? is ADV? (up|over|done|coming to an end|
            running out)
        (want|wanna|need) out (of (this|my) (life|world|existence|skin for good)|for good|of here
            forever)
        (dont|do not|never|cant) ADV? (belong|fit|have a place) (in|on|to|into) (this|the) (world|
            earth|planet|life)
        (stopping|stops|stop|keeping|keeps) me from ADV? (DIE|jumping|ending|doing it)
        (never|not) (meant|supposed|made|cut out|wanted) (to be born|to exist|for this world|to be
            here|to live|to be alive)
        I ADV? (want|wanna|wish|wish i could|hope to) ADV? be gone
        wish (i)? (could|would) ADV? DIE
        (i wish|i hope|wish) (i|id) ADV? (wasnt|werent|wasnt|was not|were not|isnt) ADV? (alive~|
            here anymore|alife|living|in this world|born)
        this is the end (for me|of me|of my life)
        (the end|an end|ending) (i|that i) (choose|chose|pick)
        choose my (own)? (end|ending|death|exit)
        (nobody|no one|noone|who|not one person) (would|will|d|is going to|gonna) ADV? miss me
        (suicide|suicidal thoughts|death|dying) (is|are|was|s) ADV? (on|in) (my|the back of my)
            (mind|head|thoughts)
        (scared|afraid) of (death|dying) i (crave|want|welcome|long)
        (be with|join|see) (my|him|her|them) ..2 (dead|late|wife|husband|son|daughter|mum|mom|again)
            ..2 (ready to go|in heaven|on the other side|up there|in death)
        (goal|plan|wish|dream|hope|aim|resolution|desire|thing i want|all i want|ambition|event|
            intention|thing left) ..3 (is|was|be)? (to)? (die|DIE|not wake up)
        (ready|prepared) to (die|go forever|be dead)
        (want|whant|wnat|wanna|wana|wnat|need|going to|gonna|imma|ready to|about to|hope to) (to)?
            (die|kms|unalive) $
        I ADV? (cant|cannot|dont|do not|can not|couldnt|never) ADV? (see|imagine|picture|envision)
            (MYSELF|me|a world where i am)? (being|living|live|still|getting|making|growing|
            reaching)? ADV? (alive|here|living|exist*|old|past (30|25|20|18|21|40)|a future)
            (anymore|next|in|past|at|by|beyond|much|for|with me|after|tomorrow|$)
        (it|none of this|nothing|none of it) (wont|will|doesnt|would|wouldnt) ADV? matter ..6 (i
            wont be (here|around|alive)|ill be (gone|dead)|im (gone|dead)|i will be (gone|dead)|i am
            (gone|dead)|i die)
        (who|nobody|no one|anyone|anybody|people|how many|cry|come|attend|show up|sad|what|imagine|
            plan*|songs) ..4 (my (own)? funeral)
        (if|wish|hope|want|let) (a|the|some|that|my) (bus|car|truck|train|plane|lorry|asteroid|
            meteor|tree|heart|building) ADV? (would|to|could|just|would just)? ADV? (hit*|kill*|
            crash*|ran|run|took|take*|stop*|fall*|explod*|flatten*) ..5 (me|wouldnt mind|down|fine|
            id be|happy|better|beating|it would be|on me|relie*)
        (it|itd|its|would|might|must|be|is|feel|feels) ..2 (easier|better|nice|nicer|peaceful|good|
            great|relief|simpler|best|kinder|lovely|okay|wonderful|calmer) ..2 (if i (was|were|just|
            had|died|die|did not|didnt)|to|for everyone if i|when im|being|for all if i|for
            everybody if i|for me to) ADV? ADV? (be dead|be gone|die|DIE|stop existing|not be alive|
            dead|not wake up|gone|never born|wasnt here|not here|wake up|didnt exist|not alive|not
            exist|no longer here|not be here|disappear*)
        I ADV? WANT ADV? DIE
        I ADV? (wish|hope|pray|want|wnt) (to god|that|so much|so bad|every day|every night|god)?
            ADV? (i|id|ill|it) ADV? (would|could|will|can|had|was|were|wasnt|werent|wouldnt|didnt|
            dont|never|not|never had|just|to|hadnt|hadnt ever|could just|had never|have)? ADV?
            (been)? (DIE|born|been born|alive|exist|existed|be alive|here|wake up|wakes up|woke up|
            to be here|dead|gone)
        I ADV? (wish|hope|pray) ..2 (something|someone|somebody|a car|a truck|a bus|cancer|god|a
            plane|lightning|it|the plane|the world) ..2 (kill*|take*|took|hit*|end*|run* me|shoot*|
            would kill) me
        i ADV? (wish|hope|want) (god|someone|somebody|something|death) (would|to|will|could)? ADV?
            (take me|kill me|end me|end my life|come for me|put me)
        (wish|hope) (i|id) ADV? (was|were) (dead|never born|not born|not alive|not here|unborn|never
            alive|gone forever)
        wish i ADV? (hadnt|had never|had not|never|wasnt|was never|were never|werent) ADV? (ever)?
            (been)? (born|alive|existed)
        (wish|wished) (that)? (i|id) (never|didnt|did not|dont|dnt) ADV? (exist*|wake* up|woke up|
            had to live|have to live|was born)
        never (shouldve|should have|should of|wanted to|asked to|wish to) (be|been)? (born|alive)
        (shouldnt|should not|should never) ADV? (have been born|be alive|exist|be here anymore|have
            existed|of been born|be living)
        i (shouldve|should have|should of) ADV? (died|been aborted|KILLME|been the one (to|who)
            (die*|died))
        (wish|why) (my mother|my mom|my mum|mom|mum|she|they) (had)? ADV? (aborted|had an abortion|
            never had me)
        why (was i|am i) (ever)? (born|still alive|alive|even alive|still here|still breathing)
        why ..2 (keep|bother|am i) (living|alive|breathing|existing)
        I ADV? (dont|dnt|dun|donot|do not|dont even|no longer|never|cant|cannot|can not|not|refuse
            to|dint|didnt|dont rly) ADV? (want|whant|wnat|wanna|wana|wish|wnt|wont|care|care if i|
            deserve|have any (desire|reason|will|wish)|have the (strength|will|energy)|have (a|any|
            no) reason|see (a|any|the) (reason|point)|know why i|know how to|need|feel like|think i
            (should|deserve)|plan) (to|in|of|for)? ADV? (keep|go on|continue)? (LIVE|see the
            morning|exist) ANYMORE?
        i ADV? (dont|dnt|do not) ADV? want (to)? (be|live|exist|stay|wake) ..2 (here|alive|earth|
            planet|up|anymore|any more|longer|exist|life|this world)
        ^ ADV? (dont|dnt|do not|dun) ADV? (want|whant|wnat|wanna|wana|wnt) (to)? ADV? (live|be
            alive|exist|be here|wake up|be on this|go on|live anymore|liv) ANYMORE?
        ^ ADV? (want|whant|wnat|wanna|wana|wnt|need|wish) (to)? ADV? DIE
        (want|whant|wnat|wanna|wana|wnt) (to)? ADV? (die|be dead|KILL MYSELF|kms|not exist|not be
            alive) (so bad|so badly|so much|already|right now|today|tonight|every|all the time|all
            day|rn|and|but|anymore|pls|please|lately|again|because|bc|cuz|$)
        (no|not any|any|lost|losing|lack|without|lose|find|cant find|see|what|little|barely any|give
            me) ADV? (my|the|all|any|a|every)? (will|desire|wish|reason~|reson|reasons|point|
            strength|motivation|purpose|meaning|sense|use) (to|in|of|for|left to) ADV? (LIVE|go on
            living|keep living|be here anymore|be alive|exist|wake up|keep breathing|be here)
        (nothing|no one|not much|nothing left|nobody|anything left|what else|what do i have|what is
            there|what is left|whats left|what have i|dont have anything|not have anything) ADV?
            (left)? ADV? (to|worth) (live|living) for
        nothing to live for
        (life|living|it) (isnt|is not|aint|not|no longer|isnt really|doesnt feel|doesnt seem|wasnt|
            is no longer|is hardly|feels not) ADV? (worth) (it|living|anything|it anymore|the pain|
            all this|fighting for) ANYMORE?
        (tired|sick|done|fed up|exhausted|bored|weary|over|finished|through|had enough|enough) ADV?
            (of|with|from) ADV? (living~|life|being alive|existing|existence|this life|my life|
            breathing|this world|waking up|staying alive|being here|being on this earth|trying to
            (live|stay alive|exist))
        I ADV? (hate|despise) ADV? (living|being alive|existing|waking up alive|that i am alive|that
            im alive|that i exist|that im still alive|that im still here|that i woke up)
        (i|id|ill|we) (am|will|would|ll|d)? ADV? be ADV? ((better~|beter|bettr) (off|of)|happier|
            better|at peace|free) (if i (were|was)|being)? ADV? (dead|gone|when im dead|in the
            ground|not here|not alive|once im dead|in heaven)
        im? ADV? (better|(better~|beter|bettr) (off|of)) (off)? dead
        (death|dying|dead|being dead|suicide|not existing|the grave|non existence|nonexistence) (is|
            seems|sounds|would be|feels|looks|will be|seem|sound|might be|must be) ADV? (my|the|
            like|a|an|so)? ADV? (only)? (option|way out|way|answer|solution|relief|peace*|easier|
            better|appealing|comfort*|nice|good|mercy|best|escape|choice|inviting|beautiful|freedom|
            welcome|sweet|kind*|cure|blessing|only|thing i want|attractive|tempting|dream|friend|
            release|exit|rest)
        (death|dying|suicid*|being dead|ending it all|ending it|KILL MYSELF|not being here|not
            existing|ending my life|not waking up) (is|are|s)? ADV? (on my mind|in my head|on my
            mind|all i think|all i want|keep* (coming|creeping)|crosses my mind|crossed my mind|
            constantly|every day|every night|cross my mind|looks better|keeps calling|calls me|is
            calling|runs through)
        I ..3 (thinking|think|thoughts|thought|dream*|fantasiz*|fantasis*|ideas|obsess*|google*|
            research*|searching|looking up|reading) ADV? (a lot)? (about|of|on|for|over|up)? ADV?
            (how|ways|the best way|painless ways|methods|what|what if)? (of|to|i|it would be like
            to|it|id)? ADV? (would|could|just)? (DIE|death all|be dead|being dead|not being (here|
            alive|around)|not existing|not waking up|my own death|my death|taking pills|jumping off|
            jumping in front|KILLME|hanging)
        (thoughts|thinking|ideas|urge|urges|feelings|ideation|impulse*|temptation) (of|about|to)
            ADV? DIE
        (having|have|had|get|getting|got|with|my|these|feel|feeling|am|im|been|be|become|becoming|
            still|so|pretty|very|actively|passively|quite|feels|felt|really|bit|little|i|of|and|am
            i|experiencing|struggling|battling|fighting) ADV? (suicidal~|suidical|sucidal|suicideal|
            suecidal|suicidle|suisidal)
        ^ ADV? (suicidal~|suidical|sucidal|suicideal)
        (suicidal~|sucidal|suicidle|suicideal) (thoughts~|ideation|ideas|feelings|urges|impulses|
            again|today|tonight|rn|right now|since|af|lately|$)
        (passive|active) (suicidal|death) (ideation|wish|thoughts)
        ^ ADV? (SUICIDE|kms|ctb) ADV? (me|now|pls|please|today|tonight|rn)? $
        I ADV? (crave|welcome|long for|yearn for|look forward to|pray for|beg for|hope for|wait for|
            waiting for|ready for|praying for|begging for|wish for|invite|waiting on|wishing for|
            longing for|dream of|want|await|prefer|choose) ADV? (my (own)? )? (death|dead|the end to
            come|my end|the end of my life|eternal sleep|the big sleep|eternal rest)
        i (just)? (want|need|wish for|long for|would like) (it|everything|the pain|this pain|all of
            it|life|my life|this life|all this|this suffering|my suffering) ..2 (to|be)? (end|
            stop|over|be over|go away) (forever|for good|permanently|so i|once and for all|already|
            $)
        (want|wanna|need|ready|wish|going|gonna|time|try*|about) (to)? ADV? ((end|ending) (it|it all
            |this all|everything|myself|my existence|my life)|finish (it all|MYSELF|my existence|my
            life))
        (i|id) ADV? (want|wanna|wish|wish i could|would like|id like|like) (to|i could|could)? ADV?
            (disappear|vanish|fade away|cease|evaporate|be erased) (and|$|completely|forever|for
            good|from|so|into nothing*|off)
        (i|id|ill|im) ..3 (fall asleep|go to sleep|sleep|close my eyes|go to bed|went to sleep|fell
            asleep) ..2 (and|then) ADV? (not|never|dont|didnt) ADV? (ever)? (wake|waking|woke|wakin|
            open)
        (not|never|dont|didnt) (want to|wanna|have to|ever)? wake up (anymore|again|ever|tomorrow|in
            the morning)? $
        (hope|wish|pray|hoping|praying|wishing) (that)? (i|tomorrow) ADV? (dont|never|do not|wont|
            didnt|not|doesnt) ADV? (ever)? (wake|come|woke)
        I ADV? (wouldnt|would not|wont|dont) (ADV)? (mind|care) ADV? (if)? (i|about|a car|to|it)?
            ADV? (dying|die|died|dead|got hit|get hit|didnt wake|dont wake|dont make it|never woke|
            live or die|lived or died|lives or dies|whether i live|if i live|live|hit me|ran me|
            living)
        (dont|dnt|do not|doesnt|not|never) (ADV)? (care|matter|mind|bother me) ADV? (if|whether|
            weather|wether) (i|im|id) ADV? (die|died|live|lived|dead|am dead|am alive|wake up|
            survive|make it)
        (id|i would|i) (rather|sooner|prefer to) ADV? (die|be dead|not exist|not live|not be alive|
            KILLME) $
        (id|i would|i) (rather|sooner|prefer to) ADV? (be dead|die|not exist|not be here|KILLME)
            than (live|be here|go on|keep|be alive|feel|continue|wake|face another|suffer|exist|
            stay|go through another)
        (i|ive|im) (have|has|ve)? ADV? (got)? (no|nothing) (reason|reasons|will|future|purpose|more
            reason) (to|left to) (live|be here|exist|stay|go on)
        (give|gave|tell) me (a|one|any) (good)? reason (to live|not to (die|KILLME)|to stay alive|to
            keep living|why i shouldnt (die|KILLME)|i shouldnt (die|KILLME))
        (should|shall|could) i ADV? (KILLME|die|KILL MYSELF)
        (whats|what is|wats|what) the (point|purpose|use|sense) (of|in|to) ADV? (living|being alive|
            life|staying alive|me living|existing|my life|me being alive|being here|going on living|
            live|me existing)
        (is|was|are) there (any|a|even a)? (point|reason|sense) (in|to|of) (living|live|being alive|
            staying alive|stay alive|existing|me being|life)
        (no|isnt any|aint no|is no|not any|see no|any|any more) (point|sense|use|reason|purpose)
            (in|to|of)? (living|live|staying alive|being alive|life|my life|existing|being here|
            continuing to live|me living|stay|me being here|carrying on living|go on living)
        (i|im|ive|id) ADV? (ready|prepared|determined|old enough|set) (to|2) ADV? (die|go for good|
            leave this (world|earth)|meet my (maker|creator)|go to heaven|meet god|be with (god|
            jesus|my late))
        (i|ill|id) ..2 (be|join|see|follow|go be|meet) ..2 (dead|late|passed|in heaven|on the other
            side|in the grave|in the afterlife|with (mom|mum|dad) soon|up there)
        my (life|time|story|existence) (is over|should end|needs to end|has to end|must end|ends
            (tonight|today|here|now|soon)|is coming to an end|is ending (tonight|today|soon)|has no
            (meaning|point|purpose|value|sense|worth))
        (want|wanna|wish|need|deserve|hope|gonna|ready) (to)? ADV? (dye|diee|dia) (rn|now|tonight|
            today|so bad|please|pls|already|soon|alone)
        (let|lemme|just let|pls let|please let) me? ADV? (die|go die|be dead)
        i ADV? (need|deserve) (to)? ADV? (die|be dead|death|dying|stop existing)
        (someone|somebody|god|please|pls|plz|just) ADV? (kill|shoot|murder|end) me (please|pls|plz|i
            cant|i beg|i dont|tonight|im begging|i want|because i|before i)
        (put|take) me out of (my|this) (misery|suffering|pain)
        (unalive|unaliving|unlive|unalived|un alive) (me|MYSELF|rn|now|tonight|today|soon)
        I ..2 (unalive|kms|sewerslide|ctb|kermit SUICIDE|commit die)
        (kys|kill yourself) (MYSELF|me|to me|to MYSELF|i tell MYSELF|says my head)
        (tell*|told|telling|voice|voices|head|mind|brain|mirror) ..4 (kys|kill MYSELF|kill yourself|
            to die|KILLME|end it|to do it|hurt MYSELF|jump)
        (i should|im gonna|gonna|imma|might|should|ill|wanna|want to|about to|time to|just|to|will|
            could|let me|going to) ADV? (kms|kys|ctb|unalive|kermit|yeet MYSELF (off|out)|rope
            MYSELF|an hero|neck MYSELF|rope|self delete|kill MYSELF)
    """,
    # "They would be better off." Nobody says this lightly.
    "burden": """
        (wont|not|never|no longer) ADV? be (anyones|anybodys|your|their|a|everyones|someones|my
            familys) (problem|burden|worry|trouble|bother|concern)
        (better~|easier|happier|lighter|simpler|relieved|good|best) ..5 if i (wasnt|werent|was not|
            were not|didnt|never|hadnt|am not|stopped) (around|here|alive|exist*|existed|born|in
            (their|the)|been born|there|in the picture)
        (better~|beter|happier|easier|lighter) (off|of)? without~ ADV? (me|somebody like me|someone
            like me|people like me|a person like me|a loser like me|a failure like me|my existence)
        (EVERYONE|EVERYONE ..1|my EVERYONE|the EVERYONE|EVERYONE ..2 (and|or) my? EVERYONE) (would|
            will|ll|d|could|might|is|are|be|seems|deserves)? ADV? (all|both|only)? (be)? ADV?
            ((better~|beter|bettr) (off|of)|betteroff|off|happier|better place|better|relieved|
            easier|a better place|beter|beter off|fine|freer|ok|glad|so much happier|have it easier|
            have an easier life) (place)? (off|life)? ADV? (without~ me|with out me|if i (was|were|
            am|did|wasnt|werent|died|die|disappeared|left this|just died|KILLME|never|didnt exist|
            had never|hadnt been|ceased|stopped)|when (im|i) (dead|gone|die|am gone)|withou me|w o
            me|once im|wihout me|not having me|wo me|minus me|if i weren* around|after im gone|with
            me (dead|gone)|if i just)
        better (off|of) (without|wihout|withou|w o) me
        (world|life|family|kids|house|everything) ..3 (better|happier|easier|lighter) ..2 (without~
            me|if i (was|were|died|wasnt|disappeared|werent|had never|didnt exist|am gone))
        (im|i am|i feel like|feel like|being|i|just|such|only|become|i have become|ive become) (ADV|
            such|only)? (like)? (a|an|the|such a|nothing but a|just a|too much of a|too big a|but
            a)? ADV? (burden|berden|burdan|waste of (space|air|oxygen|breath|life)|dead weight to
            (everyone|my)|bourden) (to|on|for|and) (everyone|everybody|my|all|the|them|others|
            people|him|her|you|i|society|him and|should|us|each|every|me|everything)
        (im|i am|i feel like|i) ..2 (a|such a|just a) (burden|waste of (space|oxygen|air))
        nobody (needs|wants|would miss|will miss|misses|cares about|will care about) me (anymore|
            here|if i|alive|in this|on this|around|and i should|so i should|if im)
        (nobody|no one|noone) (would|will|would even|will even|wouldnt|even) ADV? (notice|care|miss
            me|miss|cry|mourn) (if|when) (i|im|id) ..3 (gone|dead|died|die|disappear*|vanish*|
            exist*|wasnt here|wasnt around|left this world|never came back|never woke up|ended it)
        (wouldnt|would not|will not|wont|not) (be|even be)? (miss|missed|notice|noticed|care|matter)
            ..3 (if|when) (i|im|id) (was|were|am|just|had)? ADV? (gone|dead|died|die|disappeared|
            disappear|vanish*|KILLME|killed myself|not here|wasnt here|didnt exist|left this)
        the world (doesnt|does not|wouldnt|dont|would not) (need|miss|want) (me|someone like me|
            people like me)
        i (dont|do not|dnt) deserve (to)? (live|be alive|life|exist|be here|living|this life|
            breathe|air|existing|to live)
        (im|i am|i) (dont)? (not)? (worth|worthy of) (living|life|being alive|saving|keeping alive|
            the air)
        (i|id|im) ..2 (make|do|doing|give) ..2 (everyone|everybody|them|my family|world|the world|
            all|people|you all) a favo* ..4 (die*|dying|dead|KILLME|gone|killing|leaving|disappear*|
            end*|dissapear*)
        (do|doing) (everyone|everybody|them|the world|my family|you all|you) a favo* and (die|
            KILLME|disappear|end)
        (insurance|money) ..6 (when|if|after) (im|i) (dead|die|am dead|gone)
        (worth|worthy|useful) more dead than alive
        my (absence|death|being gone|being dead) (would|will|might) ..2 (help|fix|solve|free|relie*|
            benefit|make ..3 (better|happier|easier)|not|hurt less)
        (they|you|everyone|everybody) ..2 (get over|move on|forget|be fine) ..3 (im gone|i am gone|
            im dead|i die|my death|i am dead|after i)
    """,
    # Leave-taking for good.
}
