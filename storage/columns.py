"""The two kinds of column that need care: what people typed, and when things happened."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Dialect,
    String,
    Text,
    TypeDecorator,
    cast,
    column,
    func,
    literal_column,
    select,
    table,
    type_coerce,
)
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from flows.place import Value
from storage import keys

_KEY = table("key", column("person_id", BigInteger), column("wrapped", String))
_BAR = literal_column("'|'", String)  # in no number and in no wrapped key


@dataclass(frozen=True)
class Own:
    """A value that belongs to a person: all that is typed goes in as one of these."""

    person: int
    value: Value


class Private(TypeDecorator[Any]):
    """What a person typed: bound as `Own`, sealed with their key, and read back as the plain value.

    The only column type for free text. `where` is its table and column: a value that is moved to
    another column, or to another person's row, does not open.
    """

    impl = Text
    cache_ok = True

    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where

    def process_bind_param(self, value: Own | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if not isinstance(value, Own):
            raise TypeError("free text is bound with its owner, as Own(person, value)")
        return keys.seal(dialect, value.person, self.where, orjson.dumps(value.value))

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """The row's person and their wrapped key come along, so that reading needs nothing else."""
        row = column.table.c
        whose = row.id if column.table.name == "person" else row.person_id
        key = select(_KEY.c.wrapped).where(_KEY.c.person_id == whose).scalar_subquery()
        known = func.coalesce(key, literal_column("''"))
        return type_coerce(
            cast(whose, String) + _BAR + known + _BAR + type_coerce(column, Text), self
        )

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401 - JSON
        del dialect
        if value is None:
            return None
        person, wrapped, sealed = value.split("|", 2)
        return orjson.loads(keys.unseal(int(person), wrapped, self.where, sealed))


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, kept as whole milliseconds since 1970: the same on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        del dialect
        return None if value is None else _milliseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


def given(column: Column[Any]) -> Any:  # noqa: ANN401 - of the column's own type
    """What a new row has there where nothing is said; None where that is nothing, or worked out."""
    return column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None


@lru_cache(16)  # of one turn, most columns are handed the same moment
def _milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1000)
