"""The look back on a plan comes after its last step: a deadline that is moved takes it along."""

from datetime import datetime

from bot.outside import read_moment, suggested
from bot.turn import Turn
from storage import programmes, reminders

CHECK = "assess-problem"


def follow(turn: Turn, problem: int, deadline: datetime) -> None:
    """Where a step of the plan is now due no earlier than the look back, that is the day after."""
    planned = reminders.planned(turn.db, turn.who.id)
    waiting = reminders.waiting(turn.db, turn.who.id)
    times = [
        *(one.due_at for one in planned if (one.kind, one.about) == (CHECK, problem)),
        *(one.queued_at for one in waiting if (one.kind, one.about) == (CHECK, problem)),
    ]
    if not times or max(times) > deadline:
        return
    after = deadline.isoformat()
    check = str(suggested("moment", "day-after", turn.who, turn.now, after).value)
    reminders.cancel(turn.db, turn.who.id, problem, CHECK)
    reminders.remind(turn.db, turn.who.id, CHECK, read_moment(check), about=problem)
    programmes.change(turn.db, turn.who.id, problem, content={"check": check}, now=turn.now)
