"""The problem solver, steps 1 to 4: define, brainstorm, evaluate, plan.

It can also begin in the middle: with the ideas kept from before, when a first try did not solve it.
"""

from flows.answers import Items, Outside, Pick, Rating, Text, Ticks
from flows.effects import Effect, Programme, Rate, Remind, Unremind
from flows.goal_check import vague
from flows.place import Answers, Value, whole
from flows.table import END, NEXT, Branch, Ending, Flow, Offer, Repeat, Step
from flows.words import Label, Lines, Word

QUANTITY = 10  # ideas before judging (sources: problem-solving training)
HINTS = 5
SIDES = ("pros", "cons", "takes")  # what is weighed of each idea


def problem(answers: Answers) -> str:
    return answers.text("narrow") or answers.text("problem") or answers.fact("problem")


def ideas(answers: Answers) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*answers.fact_texts("kept"), *answers.texts("ideas"))))


def best(answers: Answers) -> tuple[str, ...]:
    return answers.texts("best")


def weighed(answers: Answers) -> Lines:
    """Each of the best ideas with its pros, cons, what it takes and its chance."""
    said, chance = {side: answers.rounds(side) for side in SIDES}, answers.rounds("chance")
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "idea": idea,
            "said": Lines("solve-weighed-line", _said(said, number)),
            "chance": str(chance.get(number) or "–"),
        }
        for number, idea in enumerate(best(answers))
    )
    return Lines("solve-weighed", rows, apart=True)


def _said(said: dict[str, dict[int, Value]], number: int) -> tuple[dict[str, Word], ...]:
    """What was said about an idea, without what was skipped."""
    return tuple(
        {"side": Label(f"solve-side-{side}"), "text": str(of[number])}
        for side, of in said.items()
        if of.get(number)
    )


def last_deadline(answers: Answers) -> str:
    """The latest of the deadlines, by which the default day to look back is set."""
    return max((str(at) for at in answers.rounds("by").values()), default="")


def finish(answers: Answers) -> Ending:
    steps = answers.texts("plan")
    by = answers.rounds("by")
    deadlines = [str(by[number]) for number in sorted(by)]
    known = whole(answers.facts["problem_id"]) or None
    before = answers.get("before")
    effects: list[Effect] = [
        *((Unremind(known),) if known else ()),
        Programme(
            "problem",
            id=known,
            stage="doing",
            status="active",
            content={
                "problem": problem(answers),
                "ideas": list(ideas(answers)),
                "chosen": answers.text("choose"),
                "steps": list(steps),
                "by": list(deadlines),
                "state": ["open"] * len(steps),
                "check": answers.text("check"),
                **({"before": before} if before else {}),
            },
        ),
        *(Remind("deadline", at=at, about=known, part=part) for part, at in enumerate(deadlines)),
        Remind("assess-problem", at=answers.text("check"), about=known),
    ]
    if before:
        effects.append(Rate("problem-solving", answers.number("before")))
    return Ending(
        "solve-end",
        words={
            "chosen": answers.text("choose"),
            "rows": Lines(
                "solve-plan-row",
                tuple({"step": step, "by": at} for step, at in zip(steps, deadlines, strict=False)),
            ),
        },
        effects=tuple(effects),
        offers=(Offer("home"), Offer("reframe")),
    )


SOLVE = Flow(
    name="solve",
    version=1,
    facts=("problem_id", "problem", "kept", "start"),
    first=lambda answers: answers.fact("start") or "problem",
    parts=(
        Step(
            "problem",
            Text(limit=400),
            then=Branch(
                lambda answers: "vague" if vague(answers.text("problem")) else "clear",
                {"vague": "narrow", "clear": "before"},
            ),
        ),
        Step("narrow", Text(limit=400), then="before", words={"mess": lambda a: a.text("problem")}),
        Step("before", Rating(), then="ideas"),
        Step(
            "ideas",
            Items(least=QUANTITY, enough=1, most=40, hints=HINTS),
            then="best",
            words={"problem": problem, "goal": lambda _: QUANTITY},
        ),
        Step("best", Ticks(among=ideas, least=3, most=5), then="weigh"),
        Repeat(
            "weigh",
            over=best,
            steps=(
                Step("pros", Text(limit=300), then="cons", optional=True),
                Step("cons", Text(limit=300), then="takes", optional=True),
                Step("takes", Text(limit=300), then="chance", optional=True),
                Step("chance", Rating(), then=NEXT),
            ),
            then="choose",
        ),
        Step("choose", Pick(best), then="plan", words={"table": weighed}),
        Step(
            "plan",
            Items(least=3, enough=1, most=3),
            then="dates",
            words={"chosen": lambda answers: answers.text("choose")},
        ),
        Repeat(
            "dates",
            over=lambda answers: answers.texts("plan"),
            steps=(
                Step(
                    "by",
                    Outside("moment", suggest=("this-evening", "tomorrow-evening", "in-a-week")),
                    then=NEXT,
                ),
            ),
            then="check",
        ),
        Step("check", Outside("moment", suggest=("day-after",), after=last_deadline), then=END),
    ),
    finish=finish,
    endings=("solve-end",),
)
