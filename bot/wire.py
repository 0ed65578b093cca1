"""An HTTP client for one server, on httptools: a call costs it 50 µs, not 300.

It knows what the Bot API needs and no more: HTTP/1.1 with or without TLS, connections that stay
open and take one call at a time, bodies that are read whole. Errors are python-telegram-bot's.
"""

import asyncio
import ssl
from collections import deque
from typing import cast
from urllib.parse import urlsplit

import httptools
from telegram.error import NetworkError, TimedOut

CONNECTING = 5.0  # seconds
TRUSTED = 50.0  # seconds that an open connection may have been idle


class NeverLeft(NetworkError):
    """The call cannot have reached the server: no connection was made."""


class TooBig(Exception):
    """An answer is larger than what was asked for."""


class _Line(asyncio.Protocol):
    """One connection."""

    def __init__(self) -> None:
        self.idle_since = 0.0  # by the clock of the loop
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._body: list[bytes] = []
        self._left: int | None = None  # bytes that the answer may still have
        self._until = 0.0  # when the answer is overdue, by the clock of the loop
        self._watch: asyncio.TimerHandle | None = None
        self._good = True  # may be used again

    async def exchange(self, call: bytes, seconds: float, most: int | None) -> tuple[int, bytes]:
        assert self._transport is not None
        self._answer = self._loop.create_future()
        self._body, self._left = [], most
        self._until = self._loop.time() + seconds
        if self._watch is None or self._watch.when() > self._until:
            self._look_at(self._until)
        try:
            self._transport.write(call)
            return await self._answer
        finally:
            if not self._answer.done() or self._answer.cancelled():
                self.drop()  # what would come now is no answer to the next call
            self._answer = None

    def usable(self) -> bool:
        return self._good and self._transport is not None and not self._transport.is_closing()

    def drop(self) -> None:
        self._good = False
        if self._transport is not None:
            self._transport.abort()

    def _look_at(self, when: float) -> None:
        """Look then whether an answer is overdue: one timer for many calls, each of which ends."""
        if self._watch is not None:
            self._watch.cancel()
        self._watch = self._loop.call_at(when, self._look)

    def _look(self) -> None:
        self._watch = None
        if self._answer is None:
            return
        if self._loop.time() >= self._until:
            self._fail(TimedOut("no answer from the Bot API in time"))
        else:
            self._look_at(self._until)

    def _fail(self, error: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self.drop()

    # What the loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError as error:
            self._fail(NetworkError(type(error).__name__))

    def connection_lost(self, error: Exception | None) -> None:
        if self._watch is not None:
            self._watch.cancel()
        self._fail(NetworkError(type(error).__name__ if error else "the Bot API hung up"))

    # What the parser calls.

    def on_body(self, part: bytes) -> None:
        self._body.append(part)
        if self._left is not None:
            self._left -= len(part)
            if self._left < 0:
                self._fail(TooBig())

    def on_message_complete(self) -> None:
        status: int = self._parser.get_status_code()
        self._good = self._good and self._parser.should_keep_alive()
        if self._answer is None:
            self.drop()  # it was not asked
        elif not self._answer.done():
            self._answer.set_result((status, b"".join(self._body)))


class Wire:
    """Calls to one server, over so many connections at the most. `close` at the end."""

    def __init__(self, root: str, connections: int) -> None:
        parts = urlsplit(root)
        self._host = parts.hostname or ""
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._port = parts.port or (443 if self._tls else 80)
        self._named = parts.netloc.rpartition("@")[2]
        self._most = connections
        self._open = 0
        self._idle: list[_Line] = []
        self._queue: deque[asyncio.Future[_Line | None]] = deque()

    async def exchange(
        self,
        method: str,
        path: str,
        seconds: float,
        *,
        body: bytes = b"",
        kind: str = "application/json",
        most: int | None = None,
    ) -> tuple[int, bytes]:
        """The status and the whole body of the answer, of `most` bytes.

        Raises NeverLeft where no connection was made, TooBig, else TimedOut or NetworkError.
        """
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {self._named}\r\nContent-Type: {kind}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        line = await self._line()
        try:
            return await line.exchange(head.encode() + body, seconds, most)
        finally:
            self._give_back(line)

    async def close(self) -> None:
        for line in self._idle:
            line.drop()
        self._idle.clear()
        await asyncio.sleep(0)  # lets the loop close what was dropped

    async def _line(self) -> _Line:
        now = asyncio.get_running_loop().time()
        while self._idle:
            line = self._idle.pop()
            if line.usable() and now - line.idle_since < TRUSTED:
                return line
            line.drop()
            self._open -= 1
        if self._open < self._most:
            self._open += 1
        elif (handed := await self._turn()) is not None:
            return handed
        try:
            async with asyncio.timeout(CONNECTING):
                _, line = await asyncio.get_running_loop().create_connection(
                    _Line, self._host, self._port, ssl=self._tls
                )
        except (OSError, TimeoutError):
            self._pass_on(None)
            raise NeverLeft("no connection to the Bot API") from None
        except asyncio.CancelledError:
            self._pass_on(None)
            raise
        return line

    async def _turn(self) -> _Line | None:
        """Wait for a connection that another call is done with, or for leave to make one."""
        place: asyncio.Future[_Line | None] = asyncio.get_running_loop().create_future()
        self._queue.append(place)
        try:
            return await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():
                self._pass_on(place.result())
            raise

    def _give_back(self, line: _Line) -> None:
        if line.usable():
            line.idle_since = asyncio.get_running_loop().time()
            self._pass_on(line)
        else:
            line.drop()
            self._pass_on(None)

    def _pass_on(self, line: _Line | None) -> None:
        """To whoever waits longest; with no connection, the leave to make one."""
        while self._queue:
            place = self._queue.popleft()
            if not place.done():
                place.set_result(line)
                return
        if line is None:
            self._open -= 1
        else:
            self._idle.append(line)
