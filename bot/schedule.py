"""When the daily nudges of a person come, by their own clock."""

from zoneinfo import ZoneInfo

from bot.contract import DAILY, next_time
from bot.turn import Turn
from storage import people, reminders


def replan(turn: Turn) -> None:
    """Set the daily reminders anew, after the zone or one of the hours changed."""
    who = people.find(turn.db, turn.who.id)
    if who is None or not who.welcomed:
        return
    for kind, clock in zip(DAILY, (who.morning, who.evening), strict=True):
        due = next_time(kind, clock, turn.now, ZoneInfo(who.zone), who.days)
        reminders.remind(turn.db, who.id, kind, due, clock=clock)
