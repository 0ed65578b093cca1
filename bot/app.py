"""Puts the program together and runs it until it is asked to stop."""

import asyncio
import contextlib
import gc
import signal
import socket
import sys
from collections.abc import Coroutine, Iterator, Sequence
from datetime import timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from starlette.routing import BaseRoute
from telegram import BotCommand, MenuButtonDefault, MenuButtonWebApp, WebAppInfo
from telegram.error import InvalidToken, TelegramError

from bot import clock, late, nudges, warming, watch, webhook
from bot.api import Api
from bot.commands import MENU
from bot.delivery import Delivery
from bot.edge import Edge
from bot.miniapp import door
from bot.outside import cities_folder
from bot.polling import poll
from bot.settings import HERE, Settings
from bot.texts import label as words
from bot.texts import languages, plain
from bot.waking import Waking
from bot.when.cities import made
from flows.words import Label
from storage import post, reminders, sealing
from storage.engine import alone, connect, empty_wal, usable
from storage.migrate import migrate
from storage.store import Store

log = structlog.get_logger()

SWEEP = 1  # seconds between looks at what is due
RELAY = 20  # seconds between looks at what was left unsent
TIDY = 600
LEAVE = 4.0  # seconds from being asked to stop to being gone: platforms kill after ten
LOOSE = 20_000  # new objects in use before garbage is looked for; Python's own 700 are one turn
# How long settled letters are kept, and the numbers of updates that were taken. Telegram gives up
# on an update after a day, so that none comes again later. Logs are not ours to keep.
KEEP = timedelta(days=2)
PRUNED_AT_ONCE = 2000


class OtherKey(Exception):
    """The database was written with a key that is not at hand."""


class PortTaken(Exception):
    """Something else listens there."""


async def run(settings: Settings, *, listens: bool, wakes: bool) -> None:
    """One process: one that hears people, one that comes by itself, or both.

    Raises InvalidToken where Telegram does not know the bot, InUse where another process has the
    database, OtherKey where the keys at hand are not the ones it was written with, PortTaken,
    Unusable.
    """
    door.open_at(settings.page)
    engine = connect(settings.database)
    with contextlib.ExitStack() as ends:
        ends.callback(engine.dispose)
        ends.enter_context(alone(engine))
        listener = ends.enter_context(_listener(settings, listens=listens))
        with usable():
            migrate(engine)
            if sealing.missing(engine):
                raise OtherKey
            if count := sealing.seal_all(engine):
                log.info("sealed", texts=count)
        with Store(engine) as store:
            async with Api(settings.token, settings.telegram_api_url) as api:
                delivery = Delivery(api, store)
                await _run(settings, store, api, delivery, listener, listens=listens, wakes=wakes)


@contextlib.contextmanager
def _listener(settings: Settings, *, listens: bool) -> Iterator[socket.socket | None]:
    """The port, if any is wanted: of webhook and page, or where the operator alone looks."""
    visited = listens and bool(settings.webhook_url or settings.page)
    port = settings.page_port if visited else settings.port
    if not port and not visited:
        yield None
        return
    host = settings.listens_at if listens else settings.host or HERE
    try:
        listening = webhook.listener(host, port or 0)
    except OSError:
        raise PortTaken(port) from None
    with contextlib.closing(listening):
        yield listening


