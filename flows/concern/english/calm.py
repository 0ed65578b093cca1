"""What in English sounds like an alarm and is none."""

SHAPES = {
    "turn": """
        but|yet|however|although|though|because i|and i|so i|and now
    """,
    # Threats that are none, because of what follows them. Read before danger is looked for.
    "jest": """
        (boss|mom|mum|dad|mother|father|parents|wife|husband|teacher|coach|editor|she|he|they|
            girlfriend|boyfriend|roommate|sister|brother|landlord|you) ..2 (kill|murder|killing) me
            (if|when|for (being|not|forgetting|missing|this|that|losing|breaking|eating|saying|
            coming|spending)|because i)
        (kill|killing|hate|end|murder) (MYSELF|me) (if (i|they|he|she|this|my (boss|team)) (have|
            has|hear|see|say*|play*|ask*|email*|sing*))
        (will|gonna|going to|ll|would|to|might) ADV? (kill|murder) me (if|when|for|because|lol|
            haha*|in (the|this) game)
        (beat|beats|beating|killing|kills|killed) (me|us) (at|in) (chess|tennis|cards|a|the|fifa|
            table|every game|poker|ping|darts|this|scrabble|badminton|mario|game)
        (hit|hits|hitting) (me|us) (that|like|hard that|with (a|an|the) (question|bill|idea|email|
            invoice|news|deadline|ball))
        (threatening|threatens|threatened) (me|us)? ..1 (with a (smile|deadline)|to (quit|leave|
            resign))
        (follow*|following) (me|us) on
        (mom|mum|mother|mommy|boss|teacher|professor|coach|parents|landlord|editor|supervisor|
            manager|tutor) ADV? (is|are|s)? ADV? (going to|gonna|will|would) ADV? kill me $
    """,
    # Figures of speech, games, trades, kitchens. The words of a find are blotted out, nothing more,
    # so that a real statement beside them still counts.
    "idiom": """
        (live|living) (in (fear|stress|chaos|debt|poverty|anxiety|regret|denial|constant|a ..2
            (city|town|flat|house|bubble|dorm|village)|the (city|country|past|suburbs|future|
            countryside|moment))|so far|far|near|close|alone|apart|here|next to|with (anxiety|
            stress|uncertainty|diabetes|adhd))
        living with (roommates|flatmates|strangers|people|my (parents|mom|mum|dad|mother|ex|brother|
            sister|family|in laws)|housemates|clutter|mess)
        living (in (a|my|this|the) ..1 (mess|city|town|house|flat|apartment|village|dorm|suburb*|
            chaos|basement|clutter)|abroad|paycheck|out of (a|boxes|suitcases)|at home|on (takeaway|
            credit|a budget|noodles|coffee))
        (die|dye|dyeing|dying|dyed) (my|her|his|the|their) ..1 (hair|eyebrows|shirt|clothes|eggs|
            wool|beard)
        (living|live|lives|lived) for (the|my|others|other people|work|art|weekend*|today|yet|music|
            these)
        what to live for yet
        wake up (my|the|our|his|her)? ..1 (kids|wife|husband|baby|dog|neighbours|neighbors|children|
            son|daughter|roommate*|family|parents|everyone)
        hit by (a|the) (car|bus|ball|truck|bike|cyclist|wave|train|cold|bill)
        alive (to see|and kicking|and well|to watch)
        (embarrass*|ashamed|awkward|nervous|shy|cring*|hungover|boring|bored|humiliating|mortif*|
            blush*) ..4 (wanted to|could have|couldve|felt like|want to|thought id|could|nearly|
            almost|wanna) ADV? (die|dying|died|disappear|sink)
        (die|died|dead) ..2 (of|from) (embarrass*|shame|cringe)
        burden (on|for|to) (the|my|our) (team|project|group|company|department|colleagues|budget|
            planet|environment|taxpayer*)
        (that|it|which) (was|is|would be|will be) (like|pure|basically|total)? suicide (to|asking|
            going|doing|for)
        be gone (on|for|until|from|next|this|all|by|over|in|during) (a|the|my|few|two|holiday*|
            vacation|week*|day*|summer|month|business|work|work*)
        death by (powerpoint|meeting*|chocolate)
        the death of me
        (life|matter of life) (and|or) death
        death (valley|metal|star|note|rate*|toll|penalty|row)
        (hill|hills) ..7 die on
        (be|stay|live|living|exist|being|work) (here)? (in|at|with|on) (this|that|my|the|a|an|such
            a) ..1 (job|company|office|city|town|country|house|flat|team|meeting|class|school|
            relationship|apartment|role|position|department|project|course|roommate|parents|mess|
            village|industry|debt|marriage|dorm|gym|party|comfort zone|past|lie)
        (wont|will not) be (here|around|in) (on|next|this|tomorrow because|until|for the|for|at|
            from|because im (on|at|travel*)) (monday|tuesday|wednesday|thursday|friday|week|month|
            holiday*|vacation|summer|weekend|meeting|the|a)
        dying (of|from|with) (ADV|sheer|pure)? DISH
        (die|died|dies|dead) (of|from|with) (ADV|sheer|pure)? DISH
        almost (died|dead) ..2 (laugh*|when|because|embarrass*|watching)
        (nearly|practically|about) (died|dead|die) ..2 (laugh*|when|embarrass*)
        dying (to|for) (see|know|try|meet|hear|go|get|read|watch|tell|eat|learn|a|an|some|the|start|
            visit|find|ask|play|your|more|coffee)
        (laugh*|laughed|cry*|bored|worked) MYSELF? to (death|tears)
        (tickled|bored|scared|worried|worked|starved|starving|freezing|frozen|loved|love|talked|
            scare|worry|bore|work|stressed|sick|hugged|frightened) (me|us|him|her|it|you|MYSELF|
            ADV)? to death
        worry* ..3 to death
        i could (die|have died|of died|just die|kill) (laughing|of|from|for a|for some|for coffee|
            for chocolate|for pizza)
        i could kill (for|him|her|them|my boss|that|you|my brother|my sister|whoever)
        (would|could|id|to) (kill|die) for (a|some|that|this|an|your|these|chocolate|coffee|pizza|
            sleep|you|my kids|it|my family|my dog|him|her|them|those)
        (was|is|are|were|look*|taste*|cake|food|dessert|view|views|recipe|pizza|coffee|shoes) to die
            for
        drop dead (gorgeous|date|beautiful)
        dead (tired|serious|end*|beat|line*|wrong|right|set|weight|lift*|silence|silent|easy|simple|
            slow|quiet|heat|inside joke|battery|last|zone*|on time|sea|pool|poets|island|space|
            cells|man walking|straight|drop|weight|lock|certain|sure|good|air|letter|leaves|plant*|
            pixel*|phone|horse|skin|code|branch|link*|lock*)
        over my dead body
        (dead|dying) (lol|lmao|lmfao|rofl|haha*|omg|xd)
        (lol|lmao|lmfao|rofl|haha*|omg) (im|i am)? ADV? (dead|dying|deceased)
        (im|i am) ADV? (dead|dying) (laughing|rn lol|at this|at that|over this|over that|lol|lmao|
            haha*)
        (phone|battery|laptop|car|plant*|engine|tree|flower*|goldfish|fish|tablet|computer|server|
            mac|wifi|internet|mic|watch|cactus|motivation|language*|tradition|romance|industry|bees|
            cells|headset) ..2 (died|dead|dying|dies|die|killed|kill|killing)
        (my|our|the|it|this|that) (phone|battery|laptop|car|plants|engine|idea|project|startup|
            dream|business|chat) ..2 (die|dead|dying)
        die (hard|laughing|trying|hards|cast|another day|cut|roll|casting|of laugh*|on that hill|on
            this hill|on a hill|a little|inside a|on the vine|of boredom|of embarrassment|in game|in
            the game|in dark|in elden|first boss)
        (hill|hills) ..3 (to)? die on
        (the|a|this|six sided|sided|roll* the|cast) die (is|was|roll*|has|shows|cast)?
        old habits die (hard)?
        (killing|kills|killed|gonna kill|going to kill|will kill|to kill|would kill) (me|us) (lol|
            lmao|haha*|softly|with kindness|slowly inside)
        (this|that|these|my|the|your|his|her|our) ..3 (is|are|was|has been|were|literally|keeps|
            really|just|ADV)? ADV? (killing|kills|killed) (me|us|my (back|feet|vibe|knees|mood|head|
            neck|legs|motivation|confidence|productivity|shoulder*|eyes|wrist*|time|ankles))
        (heat|deadline*|traffic|job|work|boss|feet|back|head|headache|knees|commute|shoes|schedule|
            homework|exam*|suspense|stairs|cramps|legs|workout|jokes|kids|thesis|neck|stomach|teeth|
            tooth|allergies|noise|wait|waiting|it|meetings|diet|hangover|parents|mother|mom|mum|dad|
            teacher|coach|students|studying|rent|bills|inflation|training|squats|emails|project|
            class|monday*) (will|gonna|going to|is going to|are going to|is gonna|might|could|
            almost|nearly|would|to) ADV? kill me
        kill (two|2) birds
        kill* (time|an hour|the (vibe|mood|process*|app|server|switch|lights|engine|job|task|music|
            project|fun|bug|container|script|pod|weeds|program|session|feature|idea|thread|daemon|
            bugs|pain|buzz|germs|boss|king|monster|dragon|zombie*|competition|joke|romance|golden
            goose)|it (at|on|in|today|out)|a (process|few hours|job|task|bottle|conversation)|some
            time|your darlings|my darlings|bacteria|germs|weeds|zombies|switch|joy|shot|mosquito*|
            spider*|streak|process*|la vista|bill|list|chain)
        (you|you guys|u|i|we|she|he|they|totally|absolutely|completely|really) (ADV|are)? (killed|
            killing|kill|slayed|slaying) it
        killed it
        kill (MYSELF|himself) (laughing|at the gym|in the gym|training)
        (killing|kill|killed|murder*|kills) MYSELF (to|for|over|with|at|trying|on) (get|meet|finish|
            make|this|that|the (gym|job|project|deadline|report)|work|overtime|the gym|training|
            please|pass|these|a (job|deadline)|exam*|studying|impress|school|deadlines|keep up|
            reach|be perfect|hit)
        if looks could kill
        what (doesnt|does not|dont) kill (you|me|us|u)
        wont kill (you|me|us)
        (doesnt|didnt|did not|isnt going to|not going to|not gonna|wouldnt|would not|cant|will not)
            kill (you|me|us|him|her)
        curiosity kill*
        (dressed|ready|make a|making a|in for the|went in for the|go in for the|buzz|road|over|
            serial|pain|lady|weed) kill*
        (pain|weed|lady|serial) killer*
        kill* (switch|command|signal|team)
        (process|task|app|server|thread|job|script|daemon|pid|container|terminal|linux|sudo|python|
            node|tab|chrome) ..4 (kill|killed|die|died|dies|hang|hangs|hung|dead|suicide|abort*|
            execute*|killing|hanging|dying)
        (kill|execute|hang|abort|terminate|cut) ..3 (process*|task*|job|thread*|script*|query|
            server|container*|command|code|plan|budget*|cost*|spending|order)
        (boss|enemy|enemies|monster*|dragon|zombie*|team|teammate*|opponent*|creeper*|guard*|bot*|
            sniper|player*|mobs|mob|noob*|goblin*|orc*|imposter|impostor) ..2 (killed|kill|kills|
            killing|murdered) ADV? (me|us|MYSELF)
        (kill*|killed|die|died|dying|respawn*|dead|suicide) ..6 (game|games|boss|level|minecraft|
            fortnite|respawn*|valorant|elden|dark souls|lava|roblox|xbox|playstation|ps5|ranked|
            raid|dungeon|match|warzone|fps|skyrim|zelda|league|hardcore|speedrun|checkpoint|
            nintendo|mario|overwatch|round)
        (game|games|gaming|boss fight|level|minecraft|fortnite|playing|valorant|elden ring|dark
            souls|speedrun|ranked|raid|dungeon|warzone|skyrim|zelda|dnd|character|hero|heroine|
            protagonist|villain|npc|sims|sim|mafia|werewolf|among us) ..6 (kill|kills|killed|die|
            died|dies|dying|dead|suicide|murder*|hang*|drown*|kill MYSELF|killing MYSELF|killed
            MYSELF|overdose*)
        suicide (burn*|squeeze*|squad|door*|sprints|wing*|drill*|gambit|pact film|king|pass|bet|
            lane|silence|run|runs|pool|battle|shower|boys|girls|blonde|room|forest documentary|tree|
            risk assessment|attack*|bomb*|mission*|vest|cable|note font|prevention|hotline*|
            awareness|intervention|rate*|statistic*|research*|stud*|policy|helpline*|training|line|
            watch training|literature|loss|survivor*|bereavement|postvention|safety plan training)
        (political|career|social|commercial|financial|professional|business|economic|academic|pr|
            brand|electoral) suicide
        (prevention|prevent|preventing|stop|reduce|reducing|against) (of)? SUICIDE
        (virgin|assisted|mass|euthanasia and|copycat|physician assisted) (suicides|suicide)
        hang* (the|a|my|up|out|in there|on|around|with|some|those|this|it up|it on|pictures|clothes|
            laundry|shelves|curtains)
        (get|got|getting|the) hang of
        shoot* (MYSELF in the foot|an email|me an email|me a|a video|a film|hoops|photos|for|the
            breeze|some|a scene|a message|a text|me a text|the video|film*|basket*|video*)
        shot MYSELF in the foot
        (bite|bit|biting) the (bullet|dust)
        (dodge*|silver|magic) (a|the)? bullet*
        bullet (journal*|point*|proof)
        cut* (back|down|corners|off|out|to the chase|the (budget*|cake|grass|cord|carbs|crap|cost*|
            bread|paper|onions|veg*|scene|rope|ribbon|fabric|noise)|sugar|carbs|caffeine|class|hair|
            my hair|my nails|my losses|myself some slack|ties|it out|it close|spending|expenses)
        (cut|burn*|hurt|burnt|hit|scratch*|nick*|injure*) (MYSELF|my (finger|hand|thumb|chin|leg|
            knee|foot|face|arm|tongue|wrist)) ..3 (shaving|shave|cooking|chopping|oven|stove|knife
            while|paper|running|playing|climbing|gym|football|soccer|skiing|iron|lifting|falling|
            accidentally|training|pan|slicing|onion*|tennis|bike|kettle|gardening|peeling|opening|
            door|exercising|yoga|working out|by accident|by mistake|ironing|on a can|glass while|
            workout)
        accidentally ..2 (cut|burn*|hurt|hit|scratch*|kill*|killed|overdos*)
        cut MYSELF (some|a|off|from|out|short|loose|free|too much slack)
        burn* (out|MYSELF out|the midnight|calories|bridges|fat|cd|the (dinner|toast|food|cake|
            candle))
        burning MYSELF out
        beat* MYSELF up
        (beating|beat|kick*|hitting|kicking|hate|punishing|punish) MYSELF (up|for)
        hurt* (my (back|knee|ankle|shoulder|leg|foot|feelings|hand|neck|elbow)|feelings)
        (end|ending|ended|finish|finished|finishing) (my|the|this|our) (day|week|month|year|shift|
            report|call|meeting|project|chapter|contract|subscription|relationship|semester|book|
            course|thesis|sentence|essay|lease|marriage|job|internship|career|membership|
            procrastination)
        end (it|things|everything) with (him|her|them|my|that|this)
        ending (it|things) with (him|her|them|my|that|this)
        my (whole|entire)? life (depends|savings|partner|coach|goal*|style|insurance|long)
        (time|best|love|rest|story|shock|fright|laugh|ride|adventure|fight|run|song|meal|trip|night|
            party) of my life
        (get|turn|change|live|run|risk|hold|lose|improve|simplify|organize|organise|fix|start|plan)
            (your|my) life
        take* (my)? life (one|seriously|less|more|too|back|easy|day|into|by|as|in my)
        take my life (back|in my|to the|into|in a|more|less|in another|one|seriously|forward)
        take my own (life)? (lunch*|car|time|advice|decisions)
        (jump*|dive|diving|leap*) ..3 (parachute|bungee|bungy|pool|skydiv*|rope|harness|trampoline|
            diving|water park)
        (bungee|bungy|skydive|skydiving|parachute|paraglid*|base jump*|cliff diving|abseil*) ..6
            (bridge|plane|cliff|tower|building|jump*)
        jump (in (the|and|with|on|at|right|here|line|head)|into (a|the|my|another|action|new|it|
            work)|on (the|a|that|it)|over|ship|rope|right in|for joy|to conclusions|through hoops|
            the gun|start|at the)
        (jump out of|out of) my skin
        (drown*|buried|suffocat*|swamped|choking) (in|under|with|on|MYSELF in) (work|emails|email|
            paperwork|homework|debt|tasks|laundry|assignments|chores|deadlines|admin|meetings|sugar|
            coffee|chocolate|ice cream|books|notifications|bills|tickets|messages|my sorrows|study|
            reports)
        wake up (early|at (4|5|6|7|8|9|10|11|12|4am|5am|6am|7am|8am|9am|five|six|seven|eight|nine|
            ten|noon|dawn|night|midnight|sunrise|the same|a)|before|on time|late|feeling|happy|
            tired|with|without|earlier|so|when|and (go|run|do|exercise|meditate|study)|to|every|in
            the morning (and|for|because|to|without|early)|because|for|by|next to)
        (poison*|overdose*|od) (ivy|on (chocolate|coffee|sugar|tv|cuteness|netflix|carbs|caffeine|
            vitamins|cake|cookies|candy|pizza|social media|work|cheese)|myself with (sugar|caffeine|
            junk|coffee))
        sleep like the dead
        (rise|back) from the dead
        (walking|evil|grim|day of the|red|good as|play|playing|beat*|brain|half|returned from the|
            feel|feeling|left for) dead (redemption|horse|today|after|on my feet)?
        feel* dead (after|on my feet|tired|today)
        dead (mans|man) switch
        (i will|ill|i|im gonna|im going to) (end|finish) (up|off|with|the|early|late|last)
        end up
        live laugh love
        (rope|ropes) (course|skipping|climbing|jump|access|swing)
        (learn*|show*|know*) ..2 ropes
        (mental|plot|character|brain) (suicide|death)
        (scared|afraid|fear*|terrified|phobia|anxious|worr*) ..2 (dying|death|die|dead)
        (fear|scared|afraid) of (flying|heights|dying|death)
        (before|until|till) i (die|am dead|drop)
        (before|until|till) (we|they|you) die
        bucket list ..6 die
        (everyone|everybody|we all|people|we|all of us|you|things|plants|stars) ..3 (dies|die|has to
            die|must die|end up dead)
        (eat|eating) MYSELF to death
        (someone|somebody|just|pls|please|omg) ..1 (kill|shoot|end) me (now|lol|already|haha*|lmao|
            $)
        (kill|shoot) me now
        (hope*|wish) (to|i) (finish|get|meet|go|see|become|learn)
        die (happy|content|with a smile|rich|old and|of old age|with zero)
        rather die than (eat|go|wear|listen|watch|call|speak|talk|do|present|miss|ask|give|sing|
            dance|be seen|admit|use|work with|run|lose to|clean|cook|send)
        (would|id) (rather|sooner) (die|eat glass) than
        (murder|killer|death) (mystery|myster*|podcast*|documentar*|show*|novel*|metal|valley|star|
            by powerpoint|note anime|stranding|eaters)
        (die|dies|died|kills|killed|suicide|hangs|hanged|drowned|shot) ..3 (chapter|episode|season|
            finale|scene|act|book|novel|movie|film|series|show|ending|play)
        (chapter|episode|season|finale|scene|book|novel|movie|film|series|show|anime|manga|romeo|
            juliet|hamlet|play|opera|documentary|poem|podcast) ..6 (dies|died|die|kills|killed|
            suicide|hangs|hanged|drown*|murder*|death|shot|kill* SELF|take* ..2 life)
        die ..2 (romeo|juliet|hamlet)
        (better~|beter|bettr) (off|of) (without (sugar|coffee|alcohol|it|that|this|him|her|them|
            facebook|social|meat|a car|the|instagram|any|my (ex|car|job|phone))|with|alone|now|than|
            financially|in)
        (took|take|taken|taking|swallowed|swallow|need|had|grab|grabbed) ..1 (one|two|1|2|a|an|a
            couple of|my|some|the|half a|both)? ..1 (PILLS|pill|tablet|painkiller) ..1 (for|against|
            because of|to (help|ease|relieve|treat|fight|lower)) ..3 (headache*|head|migraine*|back|
            pain|allerg*|cold|flu|fever|cramp*|period|tooth*|stomach|sleep better|blood|thyroid|
            adhd|nausea|knee|hangover|heartburn|infection|throat|cough|pressure|jet lag|hay fever|
            sinus*|ear|muscle*)
        (took|take|taken|taking|swallowed) (my|one|two|1|2|a|half a) (morning|evening|daily|allergy|
            first|second|last|heart|blood pressure|thyroid|vitamin)? (pill|tablet|meds|medication|
            medicine|vitamins|vitamin|paracetamol|ibuprofen|aspirin|antibiotic*|painkiller) ($|this
            morning|already|and (went|feel|drank|made|slept|had)|with|on time|before|at|after)
        (goodbye|farewell|good bye|thank you|leaving) (letter*|email*|note*|card*|message*|party|
            speech|drinks|post|mail|lunch) ..1 (to|for|at) ..1 (my|the|our)? ..1 (colleague*|
            coworker*|co workers|team*|class*|boss|client*|student*|smok*|sugar|cigarette*|alcohol|
            job|habit*|company|office|neighbo*|teacher*|flatmate*|roommate*|procrastin*|ex|fear*|
            department|group|staff|customers|pupils|work|school|landlord|gym|perfection*|inner
            critic|anxiety|addiction|vaping|wine)
        (wanted to|could have|couldve|nearly|almost|thought id|just|want to|i) die ..2 when ..8
            (zip*|trousers|pants|skirt|mic|microphone|slide*|stage|class|boss|teacher|date|crush|
            tripped|slipped|autocorrect|unmuted|camera|zoom|audience|karaoke|everyone (saw|laughed|
            stared)|people (saw|laughed|stared))
        (team|company|market*|stock*|sales|prices|economy|polls|numbers|ratings|lemmings|coyote) ..1
            (jump|jumped|jumping|fell|fall|falling|dropped|went) off (a|the) cliff
        (hope|pray|praying|hoping|wish) ..5 (doesnt|does not|wont|will not|dont|isnt) ..4 (wrong|
            fail*|crash*|die|dies|stop*|kill*|worse|end*)
        (sleep|rest|relax|retire) ..1 when (im|i am) dead
        (it|that|this|which) ADV? (isnt|is not|wasnt|aint|not|doesnt feel|doesnt seem) ADV? worth
            (it|the (pain|effort|trouble|hassle|money|stress|risk)) $
        (roof|rooftop) (terrace|bar|garden|party|pool|deck|tiles|rack|restaurant|cinema)
        (song|track|single|album|film|movie|book|novel|play|band|series|show|poem) ..7 (by|from the)
            ..1
        end everything (on (my|the|this)|in|for the|at|that|i (started|began|have))
        (wish|want|wanna|like) ..3 (disappear|vanish) (from|into) (this|the|my|here|a|work|that) ..1
            (meeting|room|party|office|call|class|conversation|family (dinner|party)|school|stage|
            forest|wood*|mountain*|book*|good|crowd|wilderness|nature)
        (last|final) (day|night|evening|week|hours) (at|in|of|on|with|as|before (my|the|our)
            (holiday*|vacation|trip|exam*|break)) (work|the|my|our|school|job|a|an|this|here|uni|
            university|paris|london|holiday|vacation|office|team|class|course|probation)
        born (with|into|rich|poor|without|left|lucky|a|an)
        (method|place|time|date|location) ..3 for (my|our|the) ..1 (interview*|study|research|
            thesis|date|meeting|party|trip|project|experiment|lesson*|course|workshop|wedding|event|
            appointment)
        (knife|scissors|razor) ..4 (chop*|slic*|peel*|onion*|cook*|bread|butter|vegetable*|carrot*|
            cutting board|dinner|shav*|beard|legs|paper|fabric)
        (cut|cuts|scratch*|burn*|scar*|bruise*) ..4 from (the|a|my|an)? ..1 (rose*|cat|bush*|thorn*|
            fall|oven|stove|iron|surgery|operation|accident|dog|kitten|gardening|cooking|climbing|
            football|bike|paper|barbecue|grill|pan|shav*)
        (hear|see) (from)? me again (until|till|before|in|at|on|next|here)
        before (i|we) (go|leave|head|travel) (home|on|to|out|back|away (for|on)|abroad|there|
            tomorrow)
        (not|no|dont|isnt|doesnt|wont|never|havent) ..3 (cancer|stroke|heart attack|tumor|tumour|
            aneurysm)
        (left|leave|put|stuck|wrote) (a|the|him|her|me) note ..2 (fridge|door|windscreen|windshield|
            whiteboard|board|car|calendar|desk|mirror to remind)
        (keeping|keeps) me (alive|going) ..1 (is|are) ..2 (coffee|chocolate|tea|caffeine|sugar|
            pizza|music|snacks|netflix|memes)
        rather (die|be dead) than
        (jump|step|stand|walk|speak|get up) in front of (the|a|my|everyone|an)? ..1 (class|audience|
            camera|team|crowd|mirror|group|people|room|board|colleagues|everyone|jury)
        (throw|throwing|threw|thrown) MYSELF (into|in) (work|the|my|this|it|studying|a|projects|
            training|cooking)
        burden (on|to|for) (the|my|our) ..1 (team|project|class|group|company|department)
        SUICIDE ..3 (topic|subject|theme|thesis|essay|chapter|paper|exam)
        (all|we|everyone|everybody|you) ..2 (going to|gonna|will|must) die ..1 (someday|some day|one
            day|anyway|eventually|sooner)
        (jump|jumping) off (a|the) (cliff|bridge|plane|roof) (is|feels|felt|sounds) ..2 (like|how|
            what|compared)
        (like|as) ADV? (jumping|falling) off (a|the) (cliff|bridge|roof)
        (disappear|vanish|be gone|gone) (from|off) (social|instagram|facebook|the internet|linkedin|
            tiktok|twitter|whatsapp|the group|the radar|my phone)
        (disappear|vanish|sink|die) (when|whenever|every time|if) ..1 (they|people|everyone|
            everybody|he|she|the|someone|all|somebody|my (boss|teacher|name)|i (have to|speak|talk|
            blush))
        bridge ..4 (photo|picture|selfie|view|fish*|sketch|draw)
        (be|being) here ..1 (this|the|its|in this|at this) (office|meeting|party|class|room|school|
            town|gym|noisy|boring|cold|too|so)
        (take|taking|took|forget|forgot|remember|remembering) ..2 (PILLS|vitamins|tablet|pill) ..4
            (every|each|daily|morning|mornings|on time|with (food|breakfast|water|dinner)|as
            prescribed|twice|once a|before bed|at (7|8|9|10|six|seven|eight|nine|ten|noon))
        (KILL MYSELF|killing MYSELF|die|died|dying|killed|dead) ..6 (grenade*|respawn*|fall damage|
            minecraft|fortnite|elden ring|dark souls|roblox|boss fight|boss level|this level|video
            game|the game|my (own)? trap|rocket launcher|creeper)
        (mondays|monday|traffic|spreadsheet*|email*|maths|math|small talk|paperwork|taxes|excel|
            powerpoint|meetings|cardio|burpees|leg day|autocorrect|group projects|jokes|puns) ADV?
            (make|makes|making|made) me (want to|wanna) (die|kms|scream|cry|disappear)
        only thing (that)? (helps|works) ..2 cutting (back|down|out|sugar|carbs|coffee|alcohol|
            caffeine|it into)
        cutting (carbs|sugar|corners|costs|coffee|calories|caffeine|the grass|hair|my (hair|nails|
            hours|spending|budget))
        goodbye (for now|party|gift|card|to (sugar|smoking|procrastin*|my (old|bad|fears?|comfort)))
        cut (my|the|our) ..1 (hours|budget|spending|losses|screen|phone|sugar|time|costs|commute|
            carbs|workload|meetings|toenails|grass|fringe|bangs|nails|hair|portions|calories|coffee)
        leave (this|the) (world|earth|planet) (a)? ..1 (better|cleaner|greener|kinder)
        (sun|beach|sunburn*|sauna|sunbathing) ..6 (burn*|skin)
        (burn*|skin) ..6 (sun|beach|sunburn*|sauna|sunbathing|sunscreen)
    """,
}
