"""How English says what it wants: the patterns behind `flows.intent`.

They are searched in text as `flows.plain_english.plain` leaves it: lower case, contractions spelled
out, filler such as "really" and "just" gone. Gaps stop at the end of a sentence.
"""

import re

from flows.intent_en_asks import ASKS
from flows.intent_en_events import EVENTS
from flows.intent_en_feels import AFRAID, FEELS
from flows.intent_en_hints import HINTS
from flows.intent_en_tells import TELLS
from flows.intent_kinds import Language
from flows.plain_english import plain

_MOODS = rf"(?:{AFRAID}|stuck|sad|lonely|depressed|tired|exhausted|unmotivated|bad|worthless)"

ENGLISH = Language(
    plain=plain,
    denied=re.compile(
        r"\b(?:not|no longer|less|without|never|stopped|nothing to|far from|instead of) "
        r"(?:feel(?:ing)? |being |been |be |as |that |too |much |any |more |even |all that |get |"
        r"getting |"
        rf"make me )*(?:{_MOODS})(?: any ?more| at all| about)?\b(?! (?:at|enough))"
    ),
    signs={**EVENTS, **ASKS, **FEELS, **TELLS},
    hints=HINTS,
)
