"""Writes what is ahead as an iCalendar file (RFC 5545), to be opened by any calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Event

MAKER = "-//Foothold//EN"
LASTS = timedelta(minutes=30)  # in the calendar; how long a thing really takes is not known


@dataclass(frozen=True)
class Entry:
    """One thing in a calendar: at a moment, or on a day. `uid` is the same in each file."""

    uid: str
    title: str
    at: datetime | date
    zone: ZoneInfo | None = None  # of a moment: the clock it is kept by
    weekly: bool = False
    before: tuple[int, ...] = ()  # minutes, each an alarm
    changed: datetime | None = None
    again: int = 0  # grows with each change, so that a calendar takes the newest


def write(entries: Iterable[Entry], name: str, now: datetime) -> str:
    """The whole file. Hours are kept with their zone, so that a weekly one stays at its hour."""
    from icalendar import Calendar  # noqa: PLC0415 - 3 MiB, for who wants a file

    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for one in entries:
        calendar.add_component(_event(one, now))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical()).decode()


def _event(one: Entry, now: datetime) -> "Event":
    from icalendar import Alarm, Event  # noqa: PLC0415 - as above

    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", one.title)
    event.add("sequence", one.again)
    if one.changed:
        event.add("last-modified", one.changed.astimezone(UTC))
    match one.at:
        case datetime() as at:
            zone = one.zone or ZoneInfo("UTC")
            utc = zone.key in {"UTC", "Etc/UTC"}
            start = at.astimezone(UTC if utc else zone)
            event.add("dtstart", start)
            event.add("duration", LASTS)
        case day:
            event.add("dtstart", day)
            event.add("transp", "TRANSPARENT")  # a task for a day leaves its hours free
    if one.weekly:
        event.add("rrule", {"freq": "weekly"})
    for minutes in one.before:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", one.title)
        alarm.add("trigger", timedelta(minutes=-minutes))
        event.add_component(alarm)
    return event
