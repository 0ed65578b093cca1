"""A thought record: traps offered, evidence on both sides, a fairer sentence, before and after."""

import pytest

from flows.effects import Note, Rate
from flows.likeness import alike, nearest
from flows.thought import THOUGHT, TRAPS
from flows.words import Day
from tests.flows.talk import DONE, SKIP, does, hold, talk

NEW = {"thought": "", "proof": [], "before": []}
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
    place, asked = hold(THOUGHT, "At work", facts={**NEW, "thought": SPIRAL})
    assert place.step == "likely"
    assert asked.words["thought"] == SPIRAL


def test_own_dated_words_that_fit_best_are_offered_against_it_first():
    place, asked = hold(THOUGHT, *START, "none", 9, SKIP, facts={**NEW, "proof": PROOF})
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


LAST = {"thought": "They will all laugh", "balanced": "Most listened", "day": "2026-11-03"}
OTHER = {"thought": "I shall burn the cake", "balanced": "I baked before", "day": "2026-11-20"}
TO_BALANCE = (*START, "none", 9, SKIP, SKIP)


def test_what_was_written_to_a_thought_of_this_kind_is_offered_again_with_its_day():
    place, asked = hold(THOUGHT, *TO_BALANCE, facts={**NEW, "before": [OTHER, LAST]})
    assert place.step == "again"
    assert asked.words["last"] == "Most listened"
    assert asked.words["was"] == "They will all laugh"
    assert asked.words["day"] == Day("2026-11-03")


def test_it_may_hold_again_or_be_written_anew():
    facts = {**NEW, "before": [LAST]}
    end = talk(THOUGHT, *TO_BALANCE, "same", 6, SKIP, facts=facts)
    assert does(end, Note)[0].content["balanced"] == "Most listened"
    end = talk(THOUGHT, *TO_BALANCE, "new", "Some may smile", 6, SKIP, facts=facts)
    assert does(end, Note)[0].content["balanced"] == "Some may smile"


def test_of_several_such_thoughts_the_latest_is_meant():
    newer = {**LAST, "balanced": "Two nodded", "day": "2026-11-09"}
    _, asked = hold(THOUGHT, *TO_BALANCE, facts={**NEW, "before": [newer, LAST]})
    assert asked.words["last"] == "Two nodded"


def test_to_another_kind_of_thought_nothing_earlier_is_shown():
    place, _ = hold(THOUGHT, *TO_BALANCE, facts={**NEW, "before": [OTHER]})
    assert place.step == "balanced"


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("I am stupid", "They think I'm stupid", True),
        ("I can't do this", "i can't do this", True),
        ("They will laugh at me", "Everyone laughed when I spoke up in the meeting", True),
        ("They will laugh at me", "I shall burn the cake", False),
        ("I can't do this", "I can't do that", False),
        ("", "", False),
    ],
)
def test_thoughts_are_of_a_kind_when_half_of_the_shorters_words_are_in_the_other(one, other, are):
    assert alike(one, other) is are


def test_the_nearest_share_most_words_and_the_others_keep_their_order():
    among = ["tea and cake", "presented to the team", "walked the dog", "a team presentation"]
    assert nearest("presenting to my team", among, 3) == (1, 3, 0)
