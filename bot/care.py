"""What is said when someone is in danger, or may be: plain words, and people who can help."""

import csv
from dataclasses import dataclass
from datetime import time, timedelta
from functools import cache
from pathlib import Path

from bot.localtime import at_local
from bot.talk import resume_offers
from bot.turn import Turn
from flows.table import Offer
from storage import conversations, people, reminders

LINES = Path(__file__).parent / "helplines.csv"
# Where 116 123 and 112 are the agreed numbers.
EUROPE = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO"


@dataclass(frozen=True)
class Line:
    """A crisis line; `checked` is the newest source that names it, as year-month."""

    country: str
    name: str
    number: str
    service: str
    emergency: str
    checked: str


@cache
def lines() -> tuple[Line, ...]:
    with LINES.open(encoding="utf-8", newline="") as file:
        return tuple(Line(**row) for row in csv.DictReader(file))


def lines_for(country: str) -> tuple[Line, ...]:
    """The lines of a country; where none is known, Europe's, or the directory of all."""
    for code in (country, "EU" if country in EUROPE else "XX", "XX"):
        if found := tuple(line for line in lines() if line.country == code):
            return found
    raise LookupError("the directory itself is missing from the list of lines")


def answer(turn: Turn) -> None:
    """Put the talk aside, say where help is, and be quiet until tomorrow."""
    conversations.park(turn.db, turn.who.id, turn.now)
    tomorrow = turn.now.astimezone(turn.zone).date() + timedelta(days=1)
    quiet = at_local(tomorrow, time.fromisoformat(turn.who.morning), turn.zone)
    people.change(turn.db, turn.who.id, quiet_until=quiet)
    reminders.remind(turn.db, turn.who.id, "still-here", quiet)
    found = lines_for(turn.who.country)
    known = found[0].country != "XX"
    numbers = "\n".join(
        turn.text("care-line", {"number": line.number, "service": line.service}) for line in found
    )
    key = "care" if known else "care-anywhere"
    values = {"emergency": found[0].emergency}
    words = f"{turn.text(key, values)}\n\n{numbers}\n\n{turn.text('care-after')}"
    offers = resume_offers(turn, most=1)
    turn.send({"text": words, "parse_mode": "HTML"})
    if offers:
        turn.say("care-kept", offers=offers)


def soft(turn: Turn) -> None:
    """A word of care beside the answer, where someone is worried about another or looks back."""
    turn.say("care-soft", offers=(Offer("sos"),))
