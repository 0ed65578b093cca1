"""When the coach comes by itself, and when it does not; its buttons work once."""

import itertools
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import nudges
from bot.outside import write_moment
from storage import conversations, people, programmes, reminders
from tests.bot.coach import ADA, BOB, NOW

BERLIN = ZoneInfo("Europe/Berlin")
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
    clock = (NOW - late).astimezone(BERLIN).strftime("%H:%M") if kind == "morning" else ""
    await remind(coach, kind, NOW - late, about=0 if clock else event, clock=clock)

    assert len(await coach.come()) == comes
    assert await coach.come() == []


async def test_days_of_downtime_are_no_burst(coach):
    await remind(coach, at=MORNING - timedelta(days=5))

    (said,) = await coach.come()  # today's, which is an hour late
    assert "What was due then is left out" in said
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


@pytest.mark.parametrize(
    ("stage", "says", "button"),
    [
        ("2", "we break it into steps", "Go on with the week"),
        ("3", "three tiny actions", "Go on with the week"),
        ("4", "make it smaller", "Make it smaller"),
        ("7", "what the week proves", "Go on with the week"),
    ],
)
async def test_a_missed_day_offers_what_can_be_done_on_it(coach, stage, says, button):
    await week(coach, stage)
    await remind(coach, at=MORNING)
    await coach.come()
    coach.later(days=1)

    (said,) = await coach.come()

    assert says in said
    assert button in coach.buttons()
    assert ("Make it smaller" in coach.buttons()) == (stage == "4")
    coach.later(days=1)
    await coach.come()
    coach.later(days=1)
    assert "a few days" in (await coach.come())[0]
    assert ("Make it smaller" in coach.buttons()) == (stage == "4")


async def at_the_hour(coach, hour, days=1):
    """The daily prompt of some days in a row, to someone who answers nothing but is there."""
    await coach.do(lambda db: reminders.cancel(db, ADA, 0))
    at = coach.now.astimezone(BERLIN).replace(hour=hour, minute=0) + timedelta(days=1)
    await change(coach, quiet_from="02:00", quiet_to="03:00")
    await remind(coach, at=at, clock=f"{hour:02d}:00")
    said = []
    for number in range(days):
        coach.now = at + timedelta(days=number)
        said += await coach.come()
        await change(coach, seen_at=coach.now + timedelta(minutes=1))
    return said


@pytest.mark.parametrize(
    ("hour", "about", "never"),
    [
        (8, "Good morning", "tomorrow"),
        (13, "", "morning"),
        (20, "tomorrow", "morning"),
    ],
)
async def test_the_daily_prompt_fits_its_hour_and_never_repeats_yesterdays(
    coach, hour, about, never
):
    said = await at_the_hour(coach, hour, days=6)

    assert len(said) == 6
    assert all(one != before for before, one in itertools.pairwise(said))
    assert all(about in one.casefold() or about in one for one in said)
    assert not any(never in one for one in said)


async def event(coach, at, name="oral exam"):
    content = {"event": name, "at": write_moment(at, BERLIN)}
    return await coach.do(
        lambda db: programmes.begin(
            db, ADA, "event", stage="ahead", content=content, goal_id=None, now=NOW
        )
    )


async def test_the_morning_names_what_is_kept_for_today_and_helps_with_it(coach):
    await event(coach, MORNING + timedelta(days=1, hours=2))
    await event(coach, MORNING + timedelta(days=2), "dentist")

    (said,) = await at_the_hour(coach, 8)

    assert said.startswith("Today at 10:00: <b>oral exam</b>")
    assert "dentist" not in said
    assert next(iter(coach.buttons())) == "Get ready now"
    await coach.tap("Get ready now")
    kept = await coach.do(lambda db: conversations.foreground(db, ADA))
    assert kept.place.facts["event"] == "oral exam"


async def test_todays_part_of_the_week_comes_below_what_is_kept_for_today(coach):
    await event(coach, MORNING + timedelta(days=1, hours=2))
    await week(coach)

    (said,) = await at_the_hour(coach, 8)

    assert said.index("oral exam") < said.index("Day 4.")
    assert [*coach.buttons()][:2] == ["Get ready now", "Done"]
    await coach.tap("Done")
    kept = await coach.do(lambda db: conversations.foreground(db, ADA))
    assert kept.place.flow == "week-do"


async def test_in_the_evening_what_is_kept_for_tomorrow_is_named(coach):
    await event(coach, MORNING + timedelta(days=2, hours=2))

    (said,) = await at_the_hour(coach, 20)

    assert said.startswith("Tomorrow at 10:00: <b>oral exam</b>")


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


async def test_after_three_without_any_sign_it_says_so_once_and_comes_every_other_day(coach):
    await remind(coach, at=MORNING)
    said = []
    for _ in range(10):
        said.append(await coach.come())
        coach.later(days=1)

    hushed = [
        day for day, texts in enumerate(said) if any("every other day" in one for one in texts)
    ]
    assert len(hushed) == 1
    assert [bool(texts) for texts in said[: hushed[0] + 1]] == [True] * (hushed[0] + 1)
    after = [bool(texts) for texts in said[hushed[0] :]]
    assert after == [day % 2 == 0 for day in range(len(after))]
    coach.later(hours=1)
    await coach.say("hello")
    coach.later(hours=23)
    assert await coach.come()
    coach.later(days=1)
    (again,) = await coach.come()
    assert "every other day" not in again


