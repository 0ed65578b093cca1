"""Talks in which danger comes up, anywhere, in any language; against the list of `docs/care.md`."""

import itertools
import shutil

import pytest
import pytest_asyncio

from bot import texts
from bot.commands import COMMANDS
from bot.hearing import LONGEST
from storage import conversations, people, portable
from tests.bot.coach import ADA, NOW, coaching, message

CHEER = ("streak", "well done", "great", "keep going", "congrat", "nice work", "points", "🎉", "🔥")
SAID = {
    "en": ("I want to kill myself", "i dont want to be here anymore", "kms"),
    "es": ("quiero morirme", "todos estarían mejor sin mí"),
    "de": ("ich will nicht mehr leben", "ich bringe mich heute um"),
    "fr": ("je veux mourir", "je vais me tuer ce soir"),
    "pt": ("quero morrer", "não aguento mais viver"),
    "ru": ("я не хочу жить", "хочу покончить с собой"),
    "uk": ("я не хочу жити", "хочу накласти на себе руки"),
}
EVERY = [(language, words) for language, said in SAID.items() for words in said]
OPENED = sorted(COMMANDS.keys() - {"sos", "start"})
# Deeper in: what was done before, and the words as they come; "→" is a tap on a button.
INSIDE = {
    "a goal in the week": (["/week"], "I want to die"),
    "a rating in the week": (["/week", "Speak up on Monday"], "i want to be dead"),
    "an idea of the problem solver": (
        ["/solve", "Find 2000 euros", "→4", "sell the bike"],
        "end it all tonight, I have the pills",
    ),
    "the name of an event": (["/reframe"], "my suicide"),
    "a thought record": (
        ["/thought", "my boss shouted"],
        "everyone would be better off without me",
    ),
    "an evidence": (["/win I rang the dentist"], "but i still want to die"),
    "a reflection": (["/reflect"], "I am going to end it tonight"),
    "a goal's title": (["/goal"], "to be dead by christmas, i want to die"),
    "a value": (["/values"], "nothing matters, I want to kill myself"),
    "an answer of the settings": (["/settings", "→Morning"], "never, I want to die"),
    "the reason for erasing": (["/delete"], "because I am going to kill myself"),
    "an experiment": (["/experiment", "I tried to call"], "i cut myself again"),
    "a cue": (["/cue"], "if I wake up, I want to die"),
    "among many lines": (["/reflect"], "a good day.\nwe had soup.\ni want to die.\nthen i slept"),
    "at the end of a long text": (["/reflect"], "word " * 790 + ". I want to die"),
}
AS_COMMANDS = (
    "/win I did not kill myself today but I want to die",
    "/goal I want to die",
    "/solve how to kill myself",
    "/reframe my suicide tonight",
    "/evidence i want to kill myself",
    "/find I want to die",
    "/kms",
    "/ich will sterben",
)
BESIDES = {
    "a caption of a photo": {"photo": [{}], "caption": "this is where I will kill myself"},
    "a caption of a file": {"document": {"file_id": "a"}, "caption": "my suicide note"},
    "a caption of a voice message": {"voice": {}, "caption": "i want to die"},
    "a caption of a video": {"video": {}, "caption": "je veux mourir"},
}


class Someone:
    """The coach as one person meets it; many share one process, as in life."""

    def __init__(self, coach, person):
        self.coach, self.person = coach, person
        self.api, self.do, self.take = coach.api, coach.do, coach.take

    async def say(self, text):
        return await self.coach.say(text, self.person)

    async def send(self, **content):
        return await self.coach.send(self.person, **content)

    async def tap(self, label):
        return await self.coach.tap(label, self.person)

    def buttons(self):
        return self.coach.buttons(self.person)

    async def change(self, **values):
        await self.do(lambda db: people.change(db, self.person, **values))

    def made(self, method):
        return [one for one in self.api.made(method) if one["chat_id"] == self.person]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(tmp_path_factory, filled_sqlite):
    path = tmp_path_factory.mktemp("crisis") / "foothold.db"
    shutil.copy(filled_sqlite, path)
    async with coaching(f"sqlite:///{path}") as coach:
        yield coach


