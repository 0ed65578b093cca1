"""How Alembic runs here: on the connection it is handed, or on the engine."""

from typing import Literal

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import storage.tables  # noqa: F401 - fills the metadata
from storage.columns import Instant, Private


def render(kind: str, item: object, _: object) -> str | Literal[False]:
    """Own column types are written into migrations as what they are in the database."""
    if kind == "type" and isinstance(item, Private):
        return "sa.Text()"
    if kind == "type" and isinstance(item, Instant):
        return "sa.BigInteger()"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    return False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        render_item=render,
    )
    with context.begin_transaction():
        context.run_migrations()


attributes = context.config.attributes
if "connection" in attributes:
    run(attributes["connection"])
else:
    with attributes["engine"].begin() as opened:
        run(opened)
