"""What a goal still lacks: something definite to do, a way to tell it is done, an end in time.

The checks only ever lead to an offer of help, so they lean towards silence: a goal said in a way
that they do not know passes as specific, and a finished thing ("hand in the form") as measurable.
"""

import re
from enum import Enum
from functools import lru_cache

from flows.goal_wide_en import wide
from flows.plain_english import NUMBER, plain


class Missing(Enum):
    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    TIME_BOUND = "time-bound"


_DAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_SEASON = (
    r"(?:spring|summer|autumn|fall|winter|christmas|new year|easter|thanksgiving|halloween|"
    r"ramadan|eid|diwali|hanukkah|the holidays|term|semester|quarter)"
)
# Behind a day, what is held on it: "the Tuesday standup" names a meeting, and no end in time.
_HELD = (
    r"(?:stand-?ups?|meetings?|class(?:es)?|lessons?|calls?|groups?|courses?|sessions?|lectures?|"
    r"seminars?|training|practice|workshops?|clubs?|rehearsals?|team|chat|sync|shift|market|jour)\b"
)
_SPAN = r"(?:days?|weeks?|months?|years?|weekends?)"

# An end in time: cut out of the text before its numbers are looked at, so that "by 1 March" is not
# taken for an amount.
_DEADLINE = re.compile(
    rf"\b(?:by|before|until|till|no later than|latest|due|on|from now (?:to|until))\b"
    rf"(?: the| my| our)? (?:end of (?:the |this |next )?\w+|start of (?:the |this |next )?\w+|"
    rf"{_DAY}\b(?!s)|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|{_MONTH}\b(?: \d{{1,2}})?"
    rf"(?:st|nd|rd|th)?|(?:next |this |the )?{_SEASON}\b|next \w+|this \w+|tomorrow|tonight|noon|"
    r"midnight|lunch(?:time)?|dinner|bedtime|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|\d{1,2}:\d\d|"
    r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}(?:-\d\d-\d\d)?\b|\d{1,2}(?:st|nd|rd|th)\b|"
    r"(?:\w+(?:'s)? )?(?:birthday|wedding|exam|exams|deadline|anniversary|holiday|vacation|trip|"
    r"graduation|interview|move|race|concert|party|baby|appointment|conference|flight|reunion))"
    rf"|\b(?:with)?in (?:the next |the coming |less than |under )?(?:{NUMBER}|a|an|a few|a couple "
    rf"of|half a|one) {_SPAN}\b|\bin (?:{_MONTH}|(?:the )?{_SEASON}|20\d\d)\b|\b(?:over |during |"
    rf"for )?(?:this|next|the next|the coming) (?:{NUMBER} )?(?:{_SPAN}|{_DAY}|{_MONTH}|{_SEASON}|"
    rf"morning|afternoon|evening|hour)\b|\b(?:{NUMBER}|a|one) {_SPAN} from (?:now|today)\b|"
    rf"\b(?:today|tonight|tomorrow)\b|\b(?:end of (?:the |this |next )?(?:day|week|month|year|"
    rf"{_MONTH}|{_SEASON}))\b|(?<!every )(?<!each )(?<!every other )(?<!our )(?<!my )(?<!\w)"
    rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! {_HELD})|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|\b{_MONTH} "
    rf"\d{{1,2}}(?:st|nd|rd|th)?\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\bdeadline\b"
)
# A stretch of days is an end in time and an amount at once.
_STRETCH = re.compile(
    rf"\b(?:for|over) (?:the next |at least |a full )?(?:{NUMBER}|a|one|a whole) {_SPAN}\b"
    rf"|\b{NUMBER} {_SPAN} (?:in a row|straight|running)\b|\b{NUMBER}-(?:day|week|month)\b"
)
_NEVER = re.compile(
    r"\b(?:some ?day|one day|eventually|at some point|sometime|sooner or later|in the future|"
    r"when i have time|one of these days|in my life|before i die)\b"
)

_AMOUNT = re.compile(
    rf"\b{NUMBER}\b(?! (?:of (?:the|my) (?:best|most)|day\b|thing\b|another))"
    r"|\d|\b(?:once|twice|thrice|daily|weekly|nightly|every|each|per|no|zero|half|double|a dozen|"
    r"a hundred|a couple of|both|from \w+ to \w+|all (?:of )?(?:my|the)|whole|entire|full|at "
    r"least|at most|under|without|only|marathon|triathlon|an hour|a page|a chapter|a day|a week|a "
    r"month)\b"
)
# A thing that is either done or not needs no number.
_ONCE = re.compile(
    r"\b(?:finish|submit|hand in|complete|send|book|register|sign up|sign|publish|pass|file|pay|"
    r"buy|sell|deliver|apply (?:for|to)|enrol+|call|phone|email|e-mail|text|ask|tell|invite|visit|"
    r"speak to|talk to|get an? [a-f]|answer|cancel|return|repair|fix|move (?:out|into|to)|install|"
    r"assemble|print|post|upload|open a|join|quit|stop|give up|hold|give|host|perform|present|"
    r"attend|schedule|arrange|replace|hang|order|clear out|empty|clean|tidy|declutter|paint|get "
    r"(?:my|a|the) (?:driving |\w+ )?(?:licen[cs]e|degree|certificate|passport|visa|job|promotion|"
    r"diploma)|graduate|record|launch|write (?:to|the|my|a (?:letter|poem|song|story|cv|resume|"
    r"report|blog|review|chapter|scene|short))|reply|make an appointment|set up|go to (?:the|a|"
    r"one)|introduce|apologi[sz]e|thank|propose|renew|draft|plan (?:the|my|a)|prepare (?:the|my|a|"
    r"slides|for)|build (?:the|my|a)|sew|knit|bake a|cook a|draw a|swim across|climb (?:the|mount|"
    r"mt)|plant|iron|wash|mow|do (?:my|the))\b(?! (?:better|more|less|something|things|stuff|up$))"
)

