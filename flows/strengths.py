"""Strengths in four parts: where time goes, what others say, where they meet, what to try."""

from flows import proof
from flows.answers import Items, Text, Ticks
from flows.effects import Note
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.words import Join, Label, Word

EXPLORE = ("ask-someone", "a-course", "an-hours-visit", "read-or-watch")


def finish(answers: Answers) -> Ending:
    found = answers.texts("named")
    explore = answers.texts("explore")
    first: tuple[Word, ...] = tuple(
        Label(f"strengths-explore-{one}") if one in EXPLORE else one for one in explore
    )
    named = answers.text("overlap")
    return Ending(
        "strengths-end",
        words={
            "strengths": Join(tuple(found) or ((named,) if named else ())),
            "explore": Join(first),
            "any": "yes" if found or named else "no",
        },
        effects=(
            Note(
                "strengths",
                {
                    "spend": list(answers.texts("spend")),
                    "draws": answers.text("draws"),
                    "others": list(answers.texts("others")),
                    "overlap": named,
                    "explore": list(explore),
                    "named": list(found),
                },
            ),
        ),
        offers=(Offer("step"), Offer("values"), Offer("home")),
    )


STRENGTHS = Flow(
    name="strengths",
    version=1,
    facts=("proof",),
    parts=(
        Step("spend", Items(most=10), then="draws"),
        Step(
            "draws",
            Text(limit=600),
            then="others",
            words={"spend": lambda a: Join(a.texts("spend"))},
        ),
        Step("others", Items(most=10), then="overlap", optional=True),
        Step(
            "overlap",
            Text(limit=400),
            then=Branch(
                lambda a: "proof" if a.facts.get("proof") else "none",
                {"proof": "named", "none": "explore"},
            ),
            optional=True,
            words={
                "spend": lambda a: Join(a.texts("spend")),
                "draws": lambda a: a.text("draws"),
                "others": lambda a: Join(a.texts("others")),
                "heard": lambda a: "yes" if a.texts("others") else "no",
            },
        ),
        Step(
            "named",
            Items(most=5),
            then="explore",
            optional=True,
            words={"rows": lambda a: proof.shown(proof.handed(a))},
        ),
        Step("explore", Ticks(EXPLORE, other=True), then=END),
    ),
    finish=finish,
    endings=("strengths-end",),
)
