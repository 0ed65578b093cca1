"""The clock that can be moved: a file of eight bytes, read by the bot, written only here."""

import math
import os
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

_OFFSET = struct.Struct("<d")
# Telegram's dates are 32-bit and libraries stop at the year 9999; ten years is plenty to play with.
FURTHEST = timedelta(days=3660).total_seconds()


class MovedClock:
    """Real time plus an offset in seconds that other processes see at once through the file.

    A class because the file stays open: eight aligned bytes written in place are never seen half
    done, while a file renamed over the old one would be missed by whoever has it mapped.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if os.fstat(self._file).st_size < _OFFSET.size or not math.isfinite(self.offset):
            os.ftruncate(self._file, _OFFSET.size)
            self.move_to(0.0)

    @property
    def offset(self) -> float:
        """Seconds to add to the real time."""
        (seconds,) = _OFFSET.unpack(os.pread(self._file, _OFFSET.size, 0))
        return float(seconds)

    def move_to(self, offset: float) -> None:
        if not math.isfinite(offset) or abs(offset) > FURTHEST:
            raise ValueError(offset)
        os.pwrite(self._file, _OFFSET.pack(offset), 0)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.offset)

    def close(self) -> None:
        os.close(self._file)
