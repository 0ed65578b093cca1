"""How English says what is felt, and what somebody thinks of themselves."""

from flows.intent_en_words import FEEL, GAP, patterns
from flows.intent_kinds import Intent, Signs, Sure

AFRAID = (
    r"(?:anxious|anxiety|nervous|nerves|panick?(?:y|ed|ing|s)?|panic|scared|afraid|terrified|"
    r"petrified|worr(?:ied|ying|y)|stress(?:ed|y)?(?: out)?|freak(?:ing|ed) out|on edge|tense|"
    r"dread(?:ing)?|jittery|jitters|frightened|uneasy|restless|shaky|shaking|trembling|wound up|"
    r"keyed up|paralysed|paralyzed|overwhelmed|apprehensive|agitated)"
)
SAD = (
    r"(?:sad|down|low|depressed|hopeless|empty|lonely|alone|miserable|unhappy|tearful|blue|numb|"
    r"awful|terrible|horrible|crap|crappy|shit|shitty|rubbish|rotten|heartbroken|gloomy|"
    r"discouraged|disheartened|defeated|crushed|deflated|bummed(?: out)?|disappointed|upset|"
    r"broken|helpless|hurt|under the weather|fragile|bad|not good|not ok(?:ay)?|not great|"
    r"not well|not myself|flat|grey)"
)
TIRED = (
    r"(?:unmotivated|uninspired|lazy|drained|exhausted|burn(?:ed|t) out|fed up|knackered|apathetic|"
    r"demotivated|bored with (?:it|this|my|the)|listless|sluggish|meh|tired)"
)
POOR = (
    r"(?:bad|terrible|awful|useless|stupid|dumb|an? idiot|no good|not (?:good|smart|clever|strong|"
    r"talented|disciplined|brave|able|capable|the (?:kind|type|sort)|cut out|made for|enough|"
    r"a (?:\w+ ){0,2}person|worth|ready|creative|interesting|qualified|confident|pretty|likable)|"
    r"never (?:good )?enough|a failure|a loser|a fraud|an? impost[eo]r|hopeless|incompetent|"
    r"inadequate|worthless|weak|a mess|a disappointment|too (?:old|stupid|dumb|slow|weak|shy|lazy|"
    r"late|young|fat|awkward|sensitive)|boring|clumsy|rubbish|crap|horrible|pathetic|incapable|"
    r"a burden|ugly|a coward|the worst|the dumbest|the weakest|terribly bad|broken|"
    r"unlikable|lazy|out of my depth|not as (?:good|smart))"
)

