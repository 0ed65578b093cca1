"""Fragments that English patterns share: gaps, beginnings of sentences, feeling verbs."""

import re

GAP = r"[^.!?;]{0,40}?"
START = r"(?:^|[.!?;,:] ?|\b(?:and|but|because|so|that|then|today|yesterday|this morning) )"
# Where a sentence about oneself may begin without its "i".
ME = rf"(?:\bi |{START})"
FEEL = (
    r"\b(?:i am|i feel|i have been|i was|am|feel|feels|feeling|felt|get|gets|getting|got|makes? me|"
    r"made me|i become|being|been)(?: (?:feeling|getting|being|like|all|too|more|always|a little|"
    r"still|already|now|again|kinda|utterly|constantly|also|to feel|right now|today|and|"
    r"tired|sad|down|low|lost|sick|nervous|anxious|scared))*"
)


def patterns(*spoken: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in spoken)
