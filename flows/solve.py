"""The problem solver, steps 1 to 4: define, brainstorm, evaluate, plan.

It can also begin in the middle: with the ideas kept from before, when a first try did not solve it.
"""

from collections.abc import Mapping

from flows.answers import Items, Outside, Pick, Rating, Text, Ticks
from flows.effects import Effect, Programme, Rate, Remind, Unremind
from flows.goal_check import vague
from flows.place import Answers, Value, whole
from flows.table import END, NEXT, Branch, Ending, Flow, Offer, Repeat, Step
from flows.words import Label, Lines, Word

QUANTITY = 10  # ideas before judging (sources: problem-solving training)
HINTS = 5
SIDES = ("pros", "cons", "takes")  # what is weighed of each idea
OTHERS = "compare-others"
Weighed = Mapping[str, Value]  # an idea, what was said for each of the sides, its chance


def problem(answers: Answers) -> str:
    return answers.text("narrow") or answers.text("problem") or answers.fact("problem")


def ideas(answers: Answers) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*answers.fact_texts("kept"), *answers.texts("ideas"))))


def best(answers: Answers) -> tuple[str, ...]:
    return answers.texts("best") or answers.texts("more")


def compared(answers: Answers) -> tuple[Weighed, ...]:
    """Ideas that were weighed before a first try, each with what was said of it."""
    given = answers.facts["weighed"]
    rows = given if isinstance(given, list) else []
    return tuple(one for one in rows if isinstance(one, Mapping))


def compared_ideas(answers: Answers) -> tuple[str, ...]:
    return tuple(str(one.get("idea", "")) for one in compared(answers))


def others(answers: Answers) -> tuple[str, ...]:
    """Ideas that were not weighed yet."""
    before = compared_ideas(answers)
    return tuple(idea for idea in ideas(answers) if idea not in before)


def weighed(answers: Answers) -> tuple[Weighed, ...]:
    """Each of the best ideas with its pros, cons, what it takes and its chance; then earlier ones.

    What was skipped is empty, a chance that is not known 0.
    """
    said, chance = {side: answers.rounds(side) for side in SIDES}, answers.rounds("chance")
    now: tuple[Weighed, ...] = tuple(
        {
            "idea": idea,
            **{side: str(of.get(number) or "") for side, of in said.items()},
            "chance": whole(chance.get(number)) or 0,
        }
        for number, idea in enumerate(best(answers))
    )
    return (*now, *compared(answers))


def table(rows: tuple[Weighed, ...]) -> Lines:
    """All of them side by side."""
    shown: tuple[dict[str, Word], ...] = tuple(
        {
            "idea": str(one.get("idea", "")),
            "said": Lines(
                "solve-weighed-line",
                tuple(
                    {"side": Label(f"solve-side-{side}"), "text": str(one[side])}
                    for side in SIDES
                    if one.get(side)
                ),
            ),
            "chance": str(one.get("chance") or "–"),
        }
        for one in rows
    )
    return Lines("solve-weighed", shown, apart=True)


def chosen(answers: Answers) -> str:
    return answers.text("choose") or answers.text("another")


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
                "weighed": list(weighed(answers)),
                "chosen": chosen(answers),
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
            "chosen": chosen(answers),
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
    version=2,
    facts=("problem_id", "problem", "kept", "weighed", "start"),
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
            then=Branch(
                lambda answers: "again" if whole(answers.facts["problem_id"]) else "first",
                {"first": "best", "again": "more"},
            ),
            words={"problem": problem, "goal": lambda _: QUANTITY},
        ),
        Step("best", Ticks(among=ideas, least=3, most=5), then="weigh"),
        # After a first try: what was compared then is there to choose from, or one more is enough.
        Step(
            "another",
            Pick(compared_ideas, fixed=(OTHERS,)),
            then=Branch(
                lambda answers: (
                    "chosen"
                    if answers.text("another") != OTHERS
                    else "more"
                    if others(answers)
                    else "none"
                ),
                {"chosen": "plan", "more": "more", "none": "ideas"},
            ),
            words={"table": lambda answers: table(compared(answers))},
        ),
        Step("more", Ticks(among=others, least=1, most=5), then="weigh"),
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
        Step(
            "choose",
            Pick(lambda answers: (*best(answers), *compared_ideas(answers))),
            then="plan",
            words={"table": lambda answers: table(weighed(answers))},
        ),
        Step(
            "plan",
            Items(least=3, enough=1, most=3),
            then="dates",
            words={"chosen": chosen},
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
