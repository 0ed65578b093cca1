"""One thread owns the database connection; work that arrives together shares one commit.

A job is a plain function of an open transaction. All jobs waiting when the thread is free run one
after the other in the same transaction, and their results are handed back only after its commit.
Where one of them fails, nothing of the batch is kept: each is run again by itself, so that only the
one that fails, fails. A job must therefore have no effect but on the database.

A commit costs as much as a third of a turn where turns come singly. What nobody waits for is
therefore `patient`: it shares the commit of the next jobs, as the first of them, or has one of its
own if none comes for a moment.
"""

import asyncio
import contextlib
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from queue import SimpleQueue
from typing import Any, NamedTuple, Self, TypeVar

from sqlalchemy import Connection, Engine

BATCH = 256  # jobs that share a commit at the most: bounds how long the first of them waits

T = TypeVar("T")
Job = Callable[[Connection], Any]


class _Ordered(NamedTuple):
    job: Job
    result: "asyncio.Future[Any] | Future[Any]"
    loop: asyncio.AbstractEventLoop | None  # that the result is handed back in


class _Done(NamedTuple):
    """What became of a job."""

    ordered: _Ordered
    result: Any = None
    error: Exception | None = None

    def hand_back(self) -> None:
        if self.ordered.result.done():
            return  # given up meanwhile
        if self.error is None:
            self.ordered.result.set_result(self.result)
        else:
            self.ordered.result.set_exception(self.error)


class Store:
    """The one way to the database, as a context manager. `do` may be awaited from any task."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # Filled by those who order and emptied by the thread, without a lock: deques let them.
        self._waiting: deque[_Ordered] = deque()
        self._patient: deque[_Ordered] = deque()  # go with the next batch, before what waits
        self._bell: SimpleQueue[None] = SimpleQueue()  # rung when there is something to do
        self._hurried = False  # what waits patiently is to wait no longer
        self._closing = False
        self._kept: Connection | None = None
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._hurried = self._closing = True
        self._bell.put(None)
        self._thread.join()
        self._let_go()
        self.engine.dispose()

    async def do(self, job: Callable[[Connection], T], *, patient: float = 0.0) -> T:
        """Run a job, and return its result once it is durable. Raises what the job raises.

        A `patient` one waits for so many seconds for others to be run with, and is run before all
        that have not been begun.
        """
        loop = asyncio.get_running_loop()
        result: asyncio.Future[T] = loop.create_future()
        ordered = _Ordered(job, result, loop)
        if not patient:
            self._order(ordered)
            return await result
        self._patient.append(ordered)
        late = loop.call_later(patient, self.hurry)
        try:
            return await result
        finally:
            late.cancel()

    def hurry(self) -> None:
        """Let what waits patiently wait no longer."""
        self._hurried = True
        self._bell.put(None)

    def order(self, job: Callable[[Connection], T]) -> "Future[T]":
        """The same, from a thread that has no event loop."""
        result: Future[T] = Future()
        self._order(_Ordered(job, result, None))
        return result

    def _order(self, ordered: _Ordered) -> None:
        self._waiting.append(ordered)
        self._bell.put(None)

    def _run(self) -> None:
        while True:
            self._bell.get()
            while batch := self._next():
                _hand_back(self._commit([one for one in batch if not one.result.cancelled()]))
            if self._closing:
                return

    def _next(self) -> list[_Ordered]:
        """What shares the next commit. The bell may have been rung for what is done already."""
        if not self._waiting and not self._hurried:
            return []
        self._hurried = False
        most = min(len(self._waiting), BATCH)
        patient = [self._patient.popleft() for _ in range(len(self._patient))]
        return [*patient, *(self._waiting.popleft() for _ in range(most))]

    def _commit(self, batch: list[_Ordered]) -> list[_Done]:
        try:
            with self._connected() as connection, connection.begin():
                results = [one.job(connection) for one in batch]
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to whoever ordered the job
            self._let_go()
            if len(batch) == 1:
                return [_Done(batch[0], error=error)]
            return [done for one in batch for done in self._commit([one])]
        return [_Done(one, result) for one, result in zip(batch, results, strict=True)]

    def _connected(self) -> AbstractContextManager[Connection]:
        """SQLite's is kept: taking one costs as much as a commit. PostgreSQL's may have died."""
        if self.engine.dialect.name != "sqlite":
            return self.engine.connect()
        if self._kept is None:
            self._kept = self.engine.connect()
        return nullcontext(self._kept)

    def _let_go(self) -> None:
        """After an error, the next begins anew."""
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.close()


def _hand_back(batch: Sequence[_Done]) -> None:
    """All results of an event loop at once: waking it costs more than a result."""
    by_loop = defaultdict(list)
    for done in batch:
        by_loop[done.ordered.loop].append(done)
    for loop, found in by_loop.items():
        if loop is None:
            _hand_all(found)
        else:
            with contextlib.suppress(RuntimeError):  # it was closed: nobody waits any more
                loop.call_soon_threadsafe(_hand_all, found)


def _hand_all(batch: Sequence[_Done]) -> None:
    for done in batch:
        done.hand_back()
