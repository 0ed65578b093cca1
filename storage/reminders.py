"""When the coach comes by itself, and that it came: reminders, and the nudges they turn into."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ARRAY,
    Connection,
    Select,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel, col

from storage.prepared import Prepared
from storage.tables import Nudge, Pace, Person, Reminder
from storage.upsert import insert_into


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose time has come, with what its person's clock and wishes say."""

    id: int
    person_id: int
    kind: str
    about: int
    part: int
    clock: str
    due_at: datetime
    zone: str
    days: str
    quiet_from: str
    quiet_to: str
    quiet_own: bool
    most: int
    off: str
    blocked: bool
    paused_until: datetime | None
    quiet_until: datetime | None


@dataclass(frozen=True, slots=True)
class Time:
    """When a daily reminder comes, and what that is worked out from: many people share one."""

    kind: str
    clock: str
    due_at: datetime
    zone: str
    days: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A nudge to be queued: for which local day, from when on; or left out as too late."""

    due: Due
    day: str
    at: datetime
    late: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    kind: str
    about: int
    part: int
    clock: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Queued:
    """A nudge: still to be put into words and sent, or sent, by its `state`."""

    id: int
    person_id: int
    kind: str
    about: int
    part: int
    day: str
    state: str
    queued_at: datetime
    asked: bool
    sent_at: datetime | None
    answered_at: datetime | None

    @property
    def tag(self) -> str:
        """What its buttons carry: its number alone may be given again once its row is gone."""
        return f"{self.id}.{round(self.sent_at.timestamp() * 1000):x}" if self.sent_at else ""


# Written out, for a database uses an index of some states only where it sees them.
_QUEUED_STATE = col(Nudge.state) == literal_column("'queued'")
_DUE = [
    *(col(getattr(Reminder, name)) for name in list(Due.__dataclass_fields__)[:7]),
    *(col(getattr(Person, name)) for name in list(Due.__dataclass_fields__)[7:]),
]
_TIME = [
    *(col(getattr(Reminder, name)) for name in list(Time.__dataclass_fields__)[:3]),
    *(col(getattr(Person, name)) for name in list(Time.__dataclass_fields__)[3:]),
]
_PLANNED = [col(getattr(Reminder, name)) for name in Planned.__dataclass_fields__]
_QUEUED = [col(getattr(Nudge, name)) for name in Queued.__dataclass_fields__]


_RECENT = Prepared(
    select(*_QUEUED)
    .where(col(Nudge.person_id) == bindparam("who"), col(Nudge.queued_at) >= bindparam("since"))
    .order_by(col(Nudge.queued_at))
)


_COUNT_SENT = Prepared(
    select(func.count()).where(
        col(Nudge.person_id) == bindparam("who"),
        col(Nudge.queued_at) >= bindparam("since"),
        col(Nudge.sent_at) >= bindparam("begins"),
        col(Nudge.sent_at) < bindparam("ends"),
    )
)
_DUE_NOW = Prepared(
    select(*_DUE)
    .join(Person, col(Person.id) == col(Reminder.person_id))
    .where(col(Reminder.due_at) <= bindparam("now"))
    .order_by(col(Reminder.due_at))
    .limit(bindparam("most"))
    .with_for_update(of=Reminder, skip_locked=True)
)
_COME_AGAIN = Prepared(
    update(Reminder).where(col(Reminder.id) == bindparam("which")).values(due_at=bindparam("next"))
)


_FRESH = ("person_id", "kind", "about", "part", "day", "state", "queued_at", "asked")


def _queueing(fresh: postgresql.Insert | sqlite.Insert, *, anew: bool = False) -> Prepared:
    """A nudge for a day, unless it is there; save where it was left out as too late.

    With `anew`, one that came goes again where it was set anew: to a later moment than before.
    """
    again = (col(Nudge.state) == "late") | (col(Nudge.state) == "missed")
    if anew:
        later = fresh.excluded.queued_at > col(Nudge.queued_at)
        again |= (col(Nudge.state) != "queued") & later
    statement = fresh.on_conflict_do_update(
        index_elements=["person_id", "kind", "about", "part", "day"],
        set_={name: fresh.excluded[name] for name in ("state", "queued_at", "asked")},
        where=again & (fresh.excluded.state == "queued"),
    )
    return Prepared(statement, *_FRESH)


def _columns() -> Select[tuple[object, ...]]:
    """Many rows in one statement of PostgreSQL: each parameter is a column."""
    columns = SQLModel.metadata.tables["nudge"].columns
    lists = [bindparam(name, type_=ARRAY(columns[name].type)) for name in _FRESH]
    return select(func.unnest(*lists).table_valued(*_FRESH).render_derived())


_MANY = postgresql.insert(Nudge).from_select(_FRESH, _columns())
# By whether they come once, (one row a time, many at once).
_QUEUE = {
    once: (_queueing(sqlite.insert(Nudge), anew=once), _queueing(_MANY, anew=once))
    for once in (False, True)
}


def remind(
    db: Connection,
    person_id: int,
    kind: str,
    due_at: datetime,
    *,
    about: int = 0,
    part: int = 0,
    clock: str = "",
) -> None:
    """Come at `due_at`, instead of when it was planned before; daily, where `clock` is given."""
    fresh = {
        "person_id": person_id,
        "kind": kind,
        "about": about,
        "part": part,
        "clock": clock,
        "due_at": due_at,
    }
    db.execute(
        insert_into(db, Reminder)
        .values(**fresh)
        .on_conflict_do_update(
            index_elements=["person_id", "kind", "about", "part"],
            set_={"due_at": due_at, "clock": clock},
        )
    )


def cancel(
    db: Connection, person_id: int, about: int, *kinds: str, part: int | None = None
) -> None:
    """Do not come about this after all: for these kinds, or any; nor say what is queued."""
    for table in (Reminder, Nudge):
        done = delete(table).where(col(table.person_id) == person_id, col(table.about) == about)
        if table is Nudge:
            done = done.where(col(Nudge.state) == "queued")
        if kinds:
            done = done.where(col(table.kind).in_(kinds))
        if part is not None:
            done = done.where(col(table.part) == part)
        db.execute(done)


def planned(db: Connection, person_id: int) -> list[Planned]:
    """What is still to come for a person, the next first."""
    query = select(*_PLANNED).where(col(Reminder.person_id) == person_id)
    return [Planned(*row) for row in db.execute(query.order_by(col(Reminder.due_at)))]


def due(db: Connection, now: datetime, most: int) -> list[Due]:
    """Reminders whose time has come, oldest first; none that another worker is at."""
    return [Due(*row) for row in _DUE_NOW.all(db, {"now": now, "most": most})]


def next_due(db: Connection) -> datetime | None:
    """The next moment that anything is due, or comes that was put off."""
    waiting = select(func.min(col(Nudge.queued_at))).where(_QUEUED_STATE)
    first = select(func.min(col(Reminder.due_at)))
    found = [db.execute(query).scalar_one() for query in (first, waiting)]
    return min((one for one in found if one), default=None)


def times(db: Connection, after: int, last: int) -> list[Time]:
    """The different times at which daily reminders come, of those numbered in between."""
    return [Time(*row) for row in db.execute(_daily(after, last, *_TIME).distinct())]


def at_times(db: Connection, after: int, last: int) -> list[tuple[int, Time]]:
    """The daily reminders numbered in between, by their numbers, and when each comes."""
    rows = db.execute(_daily(after, last, col(Reminder.id), *_TIME))
    return [(which, Time(*rest)) for which, *rest in rows]


def _daily(after: int, last: int, *columns: Any) -> Select[Any]:  # noqa: ANN401 - any column
    return (
        select(*columns)
        .join(Person, col(Person.id) == col(Reminder.person_id))
        .where(col(Reminder.id) > after, col(Reminder.id) <= last, col(Reminder.clock) != "")
    )


def greatest(db: Connection) -> int:
    """The number of the newest; 0 where there is none."""
    return db.execute(select(func.max(col(Reminder.id)))).scalar_one() or 0


def move(db: Connection, times: Sequence[tuple[int, datetime, datetime]]) -> None:
    """Set when each comes, (number, was, now), unless it has been set anew meanwhile."""
    if times:
        db.execute(
            update(Reminder)
            .where(col(Reminder.id) == bindparam("which"), col(Reminder.due_at) == bindparam("was"))
            .values(due_at=bindparam("next")),
            [{"which": which, "was": was, "next": at} for which, was, at in times],
        )


def come_again(db: Connection, times: Sequence[tuple[int, datetime]]) -> None:
    """When each comes next. Those due together mostly come again together: one statement."""
    together: defaultdict[datetime, list[int]] = defaultdict(list)
    for which, at in times:
        together[at].append(which)
    for at, ids in together.items():
        if len(ids) > 1:
            db.execute(update(Reminder).where(col(Reminder.id).in_(ids)).values(due_at=at))
    alone = [{"which": ids[0], "next": at} for at, ids in together.items() if len(ids) == 1]
    _COME_AGAIN.many(db, alone)


def drop(db: Connection, ids: Sequence[int]) -> None:
    """Reminders that came once and are past."""
    if ids:
        db.execute(delete(Reminder).where(col(Reminder.id).in_(ids)))


def queue(db: Connection, nudges: Sequence[Ready]) -> None:
    """Queue each for its local day; one that is there for that day already stays as it is.

    Save one that was left out as too late: where the clock went back, it is not. And one that comes
    once: its reminder is used up as it is queued, so another was set by the person since.
    """
    for once in (False, True):
        _queue(db, [one for one in nudges if once is not bool(one.due.clock)], once=once)


def _queue(db: Connection, nudges: Sequence[Ready], *, once: bool) -> None:
    rows: dict[tuple[object, ...], tuple[object, ...]] = {}
    for one in sorted(nudges, key=lambda one: one.late, reverse=True):
        unique = (one.due.person_id, one.due.kind, one.due.about, one.due.part, one.day)
        rows[unique] = (*unique, "late" if one.late else "queued", one.at, False)
    each, many = _QUEUE[once]
    if db.dialect.name == "postgresql" and rows:
        columns = zip(*rows.values(), strict=True)
        many.run(db, dict(zip(_FRESH, map(list, columns), strict=True)))
    else:
        each.many(db, [dict(zip(_FRESH, row, strict=True)) for row in rows.values()])


def queued(db: Connection, now: datetime, most: int) -> list[Queued]:
    """Nudges to be sent now, oldest first; none that another worker is at."""
    query = (
        select(*_QUEUED)
        .where(_QUEUED_STATE, col(Nudge.queued_at) <= now)
        .order_by(col(Nudge.queued_at), col(Nudge.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return [Queued(*row) for row in db.execute(query)]


def waiting(db: Connection, person_id: int) -> list[Queued]:
    """What a person will be sent yet: put off, or kept for the end of the quiet hours."""
    query = select(*_QUEUED).where(col(Nudge.person_id) == person_id, _QUEUED_STATE)
    return [Queued(*row) for row in db.execute(query.order_by(col(Nudge.queued_at)))]


def recent(db: Connection, person_id: int, since: datetime) -> list[Queued]:
    """Everything that was queued for a person from a moment on, or is to come, in that order."""
    return [Queued(*row) for row in _RECENT.all(db, {"who": person_id, "since": since})]


def sent(db: Connection, person_id: int, since: datetime) -> list[datetime]:
    """When nudges went to a person, from a moment on."""
    found = recent(db, person_id, since - timedelta(days=1))
    return [one.sent_at for one in found if one.sent_at and one.sent_at >= since]


def count_sent(
    db: Connection, person_id: int, begins: datetime, ends: datetime, *, since: datetime
) -> int:
    """How many went to a person between two moments, of those queued from a moment on."""
    found = _COUNT_SENT.one(db, {"who": person_id, "begins": begins, "ends": ends, "since": since})
    return int(found[0]) if found else 0


def told(db: Connection, person_id: int) -> None:
    """That something was left out as too late has been said."""
    late = (col(Nudge.person_id) == person_id, col(Nudge.state) == "late")
    db.execute(update(Nudge).where(*late).values(state="missed"))


def pace(db: Connection, now: datetime, lasts: timedelta) -> datetime:
    """Take the next free stretch of time of all processes together; when it begins.

    A row that says it is taken for more than a minute was written under another clock.
    """
    row = select(col(Pace.free_at)).where(col(Pace.id) == 1).with_for_update()
    db.execute(insert_into(db, Pace).values(id=1, free_at=now).on_conflict_do_nothing())
    free = db.execute(row).scalar_one()
    begins = free if now < free < now + timedelta(minutes=1) else now
    db.execute(update(Pace).where(col(Pace.id) == 1).values(free_at=begins + lasts))
    return begins


def find(db: Connection, person_id: int, nudge_id: int) -> Queued | None:
    """A nudge of this person's own; another's is not found."""
    row = db.execute(
        select(*_QUEUED).where(col(Nudge.id) == nudge_id, col(Nudge.person_id) == person_id)
    ).first()
    return Queued(*row) if row else None


def settle(db: Connection, nudge_id: int, state: str, **values: datetime | bool) -> None:
    db.execute(update(Nudge).where(col(Nudge.id) == nudge_id).values(state=state, **values))


def prune(db: Connection, before: datetime, now: datetime, most: int) -> int:
    """Forget nudges that were queued before a moment; how many: call again until it is none.

    Looks at the `most` oldest by number, which grows with time: no index of its own is needed. What
    is not over by `now`, whatever wrote it, is passed by: it would hold up what comes after it.
    """
    oldest = select(col(Nudge.id), col(Nudge.queued_at))
    over = oldest.where(col(Nudge.state) != "queued", col(Nudge.queued_at) <= now)
    first = over.order_by(col(Nudge.id)).limit(most).subquery()
    gone = select(first.c.id).where(first.c.queued_at < before)
    return db.execute(delete(Nudge).where(col(Nudge.id).in_(gone))).rowcount


def not_on(db: Connection, person_id: int, kind: str, day: str, now: datetime) -> None:
    """Do not come with a kind on a local day at all."""
    gone = {"state": "skipped", "queued_at": now, "asked": False, "about": 0, "part": 0}
    values = {"person_id": person_id, "kind": kind, "day": day, **gone}
    db.execute(insert_into(db, Nudge).values(values).on_conflict_do_nothing())


def latest(db: Connection, person_id: int, kind: str, about: int, most: int) -> list[Queued]:
    """The latest nudges of a kind about something, the newest first."""
    query = (
        select(*_QUEUED)
        .where(
            col(Nudge.person_id) == person_id,
            col(Nudge.kind) == kind,
            col(Nudge.about) == about,
        )
        .order_by(col(Nudge.day).desc())
        .limit(most)
    )
    return [Queued(*row) for row in db.execute(query)]
