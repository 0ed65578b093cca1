"""When the coach comes next, for the sandbox's clock."""

from datetime import datetime

from sqlalchemy.exc import OperationalError

from storage import reminders
from storage.engine import connect


def next_nudge(database: str) -> datetime | None:
    """The next moment that anything is due for anyone; None where nothing is planned."""
    engine = connect(database)
    try:
        # Reading alone: it must not wait for whoever is writing.
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            return reminders.next_due(db)
    except OperationalError:
        return None  # no tables yet
    finally:
        engine.dispose()
