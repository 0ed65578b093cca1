"""Listens by long polling. The offset moves only after the commit, so that no update is lost."""

import asyncio

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.api import Api
from bot.edge import Edge

log = structlog.get_logger()

WAIT = 25  # seconds that Telegram may hold an answer back while there is nothing
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0


async def poll(api: Api, edge: Edge) -> None:
    """Until cancelled. Raises InvalidToken where Telegram does not know the bot."""
    offset, pause = 0, FIRST_PAUSE
    hooked = True  # there may be a webhook, with which nothing comes by polling
    while True:
        try:
            if hooked:
                await api.call("deleteWebhook", {})
                hooked = False
            batch = await api.updates(offset, WAIT)
            # The turns under way are finished even when the program is asked to stop meanwhile.
            await asyncio.shield(edge.take(batch))
        except InvalidToken:
            raise
        except Conflict:
            log.warning("another process is polling for this bot; only one may")
            await asyncio.sleep(LONGEST_PAUSE)
        except RetryAfter as slow:
            after = slow.retry_after
            await asyncio.sleep(after if isinstance(after, int) else after.total_seconds())
        except TelegramError as error:
            log.warning("polling failed", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        except Exception:
            # The database: nothing was confirmed, so the same updates come again.
            log.exception("updates not taken")
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            pause = FIRST_PAUSE
            if batch:
                offset = int(batch[-1]["update_id"]) + 1
