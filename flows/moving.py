"""Moving the body: from where one is now, so often a week, with one number to watch grow."""

from flows.activity import Activity, Metric, activity
from flows.answers import Choice, Outside, Quantity, Text
from flows.effects import Effect, Keep, Note, Programme, Remind, Unremind
from flows.place import Answers, Value, whole
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.week_micro import SOON

TRAINED = frozenset({"back"})  # as legs and arms are
METRICS = tuple(metric.value for metric in Metric)
# The unit a bare number is taken to be in.
UNITS = {
    "distance": "km",
    "weight": "kg",
    "repetitions": "reps",
    "duration": "min",
    "recovery": "s",
}
# Into one unit for each metric, so that amounts typed in different ones make one curve.
_SAME = {"h": (60.0, "min"), "s": (1 / 60, "min"), "m": (0.001, "km"), "lb": (0.4536, "kg")}


def comparable(amount: float, unit: str, metric: str) -> tuple[float, str]:
    """The same amount in the unit its curve is drawn in. Recovery stays as it was typed."""
    factor, other = _SAME.get(unit, (1.0, unit)) if metric != "recovery" else (1.0, unit)
    return round(amount * factor, 2), other


def plan_end(answers: Answers) -> Ending:
    known = whole(answers.facts["activity_id"]) or None
    effects: list[Effect] = [
        *((Unremind(known),) if known else ()),
        Programme(
            "activity",
            id=known,
            stage="on",
            status="active",
            content={
                "level": answers.text("level"),
                "what": answers.text("what"),
                "sessions": int(answers.text("sessions")),
                "metric": answers.text("metric"),
            },
        ),
        Remind("activity", at=answers.text("when"), about=known),
    ]
    return Ending(
        "activity-end",
        words={"what": answers.text("what"), "sessions": int(answers.text("sessions"))},
        effects=tuple(effects),
        offers=(Offer("activity-log"), Offer("plan"), Offer("home")),
    )


MOVING = Flow(
    name="activity",
    version=1,
    facts=("activity_id",),
    parts=(
        Step("level", Choice("none", "some", "regular"), then="what"),
        Step(
            "what",
            Text(limit=80, words=TRAINED),
            then="sessions",
            words={"level": lambda a: a.text("level")},
        ),
        Step("sessions", Choice("1", "2", "3", "4", "5"), then="metric"),
        Step("metric", Choice(*METRICS), then="when"),
        Step(
            "when",
            Outside("moment", suggest=SOON),
            then=END,
            words={"what": lambda a: a.text("what")},
        ),
    ),
    finish=plan_end,
    endings=("activity-end",),
)


def read(answers: Answers) -> Activity | None:
    return activity(answers.text("did"))


def measured(answers: Answers) -> list[dict[str, Value]]:
    """Every amount of the message, or the one asked for where there was none."""
    if found := read(answers):
        return [
            {"metric": one.metric.value, "value": one.value, "unit": one.unit}
            for one in found.metrics
        ]
    given = answers.get("amount")
    if not isinstance(given, dict):
        return []
    metric = answers.fact("metric") or "duration"
    unit = str(given.get("unit") or UNITS[metric])
    return [{"metric": metric, "value": given.get("amount"), "unit": unit}]


def amount_of(metrics: list[dict[str, Value]]) -> str:
    """Amounts as a person reads them: "3 km, 20 min"."""
    return ", ".join(f"{_plain(one['value'])} {one['unit']}" for one in metrics)


def _plain(value: Value) -> str:
    return f"{value:g}" if isinstance(value, int | float) else str(value)


def pace(times: int, aim: int) -> str:
    """How many times in a week stand to those that were planned."""
    if not aim:
        return "none"
    return "under" if times < aim else "reached" if times == aim else "beyond"


def log_end(answers: Answers) -> Ending:
    metrics = measured(answers)
    text, found = answers.text("did"), read(answers)
    what = found.what if found else answers.fact("what") or text
    content: dict[str, Value] = {
        "text": text,
        "what": what,
        "metrics": list(metrics),
        "sets": found.sets if found else None,
    }
    times = (whole(answers.facts["times"]) or 0) + 1
    aim = whole(answers.facts["aim"]) or 0
    shown = text if found else f"{text}, {amount_of(metrics)}"
    return Ending(
        "activity-log-end",
        words={
            "shown": shown,
            "times": times,
            "aim": aim,
            "state": pace(times, aim),
        },
        effects=(Keep(shown, source="activity"), Note("activity", content)),
        offers=(Offer("activity-curve"), Offer("activity"), Offer("home")),
    )


MOVED = Flow(
    name="activity-log",
    version=1,
    facts=("what", "metric", "times", "aim"),
    parts=(
        Step(
            "did",
            Text(limit=200, words=TRAINED),
            then=Branch(
                lambda answers: "read" if read(answers) else "unread",
                {"read": END, "unread": "amount"},
            ),
        ),
        Step("amount", Quantity(), then=END, words={"did": lambda answers: answers.text("did")}),
    ),
    finish=log_end,
    endings=("activity-log-end",),
)