PEOPLE = itertools.count(5001)
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def coach(shared):
    person = next(PEOPLE)
    await shared.welcome(person, zone="Europe/Lisbon", country="PT")
    return Someone(shared, person)


async def go(coach, steps):
    for step in steps:
        await (coach.tap(step[1:]) if step[0] == "→" else coach.say(step))


async def front(coach):
    return await coach.do(lambda db: conversations.foreground(db, coach.person))


async def left(coach):
    kept = await coach.do(lambda db: conversations.parked(db, coach.person))
    return {one.place.flow: one.place for one in kept}


async def check(coach, said, language, words, before):
    """The list of `docs/care.md`, point by point."""
    whole = "\n".join(said)
    # 1. The exercise stops, is kept as it was, and none goes on.
    assert (await front(coach)).place.flow == "crisis"
    if before and before.place.flow != "crisis":
        assert (await left(coach))[before.place.flow].trail == before.place.trail
    # 2. Words of care in the language of what was said, before any question.
    numbers = "1411  Linha Nacional de Prevenção do Suicídio"
    assert said[0] == texts.text(language, "care", {"emergency": "112", "numbers": numbers})
    # 3. The line of the country and the emergency number, pinned. No one reads along: it says so.
    assert coach.made("pinChatMessage")
    # 4. Asked plainly, with buttons.
    assert said[1] == texts.text(language, "crisis-safe")
    assert texts.text(language, "crisis-safe-no") in coach.buttons()
    assert len(said) == 2
    # 5. No cheer, no streak, no exercise.
    assert not [one for one in CHEER if one in whole.lower()]
    # 6. Quiet for the day, one line in the morning.
    who = await coach.do(lambda db: people.find(db, coach.person))
    assert who.quiet_until > NOW
    # 7. What was said is kept nowhere.
    assert words not in str(await coach.do(lambda db: portable.gather(db, coach.person, NOW)))


@pytest.mark.parametrize(("number", "command"), list(enumerate(OPENED)))
async def test_danger_stops_whatever_a_command_has_opened(coach, number, command):
    language, words = EVERY[number % len(EVERY)]
    await coach.say(f"/{command}")
    before = await front(coach)

    await check(coach, await coach.say(words), language, words, before)


@pytest.mark.parametrize("where", INSIDE)
async def test_danger_is_heard_as_any_answer(coach, where):
    steps, words = INSIDE[where]
    await go(coach, steps)
    before = await front(coach)

    await check(coach, await coach.say(words), "en", words, before)


@pytest.mark.parametrize("command", AS_COMMANDS)
async def test_danger_is_heard_behind_a_command_and_as_one(coach, command):
    language = "de" if "ich" in command else "en"
    await check(coach, await coach.say(command), language, command.partition(" ")[2] or "kms", None)


@pytest.mark.parametrize("beside", BESIDES)
async def test_danger_is_heard_in_words_beside_a_picture_or_file(coach, beside):
    await coach.say("/solve")
    before = await front(coach)
    content = BESIDES[beside]
    language = "fr" if "mourir" in content["caption"] else "en"

    await check(coach, await coach.send(**content), language, content["caption"], before)


async def test_danger_is_heard_in_a_message_that_was_changed(coach):
    said = await coach.take(edited_message=message(coach.person, text="quiero matarme"))

    await check(coach, said, "es", "quiero matarme", None)


async def test_danger_in_a_caption_of_the_copy_that_was_asked_for_comes_first(coach):
    await coach.say("/import")
    await coach.tap("Yes")
    document = {"file_id": "a", "file_size": 3}

    said = await coach.send(document=document, caption="i will kill myself tonight")
    assert said[0].startswith("I am stopping here")
    assert not coach.api.made("download")


