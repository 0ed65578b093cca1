"""The real bot, as a process of its own beside the sandbox."""

import asyncio
import contextlib
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO, Literal, Protocol

from bot.sandbox.events import Events

State = Literal["running", "stopping", "stopped", "fallen"]
_PATIENCE = 8.0  # seconds between asking a bot to end and ending it
_PAUSE = 1.0  # before a bot that died by itself is started again


class Child(Protocol):
    """What is asked of a process, as `asyncio.subprocess.Process` answers."""

    @property
    def pid(self) -> int: ...
    @property
    def returncode(self) -> int | None: ...
    async def wait(self) -> int: ...
    def send_signal(self, signal: int, /) -> None: ...
    def kill(self) -> None: ...


class Spawn(Protocol):
    """Starts a command as a process."""

    async def __call__(
        self, command: Sequence[str], env: Mapping[str, str], output: IO[bytes] | None
    ) -> Child: ...


async def spawn(
    command: Sequence[str], env: Mapping[str, str], output: IO[bytes] | None
) -> asyncio.subprocess.Process:
    # A session of its own: Ctrl+C in the terminal is for the sandbox, which then ends the bot.
    return await asyncio.create_subprocess_exec(
        *command,
        env=dict(env),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        start_new_session=True,
    )


@dataclass
class BotProcess:
    """Starts, ends and revives one bot; `output` takes its streams, None passes them through."""

    command: Sequence[str]
    env: Mapping[str, str]
    events: Events
    revive: bool = True
    output: IO[bytes] | None = None
    spawn: Spawn = spawn
    state: State = "stopped"
    starts: int = 0
    _child: Child | None = None
    _watch: asyncio.Task[None] | None = None
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child and self._child.returncode is None else None

    async def start(self) -> None:
        async with self._turn:
            if self.pid is None:
                await self._forget()
                await self._launch()

    async def stop(self) -> None:
        """Ask, wait, insist."""
        async with self._turn:
            await self._end(signal.SIGTERM)

    async def kill(self) -> None:
        """Without a word, as a power cut; it stays dead until started."""
        async with self._turn:
            await self._end(signal.SIGKILL)

    async def restart(self) -> None:
        async with self._turn:
            await self._end(signal.SIGTERM)
            await self._launch()

    def _tell(self, state: State) -> None:
        self.state = state
        self.events.tell({"type": "bot", "state": state, "pid": self.pid, "starts": self.starts})

    async def _launch(self) -> None:
        self._child = await self.spawn(self.command, self.env, self.output)
        self.starts += 1
        self._tell("running")
        self._watch = asyncio.create_task(self._revived(self._child))

    async def _revived(self, child: Child) -> None:
        await child.wait()
        self._tell("fallen")
        if self.revive:
            await asyncio.sleep(_PAUSE)
            await self._launch()

    async def _forget(self) -> None:
        """Stop watching: what happens to the child now is wanted."""
        if self._watch is not None:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch
            self._watch = None

    async def _end(self, by: signal.Signals) -> None:
        await self._forget()
        child = self._child
        if child is not None and child.returncode is None:
            self._tell("stopping")
            with contextlib.suppress(ProcessLookupError):
                child.send_signal(by)
            try:
                await asyncio.wait_for(child.wait(), _PATIENCE)
            except TimeoutError:
                with contextlib.suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
        self._tell("stopped")
