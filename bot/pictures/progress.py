"""Progress: confidence over time, first and latest numbers, evidence a week, practices done."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.pictures.style import (
    AMBER,
    COLOURS,
    HAIR,
    LARGE,
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

Data = Mapping[str, Any]
TOP = 130
GAP = 20
HEAD = 52  # a part's heading and the air below it
WIDE = WIDTH - 2 * SIDE
ROW = 54
LEAST, MOST = 1080, 1440  # from square to three by four: what a phone shows without cropping
LINES = 3  # goals in one chart: more cannot be told apart


def draw(data: Data) -> bytes:
    """The parts that have something to show, one under the other."""
    parts = [
        (_curve, data.get("curve"), 250 + 46 * len((data.get("curve") or {}).get("lines", ()))),
        (_pairs, data.get("pairs"), ROW * len((data.get("pairs") or {}).get("rows", ()))),
        (_weeks, data.get("weeks"), 160),
        (_sure, data.get("sure"), ROW),
        (_counts, data.get("practices"), 0),
    ]
    shown = [(part, what, high) for part, what, high in parts if what]
    shown = [
        (part, what, high or ROW * ((len(what["rows"]) + 1) // 2)) for part, what, high in shown
    ]
    needed = TOP + sum(HEAD + high + GAP for _, _, high in shown) + 20
    while needed > MOST and len(shown) > 1:
        *shown, dropped = shown
        needed -= HEAD + dropped[2] + GAP
    height = max(LEAST, needed)
    sheet = Sheet(height, cut(str(data["title"]), 34))
    air = (height - needed) / max(len(shown), 1)
    y = TOP + air / 2
    for part, what, high in shown:
        sheet.write(SIDE, y + 16, cut(str(what["title"]), 40), LARGE, colour=SOFT)
        part(sheet, what, y + HEAD, high)
        y += HEAD + high + GAP + air
    return sheet.png()


def _curve(sheet: Sheet, data: Data, y: float, high: float) -> None:
    """`lines`: label and points of (days since the first of them, 1 to 10)."""
    lines: Sequence[Data] = data["lines"][:LINES]
    tall = high - 46 * len(lines) - 76
    longest = max((x for line in lines for x, _ in line["points"]), default=0) or 1
    across = Scale(-0.03 * longest, 1.03 * longest, SIDE + 40, SIDE + WIDE - 20)
    up = Scale(0.6, 10.4, y + 10 + tall, y + 10)
    for level in (1, 5, 10):
        sheet.level(SIDE + 40, SIDE + WIDE - 20, up(level), str(level))
    for line, colour in zip(lines, COLOURS, strict=False):
        way = [(across(day), up(_rating(number))) for day, number in thinned(line["points"])]
        sheet.line(way, colour, 7)
        for point in way:
            sheet.dot(*point, 24, colour)
    sheet.write(SIDE + 40, y + tall + 36, str(data["from"]), SMALL, colour=SOFT)
    sheet.write(
        WIDTH - SIDE - 20, y + tall + 36, str(data["to"]), SMALL, colour=SOFT, align="right"
    )
    for number, (line, colour) in enumerate(zip(lines, COLOURS, strict=False)):
        at = y + tall + 88 + number * 46
        sheet.pill(SIDE, at, 26, 26, colour)
        sheet.write(SIDE + 44, at, cut(str(line["label"]), 34), PLAIN)
        first, last = line["points"][0][1], line["points"][-1][1]
        sheet.write(WIDTH - SIDE, at, f"{first} → {last}", PLAIN, weight="bold", align="right")


def _pairs(sheet: Sheet, data: Data, y: float, high: float) -> None:
    """`rows`: label, first and latest number: the way from one to the other."""
    del high
    left, right = SIDE + 470, WIDTH - SIDE - 184
    for number, row in enumerate(data["rows"]):
        at = y + ROW * (number + 0.5)
        sheet.write(SIDE, at, cut(str(row["label"]), 24), SMALL)
        sheet.pill(left, at, right - left, 14, HAIR)
        first, last = (
            left + (right - left) * (_rating(row[name]) - 1) / 9 for name in ("first", "last")
        )
        sheet.pill(min(first, last), at, max(abs(last - first), 14), 14, TEAL, alpha=0.45)
        sheet.dot(first, at, 22, "white", ring=(TEAL, 5))
        sheet.dot(last, at, 30, TEAL)
        sheet.write(
            WIDTH - SIDE, at, f"{row['first']} → {row['last']}", PLAIN, weight="bold", align="right"
        )


def _rating(value: int) -> int:
    """On the scale, so that nothing is drawn far off the sheet."""
    return min(max(value, 1), 10)


def _weeks(sheet: Sheet, data: Data, y: float, high: float) -> None:
    """`bars`: label and count, the oldest week first."""
    bars: Sequence[Data] = data["bars"]
    most = max((bar["count"] for bar in bars), default=1) or 1
    slot = WIDE / max(len(bars), 1)
    base, tall = y + high - 46, high - 100
    sheet.line([(SIDE, base), (WIDTH - SIDE, base)], HAIR, 3)
    for number, bar in enumerate(bars):
        middle = SIDE + slot * (number + 0.5)
        width = min(slot * 0.55, 74)
        if bar["count"]:
            up = max(tall * bar["count"] / most, 10)
            left, right = middle - width / 2, middle + width / 2
            sheet.block([(left, base), (left, base - up), (right, base - up), (right, base)], TEAL)
            sheet.write(middle, base - up - 26, str(bar["count"]), PLAIN, align="center")
        sheet.write(middle, base + 28, cut(str(bar["label"]), 8), 30, colour=SOFT, align="center")


def _sure(sheet: Sheet, data: Data, y: float, high: float) -> None:
    """Percent said beforehand (a ring) and percent that happened (a dot), on one line."""
    left, right, at = SIDE + 16, WIDTH - SIDE - 330, y + high / 2
    sheet.pill(left, at, right - left, 14, HAIR)
    said, came = (left + (right - left) * data[name] / 100 for name in ("said", "came"))
    sheet.pill(min(said, came), at, max(abs(came - said), 14), 14, AMBER, alpha=0.45)
    sheet.dot(said, at, 22, "white", ring=(AMBER, 5))
    sheet.dot(came, at, 30, AMBER)
    sheet.write(
        WIDTH - SIDE,
        at,
        f"{data['said']} % → {data['came']} %",
        PLAIN,
        weight="bold",
        align="right",
    )


def _counts(sheet: Sheet, data: Data, y: float, high: float) -> None:
    """`rows`: label and how often, in two columns."""
    del high
    for number, row in enumerate(data["rows"]):
        x = SIDE + (number % 2) * (WIDE / 2 + 16)
        at = y + ROW * (number // 2 + 0.5)
        sheet.write(x, at, str(row["count"]), LARGE, colour=TEAL, weight="bold")
        sheet.write(x + 74, at, cut(str(row["label"]), 20), SMALL)
