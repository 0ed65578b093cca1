"""From updates to turns: order within a chat, chats side by side, answers after the commit."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import TelegramError

from bot import care, flood, metrics, opened, turns
from bot.api import TooBig
from bot.delivery import Delivery
from bot.flood import Flood
from bot.hearing import Blocked, Brought, Filed, Ignored, InGroup, Odd, Typed, Update, hear
from bot.texts import speaks, text
from bot.turns import Done
from flows.care import Concern, concern
from storage import portable, post
from storage.apart import AWAY
from storage.people import Overtaken
from storage.store import Store

log = structlog.get_logger()

Fetch = Callable[[str, int], Awaitable[bytes]]  # a file by its Telegram id, and the most it may be

ABANDONED = timedelta(minutes=2)  # what waits for longer was left by a process that ended
TAKEN_UP = 10 * flood.MOST  # waiting updates read at once
AGAIN = 1.0  # seconds until what waits is tried again that could not be taken
TRIES = 3  # against another process that moves the same person at the same time
ROUNDS = 6  # that an update comes again for, before it may be to blame after all


class NotKept(Exception):
    """Nothing could be written down: the update is to come again."""


class Edge:
    """What stands between the Bot API and the turns. One for a process."""

    def __init__(
        self,
        store: Store,
        delivery: Delivery,
        now: Callable[[], datetime],
        fetch: Fetch | None = None,
        pace: Flood | None = None,
    ) -> None:
        self._store = store
        self._delivery = delivery
        self._now = now
        self._fetch = fetch
        self._flood = pace or Flood()
        self._last: dict[int, asyncio.Future[bool]] = {}  # of each person, whether it was kept
        self._waiting: dict[int, deque[Update]] = {}  # kept, and taken beside what comes
        self._told: set[int] = set()  # people who were told that it is too much
        self._rounds: dict[int, int] = {}  # of updates that could not be kept
        self._asked_to_wait: set[tuple[int, int]] = set()  # people told so: see `_ask_to_wait`
        self._tasks: set[asyncio.Task[None]] = set()
        self._opening = asyncio.Lock()  # file after file: each takes some memory

    async def take(self, batch: Sequence[dict[str, Any]]) -> None:
        """Return once every update is durable; what is to be said goes out meanwhile.

        Raises only where the database cannot be written, in which case none of them is to be
        confirmed.
        """
        # All are waited for: what comes again is not to come upon what is still failing.
        ends = await asyncio.gather(*(self._take(raw) for raw in batch), return_exceptions=True)
        for error in ends:
            if error is not None:
                raise error

    async def _take(self, raw: dict[str, Any]) -> None:
        try:
            update = hear(raw)
        except (KeyError, TypeError, ValueError):
            return
        if isinstance(update, Ignored):
            return
        before = self._last.get(update.person)
        mine = self._last[update.person] = asyncio.get_running_loop().create_future()
        kept = False
        try:
            if before is not None and not await before:
                raise NotKept  # or it would be heard before what was said before it
            if not self._waits(update) or not await self._hold(update, raw):
                await self._take_now(update)
            kept = True
        except AWAY:
            self._ask_to_wait(update)
            raise
        finally:
            mine.set_result(kept)
            if self._last.get(update.person) is mine:
                del self._last[update.person]

    async def take_up(self, *, mine: bool) -> None:
        """Go on with what a process left waiting; with `mine`, with whatever waits."""
        before = self._now() - (timedelta() if mine else ABANDONED)
        found = await self._store.do(lambda db: post.waiting(db, before, TAKEN_UP))
        at_work = set(self._waiting)
        for raw in found:
            update = hear(raw)
            if not isinstance(update, Ignored) and update.person not in at_work:
                self._line_up(update)

    async def close(self) -> None:
        """Finish the turns in hand, and stop working off what waits: it is kept."""
        while self._last:
            await asyncio.wait(self._last.values())
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _waits(self, update: Update) -> bool:
        """Whether it is kept first: a file, which may take long to fetch; of a flood, the rest."""
        return (
            isinstance(update.meaning, Filed)
            or update.person in self._waiting
            or self._flood.wait(update.person) > 0
        )

    async def _hold(self, update: Update, raw: dict[str, Any]) -> bool:
        """Keep an update for later, behind those of the same person that wait already.

        False where this one cannot be kept though others can: it is to be taken as it is.
        """
        queue = self._waiting.get(update.person, ())
        if any(one.id == update.id for one in queue):
            return True  # it came again
        try:
            if len(queue) >= flood.MOST:
                await self._too_much(update)
            elif await self._store.do(lambda db: turns.hold(db, update, raw, self._now())):
                self._line_up(update)
        except AWAY:
            if not await self._is_to_blame(update):
                raise
            return False
        except SQLAlchemyError:
            raise  # it is not kept: it comes again
        except Exception:
            log.exception("waiting update not kept", update=update.id, person=update.person)
            return False
        self._rounds.pop(update.id, None)
        return True

    async def _too_much(self, update: Update) -> None:
        """Take no more of a person's, who is told so once."""
        if update.person in self._told:
            return
        done = await self._store.do(self._job(turns.too_much, update))
        self._told.add(update.person)
        log.info("flood", person=update.person)
        self._delivery.post(done.letters)

    def _line_up(self, update: Update) -> None:
        queue = self._waiting.setdefault(update.person, deque())
        queue.append(update)
        if len(queue) == 1:
            task = asyncio.get_running_loop().create_task(self._work_off(update.person))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _work_off(self, person: int) -> None:
        queue = self._waiting[person]
        while queue:
            if wait := self._flood.wait(person):
                await asyncio.sleep(wait)
                continue
            number = queue[0].id
            try:
                queue[0] = await self._opened(queue[0])  # tried again, it is not fetched again
                await self._take_now(queue[0])
                await self._store.do(partial(post.no_longer_waits, update_id=number))
            except Exception as error:
                log.exception("waiting update not taken", person=person)
                if isinstance(error, AWAY):
                    self._ask_to_wait(queue[0])
                await asyncio.sleep(AGAIN)
            else:
                queue.popleft()
        del self._waiting[person]
        self._told.discard(person)

    async def _take_now(self, update: Update) -> None:
        began = time.perf_counter()
        done = await self._turn(update)
        metrics.turn(time.perf_counter() - began)
        self._rounds.pop(update.id, None)
        if self._asked_to_wait:
            self._asked_to_wait = {one for one in self._asked_to_wait if one[0] != update.person}
        if done.callback:
            self._delivery.answer(done.callback, done.toast)
        self._delivery.post(done.letters)
        if isinstance(update.meaning, InGroup):
            words = text(speaks(update.language), "private-only")
            self._delivery.say(update.meaning.chat, words, update.meaning.to)

    def _ask_to_wait(self, update: Update) -> None:
        """Say, once until it is over, that nothing can be kept; where help is, to each who asks."""
        if isinstance(update.meaning, InGroup | Blocked):
            return
        danger = isinstance(update.meaning, Typed) and care.in_danger(update.meaning.text)
        once = (update.person, update.id if danger else 0)
        if once in self._asked_to_wait:
            return
        self._asked_to_wait.add(once)
        language = speaks(update.language)
        words = care.anywhere(language) if danger else text(language, "not-kept-yet")
        self._delivery.say(update.person, words)

    async def _opened(self, update: Update) -> Update:
        """The same, with the file looked into if it was asked for; no other is fetched at all."""
        match update.meaning:
            case Filed(file, size, words):
                pass
            case _:
                return update
        asked = self._fetch is not None and await self._asked_for_a_file(update)
        if self._fetch is None or not asked or concern(words) is Concern.STOP:
            return replace(update, meaning=Odd("file", words))
        try:
            if size > portable.LARGEST:
                raise TooBig
            async with self._opening:
                raw = await self._fetch(file, portable.LARGEST)
                found = await asyncio.to_thread(opened.read, raw)
        except TooBig:
            return replace(update, meaning=Brought(None, "file-too-big"))
        except TelegramError:
            return replace(update, meaning=Brought(None, "file-not-fetched"))
        except portable.Unfit as unfit:
            return replace(update, meaning=Brought(None, unfit.why))
        except Exception:
            # One file, whatever is wrong with it, must not hold up everyone's updates.
            log.exception("file not opened", update=update.id, person=update.person)
            return replace(update, meaning=Brought(None, "file-not-fetched"))
        return replace(update, meaning=Brought(found))

    async def _asked_for_a_file(self, update: Update) -> bool:
        try:
            return await self._store.do(lambda db: turns.asks_for_a_file(db, update))
        except (SQLAlchemyError, MemoryError):
            raise  # nothing was taken: it comes again
        except Exception:
            log.exception("not known what was asked", update=update.id, person=update.person)
            return False  # the turn meets the same, and says sorry

    async def _turn(self, update: Update) -> Done:
        for _ in range(TRIES):
            try:
                return await self._store.do(self._job(turns.take, update))
            except Overtaken:
                continue
            except AWAY:
                if not await self._is_to_blame(update):
                    raise
            except Exception:
                log.exception("turn failed", update=update.id, person=update.person)
                break
        try:
            return await self._store.do(self._job(turns.sorry, update))
        except (SQLAlchemyError, MemoryError):
            raise  # nothing was taken: it comes again
        except Exception:
            # One update that cannot even be apologised for must not hold up everyone's.
            log.exception("apology failed", update=update.id, person=update.person)
            return await self._store.do(self._job(turns.give_up, update))

    async def _is_to_blame(self, update: Update) -> bool:
        """Whether it cannot be kept while other things can.

        If nothing can, this raises too, and it comes again.
        """
        log.warning("the database does not take it", update=update.id, person=update.person)
        rounds = self._rounds[update.id] = self._rounds.get(update.id, 0) + 1
        if rounds >= ROUNDS:
            await self._store.do(lambda db: post.try_out(db, self._now()))
        return rounds >= ROUNDS

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
