"""The ladder of steps towards a goal: the first at the bottom, where one stands marked."""

from collections.abc import Mapping
from typing import Any

from bot.pictures.style import (
    AMBER,
    HAIR,
    INK,
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
    wrapped,
)

TOP = 190
ROW = 112
STAIR = 30  # how far each step stands further to the right than the one below
LEAST, MOST = 1080, 1440


def draw(data: Mapping[str, Any]) -> bytes:
    """`steps`: text, level (0: not rated) and state: done, now or ahead; the first one first."""
    steps = data["steps"][:12]
    height = min(max(LEAST, TOP + ROW * len(steps) + 110), MOST)
    row = (height - TOP - 110) / max(len(steps), 1)
    sheet = Sheet(height, cut(str(data["title"]), 34))
    sheet.write(SIDE, 138, cut(str(data["goal"]), 44), PLAIN, colour=SOFT)
    wide = WIDTH - 2 * SIDE - STAIR * (len(steps) - 1)
    for number, step in enumerate(steps):
        y = height - 96 - row * (number + 0.5)
        x = SIDE + STAIR * number
        now, done = step["state"] == "now", step["state"] == "done"
        back = AMBER if now else TEAL if done else HAIR
        sheet.pill(x, y, wide, min(row * 0.86, 96), back, alpha=0.2 if now or done else 0.45)
        sheet.pill(x + 10, y, 62, 62, back if now or done else PAPER)
        if done:
            sheet.line([(x + 29, y + 1), (x + 37, y + 10), (x + 53, y - 10)], PAPER, 6)
        else:
            colour, mark = PAPER if now else SOFT, str(number + 1)
            sheet.write(x + 41, y, mark, PLAIN, colour=colour, weight="bold", align="center")
        lines = wrapped(str(step["text"]), round((wide - 190) / 19.5), 2)
        for place, words in enumerate(lines):
            at = y + (place - (len(lines) - 1) / 2) * 38
            weight = "bold" if now else "normal"
            sheet.write(x + 92, at, words, SMALL, colour=INK, weight=weight)
        if step["level"]:
            right = x + wide - 34
            sheet.write(right, y, str(step["level"]), LARGE, colour=SOFT, align="right")
    sheet.write(SIDE, height - 52, cut(str(data["legend"]), 56), 30, colour=SOFT)
    return sheet.png()
