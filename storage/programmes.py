"""What lasts: goals, and the weeks, problems, events and plans that work on them."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, literal, select, update
from sqlmodel import col

from flows.place import Value
from storage.columns import Own
from storage.prepared import Prepared, Row
from storage.tables import Goal, Programme


class Going(NamedTuple):
    """A programme. `stage` says where it stands, in the words of its own flow."""

    id: int
    kind: str
    status: str
    stage: str
    goal_id: int | None
    content: Mapping[str, Value]
    created_at: datetime
    updated_at: datetime


class Aim(NamedTuple):
    id: int
    title: str
    domain: str
    status: str
    created_at: datetime


_COLUMNS = [col(getattr(Programme, name)) for name in Going._fields]
_GOAL = [col(getattr(Goal, name)) for name in Aim._fields]
_WHOSE = col(Programme.person_id) == bindparam("who")
_ONE = (col(Programme.id) == bindparam("which"), _WHOSE)
_FIND = Prepared(select(*_COLUMNS).where(*_ONE))
_BEGIN = Prepared(
    insert(Programme).returning(col(Programme.id)),
    *("person_id", "kind", "status", "stage", "goal_id", "content", "created_at", "updated_at"),
)
_SET_GOAL = Prepared(
    insert(Goal).returning(col(Goal.id)), "person_id", "title", "domain", "status", "created_at"
)


@cache
def _of_kind(statuses: tuple[str, ...]) -> Prepared:
    query = select(*_COLUMNS).where(_WHOSE, col(Programme.kind) == bindparam("kind"))
    if statuses:
        query = query.where(col(Programme.status).in_([literal(one) for one in statuses]))
    return Prepared(query.order_by(col(Programme.updated_at).desc(), col(Programme.id).desc()))


@cache
def _goals(statuses: tuple[str, ...]) -> Prepared:
    query = select(*_GOAL).where(col(Goal.person_id) == bindparam("who"))
    if statuses:
        query = query.where(col(Goal.status).in_([literal(one) for one in statuses]))
    return Prepared(query.order_by(col(Goal.id).desc()))


@cache
def _change(names: tuple[str, ...]) -> Prepared:
    return Prepared(update(Programme).where(*_ONE), *names)


@cache
def _change_goal(names: tuple[str, ...]) -> Prepared:
    one = (col(Goal.id) == bindparam("which"), col(Goal.person_id) == bindparam("who"))
    return Prepared(update(Goal).where(*one), *names)


def find(db: Connection, person_id: int, programme_id: int) -> Going | None:
    """A programme of this person's own; another's is not found."""
    row = _FIND.one(db, {"which": programme_id, "who": person_id})
    return Going(*row) if row else None


def of_kind(db: Connection, person_id: int, kind: str, *statuses: str) -> list[Going]:
    """All of a kind, the latest touched first; of these statuses, if any are named."""
    return [Going(*row) for row in _of_kind(statuses).all(db, {"who": person_id, "kind": kind})]


def begin(
    db: Connection,
    person_id: int,
    kind: str,
    *,
    stage: str,
    content: Mapping[str, Value],
    goal_id: int | None,
    now: datetime,
) -> int:
    values = {
        "person_id": person_id,
        "kind": kind,
        "status": "active",
        "stage": stage,
        "goal_id": goal_id,
        "content": Own(person_id, dict(content)),
        "created_at": now,
        "updated_at": now,
    }
    return _number(_BEGIN.one(db, values))


def change(
    db: Connection,
    person_id: int,
    programme_id: int,
    *,
    stage: str | None = None,
    status: str | None = None,
    content: Mapping[str, Value] | None = None,
    now: datetime,
) -> None:
    """Change what is given; `content` is laid over what is there."""
    values: dict[str, object] = {"updated_at": now}
    if stage is not None:
        values["stage"] = stage
    if status is not None:
        values["status"] = status
    if content is not None and (was := find(db, person_id, programme_id)):
        values["content"] = Own(person_id, {**was.content, **content})
    _change(tuple(values)).run(db, {"which": programme_id, "who": person_id, **values})


def set_goal(db: Connection, person_id: int, title: str, domain: str, now: datetime) -> int:
    values = {
        "person_id": person_id,
        "title": Own(person_id, title),
        "domain": domain,
        "status": "active",
        "created_at": now,
    }
    return _number(_SET_GOAL.one(db, values))


def change_goal(
    db: Connection,
    person_id: int,
    goal_id: int,
    *,
    title: str | None = None,
    domain: str | None = None,
    status: str | None = None,
) -> None:
    values: dict[str, object] = {}
    if title is not None:
        values["title"] = Own(person_id, title)
    if domain is not None:
        values["domain"] = domain
    if status is not None:
        values["status"] = status
    if values:
        _change_goal(tuple(values)).run(db, {"which": goal_id, "who": person_id, **values})


def goals(db: Connection, person_id: int, *statuses: str) -> list[Aim]:
    """The person's goals, the latest first; of these statuses, if any are named."""
    return [Aim(*row) for row in _goals(statuses).all(db, {"who": person_id})]


def _number(row: Row | None) -> int:
    assert row is not None, "an INSERT that returns nothing"
    return int(row[0])
