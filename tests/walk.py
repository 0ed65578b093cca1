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
from datetime import timedelta
from functools import cache
from pathlib import Path

from bot.sandbox import app
from bot.sandbox.control import Control
from bot.sandbox.process import BotProcess, spawn
from bot.sandbox.run import beside, bot_env
from bot.sandbox.server import stand_in
from storage import keys
from storage.engine import connect
from tests.leaks import leaks
from tests.phone import Phone, WalkFailed
from tests.zygote import Zygote

BOT = (sys.executable, "-m", "bot", "run")
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
        upcoming=None,
        page=False,
    ):
        self._command, self._env, self._count = tuple(command), dict(env or {}), bots
        self._limits, self._upcoming, self._page = limits, upcoming, page
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
            self.control = Control(self.stand, self.bots, self._upcoming)
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
        theirs = dict(os.environ)
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

    async def until(self, holds, what, *, timeout=20):
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
