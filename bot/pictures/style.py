"""One calm look for every picture: it reads in a light chat and in a dark one, on a phone.

Drawn with matplotlib's renderer itself: its figures and axes take a third longer to load, and twice
as long to draw.
"""

import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from PIL import Image

WIDTH = 1080  # pixels; Telegram shows pictures of this width whole on a phone
DPI = 72  # so that a point, in which the renderer measures letters and lines, is a pixel
SIDE = 72  # pixels left free at each side
POINTS = 400  # of one line
PACKED = 3  # of 9: half the time of 6, for a tenth more bytes

PAPER, INK, SOFT, HAIR = "#F5F2EC", "#23323B", "#6B7880", "#DCD7CD"
TEAL, AMBER, PLUM, SAGE = "#2B7A80", "#D58936", "#75649B", "#7E9F6B"
COLOURS = (TEAL, AMBER, PLUM, SAGE)

HUGE, LARGE, PLAIN, SMALL = 48, 39, 36, 33  # letter heights in pixels, for reading at arm's length

T = TypeVar("T")
Point = tuple[float, float]  # pixels from the left edge, and from the top


class Sheet:
    """A sheet of paper with a title, on which parts are placed from the top down, in pixels."""

    def __init__(self, height: int, title: str) -> None:
        self.height = height
        self._on = RendererAgg(WIDTH, height, DPI)
        self._down = Affine2D().scale(1, -1).translate(0, height)  # the renderer counts from below
        self.block([(0, 0), (WIDTH, 0), (WIDTH, height), (0, height)], PAPER)
        self.write(SIDE, 76, title, HUGE, weight="bold")

    def write(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        colour: str = INK,
        weight: str = "normal",
        align: str = "left",
    ) -> None:
        """Words in one line whose middle is `y` pixels below the top."""
        if not words:
            return
        font = _font(size, weight)
        width, _, _ = self._on.get_text_width_height_descent(words, font, ismath=False)
        # The middle of a capital: words beside each other stand on one line, and a number in a
        # circle stands in its middle.
        _, high, _ = self._on.get_text_width_height_descent("H", font, ismath=False)
        left = x - {"left": 0.0, "center": 0.5, "right": 1.0}[align] * width
        self._on.draw_text(self._pen(colour), left, y + high / 2, words, font, 0.0)

    def block(self, corners: Sequence[Point], colour: str, alpha: float = 1) -> None:
        """A surface with these corners."""
        self._fill(Path([*corners, corners[0]], closed=True), colour, alpha)

    def pill(
        self, x: float, y: float, width: float, height: float, colour: str, alpha: float = 1
    ) -> None:
        """A bar with round ends, with its left end at `x` and its middle at `y`."""
        radius = min(height, width) / 2
        if width <= height:
            self.dot(x + radius, y, 2 * radius, colour, alpha=alpha)
            return
        self.line([(x + radius, y), (x + width - radius, y)], colour, height, alpha)

    def dot(
        self,
        x: float,
        y: float,
        across: float,
        colour: str,
        *,
        ring: tuple[str, float] | None = None,
        alpha: float = 1,
    ) -> None:
        """A circle around a point; its `ring` has a colour and a width."""
        place = Affine2D().scale(across / 2).translate(x, y) + self._down
        pen = self._pen(*(ring or (colour, 0)))
        self._on.draw_path(pen, Path.unit_circle(), place, to_rgba(colour, alpha))

    def line(self, along: Sequence[Point], colour: str, width: float, alpha: float = 1) -> None:
        """From point to point, with round ends and corners."""
        pen = self._pen(colour, width, alpha)
        pen.set_capstyle("round")
        pen.set_joinstyle("round")
        self._on.draw_path(pen, Path(list(along)), self._down)

    def level(self, left: float, right: float, y: float, words: str) -> None:
        """A thin level line behind a curve, with what it stands for at its left."""
        self.line([(left, y), (right, y)], HAIR, 3)
        self.write(left - 8, y, words, SMALL, colour=SOFT, align="right")

    def png(self) -> bytes:
        size = (WIDTH, self.height)
        picture = Image.frombuffer("RGBA", size, self._on.buffer_rgba(), "raw", "RGBA", 0, 1)
        out = io.BytesIO()
        picture.convert("RGB").save(out, "PNG", compress_level=PACKED)
        return out.getvalue()

    def _fill(self, path: Path, colour: str, alpha: float) -> None:
        self._on.draw_path(self._pen(colour), path, self._down, to_rgba(colour, alpha))

    def _pen(self, colour: str, width: float = 0, alpha: float = 1) -> GraphicsContextBase:
        pen = self._on.new_gc()
        pen.set_foreground(to_rgba(colour, alpha), isRGBA=True)
        pen.set_linewidth(width)
        return pen


@dataclass(frozen=True)
class Scale:
    """Where on the sheet a value lies: `low` at `begin`, `high` at `end`."""

    low: float
    high: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        return self.begin + (self.end - self.begin) * (value - self.low) / (self.high - self.low)


@cache
def _font(size: float, weight: str) -> FontProperties:
    # Comes with matplotlib: the same on every machine.
    return FontProperties(family="DejaVu Sans", size=size, weight=weight)


def thinned(points: Sequence[T]) -> Sequence[T]:
    """As many as can be told apart on a phone, the first and the last among them."""
    if len(points) <= POINTS:
        return points
    apart = (len(points) - 1) / (POINTS - 1)
    return [points[round(number * apart)] for number in range(POINTS)]


def cut(words: str, longest: int) -> str:
    words = " ".join(words.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def wrapped(words: str, wide: int, lines: int) -> list[str]:
    """At most so many lines of so many signs; the last ends in an ellipsis where it is cut."""
    found = textwrap.wrap(" ".join(words.split()), wide) or [""]
    if len(found) <= lines:
        return found
    return [*found[: lines - 1], cut(" ".join(found[lines - 1 :]), wide)]
