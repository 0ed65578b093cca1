"""How English says what it wants: the patterns behind `flows.intent`.

They are searched in text as `flows.plain_english.plain` leaves it: lower case, contractions spelled
out, filler such as "really" and "just" gone. Gaps stop at the end of a sentence.
"""

import re

from flows.intent_en_asks import ASKS
from flows.intent_en_events import EVENT, EVENTS
from flows.intent_en_feels import AFRAID, FEELS
from flows.intent_en_tells import TELLS
from flows.intent_kinds import Language
from flows.intent_weights import TABLE
from flows.plain_english import plain

# "I called the dentist today": whoever has done it has it no longer ahead.
_PAST = "|".join(
    f"(?<={verb} )"
    for verb in ("called", "rang", "phoned", "saw", "did", "had", "made", "finished", "attended")
)
_MOODS = rf"(?:{AFRAID}|stuck|sad|lonely|depressed|tired|exhausted|unmotivated|bad|worthless)"


def _weights(table: str) -> dict[str, str]:
    """What each clue says, as it is written: few of them are ever looked up."""
    found: dict[str, str] = {}
    for line in table.splitlines():
        clue, _, worths = line.rpartition("|")
        found[clue] = f"{found[clue]} {worths}" if clue in found else worths
    return found


ENGLISH = Language(
    plain=plain,
    denied=re.compile(
        r"\b(?:not|no longer|less|without|never|stopped|nothing to|far from|instead of) "
        r"(?:feel(?:ing)? |being |been |be |as |that |too |much |any |more |even |all that |get |"
        r"getting |"
        rf"make me )*(?:{_MOODS})(?: any ?more| at all| about)?\b(?! (?:at|enough))|"
        rf"(?:{_PAST})(?:my|the|an?) (?:\w+ )?{EVENT}\b(?: today| this (?:morning|afternoon))"
    ),
    signs={**EVENTS, **ASKS, **FEELS, **TELLS},
    weights=_weights(TABLE),
)
