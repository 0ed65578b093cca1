"""The week, the problem solver and the reframing, lived through the real bot over HTTP."""

from datetime import timedelta

import pytest

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

STEPS = """Write down one point
Say it to a friend
Ask one short question
Say one sentence
Share one update
Disagree once
Present for two minutes"""


@pytest.fixture
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


async def test_the_first_minute_ends_with_something_useful(sandbox):
    ada = sandbox.phone()

    await settle_in(ada)

    assert "The seven-day week" in ada.buttons()
    hello = "\n".join(one.text for one in ada.messages if one.bot)
    for promise in ("not therapy", "no one reads along", "not for emergencies"):
        assert promise in hello.lower()
        assert promise in (await live(ada, "/help")).text.lower()


async def test_four_ratings_can_be_given_at_once(sandbox):
    ada = sandbox.phone()
    seen = await live(ada, "/start", tap("let’s start"), "Berlin", tap("Yes"), "7:45", tap("four"))

    assert "1" in seen.buttons
    seen = await live(ada, "4", tap("5"), "6 out of 10", tap("7"))
    assert "unexpected: 4" in seen.text.lower()


async def the_ladder(ada):
    await live(ada, "/week", "Speak up in the Monday meeting", tap("8"), tap("3"))
    await live(ada, tap("Go on with the week"), STEPS, tap("Done"))
    await live(ada, tap("3"), tap("4"), tap("6"), tap("smaller"), "Ask one tiny question", tap("4"))
    await live(ada, tap("3"), tap("4"), tap("4"), tap("4"), tap("that’s my ladder"))


async def the_three_actions(ada):
    await live(ada, "Open the agenda", tap("9"), "Write one point", tap("5"), "Write one word")
    await live(ada, tap("8"), "Read it aloud", tap("10"), "tomorrow 3pm")
    return await live(ada, tap("Yes, that’s right"))


async def next_morning(sandbox):
    tomorrow = (sandbox.now() + timedelta(days=1)).replace(hour=8, minute=0, second=5)
    await sandbox.clock_to(tomorrow)


