"""What stands on the page: a person's own evidence, ratings, ladder and plan, in their language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot import course, planned
from bot.entries.plan import state, what
from bot.miniapp import charts
from bot.texts import dated, label, plain, text
from bot.turn import Turn
from flows.plan import DAYS, standing
from storage import programmes, records
from storage.records import Proof, Rated

CURVES = 4  # goals in the picture; it has as many colours
# Words that stand on the page whatever is on it.
WORDS = (
    "mine-title",
    "mine-parts",
    "mine-evidence",
    "mine-curve",
    "mine-ladder",
    "mine-plan",
    "mine-search",
    "mine-search-hint",
    "mine-goal",
    "mine-goal-all",
    "mine-how",
    "mine-numbers",
    "mine-pairs",
    "mine-first",
    "mine-latest",
    "mine-when",
    "mine-what",
    "mine-hard",
    "mine-no-evidence",
    "mine-curve-title",
    "mine-no-curve",
    "mine-no-ladder",
    "mine-no-plan",
    "mine-day-hint",
    "mine-state-done",
    "mine-state-skipped",
    "mine-state-today",
    "mine-state-ahead",
    "mine-state-now",
)


@dataclass(frozen=True, slots=True)
class Card:
    id: int
    text: str
    how: str
    day: str  # as a date
    when: str  # the same in words
    goal_id: int
    goal: str


@dataclass(frozen=True, slots=True)
class Month:
    name: str
    cards: Sequence[Card]


@dataclass(frozen=True, slots=True)
class Rating:
    when: str
    value: int


@dataclass(frozen=True, slots=True)
class Curve:
    title: str
    rated: Sequence[Rating]


@dataclass(frozen=True, slots=True)
class Pair:
    """The first and the latest rating of the same thing, 1 to 10; None where there is one only."""

    label: str
    first: int
    last: int | None


def _pair(name: str, rated: Sequence[Rated]) -> Pair:
    return Pair(name, rated[0].value, rated[-1].value if len(rated) > 1 else None)


@dataclass(frozen=True, slots=True)
class Ladder:
    goal: str
    rungs: Sequence[course.Rung]


@dataclass(frozen=True, slots=True)
class PlanDay:
    number: int
    what: str
    state: str


@dataclass(frozen=True, slots=True)
class Mine:
    """Everything on the page."""

    language: str
    words: Mapping[str, str]
    count: str
    months: Sequence[Month]
    goals: Mapping[int, str]
    curves: Sequence[Curve]
    drawing: charts.Drawing | None
    pairs: Sequence[Pair]
    ladder: Ladder | None
    plan: Sequence[PlanDay]
    done: str


def mine(turn: Turn) -> Mine:
    """All of it, read in one go."""
    language = turn.language
    found = records.evidence(turn.db, turn.who.id)
    titles = {one.id: one.title for one in programmes.goals(turn.db, turn.who.id)}
    held = {one.goal_id for one in found}
    curves, scales = course.curves(turn), course.scales(turn)
    plan = _plan(turn)
    return Mine(
        language=language,
        words={name.removeprefix("mine-"): label(language, name) for name in WORDS},
        count=text(language, "mine-count", {"count": len(found)}),
        months=_months(turn, found, titles),
        goals={number: title for number, title in titles.items() if number in held},
        curves=[_curve(turn, title, rated) for title, rated in curves[:CURVES]],
        drawing=_drawing(turn, curves[:CURVES]),
        pairs=[
            *(_pair(title, rated) for title, rated in curves),
            *(_pair(label(language, f"scale-{scale}"), rated) for scale, rated in scales),
        ],
        ladder=_ladder(turn),
        plan=plan,
        done=text(
            language,
            "mine-plan-done",
            {"done": sum(one.state == "done" for one in plan), "of": len(plan)},
        ),
    )


def _months(turn: Turn, found: Sequence[Proof], titles: Mapping[int, str]) -> list[Month]:
    """The latest first; cards of one month under its name."""
    by_day = sorted(found, key=lambda one: (one.day, one.at), reverse=True)
    return [
        Month(
            dated(turn.language, date.fromisoformat(f"{month}-01"), "month"),
            [_card(turn, one, titles) for one in some],
        )
        for month, some in groupby(by_day, key=lambda one: one.day[:7])
    ]


def _card(turn: Turn, one: Proof, titles: Mapping[int, str]) -> Card:
    return Card(
        id=one.id,
        text=one.text,
        how=one.how or "",
        day=one.day,
        when=dated(turn.language, date.fromisoformat(one.day), "day-brief"),
        goal_id=one.goal_id or 0,
        goal=titles.get(one.goal_id or 0, ""),
    )


def _short(turn: Turn, day: date) -> str:
    return dated(turn.language, day, "short-day")


def _curve(turn: Turn, title: str, rated: Sequence[Rated]) -> Curve:
    return Curve(
        title, [Rating(_short(turn, date.fromisoformat(one.day)), one.value) for one in rated]
    )


def _drawing(turn: Turn, curves: Sequence[tuple[str, Sequence[Rated]]]) -> charts.Drawing | None:
    """Nothing where no goal has been rated twice: one dot is no curve."""
    if not any(len(rated) > 1 for _, rated in curves):
        return None
    lines = tuple(
        tuple((date.fromisoformat(one.day), one.value) for one in rated) for _, rated in curves
    )
    days = [day for line in lines for day, _ in line]
    first, last = min(days), max(days)
    middle = first + (last - first) / 2
    return charts.Drawing(
        lines,
        {day: _short(turn, day) for day in sorted({first, middle, last})},
        label(turn.language, "mine-curve-title"),
    )


def _ladder(turn: Turn) -> Ladder | None:
    going = course.ladder(turn)
    return Ladder(str(going.content.get("goal", "")), course.steps(going)) if going else None


def _plan(turn: Turn) -> list[PlanDay]:
    """The thirty days in this person's order; nothing where there is no plan."""
    going = planned.current(turn, "active", "paused", "done")
    if going is None:
        return []
    at = standing(going.content)
    return [
        PlanDay(at.place_of(day), plain(turn.language, what(DAYS[day - 1])), state(at, day))
        for day in at.order
    ]
