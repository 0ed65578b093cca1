"""Draws pictures in a process of its own, so that nothing else waits and its memory is given back.

The process is started at the first picture and let go when none was wanted for a while. It loads
what draws and nothing else of the program, and ends by itself where the program was killed: then
nobody is left to tell it anything.
"""

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from platformdirs import user_cache_path

from bot.pictures import LENGTH

IDLE = 300.0  # seconds without a picture after which the process goes
ROOT = Path(__file__).parents[2]


class NotDrawn(Exception):
    """The process that draws ended instead; it has said on its standard error why."""


class Studio:
    """One for a program; `close` at its end."""

    def __init__(self, idle: float = IDLE) -> None:
        self._idle = idle
        self._process: subprocess.Popen[bytes] | None = None
        self._one = asyncio.Lock()  # picture after picture
        self._wanted = 0
        self._going: asyncio.TimerHandle | None = None

    async def draw(self, picture: Mapping[str, Any]) -> bytes:
        """The picture as PNG. Raises NotDrawn."""
        if self._going:
            self._going.cancel()
        self._wanted += 1
        try:
            async with self._one:
                if self._process and self._process.poll() is not None:
                    self.close()  # it was killed meanwhile, for lack of memory say
                if self._process is None:
                    self._process = _start()
                try:
                    return await asyncio.to_thread(_ask, self._process, orjson.dumps(picture))
                except BaseException:
                    self.close()  # the next picture gets a new one
                    raise
        finally:
            self._wanted -= 1
            if not self._wanted:
                self._going = asyncio.get_running_loop().call_later(self._idle, self.close)

    def close(self) -> None:
        if self._going:
            self._going.cancel()
        if self._process:
            self._process.kill()
            # Beside everything else: it takes some milliseconds until its memory is given back.
            threading.Thread(target=_end, args=[self._process]).start()
            self._process = None


def _start() -> subprocess.Popen[bytes]:
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    # Nothing here multiplies matrices: to make ready for it takes a fifth of the start.
    env = {**os.environ, **_fonts(), "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": path}
    return subprocess.Popen(
        [sys.executable, "-m", "bot.pictures"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=env,
    )


def _fonts() -> Mapping[str, str]:
    """Where the drawing library remembers the fonts there are: looking takes it half a second."""
    try:
        return {"MPLCONFIGDIR": str(user_cache_path("foothold", ensure_exists=True) / "fonts")}
    except OSError:  # a home that cannot be written to
        return {}


def _ask(process: subprocess.Popen[bytes], picture: bytes) -> bytes:
    """Raises NotDrawn."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(picture + b"\n")
        process.stdin.flush()
    except OSError:
        raise NotDrawn from None
    head = process.stdout.read(LENGTH.size)
    size = LENGTH.unpack(head)[0] if len(head) == LENGTH.size else 0
    png = process.stdout.read(size)
    if not size or len(png) < size:
        raise NotDrawn
    return png


def _end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(BrokenPipeError), process:
        pass  # its pipes are closed, and it is waited for
