"""From updates to turns: order within a chat, chats side by side, answers after the commit."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot import turns
from bot.delivery import Delivery
from bot.hearing import Ignored, InGroup, Update, hear
from bot.texts import speaks, text
from bot.turns import Done
from storage.people import Overtaken
from storage.store import Store

log = structlog.get_logger()

TRIES = 3  # against another process that moves the same person at the same time


class Edge:
    """What stands between the Bot API and the turns. One for a process."""

    def __init__(self, store: Store, delivery: Delivery, now: Callable[[], datetime]) -> None:
        self._store = store
        self._delivery = delivery
        self._now = now
        self._last: dict[int, asyncio.Future[None]] = {}

    async def take(self, batch: Sequence[dict[str, Any]]) -> None:
        """Return once every update is durable; what is to be said goes out meanwhile.

        Raises only where the database cannot be written, in which case no update was taken that
        may be confirmed.
        """
        await asyncio.gather(*(self._take(raw) for raw in batch))

    async def _take(self, raw: dict[str, Any]) -> None:
        try:
            update = hear(raw)
        except (KeyError, TypeError, ValueError):
            return
        if isinstance(update, Ignored):
            return
        before = self._last.get(update.person)
        mine = self._last[update.person] = asyncio.get_running_loop().create_future()
        try:
            if before is not None:
                await before
            done = await self._turn(update)
        finally:
            mine.set_result(None)
            if self._last.get(update.person) is mine:
                del self._last[update.person]
        if done.callback:
            self._delivery.answer(done.callback, done.toast)
        self._delivery.post(done.letters, done.turn)
        if isinstance(update.meaning, InGroup):
            words = text(speaks(update.language), "private-only")
            self._delivery.say(update.meaning.chat, words)

    async def _turn(self, update: Update) -> Done:
        for _ in range(TRIES):
            try:
                return await self._store.do(self._job(turns.take, update))
            except Overtaken:
                continue
            except Exception:
                log.exception("turn failed", update=update.id, person=update.person)
                break
        try:
            return await self._store.do(self._job(turns.sorry, update))
        except SQLAlchemyError:
            raise  # nothing was taken: it comes again
        except Exception:
            # One update that cannot even be apologised for must not hold up everyone's.
            log.exception("apology failed", update=update.id, person=update.person)
            return await self._store.do(self._job(turns.give_up, update))

    def _job(
        self, turn: Callable[[Connection, Update, datetime], Done], update: Update
    ) -> Callable[[Connection], Done]:
        return partial(_run, turn, update, self._now)


def _run(
    turn: Callable[[Connection, Update, datetime], Done],
    update: Update,
    now: Callable[[], datetime],
    db: Connection,
) -> Done:
    return turn(db, update, now())
