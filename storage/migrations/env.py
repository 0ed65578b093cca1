"""How Alembic runs here: on the connection it is handed, or on the engine; and what it writes."""

from collections.abc import Iterable
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.rewriter import Rewriter
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from alembic.util.exc import CommandError
from sqlalchemy import Column, Connection
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import storage.tables  # noqa: F401 - fills the metadata
from storage.columns import Instant, Private, given
from storage.engine import remaking


def render(kind: str, item: object, _: object) -> str | Literal[False]:
    """Own column types are written into migrations as what they are in the database."""
    if kind == "type" and isinstance(item, Private):
        return "sa.Text()"
    if kind == "type" and isinstance(item, Instant):
        return "sa.BigInteger()"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    return False


Revision = str | Iterable[str | None] | Iterable[str]
writer = Rewriter()


@writer.rewrites(ops.AddColumnOp)
def filled(_: MigrationContext, __: Revision, wanted: ops.AddColumnOp) -> ops.AddColumnOp:
    """Rows that are there already get what a new row gets."""
    column = wanted.column
    if column.nullable or column.server_default is not None:
        return wanted
    value = _value(wanted.table_name, column)
    # As text, which both databases read as the column's type: of anything else, and be it `false`,
    # Alembic believes that SQLite must copy the whole table for it.
    default = str(int(value) if isinstance(value, bool) else value)
    new = Column(column.name, column.type, nullable=False, server_default=default)
    return ops.AddColumnOp(wanted.table_name, new, schema=wanted.schema)


def _value(table: str, column: Column[Any]) -> str | float:
    """The default of a column; nothing much where one that is dropped is put back."""
    if column.name not in SQLModel.metadata.tables[table].columns:
        empty: str | float = column.type.python_type()
        return empty
    value = given(column)
    if isinstance(column.type, Private) or not isinstance(value, str | int | float):
        raise CommandError(
            f"{table}.{column.name} must have a default or be `| None`:"
            " rows and exports that are there already have no value for it."
        )
    default: str | float = value
    return default


def run(connection: Connection) -> None:
    with remaking(connection):
        context.configure(
            connection=connection,
            target_metadata=SQLModel.metadata,
            render_as_batch=True,
            render_item=render,
            process_revision_directives=writer,
        )
        context.run_migrations()


attributes = context.config.attributes
if "connection" in attributes:
    run(attributes["connection"])
else:
    with attributes["engine"].connect() as opened:
        run(opened)
