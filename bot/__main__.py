"""The command line: `foothold`, or `python -m bot`."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path

from bot import logs
from bot.settings import Settings, WrongSetting, read_settings
from storage import keys
from storage.engine import Unusable, connect, usable

COMMANDS = {
    "run": "hear people and come by yourself, in one process",
    "web": "hear people by webhook; needs WEBHOOK_URL",
    "worker": "come by yourself only; beside any number of web processes",
    "release": "bring the database up to date, and end",
    "new-key": "print a key for FOOTHOLD_KEY",
    "rotate-keys": "wrap everyone's key with the first of FOOTHOLD_KEY, and end",
    "doctor": "look at everything it needs, and say what to do; ends with 1 or 2 if there is any",
    "backup": "copy the database to FILE, also while it runs",
    "restore": "put a copy in the place of the database",
    "talk": "hold a conversation here, with nothing kept: `talk week-goal`, or all of it: `talk`",
    "words": "list what a language lacks: `words de`, or every language: `words`",
    "sandbox": "run with a stand-in for Telegram, in the browser",
    "demo": "the same, with three weeks of an example to look at",
}


NO_KEY = "FOOTHOLD_KEY is missing: `foothold new-key` prints one; keep it apart from the data."
OTHER_KEY = "FOOTHOLD_KEY is not the one this database was written with: add the earlier one to it."
NO_DATABASE = {
    "away": "The database cannot be reached: see DATABASE_URL and FOOTHOLD_DATA.",
    "read-only": "The database does not let Foothold write: see the user in DATABASE_URL,"
    " whether the server may be written to, and who owns the files in FOOTHOLD_DATA.",
    "full": "The disk of the database is full.",
    "damaged": "The database is damaged, or is none: `foothold restore` puts a copy in its place.",
    "newer": "The database is of a newer version of Foothold: run that one.",
    "folder": "The folder of the database cannot be written to: see FOOTHOLD_DATA.",
}
OTHER = "The database cannot be used ({reason}): see DATABASE_URL, and `foothold doctor`."


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    asked = parser.parse_args(arguments)
    try:
        settings = read_settings()
        logs.set_up(settings.log_level, *settings.secrets)
        keys.hold(settings.keys)
        return _do(asked.command or ("run" if settings.token else "sandbox"), asked, settings)
    except WrongSetting as wrong:
        return _fail(str(wrong))
    except Unusable as why:
        return _fail(NO_DATABASE.get(str(why)) or OTHER.format(reason=why))
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="foothold", description="A coach for self-efficacy.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    made = {name: commands.add_parser(name, help=does) for name, does in COMMANDS.items()}
    for name in ("backup", "restore"):
        made[name].add_argument("file", metavar="FILE", type=Path)
    asked = "put aside a database that is not empty"
    made["restore"].add_argument("--replace", action="store_true", help=asked)
    made["talk"].add_argument("flow", metavar="FLOW", nargs="?", default="")
    handed = "what the flow is handed, where it is handed anything"
    made["talk"].add_argument("facts", metavar="NAME=VALUE", nargs="*", help=handed)
    made["talk"].add_argument("--language", default="en")
    made["words"].add_argument("language", metavar="LANGUAGE", nargs="?")
    return parser


def _do(command: str, asked: argparse.Namespace, settings: Settings) -> int:
    match command:
        case "release":
            return _release(settings)
        case "new-key":
            sys.stdout.write(f"{keys.fresh()}\n")
            return 0
        case "rotate-keys":
            return _rotate(settings)
        case "doctor":
            return _doctor(settings)
        case "backup" | "restore":
            return _copy(command, asked, settings)
        case "talk":
            return _talk(asked)
        case "words":
            return _words(asked)
        case "sandbox" | "demo":
            return _sandbox(settings, example=command == "demo")
        case "run" | "web" | "worker":
            if not settings.token:
                return _fail("TELEGRAM_BOT_TOKEN is missing: BotFather gives you one.")
            if command == "web" and not settings.webhook_url:
                return _fail("WEBHOOK_URL is missing: the address that Telegram is to call.")
            if not settings.keys:
                return _fail(NO_KEY)
            return _serve(settings, listens=command != "worker", wakes=command != "web")
    raise AssertionError(command)


def _serve(settings: Settings, *, listens: bool, wakes: bool) -> int:
    gc.disable()  # a start makes much and leaves nothing behind; see `bot.app`
    # Only here, so that `release` and the sandbox do not wait for them.
    from sqlalchemy.exc import OperationalError  # noqa: PLC0415
    from telegram.error import InvalidToken  # noqa: PLC0415

    from bot.app import OtherKey, PortTaken, run  # noqa: PLC0415
    from storage.engine import InUse  # noqa: PLC0415

    try:
        _loop(run(settings, listens=listens, wakes=wakes))
    except InvalidToken:
        return _fail("Telegram does not know TELEGRAM_BOT_TOKEN; BotFather shows the right one.")
    except OtherKey:
        return _fail(OTHER_KEY)
    except InUse as other:
        return _fail(f"Not started: {other}.")
    except PortTaken as port:
        return _fail(f"Port {port} is taken: set PORT to another one.")
    except OperationalError:  # it went later, where nothing else took care of that
        return _fail(NO_DATABASE["away"])
    return 0


def _loop(work: Coroutine[object, object, None]) -> None:
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def _release(settings: Settings) -> int:
    from bot import clock, doctor  # noqa: PLC0415
    from storage import sealing  # noqa: PLC0415
    from storage.migrate import migrate  # noqa: PLC0415

    engine = connect(settings.database)
    try:
        with usable():
            migrate(engine)
            if sealing.missing(engine) and settings.keys:
                return _fail(OTHER_KEY)
            if settings.keys:
                sealing.seal_all(engine)
    finally:
        engine.dispose()
    if (lines := doctor.helplines(clock.now())).state:
        sys.stderr.write(doctor.report([lines]))
    return 0


def _doctor(settings: Settings) -> int:
    from bot import doctor  # noqa: PLC0415

    found = asyncio.run(doctor.examine(settings))
    sys.stdout.write(doctor.report(found))
    return max(one.state for one in found)


def _copy(command: str, asked: argparse.Namespace, settings: Settings) -> int:
    from bot import backup  # noqa: PLC0415

    try:
        if command == "backup":
            said = backup.make(settings, asked.file)
        else:
            said = backup.take_back(settings, asked.file, replace=asked.replace)
    except backup.NotDone as why:
        return _fail(str(why))
    sys.stdout.write(f"{said}\n")
    return 0


def _talk(asked: argparse.Namespace) -> int:
    from bot import clock, terminal  # noqa: PLC0415

    def show(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    try:
        terminal.hold(
            asked.flow,
            asked.facts,
            sys.stdin,
            show,
            now=clock.now,
            language=asked.language,
            echo=not sys.stdin.isatty(),
        )
    except terminal.CannotBegin as why:
        return _fail(str(why))
    return 0


def _words(asked: argparse.Namespace) -> int:
    from bot import catalogue  # noqa: PLC0415

    said, complete = catalogue.report(asked.language)
    sys.stdout.write(said)
    return 0 if complete else 1


def _rotate(settings: Settings) -> int:
    from storage import sealing  # noqa: PLC0415
    from storage.migrate import migrate  # noqa: PLC0415

    if not settings.keys:
        return _fail(NO_KEY)
    engine = connect(settings.database)
    try:
        with usable():
            migrate(engine)
            if sealing.missing(engine):
                return _fail(OTHER_KEY)
            count = sealing.rotate(engine)
        sys.stdout.write(f"{count} keys wrapped anew\n")
    finally:
        engine.dispose()
    return 0


def _sandbox(settings: Settings, *, example: bool) -> int:
    try:
        from bot.sandbox.run import run  # noqa: PLC0415
    except ImportError:
        return _fail("The sandbox is not installed: pip install foothold[sandbox].")
    from bot.upcoming import Upcoming  # noqa: PLC0415

    try:
        settings.foothold_data.mkdir(parents=True, exist_ok=True)
    except OSError:
        return _fail(NO_DATABASE["folder"])
    # The port is the page's: the bot behind it opens none.
    env = {**os.environ, "FOOTHOLD_DATA": str(settings.foothold_data), "PORT": "0"}
    asyncio.run(
        run(
            port=settings.page_port,
            data=settings.foothold_data,
            bot_command=[sys.executable, "-m", "bot", "run"],
            env=env,
            upcoming=Upcoming(settings.database),
            example=example,
        )
    )
    return 0


def _fail(why: str) -> int:
    sys.stderr.write(f"{why}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
