"""How any flow is run: on, back, skipped, stopped, explained; and what a broken table is told."""

import pytest

from flows.answers import Choice, Items, Outside, Rating, Text, Ticks
from flows.heard import Chose, Control, Said
from flows.machine import Stopped, advance, ask, begin
from flows.place import as_json, from_json
from flows.table import END, NEXT, Branch, BrokenFlow, Ending, Flow, Repeat, Step
from tests.flows.talk import (
    AT,
    BACK,
    CHANGE,
    DONE,
    DROP,
    KEEP,
    LATER,
    SKIP,
    STOP,
    WHY,
    YES,
    hold,
    refusal,
    talk,
    through_json,
)


def flow(*parts, **more):
    said = {"name": "trip", "version": 1, "parts": parts, "endings": ("trip-end",)}
    return Flow(**{**said, "finish": lambda a: Ending("trip-end", {"said": a.trail}), **more})


TRIP = flow(
    Step("where", Text(limit=50), then="alone"),
    Step("alone", Choice("yes", "no"), then={"yes": "stops", "no": "with"}),
    Step("with", Text(), then="stops", optional=True),
    Step("stops", Items(least=2, enough=1, most=4, hints=2), then="each"),
    Repeat(
        "each",
        over=lambda answers: answers.texts("stops"),
        steps=(
            Step(
                "days",
                Rating(),
                then=Branch(
                    lambda a: "long" if int(str(a.here("days"))) > 5 else "short",
                    {"long": "sure", "short": NEXT},
                ),
            ),
            Step("sure", Choice("yes", "no"), then={"yes": NEXT, "no": "days"}),
        ),
        then="bring",
    ),
    Step("bring", Ticks(("map", "tent"), least=1, other=True), then="when"),
    Step("when", Outside("moment", suggest=("soon",)), then=END),
)
FREE = flow(
    Step("stops", Items(most=4), then="bring", optional=True),
    Step("bring", Ticks(("map", "tent")), then=END, optional=True),
)
TO_STOPS = ["Rome", "yes"]
TO_DAYS = [*TO_STOPS, "a;b", DONE]
TO_BRING = [*TO_DAYS, 2, 3]
TO_WHEN = [*TO_BRING, "map", DONE]


def values(*said):
    return [(one.step, one.round, one.value) for one in talk(TRIP, *said).words["said"]]


WHOLE = [
    ("where", 0, "Rome"),
    ("alone", 0, "yes"),
    ("stops", 0, ["a", "b"]),
    ("days", 0, 2),
    ("days", 1, 3),
    ("bring", 0, ["map"]),
    ("when", 0, AT),
]


@pytest.mark.parametrize(
    "said",
    [
        [*TO_WHEN, AT, YES],
        [*TO_WHEN, LATER, CHANGE, AT, YES],
        [*TO_WHEN, WHY, AT, STOP, YES],
        ["Paris", BACK, "Rome", *TO_WHEN[1:], AT, YES],
        ["Rome", BACK, KEEP, *TO_WHEN[1:], AT, YES],
        ["Rome", "no", BACK, *TO_WHEN[1:], AT, YES],
        ["Rome", "no", SKIP, BACK, BACK, *TO_WHEN[1:], AT, YES],
        [*TO_DAYS, BACK, DONE, 2, 3, "map", DONE, AT, YES],
        [*TO_DAYS, 2, BACK, BACK, DONE, 2, 3, "map", DONE, AT, YES],
        [*TO_DAYS, 2, BACK, KEEP, 3, "map", DONE, AT, YES],
        [*TO_DAYS, 9, "no", 2, BACK, BACK, BACK, 2, 3, "map", DONE, AT, YES],
        [*TO_BRING, "tent", "tent", "map", DONE, AT, YES],
        [*TO_WHEN, BACK, DONE, AT, YES],
        [*TO_WHEN, AT, BACK, DONE, YES],
    ],
)
def test_every_way_round_ends_with_the_same_answers(said):
    assert values(*said) == WHOLE


