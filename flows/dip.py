"""The dip: ratings that have been falling for a week while the person kept going."""

from collections.abc import Sequence

WEEK = 7  # days
LEAST = 3  # ratings on days of their own, so that one bad day is no dip
FALL = 1.0  # points that the later half lies below the earlier


def dipping(rated: Sequence[tuple[int, int]]) -> bool:
    """Whether ratings fell over the last week: pairs of how many days ago, and the number."""
    recent = sorted((pair for pair in rated if 0 <= pair[0] <= WEEK), reverse=True)
    if len({ago for ago, _ in recent}) < LEAST:
        return False
    numbers = [value for _, value in recent]
    half = len(numbers) // 2
    early, late = numbers[:half], numbers[-half:]
    return numbers[-1] < numbers[0] and _mean(early) - _mean(late) >= FALL


def _mean(numbers: Sequence[int]) -> float:
    return sum(numbers) / len(numbers)
