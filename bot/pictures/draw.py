"""Which drawing belongs to which kind of picture."""

from collections.abc import Mapping
from typing import Any

from bot.pictures import activity, ladder, progress

KINDS = {"progress": progress.draw, "ladder": ladder.draw, "activity": activity.draw}


def render(picture: Mapping[str, Any]) -> bytes:
    """The picture as PNG. Raises KeyError for a kind there is no drawing of."""
    return KINDS[picture["kind"]](picture["data"])
