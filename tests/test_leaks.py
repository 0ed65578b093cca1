"""The search for what must stand in no file finds it where it does."""

import sqlite3

import pytest

from bot.sandbox.run import TOKEN
from tests.leaks import leaks
from tests.walk import Sandbox


@pytest.mark.parametrize("what", ["canarytango was here", TOKEN, "I rang the dentist"])
def test_what_lies_open_in_a_database_or_its_log_is_found(tmp_path, what):
    with sqlite3.connect(tmp_path / "open.db") as db:
        db.execute("PRAGMA journal_mode=wal")
        db.execute("CREATE TABLE note (content TEXT)")
        db.execute("INSERT INTO note VALUES (?)", (what,))
        db.commit()
        found = leaks(tmp_path, ["I rang the dentist", "/week with words"])
    db.close()
    for path in tmp_path.iterdir():
        path.unlink()  # the whole run is searched in the end

    assert found


def test_what_lies_open_in_a_log_is_found(tmp_path):
    (tmp_path / "bot.log").write_text("turn failed: I rang the dentist")
    found = leaks(tmp_path, ["I rang the dentist"])
    (tmp_path / "bot.log").unlink()

    assert found == [("bot.log", b"I rang the dentist")]


def test_nothing_is_found_in_nothing(tmp_path):
    (tmp_path / "bot.log").write_text("a turn was taken")

    assert leaks(tmp_path, ["I rang the dentist"]) == []


async def careless_walk():
    async with Sandbox(bots=0) as running:
        await running.phone(9001).say("I rang the dentist")
        (running.data / "foothold.db").write_bytes(b"...I rang the dentist...")


async def test_a_walk_fails_when_its_files_hold_what_was_typed():
    with pytest.raises(AssertionError, match="I rang the dentist"):
        await careless_walk()
