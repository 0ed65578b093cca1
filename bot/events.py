"""Events that are ahead: what is kept of them, and a weekly one going on to its next time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.aside import aside
from bot.outside import write_moment
from bot.when.localtime import at_local
from flows import occasion
from flows.effects import Remind
from flows.place import Value, whole
from storage import people, programmes, reminders
from storage.programmes import Going
from storage.reminders import Due

LAST = occasion.KINDS[-1]
"""The kind of reminder with which one time of a weekly event is over."""


@dataclass(frozen=True)
class Event:
    """What is kept of an event, read back; `zone` is the clock its hour is an hour of."""

    id: int
    name: str
    written: str  # as flows.occasion has it, by the person's clock
    before: tuple[int, ...]
    weekly: bool
    moves: int
    series: str

    @property
    def at(self) -> datetime:
        return instant(self.written)

    @property
    def zone(self) -> ZoneInfo:
        return zone_of(self.written)

    @property
    def facts(self) -> dict[str, Value]:
        """As the flows that change an event take them."""
        return {
            "event_id": self.id,
            "event": self.name,
            "at": self.written,
            "before": list(self.before),
            "every": occasion.WEEKLY if self.weekly else "",
            "moves": self.moves,
        }


def of(going: Going) -> Event:
    kept = going.content
    written = str(kept.get("at") or "")
    return Event(
        going.id,
        str(kept.get("event", "")),
        written,
        occasion.minutes(kept),
        kept.get("every") == occasion.WEEKLY,
        whole(kept.get("moves")) or 0,
        str(kept.get("series") or written),
    )


def ahead(db: Connection, person_id: int, now: datetime) -> list[Event]:
    """What is still to come, the next first."""
    going = programmes.of_kind(db, person_id, "event", "active")
    found = [of(one) for one in going if one.stage == "ahead" and one.content.get("at")]
    return sorted((one for one in found if one.at > now), key=lambda one: (one.at, one.id))


def find(db: Connection, person_id: int, event_id: int) -> Event | None:
    """An event that is ahead, by its number."""
    going = programmes.find(db, person_id, event_id)
    return _ahead(going) if going else None


def _ahead(going: Going) -> Event | None:
    if going.kind != "event" or going.stage != "ahead" or not going.content.get("at"):
        return None
    return of(going)


def instant(written: str) -> datetime:
    return datetime.fromisoformat(written.partition("[")[0]).astimezone(UTC)


def zone_of(written: str) -> ZoneInfo:
    """The zone of the place where a moment was said by its clock, or else the person's."""
    place = occasion.read(written).place
    return ZoneInfo(place or written.partition("[")[2].partition("]")[0])


def rewritten(written: str, at: datetime, person: ZoneInfo | None = None) -> str:
    """Another moment, or another person's clock, with the place that this one has."""
    zone = person or ZoneInfo(written.partition("[")[2].partition("]")[0])
    return occasion.write(write_moment(at, zone), place=occasion.read(written).place)


def next_time(series: str, after: datetime) -> datetime:
    """The first time (UTC) later than `after` that a weekly event comes, at the hour of its zone.

    Where the clock leaves that hour out it comes as late as the clock jumps; where the hour is
    there twice, at the first.
    """
    zone = zone_of(series)
    wall = instant(series).astimezone(zone)
    weeks = max(0, (after.astimezone(zone).date() - wall.date()).days // 7)
    day = wall.date() + timedelta(weeks=weeks)
    while (at := at_local(day, wall.time(), zone)) <= after:
        day += timedelta(weeks=1)
    return at


def come(db: Connection, person_id: int, event: Event, now: datetime) -> None:
    """Set all reminders of the time that is kept, instead of those there are."""
    reminders.cancel(db, person_id, event.id, *occasion.KINDS)
    _remind(db, person_id, event, now)


def _remind(db: Connection, person_id: int, event: Event, now: datetime) -> None:
    for one in occasion.reminders(event.written, event.before, moves=event.moves):
        due = due_at(one)
        if due > now:
            reminders.remind(db, person_id, one.kind, due, about=event.id, part=one.part)


def due_at(one: Remind) -> datetime:
    return instant(one.at) - timedelta(minutes=one.before)


def go_on(db: Connection, person_id: int, event: Event, after: datetime, now: datetime) -> Event:
    """Bring a weekly event to its next time, reminders and all."""
    at = rewritten(event.written, next_time(event.series, max(after, now)))
    programmes.change(db, person_id, event.id, content={"at": at}, now=now)
    going = programmes.find(db, person_id, event.id)
    assert going is not None
    event = of(going)
    # What is queued of the time that is over is left to be said: nothing is cancelled.
    _remind(db, person_id, event, now)
    return event


def roll(db: Connection, due: Iterable[Due], now: datetime) -> None:
    """After the last reminder of a time: weekly events go on, whether anything was said or not."""
    for one in due:
        if one.kind == LAST and one.about:
            with aside(db, kind=one.kind, person=one.person_id, about=one.about):
                _roll(db, one, now)


def _roll(db: Connection, one: Due, now: datetime) -> None:
    going = programmes.find(db, one.person_id, one.about)
    if going is None or going.status != "active":
        return
    event = _ahead(going)
    if event and event.weekly:
        people.introduce(db, one.person_id)
        go_on(db, one.person_id, event, one.due_at, now)
