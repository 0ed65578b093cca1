"""Values, writing about them, cue cards and strengths."""

import pytest

from flows.affirm import AFFIRM
from flows.cue import CUE
from flows.effects import Note, SetGoal
from flows.reframe import REFRAME
from flows.strengths import STRENGTHS
from flows.value_words import VALUES, heard
from flows.values import VALUES_FLOW
from tests.flows.talk import AT, DONE, SKIP, YES, does, hold, talk

GOALS = [{"id": 1, "title": "become a lawyer"}, {"id": 2, "title": "run 5 km"}]
PROMPTS = ["helping my family", SKIP, "being honest", "meetings", "cooking with friends"]
AFFIRM_NEW = {"challenge": "an interview", "values": [], "ideas": ["a", "b", "c", "d"], "long": ""}
NO_CUE = {"event": "", "hope": ""}


def test_values_heard_in_the_prompts_are_suggested_first():
    _, asked = hold(VALUES_FLOW, *PROMPTS, facts={"goals": []})
    names = [one.name for one in asked.options]
    assert {"family", "honesty", "friendship"} <= set(names[:5])
    assert set(names) <= set(VALUES)


def test_what_drains_somebody_is_no_value_of_theirs():
    assert "calm" not in heard("being with my family, cooking", 3)


def test_each_goal_is_kept_reworded_or_let_go():
    end = talk(
        VALUES_FLOW, *PROMPTS, "family", DONE, "someone-else", "let-go",
        "not-sure", "reword", "run 5 km with my daughter", facts={"goals": GOALS},
    )  # fmt: skip
    assert does(end, SetGoal) == [
        SetGoal(id=1, status="let-go"),
        SetGoal(id=2, title="run 5 km with my daughter"),
    ]
    assert does(end, Note)[0].content["named"] == ["family"]


def test_a_goal_of_ones_own_stays_as_it_is():
    end = talk(
        VALUES_FLOW, *PROMPTS, "family", DONE, "mine", "someone-else", "keep",
        facts={"goals": GOALS},
    )  # fmt: skip
    assert not does(end, SetGoal)


@pytest.mark.parametrize(("way", "step"), [("short", "own"), ("timer", "own"), ("long", "three")])
def test_somebody_without_named_values_names_one_now(way, step):
    assert hold(AFFIRM, way, facts=AFFIRM_NEW)[0].step == step


def test_one_value_is_written_about_in_two_questions():
    facts = {**AFFIRM_NEW, "values": ["Family"]}
    end = talk(AFFIRM, "short", "Family", "They matter", "I drove there", facts=facts)
    assert does(end, Note)[0].content == {
        "challenge": "an interview",
        "written": [{"value": "Family", "why": "They matter", "lived": "I drove there"}],
    }


def test_the_quiet_timer_asks_for_it_all_in_one():
    place, asked = hold(AFFIRM, "timer", "Music", facts=AFFIRM_NEW)
    assert place.step == "timed"
    assert asked.pace.frames * asked.pace.seconds == 15 * 60


def test_the_long_form_is_three_values_from_the_start_where_asked_for():
    place, _ = hold(AFFIRM, facts={**AFFIRM_NEW, "long": "yes"})
    assert place.step == "three"
    end = talk(
        AFFIRM, "a", "c", "Music", DONE, "w1", "l1", "w2", "l2", "w3", "l3",
        facts={**AFFIRM_NEW, "long": "yes"},
    )  # fmt: skip
    written = does(end, Note)[0].content["written"]
    assert [one["value"] for one in written] == ["a", "c", "Music"]
    assert written[2] == {"value": "Music", "why": "w3", "lived": "l3"}


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("I hope it goes well", True),
        ("don't mess up", True),
        ("hopefully I remember", True),
        ("Feet flat, look up, first sentence slowly", False),
        ("One breath, no rush, then begin", False),
    ],
)
def test_a_wish_is_asked_once_to_become_an_instruction(said, wish):
    place, _ = hold(CUE, "the exam", "I hope I pass", said, facts=NO_CUE)
    assert (place is not None and place.step == "firmer") is wish


def test_a_cue_card_is_kept_as_reframing_keeps_its_own():
    end = talk(CUE, "the exam", "I hope I pass", "Read question one twice", facts=NO_CUE)
    assert does(end, Note)[0] == Note(
        "cue",
        {
            "event": "the exam",
            "line": "I hope I pass",
            "instruction": "Read question one twice",
        },
    )


def test_what_is_known_of_a_cue_is_not_asked():
    assert hold(CUE, facts={"event": "the exam", "hope": "I hope"})[0].step == "instruction"
    assert hold(CUE, "the exam", facts={"event": "", "hope": "I hope"})[0].step == "instruction"


def test_strengths_have_four_parts_and_a_name_out_of_ones_own_evidence():
    proof = [{"text": "I fixed a bike", "day": "2026-11-17"}]
    end = talk(
        STRENGTHS, "games\nrepairs", DONE, "the puzzle", "patient", DONE, "working things out",
        "finding how things work", DONE, "a-course", DONE, facts={"proof": proof},
    )  # fmt: skip
    (note,) = does(end, Note)
    assert note.content == {
        "spend": ["games", "repairs"],
        "draws": "the puzzle",
        "others": ["patient"],
        "overlap": "working things out",
        "explore": ["a-course"],
        "named": ["finding how things work"],
    }


def test_without_evidence_nothing_is_named_out_of_it():
    place, _ = hold(STRENGTHS, "games", DONE, "puzzle", SKIP, "logic", facts={"proof": []})
    assert place.step == "explore"


def test_being_judged_on_who_one_is_leads_from_the_event_to_a_value():
    facts = {"event_id": 0, "event": "", "proof": []}
    said = "They think people like me don't belong in this meeting"
    end = talk(REFRAME, "later", said, AT, YES, facts=facts)
    assert end.offers[0].name == "affirm-from"
    assert (
        talk(REFRAME, "later", "the exam", AT, YES, facts=facts).offers[0].name == "reframe-early"
    )
