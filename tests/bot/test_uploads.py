import asyncio
import subprocess
import sys

import pytest

from bot.api import Api
from bot.errors import BadRequest, Forbidden, NeverLeft, RetryAfter

FIELDS = {"chat_id": 5, "caption": "Look"}
SENT = b'{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"}}}'


@pytest.fixture
async def telegram():
    """A server that says these things, and what it was asked."""
    said, asked, lines = [], [], []

    async def talk(reader, writer):
        lines.append(writer)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
                asked.append((head, await reader.readexactly(size)))
                status, body = said.pop(0)
                writer.write(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n" % (status, len(body)))
                writer.write(body)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with Api("42:A", f"http://127.0.0.1:{port}") as api:
        yield api, said, asked, server
    for line in lines:
        line.close()
    server.close()
    await server.wait_closed()


async def test_a_picture_and_a_file_arrive_with_their_words(telegram):
    api, said, asked, _ = telegram
    said += [(200, SENT), (200, SENT)]

    assert await api.photo(FIELDS, b"\x89PNG") == {"message_id": 7}
    assert await api.document(FIELDS, "mine.ics", b"BEGIN") == {"message_id": 7}
    (photo, first), (document, second) = asked
    assert photo.startswith(b"POST /bot42:A/sendPhoto ")
    assert document.startswith(b"POST /bot42:A/sendDocument ")
    assert b"\x89PNG" in first
    assert b"Look" in first
    assert b'filename="mine.ics"' in second


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, b'{"ok":false,"description":"Bad Request: no"}', BadRequest),
        (403, b'{"ok":false,"description":"Forbidden: bot was blocked"}', Forbidden),
        (429, b'{"ok":false,"parameters":{"retry_after":9},"description":"slow"}', RetryAfter),
    ],
)
async def test_what_goes_wrong_with_a_picture_is_told_as_for_any_call(
    telegram, status, body, error
):
    api, said, _, _ = telegram
    said += [(status, body)] * 2

    with pytest.raises(error) as of_picture:
        await api.photo(FIELDS, b"\x89PNG")
    with pytest.raises(error) as of_call:
        await api.call("sendMessage", FIELDS)
    assert type(of_picture.value) is type(of_call.value) is error
    assert getattr(of_picture.value, "seconds", 0) == getattr(of_call.value, "seconds", 0)


async def test_a_picture_that_never_left_is_known_to_have_never_left(telegram):
    api, _, _, server = telegram
    server.close()
    await server.wait_closed()

    with pytest.raises(NeverLeft):
        await api.photo(FIELDS, b"\x89PNG")


def test_a_start_loads_nothing_that_only_a_few_calls_want():
    rare = ("telegram", "alembic", "matplotlib", "dateparser", "pygal", "aiogram", "aiohttp")
    asked = f"import bot.app, sys; print([one for one in {rare} if one in sys.modules])"
    found = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, check=True, text=True
    )
    assert found.stdout == "[]\n"
