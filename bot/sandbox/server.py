"""The Bot API over HTTP: every call recorded, made to fail on request, checked and carried out."""

import asyncio
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.sandbox import methods, requests
from bot.sandbox.clock import MovedClock
from bot.sandbox.desk import Desk
from bot.sandbox.events import Events
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.hands import Hands
from bot.sandbox.keep import Keep
from bot.sandbox.limits import Limits
from bot.sandbox.refusal import Refused
from bot.sandbox.updates import Updates
from bot.sandbox.world import Json, World

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,64}")
_RECORDED = 20_000  # calls remembered


@dataclass
class Calls:
    """What the bot asked for, in order, and when it last did."""

    made: deque[Json] = field(default_factory=lambda: deque(maxlen=_RECORDED))
    count: int = 0
    open: int = 0  # being worked on now, long polls not counted
    last_at: float = 0.0  # monotonic, long polls not counted


@dataclass
class Stand:
    """The whole stand-in, without its page."""

    folder: Path
    clock: MovedClock
    events: Events
    world: World
    updates: Updates
    limits: Limits
    faults: Faults
    desk: Desk
    hands: Hands
    calls: Calls

    def close(self) -> None:
        self.world.keep.close()
        self.clock.close()


def stand_in(folder: Path) -> Stand:
    """Everything as it was left in the folder."""
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    clock = MovedClock(folder / "clock")
    events = Events()
    world = World(Keep(folder / "sandbox.db"), clock, events)
    world.load()
    updates = Updates(world)
    updates.load()
    limits = Limits()
    desk = Desk(world, updates, limits, folder / "files")
    return Stand(
        folder, clock, events, world, updates, limits, Faults(), desk, Hands(desk), Calls()
    )


async def carry_out(stand: Stand, call: Json) -> Json:
    """A method call that came as an object, as in the answer to a webhook."""
    fields = {name: value for name, value in call.items() if name != "method"}
    asked = requests.Asked(fields)
    return await _recorded(stand, str(call["method"]), asked.shown, _carry(stand, asked))


Work = Callable[[str], Awaitable[object]]


def _carry(stand: Stand, asked: requests.Asked) -> Work:
    async def carry(name: str) -> object:
        typed = requests.checked(requests.method_named(name), asked)
        return await methods.carry_out(stand.desk, typed)

    return carry


async def _recorded(stand: Stand, name: str, shown: Callable[[], Json], carry: Work) -> Json:
    """The body of the answer; the call and its answer go on the record."""
    polling = name.lower() == "getupdates"
    calls = stand.calls
    began = time.monotonic()
    calls.count += 1
    entry: Json = {"n": calls.count, "method": name, "params": shown(), "at": time.time()}
    calls.made.append(entry)
    if not polling:
        calls.open += 1
        calls.last_at = began
    stand.events.ring()
    try:
        try:
            body = {"ok": True, "result": await carry(name)}
        except Refused as refused:
            body = refused.body()
        entry |= body
        return body
    finally:
        entry["seconds"] = round(time.monotonic() - began, 4)
        if not polling:
            calls.open -= 1
            calls.last_at = time.monotonic()
        told = {key: entry.get(key) for key in ("n", "method", "ok", "error_code", "description")}
        stand.events.tell({"type": "call", **told})


def _answer(body: Json) -> Response:
    return JSONResponse(body, status_code=200 if body["ok"] else body["error_code"])


def routes(stand: Stand) -> list[BaseRoute]:
    async def call(request: Request) -> Response:
        if not _TOKEN.fullmatch(request.path_params["token"]):
            return _answer(Refused(401, "Unauthorized").body())
        name = request.path_params["method"]
        fault = stand.faults.next_for(name)
        if fault is not None and (answer := await _trouble(fault, request)) is not None:
            return answer
        try:
            asked = await requests.read(request)
        except Refused as refused:
            return _answer(refused.body())
        body = await _recorded(stand, name, asked.shown, _carry(stand, asked))
        if fault is not None and fault.kind == "close_after":
            await cut(request)
        return _answer(body)

    async def download(request: Request) -> Response:
        path = request.path_params["path"]
        known = any(file.path == path for file in stand.world.files.values())
        if not _TOKEN.fullmatch(request.path_params["token"]) or not known:
            return _answer(Refused(404, "Not Found").body())
        return FileResponse(stand.desk.folder / path, media_type="application/octet-stream")

    async def _trouble(fault: Fault, request: Request) -> Response | None:
        """The answer of a fault, or None when the call goes on after all."""
        match fault.kind:
            case "error":
                more = {"retry_after": fault.retry_after} if fault.retry_after is not None else {}
                refused = Refused(fault.code, fault.description, **more)
                asked = await requests.read(request)

                async def refuse(_: str) -> object:
                    raise refused

                name = request.path_params["method"]
                return _answer(await _recorded(stand, name, asked.shown, refuse))
            case "garbage":
                return Response("<html><h1>502 Bad Gateway</h1>", status_code=502)
            case "close_before":
                await cut(request)
            case "hang":
                await asyncio.sleep(fault.seconds)
        return None

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]


class Cut(Exception):
    """The connection is gone; nothing is to be answered."""


async def cut(request: Request) -> None:
    """Drop the connection, as a broken line does: no status, no body."""
    request.scope["cut"]()
    raise Cut
