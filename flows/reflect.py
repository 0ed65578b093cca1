"""Daily reflection: one thing that worked, what led to it, what it proves, where to use it next."""

from collections.abc import Mapping

from flows import credit
from flows.answers import Pick, Text
from flows.effects import Effect, Keep, Note
from flows.place import Answers, Value
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.words import Day, Lines, Word

ELSE = "something-else"


def proofs(answers: Answers) -> tuple[Mapping[str, Value], ...]:
    """What the person kept on the day, or in the week, that is looked back on."""
    given = answers.facts.get("proof")
    rows = given if isinstance(given, list) else []
    return tuple(one for one in rows if isinstance(one, Mapping))


def kept(answers: Answers) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(one["text"]) for one in proofs(answers)))


def dated(answers: Answers) -> Lines:
    """The week's own words with their days; a day's need none."""
    rows: tuple[dict[str, Word], ...] = tuple(
        {"text": str(one["text"]), "day": Day(str(one["day"]))}
        for one in (proofs(answers) if answers.fact("span") == "week" else ())
    )
    return Lines("wrote-row", rows)


def proved(answers: Answers) -> Lines:
    """What earlier reflections of the week proved, in the person's own words."""
    given = answers.facts.get("proved")
    rows: tuple[dict[str, Word], ...] = tuple(
        {"text": str(one["text"]), "day": Day(str(one["day"]))}
        for one in (given if isinstance(given, list) else [])
        if isinstance(one, Mapping)
    )
    return Lines("reflect-proved-row", rows)


def what(answers: Answers) -> str:
    """The thing looked at: written now, or picked from what was kept today."""
    picked = answers.text("which")
    return answers.text("what") or ("" if picked == ELSE else picked)


def finish(answers: Answers) -> Ending:
    did = answers.text("hand-back") or answers.text("actions")
    proves, onward = answers.text("proves"), answers.text("next")
    effects: list[Effect] = [
        Note(
            "reflection",
            {"what": what(answers), "actions": did, "proves": proves, "next": onward},
        ),
        Note("attribution", {"kind": "success", "said": answers.text("actions"), "own": did}),
    ]
    if answers.get("what"):
        effects.insert(0, Keep(what(answers), source="reflection", how=did))
    words: dict[str, Word] = {"what": what(answers), "proves": proves}
    step = (Offer("step-from", {"said": onward}),) if onward else (Offer("step"),)
    return Ending(
        "reflect-end",
        words=words,
        effects=tuple(effects),
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
    endings=("reflect-end",),
)
