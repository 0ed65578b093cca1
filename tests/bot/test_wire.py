import asyncio

import pytest
from telegram.error import NetworkError, TimedOut

from bot.wire import NeverLeft, TooBig, Wire

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"


@pytest.fixture
async def answers():
    """A server that says these things, one after the other; and what it was asked on how many."""
    said, asked, lines = [], [], []

    async def talk(reader, writer):
        lines.append(writer)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
                asked.append((head, await reader.readexactly(size)))
                for part in said.pop(0):
                    if part is None:
                        writer.close()
                        return
                    writer.write(part)
                    await writer.drain()
                    await asyncio.sleep(0)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    wire = Wire(f"http://127.0.0.1:{port}", 2)
    yield said, asked, lines, wire
    await wire.close()
    for line in lines:
        line.close()
    server.close()
    await server.wait_closed()


async def test_a_connection_serves_one_call_after_the_other(answers):
    said, asked, lines, wire = answers
    said += [[OK], [OK[:20], OK[20:40], OK[40:]]]

    assert await wire.exchange("POST", "/a", 5, body=b"{}") == (200, b"hi")
    assert await wire.exchange("POST", "/b", 5) == (200, b"hi")
    assert len(lines) == 1
    assert asked[0][0].startswith(b"POST /a HTTP/1.1\r\nHost: 127.0.0.1:")
    assert [body for _, body in asked] == [b"{}", b""]


async def test_more_calls_than_connections_wait_for_their_turn(answers):
    said, asked, lines, wire = answers
    said += [[OK]] * 7

    found = await asyncio.gather(*(wire.exchange("POST", f"/{n}", 5) for n in range(7)))

    assert found == [(200, b"hi")] * 7
    assert len(asked) == 7
    assert len(lines) == 2


async def test_an_answer_in_chunks_is_put_together(answers):
    said, _, _, wire = answers
    said.append([b"HTTP/1.1 400 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n", b"0\r\n\r\n"])

    assert await wire.exchange("POST", "/", 5) == (400, b"no")


async def test_a_server_that_hangs_up_may_have_heard_it(answers):
    said, _, lines, wire = answers
    said += [[None], [OK[:30], None], [b"nonsense\r\n\r\n"], [OK]]

    for _ in range(3):
        with pytest.raises(NetworkError) as what:
            await wire.exchange("POST", "/", 5)
        assert not isinstance(what.value, NeverLeft)
    assert await wire.exchange("POST", "/", 5) == (200, b"hi")
    assert len(lines) == 4


async def test_a_connection_that_the_server_will_close_is_not_used_again(answers):
    said, _, lines, wire = answers
    said += [[OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")], [OK]]

    assert await wire.exchange("POST", "/", 5) == (200, b"hi")
    assert await wire.exchange("POST", "/", 5) == (200, b"hi")
    assert len(lines) == 2


async def test_an_answer_that_comes_too_late_is_not_taken_for_the_next(answers):
    said, _, lines, wire = answers
    said += [[], [OK]]

    with pytest.raises(TimedOut):
        await wire.exchange("POST", "/", 0.01)
    assert await wire.exchange("POST", "/", 5) == (200, b"hi")
    assert len(lines) == 2


async def test_a_call_that_is_given_up_leaves_its_connection_to_nobody(answers):
    said, _, lines, wire = answers
    said += [[], [OK]]
    given_up = asyncio.ensure_future(wire.exchange("POST", "/", 5))
    await asyncio.wait([given_up], timeout=0.05)  # it has been heard by then
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)

    assert await wire.exchange("POST", "/", 5) == (200, b"hi")
    assert len(lines) == 2


async def test_more_than_was_asked_for_is_not_read(answers):
    said, _, _, wire = answers
    said += [[OK], [OK]]

    assert await wire.exchange("GET", "/", 5, most=2) == (200, b"hi")
    with pytest.raises(TooBig):
        await wire.exchange("GET", "/", 5, most=1)


async def test_where_nobody_listens_nothing_left_and_the_next_call_may_try(answers):
    *_, wire = answers
    there = wire._port
    wire._port = 1

    for _ in range(5):
        with pytest.raises(NeverLeft):
            await wire.exchange("POST", "/", 5)
    wire._port = there
    answers[0].append([OK])
    assert await wire.exchange("POST", "/", 5) == (200, b"hi")
