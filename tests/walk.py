# ruff: noqa: ASYNC109 - how long a test is ready to wait is said where it waits
"""A day in the life of the bot: the sandbox in this process, the bot beside it, people on phones.

async with Sandbox() as sandbox:
    ada = sandbox.phone()
    await ada.say("/start")
    await ada.see("What would you like to work on?")
    await ada.tap("A goal")
    await sandbox.clock_forward(hours=1)
"""

import asyncio
import atexit
import contextlib
import os
import sqlite3
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

from bot.sandbox import app, view
from bot.sandbox.control import Control
from bot.sandbox.process import BotProcess, spawn
from bot.sandbox.run import beside, bot_env
from bot.sandbox.server import stand_in
from storage import keys
from storage.engine import connect
from tests.leaks import leaks
from tests.zygote import Zygote

BOT = (sys.executable, "-m", "bot", "run")
# Settings of whoever runs the tests that a bot under test must not see.
_PRIVATE = ("TELEGRAM_", "DATABASE_URL", "WEBHOOK_", "FOOTHOLD_", "PORT", "LOG_LEVEL")
_QUIET = 0.15  # seconds without a call after which the bot is taken to have said all it wanted
_A_MOMENT = 0.03  # for what a turn says beside its letters: answers to taps
_UNSAID = """SELECT (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending'))
    + (SELECT count(*) FROM waiting)"""
_READY = 60.0  # seconds a bot may take from its start to its first poll or webhook


@cache
def _zygote():
    zygote = Zygote()
    atexit.register(zygote.close)
    return zygote


class WalkFailed(AssertionError):
    """What was waited for did not come; the message holds the talk and the end of the bot's log."""


@dataclass(frozen=True)
class Seen:
    """A message as the person sees it. `rows` are the inline buttons as the Bot API has them."""

    id: int
    bot: bool
    text: str
    html: str
    buttons: list = field(default_factory=list)  # labels, row after row
    rows: list = field(default_factory=list)
    photo: str | None = None  # address of the picture, below the sandbox's
    date: int = 0
    edits: int = 0
    pinned: bool = False
    reaction: str | None = None
    document: dict | None = None

    def data(self, label):
        """The callback data of the button with this label."""
        return _button(self, label)["callback_data"]


def _button(seen, label):
    wanted = label.casefold()
    buttons = [button for row in seen.rows for button in row]
    exact = [one for one in buttons if one["text"].casefold() == wanted]
    near = [one for one in buttons if wanted in one["text"].casefold()]
    return (exact or near or [None])[0]


def _seen(world, bubble):
    shown = view.message(world, bubble)
    return Seen(
        id=shown["id"],
        bot=shown["bot"],
        text=shown["text"],
        html=shown["html"],
        buttons=[button["text"] for row in shown["buttons"] for button in row],
        rows=shown["buttons"],
        photo=shown["photo"],
        date=shown["date"],
        edits=shown["edits"],
        pinned=shown["pinned"],
        reaction=shown["reaction"],
        document=shown.get("document"),
    )


