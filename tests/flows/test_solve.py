"""A problem through its five steps, its deadlines and its review."""

import pytest

from flows.effects import Begin, Keep, Note, Programme, Rate, Remind, Unremind
from flows.solve import SOLVE
from flows.solve_review import SOLVE_REVIEW
from flows.solve_step import SOLVE_STEP
from tests.flows.talk import (
    AT,
    BACK,
    CHANGE,
    DONE,
    HINT,
    KEEP,
    LATER,
    LATEST,
    SKIP,
    YES,
    does,
    hold,
    refusal,
    talk,
)

NEW = {"problem_id": 0, "problem": "", "kept": [], "weighed": [], "start": "problem"}
RENT = "My rent goes up by 80 a month from May and I cannot cover it"
TEN = [f"idea {n}" for n in range(10)]
IDEAS = "\n".join(TEN)
TICKED = ["idea 0", "idea 3", "idea 7", DONE]
WEIGHED = ["quick", "dear", "a week", 6, SKIP, SKIP, SKIP, 3, "fun", SKIP, SKIP, 9]
PLAN = ["call\nwrite\nmeet", DONE, AT, YES, LATER, YES, LATEST, YES]


def test_a_problem_goes_through_five_steps():
    end = talk(
        SOLVE, RENT, 4, IDEAS, DONE, *TICKED, *WEIGHED, "idea 7", *PLAN, LATEST, YES, facts=NEW
    )

    (problem,) = does(end, Programme)
    assert problem.content["problem"] == RENT
    assert problem.content["ideas"] == TEN
    assert problem.content["chosen"] == "idea 7"
    assert problem.content["steps"] == ["call", "write", "meet"]
    assert problem.content["state"] == ["open"] * 3
    assert [(one.kind, one.at, one.part) for one in does(end, Remind)] == [
        ("deadline", AT, 0),
        ("deadline", LATER, 1),
        ("deadline", LATEST, 2),
        ("assess-problem", LATEST, 0),
    ]
    assert does(end, Rate) == [Rate("problem-solving", 4)]
    assert problem.content["before"] == 4


def test_a_mess_is_narrowed_to_one_thing():
    place, asked = hold(SOLVE, "everything is a mess", facts=NEW)
    assert place.step == "narrow"
    assert asked.words["mess"] == "everything is a mess"

    place, _ = hold(SOLVE, "everything is a mess", RENT, 4, facts=NEW)
    assert place.step == "ideas"


def test_the_ideas_are_counted():
    for said, have in ((["one"], 1), (["one", "two\nthree"], 3), ([IDEAS], 10)):
        assert talk(SOLVE, RENT, 4, *said, facts=NEW).words["have"] == have


def test_five_hints_come_round():
    place, _ = hold(SOLVE, RENT, 4, *[HINT] * 6, facts=NEW)

    assert place.draft["hint"] == 1


def test_going_on_with_fewer_ideas_takes_a_second_tap():
    place, _ = hold(SOLVE, RENT, 4, "one;two;three", DONE, facts=NEW)
    assert place.step == "ideas"
    place, _ = hold(SOLVE, RENT, 4, "one;two;three", DONE, DONE, facts=NEW)
    assert place.step == "best"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ([DONE], "tick-more"),
        (["idea 1", "idea 2", DONE], "tick-more"),
        (["idea 1", "idea 2", "idea 3", "idea 4", "idea 5", "idea 6"], "at-most"),
        (["idea 1", "idea 2", "idea 2", "idea 3", DONE], "tick-more"),
        (["idea 99"], "tick-some"),
    ],
)
def test_three_to_five_ideas_are_ticked(said, why):
    assert refusal(talk(SOLVE, RENT, 4, IDEAS, DONE, *said, facts=NEW)) == why


def test_with_only_two_ideas_two_are_enough():
    place, _ = hold(SOLVE, RENT, 4, "a;b", DONE, DONE, "a", "b", DONE, facts=NEW)

    assert place.step == "pros"


def test_the_ideas_stand_side_by_side():
    asked = talk(SOLVE, RENT, 4, IDEAS, DONE, *TICKED, *WEIGHED, facts=NEW)

    assert asked.step == "choose"
    first, second, *_ = asked.words["table"].rows
    assert (first["idea"], first["chance"]) == ("idea 0", "6")
    assert [one["text"] for one in first["said"].rows] == ["quick", "dear", "a week"]
    assert (second["idea"], second["said"].rows) == ("idea 3", ())  # what was skipped is left out


