"""A thought record: traps offered, evidence on both sides, a fairer sentence, before and after."""

import pytest

from flows.effects import Note, Rate
from flows.likeness import nearest
from flows.thought import THOUGHT, TRAPS
from tests.flows.talk import DONE, SKIP, does, hold, talk

NEW = {"thought": "", "proof": []}
SPIRAL = "Everyone will laugh and I will lose my job"
PROOF = [
    {"text": "I cooked for ten people", "day": "2026-11-20"},
    {"text": "I led the Monday meeting", "day": "2026-11-17"},
]
START = ["The meeting on Monday", SPIRAL]


def test_a_whole_record_is_kept_with_both_ratings():
    end = talk(
        THOUGHT, *START, "none", 9, "I was late once", DONE, SKIP,
        "I was late once and was on time for a year", 6, "Set two alarms", facts=NEW,
    )  # fmt: skip

    (record,) = does(end, Note)
    assert record.kind == "thought"
    assert record.content["thought"] == SPIRAL
    assert record.content["for"] == ["I was late once"]
    assert record.content["balanced"] == "I was late once and was on time for a year"
    assert does(end, Rate) == [Rate("belief", 9), Rate("belief-after", 6)]
    assert (end.words["before"], end.words["after"], end.words["moved"]) == (9, 6, "down")
    assert end.offers[0].facts == {"said": "Set two alarms"}


def test_two_traps_are_offered_first_and_the_rest_on_asking():
    place, asked = hold(THOUGHT, *START, facts=NEW)
    first = [one.name for one in asked.options]
    assert first[2:] == ["rest", "none"]

    place, asked = hold(THOUGHT, *START, "rest", facts=NEW)
    assert place.step == "rest"
    assert {*first[:2], *(one.name for one in asked.options[:-1])} == set(TRAPS)


def test_traps_ticked_before_and_after_asking_for_the_rest_all_count():
    _, asked = hold(THOUGHT, *START, facts=NEW)
    first = asked.options[0].name
    _, asked = hold(THOUGHT, *START, "rest", facts=NEW)
    other = asked.options[0].name
    end = talk(
        THOUGHT, *START, first, "rest", other, DONE, 5, SKIP, SKIP, "Fair enough", 5, SKIP,
        facts=NEW,
    )  # fmt: skip
    assert set(does(end, Note)[0].content["traps"]) == {first, other}


def test_a_thought_without_a_trap_is_shown_them_all_and_may_have_none():
    place, asked = hold(THOUGHT, "At home", "The bus leaves at nine", facts=NEW)
    assert place.step == "rest"
    assert [one.name for one in asked.options] == [*TRAPS, "none"]


def test_a_thought_that_was_typed_before_is_not_asked_for_again():
    place, asked = hold(THOUGHT, "At work", facts={"thought": SPIRAL, "proof": []})
    assert place.step == "likely"
    assert asked.words["thought"] == SPIRAL


def test_own_dated_words_that_fit_best_are_offered_against_it_first():
    place, asked = hold(THOUGHT, *START, "none", 9, SKIP, facts={"thought": "", "proof": PROOF})
    assert place.step == "own"
    assert [one.name for one in asked.options] == [
        "I led the Monday meeting",
        "I cooked for ten people",
    ]


@pytest.mark.parametrize(
    ("balanced", "step"),
    [
        ("I never get it right but I try", "rewrite"),
        ("I have not got it right yet", "belief-after"),
    ],
)
def test_absolutes_in_the_balanced_thought_are_pointed_out_once(balanced, step):
    place, _ = hold(THOUGHT, *START, "none", 9, SKIP, SKIP, balanced, facts=NEW)
    assert place.step == step


def test_the_balanced_thought_may_be_kept_as_it_is():
    said = "I never get it right but I try"
    end = talk(THOUGHT, *START, "none", 9, SKIP, SKIP, said, SKIP, 9, SKIP, facts=NEW)
    assert does(end, Note)[0].content["balanced"] == said
    assert end.words["moved"] == "same"


def test_the_nearest_share_most_words_and_the_others_keep_their_order():
    among = ["tea and cake", "presented to the team", "walked the dog", "a team presentation"]
    assert nearest("presenting to my team", among, 3) == (1, 3, 0)
