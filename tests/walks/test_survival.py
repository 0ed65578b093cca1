"""Killed at any instant, two processes at once, the same thing twice: nobody is lost or doubled."""

import asyncio
import random
import sqlite3

import pytest

from storage import conversations
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

PEOPLE = 5


@pytest.fixture
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


def kept(sandbox, query):
    with sqlite3.connect(sandbox.data / "foothold.db") as db:
        return db.execute(query).fetchall()


@pytest.mark.parametrize("kills", [12, pytest.param(50, marks=pytest.mark.long)])
async def test_killed_at_random_moments_nobody_loses_an_answer_or_their_place(sandbox, kills):
    """Five people brainstorm without end; the bot dies at random moments, also mid-turn."""
    chance = random.Random(7)
    phones = [sandbox.phone(2001 + number) for number in range(PEOPLE)]
    for phone in phones:
        await settle_in(phone)
        await live(phone, "/solve", "Find 2000 euros for the car by 1 March", tap("4"))
    said = {phone.person: [] for phone in phones}
    for kill in range(kills):
        for phone in phones:
            idea = f"idea {kill} of {phone.person}"
            if len(said[phone.person]) < 38:
                said[phone.person].append(idea)
                await phone.say(idea)
        await asyncio.sleep(chance.random() * 0.15)  # anywhere in the turns: that is the point
        await sandbox.kill_bot()
        await sandbox.start_bot()
    await sandbox.settled(timeout=30)

    for phone in phones:
        await phone.say("/help")
    await sandbox.settled(timeout=30)
    with sandbox.database() as db:
        for person, ideas in said.items():
            assert conversations.foreground(db, person).place.draft["items"] == ideas
    for phone in phones:
        seen = await live(phone, "one more idea")
        assert "one more idea" in seen.text
        assert f"idea 0 of {phone.person}" in seen.text


async def test_a_nudge_is_not_said_twice_when_the_bot_dies_while_sending(sandbox):
    phones = [sandbox.phone(3001 + number) for number in range(3)]
    for phone in phones:
        await settle_in(phone)
    await sandbox.clock_to(MONDAY.replace(day=24, hour=7, minute=59, second=58))

    for _ in range(6):
        await asyncio.sleep(0.5)
        await sandbox.kill_bot()
        await sandbox.start_bot()
    await sandbox.clock_forward(minutes=10)
    each_once = [(phone.person, 1) for phone in phones]
    queued = "SELECT person_id, count(*) FROM nudge GROUP BY 1 ORDER BY 1"
    await sandbox.until(lambda: kept(sandbox, queued) == each_once, "each nudge is queued once")
    await sandbox.clock_forward(minutes=10)
    await sandbox.settled()

    for phone in phones:
        greetings = [one for one in phone.messages if one.bot and "Good morning" in one.text]
        assert len(greetings) <= 1
    assert kept(sandbox, queued) == each_once


async def test_the_same_thing_twice_has_one_effect(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    await live(ada, "/week", "Speak up in the Monday meeting")

    await ada.tap("8", repeat_update=True, again=3)  # the same update, and new ids for one tap
    await ada.settled()

    with sandbox.database() as db:
        place = conversations.foreground(db, ada.person).place
    assert place.step == "confidence"
    assert [given.step for given in place.trail] == ["goal", "difficulty"]


async def test_an_old_button_gets_a_gentle_note_and_changes_nothing(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    seen = await live(ada, "/week", "Speak up in the Monday meeting")
    old = seen.data("8")
    await live(ada, tap("8"))

    await ada.press(seen.id, old)

    assert "earlier" in await ada.toast()
    with sandbox.database() as db:
        assert conversations.foreground(db, ada.person).place.step == "confidence"


async def test_someone_who_blocked_the_bot_is_left_alone_and_kept(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    ada.block()
    await sandbox.settled()

    await sandbox.clock_to(MONDAY.replace(day=24, hour=8, second=5))
    await sandbox.clock_to(MONDAY.replace(day=25, hour=8, second=5))
    await sandbox.settled()

    assert not [one for one in sandbox.record("sendMessage") if one["ok"] is False]
    ada.unblock()
    await live(ada, "/today")
    assert kept(sandbox, "SELECT blocked FROM person") == [(0,)]
