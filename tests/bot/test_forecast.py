"""What is foretold is what then comes."""

import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.forecast import forecast
from storage import people, reminders
from tests.bot.life import ADA, START, Life, talkative

BERLIN = ZoneInfo("Europe/Berlin")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def life(engine, monkeypatch):
    talkative(monkeypatch)
    life = Life(engine)
    life.person(zone="Europe/Berlin")
    yield life
    life.close()


def foretold(life, most=7):
    def look(db):
        return forecast(
            people.find(db, ADA),
            reminders.planned(db, ADA),
            reminders.waiting(db, ADA),
            reminders.sent(db, ADA, life.now - HOUR * 12),
            life.now,
            most,
        )

    return [(one.at, one.kind) for one in life.do(look)]


def daily(life, **wishes):
    """The two daily ones, by the person's wishes, as `bot.schedule` sets them."""
    from bot import contract  # noqa: PLC0415

    life.person(**wishes)
    who = life.do(lambda db: people.find(db, ADA))
    for kind, clock in (("morning", who.morning), ("evening", who.evening)):
        due = contract.next_time(kind, clock, life.now, BERLIN, who.days)
        life.remind(kind, due, clock)


def local(written):
    return datetime.fromisoformat(written).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    "wishes",
    [
        {},
        {"days": "024"},
        {"days": "5", "off": "evening"},
        {"most": 1},
        {"most": 2, "quiet_from": "19:00", "quiet_to": "09:30"},
        {"morning": "05:00", "evening": "23:30"},
        {"morning": "03:00"},
        {"paused_until": START + 3 * DAY},
        {"quiet_own": True, "quiet_from": "12:00", "quiet_to": "18:00"},
        {"most": 2, "off": "actions regular"},
    ],
    ids=str,
)
def test_the_next_seven_come_when_and_as_they_were_foretold(life, wishes):
    daily(life, **wishes)
    life.remind("micro", local("2026-11-24T17:15"), about=1)
    life.remind("deadline", local("2026-11-24T21:00"), about=2)
    life.remind("deadline", local("2026-11-25T08:00"), about=2, part=1)
    life.remind("event-soon", local("2026-11-26T13:30"), about=3)
    life.remind("event-now", local("2026-11-26T13:55"), about=3)
    life.remind("debrief", local("2026-11-26T14:30"), about=3)
    life.remind("weekly-review", local("2026-11-29T19:30"))

    told = foretold(life)
    assert len(told) == 7
    came = life.until(told[-1][0])

    assert sorted(came)[:7] == told  # two at one moment come in either order


def test_what_was_put_off_is_in_the_list(life):
    life.remind("micro", life.now)
    life.look()
    ((*_, number),) = life.said
    later = life.now + 5 * HOUR
    life.do(lambda db: reminders.settle(db, number, "queued", queued_at=later, asked=True))

    assert foretold(life) == [(later, "micro")]
    assert life.until(later) == [(later, "micro")]


def test_nothing_that_is_switched_off_is_foretold(life):
    daily(life, off="morning evening")
    assert foretold(life) == []


def calls_of(job):
    """How many functions are called meanwhile: what it costs, on any machine."""
    count = 0

    def count_it(_, what, __):
        nonlocal count
        count += what == "call"

    sys.setprofile(count_it)
    try:
        job()
    finally:
        sys.setprofile(None)
    return count


def test_twice_as_many_at_one_moment_cost_twice_as_much(life):
    life.person(most=1)
    who = life.do(lambda db: people.find(db, ADA))
    at = life.now + HOUR
    costs = []
    for many in (100, 200):
        planned = [reminders.Planned("activity", 0, part, "", at) for part in range(many)]
        costs.append(calls_of(lambda of=planned: forecast(who, of, [], [], life.now, 7)))

    assert costs[1] < 2.5 * costs[0]
