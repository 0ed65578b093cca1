"""What befalls databases: locked, slow, full, read-only, connections cut; PostgreSQL stopped."""

import asyncio
import contextlib
import resource
import sqlite3
import threading
from pathlib import Path

import psycopg

from tests.faults.hurry import READ_ONLY

FULL = """
CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END $$;
CREATE OR REPLACE TRIGGER no_room BEFORE INSERT ON inbox EXECUTE FUNCTION no_room();
"""


class OfSqlite:
    """Troubles of one SQLite file; `pids` says which processes have it open now."""

    kinds = ("locked", "locked-long", "full", "read-only")

    def __init__(self, path, pids):
        self.path, self._pids = path, pids
        self._read_only = path.with_name(READ_ONLY)

    async def cause(self, kind, chance):
        match kind:
            case "full":
                await self.full(0.2 + chance.random() * 0.5)
            case "read-only":
                self._read_only.touch()
                await asyncio.sleep(0.2 + chance.random() * 0.6)
                self._read_only.unlink(missing_ok=True)
            case _:
                wait = 0.1 + chance.random() * (0.2 if kind == "locked" else 1.0)
                await asyncio.to_thread(self._locked, wait)

    def _locked(self, seconds):
        db = sqlite3.connect(self.path, timeout=2, isolation_level=None)
        try:
            db.execute("BEGIN IMMEDIATE")
            threading.Event().wait(seconds)
            db.execute("ROLLBACK")
        except sqlite3.OperationalError:
            pass  # the bot was faster, for two seconds on end
        finally:
            db.close()

    async def full(self, seconds):
        """No file of these processes can grow any more, or even be written beyond 8 KB."""
        pids = self._pids()
        for pid in pids:
            limit(pid, 8192)
        await asyncio.sleep(seconds)
        for pid in pids:
            limit(pid, None)

    async def end(self):
        self._read_only.unlink(missing_ok=True)
        for pid in self._pids():
            limit(pid, None)


async def little_memory(pids, seconds):
    """These processes get no more memory than they have; those that just begin need more."""
    for pid in pids:
        limit(pid, memory_of(pid), resource.RLIMIT_AS)
    await asyncio.sleep(seconds)
    enough_memory(pids)


def memory_of(pid):
    """Bytes that a process may address; None for one that has ended."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text().split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return None
    return int(pages) * resource.getpagesize()


def enough_memory(pids):
    for pid in pids:
        limit(pid, None, resource.RLIMIT_AS)


def limit(pid, size, what=resource.RLIMIT_FSIZE):
    """The largest that a file may be, or the memory, of a process; None for no limit.

    It may have ended.
    """
    with contextlib.suppress(ProcessLookupError):
        _, most = resource.prlimit(pid, what)
        resource.prlimit(pid, what, (most if size is None else size, most))


class OfPostgres:
    """Troubles of one database of a PostgreSQL server."""

    kinds = ("cut", "cut", "slow", "read-only", "full")

    def __init__(self, url):
        self._url = url

    async def cause(self, kind, chance):
        try:
            await asyncio.to_thread(self._cause, kind, 0.1 + chance.random() * 0.6)
        except psycopg.OperationalError:  # the server was stopped in the middle of it
            await self.end()

    def _cause(self, kind, seconds):
        wait = threading.Event().wait
        with psycopg.connect(self._url, autocommit=True) as db:
            name = db.info.dbname
            match kind:
                case "cut":
                    self._cut(db)
                case "slow":
                    with db.transaction():
                        db.execute("LOCK TABLE person IN EXCLUSIVE MODE")
                        wait(seconds)
                case "read-only":
                    db.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
                    self._cut(db)
                    wait(seconds)
                    db.execute("SET default_transaction_read_only = off")
                    db.execute(f'ALTER DATABASE "{name}" RESET default_transaction_read_only')
                    self._cut(db)
                case "full":
                    db.execute(FULL)
                    wait(seconds)
                    db.execute("DROP TRIGGER no_room ON inbox")

    def _cut(self, db):
        db.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )

    async def end(self):
        """Whatever a trouble was in the middle of when its connection was cut."""

        def end():
            with psycopg.connect(self._url, autocommit=True) as db:
                db.execute("SET default_transaction_read_only = off")
                db.execute(f'ALTER DATABASE "{db.info.dbname}" RESET default_transaction_read_only')
                db.execute("DROP TRIGGER IF EXISTS no_room ON inbox")
                self._cut(db)

        for _ in range(20):
            try:
                await asyncio.to_thread(end)
            except psycopg.OperationalError:
                await asyncio.sleep(0.5)
            else:
                return
        raise AssertionError("PostgreSQL did not come back")
