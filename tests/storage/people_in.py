"""People to remember things about."""

from datetime import UTC, datetime, timedelta

from storage import people

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ADA, BOB = 1001, 7_000_000_002  # ids are beyond 32 bits by now


def meet(db, person=ADA, **more):
    who = people.meet(db, person, "en", NOW)
    if more:
        people.change(db, person, **more)
        who = people.find(db, person)
    return who
