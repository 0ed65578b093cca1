"""Four lives on the page with the real bot behind it, typed and tapped as by anyone."""

import pytest

from tests.walks.onboarding import live, settle_in, tap
from tests.walks.test_first_three import the_ladder, the_three_actions

pytestmark = pytest.mark.asyncio(loop_scope="session")  # one browser for all


async def test_the_first_minute(ada):
    await ada.shot("onboarding-1-before-start")
    await ada.say("/start")
    await ada.see("not therapy", "start")
    await ada.shot("onboarding-2-hello")
    await live(ada, tap("let’s start"), "Lisbon")
    await ada.shot("onboarding-3-clock")
    await live(ada, tap("Yes, that’s right"))
    await ada.shot("onboarding-4-hour")
    seen = await live(ada, tap("8:00"), tap("Yes, four"))
    assert [button for button in seen.buttons if button.isdigit()] == [*map(str, range(1, 11))]
    await ada.shot("onboarding-5-rating")

    seen = await live(ada, tap("6"), tap("5"), tap("10"), tap("1"))
    assert "The seven-day week" in seen.buttons or "The seven-day week" in ada.last.buttons
    await ada.shot("onboarding-6-home")


@pytest.mark.long
async def test_the_whole_week_to_the_look_back(ada):
    await settle_in(ada)
    await live(ada, "/week", "Speak up in the Monday meeting")
    await ada.shot("week-1-goal")
    await live(ada, tap("Stop"))
    await the_ladder(ada)
    await ada.shot("week-2-ladder")

    await ada.tomorrow()
    await ada.see("Day 3", "Write down one point")
    await ada.shot("week-3-nudge")
    await live(ada, tap("Go on with the week"))
    await the_three_actions(ada)
    await ada.shot("week-3-planned")

    await ada.tomorrow()
    await ada.see("Day 4", "Open the agenda")
    await ada.next_nudge()
    await ada.see("the time you picked", "Open the agenda")
    await ada.shot("week-4-nudges")
    await live(ada, tap("Done"), "I opened it and read the list", "I did it right after coffee")
    await live(ada, "tomorrow 3pm", tap("Yes, that’s right"))
    await ada.shot("week-4-done")

    await ada.tomorrow()
    await ada.see("Day 5", "Write one word")
    await ada.next_nudge()
    await ada.see("the time you picked", "Write one word")
    await ada.next_nudge()
    await ada.see("How did it go", "Write one word")
    await live(ada, tap("Done"), "I wrote the word budget", "I got lucky")
    await ada.shot("week-5-luck")
    await live(ada, "I sat down at once", tap("5"), "tomorrow 3pm", tap("Yes, that’s right"))

    await ada.tomorrow()
    await ada.see("Day 6", "Read it aloud")
    await live(ada, tap("Done"), "I read it to the cat", "I just began")
    await live(ada, tap("2"))

    await ada.tomorrow()
    await ada.see("Day 7")
    seen = await live(ada, tap("Go on with the week"))
    assert "I opened it and read the list" in seen.text
    assert "I read it to the cat" in seen.text
    await ada.shot("week-7-what-it-proves")
    await live(ada, "I can begin when I am afraid", tap("6"))
    seen = await live(ada, tap("A rest"))
    assert "3 → 6" in seen.text
    await ada.shot("week-7-before-and-after")
    await ada.shots_in_other_sizes("week-7-before-and-after")
    seen = await live(ada, "/evidence")
    assert "I can begin when I am afraid" in seen.text
    await ada.shot("week-8-evidence")