async def _run(
    settings: Settings,
    store: Store,
    api: Api,
    delivery: Delivery,
    listener: socket.socket | None,
    *,
    listens: bool,
    wakes: bool,
) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    sole = store.engine.dialect.name == "sqlite"
    edge = Edge(store, delivery, clock.now, api.download)
    with usable():
        await _take_up(store, delivery, mine=sole)
        await edge.take_up(mine=sole)
    warm = asyncio.Event()
    work: list[Coroutine[object, object, None]] = [_warm(warm)]
    if listens:
        work.append(_listen(settings, api, edge, warm))
    if listener:
        routes = _routes(settings, store, edge, listener, listens=listens)
        work.append(webhook.serve(routes, listener))
    scheduler = AsyncIOScheduler(timezone="UTC")
    if wakes:
        _wake(scheduler, store, delivery, edge)
    scheduler.start()
    tasks = [asyncio.ensure_future(one) for one in work]
    halt = asyncio.ensure_future(stop.wait())
    log.info("running", listens=listens, wakes=wakes, database=store.engine.dialect.name)
    try:
        done, _ = await asyncio.wait([halt, *tasks], return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        scheduler.shutdown(wait=False)
        await _leave([halt, *tasks], edge, delivery)


async def _leave(tasks: Sequence[asyncio.Future[Any]], edge: Edge, delivery: Delivery) -> None:
    """Hear no more, finish the turns in hand, say what they decided; the rest is in the outbox."""
    end = asyncio.get_running_loop().time() + LEAVE
    for task in tasks:
        task.cancel()
    for ending in (asyncio.gather(*tasks, return_exceptions=True), edge.close(), delivery.close()):
        try:
            async with asyncio.timeout_at(end):
                await ending
        except TimeoutError:
            log.warning("left before the end", seconds=LEAVE)
    log.info("stopped")


def _routes(
    settings: Settings, store: Store, edge: Edge, at: socket.socket, *, listens: bool
) -> Sequence[BaseRoute]:
    hooked = listens and settings.webhook_url is not None
    pages = _pages(settings, store) if listens and settings.page else ()
    hook = [webhook.route(edge, settings.hook_secret)] if hooked else []
    # Behind a proxy the world looks like this machine: the numbers are for who has the token.
    public = hooked or bool(pages) or at.getsockname()[0] != HERE
    token = settings.metrics_token.get_secret_value() if settings.metrics_token else ""
    return [*hook, *pages, *watch.routes(store, clock.now, token=token, public=public)]


def _pages(settings: Settings, store: Store) -> Sequence[BaseRoute]:
    """The page with people's evidence."""
    from bot.miniapp import web  # noqa: PLC0415 - it brings charts and templates along

    web.warm()
    return web.routes(store, settings.token, clock.now, door.frames(settings.page))


async def _prepare() -> None:
    """Have the table of cities made beside this process, so that no turn waits for it."""
    if made(cities_folder()):
        return
    making = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot.outside")
    try:
        await making.wait()
    except asyncio.CancelledError:
        making.terminate()
        raise


async def _warm(warm: asyncio.Event) -> None:
    """Until cancelled. Raises what cannot be read: the start ends there, if a moment later."""
    await asyncio.sleep(0)  # whoever listens is on the way to Telegram first
    await asyncio.to_thread(warming.warm)
    gc.freeze()  # what is here stays: no turn waits while all of it is looked through again
    gc.set_threshold(LOOSE)  # a turn leaves hundreds of things in use, and hardly any in a circle
    gc.enable()
    warm.set()
    await asyncio.Event().wait()


async def _listen(settings: Settings, api: Api, edge: Edge, warm: asyncio.Event) -> None:
    async def beside_it() -> None:
        """A Telegram that is slow to set a menu must not keep anyone waiting for an answer."""
        await warm.wait()
        await asyncio.gather(introduce(api), _prepare())

    beside = asyncio.ensure_future(beside_it())
    try:
        await _hear(settings, api, edge)
    finally:
        beside.cancel()
        await asyncio.gather(beside, return_exceptions=True)


async def _hear(settings: Settings, api: Api, edge: Edge) -> None:
    if not settings.webhook_url:
        await poll(api, edge)
        return
    await webhook.hook(api, f"{settings.webhook_url}{webhook.PATH}", settings.hook_secret)
    await asyncio.Event().wait()  # the server hears, until this is cancelled


async def introduce(api: Api) -> None:
    """Set the command menu and the description; not being able to is no reason to stop."""
    for language in languages():
        code = None if language == "en" else language
        commands = [BotCommand(name, words(language, f"command-{name}")) for name in MENU]
        try:
            await api.bot.set_my_commands(commands, language_code=code)
            about = plain(language, Label("about-short"))
            await api.bot.set_my_short_description(about, language_code=code)
            await api.bot.set_my_description(plain(language, Label("about")), language_code=code)
        except InvalidToken:
            return  # whoever listens finds out as well, and ends it
        except TelegramError as error:
            log.warning("menu not set", error=type(error).__name__)
    try:
        await api.bot.set_chat_menu_button(menu_button=_menu_button())
    except TelegramError as error:
        log.warning("menu button not set", error=type(error).__name__)


def _menu_button() -> MenuButtonDefault | MenuButtonWebApp:
    """Beside the text field: it opens the page, where there is one, and else lists the commands."""
    if not door.address():
        return MenuButtonDefault()
    return MenuButtonWebApp(words("en", "menu-my-evidence"), WebAppInfo(door.address()))


async def _take_up(store: Store, delivery: Delivery, *, mine: bool) -> None:
    """Send what a process left unsent."""
    now = clock.now()
    letters = await store.do(lambda db: late.left_behind(db, now, 1000, mine=mine))
    if letters:
        log.info("taken up", letters=len(letters))
        delivery.take_up(letters)


def _wake(scheduler: AsyncIOScheduler, store: Store, delivery: Delivery, edge: Edge) -> None:
    waking = Waking(store, delivery, clock.now)

    async def sweep() -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await waking.look()

    async def relay() -> None:
        await _take_up(store, delivery, mine=False)
        await edge.take_up(mine=False)

    async def tidy() -> None:
        now = clock.now()
        before, since = now - KEEP, now - nudges.LOOK_BACK
        while await store.do(lambda db: post.prune(db, before, PRUNED_AT_ONCE)):
            pass
        while await store.do(lambda db: reminders.prune(db, since, now, PRUNED_AT_ONCE)):
            pass
        await asyncio.to_thread(empty_wal, store.engine)

    # Each runs alone, and one that took too long is followed by one, not by all that were missed.
    always = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
    scheduler.add_job(sweep, "interval", seconds=SWEEP, **always)
    scheduler.add_job(tidy, "interval", seconds=TIDY, **always)
    scheduler.add_job(relay, "interval", seconds=RELAY, **always)
