"""Lives the three weeks that `foothold demo` shows, through the real bot, and keeps their export.

make example
"""

import asyncio
import json
from datetime import timedelta

from bot.sandbox.demo import EXAMPLE
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

FIRST_DAY = MONDAY - timedelta(days=21)
YES = tap("Yes, that’s right")
SPEAKING = """Write down one point
Say it to a friend
Ask one short question
Say one sentence
Share one update
Disagree once
Present for two minutes"""
PHONING = """Look up the number
Write the first sentence down
Phone the library
Phone a shop
Phone my aunt
Phone the landlord
Phone someone I do not know"""


class Life:
    def __init__(self, sandbox):
        self.sandbox, self.mia = sandbox, sandbox.phone(name="Mia")

    async def do(self, *moves):
        await live(self.mia, *moves)

    async def morning(self, day):
        """To eight of the clock of a day, by way of the evening before, so that nothing is late."""
        while self.sandbox.now().date() < (FIRST_DAY + timedelta(days=day - 1)).date():
            await self._to(self.sandbox.now().replace(hour=19, minute=30, second=5))
            tomorrow = self.sandbox.now() + timedelta(days=1)
            await self._to(tomorrow.replace(hour=8, minute=0, second=5))

    async def clock(self, hour, minute=0):
        await self._to(self.sandbox.now().replace(hour=hour, minute=minute, second=5))

    async def _to(self, moment):
        if moment > self.sandbox.now():
            await self.sandbox.clock_to(moment)
            await asyncio.sleep(1.3)  # the sweep comes once a second
            await self.sandbox.settled()

    async def ladder(self, goal, steps, hard, sure):
        await self.do("/week", goal, tap(hard), tap(sure), tap("Go on with the week"))
        await self.do(steps, tap("Done"), *map(tap, "2334444"), tap("that’s my ladder"))

    async def actions(self, first, second, third, when="tomorrow 3pm"):
        await self.do("/week", first, tap("9"), second, tap("8"), third)
        await self.do(tap("10"), when, YES)

    async def done(self, what, how, *then):
        await self.do("/week", tap("Done"), what, how, *then)

    async def win(self, what, how):
        await self.do("/win", what, how)


async def first_week(life):
    await settle_in(life.mia)
    await life.do("/plan", tap("Begin with day 1"), tap("4"), tap("3"), tap("5"), tap("4"))
    await life.ladder("Speak up in the Monday meeting", SPEAKING, "8", "3")
    await life.morning(2)
    await life.do(tap("Open today’s part"), tap("Avoiding what matters"), tap("Done"))
    await life.actions("Open the agenda", "Write down one point", "Read it aloud once")
    await life.morning(3)
    await life.done("I opened the agenda and marked two lines", "I did it right after coffee")
    await life.do("tomorrow 3pm", YES)
    await life.morning(4)
    await life.done("I wrote down one point", "I set a timer for five minutes", tap("4"))
    await life.do("tomorrow 3pm", YES)
    await life.morning(5)
    await life.done("I read it aloud to the cat", "I stood up for it", tap("5"))
    await life.morning(6)
    await life.win("I asked the baker about the flour", "I was curious and just asked")
    await life.morning(7)
    await life.do("/week", "I can say one thing when I have written it down", tap("5"))
    await life.do(tap("A rest"))


async def second_week(life):
    await life.morning(8)
    await life.win("I said one sentence in the meeting", "I had it on a card")
    await life.ladder("Phone people instead of writing", PHONING, "7", "2")
    await life.morning(9)
    await life.actions("Look up the number", "Write the first sentence", "Phone the library")
    await life.morning(10)
    await life.done("I looked up three numbers", "I made it a list", "tomorrow 3pm", YES)
    await life.morning(11)
    await life.done("I wrote my first sentence", "I said it out loud twice", tap("3"))
    await life.do("tomorrow 3pm", YES)
    await life.morning(12)
    await life.done("I phoned the library", "I read my sentence off the card", tap("5"))
    await life.morning(13)
    await life.win("I said no to extra work", "I waited a day before I answered")
    await life.morning(14)
    await life.do("/week", "A call is two minutes, and then it is over", tap("6"), tap("A rest"))


async def third_week(life):
    await life.morning(15)
    await life.do("/assess", tap("5"), tap("5"), tap("6"), tap("5"))
    await life.do("talk tomorrow 3pm, I'm nervous", YES)
    await life.morning(16)
    await life.do("/remind")
    await life.clock(16)
    await life.do(tap("Better"), "I spoke for ten minutes", "I practised it twice")
    await life.morning(18)
    await life.win("I asked a question in a room of forty", "I had written it down")
    await life.morning(19)
    await life.do("/step ring the landlord about the heating", tap("In an hour"), YES, tap("8"))
    await life.clock(10)
    await life.do("/today", tap("How did it go?"), tap("Done"), "I rang the landlord")
    await life.do("I looked at my first sentence and dialled")
    await life.morning(20)
    await life.win("I phoned my aunt for an hour", "I did not think about it first")
    await life.do("/assess", tap("6"), tap("5"), tap("7"), tap("6"))
    await life.morning(21)


async def main():
    async with Sandbox() as sandbox:
        await sandbox.clock_to(FIRST_DAY)
        life = Life(sandbox)
        for week in (first_week, second_week, third_week):
            await week(life)
        await life.do("/export")
        held = sandbox.stand.world.files.values()
        copy = next(one for one in held if one.name.endswith(".json"))
        found = json.loads((sandbox.stand.desk.folder / copy.path).read_text())
        EXAMPLE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    asyncio.run(main())
