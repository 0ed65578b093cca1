"""Whether the day holds one more nudge: what came, and what has to have room later that day."""

from datetime import datetime

from bot import contract
from bot.turn import Turn
from storage import reminders
from storage.reminders import Queued


def has_room(turn: Turn, nudge: Queued, since: datetime) -> bool:
    """Whether the day holds one more; what was put off to this moment always comes.

    Counted of what was queued from `since` on. A day may be full for hundreds, one after the other:
    all that is looked at is what this one leaves room for.
    """
    if nudge.asked:
        return True
    begins, ends = contract.day_bounds(turn.now, turn.zone)
    today = reminders.count_sent(turn.db, turn.who.id, begins, ends, since=since)
    to_come = 0 if contract.kind(nudge.kind).own else _to_come(turn, nudge, since, ends)
    return contract.room(nudge.kind, turn.who, today, to_come)


def from_before(turn: Turn, nudge: Queued) -> bool:
    """Whether it was for an earlier day, and had to wait."""
    return not nudge.asked and nudge.day < turn.day


def _to_come(turn: Turn, nudge: Queued, since: datetime, ends: datetime) -> int:
    """How many are still to come before a moment that this one leaves room for."""
    waits = [
        one
        for one in reminders.waiting(turn.db, turn.who.id)
        if one.queued_at >= since and one.id != nudge.id
    ]
    at = [
        _comes(one.kind, one.due_at, turn)
        for one in reminders.planned(turn.db, turn.who.id)
        if contract.gives_way(nudge.kind, one.kind)
    ]
    at += [
        one.queued_at if one.asked else _comes(one.kind, one.queued_at, turn)
        for one in waits
        if contract.gives_way(nudge.kind, one.kind, asked=one.asked)
    ]
    return sum(one is not None and one < ends for one in at)


def _comes(kind: str, due: datetime, turn: Turn) -> datetime | None:
    """When something at a time of the person's own comes; None for not at all."""
    if not contract.allowed(kind, turn.who, due):
        return None
    return contract.comes_at(kind, due, turn.who, turn.now)
