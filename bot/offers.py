"""What was offered unasked, and when: so that it is offered seldom."""

from datetime import date

from bot.turn import Turn
from storage import records


def days_since(turn: Turn, what: str) -> int | None:
    """Days since something was offered; None: never."""
    for note in records.notes(turn.db, turn.who.id, "offered", most=50):
        if note.content.get("what") == what:
            return (date.fromisoformat(turn.day) - date.fromisoformat(note.day)).days
    return None


def noted(turn: Turn, what: str) -> None:
    records.note(turn.db, turn.who.id, "offered", {"what": what}, day=turn.day, now=turn.now)
