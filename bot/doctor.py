"""`foothold doctor`: looks at everything the program needs, and says in one line each what to do.

It reads only, and says nothing that is secret: no token, no key, no address of a database.
"""

import shutil
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import IntEnum
from itertools import chain
from pathlib import Path

import aiohttp
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from telegram.error import InvalidToken, TelegramError

from bot import care, clock, webhook
from bot.api import Api
from bot.settings import Settings
from storage import migrate, pulse, sealing
from storage.engine import Unusable, broken, connect

MEGABYTE = 1_000_000
LITTLE, TOO_LITTLE = 500 * MEGABYTE, 100 * MEGABYTE  # left on the disk
OFF, FAR_OFF = timedelta(seconds=5), timedelta(minutes=1)  # of the clock
MANY = 100  # updates that wait at Telegram
LATELY = timedelta(hours=1)
LATE = timedelta(minutes=5)  # of what is due
NAMED = 8  # countries in one line
SECONDS = 10  # for Telegram's clock
NEAR = timedelta(seconds=2)  # what a whole second and a line may add


class State(IntEnum):
    """How it is; the worst of them is what the command ends with."""

    WELL = 0
    SOON = 1  # it runs, and should be seen to
    NOW = 2  # it does not run, or not rightly


@dataclass(frozen=True)
class Finding:
    about: str
    state: State
    what: str
    do: str = ""


def well(about: str, what: str) -> Finding:
    return Finding(about, State.WELL, what)


def soon(about: str, what: str, do: str) -> Finding:
    return Finding(about, State.SOON, what, do)


def at_once(about: str, what: str, do: str) -> Finding:
    return Finding(about, State.NOW, what, do)


async def examine(settings: Settings) -> list[Finding]:
    """Everything there is to say, in the order in which it is best mended."""
    found = [*_here(settings), helplines(clock.now())]
    return found + [one async for one in _telegram(settings)]


def report(found: Sequence[Finding]) -> str:
    """One line each, and one more for what is to be done."""
    mark = {State.WELL: "ok  ", State.SOON: "soon", State.NOW: "NOW "}
    lines: list[str] = []
    for one in found:
        lines.append(f"{mark[one.state]}  {one.about:<10} {one.what}")
        if one.do:
            lines.append(f"      {'':<10} -> {one.do}")
    return "\n".join(lines) + "\n"


def helplines(now: datetime) -> Finding:
    """Lines that nobody looked at for long may be wrong for someone in danger."""
    old, every = care.unchecked(now.date()), len(care.lines())
    if not old:
        return well("helplines", f"all {every} were checked in the last {care.RECHECK.days} days")
    places = sorted({line.country for line in old})
    named = ", ".join(places[:NAMED]) + (" and others" if len(places) > NAMED else "")
    return soon(
        "helplines",
        f"{len(old)} of {every} were not checked for {care.RECHECK.days} days: {named}",
        "look each up at its service, then set `checked` in bot/helplines.csv",
    )


def _here(settings: Settings) -> Iterator[Finding]:
    """What can be said without asking anyone else."""
    if not settings.keys:
        yield at_once(
            "key", "FOOTHOLD_KEY is missing", "`foothold new-key` prints one; keep it apart"
        )
    try:
        engine = connect(settings.database)
    except Unusable:
        yield at_once("database", "its folder cannot be made", "see FOOTHOLD_DATA")
        return
    name = engine.url.database or ""
    file = Path(name) if engine.dialect.name == "sqlite" else None
    try:
        if file and not file.exists():
            yield well("database", "none yet: the first start makes it")
        else:
            yield from _database(engine, file, settings)
    except DatabaseError:
        yield at_once(
            "database",
            "it cannot be reached or written",
            "see DATABASE_URL, FOOTHOLD_DATA, and who owns its files",
        )
    finally:
        engine.dispose()
    if file:
        yield _disk(file)


def _database(engine: Engine, file: Path | None, settings: Settings) -> Iterator[Finding]:
    kind = f"SQLite, {_size(file) / MEGABYTE:.1f} MB" if file else "PostgreSQL"
    if why := broken(engine):
        yield at_once("database", f"{kind}, damaged: {why}", "stop, and restore a backup")
        return
    yield well("database", f"{kind}, answers, is sound" if file else f"{kind}, answers")
    with engine.connect() as db:
        if not migrate.current(db):
            yield at_once(
                "tables", "of another version than this program", "run `foothold release`"
            )
            return
        yield well("tables", "those of this version")
    if settings.keys:
        yield _key(engine)
    with engine.connect() as db:
        yield from _work(pulse.take(db, clock.now()))


def _key(engine: Engine) -> Finding:
    if sealing.missing(engine):
        return at_once(
            "key",
            "FOOTHOLD_KEY is not the one this database was written with",
            "put the earlier one behind it, with a comma between",
        )
    if sealing.outdated(engine):
        return soon("key", "some still lies under an earlier key", "run `foothold rotate-keys`")
    return well("key", "opens what is kept")


