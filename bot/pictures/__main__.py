"""Draws each picture it is told, one on a line of its input, until nobody is there to tell it."""

import json
import signal
import sys
import traceback
import warnings

from bot.pictures import LENGTH
from bot.pictures.draw import render


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program ends this process itself
    warnings.simplefilter("ignore")  # a sign that no font has is no matter for the operator
    for line in sys.stdin.buffer:
        try:
            png = render(json.loads(line))
        except Exception as error:  # noqa: BLE001 - whatever it is, its message may hold words of a person
            where = "".join(traceback.format_tb(error.__traceback__))
            sys.stderr.write(f"a picture was not drawn: {type(error).__name__}\n{where}")
            sys.exit(1)
        sys.stdout.buffer.write(LENGTH.pack(len(png)) + png)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
