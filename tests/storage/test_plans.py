"""Every query of a turn, a command and the sweep finds its rows by an index."""

import re
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import event

from bot import nudges
from bot.commands import COMMANDS
from flows import written
from storage import post, programmes, records, reminders
from storage.engine import connect
from tests.bot.coach import ADA, NOW, coaching

QUOTED = re.compile(r"'(?:[^']|'')*'|\b\d+\b")
READS = re.compile(r"\s*(SELECT|UPDATE|DELETE|WITH)\b", re.IGNORECASE)
SMALL = {"pace"}  # one row


class Recording(psycopg.Cursor):
    """Keeps what it ran, with its values in place."""

    seen = None

    def execute(self, query, params=None, **more):
        self.seen.append(psycopg.ClientCursor(self.connection).mogrify(query, params))
        return super().execute(query, params, **more)

    def executemany(self, query, params_seq, **more):
        rows = list(params_seq)
        self.seen.append(psycopg.ClientCursor(self.connection).mogrify(query, rows[0]))
        return super().executemany(query, rows, **more)


def listen(engine, seen):
    """Have every statement of this engine kept."""

    @event.listens_for(engine, "begin")
    def begin(connection):
        raw = connection.connection.dbapi_connection
        if engine.dialect.name == "sqlite":
            raw.set_trace_callback(seen.append)
        else:
            raw.cursor_factory = type("Kept", (Recording,), {"seen": seen})


def shapes(seen):
    """One of each kind of statement that looks for rows."""
    return {QUOTED.sub("?", one): one for one in seen if READS.match(one)}.values()


def whole_tables(engine, statement):
    """The tables that are read from one end to the other."""
    with engine.connect() as db:
        if engine.dialect.name == "sqlite":
            rows = db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}").all()
            scans = [re.match(r"SCAN (\w+)\b(?! USING)", row[3]) for row in rows]
            found = {scan[1] for scan in scans if scan and scan[1] != "CONSTANT"}
        else:
            db.exec_driver_sql("SET LOCAL enable_seqscan = off")
            plan = "\n".join(
                db.exec_driver_sql("EXPLAIN " + statement.replace("%", "%%")).scalars()
            )
            found = set(re.findall(r"Seq Scan on (\w+)", plan))
        db.rollback()
    return found - SMALL


@pytest.fixture
async def seen(database_url):
    """What is run while Ada talks, taps, types every command, and is nudged."""
    kept = []
    async with coaching(database_url) as coach:
        await coach.welcome()
        listen(coach.store.engine, kept)

        def live(db):
            for number in range(3):
                records.keep(db, ADA, "Went", source="own", day=f"2026-11-2{number}", now=NOW)
                records.rate(db, ADA, "confidence", 5, day=f"2026-11-2{number}", now=NOW)
                records.note(db, ADA, "slip", {"tweak": "x"}, day="2026-11-20", now=NOW)
            aim = programmes.set_goal(db, ADA, "Speak up", "work", NOW)
            whole = {"goal": "Speak up", "steps": ["a"], "at": 0, "micros": ["one"]}
            programmes.begin(db, ADA, "week", stage="4", content=whole, goal_id=aim, now=NOW)
            reminders.remind(db, ADA, "morning", NOW, clock="08:00")

        await coach.do(live)
        coach.delivery.post = lambda *_: None  # what is said does not matter here
        coach.now = NOW + timedelta(minutes=1)
        await coach.do(lambda db: nudges.sweep(db, coach.now))
        await coach.do(lambda db: nudges.mend(db, coach.now))
        letters = await coach.do(lambda db: nudges.write(db, coach.now, 10))
        assert letters, "the morning is said"
        await coach.do(lambda db: post.set_out(db, [letters[0].id], coach.now))
        for name in COMMANDS:
            if name not in {"delete", "import"}:
                await coach.say(f"/{name}")
        await coach.say("/win I always fail, but today I spoke up")
        await coach.say("I asked a friend and she said yes")
        await coach.do(lambda db: post.settle(db, [(letters[0].id, "sent")]))
        await coach.do(lambda db: post.has_live(db, [(ADA, 1, 7)]))
        await coach.do(lambda db: records.notes(db, ADA, *written.KINDS, most=5, skip=5))
        await coach.do(lambda db: records.find_note(db, ADA, 1))
        await coach.do(lambda db: records.erase_note(db, ADA, 1))
        await coach.do(reminders.next_due)
        await coach.do(lambda db: post.unsent(db, coach.now, 10, mine=False))
        await coach.do(lambda db: post.waiting(db, coach.now, 10))
        await coach.do(lambda db: post.prune(db, coach.now, 10))
    return kept


async def test_nothing_is_looked_for_from_one_end_of_a_table_to_the_other(seen, database_url):
    engine = connect(database_url)
    found = [
        (tables, statement)
        for statement in shapes(seen)
        if (tables := whole_tables(engine, statement))
    ]
    engine.dispose()

    assert len(shapes(seen)) > 25
    assert not found


def test_a_query_without_an_index_would_be_noticed(engine):
    assert whole_tables(engine, "SELECT id FROM evidence WHERE source = 'own'") == {"evidence"}
    assert whole_tables(engine, "SELECT id FROM evidence WHERE person_id = 1") == set()
