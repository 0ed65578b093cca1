"""Files of everything that is kept about a person: one to read, one to be taken in again.

Put together from the database when they are sent, so that neither lies on any disk.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html import unescape
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection

from bot.texts import label, text
from flows.words import Day
from storage import portable

# In the order of the file; what a later version adds comes after them.
PARTS = (
    "person",
    "evidence",
    "goal",
    "programme",
    "rating",
    "note",
    "conversation",
    "reminder",
    "nudge",
)
HIDDEN = frozenset({"id", "goal_id", "number", "about", "part", "version", "round", "undone"})


class Paper(NamedTuple):
    name: str
    body: bytes
    words: str = ""  # said below it


def write(db: Connection, person: int, asked: Mapping[str, Any]) -> Paper:
    """Raises LookupError for someone who is not known (any more)."""
    now = datetime.fromisoformat(str(asked["at"]))
    found = portable.gather(db, person, now)
    if found is None:
        raise LookupError("nobody to write about")
    name = f"foothold-{now.date().isoformat()}"
    language = str(asked["language"])
    if asked["kind"] == "copy":
        # Names of columns that are words of SQL as well come as a kind of their own.
        body = orjson.dumps(found, option=orjson.OPT_NON_STR_KEYS)
        words = label(language, "paper-too-big") if portable.too_big(body, found) else ""
        return Paper(f"{name}.json", body, words)
    return Paper(f"{name}.md", "\n".join(reading(found, language)).encode())


def reading(found: Mapping[str, Any], language: str) -> Iterator[str]:
    """The lines of a Markdown file; what the person wrote stands in them as it is."""
    yield f"# {label(language, 'paper-title')}"
    yield ""
    day = Day(str(found["exported_at"])[:10])
    yield unescape(text(language, "paper-made", {"day": day}))
    more = [name for name in found if name not in {*PARTS, "format", "exported_at"}]
    for name in (*PARTS, *more):
        part = found[name]
        if not part:
            continue
        yield ""
        yield f"## {label(language, f'paper-{name}' if name in PARTS else 'paper-more')}"
        for row in [part] if isinstance(part, Mapping) else part:
            yield ""
            yield from _lines(_shown(name, row), "")


def _shown(name: str, row: Mapping[str, Any]) -> Mapping[str, Any]:
    """A row as its person knows it: answers instead of a trail, nothing that is empty."""
    if name == "conversation":
        place = row["place"]
        answers = {str(step): value for step, _, value in place.get("trail", ())}
        return {"about": row["flow"], "answers": answers, "updated_at": row["updated_at"]}
    return {key: value for key, value in row.items() if key not in HIDDEN}


def _lines(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    first = True
    for key, one in value.items():
        if one in (None, "", [], {}):
            continue
        bullet = "- " if first or indent else "  "
        named = str(key).replace("_", " ").replace("-", " ")
        first = False
        if isinstance(one, Mapping):
            yield f"{indent}{bullet}{named}:"
            yield from _lines(one, f"{indent}    ")
        elif isinstance(one, Sequence) and not isinstance(one, str):
            yield f"{indent}{bullet}{named}:"
            for item in one:
                yield f"{indent}    - {_flat(item, indent)}"
        else:
            yield f"{indent}{bullet}{named}: {_flat(one, indent)}"


def _flat(value: object, indent: str) -> str:
    """A value on its own line; lines of a longer text go on below it, set in."""
    if isinstance(value, str):
        return value.replace("\n", f"\n{indent}    ")
    return orjson.dumps(value).decode()
