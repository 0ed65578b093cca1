"""What comes back for good: weekly look back and check-in, monthly goal, quarterly ratings."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from bot.entries import Entry
from bot.turn import Turn
from bot.when.localtime import at_local
from flows.place import Value
from flows.table import Offer
from storage import reminders

# Kind of reminder: days from one time to the next (sources: maintenance beyond thirty days).
PERIODS = {"weekly-review": 7, "weekly-checkin": 7, "monthly-goal": 28, "quarterly-assess": 91}
SUNDAY, FRIDAY = 6, 4
ON = {"weekly-review": SUNDAY, "weekly-checkin": FRIDAY, "monthly-goal": SUNDAY}


def rhythms(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Which of them are on; each is one tap away from the other."""
    del facts
    on = switched_on(turn)
    offers = tuple(
        Offer(
            "rhythm-switch",
            {"kind": kind},
            text=turn.text("rhythm-named", {"on": "yes" if kind in on else "no", "kind": kind}),
        )
        for kind in PERIODS
    )
    turn.say("rhythms", {"count": len(on)}, (*offers, Offer("coming"), Offer("home")))


def switch(turn: Turn, facts: Mapping[str, Value]) -> None:
    kind = str(facts.get("kind"))
    if kind in switched_on(turn):
        reminders.cancel(turn.db, turn.who.id, 0, kind)
    elif kind in PERIODS:
        reminders.remind(turn.db, turn.who.id, kind, first(turn, kind))
    rhythms(turn, facts)


def switched_on(turn: Turn) -> frozenset[str]:
    return frozenset(
        one.kind for one in reminders.planned(turn.db, turn.who.id) if one.kind in PERIODS
    )


def first(turn: Turn, kind: str) -> datetime:
    """The first time: on the day of the week that suits it, at the person's evening hour."""
    today = turn.now.astimezone(turn.zone).date()
    day = today + timedelta(days=PERIODS[kind] if PERIODS[kind] > 7 else 1)
    while kind in ON and day.weekday() != ON[kind]:
        day += timedelta(days=1)
    return at_local(day, time.fromisoformat(turn.who.evening), turn.zone)


ENTRIES: dict[str, Entry] = {"rhythms": rhythms, "rhythm-switch": switch}
