"""What is wrong with one person's rows is theirs alone: it never holds up what comes to others."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot import nudges, texts
from bot.late import left_behind
from bot.logs import without_values
from bot.waking import Waking
from storage import people, post, programmes, reminders
from storage.post import Letter
from tests.bot.coach import ADA, BOB, NOW, coaching, message

SOON = NOW + timedelta(minutes=5)
AHEAD = "2026-11-24T11:00:00+01:00[Europe/Berlin]"
OVER = "2026-11-24T08:05:00+01:00[Europe/Berlin]"


def wishes(**values):
    return lambda db, who: people.change(db, who, **values)


def remind(kind, **more):
    return lambda db, who: reminders.remind(db, who, kind, SOON, **more)


def event(kind, **content):
    def write(db, who):
        whole = {"event": "canaryevent talk", "at": AHEAD, **content}
        made = programmes.begin(
            db, who, "event", stage="ahead", content=whole, goal_id=None, now=NOW
        )
        reminders.remind(db, who, kind, SOON, about=made)

    return write


def weekly(series=OVER):
    return event("debrief", at=OVER, every="week", series=series)


def step(db, who):
    content = {"what": "ring", "when": "tomorrow"}
    programmes.begin(db, who, "step", stage="open", content=content, goal_id=None, now=NOW)


def spoiled(column, table="programme", value="v1.AAAA"):
    """As damage leaves it."""
    whose = "id" if table == "person" else "person_id"
    return lambda db, who: db.execute(
        sql(f"UPDATE {table} SET {column} = '{value}' WHERE {whose} = {who}")
    )


WRONG = {
    "quiet hours that are none": (wishes(quiet_from="zz"), remind("weekly-review")),
    "no quiet hours at all": (wishes(quiet_to=""), remind("weekly-checkin")),
    "a zone that is none": (wishes(zone="Nowhere/At_All"), remind("weekly-review")),
    "an hour that is none": (remind("morning", clock="25:99"),),
    "an event that is never": (event("event-soon", at="never"),),
    "a weekly event that is never": (weekly("never"),),
    "a step that is whenever": (step, remind("morning", clock="09:05")),
    "content that does not open": (event("event-soon"), spoiled("content")),
    "a weekly event that does not open": (weekly(), spoiled("content")),
    "offers that do not open": (remind("circle-tell"), spoiled("offers", "person")),
    "a key that does not open": (remind("weekly-review"), spoiled("wrapped", "key", "0:AAAA")),
}


async def do(coach, *jobs, who=ADA):
    for job in jobs:
        await coach.do(partial(job, who=who))


async def look(coach):
    """As each second; who was written to."""
    before = len(coach.api.made("sendMessage"))
    await Waking(coach.store, coach.delivery, lambda: coach.now).look()
    await coach.quiet()
    return {fields["chat_id"] for fields in coach.api.made("sendMessage")[before:]}


async def test_what_is_wrong_with_some_is_set_aside_once_and_the_others_hear(any_coach):
    coach = any_coach
    people_of = dict(enumerate(WRONG, start=2001))
    for who, what in people_of.items():
        await coach.welcome(who)
        await do(coach, *WRONG[what], who=who)
    await coach.welcome(BOB)
    with capture_logs([without_values]) as logs:
        assert await look(coach) == set()
        await do(coach, remind("weekly-review"), who=BOB)
        coach.later(minutes=10)
        assert BOB in await look(coach)

    assert {people_of[one["person"]] for one in logs} == set(WRONG)
    assert {one["log_level"] for one in logs} == {"error"}
    assert all({"kind", "error", "at"} < one.keys() for one in logs)
    assert "canary" not in str(logs)
    with capture_logs() as logs:
        assert await look(coach) == set()
    assert logs == []


async def test_the_other_nudges_of_the_same_person_come(any_coach):
    coach = any_coach
    await do(coach, *WRONG["content that does not open"], remind("weekly-review"))
    coach.later(minutes=10)

    assert await look(coach) == {ADA}


async def test_what_comes_back_by_itself_is_tried_again_when_its_next_time_comes(coach):
    await do(coach, wishes(quiet_from="zz"), remind("morning", clock="09:05"))
    await do(coach, remind("weekly-review"), remind("assess-again"))
    coach.later(minutes=10)
    assert await look(coach) == set()

    found = await coach.do(lambda db: reminders.planned(db, ADA))
    assert {(one.kind, one.due_at) for one in found} == {
        ("morning", SOON + timedelta(days=1)),
        ("weekly-review", SOON + timedelta(days=7)),
    }
    await do(coach, wishes(quiet_from="22:00"))
    coach.later(days=1)
    assert await look(coach) == {ADA}


async def test_nothing_is_kept_of_a_nudge_that_was_begun_and_set_aside(any_coach, monkeypatch):
    coach = any_coach
    whole = {"goal": "Speak up", "steps": ["a"], "at": 0, "micros": ["one"]}
    made = await coach.do(
        lambda db: programmes.begin(
            db, ADA, "week", stage="4", content=whole, goal_id=None, now=NOW
        )
    )
    await do(coach, remind("morning", clock="09:05"))
    coach.later(minutes=10)
    monkeypatch.setattr(texts, "text", no_words)
    assert await look(coach) == set()

    going = await coach.do(lambda db: programmes.find(db, ADA, made))
    assert going.content == whole
    past = await coach.do(lambda db: reminders.recent(db, ADA, NOW))
    assert [(one.kind, one.state) for one in past] == [("morning", "skipped")]


def no_words(*_):
    raise LookupError("no words")


async def test_a_database_that_is_away_is_nobodys_fault_and_all_of_it_comes_later(
    any_coach, monkeypatch
):
    coach = any_coach
    await do(coach, remind("weekly-review"))
    coach.later(minutes=10)
    with monkeypatch.context() as locked:
        locked.setattr(reminders, "recent", away)
        with pytest.raises(OperationalError):
            await look(coach)

    assert await look(coach) == {ADA}


def away(*_):
    raise OperationalError("SELECT", {}, Exception("database is locked"))


async def test_a_weekly_event_goes_on_in_a_process_that_never_met_its_person(database_url):
    async with coaching(database_url) as met:
        await met.welcome()
        await do(met, weekly())
    async with coaching(database_url) as coach:
        coach.later(minutes=10)
        assert await look(coach) == {ADA}

        (going,) = await coach.do(lambda db: programmes.of_kind(db, ADA, "event"))
        assert going.content["at"] == "2026-12-01T08:05:00+01:00[Europe/Berlin]"


async def test_a_letter_that_does_not_open_keeps_none_of_the_others_from_being_taken_up(any_coach):
    coach = any_coach
    await coach.welcome(BOB)
    for who in (ADA, BOB):
        letter = Letter(post.number(NOW), who, "sendMessage", {"text": "an answer"})
        await coach.do(lambda db, letter=letter: post.put(db, [letter], NOW))
    await do(coach, spoiled("payload", "outbox"))

    left = await coach.do(lambda db: left_behind(db, NOW, 100, mine=True))

    assert [one.person_id for one in left] == [BOB]
    again = await coach.do(lambda db: left_behind(db, NOW, 100, mine=True))
    assert [one.person_id for one in again] == [BOB]


async def test_a_nudge_of_someone_whose_hours_are_none_keeps_no_others_from_being_taken_up(coach):
    await coach.welcome(BOB)
    for who in (ADA, BOB):
        await do(coach, remind("weekly-review"), who=who)
    coach.later(minutes=10)
    await coach.do(lambda db: nudges.sweep(db, coach.now))
    assert len(await coach.do(lambda db: nudges.write(db, coach.now, 10))) == 2
    await do(coach, wishes(quiet_from="zz"))

    left = await coach.do(lambda db: left_behind(db, coach.now, 100, mine=True))

    assert [one.person_id for one in left] == [BOB]


async def test_an_update_that_does_not_open_keeps_none_of_the_others_waiting(any_coach):
    coach = any_coach
    await coach.welcome(BOB)
    for number, who in enumerate((ADA, BOB)):
        raw = {"update_id": 900 + number, "message": message(who, text="/win")}
        await coach.do(lambda db, raw=raw, who=who: post.wait(db, raw["update_id"], who, raw, NOW))
    await do(coach, spoiled('"update"', "waiting"))

    await coach.edge.take_up(mine=True)
    await asyncio.gather(*coach.edge._tasks)
    await coach.quiet()

    assert {fields["chat_id"] for fields in coach.api.made("sendMessage")} == {BOB}
