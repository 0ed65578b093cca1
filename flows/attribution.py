"""To what a sentence puts a success or a setback down: a guess to offer, never a fact."""

import re
from enum import Enum

from flows.plain_english import plain


class Cause(Enum):
    EFFORT = "effort"
    STRATEGY = "strategy"
    ABILITY = "ability"
    LUCK = "luck"
    EASE = "ease"
    OTHERS = "others"
    CIRCUMSTANCE = "circumstance"


_WHO = (
    r"(?:my|the|our|a|his|her|an) (?:\w+ )?(?:boss|manager|colleagues?|co-?workers?|team|"
    r"teachers?|friends?|sister|brother|mother|father|mum|mom|dad|parents?|partner|wife|husband|"
    r"girlfriend|boyfriend|coach|trainer|therapist|doctor|tutor|mentor|neighbou?rs?|roommate|"
    r"flatmate|professor|examiners?|interviewer|audience|client|customers?|judges?|kids?|son|"
    r"daughter|family|group|supervisor|classmates?|cousin|uncle|aunt|buddy|landlord|committee|"
    r"panel|nurse|crowd|people|lady|guy|man|woman)"
)
_KIND = (
    r"(?:help(?:ed|s|ing)?|support(?:ed|s|ing)?|encourag(?:ed|es|ing)|explain(?:ed|s)?|show(?:ed|"
    r"s)?|did (?:it|most|all|the|everything)|carried|pushed|remind(?:ed|s)|gave|lent|told|let|"
    r"made|was (?:nice|kind|friendly|great|generous|patient|easy|mean|unfair|rude|awful|against|"
    r"in a bad)|were (?:nice|kind|friendly|great|generous|patient|easy|mean|unfair|rude|awful|"
    r"against|there)|did not|never|would not|refus(?:ed|es)|ignor(?:ed|es)|interrupt(?:ed|s)|"
    r"cancel+ed|distract(?:ed|s)|kept|ruin(?:ed|s)|forgot|hat(?:es|ed)|lied|yelled|shouted|stood "
    r"by|drove|taught|wanted|asked|came|was there|talked me|is unfair|is impossible|hates|blocked|"
    r"sabotaged|decided|paid|joined|took over|proofread|corrected|prepared me|went easy|felt "
    r"sorry|covered)"
)


def _patterns(*spoken: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in spoken)


