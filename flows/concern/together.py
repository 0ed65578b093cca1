"""Puts the tables of one language together; a family may be told in more than one of them."""

from collections.abc import Mapping


def together(*tables: Mapping[str, str]) -> dict[str, str]:
    """One text a family: the lines of all tables."""
    shapes: dict[str, str] = {}
    for table in tables:
        for family, lines in table.items():
            shapes[family] = shapes.get(family, "") + lines
    return shapes
