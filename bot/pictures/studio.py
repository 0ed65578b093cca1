"""Draws pictures in a process of its own, so that nothing else waits and its memory is given back.

The process is started at the first picture and let go when none was wanted for a while.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import connection
from typing import Any

IDLE = 120.0  # seconds without a picture after which the process goes


class Studio:
    """One for a program; `close` at its end."""

    def __init__(self, idle: float = IDLE) -> None:
        self._idle = idle
        self._pool: ProcessPoolExecutor | None = None
        self._busy = 0
        self._going: asyncio.TimerHandle | None = None

    async def draw(self, picture: Mapping[str, Any]) -> bytes:
        """The picture as PNG. Raises whatever went wrong in drawing it."""
        if self._going:
            self._going.cancel()
        self._busy += 1
        try:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(
                    1,
                    mp_context=multiprocessing.get_context("spawn"),
                    initializer=_end_with_parent,
                )
            job = self._pool.submit(render, dict(picture))
            return await asyncio.wrap_future(job)
        except BaseException:
            self.close()  # a broken pool stays broken: the next picture gets a new one
            raise
        finally:
            self._busy -= 1
            if not self._busy:
                self._going = asyncio.get_running_loop().call_later(self._idle, self.close)

    def close(self) -> None:
        if self._going:
            self._going.cancel()
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def render(picture: Mapping[str, Any]) -> bytes:
    """Raises KeyError for a kind there is no drawing of."""
    # Here, so that the program itself never holds the drawing library in its memory.
    from bot.pictures import activity, ladder, progress  # noqa: PLC0415

    kinds = {"progress": progress.draw, "ladder": ladder.draw, "activity": activity.draw}
    return kinds[picture["kind"]](picture["data"])


def _end_with_parent() -> None:
    """A program that is killed leaves no process behind that waits for work for ever.

    One that is interrupted ends its helper itself.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        parent = multiprocessing.parent_process()
        if parent is not None:
            connection.wait([parent.sentinel])
            os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
