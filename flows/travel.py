"""After the clock was changed: what was set by the old one keeps its moment, or its hour."""

from collections.abc import Mapping

from flows.answers import Choice
from flows.effects import Settle
from flows.place import Answers, whole
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Lines, Word


def _rows(answers: Answers) -> Lines:
    rows = answers.facts.get("rows")
    given = rows if isinstance(rows, list | tuple) else ()
    shown: list[dict[str, Word]] = [
        {"what": str(row.get("what")), "at": str(row.get("at"))}
        for row in given
        if isinstance(row, Mapping)
    ]
    return Lines("travel-row", tuple(shown))


def finish(answers: Answers) -> Ending:
    offers = (Offer("coming"), Offer("home"))
    if answers.text("keep") == "hour":
        effects = (Settle("hours-kept", answers.fact("was")),)
        return Ending("travel-end-hour", effects=effects, offers=offers)
    return Ending("travel-end-moment", offers=offers)


TRAVEL = Flow(
    name="travel",
    version=1,
    facts=("was", "count", "rows"),
    parts=(
        Step(
            "keep",
            Choice("moment", "hour"),
            then=END,
            words={"rows": _rows, "count": lambda answers: whole(answers.facts["count"]) or 0},
        ),
    ),
    finish=finish,
    endings=("travel-end-moment", "travel-end-hour"),
)
