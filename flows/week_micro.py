"""Day 3: the next step of the ladder cut into three actions of under ten minutes."""

from flows.answers import Outside, Rating, Text
from flows.effects import Programme, Rate, Remind
from flows.place import Answers, whole
from flows.table import END, NEXT, Branch, Ending, Flow, Offer, Repeat, Step

SURE_ENOUGH = 7  # under 7 of 10 a goal or a step is too big for now: shrink it (sources; spec C3)
SOON = ("in-an-hour", "this-evening", "tomorrow-morning", "tomorrow-evening")


def micros(answers: Answers) -> list[str]:
    """The three actions in their latest, smallest form."""
    latest: dict[int, str] = {}
    for given in answers.trail:
        if given.step in {"micro", "shrink"}:
            latest[given.round] = str(given.value)
    return [latest[number] for number in sorted(latest)]


def current(answers: Answers) -> str:
    return str(answers.here("micro", "shrink") or "")


def sure(answers: Answers) -> str:
    value = answers.here("sure")
    return "yes" if isinstance(value, int) and value >= SURE_ENOUGH else "too-big"


def finish(answers: Answers) -> Ending:
    week = whole(answers.facts["week"])
    found = micros(answers)
    sures = answers.rounds("sure")
    return Ending(
        "week-micro-end",
        words={
            "first": found[0],
            "when": answers.text("when"),
            "ahead": answers.fact("ahead") or "no",
        },
        effects=(
            Programme(
                "week",
                id=week,
                stage="4",
                content={
                    "micros": list(found),
                    "sure": [sures[n] for n in sorted(sures)],
                    "when": answers.text("when"),
                },
            ),
            *(
                Rate("sure", value)
                for value in (sures[number] for number in sorted(sures))
                if isinstance(value, int)
            ),
            Remind("micro", at=answers.text("when"), about=week),
        ),
        offers=(Offer("week-today"), Offer("reframe"), Offer("home")),
    )


WEEK_MICRO = Flow(
    name="week-micro",
    version=1,
    facts=("week", "goal", "step", "ahead"),
    parts=(
        Repeat(
            "three",
            over=lambda _: (1, 2, 3),
            steps=(
                Step("micro", Text(limit=200, one_a_line=True), then="sure"),
                Step(
                    "sure",
                    Rating(),
                    then=Branch(sure, {"too-big": "shrink", "yes": NEXT}),
                    words={"micro": current},
                ),
                Step("shrink", Text(limit=200), then="sure", words={"micro": current}),
            ),
            then="when",
        ),
        Step(
            "when",
            Outside("moment", suggest=SOON),
            then=END,
            words={"first": lambda answers: micros(answers)[0]},
        ),
    ),
    finish=finish,
    endings=("week-micro-end",),
)
