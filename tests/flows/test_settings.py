"""Settings, a pause, leaving."""

import pytest

from flows.effects import Settle
from flows.settings import DELETE, PAUSE, SETTINGS
from tests.flows.talk import AT, BACK, CHANGE, LATER, YES, does, refusal, talk

NOW = {"zone": "Berlin", "morning": "08:00", "evening": "19:30", "paused": "no"}
LISBON = "Lisbon, Portugal [Europe/Lisbon] PT"


@pytest.mark.parametrize(
    ("said", "settled"),
    [
        (["zone", LISBON, YES], Settle("zone", LISBON)),
        (["morning", "07:00"], Settle("morning", "07:00")),
        (["evening", "21:15"], Settle("evening", "21:15")),
        (["zone", BACK, "evening", "20:00"], Settle("evening", "20:00")),
        (["morning", BACK, "zone", LISBON, CHANGE, LISBON, YES], Settle("zone", LISBON)),
    ],
)
def test_one_thing_is_set_at_a_time(said, settled):
    assert does(talk(SETTINGS, *said, facts=NOW), Settle) == [settled]


@pytest.mark.parametrize("said", [[AT, YES], [LATER, AT, YES], [LATER, CHANGE, AT, YES]])
def test_a_pause_lasts_until_the_day_that_was_confirmed(said):
    end = talk(PAUSE, *said)

    assert does(end, Settle) == [Settle("paused-until", AT)]
    assert "unpause" in [offer.name for offer in end.offers]


def test_words_that_are_no_time_do_not_pause():
    from flows.heard import Said  # noqa: PLC0415

    assert refusal(talk(PAUSE, Said("whenever"))) == "no-moment"


@pytest.mark.parametrize(
    ("said", "key", "erased"),
    [
        (["erase"], "delete-end-erased", [Settle("erased", value=True)]),
        (["keep"], "delete-end-kept", []),
    ],
)
def test_erasing_is_asked_once(said, key, erased):
    end = talk(DELETE, *said)

    assert end.key == key
    assert does(end, Settle) == erased


def test_erasing_takes_a_tap_and_no_typed_word():
    from flows.heard import Said  # noqa: PLC0415

    assert refusal(talk(DELETE, Said("yes"))) == "pick-one"
