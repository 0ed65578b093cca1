"""The control API: what page and tests do to the people, the clock, the bot and the line."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.sandbox import launch, view
from bot.sandbox.faults import Fault
from bot.sandbox.hands import Impossible
from bot.sandbox.limits import ALL, CHAT, GROUP, Rate
from bot.sandbox.process import BotProcess
from bot.sandbox.server import Stand
from bot.sandbox.world import FIRST_PERSON, Json, Person

_SOON = 2.5  # seconds: a bot looks once a second at what is due
_SILENT = 12  # moments in a row at which there was nothing to say
_PASSES = timedelta(days=2).total_seconds()  # a longer leap is an absence
_NUDGES = 50  # at the most on the way of one leap
_A_MOMENT = 0.05
_LEFT_BEHIND = 8.0  # seconds on the way of a leap that a bot has to say what is due
_HEARTBEAT = 15.0  # seconds between signs of life on the event stream


class Upcoming(Protocol):
    """What the bot is about to say; asked on a thread of its own."""

    def nudge(self) -> datetime | None: ...

    def busy(self, now: datetime) -> bool: ...


@dataclass(frozen=True)
class Control:
    """Everything that can be done from outside; the page and the tests share it."""

    stand: Stand
    bots: list[BotProcess]
    upcoming: Upcoming | None = None

    def act(self, do: str, asked: Json) -> Json:
        return self.stand.hands.do({"do": do, "person": FIRST_PERSON, **asked})

    def inject(self, update: Json) -> Json:
        """An update as it is given; a group named in it becomes one that the bot can write to."""
        if "update_id" not in update:
            update = {"update_id": self.stand.world.next_id("update", 700_000_001), **update}
        for body in update.values():
            holder = body.get("message", body) if isinstance(body, dict) else {}
            chat = holder.get("chat") if isinstance(holder, dict) else None
            if isinstance(chat, dict) and chat.get("type") in ("group", "supergroup"):
                self.stand.world.add_group(chat)
        self.stand.updates.put(update)
        return {"update_id": update["update_id"]}

    def move_clock(self, asked: Json) -> Json:
        """At once: for a bot that runs, what was due on the way is what it was not there for."""
        return self._move_to(self._offset(asked))

    async def pass_time(self, asked: Json) -> Json:
        """As `move_clock`, but up to two days forward as time passes: from nudge to nudge.

        A bot that is not there misses them.
        """
        offset = self._offset(asked)
        if 0 < offset - self.stand.clock.offset <= _PASSES:
            await self._live_until(datetime.now(UTC) + timedelta(seconds=offset))
        return self._move_to(offset)

    async def _live_until(self, end: datetime) -> None:
        reached: datetime | None = None
        for _ in range(_NUDGES):
            moment = await self.nudge() if self._runs() else None
            if moment is None or moment >= end or moment == reached:
                return
            reached = moment
            if moment > self.stand.clock.now():
                self.move_clock({"to": moment.isoformat()})
            await self._caught_up()

    async def _caught_up(self) -> None:
        """Wait until nothing is due any more, and said; a bot that cannot say it is left behind."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LEFT_BEHIND):
                while await self._busy() or self.stand.calls.open:
                    await self.stand.events.next(_A_MOMENT)

    async def _busy(self) -> bool:
        if self.upcoming is None:
            return False
        return await asyncio.to_thread(self.upcoming.busy, self.stand.clock.now())

    def _offset(self, asked: Json) -> float:
        """Seconds to add to the real time."""
        if "add" in asked:
            return self.stand.clock.offset + float(asked["add"])
        moment = datetime.fromisoformat(str(asked["to"]))
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return (moment - datetime.now(UTC)).total_seconds()

    def _move_to(self, offset: float) -> Json:
        self.stand.clock.move_to(offset)
        self.stand.events.tell({"type": "clock", "offset": offset})
        return self.time()

    def _runs(self) -> bool:
        return any(bot.state == "running" for bot in self.bots)

    def time(self) -> Json:
        return {"offset": self.stand.clock.offset, "now": self.stand.clock.now().isoformat()}

    async def nudge(self) -> datetime | None:
        """When the next nudge is due; None when there is none, or nobody can tell."""
        return await asyncio.to_thread(self.upcoming.nudge) if self.upcoming else None

    async def to_next_nudge(self) -> Json:
        """On to when the bot next says something: where it finds nothing to say, further on."""
        reached: datetime | None = None
        for _ in range(_SILENT):
            moment = await self.nudge()
            if moment is None or moment == reached:
                break
            reached, since = moment, self.stand.calls.count
            if moment > self.stand.clock.now():
                self.move_clock({"to": moment.isoformat()})
            if await self._says(since):
                break
        if reached is None:
            raise Impossible("No nudge is waiting.")
        return self.time() | {"nudge": reached.isoformat()}

    async def _says(self, since: int) -> bool:
        """Whether it says something soon; also where nobody is there to say it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SOON):
                while self._runs():
                    made = reversed(self.stand.calls.made)
                    fresh = (call for call in made if call["n"] > since)
                    if any(call["method"].startswith("send") for call in fresh):
                        return True
                    await self.stand.events.next(_SOON)
                return True
        return False

    async def bot(self, do: str) -> Json:
        tasks: dict[str, Callable[[BotProcess], Awaitable[None]]] = {
            "start": BotProcess.start,
            "stop": BotProcess.stop,
            "kill": BotProcess.kill,
            "restart": BotProcess.restart,
        }
        if do not in tasks:
            raise Impossible(f"A bot can be told to {', '.join(tasks)}.")
        if not self.bots:
            raise Impossible("No bot was started here; one from outside may be connected.")
        for bot in self.bots:
            await tasks[do](bot)
        return {"bot": self.bot_state()}

    def bot_state(self) -> Json | None:
        if not self.bots:
            return None
        first = self.bots[0]
        return {"state": first.state, "pid": first.pid, "starts": first.starts}

    def person(self, asked: Json) -> Json:
        world, hands = self.stand.world, self.stand.hands
        number, do = int(asked["id"]), asked.get("do", "create")
        if do == "create":
            language = str(asked.get("language_code", "en"))
            name = str(asked.get("name") or "").strip() or f"Person {number}"
            existing = world.people.get(number)
            if existing is None:
                existing = world.add_person(number, name, language)
            else:
                existing.language_code = language
                existing.name = name if asked.get("name") else existing.name
                world.save_person(existing)
            return view.about_person(existing)
        person = self._known(number)
        match do:
            case "block" | "unblock":
                hands.block(person, blocked=do == "block")
            case "offline":
                hands.go_offline(person, view.messages(world, person.id))
            case "online":
                hands.come_online(person)
            case "delete":
                person.deleted = True
                world.save_person(person)
            case _:
                raise Impossible(f"Nobody can {do!r}.")
        return view.about_person(person)

    def _known(self, number: int) -> Person:
        person = self.stand.world.people.get(number)
        if person is None:
            raise Impossible("There is no such person.")
        return person

    def chat(self, number: int) -> Json:
        return view.chat(self.stand.world, self._known(number))

    def web_app(self, asked: Json) -> Json:
        """Where a button of the bot leads that opens a page, for this person and moment."""
        person = self._known(int(asked.get("person", FIRST_PERSON)))
        if person.offline:
            raise Impossible("You are offline.")
        theme = {str(name): str(colour) for name, colour in dict(asked.get("theme", {})).items()}
        user, now = self.stand.world.user(person), self.stand.clock.now()
        return {"address": launch.address(str(asked["url"]), user, now, theme)}

    def fault(self, asked: Json) -> Json:
        """A fault for the calls to come; `{"clear": true}` takes all back."""
        if asked.get("clear"):
            self.stand.faults.waiting.clear()
        else:
            fault = Fault(**asked)
            if fault.retry_after is None and fault.code == 429:
                fault.retry_after = 1
            self.stand.faults.waiting.append(fault)
        return {"waiting": len(self.stand.faults.waiting)}

    def limits(self, asked: Json) -> Json:
        """`on`, and each of `every`, `chat` and `group` as {per_second, burst}."""
        rates = {"every": ALL, "chat": CHAT, "group": GROUP}
        rates |= {name: Rate(**asked[name]) for name in rates if name in asked}
        self.stand.limits.set(on=bool(asked.get("on", True)), **rates)
        return {"on": self.stand.limits.on}

    def record(self, asked: Json) -> Json:
        if asked.get("clear"):
            self.stand.calls.made.clear()
        return {"calls": list(self.stand.calls.made)}

    def state(self) -> Json:
        return {
            **self.time(),
            "people": [view.about_person(one) for one in self.stand.world.people.values()],
            "bot": self.bot_state(),
            "waiting": len(self.stand.updates.waiting),
        }

    async def events(self) -> AsyncIterator[bytes]:
        """Server-sent events, until the sandbox stops."""
        world = self.stand.world
        with self.stand.events.listening() as queue:
            yield b"retry: 500\n\n"
            while not self.stand.updates.stopping:
                try:
                    told = await asyncio.wait_for(queue.get(), _HEARTBEAT)
                except TimeoutError:
                    yield b": still here\n\n"
                    continue
                if (event := view.event(world, told)) is not None:
                    yield f"data: {json.dumps(event)}\n\n".encode()


Work = Callable[[Json], Any]


def routes(control: Control) -> list[BaseRoute]:
    def post(path: str, work: Work) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                asked = json.loads(await request.body() or b"{}")
                result = work(asked)
                if isinstance(result, Awaitable):
                    result = await result
            except Impossible as reason:
                return JSONResponse({"error": str(reason)}, status_code=409)
            except (ValueError, KeyError, TypeError) as wrong:
                return JSONResponse({"error": f"{wrong!r}"}, status_code=400)
            return JSONResponse(result)

        return Route(path, endpoint, methods=["POST"])

    async def chat(request: Request) -> Response:
        try:
            number = int(request.query_params.get("person", FIRST_PERSON))
            return JSONResponse(control.chat(number))
        except (Impossible, ValueError) as reason:
            return JSONResponse({"error": str(reason)}, status_code=404)

    async def record(_: Request) -> Response:
        return JSONResponse(control.record({}))

    async def state(_: Request) -> Response:
        return JSONResponse(control.state())

    async def nudge(_: Request) -> Response:
        moment = await control.nudge()
        known = control.upcoming is not None
        return JSONResponse({"known": known, "nudge": moment.isoformat() if moment else None})

    async def events(_: Request) -> Response:
        return StreamingResponse(control.events(), media_type="text/event-stream")

    async def file(request: Request) -> Response:
        found = control.stand.world.files.get(request.path_params["file_id"])
        if found is None:
            return JSONResponse({"error": "There is no such file."}, status_code=404)
        shown = found.path.startswith(("photos/", "stickers/"))
        return FileResponse(
            control.stand.desk.folder / found.path,
            filename=found.name,
            content_disposition_type="inline" if shown else "attachment",
            media_type=None if shown else "application/octet-stream",
        )

    return [
        post("/control/say", lambda asked: control.act("say", asked)),
        post("/control/tap", lambda asked: control.act("tap", asked)),
        post("/control/send", lambda asked: control.act("send", asked)),
        post("/control/update", lambda asked: control.inject(asked["update"])),
        post("/control/clock", control.pass_time),
        post("/control/next-nudge", lambda _: control.to_next_nudge()),
        post("/control/bot", lambda asked: control.bot(str(asked.get("do")))),
        post("/control/person", control.person),
        post("/control/web-app", control.web_app),
        post("/control/fault", control.fault),
        post("/control/limits", control.limits),
        post("/control/record", control.record),
        Route("/control/chat", chat),
        Route("/control/record", record),
        Route("/control/state", state),
        Route("/control/next-nudge", nudge),
        Route("/control/events", events),
        Route("/control/file/{file_id}", file),
    ]
