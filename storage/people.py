"""The people, and where each stands with the coach."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import SQLModel, col

from flows.place import Value
from storage import keys
from storage.columns import Own
from storage.prepared import Prepared, Row
from storage.tables import Key, Person, Receipt
from storage.upsert import insert_into


class Overtaken(Exception):
    """Someone else moved this person on since they were read. Read and try again."""


class Who(NamedTuple):
    """A person as the rest of the program sees one; `tables.Person` says what each part means."""

    id: int
    language: str
    zone: str
    country: str
    morning: str
    evening: str
    days: str
    quiet_from: str
    quiet_to: str
    quiet_own: bool
    most: int
    off: str
    hushed_at: datetime | None
    hour_offered_at: datetime | None
    welcomed: bool
    blocked: bool
    turn: int
    live: int | None
    pinned: int | None
    offers: Value
    paused_until: datetime | None
    quiet_until: datetime | None
    consented_at: datetime | None
    seen_at: datetime
    created_at: datetime


_COLUMNS = [col(getattr(Person, name)) for name in Who._fields]
_WRAPPED = select(col(Key.wrapped)).where(col(Key.person_id) == col(Person.id)).scalar_subquery()
_ONE = select(*_COLUMNS, _WRAPPED).where(col(Person.id) == bindparam("who"))
# FOR NO KEY UPDATE: rows that refer to a person may be written meanwhile, by the sweep.
_FIND = Prepared(_ONE.with_for_update(key_share=True))
_FIND_FREE = Prepared(_ONE.with_for_update(key_share=True, skip_locked=True))
_MOVE = Prepared(
    update(Person)
    .where(col(Person.id) == bindparam("who"), col(Person.turn) == bindparam("was"))
    .values(
        turn=bindparam("now_at"),
        offers=bindparam("offered"),
        seen_at=bindparam("seen"),
        live=None,
        blocked=False,
    )
)


def find(db: Connection, person_id: int) -> Who | None:
    """The person, locked to the end of the transaction where processes share a database.

    From here on what is theirs can be written: their key is known.
    """
    return _known(db, person_id, _FIND.one(db, {"who": person_id}))


def find_free(db: Connection, person_id: int) -> Who | None:
    """The same, or None where another process is at this person right now: no waiting."""
    return _known(db, person_id, _FIND_FREE.one(db, {"who": person_id}))


def _known(db: Connection, person_id: int, row: Row | None) -> Who | None:
    if row is None:
        return None
    keys.introduce(db.dialect, person_id, row[-1] or _new_key(db, person_id))
    return Who._make(row[:-1])


def introduce(db: Connection, person_id: int) -> None:
    """Have what is theirs written, though nothing is locked: for who does not move the person."""
    keys.introduce(db.dialect, person_id, _key(db, person_id))


def meet(db: Connection, person_id: int, language: str, now: datetime) -> Who:
    """The person, known or new."""
    if who := find(db, person_id):
        return who
    # Nobody takes ten turns a second: one who was erased begins after all their turns of then,
    # whose buttons are still on their phone. Half of what the column holds is left to grow.
    turn = int(now.timestamp() * 10) % (1 << 30)
    fresh = Person(id=person_id, language=language, turn=turn, seen_at=now, created_at=now)
    db.execute(insert_into(db, Person).values(**_values(fresh)).on_conflict_do_nothing())
    who = find(db, person_id)
    assert who is not None
    return who


def turns(db: Connection, who: Collection[int]) -> dict[int, int]:
    """The turn each of these people is at; those who are gone are left out."""
    query = select(col(Person.id), col(Person.turn)).where(col(Person.id).in_(who))
    return {row.id: row.turn for row in db.execute(query)}


def move(db: Connection, was: Who, now: datetime, *, offers: Value = None) -> int:
    """Take the next turn and return its number. Raises Overtaken if someone else has taken it."""
    moved = _MOVE.run(
        db,
        {
            "who": was.id,
            "was": was.turn,
            "now_at": was.turn + 1,
            "offered": None if offers is None else Own(was.id, offers),
            "seen": now,
        },
    )
    if moved != 1:
        raise Overtaken
    return was.turn + 1


def change(db: Connection, person_id: int, **values: object) -> None:
    _change(tuple(values)).run(db, {"who": person_id, **values})


@cache
def _change(names: tuple[str, ...]) -> Prepared:
    return Prepared(update(Person).where(col(Person.id) == bindparam("who")), *names)


def erase(db: Connection, person_id: int, *, number: str, day: str) -> None:
    """Everything about a person; what stays is that it was done, and a number."""
    wipe(db, person_id)
    db.execute(insert(Receipt).values(number=number, day=day))


def wipe(db: Connection, person_id: int) -> None:
    """Everything about a person, their key first."""
    db.execute(delete(Key).where(col(Key.person_id) == person_id))
    for table in reversed(SQLModel.metadata.sorted_tables):
        if "person_id" in table.c:
            db.execute(delete(table).where(table.c.person_id == person_id))
    db.execute(delete(Person).where(col(Person.id) == person_id))
    keys.forget(db.dialect, person_id)


def cipher(db: Connection, person_id: int) -> AESGCM:
    """What seals the rows of a person; a key is made where they have none."""
    return keys.cipher_of(person_id, _key(db, person_id))


def _key(db: Connection, person_id: int) -> str:
    found = db.execute(select(col(Key.wrapped)).where(col(Key.person_id) == person_id)).scalar()
    return found or _new_key(db, person_id)


def _new_key(db: Connection, person_id: int) -> str:
    """The key of someone who has none yet; where another process was faster, theirs."""
    made = keys.make(person_id)
    fresh = insert_into(db, Key).values(person_id=person_id, wrapped=made)
    db.execute(fresh.on_conflict_do_nothing())
    known = db.execute(select(col(Key.wrapped)).where(col(Key.person_id) == person_id))
    return str(known.scalar_one())


def _values(person: Person) -> dict[str, object]:
    return {name: getattr(person, name) for name in Who._fields}
