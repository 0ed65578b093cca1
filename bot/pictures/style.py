"""One calm look for every picture: it reads in a light chat and in a dark one, on a phone."""

import io
import textwrap

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch

WIDTH = 1080  # pixels; Telegram shows pictures of this width whole on a phone
DPI = 100
SIDE = 72  # pixels left free at each side

PAPER, INK, SOFT, HAIR = "#F5F2EC", "#23323B", "#6B7880", "#DCD7CD"
TEAL, AMBER, PLUM, SAGE = "#2B7A80", "#D58936", "#75649B", "#7E9F6B"
COLOURS = (TEAL, AMBER, PLUM, SAGE)

HUGE, LARGE, PLAIN, SMALL = 48, 39, 36, 33  # letter heights in pixels, for reading at arm's length

mpl.rcParams.update(
    {
        "font.family": "DejaVu Sans",  # comes with matplotlib: the same on every machine
        "text.parse_math": False,  # a "$" in someone's goal is a dollar
        "text.color": INK,
    }
)


class Sheet:
    """A sheet of paper with a title, on which parts are placed from the top down, in pixels."""

    def __init__(self, height: int, title: str) -> None:
        self.height = height
        self.figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self.figure)
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
        """Words whose middle is `y` pixels below the top."""
        self.figure.text(
            x / WIDTH,
            1 - y / self.height,
            words,
            fontsize=points(size),
            color=colour,
            fontweight=weight,
            ha=align,
            va="center",
        )

    def area(self, x: float, y: float, width: float, height: float) -> Axes:
        """Axes without any frame, with their upper left corner there."""
        box = (x / WIDTH, 1 - (y + height) / self.height, width / WIDTH, height / self.height)
        axes = self.figure.add_axes(box)
        axes.set_facecolor("none")
        for side in axes.spines.values():
            side.set_visible(False)
        axes.tick_params(length=0, colors=SOFT, labelsize=points(SMALL))
        return axes

    def plane(self) -> Axes:
        """The whole sheet, measured in pixels from its upper left corner."""
        axes = self.area(0, 0, WIDTH, self.height)
        axes.set_xlim(0, WIDTH)
        axes.set_ylim(self.height, 0)
        axes.axis("off")
        return axes

    def png(self) -> bytes:
        out = io.BytesIO()
        self.figure.savefig(out, format="png", facecolor=PAPER)
        return out.getvalue()


def points(pixels: float) -> float:
    return pixels * 72 / DPI


def pill(
    axes: Axes, x: float, y: float, width: float, height: float, colour: str, alpha: float = 1
) -> None:
    """A bar with round ends, with its left end at `x` and its middle at `y`."""
    radius = min(height, width) / 2
    if width <= height:
        axes.add_patch(Circle((x + radius, y), radius, linewidth=0, facecolor=colour, alpha=alpha))
        return
    axes.add_patch(
        FancyBboxPatch(
            (x + radius, y - height / 2 + radius),
            max(width - 2 * radius, 0.01),
            max(height - 2 * radius, 0.01),
            boxstyle=f"round,pad={radius}",
            linewidth=0,
            facecolor=colour,
            alpha=alpha,
        )
    )


def cut(words: str, longest: int) -> str:
    words = " ".join(words.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def wrapped(words: str, wide: int, lines: int) -> list[str]:
    """At most so many lines of so many signs; the last ends in an ellipsis where it is cut."""
    found = textwrap.wrap(" ".join(words.split()), wide) or [""]
    if len(found) <= lines:
        return found
    return [*found[: lines - 1], cut(" ".join(found[lines - 1 :]), wide)]
