"""What people really typed is taken for what it is: questions, losses, plans, changes, consent."""

import pytest

from flows.place import texts
from storage import programmes, reminders
from tests.bot.coach import ADA, BOB
from tests.bot.test_typing import hold, place


async def kept(coach):
    return (await place(coach)).trail


@pytest.mark.parametrize(
    "said",
    ["What was the step again?", "Who reads this?", "What do you mean by that?", "wats that for"],
)
async def test_a_question_is_no_answer_and_the_same_question_stands_again(coach, said):
    (asked,) = await coach.say("/solve")

    (answer,) = await coach.say(said)

    assert asked in answer
    assert not await kept(coach)


async def test_who_reads_it_is_told_above_the_same_question(coach):
    (asked,) = await coach.say("/reframe")
    (answer,) = await coach.say("who reads this, and where is it kept?")

    assert answer.startswith("No one reads along")
    assert "/privacy" in answer
    assert answer.endswith(asked)


@pytest.mark.parametrize("said", ["Why ten? I have no more", "what are they for", "wdym"])
async def test_a_question_becomes_no_idea(coach, said):
    await hold(coach, "/solve", "My rent goes up by 80 a month", "4")
    while (await place(coach)).step != "ideas":
        await coach.say("I cannot cover it")
    await coach.say("Ask for more hours")

    (answer,) = await coach.say(said)

    assert texts((await place(coach)).draft["items"]) == ("Ask for more hours",)
    assert "<blockquote>" in answer  # why this


async def test_a_thought_that_asks_is_a_thought(coach):
    await coach.say("/solve")
    await coach.say("what if I fail the exam in May?")

    assert (await kept(coach))[0].value == "what if I fail the exam in May?"


async def test_whoever_asks_at_the_greeting_gets_an_answer_and_the_whole_greeting(coach):
    (greeting,) = await coach.say("hi", BOB)
    (answer,) = await coach.say("who reads this, and where is it kept?", BOB)

    assert answer.startswith("No one reads along")
    assert greeting in answer


@pytest.mark.parametrize("said", ["im 19, yea ok lets go", "I am 19", "yes", "I’m 42 years old"])
async def test_an_age_of_16_or_more_and_a_yes_agree(coach, said):
    await coach.say("hi", BOB)
    (answer,) = await coach.say(said, BOB)

    assert "city" in answer


@pytest.mark.parametrize(
    "said", ["im 15, yea ok lets go", "yes im 14", "ok, i am not 16 yet", "13", "I’m fifteen"]
)
async def test_a_younger_age_never_agrees(coach, said):
    (greeting,) = await coach.say("hi", BOB)
    (answer,) = await coach.say(said, BOB)

    assert "16 or older, so I can’t start" in answer
    assert "/sos" in answer
    assert greeting in answer


@pytest.mark.parametrize(
    "said",
    [
        "I lost my job in September after 22 years. I do not know where to begin.",
        "I did not say I was putting it off. I lost my job.",
        "i got fired",
        "my mother died last week",
    ],
)
async def test_a_loss_is_met_with_care_and_blames_nobody(coach, said):
    (answer,) = await coach.say(said)

    assert answer.startswith("That is a hard loss")
    assert [*coach.buttons()][:2] == ["Solve a problem", "Look at this thought"]
    for cold in ("wrong", "slipped", "Putting it off", "too big"):
        assert cold not in answer


async def test_what_is_lost_goes_along_to_what_is_offered(coach):
    await hold(coach, "I lost my job in September")
    await coach.tap("Solve a problem")

    assert (await kept(coach))[0].value == "I lost my job in September"


@pytest.mark.parametrize(
    "said",
    [
        "its tmrw at 10 i said",
        "wait its 10:30 not 10",
        "wats this for",
        "finish my thesis",
        "open the thesis file",
        "write down a win",
    ],
)
async def test_a_question_a_correction_or_a_plan_is_no_win(coach, said):
    (answer,) = await coach.say(said)

    assert "That counts" not in answer


@pytest.mark.parametrize("said", ["finish my thesis", "open the thesis file"])
async def test_a_plan_is_made_a_small_step(coach, said):
    (answer,) = await coach.say(said)
    assert "plan" in answer

    await coach.press(next(iter(coach.buttons().values())))
    assert (await place(coach)).flow == "step"
    assert (await kept(coach))[0].value == said


STEP = ("/step", "Call my landlord", "tomorrow 9am", "yes", "8")
ASKS_FOR_IT = [
    "What was the step again?",
    "Thank you. What was the step again?",
    "whats my step",
    "what did i say i would do",
    "whats ahead",
]


@pytest.mark.parametrize("said", ASKS_FOR_IT)
async def test_what_is_planned_is_told_by_its_name_and_when(coach, said):
    await hold(coach, *STEP)

    (answer,) = await coach.say(said)

    assert "“Call my landlord”" in answer
    assert "25 November" in answer


async def test_a_step_that_is_due_is_looked_back_on_with_one_tap(coach):
    await hold(coach, *STEP)
    coach.later(hours=26)

    await coach.say("what was my step")

    assert any("Call my landlord" in label for label in coach.buttons())


@pytest.mark.parametrize("said", ["can you move it to 11", "wait its 10:30 not 10"])
async def test_a_step_is_given_another_time_in_words(coach, said):
    await hold(coach, *STEP)
    await coach.say(said)
    await coach.tap("Call my landlord")
    await hold(coach, "tomorrow 11am", "yes")

    planned = await coach.do(lambda db: reminders.planned(db, ADA))
    due = next(one.due_at for one in planned if one.kind == "step")
    assert due.isoformat() == "2026-11-25T10:00:00+00:00"


