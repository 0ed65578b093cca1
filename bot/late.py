"""What a process left unsent, as it may still be said when it is late."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from storage import people, post
from storage.post import Letter


def left_behind(db: Connection, now: datetime, most: int, *, mine: bool) -> Sequence[Letter]:
    """As `post.unsent`, without questions that another has taken the place of meanwhile.

    The question people see last must be the one that is open. Other words come all the same, but
    without their buttons, which would do nothing any more.
    """
    letters = post.unsent(db, now, most, mine=mine)
    turns = people.turns(db, {one.person_id for one in letters})
    found: list[Letter] = []
    over: list[tuple[int, str]] = []
    for one in letters:
        kind, turn = _asked(one.payload)
        if kind is None or turn == turns.get(one.person_id):
            found.append(one)
        elif kind == "q":
            over.append((one.id, "late"))
        else:
            bare = {name: value for name, value in one.payload.items() if name != "reply_markup"}
            found.append(replace(one, payload=bare))
    post.settle(db, over)
    return found


def _asked(payload: Mapping[str, Any]) -> tuple[str | None, int]:
    """The kind of the buttons of a letter, "q" or "g", and the turn they belong to."""
    rows = (payload.get("reply_markup") or {}).get("inline_keyboard") or [[]]
    for key in (key for row in rows for key in row):
        kind, _, rest = str(key.get("callback_data")).partition(":")
        if kind in {"q", "g"}:
            return kind, int(rest.partition(":")[0])
    return None, 0
