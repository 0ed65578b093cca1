"""The first minute, and the four ratings."""

import pytest

from flows.assess import ASSESS, NOTHING_YET
from flows.effects import Begin, Rate, Settle
from flows.welcome import WELCOME
from tests.flows.talk import BACK, CHANGE, KEEP, SKIP, YES, does, hold, refusal, talk

LISBON = "Lisbon, Portugal [Europe/Lisbon] PT"
PORTO = "Porto, Portugal [Europe/Lisbon] PT"
BEFORE = {
    **NOTHING_YET,
    "since": "2026-10-22",
    "was-unexpected": 3,
    "was-hard-tasks": 4,
    "was-sticking": 5,
    "was-obstacles": 6,
}


@pytest.mark.parametrize(
    ("said", "zone", "morning"),
    [
        (["go-on", LISBON, YES, "08:00", "later"], LISBON, "08:00"),
        (["go-on", PORTO, CHANGE, LISBON, YES, "07:45", "later"], LISBON, "07:45"),
        (["go-on", PORTO, LISBON, YES, "08:00", "later"], LISBON, "08:00"),
        (["go-on", LISBON, YES, BACK, YES, "08:00", "later"], LISBON, "08:00"),
        (["go-on", LISBON, YES, "08:00", BACK, "09:00", "later"], LISBON, "09:00"),
        (["go-on", LISBON, YES, "08:00", BACK, YES, "later"], LISBON, "08:00"),
        (["go-on", BACK, KEEP, LISBON, YES, "08:00", "later"], LISBON, "08:00"),
    ],
)
def test_a_minute_settles_the_clock_and_the_hour(said, zone, morning):
    end = talk(WELCOME, *said)

    assert does(end, Settle) == [
        Settle("zone", zone),
        Settle("morning", morning),
        Settle("welcomed", value=True),
    ]
    assert [offer.name for offer in end.offers][:3] == ["week", "reframe", "solve"]


def test_of_two_towns_of_one_name_the_right_one_is_tapped():
    from flows.heard import Given  # noqa: PLC0415

    two = Given({"choices": ["Paris, France [Europe/Paris]", "Paris, Texas [America/Chicago]"]})
    _, asked = hold(WELCOME, "go-on", two)
    assert len(asked.options) == 2

    _, asked = hold(WELCOME, "go-on", two, "1")
    assert asked.words["zone"] == "Paris, Texas"


def test_the_baseline_goes_straight_on_to_the_four_ratings():
    end = talk(WELCOME, "go-on", LISBON, YES, "08:00", "yes")

    assert does(end, Begin) == [Begin("assess", NOTHING_YET)]
    assert not end.offers


def test_the_zone_cannot_be_skipped():
    assert refusal(talk(WELCOME, "go-on", SKIP)) == "cannot-skip"


def test_the_first_four_ratings_are_shown_by_themselves():
    end = talk(ASSESS, 3, 4, "about 5 I think", "10/10", facts=NOTHING_YET)

    assert end.key == "assess-end-first"
    assert [(one.scale, one.value) for one in does(end, Rate)] == [
        ("unexpected", 3),
        ("hard-tasks", 4),
        ("sticking", 5),
        ("obstacles", 10),
    ]
    assert {row["now"] for row in end.words["rows"].rows} == {3, 4, 5, 10}


def test_later_ratings_stand_beside_the_first():
    end = talk(ASSESS, 5, 5, 5, 5, facts=BEFORE)

    assert end.key == "assess-end-again"
    assert [row["then"] for row in end.words["rows"].rows] == ["3", "4", "5", "6"]


@pytest.mark.parametrize("said", ["eleven", "11", "0", "-3", "7 or 8", "4.5", "7/20", "🔥"])
def test_what_is_no_number_from_one_to_ten_is_asked_again(said):
    place, asked = hold(ASSESS, said, facts=NOTHING_YET)

    assert refusal(asked) == "rate-it"
    assert place.step == "unexpected"
