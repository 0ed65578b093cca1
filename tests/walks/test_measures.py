"""What is measured and drawn, and what fits the part of life of a goal, through the real bot."""

import pytest
import pytest_asyncio

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap
from tests.walks.test_first_three import the_ladder

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


async def someone(sandbox, number):
    phone = sandbox.phone(number)
    await settle_in(phone)
    return phone


async def a_step(sandbox, phone, what, sure):
    """A small step, and the moment two hours later when its look back is open."""
    await live(phone, f"/step {what}", tap("In an hour"), tap("Yes, that’s right"), tap(sure))
    await sandbox.clock_forward(hours=2)
    await live(phone, "/today", tap(f"How did it go? {what}"))


async def test_how_sure_one_was_is_held_against_what_then_happened(sandbox):
    ann = await someone(sandbox, 301)

    for what, sure in (("open the letter", "7"), ("read the letter", "8"), ("sign it", "9")):
        await a_step(sandbox, ann, what, sure)
        await live(ann, tap("Done"), "I sat down and did it", "I had begun the day before")
    await ann.say("/progress")
    seen = await ann.see("pieces of evidence", timeout=60)
    assert "Beforehand" not in seen.text  # three say too little
    await a_step(sandbox, ann, "post it", "8")
    await live(ann, tap("Not begun"), "I stayed on the sofa", "It was dark", "Go at noon")
    await ann.say("/progress")
    seen = await ann.see("Beforehand you were 80 % sure", timeout=60)

    assert seen.photo
    assert "3 of 4 then happened (75 %)" in seen.text
    assert "Your guesses are close to what happens" in seen.text


async def test_ideas_and_suggestions_fit_the_part_of_life_of_the_goal(sandbox):
    bob = await someone(sandbox, 302)

    await live(bob, "/week", "Run five kilometres without a break", tap("8"), tap("3"))
    await live(bob, tap("Go on with the week"))
    for _ in range(5):
        seen = await live(bob, tap("Help me think"))
    assert "for running: put on the shoes" in seen.text
    await live(bob, tap("Stop here"))
    seen = await live(bob, "/practices", tap("Help me choose"), tap("all right"), tap("15 min"))
    assert "My suggestion: Moving" in seen.text

    cleo = await someone(sandbox, 303)
    await live(cleo, "/week", "Pass the maths exam in June", tap("8"), tap("3"))
    seen = await live(cleo, "/practices", tap("Help me choose"), tap("all right"), tap("15 min"))
    assert "My suggestion: Someone like me" in seen.text


async def test_the_ladder_is_drawn_and_says_where_one_stands(sandbox):
    dov = await someone(sandbox, 304)

    seen = await live(dov, "/progress")
    assert "My ladder" not in seen.buttons
    await the_ladder(dov)
    await dov.say("/progress")
    await dov.see("confidence 3", timeout=60)
    await dov.tap("My ladder")
    seen = await dov.see("You are at step 1 of 7: Write down one point", timeout=60)

    assert seen.photo
    assert "The seven-day week" in seen.buttons


async def test_two_weeks_of_low_numbers_lead_to_one_calm_suggestion(sandbox):
    eve = await someone(sandbox, 305)

    for _ in range(5):
        await live(eve, "/assess", "2", "1", "3", "2")
        await sandbox.clock_forward(days=3)
        await eve.settled()
    await live(eve, "/assess", "2", "1", "3", "2")

    doctor = [one for one in eve.messages if "look hard in your own numbers" in one.text]
    assert len(doctor) == 1
    assert "You could say: “I have felt low for two weeks" in doctor[0].text
    await eve.say("my uncle abused me as a child")
    await eve.see("not your fault")  # a morning of the days passed may come below it
