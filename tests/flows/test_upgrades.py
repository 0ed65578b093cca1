"""A person half way through an old version of a flow is not lost."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from flows import upgrades
from flows.answers import Choice, Items, Rating, Text
from flows.place import Given, Place, from_json
from flows.registry import FLOWS
from flows.table import END, NEXT, Ending, Flow, Repeat, Step
from flows.upgrades import upgrade

# For each version that was left, places as it left them, the step they are to come to, and whose
# answers they keep; one is of the made-up flow below.
OLD_PLACES = Path(__file__).parent / "places"

TRIP = Flow(
    name="trip",
    version=2,
    facts=("who",),
    parts=(
        Step("where", Text(), then="alone"),
        Step("alone", Choice("yes", "no"), then={"yes": "stops", "no": "with"}),
        Step("with", Text(), then="stops"),
        Step("stops", Items(), then="each"),
        Repeat(
            "each",
            over=lambda answers: answers.texts("stops"),
            steps=(Step("days", Rating(), then=NEXT),),
            then="happy",
        ),
        Step("happy", Rating(), then=END),
    ),
    finish=lambda _: Ending("trip-end"),
    endings=("trip-end",),
)


def trail(*given):
    return tuple(Given(*one) for one in given)


START = trail(("where", 0, "Rome"), ("alone", 0, "yes"))
LISTED = (*START, *trail(("stops", 0, ["a", "b"])))


NEW_NAMES = {"city": "where", "company": "with"}


def renamed(at):
    """From version 1 of the trip: a name is in the trail as well."""
    given = (one._replace(step=NEW_NAMES.get(one.step, one.step)) for one in at.trail)
    return at._replace(step=NEW_NAMES.get(at.step, at.step), trail=tuple(given))


def old(step, given=(), **more):
    return Place("trip", 1, step, trail=tuple(given), facts={"who": "Ada"}, **more)


def test_a_step_that_is_still_there_is_kept():
    assert upgrade(TRIP, old("stops", START)) == old("stops", START)._replace(version=2)


def test_what_was_gathered_is_kept_where_its_step_still_gathers():
    assert upgrade(TRIP, old("stops", START, draft={"items": ["a"]})).draft == {"items": ["a"]}
    assert upgrade(TRIP, old("happy", LISTED, draft={"items": ["a"]})).draft is None


def test_a_renamed_step_is_followed(monkeypatch):
    monkeypatch.setitem(upgrades.UPGRADES, ("trip", 1), renamed)

    assert upgrade(TRIP, old("city")).step == "where"


def test_where_steps_changed_their_order_what_is_open_now_is_asked(monkeypatch):
    monkeypatch.setitem(upgrades.UPGRADES, ("trip", 1), lambda at: at._replace(step=""))
    where, alone = START
    found = upgrade(TRIP, old("stops", (where,)))  # it came before being alone
    assert (found.step, found.trail) == ("alone", (where,))

    found = upgrade(TRIP, old("where", (alone,)))
    assert (found.step, found.trail) == ("where", ())


def test_every_version_between_is_gone_through(monkeypatch):
    def visited(version):
        return lambda at: at._replace(undone={**at.undone, str(version): True})

    for version in (1, 2, 3):
        monkeypatch.setitem(upgrades.UPGRADES, ("trip", version), visited(version))

    assert upgrade(replace(TRIP, version=4), old("where")).undone == {
        "1": True,
        "2": True,
        "3": True,
    }


@pytest.mark.parametrize(
    ("given", "step", "round_", "kept"),
    [
        ((), "where", 0, 0),
        (START[:1], "alone", 0, 1),
        (START, "stops", 0, 2),
        (trail(("where", 0, "Rome"), ("alone", 0, "no")), "with", 0, 2),
        (LISTED, "days", 0, 3),
        ((*LISTED, *trail(("days", 0, 3))), "days", 1, 4),
        ((*LISTED, *trail(("days", 0, 3), ("days", 1, 4))), "happy", 0, 5),
        (trail(("colour", 0, "red"), ("where", 0, "Rome")), "alone", 0, 1),
        (trail(("alone", 0, "yes")), "where", 0, 0),
        ((*LISTED, *trail(("days", 1, 4))), "days", 0, 3),
    ],
)
def test_a_removed_step_leads_to_the_first_unanswered_question(given, step, round_, kept):
    found = upgrade(TRIP, old("mood", given))

    assert (found.step, found.round, len(found.trail)) == (step, round_, kept)
    assert found.trail == tuple(one for one in given if one.step in TRIP)[:kept]


def test_a_choice_that_is_no_longer_offered_is_asked_again():
    gone = trail(("where", 0, "Rome"), ("alone", 0, "sometimes"))

    assert upgrade(TRIP, old("mood", gone)).step == "alone"


def test_facts_that_are_new_are_empty_and_those_not_asked_for_go():
    lost = Place("trip", 1, "where", facts={"colour": "red"})

    assert upgrade(TRIP, lost).facts == {"who": None}


def astray(flow):
    """Versions of a flow that were left with no example, and examples that come to elsewhere."""
    found = []
    for version in range(1, flow.version):
        examples = sorted(OLD_PLACES.glob(f"{flow.name}-{version}[!0-9]*json"))
        found += [] if examples else [f"{flow.name}-{version}"]
        for example in examples:
            kept = json.loads(example.read_text("utf-8"))
            now = upgrade(flow, from_json(kept["place"]))
            if (now.step, [one.step for one in now.trail]) != (kept["step"], kept["answered"]):
                found.append(example.name)
    return found


def test_every_version_that_was_left_has_an_example_that_finds_its_way():
    assert [one for flow in FLOWS.values() for one in astray(flow)] == []


def test_a_version_left_without_an_example_is_noticed_and_one_that_loses_its_way(monkeypatch):
    assert astray(TRIP) == ["trip-1.json"]  # nobody says what the old names are now
    monkeypatch.setitem(upgrades.UPGRADES, ("trip", 1), renamed)
    assert astray(TRIP) == []

    assert astray(replace(TRIP, version=3)) == ["trip-2"]
