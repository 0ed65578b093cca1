"""Everything that is kept about a person, as one JSON value that can be taken in again.

The shape follows the tables, so that a table that is added is exported too. What is taken in is
checked whole before a row of it is written: its fields, its references, how deep and how far
numbers and days go. It then takes the place of all there was.

What an earlier version exported is taken in for good: a field it did not have yet is what a new row
has there, so that each column that is added needs a default or may be None.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import chain
from types import GenericAlias
from typing import Any, Literal

import orjson
from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
)
from sqlalchemy import (
    Column,
    Connection,
    Table,
    UniqueConstraint,
    delete,
    insert,
)
from sqlalchemy import select as select_rows
from sqlmodel import SQLModel

from flows.place import Value, from_json
from storage import people
from storage.columns import Own, Private, given
from storage.fields import field

FORMAT = "foothold-export-1"
# Bounds of what is taken in. Years of daily use come to a third of a megabyte and 2 000 rows. The
# database is held for some 40 µs a row, everything else for some 3 µs a part.
LARGEST = 8_000_000  # bytes
MOST_PARTS = 250_000  # lists, objects and commas, those in words among them
MOST_ROWS = 15_000
MOST = {"conversation": 500, "goal": 500, "nudge": 2000, "programme": 3000, "reminder": 300}
DEEPEST = 24  # of lists and objects in each other
WIDEST = 40  # fields
# Machinery: what is on its way out or in, and the key, which opens nothing anywhere else.
NOT_TAKEN = frozenset({"key", "outbox", "waiting"})
# In each export there ever was; later tables may be missing, these would be lost without a word.
ALWAYS = frozenset(
    {"conversation", "evidence", "goal", "note", "nudge", "programme", "rating", "reminder"}
)
OF_A_PERSON = (
    "language",
    "zone",
    "country",
    "morning",
    "evening",
    "days",
    "quiet_from",
    "quiet_to",
    "quiet_own",
    "most",
    "off",
    "paused_until",
    "quiet_until",
    "consented_at",
    "created_at",
)
NOT_OF_A_PERSON = {
    "id": "whoever takes it in has one of their own",
    "hushed_at": "what the coach said of itself lately, so as not to say it again",
    "hour_offered_at": "the same",
    "welcomed": "whoever can take anything in has been",
    "blocked": "of this bot and this chat alone",
    "turn": "counts the moves in this chat",
    "live": "a message in this chat",
    "pinned": "another message in this chat",
    "offers": "what the buttons of that message open",
    "seen_at": "is now, for whoever takes it in",
}
"""The other columns, each with why it is neither given nor taken."""
# Facts of a conversation that hold the number of a goal or of a programme.
GOALS = frozenset({"goal_id", "goal"})
PROGRAMMES = frozenset(
    {"about", "problem_id", "problem", "event_id", "plan_id", "peer_id", "activity_id", "week"}
)


class Unfit(Exception):
    """What was sent is no export, or not a whole one; `why` names the sentence that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def gather(db: Connection, person_id: int, now: datetime) -> dict[str, Any] | None:
    """Everything, as JSON values; None for someone who is not known."""
    who = people.find(db, person_id)
    if who is None:
        return None
    found: dict[str, Any] = {
        "format": FORMAT,
        "exported_at": now.isoformat(timespec="milliseconds"),
        "person": _row(db, SQLModel.metadata.tables["person"], OF_A_PERSON, person_id)[0],
    }
    for table in _tables():
        found[str(table.name)] = _row(db, table, [one.name for one in _columns(table)], person_id)
    return found


def read(raw: bytes) -> dict[str, Any]:
    """Check an export whole, and hand it on as Python values. Raises Unfit."""
    if _heavy(raw):
        raise Unfit("file-too-big")
    try:
        whole = orjson.loads(raw)
        if not isinstance(whole, dict) or _depth(whole) > DEEPEST or _wide(whole):
            raise Unfit("file-not-ours")
        if _long(whole):
            raise Unfit("file-too-big")
        del whole
        found = _model().model_validate_json(raw).model_dump()
        _consistent(found)
    except (orjson.JSONDecodeError, ValidationError, RecursionError, KeyError, TypeError):
        raise Unfit("file-not-ours") from None
    except ValueError:
        raise Unfit("file-not-ours") from None
    return found


