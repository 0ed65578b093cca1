"""One small step today: what, when, and small enough to be fairly sure of it."""

from flows.answers import Outside, Rating, Text
from flows.effects import Programme, Rate, Remind
from flows.place import Answers, whole
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.week_micro import SOON, SURE_ENOUGH


def what(answers: Answers) -> str:
    return answers.text("shrink") or str(
        next((v for v in reversed(answers.every("shrink")) if v), "") or answers.text("what")
    )


def finish(answers: Answers) -> Ending:
    when, sure = answers.text("when"), answers.number("sure")
    goal, instead = whole(answers.facts["goal_id"]) or None, whole(answers.facts["instead"])
    replaced = (Programme("step", id=instead, stage="smaller", status="stopped"),)[: bool(instead)]
    return Ending(
        "step-end",
        words={"what": what(answers), "when": when},
        effects=(
            *replaced,
            Programme(
                "step",
                stage="open",
                status="active",
                content={"what": what(answers), "when": when, "sure": sure},
                goal=goal,
            ),
            Rate("sure", sure, goal=goal),
            Remind("step", at=when),
        ),
        offers=(Offer("cue-from", {"event": what(answers)}), Offer("home")),
    )


STEP = Flow(
    name="step",
    version=1,
    facts=("goal_id", "before", "size", "instead"),
    parts=(
        Step("what", Text(limit=200), then="when"),
        Step("when", Outside("moment", suggest=SOON), then="sure", words={"what": what}),
        Step(
            "sure",
            Rating(),
            then=Branch(
                lambda a: "yes" if a.number("sure") >= SURE_ENOUGH else "too-big",
                {"yes": END, "too-big": "shrink"},
            ),
            words={"what": what},
        ),
        Step(
            "shrink",
            Text(limit=200),
            then=Branch(
                lambda a: "kept" if a.get("shrink") is None else "again",
                {"kept": END, "again": "sure"},
            ),
            optional=True,
            words={"what": what},
        ),
    ),
    finish=finish,
    endings=("step-end",),
)
