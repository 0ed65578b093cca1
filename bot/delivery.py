"""Sends what turns decided, after their commit: in order within a chat, chats side by side.

What surely never arrived is tried again; what Telegram refused is not. A question is repeated
rather than lost, for its buttons belong to a turn and work once; a nudge is lost rather than said
twice. Nudges therefore are marked as under way before they go out: a few with one commit, for one
each would be dear at 25 a second, and a process that is killed loses no more than those few, and
those that Telegram did not take yet. Asked to stop, it puts back all that surely have not arrived,
and the next start says them. Whatever did not go out at once is looked at again first: another
process, which has nothing to wait for, may have asked the next question meanwhile, or its person
erased everything but the receipt. A question that was under way for so long that it came after the
next one is taken away. Marks "sent" are written in batches: a restart repeats an answer at worst.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot import calls, clock, metrics, papers
from bot.api import Api, NeverLeft
from bot.contract import A_SECOND, STALE
from bot.late import Shown, look, overtaken, shown_by, take_away
from bot.line import Line
from bot.pictures.studio import Studio
from bot.settled import Settled
from storage import people, post, reminders
from storage.post import Letter
from storage.store import Store

log = structlog.get_logger()

PATIENCE = 3600.0  # seconds that a letter is tried again for, before those behind it come first
LONGEST_WAIT = 40.0  # with the call that follows, less than a lease lasts
A_WHILE = 1.0  # seconds of one call after which those behind it are late
AT_ONCE = 10  # nudges marked with one commit
MARKS = 0.1  # seconds that marks wait for a turn to share its commit with
DRAWING = 30.0  # seconds for a picture, the start of the process that draws it included


class Delivery:
    """Runs beside the turns. `post` hands letters over; `close` waits for those under way."""

    def __init__(self, api: Api, store: Store, now: Callable[[], datetime] = clock.now) -> None:
        self._api = api
        self._store = store
        self._alone = store.engine.dialect.name == "sqlite"
        self._now = now
        self._lines: dict[int, Line] = {}  # of each chat that waits for something
        self._held: set[int] = set()  # ids of letters whose end is not written down yet
        self._unsaid: set[int] = set()  # of nudges marked as under way that surely did not arrive
        self._tasks: set[asyncio.Task[None]] = set()
        self._settled = Settled()
        self._ordered = False  # whether what has settled goes with a commit to come
        self._closing = False
        self._paces: dict[int, asyncio.Task[None]] = {}
        self._studio = Studio()

    def post(self, letters: Sequence[Letter]) -> None:
        """Send these, each after what its chat is waiting for already; none twice."""
        for letter in letters:
            if letter.id not in self._held:
                self._held.add(letter.id)
                self._line_up(letter)

    def take_up(self, letters: Sequence[Letter]) -> None:
        """Send what a process left behind: answers at once, nudges at their own pace."""
        self.post([one for one in letters if not one.expendable])
        self._spawn(self._set_out([one for one in letters if one.expendable]))

    def answer(self, callback: str, toast: str) -> None:
        """Answer a tap. Not kept: after a restart the time for it has run out anyway."""
        fields = {"callback_query_id": callback, **({"text": toast} if toast else {})}
        self._spawn(self._quietly("answerCallbackQuery", fields))

    def say(self, chat: int, text: str, to: str = "") -> None:
        """Words that are not kept either; with `to`, only if that is how this bot is called."""
        fields = {"chat_id": chat, "text": text, "parse_mode": "HTML"}
        self._spawn(self._quietly("sendMessage", fields, to))

    async def nudge(self, letters: Sequence[Letter]) -> None:
        """Send these no faster than all chats together may be written to.

        Where this is cancelled, those that are marked go out all the same; the others still wait.
        """
        await asyncio.shield(self._spawn(self._set_out(letters)))

    async def close(self) -> None:
        """Wait for what is under way, and write down what became of it, cancelled or not.

        A nudge whose call was cancelled stays marked; one that surely did not arrive waits again.
        """
        self._closing = True
        self._store.hurry()
        for pace in list(self._paces.values()):
            pace.cancel()
        try:
            while self._tasks:
                await asyncio.gather(*self._tasks, return_exceptions=True)
        finally:
            self._studio.close()
            self._put_back(list(self._unsaid))
            await self._write()
            self._closing = False

    def _spawn(self, work: Any) -> asyncio.Task[None]:  # noqa: ANN401 - a coroutine of any kind
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _set_out(self, letters: Sequence[Letter]) -> None:
        """Nudges, a few at a time: marked, and then one after the other.

        Done with the last, so that the next are marked in the time that is still its own.
        """
        new = [one for one in letters if one.id not in self._held]
        self._held.update(one.id for one in new)
        for first in range(0, len(new), AT_ONCE):
            some = new[first : first + AT_ONCE]
            mine, wait = await self._mark([one.id for one in some])
            self._held.difference_update({one.id for one in some} - mine)
            for letter in some:
                if letter.id in mine:
                    await asyncio.sleep(wait)
                    self._line_up(letter)
                    wait = 1 / A_SECOND

    async def _mark(self, letters: Sequence[int]) -> tuple[set[int], float]:
        """Those of these nudges that are ours to say, and in how many seconds their turn comes."""

        def mark(db: Connection) -> tuple[set[int], timedelta]:
            now = self._now()
            mine = post.set_out(db, letters, now)
            if not mine:
                return mine, timedelta()
            lasts = timedelta(seconds=len(mine) / A_SECOND)
            return mine, reminders.pace(db, now, lasts) - now

        if self._closing:
            return set(), 0.0  # they wait as they are
        try:
            mine, wait = await self._store.do(mark)
        except SQLAlchemyError as error:  # they wait until their lease has run out
            log.warning("nudges not marked", error=type(error).__name__)
            return set(), 0.0
        self._unsaid |= mine
        return mine, wait.total_seconds()

    def _line_up(self, letter: Letter) -> None:
        line = self._lines.get(letter.person_id)
        if line is None:
            line = self._lines[letter.person_id] = Line(leased=self._now())
            self._spawn(self._work_off(letter.person_id, line))
        line.letters.append(letter)

    def _put_back(self, nudges: Sequence[int]) -> None:
        """Let these be said by whoever takes them up."""
        self._settled.states.extend((one, "pending") for one in nudges)
        self._unsaid.difference_update(nudges)

    async def _quietly(self, method: str, fields: dict[str, Any], to: str = "") -> None:
        try:
            if not to or await self._api.is_called(to):
                await self._api.call(method, fields)
        except TelegramError as error:
            log.debug("call failed", method=method, error=type(error).__name__)

    async def _work_off(self, person: int, line: Line) -> None:
        late = False
        while line.letters:
            letter = line.letters[0]
            if calls.takes_keys(letter):
                # The answer need not wait for the old buttons to go: it arrives a call earlier.
                self._spawn(self._carry(letter, line))
                await asyncio.sleep(0)
            else:
                began = time.monotonic()
                tried = await self._carry(letter, line, late=late)
                late = late or tried or time.monotonic() - began > A_WHILE
            line.letters.popleft()
        del self._lines[person]

    async def _carry(self, letter: Letter, line: Line, *, late: bool = False) -> bool:
        """Send it, and say whether it took more than one try; `late`: it had to wait for that."""
        try:
            return await self._send(letter, line, late=late)
        except Exception:
            # A letter that cannot be built must not hold up those behind it.
            log.exception("letter failed", letter=letter.id, person=letter.person_id)
            self._settle(letter, "refused")
            return True

    async def _as_it_stands(self, letter: Letter) -> Letter | None:
        """What of it may still be said; all, where the database cannot tell."""
        if letter.last:  # a receipt: nobody takes that back
            return letter
        try:
            return await self._store.do(lambda db: look(db, letter))
        except SQLAlchemyError as error:
            log.warning("not looked at again", letter=letter.id, error=type(error).__name__)
            return letter

    async def _keep_lease(self, line: Line, letter: Letter, seconds: float = 0.0) -> None:
        """Let no other process take what waits there, however long Telegram is away."""
        now = self._now()
        await line.keep(self._store, letter, now, now + timedelta(seconds=seconds))

    async def _send(self, letter: Letter, line: Line, *, late: bool) -> bool:
        """Until it is settled one way or the other; whether it took more than one try."""
        began = time.monotonic()
        wait = 1.0
        tried = False
        fields = calls.outward(letter)
        if "picture" in fields or "document" in fields:  # they may take long
            await self._keep_lease(line, letter)
        png = await self._drawn(letter, fields) if "picture" in fields else None
        paper = await self._written(letter, fields) if "document" in fields else None
        while True:
            await self._keep_lease(line, letter)
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
            self._unsaid.discard(letter.id)  # from here on it may arrive
            try:
                result = await calls.make(self._api, letter, fields, png, paper)
            except RetryAfter as slow:
                wait = min(float(calls.seconds(slow)), LONGEST_WAIT)
            except Forbidden:
                self._settled.blocked.append(letter.person_id)
                self._settle(letter, "refused")
                return tried
            except BadRequest as error:
                again = self._refused(letter, error)
                if again is None:
                    return tried
                letter, fields, tried = again, calls.outward(again), True
                continue
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
            if letter.expendable:
                self._unsaid.add(letter.id)
            if time.monotonic() - began > PATIENCE:
                self._let_go(letter)
                return tried
            await self._keep_lease(line, letter, wait)
            await asyncio.sleep(wait)

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

    async def _written(self, letter: Letter, fields: dict[str, Any]) -> papers.Paper:
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
            number = calls.message_of(result)
            if number is None:  # it came; only its number is not known
                self._settle(letter, "sent")
                return
            if letter.payload.get("pin"):
                self._settled.pinned.append((letter.person_id, number))
                self._spawn(self._quietly("pinChatMessage", calls.pin(letter.person_id, number)))
            if shown := shown_by(letter, number):
                self._settled.shown.append(shown)
            if old := self._paces.pop(letter.person_id, None):
                old.cancel()
            if pace := letter.payload.get("pace"):
                self._begin_pace(letter, number, pace)
        self._settle(letter, "sent")

    def _begin_pace(self, letter: Letter, message: int, pace: Any) -> None:  # noqa: ANN401 - JSON
        moving = calls.let_move(self._api, letter, message, pace)
        task = asyncio.get_running_loop().create_task(moving)
        self._paces[letter.person_id] = task
        task.add_done_callback(
            lambda done: (
                self._paces.pop(letter.person_id, None)
                if self._paces.get(letter.person_id) is done
                else None
            )
        )

    def _refused(self, letter: Letter, error: BadRequest) -> Letter | None:
        """What is sent in its place; None where that is the end of it."""
        if not calls.harmless(error):
            why = calls.kind(error)
            log.warning("refused", method=letter.method, letter=letter.id, why=why)
        again = calls.anew(letter, error)
        if again is None:
            self._settle(letter, "refused")
        return again

    def _let_go(self, letter: Letter) -> None:
        """Of one that did not arrive: it waits to be taken up when its lease has run out."""
        if letter.expendable:
            self._put_back([letter.id])
            self._order_marks()
        else:
            self._held.discard(letter.id)

    def _settle(self, letter: Letter, state: str) -> None:
        metrics.letter(state)
        self._unsaid.discard(letter.id)
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
        done = Settled()

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
