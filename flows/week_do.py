"""Days 4 to 6: one micro-action each. What happened is written down at once, or made smaller."""

from flows import credit
from flows.answers import Choice, Outside, Rating, Text
from flows.effects import Effect, Keep, Note, Programme, Rate, Remind, Unremind
from flows.place import Answers, Value, whole
from flows.recorded import recorded
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.week_micro import SOON, SURE_ENOUGH
from flows.words import Lines, When

LAST = 3  # micro-actions in a cycle


def number(answers: Answers) -> int:
    value = answers.facts["number"]
    return value if isinstance(value, int) else 1


def moved_on(answers: Answers) -> bool:
    """Whether this micro-action is behind the person: done, or done far enough."""
    return answers.text("happened") == "done" or answers.text("rest") == "move-on"


def kept_small(answers: Answers) -> str:
    """What the same micro-action is to be from now on."""
    return answers.text("shrink") or answers.fact("micro")


def onward(answers: Answers) -> str:
    """A success that was given away is handed back first (spec E4)."""
    given_away = credit.success(answers.text("how")) == "given-away"
    return "given-away" if given_away else measure(answers)


def measure(answers: Answers) -> str:
    return {1: "first", 2: "second"}.get(number(answers), "third")


def told(answers: Answers) -> str:
    """What was done, or done in part, as it is written down; empty before it is told."""
    said = answers.text("what") or answers.text("part")
    return recorded(answers.fact("micro"), said) if said else ""


def kept(answers: Answers) -> Keep | None:
    wrote, goal = told(answers), whole(answers.facts["goal_id"])
    return Keep(wrote, source="week", goal=goal, how=credit.own_part(answers)) if wrote else None


def finish(answers: Answers) -> Ending:
    return _forward(answers) if moved_on(answers) else _again(answers)


def _forward(answers: Answers) -> Ending:
    week, goal = whole(answers.facts["week"]), whole(answers.facts["goal_id"])
    wrote, place = told(answers), number(answers)
    effects: list[Effect] = [
        *credit.noted("success", answers.text("how"), credit.own_part(answers), goal),
        Unremind(week or 0, ("micro",)),
        Programme(
            "week",
            id=week,
            stage=str(4 + place),
            content={
                "did": [*answers.fact_texts("did"), wrote],
                "micro-now": None,
                "when": answers.get("when-next"),
            },
        ),
    ]
    # Day 1 rates how hard the goal is, day 6 how hard the step is: two scales, two curves.
    effects += [
        Rate(scale, answers.number(step), goal=goal)
        for step, scale in (("confidence", "confidence"), ("difficulty", "step-difficulty"))
        if answers.get(step) is not None
    ]
    if answers.get("when-next"):
        effects.append(Remind("micro", at=answers.text("when-next"), about=week))
    offers = (
        (Offer("week-today"), Offer("home"))
        if place == LAST
        else (Offer("home"), Offer("week-today"))
    )
    return Ending(
        "week-do-end-last" if place == LAST else "week-do-end-done",
        words={
            "wrote": wrote,
            "next": answers.fact("next"),
            "number": place,
            "when": When(answers.text("when-next")) if answers.get("when-next") else "",
        },
        effects=tuple(effects),
        offers=offers,
    )


def _again(answers: Answers) -> Ending:
    week, goal = whole(answers.facts["week"]), whole(answers.facts["goal_id"])
    micro, part = kept_small(answers), told(answers)
    content: dict[str, Value] = {"micro-now": micro, "when": answers.text("when")}
    if part:
        content["did"] = [*answers.fact_texts("did"), part]
    effects: list[Effect] = [
        Unremind(week or 0, ("micro",)),
        Programme("week", id=week, content=content),
        Remind("micro", at=answers.text("when"), about=week),
    ]
    if answers.get("tweak"):
        slip: dict[str, Value] = {
            "tried": answers.fact("micro"),
            "cue": answers.text("cue"),
            "friction": answers.text("friction"),
            "tweak": answers.text("tweak"),
        }
        effects.append(Note("slip", slip, goal=goal))
    return Ending(
        "week-do-end-again",
        words={
            "micro": micro,
            "when": When(answers.text("when")),
            "tweak": Lines(
                "week-do-tweak-row",
                ({"tweak": answers.text("tweak")},) if answers.get("tweak") else (),
            ),
        },
        effects=tuple(effects),
        offers=(Offer("reframe"), Offer("home")),
    )


WEEK_DO = Flow(
    name="week-do",
    version=1,
    facts=("week", "goal_id", "goal", "step", "number", "micro", "next", "did"),
    parts=(
        Step(
            "happened",
            Choice("done", "partly", "not-yet", "too-hard"),
            then={"done": "what", "partly": "part", "not-yet": "cue", "too-hard": "shrink"},
        ),
        Step("what", Text(), then="how"),
        Step("part", Text(), then="rest"),
        Step(
            "rest",
            Choice("same", "smaller", "move-on"),
            then={"same": "when", "smaller": "shrink", "move-on": "how"},
        ),
        Step(
            "how",
            Text(),
            then=Branch(
                onward,
                {
                    "given-away": "hand-back",
                    "first": "when-next",
                    "second": "confidence",
                    "third": "difficulty",
                },
            ),
            optional=True,
        ),
        Step(
            "hand-back",
            Text(),
            then=Branch(
                measure, {"first": "when-next", "second": "confidence", "third": "difficulty"}
            ),
            optional=True,
            words={"said": lambda answers: answers.text("how")},
        ),
        Step("confidence", Rating(), then="when-next"),
        Step("difficulty", Rating(), then=END),
        Step("when-next", Outside("moment", suggest=SOON), then=END),
        Step("cue", Text(limit=500), then="friction", optional=True),
        Step("friction", Text(limit=500), then="tweak", optional=True),
        Step("tweak", Text(limit=500), then="again"),
        Step("again", Choice("same", "smaller"), then={"same": "when", "smaller": "shrink"}),
        Step("shrink", Text(limit=200), then="sure", words={"small": kept_small}),
        Step(
            "sure",
            Rating(),
            then=Branch(
                lambda a: "yes" if a.number("sure") >= SURE_ENOUGH else "too-big",
                {"yes": "when", "too-big": "shrink"},
            ),
            words={"small": kept_small},
        ),
        Step("when", Outside("moment", suggest=SOON), then=END, words={"small": kept_small}),
    ),
    finish=finish,
    keeps=kept,
    endings=("week-do-end-done", "week-do-end-last", "week-do-end-again"),
)
