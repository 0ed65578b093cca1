"""Thousands of talks with every flow, by dice: cheap enough to hold them at every run."""

import random

import pytest

from bot import wording
from flows.heard import Chose, Control, Said, Ticked
from flows.machine import Ask, Stopped, advance, ask, begin
from flows.registry import FLOWS
from flows.table import Ending
from tests.flows.facts import NASTY
from tests.flows.random_talks import fitting
from tests.flows.talk import through_json
from tests.flows.test_every_flow import sayable, some_facts

TALKS = 5000  # over all flows
TURNS = 20
WORDS = (
    "Phone two clients",
    "I always fail",
    "everything is a mess",
    "It was just luck",
    "tmrw 3pm",
)
ODD = (
    *(Said(text) for text in NASTY),
    *Control,
    Chose("no-such-option"),
    Chose("0"),
    Ticked("no-such-option", on=True),
)


def anything(flow, place, dice):
    """Three times of four what fits; else any words, a button of another question, a command."""
    if dice.random() < 0.75:
        return fitting(flow, place, dice.randrange(10**6), dice.choice(WORDS))
    return dice.choice(ODD)


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_thousands_of_talks_stay_on_the_table_and_come_back_after_every_stop(flow):
    dice = random.Random(flow.name)
    facts = some_facts(flow)
    for talk in range(TALKS // len(FLOWS)):
        place = begin(flow, facts[talk % len(facts)])
        for turn in range(TURNS):
            said = anything(flow, place, dice)
            after, reply = advance(flow, place, said)
            if after is None:
                assert isinstance(reply, Ending), said
                assert reply.key in flow.endings
                break
            assert after.step in flow
            if isinstance(reply, Ask) and reply.because:
                assert after == place, said
            place = after
            if turn % 7 == talk % 7:  # left for another day
                place = through_json(after)
                assert advance(flow, place, Control.STOP) == (place, Stopped(flow.name))
                asked = ask(flow, place)
                assert asked == ask(flow, after)
                if turn == talk % TURNS:
                    sayable(wording.question(asked, "en", 1))
