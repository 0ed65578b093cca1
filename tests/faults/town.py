"""One database, its bots and its people, through some weeks of storm and an hour of calm."""

import asyncio
import contextlib
import math
import random
import socket
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy.exc import OperationalError

from storage import keys
from tests.faults import line as lines
from tests.faults.auditor import audit, left
from tests.faults.bots import Bot
from tests.faults.hurry import LEASE
from tests.faults.line import Clock, Line
from tests.faults.people import Person
from tests.faults.plan import Plan
from tests.faults.troubles import OfPostgres, OfSqlite, enough_memory, little_memory

# Mondays: a plain one, the one before the clocks go back in Europe, and before they go forward.
MONDAYS = (
    datetime(2026, 11, 23, tzinfo=UTC),
    datetime(2026, 10, 19, tzinfo=UTC),
    datetime(2027, 3, 22, tzinfo=UTC),
)
HOURS = (8, 13, 19.6)  # of UTC, at which something is said each day
PROCESSES = {  # commands, by kind of town
    "sqlite": ("run",),
    "postgres-2": ("run", "run"),
    "postgres-4": ("web", "web", "worker", "worker"),
}
KILLS_APART = 2.4  # seconds between two kills at no particular instant, and between two troubles of
TROUBLES_APART = 4.0  # the database, on the average
MEMORY = 0.2  # of these troubles, the share that is of memory
QUIET = 0.8  # seconds without a call after which all has been said and written down
SETTLED = 1.5  # seconds after which the living have written down what they have done
AUDITING = asyncio.Lock()  # one town at a time: keys are held for the whole process


class Stuck(AssertionError):
    """A town does not come to rest."""


