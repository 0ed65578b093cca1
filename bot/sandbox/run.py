"""The sandbox as a program: the stand-in, its page, and the real bot as its client."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.sandbox import app
from bot.sandbox.control import Control, Upcoming
from bot.sandbox.process import BotProcess
from bot.sandbox.server import stand_in
from bot.sandbox.world import TOKEN
from storage import keys

PORTS = 20  # tried one after the other


def bot_env(
    env: Mapping[str, str], *, address: str, clock: Path, page: int | None = None
) -> dict[str, str]:
    """The environment of a bot that is to talk to the sandbox at `address`.

    With `page`, a port, it serves its page there, for the phone to open.
    """
    served = {"APP_URL": f"http://127.0.0.1:{page}", "PORT": str(page)} if page else {}
    return {
        **env,
        **served,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": address,
        "FOOTHOLD_CLOCK": str(clock),
        "FOOTHOLD_KEY": env.get("FOOTHOLD_KEY") or _own_key(clock.with_name("key")),
    }


def beside(port: int) -> int:
    """A free port near this one: the same at each start as a rule, so that old buttons lead on."""
    for near in range(port + 1, port + PORTS):
        with contextlib.suppress(OSError), contextlib.closing(app.listener(near)):
            return near
    raise OSError(f"no free port between {port} and {port + PORTS}")


def _own_key(path: Path) -> str:
    """The sandbox's own key, made where there is none; only its owner may read it."""
    with contextlib.suppress(FileExistsError):
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(made, "w") as file:
            file.write(keys.fresh())
    return path.read_text().strip()


async def _show(control: Control, address: str) -> None:
    """Put the example there, and say where it is."""
    from bot.sandbox import demo  # noqa: PLC0415 - only where it was asked for

    try:
        await demo.show(control)
    except TimeoutError:
        sys.stderr.write("The bot did not answer, so the example is not there.\n")
    else:
        sys.stdout.write(f"Three weeks of an example are at {address}/?person={demo.MIA}\n")
        sys.stdout.flush()


async def run(
    *,
    port: int,
    data: Path,
    bot_command: Sequence[str] | None,
    env: Mapping[str, str],
    upcoming: Upcoming | None,
    example: bool = False,
) -> None:
    """Serve until SIGINT, SIGTERM or SIGHUP; the bot, if any, is ended before this returns.

    With `example`, someone with three weeks behind them is there as well. `upcoming` is asked
    on a thread of its own. Raises OSError when the port is taken.
    """
    stand = stand_in(data)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    with contextlib.closing(stand), contextlib.closing(app.listener(port)) as listener:
        own = listener.getsockname()[1]
        address = f"http://127.0.0.1:{own}"
        bots = (
            [
                BotProcess(
                    bot_command,
                    bot_env(env, address=address, clock=stand.clock.path, page=beside(own)),
                    stand.events,
                )
            ]
            if bot_command
            else []
        )
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, stopped.set)
        control = Control(stand, bots, upcoming)
        async with app.serving(control, listener):
            sys.stdout.write(f"Foothold is at {address}/ (Ctrl+C ends it)\n")
            sys.stdout.flush()
            for bot in bots:
                await bot.start()
            showing = asyncio.create_task(_show(control, address)) if example else None
            await stopped.wait()
            if showing:
                showing.cancel()
            for bot in bots:
                await bot.stop()
