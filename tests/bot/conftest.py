import pytest

from bot import logs
from bot.__main__ import main
from tests.bot.coach import coaching


@pytest.fixture
def foothold(monkeypatch):
    """The command: its arguments in, its exit code out. Logs stay as they are."""
    monkeypatch.setattr(logs, "set_up", lambda *_: None)
    return main


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
