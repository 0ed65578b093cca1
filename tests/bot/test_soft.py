"""A word of care stands alone where an exercise beside it would be out of place."""

import pytest

from bot import texts
from storage import people
from tests.bot.coach import ADA, message


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("my friend wants to kill herself", "worried about someone"),
        ("my uncle abused me as a child", "not your fault"),
        ("I tried to kill myself five years ago", "hard time"),
        ("I have been feeling low every day for three weeks", "You could say"),
        ("I can’t get out of bed or go to work anymore, for weeks now", "a doctor"),
    ],
)
async def test_an_exercise_is_not_the_answer_to_it(coach, said, words):
    (answer,) = await coach.say(said)

    assert words in answer
    assert [label for label in coach.buttons() if "help" in label.lower()]
    assert "Home" in coach.buttons()


async def test_fear_is_met_and_then_what_fits_is_offered(coach):
    first, second = await coach.say("I keep having panic attacks before my talks")

    assert "doctor" in first
    assert "Home" in coach.buttons()
    assert second


async def test_weeks_of_low_mood_lead_to_a_doctor_and_the_exercise_goes_on(coach):
    await coach.say("/thought")

    first, second = await coach.say("I have been feeling low every day for three weeks")

    assert "doctor" in first
    assert "doctor" not in second


async def test_once_said_it_is_not_said_again_that_day_but_the_way_to_help_stays(coach):
    await coach.say("my friend wants to kill herself")

    (answer,) = await coach.say("my friend still wants to kill herself")

    assert "worried about someone" not in answer
    assert [label for label in coach.buttons() if "help" in label.lower()]


async def test_where_abuse_is_named_the_exercise_is_kept_aside(coach):
    await coach.say("/thought")

    (answer,) = await coach.say("my father beat me as a child and I deserved it")

    assert "not your fault" in answer
    assert any(label.startswith("Back to") or "Go on" in label for label in coach.buttons())


async def test_violence_that_goes_on_is_danger_and_gets_the_numbers_at_once(coach):
    await coach.say("/thought")

    stops, asks = await coach.say("my father beats me and I deserve it")

    assert "112" in stops
    assert "is someone hurting you" in asks


async def test_help_below_words_that_were_passed_on_is_help_and_no_other_button(coach):
    await coach.say("/start")
    await coach.send(text="I want to kill myself", forward_origin={"type": "user"})
    (worried,) = [
        one for one in coach.api.made("sendMessage") if "worried about" in one.get("text", "")
    ]
    (data,) = coach.buttons(fields=worried).values()
    assert await coach.press(data) == ""

    assert "112" in coach.last()["text"] or "112" in coach.api.made("sendMessage")[-2]["text"]


async def test_the_question_that_was_open_is_asked_again_below_them(coach):
    await coach.say("/assess")
    asked = coach.last()["text"]
    await coach.send(text="I want to kill myself", forward_origin={"type": "user"})

    assert coach.last()["text"] == asked
    assert await coach.press(next(iter(coach.buttons().values()))) == ""
    assert coach.last()["text"] != asked


ABUSE = "my uncle abused me as a child"


@pytest.mark.parametrize(
    "update",
    [
        {"message": message(ADA, text=f"/thought {ABUSE}")},
        {"message": message(ADA, text=f"/{ABUSE}")},
        {"message": message(ADA, photo=[{"file_id": "x"}], caption=ABUSE)},
        {"message": message(ADA, poll={"question": ABUSE, "options": []})},
        {"edited_message": message(ADA, text=ABUSE)},
    ],
)
async def test_it_is_met_wherever_it_is_written(coach, update):
    (answer,) = await coach.take(**update)

    assert "not your fault" in answer
    assert "Home" in coach.buttons()


@pytest.mark.parametrize(
    "content",
    [
        {"poll": {"question": "Tonight?", "options": [{"text": "I want to kill myself"}]}},
        {"contact": {"phone_number": "1", "first_name": "I want to", "last_name": "kill myself"}},
    ],
)
async def test_danger_is_met_wherever_it_is_written(coach, content):
    said = await coach.send(**content)

    assert "112" in said[0]


async def test_the_question_that_was_open_is_asked_again_without_a_correction(coach):
    await coach.say("/settings")
    asked = coach.last()["text"]

    warm, again = await coach.say("im so tired of everything")

    assert "heavy" in warm
    assert again == asked


async def test_what_fits_is_still_taken_and_other_words_are_still_put_right(coach):
    await coach.say("/settings")
    asked = coach.last()["text"]
    (said,) = await coach.say("blue")
    assert said != asked
    assert said.endswith(asked)

    await coach.say("/reflect")
    await coach.say("im so tired of everything")
    assert coach.last()["text"] != asked


@pytest.mark.parametrize("said", ["😭", "😢", "💔", "😭😭😭", "☹️", "💔 ..."])
async def test_tears_alone_are_met_with_a_kind_line(coach, said):
    (words,) = await coach.say(said)

    assert "Something hurts" in words
    assert list(coach.buttons()) == ["I need help now", "Home"]


async def test_tears_in_the_middle_of_a_question_leave_it_open_and_uncorrected(coach):
    await coach.say("/settings")
    asked = coach.last()["text"]

    kind, again = await coach.say("😭")

    assert "Something hurts" in kind
    assert again == asked


@pytest.mark.parametrize("said", ["😂", "🙂", "...", "?"])
async def test_other_pictures_and_signs_are_no_tears(coach, said):
    assert not [words for words in await coach.say(said) if "Something hurts" in words]


async def test_tears_are_met_in_the_language_of_the_phone(coach):
    await coach.do(lambda db: people.change(db, ADA, language="uk"))

    (words,) = await coach.say("😢")
    assert words == texts.text("uk", "care-soft-tears")