def too_big(raw: bytes, found: Mapping[str, Any]) -> bool:
    """Whether an export, written as `raw`, is more than `read` takes in."""
    return _heavy(raw) or _long(found)


def _heavy(raw: bytes) -> bool:
    """Told before anything is made of it: of a few bytes each, parts could fill the memory."""
    return len(raw) > LARGEST or sum(map(raw.count, (b"[", b"{", b","))) > MOST_PARTS


def _long(found: Mapping[str, Any]) -> bool:
    """Whether there are more rows than a life holds."""
    rows = {name: len(part) for name, part in found.items() if isinstance(part, list)}
    return sum(rows.values()) > MOST_ROWS or any(
        count > MOST.get(name, MOST_ROWS) for name, count in rows.items()
    )


def _wide(found: Mapping[str, Any]) -> bool:
    """Whether there are fields that no table has, many: each of them would be complained of."""
    parts = found.values()
    rows = chain.from_iterable(part if isinstance(part, list) else [part] for part in parts)
    return any(isinstance(row, dict) and len(row) > WIDEST for row in chain([found], rows))


def replace(db: Connection, person_id: int, found: Mapping[str, Any]) -> None:
    """Put what `read` handed on in the place of everything there is.

    Every conversation is parked: whoever sends a file has that before their eyes, not a question.
    """
    for table in reversed(_tables()):
        db.execute(delete(table).where(table.c.person_id == person_id))
    person = {name: value for name, value in found["person"].items() if value is not None}
    people.change(db, person_id, **{"paused_until": None, "quiet_until": None, **person})
    goals = _numbered(db, person_id, "goal", found["goal"], {})
    links = {"goal_id": goals, "about": {}}
    programmes = _numbered(db, person_id, "programme", found["programme"], links)
    links["about"] = programmes
    proofs = _numbered(db, person_id, "evidence", found["evidence"], links)
    for table in _tables():
        if table.name in {"goal", "programme", "evidence"}:
            continue
        rows = [_values(table, person_id, row, links) for row in found[table.name]]
        if table.name == "conversation":
            rows = [_left(row, place, goals, programmes, proofs) for place, row in enumerate(rows)]
        if rows:
            db.execute(insert(table), rows)


def _left(
    row: dict[str, Any],
    place: int,
    goals: Mapping[int, int],
    programmes: Mapping[int, int],
    proofs: Mapping[int, int],
) -> dict[str, Any]:
    """A conversation, parked, about the numbers that things have here."""
    kept = dict(row["place"].value)
    facts = dict(kept.get("facts", {}))
    for name, value in facts.items():
        known = goals if name in GOALS else programmes if name in PROGRAMMES else {}
        if isinstance(value, int) and not isinstance(value, bool) and known:
            facts[name] = known.get(value, value)
    kept["facts"] = facts
    kept["kept"] = proofs.get(kept.get("kept", 0), 0)
    own = Own(row["person_id"], kept)
    # Numbers below those of turns: the next conversation is numbered by the turn it begins in.
    return {**row, "number": -1 - place, "parked": True, "place": own}


def _numbered(
    db: Connection,
    person_id: int,
    name: str,
    rows: Sequence[Mapping[str, Any]],
    links: Mapping[str, Mapping[int, int]],
) -> dict[int, int]:
    """Write rows that others refer to; which number each has now."""
    table = SQLModel.metadata.tables[name]
    new: dict[int, int] = {}
    for row in rows:
        made = insert(table).values(**_values(table, person_id, row, links)).returning(table.c.id)
        new[row["id"]] = int(db.execute(made).scalar_one())
    return new


