"""Words that ask for nothing are met as a person would meet them."""

import pytest

from storage import programmes
from tests.bot.coach import ADA, NOW


@pytest.mark.parametrize("said", ["hello", "thanks", "ok", "good morning", "how are you?"])
async def test_a_greeting_is_returned_with_something_to_tap(coach, said):
    (answer,) = await coach.say(said)

    assert answer.startswith("Hello")
    assert len(coach.buttons()) > 2


async def test_someone_who_is_fine_is_not_told_that_it_is_a_hard_thought(coach):
    (answer,) = await coach.say("I’m fine")

    assert "hard" not in answer
    assert "heavy" not in answer


async def test_goodbye_is_goodbye(coach):
    (answer,) = await coach.say("good night")

    assert "See you" in answer


async def test_manners_do_not_hide_what_is_the_matter(coach):
    (answer,) = await coach.say("hi, I keep putting off my tax return")

    assert "Hello" not in answer


async def test_a_complaint_is_not_argued_with(coach):
    (answer,) = await coach.say("you are useless")

    assert answer.startswith("Sorry")


async def test_going_on_leads_to_what_was_left(coach):
    await coach.say("/solve")
    await coach.say("My rent goes up by 80 a month from May and I cannot cover it")
    await coach.tap("Stop here")
    await coach.say("let’s continue where we left off")

    assert any("Go on" in label for label in coach.buttons())


async def test_asked_what_it_is_it_says_a_program_and_no_button_stands_twice(coach):
    (answer,) = await coach.say("are you human?")

    assert "program" in answer
    labels = list(coach.buttons())
    assert len(labels) == len(set(labels))


async def test_what_is_put_off_is_named_where_a_piece_of_it_is_asked_for(coach):
    await coach.say("I keep putting off calling my landlord")
    await coach.tap("One small piece of it")

    question = coach.last()["text"]
    assert "calling my landlord" in question
    assert "small piece of that" in question


async def test_what_was_told_at_length_is_not_told_back(coach):
    await coach.say("I keep putting off my tax return, " + "and it grows " * 30)
    await coach.tap("One small piece of it")

    question = coach.last()["text"]
    assert "and it grows" not in question
    assert "one small thing" in question


@pytest.mark.parametrize(
    "said",
    [
        "in 2 mins I have to speak",
        "in 2 mins i have to speak in front of everyone help",
        "my interview starts in 4 minutes",
    ],
)
async def test_two_minutes_before_it_starts_half_a_minute_is_offered_first(coach, said):
    await coach.say(said)

    assert [*coach.buttons()][:2] == ["Steady in 30 seconds", "It is now"]


async def test_what_is_hours_off_is_still_ahead(coach):
    named, read = await coach.say("my interview is in three hours")

    assert "my interview" in named
    assert "12:00" in read


async def test_stop_is_met_with_what_its_buttons_answer(coach):
    (answer,) = await coach.say("stop")

    assert "?" not in answer
    assert "Pause for a while" in coach.buttons()


async def test_a_yes_below_several_buttons_asks_which_of_them(coach):
    await coach.say("i have no energy for anything")
    before = [*coach.buttons()]

    (answer,) = await coach.say("yes")

    assert "Which" in answer
    assert [*coach.buttons()] == before


async def test_a_yes_to_nothing_is_a_greeting(coach):
    (answer,) = await coach.say("yes")

    assert answer.startswith("Hello")


async def test_a_week_that_is_going_on_stays_one_tap_away_whatever_is_typed(coach):
    content = {"goal": "Speak up", "steps": ["a"], "at": 0}
    await coach.do(
        lambda db: programmes.begin(
            db, ADA, "week", stage="2", content=content, goal_id=None, now=NOW
        )
    )

    for said in ("i have no energy for anything", "blarg"):
        await coach.say(said)
        assert "Go on with the week" in coach.buttons()
