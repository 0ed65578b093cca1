"""What English says of not wanting to be, one meaning after the other."""

SHAPES = {
    "wish": """
        (lie down|go to sleep|sleep|fall asleep) ..3 (be|been) the last time
        (want off|get me off|let me off) ..1 this (ride|planet|rock|earth|world)
        (happened|happens) to me and i (died|die|dont make it|didnt make it)
        (easier|better|nice|best|simpler|relief) ..2 if i ..2 (stopped|ceased|quit) ..1
            (existing|to exist|breathing|living|being alive)
        (wouldnt|would not|wont) ..1 (stop|dodge|avoid|move|get out of the way|jump out of the
            way|step aside) ..3 (bus|car|truck|train|bullet) ..2 (hit*|came|coming|me)
        (nothing|nobody|no one) ..1 (makes|making|could make|is making|gives) me ..2 (live|keep
            living|stay alive|be alive|go on living|living)
        (thinking|thinkin|think|considering) ..1 (abt|about|of|bout) (kms|ctb|sewerslide|unaliving
            myself)
        (disappointed|sad|angry|annoyed|upset|hate|mad|bummed) ..6 (still|im|am|keep)
            (breathing|alive)
        (lived|been here|been alive) (long enough|enough|too long) ($|im|i|and|already)
        if i (died|die|passed away|didnt wake up|dont wake up|never woke up) ..6
            (perfect|great|fine|okay|ok|happy|good|relieved|nice|mind|thankful|grateful|blessing|
            win|care|peace|relief)
        (dont want|want out of|done with|over|through with|get out of|leave|escape|exit|checked
            out of) (this|my) (life|existence|mortal coil) ($|anymore|any more|already|for
            good|forever)
        (^|just|really|honestly|simply) (i)? ..1 dont (want to|wanna) be ($|anymore|any more)
        (trade|switch|swap) (places|lives)? ..2 with ..3 (dying|dead|cancer|terminal*|hospice)
        (close|shut) my eyes ..4 (be it|the end|be over|be done|never open|not open|be gone)
        (wouldnt|would not|dont|wont) ..1 (mind|care|be sad|be upset|object|complain|fight) ..2
            (not waking|if i (dont|didnt|never) (wake|woke)|dying|if i died|never waking|being
            dead|if my heart stopped)
        (wish|wishing|hope|hoping|want|pray*) ..1
            (something|someone|somebody|anything|anyone|god|fate|lightning) ..2
            (kill|killed|kills|shoot|murder|strike|end) me
        (expect|want|need) nothing ..2 (from|of|out of) life
        (everything|problems|it all|all this|things|pain) ..3
            (fixed|solved|over|better|stop|easier|end|go away|okay) ..1 (if|when|once) i ..1
            (died|die|were dead|was dead|am dead|killed|didnt exist|disappeared)
        (single|one|any|good|real|no) ..1 reason ..1 (to|for|why) ..3 (stay alive|stay living|be
            alive|keep living|stay in this world|go on living|keep breathing|keep existing|staying
            alive)
        (all i see|only thing i see|see nothing|future holds|ahead of me) ..5
            (grave|coffin|noose|death|my funeral)
        (soon|finally) (ill|i will|i can|i get to) ..2 (be at peace|rest in peace|rest forever)
            ($|and|forever)
        (something|anything) ..2 (kill|kills) me ($|already|in my sleep)
        (rather not|dont want to|dont wanna|no desire to|dont need to|dont care to) (see|reach|live
            to see) ..1 (another|next|tomorrow|morning|thirty|30|40|forty|christmas) ..1 (birthday|
            day|sunrise|morning|year|spring|summer|winter|christmas)? ($|ever|on this|alive)
        (pray*|hope|hoping|wish*) ..2 (wont|dont|never|will not|do not|didnt) ..1 (see|make it to|
            live to see|reach) ..1 (morning|tomorrow|daylight|sunrise|another (day|morning|sunrise|
            year|birthday|christmas))
        (hope|hoping|wish|wishing|pray*|want) ..2 (plane|train|bus|car|elevator|ship|roof|building)
            ..1 (goes down|crash*|went down|falls|explodes|derails|sinks|caves in) ..1 (with me|on
            me|and i|while im)
        (waking|wake|woke) ..9 still (alive|breathing|here)
        (hope|hoping|wish|pray*) ..3 (test*|results|scan|it|they|doctor*|biopsy|lump) ..2 (come*
            back |is|find|says|shows|turns out) ..3 (terminal|fatal|incurable|malignant|untreatable)
        (sleep|asleep) ..2 (stay asleep|be asleep forever|remain asleep|sleep forever)
        (living|being alive|existing|being awake|being here) ADV? (hurts|aches|is agony|is
            torture|is unbearable|is too painful|is a punishment|is too much) ..2 ($|i)
        (stand|bear|take|handle|tolerate|face|endure) (being alive|existing|living ($|anymore|any
            more|another)|my existence|to be alive|staying alive|another day (alive|of living|on
            this earth))
        (dont want|hope|wish) ..1 (there to be)? (no|a)? tomorrow (to come|to happen|at all)
            ($|ever| anymore)
        (still|keeps|keep) (living|breathing|alive|going) but i dont want (to|it) $
        (better|rather|happier|easier) ..9 me (in the ground|in a grave|six feet under|in a coffin)
        (should be|want to be|belong|wish i was|wish i were|rather be) ..2 (six feet under|in the
            ground|in a grave|in my grave|in a coffin|in the dirt)
        (ill|i will|i want|i can|im|ready|wait|going|gonna) ..5 (with|join|see|meet|hug|hold) ..2
            (my |him|her|them|mom|dad|grandma|grandpa|mum) ..2 (in heaven|on the other side|in the
            afterlife|in the next life|in the grave)
        (no|any|what|whats the|see the) ..1 (point|sense|use|reason|purpose) ..2 (in|to|for|of|with)
            (me|my|i)? (being alive|living ($|anymore|any more|any
            longer)|existing|existence|staying alive|be alive|continue existing|keep breathing)
        (stopped|not|dont|no|quit|without) ..2 (making|make)? ..1 plans ..4 (wont|not|dont) ..2 (be
            here|be around|be alive|live that long)
        (want|wanna|ready|going|need) to ..1 (be with|join|go with|follow|go be with) ..3 (died|
            passed|passed away|dead|gone)
        (only|best|real) (fix|solution|answer|cure|way out|option|escape) ..3 (me (being)?
            (gone|dead| dying)|is (death|dying|suicide|to die|me dying)|my death)
        (wish|wishing) ..1 (my parents|my mom|my mother|they|you) ..1 (never|had not|hadnt|didnt)
            ..1 (had me|have me|gave birth|give birth to me|saved me|revived me|found me in time)
        (shouldnt|shouldve|should|wish) ..1 (have)? (left|let) me (die|to die|drown|bleed out)
        (feel|feels|seems) ..2 (jealous|envious|envy) ..2 (dead|people who (died|dont wake))
        (want|wanna|wish|like|love) to ..2 (dissolve|evaporate|be erased|erase myself|fade
            out|cease| melt away|be deleted|blink out) ..2 ($|forever|completely|into nothing|of
            existence|and never|from existence|for good)
        (nothing|nobody|no one) ..1 (tying|tethering|keeping|holding|anchoring) me ..1 (to|in|on)
            (this|life|the|earth) ..1 (world|earth|life|planet)?
        (counting|count) ..2 until i (die|can die|am dead|get to die)
        (cant|dont|wont) ..1 (see|picture|imagine) (myself|me) ..1 (alive|living past|making it
            past| reaching|being alive|living to)
        (no|any|not a|not one|barely a|(dont|cant|cannot|do not|didnt|never|hard to) ..3 (a|one|the|
            single)) ADV? reason to (go|carry) on ($|anymore|any more|any longer|like this|living|
            without (him|her|them|you)|im|i cant|at all)
        (is|see|seeing|sees|saw|theres|find|^) ADV? (no|any|the|much) ..1 (point|sense|use) (in|of|
            to) (going on|go on) ($|anymore|any more|any longer|living|without (him|her|them|you)|
            im|i cant|at all)
        what reason (do|have) i ADV? (have|got)? to (go|carry) on ($|anymore|any more|like this)
        (isnt|aint|is there|not|dont see) ADV? (any|a|much|the) ..1 (point|sense|use) (in|of|to)
            (going on|go on) ($|anymore|any more|any longer|without (him|her|them|you)|im|at all)
    """,
    "burden": """
        dead weight ..3 (calmer|better|happier|lighter|free) without me
        dead weight (to|for) my (family|parents|kids|husband|wife)
        (dead weight|deadweight) (to|for) (my family|everyone|my parents|my kids|everybody|my
            husband|my wife)
        (nobody|no one|nobodys|who) ..3 (cry|mourn|miss|grieve|remember) ..1 (me|for me|over me)
            ..1 (when|if|once|after) i ..1 (go|die|gone|disappear|pass)
        (they|theyd|everyone|people|family|you|youd|kids|friends) ..4 (get over|move on|forget|be
            fine|cope|recover|manage|be okay|be relieved|be free) ..4 (if|once|when) i (died|were
            dead|was dead|killed|disappeared|was gone|wasnt here|die|vanished|am gone|am dead|kill|
            disappear)
        (nobody|no one|who) ..2 (cry|come|show up|be sad|stand|care|mourn) ..3 (at|to|by|over|about)
            my (funeral|grave|burial|death|memorial)
        (free|freed|rid|spare|relieve*) ..3 (of me|from me|from having me) ..4 (gone|dead|die|if i|
            when i|by dying)
    """,
    "plan": """
        (know|decided|figured out|picked|planned|chosen) ..2 (how|when|where) ..1 (ill|im going to|i
            will|im gonna) (do it|end it|go) ..4 (nobody|no one|stop me|find me|too late)
    """,
    "idiom": """
        i died my (hair|eyebrows|shirt|jeans|roots)
        see myself living (in|with|there|here|on|alone|abroad|at)
        miss me (if|when) i (skip|leave early|dont (go|show|come|attend)|miss|am late|log off|go
            on (vacation|holiday)|quit|bail|stay home|change jobs|move)
        live with (roommates|flatmates|housemates|my parents|parents|my in laws|strangers|a
            roommate|my ex|my sister|my brother)
        (one more|another) ..1
            (webinar|meeting|zoom|email|call|spreadsheet|slide|ad|update|training|
            standup|workshop|lecture|commercial|icebreaker) ..3 (ill|im going to|im gonna|i will|i
            might|i swear ill) (shoot|hang|stab|kill|unalive)? (myself)?
        tomorrow to come ..4 (exam|test|presentation|meeting|because|monday|interview|dentist)
    """,
    "goodbye": """
        consider this my ..1 (goodbye|farewell)
        (today|tonight|tomorrow|soon|going to|ready to|about to) ..2 (leave|depart|exit|leaving)
            this (world|life|earth|planet)
    """,
    "means": """
        already ..1 (bought|got) (the|a|my) (rope|noose) ..1
    """,
}
