"""A copy takes the place of all there is; but nothing of it comes at once, and care goes on.

What was queued when it was made is not said any more, nor what was to come and is past by now. What
was decided after words of danger is no part of a copy that is older: it stays.
"""

from collections.abc import Mapping
from datetime import datetime
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from bot import contract
from bot.entries.rhythms import PERIODS
from bot.turn import Turn
from flows.crisis import CRISIS
from storage import conversations, people, portable, reminders
from storage.conversations import Kept

Row = Mapping[str, Any]
STILL_HERE = "still-here"
LOOKED_BACK_ON = 500  # nudges: eight a day for two months; all of them are, before each that comes


def take_in(turn: Turn, found: Mapping[str, Any]) -> None:
    """All that `bot.opened` found, in the place of what there was."""
    db, who, now = turn.db, turn.who, turn.now
    care = _talk_of_care(turn)
    hello = _hello(turn)
    zone = ZoneInfo(found["person"]["zone"])
    to_come = [row for one in found["reminder"] if (row := _ahead(one, zone, now))]
    talks = [one for one in found["conversation"] if not care or one["flow"] != CRISIS.name]
    said = [_over(one, now) for one in found["nudge"] if one["state"] != "queued"]
    said = sorted(said, key=itemgetter("queued_at"))[-LOOKED_BACK_ON:]
    parts = {"reminder": to_come, "conversation": talks, "nudge": said}
    portable.replace(db, who.id, {**found, **parts})
    quiet = [one for one in (who.quiet_until, found["person"]["quiet_until"]) if one]
    people.change(db, who.id, quiet_until=max(quiet, default=None))
    if hello:
        reminders.remind(db, who.id, STILL_HERE, hello)
    if care:
        conversations.begin(db, who.id, care.number, care.place, care.updated_at)
        conversations.park(db, who.id, care.updated_at)


def _ahead(row: Row, zone: ZoneInfo, now: datetime) -> Row | None:
    """A reminder as it is still to come: what comes regularly does at its next time."""
    if row["due_at"] > now:
        return row
    days = PERIODS.get(row["kind"])
    if days is None:
        return None
    return {**row, "due_at": contract.next_period(row["due_at"], days, zone, now)}


def _over(row: Row, now: datetime) -> Row:
    """A nudge that is behind: of no later than now, or it would never be forgotten."""
    return {**row, "queued_at": min(row["queued_at"], now)}


def _hello(turn: Turn) -> datetime | None:
    """When the hello after words of danger is to come, where one is."""
    planned = reminders.planned(turn.db, turn.who.id)
    waiting = reminders.waiting(turn.db, turn.who.id)
    found = [one.due_at for one in planned if one.kind == STILL_HERE]
    found += [one.queued_at for one in waiting if one.kind == STILL_HERE]
    return max(found, default=None)


def _talk_of_care(turn: Turn) -> Kept | None:
    """The talk after words of danger, while it is quiet: it knows the language to care in."""
    quiet = turn.who.quiet_until
    if quiet is None or quiet <= turn.now:
        return None
    kept = conversations.kept(turn.db, turn.who.id)
    return next((one for one in kept if one.place.flow == CRISIS.name), None)
