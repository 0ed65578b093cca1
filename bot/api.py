"""Calls the Bot API, on a client that does not cost much.

python-telegram-bot's own client costs 1 to 2.7 ms a call with many at once, this one 0.05
(`docs/decisions/0003-hot-path.md`). Calls go out as the JSON they are kept as; the library builds
those with pictures and files (`bot/uploads.py`).
"""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import orjson

from bot.errors import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    NeverLeft,
    RetryAfter,
    TelegramError,
)
from bot.wire import TooBig, Wire

if TYPE_CHECKING:
    from bot.uploads import Uploads

__all__ = ["Api", "NeverLeft", "TooBig"]

CONNECTIONS = 128  # to Telegram at the same time; far above 30 messages a second
SECONDS = 15.0
HEARD = ["message", "edited_message", "callback_query", "my_chat_member"]
ERRORS: dict[int, type[TelegramError]] = {
    400: BadRequest,
    401: InvalidToken,
    403: Forbidden,
    404: InvalidToken,
    409: Conflict,
}


class Api:
    """One bot's calls, by the methods and fields of the Bot API, as an async context manager."""

    def __init__(self, token: str, root: str) -> None:
        below = urlsplit(root).path.rstrip("/")
        self._base = f"{below}/bot{token}"
        self._files = f"{below}/file/bot{token}"
        self._say = Wire(root, CONNECTIONS)
        self._listen = Wire(root, 1)
        self._made_for = token, root
        self._uploads: Uploads | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._say.close()
        await self._listen.close()

    async def call(self, method: str, fields: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
        """Raises TelegramError, of the kind that fits."""
        return await self._exchange(self._say, method, fields, SECONDS)

    async def photo(self, fields: Mapping[str, Any], png: bytes) -> Any:  # noqa: ANN401 - JSON
        """Upload a picture, with the other fields of sendPhoto. Raises as `call`."""
        return {"message_id": await (await self._library()).photo(fields, png)}

    async def document(self, fields: Mapping[str, Any], name: str, body: bytes) -> Any:  # noqa: ANN401 - JSON
        """Upload a file, with the other fields of sendDocument. Raises as `call`."""
        return {"message_id": await (await self._library()).document(fields, name, body)}

    async def download(self, file: str, most: int) -> bytes:
        """A file someone sent. Raises TooBig beyond so many bytes, else as `call`."""
        about = await self.call("getFile", {"file_id": file})
        if int(about.get("file_size") or 0) > most:
            raise TooBig
        path = f"{self._files}/{about['file_path']}"
        status, body = await self._say.exchange("GET", path, SECONDS, most=most)
        if status != 200:
            raise NetworkError(f"{status} for a file")
        return body

    async def updates(self, offset: int, seconds: int) -> list[dict[str, Any]]:
        """Updates from `offset` on, waiting so long for the first; confirms all before them."""
        fields = {"offset": offset, "timeout": seconds, "allowed_updates": HEARD}
        found = await self._exchange(self._listen, "getUpdates", fields, seconds + SECONDS)
        return list(found)

    async def _library(self) -> "Uploads":
        """Loaded beside the loop, so that nobody else waits for it."""
        if self._uploads is None:
            made = await asyncio.to_thread(_loaded)
            self._uploads = made(*self._made_for, self._say)
        return self._uploads

    async def _exchange(
        self, via: Wire, method: str, fields: Mapping[str, Any], seconds: float
    ) -> Any:  # noqa: ANN401 - JSON
        given = orjson.dumps(fields)
        status, body = await via.exchange("POST", f"{self._base}/{method}", seconds, body=given)
        try:
            answer = orjson.loads(body)
        except orjson.JSONDecodeError:
            raise NetworkError(f"{status}, and an answer that is not JSON") from None
        if not isinstance(answer, dict):
            raise NetworkError(f"{status}, and an answer of another shape")
        if status == 200 and answer.get("ok") and "result" in answer:
            return answer["result"]
        if status == 429:
            wait = answer.get("parameters", {}).get("retry_after", 1)
            raise RetryAfter(int(wait))
        raise ERRORS.get(status, NetworkError)(str(answer.get("description") or status))


def _loaded() -> "type[Uploads]":
    from bot.uploads import Uploads  # noqa: PLC0415 - large, and rarely wanted

    return Uploads
