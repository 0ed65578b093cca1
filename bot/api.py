"""Calls the Bot API: python-telegram-bot on a client that does not cost much.

The library's own client costs 1 to 2.7 ms a call with many at once, this one 0.3
(`docs/decisions/0003-hot-path.md`). Errors are the library's own: RetryAfter, Forbidden and so on.
Everyday calls go out as the JSON they are kept as; the library builds the rest.
"""

import os
from collections.abc import Mapping
from typing import Any, Self

import aiohttp
import orjson
from telegram import Bot
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

# How long to wait as a timedelta, as the library will have it; without this it warns each time.
os.environ.setdefault("PTB_TIMEDELTA", "true")

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


class NeverLeft(NetworkError):
    """The call cannot have reached Telegram: no connection was made."""


class AiohttpRequest(BaseRequest):
    """What the library sends with. Use after `initialize`, until `shutdown`."""

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._client: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return SECONDS

    async def initialize(self) -> None:
        if self._client is None:
            self._client = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60),
                json_serialize=lambda value: orjson.dumps(value).decode(),
            )

    async def shutdown(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
    ) -> tuple[int, bytes]:
        del write_timeout, connect_timeout, pool_timeout
        seconds = read_timeout if isinstance(read_timeout, int | float) else SECONDS
        return await self.exchange(url, method, seconds, data=_form(request_data))

    async def exchange(
        self,
        url: str,
        method: str,
        seconds: float,
        **body: Any,  # noqa: ANN401 - aiohttp's
    ) -> tuple[int, bytes]:
        """Raises NeverLeft where no connection was made, else TimedOut or NetworkError."""
        assert self._client is not None, "initialize() first"
        limit = aiohttp.ClientTimeout(total=seconds, connect=5)
        try:
            async with self._client.request(method, url, timeout=limit, **body) as answer:
                return answer.status, await answer.read()
        # From None: the client's errors hold the address, and with it the token.
        except aiohttp.ClientConnectorError:
            raise NeverLeft("no connection to the Bot API") from None
        except TimeoutError:
            raise TimedOut("no answer from the Bot API in time") from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None


class Api:
    """One bot's calls, by the methods and fields of the Bot API, as an async context manager."""

    def __init__(self, token: str, root: str) -> None:
        self._base = f"{root}/bot{token}"
        self._say = AiohttpRequest()
        self._listen = AiohttpRequest(connections=1)
        self.bot = Bot(
            token, base_url=f"{root}/bot", request=self._say, get_updates_request=self._listen
        )

    async def __aenter__(self) -> Self:
        await self._say.initialize()
        await self._listen.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._say.shutdown()
        await self._listen.shutdown()

    async def call(self, method: str, fields: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
        """Raises telegram.error.TelegramError, of the kind that fits."""
        return await self._exchange(self._say, method, fields, SECONDS)

    async def photo(self, fields: Mapping[str, Any], png: bytes) -> Any:  # noqa: ANN401 - JSON
        """Upload a picture, with the other fields of sendPhoto. Raises as `call`."""
        more = {key: value for key, value in fields.items() if key != "chat_id"}
        sent = await self.bot.send_photo(int(fields["chat_id"]), png, api_kwargs=more)
        return {"message_id": sent.message_id}

    async def document(self, fields: Mapping[str, Any], name: str, body: bytes) -> Any:  # noqa: ANN401 - JSON
        """Upload a file, with the other fields of sendDocument. Raises as `call`."""
        more = {key: value for key, value in fields.items() if key != "chat_id"}
        sent = await self.bot.send_document(
            int(fields["chat_id"]), body, filename=name, api_kwargs=more
        )
        return {"message_id": sent.message_id}

    async def updates(self, offset: int, seconds: int) -> list[dict[str, Any]]:
        """Updates from `offset` on, waiting so long for the first; confirms all before them."""
        fields = {"offset": offset, "timeout": seconds, "allowed_updates": HEARD}
        found = await self._exchange(self._listen, "getUpdates", fields, seconds + SECONDS)
        return list(found)

    async def _exchange(
        self, via: AiohttpRequest, method: str, fields: Mapping[str, Any], seconds: float
    ) -> Any:  # noqa: ANN401 - JSON
        url = f"{self._base}/{method}"
        status, body = await via.exchange(url, "POST", seconds, json=fields)
        try:
            answer = orjson.loads(body)
        except orjson.JSONDecodeError:
            raise NetworkError(f"{status}, and an answer that is not JSON") from None
        if not isinstance(answer, dict):
            raise NetworkError(f"{status}, and an answer of another shape")
        if status == 200 and answer.get("ok"):
            return answer["result"]
        if status == 429:
            wait = answer.get("parameters", {}).get("retry_after", 1)
            raise RetryAfter(int(wait))
        raise ERRORS.get(status, NetworkError)(str(answer.get("description") or status))


def _form(data: RequestData | None) -> dict[str, str] | aiohttp.FormData | None:
    if data is None or not data.contains_files:
        return data.json_parameters if data else None
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