@pytest.mark.parametrize(
    ("said", "step", "round_"),
    [
        ([], "where", 0),
        (["Rome"], "alone", 0),
        (["Rome", "no"], "with", 0),
        (TO_STOPS, "stops", 0),
        (TO_DAYS, "days", 0),
        ([*TO_DAYS, 9], "sure", 0),
        ([*TO_DAYS, 9, "no"], "days", 0),
        ([*TO_DAYS, 9, "yes"], "days", 1),
        (TO_BRING, "bring", 0),
        (TO_WHEN, "when", 0),
    ],
)
def test_each_answer_leads_where_the_table_says(said, step, round_):
    place, asked = hold(TRIP, *said)

    assert (place.step, place.round) == (step, round_)
    assert asked == ask(TRIP, place)


@pytest.mark.parametrize(
    ("said", "controls"),
    [
        ([], ""),
        (["Rome"], "b"),
        (["Rome", BACK], "k"),
        (["Rome", "no"], "bs"),
        (TO_STOPS, "hb"),
        ([*TO_STOPS, "a"], "drhb"),
        (TO_BRING, "b"),
        ([*TO_BRING, "map"], "db"),
        (TO_WHEN, "b"),
        ([*TO_WHEN, AT], "ycb"),
    ],
)
def test_the_buttons_are_those_that_do_something(said, controls):
    assert "".join(one.value for one in talk(TRIP, *said).controls) == f"{controls}xw"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ([BACK], "nothing-before"),
        ([SKIP], "cannot-skip"),
        ([KEEP], "nothing-kept"),
        (["Rome", KEEP], "nothing-kept"),
        (["x" * 51], "too-long"),
        (["Rome", "perhaps"], "pick-one"),
        ([*TO_DAYS, "lots"], "rate-it"),
        ([*TO_BRING, DONE], "tick-more"),
        ([*TO_WHEN, YES], "no-moment"),
    ],
)
def test_what_cannot_be_done_says_why_and_changes_nothing(said, why):
    before, _ = hold(TRIP, *said[:-1])
    after, asked = hold(TRIP, *said)

    assert refusal(asked) == why
    assert after == before


def test_an_answer_taken_back_is_shown_until_another_is_given():
    _, asked = hold(TRIP, "Rome", "no", BACK, BACK)
    assert asked.earlier == "Rome"

    place, asked = hold(TRIP, "Rome", "no", BACK, BACK, "Paris")
    assert asked.earlier == "no"
    assert place.undone == {"alone#0": "no"}


def test_a_list_begun_is_still_there_after_going_back_and_on():
    place, _ = hold(TRIP, *TO_STOPS, "a", BACK, "yes")

    assert place.step == "stops"
    assert place.draft == {"items": ["a"]}


def test_stopping_keeps_what_was_gathered():
    place, reply = hold(TRIP, *TO_STOPS, "a", STOP)

    assert reply == Stopped("trip")
    assert place.draft["items"] == ["a"]


def test_words_in_a_round_know_the_thing_and_its_number():
    words = talk(TRIP, *TO_DAYS, 2).words

    assert (words["item"], words["number"], words["of"]) == ("b", 2, 2)


def test_nothing_to_repeat_over_goes_past_it():
    over_nothing = flow(
        Step("where", Text(), then="each"),
        Repeat("each", over=lambda _: (), steps=(Step("days", Rating(), then=NEXT),), then="last"),
        Step("last", Text(), then=END),
    )

    place, _ = hold(over_nothing, "Rome")
    assert place.step == "last"
    assert talk(over_nothing, "Rome", "end").key == "trip-end"


def test_the_facts_decide_where_to_begin():
    two = flow(
        Step("one", Text(), then="two"),
        Step("two", Text(), then=END),
        facts=("from",),
        first=lambda answers: answers.fact("from"),
    )

    assert begin(two, {"from": "two"}).step == "two"
    with pytest.raises(KeyError):
        begin(two, {})


