"""The same talk on a database of a thousand people and on one of a million: what growth costs.

    python -m tests.bench.grown [--people 1000000] [--seconds 10]

Each database is filled once, with the histories of `tests/bench/fill.py`, and has the bot process
to itself in turns, three times for each case. Those who talk are spread evenly over all people and
talk for the first time, so that nobody's rows lie beside those of the one before. Takes 5 KB of
disk for each person, given back at the end, and for a million about a quarter of an hour.
"""

import argparse
import gc
import shutil
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

from storage import keys
from tests.bench.fill import FIRST, fill
from tests.bench.run import FIGURES, Rival, ours, play

FEW = 1000  # people in the small database
EACH = 5_000  # bytes on disk for each of them
CASES = {  # what is asked, how many times `--seconds` it takes, and who of every thousand talks
    "at saturation, 200 people": (["--users", "200"], 1, ((0, 5), (1, 5), (2, 5))),
    # As long as it takes each of them to have the whole talk.
    "30 turns a second, 100 people": (
        ["--users", "100", "--rate", "30"],
        2,
        ((3, 10), (4, 10), (8, 10)),
    ),
}
SHOWN = ("turns/s", "p50 ms", "p99 ms", "CPU s/1000", "peak MiB", "first s", "wrong")
MEANT = {**FIGURES, "first s": lambda one: one["first_reply_s"]}  # from its start to an answer


def room(folder, people):
    """Raises SystemExit where the disk has less than twice what the databases need."""
    needed, free = 2 * EACH * (people + FEW), shutil.disk_usage(folder).free
    if free < needed:
        raise SystemExit(f"{needed / 1e9:.1f} GB are needed in {folder}, {free / 1e9:.1f} are free")


def filled(folder, people, key):
    """The bot on a database of its own with so many people."""
    data = folder / str(people)
    data.mkdir()
    began = time.monotonic()
    fill(f"sqlite:///{data / 'foothold.db'}", people)
    took, size = time.monotonic() - began, (data / "foothold.db").stat().st_size
    print(f"{people} people: filled in {took:.0f} s, {size / 1e6:.0f} MB", flush=True)
    return Rival(f"{people} people", *ours(data, key))


def compare(case, small, large, people, seconds, folder, begins):
    """Medians of each figure for both; every round has other people, and later updates."""
    asked, times, rounds = CASES[case]
    runs = {small.name: [], large.name: []}
    for number, (begin, every) in enumerate(rounds):
        for bot, apart in ((small, 1), (large, people // FEW)):
            who = ["--first-user", str(FIRST + begin * apart), "--every", str(every * apart)]
            who += ["--first-update", str((begins + number) * 1_000_000)]
            if found := play(bot, [*asked, *who], seconds * times, folder):
                runs[bot.name].append({name: MEANT[name](found) for name in SHOWN})
    return {
        name: {figure: statistics.median(one[figure] for one in found) for figure in SHOWN}
        for name, found in runs.items()
        if found
    }


def show(case, found):
    print(f"\n{case}\n{'':<20}" + "".join(f"{name:>15}" for name in SHOWN))
    for name, one in found.items():
        print(f"{name:<20}" + "".join(f"{one[figure]:>15.2f}" for figure in SHOWN))
    if len(found) == 2:
        small, large = found.values()
        ratios = [f"{large[one] / small[one]:.2f} x" if small[one] else "" for one in SHOWN]
        print(f"{'large : small':<20}" + "".join(f"{one:>15}" for one in ratios))
        more = large["peak MiB"] - small["peak MiB"]
        print(f"{'memory':<20}{more:+.1f} MiB", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=1_000_000, help=f"more than {FEW}")
    asked.add_argument("--seconds", type=float, default=10.0)
    given = asked.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # by way of the end: the disk is freed
    if given.people <= FEW:
        asked.error(f"more than {FEW} people")
    with tempfile.TemporaryDirectory() as place:
        folder, key = Path(place), keys.fresh()
        room(folder, given.people)
        keys.hold([key])
        gc.disable()  # rows by the million, and no circles among them: a fifth of the time
        small, large = filled(folder, FEW, key), filled(folder, given.people, key)
        gc.enable()
        for number, case in enumerate(CASES):
            show(
                case,
                compare(case, small, large, given.people, given.seconds, folder, 1 + 10 * number),
            )


if __name__ == "__main__":
    main()
