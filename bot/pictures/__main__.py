"""Draws each picture it is told, one on a line of its input, until nobody is there to tell it."""

import json
import signal
import sys
import warnings

from bot.pictures import LENGTH
from bot.pictures.draw import render


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program ends this process itself
    warnings.simplefilter("ignore")  # a sign that no font has is no matter for the operator
    for line in sys.stdin.buffer:
        png = render(json.loads(line))
        sys.stdout.buffer.write(LENGTH.pack(len(png)) + png)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
