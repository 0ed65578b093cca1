"""Puts three weeks of an example life on a phone of its own, by way of the coach's own /import.

The life was lived through the real bot (`make example`) and is kept as its export; it is moved to
end today. Nobody's own chat is touched, and /delete in the example's chat takes it away.
"""

import asyncio
import re
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import orjson

from bot.sandbox.control import Control
from bot.texts import label

EXAMPLE = Path(__file__).with_name("example.json")
MIA = 900_001
NAME = "Mia, an example"
FILE = "three-weeks-of-an-example.json"
CAPTION = "An example: three weeks of someone who does not exist. /delete takes it away."
DAY = re.compile(r"\d{4}-\d\d-\d\d(?=[\"T])")
QUIET = 0.3  # seconds without a call after which the bot has said what it had to
PATIENCE = 60.0  # seconds for each answer; the first one may wait for a table of cities


def moved(now: datetime) -> str:
    """The example as an export that was made less than a day ago."""
    written = EXAMPLE.read_text("utf-8")
    made = datetime.fromisoformat(orjson.loads(written)["exported_at"])
    by = timedelta(days=(now - made) // timedelta(days=1))
    return DAY.sub(lambda found: (date.fromisoformat(found[0]) + by).isoformat(), written)


async def show(
    control: Control, words: Callable[[str], str] = lambda key: label("en", key)
) -> bool:
    """Whether it was put there now: one that is there already stays as it is.

    Raises TimeoutError where the bot does not answer.
    """
    world = control.stand.world
    if MIA in world.people and world.people[MIA].started:
        return False
    control.person({"id": MIA, "do": "create", "name": NAME})
    hand = _Hand(control)
    await hand.say("/start")
    await hand.tap(words("welcome-hello-go-on"))
    await hand.say("Lisbon")
    await hand.tap(words("control-yes"))
    await hand.tap(words("welcome-morning-8"))
    await hand.tap(words("welcome-baseline-later"))
    await hand.say("/import")
    await hand.tap(words("import-sure-replace"))
    await hand.send(moved(control.stand.clock.now()))
    await hand.say("/progress")
    return True


class _Hand:
    """Mia's: writes and taps, and waits for what comes of it."""

    def __init__(self, control: Control) -> None:
        self._control = control

    async def say(self, text: str) -> None:
        self._control.act("say", {"person": MIA, "text": text})
        await self._answered()

    async def send(self, export: str) -> None:
        file = {"kind": "document", "name": FILE, "content": export, "caption": CAPTION}
        self._control.act("send", {"person": MIA, **file, "mime_type": "application/json"})
        await self._answered()

    async def tap(self, words: str) -> None:
        for bubble in reversed(self._control.stand.world.bubbles[MIA].values()):
            rows = bubble.api.get("reply_markup", {}).get("inline_keyboard", [])
            for key in (key for row in rows for key in row if key["text"] == words):
                press = {"message_id": bubble.id, "data": key["callback_data"]}
                self._control.act("tap", {"person": MIA, **press})
                await self._answered()
                return
        raise TimeoutError(f"the coach offers no {words!r}")

    async def _answered(self) -> None:
        """The bot has heard all, called something, and is quiet."""
        stand, since = self._control.stand, time.monotonic()
        async with asyncio.timeout(PATIENCE):
            while (
                stand.updates.waiting
                or stand.calls.open
                or stand.calls.last_at < since
                or time.monotonic() - stand.calls.last_at < QUIET
            ):
                await stand.events.next(0.05)
