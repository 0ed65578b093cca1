"""Words that leave no room ("always", "no one") and words that make a setback into who one is.

They are pointed at, never corrected: the person may keep them. The harmless uses are taken out
first ("never mind", "not everyone"), so what is left is worth a look.
"""

import re
from typing import Final

_QUOTES: Final = str.maketrans("’‘`´", "''''")


def _any(*ways: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(ways) + r")\b", re.IGNORECASE)


_NOT: Final = r"(?:not|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|needn'?t|can'?t)"

_ROOM_LEFT: Final = _any(
    # Softened already, or denied.
    _NOT + r" (?:\w+ )?(?:always|every\w*|all|completely|totally|entirely|absolutely|impossible)",
    r"(?:almost|nearly|hardly|not quite) (?:always|never|every\w*|no ?body|no one|nothing|ever|"
    r"completely|totally|entirely|impossible|constantly|all)",
    r"nothing(?: is|'s) impossible",
    # Turns of phrase.
    r"never ?mind|never ?the ?less|you never know|never too late|never gets old",
    r"never been (?:better|happier|prouder|so (?:happy|proud|glad|relieved))|never looked back",
    r"never (?:been (?:to|in|on)|tried|seen|met|heard of|played|visited|used|eaten|read|had the "
    r"chance)",
    r"as always|always (?:welcome|a pleasure|there for me|up for|happy to|glad to|open|"
    r"(?:nice|good|lovely|fun|great|a joy) to)|always (?:loved|enjoyed|wanted|liked)",
    r"(?:hi|hello|hey|thanks|thank you|dear|bye|night|morning|evening),? (?:all|every(?:one|body))",
    r"nothing (?:special|much|new|serious|major|urgent|planned|wrong with|to (?:worry|be ashamed|"
    r"be afraid|add|do with|wear))",
    r"(?:better than|next to|if|for|sweet) nothing(?: else)?|nothing ventured",
    r"all or nothing thinking|everything (?:is|was|will be|'s)? ?(?:fine|ok|okay|good|great|well|"
    r"all ?right|in order|ready|under control)",
    r"how(?: is|'s) everything|(?:eat|try|read|see) (?:a bit of )?everything",
    r"(?:completely|totally|absolutely|entirely) (?:fine|ok|okay|agree|understand\w*|normal|new|"
    r"different|free|love\w*|right|worth|possible|natural|true|honest|yes|not|safe|relaxed|calm|"
    r"happy|up to)",
    r"absolutely(?=[.!,]|$)|totally(?=[.!,]|$)",
    r"(?:takes?|took|taking|going on) forever|forever (?:grateful|thankful|ago)",
)

_ABSOLUTE: Final = _any(
    r"all[ -]or[ -]nothing|never,? ever|(?:can'?t|cannot|can not|won'?t|will not|don'?t|doesn'?t|"
    r"didn'?t|haven'?t|not) ever",
    r"(?:can'?t|cannot|can not|couldn'?t|don'?t|didn'?t|won'?t) (?:do|get|say|have|finish|manage|"
    r"handle|be) anything",
    r"every single(?: \w+)?|each and every(?: \w+)?|every time|all the time|the whole time",
    r"not a single(?: \w+)?|not one single(?: \w+)?|not once|without exception|no matter what",
    r"(?:no ?body|no[ -]one|none|nothing|nowhere|never|always|forever|constantly|impossible)",
    r"every(?:body|one|thing|where)",
    r"completely|totally|entirely|absolutely|utterly|100 ?(?:percent|per cent)",
    r"all (?:men|women|people|of them|of it|my (?:life|fault))|my (?:whole|entire) life|"
    r"the (?:whole|entire) world",
)

_FILLER: Final = (
    r"(?:just|so|such|really|simply|always|completely|totally|clearly|obviously|basically|kinda|"
    r"too|naturally|honestly|actually|literally|still|only|truly|very|pretty|quite|probably|"
    r"utterly|absolutely|an?|the|complete|total|big|huge|real|utter|absolute|little|stupid|born|"
    r"fucking|bloody|damn|such an?|being|nothing but|by nature)"
)
_WHO: Final = (
    r"(?:failure|loser|idiot|fraud|fake|impost[eo]r|mess|disaster|disappointment|burden|waste of "
    r"(?:space|time)|coward|quitter|fool|moron|nobody|joke|wreck|screw-?up|fuck-?up|disgrace|freak|"
    r"weakling|dummy|monster|underachiever|doormat|pushover|slob|lost cause|hopeless case|"
    r"stupid|dumb|useless|worthless|hopeless|pathetic|lazy|weak|incompetent|unlovable|unlikeable|"
    r"incapable|inadequate|broken|ugly|boring|thick|dense|clumsy|disorgani[sz]ed|undisciplined|"
    r"untalented|worthless|no good|rubbish|crap|defective|damaged|unemployable|a lazy person)"
)
_ROLE: Final = (
    r"(?:person|mother|mom|mum|father|dad|parent|friend|son|daughter|wife|husband|partner|teacher|"
    r"student|manager|leader|worker|employee|writer|artist|runner|human being|human|cook|driver|"
    r"speaker|sister|brother|listener|nurse|coach|boss)"
)
_IAM: Final = r"i(?:'?m| am| was born)"

