"""Goals and small steps: a new one, the next slightly harder or smaller, and the look back."""

from collections.abc import Mapping
from datetime import timedelta

from rapidfuzz import fuzz, utils

from bot.again import open_again
from bot.entries import Entry, told
from bot.outside import read_moment
from bot.recall import ALIKE
from bot.talk import open_flow
from bot.turn import Turn
from flows.heard import Chose, Heard, Said
from flows.place import Value, whole
from flows.table import Offer
from storage import programmes
from storage.programmes import Going

WAITS = timedelta(days=7)  # that a small step is asked about; then it is left in peace
QUOTED = 200  # characters of what was typed, at the most, to be shown above a question
WENT = ("done", "partly", "tried", "not-begun")


def goal(size: str) -> Entry:
    """Build a goal; `size` says how it follows on the one before."""

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        given = {"before": str(facts.get("before") or ""), "size": size if _before(facts) else ""}
        _open(turn, "goal", given, facts)

    return entry


def step(turn: Turn, facts: Mapping[str, Value]) -> None:
    """One small step; one that is open and due is looked back on first."""
    del facts
    going = due_step(turn)
    if going is None:
        step_sized("")(turn, {})
        return
    turn.say(
        "step-open",
        {"what": str(going.content.get("what", ""))},
        (*(Offer(f"look-{one}", {"about": going.id}) for one in WENT), Offer("step-new")),
    )


def step_from(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What was typed, or came out of another practice, as a small step."""
    if facts.get("said"):
        step_sized("")(turn, facts)
    else:
        step(turn, facts)


def step_piece(turn: Turn, facts: Mapping[str, Value]) -> None:
    """A small piece of what was typed about, which is shown again where it is short."""
    said = str(facts.get("said") or "")
    if due_step(turn) or not 0 < len(said) <= QUOTED:
        step(turn, facts)
    else:
        step_sized("piece")(turn, {"before": said})


def step_sized(size: str) -> Entry:
    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        old = _going(turn, facts) if facts.get("about") else None
        before = str(old.content.get("what", "")) if old else _before(facts)
        given: dict[str, Value] = {
            "goal_id": whole(facts.get("goal")) or (old.goal_id if old else None),
            "before": before,
            "size": size if before else "",
            "instead": old.id if old and old.kind == "step" and old.status == "active" else None,
        }
        if given["goal_id"] is None:
            given["goal_id"] = _goal_like(turn, str(facts.get("said") or before))
        _open(turn, "step", given, facts)

    return entry


def look(*carry: Heard) -> Entry:
    """Look back on a small step or a goal; without a number, on the step that is due."""

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        going = _going(turn, facts)
        if going is None or going.status != "active":
            turn.say("gone", offers=(Offer("step"), Offer("home")))
            return
        open_flow(
            turn,
            "look",
            {
                "about": going.id,
                "kind": going.kind,
                "what": str(going.content.get("what", "")),
                "goal_id": going.goal_id,
            },
            (*carry, *told(facts)),
        )

    return entry


def due_step(turn: Turn) -> Going | None:
    """The latest small step whose time has come and that was not looked back on; no old ones."""
    for going in programmes.of_kind(turn.db, turn.who.id, "step", "active"):
        at = str(going.content.get("when") or "")
        if at and timedelta(0) <= turn.now - read_moment(at) <= WAITS:
            return going
    return None


def _going(turn: Turn, facts: Mapping[str, Value]) -> Going | None:
    known = whole(facts.get("about"))
    found = programmes.find(turn.db, turn.who.id, known) if known else due_step(turn)
    return found if found and found.kind in {"step", "goal"} else None


def _goal_like(turn: Turn, words: str) -> int | None:
    """The active goal that these words are about, if they surely are."""
    for one in programmes.goals(turn.db, turn.who.id, "active") if words else ():
        if fuzz.token_set_ratio(words, one.title, processor=utils.default_process) >= ALIKE:
            return one.id
    return None


def _before(facts: Mapping[str, Value]) -> str:
    return str(facts.get("before") or "")


def _open(turn: Turn, flow: str, given: Mapping[str, Value], facts: Mapping[str, Value]) -> None:
    said = str(facts.get("said") or "")
    if said:
        open_flow(turn, flow, given, (Said(said),))
    elif given.get("before"):
        open_flow(turn, flow, given)
    else:
        open_again(turn, flow, given)


ENTRIES: dict[str, Entry] = {
    "goal": goal(""),
    "goal-from": goal(""),
    "goal-harder": goal("harder"),
    "goal-smaller": goal("smaller"),
    "goal-again": goal("again"),
    "step": step,
    "step-new": step_sized(""),
    "step-from": step_from,
    "step-piece": step_piece,
    "step-harder": step_sized("harder"),
    "step-smaller": step_sized("smaller"),
    "step-again": step_sized("again"),
    "look": look(),
    **{f"look-{one}": look(Chose(one)) for one in WENT},
}
