"""No test, and nothing that tests start, sees the settings of whoever runs them.

Neither variables nor a `.env`: done once here, for every process that imports anything of `tests`.
"""

import os

from bot import clock, settings

FILE = {settings.FILE: ""}


def only(**given):
    """An environment with nothing else in it, for a program that is run as someone else would."""
    return {"PATH": os.environ["PATH"], **FILE, **given}


for name in list(os.environ):  # in small letters they count too
    if name.lower() in settings.Settings.model_fields or name == clock.MOVED_BY:
        del os.environ[name]
os.environ.update(FILE)