async def test_words_of_danger_that_were_passed_on_help_who_got_them(coach):
    said = await coach.send(text="ich will sterben", forward_origin={})

    assert said[0] == texts.text("de", "care-soft-other-person")
    assert await front(coach) is None


async def test_danger_in_the_first_words_ever_comes_before_the_welcome(sqlite_url):
    async with coaching(sqlite_url) as coach:
        said = await coach.say("quero morrer")

        assert said[0].startswith("Paro aqui")
        assert "findahelpline.com" in said[0]  # nobody has said yet where they are
        assert "112" in said[0]


async def test_danger_before_and_after_a_restart_is_the_same_talk(sqlite_url):
    async with coaching(sqlite_url) as first:
        await first.welcome(country="PT")
        await go(first, ["/solve", "Find 2000 euros", "ich will sterben"])
        button = first.buttons()[texts.text("de", "crisis-safe-no")]
    async with coaching(sqlite_url) as after:
        after._updates = itertools.count(100)
        await after.press(button)

        said = after.last()["text"]
        assert "112" in said
        assert said.startswith("Bitte ruf jetzt")
        await go(after, ["→Zwei Minuten", "→Ich bin da", "→Noch nicht"])
        assert "1411" in after.last()["text"]
        kept = await after.do(lambda db: conversations.parked(db, ADA))
        assert [one.place.flow for one in kept] == ["solve"]


async def test_being_fine_does_not_switch_it_off(coach):
    await coach.say("/reflect")
    await coach.say("I want to die")
    for words in ("I'm fine now, sorry", "it was a joke", "leave me alone", "🙂"):
        said = await coach.say(words)
        assert len(said) == 1
        assert "1411" in said[0]
        assert (await front(coach)).place.flow == "crisis"


async def test_said_again_it_is_the_answer_in_the_language_it_is_said_in(coach):
    await coach.say("/solve")
    await coach.say("I want to die")
    (said,) = await coach.say("quero morrer")

    assert said.startswith("Por favor, ligue já para <b>112</b>")
    assert "1411" in said
    assert (await front(coach)).place.step == "near"
    assert set(await left(coach)) == {"solve"}


async def test_said_again_the_next_day_it_is_asked_again(coach):
    await coach.say("I want to die")
    await coach.change(quiet_until=NOW)
    said = await coach.say("quero morrer")

    await check(coach, said, "pt", "quero morrer", None)


async def test_danger_is_met_while_paused_and_long_texts_are_read_to_their_end(coach):
    await coach.change(paused_until=NOW.replace(year=2027))
    words = ("x" * (LONGEST - 20) + " i want to die")[:LONGEST]

    await check(coach, await coach.say(words), "en", words, None)


async def test_the_morning_line_speaks_their_language(sqlite_url):
    async with coaching(sqlite_url) as coach:
        await coach.welcome()
        await coach.say("ich will sterben")
        coach.later(days=1)

        assert texts.text("de", "nudge-still-here") in await coach.come()


async def test_help_on_purpose_speaks_the_language_of_the_phone(coach):
    await coach.change(language="ru")
    said = await coach.say("/sos")

    assert said[0].startswith("Здесь я остановлюсь")


async def test_what_follows_the_care_is_in_the_persons_own_language(coach):
    await coach.say("/solve")
    await coach.say("ich will sterben")
    await coach.tap("Im Moment nicht")
    await coach.tap("Ich kenne jemanden")
    await coach.tap("Ja, ich sage es")

    assert "Step 1 of 5" in (await coach.say("/solve"))[-1]


async def test_there_are_forty_talks_and_more():
    assert len(OPENED) + len(INSIDE) + len(AS_COMMANDS) + len(BESIDES) >= 40
    assert {language for language, _ in EVERY} == set(texts.care_languages()) | {"en"}
