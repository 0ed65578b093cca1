"""Brings a database under its keys: seals what an older version left open, wraps keys anew."""

import contextlib
from collections.abc import Iterator

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    String,
    Table,
    Text,
    func,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel, col

from storage import keys, people
from storage.columns import Private
from storage.engine import scrub
from storage.tables import Key, Once

ALL_SEALED = "sealed"
BATCH = 500  # rows sealed in one transaction: an end in between loses nothing


def missing(engine: Engine) -> tuple[str, ...]:
    """Names of keys that wrapped something here and are not held: without them it stays shut."""
    return tuple(sorted(_in_use(engine) - set(keys.names())))


def outdated(engine: Engine) -> bool:
    """Whether something is wrapped with another key than the newest of those held."""
    return bool(_in_use(engine) - set(keys.names()[:1]))


def _in_use(engine: Engine) -> set[str]:
    name = func.substr(col(Key.wrapped), 1, 8)
    with engine.begin() as db:
        return {str(found) for found in db.execute(select(name).distinct()).scalars()}


def seal_all(engine: Engine) -> int:
    """Seal every text that still lies open; how many did. May be stopped and run again.

    Once it came to its end there is nothing left to look for: what is written since is sealed.
    """
    with engine.begin() as db:
        if db.execute(select(col(Once.what)).where(col(Once.what) == ALL_SEALED)).first():
            return 0
    done = 0
    for table, private in _private():
        while count := _seal_some(engine, table, private):
            done += count
    if done:
        scrub(engine)
    with contextlib.suppress(IntegrityError), engine.begin() as db:  # or another process was first
        db.execute(insert(Once).values(what=ALL_SEALED))
    return done


def rotate(engine: Engine) -> int:
    """Wrap every key with the newest of those held; how many were not. Rows stay as they are."""
    done = 0
    while True:
        with engine.begin() as db:
            old = select(Key).where(~col(Key.wrapped).startswith(f"{keys.names()[0]}:"))
            rows = db.execute(
                old.with_only_columns(col(Key.person_id), col(Key.wrapped))
                .limit(BATCH)
                .with_for_update()
            ).all()
            for person, wrapped in rows:
                db.execute(
                    update(Key)
                    .where(col(Key.person_id) == person)
                    .values(wrapped=keys.rewrap(person, wrapped))
                )
        if not rows:
            break
        done += len(rows)
    if done:
        scrub(engine)
    return done


def _private() -> Iterator[tuple[Table, Column[object]]]:
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Private):
                yield table, column


def _seal_some(engine: Engine, table: Table, private: Column[object]) -> int:
    assert isinstance(private.type, Private)
    whose = table.c.id if table.name == "person" else table.c.person_id
    raw: ColumnElement[str] = type_coerce(private, Text)
    primary = list(table.primary_key.columns)
    open_rows = (
        select(
            whose.label("whose"), raw.label("raw"), *(type_coerce(one, one.type) for one in primary)
        )
        .where(private.is_not(None), ~type_coerce(private, String).startswith(keys.SEALED))
        .limit(BATCH)
        .with_for_update()
    )
    with engine.begin() as db:
        rows = db.execute(open_rows).all()
        for person, text, *ids in rows:
            sealed = _sealed(db, person, private.type.where, text)
            here = [one == value for one, value in zip(primary, ids, strict=True)]
            db.execute(update(table).where(*here).values({private: type_coerce(sealed, Text)}))
    return len(rows)


def _sealed(db: Connection, person: int, where: str, text: str) -> str:
    return keys.seal_with(people.cipher(db, person), person, where, text.encode())
