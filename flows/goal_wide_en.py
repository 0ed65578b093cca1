"""Wishes and problems too wide to begin with, as English says them: "get confident", "my life"."""

import re

# What somebody would like to be, have or feel.
TRAIT = (
    r"(?:confiden(?:t|ce)|self-?(?:confiden(?:t|ce)|esteem|belief|worth|aware|discipline|love|"
    r"assured|improvement)|happ(?:y|ier|iness)|success(?:ful)?|rich(?:er)?|wealthy|famous|"
    r"brave(?:r)?|bold(?:er)?|assertive|disciplined|discipline|motivated|motivation|productive|"
    r"productivity|organi[sz]ed|positive|calm(?:er)?|relaxed|mindful|strong(?:er)?|fit(?:ter)?|"
    r"health(?:y|ier)|fitness|in shape|outgoing|social|sociable|popular|likable|interesting|"
    r"attractive|independent|mature|smart(?:er)?|creative|creativity|ambitious|focus(?:s?ed)?|"
    r"patient|resilient|resilience|\w{2,}[^l]ier|balanced|work-life balance|balance|free|freedom|"
    r"better|good|great|best|courage(?:ous)?|charismatic|decisive|consistent|responsible|"
    r"respected|loved|somebody|someone|normal|a (?:better|good|great|nicer?|new|different|"
    r"stronger|happier|healthier) (?:\w+ )?(?:person|man|woman|version|me|parent|mother|father|"
    r"mum|mom|dad|partner|friend|leader|husband|wife|boss|student|human|manager|version of myself|"
    r"life)|(?:the |my )best (?:version|self)(?: of (?:myself|me))?)"
)
# A whole stretch of life.
FIELD = (
    r"(?:business|school|work|my job|my art|life|my life|people|relationships?|my relationships?|"
    r"social (?:stuff|things|skills|life|situations)|sports?|fitness|my fitness|health|my health|"
    r"money|my finances|finances|studies|my studies|studying|communication|communicating|"
    r"leadership|things|stuff|everything|myself|me|it all|career|my career|university|college|"
    r"adulting|dating|parenting|being (?:social|an adult|organi[sz]ed|confident)|confidence|"
    r"my confidence|my self-?esteem|my mindset|mindset|my mood|my body|my mental health|"
    r"mental health|my situation|my marriage|my family|my family life|my social life|"
    r"time management|my habits|habits|my lifestyle|my grades|grades|marriage|family|home|"
    r"my skills|skills|my personality|performance|my performance|my productivity|wellbeing|"
    r"well-being|self-care|stress|my stress|my anxiety|anxiety|depression|adult life|my future|"
    r"future|the future|my attitude|attitude|my appearance|my energy|energy|procrastination|"
    r"politics|the world|my emotions|emotions|my work|my time|my past|my brain|my head|happiness|"
    r"success|discipline|motivation|self-discipline|willpower|my weight)"
)
# What may follow without narrowing anything: "…in general", "…at work", "…these days".
TRAILING = (
    r"(?: (?:about|with|in life|in my life|in general|overall|generally|again|soon|now|finally|"
    r"eventually|one day|someday|this year|lately|too|a lot|and more|and so on|these days|every "
    r"day|all the time|at all|right now|any ?more|at the moment|at work|at home|at school|"
    r"better))*[.! ]*$"
)

