"""When the daily nudges of a person come, by their own clock."""

from datetime import time
from zoneinfo import ZoneInfo

from bot.localtime import next_daily
from bot.turn import Turn
from storage import people, reminders

DAILY = ("morning", "evening")


def replan(turn: Turn) -> None:
    """Set the daily reminders anew, after the zone or one of the hours changed."""
    who = people.find(turn.db, turn.who.id)
    if who is None or not who.welcomed:
        return
    for kind, clock in zip(DAILY, (who.morning, who.evening), strict=True):
        due = next_daily(turn.now, time.fromisoformat(clock), ZoneInfo(who.zone))
        reminders.remind(turn.db, who.id, kind, due, clock=clock)