def test_back_goes_through_the_rounds_of_weighing():
    place, asked = hold(SOLVE, RENT, 4, IDEAS, DONE, *TICKED, *WEIGHED[:5], BACK, BACK, facts=NEW)

    assert (place.step, place.round, asked.earlier) == ("chance", 0, 6)
    place, asked = hold(
        SOLVE, RENT, 4, IDEAS, DONE, *TICKED, *WEIGHED[:5], BACK, BACK, KEEP, facts=NEW
    )
    assert (place.step, place.round) == ("pros", 1)


def test_back_to_the_ticks_keeps_them():
    place, asked = hold(SOLVE, RENT, 4, IDEAS, DONE, *TICKED, BACK, facts=NEW)

    assert place.draft == ["idea 0", "idea 3", "idea 7"]
    assert [option.name for option in asked.options if option.on] == place.draft


def test_a_deadline_read_back_wrong_is_changed():
    plan = ["call", DONE, DONE, LATER, CHANGE, AT, YES, LATEST, YES]
    end = talk(SOLVE, RENT, 4, IDEAS, DONE, *TICKED, *WEIGHED, "idea 7", *plan, facts=NEW)

    assert does(end, Remind)[0].at == AT


def again(**more):
    return {"problem_id": 4, "problem": RENT, "kept": TEN, "weighed": [], **more}


CALLED = {"idea": "idea 3", "pros": "", "cons": "dear", "takes": "", "chance": 7}


def test_what_was_compared_is_kept_with_the_problem():
    end = talk(
        SOLVE, RENT, 4, IDEAS, DONE, *TICKED, *WEIGHED, "idea 7", *PLAN, LATEST, YES, facts=NEW
    )

    first, second, third = does(end, Programme)[0].content["weighed"]
    assert first == {
        "idea": "idea 0",
        "pros": "quick",
        "cons": "dear",
        "takes": "a week",
        "chance": 6,
    }
    assert (second["idea"], second["chance"], third["chance"]) == ("idea 3", 3, 9)


def test_an_idea_that_was_compared_is_taken_up_without_comparing_anew():
    facts = again(weighed=[CALLED], start="another")
    asked = talk(SOLVE, facts=facts)
    assert [option.name for option in asked.options] == ["idea 3", "compare-others"]
    assert asked.words["table"].rows[0]["chance"] == "7"

    end = talk(SOLVE, "idea 3", *PLAN, LATEST, YES, facts=facts)
    (problem,) = does(end, Programme)
    assert (problem.content["chosen"], problem.content["weighed"]) == ("idea 3", [CALLED])


def test_one_more_idea_is_enough_to_compare_with_those_before():
    facts = again(weighed=[CALLED], start="another")
    asked = talk(SOLVE, "compare-others", facts=facts)
    assert [option.name for option in asked.options] == [one for one in TEN if one != "idea 3"]

    asked = talk(SOLVE, "compare-others", "idea 0", DONE, SKIP, SKIP, SKIP, 5, facts=facts)
    assert [option.name for option in asked.options] == ["idea 0", "idea 3"]
    assert [row["chance"] for row in asked.words["table"].rows] == ["5", "7"]


def test_with_every_idea_compared_others_are_new_ones():
    facts = again(kept=["idea 3"], weighed=[CALLED], start="another")

    assert hold(SOLVE, "compare-others", facts=facts)[0].step == "ideas"
    asked = talk(SOLVE, "compare-others", "fresh", DONE, DONE, facts=facts)
    assert (asked.step, [option.name for option in asked.options]) == ("more", ["fresh"])


def test_a_kept_problem_begins_again_at_its_list():
    end = talk(SOLVE, *TICKED, *WEIGHED, "idea 3", *PLAN, LATEST, YES, facts=again(start="more"))

    assert does(end, Programme)[0].id == 4
    assert does(end, Unremind) == [Unremind(4)]
    assert not does(end, Rate)


def test_new_ideas_join_the_kept_ones():
    asked = talk(SOLVE, "fresh", DONE, DONE, facts=again(kept=TEN[:2], start="ideas"))

    assert [option.name for option in asked.options] == [*TEN[:2], "fresh"]


