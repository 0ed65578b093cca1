"""Fills a database with people who have been coached for a day, for a month, or for a year.

    BENCH_KEY=… python -m tests.bench.fill --url sqlite:////tmp/many.db --people 1000000

Six in ten left after a day, three stayed for a month, one for a year. What they typed is sealed
with a key of their own, as the coach does it. About 5 KB on disk for each.
"""

import argparse
import os
import random
import time
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from bot import clock, contract
from storage import keys, sealing
from storage.columns import Own
from storage.engine import connect
from storage.migrate import migrate
from storage.prepared import Prepared
from storage.tables import (
    Evidence,
    Goal,
    Key,
    Note,
    Nudge,
    Person,
    Programme,
    Rating,
    Reminder,
)

FIRST = 1_000_001  # the id of the first person
AT_ONCE = 2_000  # people in one transaction
ZONES = {  # of every hundred people, how many
    "America/Los_Angeles": 9,
    "America/New_York": 17,
    "America/Sao_Paulo": 6,
    "Europe/London": 12,
    "Europe/Berlin": 24,
    "Europe/Kyiv": 6,
    "Asia/Kolkata": 14,
    "Asia/Singapore": 8,
    "Australia/Sydney": 4,
}
MORNINGS = ("06:30", "07:00", "07:30", "08:00", "08:00", "08:00", "08:30", "09:00", "10:00")
EVENING = "19:30"
TITLES = (
    "Walk 20 minutes three times a week",
    "Give my class a five-minute talk by May",
    "Write two pages of the report each morning",
    "Swim ten lanes without a break this month",
)
DONE = (
    "I went although it rained, and stayed for the whole half hour.",
    "Asked one question in the meeting. My voice held.",
    "Wrote the first paragraph before looking at the phone.",
)
STAYED = {1: 6, 30: 3, 365: 1}  # days with the coach: of every ten people, how many
EVERY = 6  # days from one thing kept to the next
QUIET = timedelta(hours=2)  # in which nothing comes due: nudges are measured elsewhere


def fill(url, people, first=FIRST):
    """Nothing else may be at work on this database."""
    engine = connect(url)
    migrate(engine)
    sealing.seal_all(engine)  # as a start does while nobody is there
    now, dice = clock.now(), random.Random(7)
    due = _due_times(now + QUIET)
    with engine.connect() as db:
        for start in range(first, first + people, AT_ONCE):
            rows = {table: [] for table in ROWS}
            for person in range(start, min(start + AT_ONCE, first + people)):
                _life(person, now, due, dice, rows, engine.dialect)
            for table, found in rows.items():
                PUT[table].many(db, found)
            db.commit()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.exec_driver_sql("ANALYZE")
    engine.dispose()


ROWS = (Person, Key, Goal, Programme, Evidence, Rating, Note, Reminder, Nudge)
DEFAULTS = {
    table: {
        name: field.default
        for name, field in table.model_fields.items()
        if not field.is_required() and name != "id"
    }
    for table in ROWS
}
# Past SQLAlchemy's own way, as in a turn: half the time for a million people.
PUT = {
    table: Prepared(
        insert(table),
        *(name for name in table.model_fields if name != "id" or table is Person),
    )
    for table in ROWS
}


def _due_times(now):
    """When the daily nudges come next, by kind, hour and zone: few, and slow to work out."""
    wanted = [("morning", one) for one in MORNINGS] + [("evening", EVENING)]
    return {
        (kind, hour, zone): contract.next_time(kind, hour, now, ZoneInfo(zone), "0123456")
        for kind, hour in wanted
        for zone in ZONES
    }


def _life(person, now, due, dice, rows, dialect):
    wrapped = keys.make(person)
    keys.introduce(dialect, person, wrapped)
    zone = dice.choices(list(ZONES), list(ZONES.values()))[0]
    morning = dice.choice(MORNINGS)
    days = dice.choices(list(STAYED), list(STAYED.values()))[0]
    came = now - timedelta(days=days, minutes=dice.randrange(1440))

    def put(table, **values):
        rows[table].append({**DEFAULTS[table], "person_id": person, **values})

    def own(value):
        return Own(person, value)

    rows[Person].append(
        {
            **DEFAULTS[Person],
            "id": person,
            "zone": zone,
            "morning": morning,
            "turn": 4 + days // EVERY * 6,
            "welcomed": True,
            "consented_at": came,
            "seen_at": now - timedelta(days=dice.randrange(min(days, 30)) if days > 1 else 0),
            "created_at": came,
        }
    )
    put(Key, wrapped=wrapped)
    put(Goal, title=own(dice.choice(TITLES)), domain="health", created_at=came)
    for kind, hour in (("morning", morning), ("evening", EVENING)):
        put(Reminder, kind=kind, clock=hour, due_at=due[kind, hour, zone])
    if days == 1:
        return
    content = {"what": dice.choice(TITLES), "sure": 8}
    put(
        Programme,
        kind="goal",
        stage="open",
        content=own(content),
        created_at=came,
        updated_at=came,
    )
    for number in range(days // EVERY):
        at = came + timedelta(days=number * EVERY)
        day = at.date().isoformat()
        put(Evidence, source="own", text=own(dice.choice(DONE)), day=day, at=at)
        put(Rating, scale="confidence", value=dice.randint(3, 9), day=day, at=at)
        put(Note, kind="practice", content=own({"name": "step"}), day=day, at=at)
        put(Nudge, kind="morning", day=day, state="answered", queued_at=at, sent_at=at)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--url", required=True)
    asked.add_argument("--people", type=int, default=1000)
    asked.add_argument("--first", type=int, default=FIRST)
    given = asked.parse_args()
    keys.hold([os.environ["BENCH_KEY"]])
    began = time.monotonic()
    fill(given.url, given.people, given.first)
    print(f"{given.people} people in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
