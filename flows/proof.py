"""The person's own dated words, as flows are handed them: rows of `text` and `day`."""

from collections.abc import Iterable, Mapping

from flows.place import Answers, Value
from flows.words import Day, Lines, Word

Row = Mapping[str, Value]


def handed(answers: Answers, name: str = "proof") -> tuple[Row, ...]:
    """What was handed in under this name, the latest first."""
    given = answers.facts.get(name)
    return (
        tuple(one for one in given if isinstance(one, Mapping)) if isinstance(given, list) else ()
    )


def words(rows: Iterable[Row]) -> tuple[str, ...]:
    """Each once, to be chosen from."""
    return tuple(dict.fromkeys(str(one["text"]) for one in rows))


def shown(rows: Iterable[Row], key: str = "wrote-row") -> Lines:
    """To be read: "You wrote on Tuesday …"."""
    lines: tuple[dict[str, Word], ...] = tuple(
        {"text": str(one["text"]), "day": Day(str(one["day"]))} for one in rows
    )
    return Lines(key, lines)
