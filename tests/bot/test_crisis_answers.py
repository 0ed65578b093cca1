"""What is typed in the talk about danger, how it is left, and the numbers that are pinned."""

import pytest
from telegram.error import BadRequest

from bot import texts, turns
from bot.hearing import hear
from storage import conversations, people
from tests.bot.coach import ADA, NOW, coaching, message

SAID = {
    "en": "I want to kill myself",
    "es": "quiero morirme",
    "de": "ich will nicht mehr leben",
    "fr": "je veux mourir",
    "pt": "quero morrer",
    "ru": "я не хочу жить",
    "uk": "я не хочу жити",
}
GIVEN = {"emergency": "112", "numbers": "1411  Linha Nacional de Prevenção do Suicídio"}


@pytest.fixture
async def coach(sqlite_url):
    async with coaching(sqlite_url) as coach:
        await coach.welcome(zone="Europe/Lisbon", country="PT")
        yield coach


async def front(coach):
    return (await coach.do(lambda db: conversations.foreground(db, ADA))).place


async def go(coach, steps):
    for step in steps:
        await (coach.tap(step[1:]) if step[0] == "→" else coach.say(step))


async def test_said_again_after_a_no_the_numbers_come_back_too(coach):
    await coach.say("I want to die")
    await coach.tap("Not right now")
    pinned = len(coach.api.made("pinChatMessage"))

    lines, near = await coach.say("i am going to kill myself")

    assert lines.startswith("I am stopping here")
    assert near.startswith("Please call <b>112</b> now")
    assert len(coach.api.made("pinChatMessage")) == pinned + 1


ANSWERS = [
    ("en", "yes", "near"),
    ("en", "Ya!!", "near"),
    ("en", "help", "near"),
    ("en", "i dont know, maybe", "near"),
    ("en", "no", "now"),
    ("en", "nooo", "now"),
    ("es", "sí", "near"),
    ("es", "no lo sé", "near"),
    ("es", "ahora no", "now"),
    ("de", "ja", "near"),
    ("de", "Hilfe!", "near"),
    ("de", "weiß nicht", "near"),
    ("de", "nein", "now"),
    ("fr", "oui", "near"),
    ("fr", "aidez-moi", "near"),
    ("fr", "je ne sais pas", "near"),
    ("fr", "non", "now"),
    ("pt", "sim", "near"),
    ("pt", "talvez", "near"),
    ("pt", "não", "now"),
    ("ru", "да", "near"),
    ("ru", "помогите", "near"),
    ("ru", "не знаю", "near"),
    ("ru", "нет", "now"),
    ("uk", "так", "near"),
    ("uk", "допоможіть", "near"),
    ("uk", "може бути", "near"),
    ("uk", "ні", "now"),
]


@pytest.mark.parametrize(("language", "typed", "step"), ANSWERS)
async def test_the_question_of_danger_may_be_answered_in_words(coach, language, typed, step):
    await coach.say(SAID[language])
    (said,) = await coach.say(typed)

    assert (await front(coach)).step == step
    assert said == texts.text(language, f"crisis-{step}", GIVEN)


@pytest.mark.parametrize(
    "typed", ["no, I'm fine", "no thanks", "who are you", "yes but not like that", "🙂", "nobody"]
)
async def test_what_is_no_sure_answer_is_met_with_all_numbers_and_the_question(coach, typed):
    await coach.say("ich will sterben")
    (said,) = await coach.say(typed)

    assert "ich bin ein programm" in said.lower()
    assert "112" in said
    assert "1411" in said
    assert said.endswith(texts.text("de", "crisis-safe"))
    assert await coach.press(coach.buttons()["Ja, ich bin in Gefahr"]) == ""
    assert (await front(coach)).step == "near"


@pytest.mark.parametrize("steps", [["yes"], ["no"], ["yes", "→What do I say"], ["yes", "→Two min"]])
async def test_typing_anywhere_in_it_never_takes_the_numbers_or_the_buttons_away(coach, steps):
    await coach.say("I want to die")
    await go(coach, steps)
    before = coach.buttons().keys()
    (said,) = await coach.say("what does it matter")

    assert "112" in said
    assert said.count("1411") == 1
    assert coach.buttons().keys() == before


async def test_whether_somebody_can_be_told_may_be_answered_in_words(coach):
    await coach.say("I want to die")
    await go(coach, ["no", "→I know someone"])
    (said,) = await coach.say("no one")

    assert said.startswith("Then the people on these lines")


@pytest.mark.parametrize("language", SAID)
async def test_stopping_it_leaves_the_numbers_and_no_stock_phrase(coach, language):
    await coach.say(SAID[language])
    before = len(coach.api.made("sendMessage"))
    await coach.tap(texts.label(language, "control-stop"))

    (said,) = coach.api.made("sendMessage")[before:]
    assert said["text"] == texts.text(language, "crisis-stopped", GIVEN)
    assert next(iter(coach.buttons(fields=said))) == texts.label(language, "offer-sos")


async def test_the_numbers_stay_at_the_top_until_someone_says_that_they_are_safe(coach):
    await coach.say("I want to die")
    there = (await coach.who()).pinned
    await coach.say("I dont know")
    assert there == (await coach.who()).pinned
    assert not coach.api.made("unpinChatMessage")
    await go(coach, ["→Back", "no"])

    assert [one["message_id"] for one in coach.api.made("unpinChatMessage")] == [there]
    assert not coach.api.made("deleteMessage")
    assert (await coach.who()).pinned is None


async def test_only_the_latest_numbers_are_pinned(coach):
    await coach.say("I want to die")
    first = (await coach.who()).pinned
    await coach.say("/sos")

    assert [one["message_id"] for one in coach.api.made("unpinChatMessage")] == [first]
    assert (await coach.who()).pinned not in {None, first}


async def test_the_numbers_are_taken_down_with_the_line_of_the_morning(sqlite_url):
    async with coaching(sqlite_url) as first:
        await first.welcome()
        await first.say("ich will sterben")
        there = (await first.who()).pinned
        assert there
    async with coaching(sqlite_url) as after:
        after.later(days=1)
        assert texts.text("de", "nudge-still-here") in await after.come()
        await after.quiet()

        assert after.api.made("unpinChatMessage") == [{"message_id": there, "chat_id": ADA}]
        assert (await after.who()).pinned is None


async def test_where_no_line_could_be_said_in_the_morning_they_go_with_the_next_message(coach):
    await coach.say("I want to die")
    there = (await coach.who()).pinned
    await coach.do(lambda db: people.change(db, ADA, quiet_until=NOW))
    await coach.say("/help")

    assert [one["message_id"] for one in coach.api.made("unpinChatMessage")] == [there]


async def test_numbers_are_taken_down_also_where_the_bot_restarts_in_between(sqlite_url):
    async with coaching(sqlite_url) as first:
        await first.welcome()
        await first.say("I want to die")
        there = (await first.who()).pinned
        said = hear({"update_id": 900, "message": message(ADA, text="no")})
        await first.do(lambda db: turns.take(db, said, NOW))
    async with coaching(sqlite_url) as after:
        after.delivery.post(await after.unsent())
        await after.quiet()

        assert after.api.made("unpinChatMessage") == [{"message_id": there, "chat_id": ADA}]


async def test_that_they_were_taken_down_by_hand_already_troubles_nobody(coach):
    await coach.say("I want to die")
    coach.api.fails["unpinChatMessage"] = [BadRequest("Message to unpin not found")]
    await coach.say("no")

    assert await coach.unsent() == []
    assert "Thank you for telling me" in coach.last()["text"]
