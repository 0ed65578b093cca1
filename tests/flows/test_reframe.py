"""Reframing before an event, in three minutes or in thirty seconds, and the look back."""

import pytest

from flows.debrief import DEBRIEF
from flows.effects import Keep, Note, Programme, Rate, Remind
from flows.reframe import REFRAME, REFRAME_SHORT
from tests.flows.talk import AT, BACK, DONE, SKIP, YES, does, hold, refusal, talk

NOTHING = {"event_id": 0, "event": "", "proof": []}
KNOWN = {"event_id": 7, "event": "talk in class", "proof": ["gave a toast"]}
BODY = [8, "heart", "my ears burn", DONE, "ready", "felt-it"]
LINE = ["I am fuelled up", "Feet flat, first sentence slowly", 7, 6]


def test_now_goes_through_the_three_minutes():
    end = talk(REFRAME, "now", "talk in class", *BODY, *LINE, facts=NOTHING)

    assert end.key == "reframe-end"
    assert [(one.scale, one.value) for one in does(end, Rate)] == [
        ("arousal", 8),
        ("arousal-after", 7),
        ("readiness", 6),
    ]
    assert dict(does(end, Note)[0].content) == {
        "event": "talk in class",
        "told": "I am fuelled up",
        "instruction": "Feet flat, first sentence slowly",
    }
    assert [one.kind for one in does(end, Remind)] == ["debrief"]


def test_later_keeps_the_event_and_comes_before_and_after_it():
    end = talk(REFRAME, "later", "talk in class", AT, YES, facts=NOTHING)

    assert end.key == "reframe-end-later"
    assert does(end, Programme)[0].content["event"] == "talk in class"
    assert [(one.kind, one.before) for one in does(end, Remind)] == [
        ("event-soon", 30),
        ("event-now", 5),
        ("debrief", -60),
    ]
    assert all(one.at == AT for one in does(end, Remind))


def test_an_event_that_is_known_begins_with_the_body():
    place, asked = hold(REFRAME, facts=KNOWN)
    assert place.step == "arousal"
    assert asked.words["event"] == "talk in class"

    end = talk(REFRAME, *BODY, *LINE, facts=KNOWN)
    assert not does(end, Programme)
    assert not does(end, Remind)


def test_own_evidence_stands_by_the_instruction():
    asked = talk(REFRAME, *BODY, LINE[0], facts=KNOWN)

    assert [row["text"] for row in asked.words["proof"].rows] == ["gave a toast"]


@pytest.mark.parametrize(
    ("said", "signs"),
    [
        (["heart", "breath", DONE], ["heart", "breath"]),
        (["breath", "heart", DONE], ["heart", "breath"]),
        (["heart", "heart", "muscles", DONE], ["muscles"]),
        (["my ears burn", DONE], ["my ears burn"]),
        (["my ears burn", "heart", "my ears burn", DONE], ["heart"]),
        (["heart", DONE, BACK, "muscles", DONE], ["heart", "muscles"]),
    ],
)
def test_several_signs_are_ticked_and_ones_own_added(said, signs):
    place, _ = hold(REFRAME, 8, *said, facts=KNOWN)

    assert place.answers.texts("signs") == tuple(signs)


def test_one_sign_at_least():
    assert refusal(talk(REFRAME, 8, DONE, facts=KNOWN)) == "tick-more"


def test_the_minute_moves_on_the_screen():
    asked = talk(REFRAME, *BODY[:-1], facts=KNOWN)

    assert asked.step == "beat"
    assert asked.pace.frames * asked.pace.seconds == 60


def test_thirty_seconds_take_two_taps():
    end = talk(REFRAME_SHORT, "next", "go", facts={"event_id": 0, "event": "", "cue": "Look up"})

    assert end.key == "reframe-short-end"
    assert [one.kind for one in does(end, Remind)] == ["debrief"]
    known = talk(REFRAME_SHORT, "next", "go", facts={"event_id": 7, "event": "x", "cue": ""})
    assert not known.effects


def debrief(*said):
    return talk(DEBRIEF, *said, facts={"event_id": 7, "event": "talk in class", "every": ""})


@pytest.mark.parametrize(
    ("said", "how"),
    [
        (["better", "I spoke", "I prepared well"], "I prepared well"),
        (["as-expected", "I spoke", "It was just luck", "I had notes"], "I had notes"),
        (["better", "I spoke", SKIP], ""),
        (["harder", BACK, "better", "I spoke", "I prepared well"], "I prepared well"),
    ],
)
def test_what_went_well_goes_back_to_the_one_who_did_it(said, how):
    end = debrief(*said)

    assert end.key == "debrief-end-kept"
    assert does(end, Keep)[0].text == "I spoke"
    assert does(end, Keep)[0].how == how
    assert [one.content["own"] for one in does(end, Note)] == ([how] if how else [])


def test_an_event_left_with_luck_is_evidence_without_it():
    end = debrief("better", "I spoke", "It was just luck", SKIP)

    assert does(end, Keep) == [Keep("I spoke", source="reframe")]
    assert does(end, Note)[0].content["said"] == "It was just luck"


@pytest.mark.parametrize(
    ("said", "own", "learned"),
    [
        (["I forgot a part", "I did not prepare enough", "x", "more"], None, "x"),
        (["I forgot a part", "I am just not good at this", "notes", "x", "more"], "notes", "x"),
        (["I forgot a part", "I am just not good at this", SKIP, SKIP, "more"], None, ""),
    ],
)
def test_what_went_harder_becomes_an_experiment(said, own, learned):
    end = debrief("harder", *said)

    assert end.key == "debrief-end-experiment"
    audit, experiment = does(end, Note)
    assert audit.content["kind"] == "setback"
    assert own is None or audit.content["own"] == own
    assert experiment.content["learned"] == learned
    assert experiment.content["next"] == "more"
    assert not does(end, Keep)


def test_an_event_that_did_not_happen_is_off_the_list():
    end = debrief("did-not-happen")

    assert end.key == "debrief-end-off"
    assert does(end, Programme)[0].status == "done"
