"""Cuts a sentence into the words in it that speak of time; what they mean is for `moments`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from bot.when.makers import clock_of
from bot.when.pieces import Clock, Cut, Day, Dotted, Found, Mark, Part, Piece
from bot.when.rules import rules
from bot.when.spelling import Plain, plain


def cut(text: str) -> Cut:
    spelled = plain(text)
    found = list(_match(spelled))
    return _with_bare_hour(spelled, found)


def _match(spelled: Plain) -> Iterator[Found]:
    taken = 0
    for start in spelled.words:
        if start < taken:
            continue
        for pattern, maker in rules():
            match = pattern.match(spelled.text, start)
            if match and match.end() > start and (piece := maker(match.groupdict())):
                taken = match.end()
                yield Found(piece, start, taken, match.group())
                break


def _with_bare_hour(spelled: Plain, found: list[Found]) -> Cut:
    """Take a lone number beside a day for its hour ("tomorrow 8"), and collect the strays."""
    strays = [
        (match.start(), match.end())
        for match in re.finditer(r"\d+", spelled.text)
        if not any(piece.start <= match.start() < piece.end for piece in found)
    ]
    if not any(isinstance(piece.piece, Clock | Dotted | Mark) for piece in found):
        for index, (start, end) in enumerate(strays):
            clock = _bare_hour(spelled.text, start, end, found)
            if clock:
                del strays[index]
                found = sorted([*found, clock], key=lambda piece: piece.start)
                break
        else:
            hours = [_hour_after_day(spelled.text, *pair) for pair in pairwise(found)]
            found = [*found[:1], *hours]
    found, strays = _more_hours(spelled.text, found, strays)
    return Cut(
        tuple(
            Found(p.piece, spelled.origin[p.start][0], spelled.origin[p.end - 1][1], p.words)
            for p in found
        ),
        tuple(spelled.text[start:end] for start, end in strays),
        whole=[piece.words for piece in found] == [spelled.text.strip(" .!?")],
    )


def _more_hours(
    text: str, found: list[Found], strays: list[tuple[int, int]]
) -> tuple[list[Found], list[tuple[int, int]]]:
    """Read "at 9, 10 or 11": a number joined to an hour is one more."""
    left = []
    for start, end in strays:
        joined = re.search(r",? or $|, $", text[:start])
        after = joined and any(
            isinstance(piece.piece, Clock) and piece.end == joined.start() for piece in found
        )
        clock = clock_of({"hour": text[start:end], "minute": None}) if after else None
        if clock:
            found = [*found, Found(clock, start, end, text[start:end])]
        else:
            left.append((start, end))
    return sorted(found, key=lambda piece: piece.start), left


def _bare_hour(text: str, start: int, end: int, found: list[Found]) -> Found | None:
    figures, before, after = text[start:end], text[:start].rstrip(" ,"), text[end:].lstrip(" ,")
    follows = any(_is_day(p.piece) and len(before) == p.end for p in found)
    leads = (not before or before[-1] in ".;!?:-") and any(
        _is_day(p.piece) and len(text) - len(after) == p.start for p in found
    )
    alone = not before and not after.strip(".!?")
    if not (follows or leads or alone):
        return None
    said: dict[str, str | None] = {"hour": figures, "minute": None}
    if len(figures) == 4 and (figures[0] == "0" or (follows and figures[:2] not in ("19", "20"))):
        said = {"hour": figures[:2], "minute": figures[2:]}
    clock = clock_of(said) if len(said["hour"] or "") < 3 else None
    return Found(clock, start, end, figures) if clock else None


def _hour_after_day(text: str, before: Found, this: Found) -> Found:
    """Read "saturday 8h" as an hour, though "8h" alone is a stretch of time."""
    hour = re.fullmatch(r"(\d{1,2})h", this.words)
    if hour and _is_day(before.piece) and not text[before.end : this.start].strip(" ,"):
        return replace(this, piece=Clock(int(hour[1]) % 24))
    return this


def _is_day(piece: Piece) -> bool:
    return isinstance(piece, Day | Part)
