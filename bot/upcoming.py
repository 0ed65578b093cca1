"""When the coach comes next, for the sandbox's clock."""

from datetime import datetime

from storage import reminders
from storage.engine import connect


def next_nudge(database: str) -> datetime | None:
    """The next moment that anything is due for anyone; None where nothing is planned."""
    engine = connect(database)
    try:
        with engine.connect() as db:
            return reminders.next_due(db)
    finally:
        engine.dispose()