def _work(found: pulse.Pulse) -> Iterator[Finding]:
    minutes = timedelta(minutes=1)
    if found.stuck:
        yield at_once(
            "outbox",
            f"nothing has gone out for {found.age // minutes} minutes; {found.unsent} wait",
            "see whether the program runs, and what its log says of `not sent yet`",
        )
    else:
        yield well("outbox", f"{found.unsent} on their way")
    if found.late > LATE:
        yield soon(
            "nudges",
            f"{found.due} are due, the first for {found.late // minutes} minutes",
            "see whether `foothold run` or `foothold worker` runs",
        )
    else:
        yield well("nudges", "none is late")


def _disk(file: Path) -> Finding:
    folder = next(one for one in file.absolute().parents if one.exists())
    room = shutil.disk_usage(folder).free
    size = _size(file)
    said = f"{room / 1000 / MEGABYTE:.1f} GB left beside the database"
    if room < TOO_LITTLE:
        return at_once("disk", said, "make room, or nothing can be kept")
    if room < LITTLE + size:  # as much again is needed to write the file anew
        return soon("disk", said, "make room")
    return well("disk", said)


def _size(file: Path) -> int:
    """With what stands in the write-ahead log."""
    both = (file, file.with_name(f"{file.name}-wal"))
    return sum(one.stat().st_size for one in both if one.exists())


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    if not settings.token:
        yield soon(
            "token",
            "TELEGRAM_BOT_TOKEN is missing: `foothold` starts the sandbox",
            "ask @BotFather for one to go live",
        )
        return
    async with Api(settings.token, settings.telegram_api_url) as api:
        try:
            me = await api.call("getMe", {})
        except InvalidToken:
            yield at_once(
                "token", "Telegram does not know it", "@BotFather shows the right one: /mybots"
            )
            return
        except TelegramError as error:
            yield at_once(
                "token",
                f"Telegram cannot be asked: {type(error).__name__}",
                "see whether this machine reaches TELEGRAM_API_URL",
            )
            return
        yield well("token", f"is that of @{me['username']}")
        yield await _clock(settings.telegram_api_url)
        try:
            for one in _webhook(await api.call("getWebhookInfo", {}), settings):
                yield one
        except TelegramError as error:
            yield soon("webhook", f"cannot be asked for: {type(error).__name__}", "try again")


async def _clock(root: str) -> Finding:
    limit = aiohttp.ClientTimeout(total=SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=limit) as client,
            client.get(f"{root}/", allow_redirects=False) as answer,
        ):
            theirs = parsedate_to_datetime(answer.headers["Date"]).astimezone(UTC)
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError) as error:
        return soon("clock", f"Telegram's is not known: {type(error).__name__}", "try again")
    off = clock.now() - theirs
    said = (
        f"{abs(off) // timedelta(seconds=1)} s {'ahead of' if off > NEAR else 'behind'} Telegram's"
    )
    mend = "let it be set by NTP: `timedatectl set-ntp true`"
    if abs(off) > FAR_OFF:
        return at_once("clock", said, mend)
    if abs(off) > OFF:
        return soon("clock", said, mend)
    return well("clock", "agrees with Telegram's")


def _webhook(info: dict[str, object], settings: Settings) -> Iterator[Finding]:
    there, waiting = info.get("url"), int(str(info.get("pending_update_count", 0)))
    if settings.webhook_url:
        wanted = f"{settings.webhook_url}{webhook.PATH}"
        if there != wanted:
            yield at_once(
                "webhook",
                "Telegram calls another address" if there else "Telegram calls nobody",
                "start `foothold web`, which sets it",
            )
            return
        yield from chain(_last_error(info), _pending(waiting))
    elif there:
        yield soon(
            "webhook",
            "Telegram calls an address, and WEBHOOK_URL is empty",
            "set it, or start `foothold run`, which takes the other away",
        )
    else:
        yield from _pending(waiting)


def _pending(waiting: int) -> Iterator[Finding]:
    if waiting > MANY:
        yield soon(
            "updates", f"{waiting} wait at Telegram", "see whether the program runs and keeps up"
        )
    else:
        yield well("updates", f"{waiting} wait at Telegram")


def _last_error(info: dict[str, object]) -> Iterator[Finding]:
    at = datetime.fromtimestamp(int(str(info.get("last_error_date", 0))), UTC)
    if clock.now() - at < LATELY:
        yield soon(
            "webhook",
            f"the last try failed at {at:%H:%M} UTC: {info.get('last_error_message')}",
            "see whether WEBHOOK_URL can be reached from outside, with a certificate that holds",
        )
    else:
        yield well("webhook", "is ours, and answers")
