"""How strong a habit of practising is: it grows with each day and fades slowly, and never breaks.

Each day counts as much as half a day's worth a week later. Practising every day comes near 100; one
day left out costs less than a tenth, and what was built stays for weeks.
"""

from collections.abc import Iterable

HALF_LIFE = 7  # days
STEPS = 5
WORDS = ("", "seed", "rooting", "growing", "steady", "strong")
_KEEP: float = 0.5 ** (1 / HALF_LIFE)
REACH = 120  # days back beyond which a day is worth less than a hundred-thousandth


def strength(days_ago: Iterable[int]) -> int:
    """From 0 to 100, by how many days ago each day of practice was; today is 0."""
    days = {ago for ago in days_ago if 0 <= ago <= REACH}
    return round(100 * (1 - _KEEP) * sum(_KEEP**ago for ago in days))


def step(strong: int) -> int:
    """From 0 to 5: any practice at all is a first step."""
    return min(STEPS, -(-strong * STEPS // 100))


def bar(strong: int) -> str:
    filled = step(strong)
    return "▮" * filled + "▯" * (STEPS - filled)
