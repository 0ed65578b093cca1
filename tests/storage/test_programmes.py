import pytest
from sqlalchemy import text

from storage import programmes
from storage.columns import Own
from storage.keys import SEALED
from tests.storage.people_in import ADA, BOB, DAY, NOW, meet


@pytest.fixture
def week(db):
    meet(db)
    meet(db, BOB)
    goal = programmes.set_goal(db, ADA, "Speak <up>", "work", NOW)
    return programmes.begin(
        db, ADA, "week", stage="2", content={"goal": "Speak <up>"}, goal_id=goal, now=NOW
    )


def test_a_programme_is_found_by_its_own_person_only(db, week):
    assert programmes.find(db, ADA, week).content == {"goal": "Speak <up>"}
    assert programmes.find(db, BOB, week) is None
    assert programmes.find(db, ADA, week + 1) is None


def test_content_is_laid_over_what_is_there(db, week):
    programmes.change(db, ADA, week, content={"at": 1}, now=NOW + DAY)
    programmes.change(db, ADA, week, content={"at": 2}, stage="3", now=NOW + DAY)

    going = programmes.find(db, ADA, week)
    assert going.content == {"goal": "Speak <up>", "at": 2}
    assert (going.stage, going.status, going.updated_at) == ("3", "active", NOW + DAY)


def test_anothers_programme_is_not_changed(db, week):
    programmes.change(db, BOB, week, status="stopped", content={"goal": "x"}, now=NOW)

    going = programmes.find(db, ADA, week)
    assert (going.status, going.content) == ("active", {"goal": "Speak <up>"})


def test_the_latest_touched_comes_first_and_statuses_choose(db, week):
    second = programmes.begin(db, ADA, "week", stage="2", content={}, goal_id=None, now=NOW)
    programmes.begin(db, ADA, "problem", stage="doing", content={}, goal_id=None, now=NOW)
    assert [one.id for one in programmes.of_kind(db, ADA, "week")] == [second, week]

    programmes.change(db, ADA, week, status="parked", now=NOW + DAY)
    assert [one.id for one in programmes.of_kind(db, ADA, "week")] == [week, second]
    assert [one.id for one in programmes.of_kind(db, ADA, "week", "active")] == [second]
    assert len(programmes.of_kind(db, ADA, "week", "active", "parked")) == 2


def test_goals_are_ones_own(db, week):
    (goal,) = programmes.goals(db, ADA)
    programmes.change_goal(db, BOB, goal.id, status="done")
    assert programmes.goals(db, ADA, "active") == [goal]

    programmes.change_goal(db, ADA, goal.id, title="Speak", status="done")
    assert programmes.goals(db, ADA, "active") == []
    assert programmes.goals(db, ADA)[0].title == "Speak"
    assert programmes.goals(db, BOB) == []


def test_what_was_typed_is_bound_with_its_owner_only(db, week):
    from sqlalchemy import update  # noqa: PLC0415
    from sqlalchemy.exc import StatementError  # noqa: PLC0415

    from storage.tables import Goal  # noqa: PLC0415

    with pytest.raises(StatementError, match="bound with its owner"):
        db.execute(update(Goal).values(title="bare"))
    db.execute(update(Goal).values(title=Own(ADA, "owned")))
    assert db.execute(text("SELECT title FROM goal")).scalar().startswith(SEALED)
    assert programmes.goals(db, ADA)[0].title == "owned"


def test_who_goes_takes_everything_along(db, week):
    programmes.begin(db, BOB, "week", stage="2", content={}, goal_id=None, now=NOW)
    db.execute(text("DELETE FROM person WHERE id = :id"), {"id": ADA})

    assert programmes.of_kind(db, ADA, "week") == []
    assert programmes.goals(db, ADA) == []
    assert len(programmes.of_kind(db, BOB, "week")) == 1
