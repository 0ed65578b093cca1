import pytest

from bot import logs
from bot.__main__ import main
from storage.engine import connect
from tests.bot.coach import coaching


@pytest.fixture
def foothold(monkeypatch):
    """The command: its arguments in, its exit code out. Logs stay as they are."""
    monkeypatch.setattr(logs, "set_up", lambda *_: None)
    return main


@pytest.fixture
def db(sqlite_url):
    """A transaction on a database of its own, for what needs no conversation around it."""
    engine = connect(sqlite_url)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
async def coach(sqlite_url):
    """The coach on SQLite, with Ada known to it."""
    async with coaching(sqlite_url) as coach:
        await coach.welcome()
        yield coach


@pytest.fixture
async def any_coach(database_url):
    """The coach on SQLite, then on PostgreSQL, with Ada known to it."""
    async with coaching(database_url) as coach:
        await coach.welcome()
        yield coach
