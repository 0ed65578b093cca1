"""Practices, cards, pictures, moving, people and the thirty days, through the real bot."""

from datetime import timedelta

import pytest
import pytest_asyncio

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        # The table of cities is made for the first who asks; the others need not wait for it.
        first = running.phone(9000)
        await live(first, "/start", tap("let’s start"))
        await first.say("Lisbon")
        await first.see("Right?", timeout=60)
        yield running


pytestmark = pytest.mark.asyncio(loop_scope="module")


async def someone(sandbox, person):
    phone = sandbox.phone(person)
    await settle_in(phone)
    return phone


async def to_eight(sandbox, phone, days=1):
    """The clock at eight in the morning; what the coach says by itself then."""
    day = sandbox.now() + timedelta(days=days)
    await sandbox.clock_to(day.replace(hour=8, minute=0, second=5))
    return await phone.see(timeout=20)


async def test_a_feeling_and_the_minutes_lead_to_one_practice_and_its_reason(sandbox):
    ada = await someone(sandbox, 9001)

    seen = await live(ada, "/practices", tap("More practices"), tap("More practices"))
    assert "Moving" in seen.buttons
    seen = await live(ada, tap("Help me choose"), tap("stuck"), tap("5 minutes"))
    assert "takes the problem apart" in seen.text
    seen = await live(ada, tap("Solve a problem"))
    assert "in one concrete sentence" in seen.text


async def test_without_any_time_the_smallest_things_are_offered(sandbox):
    ada = await someone(sandbox, 9002)

    seen = await live(ada, "I have five minutes", tap("Help me choose"), tap("all right"))
    seen = await live(ada, tap("No time"))

    assert "10 minutes a day" in seen.text
    assert "One small step today" in seen.buttons


async def test_a_feeling_and_the_time_typed_together_are_not_asked_again(sandbox):
    ada = await someone(sandbox, 9012)

    seen = await live(ada, "I feel anxious and have 15 minutes", tap("Help me choose"))

    assert "what the worry says" in seen.text


async def test_a_card_names_its_article_and_ends_in_one_thing_to_do(sandbox):
    ada = await someone(sandbox, 9003)

    seen = await live(ada, "/learn", tap("More cards"), tap("The loop"))
    assert "12 Evidence-Based Practices" in seen.text
    seen = await live(ada, tap("The seven-day week"))
    assert "goal" in seen.text.lower()


async def test_moving_is_planned_logged_in_one_line_and_drawn(sandbox):
    ada = await someone(sandbox, 9004)

    seen = await live(ada, "walked 20 min", tap("I did something"))
    assert "Kept: walked 20 min" in seen.text
    await live(ada, tap("Moving"), tap("now and then"), "Walking", tap("3"), tap("Duration"))
    await live(ada, tap("In an hour"), tap("Yes, that’s right"))
    seen = await live(ada, "0.5 h walk")
    assert "2 of 3 this week" in seen.text
    await ada.tap("The curve")
    seen = await ada.see("from 20 min to 30 min", timeout=60)
    assert seen.photo


async def test_progress_is_a_picture_with_the_numbers_in_words_below(sandbox):
    ada = await someone(sandbox, 9005)

    await live(ada, "/assess", "4", "5", "6", "7", "/assess", "5", "6", "6", "7")
    seen = await live(ada, "/assess", "6", "6", "6", "7")
    assert "unexpected: 4 → 5 → 6" in seen.text
    await live(ada, "walked 20 min", tap("I did something"))
    await ada.say("/progress")
    seen = await ada.see("piece of evidence", timeout=60)
    assert seen.photo
    assert "Handling the unexpected: 4 → 6" in seen.text


async def test_the_seven_signs_lead_to_the_practice_to_begin_with(sandbox):
    ada = await someone(sandbox, 9006)

    await live(ada, "/practices", tap("Help me choose"), "/learn", tap("What it is not"))
    await live(ada, tap("Seven signs"), tap("Dread"), tap("Avoiding"))
    seen = await live(ada, tap("Done"))

    assert "2 of seven" in seen.text
    assert "Calm nerves for an event" in seen.buttons