async def test_a_week_is_lived_from_the_goal_to_the_proof(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    await the_ladder(ada)

    await next_morning(sandbox)
    await ada.see("Day 3", "Write down one point")
    await live(ada, tap("Go on with the week"))
    assert "That’s called the dip" in (await the_three_actions(ada)).text

    await next_morning(sandbox)
    await ada.see("Day 4", "Open the agenda")
    await sandbox.clock_to(sandbox.now().replace(hour=15, minute=0, second=5))
    await ada.see("the time you picked", "Open the agenda")
    await live(ada, tap("Done"), "I opened it and read the list", "I did it right after coffee")
    await live(ada, "tomorrow 3pm", tap("Yes, that’s right"))

    await next_morning(sandbox)
    await ada.see("Day 5", "Write one word")
    await sandbox.clock_to(sandbox.now().replace(hour=19, minute=30, second=5))
    await ada.see("How did it go", "Write one word")
    seen = await live(ada, tap("Done"), "I wrote the word budget", "I got lucky")
    assert "I got lucky" in seen.text
    await live(ada, "I sat down at once", tap("5"), "tomorrow 3pm", tap("Yes, that’s right"))

    await next_morning(sandbox)
    await ada.see("Day 6", "Read it aloud")
    await live(ada, tap("Done"), "I read it to the cat", "I just began")
    await live(ada, tap("2"))

    await next_morning(sandbox)
    await ada.see("Day 7")
    seen = await live(ada, tap("Go on with the week"))
    assert "I opened it and read the list" in seen.text
    assert "I read it to the cat" in seen.text
    seen = await live(ada, "I can begin when I am afraid", tap("6"), tap("A rest"))
    assert "3 → 6" in seen.text
    seen = await live(ada, "/evidence")
    assert "I can begin when I am afraid" in seen.text


async def test_a_missed_day_is_met_without_blame_and_offers_less(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    await the_ladder(ada)
    await live(ada, tap("Go on with the week"))
    await the_three_actions(ada)
    await next_morning(sandbox)
    await ada.see("Day 4")

    await next_morning(sandbox)
    seen = await ada.see("no hurry")
    assert "Make it smaller" in seen.buttons
    await next_morning(sandbox)
    await ada.see("no hurry")
    await next_morning(sandbox)
    seen = await ada.see("waited a few days")
    assert "Pause for a while" in seen.buttons

    await next_morning(sandbox)
    await ada.settled()
    assert not any("Open the agenda" in one.text for one in ada.new)


async def test_not_yet_ends_in_one_change_and_a_new_time(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    await the_ladder(ada)
    await live(ada, tap("Go on with the week"))
    await the_three_actions(ada)

    await live(ada, tap("Go on with the week"), tap("Not yet"), "My phone rang", "No quiet place")
    seen = await live(ada, "Phone in the drawer", tap("smaller"), "Open the mail", tap("9"))
    seen = await live(ada, "tomorrow 9am", tap("Yes, that’s right"))

    assert "Open the mail" in seen.text
    assert "Phone in the drawer" in seen.text
    await sandbox.clock_to((sandbox.now() + timedelta(days=1)).replace(hour=9, second=5, minute=0))
    await ada.see("the time you picked", "Open the mail")


async def test_a_problem_goes_through_its_five_steps_and_back_to_the_list(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    await live(ada, "/solve", "Everything is a mess", "Find 2000 euros for the car by 1 March")
    await live(ada, tap("4"), "sell the bike\nask my mother\na loan\ncancel the holiday")
    seen = await live(ada, tap("Help me think"), "rent out the parking space", tap("Done"))
    assert "5 of 10" in seen.text
    await live(ada, tap("Done"), tap("sell the bike"), tap("ask my mother"), tap("a loan"))
    await live(ada, tap("Done"))
    for pros, chance in (("quick", "7"), ("kind", "5"), ("sure", "3")):
        await live(ada, pros, tap("Skip"), "a phone call", tap(chance))
    seen = ada.last
    assert "sell the bike" in seen.text
    assert "7/10" in seen.text
    await live(ada, tap("sell the bike"), "take photos\npost the ad\nanswer calls", tap("Done"))
    for by in ("tomorrow 10am", "tomorrow 6pm", "in two days at 11:00"):
        await live(ada, by, tap("Yes, that’s right"))
    await live(ada, tap("Day after the last"), tap("Yes, that’s right"))

    await sandbox.clock_to((sandbox.now() + timedelta(days=1)).replace(hour=10, minute=0, second=5))
    await ada.see("You planned this for now", "take photos")
    await live(ada, tap("Done"), "Took six photos in the yard")
    await sandbox.clock_to(sandbox.now().replace(hour=18, minute=0, second=5))
    await ada.see("post the ad")
    await live(ada, tap("Move it"), "tomorrow 8pm", tap("Yes, that’s right"))
    await sandbox.clock_to((sandbox.now() + timedelta(days=1)).replace(hour=11, minute=0, second=5))
    await ada.see("answer calls")
    await live(ada, tap("Drop it"))
    await sandbox.clock_to((sandbox.now() + timedelta(days=1)).replace(hour=19, minute=0, second=5))
    await ada.see("look back", "sell the bike")
    await live(ada, tap("How did it go"), "The photos were good", "Nobody called")
    await live(ada, tap("Partly"), "A better place for the ad", tap("5"))
    seen = await live(ada, tap("list"))

    assert "ask my mother" in seen.buttons
    assert "sell the bike" not in seen.buttons


async def test_an_event_tomorrow_is_prepared_and_looked_back_on(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    seen = await live(ada, "talk tomorrow 3pm, I'm panicking")
    assert "15:00" in seen.text
    await live(ada, tap("Yes, that’s right"))

    tomorrow = sandbox.now() + timedelta(days=1)
    await sandbox.clock_to(tomorrow.replace(hour=14, minute=30, second=5))
    await ada.see("Half an hour")
    await live(ada, tap("Get ready"), tap("8"), tap("heart"), "dry mouth", tap("Done"))
    await live(ada, tap("My hand is there"))
    await ada.tap("I felt it")
    await live(ada, "This is fuel", "Feet flat, first sentence slowly", tap("5"))
    seen = await live(ada, tap("7"))
    assert "Feet flat" in seen.text
    await sandbox.clock_to(tomorrow.replace(hour=14, minute=55, second=5))
    await ada.see("a few minutes")
    seen = await live(ada, tap("Steady in 30"))
    assert "Feet flat" in (await live(ada, tap("Next"))).text or "Feet flat" in seen.text

    await sandbox.clock_to(tomorrow.replace(hour=16, minute=0, second=5))
    await ada.see("How did it go")
    await live(ada, tap("Better"), "I spoke for ten minutes", "I practised it twice")
    seen = await live(ada, "/evidence")
    assert "I spoke for ten minutes" in seen.text


async def test_thirty_seconds_need_no_typing(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)

    await live(ada, "my talk starts in two minutes", tap("Steady in 30"), tap("Next"))
    sent = [one for one in ada.messages if not one.bot]
    await live(ada, tap("going in"))

    assert [one for one in ada.messages if not one.bot] == sent


async def test_the_minute_moves_on_the_screen(sandbox):
    ada = sandbox.phone()
    await settle_in(ada)
    await live(ada, "/reframe", tap("now"), "a phone call", tap("6"), tap("heart"), tap("Done"))
    await live(ada, tap("My hand is there"))
    beat = ada.last

    await sandbox.until(
        lambda: next(one for one in ada.messages if one.id == beat.id).edits,
        "the minute has moved",
        timeout=8,
    )
