"""What the words about time in a sentence say, before it is known which moment they mean."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Clock:
    """A time of day; 24 is the midnight that ends the day. Not `sure`: twelve hours later fits."""

    hour: int
    minute: int = 0
    sure: bool = True
    zone: str | None = None  # another zone that was named with it


@dataclass(frozen=True)
class Part:
    name: str
    of_today: bool = False


@dataclass(frozen=True)
class Shift:
    days: int


@dataclass(frozen=True)
class Weekday:
    day: int  # Monday is 0
    which: str = ""  # "this", "next", "last", "every", "after" (a week on) or nothing


@dataclass(frozen=True)
class Week:
    ahead: int


@dataclass(frozen=True)
class Weekend:
    next: bool


@dataclass(frozen=True)
class EndOf:
    what: str  # "week", "month" or "year"
    next: bool


@dataclass(frozen=True)
class Calendar:
    """One date, or the two that the same figures may mean: (year, month, day) as far as said."""

    options: tuple[tuple[int | None, int | None, int], ...]


@dataclass(frozen=True)
class Dotted:
    """Figures such as 9.10, which are a clock time or a date."""

    clock: Clock
    date: Calendar


@dataclass(frozen=True)
class Length:
    """A stretch of time, which by itself says nothing about when."""

    seconds: int = 0
    days: int = 0
    months: int = 0


@dataclass(frozen=True)
class Ahead:
    length: Length


@dataclass(frozen=True)
class Beyond:
    """A length to add to the day that follows, as in "a week from friday"."""

    length: Length


@dataclass(frozen=True)
class Vague:
    name: str


@dataclass(frozen=True)
class Mark:
    name: str  # "past", "repeats", "not", "foreign" or "unclear"


@dataclass(frozen=True)
class Aside:
    """Words that are accounted for and no time, such as "20 pages"."""


Day = Shift | Weekday | Week | Weekend | EndOf | Calendar
Piece = Clock | Part | Day | Dotted | Length | Ahead | Beyond | Vague | Mark | Aside


@dataclass(frozen=True)
class Found:
    piece: Piece
    start: int  # in the text as it was written
    end: int
    words: str  # spelled plainly


@dataclass(frozen=True)
class Cut:
    pieces: tuple[Found, ...]
    strays: tuple[str, ...]
    whole: bool  # one piece, and not a word beside it
