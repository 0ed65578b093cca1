"""Brings a database to the tables of today.

Alembic is loaded only where there is something to do: it takes 9 MiB and a tenth of a second, and
most starts find nothing.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from storage.engine import Unusable, connect

if TYPE_CHECKING:
    from alembic.config import Config

DESCRIPTION = "Check that migrations make the tables of today, or write a new one."
ROOT = Path(__file__).parent / "migrations"
LOCK = 7_206_401  # any number, the same in every process: one migrates, the others wait


def newest() -> str:
    """The last migration this version of the program brings: their files open with numbers."""
    return max(one.name for one in (ROOT / "versions").glob("[0-9]*.py")).partition("_")[0]


def current(db: Connection) -> bool:
    """Whether the tables are those that this version of the program knows."""
    if not inspect(db).has_table("alembic_version"):
        return False
    return db.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all() == [
        newest()
    ]


def config(engine: Engine) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - see the top

    found = Config(stdout=sys.stdout)
    found.set_main_option("script_location", str(ROOT))
    found.attributes["engine"] = engine
    return found


def migrate(engine: Engine) -> None:
    """Up to the newest, all the way or not at all; nothing to do is quick.

    Several processes may call it at once. Raises Unusable where the tables are those of a newer
    version, or rows would be left astray, and DBAPIError.
    """
    with engine.connect() as connection:
        if current(connection):
            return
        connection.rollback()
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
            connection.commit()  # it is held on
        from alembic import command  # noqa: PLC0415 - see the top
        from alembic.util.exc import CommandError  # noqa: PLC0415

        found = config(engine)
        found.attributes["connection"] = connection
        try:
            command.upgrade(found, "head")
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": LOCK})
                connection.commit()
        except CommandError:  # a step that is not among ours
            connection.invalidate()
            raise Unusable("newer") from None
        except BaseException:
            # Nothing more can be asked of a connection that was cut; with it goes its lock.
            connection.invalidate()
            raise


def main(arguments: Sequence[str] | None = None) -> int:
    """`--check`: the migrations make exactly the tables there are, and lose nothing on the way.

    `--new WHAT`: write one more.
    """
    parser = argparse.ArgumentParser(description=DESCRIPTION)
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument("--check", action="store_true")
    either.add_argument("--new", metavar="WHAT")
    asked = parser.parse_args(arguments)
    from alembic.util.exc import CommandError  # noqa: PLC0415 - see the top

    try:
        found = _check() if asked.check else _new(asked.new)
    except CommandError as wrong:  # of which differences between tables are one kind
        found = [str(wrong)]
    sys.stderr.writelines(f"{one}\n" for one in found)
    return 1 if found else 0


def _new(what: str) -> Sequence[str]:
    from alembic import command  # noqa: PLC0415 - see the top

    with _passing() as engine:
        migrate(engine)
        number = len(list((ROOT / "versions").glob("*.py"))) + 1
        command.revision(config(engine), what, autogenerate=True, rev_id=f"{number:04d}")
    return ()


def _check() -> Sequence[str]:
    """What is wrong with the migrations, a sentence each."""
    from alembic import command  # noqa: PLC0415 - see the top

    from storage.rehearsal import rehearse  # noqa: PLC0415 - it needs Alembic

    with _passing() as engine:
        migrate(engine)
        command.check(config(engine))
    with _passing() as engine:
        return list(rehearse(engine))


@contextmanager
def _passing() -> Iterator[Engine]:
    """An empty database that is gone afterwards."""
    with TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{folder}/check.db")
        try:
            yield engine
        finally:
            engine.dispose()


if __name__ == "__main__":
    sys.exit(main())
