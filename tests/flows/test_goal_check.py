"""What a goal still lacks, and which wishes are too wide to begin with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.goal_check import Missing, missing, vague
from tests.flows.tables import rows


@pytest.mark.parametrize("row", rows("goals"), ids=lambda row: row["goal"])
def test_what_is_missing_is_named(row):
    assert ",".join(kind.value for kind in missing(row["goal"])) == row["missing"]


@pytest.mark.parametrize("row", rows("vague"), ids=lambda row: row["text"])
def test_a_wish_without_a_situation_is_vague(row):
    assert vague(row["text"]) == (row["vague"] == "yes")


def test_the_table_of_goals_is_large():
    assert len(rows("goals")) >= 120


@pytest.mark.parametrize(
    ("goal", "fixed"),
    [
        ("exercise more", "exercise three times a week"),
        ("lose weight", "lose 5 kg"),
        ("write a novel", "write a novel of 200 pages"),
    ],
)
def test_an_amount_makes_a_goal_measurable(goal, fixed):
    assert Missing.MEASURABLE in missing(goal)
    assert Missing.MEASURABLE not in missing(fixed)


@pytest.mark.parametrize(
    "end",
    [
        "by Friday", "by 1 March", "by March 1st", "before Christmas", "this week",
        "within a month",
        "by the end of the year", "in two weeks", "until the exam", "tomorrow", "by 2027-01-15",
        "by 15.3.", "on Monday", "by next summer", "before my birthday",
    ],
)  # fmt: skip
def test_an_end_in_time_is_seen_and_its_number_is_no_amount(end):
    assert missing(f"understand algebra {end}") == (Missing.MEASURABLE,)


def test_a_stretch_of_days_is_an_end_and_an_amount_at_once():
    assert missing("understand algebra for 30 days") == ()


@pytest.mark.parametrize("never", ["eventually", "one day", "some day", "at some point", "soon"])
def test_some_day_is_no_end_in_time(never):
    assert Missing.TIME_BOUND in missing(f"run a marathon {never}")


@pytest.mark.parametrize("mark", ["- ", "1. ", "2) ", "My goal is to ", "Goal: "])
def test_the_way_a_goal_is_introduced_changes_nothing(mark):
    assert missing(f"{mark}run 5 km by Friday") == ()
    assert vague(f"{mark}be confident")


@given(st.text(max_size=4000))
def test_any_text_can_be_checked(text):
    kinds = missing(text)
    assert list(kinds) == [kind for kind in Missing if kind in kinds]
    assert vague(text) in {True, False}
