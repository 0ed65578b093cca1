"""What a person may count on when the coach comes by itself: the pure rules behind every nudge.

- Nothing comes on other days, in a pause, or of a kind that was switched off.
- Nothing comes in the quiet hours. What is due in them waits for their end, where it is still of
  use then, and is left out where not. Times the person set come when they said, unless they chose
  otherwise.
- No more than `most` come on one local day. What the person set the time of counts first: the
  coach's own prompts leave room for what is still to come that day. What the day does not hold is
  not lost: it comes the next morning, before anything else; only the two daily prompts give way.
- What stands just before an event has no other moment: it comes even on a day that is full.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.when.localtime import EVERY_DAY, at_local, day_meant, local_day, next_daily


@dataclass(frozen=True)
class Kind:
    """What holds for a kind of nudge.

    `group` is what it is switched on and off as, in `flows.settings`; `grace` how late it may come
    after the program was down: later than that it is left out. `own` says that the person set its
    time.
    """

    group: str
    grace: timedelta = timedelta(hours=24)
    own: bool = False


FREE = "care"
"""The group that cannot be switched off and counts for nothing: a hello after words of danger."""
KINDS = {
    "morning": Kind("morning", timedelta(hours=3)),
    "evening": Kind("evening", timedelta(hours=3)),
    "micro": Kind("actions", own=True),
    "step": Kind("actions", timedelta(hours=3), own=True),
    "activity": Kind("actions", own=True),
    "peer": Kind("actions", own=True),
    "circle-tell": Kind("actions", own=True),
    "deadline": Kind("deadlines", own=True),
    "assess-problem": Kind("deadlines", own=True),
    "goal": Kind("deadlines", own=True),
    # An event's prompts are worth nothing once the event has begun.
    "event-soon": Kind("events", timedelta(minutes=25), own=True),
    "event-now": Kind("events", timedelta(minutes=5), own=True),
    "debrief": Kind("events", own=True),
    "weekly-review": Kind("regular"),
    "weekly-checkin": Kind("regular"),
    "monthly-goal": Kind("regular"),
    "quarterly-assess": Kind("regular"),
    "assess-again": Kind("regular"),
    "pause-over": Kind("morning"),
    "still-here": Kind(FREE, timedelta(hours=12)),
}
OTHER = Kind("")
DAILY = ("morning", "evening")
BOUND = ("event-soon", "event-now")
"""Worth nothing at any other moment."""
A_SECOND = 25
"""Nudges over all chats and processes: below Telegram's 30, so that answers have room."""
STALE = timedelta(hours=3)
"""A nudge that could not be written, or sent, for so long is left out: the next one may be due."""


class Wishful(Protocol):
    """What a person has chosen, wherever it was read."""

    @property
    def zone(self) -> str: ...
    @property
    def days(self) -> str: ...
    @property
    def quiet_from(self) -> str: ...
    @property
    def quiet_to(self) -> str: ...
    @property
    def quiet_own(self) -> bool: ...
    @property
    def most(self) -> int: ...
    @property
    def off(self) -> str: ...
    @property
    def blocked(self) -> bool: ...
    @property
    def paused_until(self) -> datetime | None: ...
    @property
    def quiet_until(self) -> datetime | None: ...


class Rising(Wishful, Protocol):
    """The same, with the hour at which their mornings begin."""

    @property
    def morning(self) -> str: ...


def kind(name: str) -> Kind:
    return KINDS.get(name, OTHER)


def weekdays(name: str, days: str) -> frozenset[int]:
    """The days of the week on which a daily kind comes: those chosen are those of the morning."""
    chosen = frozenset(int(one) for one in days if one.isdecimal()) & EVERY_DAY
    return chosen if name == "morning" and chosen else EVERY_DAY


# Many people are due at the same moment, in the same zone, at the same hour.
@lru_cache(4096)
def next_time(name: str, clock: str, after: datetime, zone: ZoneInfo, days: str) -> datetime:
    """When a daily kind comes next."""
    return next_daily(after, time.fromisoformat(clock), zone, weekdays(name, days))