def _values(
    table: Table, person_id: int, row: Mapping[str, Any], links: Mapping[str, Mapping[int, int]]
) -> dict[str, Any]:
    values: dict[str, Any] = {"person_id": person_id}
    for column in _columns(table):
        value = row[column.name]
        if column.name == "id":
            continue
        if isinstance(column.type, Private):
            value = None if value is None else Own(person_id, value)
        elif column.name in links and value:
            value = links[column.name].get(value, 0 if column.name == "about" else None)
        values[column.name] = value
    return values


@cache
def _tables() -> tuple[Table, ...]:
    """Those that hold what is a person's, in an order in which they can be written."""
    return tuple(
        table
        for table in SQLModel.metadata.sorted_tables
        if "person_id" in table.c and table.name not in NOT_TAKEN
    )


def _columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if column.name != "person_id"]


def _row(
    db: Connection, table: Table, names: Sequence[str], person_id: int
) -> list[dict[str, Any]]:
    whose = table.c.id if table.name == "person" else table.c.person_id
    query = select_rows(*(table.c[name] for name in names)).where(whose == person_id)
    found = db.execute(query.order_by(*table.primary_key.columns))
    return [{str(name): _plain(value) for name, value in row.items()} for row in found.mappings()]


def _plain(value: object) -> object:
    return value.isoformat(timespec="milliseconds") if isinstance(value, datetime) else value


def _depth(value: Value) -> int:
    """How many lists and objects lie in each other, without going in by recursion."""
    deepest, level = 0, [value]
    while level:
        deepest += 1
        inner: list[Value] = []
        for one in level:
            if isinstance(one, dict):
                inner += one.values()
            elif isinstance(one, list):
                inner += one
        level = inner
    return deepest


def _missing(column: Column[Any]) -> Any:  # noqa: ANN401 - of the column's own type
    """What stands for a field that is not there; `...` where it has to be."""
    value = given(column)
    return ... if value is None and not column.nullable else value


@cache
def _model() -> type[BaseModel]:
    strict = ConfigDict(extra="forbid", strict=True)

    def shape(name: str, columns: Iterator[Column[Any]]) -> type[BaseModel]:
        fields: dict[str, Any] = {one.name: (field(one), _missing(one)) for one in columns}
        return create_model(name, __config__=strict, **fields)

    person = SQLModel.metadata.tables["person"]
    whole: dict[str, Any] = {
        "format": (Literal["foothold-export-1"], ...),
        "exported_at": (AwareDatetime, ...),
        "person": (shape("person", (person.c[name] for name in OF_A_PERSON)), ...),
    }
    for table in _tables():
        row = shape(table.name, iter(_columns(table)))
        rows = GenericAlias(list, (row,))
        whole[table.name] = (rows, ... if table.name in ALWAYS else Field(default_factory=list))
    return create_model("Export", __config__=strict, **whole)


def _consistent(found: Mapping[str, Any]) -> None:
    """Raises ValueError, KeyError or TypeError where rows contradict each other."""
    goals = {row["id"] for row in found["goal"]}
    for table in _tables():
        rows = found[table.name]
        for names in _unique(table):
            if len({tuple(row[name] for name in names) for row in rows}) < len(rows):
                raise ValueError("the same twice")
        if "goal_id" in table.c and any(row["goal_id"] not in {None, *goals} for row in rows):
            raise ValueError("a goal that is not there")
    for row in found["conversation"]:
        place = from_json(row["place"])
        if place.flow != row["flow"]:
            raise ValueError("another conversation")


def _unique(table: Table) -> Iterator[tuple[str, ...]]:
    """Columns that no two rows of a person may have alike."""
    own = [table.primary_key, *table.constraints]
    for one in own:
        if one is table.primary_key or isinstance(one, UniqueConstraint):
            names = tuple(column.name for column in one.columns if column.name != "person_id")
            if names:
                yield names


def known(found: Mapping[str, Any], table: str, name: str) -> set[str]:
    """Every value of a column, for who knows which there are."""
    return {str(row[name]) for row in found[table]}