class Sandbox:
    """The stand-in on a free loopback port and, unless `bots=0`, the real bot as its client.

    `command` and `env` override what is started; flood limits are off unless `limits=True`, and
    the bot serves no page unless `page=True`. With
    `data` given, a folder that is there before and after, a second Sandbox goes on where the first
    one ended.
    """

    def __init__(
        self,
        *,
        command=BOT,
        env=None,
        bots=1,
        data=None,
        limits=False,
        next_nudge=None,
        page=False,
    ):
        self._command, self._env, self._count = tuple(command), dict(env or {}), bots
        self._limits, self._next_nudge, self._page = limits, next_nudge, page
        self._given = Path(data) if data else None
        self._phones = {}
        self.typed = set()  # by anybody: none of it may lie open in a file
        self._exit = contextlib.AsyncExitStack()

    async def __aenter__(self):
        async with contextlib.AsyncExitStack() as stack:
            self.data = self._given or Path(
                stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            )
            self.log = self.data / "bot.log"
            self.stand = stand_in(self.data / "sandbox")
            stack.callback(self.stand.close)
            self.stand.limits.on = self._limits
            listener = stack.enter_context(contextlib.closing(app.listener(0)))
            self.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
            self.bots = []
            self.control = Control(self.stand, self.bots, self._next_nudge)
            await stack.enter_async_context(app.serving(self.control, listener))
            self._output = stack.enter_context(self.log.open("ab", buffering=0))
            stack.push_async_callback(self._stop_bots)
            for _ in range(self._count):
                await self.add_bot()
            self._exit = stack.pop_all()
        return self

    async def __aexit__(self, *exc):
        try:
            found = [] if exc[0] else leaks(self.data, self.typed)
            assert found == [], f"lies open: {found}"
        finally:
            await self._exit.__aexit__(*exc)

    async def _stop_bots(self):
        await asyncio.gather(*(bot.stop() for bot in self.bots))

    @contextlib.contextmanager
    def database(self, url=None):
        """A transaction on the bot's own database, or the one it was given; its key in hand."""
        before = dict(keys._masters)
        keys.hold([(self.data / "sandbox" / "key").read_text()])
        engine = connect(url or f"sqlite:///{self.data / 'foothold.db'}")
        try:
            with engine.begin() as db:
                yield db
        finally:
            engine.dispose()
            keys._masters.clear()
            keys._masters.update(before)

    # The bot

    async def add_bot(self, command=None, env=None, *, ready=True):
        """Start one more process; its variables are those of the others and then `env`."""
        theirs = {k: v for k, v in os.environ.items() if not k.startswith(_PRIVATE)}
        # A bot that is started fifty times need not compile itself each time.
        theirs["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir(), "foothold-compiled"))
        theirs.pop("PYTHONDONTWRITEBYTECODE", None)
        base = {**theirs, "FOOTHOLD_DATA": str(self.data), **self._env, **(env or {})}
        page = beside(int(self.address.rpartition(":")[2])) if self._page else None
        known = bot_env(base, address=self.address, clock=self.stand.clock.path, page=page)
        command = tuple(command or self._command)
        process = BotProcess(
            command,
            known,
            self.stand.events,
            revive=False,
            output=self._output,
            spawn=_zygote().spawn if command == BOT else spawn,
        )
        self.bots.append(process)
        await self._started(process, process.start(), ready=ready)
        return process

    async def kill_bot(self, number=0):
        """SIGKILL; it stays dead until `start_bot`."""
        await self.bots[number].kill()

    async def stop_bot(self, number=0):
        await self.bots[number].stop()

    async def start_bot(self, number=0, *, ready=True):
        """Returns once the bot polls or has set its webhook, or at once with `ready=False`."""
        await self._started(self.bots[number], self.bots[number].start(), ready=ready)

    async def restart_bot(self, number=0, *, ready=True):
        await self._started(self.bots[number], self.bots[number].restart(), ready=ready)

    async def _started(self, process, starting, *, ready):
        since = self.stand.calls.count
        await starting

        def heard():
            if process.state == "fallen":
                raise WalkFailed(f"The bot fell at its start.\n{self.story()}")
            return any(
                call["method"].lower() in ("getupdates", "setwebhook")
                for call in reversed(self.stand.calls.made)
                if call["n"] > since
            )

        if ready:
            await self.until(heard, "the bot polls or sets its webhook", timeout=_READY)

    # The clock

    def now(self):
        return self.stand.clock.now()

    async def clock_forward(self, **by):
        """As timedelta: `clock_forward(hours=1)`. What comes after it is new to every phone."""
        await self.clock_to(self.now() + timedelta(**by))

    async def clock_to(self, moment):
        for phone in self._phones.values():
            phone.look_up()
        self.control.move_clock({"to": moment.isoformat()})

    # The line

    def record(self, method=None, *, clear=False):
        """Every API call so far, or those of one method: n, method, params, ok, result, at."""
        calls = [
            call
            for call in self.stand.calls.made
            if method is None or call["method"].lower() == method.lower()
        ]
        if clear:
            self.stand.calls.made.clear()
        return calls

    def fault(self, kind="error", **more):
        """For the next `times` calls of `method`; the kinds are those of Fault."""
        self.control.fault({"kind": kind, **more})

    def limits(self, **asked):
        """`on=True`, and `every`, `chat`, `group` as {"per_second": …, "burst": …}."""
        self.control.limits(asked)

    def inject(self, update):
        """Any update as it is; it gets an id if it has none."""
        return self.control.inject(update)

    # People, and waiting for what happens

    def phone(self, person=1001, language="en", name=None):
        if person not in self._phones:
            self.control.person(
                {"id": person, "language_code": language, "do": "create", "name": name}
            )
            self._phones[person] = Phone(self, person)
        return self._phones[person]

    async def until(self, holds, what, *, timeout=10):
        """Wait, woken by all that happens here, until `holds()` is true; returns what it is."""
        end = time.monotonic() + timeout
        while True:
            bell = self.stand.events.bell()
            try:
                if found := holds():
                    return found
                left = end - time.monotonic()
                if left <= 0:
                    raise WalkFailed(f"Waited {timeout} s, but not: {what}.\n{self.story()}")
                await asyncio.wait({bell}, timeout=left)
            finally:
                bell.cancel()

    @property
    def alone(self):
        """Whether no bot that was started here is running."""
        return not any(bot.state == "running" for bot in self.bots)

    async def settled(self, timeout=20):
        """Wait until the bot has confirmed everything and has said what it had to say."""
        end = time.monotonic() + timeout
        while True:
            await self.until(
                lambda: not self.stand.updates.waiting and not self.stand.calls.open,
                "the bot has confirmed every update",
                timeout=max(0.0, end - time.monotonic()),
            )
            unsaid = self._unsaid()
            quiet = time.monotonic() - self.stand.calls.last_at
            needed = _QUIET if unsaid is None else _A_MOMENT
            if not unsaid and quiet >= needed:
                return
            if time.monotonic() > end:
                raise WalkFailed(f"{unsaid} letters were not said in {timeout} s.\n{self.story()}")
            await self.stand.events.next(_A_MOMENT if unsaid else needed - quiet)

    def _unsaid(self):
        """Letters still to be said, and updates held back; None where only waiting can tell."""
        file = self.data / "foothold.db"
        if self.alone or not file.exists():
            return None
        try:
            with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
                return db.execute(_UNSAID).fetchone()[0]
        except sqlite3.OperationalError:  # not made yet, or in somebody's hands
            return None

    def story(self):
        """The talk so far and the end of the bot's log, for people who look at a failed test."""
        lines = [f"It is {self.now():%Y-%m-%d %H:%M:%S} UTC."]
        for number, bot in enumerate(self.bots):
            lines.append(f"Bot {number}: {bot.state}, started {bot.starts} time(s).")
        lines.append(f"Updates waiting: {len(self.stand.updates.waiting)}.")
        for phone in self._phones.values():
            lines += ["", f"--- the phone of {phone.person} ---", phone.talk()]
        with self.log.open("rb") as log:
            end = deque(log, maxlen=40)
        lines += ["", "--- the end of the bot's log ---"]
        lines += [line.decode(errors="replace").rstrip() for line in end]
        return "\n".join(lines)


class Phone:
    """One person's phone. What it waits for is always newer than the last thing done with it."""

    def __init__(self, sandbox, person):
        self.sandbox = sandbox
        self.person = person
        self._query = None
        self._mark = 0
        self.look_up()

    @property
    def _world(self):
        return self.sandbox.stand.world

    def look_up(self):
        """From here on only what is new counts, as after any action."""
        self._mark = self._world.changes

    def _bubbles(self):
        return list(self._world.bubbles.get(self.person, {}).values())

    @property
    def messages(self):
        """Everything in the chat, oldest first."""
        return [_seen(self._world, bubble) for bubble in self._bubbles()]

    @property
    def new(self):
        """The bot's messages that came or changed since the last action, the latest last."""
        fresh = [one for one in self._bubbles() if one.from_bot and one.changed > self._mark]
        return [_seen(self._world, one) for one in sorted(fresh, key=lambda one: one.changed)]

    @property
    def last(self):
        """The bot's newest message, or None."""
        return next((one for one in reversed(self.messages) if one.bot), None)

    def buttons(self):
        """Labels on the bot's newest message, then those of the keyboard under the text field."""
        inline = self.last.buttons if self.last else []
        return [*inline, *(button["text"] for button in self._keyboard())]

    def _keyboard(self):
        keyboard = self._world.people[self.person].keyboard or {}
        return [button for row in keyboard.get("keyboard", ()) for button in row]

    def act(self, do, **more):
        self.look_up()
        return self.sandbox.control.act(do, {"person": self.person, **more})

    async def say(self, text, **more):
        self.sandbox.typed.add(text)
        return self.act("say", text=text, **more)

    async def send(self, kind, **more):
        """A sticker, voice, photo, location, contact, edited, forwarded, empty, document."""
        return self.act("send", kind=kind, **more)

    async def press(self, message_id, data, **more):
        """Any callback data on any message, shown or not; `again=2`, `repeat_update=True`."""
        pressed = self.act("tap", message_id=message_id, data=data, **more)
        self._query = pressed.get("query_id")
        return pressed

    async def tap(self, label, *, message=None, timeout=10, **more):
        """Press the newest button with this label, or whose label has it in it.

        A button that was there before the last action is taken only once the bot has settled: the
        one that is meant may still be on its way.
        """
        settled = asyncio.create_task(self.sandbox.settled(timeout))
        settled.add_done_callback(lambda _: self.sandbox.stand.events.ring())
        try:
            found = await self.sandbox.until(
                lambda: self._find(label, message, old=settled.done() or self.sandbox.alone),
                f"person {self.person} finds the button {label!r}",
                timeout=timeout,
            )
        except WalkFailed as failure:
            seen = [one.buttons for one in self.messages if one.buttons][-5:]
            raise WalkFailed(f"No button {label!r}; buttons seen: {seen}\n{failure}") from None
        finally:
            settled.cancel()
            await asyncio.gather(settled, return_exceptions=True)
        on, button = found
        if on is None:
            if button.get("request_location"):
                return await self.send("location", latitude=52.52, longitude=13.405)
            if button.get("request_contact"):
                return await self.send("contact")
            return await self.say(button["text"])
        if "callback_data" not in button:
            raise WalkFailed(f"The button {button['text']!r} sends nothing to the bot.")
        return await self.press(on.id, button["callback_data"], **more)

    def _find(self, label, message, *, old):
        wanted = getattr(message, "id", message)
        if wanted is not None:
            shown = [one for one in self.messages if one.id == wanted]
        else:
            shown = [one for one in (self.messages if old else self.new) if one.bot]
        for seen in sorted(shown, key=lambda one: one.id, reverse=True):
            if (button := _button(seen, label)) is not None:
                return seen, button
        if wanted is None and old:
            for button in self._keyboard():
                if label.casefold() in button["text"].casefold():
                    return None, button
        return None

    async def see(self, *parts, timeout=10):
        """The newest new message of the bot with all parts in it, or the newest of several that
        have them together. Parts are compared with text, HTML and button labels, case aside."""

        def holds(text):
            return all(str(part).casefold() in text for part in parts)

        def whole(seen):
            return "\n".join((seen.text, seen.html, *seen.buttons)).casefold()

        def found():
            new = self.new
            for seen in reversed(new):
                if holds(whole(seen)):
                    return seen
            return new[-1] if new and holds("\n".join(map(whole, new))) else None

        what = f"person {self.person} sees {', '.join(map(repr, parts)) or 'something new'}"
        return await self.sandbox.until(found, what, timeout=timeout)

    async def toast(self, timeout=10):
        """The words that answered the last tap; empty when it was answered without any."""
        queries = self._world.queries
        query = await self.sandbox.until(
            lambda: (one := queries.get(self._query)) and one.answered and one,
            f"the tap of person {self.person} is answered",
            timeout=timeout,
        )
        return query.text

    async def settled(self, timeout=20):
        await self.sandbox.settled(timeout)

    def block(self):
        self._person("block")

    def unblock(self):
        self._person("unblock")

    def offline(self):
        self._person("offline")

    def online(self):
        self._person("online")

    def _person(self, do):
        self.look_up()
        self.sandbox.control.person({"id": self.person, "do": do})

    def talk(self, most=30):
        """The end of the chat, one line a message."""
        lines = []
        for one in self.messages[-most:]:
            who = "bot" if one.bot else "   me"
            text = one.text.replace("\n", " / ") or ("[picture]" if one.photo else "[no text]")
            buttons = f"  {one.buttons}" if one.buttons else ""
            lines.append(f"{who} {one.id}: {text}{buttons}")
        return "\n".join(lines) or "(nothing was said)"
