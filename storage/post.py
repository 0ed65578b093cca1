"""The inbox and the outbox: what was heard is taken once, what is to be said is not forgotten.

A row of the outbox goes pending -> sent. A nudge, which may not be said twice, is `sending` in
between: marked before it goes out, and uncertain where it may or may not have arrived. The process
that wrote a letter has it on lease; one whose lease ran out is anyone's.
"""

import itertools
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from flows.place import Value
from storage import keys
from storage.columns import Own
from storage.prepared import Prepared
from storage.tables import Inbox, Outbox, Person, Waiting
from storage.upsert import insert_into

LEASE = timedelta(seconds=60)
ONCE, LAST = "once", "last"  # in a letter as it is kept: it is `expendable`, or the `last`
TRIAL = -1  # no update of Telegram's has such an id

# Ids made here need no round trip, grow with time and differ between processes: milliseconds,
# then ten bits for the process, then a counter.
_PROCESS = secrets.randbelow(1 << 10) << 12
_COUNT = itertools.count()


_TAKE = {
    "sqlite": Prepared(sqlite.insert(Inbox).on_conflict_do_nothing(), "update_id", "at"),
    "postgresql": Prepared(postgresql.insert(Inbox).on_conflict_do_nothing(), "update_id", "at"),
}
_PUT = Prepared(
    insert(Outbox), "id", "person_id", "method", "payload", "state", "leased_until", "at"
)
_SETTLE = Prepared(
    update(Outbox).where(col(Outbox.id) == bindparam("which")).values(state=bindparam("to"))
)
_PAYLOAD = Prepared(select(col(Outbox.payload)).where(col(Outbox.id) == bindparam("which")))
_UPDATE = Prepared(select(col(Waiting.update)).where(col(Waiting.update_id) == bindparam("which")))
_FORGET = Prepared(delete(Outbox).where(col(Outbox.id) == bindparam("which")))
_LIVE = Prepared(
    update(Person)
    .where(col(Person.id) == bindparam("who"), col(Person.turn) == bindparam("at"))
    .values(live=bindparam("message"))
)
_PINNED = Prepared(
    update(Person).where(col(Person.id) == bindparam("who")).values(pinned=bindparam("message"))
)


class Letter(NamedTuple):
    """One call to be made for a person: the method of the Bot API and its fields.

    `expendable` says that it may not be made twice: a nudge. All others may. `last` says that its
    person is gone: it is not kept once it is settled.
    """

    id: int
    person_id: int
    method: str
    payload: Mapping[str, Value]
    expendable: bool = False
    last: bool = False


def number(now: datetime) -> int:
    """A new id for a letter, greater than those of earlier milliseconds."""
    return _first(now) | _PROCESS | next(_COUNT) & 0xFFF


def _first(now: datetime) -> int:
    """The least id of a millisecond."""
    return int(now.timestamp() * 1000) << 22


def written(letter: int) -> datetime:
    """When a letter of this id was written."""
    return datetime.fromtimestamp((letter >> 22) / 1000, UTC)


def taken_before(db: Connection, update_id: int, now: datetime) -> bool:
    """Take an update; whether it had been taken already."""
    return _TAKE[db.dialect.name].run(db, {"update_id": update_id, "at": now}) == 0


def try_out(db: Connection, now: datetime) -> None:
    """Write something and take it back. Raises DBAPIError where nothing can be written now."""
    taken_before(db, TRIAL, now)
    db.execute(delete(Inbox).where(col(Inbox.update_id) == TRIAL))


def put(db: Connection, letters: Sequence[Letter], now: datetime) -> None:
    _PUT.many(
        db,
        [
            {
                "id": one.id,
                "person_id": one.person_id,
                "method": one.method,
                "payload": Own(one.person_id, _kept(one)),
                "state": "pending",
                "leased_until": now + LEASE,
                "at": now,
            }
            for one in letters
        ],
    )


def _kept(letter: Letter) -> Mapping[str, Value]:
    once, last = {ONCE: True} if letter.expendable else {}, {LAST: True} if letter.last else {}
    return {**letter.payload, **once, **last}


def _letter(number: int, person: int, method: str, kept: Mapping[str, Value]) -> Letter:
    fields = {name: value for name, value in kept.items() if name not in {ONCE, LAST}}
    return Letter(number, person, method, fields, expendable=ONCE in kept, last=LAST in kept)


def set_out(db: Connection, letters: Sequence[int], now: datetime) -> set[int]:
    """Mark those of these that still wait as on their way, and say which they are.

    One that is not among them was taken up by another process.
    """
    marked = (
        update(Outbox)
        .where(col(Outbox.id).in_(letters), col(Outbox.state) == "pending")
        .values(state="sending", leased_until=now + LEASE)
        .returning(col(Outbox.id))
    )
    return set(db.execute(marked).scalars())


def settle(db: Connection, states: Sequence[tuple[int, str]]) -> None:
    """What became of letters: sent, uncertain, refused, late, shut; or that they wait again."""
    _SETTLE.many(db, [{"which": which, "to": state} for which, state in states])


