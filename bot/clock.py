"""What time it is, which tests and the sandbox may move.

With FOOTHOLD_CLOCK naming a file of eight bytes, the little-endian double in it is added, in
seconds, to the real time. Nothing else in the program asks for the time of day.
"""

import mmap
import os
import struct
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

MOVED_BY = "FOOTHOLD_CLOCK"


@cache
def _moved() -> mmap.mmap | None:
    name = os.environ.get(MOVED_BY)
    if not name:
        return None
    with Path(name).open("rb") as file:
        return mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)


def now() -> datetime:
    """The time, in UTC."""
    real = datetime.now(UTC)
    if (moved := _moved()) is None:
        return real
    return real + timedelta(seconds=struct.unpack("<d", moved[:8])[0])
