"""Moving: a plan, one line for each time, and amounts that can be compared."""

import pytest

from flows.effects import Keep, Note, Programme, Remind, Unremind
from flows.moving import MOVED, MOVING, comparable
from tests.flows.talk import AT, YES, does, talk

PLANNED = {"what": "Walking", "metric": "duration", "times": 1, "aim": 3}


def test_a_plan_says_what_how_often_which_number_and_when():
    end = talk(MOVING, "some", "Walking", "3", "duration", AT, YES, facts={"activity_id": 0})

    assert does(end, Programme)[0].content == {
        "level": "some",
        "what": "Walking",
        "sessions": 3,
        "metric": "duration",
    }
    assert does(end, Remind) == [Remind("activity", at=AT)]


def test_a_plan_made_anew_takes_the_place_of_the_one_before():
    end = talk(MOVING, "none", "Walking", "2", "distance", AT, YES, facts={"activity_id": 7})

    assert does(end, Unremind) == [Unremind(7)]
    assert does(end, Programme)[0].id == 7


def test_one_line_is_kept_with_its_units_and_counted_in_the_week():
    end = talk(MOVED, "ran 3 km in 20 min", facts=PLANNED)

    assert does(end, Keep)[0].text == "ran 3 km in 20 min"
    assert does(end, Note)[0].content["metrics"] == [
        {"metric": "distance", "value": 3.0, "unit": "km"},
        {"metric": "duration", "value": 20.0, "unit": "min"},
    ]
    assert (end.words["times"], end.words["state"]) == (2, "under")


@pytest.mark.parametrize(
    ("amount", "shown"), [("25", "danced, 25 min"), ("40 songs", "danced, 40 songs")]
)
def test_a_line_without_an_amount_is_asked_for_one(amount, shown):
    end = talk(MOVED, "danced", amount, facts={**PLANNED, "times": 2})

    assert does(end, Keep)[0].text == shown
    assert end.words["state"] == "reached"


@pytest.mark.parametrize(("before", "state"), [(1, "under"), (2, "reached"), (3, "beyond")])
def test_the_week_is_named_by_what_was_planned(before, state):
    end = talk(MOVED, "walked 5 km", facts={**PLANNED, "times": before})

    assert end.words["state"] == state


def test_without_a_plan_nothing_is_counted_against_anyone():
    end = talk(MOVED, "walked 5 km", facts={"what": "", "metric": "", "times": 0, "aim": 0})

    assert end.words["state"] == "none"


@pytest.mark.parametrize(
    ("amount", "unit", "metric", "same"),
    [
        (1.5, "h", "duration", (90.0, "min")),
        (90, "s", "duration", (1.5, "min")),
        (800, "m", "distance", (0.8, "km")),
        (3, "mi", "distance", (3.0, "mi")),
        (90, "s", "recovery", (90.0, "s")),
    ],
)
def test_amounts_of_one_kind_are_put_into_one_unit(amount, unit, metric, same):
    assert comparable(amount, unit, metric) == same
