"""Reads when an event is: by the person's own clock or by one they name, once or every week."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.when import moments, zones
from bot.when.moments import Doubt, DoubtKind, Moment
from bot.when.pieces import Clock
from bot.when.words import cut
from flows import occasion
from flows.control_words import bare, telling

MOST = 4
"""Readings that are offered at once."""
MOST_EVENTS = 6
"""Clauses of a message that are looked through for events."""
# Behind an hour: "3pm New York time", "15:00 (Tokyo time)".
_NAMED = re.compile(
    r"\s*,?\s*\(?(?P<name>[^\W\d]+(?:[ .'’-]+[^\W\d]+){0,3}?)\s+time\b\)?", re.IGNORECASE
)

_NEXT = re.compile(r"\s*(?:[,;\n]|\b(?:and|then|plus)\b)\s*")
_END = re.compile(r"\b(?:until|till|by|before|from|since)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[,;.!?…–—(]|\s-\s|\s(?:and|but|so)\s(?=(?:i|im|ive|i['’](?:m|ve))\b)", re.IGNORECASE
)
# "I've got an oral exam": what comes before its name.
_LEAD = re.compile(
    r"^(?:(?:i|we) (?:have|got|have got|will have|am having|am giving)|"
    r"(?:i|we)['’]?ve(?: got)?|there(?:['’]?s| is| will be)|i['’]?m (?:having|giving|sitting))\s+"
    r"(?:(?:an?|my|the|our|this|another)\s+)?(?!to\b)",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"(?:\s+(?:is|starts|begins|will be|at|on|by))+$", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """What the words may mean: moments written for `flows.occasion`, or why there are none."""

    found: tuple[str, ...]
    why: DoubtKind | None = None


def read(
    text: str, zone: ZoneInfo, now: datetime, folder: Path, day: date | None = None
) -> Reading:
    """One moment where all is clear; several where the person has to choose. `zone` is theirs.

    `day` is the one that was spoken of, for a text that names only a time of day.
    """
    places, rest = clocks(text, folder)
    if not places:
        return _read(text, zone, zone, now, day)
    by_instant: dict[datetime, str] = {}
    last: DoubtKind | None = None
    for place in places:
        reading = _read(rest, zone, place, now)
        last = reading.why
        for written in reading.found:
            at = datetime.fromisoformat(written.partition("[")[0])
            by_instant.setdefault(at, written)
    found = tuple(by_instant[at] for at in sorted(by_instant))[:MOST]
    return Reading(found, (last or DoubtKind.AMBIGUOUS) if len(found) != 1 else last)


def clocks(text: str, folder: Path) -> tuple[tuple[ZoneInfo, ...], str]:
    """The zones that the clock named in a text may be, and the text without its name."""
    if len(text) > moments.LONGEST:
        return (), text
    for found in cut(text).pieces:
        if not isinstance(found.piece, Clock):
            continue
        said, end = found.piece.zone or "", found.end
        start = end - len(said)
        if not said and (match := _NAMED.match(text, end)):
            said, start, end = match["name"], end, match.end()
        name = re.sub(r"\s+time$", "", said.strip(), flags=re.IGNORECASE)
        known = zones.exactly(name, folder) if name else ()
        if known:
            rest = f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
            return tuple(ZoneInfo(one.name) for one in known), rest
    return (), text


def find(text: str, zone: ZoneInfo, now: datetime, folder: Path) -> tuple[str, str] | None:
    """The one moment in a sentence, and the sentence left without it."""
    places, plain = clocks(text, folder)
    place = places[0] if places else zone
    found = moments.find(plain, place, now)
    weekly = False
    if found is None:
        weekly, found = True, moments.find_weekly(plain, place, now)
    if found is None or len(read(text, zone, now, folder).found) != 1:
        return None
    moment, rest = found
    return _written(moment, zone, place, weekly=weekly), rest


def first_of_several(
    text: str, zone: ZoneInfo, now: datetime, folder: Path
) -> tuple[str, str] | None:
    """The first of two events or more that each are told with a moment of their own, as `find`."""
    parts = [part for part in _NEXT.split(text) if part][:MOST_EVENTS]
    found = [one for part in parts if (one := find(part, zone, now, folder)) and named(one[1])]
    return found[0] if len(found) > 1 else None


def exact(text: str, zone: ZoneInfo, now: datetime) -> bool:
    """Whether the one moment in a sentence has its hour, and is no end such as "until 9pm"."""
    found = moments.find(text, zone, now)
    return found is not None and found[0].exact and not _END.search(text)


def named(rest: str) -> str:
    """What an event is called: "talk", out of what is left of "talk at 3pm, I'm panicking"."""
    clauses = (_TRAIL.sub("", _LEAD.sub("", one.strip())) for one in _CLAUSE.split(rest))
    return next((clause for clause in clauses if telling(bare(clause))), "")


def _read(
    text: str, zone: ZoneInfo, place: ZoneInfo, now: datetime, day: date | None = None
) -> Reading:
    match moments.read(text, place, now, day):
        case Moment() as moment:
            return Reading((_written(moment, zone, place),))
        case Doubt(DoubtKind.REPEATS, choices):
            # This Tuesday and the next are one thing, where it is every Tuesday.
            by_hour = {(one.at.weekday(), one.at.time()): one for one in reversed(choices)}
            each = sorted(by_hour.values(), key=lambda one: one.at)
            found = tuple(_written(one, zone, place, weekly=True) for one in each)
            unclear = DoubtKind.AMBIGUOUS if found else DoubtKind.REPEATS
            return Reading(found, None if len(found) == 1 else unclear)
        case Doubt(why, choices):
            return Reading(tuple(_written(one, zone, place) for one in choices), why)


def _written(moment: Moment, zone: ZoneInfo, place: ZoneInfo, *, weekly: bool = False) -> str:
    local = moment.at.astimezone(zone)
    at = f"{local.isoformat(timespec='seconds')}[{zone.key}]"
    return occasion.write(at, place="" if place.key == zone.key else place.key, weekly=weekly)
