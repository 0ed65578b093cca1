"""What English says without the words for it: a wish told sideways, amounts, last arrangements."""

SHAPES = {
    "wish": """
        (would|will|might) ..2 (stop|end|be over|be fine|be better|go away) ..1 if i (was|were|am)
            ADV? (dead|gone)
        (wouldnt|would not|wont) ADV? (be)? (upset|sad|mad|sorry|bothered|devastated|complain|fight
            it|scream|resist) ..1 if i ADV? (never|didnt|dont|died|die|got|was|were|stopped) ..2
            (DIE|woke up|wake up|killed|hit|$)
        (hope|hoping|wish|pray|praying|wishing|beg|begging) ADV? for (a|an|some|the)? ADV? (heart
            attack|stroke|cancer|accident|aneurysm|tumor|death|car crash|plane crash|asteroid|
            meteor|car accident|terminal)
        if (a|the|some) (truck|bus|car|train|lorry) ..4 (wouldnt|would not|wont) ADV? (move|step|
            dodge|get out|run|jump|mind|stop)
        (only|just|still) ADV? (alive|here|around|living|breathing) ADV? because (of)? ..1 (my|the)
            (dog|cat|cats|kids|kid|mom|mum|son|daughter|children|sister|brother|family|parents)
        (part of me|something in me|half of me|my (brain|mind|heart|body|head|soul)|a voice|the
            voice*) ..2 (wants|wanted|wishes|hopes|tells me|says|screams|begs) (me)? (to|i|that i)?
            ADV? (should|was|were|could)? ADV? DIE
        (better|easier|nicer|best) ..1 if i (was|were|had) never (here|around|alive|there|been)
        (dont|not|never|didnt) ADV? (plan*|expect*|intend*|see|picture) (on|to|MYSELF)? ADV? (being|
            be) ADV? (here|alive|around) (next|by|in|for|much|long|when|at|after|anymore|this time|
            tomorrow)
        (wish|hope|want|wishing|hoping|need) ADV? (that)? (someone|somebody|something|anyone|they|
            he|life) ADV? (would|could|to|will)? ADV? (KILL|murder|take|run over|end|finish) me ($|
            off|already|please|tonight|now|and|so)
        (life|world|future|family) without me
        (cant|cannot|couldnt|unable to) ADV? (keep|go on|continue|carry on) ADV? (living|existing|
            being alive|breathing|being here)
        (want|wanna|need) out of (life|living|existence)
        (want|wants|wanted|waiting for|wait for|wish|hoping for|praying for) me ADV? (to die|dead|
            dying|to kill MYSELF|to disappear forever|out of their lives)
        (die|be dead|dying) before ..2 (birthday|christmas|summer|turn|30|40|20|18|25)
        (what|whats|is|how) ..4 (way|ways|method) to (kill|hang|drown|poison) (yourself|oneself|
            urself|yourselves)
        how to (kill|hang|drown) (yourself|oneself|urself)
        (WANT|should like|would like) (my life|it all|everything|all of it|all this|this life|my
            existence|my story) ADV? (to|be|to be|would|would be)? ADV? (over|end|stop|be over)
        (only one|just one|no other|one last) way out ADV? (left)? (for me|for us|left|now|that|$)
        if (i|id) (got|get|had|have|was|were|am) ..3 (cancer|terminal|tumor|tumour|hit|run over|
            shot|killed|murdered|heart attack|leukemia|diagnosed|in an accident|in a crash) ..5
            (relie*|glad|happy|thankful|grateful|fine with|mind|treatment|let it|ok with|wouldnt be
            sad)
        (easier|better|nicer|simpler|kinder|lovely|relief|nice|peaceful|best|wonderful) ..2 not (to
            be|being|to have been|to exist|existing|to have to be) ADV? (here|alive|around|born|in
            this|on this|anything|$)
        (pray*|beg*|ask*|wish*|hope*|hoping|waiting) ..6 (god|lord|jesus|allah|death|universe|
            heaven|cancer|illness|earth|ground|sea) ADV? (for|that|he|it)? ADV? (takes|take|took|
            would|will|calls|call|to)? ADV? (takes|take|call|end|ends|kill|kills|finish*|swallow*|
            come for|comes for) (me|my life|us all)
        (reason|point|sense|use|cause) for me to ADV? (keep|go|continue|carry|stay|be|live|fight|
            exist|wake|breathe) ADV? (going|on|here|alive|around|living|$|up|existing|fighting)
        (envy|envious|jealous) ..2 (the dead|dead people|people who ADV? (die|died|passed|are dead)|
            those who ADV? (are dead|died|passed|die))
        (being alive|existing|staying alive|being conscious|life itself) ADV? (is|feels|has become|
            hurts|s) ADV? (like)? (a|too|so)? ..1 (torture|punishment|curse|prison|unbearable|agony|
            exhausting|painful|hard|not for me|much|worse|chore|burden|pointless|$)
        (dont|do not|never|didnt) ADV? (want|ask|deserve|wish) (to|for) ADV? (be|get)? (saved|
            rescued|resuscitated|revived|life|another day|born)
        (no|not|dont|do not) ADV? (any)? (wish|desire|want) (to)? (continue|go on|carry on) ADV?
            (any longer|living|with (my|this) life|existing|with life|breathing)
        (dont|do not|cant) ADV? (want|see|need|picture|imagine) (a|any|there to be a|to see)? ADV?
            (tomorrow|future with me in it|next year with me) ($|and|for me|anymore)
        (stop|stopping|quit) (being a person|being alive|being here|being conscious|being human|my
            heart)
        (heart) (to|would|should|could)? ADV? (stop|stops|give out|gives out) (beating|already|
            tonight|in my sleep|please|$)
        (only|just) ADV? (staying|alive|here|living|hanging on|holding on) ADV? (alive|here|around|
            on)? ..1 (for|because of|bc of) ..1 (my|the) (dog|cat|kids|kid|mom|mum|son|daughter|
            children|sister|brother|family|parents)
        (once|when|after) my (dog|cat|mom|mum|mother|dad|parents|nan|gran) (dies|die|goes|is gone|
            passes|are gone|are dead) ..3 (i can|im|ill|i am|i will|so am|free|nothing|me too)
        (world|earth|everything|life) (can|could|will|would|to)? (go on|carry on|keep turning|be
            fine) without me
        my time has come
        (body|soul|heart) ..2 (ready|wants|begging|trying) to (die|go|give up|stop|leave this)
        (rather|sooner) ADV? (be)? (a|in)? (ghost|corpse|coffin|grave|morgue|ash|ashes|6 feet under)
        (asleep|sleep|nap|coma) ..4 (never|not) ..3 (wake|waking|woken|woke|up)
        (sleep|nap|rest) (forever|for ever|for eternity|that never ends|and not come back|for good)
        (cant|cannot|dont|wont|not) ADV? (see|make|think|believe) ..3 (through|past|survive) (the
            night|tonight|this night|another night|the week|the winter)
        kys ..6 (brain|head|mind|voice*|mirror|thoughts|MYSELF|me)
        (WANT|wish to) xxskull
        (WANT|gonna|i|im)? ADV? (xxgun|xxskull|xxknife) (MYSELF|me|my (head|wrist*))
        (no|not any|isnt any|dont see any|dont see a|see no) ADV? way out ..3 (except|but|other than
            |besides|apart from|save) ADV? ((one|this|that|the one) $|the end $|death|dying|DIE)
        (cant|cannot|dont want to|not able to|unable to) ADV? do (this|my|the whole) ..1 (life|
            living) ..1 ($|ANYMORE)
        (whats|what is|wats|what) the (point|use|sense) (of|in|to) ADV? (going on|carrying on|
            continuing|keeping going|keeping on|staying|go on|carry on) ($|ANYMORE $)
        (I|^) ADV? (cant|cannot|can not|cnt|dont want to|do not want to) ADV? (go on|carry on|
            continue) ($|(ANYMORE|much longer|another day|for much longer) $)
        (can|could|may|cant|couldnt) i ADV? (not wake up|never wake up|not wake|be dead|stop
            existing|stop being alive|not exist|die already|die now|die please|sleep forever|never
            have been born)
        (hope|wish|pray|want|praying|hoping) (that)? (the|my|this|some) ..1 (cancer|illness|tumor|
            tumour|disease|heart|virus|infection|bypass|anaesthetic) ..5 (finish*|kill*|takes|take|
            took|ends|gives out|gets|wins) ADV? me
        (hope|wish|pray|hoping|praying|wishing) (that)? (i|id) ADV? (have|had|get|got|could have|
            would have|could get|would get|develop|suffer|catch) (a|an|some|the)? ..1 (heart attack|
            stroke|aneurysm|cancer|terminal|fatal|tumor|tumour|accident)
        (life|living|my life|this life|existence) ADV? (isnt|is not|aint|not|no longer|isnt really|
            is no longer|is hardly) ADV? worth ADV? (it|living|anything|the (pain|effort|trouble|
            hassle))
        why (on earth)? ADV? (was|am|did) i ADV? (ever)? ADV? (born|alive|get born|have to be born)
        I ..1 (look|looking|looked) ADV? forward ADV? to ADV? (dying|death|being dead|my death|not
            waking up|not existing|the day i die)
        (they|youll|theyll|you|everyone|everybody|people|family|parents|kids|children) ..2 (be|feel)
            ADV? (sorry|happy|happier|relieved|glad) ..1 (when|once|after) (im|i am) ADV? dead
        (anything|everything|a lot|the world|all i have) to ADV? GONE
        (wouldnt|would not|wont|not) ADV? (be|feel)? (upset|sad|mad|sorry|bothered|devastated|
            complain|mind|care) ADV? if i ADV? (died|die|got killed|was killed|got hit|dropped dead|
            stopped existing|never woke up|didnt wake up)
        (living|being alive|existing|staying alive|my being here) ADV? (is|feels|seems|has become|
            has been|s) ADV? (so)? (pointless|meaningless|useless|worthless|hopeless|unbearable)
        (no use|useless|no good|worthless|worth nothing|no help|nothing) ..3 alive
        (want|whant|wanna|wana|wnat|need|wish) TO? ADV? dye $
        (about to|going to|gonna|will|wanna|want to|might|should|could|ready to|imma|planning to)
            ADV? SUICIDE
        (being dead|not being alive|not existing|dying|death|to be dead|being gone for good|not
            waking up|never waking up|never having been born|nonexistence|being unborn) ADV? (is|
            would|sounds|seems|feels|looks|might|could|must|will|sound|seem|feel|look) ..4 (easier|
            better|simpler|peaceful|relief|nice|nicer|kinder|calm*|freedom|mercy|beautiful|
            comforting|good|best|sweet|lovely|tempting|attractive|appealing|easy|bliss|heaven|
            preferable|ideal)
        (button|pill|switch|potion|choice|option|vote) ..3 (stop existing|die|be dead|disappear|not
            exist|not wake|not be alive|never (be born|exist|wake)) ..4 (press|push|take|use|do it|
            would|choose)
        (wish|if only|better if) ..1 (my (parents|mom|mum|mother|dad|father|folks)|they|she) ADV?
            ((had|would have|have)? never|didnt|hadnt|had not) ADV? (had|have|conceived|made|kept|
            gave birth to|given birth to|born) me
        (hope|hoping|wish|wishing|pray|praying|imagine|imagining|dream*) ADV? (that|for)? (a|the|
            some|that) ..1 (truck|car|bus|train|lorry|plane|bullet|lightning|brick|tree| asteroid|
            stranger|driver|taxi|tram|van) ..3 (hits|hit|kills|kill|crush*|flatten*|strikes|strike|
            runs ..1|run ..1) me
        (wish|wishing|hope) (that)? (i|id) ADV? (hadnt|had not|had never|didnt|wouldnt have|never)
            ADV? (survived|survive|woken up|been saved|been found|been rescued|pulled through|lived
            through)
        (life|living|existence) ADV? (has|holds|have) ADV? (no|little|zero|lost (all|its)) ADV?
            (meaning|purpose|value|worth|sense|joy) ..1 ($|for me|to me|any|and i)
        (only|one) thing ADV? (that is|thats|which|that)? ADV? (keeping|keeps|stopping|stops) me
            ADV? (alive|from (ending|dying|KILLME|jumping|doing it))
        (ran|run|running) out of (reasons|reason|will) to ADV? (live|keep going|go on|continue|hold
            on|fight|exist|wake up|stay ($|alive|here|around|in this world))
        (nobody|no one|noone|not a soul|who|anyone|anybody|none of them|people|they|everyone) ..3
            (care|notice|miss|mind|cry|mourn|bothered|sad|realise|realize|better|happy|relieved) ..2
            (if|when|once) i ..1 ((kill*|hanged|hung|drowned|shot|offed) MYSELF|died|die|ended (it|
            my life)|took my (own)? life|overdosed)
        (best|better|easier|kinder|good|right|simpler) ..2 (if|when) i ..1 ((killed|hanged|shot|
            drowned|offed) MYSELF|ended (it|my life)|took my (own)? life|overdosed)
        (hope|hoping|pray|praying|wish|wishing|prefer) (not to|to not) ADV? (wake up|wake|be here|be
            alive|exist|survive)
        WANT ADV? cease to be
        (not|dont|never) belong (among|with|in) the (land of the)? living
        belong (among|with) the dead
        (im|i am|ill be|i will be) ADV? leaving this (world|life|earth|planet)
        (see|face|want|bear|take|live|survive) another day ($|on this|of this|like this|anymore)
    """,
    "burden": """
        worth ..2 (more)? (dead|when im dead|if i die|in insurance)
        (deserve|deserves) ..3 (without me|who isnt me|that isnt me)
        (problem|burden|bother|trouble) ..3 (soon|much longer|anymore|after (tonight|today))
        EVERYONE ..1 (would|will|d|ll) ADV? be ADV? (better|happier|freer|safer|richer|relieved|
            fine|lighter) ..1 (off)? without ..4 (me|like me|as me|of me)
        (wont|will not|never|no longer|not) ADV? (have|need) to ADV? (worry|deal|put up|bother|see|
            hear|look after|care|carry|pay|suffer) ..3 (me|my face|my voice|my problems) ..1
            (anymore|any more|much longer|soon|longer|ever again|after|when)
        (cost|costing|drag*|drain*|ruin*|poison*|hurt*) ..2 (everyone|everybody|my family|my kids|
            them all|all of you|my mum|my mom) ..3 by ADV? (existing|being alive|being here|living|
            breathing)
        (sick|tired) of being (a|such a|just a)? (burden|problem|waste)
        (being|just|nothing but|only|still) (a|such a|just a) ADV? (burden|waste of (space|air|
            oxygen|skin))
        (EVERYONE|nobody|no one|they) ..3 (free|peace|rest|relief|relieved|breathe|celebrate|party)
            ..3 (once|when|if|after) (im|i am|i) (gone|dead|die|not here|was gone|was dead|died)
        (take|taking) up (space|oxygen|air|room)
        (EVERYONE|husband|wife|someone|partner) ..6 (once|when|after) (im|i am|ive) ADV? dead
        (wont|will not|never|not) ADV? (be)? (bother|bothering|trouble|troubling|annoy|annoying|
            burden|burdening|disappoint|disappointing|hurt|hurting) (anyone|anybody|everyone|
            everybody|people|any of you|you all|them all|my family) ADV? (ever again|again|ANYMORE|
            ever|with my existence)
    """,
    "plan": """
        (know|decided|picked|chose|chosen|choose) (on)? which (bridge|building|train|tree|roof|
            cliff|pills|floor|knife|platform)
        (garage|car|garage door) ..5 (engine|motor|exhaust) ..1 (on|running|started|left on)
        how (many|much) (of)? (these|my|the|those)? PILLS ADV? (it takes|it would take|would it
            take|do you need|does it take|is too many|until|would|i need|will|you need)
        (bought|got|ordered|borrowed|found|own|have) ADV? (a|the|my dads|some|dads)? ..1 (gun|
            pistol|rifle|revolver|noose|rope|helium|cyanide|shotgun) ..3 (so|to|and|for) ..4 (done|
            over|ends|peace|MYSELF|stop|tonight|plan|it ends|at last|no more|free)
        affairs in order ..2 (before|and then|so|so that|because|then) (i|im|ill|they|nobody|its|it)
            ..1 (go|die|leave|gone|be gone|over|ready|dont|wont)
        (nobody|no one|noone|they) (will|would|wont|ll|d)? ..1 (find|finds) (me|my body) (until|in
            time|before|first|till)
        (body|corpse) ..4 (find|finds|found|wash* up|ashore|identify)
        (my|one|a) (last|final) (meal|walk|cigarette|sunset|sunrise|supper|shower|dinner|bath|
            christmas|summer|birthday|winter|breakfast) ..2 (before (i|it)|then (im|ill|i will|its|
            its over)|on earth|and then (im|i|its|ill|its over|done)|ever|alive)
        (got|have|made|make) a (plan|date|way) ..3 (and|but) ..3 (letter*|note*|goodbye*|pills|rope|
            gun|done|gone|dead|over)
        (the|my) (letters|notes|letter|note) (are|is) (written|ready|done|finished|on the table|on
            my (desk|bed))
        (tonight|tonite|today|tomorrow) (it|everything|all of it|all this|my pain|the pain|my life)
            ADV? (ends|is over|stops|will (end|stop|be over))
        (go through with it) (tonight|while (everyone|theyre|they are|my)|when (everyone|
            theyre|they are|my) ..2 (asleep|sleep*|out|gone|work))
        (decided|decision|made up my mind) ..3 (not to (be|live|stay|go on)|to (leave this|end|die|
            be done with (life|it all|everything|living|this life)|stop living|check out))
        (read|reading|searched|search*|googl*|looked|looking) ..3 (how (people|others|celebrities)|
            what happens|whether it) ..3 (die*|hang*|overdos*|jump*|hurts to|drown*) ..3
        (punch*|hit|hits|hitting|kick*|bang*|smash*|slam*) ..3 (wall*|door*|mirror*|floor|glass|
            window*|tree*|concrete|brick*) ..4 (until|till|so hard) ..3 (bleed*|blood*|bled|bruis*|
            raw|swell*|swollen|numb|break the skin|broke my)
        (i|ive|i have) ADV? (chosen|picked|decided on|settled on|worked out) ..2 (method|means) ..3
            (place|time|date|day|spot|location)
        (i|ive|i have) ADV? (chosen|picked|decided on|settled on|worked out) ..2 (place|time|date|
            day|spot|location) ..3 (method|means)
        (thought|thinking|think|know|planned|imagin*|figured|worked out|decided|fantasi*) ..2 how
            (id|i would|ill|i will|i could|im going to|i want to|i am going to) ADV? do it ..2
            (hanging|hang|pills|overdose|overdosing|gun|jump*|rope|drown*|cutting|bridge|train|by)
        (made|make|wrote|written|writing|signed|updated|finished) (a|my|the)? ..1 will ..5 (all be
            over|be over|end things|end it|be gone|ready to go|ready to die|soon be over|my last|
            kill|before i (go| die))
        (flip|backflip|swan dive|nosedive|dive|leap|launch MYSELF|fling MYSELF|hurl MYSELF|throw
            MYSELF|yeet MYSELF) (off|from) (a|the|this|that|my|some) ..1 (bridge|roof|building|
            balcony|overpass|skyscraper|rooftop|car park|parking garage|tower block)
        (scared|afraid|frightened|terrified|worried) (of|about)? what (ill|i will|i might|i could|im
            going to|i would|id|i may|im about to|im gonna) do (to MYSELF|tonight|next|if (im|i am)
            (left )?alone|$)
        (tonight|today|this|it) (is|will be|s|might be) my ADV? (very)? (last|final) night ($|i|and|
            goodbye|ever|alive|everyone)
        (todays|tonights|today is|this is) my ADV? (very)? (last|final) (day|one) (alive|on earth|
            ever|goodbye|on this)
        do it ..1 (tonight|now|soon|tomorrow|today) ..4 ((nobody|no one|noone) ..2 (stop|find|finds|
            miss|save)|cant stop|wont stop| goodbye|sorry|forgive|it will be over|itll be over|over
            soon|all over|pills|rope|gun| bridge|note|die|dead)
        (tonight|today|tomorrow|now|asleep|gone|alone) ..3 do it ..3 (over|goodbye|sorry|forgive|no
            more (pain|me)|free)
        (reading|looking up|looked up|googled|googling|searching|searched|researching|
            researched|asking) ..3 (lethal|fatal|deadly) (dose*|amount*|drug*|method*|combination*)
        (rope|noose) ..6 (standing|stand|sitting|im|i am|climbed) ..1 on (a|the) (chair|stool|
            ladder|bucket)
    """,
    "means": """
        edge of (the|a|this) (platform|roof|bridge|cliff|balcony|building|rooftop|tracks) ($|and i|
            ready|looking down|now)
        (knife|blade|gun|razor|rope|pills|belt|scissors) ..10 (on|against|into|around) MYSELF
        (want to|wanna|feel like|tempted to|thinking of|thinking about|urge to) ADV? (crash|
            crashing|wreck|roll|drive off|driving off) (my|the|a|into) (car|bike|motorbike|road|
            bridge|cliff)
        (took|taken|swallowed|popped|downed|necked|had|ate|swallow|take|taking|swallowing|drank)
            ADV? (about|like|around|over|maybe|roughly|some)? (MANY|a (whole|full|entire|load of|ton
            of|fistful of|handful of|bunch of|box of|bottle of|pack of|packet of|whole bottle of)|
            loads of|lots of|tons of|all of (my|the)|all my (mums|moms|dads)|too many|half a bottle
            of|half the|double my|all the) (of (my|the|these|those|his|her|mums|moms)|my)? ADV?
            (PILLS|bottle|blister*|packs|packets|sleepers|benadryl)
        (look|looking|stare|staring) at (the|my|a) ..2 (belt|knives|razor|razors|blade|blades|noose|
            rope|pills|tablets|medicine cabinet|train tracks|tracks|railing|bleach|gun) ..3 ($|and
            the|again|for|all (day|night)|in the drawer)
        (drive|driving|walk|walking|swerve|swerving) ADV? (straight|right)? (off|into) (the|a|that)?
            (edge|bridge|cliff|river|lake|sea|oncoming|barrier|traffic|railing)
        (fast|full speed|eyes closed|close my eyes|let go of the wheel) ..4 (wall|tree|truck|bridge|
            oncoming|wheel)
        (gas|oven|exhaust|hose|carbon monoxide|garage) ..4 (on|running|car|shut|closed|sealed) ..3
            (asleep|sleep|MYSELF|me|over|fall)
        (bath|bathtub|tub|toaster) ..3 (toaster|razor|blade|wrist*|under water|drown*|veins)
        (sitting|standing|im|i am|lying|walking|laying|here|kneeling) ADV? (on|along|next to|beside|
            near|by) the ..1 (train|railway|rail|railroad|subway|metro|tram) (tracks|rails)
        (gun|pistol|rifle|rope|noose|razor*|blade*|pills|tablets) ..10 (scared|afraid|frightened|
            terrified|worried) ..2 (what (i will|ill|i might|i could|i may|id)|of MYSELF|i will use|
            ill use|i might)
        (there is|theres|ive got|i have|i hold|holding|im holding|with) (a|the|my) (razor*|blade|
            gun|pistol|noose|revolver) ADV? (in|on|at|to) my (hand|hands|lap|fingers|bag|pocket)
        noose ..3 (hang*|hung|waiting|set|made)
    """,
    "harm": """
        (self harmed|selfharmed|self harming|selfharming) (today|again|yesterday|last|tonight|this|
            rn|so|because|badly)
        (only thing|one thing|only thing left) ..1 (helps|works|calms|numbs|eases|makes it|keeps me)
            ..4 (is|was)? ADV? (cutting|hurting|burning|bleeding|blade|razor|pain|blood|self harm|
            scratching) ($|MYSELF|my|again|deep|and)
        (scratching|picking|cutting|burning|biting|tearing|ripping|carving|clawing|digging|hurting|
            punching|hitting|slapping) ADV? (at|into|up)? (my|MYSELF) ..1 (arm*|skin|leg*|thigh*|
            wrist*|hand*|face|body|stomach|knuckles|MYSELF) ADV? (open|bloody|raw|until|till|on
            purpose|up|deep|to feel|so i|because i|every|again)
        (i|ive|to|and) ADV? (sh|s h|selfh) (again|today|tonight|tn|yesterday|last night|because|so|
            every|rn|last|bad|when)
        (relapsed|urge|urges|want|wanna|need|started|back|relapse|clean|thinking) (to|on|with|into|
            about|from)? (sh|shing) ($|again|so|rn|today|tonight|tn|for|after|and)
        (deserve|need|have) to (bleed|be punished|punish MYSELF|feel pain|suffer for|see blood)
        (make|making|made) MYSELF (bleed|hurt|suffer|pay)
        (hid|hide|hiding|wear*|long sleeves|sleeves) ..5 (cuts|scars|burns|marks|wounds) ..3 (see|
            arm*|wrist*|summer|from|noone|nobody|$)
        (lighter|cigarette|iron|flame|hot water|razor|blade|scissors|compass|glass|knife) (on|to|
            against|into|across|over) (my|MYSELF) (skin|arm*|leg*|wrist*|thigh*|hand*)
        (bit|bite|punch|punched|hit|slap|slapped|punching|hitting) MYSELF ..3 (until|till|so hard|
            again|bruis*|in the (face|head)|because|every|when)
        (bang*|hit*|smash*|punch*) (my)? (head|fist*|knuckles) ..4 (bleed*|blood*|until|
            again|bruis*|numb)
        (carv*|etch*|engrav*) ..5 (into|in|on|onto) my ..1 (arm*|leg*|skin|thigh*|wrist*|stomach|
            forearm*|hip*|chest|belly|body|ankle*|flesh|hand*|palm)
        (cut|cuts|sliced|slicing|cutting|scratched|scratching|burned|burnt|burning) (a|some|the|his|
            her|more|deep|deeper|new)? ..1 (word*|line|lines|name|names|mark|marks|letter*|holes?|
            hole) ..1 (into|in|on|onto) my ..1 (arm*|leg*|skin|thigh*|wrist*|stomach|forearm*|hip*|
            chest|belly|body|ankle*)
        (scratch*|cut|rub*|bit|bite|biting|burn*|claw*|dug|scrub*|slice*|slash*|pinch*|beat|hit|
            punch*|slap*) ..2 (my|MYSELF) ..2 (until|till|so (hard|deep)) ..3 (bleed*|bled|blood*|
            bruis*|raw|scar*|swollen)
        (cant|cannot|couldnt|hard to|trying to|unable to|not) ..1 (resist|fight|stop|control) ..3
            (cut|cutting|hurting MYSELF|self harm*|burning MYSELF|hurt MYSELF)
        (burn*|cut|scratch*|hit|carv*|slic*) my (own)? (skin|thigh*|wrist*|forearm*|stomach|flesh|
            arms) ..1 (last night|yesterday|again|tonight|today|this)
    """,
    "goodbye": """
        this is it ..1 (farewell|goodbye|bye|good bye)
        (sorry|forgive me) (mum|mom|dad|everyone|kids|guys|mummy|my love|all) ..1 i (couldnt|could
            not|cant|just couldnt|just cant) ADV? (do|take|go|live|hold|bear) ..2 (anymore|any
            longer|no more|any more|on)
        (tell|let) ..4 i (loved|always loved) (her|him|them|you all) ADV? $
        (goodbye|good bye|farewell) (everyone|everybody|all|world|guys|friends|my friends|yall|you
            all|people|my loves|mum|mom|dad) ..3 (thank* (you)? for (all|everything|being|your|
            loving)|i love|love you|loved|sorry|forgive|i tried|dont|remember me|it was)
        (this|it|so this) (is|s) (my)? (goodbye|farewell) ADV? ($|i|forever|everyone|mum|mom|dad|to
            (all|everyone|you)|then)
        (gave|given|giving) (away)? (all|most of)? (my|of my)? ..1 (things|stuff|possessions|
            belongings|everything|dog|cat) (away)? ..4 (nothing|wont|no need|not need|ready|done|
            last|gone|nobody|peace)
        (thank|thanks) (you)? ..1 for (loving|putting up with|everything|trying|all) ..3 (goodbye|
            farewell|i cant anymore|im done|its not your fault|dont blame|forgive me)
        (its|it is|its not|not|none of this is|it isnt) (your|anyones|nobodys|no ones|mums|moms)
            fault ..4 (goodbye|i cant|love|gone|i just|im sorry|go|remember|tired)
        (dont|do not|please dont) ADV? (blame (yourself|yourselves|anyone|mum|mom)|look for me|come
            looking for me|try to (stop|find|save) me|wait up|cry for me)
        (look after|take care of|be good to|be kind to|love) (each other|one another|mum|mom|my
            (boy|girl|baby|babies|kids)) (for me|when im|when i am|now that|after)
        (by|once|when) (you|u|they|anyone) (wake up|get home|come home|read* this|get this|see this|
            hear) ..4 (ill be|i will be|ill already|im|i am) ADV? (be)? (gone|dead|far|free|at
            peace|no more)
        (until|till) we meet (again)? ..1 (in heaven|in another|on the other|up there|in the next)
        (i have to go|i must go|i need to go|im going|im leaving|i have to leave|i must leave|got to
            go) ..1 (forever|for ever|for good and|and never come back|and wont be back|where
            nobody)
        (gave|give|giving|given) (away)? my ..1 (cat|dog|pets|pet|rabbit|things|stuff|everything|
            savings) ..7 (so (that)? i can die|go in peace|die in peace|rest in peace)
    """,
    "danger": """
        HE ADV? (hits|beats|slaps|kicks|chokes|punches|whips|rapes|molests|strangles) (me|us|my
            (kids|mum|mom|mother|brother|sister|son|daughter)) ADV? ($|and|at night|when|whenever|
            every|if|because|at home|a lot|often|almost|in front|so|but|until|daily|with)
        HE ADV? touches me (at night|in my (bed|room|sleep)|under|down there|inappropriately|and
            says|where|there|and i|and it)
        (he|she|they|hes|shes) (is|s|are)? ADV? (outside|at the door|breaking|banging|trying to get
            in|coming) ..5 (kill|hurt|knife|gun|scared|afraid|weapon|screaming|me)
        (afraid|scared|terrified|frightened) ..2 (he|she|hell|shell|they|hes|shes) (is|will|s|going
            to|gonna|might|would|could)? ..2 (kill|hit|hurt|beat|find|rape|shoot|stab) (me|us)
        (hiding|hid|hide|locked) ..3 (from (him|her|my)|bathroom|closet|bedroom|basement|cupboard)
            ..4 (him|he|scared|drunk|kill|hurt|find|outside|her)
        (wont|doesnt|not|never) ADV? let me (leave|out|go out|have my phone|see anyone) ..3 (hits|
            scared|afraid|locks|locked|threat*|house|kill)
    """,
    "sure": """
        rather (die|be dead) than (live|go on|be alive|exist|wake up|keep living|face another day|
            spend another day) ($|like this|another|anymore|in pain|with this|one more)
        (hope|hoping|wish|wishing|pray*) (that)? i (get|got|am|was|would get|will get) ADV? (hit|run
            over|killed|shot|crushed|run down)
        (wouldnt|would not|wont|dont|wouldn) ADV? mind (getting|being|if i got|if i was|if i were|to
            be|to get) ADV? (hit|run over|struck|killed|shot|crushed|run down) (by|$)
        never ADV? (wanted|felt like) ADV? (to)? DIE (more|so|as|this|badly|until|before|till)
        (never|havent|have not) ADV? (been|felt) (this|so|as|more|that) ADV? suicidal~
        (never|havent|have not) ADV? (been|felt|thought|considered|thought (about|of)) ADV?
            (suicidal~|SUICIDE) ..1 (until|till|like this|but (now|today|tonight|lately))
        (wish|hope|wishing|hoping|pray|praying) (that)? (someone|somebody|they|he|a sniper|some
            stranger) ADV? (would|will|could)? ADV? (KILL|kills|shoots|shot|killed|murders|murder|
            ends|end) me
        (hope|hoping|wish|wishing|pray|praying) (that)? (the|my|this) (cancer|illness|tumor|tumour|
            disease|heart|virus|infection) ADV? (would|will|could)? ADV? (kill*|take*|ends|end|
            finish*|gets|wins) me
        (hope|hoping|wish|wishing|pray|praying) (that)? (i|id) ADV? (get|have|had|got) ADV? (a|an|
            some|the|terminal)? ADV? (heart attack|stroke|aneurysm|cancer|terminal|fatal|tumor|
            tumour)
        rather (die|be dead) than (live|go on|wake|exist|be here|be alive|continue|suffer|face
            another|feel|spend another|stay alive|stay here|keep living|keep going|carry on|another
            day|be a burden)
    """,
    "said": """
        WHO ..6 (told me|texted me|wrote|texted|posted|said|says|messaged|commented|typed) (to)? (me
            |us)? (that)? (he|she|they|hes|shes|theyre|hed|shed|theyd)
    """,
}
