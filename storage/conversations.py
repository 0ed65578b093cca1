"""Where each person is in their conversations: one in the foreground, others parked."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import col

from flows.place import Place, as_json, from_json
from storage.columns import Own
from storage.prepared import Prepared
from storage.tables import Conversation


class Kept(NamedTuple):
    """A conversation that can be gone on with."""

    number: int
    place: Place
    updated_at: datetime


_COLUMNS = [
    col(Conversation.number),
    col(Conversation.place),
    col(Conversation.updated_at),
]


_WHOSE = col(Conversation.person_id) == bindparam("who")
_ONE = (_WHOSE, col(Conversation.number) == bindparam("which"))
_OPEN = Prepared(select(*_COLUMNS).where(_WHOSE, col(Conversation.parked).is_(False)))
_ALL = Prepared(
    select(*_COLUMNS, col(Conversation.parked))
    .where(_WHOSE)
    .order_by(
        col(Conversation.parked),
        col(Conversation.updated_at).desc(),
        col(Conversation.number).desc(),
    )
)
_BEGIN = Prepared(
    insert(Conversation), "person_id", "number", "flow", "parked", "place", "updated_at"
)
_KEEP = Prepared(
    update(Conversation).where(*_ONE).values(place=bindparam("at"), updated_at=bindparam("when"))
)
_PARK = Prepared(
    update(Conversation)
    .where(_WHOSE, col(Conversation.parked).is_(False))
    .values(parked=True, updated_at=bindparam("when"))
)
_RESUME = Prepared(
    update(Conversation).where(*_ONE).values(parked=False, updated_at=bindparam("when"))
)
_END = Prepared(delete(Conversation).where(*_ONE))


def foreground(db: Connection, person_id: int) -> Kept | None:
    row = _OPEN.one(db, {"who": person_id})
    return Kept(row[0], from_json(row[1]), row[2]) if row else None


def parked(db: Connection, person_id: int) -> list[Kept]:
    """What was left for later, the latest first."""
    rows = _ALL.all(db, {"who": person_id})
    return [Kept(number, from_json(place), at) for number, place, at, later in rows if later]


def kept(db: Connection, person_id: int) -> list[Kept]:
    """All of a person's: the one in the foreground, then those left for later, the latest first."""
    rows = _ALL.all(db, {"who": person_id})
    return [Kept(number, from_json(place), at) for number, place, at, _ in rows]


def begin(db: Connection, person_id: int, number: int, place: Place, now: datetime) -> None:
    """A new one in the foreground. There must be none there: see `park`."""
    _BEGIN.run(
        db,
        {
            "person_id": person_id,
            "number": number,
            "flow": place.flow,
            "parked": False,
            "place": Own(person_id, as_json(place)),
            "updated_at": now,
        },
    )


def keep(db: Connection, person_id: int, number: int, place: Place, now: datetime) -> None:
    """The place a conversation has come to."""
    place_now = Own(person_id, as_json(place))
    _KEEP.run(db, {"who": person_id, "which": number, "at": place_now, "when": now})


def park(db: Connection, person_id: int, now: datetime) -> None:
    """Whatever is in the foreground, for later."""
    _PARK.run(db, {"who": person_id, "when": now})


def resume(db: Connection, person_id: int, number: int, now: datetime) -> None:
    """A parked one, back to the foreground. There must be none there: see `park`."""
    _RESUME.run(db, {"who": person_id, "which": number, "when": now})


def end(db: Connection, person_id: int, number: int) -> None:
    _END.run(db, {"who": person_id, "which": number})
