"""The two kinds of column that need care: what people typed, and when things happened."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
from sqlalchemy import BigInteger, Dialect, Text, TypeDecorator

from flows.place import Value


@dataclass(frozen=True)
class Own:
    """A value that belongs to a person: all that is typed goes in as one of these."""

    person: int
    value: Value


class Private(TypeDecorator[Any]):
    """What a person typed: bound as `Own`, read back as the plain value.

    The only column type for free text, so that there is one place to protect it.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Own | None, dialect: Dialect) -> str | None:
        del dialect
        if value is None:
            return None
        if not isinstance(value, Own):
            raise TypeError("free text is bound with its owner, as Own(person, value)")
        return orjson.dumps(value.value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401 - JSON
        del dialect
        return None if value is None else orjson.loads(value)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, kept as whole milliseconds since 1970: the same on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        del dialect
        return None if value is None else round(value.timestamp() * 1000)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)
