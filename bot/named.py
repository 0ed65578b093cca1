"""What a nudge named, and whether it still waits for an answer when a button of it is tapped.

A button carries a mark of what its nudge was about, where the nudge's own row does not say that:
the tap is for that one thing, whatever has come after it.
"""

from enum import Enum

from bot import planned
from bot.entries import week
from bot.turn import Turn
from flows.place import texts
from flows.words import Word
from storage import programmes
from storage.programmes import Going
from storage.reminders import Queued


class Waits(Enum):
    """How things stand with what a nudge named."""

    OPEN = "open"
    TOLD = "told"
    GONE = "gone"


OF_WEEK = frozenset({"week-done", "week-partly", "week-not-yet", "week-too-hard", "week-smaller"})
# Buttons about one programme: a small step, a goal, a problem, an event.
OF_ONE = frozenset(
    {
        *("look-done", "look-partly", "look-tried", "look-not-begun", "step-smaller"),
        *("went-better", "went-as-expected", "went-harder", "solve-review"),
    }
)
OF_STEP = frozenset({"step-done", "step-move", "step-drop"})


def waits(turn: Turn, nudge: Queued, name: str, mark: str) -> tuple[Waits, str]:
    """Whether what a button is for still waits for it, and what it is called, where that is known.

    Without a mark, of a nudge from before there were any, the day it was for decides.
    """
    if name in OF_WEEK:
        return _action(turn, nudge, mark)
    if name == "week-stop":
        going = week.current(turn)
        same = going is not None and mark.partition("-")[0] in {"", str(going.id)}
        return (Waits.OPEN if same else Waits.GONE), ""
    if name == "plan-skip":
        plan = planned.current(turn, "active")
        same = plan is not None and mark in {"", planned.mark(plan)}
        return (Waits.OPEN if same else Waits.GONE), ""
    about = number(mark) or nudge.about
    if not about or name not in OF_ONE | OF_STEP:
        return Waits.OPEN, ""
    going = programmes.find(turn.db, turn.who.id, about)
    if name in OF_STEP:
        return _step(going, nudge.part)
    called = str(going.content.get("what") or going.content.get("event") or "") if going else ""
    return _status(going), called


def _action(turn: Turn, nudge: Queued, mark: str) -> tuple[Waits, str]:
    """The micro-action of the day that the nudge came on."""
    known = number(mark.partition("-")[0]) or nudge.about
    going = programmes.find(turn.db, turn.who.id, known) if known else week.current(turn)
    if going is None:
        return Waits.GONE, ""
    if going.status in {"parked", "stopped"}:
        return Waits.GONE, ""
    if not mark:
        moved = str(going.content.get("moved_on") or "")
        fits = going.status == "active" and going.stage in week.DOING and moved < nudge.day
        return (Waits.OPEN if fits else Waits.TOLD), ""
    if going.status == "active" and week.mark(going) == mark:
        return Waits.OPEN, week.micro(going)
    return Waits.TOLD, week.marked(going, mark)


def _step(going: Going | None, part: int) -> tuple[Waits, str]:
    """One step of the plan for a problem."""
    steps = texts(going.content.get("steps")) if going else ()
    if going is None or part >= len(steps):
        return Waits.GONE, ""
    state = texts(going.content.get("state"))[part : part + 1]
    fits = going.status == "active" and state == ("open",)
    return (Waits.OPEN if fits else Waits.TOLD), steps[part]


def _status(going: Going | None) -> Waits:
    """How a programme that is looked back on once stands."""
    if going is None:
        return Waits.GONE
    if going.status == "active":
        return Waits.OPEN
    replaced = going.stage in {"smaller", "ahead"}  # made smaller, or called off
    return Waits.GONE if going.status == "stopped" and replaced else Waits.TOLD


def called(turn: Turn, kind: str, about: int, part: int) -> str:
    """What a reminder is about, in its person's words; empty where that is nothing of theirs."""
    going = programmes.find(turn.db, turn.who.id, about) if about else None
    if going is None:
        return ""
    match kind:
        case "micro":
            return week.micro(going)
        case "deadline":
            return "".join(texts(going.content.get("steps"))[part : part + 1])
    content = going.content
    return str(content.get("what") or content.get("event") or content.get("problem") or "")


def number(written: str) -> int:
    """The number of a programme, as a button carries it; 0 where it carries none."""
    return int(written) if written.isdecimal() and len(written) < 19 else 0


def say(turn: Turn, how: Waits, called: str) -> None:
    """One line instead of an answer to something else; an open talk stays as it is."""
    turn.still = True
    if how is Waits.GONE:
        turn.say("nudge-gone")
        return
    values: dict[str, Word] = {"named": "yes" if called else "no", "what": called}
    turn.say("nudge-told", values)
