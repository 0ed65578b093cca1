"""The problem solver: a new problem, one that is under way, its deadlines and its review."""

from collections.abc import Mapping
from html import unescape

from bot.entries import Entry, told
from bot.talk import open_flow
from bot.turn import Turn
from flows.heard import Chose, Heard, Said
from flows.place import Place, Value, texts, whole
from flows.table import Offer
from storage import conversations, programmes, records
from storage.programmes import Going

DONE = Chose("done")
NEW: Mapping[str, Value] = {"problem_id": 0, "problem": "", "kept": [], "start": "problem"}


def solve(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The one that was left, the ones that are under way, or a new one."""
    said = str(facts.get("said") or "")
    if said:
        open_flow(turn, "solve", NEW, (Said(said),))
        return
    left = [one for one in conversations.parked(turn.db, turn.who.id) if one.place.flow == "solve"]
    going = programmes.of_kind(turn.db, turn.who.id, "problem", "active", "parked")
    if not left and not going:
        solve_new(turn, facts)
        return
    offers = [Offer("resume", {"number": one.number}, text=_of(one.place)) for one in left[:2]]
    offers += [
        Offer("solve-review", {"problem": one.id}, text=_short(one.content.get("chosen")))
        for one in going[:3]
    ]
    turn.say("solve-which", offers=(*offers, Offer("solve-new")))


def solve_new(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    for kept in conversations.parked(turn.db, turn.who.id):
        if kept.place.flow == "solve" and not kept.place.trail:
            conversations.end(turn.db, turn.who.id, kept.number)
    open_flow(turn, "solve", NEW)


def solve_step(*carry: Heard) -> Entry:
    """A deadline has come."""

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        going = _find(turn, facts)
        part = whole(facts.get("part")) or 0
        if going is None or part >= len(texts(going.content.get("steps"))):
            turn.say("gone", offers=(Offer("home"),))
            return
        open_flow(
            turn,
            "solve-step",
            {
                "problem_id": going.id,
                "part": part,
                "step": texts(going.content.get("steps"))[part],
                "state": list(texts(going.content.get("state"))),
            },
            (*carry, *(told(facts) if DONE in carry else ())),
        )

    return entry


def solve_review(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Step five: look back on what was tried."""
    going = _find(turn, facts)
    if going is None:
        solve(turn, {})
        return
    rated = records.ratings(turn.db, turn.who.id, "problem-solving")
    problem = str(going.content.get("problem", ""))
    open_flow(
        turn,
        "solve-review",
        {
            "problem_id": going.id,
            "problem": problem,
            "as_evidence": unescape(turn.text("solve-solved", {"problem": problem})),
            "chosen": going.content.get("chosen"),
            "ideas": list(texts(going.content.get("ideas"))),
            "before": going.content.get("before")
            or next((one.value for one in reversed(rated)), ""),
        },
    )


def _find(turn: Turn, facts: Mapping[str, Value]) -> Going | None:
    known = whole(facts.get("problem")) or whole(facts.get("about"))
    return programmes.find(turn.db, turn.who.id, known) if known else None


def _short(value: Value) -> str:
    return str(value)[:60]


def _of(place: Place) -> str:
    return _short(place.trail[0].value) if place.trail else "…"


ENTRIES: dict[str, Entry] = {
    "solve": solve,
    "solve-new": solve_new,
    "solve-review": solve_review,
    "step-done": solve_step(DONE),
    "step-move": solve_step(Chose("move")),
    "step-drop": solve_step(Chose("drop")),
}
