"""The seven days, with every way round."""

import pytest

from flows.effects import Keep, Note, Programme, Rate, Remind, SetGoal, Unremind
from flows.week_do import WEEK_DO
from flows.week_goal import WEEK_GOAL
from flows.week_ladder import WEEK_LADDER
from flows.week_micro import WEEK_MICRO
from flows.week_proof import WEEK_PROOF
from tests.flows.talk import (
    AT,
    BACK,
    CHANGE,
    DONE,
    DROP,
    HINT,
    KEEP,
    LATER,
    SKIP,
    YES,
    does,
    hold,
    refusal,
    talk,
)

GOAL = "Ask a question in the Monday meeting"


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ([GOAL, 7, 3], GOAL),
        (["get confident", GOAL, 7, 3], GOAL),
        (["get confident", BACK, GOAL, 7, 3], GOAL),
        (["get confident", GOAL, BACK, KEEP, 7, 3], GOAL),
        (["get confident", "talk to Ann", BACK, GOAL, 7, 3], GOAL),
    ],
)
def test_day_one_keeps_a_goal_narrow_enough(said, goal):
    end = talk(WEEK_GOAL, *said)

    assert does(end, SetGoal) == [SetGoal(goal, status="active")]
    assert [(one.scale, one.value) for one in does(end, Rate)] == [
        ("difficulty", 7),
        ("confidence", 3),
    ]
    assert does(end, Programme)[0].stage == "2"


STEPS = [f"step {letter}" for letter in "abcdefg"]
LIST = "\n".join(STEPS)


def ladder(*said):
    """The steps and levels the ladder ends with."""
    end = talk(WEEK_LADDER, *said, facts={"week": 1, "goal": GOAL})
    assert end.key == "week-ladder-end"
    content = does(end, Programme)[0].content
    return list(zip(content["steps"], content["levels"], strict=True))


def test_a_list_in_one_message_is_rated_step_by_step():
    found = ladder(LIST, DONE, 3, 4, 3, 4, 3, 4, 3, "good")

    assert found == list(zip(STEPS, [3, 4, 3, 4, 3, 4, 3], strict=True))


@pytest.mark.parametrize(
    "said",
    [
        STEPS,
        ["1. step a 2. step b 3. step c", "step d; step e", "- step f\n* step g"],
        [*STEPS, "step h", DROP],
        ["step x", DROP, *STEPS],
        [HINT, *STEPS[:3], HINT, *STEPS[3:]],
    ],
)
def test_steps_come_one_by_one_or_many_at_once(said):
    assert [step for step, _ in ladder(*said, DONE, *[3] * 7, "good")] == STEPS


def test_with_few_steps_done_is_asked_about_once_and_then_taken():
    place, _ = hold(WEEK_LADDER, "a;b;c", DONE, facts={"week": 1, "goal": GOAL})
    assert place.step == "steps"
    assert place.draft["asked"]

    assert ladder("a;b;c", DONE, DONE, 3, 3, 3, "good") == [("a", 3), ("b", 3), ("c", 3)]


