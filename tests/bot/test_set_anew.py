"""A time that a person set anew: it comes, and in the evening it is asked about what has come."""

import pytest

from storage import conversations, programmes, reminders
from tests.bot.coach import ADA, NOW
from tests.bot.test_nudges import MORNING, remind, week

EVENING = NOW.replace(hour=18, minute=30)  # 19:30 in Berlin


async def problem(coach):
    whole = {"problem": "mess", "steps": ["call bank"], "state": ["open"]}
    return await coach.do(
        lambda db: programmes.begin(
            db, ADA, "problem", stage="doing", content=whole, goal_id=None, now=NOW
        )
    )


async def come_within(coach, hours):
    said = []
    for _ in range(2 * hours):
        coach.later(minutes=30)
        said += await coach.come()
    return said


async def test_a_deadline_that_was_moved_within_its_day_comes_again(any_coach):
    coach = any_coach
    made = await problem(coach)
    await remind(coach, "deadline", about=made)
    await coach.come()
    await coach.tap("Move it")
    await coach.say("in an hour")
    await coach.tap("Yes")

    (said,) = await come_within(coach, 3)
    assert "call bank" in said


async def test_an_action_made_smaller_for_later_that_day_comes_at_its_new_time(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made)
    await coach.come()
    await coach.tap("Too hard")
    for word in ("throw one paper", "9", "in an hour", "yes"):
        await coach.say(word)

    (said,) = await come_within(coach, 3)
    assert "throw one paper" in said


SMALLER = ("throw one paper", "9", "tomorrow 10am", "yes")


@pytest.mark.parametrize("back", ["the button", "/week"])
async def test_a_week_taken_up_again_after_silence_has_its_prompts_again(coach, back):
    await week(coach, "4")
    await remind(coach, at=MORNING)
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", EVENING, clock="19:30"))
    while "until you choose" not in "".join(await come_within(coach, 1)):
        pass
    if back == "/week":
        await coach.say("/week")
        await coach.tap("hard")
    else:
        await coach.tap("smaller")
    for word in SMALLER:
        await coach.say(word)
    coach.later(days=1)
    coach.now = coach.now.replace(hour=5)

    said = await come_within(coach, 24)
    assert [sum(one in text for text in said) for one in ("Day 4", "How did it go")] == [1, 1]


async def test_after_a_pause_that_was_chosen_the_week_goes_on(coach):
    await week(coach, "4", missed=3, prompted="4 0")
    await coach.say("/pause")
    await coach.tap("3 days")
    await coach.say("yes")
    coach.later(days=4)
    await remind(coach, at=coach.now)

    assert "Today’s small action: <b>one</b>" in (await coach.come())[-1]


async def test_in_the_evening_of_the_day_an_action_was_set_it_is_asked_about(coach):
    await week(coach, "3", micros=[])
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", EVENING, clock="19:30"))
    await coach.say("/week")
    for word in ("one", "8", "two", "8", "three", "8", "today 1pm", "yes"):
        await coach.say(word)
    micro, evening = await come_within(coach, 12)
    assert "one" in micro
    assert "How did it go with <b>one</b>" in evening

    await coach.say("done")
    assert (await coach.do(lambda db: conversations.foreground(db, ADA))).place.step == "what"


async def test_what_is_typed_after_an_action_set_for_the_same_day_came_answers_it(coach):
    await week(coach, "4")
    await coach.say("/week")
    for word in ("done", "opened the door", "went slowly", "today 1pm", "yes"):
        await coach.say(word)
    assert len(await come_within(coach, 4)) == 1

    await coach.say("done")
    found = await coach.do(lambda db: conversations.foreground(db, ADA))
    assert (found.place.step, found.place.facts["micro"]) == ("what", "two")


@pytest.mark.parametrize("when", ["tomorrow 10am", "today 9pm"])
async def test_an_action_whose_time_is_ahead_is_not_asked_about_in_the_evening(coach, when):
    await week(coach, "4")
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", EVENING, clock="19:30"))
    await coach.say("/week")
    await coach.tap("hard")
    for word in ("throw one paper", "9", when, "yes"):
        await coach.say(word)

    assert await come_within(coach, 11) == []


async def test_an_action_that_is_not_for_today_is_not_asked_about_in_the_evening(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made)
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", EVENING, clock="19:30"))
    await coach.come()
    await coach.tap("Not today")

    assert await come_within(coach, 11) == []


async def test_an_action_moved_to_another_hour_is_asked_about_after_that(coach):
    made = await week(coach)
    await remind(coach, "micro", about=made)
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", EVENING, clock="19:30"))
    await coach.come()
    await coach.tap("Change time")
    await coach.say("today 9pm")
    await coach.tap("Yes")

    (said,) = await come_within(coach, 13)
    assert "the time you picked" in said


async def test_deadlines_that_passed_before_the_plan_was_confirmed_are_asked_about_at_once(coach):
    await coach.say("/solve")
    await coach.say("I have 80 unread mails from the bank, by Friday")
    for word in ("5", "call\nwrite\nwait", "done", "done"):
        await coach.say(word)
    for idea in ("call", "write", "wait"):
        await coach.tap(idea)
    await coach.say("done")
    for _ in range(3):
        for word in ("skip", "skip", "skip", "7"):
            await coach.say(word)
    await coach.tap("call")
    await coach.say("find number\ndial\nsay thanks")
    await coach.say("done")
    for word in ("tomorrow 6pm", "yes", "fri 9am", "yes", "in 2 weeks", "yes"):
        await coach.say(word)
    coach.now = NOW.replace(day=27, hour=9)  # Friday
    await coach.tap("Day after")
    assert await coach.come() == []
    await coach.say("yes")

    said = await coach.come()
    assert ["find number" in said[0], "dial" in said[1]] == [True, True]
    assert len(said) == 2
    assert await come_within(coach, 24) == []
