"""How much was moved, one point for each time, and how many times in each week."""

from collections.abc import Mapping
from typing import Any

from matplotlib.ticker import MaxNLocator

from bot.pictures.style import (
    HAIR,
    LARGE,
    PAPER,
    PLAIN,
    SIDE,
    SMALL,
    SOFT,
    TEAL,
    WIDTH,
    Sheet,
    cut,
    pill,
    points,
)

HEIGHT = 1080


def draw(data: Mapping[str, Any]) -> bytes:
    """`points`: (days since the first, amount). `weeks`: label and count of times; `aim` a week."""
    sheet = Sheet(HEIGHT, cut(str(data["title"]), 34))
    sheet.write(SIDE, 140, cut(str(data["what"]), 46), PLAIN, colour=SOFT)
    axes = sheet.area(SIDE + 70, 210, WIDTH - 2 * SIDE - 90, 450)
    xs, ys = zip(*data["points"], strict=True)
    longest, most = max(xs) or 1, max(ys)
    axes.set_xlim(-0.04 * longest, 1.04 * longest)
    axes.set_ylim(0, most * 1.18)
    axes.yaxis.set_major_locator(MaxNLocator(4))
    axes.grid(axis="y", color=HAIR, linewidth=2)
    axes.set_axisbelow(True)
    axes.set_xticks([])
    axes.fill_between(xs, ys, color=TEAL, alpha=0.12, linewidth=0)
    axes.plot(xs, ys, color=TEAL, linewidth=5, solid_capstyle="round", solid_joinstyle="round")
    axes.plot(xs, ys, "o", color=TEAL, markersize=points(24), mec=PAPER, mew=2)
    sheet.write(SIDE + 70, 694, str(data["from"]), SMALL, colour=SOFT)
    sheet.write(WIDTH - SIDE - 20, 694, str(data["to"]), SMALL, colour=SOFT, align="right")
    sheet.write(SIDE, 792, cut(str(data["times"]), 46), LARGE, colour=SOFT)
    plane = sheet.plane()
    weeks = data["weeks"][-8:]
    slot = (WIDTH - 2 * SIDE) / max(len(weeks), 4)
    for number, week in enumerate(weeks):
        middle = SIDE + slot * (number + 0.5)
        dots = max(week["count"], data["aim"])
        size = min(24.0, (slot - 8) / max(dots, 1) - 5)
        begin = middle - dots * (size + 5) / 2
        for dot in range(dots):
            full = dot < week["count"]
            pill(plane, begin + dot * (size + 5), 878, size, size, TEAL if full else HAIR)
        sheet.write(middle, 934, cut(str(week["label"]), 8), 28, colour=SOFT, align="center")
    return sheet.png()
