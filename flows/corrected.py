"""A rating given earlier, corrected by its name at a later question: "wait no, difficulty 5"."""

import re

from flows.answers import Rating
from flows.control_words import bare
from flows.heard import Chose, Control
from flows.machine import Ask, advance
from flows.place import Place
from flows.table import Flow

# What a rating is called besides the name of its step.
_CALLED = {
    "difficulty": "difficulty|hardness|how hard",
    "confidence": "confidence|how sure|how confident",
    "sure": "confidence|how sure",
    "ready": "readiness",
}
_NUMBER = re.compile(r"\d")
_FIRST = (
    r"(?:(?:actually|wait|no|sorry|oh|hmm|oops|ok|but|i|id|meant|mean|make|change|set|put|correct|"
    r"rate|lets|let|say|the|my|that|it|should|be) )*"
)
_BETWEEN = r"(?: (?:is|was|should|be|to|back|at|of|a|an|as|rather|more|like|rating|it|say))*"
_AFTER = r"(?: (?:instead|please|sorry|not \d+|though|then))*"


def corrected(flow: Flow, at: Place, text: str) -> tuple[Place, int] | None:
    """The place with the earlier rating changed, and what it is now; None if no such is meant."""
    said = bare(text)
    if not _NUMBER.search(said):
        return None
    for given in reversed(at.trail):
        step = given.step
        if step == at.step or not isinstance(flow[step].answer, Rating):
            continue
        name = _name(step)
        found = re.fullmatch(
            rf"{_FIRST}(?:{name}){_BETWEEN} (\d+){_AFTER}|"
            rf"{_FIRST}(\d+) (?:for|as|on|in)(?: the| my)? (?:{name}){_AFTER}",
            said,
        )
        if found and not re.search(rf"\b(?:{_name(at.step)})\b", said):
            return _changed(flow, at, step, int(found[1] or found[2]))
    return None


def _name(step: str) -> str:
    return _CALLED.get(step, re.escape(bare(step)))


def _changed(flow: Flow, at: Place, step: str, rating: int) -> tuple[Place, int] | None:
    """Back to it as the button goes, so that what was answered since is offered again."""
    back: Place | None = at
    while back and back.step != step:
        back, _ = advance(flow, back, Control.BACK)
    if back is None:
        return None
    after, reply = advance(flow, back, Chose(str(rating)))
    if after is None or not isinstance(reply, Ask) or reply.because:
        return None
    return after, rating
