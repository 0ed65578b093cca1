"""What was exported once can be taken in for good, however the tables have changed since."""

from pathlib import Path

import orjson
import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from bot import opened
from storage import portable
from storage.columns import Private
from storage.engine import connect
from storage.fields import TYPED
from storage.portable import NOT_OF_A_PERSON, OF_A_PERSON, Unfit, gather, read, replace
from tests.storage.people_in import ADA, NOW, meet

EXPORTS = sorted(Path(__file__).parent.glob("released/*.json"))
NUMBERS = {"id", "goal_id", "about", "number", "parked", "place"}  # all have others here


@pytest.fixture(params=EXPORTS, ids=lambda path: path.stem)
def export(request):
    """As a version of the past wrote it."""
    return orjson.loads(request.param.read_bytes())


def taken_in(export):
    return read(orjson.dumps(export))


def values(rows, names):
    return sorted([row[name] for name in sorted(names)] for row in rows)


def lists(export):
    return {name: rows for name, rows in export.items() if isinstance(rows, list)}


def test_there_is_one_with_something_of_everything():
    assert EXPORTS
    assert all(lists(orjson.loads(EXPORTS[0].read_bytes())).values())


def test_what_a_version_of_the_past_exported_is_taken_in_whole(export, db):
    meet(db, ADA)
    replace(db, ADA, opened.read(orjson.dumps(export)))
    now = orjson.loads(orjson.dumps(gather(db, ADA, NOW), option=orjson.OPT_NON_STR_KEYS))

    assert set(export) <= set(now)
    for table, rows in lists(export).items():
        own = rows[0].keys() - NUMBERS
        assert values(now[table], own) == values(rows, own)
    kept = {name: value for name, value in export["person"].items() if value is not None}
    assert kept.items() <= now["person"].items()
    assert now["evidence"][0]["goal_id"] == now["goal"][0]["id"]


def test_a_column_that_came_later_is_what_a_new_row_has_there(export, tables, tmp_path):
    tables["evidence"].append_column(sa.Column("mood", sa.String, default="calm", nullable=False))
    tables["evidence"].append_column(sa.Column("again", sa.Boolean, default=False, nullable=False))
    tables["evidence"].append_column(sa.Column("weather", sa.String, nullable=True))
    found = taken_in(export)
    engine = connect(f"sqlite:///{tmp_path}/later.db")
    with engine.begin() as db:
        SQLModel.metadata.create_all(db)
        meet(db, ADA)
        replace(db, ADA, found)
        (row,) = gather(db, ADA, NOW)["evidence"]
    engine.dispose()

    assert (row["mood"], row["again"], row["weather"]) == ("calm", False, None)
    assert row["text"] == export["evidence"][0]["text"]


def test_a_column_without_a_default_would_shut_out_what_was_exported_before(export, tables):
    tables["evidence"].append_column(sa.Column("mood", sa.String, nullable=False))
    with pytest.raises(Unfit, match="file-not-ours"):
        taken_in(export)


def test_a_table_that_came_later_is_empty(export, tables):
    whose = sa.Column("person_id", sa.ForeignKey("person.id"), primary_key=True)
    sa.Table("walk", SQLModel.metadata, whose, sa.Column("far", sa.Integer, primary_key=True))

    assert taken_in(export)["walk"] == []


@pytest.mark.parametrize("name", ["country", "most", "off", "paused_until"])
def test_what_is_not_said_of_a_person_is_as_with_a_new_one(export, db, name):
    del export["person"][name]
    fresh = getattr(meet(db, ADA), name)

    assert taken_in(export)["person"][name] == fresh


@pytest.mark.parametrize(
    ("table", "name"),
    [("evidence", "text"), ("evidence", "day"), ("rating", "value"), ("goal", "id")],
)
def test_what_no_row_can_be_without_is_not_made_up(export, table, name):
    del export[table][0][name]
    with pytest.raises(Unfit):
        taken_in(export)


@pytest.mark.parametrize("table", sorted(portable.ALWAYS))
def test_a_list_that_each_export_has_is_not_taken_for_empty(export, table):
    del export[table]
    with pytest.raises(Unfit):
        taken_in(export)


def test_what_a_newer_version_says_more_is_refused(export):
    newer = [
        {**export, "walk": []},
        {**export, "person": {**export["person"], "brief": True}},
        {**export, "goal": [{**export["goal"][0], "mood": ""}]},
    ]
    for one in newer:
        with pytest.raises(Unfit, match="file-not-ours"):
            taken_in(one)


def test_each_column_of_a_person_is_exported_or_it_is_said_why_not():
    columns = set(SQLModel.metadata.tables["person"].columns.keys())
    unsaid = columns - set(OF_A_PERSON) - NOT_OF_A_PERSON.keys()

    assert unsaid == set(), (
        "in storage/portable.py: OF_A_PERSON, or NOT_OF_A_PERSON with its reason"
    )
    assert set(OF_A_PERSON) | NOT_OF_A_PERSON.keys() == columns
    assert not set(OF_A_PERSON) & NOT_OF_A_PERSON.keys()


def test_it_is_known_what_shape_each_column_of_typed_text_has():
    typed = {
        column.type.where
        for table in portable._tables()
        for column in table.columns
        if isinstance(column.type, Private)
    }
    assert typed == TYPED.keys()
