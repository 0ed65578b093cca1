"""Clocks that jump, programs that were down, zones that change: no burst, no double, no gap."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import contract, nudges
from bot.when.localtime import at_local
from storage import people, reminders
from storage.engine import connect
from tests.bot.life import ADA, START, Life, talkative

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
BERLIN = ZoneInfo("Europe/Berlin")
# Jumps of an hour and of half an hour, over midnight, both hemispheres, odd offsets, and none.
ZONES = (
    "Europe/Berlin",
    "Europe/Lisbon",
    "America/New_York",
    "America/St_Johns",
    "America/Havana",
    "America/Nuuk",
    "America/Santiago",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
)


@pytest.fixture
def life(engine, monkeypatch):
    talkative(monkeypatch)
    life = Life(engine)
    yield life
    life.close()


def daily(life, person=ADA, zone="Europe/Berlin", morning="08:00", evening="19:30", **wishes):
    life.person(person, zone=zone, morning=morning, evening=evening, **wishes)
    for kind, clock in (("morning", morning), ("evening", evening)):
        due = contract.next_time(kind, clock, life.now, ZoneInfo(zone), "0123456")
        life.remind(kind, due, clock, person)


def jump(life, by):
    life.now += by
    return life.look()


def changes(zone, year):
    """Local days on which a zone's clock changes."""
    start = datetime(year, 1, 1, tzinfo=UTC)
    hours = [start + n * 12 * HOUR for n in range(2 * 366)]
    offsets = [one.astimezone(zone).utcoffset() for one in hours]
    return [
        hours[n].astimezone(zone).date()
        for n in range(1, len(hours))
        if offsets[n] != offsets[n - 1]
    ]


@pytest.mark.parametrize("name", ZONES)
def test_over_every_change_of_the_clock_each_local_day_has_its_two_nudges(talked_sqlite, name):
    life, zone = Life(talked_sqlite), ZoneInfo(name)
    for change in changes(zone, 2027) or [date(2027, 1, 10)]:
        first = change - 2 * DAY
        life.now = at_local(first, time(0), zone)
        life.said.clear()
        daily(
            life, change.toordinal(), name, "07:30", "02:30", quiet_from="00:00", quiet_to="00:00"
        )
        life.until(at_local(change + 3 * DAY, time(0), zone), answers=False)
        whole = [(first + n * DAY).isoformat() for n in range(5)]
        for kind in contract.DAILY:
            assert [day for _, _, what, day, _ in life.said if what == kind] == whole, kind
        life.do(lambda db: db.exec_driver_sql("DELETE FROM person"))
    life.close()


@pytest.mark.parametrize(
    ("down", "comes"),
    [
        (10 * MINUTE, ["morning"]),
        (3 * HOUR - MINUTE, ["morning", "deadline"]),
        (3 * DAY, []),
        (30 * DAY, []),
    ],
    ids=str,
)
def test_after_downtime_what_still_helps_comes_once_and_the_rest_is_one_line(life, down, comes):
    daily(life)
    life.remind("deadline", at_local(date(2026, 11, 23), time(9), BERLIN), about=1)
    life.remind("event-now", at_local(date(2026, 11, 23), time(9, 30), BERLIN), about=2)
    life.now = at_local(date(2026, 11, 23), time(8), BERLIN) - timedelta(seconds=1)
    assert life.look() == []
    life.start()

    assert jump(life, down) == comes
    assert life.look() == []
    life.until(life.now + 2 * DAY)
    lines = sum("I could not come" in words for words in life.words)
    assert lines == (0 if down < HOUR else 1)
    assert max(Counter((kind, day) for _, _, kind, day, _ in life.said).values()) == 1


@pytest.mark.parametrize("by", [DAY, -DAY, 30 * DAY], ids=str)
def test_a_clock_that_jumps_and_comes_back_doubles_nothing_and_leaves_no_day_out(life, by):
    daily(life)
    life.until(START + 2 * DAY)
    jump(life, by)
    life.until(life.now + HOUR)
    jump(life, -by)
    life.until(START + 6 * DAY)

    came = Counter((kind, day) for _, _, kind, day, _ in life.said)
    assert max(came.values()) == 1
    week = {(START + n * DAY).date().isoformat() for n in range(6)}
    for kind in contract.DAILY:
        assert week <= {day for what, day in came if what == kind}, kind


def test_new_rules_of_a_zone_are_taken_over_at_the_next_start(life):
    daily(life)
    right = life.do(lambda db: reminders.planned(db, ADA))
    # As if it had been worked out under other rules: an hour off.
    wrong = [(one.kind, one.clock, one.due_at + HOUR) for one in right]
    for kind, clock, at in wrong:
        life.remind(kind, at, clock)
    life.start()
    life.look()

    assert life.do(lambda db: reminders.planned(db, ADA)) == right


