"""Who is told when something happens here: the page, and everyone who waits."""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Event = dict[str, Any]


@dataclass
class Events:
    """Listeners get every event in order; waiters are only woken and look for themselves."""

    _listeners: set[asyncio.Queue[Event]] = field(default_factory=set)
    _waiting: set[asyncio.Future[None]] = field(default_factory=set)

    def tell(self, event: Event) -> None:
        for queue in self._listeners:
            queue.put_nowait(event)
        self.ring()

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def bell(self) -> asyncio.Future[None]:
        """Done when the next thing happens. Take it first, then look, and nothing slips between."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        future.add_done_callback(self._waiting.discard)
        return future

    async def next(self, seconds: float | None = None) -> bool:
        """Wait for the next thing to happen; False when nothing did in time."""
        try:
            await asyncio.wait_for(self.bell(), seconds)
        except TimeoutError:
            return False
        return True

    @contextlib.contextmanager
    def listening(self) -> Iterator[asyncio.Queue[Event]]:
        queue: asyncio.Queue[Event] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)
