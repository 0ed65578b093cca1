"""Moving the body: the plan for it, what was done in one message, and the curve of it."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from bot.entries import Entry
from bot.entries.progress import short_day
from bot.talk import open_flow
from bot.texts import label
from bot.turn import Turn
from flows.heard import Said
from flows.moving import comparable, pace
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Word
from storage import programmes, records
from storage.programmes import Going
from storage.records import Noted

WEEKS = 6


def current(turn: Turn) -> Going | None:
    return next(iter(programmes.of_kind(turn.db, turn.who.id, "activity", "active")), None)


def moving(turn: Turn, facts: Mapping[str, Value]) -> None:
    """How the week stands; or the plan, where there is none yet."""
    if facts.get("said"):
        log(turn, facts)
        return
    going = current(turn)
    if going is None:
        open_flow(turn, "activity", {"activity_id": 0})
        return
    times, aim = _this_week(turn), whole(going.content.get("sessions")) or 0
    values: dict[str, Word] = {
        "what": str(going.content.get("what", "")),
        "times": times,
        "aim": aim,
        "state": pace(times, aim),
    }
    turn.say(
        "activity-now",
        values,
        (
            Offer("activity-log"),
            Offer("activity-curve"),
            Offer("activity-change"),
            Offer("home"),
        ),
    )


def change(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Plan it, or plan it anew."""
    del facts
    going = current(turn)
    open_flow(turn, "activity", {"activity_id": going.id if going else 0})


def log(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What was done, in one message; typed before, it is taken as it is."""
    going, said = current(turn), str(facts.get("said") or "")
    content = going.content if going else {}
    given: dict[str, Value] = {
        "what": str(content.get("what", "")),
        "metric": str(content.get("metric", "")),
        "times": _this_week(turn),
        "aim": whole(content.get("sessions")) or 0,
    }
    open_flow(turn, "activity-log", given, (Said(said),) if said else ())


def curve(turn: Turn, facts: Mapping[str, Value]) -> None:
    """One metric over time, in one unit, and how often in each week."""
    del facts
    notes = records.notes(turn.db, turn.who.id, "activity")
    metric, unit, amounts = _series(turn, notes)
    if len(amounts) < 2:
        turn.say("activity-too-few", {"have": len(amounts)}, (Offer("activity-log"), Offer("home")))
        return
    start, end = amounts[0][0], amounts[-1][0]
    going = current(turn)
    data: dict[str, Value] = {
        "title": label(turn.language, "picture-activity"),
        "what": f"{label(turn.language, f'activity-metric-{metric}')}, {unit}",
        "from": short_day(turn, start),
        "to": short_day(turn, end) if end > start else "",
        "points": [[(day - start).days, amount] for day, amount in amounts],
        "times": label(turn.language, "picture-activity-times"),
        "aim": (whole(going.content.get("sessions")) or 0) if going else 0,
        "weeks": _weeks(turn, notes),
    }
    values: dict[str, Word] = {
        "count": len(amounts),
        "first": f"{amounts[0][1]:g} {unit}",
        "last": f"{amounts[-1][1]:g} {unit}",
        "best": f"{max(amount for _, amount in amounts):g} {unit}",
    }
    offers = (Offer("activity-log"), Offer("activity"), Offer("home"))
    turn.show({"kind": "activity", "data": data}, "activity-curve", values, offers)


def _series(turn: Turn, notes: list[Noted]) -> tuple[str, str, list[tuple[date, float]]]:
    """The metric to draw, its unit and its amounts by day, oldest first.

    It is the one of the plan where it was logged twice, else the one logged most often; of its
    units the most frequent.
    """
    found: list[tuple[str, str, date, float]] = []
    for note in reversed(notes):
        metrics = note.content.get("metrics")
        for one in metrics if isinstance(metrics, list) else []:
            amount, unit = comparable(float(one["value"]), str(one["unit"]), str(one["metric"]))
            found.append((str(one["metric"]), unit, date.fromisoformat(note.day), amount))
    if not found:
        return "", "", []
    counts = Counter((metric, unit) for metric, unit, _, _ in found)
    going = current(turn)
    wanted = str(going.content.get("metric")) if going else ""
    kinds = [kind for kind in counts if kind[0] == wanted and counts[kind] > 1] or list(counts)
    metric, unit = max(kinds, key=lambda kind: counts[kind])
    return metric, unit, [(day, much) for m, u, day, much in found if (m, u) == (metric, unit)]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _this_week(turn: Turn) -> int:
    monday = _monday(date.fromisoformat(turn.day)).isoformat()
    return sum(
        note.day >= monday for note in records.notes(turn.db, turn.who.id, "activity", most=50)
    )


def _weeks(turn: Turn, notes: list[Noted]) -> list[Value]:
    counts = Counter(_monday(date.fromisoformat(note.day)) for note in notes)
    last = _monday(date.fromisoformat(turn.day))
    first = max(min(counts), last - timedelta(weeks=WEEKS - 1))
    weeks = (last - first).days // 7 + 1
    starts = [first + timedelta(weeks=number) for number in range(weeks)]
    return [{"label": short_day(turn, start), "count": counts[start]} for start in starts]


ENTRIES: dict[str, Entry] = {
    "activity": moving,
    "activity-plan": change,
    "activity-change": change,
    "activity-log": log,
    "activity-curve": curve,
}
