"""What whoever runs the program watches: what waits, and for how long.

Reading only, and over everyone: nothing here names a person.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, func, literal_column, select
from sqlmodel import col

from storage.tables import Nudge, Outbox, Reminder

STUCK = timedelta(minutes=10)  # Telegram being away for a while is no trouble of ours


@dataclass(frozen=True, slots=True)
class Pulse:
    unsent: int  # letters in the outbox
    age: timedelta  # of the oldest of them
    stuck: bool  # it is old, and nothing that was written after it went out
    due: int  # reminders and queued nudges whose time has come
    late: timedelta  # how long the first of them has been due


# Written out, for a database uses an index of some states only where it sees them.
_UNSENT = select(func.count(), func.min(col(Outbox.id)), func.min(col(Outbox.at))).where(
    col(Outbox.state).in_([literal_column("'pending'"), literal_column("'sending'")])
)


def take(db: Connection, now: datetime) -> Pulse:
    # In the order in which what is due moves on: none of it slips between two looks.
    reminders = select(func.count(), func.min(col(Reminder.due_at))).where(
        col(Reminder.due_at) <= now
    )
    nudges = select(func.count(), func.min(col(Nudge.queued_at))).where(
        col(Nudge.state) == literal_column("'queued'"), col(Nudge.queued_at) <= now
    )
    found = [db.execute(query).one() for query in (reminders, nudges)]
    late = max(_since(first, now) for _, first in found)
    unsent, oldest, since = db.execute(_UNSENT).one()
    age = _since(since, now)
    stuck = age > STUCK
    if stuck:
        later = (col(Outbox.id) > oldest, col(Outbox.state) == "sent")
        stuck = not db.execute(select(exists().where(*later))).scalar_one()
    return Pulse(unsent, age, stuck, sum(count for count, _ in found), late)


def _since(moment: datetime | None, now: datetime) -> timedelta:
    return max(now - moment, timedelta()) if moment else timedelta()
