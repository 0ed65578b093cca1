"""Values that words may use, beyond text and numbers. What they look like is decided in `bot`."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.place import Value


@dataclass(frozen=True)
class When:
    """A moment, as RFC 9557 text with its zone: 2026-11-22T15:00:00+01:00[Europe/Berlin]."""

    at: str


@dataclass(frozen=True)
class Day:
    """A day, as 2026-11-22; short in lists, where a line should hold it."""

    day: str
    short: bool = False


@dataclass(frozen=True)
class Label:
    """Words found by key, inside other words: the name of a trap, of a practice, of an option."""

    key: str


@dataclass(frozen=True)
class Lines:
    """The same words for each row, one under the other; `apart`: with an empty line between."""

    key: str
    rows: tuple[Mapping[str, "Word"], ...]
    apart: bool = False


@dataclass(frozen=True)
class Join:
    """Several words in one line: "racing heart, tight muscles and butterflies"."""

    parts: tuple["Word", ...]


@dataclass(frozen=True)
class Worked:
    """A value of `flows.answers.Outside`, to be read back: a moment, a zone, a time of day."""

    what: str
    value: Value


Word = str | int | float | When | Day | Label | Lines | Join | Worked