_SIGNS = {
    Cause.EFFORT: _patterns(
        r"\b(?:went to|attended|did|finished|read|repeated) (?:every|all|each)\b",
        r"\b(?:prepar(?:ed|ing|ation)|practi[sc](?:ed|ing|e)|train(?:ed|ing)|rehears(?:ed|al|ing)|"
        r"studied|stud(?:y|ying) (?:every|hard|for)|revis(?:ed|ing)|work(?:ed|ing) (?:\w+ "
        r")?(?:hard|for|on it|on this|all|through|at it|every|my|long|late|day)|tried (?:\w+ "
        r")?(?:hard|again|my best|until|every)|kept (?:\w+ )?(?:going|at it|trying|on|showing|"
        r"working|practi\w+)|did not give up|never gave up|stuck (?:to|with|at) it|persist\w*|"
        r"persever\w*|hard work|effort|my best|every (?:single )?(?:day|morning|evening|week)|put "
        r"in|hours of|spent (?:\w+ )?(?:hours|days|weeks|months|time|the whole|all)|for (?:hours|"
        r"weeks|months)|kept it up|pushed (?:myself|through)|made myself|got up early|showed up|"
        r"stayed (?:late|up|with it|at it)|disciplin\w+|concentrated|focus(?:s?ed)?|did my "
        r"homework|day after day|again and again|over and over|dared|had the courage|forced "
        r"myself|went all in|gave it (?:my|every)|repeated it|learned it by heart|started "
        r"(?:early|in time)|took the time)\b",
        r"\b(?:did not|not|never|hardly|barely|should have|could have|too little|without)(?: "
        r"really| even| have)? (?:prepar\w+|practi[sc]\w+|stud(?:y|ied)|train(?:ed)?|tr(?:y|ied)|"
        r"learn(?:ed)?|revis\w+|rehears\w+|work(?:ed)?|put in|enough (?:effort|preparation|"
        r"practice)|bother\w*|read it|start(?:ed)?|effort|concentrat\w+|focus\w*|look(?:ed)? "
        r"at)\b|\bgave up (?:too )?(?:early|soon|quickly|halfway)\b|\bhalf-?hearted\w*\b|\b(?:too "
        r")?lazy\b|\bslacked\b|\bstarted too late\b|\bleft it (?:to|until|till|too)\b|\blast "
        r"minute\b|\bprocrastinated\b|\bput it off\b|\bwasted (?:the|my) time\b|\bskipped "
        r"(?:practice|training|class)\b",
    ),
    Cause.STRATEGY: _patterns(
        r"\bset (?:\w+ )?(?:alarms?|timers?|reminders?|deadlines?|goals?)\b",
        r"\b(?:broke (?:it|this|the \w+|everything) (?:down|into|up)|(?:small|smaller|tiny|little|"
        r"baby) (?:steps?|parts?|pieces|bits|chunks)|step by step|one (?:thing|step|part|bit) at "
        r"a time|(?:made|wrote|had|used|followed|with) (?:\w+ ){0,2}(?:plan|list|notes|schedule|"
        r"checklist|outline|timetable|timer|system|method|technique|template|cards|flash ?cards|"
        r"calendar|script|trick|reminder|routine|alarm|map|strategy|approach)|planned|strateg\w+|"
        r"method|technique|a (?:new|different|better|other|wrong) (?:way|approach|plan|tactic)|"
        r"approach|organi[sz]ed|priorit\w+|set (?:a|an|myself) (?:timer|alarm|goal|time|deadline|"
        r"limit)|asked (?:for (?:help|feedback|advice)|questions|someone|my|a|the)|chang(?:ed|"
        r"ing) (?:my|the|how|something)|tried (?:something|another|a different|it another|a new)|"
        r"the wrong (?:order|way|thing|questions|chapter|things|approach|time)|right (?:order|way|"
        r"time) to|breath(?:ed|ing) (?:slowly|exercise|first|deeply)|wrote (?:it|things|"
        r"everything) down|looked (?:it )?up|watched (?:a )?(?:tutorials?|videos?)|did the "
        r"(?:hardest|easiest|hard|easy) (?:\w+ )?first|began with|started (?:with|small|by)|put "
        r"(?:my )?phone (?:away|in)|phone (?:in|away|off)|took (?:a )?(?:breaks?|notes)|too "
        r"(?:big|much(?! (?:going|work|noise|stress|traffic))|many|ambitious|fast|quickly|"
        r"vague)(?: a)?(?: steps?| goals?| at once)?|at once|no plan|without a plan|did not "
        r"(?:have a plan|plan|write|check|ask|read the (?:question|instructions)|think it through|"
        r"set)|badly planned|misplanned|ran out of time|managed my time|in the wrong order|rushed|"
        r"cut it|made it (?:smaller|easier|simpler)|laid out|figured out (?:how|a)|imagined|"
        r"pictured|visuali[sz]ed|talked (?:myself|it) through|learned from|read up|researched|"
        r"split (?:it|the)|blocked (?:out )?(?:time|an hour)|different(?:ly)? this time|"
        r"experimented|thought it through|did it (?:in the morning|first thing))\b",
    ),
    Cause.ABILITY: _patterns(
        r"\b(?:terrible|bad|poor|awful|no|great|good|excellent) (?:memory|ear|sense of|head for|"
        r"eye for|instinct|attention span|genes)\b",
        r"\b(?:i am|i was|i have always been|i feel|am|was|being|because i am)(?: (?:just|simply|"
        r"too|so|a|an|such|always|clearly|naturally|not|never|the|pretty|actually|kind|obviously|"
        r"only|born|still))* (?:smart|clever|intelligent|talented|gifted|stupid|dumb|good (?:at|"
        r"with|enough)|bad (?:at|with)|terrible (?:at|with)|hopeless|useless|cut out|made for|"
        r"born|able|capable|incapable|an? (?:natural|genius|idiot|failure|loser|\w+ person)|idiot|"
        r"failure|loser|natural|genius|person|type|kind of|slow|weak|shy|strong enough|the "
        r"(?:type|kind)|creative|musical|sporty|athletic|awkward|clumsy|incompetent|brave enough|"
        r"old|worthless|disciplined|great at|brilliant|rubbish|enough|inadequate|introvert|"
        r"anxious person|quick learner|fast learner|disorgani[sz]ed)\b",
        r"\b(?:talent|gift for|gifted|intelligence|brains?|iq|no (?:talent|head for|ear for|sense "
        r"of|skill|ability|willpower|gift)|(?:do not|never) have (?:the|what it|any|a) (?:\w+ "
        r")?(?:talent|takes|brains?|skills?|ability|head|gene|willpower|memory|voice)|my "
        r"(?:ability|abilities|nature|character|personality|memory|genes|limits|brain)|in my "
        r"(?:blood|nature|genes)|born (?:with|for|that way|like)|natural(?:ly)? (?:good|ability|"
        r"talent)|cannot (?:do|learn|speak|write|sing|draw|handle|concentrate)|i (?:always|never) "
        r"(?:fail|mess|screw|forget|manage|finish|succeed|get it|can)|i suck|just (?:who|how) i "
        r"am|that is (?:\w+ )?(?:who|how) i am|what i am like|comes? (?:easily|natural\w*) to me|"
        r"have a knack|i will never|not (?:a|an) (?:\w+ )?(?:person|type)|good at (?:this|it|that|"
        r"maths?|people|languages)|bad at (?:this|it|that|everything|maths?|people|languages)|"
        r"(?:i|me) being (?:stupid|dumb|smart|me)|something (?:is )?wrong with me|lack (?:of "
        r")?(?:the )?(?:talent|ability|skills?|intelligence)|too (?:stupid|dumb|old|weak|slow|"
        r"shy))\b",
    ),
    Cause.LUCK: _patterns(
        r"\b(?:luck\w*|unluck\w*|chance|by accident|coinciden\w+|fluke|fortun\w+|unfortunate|"
        r"random(?:ly)?|happened to|by chance|miracle|jinx\w*|cursed?|guess(?:ed|ing)|the "
        r"(?:stars|universe|gods?|dice)|fate|bad day|good day|one of those days|right (?:place|"
        r"questions|topic)|out of nowhere|pure(?:ly)? random|knock on wood|who knows why|it just "
        r"happened|somehow (?:it )?worked|got away with|fell into (?:my|place)|horoscope|karma|"
        r"wrong place)\b",
    ),
    Cause.EASE: _patterns(
        r"(?<!not )(?<!made it )(?<!nice and )\b(?:easy|easier|simple|a piece of cake|no big deal|"
        r"not a big deal|nothing special|trivial|child'?s play|a breeze|effortless|basic|not "
        r"(?:that |so |very |too )?(?:hard|difficult|much|tricky)|no challenge|anyone (?:can|"
        r"could|would)|anybody (?:can|could|would)|everyone (?:can|could|does|passes|got|gets|"
        r"passed|would|manages)|everybody (?:can|could|does|passes|got|would)|only a (?:small|"
        r"little|short|tiny|baby)|just a (?:small|little|short)|hardly counts|does not (?:really "
        r")?count|no(?:thing)? (?:great|big) (?:achievement|feat)|goes without saying|low bar|a "
        r"walk in the park|did not take much|(?:a )?(?:child|kid) could|nothing to it|not worth "
        r"mentioning)\b",
        r"\b(?:too|so|very|really|extremely|way too|unfairly|much|the (?:\w+ )?(?:exam|test|task|"
        r"question|questions|course|job|trail|text|level) (?:was|were)(?: \w+)?) (?:hard|"
        r"difficult|tough|tricky|impossible|steep)\b|\b(?:hard|difficult|tough|tricky|impossible|"
        r"complicated) (?:task|test|exam|question|questions|paper|course|level|one|job|trail)\b|"
        r"\b(?:it|exam|test|task) (?:was|is) (?:\w+ )?(?:impossible|hard|difficult|tough|"
        r"tricky)\b|\bharder than\b",
    ),
    Cause.OTHERS: _patterns(
        rf"\b(?:{_WHO}|they|he|she)(?: (?:only|just|always|clearly|all|also))* (?:liked?|likes|"
        rf"hired|picked|chose|"
        r"wanted|needed|were desperate|knew me|rooted|cheered|praised)\b",
        rf"\b(?:{_WHO}|they|he|she|everyone|everybody|someone|somebody|nobody|no one|people|"
        rf"others|you)(?: \w+)? {_KIND}\b(?! (?:up early|myself))",
        r"\b(?:thanks to|because of|due to|with the help of|with help from|help from|support from|"
        r"without the help of|without|blame) "
        rf"(?:{_WHO}|her|him|them|you|everyone|\w+'s help|others)\b|\b(?:his|her|their|your) "
        rf"(?:fault|help|idea|support|"
        r"advice|doing|encouragement)\b|\b(?:somebody|someone|others?|other people) (?:else "
        r")?(?:did|helped|fault|made|messed|let|were)\b|\blet me down\b|\b(?:we|together) (?:did|"
        r"made|managed) it(?: together)?\b|\bas a team\b|\bteam effort\b|\b(?:was|were|being) "
        r"(?:being )?(?:nice|polite|kind|friendly|patient|generous|unfair|mean|rude)(?: to me)?\b|"
        r"\bnobody (?:helped|told|listened|explained|came|showed|supported)\b|\bdid it for me\b|"
        r"\b(?:felt sorry|took pity)\b|\btalked me (?:out|into)\b|\b(?:was|got) (?:interrupted|"
        r"distracted by (?:my|the|a)|helped|encouraged|misled)\b|\bi had help\b|\bpeople around "
        r"me\b|\bwith (?:a|my) friend'?s? ?(?:help)?\b",
    ),
    Cause.CIRCUMSTANCE: _patterns(
        r"\b(?:did not|not|hardly|barely|no|too little|lack of|bad|little|slept|badly|without) "
        r"(?:\w+ )?(?:sleep|slept|badly|time (?:to|for)|time$)\b|\b(?:slept (?:badly|well|in|"
        r"poorly|enough)|well rested|good night'?s sleep|tired|exhausted|sick|ill|a cold|flu|"
        r"fever|headache|migraine|hungover|hangover|hungry|injur\w+|in pain|my (?:back|knee|"
        r"period|health|hormones|medication)|weather|rain(?:ed|ing|y)?|snow(?:ed|ing)?|storm|heat|"
        r"cold outside|too hot|sunny|traffic|train|bus|late bus|delayed?|noise|noisy|loud|"
        r"construction|internet|wi-?fi|computer|laptop|microphone|projector|technical|power "
        r"(?:cut|outage)|crashed|broke down|the room|equipment|printer|phone died|battery|strike|"
        r"closed|cancelled by|holiday|weekend|day off|free day|busy|stress at|too much (?:work|"
        r"going on|on my plate)|overtime|deadline|emergency|moving house|corona|covid|pandemic|"
        r"economy|job market|the market|money was|no money|not enough (?:time|money|sleep|staff)|"
        r"ran late|schedule|timing|the situation|circumstances?|family emergency|in hospital|kids "
        r"were|baby (?:was|kept)|quiet (?:room|day|house|office)|got in the way|something came up|"
        r"unexpected|the season|jet ?lag|hard (?:week|month|time)|stressful (?:week|time|day))\b",
    ),
}

# "It was not luck" puts the outcome anywhere but to luck.
_DENIED = re.compile(
    r"\b(?:not|no longer|never|nothing to do with|had nothing to do with|wasn't|more than|rather "
    r"than|instead of) (?:because of |due to |about |only |just |pure |by |that |any |from |"
    r"because (?:i was|it was) |been |so )*(?:luck\w*|chance|a fluke|talent|coincidence|easy|"
    r"simple|magic)\b"
)
# A promise or an intention says nothing about what brought the outcome.
_AHEAD = re.compile(r"\b(?:next time|from now on|tomorrow|in future)\b[^.!?]*")
_NO_TALENT = re.compile(r"\bno talent\b")


def attribution(text: str) -> frozenset[Cause]:
    """Every cause spoken of, with or against the outcome ("I prepared", "I didn't prepare")."""
    said = plain(text)
    said = _AHEAD.sub(" ", said)
    kept = said if _NO_TALENT.search(said) else _DENIED.sub(" ", said)
    return frozenset(c for c, signs in _SIGNS.items() if any(s.search(kept) for s in signs))
