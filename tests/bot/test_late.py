"""What a process left unsent comes later: in a way that fits what has happened since."""

import asyncio
import itertools
from datetime import timedelta

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import OperationalError
from telegram.error import NetworkError, RetryAfter

from bot import delivery, nudges
from bot.api import NeverLeft
from bot.late import left_behind
from storage import people, post, reminders
from storage.post import Letter
from tests.bot.coach import ADA, coaching, message


async def lost(coach, *texts):
    """Say these, with nothing of the answers sent: as if the process died after each."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(coach.delivery, "post", lambda *_: None)
        for text in texts:
            await coach.say(text)


async def taken_up(coach):
    then = coach.now + timedelta(minutes=5)
    letters = await coach.do(lambda db: left_behind(db, then, 100, mine=False))
    return [one for one in letters if one.method == "sendMessage"]


async def test_a_question_that_is_still_open_is_asked(any_coach):
    coach = any_coach
    await lost(coach, "/win")

    (letter,) = await taken_up(coach)
    assert "What did you do?" in letter.payload["text"]
    assert letter.payload["reply_markup"]


async def test_a_question_whose_place_another_took_is_not_asked_any_more(any_coach):
    coach = any_coach
    await lost(coach, "/win", "I rang the dentist")

    (letter,) = await taken_up(coach)
    assert "made it work" in letter.payload["text"]
    assert await taken_up(coach) == []


async def test_other_words_come_late_without_the_buttons_of_then(any_coach):
    coach = any_coach
    await lost(coach, "/help")
    await coach.say("/win")

    (letter,) = await taken_up(coach)
    assert letter.person_id == ADA
    assert letter.payload["text"]
    assert "reply_markup" not in letter.payload


@pytest.fixture
def elsewhere(coach, monkeypatch):
    """While a letter waits for its second try, another process moves its person on."""
    real = delivery.asyncio.sleep

    async def sleep(seconds):
        if seconds:
            await coach.do(lambda db: people.move(db, people.find(db, ADA), coach.now))
        await real(0)

    monkeypatch.setattr(delivery.asyncio, "sleep", sleep)


async def test_a_question_that_arrived_nowhere_is_not_asked_after_the_next_one(coach, elsewhere):
    coach.api.fails["sendMessage"] = [NetworkError("away")]
    before = len(coach.api.made("sendMessage"))
    await coach.say("/win")
    await coach.quiet()

    (only,) = coach.api.made("sendMessage")[before:]
    assert "What did you do?" in only["text"]
    states = await coach.do(lambda db: list(db.execute(sql("SELECT state FROM outbox")).scalars()))
    assert states.count("late") == 1
    assert "pending" not in states


async def test_other_words_are_tried_again_without_the_buttons_of_then(coach, elsewhere):
    coach.api.fails["sendMessage"] = [NetworkError("away")]
    await coach.say("/help")
    await coach.quiet()

    first, again = coach.api.made("sendMessage")[-2:]
    assert first["text"] == again["text"]
    assert "reply_markup" in first
    assert "reply_markup" not in again


@pytest.mark.parametrize("error", [RetryAfter(30), NeverLeft("away")])
async def test_what_someone_erased_is_not_said_any_more_but_the_receipt_is(
    coach, monkeypatch, error
):
    real = delivery.asyncio.sleep

    async def sleep(seconds):
        if seconds and await coach.who():
            await coach.edge.take([{"update_id": 900, "callback_query": coach.tap_on(yes)}])
        await real(0)

    await coach.say("/delete")
    yes = coach.button("Yes, erase")
    monkeypatch.setattr(delivery.asyncio, "sleep", sleep)
    await coach.do(lambda db: reminders.remind(db, ADA, "morning", coach.now, clock="09:00"))
    coach.api.fails["sendMessage"] = [error, error]
    letters = await coach.do(
        lambda db: (nudges.sweep(db, coach.now), nudges.write(db, coach.now, 9))[1]
    )
    await coach.delivery.nudge(letters)
    await coach.quiet()

    said = [one["text"] for one in coach.api.made("sendMessage")]
    (nudge,) = letters
    assert said.count(nudge.payload["text"]) == 1, "the try before it was erased"
    assert [("Receipt" in one, "begins anew" in one) for one in said[-2:]] == [
        (True, False),
        (False, True),
    ]
    assert await coach.do(lambda db: db.execute(sql("SELECT id FROM outbox")).all()) == []


@pytest.fixture
async def two(postgres_url, monkeypatch):
    """Two processes that share a database, with Ada known to both."""
    async with coaching(postgres_url) as one, coaching(postgres_url) as other:
        await one.welcome()
        other.api._messages = one.api._messages
        monkeypatch.setattr(delivery, "A_WHILE", 0.0)
        yield one, other


@pytest.fixture
def slow(two, monkeypatch):
    """While the first process is telling Telegram something, the second hears what comes next."""
    one, other = two
    real = one.api.call

    async def call(method, fields):
        if method == "sendMessage" and then:
            await other.take(update_id=next(numbers), message=message(text=then.pop(0)))
        return await real(method, fields)

    numbers, then = itertools.count(7_000), []
    monkeypatch.setattr(one.api, "call", call)
    return then


async def test_a_question_that_arrived_after_the_next_one_is_taken_away(two, slow):
    one, other = two
    slow.append("I rang the dentist")
    await one.say("/win")
    await one.quiet()

    first, second = one.api.made("sendMessage")[-1], other.api.made("sendMessage")[-1]
    assert "What did you do?" in first["text"]
    assert "made it work" in second["text"]
    (gone,) = one.api.made("deleteMessage")
    assert gone == {"chat_id": ADA, "message_id": (await other.who()).live + 1}


async def test_it_is_taken_away_even_if_the_database_cannot_be_written_to_just_then(
    two, slow, monkeypatch
):
    one, _ = two
    away, real = [1, 2], delivery.take_away

    def take_away(db, shown, now):
        if away:
            away.pop()
            raise OperationalError("UPDATE", None, Exception("read-only"))
        return real(db, shown, now)

    monkeypatch.setattr(delivery, "take_away", take_away)
    slow.append("I rang the dentist")
    await one.say("/win")
    await one.quiet()

    assert not away
    assert len(one.api.made("deleteMessage")) == 1


async def test_what_one_process_erased_is_not_said_by_the_other(two, monkeypatch):
    one, other = two
    real = delivery.asyncio.sleep

    async def sleep(seconds):
        if seconds and await other.who():
            await other.take(update_id=7_001, message=message(text="Yes, erase all of it"))
        await real(0)

    await other.take(update_id=7_000, message=message(text="/delete"))
    letters = [Letter(post.number(one.now), ADA, "sendMessage", {"text": "Well done"})]
    await one.do(lambda db: (people.find(db, ADA), post.put(db, letters, one.now)))
    monkeypatch.setattr(delivery.asyncio, "sleep", sleep)
    one.api.fails["sendMessage"] = [RetryAfter(30)]
    one.delivery.post(letters)
    await one.quiet()

    assert "Receipt" in other.api.made("sendMessage")[-2]["text"]
    assert len(one.api.made("sendMessage")) == 1


async def test_words_that_arrived_after_a_question_keep_no_buttons(two, slow):
    one, other = two
    slow.append("/win")
    await one.say("/help")
    await one.quiet()

    assert one.api.made("deleteMessage") == []
    gone = one.api.made("editMessageReplyMarkup")[-1]
    assert gone == {"chat_id": ADA, "message_id": (await other.who()).live + 1}


async def test_a_question_that_was_answered_before_it_was_known_to_have_come_stays(two):
    one, other = two
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(one.delivery, "_write", lambda: asyncio.sleep(0))
        await one.say("/win")
    await other.take(update_id=7_000, message=message(text="I rang the dentist"))
    await one.delivery._write()
    await one.quiet()

    assert one.api.made("deleteMessage") == []
    assert one.api.made("editMessageReplyMarkup") == []