# A wish for more or better of something, which only an amount makes definite.
_DEGREE = re.compile(
    r"\b(?:improve|better|more|less|fewer|healthier|fitter|stronger|faster|earlier|harder|happier|"
    r"calmer|cleaner|smarter|richer|some|something|stuff|things|fit|healthy|healthily|in shape|"
    r"lose weight|lose (?:some|a bit)|gain (?:weight|muscle)|tone up|reduce|increase|work on|"
    r"boost|grow|develop|progress|well|organi[sz]ed|productive|disciplined|social|outgoing|"
    r"sociable|creative|cut down|cut back|be good|be great|get good|get into|take care|focus on|"
    r"save money|save up|save|earn|make money|exercise|work ?out|study|learn|read|write|"
    r"practi[sc]e|train|sport|sports|socialize|socialise|network|relax|rest|sleep|eat|drink|"
    r"budget|invest|spend|meet people|make friends|hang out|be there|try|nicer?)\b"
)
# What follows one of the plain verbs above and makes it definite without a number.
_OBJECT = re.compile(
    r"\b(?:learn|read|write|practi[sc]e|study|play|draw|train|save|exercise|work on|develop|focus "
    r"on|improve|work ?out|eat|relax|invest|budget|try|earn|network|build|make)\b(?: to)?"
    r"(?: (?:for|on|in|how to|my|the|a|an|with|up for|at|about|by|to))*"
    r" (?!(?:some|something|more|better|less|stuff|things|a lot|lots|skills?|knowledge|life|myself|"
    r"health\w*|fitness|grades?|marks|money|weight|people|friends|relationships?|finances?|career|"
    r"business|work|body|mind|mood|confidence|regularly|often|well|new|every|each|daily|hard\w*|"
    r"again|and|or|early|late|this|next|today|tomorrow|soon|english skills|writing|reading|diet|"
    r"posture|memory|social|mental|physical|overall|self|eventually|one day|someday|time|own|"
    r"good|great|on|at|in|for|to|by|with|language|languages|books?|much|properly|job|english$|"
    r"communication|time management|productivity|strength|stamina|focus|sleep|house|home|garden|"
    r"quality|habits?|lifestyle|situation|family|marriage|performance|school|university|studies)\b)"
    r"[a-z]{2,}"
)
_PLACE = re.compile(
    r"\b(?:in (?:the|my|our|front of)|during|when (?:i|my|someone|people)|with (?:my|the|a|two|"
    r"one)|at (?:the|my|our)|to (?:my|the)|while|after (?:work|school|dinner|lunch|breakfast|my|"
    r"the|i|each|every)|before (?:bed|work|breakfast|my|the|each|every|i))\b(?! (?:future|end|"
    r"long run|moment|same|best|most|world|life|world|beginning|whole|right))"
)

_LETTER = re.compile(r"[^\W\d_]")
_LIST_MARK = re.compile(
    r"^(?:my )?(?:goal|problem|wish|plan)s?(?: is| ?:)(?: to)? ?|^(?:[-*•]|\d{1,2}[.)])\s+"
)


def missing(text: str) -> tuple[Missing, ...]:
    """Always in the order of `Missing`. Text without a word lacks all three."""
    said, rest, dated = _undated(text)
    if not _LETTER.search(said):
        return tuple(Missing)
    ends = dated or bool(_STRETCH.search(said))
    rest = rest.strip(" ,.;")
    counted = bool(_AMOUNT.search(rest) or _STRETCH.search(rest))
    too_wide = wide(rest)
    lacks = {
        Missing.SPECIFIC: too_wide or not _definite(rest, counted=counted),
        Missing.MEASURABLE: not (counted or (_ONCE.search(rest) and not too_wide)),
        Missing.TIME_BOUND: not ends,
    }
    return tuple(kind for kind in Missing if lacks[kind])


def vague(text: str) -> bool:
    """Whether a wish or a problem is too wide to begin with: "get confident", "it is all a mess".

    False for what is not understood: help to narrow is offered only where it is surely useful.
    """
    said, rest, _ = _undated(text)
    if not _LETTER.search(said):
        return True
    rest = rest.strip(" ,.;-")
    if re.search(r"\d", rest):
        return False
    return wide(re.sub(r"\s+", " ", rest))


@lru_cache(16)  # of one answer, both ask
def _undated(text: str) -> tuple[str, str, bool]:
    """The text made plain, what is left of it without its end in time, and whether it had one."""
    said = _LIST_MARK.sub("", plain(text))
    rest, dates = _DEADLINE.subn(" ", said)
    return said, _NEVER.sub(" ", rest), dates > 0


def _definite(rest: str, *, counted: bool) -> bool:
    if len(rest.split()) < 2:
        return False
    if not _DEGREE.search(rest):
        return True
    return bool(counted or _ONCE.search(rest) or _OBJECT.search(rest) or _PLACE.search(rest))
