"""The strength of a habit: it grows with days, fades slowly, and has no chain to break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.strength import REACH, STAYS, STEPS, bar, built, step, strength

days = st.sets(st.integers(0, REACH), max_size=REACH)


@pytest.mark.parametrize(
    ("days_ago", "strong"),
    [
        ([], 0),
        ([0], 9),
        (range(7), 50),
        (range(14), 75),
        (range(28), 94),
        (range(REACH), 100),
        (range(1, REACH), 91),  # one day left out after months
        (range(7, REACH), 50),  # a week left out
        (range(0, REACH, 2), 52),  # every other day
        (range(0, REACH, 7), 19),  # once a week
        ([REACH + 1], 0),
        ([0, 0, 0], 9),  # three times on one day are one day
        ([-1], 0),  # a day that lies ahead, by another clock
    ],
)
def test_so_many_days_make_it_so_strong(days_ago, strong):
    assert strength(days_ago) == strong


@given(days, st.integers(0, REACH))
def test_a_day_more_never_makes_it_weaker(practised, one):
    assert strength(practised | {one}) >= strength(practised)


@given(days)
def test_a_day_without_takes_less_than_a_tenth(practised):
    tomorrow = strength({ago + 1 for ago in practised})

    assert strength(practised) >= tomorrow >= strength(practised) * 0.9 - 1


@given(days, st.integers(1, STAYS - 1))
def test_days_away_take_nothing_back_of_what_is_shown(practised, away):
    assert built({ago + away for ago in practised}) >= strength(practised)
    assert built(practised) >= strength(practised)


def test_after_four_weeks_away_it_shows_what_is_left():
    week = range(7)

    assert built(ago + STAYS - 1 for ago in week) == 50
    assert built(ago + STAYS for ago in week) == 45
    assert built(ago + 2 * STAYS for ago in week) == 3


@given(days)
def test_it_stays_between_nothing_and_all(practised):
    strong = strength(practised)

    assert 0 <= strong <= 100
    assert 0 <= step(strong) <= STEPS
    assert len(bar(strong)) == STEPS


@pytest.mark.parametrize(
    ("strong", "shown"),
    [(0, "▯▯▯▯▯"), (1, "▮▯▯▯▯"), (20, "▮▯▯▯▯"), (21, "▮▮▯▯▯"), (50, "▮▮▮▯▯"), (100, "▮▮▮▮▮")],
)
def test_it_is_shown_as_a_bar_of_five(strong, shown):
    assert bar(strong) == shown
