"""What a practice kept is read again: nothing a person wrote in it is left out."""

import random
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from bot.texts import shown
from flows.effects import Note
from flows.machine import advance, begin
from flows.place import texts
from flows.registry import FLOWS
from flows.table import Ending
from flows.written import KINDS, PARTS, head, own_words, parts
from tests.flows.random_talks import fitting
from tests.flows.test_every_flow import some_facts
from tests.speech import calls, literals

# Read elsewhere: counted, drawn, offered again, or kept so that something is asked seldom.
ELSEWHERE = {"activity", "attribution", "practice", "forecast", "offered", "selfcheck"}
TALKS, TURNS = 25, 30  # with each flow
WORDS = ("Phone two clients", "I rang her & <b>it went</b> well", "Ana", "🔥 tea")


def test_every_kind_of_note_is_found_again_or_read_elsewhere():
    kinds = {kind for call in calls("Note") for kind in literals(call.args[0])}

    assert kinds - ELSEWHERE == set(KINDS)


def notes():
    """What many talks with the flows that keep notes leave behind, by dice."""
    for flow in FLOWS.values():
        if "Note(" not in Path(sys.modules[flow.finish.__module__].__file__).read_text("utf-8"):
            continue
        dice, facts = random.Random(flow.name), some_facts(flow)
        for talk in range(TALKS):
            place = begin(flow, facts[talk % len(facts)])
            for _ in range(TURNS):
                said = fitting(flow, place, dice.randrange(10**6), dice.choice(WORDS))
                place, reply = advance(flow, place, said)
                if place is None:
                    assert isinstance(reply, Ending)
                    yield from (one for one in reply.effects if isinstance(one, Note))
                    break


def leaves(value):
    if isinstance(value, dict):
        return [leaf for one in value.values() for leaf in leaves(one)]
    return list(texts(value)) if isinstance(value, list | tuple) else [str(value)]


def test_all_that_was_written_is_read_again_and_can_be_searched():
    fields = defaultdict(set)
    for note in notes():
        fields[note.kind] |= set(note.content)
        if note.kind not in KINDS:
            continue
        found = parts(note.kind, note.content)
        read = " ".join(f"{shown('en', one.label)} {shown('en', one.text)}" for one in found)
        assert shown("en", head(note.kind, note.content)) is not None
        for word in WORDS:
            if any(word in leaf for leaf in leaves(note.content)):
                assert str(shown("en", word)) in read
                assert word in own_words(note.kind, note.content)

    unseen = {"belief-after", "kind"}  # shown with the one before; told by what else there is
    assert {kind: fields[kind] - unseen for kind in KINDS} == {
        kind: set(PARTS[kind]) for kind in KINDS
    }


def test_a_list_is_known_by_one_line():
    assert shown("en", head("strengths", {"named": ["patience", "a steady hand"]})) == (
        "patience and a steady hand"
    )


def test_what_was_skipped_is_not_shown_as_empty():
    content = {"tried": "run", "cue": "", "friction": "", "tweak": "shoes by the door"}

    assert [one.text for one in parts("slip", content)] == ["run", "shoes by the door"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_note_brought_along_with_other_values_hurts_nobody(kind):
    for value in ("x", 3, None, ["x"], [{"role": "x"}], {"y": "z"}):
        content = dict.fromkeys(PARTS[kind], value)
        for one in parts(kind, content):
            assert shown("en", one.text) is not None
        assert shown("en", head(kind, content)) is not None
        own_words(kind, content)


def test_the_line_said_before_an_event_is_seen_with_its_cue_card():
    card = {"event": "exam", "told": "my heart gets me ready", "instruction": "feet flat"}

    assert [str(one.text) for one in parts("cue", card)] == list(card.values())
    assert head("cue", card) == "my heart gets me ready – feet flat"
    assert (
        head("cue", {"event": "exam", "line": "I hope", "instruction": "feet flat"}) == "feet flat"
    )
