"""Whether a line tells body and hands what to do, or only what is wished, feared or felt."""

import re

from flows.plain_english import plain

_NONE = (
    # What can only be wished for or avoided gives the hands nothing to do.
    r"^(?:please )?(?:i )?(?:hope|wish|want|pray|never|cannot)\b",
    r"^(?:please )?(?:i )?(?:do|must|should|try) not\b",
    r"\bhopefully\b",
    # How it feels, or how it is.
    r"^(?:but )?i am (?!going to\b|about to\b)",
    r"^(?:i )?(?:still )?feel(?:ing)? (?!my\b|the\b|both\b|your\b|how\b|for\b)",
    r"^(?:so |too )?(?:nervous|scared|afraid|anxious|stressed|worried|terrified|tired|panicking)\b",
    # What cheers without a thing to do.
    r"^(?:be|stay|keep|remain) (?:calm|cool|confident|strong|positive|brave|good|great)\W*$",
    r"^(?:be|act) (?:natural|perfect|normal|yourself|myself)\W*$",
    r"^(?:calm down|relax|chill|breathe easy|do (?:my|your) best|good luck)\W*$",
    r"^(?:you|i) (?:have )?got this\b|^i (?:can|will) do (?:it|this)\W*$",
    r"^(?:it|all|everything) (?:is|will|is going to)(?: be)? (?:ok|okay|fine|good|well|alright)\b",
    # Nothing yet.
    r"^(?:i )?(?:do not know|have no idea|no idea|not sure|no clue|nothing|whatever)\b",
)
_NO_INSTRUCTION = re.compile("|".join(_NONE))


def instructs(text: str) -> bool:
    """Whether there is something in it that can be done."""
    return not _NO_INSTRUCTION.search(plain(text).strip(" .,;:!?\"'…-–—"))
