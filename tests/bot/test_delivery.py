"""What is sent when the Bot API is slow, says no, or is silent."""

import asyncio
import threading
from datetime import timedelta

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import OperationalError
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot import delivery as module
from bot.api import NeverLeft
from storage import post
from storage.post import Letter
from tests.bot.coach import ADA, BOB


@pytest.fixture
def waits(monkeypatch):
    """How long each wait would have been; none is waited for."""
    waited, real = [], module.asyncio.sleep

    async def sleep(seconds):
        if seconds:
            waited.append(seconds)
        await real(0)

    monkeypatch.setattr(module.asyncio, "sleep", sleep)
    return waited


async def put(coach, *texts, person=ADA, expendable=False):
    letters = [
        Letter(post.number(coach.now), person, "sendMessage", {"text": one}, expendable)
        for one in texts
    ]
    await coach.do(lambda db: post.put(db, letters, coach.now))
    return letters


async def states(coach):
    rows = await coach.do(lambda db: db.execute(sql("SELECT state FROM outbox ORDER BY id")).all())
    return [row[0] for row in rows]


def sent(coach, person=ADA):
    return [one["text"] for one in coach.api.made("sendMessage") if one["chat_id"] == person]


async def test_letters_of_a_chat_go_out_in_their_order(coach):
    letters = await put(coach, *(str(number) for number in range(10)))
    coach.delivery.post(letters[:6])
    coach.delivery.post(letters[6:])
    await coach.quiet()

    assert sent(coach) == [str(number) for number in range(10)]
    assert set(await states(coach)) == {"sent"}


async def test_a_chat_that_waits_holds_up_no_other(coach, waits):
    await coach.welcome(BOB)
    coach.api.fails["sendMessage"] = [RetryAfter(30)]
    coach.delivery.post(await put(coach, "slow"))
    coach.delivery.post(await put(coach, "quick", person=BOB))
    await coach.quiet()

    assert sent(coach) == ["slow", "slow"]
    assert sent(coach, BOB) == ["quick"]
    assert waits == [30]


async def test_a_nudge_that_waited_for_hours_is_left_out_for_the_next_may_be_due(
    coach, monkeypatch
):
    real = module.asyncio.sleep

    async def sleep_till_tomorrow(seconds):
        coach.now += timedelta(hours=23 if seconds else 0)
        await real(0)

    monkeypatch.setattr(module.asyncio, "sleep", sleep_till_tomorrow)
    coach.api.fails["sendMessage"] = [RetryAfter(30)] * 2
    coach.delivery.post(await put(coach, "good morning", expendable=True))
    coach.delivery.post(await put(coach, "an answer"))
    await coach.quiet()

    assert sent(coach) == ["good morning", "an answer", "an answer"]
    assert await states(coach) == ["late", "sent"]


@pytest.mark.parametrize(("told", "waited"), [(3, 3), (30, 30), (3600, module.LONGEST_WAIT)])
async def test_told_to_wait_it_waits_and_sends_again(coach, waits, told, waited):
    coach.api.fails["sendMessage"] = [RetryAfter(told)]
    coach.delivery.post(await put(coach, "hello"))
    await coach.quiet()

    assert sent(coach) == ["hello", "hello"]
    assert waits == [waited]
    assert await states(coach) == ["sent"]


@pytest.mark.parametrize("error", [NeverLeft("x"), TimedOut(), NetworkError("500")])
async def test_a_question_is_repeated_rather_than_lost(coach, waits, error):
    coach.api.fails["sendMessage"] = [error, error]
    coach.delivery.post(await put(coach, "question"))
    await coach.quiet()

    assert sent(coach) == ["question"] * 3
    assert waits == [2, 4]
    assert await states(coach) == ["sent"]


@pytest.mark.parametrize("error", [TimedOut(), NetworkError("502")])
async def test_a_nudge_whose_fate_is_unknown_is_not_said_again(coach, waits, error):
    coach.api.fails["sendMessage"] = [error]
    coach.delivery.post(await put(coach, "nudge", expendable=True))
    await coach.quiet()

    assert sent(coach) == ["nudge"]
    assert await states(coach) == ["uncertain"]
    assert await coach.unsent() == []


@pytest.mark.parametrize("error", [NeverLeft("x"), RetryAfter(2)])
async def test_a_nudge_that_surely_never_arrived_is_tried_again(coach, waits, error):
    coach.api.fails["sendMessage"] = [error]
    coach.delivery.post(await put(coach, "nudge", expendable=True))
    await coach.quiet()

    assert sent(coach) == ["nudge", "nudge"]
    assert await states(coach) == ["sent"]


