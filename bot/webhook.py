"""Listens by webhook: Telegram posts updates, and hears 200 only after the commit."""

import asyncio
import hmac
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from telegram.error import InvalidToken, TelegramError

from bot.api import HEARD, Api, decoded
from bot.edge import Edge

log = structlog.get_logger()

LARGEST = 1 << 20  # bytes; Telegram's own updates stay far below
HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/telegram"
GRACE = 3  # seconds for requests under way when the program is to stop
FIRST_PAUSE = 1.0  # seconds until the webhook is set again that could not be
LONGEST_PAUSE = 30.0


def route(edge: Edge, secret: str) -> BaseRoute:
    """Where Telegram posts."""

    async def receive(request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=403)
        body = await limited(request, LARGEST)
        if body is None:
            return Response(status_code=413)
        try:
            update = decoded(body)
        except ValueError:
            return Response(status_code=400)
        if not isinstance(update, dict):
            return Response(status_code=400)
        try:
            await edge.take([update])
        except Exception:
            log.exception("update not taken")
            return Response(status_code=503)  # Telegram sends it again
        return Response()

    return Route(PATH, receive, methods=["POST"])


async def limited(request: Request, most: int) -> bytes | None:
    """The body; None where it has more bytes, which are not read."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            return None
    return body


async def hook(api: Api, url: str, secret: str) -> None:
    """Have updates sent there, however long Telegram is away. Raises InvalidToken."""
    pause = FIRST_PAUSE
    fields = {
        "url": url,
        "secret_token": secret,
        "allowed_updates": HEARD,
        "max_connections": 100,
    }
    while True:
        try:
            await api.call("setWebhook", fields)
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("webhook not set yet", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            return


class Server(uvicorn.Server):
    """Leaves signals to the program, which has more to close than this."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listener(host: str, port: int) -> socket.socket:
    """Raises OSError where the port is taken."""
    # Named TCP, for only then does asyncio send at once what is small: 40 ms for each answer.
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((host, port))
        opened.listen(2048)
    except OSError:
        opened.close()
        raise
    return opened


async def serve(routes: Sequence[BaseRoute], at: socket.socket) -> None:
    """Until cancelled; requests under way are given a moment to end."""
    config = uvicorn.Config(
        Starlette(routes=routes),
        log_config=None,
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=GRACE,
    )
    server = Server(config)
    serving = asyncio.ensure_future(server.serve(sockets=[at]))
    try:
        await asyncio.shield(serving)
    finally:
        server.should_exit = True
        await serving
