"""Where a person is in a conversation, and what they have answered so far."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

# What an answer may be: whatever JSON holds, so that a place is kept as text and read back equal.
Value = str | int | float | bool | None | Sequence["Value"] | Mapping[str, "Value"]

NOTHING: Mapping[str, Value] = MappingProxyType({})


class Given(NamedTuple):
    """One answer, as it was given. `round` counts the repetitions of a repeated part, from 0."""

    step: str
    round: int
    value: Value


class Place(NamedTuple):
    """All that is kept between two messages.

    `trail` is at once the answers, the undo list and the record, oldest first. `draft` is an answer
    still being put together: options ticked so far, a growing list, a moment waiting for its yes.
    `undone` holds answers that were taken back, so that they can be offered again. `kept` is the
    number of the piece of evidence that the answers were kept as so far; 0: of none yet.
    """

    flow: str
    version: int
    step: str
    round: int = 0
    trail: tuple[Given, ...] = ()
    facts: Mapping[str, Value] = NOTHING
    draft: Value = None
    undone: Mapping[str, Value] = NOTHING
    kept: int = 0

    @property
    def spot(self) -> str:
        """The key of this step and round in `undone`."""
        return spot(self.step, self.round)

    @property
    def answers(self) -> "Answers":
        return Answers(self.trail, self.facts, self.round)


def spot(step: str, turn: int) -> str:
    return f"{step}#{turn}"


class Answers(NamedTuple):
    """A trail and the facts handed in, as the pure functions of a flow see them."""

    trail: tuple[Given, ...]
    facts: Mapping[str, Value]
    round: int = 0

    def get(self, step: str, default: Value = None) -> Value:
        """The latest answer to a step, whichever round it was given in."""
        return next((one.value for one in reversed(self.trail) if one.step == step), default)

    def here(self, *steps: str) -> Value:
        """The latest answer of this round to any of these steps."""
        for one in reversed(self.trail):
            if one.round == self.round and one.step in steps:
                return one.value
        return None

    def text(self, step: str) -> str:
        """The latest answer as text; empty where there is none or it was skipped."""
        value = self.get(step)
        return "" if value is None else str(value)

    def number(self, step: str, default: int = 0) -> int:
        value = self.get(step)
        return value if isinstance(value, int) else default

    def texts(self, step: str) -> tuple[str, ...]:
        """The latest answer as a list of texts; empty where there is none."""
        return texts(self.get(step))

    def rounds(self, step: str) -> dict[int, Value]:
        """The latest answer of each round."""
        return {given.round: given.value for given in self.trail if given.step == step}

    def every(self, step: str) -> tuple[Value, ...]:
        """Each answer ever given to a step that was come back to, oldest first."""
        return tuple(given.value for given in self.trail if given.step == step)

    def fact(self, name: str) -> str:
        value = self.facts.get(name)
        return "" if value is None else str(value)

    def fact_texts(self, name: str) -> tuple[str, ...]:
        return texts(self.facts.get(name))


def texts(value: Value) -> tuple[str, ...]:
    """A JSON list as texts; anything else as none."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(str(item) for item in value)
    return ()


def whole(value: Value) -> int | None:
    """A whole number, or None: the id of something handed in as a fact, which may not be there."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def as_json(place: Place) -> dict[str, Value]:
    """A place as plain JSON values, without what is empty."""
    kept: dict[str, Value] = {
        "flow": place.flow,
        "version": place.version,
        "step": place.step,
        "trail": [[given.step, given.round, given.value] for given in place.trail],
    }
    if place.round:
        kept["round"] = place.round
    if place.facts:
        kept["facts"] = dict(place.facts)
    if place.draft is not None:
        kept["draft"] = place.draft
    if place.undone:
        kept["undone"] = dict(place.undone)
    if place.kept:
        kept["kept"] = place.kept
    return kept


def from_json(kept: Mapping[str, Value]) -> Place:
    """The inverse of `as_json`. Raises KeyError or TypeError for anything else."""
    trail, facts, undone = kept["trail"], kept.get("facts", {}), kept.get("undone", {})
    if not (
        isinstance(trail, Sequence) and isinstance(facts, Mapping) and isinstance(undone, Mapping)
    ):
        raise TypeError("not a place")
    return Place(
        flow=str(kept["flow"]),
        version=_whole(kept["version"]),
        step=str(kept["step"]),
        round=_whole(kept.get("round", 0)),
        trail=tuple(_given(entry) for entry in trail),
        facts=facts,
        draft=kept.get("draft"),
        undone=undone,
        kept=_whole(kept.get("kept", 0)),
    )


def _given(entry: Value) -> Given:
    if isinstance(entry, Sequence) and len(entry) == 3:
        return Given(str(entry[0]), _whole(entry[1]), entry[2])
    raise TypeError("not an answer")


def _whole(value: Value) -> int:
    if isinstance(value, int):
        return value
    raise TypeError("not a whole number")