FEELS: dict[Intent, Signs] = {
    Intent.CONFLICT_IDENTITY: {
        Sure.OUTRIGHT: patterns(
            r"\bfirst (?:one |person )?in my family\b|\btreat(?:s|ed|ing)? me (?:like|as|"
            r"differently|unfairly|badly)\b|\bi am the "
            r"(?:oldest|youngest|only \w+|poorest|fattest|darkest)\b|\b(?:stare|stares|staring|"
            r"stared|laugh\w*|look\w*|comments?|jokes?) (?:at|about|on) my (?:\w+ )?(?:wheelchair|"
            r"skin|accent|body|weight|hair|face|clothes|name|scars?|religion|scarf|age|leg|"
            r"hearing aid|teeth|nose)\b",
            r"\bbecause (?:i am|of my|of who|of being|of the colou?r)\b(?! (?:tired|sick|late|"
            r"busy|lazy|scared|afraid|bad|not|so|too (?!old|young)|nervous|anxious|stupid|always|"
            r"never|boss|back|knee|kids|job|anxiety|mood))",
            r"\b(?:stereotyp\w*|racis\w+|sexis\w+|homophob\w+|transphob\w+|ageis\w+|prejudice\w*|"
            r"discriminat\w+|token (?:woman|hire|\w+)|microaggress\w+|mansplain\w*)\b",
            r"\bthe only (?:woman|girl|man|guy|black|brown|asian|foreigner|immigrant|gay|trans|"
            r"muslim|jew\w*|older|old|disabled|person|one (?:like me|here|there|with|without|"
            r"from))\b",
            r"\bpeople like me\b|\bsomeone like me\b|\bmy kind\b|\b(?:my|the way i) (?:accent|skin|"
            r"religion|gender|background|sexuality|disability|headscarf|hijab|wheelchair|origin|"
            r"race|weight|dialect|stutter)\b|\bjudg\w+\b"
            + GAP
            + r"\b(?:who i am|for being|because)\b",
            r"\bas an? (?:woman|girl|mother|mum|mom|immigrant|foreigner|black|gay|trans|muslim|"
            r"first.gen\w*|working.class|disabled|autistic|older|migrant|refugee)\b",
            r"\bnot (?:be )?tak(?:en|ing) me seriously\b|\bdo not take me seriously\b|"
            r"\btaken seriously\b|\blook(?:s|ed|ing)? down on\b|\bfor being (?:an? )?(?!late)\w+",
            r"\b(?:i )?do not (?:fit|belong)\b|\bnot one of them\b|\bwho i am\b",
        ),
        Sure.LIKELY: patterns(
            r"\b(?:feel|feeling|felt|being|be|am|get|getting|was|afraid they will) judged\b|"
            r"\bjudg(?:ing|e) me\b|\bout of place\b",
        ),
    },
    Intent.DOUBT: {
        Sure.OUTRIGHT: patterns(
            r"\bno way (?:that )?i (?:can|could|will|am)\b|\bnot (?:sure|convinced|certain) "
            r"(?:that |if |whether )?i (?:am|can|could|have|will|belong)\b|\bdo you think (?:that "
            r")?i (?:can|could|will|am)\b|\bmy (?:\w+ )?(?:english|maths?|spelling|memory|brain|"
            r"grammar|writing|voice) is (?:\w+ )?(?:not|bad|terrible|poor|awful|too|useless)\b|"
            r"\bletting (?:\w+ ){1,2}down\b|\bi would (?:only |be )?(?:embarrass\w*|fail\w*|"
            r"mak(?:e|ing) a fool)\b|\b(?:am|get|feel|getting|being) (?:\w+ )?shy\b",
            r"\bcompar(?:e|ing) (?:myself|my \w+)\b|\bnothing special\b|\bmind (?:goes|went|is "
            r"going) blank\b|\bi am (?:a )?(?:nothing|nobody|zero|joke)\b",
            r"\bi am still (?:single|living|unemployed|alone|not|at|stuck|a|the|here)\b|\btoo "
            r"(?:shy|scared|weak|stupid|dumb|insecure|awkward|old|fat) to\b|\bi am nobody\b|"
            r"\bworse than\b|\blook (?:\w+ )?(?:fat|ugly|stupid|awful|old|terrible)\b",
            r"\b(?:everyone|everybody|people|they|all of them|others|my (?:friends|colleagues|"
            r"classmates|team)|he|she)\b[^.!?;]{0,40}?\b(?:laugh\w*|star(?:e|es|ing)|whisper\w*|"
            r"gossip\w*|talk\w* behind|mak\w+ fun|look\w* at me like)\b",
            r"\bmy (?:self.?)?(?:confidence|esteem|self.?belief|courage) (?:is|has|was|went|"
            r"keeps?|feels?)\b(?! (?:up|better|growing|rising|back|higher|good))",
            r"\b(?:everyone|everybody|all my friends|they all|my friends|others)\b[^.!?;]{0,30}? "
            r"(?:already|all) (?:has|have|had|is|are|got|knows?|finished|did)\b",
            r"\b(?:cannot|can never|unable to|afraid to|scared to) (?:say no|speak up|stand up "
            r"for|ask for|trust|make friends|talk to)\b",
            r"\bi (?:always|never|constantly|keep(?: on)?|will (?:always|never)|cannot ever|only "
            r"ever|inevitably)(?: \w+)? (?:fail\w*|mess\w*|screw\w*|ruin\w*|lose|losing|blow|get "
            r"(?:it|anything|things|this)|finish|succeed|manage|disappoint\w*|embarrass\w*|say "
            r"the wrong|do (?:it |things |everything )?wrong|choke|quit|give up|giving up|make "
            r"(?:it|mistakes|a fool|everything)|amount|be (?:able|good|enough|like|as|any|happy|"
            r"the)|learn|understand|change|stick|follow|let (?:people|everyone)|forget|win|pass|"
            r"know|have (?:the|any)|become|find|speak|freeze|break|improve|am)\b",
            rf"\b(?:i am|i feel|i am just|i have always been|makes me feel|feeling|feel like|i "
            rf"was never|think i am|thinks? i am|i look|i sound|i must be|i am being|am i)(?: "
            rf"(?:like|such|just|too|a|an|also|simply|always|clearly|probably|still|not even|the|"
            rf"only|completely|utterly|somehow|born))* ?{POOR}\b"
            r"(?! (?:news|day|weather|mood|sleep|about|for (?:her|him|them)|to be honest|if you|"
            r"idea|week))",
            r"\bi (?:cannot|could never|will never|do not think i (?:can|could|will|am)|doubt "
            r"(?:that )?i|am not sure i (?:can|could|am able|will|have it)|do not believe i|am "
            r"afraid i (?:cannot|am not|will|might)|am scared i)\b(?! (?:wait|sleep|come|breathe|"
            r"find|decide|figure|believe (?:it|i|how)|bring|get (?:myself|past|it out)|stop|thank|"
            r"remember|see|go on|afford|focus|concentrate|choose|seem|get started|start|make up|"
            r"solve|work out|complain|stand|hear|reach|get my|agree|keep up|talk|pay|access|relax|"
            r"shake|calm|open|be bothered|get out))",
            r"\b(?:every(?:one|body)|they|all of them|others|my friends|my colleagues|people) "
            r"(?:else )?(?:is|are|will|must|would|can|could|has|have|probably|already|thinks?|"
            r"just|seems?|finds?)\b"
            + GAP
            + r"\b(?:better|smarter|ahead|laugh|think|hates?|find out|see (?:that|through|how)|"
            r"notice|i am|"
            r"stupid|further|more (?:talented|confident|successful)|figured|except me|but me|"
            r"judge me|faster)\b",
            r"\bwhat if (?:i|they|it|he|she|everyone|people|nobody)\b",
            r"\b(?:do not|never|cannot) (?:deserve|believe in myself|trust myself|like myself|"
            r"have what it takes|have (?:any |the |enough )?(?:confidence|talent|skills?|self|"
            r"discipline|willpower|brains|guts))\b|\bno (?:confidence|talent|self.?esteem|"
            r"willpower|discipline|self.?confidence|faith in myself)\b|\b(?:lack|lost|losing|"
            r"low)(?: of| my| in| all| the)* (?:self.?)?(?:confidence|esteem|faith in myself|"
            r"belief in myself|nerve)\b|\b(?:doubt|hate|dislike|blame|disgusted (?:by|with)|"
            r"ashamed of|disappointed (?:in|with)) (?:myself|me|my (?:own )?(?:abilit\w+|skills?|"
            r"body))\b|\bself.?doubts?\b|\bimpost[eo]r\b|\bfrauds?\b|\bwho am i to\b|\bthere is "
            r"something wrong with me\b|\bwhat is wrong with me\b|\bit is (?:all )?(?:my fault|"
            r"because of me|hopeless|impossible for me)\b|\bnot (?:good|smart|clever|strong|"
            r"talented|brave|pretty|fit) enough\b|\bnever (?:be )?(?:good )?enough\b|\b(?:nobody|"
            r"no one) (?:likes?|wants?|would (?:hire|want|like|miss)|will (?:hire|want|like|ever)|"
            r"takes me|loves?)\b|\bi (?:suck|am so dumb)\b|\bi am the (?:worst|problem)\b|\bi "
            r"have no (?:idea what i am doing)\b|\b(?:i am|it is) too late (?:for me|to)\b|\bnot "
            r"for (?:people|someone) like\b|\bi will (?:fail|mess|embarrass|make a fool|ruin|look|"
            r"be a|sound|blow|freeze|forget|screw|disappoint|not (?:make|pass|manage|survive|be "
            r"able))\w*\b|\bi ruin everything\b|\beverything i (?:do|touch|try)\b|\bi let "
            r"(?:everyone|everybody|them|people) down\b|\bi am going to (?:fail|mess|embarrass|"
            r"make a fool|ruin|look stupid|freeze|forget)\b|\bi can never\b|\bi was (?:just "
            r")?lucky\b|\bit was (?:just |only |pure )?luck\b|\bi fail at\b|\b(?:hates?|despises?|"
            r"laughs? at|dislikes?) me\b|\bi am (?:too |so |very )?shy\b|\bcompare myself\b|^(?:i "
            r")?cannot do (?:it|this|that|anything)\b|\bwhy am i (?:like this|so|not|always|"
            r"such)\b|\bwhy can(?:not i| i not)\b|\bi am behind everyone\b",
        ),
        Sure.LIKELY: patterns(
            r"\bi am always (?:late|the|so|too|last|wrong|behind|tired)\b",
            r"\bi (?:always|never)\b|\bi cannot\b|\bcan i (?:even|ever)\b|\bwhy (?:do i always|am "
            r"i so|can i never)\b|\bi am not (?:\w+ )?(?:good|sure|enough|ready|able|confident)\b|"
            r"\bnot confident\b|\binsecure\b|\bself.?conscious\b|\bi am (?:the|such an?) (?:idiot|"
            r"fool|loser)\b",
        ),
    },
    Intent.UNMOTIVATED: {
        Sure.OUTRIGHT: patterns(
            r"\bmotivation (?:is|has|went|gone)\b|\bwhy (?:do )?i (?:even )?bother\b|"
            r"\bbores? me\b|\bnothing (?:is )?(?:fun|interesting|exciting)\b|\bso (?:boring|"
            r"tired)\b",
            r"\b(?:cannot|can not|could not|do not) get (?:anything|much|a thing|myself to do "
            r"anything) done\b|\bin bed all\b|\b(?:see|seeing|is|there is) (?:the|a|any|no) "
            r"point\b|\bi am done (?:with|trying)\b|\bsnooz\w+\b|\bdo not have (?:the |any "
            r")?(?:energy|motivation|drive|strength)\b|\bcannot get going\b",
            rf"{FEEL} {TIRED}\b(?! (?:of being|from (?:the|my) (?:run|gym|training|workout)))|"
            rf"^(?:\w+ )?(?:unmotivated|"
            r"exhausted|meh|lazy|tired|fed up|burn(?:ed|t) out)[.! ]*$|\b(?:no|not (?:much|any|"
            r"enough)|lost(?: all)?(?: my)?|losing(?: my)?|lack(?: of|ing)?|zero|little|find|"
            r"finding|where is my|running out of) (?:motivation|energy|drive|desire|interest|"
            r"momentum|enthusiasm|spark)\b|\bnot (?:\w+ )?(?:motivated|in the mood|feeling it|"
            r"bothered|up for|interested (?:in anything|any ?more))\b|\bcannot be (?:bothered|"
            r"arsed)\b|\b(?:do|does) not (?:\w+ )?feel like\b|\bdo not want to (?:do|go|get|work|"
            r"study|move|anything|be here|start|train|try|run|write|see)\b|\bdo not care\b|\bwhat "
            r"is the (?:point|use)\b|\bno point\b|\bpointless\b|\bwhy (?:even )?(?:bother|try)\b|"
            r"\bwhy should i (?:bother|even|try)\b|\b(?:want|feel like|about|ready|thinking (?:of|"
            r"about)|tempted) (?:to )?(?:giv(?:e|ing) up|quit(?:ting)?)\b|\bi give up\b|\bgiving "
            r"up\b|\b(?:tired|sick|bored) of (?:it|this|trying|my|the|everything|all|work\w*|"
            r"study\w*|\w+ing)\b|\bnothing (?:interests|excites|motivates)\b|\bcannot (?:get "
            r"(?:up|going|out of bed|off)|focus|concentrate|motivate)\b|\bhard to (?:get going|"
            r"stay motivated|focus|care)\b|\bmotivate me\b|\b(?:need|want) (?:some )?motivation\b|"
            r"\bstay in bed\b|\bin a (?:rut|slump)\b|\bstay(?:ing)? motivated\b|\bon the (?:couch|"
            r"sofa) all\b|\bcould not care less\b|\bi have had enough\b|\bnothing (?:feels "
            r")?worth\b",
        ),
    },
    Intent.ANXIOUS: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:hands|feet|mouth|knees|legs) (?:go|goes|get|gets|are|feel|"
            r"turn) (?:\w+ )?(?:cold|"
            r"numb|dry|weak|like jelly|sweaty)\b|\b(?:bad|awful|strange|tight|weird|horrible|"
            r"sinking|uneasy) feeling (?:in|about)\b|"
            r"\b(?:tightness|pressure|pain) in my (?:chest|stomach|throat)\b|\bmind goes blank\b",
            r"\b(?:heart|mind|hands|thoughts|head|legs|brain|voice) (?:\w+ )?(?:will not|does not|"
            r"do not|cannot|would not|keeps?) (?:stop|calm|slow|shut|rac\w+|shak\w+|pound\w+|"
            r"switch|be)\b|\b(?:feel|feeling|am) sick (?:about|with|to my stomach|just thinking|"
            r"before)\b|\bknot in my\b|\blump in my\b",
            r"\b(?:is|are) (?:killing|stressing|freaking|scaring|terrifying|worrying|eating) me\b|"
            r"\bit is (?:\w+ )?too much\b|\bhands (?:will not|do not) stop\b|\bstage fright\b",
            rf"{FEEL}(?: \w+)? ?{AFRAID}\b(?! to (?:start|open|call|look|begin|reply|check))|"
            rf"^(?:\w+ )?(?:anxious|nervous|panick\w+|stressed(?: out)?|scared|worried|"
            rf"overwhelmed)\b|"
            r"\b(?:anxiety|panic attack|panicking|freaking out|my nerves|cannot (?:breathe|calm|"
            r"relax|stop (?:worrying|thinking|shaking))|on edge|worst.case|butterflies|stage "
            r"fright|spiral\w*)\b|\b(?:heart|chest|hands|stomach|mind|thoughts|pulse|head)\b "
            r"(?:(?:is|are|keeps?|feels?|was|were) (?:\w+ )?)?(?:racing|pounding|tight|shaking|"
            r"trembling|knots?|churning|beating|spinning|sweat\w+|in)\b|\b(?:racing|pounding) "
            r"(?:heart|thoughts|pulse)\b|\boverthink\w*|\bcannot sleep\b"
            + GAP
            + r"\b(?:because|thinking|worry\w*|before|about)\b|\bworr(?:y|ying|ies|"
            r"ied) (?:about|that|all|too|a lot|"
            r"constantly)\b|\bstress(?:ed|ing|ful)?\b(?: me)?(?: out)?|\bunder (?:a lot of |so "
            r"much |too much )?pressure\b|\b(?:scared|afraid|terrified|frightened|fear) (?:of|"
            r"that|about)\b|\bdread(?:ing)?\b|\bi (?:fear|worry)\b|\bcalm (?:me )?down\b|\btoo "
            r"much (?:pressure|stress)\b|\bhyperventilat\w+",
        ),
        Sure.LIKELY: patterns(rf"\b{AFRAID}\b", r"\bwhat if\b"),
    },
    Intent.LOW: {
        Sure.OUTRIGHT: patterns(
            rf"\bwoke up (?:\w+ )?{SAD}\b|\bshould be (?:happy|grateful|glad|fine)\b|"
            r"\bi am struggling\b(?! (?:with|to|at|in))|"
            rf"\b(?:life|things|it all) (?:is|are|feels?|seems?) (?:\w+ ){{0,2}}{SAD}\b",
            r"\brather (?:disappear|be dead|not exist|hide)\b|\bdisappear\b|\bfeel(?:ing)? "
            r"nothing\b|\b(?:broke up|breakup|break-up|divorce\w*|cheated on me|dumped me|left me|"
            r"ghosted me)\b|\bi miss (?:him|her|them|my|you|home|the old)\b|\bsingle\b|\bslept "
            r"(?:badly|terribly)\b",
            r"\b(?:feel|feeling|felt|am) (?:\w+ )?(?:invisible|unloved|unwanted|ignored|left out|"
            r"forgotten|hollow|dead inside|homesick|lifeless|unseen|worn down|abandoned|"
            r"isolated)\b|\b(?:nobody|no one) (?:\w+ )?(?:texts?|calls?|cares?|writes?|asks?|"
            r"invites?|talks?|notices?|visits?|remembered|came)\b|\bno friends\b|\b(?:i )?have no "
            r"?(?:one|body)\b",
            rf"{FEEL}(?: \w+)? ?{SAD}\b(?! (?:at|with|in|to|about (?:my|the|this) (?:exam|talk|"
            rf"interview)|to the|for |"
            r"from|the|a |enough|stairs|by|it)\b)|^(?:\w+ )?(?:sad|down|low|depressed|lonely|"
            r"miserable|unhappy|hopeless|discouraged)(?: (?:today|again|lately|tonight|right now|"
            r"this week))*[.! ]*$",
            r"\b(?:bad|rough|hard|terrible|awful|horrible|shitty|crappy|tough|worst|lousy|dark|"
            r"long|difficult|heavy) (?:day|week|night|month|time|morning|year|days|weeks)\b|"
            r"\b(?:cry|cried|crying|tears|in tears)\b|\bnothing (?:matters|is fun|makes me happy|"
            r"good|goes right|feels)\b|\bfeel (?:like )?(?:nothing|a failure|no joy)\b|\b(?:miss|"
            r"lost) (?:my|him|her) ?(?:mum|mom|dad|dog|cat|friend|ex|partner|grandma|grandmother|"
            r"family|old life)?[.! ]*$|\bsadness\b|\bdepress(?:ion|ed|ing)\b|\bin a (?:dark|bad|"
            r"low) place\b|\bmy mood\b|\bbad mood\b|\bnot (?:doing|feeling) (?:well|good|great|ok|"
            r"okay)\b|\blonel\w+\b|\b(?:i )?(?:want|wish) (?:to|i (?:could|would|was)) (?:die|"
            r"dead|disappear|cry|hide|scream|be alone|not exist)\b|\b(?:mother|father|mum|mom|dad|"
            r"wife|husband|partner|son|daughter|child|friend|dog|cat|grandma|grandmother|"
            r"grandfather|grandpa|sister|brother) (?:is|was) (?:\w+ )?(?:sick|ill|dying|dead|in "
            r"hospital)\b|\b(?:mother|father|mum|mom|dad|dog|cat|friend|grandma|grandmother|"
            r"grandfather|grandpa) (?:has )?died\b|\b(?:today|day|week|yesterday|it) (?:is|was|"
            r"has been) (?:\w+ )?(?:bad|awful|terrible|horrible|shit|rough|hard|a nightmare|a "
            r"lot)\b|\bi hate (?:my life|everything|today)\b|\bgrief\b|\bgrieving\b|\bheartbr\w+|"
            r"\bblues\b|\bfeel(?:ing)? (?:a little )?(?:down|low)\b|\bon my own all\b|"
            r"\beverything (?:feels|is) (?:\w+ )?(?:heavy|hopeless|grey|awful|dark|terrible|"
            r"shit)\b|\bcould be better\b|\bnot so good\b",
        ),
        Sure.LIKELY: patterns(rf"\bfeel(?:ing|s)? {SAD}\b"),
    },
    Intent.UPSET: {
        Sure.OUTRIGHT: patterns(
            rf"{FEEL} (?:angry|furious|mad|annoyed|irritated|frustrated|jealous|envious|"
            rf"embarrassed|"
            r"humiliated|offended|enraged|resentful|livid|pissed(?: off)?|ashamed|guilty|betrayed|"
            r"insulted|bitter|cross)\b|^(?:\w+ )?(?:angry|furious|frustrated|jealous|embarrassed|"
            r"annoyed)\b|\b(?:frustrating|annoying|irritat\w+|infuriating|unfair|"
            r"drives? me (?:crazy|mad|"
            r"nuts))\b|\b(?:anger|rage|jealousy|shame|guilt)\b",
        ),
    },
}
