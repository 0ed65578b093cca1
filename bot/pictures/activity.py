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
    Scale,
    Sheet,
    cut,
    thinned,
)

HEIGHT = 1080
DOTS = 10  # of a week; where they are more, their number is told


def draw(data: Mapping[str, Any]) -> bytes:
    """`points`: (days since the first, amount). `weeks`: label and count of times; `aim` a week."""
    sheet = Sheet(HEIGHT, cut(str(data["title"]), 34))
    sheet.write(SIDE, 140, cut(str(data["what"]), 46), PLAIN, colour=SOFT)
    left, right = SIDE + 70, WIDTH - SIDE - 20
    points = [(day, max(amount, 0)) for day, amount in thinned(data["points"])]
    longest, most = points[-1][0] or 1, max(amount for _, amount in points) or 1
    across = Scale(-0.04 * longest, 1.04 * longest, left, right)
    up = Scale(0, most * 1.18, 660, 210)
    for level in MaxNLocator(4).tick_values(0, most * 1.18):
        if level <= most * 1.18:
            sheet.level(left, right, up(level), f"{level:.10g}")
    way = [(across(day), up(amount)) for day, amount in points]
    sheet.block([(way[0][0], up(0)), *way, (way[-1][0], up(0))], TEAL, 0.12)
    sheet.line(way, TEAL, 7)
    for point in way:
        sheet.dot(*point, 24, TEAL, ring=(PAPER, 3))
    sheet.write(SIDE + 70, 694, str(data["from"]), SMALL, colour=SOFT)
    sheet.write(WIDTH - SIDE - 20, 694, str(data["to"]), SMALL, colour=SOFT, align="right")
    sheet.write(SIDE, 792, cut(str(data["times"]), 46), LARGE, colour=SOFT)
    weeks = data["weeks"][-8:]
    slot = (WIDTH - 2 * SIDE) / max(len(weeks), 4)
    for number, week in enumerate(weeks):
        middle = SIDE + slot * (number + 0.5)
        _times(sheet, middle, slot, week["count"], data["aim"])
        sheet.write(middle, 934, cut(str(week["label"]), 8), 28, colour=SOFT, align="center")
    return sheet.png()


def _times(sheet: Sheet, middle: float, slot: float, count: int, aim: int) -> None:
    """A dot for each time of a week, and an empty one for each that was planned beside them."""
    dots = max(count, aim)
    if dots > DOTS:
        sheet.write(middle, 878, str(count), LARGE, colour=TEAL, weight="bold", align="center")
        return
    size = min(24.0, (slot - 8) / max(dots, 1) - 5)
    begin = middle - dots * (size + 5) / 2
    for dot in range(dots):
        colour = TEAL if dot < count else HAIR
        sheet.pill(begin + dot * (size + 5), 878, size, size, colour)
