"""Draws the curve of confidence as an SVG without colours: those are the page's own."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element

import pygal
from pygal.style import Style

# It hangs a finder of maps, which we draw none of, into every import; 3.11 warns of its old kind.
sys.meta_path = [one for one in sys.meta_path if not isinstance(one, pygal.PluginImportFixer)]

WIDTH, HEIGHT = 340, 210  # units of the drawing; about as many pixels on a phone
LETTERS = 13
MARKS = (1, 4, 7, 10)  # of the scale from 1 to 10


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines of (day, rating), oldest first; the days that are named below; what it shows."""

    lines: Sequence[Sequence[tuple[date, int]]]
    days: Mapping[date, str]
    title: str


def curve(drawing: Drawing) -> str:
    """The `svg` element. Everything in it is drawn here: nothing in it was typed by anyone."""
    names = drawing.days
    chart = pygal.DateLine(
        width=WIDTH,
        height=HEIGHT,
        explicit_size=False,
        disable_xml_declaration=True,
        js=[],
        title=None,
        show_legend=False,
        range=(MARKS[0], MARKS[-1]),
        y_labels=list(MARKS),
        x_labels=list(names),
        x_value_formatter=lambda day: names.get(day, ""),
        value_formatter=str,
        truncate_label=-1,
        dots_size=4.5,
        margin=6,
        margin_right=14,
        style=Style(label_font_size=LETTERS),
    )
    for number, line in enumerate(drawing.lines):
        chart.add(str(number), list(line))
    chart.add_xml_filter(lambda root: _bare(root, drawing.title))
    return str(chart.render(is_unicode=True))


def _bare(root: Element, title: str) -> Element:
    """Without styles and scripts, which the page allows none of, nor what they would have moved.

    A reader of the screen hears the title; the numbers stand in a table below.
    """
    for parent in list(root.iter()):
        for child in list(parent):
            name = child.tag if isinstance(child.tag, str) else "comment"
            bubble = child.get("class", "").endswith("tooltip-overlay") if name != "comment" else 0
            if name in {"comment", "defs", "desc", "title"} or bubble:
                parent.remove(child)
    del root.attrib["id"]
    root.set("role", "img")
    root.set("aria-label", title)
    return root
