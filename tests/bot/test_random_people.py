"""People who type and tap anything, through the edge and the database, across a killed process."""

import asyncio
import random

import pytest

from bot.pictures.studio import Studio
from bot.texts import text
from tests.bot.coach import coaching
from tests.flows.facts import NASTY

SORRY = text("en", "sorry")
PEOPLE, TURNS, KILLED = 6, 50, 5
OPENINGS = (
    "/week",
    "/solve",
    "/reframe",
    "/thought",
    "/goal",
    "/values",
    "/step call the bank",
    "/win",
    "/plan",
    "/evidence",
    "/progress",
    "/practices",
    "/learn",
    "/settings",
    "/assess",
    "/today",
    "/strengths",
    "/reflect",
    "/events",
    "/nonsense",
)
WORDS = (
    "Speak up in the Monday meeting",
    "I always fail at this",
    "tomorrow 3pm",
    "7",
    "walked 25 min",
    "I feel stuck and have 5 minutes",
    "I wrote the first line\nI read it aloud\nI sent it",
)


def next_move(dice, buttons):
    """What someone does: mostly a tap on what is shown, then words that fit, then anything."""
    roll = dice.random()
    if buttons and roll < 0.6:
        return "tap", dice.choice(sorted(buttons.values()))
    if roll < 0.8:
        return "say", dice.choice(WORDS)
    return "say", dice.choice((*OPENINGS, *NASTY))


def newest_buttons(coach, person):
    for method, fields in reversed(coach.api.calls):
        if method in {"sendMessage", "sendPhoto"} and fields["chat_id"] == person:
            return coach.buttons(fields=fields)
    return {}


@pytest.fixture(autouse=True)
def no_drawing(monkeypatch):
    """What a picture shows is tested elsewhere; here its words are enough."""

    async def blank(_studio, _picture):
        await asyncio.sleep(0)
        return b"\x89PNG"

    monkeypatch.setattr(Studio, "draw", blank)


async def test_whatever_anyone_does_is_answered_and_survives_a_killed_process(sqlite_url):
    dice = random.Random(1)
    people = range(5001, 5001 + PEOPLE)
    for life in range(KILLED):
        async with coaching(sqlite_url) as coach:
            coach._updates = iter(range(1 + life * 10**6, (life + 1) * 10**6))
            coach._queries = iter(range(1 + life * 10**6, (life + 1) * 10**6))
            for person in people:
                if life == 0:
                    await coach.welcome(person)
                await coach.say(dice.choice(OPENINGS), person)
                for _ in range(TURNS // KILLED):
                    shown = newest_buttons(coach, person)
                    kind, what = next_move(dice, shown)
                    calls = len(coach.api.calls)
                    if kind == "tap":
                        await coach.press(what, person)
                    else:
                        await coach.say(what, person)
                    made = coach.api.calls[calls:]
                    answered = [one for name, one in made if name != "answerCallbackQuery"]
                    assert answered or any(one.get("text") for _, one in made), (kind, what)
                    assert not [one for _, one in made if SORRY in str(one.get("text", ""))], what
