"""Which thinking trap a thought may be caught in: an offer to a person, never a verdict.

A linear model over `flows/trap_clues.py`; how it was taught stands in tests/flows/traps/train.py.
"""

from enum import Enum
from functools import cache
from math import exp
from typing import Final

from flows.trap_clues import clues
from flows.trap_weights import TABLE


class Trap(Enum):
    ALL_OR_NOTHING = "all-or-nothing"
    CATASTROPHIZING = "catastrophizing"
    DISCOUNTING_POSITIVES = "discounting-positives"
    MIND_READING = "mind-reading"
    FORTUNE_TELLING = "fortune-telling"


_HUNDREDTHS: Final = 100
_LEAST_OFFERED: Final = 2
_LIKELY: Final = 0.15
# How sure the model must be that there is no trap: a wrong silence is worse than a spare offer, the
# more so where somebody wrote at length.
_QUIET: Final = 0.45
_QUIET_LETTER: Final = 0.6
_LETTER: Final = 30


@cache
def _weights() -> dict[str, str]:
    """What each clue says, as it is written: few of them are ever looked up."""
    return {clue: said for clue, _, said in (line.rpartition("|") for line in TABLE.splitlines())}


def suggest(text: str) -> list[Trap]:
    """The traps this may be, likeliest first: none, or at least two."""
    weights = _weights()
    known = [tuple(map(int, weights[clue].split())) for clue in clues(text) if clue in weights]
    if not known:
        return []
    totals = [sum(column) / _HUNDREDTHS for column in zip(*known, strict=True)]
    highest = max(totals)
    powers = [exp(total - highest) for total in totals]
    *chances, quiet = (power / sum(powers) for power in powers)
    if quiet > (_QUIET_LETTER if len(text.split()) > _LETTER else _QUIET):
        return []
    ranked = sorted(zip(chances, Trap, strict=True), key=lambda pair: -pair[0])
    offered = [trap for chance, trap in ranked if chance > _LIKELY]
    return [trap for _, trap in ranked[: max(_LEAST_OFFERED, len(offered))]]
