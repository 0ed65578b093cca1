"""A workout in one message, read into amounts and units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.activity import Activity, Measure, Metric, activity
from tests.flows.tables import rows

TABLE = rows("activity")


def expected(row):
    if not row["what"]:
        return None
    measures = []
    for one in row["metrics"].split("; "):
        metric, amount, unit = one.split(" ")
        measures.append(Measure(Metric(metric), float(amount), unit))
    return Activity(row["what"], tuple(measures), int(row["sets"]) if row["sets"] else None)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["text"])
def test_a_workout_is_read_as_it_was_meant(row):
    assert activity(row["text"]) == expected(row)


def test_the_table_of_workouts_is_large():
    assert len(TABLE) >= 80


def test_one_metric_can_be_asked_for():
    run = activity("ran 3 km in 20 min")
    assert run.measure(Metric.DISTANCE) == (Metric.DISTANCE, 3.0, "km")
    assert run.measure(Metric.WEIGHT) is None


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("km", "km"),
        ("kilometres", "km"),
        ("miles", "mi"),
        ("mi", "mi"),
        ("m", "m"),
        ("yards", "yd"),
    ],
)
def test_a_distance_keeps_the_unit_it_was_typed_in(typed, unit):
    assert activity(f"swam 400 {typed}").metrics == ((Metric.DISTANCE, 400.0, unit),)


@pytest.mark.parametrize(
    ("typed", "unit"), [("kg", "kg"), ("kilos", "kg"), ("lbs", "lb"), ("lb", "lb")]
)
def test_a_weight_keeps_the_unit_it_was_typed_in(typed, unit):
    assert activity(f"bench 60 {typed}").metrics == ((Metric.WEIGHT, 60.0, unit),)


@given(st.text(max_size=4000))
def test_any_text_is_an_activity_or_none(text):
    read = activity(text)
    assert read is None or read.metrics


WORDS = """
    ran walked bench squats plank 3 10 60 1,5 x @ km kg min h s : 3x10 1:25 half an hour and a heart
    rate from to 160 120 recovered in marathon sets of times 00 | 5k ' " % at m
"""
words = st.sampled_from(WORDS.split())


@given(st.lists(words, max_size=14).map(" ".join))
def test_any_jumble_of_workout_words_gives_amounts_above_nothing_once_each(text):
    read = activity(text)
    if read is not None:
        assert all(one.value > 0 for one in read.metrics)
        assert len({one.metric for one in read.metrics}) == len(read.metrics)
        assert read.sets is None or read.sets > 0
