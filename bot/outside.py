"""Works out moments, zones and times of day from a person's own words, for `flows.answers.Outside`.

Moments are handed on as RFC 9557 text, `2026-11-22T15:00:00+01:00[Europe/Berlin]`, those of events
("occasion") with the tags of `flows.occasion`; zones as `Lisbon, Portugal [Europe/Lisbon] PT`;
times of day as `07:30`. "until" is a moment too: of a day alone it means the person's morning.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from platformdirs import user_cache_path

from bot import occasions
from bot.settings import read_settings
from bot.when import clocks, moments, zones
from bot.when.localtime import at_local
from flows import control_words, occasion
from flows.answers import Reject
from flows.heard import Given
from flows.place import Value
from storage.people import Who

CLOCK = re.compile(
    r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h|o'?clock)?", re.IGNORECASE
)
MOST_CHOICES = 6
# Said around the name of a place: "I live in Lisbon", "lisbon pls", "no, I meant Lisbon".
AROUND_A_PLACE = re.compile(
    r"^(?:(?:hi|oh|um|well|so|no|nope|nah|yes|yeah|yea|yep|ok|okay|sorry|actually|wait)[ ,.!]+)*"
    r"(?:(?:i['’]?m|i am|i live|it['’]?s|it is|we live|my city is|i (?:meant?|said))\s+)?"
    r"(?:(?:in|near|from|around|close to)\s+)?(?:the (?:city|town) of\s+)?"
    r"|(?:[ ,.]+not\s.*)?"
    r"(?:[ ,.!]+(?:pls|plz|please|thanks|thank you|thx|ty|time|for now|now|i think))*[ ,.!]*$",
    re.IGNORECASE,
)
WITHIN = re.compile(r"\s*,?\s+in\s+(?:the\s+)?", re.IGNORECASE)  # "Manchester, in England"
# A slip of the finger away from the name of some city, and never meant for one.
NO_PLACE = frozenset(("hello", "hi", "hey", "thanks", "please", "maybe", "later", "here", "home"))
EVENING, MORNING = time(19), time(9)
IN_DAYS = {"in-3-days": 3, "in-a-week": 7, "in-two-weeks": 14, "in-a-month": 30}


@cache
def cities_folder() -> Path:
    """Where the table of cities is kept: made once for whoever runs this, not for each database."""
    try:
        return user_cache_path("foothold", ensure_exists=True)
    except OSError:  # a home that cannot be written to
        return read_settings().foothold_data


def make_cities() -> None:
    """Make the table of cities, if there is none yet: some seconds, in which nothing else runs."""
    zones.by_city("Lisbon", cities_folder())


def from_words(what: str, text: str, who: Who, now: datetime, before: Value = None) -> Given:
    """Raises Reject where the words do not say it, or say what is past.

    `before` is what was read back: a time of day and no more is another time of that day.
    """
    match what:
        case "moment":
            return _moment(text, who, now, _day(before))
        case "until":
            return _until(text, who, now)
        case "occasion":
            zone, day = ZoneInfo(who.zone), _day(before)
            return _given(occasions.read(text, zone, now, cities_folder(), day))
        case "zone":
            return _zone(text, now)
        case "clock":
            return _clock(text)
        case "file":
            raise Reject("no-file")
    raise KeyError(what)


def from_place(latitude: float, longitude: float) -> Given:
    """The zone of a shared location."""
    name = zones.by_location(latitude, longitude)
    return Given(f"{name.rpartition('/')[2].replace('_', ' ')} [{name}]")


def suggested(what: str, name: str, who: Who, now: datetime, after: str) -> Given:
    """What a suggestion comes to. `after` is a moment that some of them count from."""
    if what == "clock":
        return Given(f"{int(name):02d}:00")
    zone = ZoneInfo(who.zone)
    local = now.astimezone(zone)
    today = local.date()
    if what == "until":
        return Given(_morning(today + timedelta(days=IN_DAYS[name]), who))
    match name:
        case "in-an-hour":
            at = now + timedelta(hours=1)
        case "this-evening":
            at = at_local(today, EVENING, zone)
            if at <= now:
                at = now + timedelta(hours=1)
        case "tomorrow-morning":
            at = at_local(today + timedelta(days=1), MORNING, zone)
        case "tomorrow-evening":
            at = at_local(today + timedelta(days=1), EVENING, zone)
        case "day-after":
            start = read_moment(after).astimezone(zone).date() if after else today
            at = at_local(max(start, today) + timedelta(days=1), EVENING, zone)
        case _:
            at = at_local(today + timedelta(days=IN_DAYS[name]), MORNING, zone)
    return Given(write_moment(at, zone))


def write_moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone).isoformat(timespec='seconds')}[{zone.key}]"


def read_moment(written: str) -> datetime:
    return datetime.fromisoformat(written.partition("[")[0])


def zone_name(value: Value) -> str:
    """The IANA name in what `zones` are handed on as."""
    return str(value).partition("[")[2].partition("]")[0]


def zone_country(value: Value) -> str:
    return str(value).partition("]")[2].strip()


def _day(before: Value) -> date | None:
    return read_moment(before).date() if isinstance(before, str) else None


def _moment(text: str, who: Who, now: datetime, day: date | None = None) -> Given:
    """A clock that is named with it is understood; that it comes again is not."""
    # Less likely readings need no asking: a moment is read back before it counts.
    reading = occasions.read(text, ZoneInfo(who.zone), now, cities_folder(), day)
    once = tuple(written.partition("[_")[0] for written in reading.found)
    repeats = any(occasion.read(written).weekly for written in reading.found)
    return _given(occasions.Reading(once, moments.DoubtKind.REPEATS if repeats else reading.why))


# A single reading of these is read back as any other; where there are more words to say, is asked.
_SO_BE_IT = (None, moments.DoubtKind.VAGUE, moments.DoubtKind.AMBIGUOUS)


def _given(reading: occasions.Reading) -> Given:
    match reading:
        case occasions.Reading((one,), why) if why in _SO_BE_IT:
            return Given(one)
        case occasions.Reading((), why) if why:
            raise Reject(f"moment-{why.value}")
        case occasions.Reading(found, why):
            return Given({"choices": list(found), "why": why.value if why else "ambiguous"})


def _until(text: str, who: Who, now: datetime) -> Given:
    """Without an hour, the morning of that day."""
    match moments.read(text, ZoneInfo(who.zone), now):
        case moments.Moment(at, exact=False):
            return Given(_morning(at.date(), who))
    return _moment(text, who, now)


def _morning(day: date, who: Who) -> str:
    zone = ZoneInfo(who.zone)
    return write_moment(at_local(day, time.fromisoformat(who.morning), zone), zone)


def _zone(text: str, now: datetime) -> Given:
    said = control_words.spoken(text)
    if len(text) > zones.LONGEST or control_words.alone(said) or not NO_PLACE.isdisjoint(said):
        raise Reject("no-zone")
    found: tuple[zones.Zone, ...] = ()
    if any(sign.isdigit() for sign in text):
        found = zones.by_clock(text, now, cities_folder())
    # What is known by its name comes before any guess at one.
    place = WITHIN.sub(", ", AROUND_A_PLACE.sub("", text.strip()))
    found = (
        found
        or zones.by_city(text, cities_folder(), slips=False)
        or zones.by_city(place, cities_folder())
    )
    if not found:
        raise Reject("no-zone")
    written: list[Value] = [
        f"{one.label} [{one.name}] {one.country or ''}".strip() for one in found
    ]
    return Given(written[0] if len(written) == 1 else {"choices": written[:MOST_CHOICES]})


def _clock(text: str) -> Given:
    match = CLOCK.fullmatch(text.strip().lower().removeprefix("at ").strip())
    if not match:
        return _clock_in_words(text)
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "")[:1]
    if minute > 59 or hour > 23 or (half in ("a", "p") and not 1 <= hour <= 12):
        raise Reject("no-clock")
    if half in ("a", "p"):
        hour = hour % 12 + (12 if half == "p" else 0)
    elif match[2] is None and 1 <= hour <= 12 and not half:
        return Given({"choices": [f"{hour % 24:02d}:00", f"{(hour + 12) % 24:02d}:00"]})
    return Given(f"{hour:02d}:{minute:02d}")


def _clock_in_words(text: str) -> Given:
    found: list[Value] = [f"{at:%H:%M}" for at in clocks.read(text)]
    if not found:
        raise Reject("no-clock")
    return Given(found[0] if len(found) == 1 else {"choices": found[:MOST_CHOICES]})


if __name__ == "__main__":
    make_cities()
