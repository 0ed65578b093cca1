"""A million people, a week: how late their nudges are at 30 and at 1 000 a second.

    python -m tests.bench.simulate_nudges [--people 1000000]

Everyone has a morning and an evening prompt at an hour of their own, in the zones of
`tests/bench/fill.py`; one in three of the evening ones has something to say. What is due waits in
one line and leaves at the pace of Telegram. People pick round hours, so that most of it is due in
the same few minutes of a day; spreading lets each come up to so many minutes later, evenly. A
weekly review falls on Sunday at 18:00.
"""

import argparse
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.when.localtime import at_local
from tests.bench.fill import EVENING, MORNINGS, ZONES

WEEK = datetime(2026, 11, 23, tzinfo=UTC)  # a Monday
EVENINGS = 1 / 3  # of the evening prompts, how many find something open
REVIEW = "18:00"
PACES = (30, 1000)  # a second
SPREADS = (0, 15, 60)  # minutes
BETTER_LATE = 3 * 3600  # seconds: after that a daily prompt is left out (`bot.contract`)


def due(people):
    """How many are due at each second of a week."""
    found = Counter()
    share = people / sum(ZONES.values())
    for zone, weight in ZONES.items():
        for day in range(-1, 8):
            date = (WEEK + timedelta(days=day)).date()
            hours = Counter()
            for hour in MORNINGS:
                hours[hour] += 1 / len(MORNINGS)
            hours[EVENING] += EVENINGS
            if date.weekday() == 6:
                hours[REVIEW] += 1
            for hour, part in hours.items():
                clock = datetime.strptime(hour, "%H:%M").time()  # noqa: DTZ007 - a time of day
                at = at_local(date, clock, ZoneInfo(zone))
                second = int((at - WEEK).total_seconds())
                if 0 <= second < 7 * 86400:
                    found[second] += share * weight * part
    return found


def wait(found, pace, spread):
    """Lateness in seconds against the moment each is meant for: mean, 99 %, longest, share lost."""
    arrivals = [0.0] * (8 * 86400)
    over = max(spread * 60, 1)
    steps = [0.0] * (len(arrivals) + 1)
    for second, many in found.items():
        steps[second] += many / over
        steps[min(second + over, len(arrivals))] -= many / over
    rate = 0.0
    for second in range(len(arrivals)):
        rate += steps[second]
        arrivals[second] = rate
    line, total, late, lost = 0.0, 0.0, Counter(), 0.0
    for many in arrivals:
        if many > 1e-9:
            waits = (line + many / 2) / pace
            if waits > BETTER_LATE:
                lost += many
                many = 0.0  # noqa: PLW2901 - they do not get in line at all
            else:
                late[int(waits)] += many
                total += many
        line = max(0.0, line + many - pace)
    return _figures(late, total, lost)


def _figures(late, total, lost):
    mean = sum(wait * many for wait, many in late.items()) / total
    seen = 0.0
    for wait in sorted(late):
        seen += late[wait]
        if seen >= 0.99 * total:
            break
    return mean, wait, max(late), lost / (total + lost)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=1_000_000)
    people = asked.parse_args().people
    began = time.monotonic()
    found = due(people)
    busiest = max(found.values())
    print(f"{people} people, {sum(found.values()):.0f} nudges in a week, {busiest:.0f} in a minute")
    print(f"{'a second':>9}{'spread':>9}{'mean':>10}{'99 %':>10}{'longest':>10}{'left out':>10}")
    for pace in PACES:
        for spread in SPREADS:
            mean, most, longest, lost = wait(found, pace, spread)
            shown = (timedelta(seconds=round(one)) for one in (mean, most, longest))
            times = "".join(f"{one!s:>10}" for one in shown)
            print(f"{pace:>9}{f'{spread} min':>9}{times}{lost:>9.1%}", flush=True)
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
