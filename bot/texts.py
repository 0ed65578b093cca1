"""The coach's words, by key and language. A missing word or value is an error, never a blank.

The only code that knows Fluent, and the only place where what people wrote is made safe for HTML.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle, resolver
from fluent.syntax import FluentParser
from fluent.syntax import ast as FTL  # noqa: N812 - as Fluent itself calls it

from flows.occasion import read
from flows.place import Value
from flows.words import Day, Join, Label, Lines, When, Word, Worked

ROOT = Path(__file__).parent / "texts"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d\[[\w/+-]+\](\[_[a-z]+=[\w/+-]+\])*")
GAPS = re.compile(r"\n{3,}")
# Fluent's guard against words that swell by holding each other gives up on any value over 2500
# characters; ours hold what people wrote. How long a message may be is kept in `bot.wording`.
resolver.MAX_PART_LENGTH = 1 << 20


@cache
def languages() -> tuple[str, ...]:
    """The languages that have all words."""
    return tuple(sorted(path.parent.name for path in ROOT.glob("*/common.ftl")))


@cache
def care_languages() -> tuple[str, ...]:
    """The languages that have words for someone in danger; those they lack are said in English."""
    return tuple(sorted(path.parent.name for path in ROOT.glob("*/care.ftl")))


def known(language: str) -> bool:
    """Whether there are words in it, be it of care alone."""
    return language in languages() or language in care_languages()


@cache
def bundle(language: str) -> FluentBundle:
    """Raises LookupError for any other name: none leads out of the folder of the words."""
    if not known(language):
        raise LookupError("a language without words")
    words = FluentBundle([language], use_isolating=False)
    parse = FluentParser(with_spans=False).parse  # where a word stood is not asked again
    for path in sorted((ROOT / language).glob("*.ftl")):
        words.add_resource(parse(path.read_text("utf-8")))
    return words


def speaks(language: str) -> str:
    """The language a person is spoken to in: theirs, or English."""
    short = language.partition("-")[0].lower()
    return short if short in languages() else "en"


def cares(language: str) -> str:
    """The language of words of care: theirs, or English."""
    short = language.partition("-")[0].lower()
    return short if short in care_languages() else speaks(language)


def has(language: str, key: str) -> bool:
    return _with(language, key).has_message(key)


def _with(language: str, key: str) -> FluentBundle:
    """The words of a language, or of English where it has care alone and not this."""
    words = bundle(language)
    return words if language in languages() or words.has_message(key) else bundle("en")


def text(language: str, key: str, values: Mapping[str, Word] | None = None) -> str:
    """The words, as HTML. Raises LookupError where there are none, or a value is missing."""
    safe = {name: shown(language, value) for name, value in (values or {}).items()}
    words = _formatted(language, key, safe)
    return (GAPS.sub("\n\n", words) if "\n\n\n" in words else words).strip()


def _formatted(language: str, key: str, safe: Mapping[str, str | int | float]) -> str:
    template, names = _template(language, key)
    if template is not None and all(isinstance(safe.get(name), str) for name in names):
        return template.format_map(safe)
    words = _with(language, key)
    pattern = words.get_message(key).value if words.has_message(key) else None
    if pattern is None:
        raise LookupError(f"{language}/{key} has no words")
    string, errors = words.format_pattern(pattern, dict(safe))
    if errors:
        raise LookupError(f"{language}/{key}: {', '.join(str(error) for error in errors)}")
    return str(string)


@cache
def _template(language: str, key: str) -> tuple[str | None, tuple[str, ...]]:
    """Words with nothing in them but values, as `str.format_map` takes them, and whose names.

    Fluent takes 60 µs to put such a message together, this one. None for all that chooses, refers
    to other words or is not there.
    """
    words = _with(language, key)
    pattern = words.get_message(key).value if words.has_message(key) else None
    template = ""
    names: list[str] = []
    for part in pattern.elements if isinstance(pattern, resolver.Pattern) else [pattern]:
        match part:
            case resolver.TextElement(value=said):
                template += said.replace("{", "{{").replace("}", "}}")
            case FTL.Placeable(expression=resolver.VariableReference(id=FTL.Identifier(name=name))):
                template += f"{{{name}}}"
                names.append(name)
            case _:
                return None, ()
    return template, tuple(names)


def shown(language: str, value: Word) -> str | int | float:
    """A value as it stands inside words: numbers as they are, all else as safe HTML."""
    match value:
        case int() | float():
            return value
        case str():
            return escape(_read_out(language, value), quote=False)
        case When(at):
            return escape(moment(language, at), quote=False)
        case Day(day, short):
            return dated(language, date.fromisoformat(day), "day-brief" if short else "day")
        case Label(key):
            return text(language, key)
        case Lines(key, rows, apart):
            return ("\n\n" if apart else "\n").join(text(language, key, row) for row in rows)
        case Join(parts):
            return _joined(language, parts) if parts else ""
        case Worked(what, inner):
            return escape(worked(language, what, inner), quote=False)


def plain(language: str, value: Word) -> str:
    """A value for a button or a toast, where nothing is HTML."""
    match value:
        case Worked(what, inner):
            return worked(language, what, inner)
        case When(at):
            return moment(language, at)
        case str():
            return value
        case Label(key):
            return _formatted(language, key, {})
    return str(shown(language, value))


@cache
def label(language: str, key: str) -> str:
    """Words that stand on a button."""
    return plain(language, Label(key))


def worked(language: str, what: str, value: Value) -> str:
    """A value that was worked out from someone's words, read back to them."""
    match what, value:
        case "moment" | "occasion" | "until", str(at):
            return moment(language, at)
        case "zone", str(zone):
            return zone.split(" [")[0]
    return str(value)


def moment(language: str, at: str) -> str:
    """`2026-11-24T15:00:00+01:00[Europe/Berlin]` as "Tuesday 24 November, 15:00".

    One that was said by the clock of another place shows that one too, where they differ.
    """
    when = datetime.fromisoformat(at.partition("[")[0])
    here = format_datetime(when, _form(language, "moment"), locale=language)
    place = read(at).place
    there = when.astimezone(ZoneInfo(place)) if place else when
    if there.utcoffset() == when.utcoffset():
        return here
    pattern = _form(language, "clock" if there.date() == when.date() else "other-day")
    city = place.rpartition("/")[2].replace("_", " ")
    shown_there = format_datetime(there, pattern, locale=language)
    return _formatted(language, "moment-both", {"here": here, "there": shown_there, "place": city})


def dated(language: str, day: date, form: str) -> str:
    """A day as the language writes it: `form` is day, day-brief, short-day or month."""
    return format_date(day, _form(language, form), locale=language)


def _form(language: str, what: str) -> str:
    """How a language writes dates: a pattern of CLDR, in the catalogue like all else."""
    return _formatted(language, f"form-{what}", {})


def _read_out(language: str, value: str) -> str:
    """A moment as words; nothing that was typed looks like one (`bot.hearing`)."""
    if MOMENT.fullmatch(value):
        with suppress(ValueError, OverflowError, KeyError):  # no day, or no zone, from a file
            return moment(language, value)
    return value


def _joined(language: str, parts: tuple[Word, ...]) -> str:
    shown_parts = [str(shown(language, part)) for part in parts]
    if len(shown_parts) == 1:
        return shown_parts[0]
    both = {"first": ", ".join(shown_parts[:-1]), "last": shown_parts[-1]}
    return _formatted(language, "and", both)
