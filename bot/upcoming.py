"""What the coach is about to say, for the sandbox's clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from storage import pulse, reminders
from storage.engine import connect

Found = TypeVar("Found")
# What the bot claims during a look is queued for a moment after that look began.
MEANWHILE = timedelta(seconds=1)


@dataclass(frozen=True)
class Upcoming:
    """Looks into a database, which need not have its tables yet, beside the bot at work on it."""

    database: str

    def nudge(self) -> datetime | None:
        """The next moment that anything is due for anyone; None where nothing is planned."""
        return self._read(reminders.next_due, None)

    def busy(self, now: datetime) -> bool:
        """Whether anything is due and not in words yet, or in words and not with its person yet."""

        def look(db: Connection) -> bool:
            seen = pulse.take(db, now + MEANWHILE)
            return seen.due > 0 or seen.unsent > 0

        return self._read(look, otherwise=False)

    def _read(self, look: Callable[[Connection], Found], otherwise: Found) -> Found:
        engine = connect(self.database)
        try:
            # Reading alone: it must not wait for whoever is writing.
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
                return look(db)
        except OperationalError:
            return otherwise  # no tables yet
        finally:
            engine.dispose()
