"""What a person did, rated and wrote: evidence, ratings, notes."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, literal, select, update
from sqlmodel import col

from flows.place import Value
from storage.columns import Own
from storage.prepared import Prepared
from storage.tables import Evidence, Note, Rating


class Proof(NamedTuple):
    """One piece of evidence; `day` is the local day, `how` what they did that made it work."""

    id: int
    goal_id: int | None
    source: str
    text: str
    how: str | None
    day: str
    at: datetime


class Rated(NamedTuple):
    scale: str
    value: int
    goal_id: int | None
    day: str
    at: datetime


class Noted(NamedTuple):
    id: int
    kind: str
    goal_id: int | None
    content: Mapping[str, Value]
    day: str
    at: datetime


_PROOF = [col(getattr(Evidence, name)) for name in Proof._fields]
_RATED = [col(getattr(Rating, name)) for name in Rated._fields]
_NOTED = [col(getattr(Note, name)) for name in Noted._fields]
_KEEP = Prepared(
    insert(Evidence).returning(col(Evidence.id)),
    *("person_id", "goal_id", "source", "text", "how", "day", "at"),
)
_OWN_PROOF = (col(Evidence.id) == bindparam("which"), col(Evidence.person_id) == bindparam("who"))
_REWORD = Prepared(update(Evidence).where(*_OWN_PROOF), "text", "how", "goal_id")
_UNKEEP = Prepared(delete(Evidence).where(*_OWN_PROOF))
_RATE = Prepared(insert(Rating).inline(), "person_id", "scale", "value", "goal_id", "day", "at")
_NOTE = Prepared(insert(Note).inline(), "person_id", "kind", "goal_id", "content", "day", "at")
_COUNT = Prepared(select(func.count()).where(col(Evidence.person_id) == bindparam("who")))


@cache
def _evidence(*, of_goal: bool) -> Prepared:
    query = select(*_PROOF).where(col(Evidence.person_id) == bindparam("who"))
    if of_goal:
        query = query.where(col(Evidence.goal_id) == bindparam("goal"))
    latest = query.order_by(col(Evidence.at).desc(), col(Evidence.id).desc())
    return Prepared(latest.limit(bindparam("most")))


@cache
def _ratings(scales: tuple[str, ...], *, of_goal: bool, lately: bool) -> Prepared:
    query = select(*_RATED).where(col(Rating.person_id) == bindparam("who"))
    if lately:
        query = query.where(col(Rating.at) >= bindparam("since"))
    if scales:
        query = query.where(col(Rating.scale).in_([literal(one) for one in scales]))
    if of_goal:
        query = query.where(col(Rating.goal_id) == bindparam("goal"))
    return Prepared(query.order_by(col(Rating.at), col(Rating.id)))


@cache
def _notes(kinds: tuple[str, ...]) -> Prepared:
    query = select(*_NOTED).where(col(Note.person_id) == bindparam("who"))
    if kinds:
        query = query.where(col(Note.kind).in_([literal(one) for one in kinds]))
    latest = query.order_by(col(Note.at).desc(), col(Note.id).desc())
    return Prepared(latest.limit(bindparam("most")).offset(bindparam("skip")))


_ITS_OWN = (col(Note.id) == bindparam("which"), col(Note.person_id) == bindparam("who"))
_FIND_NOTE = Prepared(select(*_NOTED).where(*_ITS_OWN))
_ERASE_NOTE = Prepared(delete(Note).where(*_ITS_OWN))
_COUNT_NOTES = Prepared(
    select(col(Note.kind), func.count())
    .where(col(Note.person_id) == bindparam("who"))
    .group_by(col(Note.kind))
)


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
) -> int:
    """The number of the new piece of evidence."""
    values = {
        "person_id": person_id,
        "goal_id": goal_id,
        "source": source,
        "text": Own(person_id, text),
        "how": Own(person_id, how) if how else None,
        "day": day,
        "at": now,
    }
    row = _KEEP.one(db, values)
    assert row is not None, "an INSERT that returns nothing"
    return int(row[0])


def reword(
    db: Connection, person_id: int, proof_id: int, text: str, *, how: str, goal_id: int | None
) -> bool:
    """Put a piece of evidence in other words, on the day it has; whether it is still there."""
    values = {
        "which": proof_id,
        "who": person_id,
        "text": Own(person_id, text),
        "how": Own(person_id, how) if how else None,
        "goal_id": goal_id,
    }
    return _REWORD.run(db, values) == 1


def unkeep(db: Connection, person_id: int, proof_id: int) -> None:
    """One piece of evidence goes for good; another's stays."""
    _UNKEEP.run(db, {"which": proof_id, "who": person_id})


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
    _RATE.run(
        db,
        {
            "person_id": person_id,
            "scale": scale,
            "value": value,
            "goal_id": goal_id,
            "day": day,
            "at": now,
        },
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
    _NOTE.run(
        db,
        {
            "person_id": person_id,
            "kind": kind,
            "goal_id": goal_id,
            "content": Own(person_id, dict(content)),
            "day": day,
            "at": now,
        },
    )


def evidence(
    db: Connection, person_id: int, *, goal_id: int | None = None, most: int = 1000
) -> list[Proof]:
    """The person's evidence, the latest first."""
    query = _evidence(of_goal=goal_id is not None)
    rows = query.all(db, {"who": person_id, "goal": goal_id, "most": most})
    return [Proof(*row) for row in rows]


def count_evidence(db: Connection, person_id: int) -> int:
    found = _COUNT.one(db, {"who": person_id})
    return int(found[0]) if found else 0


def ratings(
    db: Connection,
    person_id: int,
    *scales: str,
    goal_id: int | None = None,
    since: datetime | None = None,
) -> list[Rated]:
    """Ratings on these scales (all of them, if none is named), oldest first."""
    query = _ratings(scales, of_goal=goal_id is not None, lately=since is not None)
    values = {"who": person_id, "goal": goal_id, "since": since}
    return [Rated(*row) for row in query.all(db, values)]


def notes(
    db: Connection, person_id: int, *kinds: str, most: int = 1000, skip: int = 0
) -> list[Noted]:
    """Notes of these kinds (all of them, if none is named), the latest first, after `skip`."""
    rows = _notes(kinds).all(db, {"who": person_id, "most": most, "skip": skip})
    return [Noted(*row) for row in rows]


def count_notes(db: Connection, person_id: int) -> dict[str, int]:
    """How many notes there are of each kind that there is one of."""
    return {str(kind): int(count) for kind, count in _COUNT_NOTES.all(db, {"who": person_id})}


def find_note(db: Connection, person_id: int, note_id: int) -> Noted | None:
    """A note of this person's own; another's is not found."""
    row = _FIND_NOTE.one(db, {"which": note_id, "who": person_id})
    return Noted(*row) if row else None


def erase_note(db: Connection, person_id: int, note_id: int) -> None:
    """One note goes for good; another's stays."""
    _ERASE_NOTE.run(db, {"which": note_id, "who": person_id})


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
