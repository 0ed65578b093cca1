"""When the coach comes by itself, and that it came: reminders, and the nudges they turn into."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel, col

from storage.tables import Nudge, Person, Reminder


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
    blocked: bool
    paused_until: datetime | None
    quiet_until: datetime | None


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


_DUE = [
    *(col(getattr(Reminder, name)) for name in list(Due.__dataclass_fields__)[:7]),
    *(col(getattr(Person, name)) for name in list(Due.__dataclass_fields__)[7:]),
]
_PLANNED = [col(getattr(Reminder, name)) for name in Planned.__dataclass_fields__]
_QUEUED = [col(getattr(Nudge, name)) for name in Queued.__dataclass_fields__]


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
        _insert(db, Reminder)
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
    query = (
        select(*_DUE)
        .join(Person, col(Person.id) == col(Reminder.person_id))
        .where(col(Reminder.due_at) <= now)
        .order_by(col(Reminder.due_at))
        .limit(most)
        .with_for_update(of=Reminder, skip_locked=True)
    )
    return [Due(*row) for row in db.execute(query)]


def next_due(db: Connection) -> datetime | None:
    return db.execute(select(func.min(col(Reminder.due_at)))).scalar_one()


def come_again(db: Connection, times: Sequence[tuple[int, datetime]]) -> None:
    """When each daily reminder comes next."""
    if times:
        db.execute(
            update(Reminder)
            .where(col(Reminder.id) == bindparam("which"))
            .values(due_at=bindparam("next")),
            [{"which": which, "next": at} for which, at in times],
        )


def drop(db: Connection, ids: Sequence[int]) -> None:
    """Reminders that came once and are past."""
    if ids:
        db.execute(delete(Reminder).where(col(Reminder.id).in_(ids)))


def queue(db: Connection, nudges: Sequence[tuple[Due, str]], now: datetime) -> None:
    """Queue each for its local day; one that is there for that day already stays as it is."""
    if nudges:
        db.execute(
            _insert(db, Nudge).on_conflict_do_nothing(),
            [
                {
                    "person_id": one.person_id,
                    "kind": one.kind,
                    "about": one.about,
                    "part": one.part,
                    "day": day,
                    "state": "queued",
                    "queued_at": now,
                }
                for one, day in nudges
            ],
        )


def queued(db: Connection, most: int) -> list[Queued]:
    """Nudges still to be sent, oldest first; none that another worker is at."""
    query = (
        select(*_QUEUED)
        .where(col(Nudge.state) == "queued")
        .order_by(col(Nudge.queued_at), col(Nudge.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return [Queued(*row) for row in db.execute(query)]


def find(db: Connection, person_id: int, nudge_id: int) -> Queued | None:
    """A nudge of this person's own; another's is not found."""
    row = db.execute(
        select(*_QUEUED).where(col(Nudge.id) == nudge_id, col(Nudge.person_id) == person_id)
    ).first()
    return Queued(*row) if row else None


def settle(db: Connection, nudge_id: int, state: str) -> None:
    db.execute(update(Nudge).where(col(Nudge.id) == nudge_id).values(state=state))


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


def _insert(db: Connection, table: type[SQLModel]) -> postgresql.Insert | sqlite.Insert:
    return (postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert)(table)
