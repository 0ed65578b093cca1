"""The database: SQLite in WAL mode, or PostgreSQL."""

import fcntl
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

SQLITE_WAIT_MS = 5000


class Unusable(Exception):
    """The database cannot be used. What it says is why, and neither where it is nor as whom.

    One of: away, read-only, full, damaged, newer, folder; or what the driver calls it; or what a
    migration would have left behind, in a few words.
    """


# Beginnings of what SQLite calls it, and codes of PostgreSQL.
REASONS = {
    "SQLITE_READONLY": "read-only",
    "25006": "read-only",
    "42501": "read-only",
    "SQLITE_FULL": "full",
    "53100": "full",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
}


@contextmanager
def usable() -> Iterator[None]:
    """Raises Unusable where the database cannot be reached, read or written."""
    try:
        yield
    except DBAPIError as error:
        # Without the error itself: the driver's words hold addresses and names.
        raise Unusable(_reason(error)) from None


def _reason(error: DBAPIError) -> str:
    code = getattr(error.orig, "sqlite_errorname", None) or getattr(error.orig, "sqlstate", None)
    for beginning, reason in REASONS.items():
        if str(code).startswith(beginning):
            return reason
    return "away" if isinstance(error, OperationalError) else type(error.orig).__name__


def connect(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql://…`.

    Raises ValueError for any other kind of database, Unusable where its folder cannot be made.
    """
    parsed = make_url(url)
    match parsed.get_backend_name():
        case "sqlite":
            if parsed.database:
                try:
                    Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
                except OSError:
                    raise Unusable("folder") from None
            engine = create_engine(
                parsed.set(drivername="sqlite"), connect_args={"timeout": 5}, hide_parameters=True
            )
            event.listen(engine, "connect", _tune)
            event.listen(engine, "begin", _begin)
            return engine
        case "postgresql" | "postgres":
            return create_engine(
                parsed.set(drivername="postgresql+psycopg"),
                pool_pre_ping=True,
                pool_size=4,
                hide_parameters=True,  # errors hold none of what people wrote
            )
    raise ValueError("DATABASE_URL must begin with sqlite:/// or postgresql://")


def _tune(connection: Any, _: object) -> None:  # noqa: ANN401 - a driver's own connection
    # None: the driver begins no transaction of its own accord; `_begin` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")  # nearly free, as turns share their commits
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten: keys above all
    cursor.execute(f"PRAGMA busy_timeout = {SQLITE_WAIT_MS}")
    cursor.close()


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("isolation_level") == "AUTOCOMMIT":
        return
    # Taking the write lock at once: two that read first and write later could not both go on.
    # By the driver itself: it is in every commit, and the engine takes 50 µs to run a statement.
    begin = "BEGIN IMMEDIATE"
    dialect = connection.dialect
    kind = dialect.loaded_dbapi.Error
    try:
        connection.connection.cursor().execute(begin)
    except kind as error:
        raise DBAPIError.instance(
            begin, None, error, kind, hide_parameters=True, dialect=dialect
        ) from error


@contextmanager
def remaking(connection: Connection) -> Iterator[None]:
    """One transaction in which tables may be made anew, while other rows refer to theirs.

    SQLite changes much about a table only by copying it and dropping the old one, and with a row
    that is dropped goes what ON DELETE CASCADE says: with a person, everything. So references are
    let go meanwhile, and looked over before the commit, as https://sqlite.org/lang_altertable.html
    has it in its part 7. It is a matter of this connection: a kill leaves nothing behind.

    Raises Unusable where rows would be left whose person, or goal, has gone.
    """
    if connection.dialect.name != "sqlite":
        with connection.begin():
            yield
        return
    driver = connection.connection.cursor()  # itself, for within a transaction the pragma is deaf
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            before = _astray(connection)
            yield
            if astray := _astray(connection) - before:
                rows = ", ".join(
                    f"{rows} rows of {table} without their {refers_to}"
                    for (table, refers_to), rows in astray.items()
                )
                raise Unusable(f"a migration would leave {rows}")
    except BaseException:
        connection.invalidate()  # closed: what comes next keeps references again
        raise
    driver.execute("PRAGMA foreign_keys = ON")


def _astray(connection: Connection) -> Counter[tuple[str, str]]:
    """How many rows of a table refer to rows of another that are not there."""
    found = connection.exec_driver_sql(
        'SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2'
    )
    return Counter({(table, refers_to): rows for table, refers_to, rows in found})


def empty_wal(engine: Engine) -> None:
    """Leave nothing of earlier days in SQLite's write-ahead log; nothing to do elsewhere.

    Where someone is reading just now, it is left to the next time.
    """
    if engine.dialect.name == "sqlite":
        _alone(engine, "PRAGMA wal_checkpoint(TRUNCATE)")


def scrub(engine: Engine) -> None:
    """Leave nothing in SQLite's files of what was overwritten; PostgreSQL has its own vacuum."""
    if engine.dialect.name == "sqlite":
        _alone(engine, "VACUUM")
        empty_wal(engine)


def broken(engine: Engine) -> str:
    """What is wrong with the pages of SQLite's file, in its own words; empty where nothing is."""
    if engine.dialect.name != "sqlite":
        with engine.connect() as db:
            db.exec_driver_sql("SELECT 1")
        return ""
    try:
        with engine.begin():
            pass  # it can be written to
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            found = str(db.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
    except OperationalError:
        raise  # locked, or read only: no damage
    except DatabaseError as error:
        return str(error.orig)
    return "" if found == "ok" else found.splitlines()[0]


def _alone(engine: Engine, statement: str) -> None:
    """What SQLite does outside any transaction only."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(statement)
    finally:
        connection.close()


class InUse(Exception):
    """Another process has this SQLite database; only PostgreSQL is for several."""


@contextmanager
def alone(engine: Engine) -> Iterator[None]:
    """Hold an SQLite database for this process.

    Raises InUse where another holds it, Unusable where nothing can be written beside it.
    """
    name = engine.url.database
    if engine.dialect.name != "sqlite" or not name:
        yield
        return
    with _lock(f"{name}.lock") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(f"another process is using {Path(name).name}") from None
        yield


def _lock(name: str) -> TextIO:
    try:
        return Path(name).open("w")
    except OSError:
        raise Unusable("folder") from None
