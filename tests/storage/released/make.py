"""Makes the database of the version that is about to be released, with people everywhere in it.

And what one of them exports. Run before a release, once:
`python -m tests.storage.released.make VERSION`. What it writes is kept for good; each version after
it must be able to go on with everyone in it, and take the export in.
"""

import argparse
import lzma
import random
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
from hypothesis import HealthCheck, Phase, given, settings

from bot import schedule
from bot.turn import Turn
from flows.machine import advance, begin
from flows.registry import FLOWS
from storage import conversations, keys, people, portable, programmes, records, reminders
from storage.engine import connect
from storage.migrate import migrate
from tests.flows.facts import facts_for
from tests.flows.random_talks import fitting
from tests.flows.talk import through_json

KEY = "cmVsZWFzZWQgdmVyc2lvbnMsIGZvciB0ZXN0cyBvbmw="
"""Of the examples alone: nobody's words are in them."""
PEOPLE = 1000
LEAST_TALKS, MOST_TALKS = 10, 60  # of each flow, with each of some facts
FIRST = 10_001
AT = datetime(2026, 11, 23, 10, tzinfo=UTC)
WORDS = ("Ask a question in class", "Phone two clients by Friday", "Walk for ten minutes & rest")
# Only words such as these lead to some of the questions: what was your part, which situation is it.
TELLING = (
    "It was pure luck",
    "I am just not smart enough for it",
    "Be happier",
    "Get better at talking to people",
    "I always ruin everything",
    "I want to stay calm",
)
STEPS = "-- "
ZONES = ("Europe/Lisbon", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland")


def places():
    """Many places of every flow, each of its steps among them."""
    found = {}
    for flow in FLOWS.values():
        steps = {step.name for step in flow.steps}
        examples = some_facts(flow)
        for talk in range(MOST_TALKS):
            there = {step for name, step, *_ in found if name == flow.name}
            if talk >= LEAST_TALKS and there == steps:
                break
            for number, facts in enumerate(examples):
                hold(flow, facts, random.Random(f"{flow.name} {talk} {number}"), found)
    return list(found.values())


def hold(flow, facts, chance, found):
    """A talk with answers that fit; the places it comes to that were not found before."""
    place = through_json(begin(flow, facts))
    for _ in range(40):
        found.setdefault((flow.name, place.step, place.round > 0, place.draft is not None), place)
        # Zeros would be back, stop and the like: those who go on see more.
        roll = chance.randrange(1, 9999)
        after, _ = advance(flow, place, fitting(flow, place, roll, words(chance)))
        if after is None:
            return
        place = through_json(after)


def some_facts(flow):
    shown = []

    @settings(
        max_examples=12,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(facts_for(flow))
    def show(facts):
        shown.append(facts)

    show()
    return shown


def words(chance):
    if chance.random() < 0.5:
        return chance.choice(TELLING)
    return f"{chance.choice(WORDS)} {chance.randrange(100)}"


def fill(engine):
    """A thousand people: each in the middle of something, many with something else parked."""
    known = places()
    with engine.begin() as db:
        for number in range(PEOPLE):
            person, now = FIRST + number, AT + timedelta(seconds=number)
            people.meet(db, person, "en", now)
            zone = ZONES[number % len(ZONES)]
            place = known[number % len(known)]
            welcomed = place.flow != "welcome"
            people.change(db, person, zone=zone, welcomed=welcomed, turn=3, seen_at=now)
            goal = programmes.set_goal(db, person, words(random.Random(number)), "work", now)
            going = programmes.begin(
                db, person, "week", stage="2", content={"goal": "x"}, goal_id=goal, now=now
            )
            records.keep(
                db, person, "I asked a question", source="own", how=None, goal_id=goal,
                day="2026-11-22", now=now,
            )  # fmt: skip
            records.rate(
                db, person, "confidence", 1 + number % 10, goal_id=goal, day="2026-11-22", now=now
            )
            if number >= len(known):
                other = known[(number * 7 + 3) % len(known)]
                conversations.begin(db, person, 2, theirs(other, goal, going), now)
                conversations.park(db, person, now)
            conversations.begin(db, person, 3, theirs(place, goal, going), now)
            schedule.replan(Turn(db, people.find(db, person), now))
            records.note(
                db, person, "cue", {"line": "I have done it before"}, goal_id=goal,
                day="2026-11-22", now=now,
            )  # fmt: skip
            reminders.not_on(db, person, "morning", "2026-11-25", now)


def theirs(place, goal, going):
    """The same with facts that point to rows of this person."""
    facts = dict(place.facts)
    for name, value in facts.items():
        if isinstance(value, int) and value:
            facts[name] = goal if name in portable.GOALS else value
            facts[name] = going if name in portable.PROGRAMMES else facts[name]
    return place._replace(facts=facts)


def steps_of_today():
    """A comment of SQL that names every step of every flow, as this version has them."""
    steps = sorted(f"{flow.name}.{step.name}" for flow in FLOWS.values() for step in flow.steps)
    return f"{STEPS}{' '.join(steps)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("version", help="such as 0.1.0")
    asked = parser.parse_args()
    keys.hold([KEY])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "made.db")
        engine = connect(f"sqlite:///{file}")
        migrate(engine)
        fill(engine)
        with engine.begin() as db:
            export = portable.gather(db, FIRST + PEOPLE - 1, AT)
        engine.dispose()
        with sqlite3.connect(file) as db:
            made = "\n".join((steps_of_today(), *db.iterdump()))
    to = Path(__file__).with_name(f"{asked.version}.sql.xz")
    to.write_bytes(lzma.compress(made.encode(), preset=9))
    pretty = orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS
    to.with_name(f"{asked.version}.json").write_bytes(orjson.dumps(export, option=pretty) + b"\n")
    sys.stdout.write(f"{to.name}: {to.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
