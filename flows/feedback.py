"""Feedback on the task: a question to ask, what to work on next, what praise was for."""

from collections.abc import Callable

from flows.answers import Choice, Text
from flows.effects import Effect, Forward, Keep, Note
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step

KINDS = ("ask", "bad", "praise")
OPENS = {"ask": "task", "bad": "bad", "praise": "praise"}  # what each kind begins with
AFTER = {"ask": "part", "bad": "missing", "praise": "did"}  # where that has been said already


def way(answers: Answers) -> str:
    kind = answers.text("kind")
    return AFTER[kind] if answers.fact("said") else OPENS[kind]


def told(step: str) -> Callable[[Answers], str]:
    """What was said to begin with: just now, or before the talk began."""
    return lambda answers: answers.text(step) or answers.fact("said")


def finish(answers: Answers) -> Ending:
    kind = answers.text("kind")
    begun = told(OPENS[kind])(answers)
    effects: list[Effect] = []
    offers: tuple[Offer, ...]
    match kind:
        case "ask":
            words = {"part": answers.text("part")}
            effects = [Forward("feedback-question", {"part": answers.text("part")})]
            offers = (Offer("checkin"), Offer("home"))
        case "bad":
            words = {"missing": answers.text("missing"), "next": answers.text("next")}
            offers = (
                Offer("step-from", {"said": answers.text("next")}),
                Offer("thought"),
                Offer("home"),
            )
        case _:
            words = {"did": answers.text("did")}
            effects = [Keep(answers.text("did"), source="feedback", how=begun)]
            offers = (Offer("evidence"), Offer("home"))
    effects.append(Note("feedback", {"kind": kind, "said": begun, **words}))
    return Ending(f"feedback-end-{kind}", words=words, effects=tuple(effects), offers=offers)


FEEDBACK = Flow(
    name="feedback",
    version=1,
    facts=("said",),
    parts=(
        Step(
            "kind",
            Choice(*KINDS),
            then=Branch(way, {name: name for name in (*OPENS.values(), *AFTER.values())}),
        ),
        Step("task", Text(limit=200), then="part"),
        Step("part", Text(limit=200), then=END, words={"task": told("task")}),
        Step("bad", Text(limit=200), then="missing"),
        Step("missing", Text(limit=200), then="next", words={"bad": told("bad")}),
        Step("next", Text(limit=200), then=END, words={"missing": lambda a: a.text("missing")}),
        Step("praise", Text(limit=300), then="did"),
        Step("did", Text(limit=300), then=END, words={"praise": told("praise")}),
    ),
    finish=finish,
    endings=tuple(f"feedback-end-{kind}" for kind in KINDS),
)
