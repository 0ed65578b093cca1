"""How fast a bot may speak: token buckets in real time, as Telegram's flood control."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram.constants import FloodLimit

from bot.sandbox.refusal import Refused


@dataclass(frozen=True)
class Rate:
    per_second: float
    burst: float


ALL = Rate(per_second=FloodLimit.MESSAGES_PER_SECOND, burst=FloodLimit.MESSAGES_PER_SECOND)
# Telegram forgives short bursts to one person; the sustained rate is what its documentation names.
CHAT = Rate(per_second=FloodLimit.MESSAGES_PER_SECOND_PER_CHAT, burst=20)
GROUP = Rate(
    per_second=FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP / 60,
    burst=FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP,
)


@dataclass
class Bucket:
    left: float
    at: float


@dataclass
class Limits:
    on: bool = True
    every: Rate = ALL
    chat: Rate = CHAT
    group: Rate = GROUP
    seconds: Callable[[], float] = time.monotonic
    _buckets: dict[int | None, Bucket] = field(default_factory=dict)

    def set(self, *, on: bool, every: Rate = ALL, chat: Rate = CHAT, group: Rate = GROUP) -> None:
        self.on, self.every, self.chat, self.group = on, every, chat, group
        self._buckets.clear()

    def take(self, chat_id: int) -> None:
        """Count one message to this chat, or refuse it and count nothing."""
        if not self.on:
            return
        rates: dict[int | None, Rate] = {
            None: self.every,
            chat_id: self.chat if chat_id > 0 else self.group,
        }
        now = self.seconds()
        wait = 0.0
        for key, rate in rates.items():
            bucket = self._buckets.setdefault(key, Bucket(rate.burst, now))
            bucket.left = min(rate.burst, bucket.left + (now - bucket.at) * rate.per_second)
            bucket.at = now
            if bucket.left < 1:
                wait = max(wait, (1 - bucket.left) / rate.per_second)
        if wait:
            after = max(1, math.ceil(wait))
            raise Refused(429, f"Too Many Requests: retry after {after}", retry_after=after)
        for key in rates:
            self._buckets[key].left -= 1
