"""The coach waking by itself: each second what is due is claimed, put into words, and handed over.

What is in words already waits in the outbox, and is marked as under way only when its turn to be
sent has come (`bot/delivery.py`): ended in whatever way, what still waits is said by the next.

Daily times are looked over from the start on, once a day and after the clock went back, so that
neither new rules of a zone nor a clock that was wrong for a while moves anyone's hour.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from bot import nudges
from bot.delivery import Delivery
from storage.store import Store

AT_ONCE = 10  # nudges put into words in one transaction, while answers wait
LOOK_OVER = timedelta(days=1)
BACK = timedelta(seconds=2)  # a clock that went back by less was only set right


class Waking:
    """Remembers when it looked last: that is how a clock that goes back is noticed."""

    def __init__(self, store: Store, delivery: Delivery, now: Callable[[], datetime]) -> None:
        self._store = store
        self._delivery = delivery
        self._now = now
        self._looked: datetime | None = None
        self._mended: datetime | None = None
        self._after = 0  # number of the reminder that looking over daily times has come to

    async def look(self) -> None:
        """Claim and send what is due now; returns when all of it is on its way."""
        now = self._now()
        back = self._looked is not None and now < self._looked - BACK
        under_way = self._mended is None or self._after > 0
        if back or under_way or now - (self._mended or now) > LOOK_OVER:
            await self._mend(now, back=back)
        self._looked = now
        while await self._store.do(lambda db: nudges.sweep(db, self._now())) == nudges.BATCH:
            pass
        sending: asyncio.Task[None] | None = None
        try:
            while True:
                # While some are on their way, the next are put into words.
                letters = await self._store.do(lambda db: nudges.write(db, self._now(), AT_ONCE))
                if sending:
                    await sending
                if not letters:
                    return
                sending = asyncio.create_task(self._delivery.nudge(letters))
        finally:
            if sending:
                sending.cancel()

    async def _mend(self, now: datetime, *, back: bool) -> None:
        """Some of the daily times, so that nobody waits while a million is looked over.

        All at once after the clock went back: then what is due next may be among the last.
        """
        after = 0 if back else self._after
        while after := await self._store.do(partial(nudges.mend, now=now, after=after, back=back)):
            if not back:
                break
        self._after = after
        if not after:
            self._mended = now