def test_after_another_step_done_asks_again():
    place, _ = hold(WEEK_LADDER, "a;b;c", DONE, "d", DONE, facts={"week": 1, "goal": GOAL})

    assert place.step == "steps"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (["a", DONE], "add-more"),
        (["a", "A"], "already-there"),
        (["\n".join(f"s{n}" for n in range(11))], "at-most"),
        ([DROP], "nothing-there"),
        (["x" * 201], "too-long"),
        (["🔥🔥"], "no-words"),
        ([SKIP], "cannot-skip"),
    ],
)
def test_what_a_list_does_not_take(said, why):
    assert refusal(talk(WEEK_LADDER, *said, facts={"week": 1, "goal": GOAL})) == why


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ([5, "keep"], [("a", 5)]),
        ([8, "smaller", "half of a", 4], [("half of a", 4)]),
        ([8, "smaller", "half of a", 6, "smaller", "a bit of a", 3], [("a bit of a", 3)]),
        ([8, "split", "a one\na two", DONE], [("a one", 2), ("a two", 3)]),
        ([8, BACK, 3], [("a", 3)]),
        ([8, "split", BACK, "keep"], [("a", 8)]),
        ([8, "split", "a one\na two", DONE, BACK, BACK, "keep"], [("a", 8)]),
    ],
)
def test_a_step_that_feels_like_five_or_more_is_split_or_made_smaller(first, found):
    pieces = [2, 3] if len(found) == 2 else []

    assert ladder("a;b;c", DONE, DONE, *first, 3, 4, *pieces, "good") == [
        *found,
        ("b", 3),
        ("c", 4),
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (["change", "b", "b anew", 4], [("a", 3), ("b anew", 4), ("c", 3)]),
        (["move", "c", "up"], [("a", 3), ("c", 3), ("b", 3)]),
        (["move", "a", "down"], [("b", 3), ("a", 3), ("c", 3)]),
        (["move", "c", "first"], [("c", 3), ("a", 3), ("b", 3)]),
        (["move", "a", "last"], [("b", 3), ("c", 3), ("a", 3)]),
        (["move", "a", "up"], [("a", 3), ("b", 3), ("c", 3)]),
        (["move", "c", "down"], [("a", 3), ("b", 3), ("c", 3)]),
        (["remove", "b"], [("a", 3), ("c", 3)]),
        (["add", "d", 4], [("a", 3), ("b", 3), ("c", 3), ("d", 4)]),
        (["merge", "a", "b", DONE, "a and b", 4], [("a and b", 4), ("c", 3)]),
        (["merge", "b", "c", "a", "a", DONE, "b and c", 4], [("a", 3), ("b and c", 4)]),
        (["remove", "b", "move", "c", "first", "add", "z", 1], [("c", 3), ("a", 3), ("z", 1)]),
        (["remove", "b", BACK, BACK, "add", "z", 1], [("a", 3), ("b", 3), ("c", 3), ("z", 1)]),
    ],
)
def test_the_ladder_is_reordered_reworded_merged_and_cut(said, found):
    assert ladder("a;b;c", DONE, DONE, 3, 3, 3, *said, "good") == found


@pytest.mark.parametrize("choice", ["good", "move", "remove", "change", "merge", "add"])
def test_a_ladder_without_steps_gets_one_first(choice):
    emptied = ["remove", "a", "remove", "b", "remove", "c"]

    assert ladder("a;b;c", DONE, DONE, 3, 3, 3, *emptied, choice, "z", 2, "good") == [("z", 2)]


def test_a_tall_step_that_was_kept_as_it_is_is_not_called_tall_again():
    facts = {"week": 1, "goal": GOAL}

    def shape(*said):
        return talk(WEEK_LADDER, "a;b;c", DONE, DONE, *said, facts=facts).words["shape"]

    assert shape(6, "keep", 3, 4) == "good"
    assert shape(6, "split", "one\ntwo", DONE, 3, 4, 6, SKIP, 3) == "good"
    assert shape(6, "keep", 3, 4, "move", "a", "last") == "good"
    assert shape(6, "keep", 3, 4, "change", "a", "a anew", 6) == "tall"
    assert shape(3, 3, 4, "add", "d", 7) == "tall"


def test_a_piece_that_was_made_smaller_and_then_kept_has_its_latest_words():
    found = ladder(
        "a;b;c", DONE, DONE, 6, "split", "one\ntwo", DONE, 3, 4, 6, "half", 5, SKIP, 3, "good"
    )

    assert found[:2] == [("half", 5), ("two", 3)]


def test_merging_is_offered_where_most_steps_feel_like_one_or_two():
    facts = {"week": 1, "goal": GOAL}

    assert talk(WEEK_LADDER, "a;b;c", DONE, DONE, 1, 2, 4, facts=facts).words["shape"] == "small"
    assert talk(WEEK_LADDER, "a;b;c", DONE, DONE, 1, 3, 4, facts=facts).words["shape"] == "good"


MICRO = {"week": 1, "goal": GOAL, "step": "write one question down", "ahead": "yes"}


def test_day_three_cuts_a_step_into_three_and_sets_when_the_first_is():
    end = talk(WEEK_MICRO, "a", 8, "b", 7, "c", 9, AT, YES, facts=MICRO)

    assert does(end, Programme)[0].content["micros"] == ["a", "b", "c"]
    assert does(end, Remind) == [Remind("micro", at=AT, about=1)]


