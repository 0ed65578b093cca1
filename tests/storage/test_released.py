"""Databases of released versions, with a thousand people in them, go on under the code of today."""

import lzma
import sqlite3
from pathlib import Path

import pytest
from alembic import command

from bot.texts import text
from flows.machine import ask
from flows.registry import FLOWS
from flows.upgrades import upgrade
from storage import conversations, keys, people
from storage.engine import connect
from storage.migrate import config, migrate
from storage.rehearsal import count
from tests.bot.coach import coaching, message
from tests.storage.released.make import FIRST, KEY, PEOPLE, STEPS

RELEASED = sorted(Path(__file__).parent.glob("released/*.sql.xz"))
SORRY = text("en", "sorry")


@pytest.fixture(scope="module", params=RELEASED, ids=lambda path: path.name.removesuffix(".sql.xz"))
def script(request):
    return lzma.decompress(request.param.read_bytes()).decode()


@pytest.fixture
def released(script, tmp_path):
    """The database of that version, brought up to date: its url."""
    file = tmp_path / "released.db"
    with sqlite3.connect(file) as db:
        db.executescript(script)
    keys.hold([KEY])
    engine = connect(f"sqlite:///{file}")
    before = rows(engine)
    migrate(engine)
    assert lost(before, rows(engine)) == {}, "on the way here rows were lost"
    engine.dispose()
    return engine.url.render_as_string()


def rows(engine):
    return {table: found for (table, column), found in count(engine).items() if not column}


def lost(before, after):
    """Tables that have fewer rows than before: how many, and how many there were."""
    return {name: (after[name], was) for name, was in before.items() if after[name] < was}


def test_there_is_one():
    assert RELEASED


def test_the_way_back_loses_nothing_either(released):
    engine = connect(released)
    before = rows(engine)
    command.downgrade(config(engine), "0001")

    after = rows(engine)
    assert lost({name: before[name] for name in after}, after) == {}
    assert after["person"] == PEOPLE
    engine.dispose()


async def test_everyone_in_the_middle_of_something_goes_on(released):
    crowd = range(FIRST, FIRST + PEOPLE)
    async with coaching(released) as coach:
        places = await coach.do(
            lambda db: {one: conversations.foreground(db, one).place for one in crowd}
        )
        updates = [going_on(number, one, places[one]) for number, one in enumerate(crowd, 1)]
        for start in range(0, PEOPLE, 200):
            await coach.edge.take(updates[start : start + 200])
        await coach.quiet()
        turns = await coach.do(lambda db: people.turns(db, crowd))

    said = {}
    for method, fields in coach.api.calls:
        if "chat_id" in fields:
            said.setdefault(fields["chat_id"], []).append((method, fields.get("text", "")))
    silent = [(one, places[one].flow, places[one].step) for one in crowd if one not in said]
    assert silent == []
    sorry = [
        (places[one].flow, places[one].step)
        for one in crowd
        if any(SORRY in words for _, words in said[one])
    ]
    assert sorry == []
    assert len(turns) == PEOPLE


def going_on(number, person, place):
    """An answer to the question that is open: a tap where there is something to tap."""
    asked = ask(FLOWS[place.flow], upgrade(FLOWS[place.flow], place))
    if not asked.options:
        return {"update_id": number, "message": message(person, text="7 things by tomorrow 5pm")}
    first = asked.options[0]
    sign = "o" if first.on is None else "-" if first.on else "+"
    where = {"message_id": 1, "chat": {"id": person, "type": "private"}}
    tap = {"id": str(number), "from": {"id": person}, "data": f"q:3:{sign}0", "message": where}
    return {"update_id": number, "callback_query": tap}


def test_there_is_someone_at_every_step_that_version_had(script, released):
    engine = connect(released)
    with engine.begin() as db:
        fronts = [conversations.foreground(db, FIRST + number) for number in range(PEOPLE)]
    engine.dispose()
    nowhere = [FIRST + number for number, front in enumerate(fronts) if front is None]
    assert nowhere == [], "these people were in a conversation, and are in none now"

    steps = script.partition("\n")[0].removeprefix(STEPS).split()
    assert len(steps) > 250
    assert {f"{one.place.flow}.{one.place.step}" for one in fronts} == set(steps)
