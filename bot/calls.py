"""A letter as a call of the Bot API, and what the answer to it says."""

import asyncio
from collections.abc import Mapping
from typing import Any

from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.api import Api
from bot.late import asked
from bot.papers import Paper
from storage.post import Letter

OURS = frozenset({"pace", "pin"})  # of a letter's fields, those that are for us alone
UNCHANGED = "not modified"
HARMLESS = (
    UNCHANGED,
    "to edit not found",
    "can't be edited",
    "to delete not found",
    "can't be deleted",
    "to unpin not found",
)


def outward(letter: Letter) -> dict[str, Any]:
    """Its fields as Telegram is told them."""
    fields = {key: value for key, value in letter.payload.items() if key not in OURS}
    return {**fields, "chat_id": letter.person_id}


async def make(
    api: Api,
    letter: Letter,
    fields: Mapping[str, Any],
    png: bytes | None,
    paper: Paper | None,
) -> Any:  # noqa: ANN401 - JSON
    """Raises telegram.error.TelegramError, of the kind that fits."""
    if png is not None:
        return await api.photo(fields, png)
    if paper is not None:
        below = {"caption": paper.words} if paper.words else {}
        return await api.document({**fields, **below}, paper.name, paper.body)
    if "file" in fields:
        file = fields["file"]
        rest = {key: value for key, value in fields.items() if key != "file"}
        return await api.document(rest, file["name"], file["body"].encode())
    method = "sendMessage" if "picture" in letter.payload else letter.method
    return await api.call(method, fields)


async def let_move(api: Api, letter: Letter, message: int, pace: Any) -> None:  # noqa: ANN401 - JSON
    """Each frame takes the place of the one before, in a message that has arrived."""
    fields = outward(letter)
    for frame in pace["frames"]:
        await asyncio.sleep(pace["seconds"])
        try:
            await api.call("editMessageText", {**fields, "text": frame, "message_id": message})
        except TelegramError:
            return  # it was answered or taken away: nothing is lost


def takes_keys(letter: Letter) -> bool:
    """Whether it takes the buttons off a message that nothing behind it changes."""
    return letter.method == "editMessageReplyMarkup" and "reply_markup" not in letter.payload


def anew(letter: Letter, error: BadRequest) -> Letter | None:
    """The question of an edit that Telegram refused, to be sent; None where nobody misses one.

    The message may have gone with the history of the chat: without this, whoever typed what stands
    on a button would look at nothing at all.
    """
    shows = letter.method == "editMessageText" and asked(letter.payload)[0] == "q"
    if not shows or UNCHANGED in str(error).lower():
        return None
    fields = {name: value for name, value in letter.payload.items() if name != "message_id"}
    return letter._replace(method="sendMessage", payload=fields)


def pin(person: int, message: int) -> dict[str, Any]:
    return {"chat_id": person, "message_id": message, "disable_notification": True}


def message_of(result: Any) -> int | None:  # noqa: ANN401 - JSON
    number = result.get("message_id") if isinstance(result, dict) else None
    return number if isinstance(number, int) else None


def seconds(slow: RetryAfter) -> float:
    after = slow.retry_after
    return after.total_seconds() if hasattr(after, "total_seconds") else float(after)


def kind(error: TelegramError) -> str:
    """The first words of Telegram's own description: never anything a person wrote."""
    return str(error)[:60]


def harmless(error: TelegramError) -> bool:
    """Changes of what has been changed, or is gone, already."""
    return any(words in str(error).lower() for words in HARMLESS)
