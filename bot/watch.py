"""What whoever runs the program sees of it by HTTP: /healthz, /readyz and /metrics."""

import asyncio
import hmac
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from storage import migrate, pulse
from storage.pulse import Pulse
from storage.store import Store

log = structlog.get_logger()

PATIENCE = 2.0  # seconds for the database
SECOND = timedelta(seconds=1)
_UP = Gauge("foothold_database_up", "1 where the database answered just now")
_UNSENT = Gauge("foothold_outbox_letters", "What is written and not yet sent")
_AGE = Gauge("foothold_outbox_age_seconds", "How old the oldest of it is")
_DUE = Gauge("foothold_due_nudges", "Reminders and nudges whose time has come")
_LATE = Gauge("foothold_due_late_seconds", "How long the first of them has been due")


def routes(
    store: Store, now: Callable[[], datetime], *, token: str = "", public: bool = False
) -> Sequence[BaseRoute]:
    """Numbers are for who shows the token; without one, for whoever gets here, if not `public`."""

    async def healthz(_: Request) -> Response:
        """The process runs, and its database answers."""
        return _said({"database": await _pulse(store, now) is not None})

    async def readyz(_: Request) -> Response:
        """It can do its work: the tables are current, and what is said goes out."""
        found = await _pulse(store, now)
        return _said(
            {
                "database": found is not None,
                "migrations": found is not None and await store.do(migrate.current),
                "outbox": found is not None and not found.stuck,
            }
        )

    async def numbers(request: Request) -> Response:
        given = request.headers.get("Authorization", "")
        if token and not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
            return Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
        if public and not token:
            return Response(status_code=404)
        _show(await _pulse(store, now))
        return Response(generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return [
        Route("/healthz", healthz, methods=["GET"]),
        Route("/readyz", readyz, methods=["GET"]),
        Route("/metrics", numbers, methods=["GET"]),
    ]


def _said(checks: dict[str, bool]) -> Response:
    well = all(checks.values())
    return JSONResponse({"ok": well, **checks}, status_code=200 if well else 503)


def _show(found: Pulse | None) -> None:
    _UP.set(0 if found is None else 1)
    if found is not None:
        _UNSENT.set(found.unsent)
        _AGE.set(found.age / SECOND)
        _DUE.set(found.due)
        _LATE.set(found.late / SECOND)


async def _pulse(store: Store, now: Callable[[], datetime]) -> Pulse | None:
    """None where the database does not answer."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await store.do(lambda db: pulse.take(db, now()))
    except Exception as error:  # noqa: BLE001 - whatever it is, the answer is no
        log.warning("the database does not answer", error=type(error).__name__)
        return None
