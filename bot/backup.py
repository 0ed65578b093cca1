"""`foothold backup FILE` and `foothold restore FILE`, in words for whoever runs the program."""

from pathlib import Path

from bot.settings import Settings
from storage import backup
from storage.engine import InUse, connect

LOCKED = "It opens with FOOTHOLD_KEY only, which is not in it: keep that elsewhere."


class NotDone(Exception):
    """The message says why, in one sentence."""


def make(settings: Settings, to: Path) -> str:
    """What there is to say when it is done. Raises NotDone."""
    engine = connect(settings.database)
    try:
        size = backup.back_up(engine, to)
    except backup.Refused as why:
        raise NotDone(f"No backup: {why}.") from None
    except OSError as error:
        raise NotDone(f"No backup: {error.strerror}.") from None
    finally:
        engine.dispose()
    return f"{to}: {size / 1_000_000:.1f} MB. {LOCKED}"


def take_back(settings: Settings, file: Path, *, replace: bool) -> str:
    """What there is to say when it is done. Raises NotDone."""
    engine = connect(settings.database)
    try:
        done = backup.restore(engine, file, replace=replace)
    except InUse as other:
        raise NotDone(f"Not restored: {other}; stop it first.") from None
    except backup.Refused as why:
        raise NotDone(f"Not restored: {why}.") from None
    except OSError as error:
        raise NotDone(f"Not restored: {error.strerror}.") from None
    finally:
        engine.dispose()
    if done.left_out is None:
        erased = "Who was erased after this copy was made is in it again: nothing here says who."
    else:
        erased = f"Erased since, and so left out: {done.left_out}."
    return f"Restored: {done.people} people. {erased}"
