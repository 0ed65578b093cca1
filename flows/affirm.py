"""Self-affirmation: writing about a value that has nothing to do with the hard thing ahead."""

from collections.abc import Sequence

from flows.answers import Choice, Pick, Text, Ticks
from flows.effects import Note
from flows.place import Answers, Value
from flows.table import END, NEXT, Branch, Ending, Flow, Offer, Pace, Repeat, Step
from flows.words import Join

OTHER = "other"
LONG = 3  # values in the long form
QUARTER = Pace(frames=3, seconds=300)  # fifteen quiet minutes


def chosen(answers: Answers) -> Sequence[Value]:
    """The values to write about: three in the long form, or one."""
    if answers.texts("three"):
        return answers.texts("three")
    one = answers.text("own") or answers.text("value")
    return (one,) if one else ()


def item(answers: Answers) -> str:
    over = chosen(answers)
    return str(over[answers.round]) if answers.round < len(over) else ""


def opening(answers: Answers) -> str:
    if not answers.fact("challenge"):
        return "challenge"
    return "three" if answers.fact("long") else "way"


def challenge(answers: Answers) -> str:
    return answers.text("challenge") or answers.fact("challenge")


def named(answers: Answers) -> str:
    """Where the value comes from, by the length chosen."""
    if answers.text("way") == "long":
        return "three"
    return "one" if answers.fact_texts("values") else "own"


def pace(answers: Answers) -> str:
    return "quiet" if answers.text("way") == "timer" else "plain"


def pieces(answers: Answers) -> list[Value]:
    why, lived = answers.rounds("matters"), answers.rounds("lived")
    timed = answers.rounds("timed")
    return [
        {
            "value": value,
            "why": str(timed.get(number) or why.get(number) or ""),
            "lived": str(lived.get(number) or ""),
        }
        for number, value in enumerate(chosen(answers))
    ]


def finish(answers: Answers) -> Ending:
    return Ending(
        "affirm-end",
        words={
            "values": Join(tuple(str(one) for one in chosen(answers))),
            "challenge": challenge(answers),
        },
        effects=(
            Note("affirmation", {"challenge": challenge(answers), "written": pieces(answers)}),
        ),
        offers=(Offer("reframe"), Offer("step"), Offer("home")),
    )


AFFIRM = Flow(
    name="affirm",
    version=1,
    facts=("challenge", "values", "ideas", "long"),
    first=opening,
    parts=(
        Step(
            "challenge",
            Text(limit=300),
            then=Branch(
                lambda a: "three" if a.fact("long") else "ask", {"three": "three", "ask": "way"}
            ),
            optional=True,
        ),
        Step(
            "way",
            Choice("short", "timer", "long"),
            then=Branch(named, {"three": "three", "one": "value", "own": "own"}),
        ),
        Step(
            "value",
            Pick(lambda a: a.fact_texts("values"), fixed=(OTHER,)),
            then=Branch(
                lambda a: "own" if a.text("value") == OTHER else pace(a),
                {"own": "own", "quiet": "quietly", "plain": "write"},
            ),
            words={
                "challenge": challenge,
                "known": lambda a: "yes" if challenge(a) else "no",
            },
        ),
        Step(
            "own",
            Text(limit=60),
            then=Branch(pace, {"quiet": "quietly", "plain": "write"}),
            words={"challenge": challenge},
        ),
        Step(
            "three",
            Ticks(
                among=lambda a: a.fact_texts("ideas"), least=LONG, most=LONG, other=True, limit=60
            ),
            then="write",
            words={"challenge": challenge},
        ),
        Repeat(
            "quietly",
            over=chosen,
            steps=(
                Step("timed", Text(limit=4000), then=NEXT, words={"value": item}, pace=QUARTER),
            ),
            then=END,
        ),
        Repeat(
            "write",
            over=chosen,
            steps=(
                Step("matters", Text(limit=2000), then="lived", words={"value": item}),
                Step("lived", Text(limit=2000), then=NEXT, words={"value": item}),
            ),
            then=END,
        ),
    ),
    finish=finish,
    endings=("affirm-end",),
)
