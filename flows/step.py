"""One small step today: what, when, and small enough to be fairly sure of it."""

from flows.answers import Outside, Rating, Text
from flows.effects import Programme, Rate, Remind
from flows.place import Answers, whole
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.week_micro import SOON, SURE_ENOUGH

CERTAIN = 10  # of 10: it may prove little
FORMS = ("what", "shrink", "stretch")


def what(answers: Answers) -> str:
    """The step in its latest words."""
    return next(
        (str(one.value) for one in reversed(answers.trail) if one.step in FORMS and one.value), ""
    )


def size(answers: Answers) -> str:
    """Too big, or so sure that a bit more is offered: once, and never after it was made smaller."""
    sure = answers.number("sure")
    if sure < SURE_ENOUGH:
        return "too-big"
    sized = answers.fact("size") == "smaller" or {"shrink", "stretch"} & {
        one.step for one in answers.trail
    }
    return "right" if sure < CERTAIN or sized else "too-easy"


def fits(step: str) -> Branch:
    """After an offer to change the size: skipped means that it stays as it is."""
    return Branch(
        lambda answers: "kept" if answers.get(step) is None else "again",
        {"kept": END, "again": "sure"},
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
            then=Branch(size, {"too-big": "shrink", "too-easy": "stretch", "right": END}),
            words={"what": what},
        ),
        Step("shrink", Text(limit=200), then=fits("shrink"), optional=True, words={"what": what}),
        Step("stretch", Text(limit=200), then=fits("stretch"), optional=True, words={"what": what}),
    ),
    finish=finish,
    endings=("step-end",),
)
