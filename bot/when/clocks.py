"""A time of day alone, in a person's own words: "half past 6", "um 8 Uhr", "seven"."""

import re
from dataclasses import replace
from datetime import time, timedelta

from bot.when.hours import hours_meant
from bot.when.pieces import Clock, Dotted, Found, Part
from bot.when.spelling import SMALL
from bot.when.words import cut

LONGEST = 60
"""Characters that are read: who writes more says something else."""
_DAY = timedelta(days=1)
_HOURS = {word: number for word, number in SMALL.items() if number <= 12}
_ENGLISH = {
    r"morgens|früh|am morgen|vormittags|de la mañana|por la mañana|du matin": "in the morning",
    r"mittags": "noon",
    r"nachmittags|am nachmittag|de la tarde|de l'après-midi": "in the afternoon",
    r"abends|am abend|de la noche|du soir": "in the evening",
    r"a las?|às|à|alle|um": "at",
    r"y media": "30",
    r"heures?|horas?": "o'clock",
}
_IN_ENGLISH = [(re.compile(rf"(?<!\w)(?:{said})(?!\w)"), meant) for said, meant in _ENGLISH.items()]
_WORD = re.compile(rf"\b(?:{'|'.join(_HOURS)})\b")
_APART = re.compile(r"(?<![\d:.])(\d{1,2})(?: |h ?)?([0-5]\d)(?![\d:.])")


def read(text: str) -> tuple[time, ...]:
    """The times that the words may mean, the likeliest first; none where they name none.

    A day that is named with it says nothing here: this is an hour for every day.
    """
    if len(text) > LONGEST:
        return ()
    said = text.casefold()
    for words, meant in _IN_ENGLISH:
        said = words.sub(meant, said)
    in_figures = _WORD.sub(lambda match: str(_HOURS[match[0]]), said)
    return _read(said) or _read(in_figures) or _read(_APART.sub(r"\1:\2", in_figures))


def _read(said: str) -> tuple[time, ...]:
    found = cut(said)
    parts = [one.piece for one in found.pieces if isinstance(one.piece, Part)]
    clocks = [clock for one in found.pieces if (clock := _clock(one, alone=not parts))]
    if found.strays or len(parts) > 1 or any(clock.zone for clock in clocks):
        return ()
    part = parts[0] if parts else None
    each = [hours_meant(clock, part, on_a_day=False) for clock in clocks]
    if any(hours is None for hours in each):
        return ()
    return tuple(dict.fromkeys(_wall(hour) for hours in each if hours for hour in hours.hours))


def _clock(one: Found, *, alone: bool) -> Clock | None:
    """A clock time; 7:45 is the one of the morning where no part of the day is named with it."""
    clock = one.piece.clock if isinstance(one.piece, Dotted) else one.piece
    if not isinstance(clock, Clock):
        return None
    return replace(clock, sure=clock.sure or (alone and ":" in one.words))


def _wall(since_midnight: timedelta) -> time:
    seconds = (since_midnight % _DAY).seconds
    return time(seconds // 3600, seconds // 60 % 60)
