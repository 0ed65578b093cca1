"""Updates that are not sound: whatever is wrong with one, the others beside it are taken."""

import asyncio
import contextlib
from contextlib import asynccontextmanager

import httpx
import orjson
import pytest
from starlette.applications import Starlette
from structlog.testing import capture_logs
from telegram.error import RetryAfter

from bot import opened, polling, webhook
from bot.api import Api, decoded
from bot.polling import poll
from storage import conversations, keys, people
from tests.bot.coach import ADA, BOB, message
from tests.bot.test_leaving import begin_import, bring

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz"
OF_BOB = orjson.dumps({"update_id": 9002, "message": message(BOB, text="/help")})
HALF_A_SIGN = rb'"\ud800"'
NO_BYTE = b'"\xff"'


def tap(data):
    """An update of Ada's whose data is these bytes."""
    return b'{"update_id":9001,"callback_query":{"id":"1","from":{"id":1001},"data":%b}}' % data


class Telegram:
    """Answers on this machine, with updates for who polls, until all of them are confirmed."""

    def __init__(self, *updates):
        self.updates = updates
        self.files = b'{"file_id":"f","file_size":10}'  # what is said about any
        self.confirmed = asyncio.Event()

    def answer(self, path, body):
        return 200, b'{"ok":true,"result":%b}' % self.result(path, body)

    def result(self, path, body):
        if path.endswith(b"getFile"):
            return self.files
        if not path.endswith(b"getUpdates"):
            return b"true"
        offset = orjson.loads(body)["offset"]
        if offset > 9002:
            self.confirmed.set()
        left = [one for one in self.updates if orjson.loads(one[13:17]) >= offset]
        return b"[%b]" % b",".join(left)


@asynccontextmanager
async def calling(telegram):
    """An Api whose calls this one answers."""
    lines = []

    async def talk(reader, writer):
        lines.append(writer)
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
                asked = await reader.readexactly(size)
                status, body = telegram.answer(head.split(b" ")[1], asked)
                head = b"HTTP/1.1 %d OK\r\nContent-Length: %d\r\n\r\n"
                writer.write(head % (status, len(body)) + body)

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with Api(TOKEN, f"http://127.0.0.1:{port}") as api:
        yield api
    for line in lines:
        line.close()
    server.close()
    await server.wait_closed()


async def heard(coach, telegram, monkeypatch):
    """Poll there until all updates are confirmed."""
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.01)
    async with calling(telegram) as api:
        coach.edge._fetch = api.download
        polls = asyncio.ensure_future(poll(api, coach.edge))
        try:
            async with asyncio.timeout(5):
                await telegram.confirmed.wait()
                await asyncio.gather(*coach.edge._tasks)  # a file is fetched beside it
        finally:
            polls.cancel()
            await asyncio.gather(polls, return_exceptions=True)
    await coach.quiet()


@pytest.mark.parametrize("data", [HALF_A_SIGN, NO_BYTE])
async def test_what_is_no_unicode_in_one_update_keeps_nobody_waiting(coach, monkeypatch, data):
    await coach.welcome(BOB)
    await heard(coach, Telegram(tap(data), OF_BOB), monkeypatch)

    assert "/week" in coach.last(BOB)["text"]
    assert "from earlier" in coach.api.made("answerCallbackQuery")[-1]["text"]


@pytest.mark.parametrize("data", [HALF_A_SIGN, NO_BYTE])
async def test_the_same_by_webhook_is_confirmed(coach, data):
    app = Starlette(routes=[webhook.route(coach.edge, "s3cret")])
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://web") as client:
        headers = {webhook.HEADER: "s3cret"}
        answer = await client.post(webhook.PATH, content=tap(data), headers=headers)
    await coach.quiet()

    assert answer.status_code == 200
    assert coach.api.made("answerCallbackQuery")


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (rb'"a\ud800b"', "a�b"),
        (rb'"\udc00\ud83d"', "��"),
        (b'"\xff\xf0\x9f\x98\x80"', "�😀"),
        (rb'["\ud800", "\ud83d\ude00"]', ["�", "😀"]),
    ],
)
def test_what_is_sound_in_a_body_is_read_as_it_is(body, read):
    assert decoded(body) == read


