"""Where each person is in their conversations: one in the foreground, others parked."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Update, delete, insert, select, update
from sqlmodel import col

from flows.place import Place, as_json, from_json
from storage.columns import Own
from storage.tables import Conversation


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation that can be gone on with."""

    number: int
    place: Place
    updated_at: datetime


_COLUMNS = [
    col(Conversation.number),
    col(Conversation.place),
    col(Conversation.updated_at),
]


def foreground(db: Connection, person_id: int) -> Kept | None:
    row = db.execute(
        select(*_COLUMNS).where(
            col(Conversation.person_id) == person_id, col(Conversation.parked).is_(False)
        )
    ).first()
    return Kept(row[0], from_json(row[1]), row[2]) if row else None


def parked(db: Connection, person_id: int) -> list[Kept]:
    """What was left for later, the latest first."""
    rows = db.execute(
        select(*_COLUMNS)
        .where(col(Conversation.person_id) == person_id, col(Conversation.parked).is_(True))
        .order_by(col(Conversation.updated_at).desc(), col(Conversation.number).desc())
    )
    return [Kept(number, from_json(place), at) for number, place, at in rows]


def begin(db: Connection, person_id: int, number: int, place: Place, now: datetime) -> None:
    """A new one in the foreground. There must be none there: see `park`."""
    db.execute(
        insert(Conversation).values(
            person_id=person_id,
            number=number,
            flow=place.flow,
            parked=False,
            place=Own(person_id, as_json(place)),
            updated_at=now,
        )
    )


def keep(db: Connection, person_id: int, number: int, place: Place, now: datetime) -> None:
    """The place a conversation has come to."""
    db.execute(_one(person_id, number).values(place=Own(person_id, as_json(place)), updated_at=now))


def park(db: Connection, person_id: int, now: datetime) -> None:
    """Whatever is in the foreground, for later."""
    db.execute(
        update(Conversation)
        .where(col(Conversation.person_id) == person_id, col(Conversation.parked).is_(False))
        .values(parked=True, updated_at=now)
    )


def resume(db: Connection, person_id: int, number: int) -> None:
    """A parked one, back to the foreground. There must be none there: see `park`."""
    db.execute(_one(person_id, number).values(parked=False))


def end(db: Connection, person_id: int, number: int) -> None:
    db.execute(
        delete(Conversation).where(
            col(Conversation.person_id) == person_id, col(Conversation.number) == number
        )
    )


def _one(person_id: int, number: int) -> Update:
    return update(Conversation).where(
        col(Conversation.person_id) == person_id, col(Conversation.number) == number
    )