def test_only_declared_facts_come_along():
    with_fact = flow(Step("one", Text(), then=END), facts=("who",))

    assert begin(with_fact, {"who": "Ada", "said": "x"}).facts == {"who": "Ada"}


def test_a_place_goes_through_json_whole():
    place, _ = hold(TRIP, *TO_DAYS, 2, BACK, WHY)

    assert through_json(place) == from_json(as_json(place))
    assert ask(TRIP, through_json(place)) == ask(TRIP, place)


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"flow": "trip", "version": 1, "step": "where"},
        {"flow": "trip", "version": "1", "step": "where", "trail": []},
        {"flow": "trip", "version": 1, "step": "where", "trail": [["where", 0]]},
        {"flow": "trip", "version": 1, "step": "where", "trail": ["where"]},
        {"flow": "trip", "version": 1, "step": "where", "trail": 3},
        {"flow": "trip", "version": 1, "step": "where", "trail": [], "facts": []},
    ],
)
def test_what_is_no_place_is_not_read_as_one(kept):
    with pytest.raises((KeyError, TypeError)):
        from_json(kept)


def test_one_input_twice_from_one_place_gives_the_same():
    place, _ = hold(TRIP, "Rome")

    assert advance(TRIP, place, Chose("yes")) == advance(TRIP, place, Chose("yes"))
    assert advance(TRIP, place, Said("yes"))[0] == place


ONE = Step("one", Text(), then=END)


@pytest.mark.parametrize(
    ("parts", "complaint"),
    [
        ((Step("one", Text(), then="two"),), "leads to unknown"),
        ((ONE, Step("one", Text(), then=END)), "names must be unique"),
        ((Step("end", Text(), then=END),), "names must be unique"),
        ((Step("one", Text(), then=NEXT),), "leads to unknown"),
        ((ONE, Step("two", Text(), then=END)), "nothing leads to"),
        (
            (Step("one", Choice("yes", "no"), then={"yes": END}),),
            "must say where each answer leads",
        ),
        (
            (Step("one", Choice("yes", "no"), then={"yes": END, "no": END}, optional=True),),
            "must say where each answer leads",
        ),
        (
            (
                Step("one", Choice("a", "b"), then={"a": "two", "b": END}),
                Step("two", Text(), then="two"),
            ),
            "no way to the end",
        ),
        (
            (
                Step("one", Text(), then="each"),
                Repeat("each", lambda _: (), (Step("two", Text(), then=NEXT),), then="three"),
            ),
            "leads to unknown three",
        ),
        ((Step("one", Text(), then=Branch(lambda _: "", {"x": "two"})),), "leads to unknown"),
    ],
)
def test_a_table_that_contradicts_itself_never_meets_a_person(parts, complaint):
    with pytest.raises(BrokenFlow, match=complaint):
        flow(*parts)


def test_every_control_is_one_letter_and_no_two_are_the_same():
    letters = [control.value for control in Control]

    assert all(len(letter) == 1 for letter in letters)
    assert len(set(letters)) == len(letters)
    assert "o" not in letters


def test_skip_loses_nothing_that_was_gathered():
    end = talk(FREE, "a", SKIP, "map", SKIP)

    assert [one.value for one in end.words["said"]] == [["a"], ["map"]]


def test_skip_is_offered_only_while_there_is_nothing_to_lose():
    for said, offered in (([], True), (["a"], False), (["a", DROP], True)):
        assert (SKIP in talk(FREE, *said).controls) is offered
    for said, offered in (([], True), (["map"], False), (["map", "map"], True)):
        assert (SKIP in talk(FREE, SKIP, *said).controls) is offered

    assert [one.value for one in talk(FREE, SKIP, SKIP).words["said"]] == [None, None]
