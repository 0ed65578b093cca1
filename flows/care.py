"""The care gate: whether a message stops the exercise, asks for a gentler tone, or neither.

It needs nothing but this package, so it works when everything else is broken. It is built to find
more than it misses: what is said in plain words always stops, and only figures of speech, denials,
other people's words and works of fiction are let through. How well it does is in `docs/care.md`.
"""

from collections.abc import Iterator
from enum import Enum
from functools import cache

from flows.concern import tables
from flows.concern.reading import Find, finds, sounding
from flows.concern.vocabulary import Vocabulary


class Concern(Enum):
    """What a message asks for."""

    NONE = "none"
    SOFT = "soft"  # go on, but first say that it was heard, and where trained help is
    STOP = "stop"  # keep the exercise aside and turn to the person


class SoftTopic(Enum):
    """Why a message is SOFT, so that what is said back can fit."""

    SELF_PAST = "self-past"
    OTHER_PERSON = "other-person"
    ABUSE = "abuse"
    PANIC = "panic"
    EATING = "eating"
    LOW = "low"
    DESPAIR = "despair"


_WEIGHT = {find: weight for weight, find in enumerate(Find)}
_TOPICS = {
    Find.PAST: SoftTopic.SELF_PAST,
    Find.OTHER: SoftTopic.OTHER_PERSON,
    Find.ABUSE: SoftTopic.ABUSE,
    Find.PANIC: SoftTopic.PANIC,
    Find.EATING: SoftTopic.EATING,
    Find.LOW: SoftTopic.LOW,
    Find.DESPAIR: SoftTopic.DESPAIR,
}

# Longer texts are read in pieces that overlap, so that the time grows no faster than the text.
_PIECE, _OVERLAP = 4096, 256


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, max(len(text) - _OVERLAP, 1), _PIECE - _OVERLAP):
        yield text[start : start + _PIECE]


@cache
def _gate() -> tuple[tables.Tables, Vocabulary]:
    # Imported here and not above: it takes the better part of a second. Whoever comes while another
    # is at it waits for the import to be done, as Python has it, and is not let by.
    from flows.concern import ready  # noqa: PLC0415

    return ready.TABLES, ready.VOCABULARY


def prepare() -> None:
    """Read the tables now, once: the better part of a second, and not at the first message."""
    _gate()


def _found(text: str) -> Find:
    shapes, vocabulary = _gate()
    found = Find.NOTHING
    for piece in _pieces(text):
        page = vocabulary.page(piece)
        alarms = sounding(shapes.alarms.on(page), page)
        if not alarms:
            continue
        found = max(found, finds(alarms, shapes.others.on(page), page), key=_WEIGHT.__getitem__)
        if found is Find.NOW:
            break
    return found


def concern(text: str) -> Concern:
    """What this message asks for, in any of the languages and without knowing which."""
    match _found(text):
        case Find.NOW:
            return Concern.STOP
        case Find.NOTHING:
            return Concern.NONE
        case _:
            return Concern.SOFT


def tongue(text: str, likely: str) -> str:
    """The language a text is written in, of those read here: that of most of its words.

    Some words are shared, so `likely` decides where languages are equal.
    """
    shapes, vocabulary = _gate()
    there = [shapes.words.get(word, 0) for word in vocabulary.page(text[:_PIECE]).places]
    known = {
        code: (sum(spoken >> place & 1 for spoken in there), code == likely)
        for place, code in enumerate(tables.CODES)
    }
    return max(known, key=known.__getitem__)


def soft_topic(text: str) -> SoftTopic | None:
    """Why a message is SOFT; None if it is not."""
    return _TOPICS.get(_found(text))
