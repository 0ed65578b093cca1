"""Goals, small steps, evidence and setbacks through the real bot."""

import pytest
import pytest_asyncio

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

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


async def test_a_vague_wish_becomes_a_goal_that_stretches_and_starts_a_week(sandbox):
    ada = await someone(sandbox, 201)
    seen = await live(ada, "/goal", "get confident")
    assert "Which one situation" in seen.text
    seen = await live(ada, "speak in the Monday meeting")
    while "How hard" not in seen.text:
        seen = await live(ada, tap("In two weeks") if "By when" in seen.text else tap("Skip"))
        if "Right?" in seen.text:
            seen = await live(ada, tap("Yes, that’s right"))
    seen = await live(ada, tap("8"), tap("4"))
    assert "too big for now" in seen.text
    seen = await live(ada, "ask one question in the Monday meeting", tap("8"))
    assert "Your goal: ask one question in the Monday meeting" in seen.text

    seen = await live(ada, tap("Start the week on it"))
    assert "Your goal for this week: ask one question in the Monday meeting" in seen.text


async def test_what_is_certain_and_easy_is_offered_a_stretch(sandbox):
    bea = await someone(sandbox, 202)
    seen = await live(bea, "/goal", "walk to the mailbox once by Friday", tap("1"), tap("10"))
    assert "stretch" in seen.text
    seen = await live(bea, tap("Skip"))
    assert "You start at 10 of 10" in seen.text


async def test_home_offers_one_small_step_first(sandbox):
    cem = await someone(sandbox, 203)
    seen = await live(cem, "/today")
    assert seen.buttons[0] == "One small step today"


async def test_a_small_step_comes_back_in_the_evening_and_becomes_evidence(sandbox):
    dia = await someone(sandbox, 204)
    await live(dia, "/step write the letter to the landlord", tap("In an hour"))
    seen = await live(dia, tap("Yes, that’s right"), tap("4"))
    assert "smaller" in seen.text
    await live(dia, "open the letter", tap("9"))

    await sandbox.clock_forward(hours=1.1)
    seen = await dia.see("It’s the time you picked")
    await sandbox.clock_to(MONDAY.replace(hour=19, minute=31))
    seen = await dia.see("How did it go?")
    assert "open the letter" in seen.text
    seen = await live(dia, tap("Done"), "I opened it and read it", "It was just luck")
    assert "Which part was you?" in seen.text
    seen = await live(dia, "I sat down right after dinner")
    assert "I opened it and read it" in seen.text
    seen = await live(dia, tap("One notch harder"))
    assert "open the letter" in seen.text


async def test_a_step_that_did_not_work_becomes_an_experiment(sandbox):
    eli = await someone(sandbox, 205)
    await live(eli, "/step call the bank", tap("In an hour"), tap("Yes, that’s right"), tap("8"))
    await sandbox.clock_forward(hours=2)
    await eli.see("the time you picked", "call the bank")
    await live(eli, "/today", tap("How did it go? call the bank"), tap("Tried"))
    seen = await live(eli, "The line was busy", "I am just bad at phoning")
    assert "Leave talent aside" in seen.text
    seen = await live(eli, "Ring at nine", tap("Skip"), "Ring at nine with my notes")
    assert "Ring at nine with my notes" in seen.text
    seen = await live(eli, tap("My experiments"))
    assert "call the bank" in seen.text
    assert "The line was busy" in seen.text


async def test_a_step_not_begun_is_a_slip_to_learn_from_and_offers_a_smaller_one(sandbox):
    fay = await someone(sandbox, 206)
    await live(fay, "/step run 5 km", tap("In an hour"), tap("Yes, that’s right"), tap("8"))
    await sandbox.clock_forward(hours=2)
    await live(fay, "/step", tap("Not begun"), "I sat down with my phone", "It was raining")
    seen = await live(fay, "Shoes by the door")
    assert "Shoes by the door" in seen.text
    seen = await live(fay, tap("A smaller step"))
    assert "run 5 km" in seen.text


async def test_evidence_is_found_in_other_forms_with_slips_by_goal_and_by_what_is_ahead(sandbox):
    gus = await someone(sandbox, 207)
    seen = await live(gus, "/evidence")
    assert "Nothing here yet" in seen.text
    await live(gus, "I finally called the dentist", tap("Keep it as evidence"), tap("Skip"))
    await live(gus, "/win", "I presented my plan to the team", "I rehearsed it twice")
    await live(gus, "/win", "I said no to extra work", tap("Skip"))

    seen = await live(gus, "/evidence", tap("Search"), "presentation")
    assert "I presented my plan" in seen.text
    assert "dentist" not in seen.text
    seen = await live(gus, "/evidence dentits")
    assert "I finally called the dentist" in seen.text
    seen = await live(gus, "/evidence elephant")
    assert "nothing like elephant" in seen.text
    seen = await live(gus, "/evidence", tap("By goal"))
    assert "None of your evidence belongs to a goal yet" in seen.text
    seen = await live(gus, "/remind")
    assert seen.text.count("You wrote on") == 3


async def test_a_day_is_reflected_on_in_three_questions(sandbox):
    hal = await someone(sandbox, 208)
    await live(hal, "/win", "I fixed the tap", tap("Skip"))
    await live(hal, "/reflect", tap("I fixed the tap"), "I watched a video first")
    seen = await live(hal, "I can learn from a video", "the heater next week")
    assert "I can learn from a video" in seen.text
    seen = await live(hal, tap("Make it today’s step"))
    assert "the heater next week" in seen.text


async def test_setbacks_show_how_they_are_explained_over_time(sandbox):
    ida = await someone(sandbox, 209)
    for what in ("the maths test", "the driving test"):
        await live(ida, f"I failed {what}", tap("Look at what happened"))
        await live(ida, "I got stuck", "I am just too stupid for it", tap("Skip"), tap("Skip"))
        seen = await live(ida, "Start with the easy ones")
    seen = await live(ida, tap("How I explain things"))
    assert "Of your last 2 setbacks, 2 were put down to ability" in seen.text


async def test_a_slip_is_reviewed_on_its_own(sandbox):
    jon = await someone(sandbox, 210)
    seen = await live(jon, "I skipped the gym again", tap("slipped"))
    seen = await live(jon, "I came home and lay down", "The bag was not packed")
    seen = await live(jon, "Pack the bag at night")
    assert "Pack the bag at night" in seen.text


async def test_the_dip_is_recognised_when_ratings_fall_for_a_week(sandbox):
    kim = await someone(sandbox, 211)
    await live(kim, "/win", "I rang two clients", tap("Skip"))
    for rating in ("9", "8", "7"):
        await live(kim, "/step call a client", tap("In an hour"))
        await live(kim, tap("Yes, that’s right"), tap(rating))
        await sandbox.clock_forward(hours=30)
        await kim.settled()
    await live(kim, "/today")
    said = [one.text for one in kim.messages if "That has a name: the dip" in one.text]
    assert len(said) == 1
    assert "You wrote on" in said[0]
    await live(kim, "/today")
    assert len([one for one in kim.messages if "That has a name: the dip" in one.text]) == 1
