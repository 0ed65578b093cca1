"""Daily times against the whole IANA database, and the zones that break simple arithmetic."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.when.localtime import at_local, day_meant, local_day, next_daily

FIRST, LAST = date(2024, 1, 1), date(2031, 12, 31)
BERLIN = ZoneInfo("Europe/Berlin")


@cache
def behaviours():
    """One zone for each different course of offsets in these years.

    Zones are told apart by their offset on each midnight, and by the half hour on days it changes.
    """
    start = datetime(FIRST.year - 1, 12, 30, tzinfo=UTC)
    days = [start + timedelta(days=n) for n in range((LAST - FIRST).days + 6)]
    found = {}
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        offsets = [day.astimezone(zone).utcoffset() for day in days]
        changes = []
        for day, was, now in zip(days, offsets, offsets[1:], strict=False):
            if was != now:
                changes += [
                    (hour, hour.astimezone(zone).utcoffset())
                    for hour in (day + timedelta(minutes=30 * n) for n in range(49))
                ]
        found.setdefault((offsets[0], tuple(changes)), name)
    return sorted(found.values())


def every_fire(clock, zone, first=FIRST, last=LAST):
    due = at_local(first, time.min, zone) - timedelta(seconds=1)
    end = at_local(last + timedelta(days=1), time.min, zone)
    while (due := next_daily(due, clock, zone)) < end:
        yield due


@pytest.mark.parametrize("clock", [time(7, 30), time(2, 30)], ids=["07:30", "02:30"])
@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 7, 1), date(2027, 6, 30)),
        pytest.param(FIRST, LAST, marks=pytest.mark.long),
    ],
    ids=["one year", "eight years"],
)
def test_in_every_zone_a_daily_time_comes_exactly_once_on_each_local_day(first, last, clock):
    every_day = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    for name in behaviours():
        zone = ZoneInfo(name)
        fires = list(every_fire(clock, zone, first, last))
        walls = [fire.astimezone(zone) for fire in fires]
        assert [wall.date() for wall in walls] == every_day, name
        for fire, wall in zip(fires, walls, strict=True):
            assert wall.fold == 0, (name, wall)
            if wall.time() != clock:  # then the clocks jumped over it, by as much as it is late
                late = datetime.combine(date.min, wall.time()) - datetime.combine(date.min, clock)
                before = (fire - timedelta(hours=3)).astimezone(zone).utcoffset()
                assert late == wall.utcoffset() - before > timedelta(0), (name, wall)


def test_the_whole_database_is_looked_at():
    assert len(available_timezones()) > 500
    assert len(behaviours()) > 60


@pytest.mark.parametrize(
    ("zone", "day", "clock", "utc"),
    [
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30"),  # shown as 03:30
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30"),  # the first of the two
        ("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30"),
        ("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45"),  # half an hour only
        ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45"),
        ("America/Havana", "2026-03-08", "00:30", "2026-03-08T05:30"),  # midnight is missing
        ("Asia/Kathmandu", "2026-05-01", "07:30", "2026-05-01T01:45"),
    ],
)
def test_a_missing_time_uses_the_offset_before_and_a_double_one_the_first(zone, day, clock, utc):
    found = at_local(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone))
    assert found == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
    ],
)
def test_a_day_that_a_zone_left_out_is_left_out(name, missing, hour):
    zone, clock, due = ZoneInfo(name), time(hour, 30), at_local(missing, time.min, ZoneInfo(name))
    due -= timedelta(days=5)
    seen = []
    for _ in range(9):
        due = next_daily(due, clock, zone)
        seen.append(local_day(due, zone))
    assert missing not in seen
    assert len(set(seen)) == len(seen)
    assert seen[-1] - seen[0] == timedelta(days=9)


def test_a_weekday_that_was_left_out_waits_for_the_next_week():
    apia = ZoneInfo("Pacific/Apia")
    thursday = at_local(date(2011, 12, 29), time(9), apia)
    friday = next_daily(thursday, time(7, 30), apia, frozenset({4}))
    assert local_day(friday, apia) == date(2012, 1, 6)


@pytest.mark.parametrize("name", ["America/Nuuk", "America/Scoresbysund", "Asia/Beirut"])
def test_late_evening_comes_once_for_each_day_even_where_midnight_jumps(name):
    zone = ZoneInfo(name)
    for clock in (time(22, 59), time(23, 30), time(0, 0), time(0, 30)):
        days = [day_meant(fire, clock, zone) for fire in every_fire(clock, zone)]
        assert len(days) >= 2920
        assert all(b - a == timedelta(days=1) for a, b in pairwise(days))


def test_the_next_time_is_strictly_later():
    due = at_local(date(2026, 5, 4), time(7, 30), BERLIN)
    assert next_daily(due, time(7, 30), BERLIN) == due + timedelta(days=1)
    assert next_daily(due - timedelta(microseconds=1), time(7, 30), BERLIN) == due


def test_in_the_second_of_two_equal_hours_the_time_is_over_for_the_day():
    second = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)  # 02:15 again
    assert next_daily(second, time(2, 30), BERLIN) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


def test_only_the_chosen_weekdays_count():
    due, days = at_local(date(2026, 5, 4), time(0), BERLIN), frozenset({0, 3})
    seen = []
    for _ in range(4):
        due = next_daily(due, time(7, 30), BERLIN, days)
        seen.append(local_day(due, BERLIN).isoformat())
    assert seen == ["2026-05-04", "2026-05-07", "2026-05-11", "2026-05-14"]


def test_no_weekday_at_all_is_refused():
    with pytest.raises(ValueError, match="weekday"):
        next_daily(datetime(2026, 5, 4, tzinfo=UTC), time(7, 30), BERLIN, frozenset())
