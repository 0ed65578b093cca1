"""Copies of an SQLite database: made while it is written to, and put back in its place.

PostgreSQL has its own tools for both (`docs/operations.md`).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select, update
from sqlalchemy.exc import DatabaseError
from sqlmodel import col

from storage import people, sealing
from storage.engine import alone, connect, scrub
from storage.migrate import migrate
from storage.tables import Outbox, Person, Receipt

OURS = {"person", "conversation", "outbox", "alembic_version"}  # tables that every version has
TURNS = 100_000  # more than anyone takes between a backup and the day it is needed


class Refused(Exception):
    """It was not done; the message says why, in half a sentence."""


def back_up(engine: Engine, to: Path) -> int:
    """Copy the whole database, as it is at one moment; how many bytes that came to.

    Nothing waits for it: who writes goes on. The copy is one file that only its owner may read.
    Raises Refused.
    """
    path = _file(engine)
    if to.exists():
        raise Refused(f"{to} is there already")
    if not path.exists():
        raise Refused("there is no database yet")
    to.parent.mkdir(parents=True, exist_ok=True)
    with _beside(to) as part:
        _copy(path, part)
        _check(part)
        part.replace(to)
    return to.stat().st_size


@dataclass(frozen=True)
class Restored:
    people: int
    left_out: int | None  # erased since; None where nothing here says who was


def restore(engine: Engine, file: Path, *, replace: bool) -> Restored:
    """Put a copy in the place of the database, without those who were erased since.

    Nothing changes unless all of it can be done. Raises Refused, or InUse.
    """
    path = _file(engine)
    if not file.is_file():
        raise Refused(f"{file} is not there")
    _check(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    with alone(engine), _beside(path) as part:
        here = _who_is_here(engine) if path.exists() else None
        if path.exists() and not (replace or (here and not here.people)):
            raise Refused(f"{path.name} is not empty: --replace puts it aside")
        _copy(file, part)
        fresh = connect(f"sqlite:///{part}")
        try:
            migrate(fresh)
            if sealing.missing(fresh):
                raise Refused("FOOTHOLD_KEY is not the one this copy was written with")
            with fresh.begin() as db:
                gone = _leave_out(db, here) if here else None
                _time_has_passed(db)
                count = len(_ids(db))
            scrub(fresh)
        finally:
            fresh.dispose()
        engine.dispose()
        _single(part)
        for end in ("-wal", "-shm", ""):  # what lies in the log belongs to the former one
            if (old := path.with_name(path.name + end)).exists():
                old.replace(path.with_name(f"{path.name}.before{end}"))
        part.replace(path)
    return Restored(count, gone)


@dataclass(frozen=True)
class _Here:
    people: frozenset[int]
    receipts: frozenset[tuple[str, str]]


def _who_is_here(engine: Engine) -> _Here | None:
    """Who is in the database that is replaced; None where it cannot be read any more."""
    try:
        with engine.connect() as db:
            tables = inspect(db).get_table_names()
            receipts = select(col(Receipt.number), col(Receipt.day))
            return _Here(
                frozenset(_ids(db) if "person" in tables else ()),
                frozenset(
                    (number, day)
                    for number, day in (db.execute(receipts) if "receipt" in tables else ())
                ),
            )
    except DatabaseError:
        return None


def _leave_out(db: Connection, here: _Here) -> int | None:
    """Erase again who is here no more; their receipts come along.

    Each erasing left a receipt: where more are missing than that, the database here has not grown
    out of the copy, and says nothing about who was erased.
    """
    known = set(db.execute(select(col(Receipt.number))).scalars())
    since = sorted(one for one in here.receipts if one[0] not in known)
    gone = sorted(set(_ids(db)) - here.people)
    if len(gone) > len(since):
        return None
    for number, day in since:
        db.execute(insert(Receipt).values(number=number, day=day))
    for person in gone:
        people.wipe(db, person)
    return len(gone)


def _time_has_passed(db: Connection) -> None:
    """What was on its way then has arrived since; buttons people have since been shown are old."""
    db.execute(
        update(Outbox)
        .where(col(Outbox.state).in_(("pending", "sending")))
        .values(state="uncertain")
    )
    db.execute(update(Person).values(turn=col(Person.turn) + TURNS))


def _ids(db: Connection) -> list[int]:
    return list(db.execute(select(col(Person.id))).scalars())


def _file(engine: Engine) -> Path:
    if engine.dialect.name != "sqlite" or not engine.url.database:
        raise Refused("PostgreSQL is copied with pg_dump and put back with pg_restore")
    return Path(engine.url.database)


def _single(path: Path) -> None:
    """One file, with nothing beside it that belongs to it."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A new file to be moved to `path` when it is whole; gone where it never was."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
    finally:
        for end in ("", "-wal", "-shm"):
            part.with_name(part.name + end).unlink(missing_ok=True)


def _copy(path: Path, to: Path) -> None:
    # In one step: SQLite begins anew where someone writes between two.
    with (
        closing(_reading(path)) as source,
        closing(sqlite3.connect(to)) as copy,
    ):
        source.backup(copy)
    _single(to)
    with to.open("rb") as file:
        os.fsync(file.fileno())


def _check(path: Path) -> None:
    try:
        with closing(_reading(path)) as db:
            sound = db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            names = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    except sqlite3.DatabaseError:
        sound, names = False, set()
    if not sound:
        raise Refused(f"{path} is damaged, or no database")
    if not names >= OURS:
        raise Refused(f"{path} is no copy of Foothold's")


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