class Town:
    """Use as an async context manager; `live` it, then `audit` it."""

    def __init__(
        self,
        zygote,
        folder,
        seed,
        *,
        kind="sqlite",
        url=None,
        people=4,
        patience=4.0,
        enough=math.inf,
        defect=None,
    ):
        self.folder, self.kind, self.seed = folder, kind, seed
        self.random = random.Random(f"town {seed}")
        self.plan = Plan(f"plan {seed}", enough=enough)
        self.url = url or f"sqlite:///{folder / 'foothold.db'}"
        self.key = keys.fresh()
        self.clock = Clock(folder / "clock")
        self.line = Line(self.clock, self.plan, self._kill, by_webhook=kind != "sqlite")
        self.weeks = 0
        self.killed_at = []
        self.troubles_met = Counter()
        self.stuck = []
        self._bots = [
            Bot(
                zygote,
                command,
                folder / "bot.log",
                fell=partial(self._died, f"b{number}", "has fallen"),
                defect=defect,
            )
            for number, command in enumerate(PROCESSES[kind])
        ]
        self.people = [
            Person(
                self.line,
                1001 + number,
                random.Random(f"person {seed} {number}"),
                patience=patience,
            )
            for number in range(people)
        ]
        self.trouble = OfPostgres(url) if url else OfSqlite(folder / "foothold.db", self._pids)
        self._background = []

    async def __aenter__(self):
        await self.line.__aenter__()
        for number, bot in enumerate(self._bots):
            bot.env |= self._settings(number)
        self.clock.move_to(self.random.choice(MONDAYS) + timedelta(hours=7))
        await asyncio.gather(*(bot.start() for bot in self._bots))
        return self

    async def __aexit__(self, *_):
        await self._calm()
        await asyncio.gather(*(bot.stop() for bot in self._bots))
        await self.line.__aexit__(*_)

    def _settings(self, number):
        found = {
            "TELEGRAM_BOT_TOKEN": lines.TOKEN,
            "TELEGRAM_API_URL": self.line.address(f"b{number}"),
            "FOOTHOLD_CLOCK": str(self.clock.path),
            "FOOTHOLD_KEY": self.key,
            "FOOTHOLD_DATA": str(self.folder),
            "LOG_LEVEL": "WARNING",
        }
        if self.kind != "sqlite":
            found["DATABASE_URL"] = self.url
        if self.kind != "sqlite" and self._bots[number].command != "worker":
            port = free_port()
            url = f"http://127.0.0.1:{port}"
            found |= {"WEBHOOK_URL": url, "WEBHOOK_SECRET": lines.SECRET, "PORT": str(port)}
        return found

    def _pids(self):
        return [bot.pid for bot in self._bots if bot.pid]

    def _kill(self, name):
        """The bot that is on the line right now dies."""
        if self._bots[int(name[1:])].kill():
            self._died(name, "is killed")
            return True
        return False

    def _died(self, name, how):
        """It knows nothing any more of what came before; too little memory does that as well."""
        self.killed_at.append(time.monotonic())
        self.line.wire.deaths[name] = self.killed_at[-1]
        self.line.tell(0, f"{name} {how}")

    # A life

    async def live(self, weeks=1, *, days=7, phase=1.0):
        """Everyone settles in and lives so many weeks of so many days, in the storm.

        `phase` is how many seconds of earnest each of the three parts of a day takes.
        """
        self._background = [
            asyncio.ensure_future(self._kills()),
            asyncio.ensure_future(self._troubles()),
        ]
        await self._all(lambda one: one.settle_in())
        over = asyncio.Event()
        lives = [asyncio.ensure_future(self._talks(one, over)) for one in self.people]
        for _ in range(weeks):
            for _ in range(days):
                for hour in HOURS:
                    self._go_to(hour)
                    await asyncio.sleep(phase)
                self.clock.move_to(self._midnight() + timedelta(days=1, hours=6))
            self.weeks += len(self.people)
        over.set()
        await asyncio.gather(*lives)
        # The storm ends with everyone in the middle of something.
        await self._all(lambda one: one.hold("solve", "/solve", most=2))
        await self._calm()

    def _midnight(self):
        return self.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)

    def _go_to(self, hour):
        at = self._midnight() + timedelta(hours=hour)
        if at > self.clock.now():
            self.clock.move_to(at - timedelta(seconds=0.3))
        if self.random.random() < 0.15 and self.plan.rages:
            self.plan.counts["clock back"] += 1
            self.clock.move(timedelta(hours=-2))

    async def _talks(self, person, over):
        while not over.is_set():
            await person.meet_nudges()
            match person.random.choices(("win", "goal", "solve"), (4, 2, 3))[0]:
                case "win":
                    done = await person.hold("win", "/win")
                case "goal":
                    done = await person.hold("goal", "/goal")
                case "solve":
                    done = await person.hold("solve", "/solve", most=person.random.randint(1, 4))
            if not done:
                self.stuck.append(person)
            await asyncio.sleep(person.random.random() * 0.5)

    async def _all(self, does):
        done = await asyncio.gather(*(does(one) for one in self.people))
        self.stuck += [one for one, well in zip(self.people, done, strict=True) if well is False]

    async def _kills(self):
        while True:
            await asyncio.sleep(self.random.expovariate(1 / KILLS_APART))
            if self.plan.rages and self._kill(f"b{self.random.randrange(len(self._bots))}"):
                self.plan.counts["kill"] += 1

    async def _troubles(self):
        while True:
            await asyncio.sleep(self.random.expovariate(1 / TROUBLES_APART))
            if not self.plan.rages:
                continue
            if self.random.random() < MEMORY:
                self.plan.counts["little memory"] += 1
                self.line.tell(0, "little memory")
                await little_memory(self._pids(), 0.2 + self.random.random() * 0.8)
                continue
            kind = self.random.choice(self.trouble.kinds)
            self.plan.counts[f"database {kind}"] += 1
            self.line.tell(0, f"the database: {kind}")
            await self.trouble.cause(kind, self.random)

    async def _calm(self):
        self.plan.storm = False
        for one in self._background:
            one.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        enough_memory(self._pids())
        if self._background:
            await self.trouble.end()
        self._background = []

    async def rest(self, seconds=25):
        """Wait until every update is taken and nothing is left to be said."""
        end = time.monotonic() + seconds
        await self._quiet(end)
        if await self._none_left(time.monotonic() + SETTLED):
            return
        # What a dead process had in hand is anyone's now; of the living, nobody has anything.
        self.line.tell(0, f"until no lease lasts, for {await self._left()} left")
        self.clock.move(LEASE + timedelta(hours=1))
        if not await self._none_left(end):
            raise self._stuck(f"{await self._left()} left")
        await self._quiet(end)

    async def _none_left(self, end):
        """Whether there comes a moment until then at which nothing is left."""
        while left := await self._left():
            if time.monotonic() > end:
                break
            await asyncio.sleep(0.1)
        return not left

    async def _quiet(self, end):
        calls, since = -1, time.monotonic()
        while time.monotonic() < end:
            wire = self.line.wire
            if (wire.talked, self.line.idle, wire.under_way) != (calls, True, 0):
                calls, since = wire.talked, time.monotonic()
            elif time.monotonic() - since > QUIET:
                return
            await asyncio.sleep(0.05)
        raise self._stuck(f"idle {self.line.idle}, under way {self.line.wire.under_way}")

    def _stuck(self, state):
        self.line.tell(0, f"does not come to rest: {state}, hooks {self.line.hooks}")
        return Stuck(f"does not come to rest: {state}; last came {list(self.line.wire.last)}")

    async def _left(self):
        """How much is still to be said, or waits to be taken, by the database."""
        while True:
            try:
                return await asyncio.to_thread(left, self.url)
            except OperationalError:
                await asyncio.sleep(0.5)

    async def audit(self):
        """What is found at rest, right after the storm; and again when everyone has gone on."""
        try:
            return await self._found()
        except Stuck as stuck:
            for person in self.people:
                self.write_down(person.number)
            return [stuck]

    async def _found(self):
        await self.rest()
        found = await self._audit()
        await self._all(lambda one: one.hold("win", "/win"))
        await self.rest()
        found = list(dict.fromkeys((*found, *await self._audit())))
        for person in {one.person for one in found}:
            self.write_down(person)
        return found

    def write_down(self, person):
        """All that a person and the bots did, beside the log of the bots: to find out why."""
        began = self.line.story[0][0]
        of_them = (one for one in self.line.story if one[1] in {0, person})
        lines = (f"{moment - began:8.3f} {words}\n" for moment, _, words in of_them)
        (self.folder / f"story-{person}.txt").write_text("".join(lines))

    async def _audit(self):
        """Once the database is there: it may be stopped and started for other towns."""
        while True:
            try:
                async with AUDITING:
                    keys.hold([self.key])
                    return await asyncio.to_thread(audit, self.url, self)
            except OperationalError:
                await asyncio.sleep(0.5)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.asynccontextmanager
async def town(zygote, folder, seed, **more):
    folder.mkdir(parents=True, exist_ok=True)
    async with Town(zygote, folder, seed, **more) as one:
        yield one
