"""What each kind of nudge says, from what is true when it goes out; or nothing, if it is done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.entries import week
from bot.turn import Turn
from flows.place import texts, whole
from flows.words import Word
from storage import programmes
from storage.reminders import Queued

PATIENCE = 3  # days missed in a row before the coach asks whether to go on, and then is silent


@dataclass(frozen=True)
class Prompt:
    key: str
    values: Mapping[str, Word] = field(default_factory=dict)
    offers: tuple[str, ...] = ()  # entries, by name


def morning(turn: Turn, nudge: Queued) -> Prompt | None:
    """Today's part of the week, or one small thing."""
    del nudge
    going = week.current(turn)
    if going is None:
        return Prompt("nudge-morning", offers=("week", "reframe", "solve", "not-today"))
    if going.content.get("moved_on") == turn.day:
        return None  # today's part is done already
    missed = whole(going.content.get("missed")) or 0
    if missed > PATIENCE:
        return None  # asked once whether to go on; the answer is theirs
    seen = {"prompted": f"{going.stage} {going.content.get('at')}"}
    again = going.content.get("prompted") == seen["prompted"]
    missed = missed + 1 if again else 0
    programmes.change(
        turn.db, turn.who.id, going.id, content={**seen, "missed": missed}, now=turn.now
    )
    values: dict[str, Word] = {
        "goal": str(going.content.get("goal", "")),
        "micro": week.micro(going),
        "step": "".join(
            texts(going.content.get("steps"))[whole(going.content.get("at")) or 0 :][:1]
        ),
    }
    if missed >= PATIENCE:
        return Prompt("nudge-week-missed-often", values, ("week-smaller", "pause", "week-stop"))
    if missed:
        return Prompt("nudge-week-missed", values, ("week", "week-smaller", "not-today"))
    return Prompt(f"nudge-week-{going.stage}", values, ("week", "reframe-short", "not-today"))


def evening(turn: Turn, nudge: Queued) -> Prompt | None:
    """Only where a micro-action is open and has not been told about today."""
    del nudge
    going = week.current(turn)
    if going is None or going.stage not in week.DOING:
        return None
    if going.content.get("moved_on") == turn.day or (whole(going.content.get("missed")) or 0) > 1:
        return None
    values: dict[str, Word] = {"micro": week.micro(going)}
    return Prompt("nudge-evening", values, ("week-done", "week-partly", "week-not-yet"))


def micro(turn: Turn, nudge: Queued) -> Prompt | None:
    """The moment set for a micro-action."""
    going = week.current(turn)
    if going is None or going.id != nudge.about or going.stage not in week.DOING:
        return None
    values: dict[str, Word] = {"micro": week.micro(going)}
    return Prompt("nudge-micro", values, ("week-done", "week-too-hard", "reframe-short", "later"))


def deadline(turn: Turn, nudge: Queued) -> Prompt | None:
    going = programmes.find(turn.db, turn.who.id, nudge.about)
    if going is None or going.status != "active":
        return None
    steps, states = texts(going.content.get("steps")), texts(going.content.get("state"))
    if nudge.part >= len(steps) or states[nudge.part : nudge.part + 1] != ("open",):
        return None
    return Prompt(
        "nudge-deadline", {"step": steps[nudge.part]}, ("step-done", "step-move", "step-drop")
    )


def assess_problem(turn: Turn, nudge: Queued) -> Prompt | None:
    going = programmes.find(turn.db, turn.who.id, nudge.about)
    if going is None or going.status != "active":
        return None
    values: dict[str, Word] = {
        "problem": str(going.content.get("problem", "")),
        "chosen": str(going.content.get("chosen", "")),
    }
    return Prompt("nudge-assess-problem", values, ("solve-review", "later"))


def event(key: str, *offers: str) -> Callable[[Turn, Queued], Prompt | None]:
    def prompt(turn: Turn, nudge: Queued) -> Prompt | None:
        going = programmes.find(turn.db, turn.who.id, nudge.about)
        if going is None or going.status != "active":
            return None
        return Prompt(key, {"event": str(going.content.get("event", ""))}, offers)

    return prompt


def still_here(turn: Turn, nudge: Queued) -> Prompt | None:
    del turn, nudge
    return Prompt("nudge-still-here", offers=("sos",))


_KINDS: dict[str, Callable[[Turn, Queued], Prompt | None]] = {
    "morning": morning,
    "evening": evening,
    "micro": micro,
    "deadline": deadline,
    "assess-problem": assess_problem,
    "event-soon": event("nudge-event-soon", "reframe", "reframe-short"),
    "event-now": event("nudge-event-now", "reframe-short"),
    "debrief": event("nudge-debrief", "went-better", "went-as-expected", "went-harder"),
    "still-here": still_here,
}
# A nudge put off comes as a kind of its own, for its first kind has come that day already.
PROMPTS = {**_KINDS, **{f"{kind}-again": prompt for kind, prompt in _KINDS.items()}}
