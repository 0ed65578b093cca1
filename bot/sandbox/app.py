"""The web side: Bot API, control API and page in one application, for this machine only."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.sandbox import control, server
from bot.sandbox.webhook import Delivery

_PAGE = Path(__file__).parent / "phone"
_HOSTS = ("127.0.0.1", "localhost")
_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        " connect-src 'self'; frame-src http://127.0.0.1:*; base-uri 'none';"
        " form-action 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


def application(controls: control.Control) -> ASGIApp:
    async def lost(_: Request, __: Exception) -> Response:
        return JSONResponse(
            {"ok": False, "error_code": 404, "description": "Not Found"}, status_code=404
        )

    async def page(_: Request) -> Response:
        return Response((_PAGE / "index.html").read_bytes(), media_type="text/html")

    app = Starlette(
        routes=[
            *server.routes(controls.stand),
            *control.routes(controls),
            Route("/", page),
            Mount("/phone", StaticFiles(directory=_PAGE)),
        ],
        exception_handlers={404: lost},
    )
    return _for_this_machine(app)


def _for_this_machine(app: ASGIApp) -> ASGIApp:
    """Refuse what comes from another site's page: a foreign Host or Origin; add the headers."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *((k, v) for k, v in message["headers"] if k != b"cache-control"),
                    *((name.encode(), value.encode()) for name, value in _HEADERS.items()),
                ]
            await send(message)

        if not _from_here(Headers(scope=scope), scope["server"][1]):
            refusal = JSONResponse({"error": "This is for this machine only."}, status_code=403)
            await refusal(scope, receive, send_with_headers)
            return
        try:
            await app(scope, receive, send_with_headers)
        except server.Cut:
            while (await receive())["type"] != "http.disconnect":
                pass

    return guarded


def _from_here(headers: Headers, port: int) -> bool:
    addresses = {f"{host}:{port}" for host in _HOSTS}
    origin = headers.get("origin")
    return (
        headers.get("host") in addresses
        and origin in {None, *(f"http://{address}" for address in addresses)}
        and headers.get("sec-fetch-site") not in ("cross-site", "same-site")
    )


class _Cuttable(H11Protocol):
    """uvicorn's protocol, with a way to drop the connection from inside a request."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's own
        super().connection_made(transport)
        app = self.app

        async def with_cut(scope: Scope, receive: Receive, send: Send) -> None:
            await app({**scope, "cut": transport.abort}, receive, send)

        self.app = with_cut


class _Server(uvicorn.Server):
    """uvicorn's server, which leaves the signals to us."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def serving(controls: control.Control, listener: socket.socket) -> AsyncIterator[None]:
    """Serve on the socket, and deliver to webhooks, for as long as the block runs."""
    stand = controls.stand
    config = uvicorn.Config(
        application(controls),
        http=_Cuttable,
        ws="none",
        loop="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=2,
        timeout_keep_alive=75,
    )
    web = _Server(config)
    serve = asyncio.create_task(web.serve(sockets=[listener]))
    deliver = asyncio.create_task(
        Delivery(stand.updates, lambda call: server.carry_out(stand, call)).run()
    )
    while not web.started and not serve.done():  # noqa: ASYNC110 - uvicorn has only this flag
        await asyncio.sleep(0.01)
    try:
        yield
    finally:
        stand.updates.stopping = True
        stand.events.tell({"type": "stopping"})
        web.should_exit = True
        deliver.cancel()
        await asyncio.gather(serve, deliver, return_exceptions=True)


def listener(port: int) -> socket.socket:
    """A socket on the loopback address only; 0 takes any free port."""
    # Named TCP, for only then does asyncio send at once what is small (no 40 ms for each answer).
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind(("127.0.0.1", port))
    except OSError:
        opened.close()
        raise
    opened.listen(256)
    return opened