def step(*said, part=1):
    facts = {"problem_id": 4, "part": part, "step": "write", "state": ["done", "open", "open"]}
    return talk(SOLVE_STEP, *said, facts=facts)


@pytest.mark.parametrize(
    ("said", "key", "state"),
    [
        (["done", "I wrote it"], "solve-step-end-done", "done"),
        (["done", SKIP], "solve-step-end-done", "done"),
        (["move", AT, YES], "solve-step-end-move", "open"),
        (["drop"], "solve-step-end-drop", "dropped"),
        (["move", BACK, "drop"], "solve-step-end-drop", "dropped"),
    ],
)
def test_a_deadline_is_done_moved_or_dropped(said, key, state):
    end = step(*said)

    assert end.key == key
    assert does(end, Programme)[0].content["state"] == ["done", state, "open"]
    moved = [Remind("deadline", at=AT, about=4, part=1)] if "move" in key else []
    assert does(end, Remind) == moved


def test_a_step_done_is_evidence_in_ones_own_words_or_the_plans():
    assert does(step("done", "I wrote it"), Keep)[0].text == "I wrote it"
    assert does(step("done", SKIP), Keep)[0].text == "write"


def review(*said):
    known = {"problem_id": 4, "problem": RENT, "chosen": "idea 7", "ideas": TEN, "before": 4}
    compared = [CALLED, {**CALLED, "idea": "idea 7"}]
    facts = {**known, "as_evidence": f"Solved: {RENT}", "weighed": compared}
    return talk(SOLVE_REVIEW, *said, facts=facts)


@pytest.mark.parametrize("answer", ["partly", "no"])
@pytest.mark.parametrize(("onward", "start"), [("list", "another"), ("new-ideas", "ideas")])
def test_what_is_not_solved_goes_back_to_the_list_or_to_new_ideas(answer, onward, start):
    end = review("calling", "writing", answer, "they like calls", 6, onward)

    assert end.key == "solve-review-end-again"
    (begin,) = does(end, Begin)
    assert begin.flow == "solve"
    assert begin.facts["start"] == start
    assert begin.facts["kept"] == [idea for idea in TEN if idea != "idea 7"]
    assert begin.facts["weighed"] == [CALLED]
    assert does(end, Note)[0].content["learned"] == "they like calls"


def test_what_is_solved_becomes_evidence():
    end = review("calling", SKIP, "yes", 8)

    assert end.key == "solve-review-end-solved"
    assert does(end, Programme)[0].status == "done"
    assert does(end, Keep) == [Keep(f"Solved: {RENT}", source="solve", how="calling")]
    assert does(end, Rate)[0].value == 8
    assert not does(end, Note)


def test_what_is_solved_without_a_word_about_it_is_evidence_all_the_same():
    end = review(SKIP, SKIP, "yes", 8)

    assert does(end, Keep) == [Keep(f"Solved: {RENT}", source="solve", how="idea 7")]


@pytest.mark.parametrize("answer", ["partly", "no"])
def test_what_worked_is_evidence_beside_its_problem(answer):
    end = review("calling", SKIP, answer, SKIP, 8, "leave")

    assert does(end, Keep) == [Keep(f"{RENT}: calling", source="solve")]


def test_what_did_not_work_is_kept_though_the_problem_is_solved():
    (note,) = does(review("calling", "writing", "yes", 8), Note)

    assert note.kind == "experiment"
    assert (note.content["tried"], note.content["happened"]) == ("idea 7", "writing")


def test_what_is_not_solved_and_not_told_about_is_no_evidence():
    assert not does(review(SKIP, SKIP, "partly", SKIP, 8, "leave"), Keep)


@pytest.mark.parametrize("said", [["yes", 8], ["no", SKIP, 8, "list"], ["no", SKIP, 8, "leave"]])
def test_how_sure_one_is_afterwards_stays_with_the_problem(said):
    assert does(review(SKIP, SKIP, *said), Programme)[0].content == {"after": 8}


def test_what_is_left_is_kept():
    end = review(SKIP, SKIP, "no", SKIP, 3, "leave")

    assert end.key == "solve-review-end-left"
    assert does(end, Programme)[0].status == "parked"
