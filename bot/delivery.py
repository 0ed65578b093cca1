"""Sends what turns decided, after their commit: in order within a chat, chats side by side.

What surely never arrived is tried again; what Telegram refused is not. A question is repeated
rather than lost, for its buttons belong to a turn and work once; a nudge is lost rather than said
twice. Whatever did not go out at once is looked at again first: another process, which has nothing
to wait for, may have asked the next question meanwhile. A question that was under way for so long
that it came after the next one is taken away. The marks "sent" are written in batches: a restart in
between repeats an answer at worst.
"""

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot import clock, metrics, papers
from bot.api import Api, NeverLeft
from bot.contract import A_SECOND, STALE
from bot.late import Shown, asked, look, overtaken, shown_by, take_away
from bot.pictures.studio import Studio
from storage import people, post
from storage.post import Letter
from storage.store import Store

log = structlog.get_logger()

OURS = frozenset({"pace", "pin"})  # of a letter's fields, those that are for us alone
HARMLESS = (
    "not modified",
    "to edit not found",
    "can't be edited",
    "to delete not found",
    "can't be deleted",
    "to unpin not found",
)
PATIENCE = 3600.0  # seconds that a letter is tried again for, before those behind it come first
LONGEST_WAIT = 40.0  # with the call that follows, less than a lease lasts
RENEW = post.LEASE.total_seconds() / 2
A_WHILE = 1.0  # seconds of one call after which those behind it are late
MARKS = 0.1  # seconds that marks wait for a turn to share its commit with
DRAWING = 30.0  # seconds for a picture, the start of the process that draws it included


@dataclass
class _Settled:
    """What is still to be written about letters that have gone out.

    Filled by the event loop while the thread of the database empties it: deques let them.
    """

    states: deque[tuple[int, str]] = field(default_factory=deque)
    shown: deque[Shown] = field(default_factory=deque)
    pinned: deque[tuple[int, int]] = field(default_factory=deque)  # person and message
    blocked: deque[int] = field(default_factory=deque)
    gone: deque[int] = field(default_factory=deque)  # letters to those who are

    def take(self, other: "_Settled") -> None:
        """All that the other has."""
        for mine, theirs in zip(self.parts(), other.parts(), strict=True):
            while theirs:
                mine.append(theirs.popleft())

    def put_back(self, other: "_Settled") -> None:
        """What the other took, before all that came since."""
        for mine, theirs in zip(self.parts(), other.parts(), strict=True):
            mine.extendleft(reversed(theirs))

    def parts(self) -> tuple[deque[Any], ...]:
        return self.states, self.shown, self.pinned, self.blocked, self.gone


