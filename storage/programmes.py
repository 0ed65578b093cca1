"""What lasts: goals, and the weeks, problems, events and plans that work on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from flows.place import Value
from storage.columns import Own
from storage.tables import Goal, Programme


@dataclass(frozen=True, slots=True)
class Going:
    """A programme. `stage` says where it stands, in the words of its own flow."""

    id: int
    kind: str
    status: str
    stage: str
    goal_id: int | None
    content: Mapping[str, Value]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Aim:
    id: int
    title: str
    domain: str
    status: str
    created_at: datetime


_COLUMNS = [col(getattr(Programme, name)) for name in Going.__dataclass_fields__]
_GOAL = [col(getattr(Goal, name)) for name in Aim.__dataclass_fields__]


def find(db: Connection, person_id: int, programme_id: int) -> Going | None:
    """A programme of this person's own; another's is not found."""
    row = db.execute(
        select(*_COLUMNS).where(
            col(Programme.id) == programme_id, col(Programme.person_id) == person_id
        )
    ).first()
    return Going(*row) if row else None


def of_kind(db: Connection, person_id: int, kind: str, *statuses: str) -> list[Going]:
    """All of a kind, the latest touched first; of these statuses, if any are named."""
    query = select(*_COLUMNS).where(
        col(Programme.person_id) == person_id, col(Programme.kind) == kind
    )
    if statuses:
        query = query.where(col(Programme.status).in_(statuses))
    query = query.order_by(col(Programme.updated_at).desc(), col(Programme.id).desc())
    return [Going(*row) for row in db.execute(query)]


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
    made = db.execute(
        insert(Programme)
        .values(
            person_id=person_id,
            kind=kind,
            status="active",
            stage=stage,
            goal_id=goal_id,
            content=Own(person_id, dict(content)),
            created_at=now,
            updated_at=now,
        )
        .returning(col(Programme.id))
    )
    return made.scalar_one() or 0


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
    db.execute(
        update(Programme)
        .where(col(Programme.id) == programme_id, col(Programme.person_id) == person_id)
        .values(**values)
    )


def set_goal(db: Connection, person_id: int, title: str, domain: str, now: datetime) -> int:
    made = db.execute(
        insert(Goal)
        .values(
            person_id=person_id,
            title=Own(person_id, title),
            domain=domain,
            status="active",
            created_at=now,
        )
        .returning(col(Goal.id))
    )
    return made.scalar_one() or 0


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
        db.execute(
            update(Goal)
            .where(col(Goal.id) == goal_id, col(Goal.person_id) == person_id)
            .values(**values)
        )


def goals(db: Connection, person_id: int, *statuses: str) -> list[Aim]:
    """The person's goals, the latest first; of these statuses, if any are named."""
    query = select(*_GOAL).where(col(Goal.person_id) == person_id)
    if statuses:
        query = query.where(col(Goal.status).in_(statuses))
    return [Aim(*row) for row in db.execute(query.order_by(col(Goal.id).desc()))]
