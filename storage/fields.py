"""What each column may hold in a copy that is taken in: how far numbers and days go."""

import re
from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson
from pydantic import (
    AfterValidator,
    AwareDatetime,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
)
from sqlalchemy import BigInteger, Boolean, Column, Integer

from flows.place import Value
from storage.columns import Instant, Private

CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
LANGUAGE = re.compile(r"[A-Za-z0-9-]+")  # as Telegram names them
EARLIEST, LATEST = 2000, 2100  # years


def _day(text: str) -> str:
    if text:
        date.fromisoformat(text)
    return text


def _clock(text: str) -> str:
    if not CLOCK.fullmatch(text):
        raise ValueError("no time of day")
    return text


def _clock_or_none(text: str) -> str:
    return _clock(text) if text else text


def _language(text: str) -> str:
    if not LANGUAGE.fullmatch(text):
        raise ValueError("no language")
    return text


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, OSError):
        raise ValueError("no zone") from None
    return text


def _near(at: datetime) -> datetime:
    if not EARLIEST <= at.year < LATEST:
        raise ValueError("too far away")
    return at


def _kept(facts: dict[str, Value]) -> dict[str, Value]:
    orjson.dumps(facts)  # as it will be, which a number of sixty digits cannot
    return facts


_NAMED = {
    **dict.fromkeys(("morning", "evening", "quiet_from", "quiet_to"), _clock),
    "clock": _clock_or_none,
    "day": _day,
    "language": _language,
    "zone": _zone,
}
_NAME = Annotated[str, StringConstraints(max_length=80, pattern=r"^[^\x00-\x1f\x7f]*$")]
_WHOLE = Annotated[StrictInt, Field(ge=-(1 << 31), lt=1 << 31)]
_BIG = Annotated[StrictInt, Field(ge=-(1 << 53), le=1 << 53)]
_WORDS = Annotated[str, StringConstraints(max_length=20_000)]
_FACTS = Annotated[dict[str, Any], AfterValidator(_kept)]
TYPED: dict[str, Any] = {  # of each column of typed text
    "conversation.place": _FACTS,
    "evidence.how": _WORDS,
    "evidence.text": _WORDS,
    "goal.title": _WORDS,
    "note.content": _FACTS,
    "programme.content": _FACTS,
}


def field(column: Column[Any]) -> Any:  # noqa: ANN401 - a type, for pydantic
    found: Any
    match column.type:
        case Private() as private:
            found = TYPED[private.where]
        case Instant():
            found = Annotated[AwareDatetime, AfterValidator(_near)]
        case Boolean():
            found = StrictBool
        case BigInteger():
            found = _BIG
        case Integer():
            found = _WHOLE
        case _:
            check = _NAMED.get(column.name)
            found = Annotated[_NAME, AfterValidator(check)] if check else _NAME
    return found | None if column.nullable else found