_BE_SOMETHING = (
    r"\b(?:be|become|get|feel|being|getting|becoming|feeling|gain|build|find|have|need|develop|"
    r"want|more|boost|live|stay|not)(?: (?:more|much|a lot|way|some|any|my|the|in|enough|a|as|"
    r"being|feeling|back|less|better))*"
    rf" {TRAIT}(?: (?:and|or|&|,)(?: more)?(?: \w+){{1,2}})?(?: (?:about|in|at|with))?(?: {FIELD})?"
    rf"{TRAILING}"
)
_BETTER_AT = (
    r"\b(?:improve|better|change|fix|work on|develop|transform|sort out|turn around|build|manage|"
    r"handle|boost|overcome|beat|stop|control|deal with|help with|take care of|focus on|invest in|"
    r"advance|learn about|find|more|less|no|enough|hate|sick of|tired of|fed up with|worried "
    r"about|issues with|(?:better|good|bad|great|ahead|more successful) (?:at|with|in)|succeed "
    r"(?:in|at)|do well (?:in|at)|struggl\w+ (?:with|at|in)|problems? (?:with|at|in)|trouble "
    r"(?:with|at|in)|stress(?:ed)? (?:at|about|with|from|by)|unhappy (?:with|at|in|about)|behind "
    r"(?:with|on|in|at)|overwhelmed (?:by|with|at))(?: (?:in|my|the|own|all|of|overall|whole|"
    r"general|too much|more|some|with|about))*"
    rf" {FIELD}{TRAILING}|\b(?:improve|work on|better at) {FIELD} (?:and|or) {FIELD}{TRAILING}"
)
_BETTER_AT_A_SUBJECT = (
    r"\b(?:better|good|great|improve|best) (?:at|in) (?:my )?(?:maths?|mathematics|algebra|"
    r"physics|chemistry|biology|sciences?|history|geography|english|german|french|spanish|"
    rf"latin|languages|music|art|writing|reading|coding|programming){TRAILING}"
)
_ALL_A_MESS = (
    r"\b(?:everything|nothing|things|life|it all|all of it|all|my (?:whole )?life|work|school|my "
    r"job|my relationships?|my family|home|money|my finances|uni|university|my health|my marriage|"
    r"my head|my career|stuff)(?: \w+)? (?:is|are|feels?|seems?|has been|have been|go|goes|works?|"
    r"keeps?|went|suck|sucks|stress\w*)\b(?: (?:so|too|all|an?|such|not|kind|of|going|getting|"
    r"always|total|complete|big|like|for|me|my|currently|at the moment|being))*(?: (?:mess|messy|"
    r"wrong|bad|hard|chaos|chaotic|terrible|awful|horrible|disaster|too much|much|difficult|"
    r"stressful|stressing|stresses|out|overwhelming|boring|shit|crap|crazy|falling|apart|well|out "
    r"of control|complicated|hell|nightmare|good|great|okay|ok|fine|tough|out of hand|unfair|"
    r"working|badly|down|sucks?|stuck|failing|empty|pointless|exhausting|better|nowhere|right|up|"
    r"me))*[.! ]*$"
)
_IN_ORDER = (
    r"\bget (?:my|the) (?:life|act|shit|things|stuff|head|finances|money|papers|house) "
    r"(?:together|in order|sorted|straight|back|right)\b|\bturn my life around\b|\b(?:sort|figure|"
    r"work|straighten) (?:my (?:life|self)|myself|things|everything|stuff|life) out\b|\b(?:figure|"
    r"sort|work) out (?:my life|life|things|everything|stuff|what i want|who i am)\b"
)
_SELF = (
    r"\bself-?improvement\b|\b(?:reach|fulfil+|live up to|unlock|find|discover|be|become|love|"
    r"accept|believe in|change|improve|better|work on|trust|grow as a|express|know) (?:my |your |"
    r"as a )?(?:full )?(?:potential|dreams?|myself|person|my self|purpose|passion|best self|best|"
    r"true self)"
    rf"{TRAILING}"
)
_SET_PHRASE = (
    r"\b(?:(?:do|try|be|live|feel|eat|sleep) better|do more|work harder|study (?:more|harder)|try "
    r"harder|eat (?:healthy|healthier|healthily|well)|exercise more|get moving|be more active|"
    r"save money|make (?:a )?(?:more |lots of |some )?(?:money|difference|change)|make (?:(?:more|"
    r"new|some) )?friends|meet (?:new )?people|lose weight|gain muscle|tidy up|clean up|grow|"
    r"succeed|win at life|level up|glow up|have it all|start over|be seen|feel alive|take control|"
    r"be in control|change the world|have a (?:better|good|nice) life|worry less|stress less|"
    r"procrastinate less|stop procrastinating|be less (?:shy|anxious|stressed|lazy|nervous|"
    r"awkward|afraid|scared|negative)|be myself|stop being \w+|find (?:love|a purpose|peace|"
    r"happiness)|live healthier|read more|learn (?:something|new things|stuff|more|things)|have "
    r"more (?:fun|time|money|energy|friends|focus|confidence)|speak up more|too much (?:going on|"
    r"stress|work|to do)|i am (?:stressed|overwhelmed|lost|stuck|unhappy|a mess|behind)|i hate "
    r"(?:it|this|my life|my job)|i cannot cope|i am failing at everything|i feel (?:stuck|lost|"
    r"bad|awful|overwhelmed|empty)|no (?:money|time|energy|friends|motivation)|i do not know|"
    r"nobody likes me|something is (?:wrong|off|missing)|so many (?:things|problems)|a lot of "
    r"(?:things|problems|stuff|stress))"
    rf"{TRAILING}"
)
_NOTHING_ELSE = (
    rf"^(?:(?:my|the|more|better|some|all|too much|general) )*(?:{FIELD}|{TRAIT})"
    rf"(?:(?: and|,| or|/) (?:{FIELD}|{TRAIT}|\w+))*[.! ]*$"
)

_WIDE = tuple(
    re.compile(pattern)
    for pattern in (
        _BE_SOMETHING,
        _BETTER_AT,
        _BETTER_AT_A_SUBJECT,
        _ALL_A_MESS,
        _IN_ORDER,
        _SELF,
        _SET_PHRASE,
        _NOTHING_ELSE,
    )
)


def wide(said: str) -> bool:
    """`said` is plain English without its deadline, which would hide how the sentence ends."""
    return any(pattern.search(said) for pattern in _WIDE)
