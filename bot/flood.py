"""How fast one person is answered: bursts at once, and the rest one after the other, later."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

AT_ONCE = 20  # updates of one person that are taken as they come
EACH = 0.1  # seconds, from then on, between one and the next; people who type and tap are slower
MOST = 200  # that wait, of one person; what comes on top is not taken, and they are told so once


@dataclass
class Bucket:
    left: float
    at: float


@dataclass
class Flood:
    """Token buckets by person; those that are full again are forgotten."""

    seconds: Callable[[], float] = time.monotonic
    _buckets: dict[int, Bucket] = field(default_factory=dict)
    _swept: float = 0.0

    def wait(self, person: int) -> float:
        """Seconds until one more may be taken; 0 where it may be now, and is counted."""
        now = self.seconds()
        self._sweep(now)
        bucket = self._buckets.setdefault(person, Bucket(AT_ONCE, now))
        bucket.left = min(AT_ONCE, bucket.left + (now - bucket.at) / EACH)
        bucket.at = now
        if bucket.left < 1:
            return (1 - bucket.left) * EACH
        bucket.left -= 1
        return 0.0

    def _sweep(self, now: float) -> None:
        full = AT_ONCE * EACH
        if now - self._swept > full:
            self._swept = now
            for person, bucket in list(self._buckets.items()):
                if now - bucket.at > full:
                    del self._buckets[person]
