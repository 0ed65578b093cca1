"""From a wall clock in a person's zone to instants, and back, with the clock changes of RFC 5545.

Where the clock jumps over a time, that time is read with the offset before the jump (a nudge for
02:30 comes at 03:30); where the clock repeats a time, the first of the two counts.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

EVERY_DAY = frozenset(range(7))
"""Weekdays as `date.weekday` counts them: Monday is 0."""


def at_local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Give the instant, in UTC, at which the clocks of `zone` show `clock` on `day`."""
    # zoneinfo with fold=0 is the rule of RFC 5545: before the jump, and the first of two.
    wall = datetime.combine(day, clock.replace(tzinfo=None, fold=0), zone)
    return wall.astimezone(UTC)


def local_day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()


def next_daily(
    after: datetime, clock: time, zone: ZoneInfo, days: frozenset[int] = EVERY_DAY
) -> datetime:
    """Give the first instant (UTC) later than `after` when it is `clock` on one of the `days`.

    A date that a zone left out (Samoa had no 30 December 2011) has no instant of its own. Raises
    ValueError if no day is allowed.
    """
    if not days & EVERY_DAY:
        raise ValueError("a daily time needs at least one weekday")
    # A jump over midnight carries the evening before into today, so the search starts there.
    day = local_day(after, zone) - timedelta(days=1)
    while not (day.weekday() in days and _exists(day, zone) and at_local(day, clock, zone) > after):
        day += timedelta(days=1)
    return at_local(day, clock, zone)


def day_meant(due: datetime, clock: time, zone: ZoneInfo) -> date:
    """Say which day's `clock` an instant from `next_daily` is.

    It is the local day of the instant, save where a jump of the clock starts late in the evening:
    23:30 in Nuuk on the last Saturday of March comes at 00:30 on Sunday and is still Saturday's.
    """
    day = local_day(due, zone)
    eve = day - timedelta(days=1)
    return eve if _exists(eve, zone) and at_local(eve, clock, zone) == due else day


def _exists(day: date, zone: ZoneInfo) -> bool:
    return local_day(at_local(day, time.min, zone), zone) == day