@pytest.mark.parametrize(
    ("said", "micros"),
    [
        (["a", 6, "half a", 7, "b", 7, "c", 7], ["half a", "b", "c"]),
        (["a", 1, "half a", 6, "bit of a", 8, "b", 7, "c", 7], ["bit of a", "b", "c"]),
        (["a", 8, "b", 3, "half b", 9, "c", 7], ["a", "half b", "c"]),
        (["a", 8, "b", BACK, BACK, 6, "half a", 7, "b", 8, "c", 7], ["half a", "b", "c"]),
        (["a", 8, "b", BACK, KEEP, 7, "c", 7], ["a", "b", "c"]),
    ],
)
def test_below_seven_a_micro_action_shrinks(said, micros):
    end = talk(WEEK_MICRO, *said, AT, YES, facts=MICRO)

    assert does(end, Programme)[0].content["micros"] == micros
    assert all(sure >= 7 for sure in does(end, Programme)[0].content["sure"])


@pytest.mark.parametrize("lines", ["a\nb\nc", "1. a\n\n2) b\n- c\n", " a\nb\nc\nd"])
def test_three_lines_on_day_3_are_three_actions_each_to_be_kept_with_one_tap(lines):
    place, asked = hold(WEEK_MICRO, lines, facts=MICRO)
    assert (place.step, asked.words["micro"]) == ("sure", "a")

    _, second = hold(WEEK_MICRO, lines, 8, facts=MICRO)
    assert (second.earlier, KEEP in second.controls) == ("b", True)

    end = talk(WEEK_MICRO, lines, 8, KEEP, 7, KEEP, 9, AT, YES, facts=MICRO)
    assert does(end, Programme)[0].content["micros"] == ["a", "b", "c"]
    end = talk(WEEK_MICRO, lines, 8, "other", 7, KEEP, 9, AT, YES, facts=MICRO)
    assert does(end, Programme)[0].content["micros"] == ["a", "other", "c"]


@pytest.mark.parametrize("said", [[AT, YES], [LATER, AT, YES], [LATER, CHANGE, AT, YES]])
def test_a_moment_is_read_back_and_can_be_changed(said):
    three = ["a", 8, "b", 7, "c", 9]

    assert does(talk(WEEK_MICRO, *three, *said, facts=MICRO), Remind)[0].at == AT


def test_a_moment_that_is_not_confirmed_does_not_count():
    place, asked = hold(WEEK_MICRO, "a", 8, "b", 7, "c", 9, AT, facts=MICRO)

    assert place.step == "when"
    assert place.draft == AT
    assert {YES, CHANGE} <= set(asked.controls)


def do(*said, number=1):
    facts = {
        "week": 1,
        "goal_id": 5,
        "goal": GOAL,
        "step": "write one question down",
        "number": number,
        "micro": "find the agenda",
        "next": "write the question",
        "did": ["found it"] * (number - 1),
    }
    return talk(WEEK_DO, *said, facts=facts)


@pytest.mark.parametrize("said", [["done", "8", SKIP, AT, YES], ["partly", "8", "same", AT, YES]])
def test_a_bare_answer_is_kept_with_the_action_it_is_about(said):
    assert does(do(*said), Keep)[0].text == "find the agenda: 8"


@pytest.mark.parametrize(
    ("number", "said", "stage", "rated"),
    [
        (1, ["done", "I found it", "I set an alarm", AT, YES], "5", []),
        (2, ["done", "I found it", SKIP, 6, AT, YES], "6", [("confidence", 6)]),
        (3, ["done", "I found it", SKIP, 4], "7", [("step-difficulty", 4)]),
        (1, ["partly", "I found it", "move-on", SKIP, AT, YES], "5", []),
    ],
)
def test_what_was_done_is_kept_and_the_week_moves_on(number, said, stage, rated):
    end = do(*said, number=number)

    assert does(end, Keep)[0].text == "I found it"
    assert does(end, Programme)[0].stage == stage
    assert does(end, Programme)[0].content["did"][-1] == "I found it"
    assert [(one.scale, one.value) for one in does(end, Rate)] == rated
    assert does(end, Unremind)
    assert end.key == ("week-do-end-last" if number == 3 else "week-do-end-done")


