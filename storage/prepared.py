"""Statements made once, and run as the driver takes them.

SQLAlchemy takes 40 to 60 µs to run a statement and as long again to build one, and a turn runs ten.
Here it builds and compiles each once for a kind of database; what is left is the driver's own time
and the column types of ours, about 8 µs (`docs/performance.md`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ClauseElement, Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlalchemy.types import TypeEngine

from storage.columns import Instant, Private

OURS = (Instant, Private)
Values = Mapping[str, Any]
Row = Sequence[Any]
Convert = Callable[[Any, Dialect], Any]


@dataclass(frozen=True, slots=True)
class _Made:
    """What a kind of database is handed, and how values go in and come out of it."""

    sql: str
    listed: bool  # whether the database wants a list, or a mapping by name
    fixed: Values  # values that stand in the statement itself
    names: tuple[str, ...]  # of every parameter, in its order
    inward: tuple[tuple[int, Convert], ...]
    outward: tuple[tuple[int, Convert], ...]


class Prepared:
    """A statement with named parameters; of an INSERT without values, name the columns.

    Each way to run it takes a connection with an open transaction, and raises DBAPIError.
    """

    def __init__(self, statement: ClauseElement, *columns: str) -> None:
        self._statement = statement
        self._columns = columns
        self._made: dict[str, _Made] = {}

    def one(self, db: Connection, values: Values) -> Row | None:
        """The first row, if there is any."""
        rows = self.all(db, values)
        return rows[0] if rows else None

    def all(self, db: Connection, values: Values) -> list[Row]:
        made, dialect = self._for(db), db.dialect
        given, driver = _given(made, values, dialect), _driver(db)
        try:
            rows: list[Row] = driver.execute(made.sql, given).fetchall()
        except dialect.loaded_dbapi.Error as error:
            raise _as_ours(error, made, dialect) from error
        return [_read(row, made.outward, dialect) for row in rows] if made.outward else rows

    def run(self, db: Connection, values: Values) -> int:
        """How many rows it touched."""
        made, dialect = self._for(db), db.dialect
        given, driver = _given(made, values, dialect), _driver(db)
        try:
            return int(driver.execute(made.sql, given).rowcount)
        except dialect.loaded_dbapi.Error as error:
            raise _as_ours(error, made, dialect) from error

    def many(self, db: Connection, rows: Sequence[Values]) -> None:
        """Once for each of these; none is fine too."""
        if not rows:
            return
        made, dialect = self._for(db), db.dialect
        given, driver = [_given(made, one, dialect) for one in rows], _driver(db)
        try:
            if len(given) == 1:
                driver.execute(made.sql, given[0])
            else:
                driver.cursor().executemany(made.sql, given)
        except dialect.loaded_dbapi.Error as error:
            raise _as_ours(error, made, dialect) from error

    def plain(self, dialect: Dialect) -> str:
        """As the database is handed it."""
        return self._make(dialect).sql

    def _for(self, db: Connection) -> _Made:
        made = self._made.get(db.dialect.name)
        if made is None:
            made = self._made[db.dialect.name] = self._make(db.dialect)
        return made

    def _make(self, dialect: Dialect) -> _Made:
        compiled = self._statement.compile(dialect=dialect, column_keys=self._columns or None)
        assert isinstance(compiled, SQLCompiler)
        columns = getattr(self._statement, "exported_columns", ())
        names = compiled.positiontup if compiled.positional else compiled.params
        return _Made(
            sql=compiled.string,
            listed=compiled.positional,
            fixed=_fixed(compiled),
            names=tuple(names or ()),
            inward=tuple(
                (place, into)
                for place, name in enumerate(names or ())
                if (into := _into(compiled.binds[name].type, dialect))
            ),
            outward=tuple(
                (place, out)
                for place, column in enumerate(columns)
                if (out := _out(column.type, dialect))
            ),
        )


def _fixed(compiled: SQLCompiler) -> Values:
    """What need not be given: values written into the statement, and defaults of columns."""
    found = {
        name: bound.effective_value
        for name, bound in compiled.binds.items()
        if name in compiled.params and not bound.required
    }
    for column in (*compiled.insert_prefetch, *compiled.update_prefetch):
        assert isinstance(column.default, ScalarElementColumnDefault), column
        found[column.key] = column.default.arg
    return found


def _given(made: _Made, values: Values, dialect: Dialect) -> Values | list[Any]:
    """Values as the database takes them; those that are in the statement need not be given."""
    if made.fixed:
        values = {**made.fixed, **values}
    given = list(map(values.__getitem__, made.names))
    for place, into in made.inward:
        given[place] = into(given[place], dialect)
    return given if made.listed else dict(zip(made.names, given, strict=True))


def _read(row: Row, outward: tuple[tuple[int, Convert], ...], dialect: Dialect) -> Row:
    read = list(row)
    for place, out in outward:
        if read[place] is not None:
            read[place] = out(read[place], dialect)
    return read


def _into(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    if isinstance(kind, OURS):
        return kind.process_bind_param
    plain = kind.dialect_impl(dialect).bind_processor(dialect)
    return None if plain is None else lambda value, _: plain(value)


def _out(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    if isinstance(kind, OURS):
        return kind.process_result_value
    plain = kind.dialect_impl(dialect).result_processor(dialect, None)
    return None if plain is None else lambda value, _: plain(value)


def _driver(db: Connection) -> Any:  # noqa: ANN401 - a driver's own connection
    if not db.in_transaction():
        db.begin()
    return db.connection.dbapi_connection


def _as_ours(error: Exception, made: _Made, dialect: Dialect) -> BaseException:
    """An error of the driver's as SQLAlchemy has it, without the values."""
    kind = dialect.loaded_dbapi.Error
    return DBAPIError.instance(made.sql, None, error, kind, hide_parameters=True, dialect=dialect)
