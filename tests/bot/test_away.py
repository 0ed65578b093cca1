"""The database takes nothing for a while: people are told so, and nothing they say is lost."""

import asyncio
import itertools

import pytest
from sqlalchemy.exc import OperationalError

from bot import turns
from bot.edge import ROUNDS, Edge, NotKept
from bot.flood import AT_ONCE, Flood
from storage import conversations, records
from tests.bot.coach import ADA, NOW, message


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


async def too_fast(coach, count):
    """So many ideas of Ada's at once, where as many are asked for; no time goes by."""
    await coach.say("/solve")
    await coach.say("Find a flat by March")
    await coach.press(coach.button("4"))
    coach.edge = Edge(coach.store, coach.delivery, lambda: NOW, pace=Flood(lambda: 0.0))
    return [
        {"update_id": 100 + number, "message": message(text=f"idea {number}")}
        for number in range(count)
    ]


async def worked_off(coach):
    """The time goes by in which all that waits is taken; the items that were heard."""
    coach.edge._flood.seconds = itertools.count(step=60).__next__
    await asyncio.gather(*coach.edge._tasks)
    await coach.quiet()
    return (await front(coach)).place.draft["items"]


async def test_of_a_flood_nothing_is_confirmed_before_it_is_kept_and_each_is_taken_once(
    coach, monkeypatch
):
    flood = await too_fast(coach, AT_ONCE + 5)
    away = Away(monkeypatch, coach, 10_000)
    for _ in range(50):
        with pytest.raises((OperationalError, NotKept)):
            await coach.edge.take(flood)
        await coach.quiet()
    assert not [one for one in coach.api.made("sendMessage") if "a lot at once" in one["text"]]

    away.left = 0
    await coach.edge.take(flood)
    assert await worked_off(coach) == [f"idea {n}" for n in range(AT_ONCE + 5)]


async def test_what_waits_is_in_order_though_the_first_of_it_could_not_be_kept(coach, monkeypatch):
    ideas = await too_fast(coach, AT_ONCE + 2)
    real = turns.hold

    def but_one(db, update, *more):
        if update.id == 100 + AT_ONCE:
            raise FULL
        return real(db, update, *more)

    with monkeypatch.context() as patch:
        patch.setattr(turns, "hold", but_one)
        with pytest.raises((OperationalError, NotKept)):
            await coach.edge.take(ideas)
    await coach.edge.take(ideas)

    assert await worked_off(coach) == [f"idea {n}" for n in range(AT_ONCE + 2)]


async def test_one_that_can_never_wait_is_taken_as_it_comes(coach, monkeypatch):
    def hold(*_):
        raise OperationalError("INSERT", {}, Exception("string or blob too big"))

    monkeypatch.setattr(turns, "hold", hold)
    update = {"update_id": 77, "message": message(document={"file_id": "f", "file_size": 3})}
    for _ in range(ROUNDS - 1):
        with pytest.raises(OperationalError):
            await coach.edge.take([update])
    await coach.edge.take([update])
    await coach.quiet()

    assert "do not open files" in coach.last()["text"]


async def test_a_file_is_not_confirmed_while_nothing_can_be_kept_and_its_person_is_told(
    coach, monkeypatch
):
    away = Away(monkeypatch, coach, 100)
    update = {"update_id": 77, "message": message(document={"file_id": "f", "file_size": 3})}
    for _ in range(3):
        with pytest.raises(OperationalError):
            await coach.edge.take([update])
    away.left = 0
    await coach.edge.take([update])
    await asyncio.gather(*coach.edge._tasks)
    await coach.quiet()

    told, said = (one["text"] for one in coach.api.made("sendMessage"))
    assert "can’t write anything down" in told
    assert "do not open files" in said