def test_a_success_given_to_luck_is_handed_back():
    end = do("done", "I found it", "It was just luck", "I asked twice", AT, YES)

    assert does(end, Keep)[0].how == "I asked twice"
    assert does(end, Note)[0].content["said"] == "It was just luck"


def test_what_it_was_put_down_to_is_kept_only_where_it_was_said():
    assert not does(do("done", "I found it", SKIP, AT, YES), Note)


@pytest.mark.parametrize(
    ("said", "micro"),
    [
        (["partly", "a bit", "same", AT, YES], "find the agenda"),
        (["partly", "a bit", "smaller", "open the mail", 8, AT, YES], "open the mail"),
        (["too-hard", "open the mail", 8, AT, YES], "open the mail"),
        (["too-hard", "open mail", 4, "turn it on", 6, "sit down", 9, AT, YES], "sit down"),
        (["not-yet", "tired", "phone", "earlier", "same", AT, YES], "find the agenda"),
        (["not-yet", SKIP, SKIP, "earlier", "smaller", "sit", 7, AT, YES], "sit"),
        (["too-hard", BACK, "not-yet", SKIP, SKIP, "x", "same", AT, YES], "find the agenda"),
    ],
)
def test_what_did_not_happen_comes_again_smaller_or_the_same(said, micro):
    end = do(*said)

    assert end.key == "week-do-end-again"
    (change,) = does(end, Programme)
    assert change.stage is None
    assert (change.content["micro-now"], change.content["when"]) == (micro, AT)
    assert does(end, Remind) == [Remind("micro", at=AT, about=1)]


def test_what_was_done_in_part_stands_among_the_weeks_own_words():
    again = does(do("partly", "I opened the mail", "same", AT, YES, number=2), Programme)[0]

    assert again.content["did"] == ["found it", "I opened the mail"]


def test_a_slip_is_reviewed_in_three_questions():
    slip = does(do("not-yet", "tired", "phone", "earlier", "same", AT, YES), Note)[0]

    assert slip.kind == "slip"
    assert dict(slip.content) == {
        "tried": "find the agenda",
        "cue": "tired",
        "friction": "phone",
        "tweak": "earlier",
    }


def proof(*said, at=0, steps=("a", "b")):
    facts = {
        "week": 1,
        "goal_id": 5,
        "goal": GOAL,
        "did": ["one", "two"],
        "before": 3,
        "steps": list(steps),
        "at": at,
        "cycle": 1,
    }
    return talk(WEEK_PROOF, *said, facts=facts)


@pytest.mark.parametrize(
    ("said", "at", "key", "goal"),
    [
        (["I can begin", 6, "next-step"], 0, "week-proof-end-next", None),
        (["I can begin", 6, "next-step"], 1, "week-proof-end-top", "done"),
        (["I can begin", 6, "harder"], 0, "week-proof-end-harder", "parked"),
        (["I can begin", 6, "rest"], 0, "week-proof-end-rest", None),
        (["I can", BACK, "I can begin", 6, "rest"], 0, "week-proof-end-rest", None),
    ],
)
def test_day_seven_says_what_it_proves_and_where_to_go(said, at, key, goal):
    end = proof(*said, at=at)

    assert end.key == key
    assert does(end, Keep)[0].text == "I can begin"
    assert (end.words["before"], end.words["after"]) == (3, 6)
    assert does(end, SetGoal) == ([SetGoal(id=5, status=goal)] if goal else [])


def test_the_next_step_begins_a_new_cycle_at_day_three():
    change = does(proof("I can begin", 6, "next-step"), Programme)[0]

    assert change.stage == "3"
    assert change.content["at"] == 1
    assert change.content["cycle"] == 2


def test_the_weeks_own_words_are_shown_before_the_question():
    facts = {"week": 1, "goal_id": 5, "goal": GOAL, "did": ["one", "two"], "before": 3}
    _, asked = hold(WEEK_PROOF, facts={**facts, "steps": ["a"], "at": 0, "cycle": 1})

    assert [row["text"] for row in asked.words["rows"].rows] == ["one", "two"]
