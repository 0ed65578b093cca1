"""Four ratings of self-efficacy, always next to one's own earlier ones."""

from flows.answers import Rating
from flows.effects import Effect, Rate, Remind
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Day, Label, Lines, Word

# General self-efficacy in four items, after the first days of the thirty-day plan in the sources.
SCALES = ("unexpected", "hard-tasks", "sticking", "obstacles")

# What is handed in when there is nothing to compare with yet.
NOTHING_YET = {
    "since": "",
    "last": "",
    **{f"was-{scale}": "" for scale in SCALES},
    **{f"last-{scale}": "" for scale in SCALES},
}
AGAIN = 25  # days after the first time at which a second look is worth it


def finish(answers: Answers) -> Ending:
    rates = tuple(Rate(scale, answers.number(scale)) for scale in SCALES)
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "scale": Label(f"scale-{scale}"),
            "now": answers.number(scale),
            "then": answers.fact(f"was-{scale}"),
            "last": answers.fact(f"last-{scale}"),
        }
        for scale in SCALES
    )
    since, last = answers.fact("since"), answers.fact("last")
    effects: tuple[Effect, ...] = rates
    if not since:
        key, row, offers = (
            "assess-end-first",
            "assess-row-first",
            (Offer("week"), Offer("reframe"), Offer("solve")),
        )
        effects = (*rates, Remind("assess-again", at="", before=-AGAIN * 24 * 60))
    else:
        key, row, offers = (
            "assess-end-third" if last else "assess-end-again",
            "assess-row-last" if last else "assess-row",
            (Offer("progress"), Offer("week"), Offer("home")),
        )
    return Ending(
        key,
        words={"rows": Lines(row, rows), "since": _day(since), "last": _day(last)},
        effects=effects,
        offers=offers,
    )


def _day(day: str) -> Word:
    return Day(day) if day else ""


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
    endings=("assess-end-first", "assess-end-again", "assess-end-third"),
    facts=tuple(NOTHING_YET),
)