@pytest.mark.long
async def test_a_problem_in_five_steps_and_back_to_the_list(ada):
    await settle_in(ada)
    await live(ada, "/solve", "Everything is a mess", "Find 2000 euros for the car by 1 March")
    await live(ada, tap("4"), "sell the bike\nask my mother\na loan\ncancel the holiday")
    seen = await live(ada, tap("Help me think"), "rent out the parking space", tap("Done"))
    assert "5 of 10" in seen.text
    await ada.shot("problem-2-ideas")
    await live(ada, tap("Done"), tap("sell the bike"), tap("ask my mother"), tap("a loan"))
    await ada.shot("problem-3-ticks")
    await ada.shots_in_other_sizes("problem-3-ticks")
    await live(ada, tap("Done"))
    for pros, chance in (("quick", "7"), ("kind", "5"), ("sure", "3")):
        await live(ada, pros, tap("Skip"), "a phone call", tap(chance))
    assert "7/10" in ada.last.text
    await ada.shot("problem-3-side-by-side")
    await live(ada, tap("sell the bike"), "take photos\npost the ad\nanswer calls", tap("Done"))
    for by in ("tomorrow 10am", "tomorrow 6pm", "in two days at 11:00"):
        await live(ada, by, tap("Yes, that’s right"))
    await live(ada, tap("Day after the last"), tap("Yes, that’s right"))
    await ada.shot("problem-4-plan")

    await ada.tomorrow()
    await ada.see("Good morning")
    await ada.next_nudge()
    await ada.see("You planned this for now", "take photos")
    await ada.shot("problem-5-deadline")
    await live(ada, tap("Done"), "Took six photos in the yard")
    await ada.next_nudge()
    await ada.see("You planned this for now", "post the ad")
    await live(ada, tap("Done"), "Posted it on two pages")
    await ada.tomorrow()
    await ada.see("Good morning")
    await ada.next_nudge()
    await ada.see("answer calls")
    await live(ada, tap("Drop it"))
    await ada.tomorrow()
    await ada.see("Good morning")
    await ada.next_nudge()
    await ada.see("look back", "sell the bike")
    await live(ada, tap("How did it go"), "The photos were good", "Nobody called")
    await ada.shot("problem-5-look-back")
    await live(ada, tap("Partly"), "A better place for the ad", tap("5"))
    seen = await live(ada, tap("list"))
    assert "ask my mother" in seen.buttons
    assert "sell the bike" not in seen.buttons
    await ada.shot("problem-6-back-to-the-list")


async def test_an_event_tomorrow_is_prepared_begun_and_looked_back_on(ada):
    await settle_in(ada)
    seen = await live(ada, "talk tomorrow 3pm, I'm panicking")
    await ada.shot("event-1-typed")
    assert "15:00" in seen.text
    await live(ada, tap("Yes, that’s right"))
    await ada.shot("event-1-kept")

    await ada.tomorrow()
    await ada.see("Today at 15:00: talk")
    await ada.next_nudge()
    await ada.see("Half an hour")
    await ada.shot("event-2-half-an-hour")
    await live(ada, tap("Get ready"), tap("8"), tap("heart"), "dry mouth")
    await ada.shot("event-2-signs")
    await live(ada, tap("Done"), tap("My hand is there"))
    await ada.see("○")
    await ada.see("●●")  # the same message, a little later
    await ada.shot("event-2-minute")
    await live(ada, tap("I felt it"), "This is fuel", "Feet flat, first sentence slowly", tap("5"))
    seen = await live(ada, tap("7"))
    assert "Feet flat" in seen.text
    await ada.shot("event-2-ready")

    await ada.next_nudge()
    await ada.see("a few minutes")
    typed = await ada.page.locator("article.mine").count()
    first = await live(ada, tap("Steady in 30"))
    second = await live(ada, tap("Next"))
    assert "Feet flat" in first.text + second.text
    await ada.shot("event-3-thirty-seconds")
    await live(ada, tap("going in"))
    assert await ada.page.locator("article.mine").count() == typed

    await ada.hour()
    await ada.next_nudge()
    await ada.see("How did it go")
    await ada.shot("event-4-debrief")
    await live(ada, tap("Better"), "I spoke for ten minutes", "I practised it twice")
    await ada.shot("event-4-kept")
    seen = await live(ada, "/evidence")
    assert "I spoke for ten minutes" in seen.text