async def test_what_is_refused_is_not_tried_again_and_holds_nothing_up(coach, waits):
    coach.api.fails["sendMessage"] = [BadRequest("message is too long")]
    coach.delivery.post(await put(coach, "bad", "good"))
    await coach.quiet()

    assert sent(coach) == ["bad", "good"]
    assert await states(coach) == ["refused", "sent"]


async def test_who_blocked_the_bot_is_marked_and_kept(coach):
    coach.api.fails["sendMessage"] = [Forbidden("bot was blocked by the user")]
    coach.delivery.post(await put(coach, "hello"))
    await coach.quiet()

    who = await coach.who()
    assert who.blocked
    assert who.welcomed


async def test_after_an_hour_of_trying_it_is_left_to_the_next_start(coach, waits, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", -1.0)
    coach.api.fails["sendMessage"] = [TimedOut()]
    coach.delivery.post(await put(coach, "hello"))
    await coach.quiet()

    assert await states(coach) == ["pending"]
    monkeypatch.undo()
    coach.delivery.post(await coach.unsent())
    await coach.quiet()
    assert await states(coach) == ["sent"]


async def test_a_letter_that_cannot_be_sent_at_all_does_not_hold_up_the_next(coach):
    coach.api.fails["sendMessage"] = [ZeroDivisionError()]
    coach.delivery.post(await put(coach, "broken", "fine"))
    await coach.quiet()

    assert await states(coach) == ["refused", "sent"]


async def test_the_message_with_the_buttons_is_known_by_its_turn(coach):
    await coach.say("/week")
    assert (await coach.who()).live == 500

    await coach.say("/help")
    assert (await coach.who()).live == 501


async def test_a_toast_that_comes_too_late_is_no_matter(coach):
    coach.api.fails["answerCallbackQuery"] = [BadRequest("query is too old")]
    await coach.say("/assess")
    await coach.tap("4")

    assert "2 of 4" in coach.last()["text"]


async def test_a_message_that_moves_is_edited_frame_by_frame_until_it_is_answered(coach, waits):
    frames = {"frames": ["one", "two"], "seconds": 5.0}
    letter = Letter(post.number(coach.now), ADA, "sendMessage", {"text": "go", "pace": frames})
    await coach.do(lambda db: post.put(db, [letter], coach.now))
    coach.delivery.post([letter])
    await coach.quiet()
    for pace in list(coach.delivery._paces.values()):
        await pace

    assert "pace" not in coach.api.made("sendMessage")[-1]
    assert [one["text"] for one in coach.api.made("editMessageText")] == ["one", "two"]
    assert waits == [5.0, 5.0]


async def test_nudges_are_paced_over_all_chats(coach, waits):
    await coach.delivery.nudge(await put(coach, "a", "b", "c", expendable=True))
    await coach.quiet()

    assert waits == [1 / module.A_SECOND] * 2


async def test_the_next_nudges_wait_until_the_last_had_its_time(coach, waits):
    await coach.delivery.nudge(await put(coach, "a", "b", expendable=True))
    await coach.delivery.nudge(await put(coach, "c", expendable=True))
    await coach.quiet()

    assert waits == [1 / module.A_SECOND, 2 / module.A_SECOND]  # the clock stands still meanwhile


async def test_marks_that_could_not_be_written_are_written_later(coach, waits, monkeypatch):
    real, tries = post.settle, []

    def settle(db, done):
        tries.append(done)
        if len(tries) == 1:
            raise OSError
        real(db, done)

    monkeypatch.setattr(post, "settle", settle)
    coach.delivery.post(await put(coach, "hello"))
    await coach.quiet()

    assert await states(coach) == ["sent"]


async def test_a_letter_is_marked_with_the_next_turn_though_earlier_marks_wait_to_be_written(coach):
    first, second = await put(coach, "one", "two")
    held, free = threading.Event(), threading.Event()
    slow = asyncio.ensure_future(coach.do(lambda _: held.set() or free.wait(5)))
    await asyncio.to_thread(held.wait, 5)
    for number, letter in enumerate((first, second), 1):
        coach.delivery.post([letter])
        for _ in range(20):  # it is sent, and its mark gets in line
            await asyncio.sleep(0)
        assert len(sent(coach)) == number
    turn = asyncio.ensure_future(states(coach))
    await asyncio.sleep(0)  # it gets in line
    free.set()
    await slow

    assert await turn == ["sent", "sent"]
    await coach.quiet()


async def test_a_letter_that_is_waiting_here_is_not_taken_a_second_time(coach, waits):
    coach.api.fails["sendMessage"] = [NetworkError("500"), NetworkError("500")]
    letters = await put(coach, "once")
    coach.delivery.post(letters)
    coach.delivery.post(letters)  # as the look at what was left unsent would
    await coach.quiet()

    assert sent(coach) == ["once"] * 3  # two that failed, and the one that arrived
    coach.delivery.post(letters)
    await coach.quiet()
    assert len(sent(coach)) == 4  # nothing of it is remembered


async def test_while_telegram_is_away_no_other_process_takes_what_waits(coach, waits, monkeypatch):
    coach.api.fails["sendMessage"] = [NetworkError("500") for _ in range(6)]
    letters = await put(coach, "first", "behind it")
    coach.now += timedelta(minutes=5)
    coach.delivery.post(letters)
    taken = []
    real = coach.api.call

    async def call(method, fields):
        others = coach.now + timedelta(seconds=30)
        if len(sent(coach)) == 5:
            taken.extend(await coach.do(lambda db: post.unsent(db, others, 10, mine=False)))
        return await real(method, fields)

    monkeypatch.setattr(coach.api, "call", call)
    await coach.quiet()

    assert taken == []
    assert await states(coach) == ["sent", "sent"]


@pytest.mark.parametrize("told", [RetryAfter(25), None], ids=["to wait", "nothing for long"])
async def test_what_waits_behind_others_that_take_long_is_no_other_processs(
    any_coach, monkeypatch, told
):
    """Each of them alone takes less long than a lease lasts."""
    coach = any_coach
    letters = await put(coach, *(f"line {number}" for number in range(5)))
    real, sleep, taken, tried = coach.api.call, module.asyncio.sleep, [], set()

    async def pass_by(seconds):
        coach.later(seconds=seconds)
        if seconds:
            taken.extend(await coach.do(lambda db: post.unsent(db, coach.now, 10, mine=False)))
        await sleep(0)

    async def call(method, fields):
        if fields["text"] not in tried:
            tried.add(fields["text"])
            if told:
                raise told
            await pass_by(14)
        return await real(method, fields)

    monkeypatch.setattr(module.asyncio, "sleep", pass_by)
    monkeypatch.setattr(coach.api, "call", call)
    coach.delivery.post(letters)
    await coach.quiet()

    assert taken == []
    assert sent(coach) == [f"line {number}" for number in range(5)]


@pytest.mark.parametrize("result", [None, True, [7], {}, {"message_id": "x"}])
async def test_an_answer_of_another_shape_is_still_an_answer(coach, waits, monkeypatch, result):
    async def call(method, fields):
        coach.api.calls.append((method, fields))
        return result

    monkeypatch.setattr(coach.api, "call", call)
    coach.delivery.post(await put(coach, "hello"))
    await coach.quiet()

    assert sent(coach) == ["hello"]
    assert await states(coach) == ["sent"]


async def test_a_file_is_written_when_the_database_is_back(coach, waits, monkeypatch):
    tries, real = [], module.papers.write

    def write(db, person, asked):
        tries.append(person)
        if len(tries) < 3:
            raise OperationalError("SELECT", {}, Exception("disk full"))
        return real(db, person, asked)

    monkeypatch.setattr(module.papers, "write", write)
    await coach.say("/export")
    await coach.quiet()

    assert len(tries) >= 3
    assert coach.api.made("sendDocument")
    assert set(await states(coach)) == {"sent"}


async def test_an_answer_does_not_wait_for_the_old_buttons_to_go(coach, waits):
    coach.api.fails["editMessageReplyMarkup"] = [RetryAfter(30)]
    gone = Letter(post.number(coach.now), ADA, "editMessageReplyMarkup", {"message_id": 5})
    answer = Letter(post.number(coach.now), ADA, "sendMessage", {"text": "next"})
    await coach.do(lambda db: post.put(db, [gone, answer], coach.now))
    coach.delivery.post([gone, answer])
    await coach.quiet()

    order = [name for name, _ in coach.api.calls]
    first, answered, again = order
    assert (first, answered) == ("editMessageReplyMarkup", "sendMessage")
    assert again == "editMessageReplyMarkup"
    assert set(await states(coach)) == {"sent"}
