"""Looking back on a small step or a goal: evidence, an experiment, or a slip to learn from."""

from flows import credit
from flows.answers import Choice, Text
from flows.effects import Effect, Keep, Note, Programme, SetGoal
from flows.place import Answers, whole
from flows.recorded import recorded
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.words import Word


def kept(answers: Answers) -> Keep | None:
    """What was done, or done in part, as it is told."""
    told = answers.text("what") or answers.text("part")
    if not told:
        return None
    wrote, goal = recorded(answers.fact("what"), told), whole(answers.facts["goal_id"]) or None
    how = credit.own_part(answers)
    return Keep(wrote, source=answers.fact("kind"), goal=goal, how=how)


def finish(answers: Answers) -> Ending:
    known, goal = whole(answers.facts["about"]), whole(answers.facts["goal_id"]) or None
    kind, what = answers.fact("kind"), answers.fact("what")
    went = answers.text("went")
    words: dict[str, Word] = {"what": what}
    status = "stopped" if went == "not-begun" else "done"
    effects: list[Effect] = [Programme(kind, id=known, stage=went, status=status)]
    if proof := kept(answers):
        words["wrote"] = proof.text
        effects += credit.noted("success", answers.text("how"), proof.how, goal)
    match went:
        case "done":
            if kind == "goal" and goal:
                effects.append(SetGoal(id=goal, status="done"))
            onward = (Offer(f"{kind}-harder", {"before": what, "goal": goal}), Offer("evidence"))
        case "partly":
            onward = (
                Offer(f"{kind}-again", {"before": what, "goal": goal}),
                Offer(f"{kind}-smaller", {"before": what, "goal": goal}),
            )
        case "tried":
            words["next"] = answers.text("next")
            effects.append(_experiment(answers, what, goal))
            why = answers.text("cause")
            effects += credit.noted("setback", why, answers.text("strategy") or why, goal)
            onward = (
                Offer(f"{kind}-smaller", {"before": what, "goal": goal}),
                Offer("experiments"),
            )
        case _:
            words["tweak"] = answers.text("tweak")
            effects.append(_slip(answers, what, goal))
            onward = (
                Offer(f"{kind}-smaller", {"before": what, "goal": goal}),
                Offer("solve", {"said": what}),
            )
    return Ending(f"look-end-{went}", words, tuple(effects), (*onward, Offer("home")))


def _experiment(answers: Answers, tried: str, goal: int | None) -> Note:
    return Note(
        "experiment",
        {
            "tried": tried,
            "happened": answers.text("happened"),
            "learned": answers.text("learned"),
            "next": answers.text("next"),
        },
        goal,
    )


def _slip(answers: Answers, tried: str, goal: int | None) -> Note:
    return Note(
        "slip",
        {
            "tried": tried,
            "cue": answers.text("cue"),
            "friction": answers.text("friction"),
            "tweak": answers.text("tweak"),
        },
        goal,
    )


LOOK = Flow(
    name="look",
    version=1,
    facts=("about", "kind", "what", "goal_id"),
    parts=(
        Step(
            "went",
            Choice("done", "partly", "tried", "not-begun"),
            then={"done": "what", "partly": "part", "tried": "happened", "not-begun": "cue"},
        ),
        Step("what", Text(), then="how"),
        Step(
            "how",
            Text(limit=500),
            then=Branch(
                lambda a: credit.success(a.text("how")),
                {"given-away": "hand-back", "own": END},
            ),
            optional=True,
        ),
        Step(
            "hand-back",
            Text(limit=500),
            then=END,
            optional=True,
            words={"said": lambda a: a.text("how")},
        ),
        Step("part", Text(), then=END),
        Step("happened", Text(), then="cause"),
        Step(
            "cause",
            Text(limit=500),
            then=Branch(
                lambda a: credit.setback(a.text("cause")),
                {"ability": "strategy", "own": "learned"},
            ),
            optional=True,
        ),
        Step("strategy", Text(limit=500), then="learned", optional=True),
        Step("learned", Text(limit=500), then="next", optional=True),
        Step("next", Text(limit=500), then=END),
        Step("cue", Text(limit=500), then="friction", optional=True),
        Step("friction", Text(limit=500), then="tweak", optional=True),
        Step("tweak", Text(limit=500), then=END),
    ),
    finish=finish,
    keeps=kept,
    endings=("look-end-done", "look-end-partly", "look-end-tried", "look-end-not-begun"),
)
