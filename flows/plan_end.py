"""The last days of the plan: what helped, what stays, how it will be measured."""

from flows.answers import Pick, Text, Ticks
from flows.effects import Keep, Note
from flows.place import Answers
from flows.practices import PRACTICES
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Join, Label, Word

NAMES = tuple(practice.name for practice in PRACTICES)


def _names(chosen: tuple[str, ...]) -> Word:
    return Join(tuple(Label(f"practice-{name}-name") for name in chosen))


def helped_end(answers: Answers) -> Ending:
    chosen = answers.texts("which")
    return Ending(
        "helped-end",
        words={"which": _names(chosen)},
        effects=(Note("helped", {"which": list(chosen), "changed": answers.text("changed")}),),
        offers=(Offer("plan"), Offer("home")),
    )


HELPED = Flow(
    name="helped",
    version=1,
    parts=(
        Step("which", Ticks(names=NAMES, least=1, most=5), then="changed"),
        Step("changed", Text(limit=500), then=END),
    ),
    finish=helped_end,
    endings=("helped-end",),
)


def keeping_end(answers: Answers) -> Ending:
    chosen = answers.texts("which")
    return Ending(
        "keeping-end",
        words={"which": _names(chosen), "when": answers.text("when")},
        effects=(Note("keeping", {"which": list(chosen), "when": answers.text("when")}),),
        offers=(Offer("plan"), Offer("rhythms"), Offer("home")),
    )


KEEPING = Flow(
    name="keeping",
    version=1,
    parts=(
        Step("which", Ticks(names=NAMES, least=2, most=3), then="when"),
        Step("when", Text(limit=200), then=END),
    ),
    finish=keeping_end,
    endings=("keeping-end",),
)


def goal(answers: Answers) -> str:
    picked = answers.text("goal")
    return answers.text("own") if picked in {"", "other"} else picked


def measure_end(answers: Answers) -> Ending:
    return Ending(
        "measure-end",
        words={"goal": goal(answers), "sign": answers.text("sign")},
        effects=(
            Note("measure", {"goal": goal(answers), "sign": answers.text("sign")}),
            Keep(answers.text("proud"), source="plan"),
        )
        if answers.get("proud")
        else (Note("measure", {"goal": goal(answers), "sign": answers.text("sign")}),),
        offers=(Offer("rhythms"), Offer("progress"), Offer("home")),
    )


MEASURE = Flow(
    name="measure",
    version=1,
    facts=("goals",),
    first=lambda answers: "goal" if answers.fact_texts("goals") else "own",
    parts=(
        Step(
            "goal",
            Pick(lambda answers: answers.fact_texts("goals"), fixed=("other",)),
            then={"other": "own", "": "sign"},
        ),
        Step("own", Text(limit=200), then="sign"),
        Step("sign", Text(limit=300), then="proud", words={"goal": goal}),
        Step("proud", Text(limit=300), then=END, optional=True),
    ),
    finish=measure_end,
    endings=("measure-end",),
)
