"""What is typed at home whose form alone says what it is: a plan, a change of a time, a no."""

import re
from enum import Enum

from flows.control_words import spoken
from flows.intent_en_events import EVENT, LATER
from flows.plain_english import plain


class Outright(Enum):
    NO = "no"
    MOVE = "move"  # of something that is kept, another time
    READY = "ready"  # an event is about to begin
    WIN = "win"  # asks to write one down
    PLAN = "plan"  # "finish my thesis": nothing that was done


_NO = frozenset(("no", "nope", "nah", "n", "no way", "not really", "none of these", "neither"))
_THING = rf"(?:{EVENT}|steps?|actions?|events?|deadlines?|plan|date|time|it|that|this)"
_WHOSE = r"(?:(?:my|the|this|that|our) (?:\w+ ){0,2}?)?"
_ITS_TIME = rf"(?:the (?:time|day|date|hour) (?:of|for) )?{_WHOSE}{_THING}"
_WAIT = r"(?:wait|no|nope|sorry|ok|okay|hi|hey|please|oh|oops|hmm*|actually|and|but|so)[,.! ]+"
_ASKING = (
    r"(?:(?:(?:can|could|would|will) (?:you|we|i)|how (?:do|can) i|let us|"
    r"i (?:want|need|have|would like) to) )?(?:please )?"
)
_PUT = r"(?:moved|postponed|rescheduled|pushed|shifted|delayed|brought forward|put (?:back|off))"
_WHEN = rf"(?:{LATER}|\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| o'clock)?)"
_ON = r"(?:(?:on|at|now) )*"
_INSIST = r"(?:i said|i meant|i told you)"
_MOVE = re.compile(
    # Asked for, of what is kept.
    rf"^(?:{_WAIT})*{_ASKING}(?:move|shift|push|postpone|reschedule|change) {_ITS_TIME}\b"
    r"(?! (?:on|in|fast|forward with|to another city|to a new))"
    # Told of an event.
    rf"|(?:\b(?:my|the|our) (?:\w+ ){{0,2}}(?:{EVENT}|step|event|deadline)|\bit)\b "
    rf"(?:(?:(?:has|have|had|been|was|is|got|were|just) )+{_PUT}|{_PUT} (?:to|from|until))\b"
    # Put right, in three ways.
    rf"|^(?:{_WAIT}|{_INSIST} )*(?:it is|its|it was) {_ON}{_WHEN}\b[^?]*"
    rf"(?:\b(?:not|instead of) {_ON}{_WHEN}|\b{_INSIST})[.! ]*$"
    rf"|^(?:{_WAIT}|{_INSIST} )+(?:it is|its) {_ON}{_WHEN}[.! ]*$"
    rf"|^(?:{_WAIT})*{_INSIST} {_ON}{_WHEN}[.! ]*$"
)
_OURS = re.compile(
    r"\b(?:messages?|reminders?|nudges?|prompts?|notifications?|clock|city|time ?zone|settings?|"
    r"language|name|morning|evening|you (?:write|come|message|text)|me)\b"
    r"(?! (?:exam|meeting|class))"
)
_READY = re.compile(
    r"^(?:please )?(?:(?:can you|could you|will you|i need to|i have to|i want to|help me(?: to)?|"
    r"let us|let me) )?(?:please )?(?:get|make|be)(?: me| myself)? ready(?: (?:right )?now| for it|"
    r" quick(?:ly)?| fast| please)*[.! ]*$"
)
_WIN = re.compile(
    r"^(?:please )?(?:(?:can|could|may) i |i (?:want|would like) to |let me )?"
    r"(?:write|note|put|log|add|keep|record|save)(?: down| up)? (?:a|an|my|another|one|this|new)"
    r"(?: \w+)? ?(?:win|success|victory|proof|piece of evidence)[.! ]*$"
)
# None of these is its own past ("read", "put"), nor what one asks of the coach ("show", "tell").
_VERB_WORDS = """
answer apply arrange ask assemble begin bring brush build buy call check choose clean clear collect
compare complete contact cook copy create decide declutter design discuss do download draft draw
drive drop edit email empty exercise fetch fill find finalise finalize finish fix fold follow get
give go hang hand hoover invite iron join knock leave list mail make measure meet mend mop mow
negotiate open order organise organize outline pack paint pay phone pick plan plant play practice
practise prepare present print publish register rehearse repair reply request research respond
return revise ring schedule search sell send sew share sign sing sketch sort speak start study
submit sweep switch take talk text thank throw tidy train translate try type unpack update upload
vacuum visit wake wash water wipe work write
"""
_PLAN = re.compile(
    rf"^(?:to |maybe |then |first |just )*(?:{'|'.join(_VERB_WORDS.split())})\b"
    r"(?! (?:me|us|you|your|yourself|away|on|care|it|that|this|easy|to bed)\b) \w"
)
# It is told as done after all, or asked, or felt.
_TOLD = re.compile(r"\?|\b(?:i|we|you|to me|for me|was|were|did|done|ago|yesterday)\b")
MOST = 12  # words of a plan


def outright(text: str) -> Outright | None:
    """The first that it is, of those above."""
    if any(one in _NO for one in spoken(text)[:2]):
        return Outright.NO
    said = plain(text)
    if _MOVE.search(said) and not _OURS.search(said):
        return Outright.MOVE
    if _READY.match(said):
        return Outright.READY
    if _WIN.match(said):
        return Outright.WIN
    if _PLAN.match(said) and not _TOLD.search(said) and len(said.split()) <= MOST:
        return Outright.PLAN
    return None
