"""Two promises at once: so many a day at most, and what somebody asked for comes."""

import random
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, insert

from bot import contract, nudges
from bot.entries.registry import ENTRIES
from bot.forecast import forecast
from bot.turn import Turn
from storage import people, programmes, reminders
from storage.engine import connect
from storage.tables import Nudge
from tests.bot.coach import ADA as PERSON
from tests.bot.coach import NOW
from tests.bot.life import ADA, START, Life, talkative
from tests.bot.test_forecast import calls_of

BERLIN = ZoneInfo("Europe/Berlin")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OWN = ("micro", "step", "deadline", "goal", "debrief", "activity")


@pytest.fixture
def life(sqlite_url, monkeypatch):
    talkative(monkeypatch)
    engine = connect(sqlite_url)
    life = Life(engine)
    life.person(zone="Europe/Berlin")
    yield life
    life.close()
    engine.dispose()


def local(written):
    return datetime.fromisoformat(written).replace(tzinfo=BERLIN)


def days(came):
    return Counter(at.astimezone(BERLIN).date() for at, _ in came)


def daily(life):
    for kind, clock in (("morning", "08:00"), ("evening", "19:30")):
        life.remind(kind, contract.next_time(kind, clock, life.now, BERLIN, "0123456"), clock)


def test_what_came_before_costs_little_where_the_day_is_full(life):
    """A day that is full stays so for each that waits: not all of two months is read for each."""
    life.person(most=1)
    costs = []
    for had in (50, 200):
        at = life.now - timedelta(minutes=1)
        told = [{"part": part, "queued_at": at, "sent_at": at} for part in range(had)]
        rows = [dict(FIXED, kind="activity", state="sent", **one) for one in told]
        rows += [dict(FIXED, kind="step", part=part, queued_at=at) for part in range(20)]
        life.do(lambda db, of=rows: put(db, of))
        costs.append(calls_of(lambda: life.do(lambda db: nudges.write(db, life.now, 20))))

    assert costs[1] < 1.2 * costs[0]


FIXED = {"person_id": ADA, "day": "2026-11-22", "state": "queued", "asked": False, "sent_at": None}


def put(db, rows):
    db.execute(delete(Nudge))
    db.execute(insert(Nudge), rows)


def test_a_step_set_for_a_full_evening_comes_the_next_morning_before_the_coachs_own(life):
    daily(life)
    for part, hour in enumerate((9, 10, 11, 12)):
        life.remind("micro", local(f"2026-11-23T{hour:02}:00"), about=part + 1)
    life.remind("deadline", local("2026-11-23T21:00"), about=9)

    came = life.until(START + 2 * DAY)

    assert [kind for at, kind in came if at < local("2026-11-24T00:00")] == ["micro"] * 4
    first, second = [one for one in came if one[0] > local("2026-11-24T00:00")][:2]
    assert first == (local("2026-11-24T08:00"), "deadline")
    assert second[1] == "morning"
    assert any("This was for Monday" in said for said in life.words)
    assert sum("This was for" in said for said in life.words) == 1


def test_what_is_just_before_an_event_comes_on_a_day_that_is_full_too(life):
    for part in range(6):
        life.remind("event-now", local(f"2026-11-23T{9 + part:02}:55"), about=part + 1)

    assert len(life.until(START + DAY)) == 6


def test_what_somebody_set_comes_at_its_time_though_an_event_is_still_ahead(life):
    for part, hour in enumerate((9, 10, 11)):
        life.remind("micro", local(f"2026-11-23T{hour:02}:00"), about=part + 1)
    life.remind("event-soon", local("2026-11-23T13:30"), about=7)
    life.remind("event-now", local("2026-11-23T13:55"), about=7)

    came = life.until(START + DAY)

    assert Counter(kind for _, kind in came) == {"micro": 3, "event-soon": 1, "event-now": 1}


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_asked_for_comes_once_and_no_day_holds_too_many(life, seed):
    chance = random.Random(seed)
    life.person(most=chance.choice((1, 2, 4)))
    most = life.do(lambda db: people.find(db, ADA)).most
    daily(life)
    asked = [
        (chance.choice(OWN), START + timedelta(minutes=15 * chance.randrange(4 * 48)))
        for _ in range(9)
    ]
    for about, (kind, at) in enumerate(asked, 1):
        life.remind(kind, at, about=about)

    came = life.until(START + 12 * DAY)

    assert Counter(kind for _, kind in came if kind in OWN) == Counter(kind for kind, _ in asked)
    assert max(days(came).values()) <= most
    own = [at for at, kind in came if kind in OWN]
    assert all(min(at for _, at in asked) <= at for at in own)


@pytest.mark.parametrize("seed", range(4))
def test_what_had_to_wait_is_foretold_where_it_comes(life, seed):
    chance = random.Random(seed)
    life.person(most=2)
    daily(life)
    for about, quarter in enumerate(chance.sample(range(1, 4 * 40), 7), 1):
        at = START + timedelta(minutes=15 * quarter)
        life.remind(chance.choice((*OWN, "event-now")), at, about=about)

    def look(db):
        return forecast(
            people.find(db, ADA),
            reminders.planned(db, ADA),
            reminders.waiting(db, ADA),
            (),
            life.now,
            10,
        )

    told = [(one.at, one.kind) for one in life.do(look)]
    assert len(told) == 10
    assert sorted(life.until(told[-1][0]))[:10] == sorted(told)


async def test_a_step_that_was_moved_meanwhile_comes_at_its_new_time_alone(coach):
    made = await coach.do(
        lambda db: programmes.begin(
            db,
            PERSON,
            "problem",
            stage="plan",
            content={"problem": "mess", "steps": ["buy bags"], "state": ["open"]},
            goal_id=None,
            now=NOW,
        )
    )
    await coach.do(lambda db: people.change(db, PERSON, most=1))
    await coach.do(lambda db: reminders.remind(db, PERSON, "morning", NOW, clock="09:00"))
    assert len(await coach.come()) == 1
    coach.later(hours=1)
    due = coach.now
    await coach.do(lambda db: reminders.remind(db, PERSON, "deadline", due, about=made))
    assert await coach.come() == []

    def move(db):
        turn = Turn(db, people.find(db, PERSON), coach.now)
        ENTRIES["step-move"](turn, {"problem": made, "part": 0})
        turn.close()

    await coach.do(move)
    await coach.say("friday 6pm")
    await coach.tap("Yes")

    coach.later(hours=23)
    assert not any("buy bags" in one for one in await coach.come())
    coach.now = local("2026-11-27T18:00")
    (said,) = [one for one in await coach.come() if "buy bags" in one]
    assert "This was for" not in said
