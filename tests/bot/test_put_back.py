"""The program ends while nudges go out: the next says what was not said, and nothing twice."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import text as sql
from telegram.error import NetworkError, RetryAfter

from bot import app, contract, nudges
from bot import delivery as module
from bot.api import NeverLeft
from bot.delivery import Delivery
from bot.waking import Waking
from storage import people, reminders
from tests.bot.coach import ADA, message

CROWD = range(2000, 2025)


@pytest.fixture
def unpaced(monkeypatch):
    """Nudges go out as fast as they can."""
    monkeypatch.setattr(module, "A_SECOND", 1e6)


async def due(coach, *crowd):
    """Something is due for each of these."""

    def begin(db):
        for person in crowd:
            people.meet(db, person, "en", coach.now)
            people.change(db, person, welcomed=True)
            reminders.remind(db, person, "weekly-review", coach.now)

    await coach.do(begin)


def said(coach):
    return Counter(one["chat_id"] for one in coach.api.made("sendMessage"))


async def states(coach, table="outbox"):
    rows = await coach.do(lambda db: db.execute(sql(f"SELECT state FROM {table}")).scalars().all())
    return Counter(rows)


def waking(coach):
    return asyncio.ensure_future(Waking(coach.store, coach.delivery, lambda: coach.now).look())


async def stop(coach, *tasks):
    """As the program is asked to."""
    for task in tasks:
        task.cancel()
    await app._leave(tasks, coach.edge, coach.delivery)


async def start(coach):
    """The next process, which finds what this one has left behind, and wakes."""
    coach.delivery = Delivery(coach.api, coach.store, lambda: coach.now)
    await app._take_up(coach.store, coach.delivery, mine=True)
    await waking(coach)
    await coach.quiet()


@pytest.fixture(autouse=True)
def _the_same_clock(coach, monkeypatch):
    monkeypatch.setattr(app.clock, "now", lambda: coach.now)


def begun(coach, count, *, answered=True):
    """Set once so many have been written to; else nothing comes back from any call."""
    event, real = asyncio.Event(), coach.api.call

    async def call(method, fields):
        try:
            return await real(method, fields)
        finally:
            if len(said(coach)) >= count:
                event.set()
            if not answered:
                await asyncio.Event().wait()

    coach.api.call = call
    return event


@pytest.mark.parametrize("many", [4, 13])
async def test_asked_to_stop_it_loses_no_nudge_and_says_none_twice(coach, unpaced, many):
    await due(coach, *CROWD)
    some = begun(coach, many)
    look = waking(coach)
    await some.wait()
    await stop(coach, look)
    assert many <= len(said(coach)) < len(CROWD)

    coach.later(seconds=5)
    await start(coach)
    assert said(coach) == dict.fromkeys(CROWD, 1)
    assert await states(coach) == {"sent": len(CROWD)}


async def test_killed_it_loses_no_more_than_those_that_were_about_to_go_out(coach, monkeypatch):
    await due(coach, *CROWD)
    look = waking(coach)
    while (await states(coach)).total() < 2 * module.AT_ONCE:
        pass  # the first are on their way, and the next are put into words
    for task in (look, *coach.delivery._tasks):
        task.cancel()
    monkeypatch.setattr(module, "A_SECOND", 1e6)
    await start(coach)

    assert set(said(coach).values()) == {1}
    assert (await states(coach))["uncertain"] <= module.AT_ONCE
    assert len(said(coach)) >= len(CROWD) - module.AT_ONCE


@pytest.mark.parametrize("error", [RetryAfter(30), NeverLeft("x")])
async def test_one_that_surely_did_not_arrive_before_the_end_is_said_after_it(
    coach, monkeypatch, error
):
    monkeypatch.setattr(app, "LEAVE", 0.05)
    coach.api.fails["sendMessage"] = [error]
    await due(coach, ADA)
    tried = begun(coach, 1)
    look = waking(coach)
    await tried.wait()
    await stop(coach, look)
    assert await states(coach) == {"pending": 1}

    await start(coach)
    assert said(coach) == {ADA: 2}  # the one that was refused, and the one that arrived
    assert await states(coach) == {"sent": 1}


async def test_one_whose_call_was_under_way_for_too_long_is_not_said_again(coach, monkeypatch):
    monkeypatch.setattr(app, "LEAVE", 0.05)
    await due(coach, ADA)
    asked = begun(coach, 1, answered=False)
    look = waking(coach)
    await asked.wait()
    await stop(coach, look)
    del coach.api.call
    await start(coach)

    assert said(coach) == {ADA: 1}
    assert await states(coach) == {"uncertain": 1}


async def test_one_whose_call_ends_in_time_is_as_good_as_any(coach):
    await due(coach, ADA)
    asked = begun(coach, 1)
    look = waking(coach)
    await asked.wait()
    await stop(coach, look)

    assert await states(coach) == {"sent": 1}


async def test_one_behind_an_answer_that_does_not_get_through_is_said_after_it(coach, monkeypatch):
    monkeypatch.setattr(app, "LEAVE", 0.05)
    coach.api.fails["sendMessage"] = [NetworkError("500")]
    await due(coach, ADA)
    await coach.edge.take([{"update_id": 77, "message": message(text="/help")}])
    await waking(coach)
    await stop(coach)
    assert await states(coach) == {"pending": 2}

    await start(coach)
    first, again, nudge = coach.api.made("sendMessage")
    assert first == again
    assert all(data.startswith("n:") for data in coach.buttons(fields=nudge).values())


async def test_after_an_hour_of_trying_it_waits_to_be_taken_up_again(coach, unpaced, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", -1.0)
    coach.api.fails["sendMessage"] = [NeverLeft("x")]
    await due(coach, ADA)
    await waking(coach)
    await coach.quiet()
    assert await states(coach) == {"pending": 1}

    await start(coach)
    assert await states(coach) == {"sent": 1}


@pytest.mark.parametrize(
    ("wish", "waited"),
    [
        ({"quiet_until": timedelta(days=1)}, timedelta(minutes=1)),
        ({"paused_until": timedelta(days=1)}, timedelta(minutes=1)),
        ({"off": ""}, contract.STALE + timedelta(minutes=1)),
        ({"off": "regular"}, timedelta(minutes=1)),
    ],
    ids=["in danger", "in a pause", "hours later", "switched off"],
)
async def test_it_is_left_out_where_it_would_not_be_written_any_more(coach, wish, waited):
    await due(coach, ADA)
    await coach.do(lambda db: nudges.sweep(db, coach.now))
    assert await coach.do(lambda db: nudges.write(db, coach.now, 10))
    values = {
        name: coach.now + value if isinstance(value, timedelta) else value
        for name, value in wish.items()
    }
    await coach.do(lambda db: people.change(db, ADA, **values))
    coach.now += waited
    await start(coach)

    assert not said(coach)
    assert await states(coach) == {"late": 1}
    assert await states(coach, "nudge") == {"skipped": 1}


async def test_two_processes_take_turns_with_the_time_that_there_is(coach, monkeypatch):
    waited, real = [], asyncio.sleep

    async def sleep(seconds):
        waited.append(round(seconds, 3))
        await real(0)

    monkeypatch.setattr(module.asyncio, "sleep", sleep)
    await due(coach, ADA, *CROWD[:5])
    await coach.do(lambda db: nudges.sweep(db, coach.now))
    mine = await coach.do(lambda db: nudges.write(db, coach.now, 3))
    others = await coach.do(lambda db: nudges.write(db, coach.now, 3))
    await coach.delivery.nudge(mine)
    await Delivery(coach.api, coach.store, lambda: coach.now).nudge(others)
    await coach.quiet()

    assert 3 / contract.A_SECOND in waited
