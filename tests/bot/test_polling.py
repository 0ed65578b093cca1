"""Long polling: an update is confirmed only once it is kept."""

import asyncio
import contextlib

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot import polling


class Line:
    """Stands for Telegram: hands out what is written down for it, then ends the test."""

    def __init__(self, *answers, first=()):
        self.answers = list(answers)
        self.first = list(first)  # what goes wrong before any update is asked for
        self.offsets = []
        self.called = []

    async def call(self, method, fields):
        self.called.append(method)
        if self.first:
            raise self.first.pop(0)
        return True

    async def updates(self, offset, seconds):
        self.offsets.append(offset)
        if not self.answers:
            raise asyncio.CancelledError
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Edge:
    def __init__(self, *fails):
        self.taken = []
        self.fails = list(fails)

    async def take(self, batch):
        if self.fails and (error := self.fails.pop(0)):
            raise error
        self.taken += [one["update_id"] for one in batch]


@pytest.fixture
def waits(monkeypatch):
    waited = []

    async def sleep(seconds):
        waited.append(seconds)

    monkeypatch.setattr(polling.asyncio, "sleep", sleep)
    return waited


def batch(*numbers):
    return [{"update_id": number} for number in numbers]


async def poll(line, edge):
    with contextlib.suppress(asyncio.CancelledError):
        await polling.poll(line, edge)


async def test_the_offset_moves_past_what_was_taken(waits):
    line, edge = Line(batch(5, 6), [], batch(9)), Edge()
    await poll(line, edge)

    assert line.offsets == [0, 7, 7, 10]
    assert edge.taken == [5, 6, 9]
    assert line.called == ["deleteWebhook"]


async def test_what_could_not_be_kept_is_asked_for_again(waits):
    line, edge = Line(batch(5), batch(5), batch(6)), Edge(OSError(), None)
    await poll(line, edge)

    assert line.offsets == [0, 0, 6, 7]
    assert edge.taken == [5, 6]


async def test_while_telegram_is_away_the_pauses_grow_up_to_a_limit(waits):
    line = Line(*[NetworkError("x") for _ in range(8)], batch(1), NetworkError("x"))
    await poll(line, Edge())

    assert waits == [1, 2, 4, 8, 16, 30, 30, 30, 1]


async def test_telegram_being_away_at_the_start_is_waited_out(waits):
    line = Line(batch(1), first=[NetworkError("x"), RetryAfter(3), NetworkError("x")])
    edge = Edge()
    await poll(line, edge)

    assert line.called == ["deleteWebhook"] * 4
    assert edge.taken == [1]
    assert waits == [1, 3, 2]


async def test_told_to_wait_it_waits(waits):
    await poll(Line(RetryAfter(7)), Edge())

    assert waits == [7]


async def test_another_process_at_it_is_waited_for(waits):
    line = Line(Conflict("terminated by other getUpdates request"), batch(3))
    await poll(line, Edge())

    assert waits == [polling.LONGEST_PAUSE]
    assert line.offsets == [0, 0, 4]


async def test_a_token_that_telegram_does_not_know_ends_it(waits):
    with pytest.raises(InvalidToken):
        await polling.poll(Line(InvalidToken("x")), Edge())


async def test_asked_to_stop_it_finishes_the_turns_under_way():
    begun, go_on, finished = asyncio.Event(), asyncio.Event(), []

    class Slow:
        async def take(self, updates):
            begun.set()
            await go_on.wait()
            finished.append(len(updates))

    task = asyncio.ensure_future(polling.poll(Line(batch(1)), Slow()))
    await begun.wait()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    go_on.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert finished == [1]
