"""Calls the Bot API: python-telegram-bot on a client that does not cost much.

The library's own client costs 1 to 2.7 ms a call with many at once, this one 0.05
(`docs/decisions/0003-hot-path.md`). Errors are the library's own: RetryAfter, Forbidden and so on.
Everyday calls go out as the JSON they are kept as; the library builds the rest.
"""

import json
import os
import secrets
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlsplit

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
)
from telegram.request import BaseRequest, RequestData

from bot.wire import NeverLeft, TooBig, Wire

__all__ = ["Api", "NeverLeft", "TooBig", "decoded"]

# How long to wait as a timedelta, as the library will have it; without this it warns each time.
os.environ.setdefault("PTB_TIMEDELTA", "true")

CONNECTIONS = 256  # to Telegram at the same time; far above 30 messages a second
SECONDS = 15.0
HEARD = ["message", "edited_message", "callback_query", "my_chat_member"]
FORM = "application/x-www-form-urlencoded"
UNQUOTED = {ord(sign): "_" for sign in '"\\\r\n'}  # in the name of a file
ERRORS: dict[int, type[TelegramError]] = {
    400: BadRequest,
    401: InvalidToken,
    403: Forbidden,
    404: InvalidToken,
    409: Conflict,
}


class WireRequest(BaseRequest):
    """What the library sends with: its rare calls, and files."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def read_timeout(self) -> float:
        return SECONDS

    async def initialize(self) -> None:
        """Connections are made when they are wanted."""

    async def shutdown(self) -> None:
        """They are closed by `Api`."""

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
        kind, body = _form(request_data)
        path = urlsplit(url).path
        return await self._wire.exchange(method, path, seconds, body=body, kind=kind)


class Api:
    """One bot's calls, by the methods and fields of the Bot API, as an async context manager."""

    def __init__(self, token: str, root: str) -> None:
        below = urlsplit(root).path.rstrip("/")
        self._base = f"{below}/bot{token}"
        self._files = f"{below}/file/bot{token}"
        self._say = Wire(root, CONNECTIONS)
        self._listen = Wire(root, 1)
        self._name = ""  # as people write it after an @, once Telegram has said it
        request = WireRequest(self._say)
        self.bot = Bot(token, base_url=f"{root}/bot", request=request, get_updates_request=request)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._say.close()
        await self._listen.close()

    async def call(self, method: str, fields: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
        """Raises telegram.error.TelegramError, of the kind that fits."""
        return await self._exchange(self._say, method, fields, SECONDS)

    async def is_called(self, name: str) -> bool:
        """Whether that is the name of this bot, whatever its letters' case. Raises as `call`."""
        if not self._name:
            match await self.call("getMe", {}):
                case {"username": str(known)}:
                    self._name = known.lower()
        return name.lower() == self._name

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

    async def download(self, file: str, most: int) -> bytes:
        """A file someone sent. Raises TooBig beyond so many bytes, else as `call`."""
        match await self.call("getFile", {"file_id": file}):
            case {"file_size": int(size)} if size > most:
                raise TooBig
            case {"file_path": str(path)}:
                where = f"{self._files}/{path}"
            case _:
                raise NetworkError("a file that cannot be fetched")
        status, body = await self._say.exchange("GET", where, SECONDS, most=most)
        if status != 200:
            raise NetworkError(f"{status} for a file")
        return body

    async def updates(self, offset: int, seconds: int) -> list[dict[str, Any]]:
        """Updates from `offset` on, waiting so long for the first; confirms all before them."""
        fields = {"offset": offset, "timeout": seconds, "allowed_updates": HEARD}
        found = await self._exchange(self._listen, "getUpdates", fields, seconds + SECONDS)
        named = [one for one in found if _named(one)] if isinstance(found, list) else []
        if found != [] and not named:
            raise NetworkError("updates of another shape")
        return named

    async def _exchange(
        self, via: Wire, method: str, fields: Mapping[str, Any], seconds: float
    ) -> Any:  # noqa: ANN401 - JSON
        given = orjson.dumps(fields)
        status, body = await via.exchange("POST", f"{self._base}/{method}", seconds, body=given)
        try:
            answer = decoded(body)
        except ValueError:
            raise NetworkError(f"{status}, and an answer that is not JSON") from None
        if not isinstance(answer, dict):
            raise NetworkError(f"{status}, and an answer of another shape")
        if status == 200 and answer.get("ok") and "result" in answer:
            return answer["result"]
        if status == 429:
            raise RetryAfter(_wait(answer.get("parameters")))
        raise ERRORS.get(status, NetworkError)(str(answer.get("description") or status))


def decoded(body: bytes) -> Any:  # noqa: ANN401 - JSON
    """The JSON of a body. Raises ValueError.

    Others' updates are beside one that holds half a character, or a byte that is none: those read
    as U+FFFD.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass
    try:
        whole = json.dumps(json.loads(body.decode(errors="replace")), ensure_ascii=False)
    except RecursionError:
        raise ValueError("too deep") from None
    return orjson.loads(whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _named(update: Any) -> bool:  # noqa: ANN401 - JSON
    return isinstance(update, dict) and isinstance(update.get("update_id"), int)


def _wait(parameters: Any) -> int:  # noqa: ANN401 - JSON
    """Seconds to wait for, of what comes with a 429."""
    match parameters:
        case {"retry_after": int(after)}:
            return after
    return 1


def _form(data: RequestData | None) -> tuple[str, bytes]:
    """The kind and the bytes of a body as the library wants it: with files, in parts."""
    if data is None:
        return FORM, b""
    if not data.contains_files:
        return FORM, data.url_encoded_parameters().encode()
    between = secrets.token_hex(16)
    parts = [
        (f'form-data; name="{name}"', "text/plain; charset=utf-8", str(value).encode())
        for name, value in data.json_parameters.items()
    ]
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        known = filename.translate(UNQUOTED)
        whole = content if isinstance(content, bytes) else content.read()
        parts.append((f'form-data; name="{name}"; filename="{known}"', kind, whole))
    body = b"".join(
        f"--{between}\r\nContent-Disposition: {what}\r\nContent-Type: {kind}\r\n\r\n".encode()
        + content
        + b"\r\n"
        for what, kind, content in parts
    )
    return f"multipart/form-data; boundary={between}", body + f"--{between}--\r\n".encode()