def all_wrong(life, monkeypatch):
    """Seven people whose morning is planned for a wrong day, looked over a few at a time."""
    monkeypatch.setattr(nudges, "SPAN", 3)
    for person in range(1, 8):
        daily(life, person)
        life.remind("morning", START + 9 * DAY, "08:00", person)


def right(life):
    """How many of the seven mornings are planned for the next one."""
    planned = [life.do(lambda db, p=p: reminders.planned(db, p))[0].due_at for p in range(1, 8)]
    return planned.count(at_local(date(2026, 11, 23), time(8), BERLIN))


def test_daily_times_are_looked_over_a_few_with_each_look_so_that_nobody_waits(life, monkeypatch):
    all_wrong(life, monkeypatch)
    found = []
    while not found or found[-1] < 7:
        life.look()
        found.append(right(life))
        assert len(found) < 1000  # of which most come before the first number that is in use

    assert found[0] < 7
    assert found == sorted(found)


def test_after_the_clock_went_back_all_daily_times_are_looked_over_at_once(life, monkeypatch):
    all_wrong(life, monkeypatch)
    life.look()
    assert right(life) < 7
    jump(life, -HOUR)

    assert right(life) == 7


clocks = st.sampled_from(("00:15", "02:30", "06:45", "08:00", "12:00", "19:30", "21:59", "23:30"))
wishes = st.fixed_dictionaries(
    {
        "zone": st.sampled_from(ZONES),
        "morning": clocks,
        "evening": clocks,
        "days": st.sampled_from(("0123456", "01234", "6", "135")),
        "quiet_from": clocks,
        "quiet_to": clocks,
        "quiet_own": st.booleans(),
        "most": st.integers(1, 5),
        "off": st.sampled_from(("", "evening", "morning", "actions events")),
    }
)
OWN = ("micro", "deadline", "event-soon", "event-now", "debrief", "activity")
own = st.lists(st.tuples(st.sampled_from(OWN), st.integers(0, 6 * 24 * 4)), max_size=10)
jumps = st.lists(
    st.tuples(
        st.sampled_from((3, 9, 14, 30)),  # hours lived
        st.sampled_from((-24, -3, -1, 0, 0, 1, 3, 24, 72)),  # and hours the clock jumps by
    ),
    min_size=1,
    max_size=6,
)


def hold(engine, wishes, own, jumps):
    life = Life(engine)
    try:
        daily(life, **wishes)
        for place, (kind, quarter) in enumerate(own):
            life.remind(kind, START + quarter * 15 * MINUTE, about=place + 1)
        for hours, by in jumps:
            life.until(life.now + hours * HOUR)
            jump(life, by * HOUR)
        who = life.do(lambda db: people.find(db, ADA))
    finally:
        life.do(lambda db: db.exec_driver_sql("DELETE FROM person"))
        life.close()
    zone = ZoneInfo(who.zone)
    numbers = [number for *_, number in life.said]
    assert len(numbers) == len(set(numbers))
    assert all(one == 1 for one in Counter(
        (kind, day) for _, _, kind, day, _ in life.said if kind in contract.DAILY
    ).values())  # fmt: skip
    for at, _, kind, _, _ in life.said:
        exempt = contract.kind(kind).own and not who.quiet_own
        assert exempt or not contract.in_quiet(at.astimezone(zone).time(), who), (at, kind)
        assert contract.kind(kind).group not in who.off.split()
    most = Counter(
        # What stands just before an event has no other moment, and comes on a full day too.
        at.astimezone(zone).date()
        for at, _, kind, *_ in life.said
        if kind not in contract.BOUND
    )
    assert all(count <= who.most for count in most.values())


HEALTH = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=25, deadline=None, suppress_health_check=HEALTH)
@given(wishes, own, jumps)
def test_whatever_the_wishes_and_the_clock_the_promises_are_kept(talked_sqlite, wishes, own, jumps):
    hold(talked_sqlite, wishes, own, jumps)


@settings(max_examples=15, deadline=None, suppress_health_check=HEALTH)
@given(wishes, own, jumps)
@pytest.mark.long
def test_and_on_postgresql(talked_postgres, wishes, own, jumps):
    hold(talked_postgres, wishes, own, jumps)


@pytest.fixture
def talked_sqlite(sqlite_url, monkeypatch):
    talkative(monkeypatch)
    engine = connect(sqlite_url)
    yield engine
    engine.dispose()


@pytest.fixture
def talked_postgres(postgres, monkeypatch):
    talkative(monkeypatch)
    return postgres
