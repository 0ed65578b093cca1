"""The thirty days: their order, how they move on, swapping and skipping, and the last ones."""

import pytest

from flows.effects import Keep, Note, Programme
from flows.plan import DAYS, LAST, PLAN_SWAP, as_content, standing, swapped
from flows.plan_end import HELPED, KEEPING, MEASURE
from flows.registry import FLOWS
from tests.flows.talk import DONE, SKIP, does, talk

ENDINGS = tuple(key for flow in FLOWS.values() for key in flow.endings)
NEW = standing({})


def names(first, last):
    return [[task.name for task in day.tasks] for day in DAYS[first - 1 : last]]


def test_the_days_are_those_of_the_sources():
    assert LAST == 30
    assert names(1, 4) == [["rate"], ["signs"], ["ladder"], ["micro"]]
    assert names(5, 7) == [["do"]] * 3
    assert all("thought" in day for day in names(8, 14))
    assert names(10, 10) == [["thought", "affirm"]]
    assert names(13, 14) == [["thought", "review"], ["thought", "reframe"]]
    assert names(15, 19) == [["peer"], ["watch"], ["try"], ["circle"], ["checkin"]]
    assert names(20, 24) == [["move"], ["moved"], ["solve"], ["act"], ["assess"]]
    last = ["helped", "rate", "compare", "keeping", "goal", "measure"]
    assert names(25, 30) == [[one] for one in last]


def test_every_task_is_done_by_an_ending_that_there_is():
    for day in DAYS:
        for task in day.tasks:
            assert not task.done_by or any(
                key == way or (way.endswith("-") and key.startswith(way))
                for way in task.done_by
                for key in ENDINGS
            ), task


def test_a_day_moves_on_when_its_practice_was_done_and_not_before():
    assert NEW.after("solve-end") == NEW
    assert NEW.after("assess-end-first").today == 2


def test_a_day_of_two_practices_needs_both():
    at = standing({"order": [10], "done": {}, "skipped": []})
    half = at.after("thought-end")

    assert (half.today, half.task.name) == (10, "affirm")
    assert half.after("affirm-end").today is None


def test_a_day_left_out_is_behind_but_not_done():
    at = NEW.without(1)

    assert at.today == 2
    assert not at.finished(1)


def test_where_someone_stands_is_read_back_as_it_was_written():
    at = NEW.after("assess-end-first").without(2)

    assert as_content(standing(as_content(at))) == as_content(at)


def test_two_days_change_places():
    days = ["Day 3: A", "Day 5: B"]
    facts = {"plan_id": 1, "order": [1, 2, 3, 4, 5], "days": days, "numbers": [3, 5]}
    end = talk(PLAN_SWAP, "Day 3: A", "Day 5: B", facts=facts)

    assert does(end, Programme)[0].content == {"order": [1, 2, 5, 4, 3]}
    assert swapped((1, 2, 3), 1, 3) == (3, 2, 1)


def test_what_helped_is_named_and_kept():
    end = talk(HELPED, "thought", "peer", DONE, "I phone people now")

    assert does(end, Note)[0].content == {
        "which": ["thought", "peer"],
        "changed": "I phone people now",
    }


def test_two_or_three_practices_are_gone_on_with():
    end = talk(KEEPING, "thought", "activity", DONE, "Sundays")

    assert does(end, Note)[0].content["which"] == ["thought", "activity"]


@pytest.mark.parametrize("goals", [[], ["Call"]])
def test_a_goal_gets_a_sign_it_can_be_measured_by(goals):
    said = ("Call",) if goals else ("Run 5 km",)
    end = talk(MEASURE, *said, "ten times", SKIP, facts={"goals": goals})

    assert does(end, Note)[0].content == {"goal": said[0], "sign": "ten times"}
    assert not does(end, Keep)


def test_what_would_have_been_doubted_becomes_evidence():
    end = talk(MEASURE, "other", "Run", "5 km", "I called", facts={"goals": ["Call"]})

    assert does(end, Keep) == [Keep("I called", source="plan")]