async def test_the_hour_someone_really_answers_at_is_offered_once_a_month(coach):
    await remind(coach, at=MORNING)
    offered = []
    for _ in range(12):
        said = await coach.come()
        offered += [one for one in said if "You often answer around 10:00" in one]
        if offered and len(offered) == 1 and said == offered:
            move = coach.button("Come at 10:00")
        coach.later(hours=1, minutes=5)
        await coach.tap("One small step")
        await coach.say("/today")
        coach.later(hours=22, minutes=55)

    assert len(offered) == 1
    assert move.endswith("hour-1000")
    assert (await coach.who()).morning == "08:00"


async def test_the_hour_that_was_offered_is_taken_with_one_tap(coach):
    await remind(coach, at=MORNING)
    await coach.come()
    number = coach.button("Later").split(":")[1]
    for odd in ("hour-9999", "hour-", "hour-１０００", "hour-12345"):
        assert "from earlier" in await coach.press(f"n:{number}:{odd}")
    assert not await coach.press(f"n:{number}:hour-0930")

    assert (await coach.who()).morning == "09:30"
    assert (await planned(coach))[-1].clock in {"09:30", "19:30"}


async def test_put_off_twice_in_a_day_it_comes_twice(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.come()
    for _ in range(2):
        await coach.tap("Later")
        await coach.tap_shown("15 min")
        coach.later(minutes=15)
        assert len(await coach.come()) == 1


async def test_not_today_moves_what_was_planned_to_tomorrow_and_leaves_an_open_question(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made, clock="")
    await coach.say("/settings")
    question = coach.last()
    await coach.come()
    await coach.tap("Not today")

    assert "08:00" not in coach.last()["text"] or "Wednesday" in coach.last()["text"]
    (moved,) = await planned(coach)
    assert moved.due_at == NOW + timedelta(days=1)
    assert not await coach.press(coach.buttons(fields=question)["Which days"])


async def test_what_is_told_before_its_time_is_not_asked_for(coach):
    made = await week(coach, "4", moved_on="2026-11-24")
    await remind(coach, at=NOW)
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", NOW, clock="09:00"))

    assert await coach.come() == []
    assert made


async def test_a_queued_nudge_does_not_go_out_after_words_of_danger(coach):
    await remind(coach, at=MORNING)
    await coach.do(lambda db: nudges.sweep(db, coach.now))
    await change(coach, quiet_until=NOW + timedelta(hours=20))

    assert await coach.do(lambda db: nudges.write(db, coach.now, 25)) == []


async def test_many_that_are_left_out_do_not_hold_up_those_behind(coach):
    crowd = range(2000, 2100)

    def due(db):
        for person in crowd:
            people.meet(db, person, "en", NOW)
            people.change(db, person, welcomed=True, most=0 if person < 2090 else 4)
            reminders.remind(db, person, "morning", MORNING, clock="07:00")

    await coach.do(due)
    await coach.do(lambda db: nudges.sweep(db, NOW))
    letters = await coach.do(lambda db: nudges.write(db, NOW, 25))

    assert [one.person_id for one in letters] == list(range(2090, 2100))


@pytest.mark.parametrize(("stage", "says"), [("2", "day 2: the steps"), ("5", "day 5 of 7")])
async def test_home_says_what_the_next_day_of_the_week_is(coach, stage, says):
    await week(coach, stage)

    assert says in (await coach.say("/today"))[0]


async def plan_of_steps(coach):
    """A problem with its last step due now, to be looked back on in the evening."""
    content = {
        "problem": "mess",
        "chosen": "sell",
        "steps": ["list", "sell"],
        "state": ["done", "open"],
    }
    made = await coach.do(
        lambda db: programmes.begin(
            db, ADA, "problem", stage="doing", content=content, goal_id=None, now=NOW
        )
    )
    await remind(coach, "deadline", about=made, part=1)
    await remind(coach, "assess-problem", NOW + timedelta(hours=10), about=made)
    (said,) = await coach.come()
    assert "sell" in said
    coach.later(minutes=1)
    return made


async def look_back_at(coach):
    (at,) = [one.due_at for one in await planned(coach) if one.kind == "assess-problem"]
    return at.astimezone(BERLIN).strftime("%a %H:%M")


@pytest.mark.parametrize(
    ("how", "at"),
    [
        (("Move it", "tomorrow 8pm", "yes"), "Thu 19:00"),
        (("Change time", "friday 8am", "yes"), "Sat 19:00"),
        (("Not today",), "Thu 19:00"),
        (("Move it", "today 3pm", "yes"), "Tue 19:00"),
    ],
)
async def test_the_look_back_on_a_plan_comes_after_its_last_step_wherever_that_moves(
    coach, how, at
):
    await plan_of_steps(coach)
    assert await look_back_at(coach) == "Tue 19:00"

    button, *words = how
    await coach.tap(button)
    for one in words:
        await coach.say(one)

    assert await look_back_at(coach) == at


async def test_a_step_put_off_to_tomorrow_takes_the_look_back_along(coach):
    await plan_of_steps(coach)

    await coach.tap("Later")
    await coach.tap_shown("Tomorrow")

    assert await look_back_at(coach) == "Thu 19:00"