@pytest.mark.parametrize(
    "said", ["my interview got moved to 11", "can you move it to 11", "its tmrw at 11 i said"]
)
async def test_an_event_is_moved_in_words(coach, said):
    await hold(coach, "job interview tomorrow at 10", "yes")

    (answer,) = await coach.say(said)

    assert "job interview" in answer
    await coach.tap("Move it")
    assert (await place(coach)).flow == "event-move"


async def test_of_several_things_with_a_time_it_is_asked_which(coach):
    await hold(coach, *STEP, "job interview tomorrow at 10", "yes")

    await coach.say("Can you change the time of my second step? Wednesday will not do.")

    assert [*coach.buttons()] == ["job interview", "Call my landlord", "Home"]


async def test_with_nothing_to_move_it_says_how_to_tell_of_something(coach):
    (answer,) = await coach.say("my interview got moved to 11")

    assert "Tell me what is coming up" in answer


async def test_whoever_asks_to_be_made_ready_now_has_half_a_minute(coach):
    await coach.say("get me ready now")

    assert next(iter(coach.buttons())) == "Steady in 30 seconds"


@pytest.mark.parametrize(
    ("said", "event", "when"),
    [
        ("job talk at the uni on wednesday 2pm", "job talk at the uni", "25 November, 14:00"),
        ("ive got an oral exam tmrw at 10", "oral exam", "25 November, 10:00"),
        ("phone call tomorrow 14:00", "phone call", "25 November, 14:00"),
        ("interview Thursday 14:00", "interview", "26 November, 14:00"),
        ("I have my driving test tomorrow at 8 and I'm scared", "driving test", "25 November"),
    ],
)
async def test_what_is_told_with_its_time_is_read_back_at_once_and_kept(coach, said, event, when):
    named, read = await coach.say(said)

    assert f"<b>{event}</b>" in named
    assert when in read
    assert "Right?" in read
    await coach.say("yes")
    (going,) = await coach.do(lambda db: programmes.of_kind(db, ADA, "event", "active"))
    assert going.content["event"] == event


async def test_it_may_be_now_all_the_same(coach):
    await coach.say("ive got an oral exam tmrw at 10")
    (now,) = (
        data
        for sent in coach.api.made("sendMessage")[-2:]
        for label, data in coach.buttons(fields=sent).items()
        if label == "It is now"
    )
    await coach.press(now)

    assert (await place(coach)).step == "arousal"
    assert (await place(coach)).answers.text("coming") == "oral exam"


async def test_now_is_typed_as_well_as_tapped(coach):
    await hold(coach, "ive got an oral exam tmrw at 10", "its now")

    assert (await place(coach)).answers.text("when") == "now"


async def test_the_list_of_what_is_ahead_keeps_what_it_asked_for(coach):
    await coach.say("/events")
    await hold(coach, "job talk at the uni on wednesday 2pm", "yes")

    (answer,) = await coach.say("/events")
    assert "job talk at the uni" in answer


async def test_yes_is_to_the_one_thing_that_is_offered(coach):
    await coach.say("/events")
    await coach.say("yes pls")

    assert (await place(coach)).flow == "reframe"


@pytest.mark.parametrize("said", ["yes pls", "yea", "yes please", "yeah sure"])
async def test_a_yes_below_several_buttons_asks_which(coach, said):
    await coach.say("i have no energy for anything")

    (answer,) = await coach.say(said)

    assert "Which" in answer


@pytest.mark.parametrize("said", ["nope", "no", "no thanks"])
async def test_a_no_at_home_is_left_at_that(coach, said):
    await coach.say("i have no energy for anything")

    (answer,) = await coach.say(said)

    assert answer.startswith("All right")


async def test_a_caption_is_what_its_sender_has_to_say(coach):
    await coach.say("/win")
    caption = "my thesis page one, 3 lines written"
    await coach.send(photo=[{"file_id": "a"}], caption=caption)

    assert (await kept(coach))[0].value == caption


async def test_a_picture_without_words_is_met_as_before(coach):
    (answer,) = await coach.send(photo=[{"file_id": "a"}])

    assert "cannot see pictures" in answer


async def edit(coach, text):
    sender = {"id": ADA, "language_code": "en"}
    chat = {"id": ADA, "type": "private"}
    return await coach.take(edited_message={"from": sender, "chat": chat, "text": text})


async def test_what_was_edited_is_told_what_can_be_done_about_it(coach):
    (answer,) = await edit(coach, "hello")
    assert "Back" not in answer
    assert "send it once more" in answer

    await hold(coach, "/solve", "My rent goes up by 80 a month")
    assert any("Back" in label for label in coach.buttons())
    (answer,) = await edit(coach, "My rent goes up by 90 a month")
    assert "tap Back" in answer


@pytest.mark.parametrize(
    ("said", "named", "button"),
    [
        ("hart racing and shakin hands", "looking at what you’re thinking", "thought"),
        ("I feel rather worthless", "what you’ve already done", "remember"),
        ("calm nerves", "a problem to solve", "Solve"),
    ],
)
async def test_words_name_nothing_that_has_no_button(coach, said, named, button):
    (answer,) = await coach.say(said)

    assert named not in answer or any(button in label for label in coach.buttons())
