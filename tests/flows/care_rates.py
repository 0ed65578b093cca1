"""Measures the care gate on its list of sentences: `python -m tests.flows.care_rates`.

Prints the table that stands in `docs/care.md` between the two marks.
"""

from collections import Counter

from flows.care import Concern, concern
from tests.flows.tables import HERE, rows

LANGUAGES = ("en", "es", "de", "fr", "pt", "ru", "uk")
BEGIN, END = "<!-- care rates -->", "<!-- end of care rates -->"
DOCUMENT = HERE.parents[1] / "docs" / "care.md"


def sentences():
    return [row for language in LANGUAGES for row in rows(f"care/{language}")]


def is_right(row):
    found = concern(row["text"])
    if row["expected"] == "calm":  # nothing, or a gentler tone: both are well
        return found is not Concern.STOP
    return found.value == row["expected"]


def is_missed(row):
    return row["expected"] == "stop" and concern(row["text"]) is not Concern.STOP


def is_false_stop(row):
    return row["expected"] != "stop" and concern(row["text"]) is Concern.STOP


def table():
    """One line a kind, one column a language: wrong of all; a miss or a false stop."""
    every, wrong, stops = Counter(), Counter(), {}
    for row in sentences():
        group = "a stop is right" if row["expected"] == "stop" else "a stop is wrong"
        for kind in (row["kind"], f"**all where {group}**"):
            stops[kind] = group
            every[kind, row["language"]] += 1
            wrong[kind, row["language"]] += is_missed(row) or is_false_stop(row)
    lines = [
        f"| kind | {' | '.join(LANGUAGES)} |",
        f"|---|{'---|' * len(LANGUAGES)}",
    ]
    for kind in sorted(stops, key=lambda kind: (stops[kind], kind)):
        cells = [
            f"{wrong[kind, language]} of {every[kind, language]}" if every[kind, language] else ""
            for language in LANGUAGES
        ]
        lines.append(f"| {kind} | {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