class Delivery:
    """Runs beside the turns. `post` hands letters over; `close` waits for those under way."""

    def __init__(self, api: Api, store: Store, now: Callable[[], datetime] = clock.now) -> None:
        self._api = api
        self._store = store
        self._alone = store.engine.dialect.name == "sqlite"
        self._now = now
        self._waiting: defaultdict[int, deque[Letter]] = defaultdict(deque)
        self._held: set[int] = set()  # ids of letters whose end is not written down yet
        self._tasks: set[asyncio.Task[None]] = set()
        self._settled = _Settled()
        self._ordered = False  # whether what has settled goes with a commit to come
        self._closing = False
        self._paces: dict[int, asyncio.Task[None]] = {}
        self._studio = Studio()

    def post(self, letters: Sequence[Letter]) -> None:
        """Send these, each after what its chat is waiting for already; none twice."""
        for letter in letters:
            if letter.id in self._held:
                continue
            self._held.add(letter.id)
            queue = self._waiting[letter.person_id]
            queue.append(letter)
            if len(queue) == 1:
                self._spawn(self._work_off(letter.person_id))

    def answer(self, callback: str, toast: str) -> None:
        """Answer a tap. Not kept: after a restart the time for it has run out anyway."""
        fields = {"callback_query_id": callback, **({"text": toast} if toast else {})}
        self._spawn(self._quietly("answerCallbackQuery", fields))

    def say(self, chat: int, text: str) -> None:
        """Words that are not kept either: to a group, or while nothing can be."""
        fields = {"chat_id": chat, "text": text, "parse_mode": "HTML"}
        self._spawn(self._quietly("sendMessage", fields))

    async def nudge(self, letters: Sequence[Letter]) -> None:
        """Send these no faster than all chats together may be written to."""
        for letter in letters:
            self.post([letter])
            await asyncio.sleep(1 / A_SECOND)

    async def close(self) -> None:
        """Wait for what is under way, and write down what became of it, cancelled or not."""
        self._closing = True
        self._store.hurry()
        for pace in list(self._paces.values()):
            pace.cancel()
        try:
            while self._tasks:
                await asyncio.gather(*self._tasks, return_exceptions=True)
        finally:
            self._studio.close()
            await self._write()
            self._closing = False

    def _spawn(self, work: Any) -> None:  # noqa: ANN401 - a coroutine of any kind
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _quietly(self, method: str, fields: dict[str, Any]) -> None:
        try:
            await self._api.call(method, fields)
        except TelegramError as error:
            log.debug("call failed", method=method, error=type(error).__name__)

    async def _work_off(self, person: int) -> None:
        queue = self._waiting[person]
        late = False
        while queue:
            letter = queue[0]
            if _takes_keys(letter):
                # The answer need not wait for the old buttons to go: it arrives a call earlier.
                self._spawn(self._carry(letter))
                await asyncio.sleep(0)
            else:
                began = time.monotonic()
                tried = await self._carry(letter, late=late)
                late = late or tried or time.monotonic() - began > A_WHILE
            queue.popleft()
        del self._waiting[person]

    async def _carry(self, letter: Letter, *, late: bool = False) -> bool:
        """Send it, and say whether it took more than one try; `late`: it had to wait for that."""
        try:
            return await self._send(letter, late=late)
        except Exception:
            # A letter that cannot be built must not hold up those behind it.
            log.exception("letter failed", letter=letter.id, person=letter.person_id)
            self._settle(letter, "refused")
            return True

    async def _as_it_stands(self, letter: Letter) -> Letter | None:
        """What of it may still be said; all, where the database cannot tell."""
        if asked(letter.payload)[0] is None:
            return letter
        try:
            return await self._store.do(lambda db: look(db, letter))
        except SQLAlchemyError as error:
            log.warning("not looked at again", letter=letter.id, error=type(error).__name__)
            return letter

    async def _keep_lease(self, person: int) -> None:
        """Let no other process take what waits here, however long Telegram is away."""
        ids = [letter.id for letter in self._waiting[person]]
        try:
            await self._store.do(lambda db: post.renew(db, ids, self._now()))
        except SQLAlchemyError as error:
            log.warning("lease not renewed", error=type(error).__name__)

    async def _send(self, letter: Letter, *, late: bool) -> bool:
        """Until it is settled one way or the other; whether it took more than one try."""
        began = leased = time.monotonic()
        wait = 1.0
        tried = False
        fields = _outward(letter)
        png = await self._drawn(letter, fields) if "picture" in fields else None
        paper = await self._written(letter, fields) if "document" in fields else None
        while True:
            if late or tried:
                left = await self._as_it_stands(letter)
                if left is None:
                    self._settle(letter, "late")
                    return tried
                if "reply_markup" not in left.payload:
                    fields.pop("reply_markup", None)
            # After a machine that slept, say: today's nudge is due, and yesterday's still in hand.
            if letter.expendable and self._now() - post.written(letter.id) > STALE:
                self._settle(letter, "late")
                return tried
            try:
                result = await self._call(letter, fields, png, paper)
            except RetryAfter as slow:
                wait = min(float(_seconds(slow)), LONGEST_WAIT)
            except Forbidden:
                self._settled.blocked.append(letter.person_id)
                self._settle(letter, "refused")
                return tried
            except BadRequest as error:
                if not _harmless(error):
                    log.warning("refused", method=letter.method, letter=letter.id, why=_kind(error))
                self._settle(letter, "refused")
                return tried
            except TelegramError as error:
                if letter.expendable and not isinstance(error, NeverLeft):
                    self._settle(letter, "uncertain")
                    return tried
                log.warning("not sent yet", letter=letter.id, error=type(error).__name__)
                wait = min(max(wait, 0.5) * 2, LONGEST_WAIT)  # it may have been told to wait 0
            else:
                self._sent(letter, result)
                return tried
            tried = True
            if time.monotonic() - began > PATIENCE:
                self._held.discard(letter.id)
                return tried  # still pending: it is taken up again when its lease has run out
            if time.monotonic() + wait - leased > RENEW:
                leased = time.monotonic()
                await self._keep_lease(letter.person_id)
            await asyncio.sleep(wait)

    async def _call(
        self,
        letter: Letter,
        fields: dict[str, Any],
        png: bytes | None,
        paper: tuple[str, bytes] | None,
    ) -> Any:  # noqa: ANN401 - JSON
        if png is not None:
            return await self._api.photo(fields, png)
        if paper is not None:
            return await self._api.document(fields, *paper)
        if "file" in fields:
            file = fields["file"]
            rest = {key: value for key, value in fields.items() if key != "file"}
            return await self._api.document(rest, file["name"], file["body"].encode())
        method = "sendMessage" if "picture" in letter.payload else letter.method
        return await self._api.call(method, fields)

    async def _drawn(self, letter: Letter, fields: dict[str, Any]) -> bytes | None:
        """The picture of a letter; where it cannot be drawn, its caption becomes the text."""
        picture = fields.pop("picture")
        action = {"chat_id": letter.person_id, "action": "upload_photo"}
        # Said while it is drawn: neither waits for the other.
        said = asyncio.create_task(self._quietly("sendChatAction", action))
        try:
            return await asyncio.wait_for(self._studio.draw(picture), DRAWING)
        except Exception:
            log.exception("picture failed", letter=letter.id, kind=picture.get("kind"))
            fields["text"] = fields.pop("caption")
            return None
        finally:
            await said

    async def _written(self, letter: Letter, fields: dict[str, Any]) -> tuple[str, bytes]:
        """The file of a letter: put together only now, and never on disk."""
        asked = fields.pop("document")
        while True:
            try:
                return await self._store.do(lambda db: papers.write(db, letter.person_id, asked))
            except OperationalError as error:  # locked, full or away: not for ever
                log.warning("paper not written yet", error=type(error).__name__)
                await asyncio.sleep(LONGEST_WAIT)

    def _sent(self, letter: Letter, result: Any) -> None:  # noqa: ANN401 - JSON
        if letter.method in {"sendMessage", "sendPhoto", "sendDocument"}:
            number = _message(result)
            if number is None:  # it came; only its number is not known
                self._settle(letter, "sent")
                return
            if letter.payload.get("pin"):
                self._settled.pinned.append((letter.person_id, number))
                self._spawn(self._quietly("pinChatMessage", _pin(letter.person_id, number)))
            if shown := shown_by(letter, number):
                self._settled.shown.append(shown)
            if old := self._paces.pop(letter.person_id, None):
                old.cancel()
            if pace := letter.payload.get("pace"):
                self._begin_pace(letter, number, pace)
        self._settle(letter, "sent")

    def _begin_pace(self, letter: Letter, message: int, pace: Any) -> None:  # noqa: ANN401 - JSON
        task = asyncio.get_running_loop().create_task(self._pace(letter, message, pace))
        self._paces[letter.person_id] = task
        task.add_done_callback(
            lambda done: (
                self._paces.pop(letter.person_id, None)
                if self._paces.get(letter.person_id) is done
                else None
            )
        )

    async def _pace(self, letter: Letter, message: int, pace: Any) -> None:  # noqa: ANN401 - JSON
        """Let a message move: each frame takes the place of the one before."""
        fields = _outward(letter)
        for frame in pace["frames"]:
            await asyncio.sleep(pace["seconds"])
            try:
                await self._api.call(
                    "editMessageText",
                    {**fields, "text": frame, "message_id": message},
                )
            except TelegramError:
                return  # it was answered or taken away: nothing is lost

    def _settle(self, letter: Letter, state: str) -> None:
        metrics.letter(state)
        self._settled.states.append((letter.id, state))
        if letter.last:
            self._settled.gone.append(letter.id)
        self._order_marks()

    def _order_marks(self) -> None:
        if not self._ordered:
            self._ordered = True
            self._spawn(self._write())

    async def _write(self) -> None:
        """With the next turn, whosever it is, or else soon: alone it would cost a commit.

        Whatever has settled by the time it is run goes along, so that a letter counts as sent no
        later than what is said in answer to it: a restart would say it once more.
        """
        done = _Settled()

        def write(db: Connection) -> Sequence[Shown]:
            self._ordered = False  # what settles from here on may be too late for this one
            done.take(self._settled)
            post.settle(db, done.states)
            post.has_pinned(db, done.pinned)
            post.has_live(db, [(one.person, one.turn, one.message) for one in done.shown])
            for person in done.blocked:
                people.change(db, person, blocked=True)
            post.forget(db, done.gone)
            return [] if self._alone else overtaken(db, done.shown)

        try:
            left = await self._store.do(write, patient=0.0 if self._closing else MARKS)
        except Exception:
            log.exception("marks not written")
            self._settled.put_back(done)
            self._ordered = False
            await asyncio.sleep(1)
            if not self._closing:
                self._order_marks()
        else:
            self._held.difference_update(which for which, _ in done.states)
            if left and not self._closing:
                self._spawn(self._clear(left))

    async def _clear(self, shown: Sequence[Shown]) -> None:
        """Take away what arrived after what came later: known once that has been written down."""
        while not self._closing:
            await asyncio.sleep(A_WHILE)
            try:
                letters = await self._store.do(lambda db: take_away(db, shown, self._now()))
            except SQLAlchemyError as error:  # locked, read-only or away: not for ever
                log.warning("not cleared yet", error=type(error).__name__)
            else:
                self.post(letters)
                return


def _outward(letter: Letter) -> dict[str, Any]:
    """Its fields as Telegram is told them."""
    fields = {key: value for key, value in letter.payload.items() if key not in OURS}
    return {**fields, "chat_id": letter.person_id}


def _takes_keys(letter: Letter) -> bool:
    """Whether it takes the buttons off a message that nothing behind it changes."""
    return letter.method == "editMessageReplyMarkup" and "reply_markup" not in letter.payload


def _pin(person: int, message: int) -> dict[str, Any]:
    return {"chat_id": person, "message_id": message, "disable_notification": True}


def _message(result: Any) -> int | None:  # noqa: ANN401 - JSON
    number = result.get("message_id") if isinstance(result, dict) else None
    return number if isinstance(number, int) else None


def _seconds(slow: RetryAfter) -> float:
    after = slow.retry_after
    return after.total_seconds() if hasattr(after, "total_seconds") else float(after)


def _kind(error: TelegramError) -> str:
    """The first words of Telegram's own description: never anything a person wrote."""
    return str(error)[:60]


def _harmless(error: TelegramError) -> bool:
    """Changes of what has been changed, or is gone, already."""
    return any(words in str(error).lower() for words in HARMLESS)
