"""Every word comes from the catalogue, and two fifths more of them still fit."""

import csv
import random
import re
from datetime import timedelta
from html import unescape

import pytest

from bot import care, commands, texts, wording
from bot.contract import KINDS
from bot.entries.registry import ENTRIES
from storage import people, reminders
from tests import pseudo
from tests.bot.coach import ADA, NOW, coaching

STEPS = 400
TAG = re.compile(r"<[^>]*>")
# What people say here has no Latin letter, so that what has one was said by the program.
SAYINGS = ("φίλος 12", "να μιλήσω τη Δευτέρα", "15:00", "7", "ναι", "μία δύο τρεις τέσσερις", "25")
# Names that are the same in every language: places, and who to call.
NAMES = {"Europe", "Berlin", "Germany", "UTC", "Lisbon", "DE", "Foothold"}


@pytest.fixture
def strange(tmp_path, monkeypatch):
    pseudo.write(tmp_path, texts.ROOT / "en")
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    caches = (texts.languages, texts.bundle)
    for one in caches:
        one.cache_clear()
    yield pseudo.LANGUAGE
    for one in caches:
        one.cache_clear()


def names():
    with care.LINES.open(encoding="utf-8") as file:
        rows = [" ".join(row) for row in csv.reader(file)]
    return NAMES | set(re.findall(r"[A-Za-z]+", " ".join(rows)))


def words_of(fields):
    """Everything in a call that a person reads."""
    for part in ("text", "caption"):
        if part in fields:
            yield unescape(TAG.sub("", fields[part]))
    yield from (key["text"] for key in keys_of(fields))
    yield from (frame for frame in (fields.get("pace") or {}).get("frames", ()))
    yield from drawn(fields.get("picture", {}).get("data"))


def drawn(data):
    """The words of a picture: its texts, and not the names of its parts."""
    match data:
        case str():
            yield data
        case dict():
            for one in data.values():
                yield from drawn(one)
        case list() | tuple():
            for one in data:
                yield from drawn(one)


def keys_of(fields):
    rows = (fields.get("reply_markup") or {}).get("inline_keyboard", ())
    return [key for row in rows for key in row]


def plain_letters(fields, known):
    """Words that did not come out of the catalogue."""
    for words in words_of(fields):
        for one in re.findall(r"[A-Za-z]{2,}", re.sub(r"https?://\S+|\[?\w+/\w+\]?", "", words)):
            if one not in known:
                yield one, words


def fits(method, fields):
    if "text" in fields and "message" in method.lower():
        assert len(unescape(TAG.sub("", fields["text"]))) <= wording.LONGEST
    if "caption" in fields:
        assert len(unescape(TAG.sub("", fields["caption"]))) <= wording.LONGEST_CAPTION
    for key in keys_of(fields):
        assert len(key["callback_data"].encode()) <= 64
        ours = not re.search(r"[α-ω]", key["text"])
        assert len(key["text"]) < wording.LONGEST_BUTTON or not ours, key["text"]


class Wanderer:
    """Somebody who taps whatever there is, types now and then, and opens everything."""

    def __init__(self, coach, seed):
        self.coach, self.chance = coach, random.Random(seed)
        self.opened = list(commands.COMMANDS)

    async def step(self):
        calls = self.coach.api.calls
        shown = next((keys_of(one) for _, one in reversed(calls) if keys_of(one)), [])
        roll = self.chance.random()
        if not shown or roll < 0.12:
            await self.coach.say(f"/{self.chance.choice(self.opened)}")
        elif roll < 0.35:
            await self.coach.say(self.chance.choice(SAYINGS))
        else:
            key = self.chance.choice(shown)
            await self.coach.press(key["callback_data"], on=len(calls))
        if roll < 0.05:
            self.coach.later(hours=13)
            await self.coach.come()


async def test_nothing_is_said_that_is_not_in_the_catalogue_and_longer_words_fit(
    strange, sqlite_url
):
    async with coaching(sqlite_url) as coach:
        await coach.do(lambda db: people.meet(db, ADA, strange, NOW))
        await coach.do(
            lambda db: people.change(
                db, ADA, welcomed=True, zone="Europe/Berlin", country="DE", consented_at=NOW
            )
        )
        wanderer, known = Wanderer(coach, 7), names()
        for number, kind in enumerate(sorted(KINDS)):
            due = NOW + timedelta(hours=number)
            await coach.do(lambda db, k=kind, d=due: reminders.remind(db, ADA, k, d))
        for name in commands.COMMANDS:
            if name != "delete":
                await coach.say(f"/{name}")
        wanderer.opened.remove("delete")
        for _ in range(STEPS):
            await wanderer.step()

        said = [call for call in coach.api.calls if set(call[1]) & {"text", "caption", "picture"}]
        assert len(said) > STEPS
        assert [one for _, fields in said for one in plain_letters(fields, known)] == []
        for method, fields in said:
            fits(method, fields)
        failed = texts.text(strange, "sorry")
        assert not any(fields.get("text") == failed for _, fields in said)


def test_what_stands_beside_the_chat_fits_when_it_is_longer(strange):
    for name in commands.MENU:
        assert 1 <= len(texts.label(strange, f"command-{name}")) <= 256
    assert len(texts.label(strange, "about-short")) <= 120
    assert len(texts.label(strange, "about")) <= 512


def test_buttons_of_every_entry_fit_when_they_are_longer(strange):
    for name in ENTRIES:
        if texts.has(strange, f"offer-{name}"):
            assert len(texts.label(strange, f"offer-{name}")) < wording.LONGEST_BUTTON, name


def test_toasts_fit_when_they_are_longer(strange):
    for key in ("toast-old-button",):
        assert len(texts.label(strange, key)) <= wording.LONGEST_TOAST
