"""Puts the tables of one language together; a family may be told in more than one of them."""

from collections.abc import Mapping


def together(*tables: Mapping[str, str]) -> dict[str, list[str]]:
    """The texts of a family, from all tables."""
    families: dict[str, list[str]] = {}
    for table in tables:
        for family, lines in table.items():
            families.setdefault(family, []).append(lines)
    return families
