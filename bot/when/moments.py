"""Reads a moment in a person's own words, in their zone, or says what has to be asked.

Nothing is guessed in silence: what a person said and the reading leaves out makes it a `Doubt`, and
where a second reading is less likely but possible ("tomorrow at 9") it stands in `others`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.when.days import (
    SOME_HOUR,
    Days,
    DoubtKind,
    days_meant,
    has_day,
    in_week,
    plus,
    vague_days,
    with_month,
)
from bot.when.hours import HOUR, PARTS, Hours, hours_meant, since_midnight
from bot.when.localtime import at_local
from bot.when.pieces import (
    Ahead,
    Aside,
    Beyond,
    Calendar,
    Clock,
    Cut,
    Day,
    Dotted,
    Length,
    Mark,
    Part,
    Piece,
    Shift,
    Vague,
    Week,
    Weekday,
)
from bot.when.second_opinion import second_opinion
from bot.when.words import cut

__all__ = [
    "FURTHEST",
    "LONGEST",
    "PARTS",
    "Doubt",
    "DoubtKind",
    "Moment",
    "find",
    "find_weekly",
    "read",
]

LONGEST = 500
"""Characters that are read; a longer text holds more than a moment."""
FURTHEST = timedelta(days=5 * 366)
DAWN = 5
"""Before this hour "tonight" and "tomorrow" may be said of the day that the sleeper is still in."""


@dataclass(frozen=True)
class Moment:
    at: datetime  # aware, in the person's zone: compare it with another in UTC, for a fold's sake
    exact: bool  # a clock time was said or follows; else the hour is one of the constants above
    others: tuple[datetime, ...] = ()  # less likely readings, to offer beside it


@dataclass(frozen=True)
class Doubt:
    why: DoubtKind
    choices: tuple[Moment, ...] = ()  # up to three, to offer as buttons


@dataclass(frozen=True)
class _Here:
    zone: ZoneInfo
    now: datetime  # in UTC: times of one zone are compared by their walls, which a fold repeats

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def at(self, day: date, since_midnight: timedelta) -> datetime:
        days, rest = divmod(since_midnight, timedelta(days=1))
        hours, seconds = divmod(rest.seconds, 3600)
        clock = time(hours, seconds // 60)
        return at_local(day + timedelta(days=days), clock, self.zone).astimezone(self.zone)

    def after(self, seconds: int) -> datetime:
        return (self.now.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(self.zone)


def read(text: str, zone: ZoneInfo, now: datetime, day: date | None = None) -> Moment | Doubt:
    """Read the moment that `text` names, seen from `now` (aware) in `zone`.

    A time of day and no more is one of `day`, where that was spoken of and it is still ahead then.
    """
    if len(text) > LONGEST:
        return Doubt(DoubtKind.UNKNOWN)
    here, said = _Here(zone, now.astimezone(UTC)), cut(text)
    if day and (moment := _of_day(said, day, here)):
        return moment
    answer = _judge(said, here)
    foreign = any(found.piece == Mark("foreign") for found in said.pieces)
    if isinstance(answer, Doubt) and not answer.choices and (foreign or not said.pieces):
        return _second_opinion(text, here) or answer
    return answer


def _of_day(said: Cut, day: date, here: _Here) -> Moment | None:
    hour = [one for one in said.pieces if isinstance(one.piece, Clock | Part)]
    of_today = any(isinstance(one.piece, Part) and one.piece.of_today for one in hour)
    if not hour or of_today or len(hour) < len(said.pieces):
        return None
    on = replace(hour[0], piece=Calendar(((day.year, day.month, day.day),)))
    answer = _judge(replace(said, pieces=(on, *hour), whole=False), here)
    return answer if isinstance(answer, Moment) else None


def _second_opinion(text: str, here: _Here) -> Doubt | None:
    found = second_opinion(text, here.now.astimezone(here.zone).replace(tzinfo=None))
    if found is None:
        return None
    at, exact = found
    hour = since_midnight(at.hour, at.minute) if exact else SOME_HOUR
    moment = Moment(here.at(at.date(), hour), exact)
    if not here.now < moment.at <= here.now + FURTHEST:
        return None
    return Doubt(DoubtKind.UNKNOWN, (moment,))


def find(text: str, zone: ZoneInfo, now: datetime) -> tuple[Moment, str] | None:
    """Find the one clear moment in a sentence, and give it with the sentence left without it."""
    if len(text) > LONGEST:
        return None
    said = cut(text)
    moment = _judge(said, _Here(zone, now.astimezone(UTC)))
    return None if isinstance(moment, Doubt) else (moment, _without(text, said))


def find_weekly(text: str, zone: ZoneInfo, now: datetime) -> tuple[Moment, str] | None:
    """Find the first of the moments that "every Tuesday 10:00" names, as `find` does."""
    if len(text) > LONGEST:
        return None
    said = cut(text)
    match _judge(said, _Here(zone, now.astimezone(UTC))):
        case Doubt(DoubtKind.REPEATS, (first, *_)):
            return first, _without(text, said)
    return None


def _without(text: str, said: Cut) -> str:
    rest = text
    for found in reversed(said.pieces):
        if not isinstance(found.piece, Aside | Length):
            before, after = rest[: found.start], rest[found.end :]
            rest = f"{_LEADS_TO_TIME.sub('', before).rstrip()} {after.lstrip()}"
    rest = re.sub(r"\(\s*\)", "", rest)
    rest = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(rest.split()))
    rest = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", rest)
    return _LEADS_TO_TIME.sub("", rest).strip(" ,;:-–—")


_LEADS_TO_TIME = re.compile(
    r"(?:\s|^)(?:(?:is|are|it's|on|at|in|by|for|from|around|about|@)\s*)+$", re.IGNORECASE
)


def _judge(said: Cut, here: _Here) -> Moment | Doubt:
    pieces = [found.piece for found in said.pieces]
    marks = {piece.name for piece in pieces if isinstance(piece, Mark)}
    which = {piece.which for piece in pieces if isinstance(piece, Weekday)}
    if len(pieces) == 1 and isinstance(pieces[0], Length) and said.whole:
        pieces = [Ahead(pieces[0])]  # "20 minutes" and not a word more
    if marks & {"not", "unclear", "foreign"}:
        return Doubt(DoubtKind.UNKNOWN)
    answer = _answer([p for p in pieces if not isinstance(p, Mark | Length | Aside)], here)
    choices = (answer,) if isinstance(answer, Moment) else answer.choices
    if "past" in marks or "last" in which:
        return Doubt(DoubtKind.PAST, choices)
    if "repeats" in marks or "every" in which:
        return Doubt(DoubtKind.REPEATS, choices)
    if said.strays and (isinstance(answer, Moment) or answer.why is DoubtKind.NONE):
        return Doubt(DoubtKind.AMBIGUOUS if choices else DoubtKind.UNKNOWN, choices)
    return answer


def _answer(pieces: Sequence[Piece], here: _Here) -> Moment | Doubt:
    """Bring the pieces together; where one kind was said twice, each is read by itself."""
    each = _alternatives(_undotted(list(dict.fromkeys(pieces))))
    if len(each) == 1:
        return _together(each[0], here)
    choices: list[Moment] = []
    for answer in (_answer(alternative, here) for alternative in each):
        choices += [answer] if isinstance(answer, Moment) else answer.choices
    return Doubt(DoubtKind.AMBIGUOUS, _best(choices)) if choices else Doubt(DoubtKind.UNKNOWN)


def _alternatives(pieces: list[Piece]) -> list[list[Piece]]:
    """Take apart "3pm or 4pm" and "friday 3pm and monday 4pm"; most often there is one."""
    clocks = [piece for piece in pieces if isinstance(piece, Clock)]
    days = [piece for piece in pieces if isinstance(piece, Day)]
    if len(clocks) == len(days) > 1:
        rest = [piece for piece in pieces if piece not in clocks and piece not in days]
        return [[*rest, day, clock] for day, clock in zip(days, clocks, strict=True)]
    for kind in (Dotted, Clock, Part, Ahead):
        same = [piece for piece in pieces if isinstance(piece, kind)]
        rest = [piece for piece in pieces if piece not in same]
        if kind is Dotted and same:
            both = [one for p in same if isinstance(p, Dotted) for one in (p.clock, p.date)]
            return [[*rest, one] for one in both]
        if len(same) > 1:
            return [[*rest, one] for one in same]
    return [pieces]


def _together(pieces: list[Piece], here: _Here) -> Moment | Doubt:
    if any(isinstance(piece, Ahead | Beyond) and _is_far(piece.length) for piece in pieces):
        return Doubt(DoubtKind.FAR)
    clock = next((piece for piece in pieces if isinstance(piece, Clock)), None)
    if clock and clock.zone:
        plain = [replace(clock, zone=None) if piece is clock else piece for piece in pieces]
        answer = _answer(plain, here)
        return Doubt(DoubtKind.ZONE, (answer,) if isinstance(answer, Moment) else answer.choices)
    ahead = next((piece for piece in pieces if isinstance(piece, Ahead)), None)
    if ahead:
        return _from_now(ahead, [piece for piece in pieces if piece is not ahead], here)
    part = next((piece for piece in pieces if isinstance(piece, Part)), None)
    return _at(_settled(pieces, part, here), clock, part, here)


def _settled(pieces: list[Piece], part: Part | None, here: _Here) -> list[Day | Beyond | Vague]:
    """Keep the days and the vague words, those that explain each other made one."""
    pieces = with_month(pieces, here.today)
    days = [piece for piece in pieces if isinstance(piece, Day | Beyond)]
    if part and part.of_today:
        days.append(Shift(0))
    days = in_week(days, here.today)
    vague = [piece for piece in pieces if isinstance(piece, Vague)]
    weeks = [day for day in days if isinstance(day, Week)]
    vague += [Vague("next week" if week.ahead else "this week") for week in weeks]
    return [*(day for day in days if day not in weeks), *vague]


def _at(
    settled: list[Day | Beyond | Vague], clock: Clock | None, part: Part | None, here: _Here
) -> Moment | Doubt:
    days = [piece for piece in settled if not isinstance(piece, Vague)]
    vague = [piece.name for piece in settled if isinstance(piece, Vague)]
    strong = [name for name in vague if name not in _WEAK]
    if strong or (vague and not (days or clock or part)):
        return _vague((strong or vague)[0], here)
    if not (days or clock or part):
        return Doubt(DoubtKind.NONE)
    hours = hours_meant(clock, part, on_a_day=bool(days))
    if hours is None:
        return Doubt(DoubtKind.UNKNOWN)
    if not days:
        return _next(hours, here)
    on = days_meant(days, here.today)
    if here.now.astimezone(here.zone).hour < DAWN:  # the night before is not over for everyone
        if part and part.of_today and hours.hours[0] >= 24 * HOUR:
            on = Days((here.today - timedelta(days=1), here.today), DoubtKind.AMBIGUOUS)
        if days == [Shift(1)]:
            on = Days((*on.dates, here.today))
    if on.dates == (here.today,) and not (clock or part):
        return _vague("today", here)
    answer = _on_days(on, hours, here)
    if days == [Shift(0)] and isinstance(answer, Doubt) and answer.why is DoubtKind.PAST:
        # Who said "today" means the next day, and not the same day of the next week.
        near = [one for one in answer.choices if (one.at.date() - here.today).days == 1]
        return replace(answer, choices=tuple(near))
    return answer


_WEAK = ("soon", "later", "sometime")  # beside a day or an hour they add nothing


def _undotted(pieces: list[Piece]) -> list[Piece]:
    """Read 9.10 as what is missing: a time beside a day, a date beside a time."""
    others = [piece for piece in pieces if not isinstance(piece, Dotted)]
    dated = any(isinstance(piece, Day) for piece in others)
    timed = any(isinstance(piece, Clock) for piece in others)
    if dated == timed:
        return pieces
    return [
        (piece.clock if dated else piece.date) if isinstance(piece, Dotted) else piece
        for piece in pieces
    ]


def _best(choices: Iterable[Moment]) -> tuple[Moment, ...]:
    by_time = {choice.at: replace(choice, others=()) for choice in choices}
    return tuple(by_time[at] for at in sorted(by_time))[:3]


# From now ---------------------------------------------------------------------------------------


def _from_now(ahead: Ahead, rest: list[Piece], here: _Here) -> Moment | Doubt:
    length = ahead.length
    if length == Length():
        return _vague("soon", here)
    if length.seconds:
        day, clock = plus(here.today, length), here.after(length.seconds)
        at = clock
        if day != here.today:  # "in a day and two hours"
            at = here.at(plus(clock.date(), length), since_midnight(clock.hour, clock.minute))
        others = [p for p in rest if not isinstance(p, Vague) and p != Shift(0)]
        moment = Moment(at, exact=True)
        if not others and (Shift(0) not in rest or at.date() == here.today):
            return moment
        answer = _answer(others, here)
        choices = [answer] if isinstance(answer, Moment) else answer.choices
        return Doubt(DoubtKind.AMBIGUOUS, _best([moment, *choices]))
    if any(isinstance(piece, Weekday) for piece in rest) and length.days % 7 == 0:
        return _answer([*rest, Week(length.days // 7)], here)
    day = plus(here.today, length)
    return _answer([*rest, Calendar(((day.year, day.month, day.day),))], here)


def _is_far(length: Length) -> bool:
    return length.days + length.months * 30 + length.seconds // 86400 > FURTHEST.days


def _next(hours: Hours, here: _Here) -> Moment | Doubt:
    """Without a day: the next time the clock shows it."""
    ats = [
        next(
            at
            for ahead in range(3)
            if (at := here.at(here.today + timedelta(days=ahead), hour)) > here.now
        )
        for hour in hours.hours
    ]
    if len(ats) == 1:
        return Moment(ats[0], hours.exact)
    return Doubt(DoubtKind.AMBIGUOUS, _best(Moment(at, hours.exact) for at in ats))


def _on_days(days: Days, hours: Hours, here: _Here) -> Moment | Doubt:
    each = hours.hours if hours.exact or hours.hours != (SOME_HOUR,) else (days.hour,)
    ats = list(dict.fromkeys(here.at(day, hour) for day in days.dates for hour in each))
    ahead = [at for at in ats if at > here.now]
    near = [at for at in ahead if at - here.now <= FURTHEST]
    if ahead and not near:
        return Doubt(DoubtKind.FAR)
    if not near:
        again = (at for day in days.dates for hour in each for at in _again(day, hour, here))
        return Doubt(DoubtKind.PAST, _best(Moment(at, hours.exact) for at in again))
    if days.ask is DoubtKind.PAST or (len(near) > 1 and (days.ask or hours.ask)):
        return Doubt(days.ask or DoubtKind.AMBIGUOUS, _best(Moment(at, hours.exact) for at in near))
    return Moment(near[0], hours.exact, tuple(near[1:3]))


def _again(day: date, hour: timedelta, here: _Here) -> list[datetime]:
    """Give the next moments like one that is over: tomorrow, a week on, or a year on."""
    if here.today - day < timedelta(days=7):
        days = [here.today + timedelta(days=1)] if day == here.today else []
        return [here.at(again, hour) for again in (*days, day + timedelta(days=7))]
    years = (date(here.today.year + n, day.month, 1) for n in range(9))
    tries = (year.replace(day=day.day) for year in years if has_day(year, day.day))
    return [next(at for again in tries if (at := here.at(again, hour)) > here.now)]


# Words that name no moment yet --------------------------------------------------------------------


def _vague(name: str, here: _Here) -> Doubt:
    today = here.today
    ats: list[datetime] = []
    match name.split():
        case ["soon"]:
            ats = [here.after(900), here.after(3600)]
        case ["later"]:
            ats = [here.after(3600), here.after(3 * 3600), here.at(today, PARTS["evening"][0])]
        case ["today"]:
            ats = [here.at(today, PARTS[part][0]) for part in ("afternoon", "evening", "night")]
        case ["few", "minutes" | "hours" as unit]:
            ats = [here.after(n * (60 if unit == "minutes" else 3600)) for n in (2, 3, 5)]
        case _:
            pass
    choices = [Moment(at, exact=True) for at in ats if at > here.now]
    days = [] if choices else vague_days(name, today)
    choices += [Moment(here.at(day, SOME_HOUR), exact=False) for day in days]
    return Doubt(DoubtKind.VAGUE, _best(one for one in choices if one.at > here.now))
