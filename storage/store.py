"""One thread owns the database connection; work that arrives together shares one commit.

A job is a plain function of an open transaction. All jobs waiting when the thread is free run one
after the other in the same transaction, and their results are handed back only after its commit.
Where one of them fails, nothing of the batch is kept: each is run again by itself, so that only the
one that fails, fails. A job must therefore have no effect but on the database.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Engine

BATCH = 256  # jobs that share a commit at the most: bounds how long the first of them waits

T = TypeVar("T")
Job = Callable[[Connection], Any]


@dataclass(frozen=True)
class _Ordered:
    job: Job
    result: "Future[Any]"


class Store:
    """The one way to the database, as a context manager. `do` may be awaited from any task."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._waiting: list[_Ordered] = []
        self._wake = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()
        self.engine.dispose()

    async def do(self, job: Callable[[Connection], T]) -> T:
        """Run a job, and return its result once it is durable. Raises what the job raises."""
        return await asyncio.wrap_future(self.order(job))

    def order(self, job: Callable[[Connection], T]) -> "Future[T]":
        """The same, from a thread that has no event loop."""
        result: Future[T] = Future()
        with self._wake:
            self._waiting.append(_Ordered(job, result))
            self._wake.notify()
        return result

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            self._commit([one for one in batch if one.result.set_running_or_notify_cancel()])

    def _commit(self, batch: list[_Ordered]) -> None:
        try:
            with self.engine.begin() as connection:
                results = [one.job(connection) for one in batch]
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to whoever ordered the job
            if len(batch) == 1:
                batch[0].result.set_exception(error)
                return
            for one in batch:
                self._commit([one])
            return
        for one, result in zip(batch, results, strict=True):
            one.result.set_result(result)
