"""A cue is something body and hands can do; what is none is handed back once, and then taken."""

import pytest

from flows.cue import CUE
from flows.effects import Note
from flows.heard import Chose, Control, Said, Ticked
from flows.instruction import instructs
from flows.machine import advance, begin
from flows.reframe import REFRAME
from flows.table import Ending


@pytest.mark.parametrize(
    "line",
    [
        "dont mess up please",
        "Don’t rush",
        "please don't talk too fast",
        "i am so nervous lol",
        "I'm scared",
        "so nervous rn",
        "I feel sick",
        "hopefully it goes well",
        "I hope they like me",
        "be confident",
        "stay calm!",
        "you got this",
        "I can do this",
        "everything will be fine",
        "idk",
        "no idea",
    ],
)
def test_a_wish_a_fear_or_a_feeling_is_no_instruction(line):
    assert not instructs(line)


@pytest.mark.parametrize(
    "line",
    [
        "Feet flat. Look up. First sentence slowly.",
        "breathe out, then say hello",
        "I look at the back row and begin",
        "I am going to put my hands on the table",
        "feel my feet on the floor",
        "stay calm and read question one twice",
        "smile at the first person",
        "relax your shoulders",
        "Füße auf den Boden",
    ],
)
def test_what_can_be_done_is(line):
    assert instructs(line)


def go(flow, facts, *said):
    place = begin(flow, facts)
    reply = None
    for one in said:
        place, reply = advance(flow, place, one)
    return place, reply


TO_INSTRUCTION = (
    *(Chose("now"), Said("job interview"), Chose("8"), Ticked("heart", on=True), Control.DONE),
    *(Chose("ready"), Chose("felt-it"), Said("My body is fuelling up")),
)
NOTHING_KNOWN = {"event_id": 0, "event": "", "proof": []}


@pytest.mark.parametrize(
    ("again", "kept"),
    [
        (Said("Look up, one breath, first word"), "Look up, one breath, first word"),
        (Said("still nervous lol"), "still nervous lol"),
        (Control.SKIP, "i am so nervous lol"),
    ],
)
def test_in_the_three_minutes_it_is_handed_back_once_and_then_taken(again, kept):
    before = (*TO_INSTRUCTION, Said("i am so nervous lol"))
    place, _ = go(REFRAME, NOTHING_KNOWN, *before)
    assert place.step == "firmer"

    _, end = go(REFRAME, NOTHING_KNOWN, *before, again, Chose("5"), Chose("7"))

    assert isinstance(end, Ending)
    (card,) = [one for one in end.effects if isinstance(one, Note)]
    assert card.content["instruction"] == kept
    assert end.words["instruction"] == kept


def test_an_instruction_is_taken_at_once():
    place, _ = go(REFRAME, NOTHING_KNOWN, *TO_INSTRUCTION, Said("Feet flat, look up"))

    assert place.step == "arousal-after"


def test_a_card_is_handed_back_as_well():
    said = (Said("my talk"), Said("hope I remember it"), Said("dont mess up please"))
    place, _ = go(CUE, {"event": "", "hope": ""}, *said)

    assert place.step == "firmer"
