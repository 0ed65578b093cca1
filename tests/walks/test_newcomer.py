"""From nothing to the first proof, through the real bot, with every tap and typed word counted."""

import pytest

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY

MOST_TAPS, MOST_TYPED = 8, 2


class Newcomer:
    """Someone who only presses what is on the screen, and types only what was asked for."""

    def __init__(self, phone):
        self.phone, self.taps, self.typed = phone, 0, 0

    async def start(self):
        """The button that stands under an empty chat."""
        self.taps += 1
        await self.phone.say("/start")
        await self._answered()

    async def tap(self, label):
        assert label in self.phone.last.buttons, self.phone.last
        self.taps += 1
        await self.phone.tap(label)
        await self._answered()

    async def type(self, text):
        self.typed += 1
        await self.phone.say(text)
        await self._answered()

    async def _answered(self):
        await self.phone.see(timeout=60)
        await self.phone.settled()

    async def settle_in(self):
        await self.start()
        await self.tap("I’m 16 or older, let’s start")
        await self.type("Lisbon")
        await self.tap("Yes, that’s right")
        await self.tap("8:00")
        await self.tap("Later")


@pytest.fixture
async def newcomer():
    async with Sandbox() as sandbox:
        await sandbox.clock_to(MONDAY)
        yield Newcomer(sandbox.phone())


async def test_a_first_proof_is_near(newcomer):
    await newcomer.settle_in()
    await newcomer.tap("Write down a win")
    await newcomer.type("I finally called the dentist")
    await newcomer.tap("Skip")

    assert "in your evidence now" in newcomer.phone.last.text
    assert newcomer.taps <= MOST_TAPS
    assert newcomer.typed <= MOST_TYPED


async def test_a_first_proof_in_ones_own_words_is_as_near(newcomer):
    await newcomer.settle_in()
    assert "in your own words" in newcomer.phone.last.text
    await newcomer.type("I finally called the dentist")
    await newcomer.tap("Keep it as evidence")
    await newcomer.tap("Skip")

    assert "in your evidence now" in newcomer.phone.last.text
    assert newcomer.taps <= MOST_TAPS
    assert newcomer.typed <= MOST_TYPED


async def test_a_first_small_step_is_planned_with_one_rating_more(newcomer):
    await newcomer.settle_in()
    await newcomer.tap("One small step today")
    await newcomer.type("Write the first line of the mail")
    await newcomer.tap("In an hour")
    await newcomer.tap("Yes, that’s right")
    await newcomer.tap("9")

    assert "Set: Write the first line of the mail" in newcomer.phone.last.text
    assert newcomer.taps <= MOST_TAPS + 1
    assert newcomer.typed <= MOST_TYPED
