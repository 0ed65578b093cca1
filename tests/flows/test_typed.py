"""Typing what a button says is as good as tapping it; other words stay a person's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import wording
from flows.answers import Choice, Items, Outside, Pick, Quantity, Rating, Reject, Text, Ticks
from flows.control_words import EVERY, NO, SHOWN, SURE, UNSURE, YES, bare
from flows.heard import Chose, Control, Ticked, TickedAll
from flows.machine import advance, ask, begin
from flows.place import Given, Place
from flows.registry import FLOWS
from flows.table import END, Ending, Flow, Step
from flows.typed import meant

STEPS = ["Call Ann", "Buy a folder", "Write the mail", "Day off"]


def question(kind, *, optional=False, draft=None, earlier=None, first=False):
    """A question in the middle of a talk, with something before it."""
    parts = (
        Step("before", Choice("a"), then="it"),
        Step("it", kind, then=END, optional=optional),
    )
    flow = Flow("talk", 1, parts, lambda _: Ending("end"), ("end",))
    trail = () if first else (Given("before", 0, "a"),)
    undone = {"it#0": earlier} if earlier is not None else {}
    return ask(flow, Place("talk", 1, "it", trail=trail, draft=draft, undone=undone))


def take(asked, said, *labels, exact=False):
    """What is meant, with these labels on the options, or the options' own names."""
    names = labels or [one.text or one.name for one in asked.options]
    shown = {one: wording.control_label(asked, one, "en") for one in asked.controls}
    return meant(asked, said, names, shown, exact=exact)


@pytest.mark.parametrize(
    ("said", "control"),
    [
        ("back", Control.BACK),
        ("‹ Back", Control.BACK),
        ("Go back!", Control.BACK),
        ("ok go back pls", Control.BACK),
        ("skip", Control.SKIP),
        ("Skip this one please", Control.SKIP),
        ("pass", Control.SKIP),
        ("keep it as it is", Control.SKIP),
        ("stop", Control.STOP),
        ("stop here", Control.STOP),
        ("STOP.", Control.STOP),
        ("why", Control.WHY),
        ("why this?", Control.WHY),
        ("wait what is the ladder for?", Control.WHY),
        ("what do you mean", Control.WHY),
    ],
)
@pytest.mark.parametrize(
    "kind", [Text(), Rating(), Choice("a", "b"), Items(), Quantity(), Outside("moment")]
)
def test_a_control_works_when_its_word_is_typed(kind, said, control):
    assert take(question(kind, optional=True), said) is control


@pytest.mark.parametrize(
    "said",
    [
        "stop smoking",
        "go back to school",
        "skip breakfast on Monday",
        "why not ask my brother?",
        "what if I asked my brother?",
        "keep a diary",
        "done with the first page",
        "next week I call Ann",
        "no",
        "yes",
        "done",
        "nothing",
        "help",
        "🔥",
        "...",
        "",
    ],
)
def test_ones_own_words_stay_ones_own(said):
    assert take(question(Text(), optional=True), said) is None


@pytest.mark.parametrize(
    "said",
    [
        "done",
        "Done, that’s all",
        "thats it",
        "That's it!",
        "no more",
        "im done",
        "nope",
        "no",
        "im out of ideas",
        "I’m out of ideas",
        "I am out of ideas",
        "that's all i have",
        "i can't think of more",
        "I can’t think of anything else",
        "no more ideas",
    ],
)
def test_a_list_is_done_when_someone_says_so(said):
    assert take(question(Items(), draft={"items": ["Call Ann"]}), said) is Control.DONE


def test_out_of_ideas_before_the_first_is_a_wish_for_help():
    assert take(question(Items(hints=3)), "im out of ideas") is Control.HINT


