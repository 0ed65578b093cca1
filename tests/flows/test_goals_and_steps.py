"""Building a goal, one small step, and looking back on either."""

import pytest

from flows.effects import Keep, Note, Programme, Rate, Remind, SetGoal
from flows.goal import GOAL
from flows.look import LOOK
from flows.step import STEP
from tests.flows.talk import AT, SKIP, YES, does, hold, talk

NEW = {"before": "", "size": ""}
SOUND = "run 5 km by 1 March"
STEP_NEW = {"goal_id": 7, "before": "", "size": "", "instead": None}
LOOK_AT = {"about": 3, "kind": "step", "what": "call the bank", "goal_id": 7}


def test_a_sound_goal_is_only_rated():
    end = talk(GOAL, SOUND, 6, 8, facts=NEW)
    assert does(end, SetGoal) == [SetGoal(SOUND, status="active")]
    assert does(end, Rate) == [Rate("difficulty", 6), Rate("confidence", 8)]
    assert end.offers[0].facts == {"said": SOUND, "difficulty": 6, "confidence": 8}


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("get confident", ["narrow"]),
        ("improve my fitness by June", ["narrow", "measurable"]),
        ("understand algebra by Friday", ["measurable"]),
        ("run 5 km", ["by"]),
        (SOUND, []),
    ],
)
def test_each_weak_part_is_named_in_turn_and_asked_once(said, steps):
    seen = []
    place, _ = hold(GOAL, said, facts=NEW)
    talked = [said]
    while place.step != "difficulty":
        seen.append(place.step)
        talked.append(SKIP)
        place, _ = hold(GOAL, *talked, facts=NEW)
    assert [one for one in seen if one in steps] == steps
    assert len(seen) == len(set(seen))


def test_a_mended_goal_is_the_goal_and_is_asked_about_on_its_day():
    end = talk(
        GOAL, "run more", "jog in the park", "run 5 km in the park", AT, YES, 6, 8, facts=NEW
    )
    assert does(end, SetGoal)[0].title == "run 5 km in the park"
    assert does(end, Remind) == [Remind("goal", at=AT)]


def test_under_seven_it_shrinks_until_it_fits_or_is_kept():
    place, _ = hold(GOAL, SOUND, 9, 4, facts=NEW)
    assert place.step == "shrink"
    end = talk(GOAL, SOUND, 9, 4, "run 2 km by 1 March", 8, facts=NEW)
    assert does(end, SetGoal)[0].title == "run 2 km by 1 March"
    assert does(talk(GOAL, SOUND, 9, 4, SKIP, facts=NEW), SetGoal)[0].title == SOUND


def test_certain_and_easy_is_offered_a_stretch_once():
    assert hold(GOAL, SOUND, 2, 10, facts=NEW)[0].step == "stretch"
    end = talk(GOAL, SOUND, 2, 10, "run 10 km by 1 March", 10, facts=NEW)
    assert does(end, SetGoal)[0].title == "run 10 km by 1 March"


def test_a_small_step_is_made_smaller_until_seven_and_comes_back_at_its_time():
    end = talk(STEP, "write the letter", AT, YES, 4, "find a pen", 8, facts=STEP_NEW)
    (step,) = does(end, Programme)
    assert step.content == {"what": "find a pen", "when": AT, "sure": 8}
    assert step.goal == 7
    assert does(end, Remind) == [Remind("step", at=AT)]


def test_a_step_kept_as_it_is_keeps_its_latest_form():
    end = talk(STEP, "write the letter", AT, YES, 4, "find a pen", 5, SKIP, facts=STEP_NEW)
    assert does(end, Programme)[0].content["what"] == "find a pen"


def test_a_step_one_is_certain_of_is_offered_a_stretch_once():
    assert hold(STEP, "write the letter", AT, YES, 10, facts=STEP_NEW)[0].step == "stretch"
    end = talk(STEP, "write the letter", AT, YES, 10, "and post it", 10, facts=STEP_NEW)
    assert does(end, Programme)[0].content == {"what": "and post it", "when": AT, "sure": 10}


def test_a_stretch_may_be_left_out_and_made_smaller_again():
    end = talk(STEP, "write the letter", AT, YES, 10, SKIP, facts=STEP_NEW)
    assert does(end, Programme)[0].content["what"] == "write the letter"
    said = (10, "and post it", 5, "find a stamp", 8)
    end = talk(STEP, "write the letter", AT, YES, *said, facts=STEP_NEW)
    assert does(end, Programme)[0].content["what"] == "find a stamp"


@pytest.mark.parametrize(
    ("facts", "said"),
    [(STEP_NEW, (4, "find a pen", 10)), ({**STEP_NEW, "size": "smaller"}, (10,))],
)
def test_what_was_made_smaller_is_not_stretched_again(facts, said):
    end = talk(STEP, "write the letter", AT, YES, *said, facts=facts)
    assert does(end, Programme)[0].content["sure"] == 10


def test_a_smaller_step_takes_the_place_of_the_one_before():
    facts = {**STEP_NEW, "before": "write the letter", "size": "smaller", "instead": 9}
    end = talk(STEP, "find a pen", AT, YES, 9, facts=facts)
    assert [(one.id, one.status) for one in does(end, Programme)] == [
        (9, "stopped"),
        (None, "active"),
    ]


def test_done_becomes_evidence_and_offers_a_notch_more():
    end = talk(LOOK, "done", "I called", "pure luck", "I had my notes ready", facts=LOOK_AT)
    assert does(end, Keep) == [Keep("I called", "step", goal=7, how="I had my notes ready")]
    (note,) = does(end, Note)
    assert note.content == {"kind": "success", "said": "pure luck", "own": "I had my notes ready"}
    assert end.offers[0].name == "step-harder"
    assert end.offers[0].facts["before"] == "call the bank"


def test_a_goal_that_was_reached_is_done():
    end = talk(LOOK, "done", "I ran", SKIP, facts={**LOOK_AT, "kind": "goal"})
    assert does(end, SetGoal) == [SetGoal(id=7, status="done")]
    assert end.offers[0].name == "goal-harder"


def test_partly_counts_and_offers_the_same_or_smaller():
    end = talk(LOOK, "partly", "I found the number", facts=LOOK_AT)
    assert does(end, Keep)[0].text == "I found the number"
    assert [one.name for one in end.offers[:2]] == ["step-again", "step-smaller"]


def test_a_try_that_failed_is_an_experiment_and_never_put_down_to_ability():
    end = talk(
        LOOK, "tried", "The line was busy", "I am just bad at phoning", "Ring at nine", SKIP,
        "Ring at nine", facts=LOOK_AT,
    )  # fmt: skip
    kinds = {one.kind: one.content for one in does(end, Note)}
    assert kinds["experiment"]["tried"] == "call the bank"
    assert kinds["attribution"] == {
        "kind": "setback",
        "said": "I am just bad at phoning",
        "own": "Ring at nine",
    }
    assert not does(end, Keep)


def test_avoiding_it_is_a_slip_and_offers_a_smaller_one():
    end = talk(LOOK, "not-begun", SKIP, SKIP, "Before breakfast", facts=LOOK_AT)
    assert does(end, Note)[0].kind == "slip"
    assert end.offers[0].name == "step-smaller"
