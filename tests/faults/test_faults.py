"""A short storm on each kind of database; and the auditor sees each mistake that is put back."""

import asyncio
import itertools

import psycopg
import pytest

from tests.faults.people import Answer, Talk
from tests.faults.town import town
from tests.zygote import Zygote

UNIQUE = "SELECT conname FROM pg_constraint WHERE conrelid = 'nudge'::regclass AND contype = 'u'"
SHORT = {"people": 2, "patience": 1.0, "enough": 12}
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def zygote():
    one = Zygote()
    yield one
    one.close()


@pytest.fixture
def own_postgres(postgres):
    """A database of one's own, with a role that may do all to it: its url."""
    name = f"faults{next(_numbers)}"
    server = postgres.url.set(drivername="postgresql")
    with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as db:
        db.execute(f"CREATE DATABASE {name}")
    return server.set(database=name).render_as_string(hide_password=False)


async def short_storm(one):
    """A day with a storm: what is found, and how much went wrong."""
    await one.live(days=1, phase=0.2)
    return await one.audit(), one.plan.faults + one.plan.kills


async def test_in_a_storm_nothing_is_lost_or_doubled_and_nobody_is_stuck(zygote, tmp_path):
    async with town(zygote, tmp_path / "town", "1", **SHORT) as one:
        found, wrong = await short_storm(one)

    assert found == []
    assert wrong


async def test_the_same_holds_for_two_processes_on_postgresql(zygote, tmp_path, own_postgres):
    more = {"kind": "postgres-2", "url": own_postgres}
    async with town(zygote, tmp_path / "town", "7", **SHORT, **more) as one:
        found, wrong = await short_storm(one)

    assert found == []
    assert wrong


# Mistakes put back. The rig does not change often: `make long` has them.


async def quiet(one, do):
    """No storm: whatever happens then is what the mistake does."""
    one.plan.storm = False
    await one._all(lambda person: person.settle_in())
    await do()
    return {finding.claim for finding in await one.audit()}


@pytest.mark.long
async def test_answers_sent_before_their_commit_are_found(zygote, tmp_path):
    async with town(zygote, tmp_path / "town", "1", people=1, defect="send_before_commit") as one:
        (ada,) = one.people

        async def die_when_answered():
            talk = Talk("win")
            ada.talks.append(talk)
            one.line.types(ada.number, "/win")
            await ada._look(lambda message: "What did you do?" in message.text)
            mark = ada._mark()
            one.line.wire.dies_after = "made it work"
            one.line.types(ada.number, f"I rang the office about {mark}")
            await ada._look(lambda message: "made it work" in message.text)
            talk.answers.append(Answer("what", mark, mark, heard=True))

        claims = await quiet(one, die_when_answered)

    assert claims & {"kept", "evidence", "last question"}


@pytest.mark.long
async def test_updates_that_count_twice_are_found(zygote, tmp_path):
    async with town(zygote, tmp_path / "town", "1", people=1, defect="no_dedupe") as one:
        one.line.always = "twice"
        claims = await quiet(one, lambda: one._all(lambda ada: ada.hold("win", "/win")))

    assert claims & {"evidence", "kept", "doubled"}


@pytest.mark.long
async def test_a_turn_taken_by_two_processes_at_once_is_found(zygote, tmp_path, own_postgres):
    more = {"kind": "postgres-2", "url": own_postgres, "people": 4, "defect": "no_compare_and_set"}
    async with town(zygote, tmp_path / "town", "1", **more) as one:
        one.line.always = "tap-again"
        claims = await quiet(one, lambda: one._all(lambda ada: ada.hold("goal", "/goal")))

    assert claims & {"ratings", "doubled", "goals", "repeated"}


@pytest.mark.long
async def test_a_second_nudge_on_one_day_is_found(zygote, tmp_path, own_postgres):
    more = {"kind": "postgres-2", "url": own_postgres, "people": 2, "defect": "many_a_day"}
    async with town(zygote, tmp_path / "town", "1", **more) as one:

        async def live_a_morning_twice():
            with psycopg.connect(own_postgres, autocommit=True) as db:
                ((name,),) = db.execute(UNIQUE).fetchall()
                db.execute(f'ALTER TABLE nudge DROP CONSTRAINT "{name}"')
            for _ in range(2):
                one.clock.move_to(one._midnight().replace(hour=23, minute=59))
                await asyncio.sleep(0.8)
                with psycopg.connect(own_postgres, autocommit=True) as db:
                    db.execute("UPDATE reminder SET due_at = due_at - 86400000")
            await asyncio.sleep(0.8)

        claims = await quiet(one, live_a_morning_twice)

    assert "nudges" in claims