@pytest.mark.parametrize("said", ["done", "thats it", "no more", "im out of ideas"])
@pytest.mark.parametrize("kind", [Items(), Ticks(("a", "b"), least=2)])
def test_what_is_done_too_early_is_told_what_is_missing(kind, said):
    parts = (Step("it", kind, then=END),)
    flow = Flow("talk", 1, parts, lambda _: Ending("end"), ("end",))
    at = begin(flow)

    after, reply = advance(flow, at, take(ask(flow, at), said))

    assert after == at
    assert reply.because.why in {"add-more", "tick-more"}


@pytest.mark.parametrize("said", ["nothing", "none", "no", "done", "skip"])
def test_with_nothing_to_list_one_goes_on_without(said):
    assert take(question(Items(), optional=True), said) is Control.SKIP


@pytest.mark.parametrize(
    ("said", "why"),
    [("back", "nothing-before"), ("skip", "cannot-skip"), ("skip it", "cannot-skip")],
)
@pytest.mark.parametrize("kind", [Text(), Items(), Rating()])
def test_a_word_whose_button_is_not_there_never_becomes_the_answer(kind, said, why):
    flow = Flow("talk", 1, (Step("it", kind, then=END),), lambda _: Ending("end"), ("end",))
    at = begin(flow)

    after, reply = advance(flow, at, take(ask(flow, at), said))

    assert (after, reply.because.why) == (at, why)


@pytest.mark.parametrize("said", ["keep", "same as before", "keep that answer"])
def test_an_answer_taken_back_is_kept_by_a_word(said):
    assert take(question(Text(), earlier="Call Ann"), said) is Control.KEEP
    assert take(question(Text()), "same as before") is None


def test_the_last_of_a_list_goes_by_a_word_and_help_comes_by_one():
    asked = question(Items(hints=3), draft={"items": ["Call Ann"]})

    assert take(asked, "undo") is Control.DROP
    assert take(asked, "take out the last") is Control.DROP
    assert take(asked, "idk") is Control.HINT
    assert take(asked, "help me think") is Control.HINT
    assert take(question(Text()), "undo") is Control.BACK


@pytest.mark.parametrize("said", ["back", "stop", "idk", "skip"])
def test_a_word_that_may_be_the_answer_itself_is_the_answer(said):
    assert take(question(Text(words=frozenset({"back", "stop", "idk", "skip"}))), said) is None


@pytest.mark.parametrize(
    ("said", "picked"),
    [
        ("now", "now"),
        ("its now", "now"),
        ("It is NOW!!", "now"),
        ("now pls", "now"),
        ("later", "later"),
        ("it’s later 🙏", "later"),
        ("soon", None),
        ("it", None),
        ("is", None),
        ("now or later", None),
    ],
)
def test_a_label_is_known_by_its_first_words(said, picked):
    found = take(question(Choice("now", "later")), said, "It is now", "It is later")

    assert found == (Chose(picked) if picked else None)


@pytest.mark.parametrize(
    ("said", "picked"),
    [
        ("not yet", "not-yet"),
        ("too hard", "too-hard"),
        ("its too hard", "too-hard"),
        ("partly 🙂", "partly"),
        ("done ✅", "done"),
        ("yes", "done"),
        ("yep", "done"),
        ("no", "not-yet"),
        ("nope", "not-yet"),
        ("👍", "done"),
        ("hard", None),
        ("ok", "done"),
    ],
)
def test_whether_it_happened_can_be_typed(said, picked):
    labels = ("Done", "Partly", "Not yet", "It’s too hard")
    asked = question(Choice("done", "partly", "not-yet", "too-hard"))

    assert take(asked, said, *labels) == (Chose(picked) if picked else None)


@pytest.mark.parametrize(
    "said", ["yes", "Yeah", "yep", "ok", "right", "ja", "sí", "oui", "да", "👍🏽"]
)
def test_yes_is_the_option_that_says_yes(said):
    asked = question(Choice("keep", "erase"))

    assert take(asked, said, "No, keep it", "Yes, erase all of it") == Chose("erase")


