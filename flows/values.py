"""Values made clear in five prompts and named; then each goal is held against them."""

from collections.abc import Mapping, Sequence

from flows.answers import Choice, Text, Ticks
from flows.effects import Effect, Note, SetGoal
from flows.place import Answers, Value, whole
from flows.table import END, NEXT, Ending, Flow, Offer, Repeat, Step
from flows.value_words import VALUES, heard
from flows.words import Join, Label, Word

# Four of the five say what draws someone; what drains them says the opposite.
TOWARDS = ("at-best", "fulfilled", "remembered", "lose-time")
OFFERED = 8


def suggested(answers: Answers) -> tuple[str, ...]:
    return heard(" ".join(answers.text(step) for step in TOWARDS), OFFERED)


def goals(answers: Answers) -> Sequence[Value]:
    given = answers.facts.get("goals")
    return given if isinstance(given, list) else []


def title(answers: Answers) -> str:
    over = goals(answers)
    one = over[answers.round] if answers.round < len(over) else None
    return str(one.get("title", "")) if isinstance(one, Mapping) else ""


def spoken(name: str) -> Word:
    return Label(f"value-{name}") if name in VALUES else name


def named(answers: Answers) -> Word:
    return Join(tuple(spoken(name) for name in answers.texts("named")))


def changes(answers: Answers) -> tuple[Effect, ...]:
    """What becomes of each goal that is not the person's own."""
    found: list[Effect] = []
    do, words = answers.rounds("do"), answers.rounds("reword")
    mine = answers.rounds("mine")
    for number, one in enumerate(goals(answers)):
        known = whole(one.get("id")) if isinstance(one, Mapping) else None
        if known is None or mine.get(number) == "mine":
            continue
        if do.get(number) == "let-go":
            found.append(SetGoal(id=known, status="let-go"))
        elif do.get(number) == "reword" and words.get(number):
            found.append(SetGoal(id=known, title=str(words[number])))
    return tuple(found)


def finish(answers: Answers) -> Ending:
    return Ending(
        "values-end",
        words={"values": named(answers)},
        effects=(
            Note(
                "values",
                {
                    "named": list(answers.texts("named")),
                    "drained": answers.text("drained"),
                    **{step: answers.text(step) for step in TOWARDS},
                },
            ),
            *changes(answers),
        ),
        offers=(Offer("affirm"), Offer("goal"), Offer("home")),
    )


VALUES_FLOW = Flow(
    name="values",
    version=1,
    facts=("goals",),
    parts=(
        Step("at-best", Text(limit=500), then="fulfilled", optional=True),
        Step("fulfilled", Text(limit=500), then="remembered", optional=True),
        Step("remembered", Text(limit=500), then="drained", optional=True),
        Step("drained", Text(limit=500), then="lose-time", optional=True),
        Step("lose-time", Text(limit=500), then="named", optional=True),
        Step(
            "named",
            Ticks(VALUES, shown=suggested, most=5, other=True, limit=40),
            then="each-goal",
        ),
        Repeat(
            "each-goal",
            over=goals,
            steps=(
                Step(
                    "mine",
                    Choice("mine", "someone-else", "not-sure"),
                    then={"mine": NEXT, "someone-else": "do", "not-sure": "do"},
                    words={"goal": title, "values": named},
                ),
                Step(
                    "do",
                    Choice("keep", "reword", "let-go"),
                    then={"keep": NEXT, "reword": "reword", "let-go": NEXT},
                    words={"goal": title},
                ),
                Step(
                    "reword",
                    Text(limit=300),
                    then=NEXT,
                    optional=True,
                    words={"goal": title, "values": named},
                ),
            ),
            then=END,
        ),
    ),
    finish=finish,
    endings=("values-end",),
)
