"""What waits for the bot: updates in order, repeated until confirmed, fetched or delivered."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from bot.sandbox.refusal import Refused
from bot.sandbox.world import Json, World

# Kinds that a bot gets only when it asks for them by name.
_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_FIRST_ID = 700_000_001


@dataclass
class Hook:
    """A webhook as set; the rest is what getWebhookInfo tells about it."""

    url: str
    secret: str | None = None
    at_once: int = 40
    failed_at: int | None = None
    failure: str | None = None


@dataclass
class Updates:
    """The queue. Everything in it is kept, for an update that was not confirmed must come again."""

    world: World
    waiting: dict[int, Json] = field(default_factory=dict)  # by place in the queue
    allowed: list[str] = field(default_factory=list)  # none means all but those in _UNASKED
    hook: Hook | None = None
    stopping: bool = False
    _poller: asyncio.Future[None] | None = None

    def load(self) -> None:
        self.waiting = dict(self.world.keep.all("update"))
        for _, body in self.world.keep.all("polling"):
            self.allowed = body["allowed"]
            self.hook = Hook(**body["hook"]) if body["hook"] else None

    def save(self) -> None:
        hook = asdict(self.hook) if self.hook else None
        self.world.keep.put("polling", 0, {"allowed": self.allowed, "hook": hook})
        self.world.events.ring()

    def push(self, kind: str, body: Json) -> int | None:
        """A new update; None when the bot did not want this kind."""
        if kind not in self.allowed if self.allowed else kind in _UNASKED:
            return None
        number = self.world.next_id("update", _FIRST_ID)
        self.put({"update_id": number, kind: body})
        return number

    def put(self, update: Json) -> None:
        """Any update as it is, one that was already delivered too."""
        place = self.world.next_id("place")
        self.waiting[place] = update
        self.world.keep.put("update", place, update)
        self.world.events.tell({"type": "waiting", "count": len(self.waiting)})

    def done(self, places: Sequence[int]) -> None:
        for place in places:
            if self.waiting.pop(place, None) is not None:
                self.world.keep.drop("update", place)
        if places:
            self.world.events.tell({"type": "waiting", "count": len(self.waiting)})

    def confirm(self, offset: int) -> None:
        """All below the offset are done; a negative one keeps only that many of the newest."""
        if offset < 0:
            self.done(list(self.waiting)[:offset])
        else:
            self.done([p for p, update in self.waiting.items() if update["update_id"] < offset])

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """A long poll. The newest poller wins: the one before it is ended with a conflict."""
        if self.hook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
        mine = self._poller = asyncio.get_running_loop().create_future()
        self.confirm(offset)
        end = time.monotonic() + seconds
        try:
            while not self.waiting and not self.stopping and not mine.done():
                left = end - time.monotonic()
                if left <= 0:
                    break
                bell = self.world.events.bell()
                await asyncio.wait({mine, bell}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                bell.cancel()
        finally:
            if self._poller is mine:
                self._poller = None
        if mine.done():
            raise Refused(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        return list(self.waiting.values())[:limit]
