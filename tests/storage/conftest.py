"""Tables of the code that a test may change."""

import pytest
from sqlalchemy import MetaData
from sqlmodel import SQLModel

from storage import portable


@pytest.fixture
def tables(monkeypatch):
    """A copy of them, in their place."""
    changed = MetaData(naming_convention=SQLModel.metadata.naming_convention)
    for table in SQLModel.metadata.sorted_tables:
        table.to_metadata(changed)
    monkeypatch.setattr(SQLModel, "metadata", changed)
    _forget()
    yield changed.tables
    _forget()


def _forget():
    portable._tables.cache_clear()
    portable._model.cache_clear()
