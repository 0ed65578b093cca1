"""Daily reflection: one thing that worked, what led to it, what it proves, where to use it next."""

from flows import credit, proof
from flows.answers import Pick, Text
from flows.effects import Effect, Keep, Note
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.words import Lines, Word

ELSE = "something-else"


def kept(answers: Answers) -> tuple[str, ...]:
    """What the person kept on the day, or in the week, that is looked back on."""
    return proof.words(proof.handed(answers))


def dated(answers: Answers) -> Lines:
    """The week's own words with their days; a day's need none."""
    return proof.shown(proof.handed(answers) if answers.fact("span") == "week" else ())


def proved(answers: Answers) -> Lines:
    """What earlier reflections of the week proved, in the person's own words."""
    return proof.shown(proof.handed(answers, "proved"), "reflect-proved-row")


def what(answers: Answers) -> str:
    """The thing looked at: written now, or picked from what was kept today."""
    picked = answers.text("which")
    return answers.text("what") or ("" if picked == ELSE else picked)


def proof_of(answers: Answers) -> Keep | None:
    """What was written now; what was picked is evidence already."""
    if not answers.get("what"):
        return None
    how = credit.own_part(answers, "actions")
    return Keep(what(answers), source="reflection", how=how)


def finish(answers: Answers) -> Ending:
    did = answers.text("hand-back") or answers.text("actions")
    proves, onward = answers.text("proves"), answers.text("next")
    effects: tuple[Effect, ...] = (
        Note(
            "reflection",
            {"what": what(answers), "actions": did, "proves": proves, "next": onward},
        ),
        *credit.noted("success", answers.text("actions"), did),
    )
    words: dict[str, Word] = {"what": what(answers), "proves": proves}
    step = (Offer("step-from", {"said": onward}),) if onward else (Offer("step"),)
    return Ending(
        "reflect-end",
        words=words,
        effects=effects,
        offers=(*step, Offer("evidence"), Offer("home")),
    )


REFLECT = Flow(
    name="reflect",
    version=1,
    facts=("proof", "span", "proved"),
    first=lambda answers: "which" if kept(answers) else "what",
    parts=(
        Step(
            "which",
            Pick(kept, fixed=(ELSE,)),
            then={ELSE: "what", "": "actions"},
            words={"rows": dated, "found": proved},
        ),
        Step("what", Text(), then="actions"),
        Step(
            "actions",
            Text(),
            then=Branch(
                lambda a: credit.success(a.text("actions")),
                {"given-away": "hand-back", "own": "proves"},
            ),
            words={"what": what},
        ),
        Step(
            "hand-back",
            Text(),
            then="proves",
            optional=True,
            words={"said": lambda a: a.text("actions")},
        ),
        Step("proves", Text(), then="next", words={"what": what}),
        Step("next", Text(limit=300), then=END, optional=True),
    ),
    finish=finish,
    keeps=proof_of,
    endings=("reflect-end",),
)
