"""The database takes nothing for a while: people are told so, and nothing they say is lost."""

import asyncio

import pytest
from sqlalchemy.exc import OperationalError

from bot import turns
from bot.edge import ROUNDS, NotKept
from storage import conversations, records
from tests.bot.coach import ADA, message


async def front(coach):
    return await coach.do(lambda db: conversations.foreground(db, ADA))


FULL = OperationalError("INSERT", {}, Exception("database or disk is full"))


class Away:
    """The database, away for some jobs: what they run into."""

    def __init__(self, monkeypatch, coach, times, error=FULL):
        self.left, self._error, self._real = times, error, coach.store.do
        monkeypatch.setattr(coach.store, "do", self.do)

    async def do(self, job, **more):
        await asyncio.sleep(0)
        if self.left:
            self.left -= 1
            raise self._error
        return await self._real(job, **more)


@pytest.mark.parametrize("error", [FULL, MemoryError()], ids=["the disk", "memory"])
async def test_while_nothing_can_be_kept_people_are_told_so_once_and_nothing_is_lost(
    coach, monkeypatch, error
):
    Away(monkeypatch, coach, 3, error)
    update = {"update_id": 77, "message": message(text="/reframe")}
    for _ in range(3):
        with pytest.raises(type(error)):
            await coach.edge.take([update])
    await coach.edge.take([update])
    await coach.quiet()

    told, asked = (one["text"] for one in coach.api.made("sendMessage"))
    assert "can’t write anything down" in told
    assert (await front(coach)).place.flow == "reframe"
    assert asked == coach.last()["text"]


async def test_in_danger_the_lines_come_though_nothing_can_be_kept(coach, monkeypatch):
    Away(monkeypatch, coach, 2)
    first = {"update_id": 77, "message": message(text="hello")}
    update = {"update_id": 78, "message": message(text="I want to kill myself")}
    for one in (first, update):
        with pytest.raises(OperationalError):
            await coach.edge.take([one])
    await coach.quiet()

    assert "112" in coach.last()["text"]


async def test_what_is_said_after_something_that_could_not_be_kept_waits_for_it(coach, monkeypatch):
    await coach.say("/win")
    updates = [
        {"update_id": 77 + number, "message": message(text=text)}
        for number, text in enumerate(("I rang the dentist", "I wrote the number down"))
    ]
    Away(monkeypatch, coach, 1)
    with pytest.raises((OperationalError, NotKept)):
        await coach.edge.take(updates)
    await coach.quiet()
    await coach.edge.take(updates)
    await coach.quiet()

    (proof,) = await coach.do(lambda db: records.evidence(db, ADA))
    assert (proof.text, proof.how) == ("I rang the dentist", "I wrote the number down")


async def test_one_that_can_never_be_kept_holds_up_nobody_for_ever(coach, monkeypatch):
    def take(db, update, now):
        raise OperationalError("INSERT", {}, Exception("string or blob too big"))

    monkeypatch.setattr(turns, "take", take)
    update = {"update_id": 77, "message": message(text="hello")}
    for _ in range(ROUNDS - 1):
        with pytest.raises(OperationalError):
            await coach.edge.take([update])
    await coach.edge.take([update])
    await coach.quiet()

    assert "went wrong on my side" in coach.last()["text"]


async def test_what_came_while_the_database_was_away_for_long_is_taken_when_it_is_back(
    coach, monkeypatch
):
    away = Away(monkeypatch, coach, ROUNDS - 1)
    update = {"update_id": 77, "message": message(text="/reframe")}
    for _ in range(ROUNDS - 1):
        with pytest.raises(OperationalError):
            await coach.edge.take([update])
    away.left = 1  # it comes back between two tries
    await coach.edge.take([update])
    await coach.quiet()

    assert "went wrong on my side" not in coach.last()["text"]
    assert (await front(coach)).place.flow == "reframe"
