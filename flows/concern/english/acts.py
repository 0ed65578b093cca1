"""Plans, means, self-harm, attempts and danger in English."""

SHAPES = {
    # Ways, dates, attempts of now, and being missed by nobody.
    "plan": """
        tonight is the night ..3 (do it|end it|die|go|leave|over)
        (finally|just) do it no more (pain|suffering|life)
        (chosen|decided|know|picked|planned|choose|figured out|worked out) (how|when|where|the way|
            the day) ADV? (im|i am|ill|i will|id|to|i want to|i would) ..3 (die|end it|KILL MYSELF|
            leave this|END)
        end things (for good|tonight|tomorrow|now|forever|once and for all|today)
        (bridge|roof|rooftop|cliff|building|balcony|tower|ledge|overpass|platform) ..6 (jump|
            jumping|leap|jumped|throw MYSELF|fall) (from|off|in front|to my death|and die|$)
        how (long|deep|much|many|high|far|tall|fast|quick*|easy|painful) ..10 (die|bleed out|bleed
            to death|kill me|kill you|kill MYSELF|kill a person|kill someone|overdose|fatal|lethal|
            drown|hang MYSELF|wrists|wrist|be deadly)
        (do|doing|did) something (bad|stupid|terrible|awful|irreversible|drastic|permanent|to
            MYSELF) ..1 (to MYSELF|i wont come back|cant be undone|to MYSELF tonight|$)
        (thinking|think|fantasi*|obsess*|dream*|imagin*) (of|about) ADV? (jumping|hanging MYSELF|
            overdosing|slitting|drowning MYSELF|the bridge|the tracks|stepping off|shooting MYSELF)
        KILL MYSELF
        (end|ending|take|taking|finish*) my (own|whole)? (LIFE) ADV? ($|and|before|after|by|tonight|
            today|because|with|when|if|but|soon)
        my (own)? (suicide|death)
        (commit|comit|committing|commiting|comitting) (SUICIDE|die|toaster bath)
        I ADV? WANT (jump|end it) (now|already|and|$)
        (wont|will not) be alive
        (walk|walking|swim*|wade*) (out)? (into|in) the (sea|ocean|river|lake|water|waves|woods|
            forest|snow) ..3 (not|never|dont|disappear*|come|drown*|until)
        (KILL) MYSELF (tonight|tonite|2nite|tmrw|today|tomorrow|rn|now|soon|2day)
        I ADV? WANT ADV? KILLME
        (WANT|gonna|going to|will|ready to|ill|plan* to|about to|try* to|tonight|today|i|im|to|
            might|could|should|wanna) ADV? KILL MYSELF
        ^ ADV? (KILL MYSELF|KILLME|END)
        KILL MYSELF (tonight|today|tomorrow|now|soon|right now|rn|pls|please|so|because|bc|if|when|
            this|before|at|by|in|and|but|or|once|one day|some day|anymore|again|with|after)
        (killing|hanging|shooting|drowning|poisoning|stabbing|unaliving) MYSELF
        (way|ways|how|where|method*|painless* way|easiest way|quickest way|best way|plan|plans|date|
            courage|guts|balls|strength|nerve|decision|letter before|coward*|too scared|too weak|too
            afraid|brave enough|chance|time|tools|place) (to|2|for|of|do i|can i|i can|i could|i
            will|would i|should i|i would) ADV? (die|be dead|KILLME|KILL MYSELF|end it|do it
            painlessly|dying|not exist)
        how (many|much) (pills|tablets|paracetamol|sleeping pills|ibuprofen|tylenol|xanax|insulin|
            alcohol|aspirin|meds|medication|mg|of these|antidepressants|painkillers|valium|
            acetaminophen) ..6 (die|kill|overdose|fatal|lethal|dead|od|to end|to not wake|death|
            never wake)
        (least|less|most|without) (painful|painless|pain) ..4 (die|death|KILLME|suicide|end it|go)
        (i|ive|im) (have|has|ve|got|made|making|make|set|picked|chose|chosen|already)? ADV? (got|
            made|have|set|a|picked|chosen|decided on)? ADV? (a|my|the)? ADV? (suicide) (plan|date|
            note|method|kit|letter|pact|attempt)
        (goodbye|suicide|farewell|good bye) (note*|letter*|message*|video)
        (made|make|have|got|set) (a|my|the) (plan|date) (to|for) (die|my death|KILLME|end it|leave
            this|my suicide|go for good|how to die|tonight and i wont|when i die)
        i (have|got|made|ve made|have got|ve got) a plan (to end|(for how|how) ..3 (die|KILLME|end
            it|do it and))
        i know (how|when|where|exactly how|exactly when|the day) (ill|i will|im going to|im gonna|i
            want to|i would|id|to|i am going to) (die|KILLME|jump)
        (know|decided|planned|chosen|picked|figured out|worked out) ..1 (how (id|i would) ADV? do it
            (if|too|$|and (when|where|i)|tonight|with|when)|(how and (when|where)|(when|where) and
            how) ..3 do it|how (im|i am|ill|i will) ..2 do it and (when|where))
        (im|i am|ill|i will|i) ADV? (going to|gonna|about to|gon)? ADV? (end it|ending it|end
            everything|jump|pull the trigger) (tonight|now|tomorrow|soon|this weekend|after|before|
            today|by)
        (by|before|after) (tonight|tomorrow|the weekend|monday|friday|sunday|christmas|my birthday|
            next week|the morning|new year) ..2 (ill be|i will be|i wont be|im) ADV? (dead|gone|
            alive|here|no more)
        i ..2 (wont|will not|dont plan to|do not plan to|wont even|am not going to|not gonna|not
            going to|dont expect to|dont intend to|wont be|doubt ill) ADV? (be)? (make it|alive|
            here|around|live|see|be alive|survive|wake up) ..1 (tomorrow|to (25|30|18|20|21|40|my|
            christmas|next|see|tomorrow|morning|the end)|next (week|month|year)|much longer|for
            long|anymore|through the night|tonight|the night|any longer|past|another|in the morning|
            christmas)
        (i|ill|im|wont|will) ..2 (not)? (be)? (alive|here|around|exist) (tomorrow|by (tomorrow|
            morning|then|monday|friday|christmas|next)|much longer|for much longer|for long|after
            (tonight|today|this)|next (week|month|year)|in the morning)
        (last|final) (day|night|time|birthday|christmas|message|post|words|week|hours) (alive|on
            earth|on this earth|here on earth|i live|of my life|youll (see|hear|ever)|you will (see|
            hear|ever)|i will ever|in this world|you hear from me|from me|before i (go|die|leave|
            end))
        (attempt*|tried|try|trying) (to)? (SUICIDE|kill MYSELF|end my life|hang MYSELF|end it all|
            overdose|die|KILLME|kms|take my (own)? life) (tonight|today|yesterday|last night|again|
            this morning|this week|an hour|now|$)
        (i|ive|i have|just) ADV? (took|taken|swallowed|popped|ate|drank|downed|od|oded|overdosed)
            (on)? ..3 (pills|tablets|paracetamol|overdose|bleach|sleeping pills|tylenol|ibuprofen|
            whole bottle|whole pack|antifreeze|poison|all my meds|all my medication|antidepressants|
            all my pills|xanax|too many)
        (go through with it|end it|end things|be over) (tonight|this time for real|once and
            for all)
        nobody (will|would|can) stop me (this time|from dying|from doing it)
        (nobody|no one|noone|none|who|not a soul|anyone|anybody) ..2 (miss|notice|care|cry|mourn|
            find) ..3 (im|i) (am|was|were)? ADV? (gone|dead|died|die|disappear*|KILLME|not here|
            vanish*|wasnt here)
        (if|when|once|after) (i|im|i am) ADV? (was|were|am|had)? ADV? (die|died|dead|gone forever|
            killed myself|disappeared|kill myself|gone|not here|wasnt here) ..3 (nobody|no one|
            noone|who|not one|anyone|everyone|everybody|they|would anyone|will anyone|would anybody|
            you) ..2 (care|notice|miss|cry|sad|happy|happier|relieved|be better|better|find)
    """,
    # What it would be done with, or where, at hand.
    "means": """
        (rope|noose|belt|cord|scarf|cable|sheet|wire|string) ..3 (around|round|on) my (own)? (neck|
            throat)
        (train tracks|tracks|railway|bridge|cliff|rails) ..8 (today is the day|if today|if tonight|
            tonight is|jump|step off|end it|wonder* (if|what|how it))
        (saving|saved|save|hoard*|collect*|stockpil*|stash*|hid|hiding|keeping) ..4 (pills|meds|
            tablets|medication|insulin|painkillers|opioids|xanax) ..3 (for|until|so|to|in case|
            ready|enough|under|$)
        (loaded (gun|pistol|rifle|shotgun)|gun ADV? loaded|gun ..3 (on my lap|in my lap|in my hand*|
            next to me|beside me|under my pillow|on the table in front))
        (bought|got|buy|getting|ordered|found|borrow*) (a|my dads|the|dads) (gun|pistol|rifle|noose|
            rope) ..6 (end|die|MYSELF|suicide|my head|over|kill)
        gun ..12 (in my mouth|my head|my temple|on MYSELF|on me|shoot MYSELF|pull the trigger)
        (im|i am|sitting|standing) ADV? on (the|a|my) (roof|rooftop|ledge|bridge|windowsill|window
            sill|railing|tracks)
        (pills|tablets|meds|bottle|medication|painkillers) ..7 (take|taking|swallow*|down|downing|
            finish*) (them|it|em|the whole lot) (all)?
        (looking|look|staring|stare) at ..2 (pills|razor|blade|knife|rope|gun|train tracks|tracks|
            noose) ..3 (think*|want|wonder*|imagin*|all (day|night)|tempt*)
        (standing|stand|sitting|sit|im|i am|here|walking|walked|going|climbed|up|waiting|come|came|
            parked|been) ADV? (at|on|to|onto|by|near|over|off)? (the|a|my|this|that)? (edge of)? ..1
            (bridge|ledge|rooftop|roof|train tracks|railway tracks|tracks|railing|cliff|edge of the
            platform|balcony) (and|ready|about|right now|thinking|to jump|wanting|alone tonight|
            looking down|tonight|rn|to end|waiting for the train|want)
        (jump|jumping) (off|from) (a|the|this|my) ..1 (bridge|roof|building|cliff|balcony|window|
            rooftop|overpass|tower|ledge|floor)
        (jump|jumping|throw MYSELF|throwing MYSELF|step|stepping|walk|walking|lie|lying|lay) (in
            front of|under|onto|into|out in front of|on) (a|the|this|that|some|an|oncoming)? ..1
            (train|bus|truck|traffic|tracks|car|lorry|subway|metro|cars)
        (have|got|holding|hold|bought|buy|get|getting|found|took|loaded|load|hiding|saved|saving|
            collecting|collect|stockpil*|stash*|keep|kept|looking at|staring at|ordered|sitting
            with|next to me|in my hand*|stored|hoarding|hoarded|with) ..3 (gun|pistol|rifle|rope|
            noose|razor|razors|blade|blades|pills|sleeping pills|bottle of pills|knife|belt|poison|
            helium|nitrogen|tablets|bleach|scissors|insulin|meds|painkillers|charcoal) ..3 (ready|
            and im|and i am|in my hand*|tonight|to end|end it|to do it|to KILLME|to my (head|throat|
            wrist*|neck|mouth|temple)|in front of me|enough|waiting|for when|around my neck|next to
            me|against my|just in case i|and i want|use it|so i can die|hanging|calling|under my
            (bed|pillow|mattress)|and nobody knows|on my (wrist*|arm*|neck|skin))
        (gun|knife|blade|razor|pills|rope|noose|belt|scissors|bottle|bleach|tablets|sleeping pills)
            ..3 (to my (head|throat|wrist*|neck|mouth|temple|skin)|in my (mouth|hand right|hand
            now)|against my (wrist*|throat|neck|head|skin)|around my neck|ready for (tonight|me)|
            next to me and|are ready|is ready|is loaded|looks so|are calling|calls me|is calling|
            tonight)
        (noose|rope) ..3 (neck|tied|ready|ceiling|tree|garage|beam|attic|basement|bought|tonight|
            closet)
        (tied|tie|tying|made|make|making|bought|learn* ..2) (a|the|to tie a|how to tie a) noose
        (gun|bullet|pistol|shotgun) ..3 (my (own)? (head|mouth|temple|brain|skull|brains))
        (slit|slitting|slash|slashing|cut|cutting|slice|slicing|open|opening) (open)? (my|both my)
            (wrist|wrists|veins|throat|arteries|arms|thighs)
        (blow|blowing) my (own)? (brains|head) out
        (want|wanna|gonna|going|will|need|about|thinking|tempted|urge|planning|plan|should|could|
            might|ill|i|im|just|considering|to) (to|of|on|about)? ADV? (overdose|overdosing|od|od
            on|take an overdose|hang MYSELF|shoot MYSELF|drown MYSELF|gas MYSELF) (on|tonight|now|
            today|again|with|$)
        (take|taking|swallow|swallowing|down|downing|taken|took|eat|pop) (all|every|a bunch of|the
            whole|a whole|the entire|an entire|too many|a lot of|way too many|a handful of|as many|
            enough|all of) ..4 (pills|tablets|meds|medication|bottle|painkillers|paracetamol|
            antidepressants|pill|tylenol|xanax|pack of|insulin)
        (drink|drinking|drank|swallow) (the)? (bleach|antifreeze|poison|pesticide|drain cleaner|rat
            poison)
        (crash|drive|drove|driving|swerve|steer|steering|crashing) (my|the|this)? (car)? (off|into|
            in to|on purpose) (a|the|oncoming|that|this)? ..1 (bridge|cliff|tree|wall|river|truck|
            traffic|lake|sea|pole|pillar|on purpose|barrier|ditch|divider)
        (enough|all the) (pills|tablets|meds|painkillers|insulin) (to|for) (die|kill|end|me|sleep
            forever|never wake|do it|it)
        (hanging|hang) from (the|a|my) (ceiling|tree|rope|beam|fan|rafters)
    """,
    # Hurting oneself now or wanting to.
    "harm": """
        (cant|cannot|couldnt|keep|kept|hard to|unable to) ADV? (stop|resist|quit|help)? (cutting|
            hurting MYSELF|self harming|burning MYSELF|harming MYSELF|scratching MYSELF)
        (blade*|razor*|blood|bleeding|cutting MYSELF|burning MYSELF|self harm|knife|scalpel) ..7
            (calm* me|calms|calm me|only thing|relief|release|helps me|numb*|feel alive|feel better|
            feel something|soothe*|comfort*)
        (burn*|cut*|scratch*|stab*|prick*|slic*|carv*|bit) (MYSELF|my (arm|arms|leg|legs|skin|
            wrist*|thigh*|hand|hands|stomach)) ..3 (with|using) (a|my|the|some)? (lighter|
            cigarette*|razor*|blade*|knife|scissor*|needle*|pin|pins|glass|shard*|matches|compass|
            sharpener)
        (and|i|ive|just|have|again|relapsed|then) ADV? (harmed|hurt|cut|burned|burnt|cutted|injured|
            scratched) MYSELF (today|again|tonight|last|yesterday|this|so|on|to|with|deep|badly|$)
        (want|need|wanna|wana|urge|gonna|tempted|craving|itching|desperate|dying) (to)? ADV? cut
            ADV? (so bad|so badly|again|deep|deeper|tonight|today|my (skin|arm|arms|wrist*|thigh*|
            legs?)|until|$)
        relapsed ..4 (harm*|cut|cutting|blade|razor|self harm)
        (self harm|selfharm|selfharming|self harming|selfharms|s harm|self injury|self injur*|self
            mutilat*|self inflict*) (again|today|tonight|yesterday|every|to|because|last|now|urges|
            relapse*|when|is|helps|so|and i|every day|scars hurt|lately|urge)
        ^ ADV? (self harm|selfharm|self harming) $
        (relapse*|urge|urges|want|wanna|need|started|start|back to|keep|going|gonna|have|been|am|im|
            still|i|about to|went back to|thinking of|thinking about|began|doing|addicted to|started
            to|like to|love|to|crave|craving|only|tempted to) ADV? (to|with|on|of|into)? (self harm|
            selfharm|self harming|selfharming|cutting MYSELF|cuting MYSELF|burning MYSELF|cutting
            again|cutting my|hurting MYSELF|harming MYSELF|cut again|cutting)
        (i|im|ive|i have|and|want to|wanna|need to|going to|gonna|keep|feel like|urge to|to|just|
            have to|about to|thinking of|thinking about|started|wana|will|might|could|should|ill|
            almost) ADV? HURT (MYSELF|my (own)? (arm|arms|wrist|wrists|thigh|thighs|skin|legs|leg|
            stomach|body)) (on purpose|again|tonight|today|because|to feel|with|so|every|when|until|
            and|bc|badly|really|right now|rn|deliberately|whenever|open|at night|in secret|last
            night|for|yesterday|this morning|more|in the bathroom|just|if|$)
        HURT MYSELF (on purpose|again|tonight|to feel|until|deliberately|to cope|to stop|to punish|
            to numb|with a|to release|so i|in order|bc i)
        (hurting|harming|cutting|burning|cuting|injuring) MYSELF (helps|is|makes|again|because|to|
            when|every|and|so|on|since|for|at|feels|a lot|lately|now|in|$)
        (blood|bleeding|bleed|pain) (is|helps|makes|feels|to) ..3 (only thing|calms|relief|feel
            (something|alive|real|better)|release)
        (cutting|cut|cuts|scars|blade|razor|burns|burn) ..3 (only thing that|makes me feel|helps me|
            calms me|my (thighs|wrists|arms)|on my (thighs|wrists|wrist|arm|arms|legs|skin)|keeps
            me)
        (fresh|new|more|deep|deeper|hide|hiding) (cuts|scars|cut marks|burn marks) (on|under|from|
            again|my)?
        (starv*|starve) MYSELF (to death|until i (die|disappear)|and i want to die)
        (bang*|smash*|hit*|slam*) my (head|fist*) (against|on|into|in) (the|a) wall (until|again|
            every|when|to|so|till)
        (dig*|scratch*|claw*) ..3 my (skin|arms|arm) (until|till) (i|it) bleed*
    """,
    # Danger from somebody, now or announced. What was long ago is under "abuse".
    "danger": """
        (drunk|drinking|high|angry|raging|furious) ..2 (hitting|hits|beating|beats|kicking|throwing|
            screaming|attacking|hurting|coming at|breaking) (me|us|my|mom|mum|at us|at me|things at|
            everything)
        HE ..3 (hitting|beating|kicking|strangling|raping|choking) (us|me) ADV? ($|and|with|again|
            right now|now)
        (grab*|held|holds|had|has|took|drag*|pull*) me by (the|my) (throat|neck|hair)
        (said|says|told me|threat*) ..2 (hed|shed|theyd|he would|she would) ADV? (kill|shoot|stab|
            hurt|beat|find) (me|us)
        HE ADV? (hit|beat|beats|hits|raped|choked|kicked|punched|slapped|attacked|threatened|hurt|
            pushed|grabbed|assaulted|whipped|burned) (me|us|my (mom|mum|mother|kids|sister|brother))
            ADV? (again|tonight|today|just now|this morning|last night|yesterday|an hour ago|minutes
            ago)
        (dont|do not|never|didnt) ADV? feel safe (at home|here|with (him|her|them|my)|tonight|
            anymore|around|in my (own)? (home|house)|$)
        (says|said|swears|told me|threatens|promised|texted|yelled|screamed) ..2 (he|she|they|hes|
            shes|theyre|hell|shell|theyll) ADV? (is|are|was|were)? ADV? (going to|gonna|will|ll|
            wants to|about to|would)? ADV? (kill|shoot|stab|murder|strangle|beat|burn|find|hurt|
            rape) (me|us|my)
        (someone|somebody|people|men|man|they) ADV? (is|are)? ADV? (trying|try|tried|wants|want|
            going) to (kill|hurt|murder|attack|rape|kidnap|poison) me
        (man|guy|someone|somebody|stranger|intruder) ..3 (in|inside|outside|at) my (house|home|room|
            apartment|flat|door|garden|window)
        (i was|ive been|i have been|i just got|i got|ive just been) ADV? (stabbed|shot|attacked|
            raped|assaulted|beaten up|robbed at) ADV? (just now|tonight|today|an hour|minutes|this|
            and (im|i am)|$)
        (scared|afraid|terrified|frightened) (of|to be near|to go home to) (my (husband|boyfriend|
            dad|father|stepdad|partner|ex|stepfather|wife|mother|brother|uncle|son)|what he (will|
            might)|him coming)
        HE ADV? (is|keeps|was)? (rapes|molests|raping|molesting) (me|us|my (daughter|son|sister|
            kids))
        HE ..4 (with|has|have|holding|pulled) (a|his|her) (gun|knife|machete|axe|weapon|bat|pistol|
            belt)
        HE ..3 (outside|inside|at) (my|the|our)? (house|door|window|home|flat|place) ..3 (gun|knife|
            scared|kill|hurt|threat*)
        HE ADV? just (choked|beat|hit|raped|attacked|slapped|punched|kicked|pushed|strangled|threw|
            stabbed|assaulted|grabbed|threatened) me
        (against my will|held hostage|held captive|kidnapped me|wont let me leave the (house|room|
            flat|apartment))
        HE ADV? (hits|beats|kicks|chokes|strangles|rapes|punches|attacks|threatens|molests|abuses|
            hurts) (me|us|my (kids|mom|mum|mother|sister|brother|children)) ADV? (every|again|
            tonight|now|with a|all the time|daily|when he|when she|whenever|if i|and (im|i am|i) ..2
            (scared|afraid|cant|terrified|have nowhere|hide))
        HE ADV? (is|are|was|will|s|keeps|keep|has|just|ll)? ADV? (going to|gonna|gon|trying to|tries
            to|tried to|wants to|threaten* to|threatening to|about to|want to|swore to|promised to|
            says hell|said hell|said he will|said he would|said he was going to|said hed|says he
            will|said she will|said shell|will|might|planning to|said he is going to|says hes gonna|
            says he is going to|could|try to) ADV? (kill|murder|hurt|shoot|stab|beat|strangle|choke|
            attack|rape|harm|find and kill|come and kill|burn|end) (me|us|my (kids|children|mom|mum|
            mother|sister|baby|family|son|daughter|brother))
        HE ADV? (is|are|s|has been|keeps|wont stop|just|started|been|hes|im being|have been)? ADV?
            (beating|hitting|kicking|strangling|choking|punching|attacking|raping|hurting|stabbing|
            threatening|abusing|molesting|assaulting|stalking|following|locked|locking) (me|us|my
            (mom|mum|mother|kids|sister|brother|baby|children)) (right now|now|again|up|rn|with a
            (knife|gun)|and|every|tonight|in the|please|every day|when|at the moment|help|outside|
            because|since|to death|badly|so|$)
        (hes|shes|theyre|he is|she is|they are|he|she) (beating|hitting|kicking|strangling|choking|
            punching|attacking|raping|hurting|threatening|coming to kill|abusing|going to hurt|
            molesting) (me|us)
        (being|getting|get|got) (beaten|beat|raped|attacked|assaulted|abused|strangled|stabbed|
            followed|stalked|hit|threatened|molested|choked) ..2 (right now|now|up right now|rn|at
            the moment|again tonight|again right|with a knife|with a gun|tonight|at home every|by my
            (husband|boyfriend|dad|father|stepdad|ex|partner|wife|mother|brother|stepfather|mom|
            uncle) (now|right now|again|tonight|every))
        (i am|im) (being|getting) ADV? (beaten|raped|attacked|assaulted|strangled|stabbed|molested|
            held captive|trafficked|kidnapped|held hostage|choked|abused)
        (has|have|with|got|holding|grabbed|pulled|pointing|pointed|puts|put|held|holds) (a|the|his|
            her|out a) (knife|gun|weapon|axe|machete|bat|pistol) (and|to|at|on|against|in his|
            towards) ..2 (me|my|us|he|hes|threaten*|hand|she|im scared|i am scared|outside|wants)
        (im|i am|i feel|we are|were|not|dont feel|do not feel|i dont feel|isnt|am i) (ADV|am)? (in
            danger|in immediate danger|unsafe at home|not safe|not safe at home|not safe here|not
            safe right now|not safe tonight|safe at home|scared for my life|afraid for my life|
            fearing for my life|in fear for my life|in fear of my life|trapped with him|hiding (from
            (him|her|my (husband|boyfriend|dad|father|ex|stepdad|partner|mom))|in the (bathroom|
            closet|basement|cupboard)))
        (fear|scared|afraid|worried|terrified|fearing|frightened) (for|of) (my|our) (life|lives|
            safety)
        (im|i am) (scared|afraid|terrified|frightened) (he|she|they|hes|my (husband|boyfriend|ex|
            dad|father|partner|stepdad)) (will|is going to|might|gonna|is gonna|ll|could|would) ADV?
            (kill|hurt|beat|come|find|attack|harm|rape|hit|shoot) (me|us|back|home)?
        (afraid|scared|terrified) (to|of) (going|go|come|coming)? home ..3 (hit|hits|beat|beats|
            kill|hurt|hurts|him|dad|husband)
        (someone|somebody|a man|he|a guy|hes|my ex|an intruder|stranger|burglar) (is|s|are|just|
            has)? ADV? (breaking|trying to break|broke|trying to get|banging|following me) (in|into|
            on my door|down|at my door|home|my house|and i am|and im|right now|right|me|tonight|the
            door)
        (locked|lock|locks|trapped|held|keeps|keeping|kept) (me|us) (in|up|inside|here|captive|
            hostage|prisoner|against my will) (the|a|my|his|this|so|and|at|$|by)?
        (help me|please help|call the police|call 911|call 999|call police|send help) ..4 (hes
            (going|gonna|coming|hurting|trying)|he wont stop|he has|kill|beats|hurts me|hit me|
            knife|gun|drunk again|im bleeding|bleeding|im dying)
        (pushed|push|threw|shoved|throws|dragged|drags) me (down the stairs|against the wall|out of
            the car|through|into the wall|across|by my hair|by the hair) (and|again|tonight|just|
            today|now|he|$)
        (tried|trying|tries) to (strangle|choke|kill|rape|drown|stab|suffocate) me
        HE (choked|strangled|stabbed|shot at|beat) me (again)? (tonight|today|last night|just now|
            this morning|yesterday|again|an hour ago|until i passed out)
        (i|im|ive|i have) ..2 (bleeding (badly|out|a lot|heavily|and cant)|having a heart attack|
            cant breathe and my chest|swallowed poison|been stabbed|been shot|just been raped|been
            poisoned)
        (dad|father|mom|mum|mother|stepdad|stepfather|stepmom|stepmother|husband|wife|boyfriend|
            girlfriend|partner|ex|uncle) ..4 (throws|throwing) THINGS at (me|us|my (mom|mum|mother|
            sister|brother|kids))
        (drinks|drunk|drinking|angry|mad|furious|raging|loses it|screams|yells|shouts) ..4 (throws|
            throwing|throw) THINGS at (me|us|my (mom|mum|mother|sister|brother|kids))
        (dad|father|mom|mum|mother|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner)
            (drinks|gets drunk|is drunk|comes home drunk) and ADV? (hits|beats|kicks|slaps|punches|
            chokes|attacks|hurts) (me|us|my (mom|mum|mother|sister|brother|kids))
        (someone|somebody|man|guy|stranger|men|guys|car|van) ADV? (is|are|s|has been|have been|
            keeps)? ADV? following (me|us) ADV? (home|down the|in (a|the|his) (car|street|dark|van)|
            i dont know what|and im (scared|afraid|alone|terrified)|im (scared|afraid|terrified|
            alone|frightened)|i am (scared|afraid|terrified|alone|frightened)|scared|afraid|
            terrified|what do i do|please)
        (scared|afraid|terrified|frightened) ..2 (someone|somebody|man|guy|stranger|he|they|car)
            ADV? (is|are|s|keeps)? ADV? following (me|us)
        (im|i am|were|we are) ADV? being (followed|stalked|chased) ($|home|and im|and i am|by (a|
            some|this|someone|somebody) ..1 (man|guy|car|stranger|men|$)|right now|help|what do i
            do)
        (man|guy|someone|somebody|car|van|stranger) ..2 following (me|us) (home|down the street)
        (dad|father|mom|mum|mother|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner)
            ADV? (drinks|gets drunk|is drunk|gets angry|comes home drunk) and ADV? (breaks|smashes|
            destroys) (everything|things|stuff|the (house|furniture|door|doors)|doors|plates)
    """,
    # Too plain for any figure of speech to explain it away.
    "sure": """
        (not|dont|no longer|arent|isnt) ADV? (scared|afraid|fear|fearing|frightened) ..2 (death|
            dying|die) ..3 (crave|want it|welcome|wish for|look forward|ready for it)
        (cut|cutting|self harm|selfharm|self harming|hurt MYSELF|drinking bleach|harming MYSELF) ..8
            (started|start|doing it|began|back at it|at it|did it) again
        kill me if (i|we) ..2 (leave|left|tell|go|break|talk|scream|divorce|call|report|run|say|try)
        (die|dying|dead|suicidal|kill MYSELF|hurt MYSELF|end my life) (but|yet|though|only|except|
            and yet|but also|however) ADV? ..4 (cant|cannot|dont|no) ADV? (go on|live|keep living|
            keep going|do this|want to live|want to be (here|alive)|way out|stop thinking|carry on|
            continue|see a way|take it|wanna live|bear)
        (see|meet) (you|u|ya|yall|you all|you guys) (all)? on the other side $
    """,
    # The word alone, with "I" near it and nobody else.
    "bare": """
        (want to|wanna|wana|wnat to|wanting to|wish to|need to|hope to|hoping to|going to|gonna|
            ready to|deserve to|might as well|rather) ADV? (die|be dead|KILL MYSELF|kms|END|stop
            existing|not exist|never wake up)
        (I|my|me|MYSELF) ..6 SUICIDE
        SUICIDE ..4 (me|my|i|im|MYSELF)
        suicide (method*|ideas|plan|plans|note|pact|date|attempt)
        (research*|google*|look* up|search*|plan*) ..2 (SUICIDE|overdos*|how to die|ways to die)
    """,
    # Told as something that was: it stops too, unless it was long ago.
    "once": """
        HE ADV? (choked|strangled|stabbed|shot at|tried to drown|burned|smothered|suffocated) me
        i ADV? (self harmed|selfharmed)
        I ADV? (wanted|was going|planned|tried|attempted|was about|used|decided|almost|nearly|
            wished|was thinking|thought|had) (to|of|about|i could|that i|i)? ADV? (to|be|was)? (DIE|
            KILLME|HURT MYSELF)
        (i|ive) ..2 (attempted suicide|attempt* on my (own)? life)
        (my|first|one|two|three|several|failed|had a|after a) ..1 (suicide attempt*|overdose)
        (^|i|ive|have|and|then|i have|myself) ADV? (attempted|tried|attempting|survived|tried to
            commit) SUICIDE
        I ADV? (was|were|have been|had been|had|got|became|felt|used to be) ADV? (suicidal~|sucidal)
        I ADV? (tried|attempted) to (kill MYSELF|hang MYSELF|end my (own)? life|end it all|die|end
            it|overdose|take my (own)? life|drown MYSELF|kms)
        I ADV? (hurt|cut|harmed|burned|burnt|injured|starved|slit|used to (cut|hurt|harm|burn)|self
            harmed|selfharmed|self harm) (MYSELF|my (wrists|wrist|arms|arm|thighs|own skin))?  (on
            purpose|again|yesterday|last|today|tonight|with|every|when|badly|for|as|a lot|in|at|
            back|years|because|and|to|$)
        used to (self harm|selfharm|cut MYSELF|hurt MYSELF|harm MYSELF|cut|burn MYSELF|be suicidal|
            think about DIE|want to DIE|wish i was dead|KILLME)
        (overdosed|hung MYSELF|hanged MYSELF|shot MYSELF|slit my wrists|cut my wrists|jumped off|
            jumped from) (on|when|in|years|at|last|because|and|a|the|$)
        self harm* (as|when|in|years|since|for years|scars|history|back|until|at)
        (history|past|record) of (suicid*|self harm|attempt*|overdose*|suicide attempts)
    """,
}
