"""Four ratings of self-efficacy, always next to one's own earlier ones."""

from flows.answers import Rating
from flows.effects import Rate
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Day, Label, Lines, Word

# General self-efficacy in four items, after the first days of the thirty-day plan in the sources.
SCALES = ("unexpected", "hard-tasks", "sticking", "obstacles")

# What is handed in when there is nothing to compare with yet.
NOTHING_YET = {"since": "", **{f"was-{scale}": "" for scale in SCALES}}


def finish(answers: Answers) -> Ending:
    rates = tuple(Rate(scale, answers.number(scale)) for scale in SCALES)
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "scale": Label(f"scale-{scale}"),
            "now": answers.number(scale),
            "then": answers.fact(f"was-{scale}"),
        }
        for scale in SCALES
    )
    since = answers.fact("since")
    if not since:
        key, row, offers = (
            "assess-end-first",
            "assess-row-first",
            (Offer("week"), Offer("reframe"), Offer("solve")),
        )
    else:
        key, row, offers = (
            "assess-end-again",
            "assess-row",
            (Offer("progress"), Offer("week"), Offer("home")),
        )
    return Ending(
        key,
        words={"rows": Lines(row, rows), "since": Day(since) if since else ""},
        effects=rates,
        offers=offers,
    )


ASSESS = Flow(
    name="assess",
    version=1,
    parts=(
        Step("unexpected", Rating(), then="hard-tasks"),
        Step("hard-tasks", Rating(), then="sticking"),
        Step("sticking", Rating(), then="obstacles"),
        Step("obstacles", Rating(), then=END),
    ),
    finish=finish,
    endings=("assess-end-first", "assess-end-again"),
    facts=("since", *(f"was-{scale}" for scale in SCALES)),
)
