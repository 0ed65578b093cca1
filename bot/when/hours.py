"""The hours of a day that a clock time or a part of the day may mean."""

from dataclasses import dataclass
from datetime import timedelta

from bot.when.days import CLOSE, SOME_HOUR
from bot.when.pieces import Clock, Part

HOUR = timedelta(hours=1)
# name: (its hour when none is said, the hours that belong to it); past 24 is the small hours after.
PARTS = {
    "morning": (9 * HOUR, 0, 12),
    "early morning": (7 * HOUR, 3, 10),
    "late morning": (11 * HOUR, 9, 12),
    "mid morning": (10 * HOUR, 9, 12),
    "lunchtime": (12.5 * HOUR, 11, 15),
    "afternoon": (15 * HOUR, 12, 19),
    "early afternoon": (13 * HOUR, 12, 16),
    "mid afternoon": (15 * HOUR, 13, 17),
    "late afternoon": (17 * HOUR, 15, 19),
    "evening": (19 * HOUR, 16, 25),
    "early evening": (18 * HOUR, 16, 21),
    "late evening": (21 * HOUR, 19, 25),
    "end of the day": (CLOSE, 15, 25),
    "tonight": (20 * HOUR, 17, 30),
    "night": (21 * HOUR, 17, 30),
    "late night": (22 * HOUR, 20, 30),
}


@dataclass(frozen=True)
class Hours:
    """Hours since midnight that were meant, likeliest first."""

    hours: tuple[timedelta, ...]
    exact: bool
    ask: bool = False


def since_midnight(hour: int, minute: int = 0) -> timedelta:
    return timedelta(hours=hour, minutes=minute)


# ------------------------------------------------------------------------------------------


def hours_meant(clock: Clock | None, part: Part | None, *, on_a_day: bool) -> Hours | None:
    """Say which hours fit the words; None if they contradict each other."""
    if clock is None:
        return Hours((PARTS[part.name][0] if part else SOME_HOUR,), exact=False)
    since = since_midnight(clock.hour, clock.minute)
    both = (since,) if clock.sure else (since % (12 * HOUR), since % (12 * HOUR) + 12 * HOUR)
    if clock.hour == 24:
        if part is None and on_a_day:
            return Hours((timedelta(0), since), exact=True, ask=True)
        both = (since,)
    if part:
        _, first, last = PARTS[part.name]
        late = (hour + shift * HOUR for hour in both for shift in (0, 24))
        fit = tuple(hour for hour in late if first * HOUR <= hour < last * HOUR)
        return Hours(fit[:1], exact=True) if fit else None
    if clock.sure:
        return Hours(both, exact=True)
    # By itself "at 3" is the afternoon, "at 9" the morning; from 5 to 8 either may be meant.
    hour = clock.hour % 12
    likely = both if 5 <= hour <= 11 else both[::-1]
    return Hours(likely, exact=True, ask=not on_a_day or 5 <= hour <= 7)
