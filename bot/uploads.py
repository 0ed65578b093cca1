"""Sends pictures and files: python-telegram-bot builds these calls, on our connections.

Loaded with the first of them, for it takes 14 MiB and a quarter of a second.
"""

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

# How long to wait as a timedelta, as the library will have it; without this it warns each time.
os.environ.setdefault("PTB_TIMEDELTA", "true")

from telegram import Bot, error
from telegram.request import BaseRequest, RequestData

from bot import errors
from bot.wire import Wire

SECONDS = 15.0
FORM = "application/x-www-form-urlencoded"
UNQUOTED = {ord(sign): "_" for sign in '"\\\r\n'}  # in the name of a file


class Uploads:
    """The library's own calls, with our errors."""

    def __init__(self, token: str, root: str, wire: Wire) -> None:
        request = WireRequest(wire)
        self._bot = Bot(token, base_url=f"{root}/bot", request=request, get_updates_request=request)

    async def photo(self, fields: Mapping[str, Any], png: bytes) -> int:
        """The number of the message."""
        with _our_errors():
            sent = await self._bot.send_photo(int(fields["chat_id"]), png, api_kwargs=_more(fields))
        return sent.message_id

    async def document(self, fields: Mapping[str, Any], name: str, body: bytes) -> int:
        """The number of the message."""
        with _our_errors():
            sent = await self._bot.send_document(
                int(fields["chat_id"]), body, filename=name, api_kwargs=_more(fields)
            )
        return sent.message_id


def _more(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if key != "chat_id"}


@contextmanager
def _our_errors() -> Iterator[None]:
    """What the library raises, as what everything else here raises."""
    try:
        yield
    except error.TelegramError as theirs:
        if isinstance(theirs.__cause__, errors.TelegramError):
            raise theirs.__cause__ from None  # our own, which the library wrapped
        if isinstance(theirs, error.RetryAfter):
            after = theirs.retry_after
            seconds = after if isinstance(after, int) else after.total_seconds()
            raise errors.RetryAfter(seconds) from None
        named = (getattr(errors, kind.__name__, None) for kind in type(theirs).__mro__)
        raise next(filter(None, named))(theirs.message) from None


class WireRequest(BaseRequest):
    """What the library sends with."""

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