@pytest.mark.parametrize(
    "body", [b"", b"\xff", b"{", b'["\xff", NaN]', b"[" * 5000, b'["\xff",' + b"9" * 5000 + b"]"]
)
def test_what_is_no_json_even_so_is_an_error_of_one_kind(body):
    with pytest.raises(ValueError, match=r"."):
        decoded(body)


@pytest.mark.parametrize("nothing", [b"[7]", b"[{}]", b"null", b'{"a":1}'])
async def test_an_answer_without_any_update_ends_nothing(coach, monkeypatch, nothing):
    await coach.welcome(BOB)
    telegram = Telegram(OF_BOB)
    real, odd = telegram.result, [nothing]

    def result(path, body):
        return odd.pop() if odd and path.endswith(b"getUpdates") else real(path, body)

    telegram.result = result
    await heard(coach, telegram, monkeypatch)

    assert "/week" in coach.last(BOB)["text"]


@pytest.mark.parametrize("said", [b'{"file_id":"f","file_size":10}', b"true", b"[]"])
async def test_a_file_that_telegram_does_not_say_where_to_find_is_asked_for_again(
    coach, monkeypatch, said
):
    await coach.welcome(BOB)
    await begin_import(coach)
    brought = message(document={"file_id": "f", "file_size": 10})
    telegram = Telegram(orjson.dumps({"update_id": 9001, "message": brought}), OF_BOB)
    telegram.files = said
    await heard(coach, telegram, monkeypatch)

    assert "could not get that file" in coach.last()["text"]
    assert "/week" in coach.last(BOB)["text"]


async def test_a_file_that_cannot_be_opened_whatever_the_reason_is_asked_for_again(
    coach, monkeypatch
):
    def broken(_):
        raise MemoryError

    monkeypatch.setattr(opened, "read", broken)
    await begin_import(coach)

    assert "could not get that file" in (await bring(coach, b"{}"))[-1]
    front = await coach.do(lambda db: conversations.foreground(db, ADA))
    assert front.place.flow == "import"


async def test_who_cannot_be_read_keeps_nobody_waiting(coach, monkeypatch):
    """Neither with a file nor with more than can be taken at once."""
    await coach.welcome(BOB)
    real = people.find

    def find(db, person):
        if person == ADA:
            raise keys.Unreadable
        return real(db, person)

    monkeypatch.setattr(people, "find", find)
    with capture_logs():
        await coach.take(message=message(document={"file_id": "f", "file_size": 10}))
        monkeypatch.setattr(coach.edge._flood, "wait", lambda person: 60 if person == ADA else 0)
        updates = [(9001, message(text="/help")), (9002, message(BOB, text="/help"))]
        await coach.edge.take([{"update_id": number, "message": one} for number, one in updates])
        await coach.quiet()

    assert "/week" in coach.last(BOB)["text"]


async def test_told_to_wait_in_no_known_way_it_waits_a_second():
    telegram = Telegram()
    telegram.answer = lambda *_: (429, b'{"ok":false,"error_code":429,"parameters":null}')
    async with calling(telegram) as api:
        with pytest.raises(RetryAfter) as slow:
            await api.call("sendMessage", {})

    assert slow.value.retry_after.total_seconds() == 1


async def test_the_name_of_the_bot_is_asked_for_until_telegram_says_it_and_then_no_more():
    telegram, said = Telegram(), [b"true", b'{"id":1}', b'{"id":1,"username":"Foothold_Bot"}']
    telegram.result = lambda *_: said.pop(0)
    async with calling(telegram) as api:
        found = [await api.is_called("foothold_BOT") for _ in range(4)]
        assert not await api.is_called("weather_bot")

    assert found == [False, False, True, True]
