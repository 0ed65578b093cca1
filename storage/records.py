"""What a person did, rated and wrote: evidence, ratings, notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select
from sqlmodel import col

from flows.place import Value
from storage.columns import Own
from storage.tables import Evidence, Note, Rating


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence; `day` is the local day, `how` what they did that made it work."""

    id: int
    goal_id: int | None
    source: str
    text: str
    how: str | None
    day: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Rated:
    scale: str
    value: int
    goal_id: int | None
    day: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Noted:
    id: int
    kind: str
    goal_id: int | None
    content: Mapping[str, Value]
    day: str
    at: datetime


_PROOF = [col(getattr(Evidence, name)) for name in Proof.__dataclass_fields__]
_RATED = [col(getattr(Rating, name)) for name in Rated.__dataclass_fields__]
_NOTED = [col(getattr(Note, name)) for name in Noted.__dataclass_fields__]


def keep(
    db: Connection,
    person_id: int,
    text: str,
    *,
    source: str,
    how: str = "",
    goal_id: int | None = None,
    day: str,
    now: datetime,
) -> None:
    db.execute(
        insert(Evidence).values(
            person_id=person_id,
            goal_id=goal_id,
            source=source,
            text=Own(person_id, text),
            how=Own(person_id, how) if how else None,
            day=day,
            at=now,
        )
    )


def rate(
    db: Connection,
    person_id: int,
    scale: str,
    value: int,
    *,
    goal_id: int | None = None,
    day: str,
    now: datetime,
) -> None:
    db.execute(
        insert(Rating).values(
            person_id=person_id, scale=scale, value=value, goal_id=goal_id, day=day, at=now
        )
    )


def note(
    db: Connection,
    person_id: int,
    kind: str,
    content: Mapping[str, Value],
    *,
    goal_id: int | None = None,
    day: str,
    now: datetime,
) -> None:
    db.execute(
        insert(Note).values(
            person_id=person_id,
            kind=kind,
            goal_id=goal_id,
            content=Own(person_id, dict(content)),
            day=day,
            at=now,
        )
    )


def evidence(
    db: Connection, person_id: int, *, goal_id: int | None = None, most: int = 1000
) -> list[Proof]:
    """The person's evidence, the latest first."""
    query = select(*_PROOF).where(col(Evidence.person_id) == person_id)
    if goal_id is not None:
        query = query.where(col(Evidence.goal_id) == goal_id)
    query = query.order_by(col(Evidence.at).desc(), col(Evidence.id).desc()).limit(most)
    return [Proof(*row) for row in db.execute(query)]


def count_evidence(db: Connection, person_id: int) -> int:
    found = db.execute(select(func.count()).where(col(Evidence.person_id) == person_id))
    return int(found.scalar_one())


def ratings(
    db: Connection, person_id: int, *scales: str, goal_id: int | None = None
) -> list[Rated]:
    """Ratings on these scales (all of them, if none is named), oldest first."""
    query = select(*_RATED).where(col(Rating.person_id) == person_id)
    if scales:
        query = query.where(col(Rating.scale).in_(scales))
    if goal_id is not None:
        query = query.where(col(Rating.goal_id) == goal_id)
    return [Rated(*row) for row in db.execute(query.order_by(col(Rating.at), col(Rating.id)))]


def notes(db: Connection, person_id: int, *kinds: str, most: int = 1000) -> list[Noted]:
    """Notes of these kinds (all of them, if none is named), the latest first."""
    query = select(*_NOTED).where(col(Note.person_id) == person_id)
    if kinds:
        query = query.where(col(Note.kind).in_(kinds))
    query = query.order_by(col(Note.at).desc(), col(Note.id).desc()).limit(most)
    return [Noted(*row) for row in db.execute(query)]


def practised_on(db: Connection, person_id: int, since: str) -> set[str]:
    """The local days, from one on, on which something was practised, kept or rated."""
    days: set[str] = set()
    for table in (Evidence, Rating, Note):
        query = select(col(table.day)).distinct()
        query = query.where(col(table.person_id) == person_id, col(table.day) >= since)
        if table is Note:
            query = query.where(col(Note.kind) == "practice")
        days |= set(db.execute(query).scalars())
    return days
