"""An event in time: how its moment is written, when the coach comes before and after it.

A moment may carry tags of our own behind its zone, as RFC 9557 has room for: the place whose clock
it was said by, and that it comes again: `…+01:00[Europe/Berlin][_place=Asia/Tokyo][_every=week]`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.effects import Remind
from flows.place import Value, whole

BEFORE = (30, 5)  # minutes before an event that the coach comes by itself, where nothing is said
CHOICES = (120, 60, 30, 10, 5)
AFTER = 60  # minutes after it, to look back
KINDS = ("event-soon", "event-now", "debrief")
WEEKLY = "week"
MOVES = 1000  # an event moved once has its reminders numbered from here on, and so on


@dataclass(frozen=True)
class Occasion:
    at: str  # plain: the moment by the person's clock, and the tag of a place where there is one
    place: str  # the IANA name of the zone it was said by; empty: the person's own
    weekly: bool


def read(written: str) -> Occasion:
    tags = {
        name: value
        for name, _, value in (part.rstrip("]").partition("=") for part in written.split("[_")[1:])
    }
    place = tags.get("place", "")
    return Occasion(
        written.partition("[_")[0] + (f"[_place={place}]" if place else ""),
        place,
        tags.get("every") == WEEKLY,
    )


def write(at: str, *, place: str = "", weekly: bool = False) -> str:
    """The inverse of `read`; `at` has no tags yet."""
    return f"{at}{f'[_place={place}]' if place else ''}{f'[_every={WEEKLY}]' if weekly else ''}"


def content(event: str, written: str, *, weekly: bool) -> dict[str, Value]:
    """What is kept of an event.

    `series` is the regular moment that a weekly one is counted from: it stays where it is when only
    the next time is moved.
    """
    at = read(written).at
    return {
        "event": event,
        "at": at,
        "before": list(BEFORE),
        "every": WEEKLY if weekly else "",
        "series": at if weekly else "",
        "moves": 0,
    }


def minutes(kept: Mapping[str, Value]) -> tuple[int, ...]:
    """How long before it the coach comes, the earliest first."""
    found = kept.get("before")
    given = found if isinstance(found, list | tuple) else BEFORE
    return tuple(sorted({one for each in given if (one := whole(each))}, reverse=True))


def reminders(
    at: str, before: Iterable[int], *, about: int | None = None, moves: int = 0
) -> tuple[Remind, ...]:
    """Getting ready, the card in the last of these minutes, and the look back."""
    given = sorted(set(before), reverse=True)
    number = moves * MOVES
    return (
        *(
            Remind("event-soon", at=at, about=about, part=number + early, before=early)
            for early in given[:-1]
        ),
        *(Remind("event-now", at=at, about=about, part=number, before=last) for last in given[-1:]),
        Remind("debrief", at=at, about=about, part=number, before=-AFTER),
    )