_NOT_OWN: Final = _any(
    # What somebody else is said to think is mind reading; what is denied is no label.
    r"(?!(?:i|really|just|still|do|always|honestly|sometimes)\b)\w+ (?:must |probably |might |"
    r"will |would )?(?:think|thinks|thought|say|says|said|believes?|told me|assumes?)(?: that)? "
    + _IAM
    + r"(?: \w+){1,4}",
    r"as if " + _IAM + r"(?: \w+){1,3}",
    r"i(?:'?m| am) (?:too |a (?:bit|little) |feeling )?(?:lazy|boring|weak|slow) (?:today|tonight|"
    r"this (?:morning|week)|right now|at the moment)",
    r"i always (?:forget to|lose (?:my|the) (?:keys|phone|glasses|gloves|umbrella))(?: \w+)*",
)

_IDENTITY: Final = _any(
    _IAM + r"(?: " + _FILLER + r")* " + _WHO + r"(?: at (?:\w+ ?){1,3}| with \w+)?",
    r"why am i(?: " + _FILLER + r")* " + _WHO,
    r"i(?:'?m| am)(?: " + _FILLER + r")* (?:bad|terrible|awful|horrible|lousy|worst|rotten|poor|"
    r"shit|shitty|crappy|lazy|weak|useless|worthless|hopeless) (?:at (?:\w+ ?){1,3}|with (?:\w+ ?)"
    r"{1,2}|" + _ROLE + r")",
    r"i(?:'?m| am)(?: just| really| simply| clearly| obviously)? not (?:a |an )?(?:\w+ ){0,2}?"
    r"(?:person|type|kind)(?: of person)?",
    r"i(?:'?m| am)(?: just| really| simply| clearly| obviously)? not (?:(?:good|smart|clever|"
    r"strong|pretty|talented|brave|disciplined|bright|interesting|thin|worthy) enough|cut out for "
    r"\w+|(?:made|built|meant|wired) (?:for|to|that) ?\w*|(?:any )?good (?:at|with) (?:\w+ ?){1,2}|"
    r"smart|clever|talented|capable|lovable|likeable|athletic|creative|musical|sporty)",
    r"i(?:'?ve| have)? (?:never been|was never|am never|'?m never|will never be|'?ll never be) "
    r"(?:any )?(?:good|able|enough|smart|clever|sporty|the type|happy|confident|normal)"
    r"(?: (?:at|with|enough|to) ?\w*)?",
    r"i (?:just )?(?:have|'ve got|got) (?:no|zero) (?:will ?power|self[- ](?:control|discipline)|"
    r"discipline|talent|backbone|brains?|imagination|character|charisma|social skills|"
    r"sense of \w+)",
    r"i (?:just )?(?:don'?t|do not) have (?:what it takes|(?:the|a) \w+ (?:brain|gene|head|"
    r"personality)|any (?:will ?power|self[- ](?:control|discipline)|talent|discipline)|it in me)",
    r"i (?:just |simply )?always (?:fail|mess|ruin|screw|choke|quit|give up|lose|forget|let|get it "
    r"wrong|do this|end up|fall|break|spoil|blow|disappoint|make a mess|mess it up)"
    r"(?: (?:it|up|everything|things|at \w+|people down))*",
    r"i never (?:finish|succeed|manage|stick|learn|follow through|win|get (?:it|anything|things) "
    r"right|do anything right|amount to anything)(?: (?:anything|things|with it|to it|at \w+))?",
    r"i (?:just )?(?:can'?t|cannot|can not) do (?:anything|a thing)(?: right)?",
    r"i (?:just |really |totally |always )*suck(?: at \w+)?",
    r"(?:it'?s|that'?s|this is|it is|that is) (?:just |simply )?(?:who|how|the way) i am",
    r"(?:it'?s|that'?s) (?:just )?(?:in )?my (?:nature|genes|blood|dna)",
    r"(?:there'?s|there is|something(?: is|'s)|something must be) (?:something )?(?:just )?wrong "
    r"with me",
    r"i(?:'?m| am) (?:just )?(?:the (?:problem|stupid one|dumb one|kind of person who)|not like "
    r"other people|just like my (?:father|mother|dad|mum|mom))",
)


def _found(wanted: re.Pattern[str], harmless: re.Pattern[str], text: str) -> tuple[str, ...]:
    """What is wanted, as typed, each once, with the harmless taken out and lengths kept."""
    if not wanted.search(text.translate(_QUOTES)):
        return ()  # as it is with most texts: what is taken out only ever leaves less
    clean = harmless.sub(lambda match: "~" * len(match.group()), text.translate(_QUOTES))
    spans = (match.span() for match in wanted.finditer(clean))
    shown = (text[start:end].strip() for start, end in spans)
    return tuple({words.casefold(): words for words in shown}.values())


def absolutes(text: str) -> tuple[str, ...]:
    """The absolute words in the text, in small letters, in the order they come."""
    return tuple(dict.fromkeys(w.lower() for w in _found(_ABSOLUTE, _ROOM_LEFT, text)))


def identity_words(text: str) -> tuple[str, ...]:
    """The phrases that put something down to who one is, as they were typed."""
    return _found(_IDENTITY, _NOT_OWN, text)
