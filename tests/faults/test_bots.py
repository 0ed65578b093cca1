"""The bots of a town, without any: whoever dies is begun again, and a fall is known."""

import asyncio
from types import SimpleNamespace

from tests.faults.bots import Bot


class Deaths:
    """In the zygote's place: processes that end with these codes, one after the other."""

    def __init__(self, *codes):
        self.codes, self.over = list(codes), asyncio.Event()

    async def spawn(self, *_, **__):
        return SimpleNamespace(pid=1, returncode=None, wait=self._end)

    async def _end(self):
        if self.codes:
            return self.codes.pop(0)
        self.over.set()
        return await asyncio.Event().wait()


async def test_a_fall_is_told_and_a_kill_was_known_anyway(tmp_path):
    deaths, told = Deaths(-9, 1, -9), []
    bot = Bot(deaths, "run", tmp_path / "bot.log", fell=lambda: told.append("fell"))
    await bot.start()
    await deaths.over.wait()
    bot._keeping.cancel()

    assert told == ["fell"]
    assert (bot.starts, bot.falls) == (4, 1)