@pytest.mark.parametrize("said", ["no", "nope", "no thx", "No!", "nein", "não", "нет", "👎"])
def test_no_is_the_option_that_says_no(said):
    asked = question(Choice("keep", "erase"))

    assert take(asked, said, "No, keep it", "Yes, erase all of it") == Chose("keep")


def test_no_is_the_other_one_of_two_and_nothing_of_many():
    two, many = question(Choice("yes", "later")), question(Choice("good", "change", "move"))

    assert take(two, "no", "Yes, four ratings", "Later") == Chose("later")
    assert take(many, "no", "Yes, that’s my ladder", "Reword a step", "Move a step") is None
    assert take(many, "yes", "Yes, that’s my ladder", "Reword a step", "Move a step") == Chose(
        "good"
    )


@pytest.mark.parametrize("said", ["no yes", "yes but later", "yes and no", "maybe"])
def test_what_is_no_clear_yes_is_none(said):
    assert take(question(Choice("keep", "erase")), said, "No, keep it", "Yes, erase it") is None


@pytest.mark.parametrize("said", ["ok", "done", "ready", "yes", "next", "hand", "👌"])
def test_the_only_button_is_meant_by_any_word_that_goes_on(said):
    found = take(question(Choice("ready")), said, "Hand is there")

    assert found == Chose("ready")


@pytest.mark.parametrize(
    ("said", "control"),
    [
        ("yes", Control.YES),
        ("right", Control.YES),
        ("that’s right", Control.YES),
        ("no", Control.CHANGE),
        ("no thx", Control.CHANGE),
        ("change it", Control.CHANGE),
        ("no it is friday", None),
        ("tomorrow at 9", None),
    ],
)
def test_a_moment_read_back_is_confirmed_or_changed_by_a_word(said, control):
    assert take(question(Outside("moment"), draft="2026-11-27T09:00"), said) is control


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("3", 2),
        ("3.", 2),
        ("#3", 2),
        ("number 3", 2),
        ("step two", 1),
        ("the third", 2),
        ("third one", 2),
        ("4th", 3),
        ("write", 2),
        ("buy", 1),
        ("call ann", 0),
        ("9", None),
        ("0", None),
        ("-1", 0),
        ("call bob", None),
        ("9" * 5000, None),
    ],
)
def test_one_of_ones_own_things_is_picked_by_its_number_or_first_words(said, place):
    found = take(question(Pick(lambda _: STEPS)), said)

    assert found == (None if place is None else Chose(STEPS[place]))


def test_days_are_picked_by_their_own_numbers():
    days = ["Day 4: a step", "Day 5: a thought", "Day 6: a walk"]

    assert take(question(Pick(lambda _: days)), "5") == Chose("Day 5: a thought")
    assert take(question(Pick(lambda _: days)), "day 6") == Chose("Day 6: a walk")


def test_a_box_is_ticked_by_its_first_word_where_nothing_of_ones_own_can_be_added():
    ticks, other = question(Ticks(("mon", "tue"))), question(Ticks(("mon", "tue"), other=True))

    assert take(ticks, "monday", "Monday mornings", "Tuesday") == Ticked("mon", on=True)
    assert take(other, "monday", "Monday mornings", "Tuesday") is None
    assert take(other, "monday mornings!", "Monday mornings", "Tuesday") == Ticked("mon", on=True)


FEELINGS = ("I feel stuck", "I feel anxious", "I am about to perform", "I am all right")
WAYS = ("Two short questions", "Up to 15 quiet minutes", "Three values")
PLACES = ("One place up", "One place down", "To the start", "To the end")


@pytest.mark.parametrize(
    ("said", "labels", "place"),
    [
        ("stuck", FEELINGS, 0),
        ("anxious pls", FEELINGS, 1),
        ("perform", FEELINGS, 2),
        ("i feel", FEELINGS, None),
        ("15 quiet minutes", WAYS, 1),
        ("15", WAYS, 1),
        ("quiet", WAYS, None),
        ("top", PLACES, 2),
        ("the end", PLACES, 3),
        ("one place", PLACES, None),
        ("to", PLACES, None),
    ],
)
def test_what_says_little_at_the_beginning_of_a_label_may_be_left_out(said, labels, place):
    names = tuple("abcd"[: len(labels)])
    found = take(question(Choice(*names)), said, *labels)

    assert found == (None if place is None else Chose(names[place]))


