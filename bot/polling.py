"""Listens by long polling. The offset moves only after the commit, so that no update is lost."""

import asyncio

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.api import Api
from bot.edge import Edge

log = structlog.get_logger()

WAIT = 25  # seconds that Telegram may hold an answer back while there is nothing
LONGEST_PAUSE = 30.0


async def poll(api: Api, edge: Edge) -> None:
    """Until cancelled. Raises InvalidToken where Telegram does not know the bot."""
    offset, pause = 0, 1.0
    await api.call("deleteWebhook", {})
    while True:
        try:
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
            pause = 1.0
            if batch:
                offset = int(batch[-1]["update_id"]) + 1
