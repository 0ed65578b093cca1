"""Setbacks: experiments, how things are explained, slips, and the dip."""

from collections.abc import Mapping

from bot import recall
from bot.again import open_again
from bot.entries import Entry
from bot.talk import open_flow
from bot.turn import Turn
from flows.heard import Said
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Day, Lines, Word
from storage import records

PAGE = 3  # experiments in one message: each has four lines
PATTERN = 2  # of one kind, from which on it is a pattern worth naming


def beginning(flow: str) -> Entry:
    """A conversation whose first answer may have been typed already."""

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        if said := str(facts.get("said") or ""):
            open_flow(turn, flow, {}, (Said(said),))
        else:
            open_again(turn, flow, {})

    return entry


def experiments(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What was tried and learned, the latest first."""
    page = whole(facts.get("page")) or 0
    found = records.notes(turn.db, turn.who.id, "experiment")
    if not found:
        turn.say("experiments-none", offers=(Offer("experiment"), Offer("home")))
        return
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "day": Day(one.day),
            **{
                part: str(one.content.get(part) or "–")
                for part in ("tried", "happened", "learned", "next")
            },
            "skipped": "no" if one.content.get("learned") else "yes",
        }
        for one in found[page * PAGE : (page + 1) * PAGE]
    )
    more = (
        (Offer("experiments-older", {"page": page + 1}),) if len(found) > (page + 1) * PAGE else ()
    )
    turn.say(
        "experiments",
        {"rows": Lines("experiment-row", rows)},
        (*more, Offer("experiment"), Offer("explaining"), Offer("home")),
    )


def explaining(turn: Turn, facts: Mapping[str, Value]) -> None:
    """To what setbacks and successes were put down, over the last few of each."""
    del facts
    seen = recall.explaining(turn)
    if not seen.setbacks and not seen.successes:
        turn.say("explaining-none", offers=(Offer("win"), Offer("experiment"), Offer("home")))
        return
    kind = "ability" if seen.ability >= PATTERN else "luck" if seen.luck >= PATTERN else "own"
    turn.say(
        "explaining",
        {
            "setbacks": seen.setbacks,
            "ability": seen.ability,
            "successes": seen.successes,
            "luck": seen.luck,
            "kind": kind,
        },
        (Offer("thought"), Offer("experiments"), Offer("win"), Offer("home")),
    )


def dip(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    turn.say("dip-about", offers=(Offer("step"), Offer("remind"), Offer("home")))


ENTRIES: dict[str, Entry] = {
    "experiment": beginning("experiment"),
    "experiment-from": beginning("experiment"),
    "experiments": experiments,
    "experiments-older": experiments,
    "explaining": explaining,
    "slip": beginning("slip"),
    "slip-from": beginning("slip"),
    "dip": dip,
}
