"""How English asks something of the coach itself."""

from flows.intent_en_words import GAP, patterns
from flows.intent_kinds import Intent, Signs, Sure
from flows.plain_english import NUMBER

ASKS: dict[Intent, Signs] = {
    Intent.DATA: {
        Sure.CERTAIN: patterns(
            r"\beverything (?:about me|you (?:have|know|store|saved))\b",
            r"\b(?:do|does|will|can) (?:you|it|this|the bot) (?:\w+ )?(?:keep|store|save|read|"
            r"remember|log|record|forget) (?:my|everything|what i|all|this|these|our|me)\b",
            r"\b(?:delete|erase|remove|wipe|forget|export|download|encrypt\w*)\b"
            + GAP
            + r"\b(?:data|account|everything|me|history|entries|messages|all of it|my stuff)\b",
            r"\b(?:what|where|which)\b" + GAP + r"\b(?:store|stored|save|saved|keep about|collect|"
            r"know about me|data)\b",
            r"\b(?:who|anyone|anybody|someone|somebody|others?|people)\b"
            + GAP
            + r"\b(?:reads?|sees?|access|look at)\b"
            + GAP
            + r"\b(?:this|my|what i)\b",
            r"\bprivacy\b|\bprivate\?|\bgdpr\b|\bis (?:this|it|that) (?:all )?(?:private|"
            r"confidential|anonymous|encrypted|secret|safe to write)",
            r"\b(?:sell|share|leak)\b" + GAP + r"\bmy (?:data|messages|answers|information)",
            r"\bmy data\b|\b(?:show|share|send|print) (?:this|it|that|these) (?:to|with|for)\b",
        ),
    },
    Intent.PAUSE: {
        Sure.CERTAIN: patterns(
            r"\b(?:stop|quit|no more)\b" + GAP + r"\b(?:writing|messag\w+|texting|nudg\w+|bugging|"
            r"remind\w+|notif\w+|sending|pinging|bothering|pestering)",
            r"\b(?:leave|let) me (?:alone|be)\b|\bbe quiet\b|\bshut up\b|\bgo away\b|"
            r"\bunsubscribe\b|\bmute\b|\bsilence\b(?! )|\bdo not disturb\b",
            r"\b(?:do not|(?<!i )(?<!i will )never) (?:write|message|text|remind|nudge|contact|"
            r"ping|"
            r"bother|disturb)\b",
            r"\bpause\b(?! (?:before|and breathe))|\btake a break from (?:this|you|the)\b",
            r"\b(?:need|want|take|taking|like) (?:a|some) (?:break|time off|pause|holiday)\b(?!"
            + GAP
            + r"\b(?:up with|from work))",
            r"\b(?:too many|fewer|less) (?:messages|reminders|nudges|notifications)\b",
            r"\b(?:quiet|silent) (?:for|until|till)\b",
        ),
        Sure.LIKELY: patterns(r"^(?:stop|enough|quiet|not now|no more|take a break)[.! ]*$"),
    },
    Intent.SETTINGS: {
        Sure.CERTAIN: patterns(
            r"\b(?:switch|change|move|set)(?: it| this| that)? to\b",
            r"\b(?:could|can|would|please) (?:you )?(?:write|message|text|remind|ask|send)\b"
            + GAP
            + r"\b(?:later|earlier|at \d|in the (?:morning|evening|afternoon)|another time|"
            r"less often|more often)\b",
            r"\bi am in (?!a |an |the |my |bed|love|pain|trouble|debt|class|shape|tears)[a-z]+(?: "
            r"[a-z]+)? (?:for|until|till|next|this) ",
            r"\bi (?:now )?live in\b|\bi am (?:now )?in [a-z]+ (?:now|until|till|for (?:a|the|two|"
            r"\d))\b|\bi am based in\b|\bmy city\b",
            r"\bwrong time\b|\basleep (?:at|then|by|when you)\b|\b(?:too early|too late) (?:for "
            r"me|in the)\b|\b(?:earlier|later) please\b",
            r"\b(?:write|message|remind|nudge|text|ask|ping|wake|contact)(?: to)? me\b"
            + GAP
            + r"\b(?:at|earlier|later|instead|every|in the (?:morning|evening|afternoon)|after|"
            r"before|on weekends|on weekdays|only|less|more often|once|twice|around)\b",
            r"\b(?:change|move|set|switch|shift)\b" + GAP + r"\b(?:time|hour|language|time ?zone|"
            r"reminders?|nudges?|settings?|name|city|clock|notifications?|prompts?|check-?in)\b",
            r"\bi am (?:off|flying|heading) to [a-z]+(?: [a-z]+)? (?:for|until|till|next|tomorrow|"
            r"on)\b|"
            r"\bsettings?\b|\btime ?zone\b|\bmy clock\b|\bin (?:another|a different) language\b|"
            r"(?:^|\byou |\bwe |\bplease )(?:speak|talk|write|answer)\b"
            + GAP
            + r"\b(?:german|spanish|french|russian|italian|"
            r"portuguese)\?*$",
            r"\bi am (?:travel+ing|abroad|on holiday|on vacation|in another country|flying|"
            r"moving) ?(?:to|until|next|this|in|for|now|from|till|[.!]|$)",
            r"\bi (?:have )?moved to\b|\b(?:reminders?|nudges?|messages?|prompts?)\b"
            + GAP
            + r"\b(?:too (?:early|late)|at \d|earlier|later|wrong time|different time)\b",
            r"\bcall me (?!back|later|names|again)\w+[.! ]*$|\bwake me\b|\bmy name is\b",
            r"\b(?:turn|switch) (?:on|off)\b",
        ),
    },
    Intent.REMIND_ME: {
        Sure.CERTAIN: patterns(
            r"\bhelp me remember\b|\bwhat proof\b|(?<!way )(?:\bthat|\bhow) i can (?:handle|"
            r"do|manage|cope)\b(?= |\?|$)",
            r"\bwhen did i last\b|\blast time i (?:did|managed|was|dared)\b|\breasons? to (?:keep|"
            r"go on|continue|try|believe)\b|\bwhy i (?:started|do this|am doing this)\b|\bwhat "
            r"keeps me going\b",
            r"\bremind me (?:what|that|why|how|of (?:what|my|the|when|a|some)|i )",
            r"\b(?:some|any|the|need|show me|give me|have) proof\b|\bproof that\b",
            r"\bpep talk\b|\b(?:cheer|pick|lift|build|boost) me(?: up)?\b|\bencourag(?:e|ing|"
            r"ement)\b|\b(?:need|want|give me|could use) (?:a|some)(?: \w+)? ?(?:boost|courage|"
            r"hope|lift|motivation|reassurance|support|push|kick)\b",
            r"\bwhat am i (?:even )?(?:capable of|able to do)\b|\bwhat (?:can|could) i (?:even "
            r")?do well\b",
            r"\b(?:forgot|forget|cannot remember|do not remember|cannot recall)\b"
            + GAP
            + r"\b(?:what i (?:can|have)|anything good|ever|i can)\b",
            r"\bhave i ever\b|\bdid i ever\b|\btell me (?:something|anything) (?:good|nice|"
            r"positive|i)\b|\btell me (?:that )?i can\b|\bsay something (?:nice|good|kind)\b",
            r"\bremind me$|\breassure me\b|\bwhat i am capable of\b",
        ),
    },
    Intent.EVIDENCE: {
        Sure.CERTAIN: patterns(
            r"\bwhat (?:have i|did i|i have|i) (?:\w+ )?(?:done|do|achieved?|accomplish(?:ed)?|"
            r"manage(?:d)?|write|wrote|written|said?|say|log|logged|finish(?:ed)?|get done|got "
            r"done)\b(?! (?:wrong|to deserve))",
            r"\b(?:my|all|past|old|earlier|previous|list of|the) (?:\w+ )?(?:wins|evidence|"
            r"successes|achievements|victories|entries|log|diary|journal|accomplishments|notes|"
            r"records?)\b",
            r"\b(?:show|list|find|search|give|see)(?: me)? (?:everything|all|things|what|the "
            r"things|every time|when|something) i\b|\bevidence\b|\bsearch (?:for|my)\b",
        ),
    },
    Intent.PROGRESS: {
        Sure.CERTAIN: patterns(
            r"\bhow many (?:wins|days|steps|practices|exercises|goals|entries|successes|times)\b",
            r"\b(?:did|have|has|do) i (?:\w+ )?(?:get|got|gotten|become|getting)(?: any)? "
            r"better\b|\bsince (?:last (?:week|month|year)|the (?:start|beginning)|i started)\?",
            r"\b(?:how|whether|if) (?:much )?i (?:have )?(?:changed|improved|developed|grown|"
            r"progressed)\b",
            r"\bmy (?:\w+ )?(?:progress|stats|statistics|numbers|chart|graph|curve|streak|scores?|"
            r"ratings?|trend)\b|(?<!got )\bmy (?:\w+ )?results\b(?! (?:back|came|are))|"
            r"^progress\b|\bprogress (?:picture|chart|report|so far|bar)",
            r"\bhow (?:far|much further|much have i|much did i|much progress|many days|many "
            r"steps)\b(?! (?:is|away is) (?:it|the))",
            r"\b(?:what|which) (?:day|step|week) (?:am i|are we|is it|of)\b|\bam i halfway\b|"
            r"\bwhere (?:am i|do i stand|are we)\b|\bhave i (?:improved|changed|grown|gotten? "
            r"better|made (?:any )?progress)\b|\bam i making progress\b|\bcompared (?:to|with) "
            r"(?:last|the|when|before)\b|\bbefore and after\b|\bhow has my\b|\bis my (?:\w+ "
            r")?confidence\b",
            r"\bsee (?:how|if) (?:i|my)\b" + GAP + r"\b(?:changed|improved|moved|growing|grew)\b",
        ),
        Sure.OUTRIGHT: patterns(
            r"\bi (?:am|think i am|feel i am)(?: \w+)? (?:improving|getting better|making "
            r"progress|getting there|getting stronger)\b",
        ),
    },
    Intent.PRAISE_OR_FEEDBACK: {
        Sure.OUTRIGHT: patterns(
            r"\bhow (?:am i|did i|do i|have i been|was i) (?:doing|do|done|going|look\w*|"
            r"sound\w*|[?.! ]*$)",
            r"\b(?:am i|was i|are we) (?:doing|getting|improving|on track|on the right|any good|"
            r"good|better|right|ok|okay|behind|normal|good enough)\b",
            r"\bdid i do (?:well|ok|okay|right|good|it right|enough|a good|this right)\b|"
            r"\b(?:give|want|need|like|get)(?: me)? (?:some |honest |your )*(?:feedback|"
            r"opinion)\b|\bfeedback\b|\brate (?:me|my|this)\b|\bproud of me\b|\b(?:is|was) "
            r"(?:this|that|it|my \w+) (?:any )?(?:good|ok|okay|enough|right|normal)\b|\bwhat do "
            r"you think (?:of|about) (?:me|my|this|that|it)\b|\bwhat would you (?:say|improve)\b|"
            r"\bwell done\?|\btell me i (?:am|did)\b|\bgood job\?|\bpraise\b",
        ),
        Sure.LIKELY: patterns(
            r"\b(?:he|she|they|boss|teacher|everyone|people|coach|friend|wife|husband|mum|mom|"
            r"dad)\b(?: \w+)? (?:said|says|told me|thinks?|keeps? saying) (?:that )?(?:i am|i was|"
            r"my \w+ (?:is|was)|i did)"
            + GAP
            + r"\b(?:good|great|talented|brilliant|amazing|smart|gifted|natural|"
            r"impressive|well|fantastic|excellent|awesome)\b|\b(?:complimented|praised)\b",
        ),
        Sure.CERTAIN: patterns(
            r"\bhow (?:is|are|was|were) my (?!progress|data|stats)\w+",
        ),
    },
    Intent.STRENGTHS: {
        Sure.CERTAIN: patterns(
            r"\b(?:things|what|something|anything) (?:am i|i am|that i am|i might be) (?:\w+ "
            r")?(?:good|best|strong|talented) (?:at|in)\b",
            r"\bwhat (?:am i|i am) (?:\w+ )?good at\b|\bmy (?:strengths?|talents?|gifts?|strong "
            r"points)\b|\bstrengths?\b"
            + GAP
            + r"\b(?:find|know|have|mine)\b|\b(?:find|know|discover|name)\b"
            + GAP
            + r"\bstrengths?\b|\bwhat suits me\b|\bdo not know what i am good at\b|"
            r"\bgood at anything\b",
        ),
    },
    Intent.VALUES: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:mum|mom|mother|dad|father|parents|family|wife|husband|everyone|partner) "
            r"(?:thinks?|wants?|expects?|says?|believes?) (?:that )?(?:i should|me to|i have to|i "
            r"must|i need to)\b|\bwhat (?:am i|i am) doing with my life\b",
            r"\bmy values?\b|\bwhat (?:\w+ )?matters?(?: to me| in life| most)?\b(?= to me| in "
            r"life| most|\?*$)|\bdo not know what i (?:\w+ )?(?:want|care about|stand for|live "
            r"for)\b|\bwhat (?:do )?i (?:\w+ )?want (?:in|from|out of|with) (?:my )?life\b|"
            r"\bmeaning(?:ful|less)\b|\b(?:no|any|more|find|without) meaning\b|\b(?:my|a|sense of|"
            r"no|find|life) purpose\b|\bwhat is important to me\b|\b(?:someone|somebody) else.?s "
            r"(?:goal|dream|idea|life)\b|\bliving (?:my|a) (?:life )?\w* ?(?:for|parents)\b|\bmy "
            r"parents want\b|\bis this (?:even )?(?:what i want|my goal|my dream|for me)\b|\blost "
            r"(?:in life|my way|sense of)\b|\bwhat i stand for\b|\bwho am i\?",
        ),
    },
    Intent.PEOPLE: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:nobody|no one|noone|none of my \w+|not anyone)\b"
            + GAP
            + r"\b(?:supports?|helps?|believes? in|understands?|to talk to|to ask|with me|"
            r"cares?|listens?|"
            r"there for)\b|\bno (?:support|help from|friends to)\b",
            r"\bwho (?:can|could|should|might|would) (?:i (?:ask|tell|talk|turn|go)|help|support|"
            r"hold me)|\b(?:support (?:circle|group|network|system)|accountability|mentor|role "
            r"model|training partner|study buddy|buddy|cheerleader|gym partner|supporters?)\b|"
            r"\bsomeone (?:to|who)"
            + GAP
            + r"\b(?:accountable|support|with me|track|cheer|same|already|like)\b",
            r"\bask (?:someone|somebody|a friend|for help|for support)\b|\bdoing (?:this|it) "
            r"(?:all )?alone\b|\b(?:do not|no) (?:like|want) (?:to )?ask\w* for help\b|\bwho has "
            r"done (?:this|it)\b",
        ),
    },
    Intent.LEARN: {
        Sure.OUTRIGHT: patterns(
            r"\bself.?efficacy\b|\bwhat is (?:the )?(?:science|research|evidence behind|"
            r"difference|theory|a thought record|confidence|imposter syndrome|impostor syndrome|"
            r"procrastination|reframing)\b|\b(?:does|do|will) (?:this|it|these|any of (?:this|"
            r"it)) (?:\w+ )?(?:work|help)\b|\bhow (?:does|do|is) (?:confidence|motivation|habits?|"
            r"anxiety|stress|fear|self.?belief|self.?esteem|positive thinking)\b|\bwhy (?:does|do|"
            r"is|are|am|should) (?:i|we|people|it|this) (?:\w+ )?(?:procrastinat\w+|work|afraid|"
            r"fear|believe (?:this|you)|get nervous|avoid)|\bhow long (?:does|will|until|before|"
            r"till) (?:it|this|i)\b|\bteach me\b(?! (?:guitar|piano|to|spanish))|\b(?:explain|"
            r"tell me (?:more )?about) (?:the|how|what|why|this|self|confidence)\b|\b(?:something|"
            r"anything) to read\b|\blearn cards?\b|\bread about\b|\bis (?:it|this|that) proven\b|"
            r"\bscientific\b",
        ),
    },
    Intent.HELP: {
        Sure.CERTAIN: patterns(
            r"\bwhat (?:kinds?|sorts?|types?) of (?:exercises?|practices?|things)\b|\bcan i trust "
            r"you\b|\bhow much time (?:will|does|do)\b",
            r"\bwhy (?:are|do|did) you (?:ask\w*|want|need|say\w*|show\w*|tell\w*)\b",
            r"^(?:so )?what is (?:this|that|it)(?: \w+){0,2} (?:about|for|good for)\b|\bwhat are "
            r"you for\b|\bhow (?:can|do) you help\b|\bi am new(?: here| to this)?\b",
            r"\bwhat (?:can|do|could|else can|will) you (?:do|offer|help|know)\b|\bhow (?:does|"
            r"do) (?:this|it|that|the bot|you|i use|the app)(?: \w+)? ?(?:works?|this|use|you|"
            r"function|start)?[?. ]*$|\bhow do i use\b|\bwhat is this(?: \w+)?[?. ]*$|\bwho "
            r"(?:are|made|built) you\b|\bwhat are (?:you|my options|the commands|the options)\b|"
            r"\bare you (?:an? )?(?:\w+ )?(?:human|person|real|bot|robot|ai|therapist|machine|"
            r"there|chatgpt|doctor|program)\b|^(?:help|menu|commands?|options?|start|info|home|"
            r"\?+)[?!. ]*$|\bshow (?:me )?(?:the )?(?:menu|commands|options|practices|"
            r"exercises)\b|\bi do not (?:get|understand) (?:this|how this|what this|you|how it|"
            r"what to do here|the)\b|\bwhat (?:can|should|could|do) i (?:do|type|write|say|ask|"
            r"tap)(?: you)? (?:here|with (?:you|this)|now that)\b|\bwhat is (?:there|available|"
            r"possible)\b|\bcan you help\b|\bhow can you help\b|\bwhich (?:practices?|"
            r"exercises?)\b|\bwhat (?:practices|exercises)\b|\bhow do i (?:start|begin)\b[?. ]*$|"
            r"\bwhere do i (?:start|begin)[?. ]*$",
        ),
        Sure.LIKELY: patterns(r"^(?:please )?help me[.!? ]*(?:please)?[.! ]*$|^i need help[.! ]*$"),
    },
    Intent.TODAY: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:any|a|my|an|another|new) (?:small )?(?:task|exercise|step|homework|assignment|"
            r"mission|challenge|practice)s? (?:for (?:me|today|now|tonight)|today)\b",
            r"\bwhat is (?:the|our|my) plan\b|\b(?:could|can) (?:you|we) (?:ask me|give me|"
            r"suggest|do) something\b|\bsuggest something\b",
            r"\bwhat (?:is|are|do i|should i|can i|could i|shall i)(?: \w+){0,4} ?(?:today|"
            r"tonight|this morning|this evening)\b(?! i)|\b(?:today.?s|the next|my next|next|"
            r"daily) (?:step|task|exercise|practice|plan|thing)\b|\bwhat is next\b|\bwhat now\b|"
            r"\bwhat should i do (?:now|next|first)\b|\bgive me (?:something|a (?:small )?(?:task|"
            r"step|challenge|exercise))\b|\b(?:one|a|some) (?:small|tiny|little|easy) (?:thing|"
            r"step|win|task|challenge)\b|\b(?:start|plan) (?:my|the|this) day\b|\b(?:do|start) "
            r"something (?:small|useful|good|today)\b|\bi am ready\b|\blet us (?:go|do (?:it|"
            r"this)|start|begin)\b(?! back)|\bready to start\b|\bwhere (?:should|shall) i "
            r"(?:start|begin)\b|^today[?.! ]*$|\bremind me (?:to|tomorrow|later|tonight)\b|\bplan "
            r"for today\b",
        ),
    },
    Intent.CONTINUE: {
        Sure.CERTAIN: patterns(
            r"\b(?<!to )(?<!i )(?:continue|resume|carry on|keep going|go on|pick up|go back)\b(?= "
            r"(?:where|with (?:the|my|this|what|our)|from|please|then|to (?:the|my|where|what|"
            r"our))|[.!? ]*$)|\bwhere (?:did|had) (?:we|i) (?:stop|leave|left|get)\b|\bwhere we "
            r"(?:left|stopped)\b|\bi am back\b|\bback again\b|\blet us (?:continue|go back)\b|"
            r"\bwhat were we\b|\bfinish (?:what|the) (?:we|i|exercise)\b",
        ),
    },
    Intent.COMPLAINT: {
        Sure.CERTAIN: patterns(
            r"\b(?:do|are|can) you even\b|\byou (?:do not|did not) (?:read|hear|answer|get) \w+|"
            r"\byou (?:already )?(?:asked|said) (?:me )?(?:that|this)\b|\bthat (?:was|is) not "
            r"(?:helpful|an answer|my question|what)\b",
            r"\b(?:you|this|it|that|this bot|the bot|this app|these exercises) (?:are|is|was) "
            r"(?:\w+ )?(?:useless|stupid|annoying|dumb|not help\w+|no help|boring|silly|nonsense|"
            r"bullshit|rubbish|crap|a waste|wrong|broken|ridiculous|not working|pointless|no use|"
            r"so fake|fake|patroni[sz]ing)\b",
            r"\b(?:you|this|it) (?:do|does|did) not (?:help|work|understand|get it|listen|do "
            r"anything|make sense)\b|\bnot helping\b|^you (?:never|always|keep \w+ing|"
            r"misunderstood|got (?:me|it) wrong)\b|\bthat is not what i (?:said|meant|asked)\b|"
            r"\bi hate (?:this (?:bot|app|thing)|you)\b|\b(?:stupid|useless|dumb|bad) (?:bot|app|"
            r"robot|machine)\b|\bnot what i (?:meant|wanted|asked)\b|\bwaste of time\b|\bthis is "
            r"(?:all )?(?:bs|bullshit)\b",
        ),
    },
    Intent.GOODBYE_TODAY: {
        Sure.OUTRIGHT: patterns(
            r"^(?:(?:ok|okay|thanks|thank you|alright|right)[,.! ]*)*(?:good ?night|bye(?: bye| "
            r"now)?|goodbye|see you|see ya|cu|ciao|talk (?:to you )?(?:later|tomorrow|soon)|until "
            r"tomorrow|till tomorrow|later|ttyl|sleep well|night)\b(?!"
            + GAP
            + r"\b(?:interview|exam|talk))",
            r"\b(?:that is|that was|this is) (?:it|all|enough) (?:for (?:today|now|tonight)|from "
            r"me)\b|\b(?:enough|done) for (?:today|now|tonight)\b|\bgoing to (?:bed|sleep)\b|"
            r"\boff to bed\b|\b(?:i have to|have to|got to|must|need to) (?:go|run|leave)(?: "
            r"now)?[.! ]*$|\bnot today\b[.! ]*$|\bcontinue tomorrow\b",
        ),
    },
    Intent.SMALL_TALK: {
        Sure.OUTRIGHT: patterns(
            r"\bhave an? (?:nice|good|great|lovely) (?:day|evening|weekend|one|night|time)\b|"
            r"^(?:hey+|hi+|hello+|yo+|sup)[ ,.!]*(?:\w+)?[ .!?]*$",
            r"^(?:(?:hi+|hello+|hey+|hiya|yo|howdy|hallo|sup|greetings|good (?:morning|afternoon|"
            r"evening|day)|morning|evening|thanks?(?: (?:you|a lot|again|so|for (?:that|your help|"
            r"everything|this|helping|listening)))*|thank you|cheers|ok(?:ay)?|k|cool|great|nice|"
            r"perfect|good|fine|sure|yes|yeah|yep|no|nope|alright|got it|i see|understood|wow|"
            r"awesome|lovely|there|coach|bot|again|everyone|to you|friend|buddy|very|much|"
            r"i am (?:doing )?(?:fine|ok(?:ay)?|good|great|well|alright|all right)|"
            r"many|a lot|it helped|that helped|will do|all good|sounds good|no problem|you too|"
            r"same|test|testing|ping|hm+)[,.!? ]*)+$",
            r"^(?:hi|hello|hey)?[,.! ]*(?:how are (?:you|things|we)|how is it going|what is up|"
            r"whats up|how do you do|nice to meet you|how was your|what are you doing|are you "
            r"there|you there)\b[^.!?]{0,20}[?.! ]*$",
            r"\b(?:you are|that is|that was|this is|it is) (?:\w+ )?(?:great|helpful|nice|sweet|"
            r"the best|awesome|kind|amazing|useful|good advice|funny)[.! ]*$|^i (?:like|love) "
            r"(?:you|this|it)[.! ]*$|\bthanks? (?:you )?(?:for|so|that|very)\b|\bthat helped\b|"
            r"\btell me a joke\b|\bhappy (?:new year|birthday|easter|monday|friday)\b|\bmerry "
            r"christmas\b",
        ),
    },
    Intent.BORED_TIME: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:spare|free) (?:quarter|half|hour|ten|five|fifteen)\b|\bspare (?:minute|time|"
            r"hour)s?\b",
            rf"\b(?:something|anything|exercise|practice|what)\b{GAP}\bin (?:{NUMBER}|a few|a "
            rf"couple of) (?:minutes?|seconds)\b",
            rf"\b(?:i have|have|got|with|there are|there is|only|i have got)(?: (?:only|about|"
            rf"around|got|maybe|some|like|another|exactly|at least))* (?:{NUMBER}|an?|half an?|a "
            rf"few|a couple of|some|"
            r"several|a quarter of an|the whole)?(?: (?:spare|free|whole|quick|extra|more))? "
            r"?(?:minutes?|m\b|seconds|hours?|h\b|moment|free time|spare time|time (?:now|today|"
            r"to kill|for))"
            rf"(?! (?:late|left|(?:until|till|before) (?:my|the|an?|our) (?!bus|train|plane|"
            rf"flight|tram|food|kids)))",
            rf"^(?:i have )?(?:about |only |around )?(?:{NUMBER}|half an|an|a few) ?(?:minutes?|"
            rf"hours?|m)(?: (?:free|spare|now|to spare|to kill|only|max|today|please|left|what "
            rf"can i do))*[.?! ]*$",
            rf"\b(?:{NUMBER}|a few) ?(?:minutes?|m) (?:to (?:kill|spare|fill)|free|spare)\b|"
            rf"\b(?:spare|free) "
            r"(?:minutes?|time|moment|hour|evening|afternoon)\b|\bkill (?:some )?time\b",
            r"\b(?:i am |feeling )?bored\b(?! (?:of|with) (?:my|this|it|the))|\bnothing (?:else "
            r")?to do\b|\bsomething (?:quick|short|to do)\b|\b(?:quick|short) (?:exercise|one|"
            r"practice|thing|activity)\b|\bwaiting for (?:the|my|a) (?:bus|train|plane|flight|"
            r"food|coffee|friend|kids|doctor|laundry|bath)\b|\bon (?:the|my) (?:bus|train|tram|"
            r"subway|way|metro|couch)\b|\b(?:lunch|coffee) break\b|\btime to spare\b",
            r"\b(?:i have )?(?:not much|no|little|hardly any|barely any) time\b(?! (?:for|to)\b|"
            r",? (?:and )?no\b)",
        ),
    },
}