@pytest.mark.parametrize(
    ("said", "ticked"),
    [
        ("1, 3, 4", (0, 2, 3)),
        ("1,3,4", (0, 2, 3)),
        ("1 3 4", (0, 2, 3)),
        ("1 and 3", (0, 2)),
        ("numbers 1, 2 and 4", (0, 1, 3)),
        ("#1, #2", (0, 1)),
        ("the first and the third", (0, 2)),
        ("2, 2, 1", (1, 0)),
        ("1, 9", None),
        ("call ann, buy", (0, 1)),
        ("call ann, sing", None),
    ],
)
def test_several_boxes_are_ticked_by_their_numbers(said, ticked):
    found = take(question(Ticks(among=lambda _: STEPS)), said)

    assert found == (None if ticked is None else TickedAll(tuple(STEPS[at] for at in ticked)))


def test_numbers_tick_boxes_that_have_names_too_and_words_only_where_none_can_be_added():
    ticks, other = question(Ticks(("mon", "tue"))), question(Ticks(("mon", "tue"), other=True))
    labels = ("Mondays", "Tuesdays")

    assert take(ticks, "2", *labels) == Ticked("tue", on=True)
    assert take(other, "1, 2", *labels) == TickedAll(("mon", "tue"))
    assert take(ticks, "mondays and tuesdays", *labels) == TickedAll(("mon", "tue"))
    assert take(other, "mondays, tuesdays", *labels) == TickedAll(("mon", "tue"))
    assert take(other, "monday and tuesday", *labels) is None
    assert take(other, "mondays, honesty", *labels) is None
    assert take(ticks, "3", "5 minutes before", "10 minutes before") is None


@pytest.mark.parametrize("said", ["idk", "I don’t know", "no idea", "not sure", "keine Ahnung"])
@pytest.mark.parametrize("kind", [Text(), Items(), Rating()])
def test_not_knowing_is_no_answer_and_no_mistake(kind, said):
    with pytest.raises(Reject, match="known"):
        take(question(kind), said)


def test_not_knowing_is_an_answer_where_there_is_a_button_for_it():
    asked = question(Choice("similar", "born-with-it", "not-sure"))

    assert take(asked, "idk", "Yes, by trying", "No, a talent", "I’m not sure") == Chose("not-sure")


@pytest.mark.parametrize("said", ["yes", "no", "stop", "back", "help", "idk", "now"])
def test_where_words_are_met_with_care_only_a_whole_label_is_a_button(said):
    asked = question(Choice("no", "yes"))

    assert take(asked, said, "Yes, I am in danger", "Not right now", exact=True) is None
    assert take(asked, "not right now!", "Yes, I am in danger", "Not right now", exact=True)


@given(st.text(max_size=200))
def test_whatever_is_typed_only_a_button_that_is_there_is_meant(said):
    asked = question(Choice("now", "later"))

    found = take(asked, said, "It is now", "It is later")

    assert found in (None, Chose("now"), Chose("later")) or found in {*asked.controls, Control.SKIP}


def test_no_word_means_two_buttons_that_are_always_there():
    sure = [word for words in SURE.values() for word in words]

    assert len(sure) == len(set(sure))
    assert not YES & NO
    assert all(bare(word) == word for word in {*EVERY, *YES, *NO})


def test_every_word_in_the_list_is_read_by_somebody():
    for flow in FLOWS.values():
        for step in flow.steps:
            if isinstance(step.answer, Text):
                assert step.answer.words <= EVERY, (flow.name, step.name)


def test_what_was_said_of_not_knowing_reaches_no_list():
    assert not UNSURE & SHOWN[Control.SKIP]
