"""The pure rules of the nudge contract."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import contract

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Etc/UTC")
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0).isoformat("minutes"))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(  # noqa: DTZ001
    lambda at: at.replace(tzinfo=UTC)
)


@dataclass(frozen=True)
class Wishes:
    zone: str = "Europe/Berlin"
    morning: str = "08:00"
    days: str = "0123456"
    quiet_from: str = "22:00"
    quiet_to: str = "07:00"
    quiet_own: bool = False
    most: int = 4
    off: str = ""
    blocked: bool = False
    paused_until: datetime | None = None
    quiet_until: datetime | None = None


def at(written, zone=BERLIN):
    return datetime.fromisoformat(written).replace(tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("kind", "due", "comes"),
    [
        ("morning", "2026-11-24T08:00", "2026-11-24T08:00"),
        ("morning", "2026-11-24T05:00", "2026-11-24T07:00"),  # two hours late still helps
        ("morning", "2026-11-24T03:00", None),
        ("evening", "2026-11-24T22:00", None),
        ("evening", "2026-11-24T21:59", "2026-11-24T21:59"),
        ("assess-again", "2026-11-24T23:00", "2026-11-25T07:00"),
        ("micro", "2026-11-24T23:00", "2026-11-24T23:00"),  # a time the person set
        ("event-now", "2026-11-24T05:55", "2026-11-24T05:55"),
        ("still-here", "2026-11-24T06:00", "2026-11-24T07:00"),
    ],
)
def test_what_is_due_in_the_quiet_hours_waits_for_their_end_if_it_still_helps(kind, due, comes):
    found = contract.comes_at(kind, at(due), Wishes(), at(due))
    assert found == (at(comes) if comes else None)


@pytest.mark.parametrize(
    ("kind", "due", "comes"),
    [
        ("micro", "2026-11-24T23:00", "2026-11-25T07:00"),
        ("event-now", "2026-11-24T05:55", None),
        ("event-soon", "2026-11-24T06:40", "2026-11-24T07:00"),
    ],
)
def test_times_of_ones_own_wait_too_where_that_was_chosen(kind, due, comes):
    found = contract.comes_at(kind, at(due), Wishes(quiet_own=True), at(due))
    assert found == (at(comes) if comes else None)


def test_the_same_time_twice_is_no_quiet_hours():
    none = Wishes(quiet_from="00:00", quiet_to="00:00")
    assert not any(contract.in_quiet(time(hour), none) for hour in range(24))


@given(moments, clocks, clocks, st.sampled_from(ZONES))
def test_the_end_of_the_quiet_hours_is_never_inside_them_and_less_than_a_day_off(
    when, start, end, zone
):
    wishes = Wishes(zone=zone, quiet_from=start, quiet_to=end)
    over = contract.quiet_end(when, wishes)
    if over is None:
        return
    assert timedelta(0) < over - when <= timedelta(hours=25)
    local = over.astimezone(ZoneInfo(zone))
    again = contract.quiet_end(over, wishes)
    # Where clocks go back over the end, its hour comes twice: then the nudge waits once more.
    assert again is None or local.fold == 0
    assert again is None or again - when <= timedelta(hours=26)


@pytest.mark.parametrize(
    ("kind", "today", "to_come", "fits"),
    [
        ("morning", 0, 0, True),
        ("morning", 3, 0, True),
        ("morning", 4, 0, False),
        ("morning", 2, 2, False),  # room is left for what the person set
        ("micro", 3, 0, True),
        ("micro", 4, 0, False),
        ("event-now", 9, 9, True),  # it has no other moment
        ("still-here", 9, 9, True),
    ],
)
def test_four_a_day_and_times_of_ones_own_count_first(kind, today, to_come, fits):
    assert contract.room(kind, Wishes(), today, to_come) is fits


def test_weekdays_are_those_of_the_morning_only():
    assert contract.weekdays("morning", "04") == {0, 4}
    assert contract.weekdays("evening", "04") == contract.weekdays("morning", "") == set(range(7))


def test_every_kind_that_can_come_is_known_to_the_contract():
    from bot.prompts import PROMPTS  # noqa: PLC0415
    from flows.settings import KINDS  # noqa: PLC0415

    assert PROMPTS.keys() == contract.KINDS.keys()
    assert {one.group for one in contract.KINDS.values()} == {*KINDS, contract.FREE}


@pytest.mark.parametrize(
    ("answered", "usual"),
    [
        (["09:40", "09:20", "09:35", "10:10", "09:31"], "09:30"),
        (["09:40", "09:20", "09:35", "10:10"], None),  # too few
        (["08:10", "08:20", "08:05", "08:50", "08:31"], None),  # near enough as it is
        (["09:40", "20:20", "06:35", "10:10", "15:31"], None),  # no hour of its own
    ],
)
def test_the_hour_someone_really_answers_at(answered, usual):
    found = [at(f"2026-11-{10 + n}T{clock}") for n, clock in enumerate(answered)]
    assert contract.usual(found, "08:00", BERLIN) == usual


@pytest.mark.parametrize(
    ("kind", "other", "waits"),
    [
        ("morning", "micro", True),
        ("morning", "evening", False),
        ("weekly-review", "event-soon", True),
        ("deadline", "micro", False),  # first come
        ("deadline", "event-soon", False),
        ("event-soon", "micro", False),
    ],
)
def test_the_coach_gives_way_to_what_was_asked_for_that_day(kind, other, waits):
    assert contract.gives_way(kind, other) is waits
    own = contract.kind(kind).own
    assert contract.gives_way(kind, "evening", asked=True) is not own


@pytest.mark.parametrize(
    ("full", "wishes", "comes"),
    [
        ("2026-11-23T21:00", {}, "2026-11-24T08:00"),
        ("2026-11-23T07:59", {}, "2026-11-24T08:00"),
        ("2026-11-23T21:00", {"morning": "05:00"}, "2026-11-24T07:00"),
        ("2026-11-23T21:00", {"quiet_from": "21:00", "quiet_to": "09:30"}, "2026-11-24T09:30"),
        ("2026-10-24T21:00", {}, "2026-10-25T08:00"),  # the clocks go back
    ],
)
def test_what_a_full_day_does_not_hold_comes_the_next_morning(full, wishes, comes):
    assert contract.put_over(at(full), Wishes(**wishes)) == at(comes)
