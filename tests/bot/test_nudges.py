"""When the coach comes by itself, and when it does not; its buttons work once."""

from datetime import timedelta

import pytest

from bot import nudges
from storage import people, programmes, reminders
from tests.bot.coach import ADA, BOB, NOW

MORNING = NOW - timedelta(hours=1)  # 08:00 in Berlin


async def remind(coach, kind="morning", at=NOW, **more):
    more.setdefault("clock", "08:00" if kind == "morning" else "")
    await coach.do(lambda db: reminders.remind(db, ADA, kind, at, **more))


async def change(coach, **values):
    await coach.do(lambda db: people.change(db, ADA, **values))


async def planned(coach):
    return await coach.do(lambda db: reminders.planned(db, ADA))


async def week(coach, stage="4", **content):
    whole = {"goal": "Speak up", "steps": ["a"], "at": 0, "micros": ["one", "two", "three"]}
    return await coach.do(
        lambda db: programmes.begin(
            db, ADA, "week", stage=stage, content={**whole, **content}, goal_id=None, now=NOW
        )
    )


async def test_the_morning_comes_once_and_again_tomorrow_at_the_same_hour(coach):
    await remind(coach, at=MORNING)

    assert len(await coach.come()) == 1
    assert await coach.come() == []
    (next_one,) = await planned(coach)
    assert next_one.due_at == MORNING + timedelta(days=1)
    coach.later(days=1)
    assert len(await coach.come()) == 1


async def test_nothing_comes_before_its_time(coach):
    await remind(coach, at=NOW + timedelta(seconds=1))

    assert await coach.come() == []


@pytest.mark.parametrize(
    "wish",
    [
        {"blocked": True},
        {"paused_until": NOW + timedelta(days=2)},
        {"quiet_until": NOW + timedelta(hours=20)},
    ],
)
async def test_who_wants_to_be_left_alone_is(coach, wish):
    await remind(coach, at=MORNING)
    await change(coach, **wish)

    assert await coach.come() == []
    assert (await planned(coach))[0].due_at > NOW


async def test_after_words_of_danger_only_the_quiet_hello_comes(coach):
    await change(coach, quiet_until=NOW + timedelta(hours=20))
    await remind(coach, "still-here")
    await remind(coach, "morning")

    (said,) = await coach.come()
    assert "Still here" in said


@pytest.mark.parametrize(
    ("kind", "late", "comes"),
    [
        ("morning", timedelta(hours=2), True),
        ("morning", timedelta(hours=4), False),
        ("event-soon", timedelta(minutes=20), True),
        ("event-soon", timedelta(minutes=40), False),
        ("event-now", timedelta(minutes=10), False),
        ("debrief", timedelta(hours=20), True),
        ("debrief", timedelta(days=3), False),
    ],
)
async def test_after_downtime_what_still_helps_comes_once(coach, kind, late, comes):
    talk = {"event": "talk", "at": "2026-11-24T09:10:00+01:00[Europe/Berlin]"}
    event = await coach.do(
        lambda db: programmes.begin(
            db, ADA, "event", stage="ahead", content=talk, goal_id=None, now=NOW
        )
    )
    await remind(coach, kind, NOW - late, about=0 if kind == "morning" else event)

    assert len(await coach.come()) == comes
    assert await coach.come() == []


async def test_days_of_downtime_are_no_burst(coach):
    await remind(coach, at=MORNING - timedelta(days=5))

    assert await coach.come() == []
    assert (await planned(coach))[0].due_at == MORNING + timedelta(days=1)


async def test_what_was_queued_and_could_not_be_sent_for_hours_is_left_out(coach):
    await remind(coach, at=MORNING)
    await coach.do(lambda db: nudges.sweep(db, coach.now))
    coach.later(hours=4)

    assert await coach.do(lambda db: nudges.write(db, coach.now, 25)) == []


async def test_a_nudge_is_not_sent_for_what_is_done(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.do(lambda db: programmes.change(db, ADA, made, stage="7", now=NOW))

    assert await coach.come() == []


async def test_its_button_works_once_and_only_for_its_owner(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.come()
    data = coach.button("Done")
    await coach.welcome(BOB)

    assert "from earlier" in await coach.press(data, person=BOB)
    assert not await coach.press(data)
    assert "exactly" in coach.last()["text"]
    sent = len(coach.api.made("sendMessage"))
    assert "from earlier" in await coach.press(data)
    assert len(coach.api.made("sendMessage")) == sent


async def test_its_button_stays_good_while_other_turns_go_by(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.come()
    data = coach.button("Done")
    await coach.say("/help")
    await coach.say("/today")

    assert not await coach.press(data)
    assert "exactly" in coach.last()["text"]


async def test_a_name_that_is_none_of_its_buttons_does_nothing(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.come()
    number = coach.button("Done").split(":")[1]
    sent = len(coach.api.made("sendMessage"))

    for name in ("nonsense", "", "later:", "Done", "🔥"):
        await coach.press(f"n:{number}:{name}")
    assert len(coach.api.made("sendMessage")) == sent
    assert not await coach.press(coach.button("Done"))


async def test_put_off_it_comes_again_in_an_hour_and_can_be_seen_coming(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.come()
    await coach.tap("Later")
    await coach.tap_shown("1 hour")
    coach.later(minutes=30)
    assert await coach.come() == []
    assert len(await coach.say("/today")) == 1
    from bot.entries.registry import ENTRIES  # noqa: PLC0415

    assert "coming" in ENTRIES
    coach.later(minutes=31)
    assert len(await coach.come()) == 1


async def test_every_kind_that_can_be_planned_is_called_by_a_name(coach):
    from bot.entries.registry import ENTRIES  # noqa: PLC0415
    from bot.prompts import PROMPTS  # noqa: PLC0415
    from bot.turn import Turn  # noqa: PLC0415

    for kind in PROMPTS:
        await coach.do(lambda db: reminders.cancel(db, ADA, 0))
        await remind(coach, kind, NOW + timedelta(days=1), clock="")

        def show(db):
            turn = Turn(db, people.find(db, ADA), NOW, still=True)
            ENTRIES["coming"](turn, {})
            return turn.letters

        assert await coach.do(show), kind


async def test_three_missed_days_are_met_with_an_offer_and_then_with_silence(coach):
    await week(coach)
    await remind(coach, at=MORNING)
    said = []
    for _ in range(7):
        said += await coach.come()
        coach.later(days=1)

    assert "a few days" in said[3]
    assert len(said) == 4


async def test_a_thousand_people_due_at_once_each_hear_once(coach):
    crowd = range(2000, 2300)

    def due(db):
        for person in crowd:
            people.meet(db, person, "en", NOW)
            people.change(db, person, welcomed=True)
            reminders.remind(db, person, "morning", MORNING, clock="08:00")

    await coach.do(due)
    await coach.do(lambda db: nudges.sweep(db, NOW))
    letters = []
    while batch := await coach.do(lambda db: nudges.write(db, NOW, 100)):
        letters += batch

    assert sorted(one.person_id for one in letters) == list(crowd)
    assert all(one.expendable for one in letters)
