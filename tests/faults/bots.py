"""Keeps the bots of a town running, however often they are killed: forks, as `tests.zygote` has it.

A start takes a tenth of a second instead of four, and is a process of its own, killed for real.
"""

import asyncio
import contextlib
import os
import signal
import sys

FIRST = "tests.faults.hurry:hurry"


class Bot:
    """One bot of a town: begun again whenever it ends, until `stop`; `fell` is told of a fall."""

    def __init__(self, zygote, command, log, *, fell=lambda: None, defect=None):
        self.command, self.log = command, log
        self.env = {}
        self.starts = self.falls = 0
        self._zygote, self._fell = zygote, fell
        self._first = (FIRST, *([f"tests.faults.defects:{defect}"] if defect else ()))
        self._child = None
        self._stopping = False
        self._keeping = None

    @property
    def pid(self):
        """Its process; None while it is dead."""
        alive = self._child is not None and self._child.returncode is None
        return self._child.pid if alive else None

    async def start(self):
        await self._begin()
        self._keeping = asyncio.ensure_future(self._keep())

    async def _begin(self):
        command = (sys.executable, "-m", "bot", self.command)
        with self.log.open("ab") as log:
            self._child = await self._zygote.spawn(
                command, {**os.environ, **self.env}, log, first=self._first, cwd=self.log.parent
            )
        self.starts += 1

    async def _keep(self):
        while True:
            code = await self._child.wait()
            if self._stopping:
                return
            if code != -signal.SIGKILL:
                self.falls += 1
                self._fell()
            await self._begin()

    def kill(self, by=signal.SIGKILL):
        """Whether there was anything to kill."""
        alive = self.pid is not None
        if alive:
            with contextlib.suppress(ProcessLookupError):
                self._child.send_signal(by)
        return alive

    async def stop(self):
        """As a platform does: asked to, and killed where it takes too long."""
        self._stopping = True
        self.kill(signal.SIGTERM)
        try:
            await asyncio.wait_for(self._child.wait(), 8)
        except TimeoutError:
            self.kill()
            await self._child.wait()
        self._keeping.cancel()
        await asyncio.gather(self._keeping, return_exceptions=True)
