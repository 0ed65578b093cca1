"""Wins, reflections, experiments and slips; and what an explanation leaves out."""

import pytest

from flows import credit
from flows.dip import dipping
from flows.effects import Keep, Note, Open
from flows.experiment import EXPERIMENT
from flows.find import FIND
from flows.reflect import REFLECT
from flows.slip import SLIP
from flows.win import WIN
from tests.flows.talk import SKIP, does, hold, talk


@pytest.mark.parametrize(
    ("said", "success", "setback"),
    [
        ("It was pure luck", "given-away", "own"),
        ("It was easy", "given-away", "own"),
        ("Luck, and I practised every day", "own", "own"),
        ("I am just too stupid", "own", "ability"),
        ("I am bad at it and I did not prepare", "own", "own"),
        ("", "own", "own"),
    ],
)
def test_an_explanation_is_checked_for_what_it_leaves_out(said, success, setback):
    assert credit.success(said) == success
    assert credit.setback(said) == setback


def test_a_win_given_to_luck_is_handed_back():
    end = talk(WIN, "I passed", "pure luck", "I practised", facts={})
    assert does(end, Keep) == [Keep("I passed", "own", how="I practised")]
    assert does(end, Note)[0].content["own"] == "I practised"


def test_luck_is_no_part_of_a_win_where_nothing_else_is_said():
    end = talk(WIN, "I passed", "pure luck", SKIP, facts={})
    assert does(end, Keep) == [Keep("I passed", "own")]
    assert does(end, Note)[0].content["said"] == "pure luck"


def test_a_win_needs_no_explanation():
    end = talk(WIN, "I passed", SKIP, facts={})
    assert does(end, Keep) == [Keep("I passed", "own")]
    assert not does(end, Note)


def test_what_is_looked_for_is_shown():
    end = talk(FIND, "dentist", facts={})
    assert does(end, Open) == [Open("evidence-found", {"words": "dentist"})]


def test_three_questions_about_something_new_keep_it_as_evidence():
    end = talk(
        REFLECT, "I rang the dentist", "I looked up the number", "I can ring people", SKIP,
        facts={"proof": [], "span": "day", "proved": []},
    )  # fmt: skip
    assert does(end, Keep)[0].text == "I rang the dentist"
    kinds = {one.kind: one.content for one in does(end, Note)}
    assert kinds["reflection"]["proves"] == "I can ring people"


def test_what_is_in_the_evidence_of_today_is_not_kept_twice():
    facts = {
        "proof": [{"text": "I rang the dentist", "day": "2026-11-23"}],
        "span": "day",
        "proved": [],
    }
    end = talk(
        REFLECT, "I rang the dentist", "I got up early", "I can ring", "ring the bank", facts=facts
    )
    assert not does(end, Keep)
    assert end.offers[0].facts == {"said": "ring the bank"}
    assert hold(REFLECT, "something-else", facts=facts)[0].step == "what"


def test_a_setback_put_down_to_ability_is_asked_about_its_method():
    place, _ = hold(EXPERIMENT, "the test", "I got stuck", "I am too stupid", facts={})
    assert place.step == "strategy"
    place, _ = hold(EXPERIMENT, "the test", "I got stuck", "I did not practise", facts={})
    assert place.step == "learned"


def test_an_experiment_keeps_its_four_parts():
    end = talk(EXPERIMENT, "the test", "I got stuck", SKIP, "Q3 is hard", "do Q1", facts={})
    (note,) = does(end, Note)
    assert note.content == {
        "tried": "the test",
        "happened": "I got stuck",
        "learned": "Q3 is hard",
        "next": "do Q1",
    }


def test_a_slip_ends_with_one_change():
    end = talk(SLIP, "go running", "the sofa", SKIP, "shoes by the door", facts={})
    assert does(end, Note)[0].content["tweak"] == "shoes by the door"
    assert end.offers[0].facts == {"said": "shoes by the door"}


@pytest.mark.parametrize(
    ("rated", "falls"),
    [
        ([(6, 8), (3, 6), (0, 5)], True),
        ([(6, 8), (0, 5)], False),  # two ratings are no week
        ([(6, 5), (3, 6), (0, 8)], False),
        ([(6, 7), (4, 7), (2, 7), (0, 7)], False),
        ([(20, 9), (6, 5), (3, 5), (0, 5)], False),  # what is long past does not count
        ([(6, 8), (4, 9), (2, 6), (0, 5)], True),
        ([(6, 8), (3, 4), (0, 8)], False),  # one bad day
    ],
)
def test_the_dip_is_a_week_of_falling_ratings(rated, falls):
    assert dipping(rated) is falls
