"""What is kept of an action can still be read a month later."""

import pytest

from flows.debrief import DEBRIEF
from flows.effects import Keep
from flows.heard import Chose, Control, Said
from flows.look import LOOK
from flows.machine import advance, begin
from flows.recorded import recorded
from flows.solve_step import SOLVE_STEP
from flows.table import Ending


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("8", "buy bags: 8"),
        ("8!", "buy bags: 8!"),
        ("pretty much like that", "buy bags: pretty much like that"),
        ("As planned", "buy bags: As planned"),
        ("did 3", "buy bags: did 3"),
        ("done", "buy bags"),
        ("Yeah, I did it!", "buy bags"),
        ("exactly that", "buy bags"),
        ("I bought eight bags", "I bought eight bags"),
        ("walked to the shop", "walked to the shop"),
        ("ocho", "buy bags: ocho"),
        ("купил восемь", "купил восемь"),
    ],
)
def test_bare_words_are_kept_with_what_they_are_about(told, kept):
    assert recorded("buy bags.", told) == kept


def test_without_an_action_the_words_stay_as_they_are():
    assert recorded("", "8") == "8"


def ended(flow, facts, *said):
    place = begin(flow, facts)
    for one in said:
        place, reply = advance(flow, place, one)
    assert isinstance(reply, Ending)
    return reply


STEP = {"problem_id": 1, "part": 0, "step": "buy bags", "state": ["open"]}
OF_STEP = {"about": 1, "kind": "step", "what": "call mum", "goal_id": None}
OF_EVENT = {"event_id": 1, "event": "job interview", "every": ""}


@pytest.mark.parametrize(
    ("flow", "facts", "said", "kept"),
    [
        (SOLVE_STEP, STEP, (Chose("done"), Said("8")), "buy bags: 8"),
        (SOLVE_STEP, STEP, (Chose("done"), Control.SKIP), "buy bags"),
        (LOOK, OF_STEP, (Chose("done"), Said("like that"), Control.SKIP), "call mum: like that"),
        (LOOK, OF_STEP, (Chose("partly"), Said("half")), "call mum: half"),
        (
            DEBRIEF,
            OF_EVENT,
            (Chose("better"), Said("pretty good"), Control.SKIP),
            "job interview: pretty good",
        ),
    ],
)
def test_what_is_kept_names_the_action(flow, facts, said, kept):
    found = [one.text for one in ended(flow, facts, *said).effects if isinstance(one, Keep)]
    assert found == [kept]
