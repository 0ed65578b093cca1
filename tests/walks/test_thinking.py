"""Thinking practices through the real bot: thoughts, values, cue cards, strengths."""

import pytest
import pytest_asyncio

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

pytestmark = pytest.mark.asyncio(loop_scope="module")

THOUGHT = "I always mess up. Everyone will think I am stupid"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


async def someone(sandbox, number):
    phone = sandbox.phone(number)
    await settle_in(phone)
    return phone


async def test_a_thought_is_looked_at_from_both_sides_with_ones_own_dated_words(sandbox):
    ada = await someone(sandbox, 101)
    await live(ada, "/win", "I gave the talk in May and Ana liked it", "I practised twice")

    seen = await live(ada, "/thought", "My boss asked me to give a talk", THOUGHT)
    assert "Could it be one of these?" in seen.text
    assert len(seen.buttons) >= 4
    seen = await live(ada, tap("Show the others"))
    seen = await live(ada, tap("None of these"))
    assert "How true does it feel" in seen.text
    seen = await live(ada, tap("8"), "I felt sick last time", tap("Done"))
    assert "You wrote on Monday 23 November: “I gave the talk in May and Ana liked it”" in seen.text
    seen = await live(ada, tap("I gave the talk"), tap("Done"), tap("Skip"))
    assert "always and everyone" in seen.text.lower()
    seen = await live(ada, "I never talk well but I did it in May")
    assert "never" in seen.text
    assert "not yet" in seen.text
    seen = await live(ada, "I am not smooth yet, and I did it in May", tap("5"), "Write a slide")
    assert "8 → 5" in seen.text
    assert "not smooth yet" in seen.text

    seen = await live(ada, tap("Make it today’s step"))
    assert "Write a slide" in seen.text
    assert "When?" in seen.text


async def test_what_a_practice_kept_is_found_again_read_whole_and_erased(sandbox):
    ivo = await someone(sandbox, 190)
    fair = "One went badly and two went well"

    async def a_record(thought, *last):
        await live(ivo, "/thought", "After the exam", thought, tap("None of these"), tap("8"))
        return await live(ivo, tap("Skip"), tap("Skip"), *last)

    seen = await a_record("The exam will sink me", fair, tap("5"), tap("Skip"))
    assert f"Yours to keep: {fair}" in seen.text
    seen = await live(ivo, "/evidence")
    assert "Nothing here yet" not in seen.text
    seen = await live(ivo, tap("What I wrote"))
    assert f"1. Thought (Mon 23 Nov): {fair}" in seen.text
    seen = await live(ivo, tap("1. Thought"))
    assert "After the exam" in seen.text
    assert "8 → 5" in seen.text
    seen = await live(ivo, "/evidence exams")
    assert fair in seen.text

    seen = await a_record("This exam will sink me too")
    assert f"On Monday 23 November you wrote: {fair}" in seen.text
    await live(ivo, tap("Yes, it holds"), tap("4"), tap("Skip"))
    await live(ivo, "/wrote", tap("2. Thought"), tap("Erase this one"), tap("Yes, erase it"))
    seen = await live(ivo, tap("What I wrote"))
    assert "This exam" not in seen.text
    assert "2. " not in seen.text


async def test_a_doubt_typed_outside_leads_to_a_record_that_knows_it_already(sandbox):
    bea = await someone(sandbox, 102)

    seen = await live(bea, "I'm not good enough for this job")
    assert "Look at this thought" in seen.buttons
    seen = await live(bea, tap("Look at this thought"), "My first day", tap("None of these"))
    assert "I'm not good enough for this job" in seen.text
    assert "How true" in seen.text


async def test_absolutes_are_noticed_once_a_day_and_never_after_words_of_danger(sandbox):
    cem = await someone(sandbox, 103)
    await live(cem, "/reflect", "I always fail, but today I rang the dentist")
    noticed = [one for one in cem.messages if "Words like that" in one.text]
    assert len(noticed) == 1

    await live(cem, "I never manage anything, I just dialled", "I can dial", tap("Skip"))
    assert len([one for one in cem.messages if "Words like that" in one.text]) == 1

    dia = await someone(sandbox, 104)
    await live(dia, "/reflect", "I always fail and I want to kill myself")
    assert not [one for one in dia.messages if "Words like that" in one.text]


async def test_values_are_named_and_each_goal_is_held_against_them(sandbox):
    eli = await someone(sandbox, 105)
    await live(eli, "/goal", "call two clients by Friday", tap("6"), tap("8"))

    await live(eli, "/values", "being kind and helping my family", tap("Skip"))
    seen = await live(eli, "being honest", "meetings", "I cook for friends")
    assert {"Family", "Kindness"} <= set(seen.buttons)
    seen = await live(eli, tap("Family"), tap("Done"))
    assert "call two clients by Friday" in seen.text
    seen = await live(
        eli, tap("Somebody else’s"), tap("Put it my way"), "help two clients by Friday"
    )
    assert "What matters to you: Family" in seen.text

    seen = await live(eli, tap("Write about a value"), "an interview", tap("Two short questions"))
    assert "Family" in seen.buttons
    seen = await live(eli, tap("Family"), "They stood by me", "I drove through the night")
    assert "what you wrote about Family" in seen.text


async def test_the_long_form_asks_for_three_values_and_the_clock_is_quiet(sandbox):
    fay = await someone(sandbox, 106)
    await live(fay, "I was told people like me don't belong here")
    await live(fay, tap("Write about a value"), tap("Three values"))
    seen = await live(fay, "Music", "My sister", "Being fair", tap("Done"))
    assert "Music" in seen.text
    for _ in range(3):
        seen = await live(fay, "Because it is mine", "Last summer, at the lake")
    assert "Being fair" in seen.text

    gus = await someone(sandbox, 107)
    seen = await live(gus, "/values")
    for _ in range(5):
        seen = await live(gus, tap("Skip"))
    await live(gus, tap("Courage"), tap("Done"), tap("Write about a value"), tap("Skip"))
    seen = await live(gus, tap("Up to 15 quiet minutes"), tap("Courage"))
    assert "15 minutes" in seen.text
    seen = await live(gus, "I spoke up for a friend once.")
    assert "what you wrote about Courage" in seen.text


async def test_a_hope_becomes_an_instruction_and_is_shown_before_the_event(sandbox):
    hal = await someone(sandbox, 108)
    await live(hal, "/cue", "the exam", "I hope I don't fail", "don't panic")
    seen = await live(hal, "Pen down. One breath. Read question one twice.")
    assert "Read question one twice" in seen.text
    seen = await live(hal, tap("My cue cards"))
    assert "the exam" in seen.text

    seen = await live(hal, "my exam starts in two minutes", tap("Steady in 30"))
    seen = await live(hal, tap(seen.buttons[0]))
    assert "Read question one twice" in seen.text


async def test_strengths_are_named_out_of_what_the_person_did(sandbox):
    ida = await someone(sandbox, 109)
    await live(ida, "/win", "I fixed the neighbour's bike", "I looked up how")
    await live(ida, "/strengths", "repairing things\nvideo games", tap("Done"), "the puzzle in it")
    seen = await live(ida, "patient with old machines", tap("Done"))
    assert "patient with old machines" in seen.text
    seen = await live(ida, "I find out how things work")
    assert "“I fixed the neighbour's bike”" in seen.text
    seen = await live(ida, "working things out", tap("Done"), tap("Ask someone"), tap("Done"))
    assert "working things out" in seen.text
    assert "Ask someone who does it" in seen.text
