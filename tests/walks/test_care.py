"""Words of danger, anywhere: the exercise stops and is kept, and people who can help come first."""

import pytest
import pytest_asyncio

from bot.texts import text
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

CHEER = ("streak", "well done", "great", "keep going", "congrat")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


pytestmark = pytest.mark.asyncio(loop_scope="module")

READS_ALONG = {
    "en": "no one reads along",
    "es": "aquí nadie más lee",
    "de": "liest niemand mit",
    "fr": "personne d’autre ne lit",
    "pt": "aqui ninguém mais lê",
    "ru": "больше никто этого не читает",
    "uk": "більше ніхто цього не читає",
}
TALKS = [
    ("en", "I want to kill myself", ["/week"]),
    ("en", "i dont want to be here anymore", ["/week", "Speak up in the Monday meeting", tap("8")]),
    ("en", "everyone would be better off without me", ["/solve"]),
    ("en", "kms", ["/reframe", tap("now")]),
    ("en", "I want to die", ["/thought"]),
    ("en", "I am going to end it tonight", ["/reflect"]),
    ("es", "quiero morirme", ["/goal"]),
    ("de", "ich will nicht mehr leben", ["/solve"]),
    ("fr", "je veux mourir", ["/week"]),
    ("pt", "quero morrer", []),
    ("ru", "я не хочу жить", ["/step"]),
    ("uk", "я не хочу жити", []),
]


@pytest.mark.parametrize(("number", "talk"), list(enumerate(TALKS)))
async def test_danger_in_the_middle_of_anything_is_met_with_people_to_call(sandbox, number, talk):
    language, words, before = talk
    ada = sandbox.phone(6001 + number, language=language)
    await settle_in(ada)
    if before:
        await live(ada, *before)
    known = len(ada.messages)

    await live(ada, words)

    said = "\n".join(one.text for one in ada.messages[known:] if one.bot).lower()
    assert "1411" in said  # the line of Portugal, whose clock they live by
    assert "112" in said
    assert READS_ALONG[language] in said
    assert not any(word in said for word in CHEER)
    asked = [one for one in ada.messages if one.buttons][-1]
    assert text(language, "crisis-safe-no") in asked.buttons


async def test_the_exercise_is_kept_and_one_fine_does_not_end_the_help(sandbox):
    ada = sandbox.phone(6101)
    await settle_in(ada)
    await live(ada, "/solve", "Find 2000 euros for the car by 1 March", tap("4"), "sell the bike")
    await live(ada, "I want to kill myself")
    assert any(one.pinned for one in ada.messages)

    await live(ada, "I'm fine now, sorry")
    assert "1411" in ada.messages[-1].text
    seen = await live(ada, tap("Not right now"), tap("What do I say"), tap("Two minutes first"))
    seen = await live(ada, tap("I am here"), tap("Yes, I will"))
    assert "1411" in seen.text
    assert not any(one.pinned for one in ada.messages)

    seen = await live(ada, tap("Home"), tap("Go on: the problem solver"))
    assert "sell the bike" in seen.text


async def test_the_rest_of_the_day_is_quiet_and_morning_brings_one_line(sandbox):
    ada = sandbox.phone(6102)
    await settle_in(ada)
    await live(ada, "I want to die")
    ada.look_up()

    await sandbox.clock_to(MONDAY.replace(hour=19, minute=31))
    await sandbox.settled()
    assert not ada.new
    await sandbox.clock_to(MONDAY.replace(day=24, hour=8, minute=0, second=5))
    await ada.see("Still here")
    await sandbox.settled()
    assert not any(one.pinned for one in ada.messages)
    assert len([one for one in ada.new if one.bot]) == 1


async def test_sos_is_there_at_any_time(sandbox):
    ada = sandbox.phone(6103)
    await live(ada, "/sos")

    said = "\n".join(one.text for one in ada.messages if one.bot)
    assert "112" in said


async def test_someone_who_worries_about_another_is_helped_to_help(sandbox):
    ada = sandbox.phone(6104)
    await settle_in(ada)

    await live(ada, "my friend wants to kill himself")

    said = "\n".join(one.text for one in ada.messages if one.bot)
    assert "Asking does not plant the thought" in said
