"""From the days that words name to dates, seen from today."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from bot.when.pieces import (
    Beyond,
    Calendar,
    Day,
    EndOf,
    Length,
    Piece,
    Shift,
    Vague,
    Week,
    Weekday,
    Weekend,
)
from bot.when.spelling import MONTHS

SOME_HOUR = timedelta(hours=9)
"""A day without an hour, until the person gives one."""
CLOSE = timedelta(hours=18)
"""The hour of "the end of the day", week, month or year."""
SLIP = timedelta(days=60)
"""A date without a year that is over for less than this was a slip, not a plan for next year."""


class DoubtKind(Enum):
    NONE = "none"  # no word about time
    UNKNOWN = "unknown"  # something about time that is not understood
    PAST = "past"
    AMBIGUOUS = "ambiguous"
    VAGUE = "vague"  # a time, but not when: "soon", "next month", "today"
    REPEATS = "repeats"  # "every monday"
    ZONE = "zone"  # the words name a zone: "3pm EST"
    FAR = "far"  # beyond FURTHEST


@dataclass(frozen=True)
class Days:
    """Dates that were meant, likeliest first, and why to ask if the likeliest is not enough."""

    dates: tuple[date, ...]
    ask: DoubtKind | None = None
    hour: timedelta = SOME_HOUR  # if none is said


def with_month(pieces: list[Piece], today: date) -> list[Piece]:
    """Give a date the month or year named apart from it: "next month on the 5th"."""
    vague = next((piece for piece in pieces if isinstance(piece, Vague)), None)
    date_said = next((piece for piece in pieces if isinstance(piece, Calendar)), None)
    if vague is None or date_said is None:
        return pieces
    year, month, day = date_said.options[0]
    if vague.name.startswith("in ") and month is None:
        month = MONTHS.index(vague.name.removeprefix("in ")) + 1
    elif vague.name in ("next month", "coming month", "this month") and month is None:
        first = plus(today.replace(day=1), Length(months=int(vague.name != "this month")))
        year, month = first.year, first.month
    elif vague.name in ("next year", "this year") and year is None and month:
        year = today.year + int(vague.name == "next year")
    else:
        return pieces
    if day > monthrange(year or 2024, month)[1]:
        return pieces
    return [
        Calendar(((year, month, day),)) if piece is date_said else piece
        for piece in pieces
        if piece is not vague
    ]


def in_week(days: list[Day | Beyond], today: date) -> list[Day | Beyond]:
    """Bring "next week" and "tuesday" together into one date."""
    week = next((day for day in days if isinstance(day, Week)), None)
    named = next((day for day in days if isinstance(day, Weekday)), None)
    if week is None or named is None:
        return days
    monday = today - timedelta(days=today.weekday())
    day = monday + timedelta(days=7 * week.ahead + named.day)
    rest = [other for other in days if other not in (week, named)]
    return [*rest, Calendar(((day.year, day.month, day.day),))]


def days_meant(days: list[Day | Beyond], today: date) -> Days:
    beyond = [day.length for day in days if isinstance(day, Beyond)]
    each = {day: _dates(day, today) for day in days if not isinstance(day, Beyond)}
    if len(each) == 1:
        (found,) = each.values()
    else:  # "friday the 27th": each must agree, or it is asked which
        every = list(dict.fromkeys(day for one in each.values() for day in one.dates))
        fits = [day for day in every if all(_fits(said, of, day) for said, of in each.items())]
        past = next((one.ask for one in each.values() if one.ask is DoubtKind.PAST), None)
        found = Days((fits[0],), past) if fits else Days(tuple(every), DoubtKind.AMBIGUOUS)
    for length in beyond:
        found = replace(found, dates=tuple(plus(day, length) for day in found.dates))
    return found


def _fits(said: Day, of: Days, day: date) -> bool:
    return day.weekday() == said.day if isinstance(said, Weekday) else day in of.dates


def _dates(said: Day, today: date) -> Days:
    match said:
        case Shift(days):
            return Days((today + timedelta(days=days),))
        case Weekday():
            return _weekday(said, today)
        case Weekend():
            saturday = today + timedelta(days=(5 - today.weekday()) % 7)
            if said.next:
                return Days((saturday, saturday + timedelta(days=7)), DoubtKind.AMBIGUOUS)
            sunday = saturday + timedelta(days=1)
            return Days((saturday, sunday) if today.weekday() < 6 else (today, saturday))
        case EndOf():
            return _end_of(said, today)
        case Calendar(options):
            found = [_on_calendar(*option, today) for option in options]
            dates = tuple(day for one in found for day in one.dates)
            ask = DoubtKind.AMBIGUOUS if len(found) > 1 else found[0].ask
            return Days(dates, ask)
        case Week():
            return Days(())
    raise TypeError(said)


def _weekday(said: Weekday, today: date) -> Days:
    ahead = (said.day - today.weekday()) % 7
    coming, later = today + timedelta(days=ahead), today + timedelta(days=ahead + 7)
    if said.which == "after":
        return Days((later,))
    if said.which == "next":
        if ahead == 0:
            return Days((later,))
        if today.weekday() + ahead > 6:  # it is in next week whichever way one counts
            return Days((coming, later))
        return Days((coming, later), DoubtKind.AMBIGUOUS)
    if ahead == 0 and said.which == "last":
        return Days((later,))
    if ahead == 0 and said.which != "this":
        return Days((coming, later), DoubtKind.AMBIGUOUS)
    return Days((coming,))


def _end_of(said: EndOf, today: date) -> Days:
    if said.what == "week":
        friday = today + timedelta(days=4 - today.weekday() + 7 * said.next)
        sunday = friday + timedelta(days=2)
        if friday < today:
            friday += timedelta(days=7)
        return Days((friday, sunday), DoubtKind.AMBIGUOUS, CLOSE)
    months = 12 - today.month + 12 * said.next if said.what == "year" else int(said.next)
    month = plus(today.replace(day=1), Length(months=months))
    return Days((month.replace(day=monthrange(month.year, month.month)[1]),), hour=CLOSE)


def _on_calendar(year: int | None, month: int | None, day: int, today: date) -> Days:
    if year:
        return Days((date(year, month or 1, day),))
    if month is None:
        fit = [
            first
            for n in range(4)
            if has_day(first := plus(today.replace(day=1), Length(months=n)), day)
        ]
        dates = [first.replace(day=day) for first in fit]
        return Days(
            tuple(one for one in dates if one > today)[:1]
            if day != today.day
            else (dates[0], dates[1]),
            DoubtKind.AMBIGUOUS if day == today.day else None,
        )
    years = [y for y in range(today.year, today.year + 9) if has_day(date(y, month, 1), day)]
    this, following = date(years[0], month, day), date(years[1], month, day)
    if this >= today:
        return Days((this,))
    # "1 november" late in November is more likely a slip than the plan for a year.
    return Days((following,), DoubtKind.PAST if today - this < SLIP else None)


def has_day(first: date, day: int) -> bool:
    return day <= monthrange(first.year, first.month)[1]


def plus(day: date, length: Length) -> date:
    months = day.year * 12 + day.month - 1 + length.months
    year, month = divmod(months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(days=length.days)


def vague_days(name: str, today: date) -> list[date]:
    """Suggest days for words that name none: "next month", "in december"."""
    match name.split():
        case ["today"]:  # and nothing of it is left
            return [today + timedelta(days=1)]
        case ["this", "week"]:
            return [today + timedelta(days=1), today + timedelta(days=4 - today.weekday())]
        case ["next", "week"]:
            return [today + timedelta(days=7 - today.weekday()), today + timedelta(days=7)]
        case [_, "month"]:
            return [plus(today.replace(day=1), Length(months=1)), plus(today, Length(months=1))]
        case [_, "year"]:
            return [date(today.year + 1, 1, 1)]
        case ["few", "months"]:
            return [plus(today, Length(months=n)) for n in (2, 3, 4)]
        case ["few", unit]:
            return [today + timedelta(days=n * (7 if unit == "weeks" else 1)) for n in (2, 3, 4)]
        case ["in" | "end" as where, month]:
            return _days_of_month(MONTHS.index(month) + 1, today, only_last=where == "end")
        case _:
            return []


def _days_of_month(month: int, today: date, *, only_last: bool) -> list[date]:
    first = date(today.year + int(month < today.month), month, 1)
    last = first.replace(day=monthrange(first.year, month)[1])
    if last <= today:
        first, last = (plus(day, Length(months=12)) for day in (first, last))
    days = [first, first.replace(day=15), last]
    return [last] if only_last else [day for day in days if day > today][:2]
