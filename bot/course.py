"""How far a person has come, as it is kept: curves of confidence, the four ratings, the ladder."""

from dataclasses import dataclass
from typing import Literal

from bot.entries import week as weeks
from bot.turn import Turn
from flows.assess import SCALES
from flows.place import texts, whole
from storage import programmes, records
from storage.records import Rated


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of a ladder; `level` is how hard it feels, 1 to 10, or 0 where that is not known."""

    text: str
    level: int
    state: Literal["done", "now", "ahead"]


def curves(turn: Turn) -> list[tuple[str, list[Rated]]]:
    """The confidence ratings of each goal, the latest goal first."""
    found = (
        (goal.title, records.ratings(turn.db, turn.who.id, "confidence", goal_id=goal.id))
        for goal in programmes.goals(turn.db, turn.who.id)
    )
    return [(title, rated) for title, rated in found if rated]


def scales(turn: Turn) -> list[tuple[str, list[Rated]]]:
    found = ((scale, records.ratings(turn.db, turn.who.id, scale)) for scale in SCALES)
    return [(scale, rated) for scale, rated in found if rated]


PairKind = Literal["belief", "arousal", "problem"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A number before a practice and after it; `ready` is 0 where that is not asked."""

    kind: PairKind
    before: int
    after: int
    ready: int = 0


def pairs(turn: Turn) -> list[Pair]:
    """The latest of each kind: a hard thought, an event, a problem."""
    db, person = turn.db, turn.who.id
    rated = {
        scale: records.ratings(db, person, scale)[-1:]
        for scale in ("belief", "belief-after", "arousal", "arousal-after", "readiness")
    }
    latest = {scale: found[0].value for scale, found in rated.items() if found}
    found: list[Pair] = []
    if "belief-after" in latest:
        found.append(Pair("belief", latest.get("belief", 0), latest["belief-after"]))
    if "arousal-after" in latest:
        ready = latest.get("readiness", 0)
        found.append(Pair("arousal", latest.get("arousal", 0), latest["arousal-after"], ready))
    for problem in programmes.of_kind(db, person, "problem"):
        before, after = (whole(problem.content.get(when)) for when in ("before", "after"))
        if before and after:
            return [*found, Pair("problem", before, after)]
    return found


def ladder(turn: Turn) -> programmes.Going | None:
    """The week whose ladder is meant: the active one, or else the latest that has steps."""
    found = [weeks.current(turn), *programmes.of_kind(turn.db, turn.who.id, "week")]
    return next((one for one in found if one and texts(one.content.get("steps"))), None)


def steps(going: programmes.Going) -> list[Rung]:
    """The ladder of a week, from the first step up."""
    given = going.content.get("levels")
    levels = [whole(level) or 0 for level in given] if isinstance(given, list) else []
    at = whole(going.content.get("at")) or 0
    return [
        Rung(
            step,
            levels[number] if number < len(levels) else 0,
            "done" if number < at else "now" if number == at else "ahead",
        )
        for number, step in enumerate(texts(going.content.get("steps")))
    ]
