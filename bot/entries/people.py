"""The people around: someone to learn from, those who help, the weekly message, feedback."""

from collections.abc import Mapping
from datetime import timedelta

from bot.entries import Entry
from bot.talk import open_flow
from bot.turn import Turn
from flows.circle import listing, supporters
from flows.heard import Chose, Heard
from flows.place import NOTHING, Value, whole
from flows.table import Offer
from storage import programmes, records
from storage.programmes import Going

PICKS = 3  # pieces of the week's evidence to choose the accomplishment from
WEEK = timedelta(days=7)


def peer(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Someone to watch; the one being watched, if there is one."""
    going = _watched(turn)
    if going is None:
        peer_again(turn, facts)
        return
    values = {"who": str(going.content.get("who", ""))}
    turn.say("peer-now", values, (Offer("peer-notes"), Offer("peer-again"), Offer("home")))


def peer_again(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    going = _watched(turn)
    open_flow(turn, "peer", {"peer_id": going.id if going else 0, "goal": goal(turn)})


def peer_notes(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What was seen; best straight after watching."""
    known = whole(facts.get("about"))
    going = (programmes.find(turn.db, turn.who.id, known) if known else None) or _watched(turn)
    who = str(going.content.get("who", "")) if going else ""
    open_flow(turn, "peer-notes", {"peer_id": going.id if going else 0, "who": who})


def _watched(turn: Turn) -> Going | None:
    return next(iter(programmes.of_kind(turn.db, turn.who.id, "peer", "active")), None)


def circle(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Who helps and who is left out, where that has been said; or the questions."""
    kept = _circle(turn)
    if not supporters(kept.get("people")):
        circle_new(turn, facts)
        return
    without = str(kept.get("without") or "")
    turn.say(
        "circle-have",
        {
            "rows": listing(kept.get("people")),
            "without": without,
            "left": "yes" if without else "no",
        },
        (Offer("checkin"), Offer("circle-new"), Offer("home")),
    )


def circle_new(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    known = "yes" if supporters(_circle(turn).get("people")) else ""
    open_flow(turn, "circle", {"goal": goal(turn), "known": known})


def _circle(turn: Turn) -> Mapping[str, Value]:
    latest = records.notes(turn.db, turn.who.id, "circle", most=1)
    return latest[0].content if latest else NOTHING


def checkin(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Four lines for a supporter; the week's own evidence is there to pick from."""
    del facts
    since = turn.now - WEEK
    recent = [
        one.text[:200]
        for one in records.evidence(turn.db, turn.who.id, most=PICKS)
        if one.at >= since
    ]
    before = records.notes(turn.db, turn.who.id, "checkin", most=1)
    last = str(before[0].content.get("commitment", "")) if before else ""
    given: dict[str, Value] = {
        "evidence": list(dict.fromkeys(recent)),
        "last": last,
        "circle": list(supporters(_circle(turn).get("people"))),
    }
    open_flow(turn, "checkin", given)


def feedback(*carry: Heard) -> Entry:
    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        open_flow(turn, "feedback", {"said": str(facts.get("said") or "")[:200]}, carry)

    return entry


def goal(turn: Turn) -> str:
    found = programmes.goals(turn.db, turn.who.id, "active")
    return found[0].title if found else ""


ENTRIES: dict[str, Entry] = {
    "peer": peer,
    "peer-again": peer_again,
    "peer-notes": peer_notes,
    "circle": circle,
    "circle-new": circle_new,
    "checkin": checkin,
    "feedback": feedback(),
    "feedback-ask": feedback(Chose("ask")),
    "feedback-bad": feedback(Chose("bad")),
    "feedback-praise": feedback(Chose("praise")),
}