def forget(db: Connection, letters: Sequence[int]) -> None:
    """Keep nothing of these."""
    _FORGET.many(db, [{"which": which} for which in letters])


def has_live(db: Connection, messages: Sequence[tuple[int, int, int]]) -> None:
    """Which message of a chat has buttons now: (person, turn it belongs to, message id).

    Only the message of the latest turn counts.
    """
    _LIVE.many(
        db, [{"who": who, "at": turn, "message": message} for who, turn, message in messages]
    )


def has_pinned(db: Connection, messages: Sequence[tuple[int, int]]) -> None:
    """Which message of a chat was pinned last: (person, message id)."""
    _PINNED.many(db, [{"who": who, "message": message} for who, message in messages])


def unsent(db: Connection, now: datetime, most: int, *, mine: bool) -> list[Letter]:
    """Letters that a process left behind, taken on lease; oldest first.

    With `mine` whatever is unsent, leased or not: right where this is the only process. Those that
    may not be sent twice and may have been sent already are marked uncertain instead; those that
    were not are to be `set_out` before they are sent. What does not open is left out: for good,
    as `shut`, unless the key for it is missing.
    """
    query = select(
        col(Outbox.id), col(Outbox.person_id), col(Outbox.method), col(Outbox.state)
    ).where(col(Outbox.state).in_(("pending", "sending")))
    if not mine:
        query = query.where(col(Outbox.leased_until) < now)
    rows = db.execute(
        query.order_by(col(Outbox.id)).limit(most).with_for_update(skip_locked=True)
    ).all()
    settle(db, [(row.id, "uncertain") for row in rows if row.state == "sending"])
    left = [row for row in rows if row.state == "pending"]
    if left:
        db.execute(
            update(Outbox)
            .where(col(Outbox.id).in_([row.id for row in left]))
            .values(leased_until=now + LEASE)
        )
    letters: list[Letter] = []
    for row in left:
        try:
            kept = _PAYLOAD.one(db, {"which": row.id})
        except keys.Missing:
            continue  # a process that holds it may open it
        except keys.Unreadable:
            settle(db, [(row.id, "shut")])
            continue
        if kept:
            letters.append(_letter(*row[:3], kept[0]))
    return letters


def is_kept(db: Connection, letter: int) -> bool:
    """Whether a letter is there; those of a person go with them."""
    return db.execute(select(col(Outbox.id)).where(col(Outbox.id) == letter)).first() is not None


def renew(db: Connection, letters: Sequence[int], now: datetime) -> None:
    """Have these on lease for a while longer; settled ones stay as they are."""
    db.execute(
        update(Outbox)
        .where(col(Outbox.id).in_(letters), col(Outbox.state).in_(("pending", "sending")))
        .values(leased_until=now + LEASE)
    )


def wait(
    db: Connection, update_id: int, person_id: int, update: Mapping[str, Value], now: datetime
) -> bool:
    """Keep an update that is to be taken later, once; False where it was taken already."""
    if db.execute(select(col(Inbox.at)).where(col(Inbox.update_id) == update_id)).first():
        return False
    values = {
        "update_id": update_id,
        "person_id": person_id,
        "update": Own(person_id, dict(update)),
        "at": now,
    }
    db.execute(insert_into(db, Waiting).values(**values).on_conflict_do_nothing())
    return True


def waiting(db: Connection, before: datetime, most: int) -> list[dict[str, Any]]:
    """Updates that wait since before a moment, in the order they came; those that open."""
    query = select(col(Waiting.update_id)).where(col(Waiting.at) <= before)
    which = db.execute(query.order_by(col(Waiting.update_id)).limit(most)).scalars().all()
    found = [_opened(db, one) for one in which]
    return [one for one in found if one is not None]


def _opened(db: Connection, waiting: int) -> dict[str, Any] | None:
    """An update; None where it does not open: it must not hold up the others."""
    try:
        row = _UPDATE.one(db, {"which": waiting})
    except keys.Unreadable:
        return None
    return None if row is None else dict(row[0])


def no_longer_waits(db: Connection, update_id: int) -> None:
    db.execute(delete(Waiting).where(col(Waiting.update_id) == update_id))


def prune(db: Connection, before: datetime, most: int) -> int:
    """Forget what was settled before a moment.

    Returns how many rows went: call again until it is none.
    """
    settled = col(Outbox.state).not_in(("pending", "sending"))
    of_then = col(Outbox.id) < _first(before)
    old_letters = select(col(Outbox.id)).where(of_then, settled).limit(most)
    old_updates = select(col(Inbox.update_id)).where(col(Inbox.at) < before).limit(most)
    gone = db.execute(delete(Outbox).where(col(Outbox.id).in_(old_letters))).rowcount
    gone += db.execute(delete(Inbox).where(col(Inbox.update_id).in_(old_updates))).rowcount
    return gone