def next_period(due: datetime, days: int, zone: ZoneInfo, now: datetime) -> datetime:
    """So many days on, at the same local hour; a pause skips whole periods."""
    local = due.astimezone(zone)
    day = local.date()
    while (at := at_local(day, local.time(), zone)) <= now:
        day += timedelta(days=days)
    return at


@lru_cache(4096)
def meant(clock: str, due: datetime, zone: ZoneInfo) -> date:
    """The local day that a nudge is for."""
    return day_meant(due, time.fromisoformat(clock), zone) if clock else local_day(due, zone)


def allowed(name: str, wishes: Wishful, at: datetime) -> bool:
    """Whether this kind may come at all then; hours and numbers aside."""
    if wishes.blocked or (wishes.paused_until and wishes.paused_until > at):
        return False
    group = kind(name).group
    if group != FREE and wishes.quiet_until and wishes.quiet_until > at:
        return False
    return group not in wishes.off.split()


def quiet_end(at: datetime, wishes: Wishful) -> datetime | None:
    """When the quiet hours end that hold at a moment; None where none do."""
    local = at.astimezone(ZoneInfo(wishes.zone))
    if not in_quiet(local.time(), wishes):
        return None
    end = time.fromisoformat(wishes.quiet_to)
    day = local.date() + timedelta(days=1 if local.time() >= end else 0)
    # In the second of two equal hours, the end that is meant is the second one too.
    over = datetime.combine(day, end.replace(fold=local.fold), local.tzinfo).astimezone(UTC)
    return over if over > at else at + timedelta(minutes=1)


def in_quiet(clock: time, wishes: Wishful) -> bool:
    """Whether a local time of day lies in the quiet hours, which may go over midnight."""
    start, end = time.fromisoformat(wishes.quiet_from), time.fromisoformat(wishes.quiet_to)
    return start <= clock < end if start <= end else clock >= start or clock < end


def comes_at(name: str, due: datetime, wishes: Wishful, now: datetime) -> datetime | None:
    """When something due comes: now, or after the quiet hours; None where that is too late."""
    what = kind(name)
    at = max(due, now)
    if wishes.quiet_own or not what.own:
        at = quiet_end(at, wishes) or at
    return at if at - due <= what.grace else None


def room(name: str, wishes: Wishful, today: int, to_come: int) -> bool:
    """Whether one more fits into a day on which so many have come, and so many first ones will."""
    return kind(name).group == FREE or name in BOUND or today + to_come < wishes.most


def gives_way(name: str, other: str, *, asked: bool = False) -> bool:
    """Whether a nudge leaves room for another that is to come that day, or was put off to it."""
    return not kind(name).own and (asked or kind(other).own)


def put_over(at: datetime, wishes: Rising) -> datetime:
    """When comes what a full day did not hold: at the hour of the next morning."""
    zone = ZoneInfo(wishes.zone)
    day = local_day(at, zone) + timedelta(days=1)
    morning = at_local(day, time.fromisoformat(wishes.morning), zone)
    return quiet_end(morning, wishes) or morning


def day_bounds(at: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Where the local day of a moment begins, and where the next one does."""
    day = local_day(at, zone)
    return at_local(day, time.min, zone), at_local(day + timedelta(days=1), time.min, zone)


def usual(answers: Sequence[datetime], clock: str, zone: ZoneInfo) -> str | None:
    """The time of day at which nudges of `clock` are really answered, if that is another one.

    The middle of at least five answers, most of them within an hour and a half of it, to the
    quarter of an hour; None where they are too few, too far apart or near the hour there is.
    """
    local = [one.astimezone(zone) for one in answers]
    minutes = sorted(one.hour * 60 + one.minute for one in local)
    if len(minutes) < LEAST_ANSWERS:
        return None
    middle = minutes[len(minutes) // 2]
    near = sum(abs(one - middle) <= NEAR for one in minutes)
    rounded = min(round(middle / 15) * 15, 24 * 60 - 15)
    now = time.fromisoformat(clock)
    if near * 4 < len(minutes) * 3 or abs(rounded - now.hour * 60 - now.minute) < WORTH_MOVING:
        return None
    return f"{rounded // 60:02d}:{rounded % 60:02d}"


LEAST_ANSWERS = 5
NEAR = 90  # minutes
WORTH_MOVING = 60  # minutes
