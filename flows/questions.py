"""Questions to the coach about its own question, about who reads this, or about what is planned.

A closed table of forms: whoever asks themselves something ("what if I fail?", "why me?") is telling
what they think, and that is an answer.
"""

import re
from enum import Enum

from flows.control_words import SURE, bare
from flows.heard import Control


class Question(Enum):
    """What is asked; of several at once the first of these."""

    READS = "reads"
    ABOUT = "about"
    PLANNED = "planned"
    AGAIN = "again"


_PIECE = re.compile(r"[?!.,;:\n]+(?=\s|$)")
_WORDS = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "y": "why",
    "wat": "what",
    "wot": "what",
    "wats": "whats",
    "ppl": "people",
    "tho": "",
    "even": "",
    "actually": "",
    "exactly": "",
    "really": "",
    "please": "",
    "pls": "",
    "plz": "",
}
_MANNERS = re.compile(
    r"(?:ok|okay|yes|no|hi|hey|hello|hm+|um+|oh|ah|well|so|and|but|or|wait|sorry|thanks|thx|"
    r"thank you|first|before i (?:answer|start|go on|tap|say)|one question|a question|question|"
    r"(?:can|may|could) i ask|(?:can|could) you tell me|tell me|i wonder|lol|then|now)\b ?"
)
_THIS = r"(?:this|that|it|these|those|them|the question|this question)"
_MINE = (
    r"(?:(?:all )?(?:this|that|it|these|them|of this)|everything|our chat|this chat|"
    r"what i (?:write|type|say|wrote|typed|said|tell you)(?: here)?|"
    r"my (?:\w+ )?(?:answers?|messages?|words|data|thoughts?|texts?|stuff|things|info\w*))"
)
_SOMEONE = (
    r"(?:any ?one|any ?body|some ?one|some ?body|(?:other )?people|others?|humans?|a human|"
    r"a person|a real person|you|your (?:team|people)|the (?:team|company|developers?|makers?))"
)
_OURS = r"(?:\w+ )?(?:ladder|plan|step|goal|number|rating|city|reason|list|card|record|word|idea)s?"
_REST = rf"(?: (?:me|for|to|know|say|write|do|answer|all|such|about|{_THIS}|things?))*"
_FORMS: dict[Question, str] = {
    Question.READS: (
        rf"who (?:all |else )*(?:reads?|sees?|is reading|can (?:\w+ )?(?:read|see)|will (?:read|"
        rf"see)|gets? to (?:read|see)|gets|has access to|looks at)(?: {_MINE})?"
        rf"|(?:is|are|will) {_MINE} (?:(?:all|kept|be|stay|strictly|completely) )*(?:private|"
        r"secret|confidential|anonymous|encrypted|secure|safe (?:here|with you|to (?:write|say)"
        r"(?: here)?))"
        r"|(?:is|are) my (?:\w+ )?(?:data|answers|messages) safe"
        rf"|(?:does|do|can|will|could|is|are) {_SOMEONE}(?: else)? (?:ever )?(?:reads?|sees?|"
        rf"reading|seeing|look(?:ing)? at|have access to|get to (?:read|see)) {_MINE}"
        rf"|where (?:is|are|will|does|do) (?:you )?{_MINE} (?:be )?(?:kept|stored|saved|go|end up|"
        r"live)"
        rf"|where (?:do|will|are) you (?:keep|keeping|store|storing|save|put) {_MINE}"
        rf"|what (?:happens|do you do) (?:to|with) {_MINE}"
        rf"|(?:do|will) you (?:keep|store|save|share|sell|read|pass on|remember) {_MINE}"
        rf"|(?:for )?how long (?:do you keep {_MINE}|(?:is|are) {_MINE} (?:kept|stored|saved))"
    ),
    Question.ABOUT: (
        rf"why (?:do|did|are|would) (?:you|we) (?:ask|asking|need|want|wanna|do|keep asking){_REST}"
        rf"(?: (?:my|the|a|for) \w+)?"
        rf"|why (?:(?:do|did|would) (?:i|we) (?:need|have) to|(?:should|must) (?:i|we)) (?:write|"
        rf"say|answer|rate|tick|type|name|know|do|tell you){_REST}"
        rf"|why (?:do|would) (?:i|we) need (?:{_THIS}|(?:a|the|this|these|my) {_OURS})"
        rf"|why (?:is|are) {_THIS} (?:asked|needed|important|necessary|there)"
        rf"|whats? (?:is |are |was )?(?:{_THIS}|they|the (?:point|use) of {_THIS}|"
        r"(?:the|a|this|that) \w+(?: \w+)?)(?: good)? for"
        rf"|whats? (?:is |are )?the (?:point|use) of {_THIS}"
        rf"|whats? (?:is |are )?(?:{_THIS}|they) (?:about|supposed to (?:do|mean|be))"
        rf"|what do(?:es)? (?:you|{_THIS}|they) mean(?: by (?:{_THIS}|(?:the |a |an )?\w+"
        r"(?: \w+)?))?|what do you mean with (?:this|that|it)"
        r"|what does (?:the |a |an )?\w+ mean|wdym(?: by (?:this|that|it))?"
        rf"|how (?:does|do|is|will|would|can|should) {_THIS} (?:supposed to )?(?:help(?:ing)?|"
        r"work)(?: me)?"
        r"|what (?:should|shall|do|can) i (?:write|put|type|answer|say) here"
        r"|what (?:should|shall|do|can) i (?:write|type|put)"
        r"|what do you want (?:me to (?:write|say|type|put|do|answer)(?: here)?|from me|to know|"
        r"here)"
        r"|what am i (?:supposed|meant) to (?:write|do|say|put|type|answer)(?: here)?"
        r"|what goes here"
        rf"|i (?:do not|dont|didnt) (?:get|understand)(?: (?:{_THIS}|what you (?:mean|want|ask)))?"
        r"|why (?:\d+|so many|that many)(?: (?:of them|ideas?|things?|steps?|words?))?"
        r"|eh|ehm what|sorry what|how do you mean|meaning what|what the heck|(?:what|huh)+"
    ),
    Question.PLANNED: (
        r"(?:whats?|which)(?: (?:is|was|were))? (?:my|the|that)(?: (?:next|small|first|second|"
        r"third|\w+))? (?:steps?|actions?|plans?)(?: (?:for )?(?:today|tomorrow))?"
        r"|what did i (?:say|promise|plan|want|decide|choose|pick)(?: (?:that )?(?:i would|id|"
        r"i was going to|i will|to|i want to|i wanted to))?(?: do)?(?: (?:today|tomorrow|next))?"
        r"|what was i (?:going|supposed|meant|planning) to do(?: (?:today|tomorrow|next))?"
        r"|whats?(?: is)? (?:ahead|coming|coming up|planned|on my (?:list|plan)|on the plan)"
        r"(?: (?:today|tomorrow|this week|for (?:me|today|tomorrow)))*"
        r"|what (?:have i|did i|do i have|have i got|is there) (?:got )?(?:planned|ahead|coming|"
        r"coming up)|when (?:is|was) my (?:next )?(?:\w+ )?(?:steps?|actions?|plan)"
    ),
    Question.AGAIN: (
        r"whats?(?: (?:is|was|were))? (?:the|your|that|this|my)(?: last)? question"
        r"|what (?:did|were|do|are) you (?:ask|asking|say|saying)(?: me)?"
        r"|(?:can|could|would) you (?:repeat|say|ask|show)(?: me)?(?: (?:the|that|your|this|it)"
        r"(?: last)?(?: question)?)?(?: again| once more| one more time)?"
        r"|repeat(?: (?:the|that|your|this|it)(?: last)?(?: question)?)?"
        r"|(?:say (?:that|this)|ask me(?: that)?|show me(?: (?:the|that|your) question)?|"
        r"show the question) (?:again|once more)|show me the question"
        r"|i (?:forgot|lost|missed|didnt (?:see|get|catch|read)) (?:the|your) question"
        r"|where were we|come again|what was (?:it|that)"
    ),
}
_MEANT = tuple((question, re.compile(form)) for question, form in _FORMS.items())
_SAID_BESIDE = re.compile(
    r"(?:i (?:have|got|have got) (?:no|not any|none|nothing)(?: more| left| else)?|"
    r"i (?:dont|do not) (?:get|understand)(?: \w+)?|)"
)
LONGEST = 120  # characters


def question(text: str) -> Question | None:
    """What is asked of the coach, where the whole message does nothing but ask."""
    if len(text) > LONGEST:
        return None
    found: list[Question] = []
    beside = False
    for piece in _PIECE.split(text):
        said = _without_manners(" ".join(_WORDS.get(word, word) for word in bare(piece).split()))
        if kind := _kind(said):
            found.append(kind)
        elif not _SAID_BESIDE.fullmatch(said):
            return None
        else:
            beside = beside or bool(said)
    if not found or (beside and Question.ABOUT not in found):
        return None
    return min(found, key=[*Question].index)


def _without_manners(words: str) -> str:
    said = " ".join(words.split())
    while (match := _MANNERS.match(said)) and match.end() < len(said):
        said = said[match.end() :]
    return "" if _MANNERS.fullmatch(said) else said


def _kind(said: str) -> Question | None:
    if said in SURE[Control.WHY]:
        return Question.ABOUT
    ways = dict.fromkeys((said, said.removesuffix(" again")))
    return next((kind for kind, form in _MEANT if any(map(form.fullmatch, ways))), None)
