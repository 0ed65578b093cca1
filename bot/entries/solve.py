"""The problem solver: a new problem, one that is under way, its deadlines and its review."""

from collections.abc import Mapping
from html import unescape

from bot.entries import Entry, told
from bot.talk import open_flow, resume
from bot.turn import Turn
from flows.heard import Chose, Heard, Said
from flows.place import Value, texts, whole
from flows.solve import problem
from flows.table import Offer
from storage import conversations, programmes, records
from storage.programmes import Going

DONE = Chose("done")
NEW: Mapping[str, Value] = {
    "problem_id": 0,
    "problem": "",
    "kept": [],
    "weighed": [],
    "start": "problem",
}


def solve(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The one that is open or was left, the ones that are under way, or a new one."""
    said = str(facts.get("said") or "")
    if said:
        _begin(turn, Said(said))
        return
    front = conversations.foreground(turn.db, turn.who.id)
    if front and front.place.flow == "solve":
        resume(turn, front.number)
        return
    parked = conversations.parked(turn.db, turn.who.id)
    left = [one for one in parked if one.place.flow == "solve" and problem(one.place.answers)]
    anew = {one.place.facts.get("problem_id") for one in left}
    found = programmes.of_kind(turn.db, turn.who.id, "problem", "active", "parked")
    going = [one for one in found if one.id not in anew]
    if not left and not going:
        solve_new(turn, facts)
        return
    offers = [
        Offer("resume", {"number": one.number}, text=problem(one.place.answers)) for one in left[:2]
    ]
    offers += [
        Offer("solve-review", {"problem": one.id}, text=str(one.content.get("problem")))
        for one in going[:3]
    ]
    turn.say("solve-which", offers=(*offers, Offer("solve-new")))


def solve_new(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    _begin(turn)


def _begin(turn: Turn, *carry: Heard) -> None:
    """Another problem, beside those that were left; one that was never named is let go."""
    for kept in conversations.kept(turn.db, turn.who.id):
        if kept.place.flow == "solve" and not problem(kept.place.answers):
            conversations.end(turn.db, turn.who.id, kept.number)
    open_flow(turn, "solve", NEW, carry, anew=True)


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
    about = str(going.content.get("problem", ""))
    open_flow(
        turn,
        "solve-review",
        {
            "problem_id": going.id,
            "problem": about,
            "as_evidence": unescape(turn.text("solve-solved", {"problem": about})),
            "chosen": going.content.get("chosen"),
            "ideas": list(texts(going.content.get("ideas"))),
            "weighed": going.content.get("weighed"),
            "before": going.content.get("before")
            or next((one.value for one in reversed(rated)), ""),
        },
    )


def _find(turn: Turn, facts: Mapping[str, Value]) -> Going | None:
    known = whole(facts.get("problem")) or whole(facts.get("about"))
    return programmes.find(turn.db, turn.who.id, known) if known else None


ENTRIES: dict[str, Entry] = {
    "solve": solve,
    "solve-new": solve_new,
    "solve-review": solve_review,
    "step-done": solve_step(DONE),
    "step-move": solve_step(Chose("move")),
    "step-drop": solve_step(Chose("drop")),
}
