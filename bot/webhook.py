"""Listens by webhook: Telegram posts updates, and hears 200 only after the commit."""

import hmac
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager

import orjson
import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.edge import Edge

log = structlog.get_logger()

LARGEST = 1 << 20  # bytes; Telegram's own updates stay far below
HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/telegram"


def application(
    edge: Edge,
    secret: str,
    alive: Callable[[], Awaitable[bool]],
    more: Sequence[BaseRoute] = (),
) -> Starlette:
    """The web side. `alive` says whether the database answers."""

    async def receive(request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=403)
        body = await _limited(request)
        if body is None:
            return Response(status_code=413)
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            return Response(status_code=400)
        if not isinstance(update, dict):
            return Response(status_code=400)
        try:
            await edge.take([update])
        except Exception:
            log.exception("update not taken")
            return Response(status_code=503)  # Telegram sends it again
        return Response()

    async def healthz(_: Request) -> Response:
        well = await alive()
        return JSONResponse({"ok": well}, status_code=200 if well else 503)

    return Starlette(
        routes=[
            Route(PATH, receive, methods=["POST"]),
            Route("/healthz", healthz, methods=["GET"]),
            *more,
        ]
    )


async def _limited(request: Request) -> bytes | None:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return body


class Server(uvicorn.Server):
    """Leaves signals to the program, which has more to close than this."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def serve(app: Starlette, port: int, host: str) -> Server:
    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, access_log=False, lifespan="off"
    )
    return Server(config)
