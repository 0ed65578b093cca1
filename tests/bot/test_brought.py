"""A copy that is taken back in: nothing of it comes at once, and care goes on."""

from datetime import timedelta

import orjson

from bot import nudges, texts
from storage import conversations, people, reminders
from tests.bot.coach import ADA, BOB, NOW
from tests.bot.test_leaving import begin_import, bring, copy
from tests.bot.test_opened import nudge, reminder

DAY = timedelta(days=1)


async def take_in(coach, body, **parts):
    await begin_import(coach)
    said = await bring(coach, orjson.dumps({**orjson.loads(body), **parts}))
    assert "all back" in said[-1]


async def body(coach):
    return (await copy(coach))["json"]


async def planned(coach):
    return {one.kind: one.due_at for one in await coach.do(lambda db: reminders.planned(db, ADA))}


async def test_what_was_queued_when_a_copy_was_made_holds_up_nobody(coach):
    await coach.welcome(BOB)
    asked = {"state": "queued", "asked": True, "sent_at": None}
    rows = [nudge(kind="circle-tell", part=part, **asked) for part in range(100)]
    await take_in(coach, await body(coach), nudge=[*rows, nudge()])
    await coach.do(lambda db: reminders.remind(db, BOB, "weekly-review", NOW))

    assert [one["chat_id"] for one in await messages(coach)] == [BOB]
    kept = await coach.do(lambda db: reminders.recent(db, ADA, NOW - 2 * DAY))
    assert [(one.kind, one.state) for one in kept] == [("micro", "sent")]


async def messages(coach):
    before = len(coach.api.made("sendMessage"))
    await coach.come()
    return coach.api.made("sendMessage")[before:]


async def test_what_is_past_by_now_does_not_come_any_more_and_what_comes_back_does(coach):
    hour = timedelta(hours=1)
    rows = [
        reminder("weekly-review", NOW - hour),
        reminder("monthly-goal", NOW - 2 * DAY),
        reminder("morning", NOW - hour, clock="08:00"),
        reminder("circle-tell", NOW - hour),
        reminder("circle-tell", NOW - hour, part=1),
        reminder("goal", NOW + hour),
    ]
    await take_in(coach, await body(coach), reminder=rows)

    assert await messages(coach) == []
    assert await planned(coach) == {
        "goal": NOW + hour,
        "evening": NOW + timedelta(hours=10, minutes=30),
        "morning": NOW - hour + DAY,
        "weekly-review": NOW - hour + 7 * DAY,
        "monthly-goal": NOW + 26 * DAY,
    }


async def test_a_copy_of_before_does_not_end_the_quiet_after_words_of_danger(any_coach):
    coach = any_coach
    before = await body(coach)
    await coach.say("ich will sterben")
    quiet = (await coach.who()).quiet_until
    hello = (await planned(coach))["still-here"]
    await take_in(coach, before)

    assert (await coach.who()).quiet_until == quiet > NOW
    assert (await planned(coach))["still-here"] == hello
    coach.now = (await planned(coach))["evening"]
    assert await coach.come() == []
    coach.now = hello
    assert await coach.come() == [texts.text("de", "nudge-still-here")]


async def test_a_hello_that_waits_in_the_queue_still_comes(coach):
    before = await body(coach)
    await coach.say("I want to kill myself")
    await coach.do(lambda db: people.change(db, ADA, quiet_from="08:00", quiet_to="09:30"))
    coach.now = (await planned(coach))["still-here"]
    await coach.do(lambda db: nudges.sweep(db, coach.now))
    await take_in(coach, before)
    coach.later(hours=2)

    assert texts.text("en", "nudge-still-here") in await coach.come()


async def test_the_quiet_of_a_copy_holds_where_it_is_the_later_one(coach):
    later = NOW + 3 * DAY
    person = orjson.loads(await body(coach))["person"]
    await coach.say("I want to kill myself")
    quiet = {**person, "quiet_until": later.isoformat()}
    await take_in(coach, await body(coach), person=quiet)

    assert (await coach.who()).quiet_until == later
    kept = await coach.do(lambda db: conversations.parked(db, ADA))
    assert [one.place.flow for one in kept] == ["crisis"]


async def test_a_language_of_care_that_is_none_leads_nowhere_and_the_hello_comes(coach):
    await coach.say("I want to kill myself")
    front = await coach.do(lambda db: conversations.foreground(db, ADA))
    place = front.place._replace(facts={**front.place.facts, "tongue": "../../../tmp/zz"})
    await coach.do(
        lambda db: (
            people.find(db, ADA),
            conversations.keep(db, ADA, front.number, place, NOW),
        )
    )
    coach.now = (await planned(coach))["still-here"]

    assert await coach.come() == [texts.text("en", "nudge-still-here")]


async def test_what_was_said_is_behind_even_where_a_copy_dates_it_ahead(coach):
    ahead = (NOW + 365 * DAY).isoformat()
    rows = [nudge(queued_at=ahead, part=part) for part in range(2)]
    await take_in(coach, await body(coach), nudge=rows)

    kept = await coach.do(lambda db: reminders.recent(db, ADA, NOW - DAY))
    assert [one.queued_at for one in kept] == [NOW, NOW]


async def test_of_what_was_said_the_last_two_months_come_along(coach):
    rows = [
        nudge(queued_at=(NOW - DAY - timedelta(minutes=part)).isoformat(), part=part)
        for part in range(600)
    ]
    await take_in(coach, await body(coach), nudge=rows)

    kept = await coach.do(lambda db: reminders.recent(db, ADA, NOW - 9 * DAY))
    assert sorted(one.part for one in kept) == list(range(500))
