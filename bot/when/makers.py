"""What each rule of `rules` makes of its match; None if it does not fit after all."""

from calendar import monthrange
from collections.abc import Callable, Mapping

from bot.when.pieces import (
    Ahead,
    Beyond,
    Calendar,
    Clock,
    Dotted,
    Length,
    Mark,
    Part,
    Piece,
    Vague,
    Week,
    Weekday,
)
from bot.when.spelling import MONTHS, ORDINALS, SMALL, WEEKDAYS

Said = Mapping[str, str | None]
Maker = Callable[[Said], Piece | None]


def _int(word: str | None) -> int:
    """Read digits or a small number in words; nothing is 0."""
    return 0 if not word else SMALL[word] if word in SMALL else int(word)


# What each rule makes of its match; None means that it does not fit after all ---------------------


def clock_of(said: Said) -> Clock | None:
    hour, minute, half = _int(said["hour"]), _int(said.get("minute")), said.get("half")
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    if half and (hour < 13 or half == "p"):
        if hour == 0:
            return None
        return Clock(hour % 12 + 12 * (half == "p"), minute, zone=said.get("zone"))
    if half:
        return None
    written = said["hour"] or ""
    sure = hour > 12 or written.startswith("0") or (hour == 12 and said.get("minute") is not None)
    return Clock(hour, minute, sure, said.get("zone"))


def before_or_past(said: Said) -> Clock | None:
    """Read "quarter to nine" and its like."""
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(said["by"] or "") or _int(said["by"])
    sign = 1 if said["sign"] in ("past", "after") else -1
    whole = clock_of({**said, "minute": None})
    if whole is None or not 0 < minutes < 60:
        return None
    total = (whole.hour * 60 + sign * minutes) % (24 * 60)
    if not whole.sure and total < 60:  # quarter to one, half past twelve
        total += 12 * 60
    return Clock(total // 60, total % 60, whole.sure, whole.zone)


def half_hour(said: Said) -> Clock | None:
    """Read "half 8", half past in Britain, and "halb 8", half an hour before eight."""
    sign = "to" if said["word"] == "halb" else "past"
    return before_or_past({**said, "by": "half", "sign": sign})


def _calendar(*options: tuple[int | None, int | None, int]) -> Calendar | None:
    fit = tuple(
        (year, month, day)
        for year, month, day in dict.fromkeys(options)
        if 1 <= (month or 1) <= 12 and 1 <= day <= monthrange(year or 2024, month or 1)[1]
    )
    return Calendar(fit) if fit else None


def _year(word: str | None) -> int | None:
    return None if word is None else int(word) if len(word.strip()) == 4 else 2000 + int(word)


def date_in_figures(said: Said) -> Piece | None:
    """Read 25/12, 5/6/2027, 1.12. and 9.10."""
    a, b, year = _int(said["a"]), _int(said["b"]), _year(said["year"])
    if said["between"] == ".":  # with dots the day comes first everywhere
        date = _calendar((year, b, a))
        clock = clock_of({"hour": said["a"], "minute": said["b"]})
        if year or said["end"] or clock is None or len(said["b"] or "") < 2:
            return date
        return Dotted(clock, date) if date else None
    if (a, b) == (24, 7):
        return Mark("repeats")
    if said["between"] == "-" and not year:
        return None  # 10-12 may be anything
    return _calendar((year, b, a), (year, a, b))


def named_date(said: Said) -> Piece:
    month = MONTHS.index(said["month"] or "") + 1
    return _calendar((_year(said["year"]), month, _day(said["day"]))) or Mark("unclear")


def iso_date(said: Said) -> Piece:
    date = _calendar((_int(said["year"]), _int(said["month"]), _int(said["day"])))
    return date or Mark("unclear")


def of_month(said: Said) -> Calendar | None:
    return _calendar((None, None, _day(said["day"])))


def _day(word: str | None) -> int:
    return ORDINALS.index(word) + 1 if word in ORDINALS else _int(word)


def weekday_named(said: Said) -> Piece:
    which = said["which"] or ""
    if which in ("every", "each") or said["plural"]:
        which = "every"
    return Weekday(WEEKDAYS.index(said["weekday"] or ""), "" if which == "coming" else which)


def length_of(said: Said) -> Length | None:
    if said["part"]:
        number = 0.75 if "three" in said["part"] else 0.25 if "quarter" in said["part"] else 0.5
        return _measure(number, said["part_of"] or "")
    word = said["n"] or ""
    if word.startswith("a"):
        number = 2.0 if "couple" in word else 1.0
    else:
        number = float(word.replace(",", ".")) if word[0].isdigit() else float(SMALL[word])
    number += 0.5 * bool(said["half"] or said["and_half"])
    first = _measure(number, said["u"] or "")
    if first is None or not said["n2"]:
        return first
    if not said["u2"] and not (said["u"] or "").startswith("h"):
        return None
    second = _measure(_int(said["n2"]), said["u2"] or "m")
    return second and Length(
        first.seconds + second.seconds, first.days + second.days, first.months + second.months
    )


def _measure(number: float, unit: str) -> Length | None:
    months = {"mo": 1, "y": 12}.get(unit[:2] if unit[:2] == "mo" else unit[0])
    if months:
        return Length(months=int(number * months)) if number * months % 1 == 0 else None
    days = {"d": 1, "n": 1, "w": 7, "f": 14}.get(unit[0])
    if days is None:
        return Length(seconds=round(number * {"s": 1, "m": 60, "h": 3600}[unit[0]]))
    if number * days % 1 == 0:
        return Length(days=int(number * days))
    return Length(seconds=round(number * days * 86400))


def from_now(said: Said) -> Ahead | None:
    length = length_of(said)
    return Ahead(length) if length else None


def beyond(said: Said) -> Beyond | None:
    length = length_of(said)
    return Beyond(length) if length and not length.seconds else None


def hours_between(said: Said) -> Piece | None:
    """Read "3-5pm" and "from 3 to 5": its start, with the half of the day that the end gives it."""
    first = clock_of({"hour": said["hour"], "minute": said["minute"], "half": said["half1"]})
    last = clock_of({"hour": said["hour2"], "minute": said["minute2"], "half": said["half"]})
    if first is None or last is None:
        return None
    if first.sure or not last.sure:
        return first
    end = last.hour * 60 + last.minute
    start = max(
        (m for m in (_minutes(first), _minutes(first) + 720) if m < end), default=_minutes(first)
    )
    return Clock(start // 60, start % 60)


def _minutes(clock: Clock) -> int:
    return clock.hour % 12 * 60 + clock.minute


def week_named(said: Said) -> Piece:
    if said["which"] in ("last", "past"):
        return Mark("past")
    if said["unit"] == "week":
        return Week(1 if said["which"] in ("next", "coming") else 0)
    return Vague(f"{said['which']} {said['unit']}")


def in_month(said: Said) -> Vague:
    return Vague(f"in {said['month']}")


def part_of_day(said: Said) -> Piece:
    if said["plural"] or said["which"] in ("every", "each"):
        return Mark("repeats")
    if said["which"] == "last":
        return Mark("past")
    shade = f"{said['shade']} " if said["shade"] else ""
    return Part(f"{shade}{said['part']}", of_today=said["which"] == "this")
