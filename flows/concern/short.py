"""Remembers what was made of short texts: they come again, and long ones would fill the memory."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

Made = TypeVar("Made")

_SHORT = 32  # letters


def cache_short(size: int) -> Callable[[Callable[[str], Made]], Callable[[str], Made]]:
    """Keep the results of the last so many different short texts."""

    def keeping(make: Callable[[str], Made]) -> Callable[[str], Made]:
        kept = lru_cache(size)(make)
        return lambda text: kept(text) if len(text) <= _SHORT else make(text)

    return keeping
