"""Settings, a pause, leaving."""

import pytest

from flows.effects import Programme, Remind, Settle
from flows.heard import Ticked
from flows.settings import DELETE, KINDS, NUDGE_TIME, PAUSE, SETTINGS
from tests.flows.talk import AT, BACK, CHANGE, DONE, LATER, YES, does, refusal, talk

NOW = {
    "zone": "Berlin",
    "morning": "08:00",
    "evening": "19:30",
    "days": "0123456",
    "quiet": "22:00–07:00",
    "most": 4,
    "off": "evening",
    "rows": [],
}
WITHOUT_EVENING = ("morning", "actions", "deadlines", "events", "regular")
LISBON = "Lisbon, Portugal [Europe/Lisbon] PT"


def ON(name):  # noqa: N802 - as the other things that are said
    return Ticked(name, on=True)


def OFF(name):  # noqa: N802
    return Ticked(name, on=False)


@pytest.mark.parametrize(
    ("said", "settled"),
    [
        (["zone", LISBON, YES], Settle("zone", LISBON)),
        (["morning", "07:00"], Settle("morning", "07:00")),
        (["evening", "21:15"], Settle("evening", "21:15")),
        (["zone", BACK, "evening", "20:00"], Settle("evening", "20:00")),
        (["days", OFF("sat"), OFF("sun"), DONE], Settle("days", "01234")),
        (["quiet", "hours", "23:00", "06:30"], Settle("quiet", "23:00-06:30")),
        (["quiet", "none"], Settle("quiet", "00:00-00:00")),
        (["quiet", "own", "wait"], Settle("quiet-own", "wait")),
        (["most", "2"], Settle("most", "2")),
        (["kinds", ON("evening"), OFF("events"), DONE], Settle("off", "events")),
        (["kinds", *map(OFF, WITHOUT_EVENING), DONE], Settle("off", " ".join(KINDS))),
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

    assert refusal(talk(PAUSE, Said("whenever"))) == "no-until"


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


def test_what_came_at_a_bad_time_comes_at_another():
    end = talk(NUDGE_TIME, AT, YES, facts={"kind": "deadline", "about": 7, "part": 2})

    assert does(end, Remind) == [Remind("deadline", at=AT, about=7, part=2)]


@pytest.mark.parametrize(("kind", "kept"), [("step", "step"), ("micro", "week")])
def test_what_is_moved_is_kept_at_its_new_time(kind, kept):
    end = talk(NUDGE_TIME, AT, YES, facts={"kind": kind, "about": 7, "part": 0})

    assert does(end, Programme) == [Programme(kept, id=7, content={"when": AT})]
