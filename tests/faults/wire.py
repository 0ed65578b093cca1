"""What the stand-in hears and answers on the wire, spoiled as the plan has it.

Plain HTTP/1.1 with bodies that are read whole: all that the bot needs, and a good deal faster than
a server that knows more.
"""

import asyncio
import email
import json
import time
from collections import deque
from urllib.parse import parse_qsl

from tests.faults import plan as plans

IN_FLIGHT = 1.0  # seconds for which calls of a dead process may still come in
HUNG_UP = 0.005  # seconds after which it is known whether a bot has hung up before its answer
LONG = 3.0  # seconds of a hang: longer than the bot waits here


class Wire:
    """One server for all the bots of a town; `line` carries out what they call."""

    def __init__(self, line):
        self._line = line
        self.last = deque(maxlen=10)
        self.talked = 0  # calls other than for updates
        self.under_way = 0  # those of them that wait for their answer
        self.deaths = {}  # when each bot was killed last
        self.dies_after = None  # the bot that says these words dies of it
        self._open = set()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for task in list(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _connected(self, reader, writer):
        task = asyncio.current_task()
        self._open.add(task)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.split("\r\n")
                pairs = (line.split(": ", 1) for line in lines if line)
                headers = {key.lower(): value for key, value in pairs}
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                _, name, _, method = first.split(" ")[1].split("/")
                fields = _fields(headers.get("content-type", ""), body)
                talks = method != "getUpdates"
                self.under_way += talks
                try:
                    if not await self._call(name, method, fields, reader, writer):
                        return
                finally:
                    self.under_way -= talks
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._open.discard(task)
            writer.close()

    async def _call(self, name, method, fields, reader, writer):
        """One call; whether the connection lives on."""
        self.talked += method != "getUpdates"
        self.last.append((name, method, fields.get("chat_id")))
        fault = self._line.plan.of_call(method)
        asked_at = self._line.clock.now()
        if person := int(fields.get("chat_id", 0)):
            keys = " ".join(data for _, data in keys_of(fields)[:1])
            what = (
                f"{method} {fields.get('message_id', '')} {str(fields.get('text'))[:70]!r} {keys}"
            )
            self._line.tell(person, f"{name}: {what}: {fault or 'well'}")
        if fault == "slow":
            began = time.monotonic()
            await asyncio.sleep(self._line.plan.random.random() * 0.3)
            fault = None
            if self.deaths.get(name, 0.0) > began - IN_FLIGHT:
                return False  # its connection broke before the call was through
        if fault == "kill-before":
            self._line.kill(name)
            return False
        if fault in plans.BEFORE or fault in {"400", "403", "409"}:
            return await self._spoil_before(fault, method, fields, writer)
        status, answer = await self._line.done(name, method, fields, asked_at)
        said = self._line.said[-1] if method.startswith("send") and self._line.said else None
        if self.dies_after and self.dies_after in str(fields.get("text")):
            self.dies_after, fault = None, "kill-after"
        if fault == "kill-after":
            self._line.kill(name)
            return False
        if fault:
            return await self._spoil_after(fault, answer, writer)
        alive = await _reply(writer, status, json.dumps(answer).encode())
        if said and alive:
            # What a process asked for before it was killed may still be on its way in, and one that
            # has waited for too long has hung up: then it cannot know.
            await asyncio.sleep(HUNG_UP)
            gone = reader.at_eof() or reader.exception() or writer.is_closing()
            said.sure = not gone and time.monotonic() - self.deaths.get(name, 0.0) > IN_FLIGHT
        return alive

    async def _spoil_before(self, fault, method, fields, writer):
        match fault:
            case "429":
                after = self._line.plan.random.choice((0, 1, 1, 2))
                answer = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
                return await _reply_json(writer, {**answer, "parameters": {"retry_after": after}})
            case "400":
                why = plans.WRONG.get(method, plans.WRONG["sendMessage"])
                return await self._refuse(
                    400, self._line.plan.random.choice(why), method, fields, writer
                )
            case "403":
                why = self._line.plan.random.choice(plans.BLOCKED)
                return await self._refuse(403, why, method, fields, writer)
            case "409":
                why = "Conflict: terminated by other getUpdates request"
                answer = {"ok": False, "error_code": 409, "description": why}
                return await _reply_json(writer, answer)
            case "500" | "502":
                page = b"<html><h1>502 Bad Gateway</h1></html>"
                error = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
                return await _reply(
                    writer, int(fault), page if fault == "502" else json.dumps(error).encode()
                )
            case "garbage":
                # Never an empty or broken 200 before the effect: such an answer is given after it.
                return await _reply(writer, 503, self._line.plan.random.choice(plans.NOT_JSON))
            case "hang":
                await asyncio.sleep(LONG)
                return False
            case "close":
                return False
        raise AssertionError(fault)

    async def _refuse(self, status, why, method, fields, writer):
        self._line.refused(method, fields)
        answer = {"ok": False, "error_code": status, "description": why}
        return await _reply_json(writer, answer)

    async def _spoil_after(self, fault, answer, writer):
        body = json.dumps(answer).encode()
        match fault:
            case "500-after":
                return await _reply(writer, 500, b'{"ok":false,"error_code":500}')
            case "garbage-after":
                return await _reply(writer, 200, self._line.plan.random.choice(plans.NOT_JSON))
            case "shape-after":
                return await _reply(writer, 200, self._line.plan.random.choice(plans.NOT_AN_ANSWER))
            case "half-after":
                await _reply(writer, 200, body[: len(body) // 2], length=len(body))
            case "hang-after":
                await asyncio.sleep(LONG)
        return False


def keys_of(fields):
    """The buttons of a message: (label, data) in the order shown."""
    markup = fields.get("reply_markup") or {}
    markup = json.loads(markup) if isinstance(markup, str) else markup
    rows = markup.get("inline_keyboard", ())
    return [(key["text"], key.get("callback_data", "")) for row in rows for key in row]


def _fields(kind, body):
    if kind.startswith("application/json"):
        return json.loads(body)
    if kind.startswith("multipart/"):
        whole = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
        return {
            part.get_param("name", header="content-disposition"): part.get_payload(
                decode=True
            ).decode(errors="replace")
            for part in whole.get_payload()
            if not part.get_filename()
        }
    if body:
        return dict(parse_qsl(body.decode()))
    return {}


async def _reply_json(writer, answer):
    return await _reply(writer, answer["error_code"], json.dumps(answer).encode())


async def _reply(writer, status, body, length=None):
    size = len(body) if length is None else length
    head = (
        f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n"
    )
    try:
        writer.write(head.encode() + body)
        await writer.drain()
    except ConnectionError:
        return False
    return not writer.is_closing()