async def test_someone_like_oneself_is_found_watched_and_learned_from(sandbox):
    ada = await someone(sandbox, 9007)

    await live(ada, "/practices", tap("More"), tap("More"), tap("Someone like me"))
    await live(ada, tap("online"), "A star", tap("natural talent"), "Kim from the running group")
    await live(ada, tap("In an hour"), tap("Yes, that’s right"))
    await sandbox.clock_forward(hours=1, seconds=10)
    await ada.see("Twenty minutes to watch", "Kim", timeout=20)
    await live(ada, tap("What I saw"), "starts slowly\nrests a day", tap("Done"))
    seen = await live(ada, "a bad knee, so shorter runs", tap("Skip"), "Write the time down")
    assert "From them to you: Write the time down" in seen.text
    seen = await live(ada, tap("Make it today’s step"))
    assert "Write the time down" in seen.text


async def test_the_weekly_message_can_be_passed_on_as_it_is(sandbox):
    ada = await someone(sandbox, 9008)

    await live(ada, "who could support me?", tap("People on my side"), "Mina", tap("Skip"))
    await live(ada, tap("Skip"), tap("Celebrate"), tap("Skip"), tap("Skip"))
    await live(ada, tap("The weekly message"), "Called the bank", "The forms", "Send form 1")
    await live(ada, "ask me on Friday")

    clean, ending = [one for one in ada.messages if one.bot][-2:]
    assert "Done: Called the bank" in clean.text
    assert not clean.rows
    assert "it could go to:\n• Mina, cheers: Celebrate small wins" in ending.text
    assert "Make it today’s step" in ending.buttons

    seen = await live(ada, "who could support me?", tap("People on my side"))
    assert "Mina, cheers: Celebrate small wins" in seen.text
    await live(ada, tap("Change my circle"), tap("Skip"), "Ben")
    assert "Ben" in (await live(ada, tap("Skip"))).text


async def test_feedback_turns_from_the_person_to_the_task(sandbox):
    ada = await someone(sandbox, 9009)

    seen = await live(ada, "my boss praised my report", tap("Feedback"), tap("praised"))
    assert "my boss praised my report" in seen.text
    seen = await live(ada, "I rewrote the summary twice")
    assert "Kept as evidence: I rewrote the summary twice" in seen.text


async def test_what_comes_regularly_can_be_switched_and_comes(sandbox):
    ada = await someone(sandbox, 9010)

    seen = await live(ada, "/settings", tap("What comes regularly"), tap("Sunday: look back"))
    assert "✓ Sunday: look back" in seen.buttons
    day = sandbox.now()
    sunday = day + timedelta(days=(6 - day.weekday()) or 7)
    await sandbox.clock_to(sunday.replace(hour=19, minute=30, second=5))
    await ada.see("Fifteen minutes for your week", timeout=20)


async def test_the_plan_opens_real_practices_and_can_be_swapped_skipped_and_paused(sandbox):
    ada = await someone(sandbox, 9011)

    seen = await live(ada, "/plan", tap("Begin with day 1"))
    assert "1 of 4" in seen.text
    seen = await live(ada, "5", "5", "5", "5", tap("My thirty days"))
    assert "✓ 1 Four ratings" in seen.text
    await to_eight(sandbox, ada)
    assert "Day 2 of your thirty" in ada.last.text
    seen = await live(ada, tap("Open today’s part"), tap("Aiming lower"), tap("Done"))
    seen = await live(ada, tap("My thirty days"), tap("Leave this day out"), tap("My thirty days"))
    assert "– 3 A goal and its ladder" in seen.text
    await live(ada, tap("Swap two days"), tap("Day 4"), tap("Day 8"))
    seen = await live(ada, tap("My thirty days"))
    assert "→ 4 A thought record" in seen.text
    seen = await live(ada, tap("Pause the plan"), tap("Go on with the plan"))
    assert "2 of 30 days done" in seen.text
