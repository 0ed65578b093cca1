"""How long someone has been away, and when the quiet return is due: after 3, 7 and 14 days."""

from datetime import date

from bot.turn import Turn
from bot.when.localtime import local_day
from storage import reminders

DAYS = (3, 7, 14)  # once each; after the last one it is silent until they speak
SEEN = frozenset({"sent", "answered"})
LOOKED_BACK = 20  # mornings; in two weeks there are no more


def days_away(turn: Turn) -> int:
    """Local days since they last did anything here; a pause is not being away."""
    last = turn.who.seen_at
    if turn.who.paused_until and turn.who.paused_until <= turn.now:
        last = max(last, turn.who.paused_until)
    return (local_day(turn.now, turn.zone) - local_day(last, turn.zone)).days


def due(turn: Turn) -> int | None:
    """Which of the three this morning is for; none, if a morning since that day has come."""
    away = days_away(turn)
    before = 0
    for one in reminders.latest(turn.db, turn.who.id, "morning", 0, most=LOOKED_BACK):
        if one.state in SEEN and one.day < turn.day:
            gone = (local_day(turn.now, turn.zone) - date.fromisoformat(one.day)).days
            before = max(0, away - gone)
            break
    return next((mark for mark in reversed(DAYS) if before < mark <= away), None)


def silent(turn: Turn) -> bool:
    return days_away(turn) > DAYS[-1]


def back_today(turn: Turn) -> bool:
    """Whether a pause ended this local day: then its own line is all that comes in the morning."""
    until = turn.who.paused_until
    return bool(until and local_day(until, turn.zone) == local_day(turn.now, turn.zone))
