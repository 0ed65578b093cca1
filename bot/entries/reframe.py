"""Stress reframing: now, before an event, in thirty seconds, and afterwards."""

from collections.abc import Mapping

from bot import recall
from bot.entries import Entry, told
from bot.talk import open_flow
from bot.turn import Turn
from flows.heard import Chose, Given, Heard, Said
from flows.place import Value, whole
from flows.table import Offer
from storage import programmes, records


def reframe(*carry: Heard) -> Entry:
    """The three minutes. An event named beforehand fills in what it is, and when."""

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        event_id, event = _event(turn, facts)
        given: dict[str, Value] = {"event_id": event_id, "event": event, "proof": []}
        known = event if event_id else str(facts.get("said") or "")
        if known:
            given["proof"] = [proof.text for proof in recall.similar(turn, known, most=2)]
        open_flow(turn, "reframe", given, (*carry, *_carried(facts, carry)))

    return entry


def reframe_short(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Thirty seconds, no typing; with the cue card made for this event, if there is one."""
    event_id, event = _event(turn, facts)
    latest = records.notes(turn.db, turn.who.id, "cue", most=1)
    known = event or str(facts.get("said") or "")
    cue = recall.cue(turn, known) or "".join(str(one.content["instruction"]) for one in latest)
    open_flow(turn, "reframe-short", {"event_id": event_id, "event": event, "cue": cue})


def debrief(*carry: Heard) -> Entry:
    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        event_id, event = _event(turn, facts)
        if not event_id:
            turn.say("gone", offers=(Offer("home"),))
            return
        going = programmes.find(turn.db, turn.who.id, event_id)
        every = going.content.get("every", "") if going else ""
        given: dict[str, Value] = {"event_id": event_id, "event": event, "every": every}
        open_flow(turn, "debrief", given, (*carry, *told(facts)))

    return entry


def _event(turn: Turn, facts: Mapping[str, Value]) -> tuple[int, str]:
    """The event meant, if it is kept: its number, or 0, and what it is called."""
    known = whole(facts.get("event_id")) or whole(facts.get("about"))
    going = programmes.find(turn.db, turn.who.id, known) if known else None
    if going is None or going.kind != "event":
        return 0, ""
    return going.id, str(going.content.get("event", ""))


def _carried(facts: Mapping[str, Value], before: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """What was typed outside, as answers to the first questions."""
    said, at = facts.get("said"), facts.get("at")
    if not said:
        return ()
    if at and Chose("later") in before:
        return (Said(str(said)), Given(at))
    return (Said(str(said)),) if before else ()


ENTRIES: dict[str, Entry] = {
    "reframe": reframe(),
    "reframe-now": reframe(Chose("now")),
    "reframe-early": reframe(Chose("now")),
    "reframe-later": reframe(Chose("later")),
    "event-new": reframe(Chose("later")),
    "reframe-short": reframe_short,
    "debrief": debrief(),
    "went-better": debrief(Chose("better")),
    "went-as-expected": debrief(Chose("as-expected")),
    "went-harder": debrief(Chose("harder")),
}
