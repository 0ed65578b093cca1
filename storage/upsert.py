"""An INSERT that can say what is to happen where its row is there already."""

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel


def insert_into(db: Connection, table: type[SQLModel]) -> postgresql.Insert | sqlite.Insert:
    """In the words of the database at hand: standard SQL has none for `ON CONFLICT`."""
    return (postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert)(table)
