"""What the end of any practice means beyond it: that it was done, what it foretold, the plan."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot import planned
from bot.turn import Turn
from flows import strength
from flows.effects import Programme
from flows.place import Value
from flows.practices import OF_FLOW
from flows.table import Ending, Offer
from flows.words import Label
from storage import programmes, records

# Ends that are no practice: put off, or nothing was done.
NOT_DONE = frozenset({"week-do-end-again", "reframe-end-later"})
HAPPENED = {"week-do-end-done": True, "week-do-end-last": True, "week-do-end-again": False}
DOING = {"4": 0, "5": 1, "6": 2}  # stage of a week: which of its three micro-actions


def note(turn: Turn, end: Ending) -> tuple[Offer, ...]:
    """Called before the ending is carried out; returns what to offer first."""
    if end.key in HAPPENED:
        _forecast(turn, end)
    flow = end.key.partition("-end")[0]
    if flow in OF_FLOW and end.key not in NOT_DONE:
        _keep(turn, "practice", {"name": OF_FLOW[flow]})
    return planned.went_on(turn, end.key)


def shown(turn: Turn) -> str:
    """How strong the habit is, as a quiet line; nothing at first, and nothing after danger."""
    quiet = turn.who.quiet_until
    if quiet and quiet > turn.now:
        return ""
    today = date.fromisoformat(turn.day)
    since = (today - timedelta(days=strength.REACH)).isoformat()
    days = records.practised_on(turn.db, turn.who.id, since)
    strong = strength.built((today - date.fromisoformat(day)).days for day in days)
    if not strong:
        return ""
    word = Label(f"strength-{strength.WORDS[strength.step(strong)]}")
    return turn.text("strength", {"bar": strength.bar(strong), "word": word})


def _forecast(turn: Turn, end: Ending) -> None:
    """How sure the person was of a micro-action, and whether it happened as it was set."""
    known = next((one.id for one in end.effects if isinstance(one, Programme) and one.id), None)
    week = programmes.find(turn.db, turn.who.id, known) if known else None
    if week is None or week.stage not in DOING or week.content.get("micro-now"):
        return
    sures = week.content.get("sure")
    place = DOING[week.stage]
    if isinstance(sures, Sequence) and place < len(sures):
        _keep(turn, "forecast", {"sure": sures[place], "happened": HAPPENED[end.key]})


def _keep(turn: Turn, kind: str, content: dict[str, Value]) -> None:
    records.note(turn.db, turn.who.id, kind, content, day=turn.day, now=turn.now)
