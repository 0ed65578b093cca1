"""Which practice fits: by feeling and time, by signs; the cards; how sure against what happened."""

import pytest

from flows import learn
from flows.calibration import Forecast, calibration
from flows.chooser import CHOOSER
from flows.practices import FEELINGS, MINUTES, OF_FLOW, PRACTICES, suggest
from flows.registry import FLOWS
from flows.selfcheck import SELFCHECK
from tests.flows.talk import DONE, SKIP, talk


@pytest.mark.parametrize(
    ("feeling", "minutes", "domain", "entry"),
    [
        ("stuck", "1", "", "step"),
        ("stuck", "15", "", "solve"),
        ("anxious", "1", "", "reframe-short"),
        ("anxious", "15", "", "thought"),
        ("down-on-self", "1", "", "evidence"),
        ("unmotivated", "15", "", "values"),
        ("about-to-perform", "1", "", "reframe-short"),
        ("about-to-perform", "15", "", "affirm"),
        ("okay", "5", "", "reflect"),
        ("okay", "15", "", "week"),
        ("okay", "15", "study", "peer"),
        ("okay", "15", "work", "goal"),
        ("okay", "15", "health", "activity"),
        ("okay", "15", "creative", "affirm"),
        ("okay", "15", "social", "week"),
    ],
)
def test_a_feeling_and_the_time_lead_to_one_practice(feeling, minutes, domain, entry):
    end = talk(CHOOSER, feeling, minutes, facts={"domain": domain})

    assert end.offers[0].name == entry


def test_without_time_the_smallest_commitments_are_offered():
    end = talk(CHOOSER, "stuck", "none", facts={"domain": ""})

    assert [offer.name for offer in end.offers] == ["step", "affirm", "peer", "home"]


def test_every_feeling_and_every_time_has_a_suggestion():
    assert all(suggest(feeling, have, "").entry for feeling in FEELINGS for have in MINUTES)


def test_there_are_twelve_practices_and_each_knows_its_conversations():
    assert len(PRACTICES) == 12
    assert set(OF_FLOW) <= set(FLOWS)


@pytest.mark.parametrize(
    ("signs", "entry"),
    [
        (("avoiding",), "week"),
        (("giving-up", "aiming-low"), "solve"),
        (("dread", "blaming-ability", "seeing-failure"), "thought"),
        (("reassurance",), "feedback"),
    ],
)
def test_the_signs_point_to_the_practice_most_of_them_share(signs, entry):
    end = talk(SELFCHECK, *signs, DONE, facts={"was": ""})

    assert end.offers[0].name == entry
    assert end.words["count"] == len(signs)


def test_without_any_sign_a_stretching_goal_is_next():
    assert talk(SELFCHECK, SKIP, facts={"was": 3}).offers[0].name == "goal"


def test_there_are_enough_cards_and_no_two_alike():
    assert len(learn.CARDS) >= 14
    assert len(learn.BY_NAME) == len(learn.CARDS)


@pytest.mark.parametrize(
    ("sure", "happened", "verdict"),
    [(9, (True, False, False, True), "over"), (4, (True,) * 4, "under"), (8, (True,) * 4, "under")],
)
def test_how_sure_someone_was_is_held_against_what_happened(sure, happened, verdict):
    found = calibration([Forecast(sure, one) for one in happened])

    assert found.verdict == verdict
    assert found.count == 4


def test_guesses_near_to_what_happens_are_called_close():
    forecasts = [Forecast(8, n < 4) for n in range(5)]

    assert calibration(forecasts).verdict == "close"
    assert (calibration(forecasts).said, calibration(forecasts).came) == (80, 80)


def test_three_forecasts_say_nothing_yet():
    assert calibration([Forecast(9, happened=False)] * 3) is None
