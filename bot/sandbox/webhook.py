"""Delivery to a webhook: posted until answered with 200, in order in a chat, chats side by side."""

import asyncio
import contextlib
import functools
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.sandbox.updates import Hook, Updates
from bot.sandbox.world import Json

_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 8.0  # seconds of real time between tries
_PATIENCE = aiohttp.ClientTimeout(total=30)

Carry = Callable[[Json], Awaitable[Any]]


def chat_of(update: Json) -> int:
    """The chat whose order an update keeps; 0 for those that belong to none."""
    for kind, body in update.items():
        if kind != "update_id" and isinstance(body, dict):
            chat = body.get("chat") or body.get("message", {}).get("chat") or body.get("from") or {}
            return int(chat.get("id", 0))
    return 0


@dataclass
class Delivery:
    """One task looks for what may be sent; each sending is a task of its own, one per chat."""

    updates: Updates
    carry_out: Carry  # what a bot may answer with: a method call
    _busy: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    async def run(self) -> None:
        async with aiohttp.ClientSession(timeout=_PATIENCE) as session:
            try:
                while not self.updates.stopping:
                    hook = self.updates.hook
                    if hook is not None:
                        self._send_what_may_go(session, hook)
                    await self.updates.world.events.next()
            finally:
                for task in self._busy.values():
                    task.cancel()
                await asyncio.gather(*self._busy.values(), return_exceptions=True)

    def _send_what_may_go(self, session: aiohttp.ClientSession, hook: Hook) -> None:
        for place, update in self.updates.waiting.items():
            if len(self._busy) >= hook.at_once:
                return
            chat = chat_of(update)
            if chat not in self._busy:
                task = asyncio.create_task(self._send(session, place, update))
                self._busy[chat] = task
                task.add_done_callback(functools.partial(self._free, chat))

    def _free(self, chat: int, _: asyncio.Task[None]) -> None:
        self._busy.pop(chat, None)
        self.updates.world.events.ring()

    async def _send(self, session: aiohttp.ClientSession, place: int, update: Json) -> None:
        pause = _FIRST_PAUSE
        while (hook := self.updates.hook) and place in self.updates.waiting:
            problem = await self._post(session, hook, update)
            if problem is None:
                self.updates.done([place])
                return
            hook.failure = problem
            hook.failed_at = int(self.updates.world.clock.now().timestamp())
            self.updates.save()
            await asyncio.sleep(pause)
            pause = min(_LONGEST_PAUSE, pause * 2)

    async def _post(self, session: aiohttp.ClientSession, hook: Hook, update: Json) -> str | None:
        """What went wrong, in the words of getWebhookInfo, or None."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            async with session.post(
                hook.url, json=update, headers=headers, allow_redirects=False
            ) as answer:
                body = await answer.read()
                if answer.status != 200:
                    reason = f"{answer.status} {answer.reason}"
                    return f"Wrong response from the webhook: {reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientConnectorError:
            return "Connection refused"
        except aiohttp.ClientError:
            return "Connection reset by peer"
        with contextlib.suppress(ValueError):
            call = json.loads(body) if body else None
            if isinstance(call, dict) and "method" in call:
                await self.carry_out(call)
        return None
