"""How strong a habit of practising is: it grows with each day and fades slowly, and never breaks.

Each day counts as much as half a day's worth a week later. Practising every day comes near 100; one
day left out costs less than a tenth. What is shown is the strongest of the last four weeks: days
away take nothing back of what was earned.
"""

from collections.abc import Iterable

HALF_LIFE = 7  # days
STEPS = 5
WORDS = ("", "seed", "rooting", "growing", "steady", "strong")
_KEEP: float = 0.5 ** (1 / HALF_LIFE)
REACH = 120  # days back beyond which a day is worth less than a hundred-thousandth
STAYS = 28  # days


def strength(days_ago: Iterable[int]) -> int:
    """From 0 to 100, by how many days ago each day of practice was; today is 0."""
    return _course(days_ago)[-1]


def built(days_ago: Iterable[int]) -> int:
    """The strongest that it was on any of the last days, today among them."""
    return max(_course(days_ago)[-STAYS:])


def _course(days_ago: Iterable[int]) -> list[int]:
    """Day by day up to today."""
    days = frozenset(days_ago)
    found, strong = [], 0.0
    for ago in range(REACH, -1, -1):
        strong = strong * _KEEP + (1 - _KEEP) * (ago in days)
        found.append(round(100 * strong))
    return found


def step(strong: int) -> int:
    """From 0 to 5: any practice at all is a first step."""
    return min(STEPS, -(-strong * STEPS // 100))


def bar(strong: int) -> str:
    filled = step(strong)
    return "▮" * filled + "▯" * (STEPS - filled)
