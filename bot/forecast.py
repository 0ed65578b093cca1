"""What comes next by itself: the sweep, foretold. Pure: everything is handed in.

It goes by the same rules, for someone who answers: whether there is anything to say is seen only
when the time has come.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from heapq import heappop, heappush
from itertools import count, islice
from zoneinfo import ZoneInfo

from bot import contract
from bot.contract import Rising, Wishful
from bot.entries.rhythms import PERIODS
from bot.when.localtime import at_local, local_day
from storage.reminders import Planned, Queued

FAR = timedelta(days=400)


@dataclass(frozen=True, order=True)
class Coming:
    """One nudge that will come: `asked` where it was put off to this moment by the person."""

    at: datetime
    kind: str
    about: int = 0
    part: int = 0
    asked: bool = False

    @property
    def own(self) -> bool:
        """Whether the person set this time, and other nudges leave room for it."""
        return self.asked or contract.kind(self.kind).own


Due = tuple[date, Coming]
"""With the local day that it is for."""


def forecast(
    wishes: Rising,
    planned: Sequence[Planned],
    waiting: Sequence[Queued],
    sent: Sequence[datetime],
    now: datetime,
    most: int,
) -> list[Coming]:
    """The next `most` that come after `now`, of these reminders and these nudges in the queue.

    `sent` are the moments at which nudges went out today.
    """
    zone = ZoneInfo(wishes.zone)
    days = Counter(local_day(one, zone) for one in sent)
    number = count()
    heap: list[tuple[datetime, date, int, Coming, Iterator[Due] | None]] = []
    own: Counter[date] = Counter()  # that the person set, and that are still to come on each day

    def comes(since: date, one: Coming, more: Iterator[Due] | None = None) -> None:
        heappush(heap, (one.at, since, next(number), one, more))
        if one.own and more is None:
            own[local_day(one.at, zone)] += 1

    for each in waiting:
        one = _waiting(each, wishes, now)
        if contract.allowed(one.kind, wishes, one.at):
            comes(date.fromisoformat(each.day), one)
    for reminder in planned:
        times = _times(reminder, wishes, now)
        for since, one in islice(times, 1):
            comes(since, one, times if _every(reminder) else None)
    found: list[Coming] = []
    while heap and len(found) < most:
        at, since, _, one, more = heappop(heap)
        for after, another in islice(more or (), 1):
            comes(after, another, more)
        day = local_day(at, zone)
        if more is None and one.own:
            own[day] -= 1
        to_come = 0 if contract.kind(one.kind).own else own[day]  # see `contract.gives_way`
        if one.asked or contract.room(one.kind, wishes, days[day], to_come):
            days[day] += contract.kind(one.kind).group != contract.FREE
            found.append(one)
        elif one.kind not in contract.DAILY and at < now + FAR:
            comes(since, replace(one, at=contract.put_over(at, wishes)))
    return found


def _every(one: Planned) -> int:
    """Days from one to the next; 0 for what comes once."""
    return 1 if one.clock else PERIODS.get(one.kind, 0)


def _waiting(one: Queued, wishes: Wishful, now: datetime) -> Coming:
    at = max(one.queued_at, now)
    if not one.asked:
        at = contract.comes_at(one.kind, at, wishes, now) or at
    return Coming(at, one.kind, one.about, one.part, one.asked)


def _times(one: Planned, wishes: Wishful, now: datetime) -> Iterator[Due]:
    """When a reminder comes, again and again where it does, as far as a year ahead."""
    if contract.kind(one.kind).group in wishes.off.split():
        return
    due, zone, every = one.due_at, ZoneInfo(wishes.zone), _every(one)
    clock = due.astimezone(zone).time()
    while due < now + FAR:
        at = contract.comes_at(one.kind, due, wishes, max(due, now))
        if at is not None and contract.allowed(one.kind, wishes, max(due, now)):
            meant = contract.meant(one.clock, due, zone)
            yield meant, Coming(at, one.kind, one.about, one.part)
        if not every:
            return
        if one.clock:
            due = contract.next_time(one.kind, one.clock, max(due, now), zone, wishes.days)
        else:
            day = local_day(due, zone) + timedelta(days=every)
            while (due := at_local(day, clock, zone)) <= now:
                day += timedelta(days=every)
