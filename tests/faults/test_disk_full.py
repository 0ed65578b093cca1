"""The disk is full: one honest sentence, nothing corrupted, and it goes on by itself."""

import asyncio
import sqlite3

import pytest

from tests.faults.people import UNSAVED
from tests.faults.town import town
from tests.faults.troubles import limit
from tests.zygote import Zygote


@pytest.fixture
def zygote():
    one = Zygote()
    yield one
    one.close()


async def test_a_full_disk_is_said_once_and_what_was_sent_is_answered_later(zygote, tmp_path):
    async with town(zygote, tmp_path / "town", "1", people=1) as one:
        one.plan.storm = False
        (ada,) = one.people
        await ada.settle_in()
        one.line.types(ada.number, "/win")
        assert await ada._look(lambda message: "What did you do?" in message.text)
        (pid,) = one._pids()

        limit(pid, 8192)
        mark = ada._mark()
        one.line.types(ada.number, f"I rang the office about {mark}")
        assert await ada._look(lambda message: UNSAVED in message.text, 10)
        await asyncio.sleep(1)  # for it to try again, in vain
        limit(pid, None)
        assert await ada._look(lambda message: "made it work" in message.text, 15)
        one.line.types(ada.number, "I wrote it all down before")
        ended = await ada._look(lambda message: mark in message.text and message.keys)
        told = [said for said in one.line.said if UNSAVED in said.text]
        with sqlite3.connect(tmp_path / "town" / "foothold.db") as db:
            (well,) = db.execute("PRAGMA integrity_check").fetchone()

    assert ended
    assert len(told) == 1
    assert well == "ok"
    assert one._bots[0].starts == 1
