"""Events in time: read in a person's words, kept by the right clock, coming again every week."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import events, occasions
from bot.outside import cities_folder
from flows import occasion

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 10, 26, 9, tzinfo=UTC)  # a Monday, ten in the morning in Berlin


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "at", "place", "weekly"),
    [
        ("Thursday 14:00", "2026-10-29 13:00", "", False),
        ("every Tuesday 10:00", "2026-10-27 09:00", "", True),
        ("Tuesdays at 10am", "2026-10-27 09:00", "", True),
        ("every monday 5pm", "2026-10-26 16:00", "", True),  # today is a Monday
        ("every monday 8am", "2026-11-02 07:00", "", True),
        ("3pm New York time", "2026-10-26 19:00", "America/New_York", False),
        ("Friday 3pm (Tokyo time)", "2026-10-30 06:00", "Asia/Tokyo", False),
        ("every friday 3pm Tokyo time", "2026-10-30 06:00", "Asia/Tokyo", True),
        ("thursday 14:00 london time", "2026-10-29 14:00", "Europe/London", False),
        ("15:00 UTC friday", "2026-10-30 15:00", "UTC", False),
        ("friday 4pm berlin time", "2026-10-30 15:00", "", False),
        ("thursday 15:00 CET", "2026-10-29 14:00", "", False),
        ("tomorrow 3pm, it is about time", "2026-10-27 14:00", "", False),
    ],
)
def test_an_event_is_read_by_the_clock_that_is_named(said, at, place, weekly):
    reading = occasions.read(said, BERLIN, NOW, cities_folder())

    assert reading.why is None
    (written,) = reading.found
    assert events.instant(written) == utc(at)
    assert occasion.read(written).place == place
    assert occasion.read(written).weekly is weekly


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("friday 3pm IST", {"Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"}),
        ("friday 3pm PST", {"America/Los_Angeles", "Asia/Manila"}),
    ],
)
def test_letters_that_name_several_clocks_are_asked_about(said, places):
    reading = occasions.read(said, BERLIN, NOW, cities_folder())

    assert {occasion.read(written).place for written in reading.found} == places


def test_what_is_typed_outside_is_parted_into_the_event_and_its_time():
    written, rest = occasions.find("yoga every Tuesday 10am", BERLIN, NOW, cities_folder())

    assert rest == "yoga"
    assert occasion.read(written).weekly
    assert occasions.find("friday 3pm IST call", BERLIN, NOW, cities_folder()) is None


@pytest.mark.parametrize(
    ("written", "place", "weekly"),
    [("A[Z]", "", False), ("A[Z]", "Asia/Tokyo", False), ("A[Z]", "Etc/GMT+3", True)],
)
def test_the_tags_of_a_moment_are_read_back_as_written(written, place, weekly):
    read = occasion.read(occasion.write(written, place=place, weekly=weekly))

    assert (read.place, read.weekly) == (place, weekly)
    assert read.at == occasion.write(written, place=place)


# Weekly, over the clock changes -------------------------------------------------------------------


def weekly(first, zone, person=None):
    zone, person = ZoneInfo(zone), ZoneInfo(person or zone)
    at = datetime.fromisoformat(first).replace(tzinfo=zone).astimezone(person)
    place = zone.key if person.key != zone.key else ""
    return occasion.write(f"{at.isoformat()}[{person.key}]", place=place)


@pytest.mark.parametrize(
    ("first", "zone", "person", "times"),
    [
        # 10:00 stays 10:00 when Berlin goes back to winter time on 25 October.
        (
            "2026-10-20 10:00",
            "Europe/Berlin",
            None,
            ["2026-10-20 08:00", "2026-10-27 09:00", "2026-11-03 09:00"],
        ),
        # By New York's clock, lived in Berlin: New York changes a week later than Berlin does.
        (
            "2026-10-21 09:00",
            "America/New_York",
            "Europe/Berlin",
            ["2026-10-21 13:00", "2026-10-28 13:00", "2026-11-04 14:00"],
        ),
        # The hour that is left out in spring comes an hour late, and the week after at its time.
        (
            "2027-03-21 02:30",
            "Europe/Berlin",
            None,
            ["2027-03-21 01:30", "2027-03-28 01:30", "2027-04-04 00:30"],
        ),
        # The hour that comes twice in autumn counts once.
        (
            "2026-10-18 02:30",
            "Europe/Berlin",
            None,
            ["2026-10-18 00:30", "2026-10-25 00:30", "2026-11-01 01:30"],
        ),
        # Half an hour is what Lord Howe's clocks change by; Kathmandu's never change.
        (
            "2026-09-27 10:00",
            "Australia/Lord_Howe",
            None,
            ["2026-09-26 23:30", "2026-10-03 23:00", "2026-10-10 23:00"],
        ),
        (
            "2026-10-20 10:00",
            "Asia/Kathmandu",
            None,
            ["2026-10-20 04:15", "2026-10-27 04:15", "2026-11-03 04:15"],
        ),
    ],
)
def test_a_weekly_event_keeps_the_hour_of_its_zone(first, zone, person, times):
    series = weekly(first, zone, person)
    after = utc(times[0]) - timedelta(seconds=1)

    for expected in times:
        after = events.next_time(series, after)
        assert after == utc(expected)


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Africa/Cairo", "Asia/Gaza"]
)
@pytest.mark.parametrize("clock", ["00:15", "02:30", "10:00", "23:45"])
def test_in_eight_years_a_weekly_event_comes_exactly_once_a_week(zone, clock):
    series = weekly(f"2024-01-07 {clock}", zone)
    at, wanted = events.instant(series), time.fromisoformat(clock)

    for week in range(1, 52 * 8):
        before, at = at, events.next_time(series, at)
        assert timedelta(days=6, hours=22) <= at - before <= timedelta(days=7, hours=2)
        day = date(2024, 1, 7) + timedelta(weeks=week)
        wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        late = wall - datetime.combine(day, wanted)
        assert late in (timedelta(), timedelta(hours=1))
        if late:  # only where the clock leaves the hour out
            assert not shows(ZoneInfo(zone), datetime.combine(day, wanted))


def shows(zone, wall):
    """Whether the clocks of a zone ever show this."""
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall


def test_after_a_long_silence_a_weekly_event_goes_on_with_the_next_one_ahead():
    series = weekly("2026-10-20 10:00", "Europe/Berlin")

    assert events.next_time(series, utc("2027-01-01 00:00")) == utc("2027-01-05 09:00")
