"""Takes rows through every migration, there and back, and says what became of them.

A migration that is tried on empty tables only says nothing about the day it meets people.
"""

from collections.abc import Collection, Iterator

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, Table, func, insert, select
from sqlalchemy.exc import DBAPIError

from storage.engine import Unusable
from storage.migrate import config

Counted = dict[tuple[str, str], int]
"""By table and column, how many rows have a value there; by table and "", how many it has."""


def rehearse(engine: Engine) -> Iterator[str]:
    """What each migration would lose, a sentence each; the database has to be empty.

    Two people come in as soon as there is a table for them: one with a value in every column, one
    with none where none is needed. No later table is without a row of each.
    """
    done = config(engine)
    steps = list(ScriptDirectory.from_config(done).walk_revisions())  # the newest first
    before: Counted = {}
    try:
        for step in reversed(steps):
            which = f"migration {step.revision}"
            command.upgrade(done, step.revision)
            fill(engine, but={table for table, _ in before})
            after = count(engine)
            yield from _lost(which, before, after)
            before = after
        for step in steps:
            which = f"migration {step.revision}, undone,"
            command.downgrade(done, str(step.down_revision or "base"))
            after = count(engine)
            yield from _lost(which, before, after)
            before = after
    except (DBAPIError, Unusable) as error:
        why = error.orig if isinstance(error, DBAPIError) else error
        yield f"{which} fails where there are rows: {why}"


def _lost(which: str, before: Counted, after: Counted) -> Iterator[str]:
    """Tables and columns that are no more were to go; of the others nothing may."""
    for (table, column), were in before.items():
        gone = were - after.get((table, column), were)
        if gone <= 0:
            continue
        if not column:
            yield f"{which} loses {gone} of {were} rows of {table}"
        elif gone > before[table, ""] - after[table, ""]:  # not only with their rows
            yield f"{which} loses {gone} of {were} values of {table}.{column}"


def count(engine: Engine) -> Counted:
    """How much there is, everywhere."""
    counted: Counted = {}
    with engine.connect() as db:
        for table in _tables(db):
            of_each = (func.count(column) for column in table.columns)
            names = ("", *(column.name for column in table.columns))
            row = db.execute(select(func.count(), *of_each).select_from(table)).one()
            counted |= {(table.name, name): found for name, found in zip(names, row, strict=True)}
    return counted


def fill(engine: Engine, but: Collection[str] = ()) -> None:
    """Two rows in each table, all about two people; in none of those in `but`."""
    with engine.begin() as db:
        for table in _tables(db):
            if table.name not in but:
                db.execute(insert(table), _row(table, 1, sparse=False))
                db.execute(insert(table), _row(table, 2, sparse=True))


def _row(table: Table, number: int, *, sparse: bool) -> dict[str, object]:
    """Everything in it is the number; so it refers to rows of the same number."""
    return {
        column.name: None if sparse and column.nullable else column.type.python_type(number)
        for column in table.columns
    }


def _tables(db: Connection) -> list[Table]:
    """As they are in the database, those that others refer to first."""
    found = MetaData()
    found.reflect(db)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]
