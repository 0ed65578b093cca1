"""Serves the page: a shell that anyone may load, and what is in it for who Telegram says it is."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

import orjson
import structlog
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot import recall
from bot.flood import Flood
from bot.miniapp import charts
from bot.miniapp.door import PATH
from bot.miniapp.figures import Mine, mine
from bot.miniapp.launch import NotTelegrams, TooOld, Visitor, visitor
from bot.texts import label, speaks, text
from bot.turn import Turn
from bot.webhook import limited
from storage import people, records
from storage.store import Store

log = structlog.get_logger()

FOLDER = Path(__file__).parent / "page"
SHELL = ("title", "wait", "lost", "again")  # words of the page before there is anything to show
LONGEST = 2000  # characters of a search
LARGEST = 16_384  # bytes of a request


Answer = Callable[[Visitor], Awaitable[Response]]


class Stranger(Exception):
    """Someone who has not begun with the coach."""


# What is said instead of the page, and with which status.
REFUSALS: Mapping[type[Exception], tuple[int, str]] = {
    NotTelegrams: (401, "mine-not-you"),
    TooOld: (401, "mine-too-old"),
    Stranger: (404, "mine-stranger"),
}


def routes(
    store: Store,
    token: str,
    now: Callable[[], datetime],
    frames: str,
    flood: Flood | None = None,
) -> list[BaseRoute]:
    """`frames` is who may show the page inside a page of theirs, besides Telegram's apps."""
    pace = flood or Flood()
    drawing = asyncio.Semaphore(1)  # it takes the processor from those who write
    headers = {
        "content-security-policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            f" base-uri 'none'; form-action 'none'; frame-ancestors {frames}"
        ),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }

    async def shell(request: Request) -> Response:
        language = speaks(request.headers.get("accept-language", "")[:20].partition(",")[0])
        words = {name: label(language, f"mine-{name}") for name in SHELL}
        page = templates().get_template("shell.html").render(words=words, language=language)
        return HTMLResponse(page, headers=headers)

    async def whole(request: Request) -> Response:
        def read(db: Connection, who: Visitor) -> Mine:
            return mine(_turn(db, who, now()))

        async def answer(who: Visitor) -> Response:
            found = await store.do(lambda db: read(db, who))
            async with drawing:
                page = await asyncio.to_thread(_drawn, found)
            return HTMLResponse(page, headers=headers)

        return await _answered(request, answer)

    async def find(request: Request) -> Response:
        async def answer(who: Visitor) -> Response:
            try:
                asked = orjson.loads(await limited(request, LARGEST) or b"")
                words, goal = str(asked["words"])[:LONGEST], int(asked["goal"])
            except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
                return Response(status_code=400, headers=headers)
            found = await store.do(lambda db: _found(_turn(db, who, now()), words, goal))
            return JSONResponse(found, headers=headers)

        return await _answered(request, answer)

    async def _answered(request: Request, answer: Answer) -> Response:
        language = speaks(request.headers.get("accept-language", "")[:20].partition(",")[0])
        try:
            who = visitor(request.headers.get("authorization", ""), token, now())
            language = speaks(who.language)
            if pace.wait(who.id):
                return _said(language, "mine-too-fast", 429, headers)
            return await answer(who)
        except tuple(REFUSALS) as why:
            status, key = REFUSALS[type(why)]
            return _said(language, key, status, headers)
        except Exception:
            log.exception("page not shown")
            return _said(language, "mine-sorry", 500, headers)

    return [
        Route(PATH, shell, methods=["GET"]),
        Route(f"{PATH}/mine", whole, methods=["GET"]),
        Route(f"{PATH}/find", find, methods=["POST"]),
        Mount(f"{PATH}/files", StaticFiles(directory=FOLDER / "files")),
    ]


@cache
def templates() -> Environment:
    return Environment(loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True)


def warm() -> None:
    """Load what the first page would else wait for."""
    for name in ("shell.html", "mine.html", "said.html"):
        templates().get_template(name)


def _turn(db: Connection, who: Visitor, now: datetime) -> Turn:
    """A turn that only reads. Raises Stranger."""
    found = people.find(db, who.id)
    if found is None:
        raise Stranger
    return Turn(db, found, now, still=True)


def _drawn(found: Mine) -> str:
    svg = Markup(charts.curve(found.drawing)) if found.drawing else ""  # noqa: S704 - drawn by us
    return templates().get_template("mine.html").render(mine=found, t=found.words, svg=svg)


def _found(turn: Turn, words: str, goal: int) -> Mapping[str, object]:
    """The pieces with these words in them, as in the chat, of one goal or (0) of all."""
    some = recall.search(turn, words) if words.strip() else records.evidence(turn.db, turn.who.id)
    ids = [one.id for one in some if goal in {0, one.goal_id}]
    return {"ids": ids, "said": text(turn.language, "mine-found", {"count": len(ids)})}


def _said(language: str, key: str, status: int, headers: Mapping[str, str]) -> Response:
    words = Markup(text(language, key))  # noqa: S704 - our own words, made safe by `bot.texts`
    again = label(language, "mine-again") if status >= 429 else ""
    page = templates().get_template("said.html").render(words=words, again=again, language=language)
    return HTMLResponse(page, status_code=status, headers=dict(headers))
