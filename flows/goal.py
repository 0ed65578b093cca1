"""The goal builder: one weak part at a time made definite, then sized to stretch, not to crush."""

from collections.abc import Callable

from flows.answers import Outside, Rating, Text
from flows.effects import Effect, Note, Programme, Rate, Remind, SetGoal
from flows.goal_check import Missing, missing, vague
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.week_micro import SURE_ENOUGH

NO_EFFORT = 3  # of 10 in difficulty: with full confidence, it proves little
BY = ("in-a-week", "in-two-weeks", "in-a-month")
FORMS = ("title", "narrow", "specific", "measurable", "shrink", "stretch")


def goal(answers: Answers) -> str:
    """The goal in its latest words."""
    return next(
        (str(one.value) for one in reversed(answers.trail) if one.step in FORMS and one.value), ""
    )


def weak(answers: Answers) -> str:
    """The next part to help with; each is asked about once, so that nobody is held."""
    said = goal(answers)
    asked = {one.step for one in answers.trail}
    if vague(said) and "narrow" not in asked:
        return "narrow"
    lacks = missing(said)
    if Missing.SPECIFIC in lacks and not {"narrow", "specific"} & asked:
        return "specific"
    if Missing.MEASURABLE in lacks and "measurable" not in asked:
        return "measurable"
    if Missing.TIME_BOUND in lacks and "by" not in asked:
        return "by"
    return "sound"


def size(answers: Answers) -> str:
    """Whether it stretches, by how hard it is and how sure the person is: or is too much of one."""
    difficulty, confidence = answers.number("difficulty"), answers.number("confidence")
    if confidence < SURE_ENOUGH:
        return "too-hard"
    easy = confidence == 10 and difficulty <= NO_EFFORT
    return "too-easy" if easy and answers.get("stretch") is None else "right"


def fits(step: str) -> Branch:
    """After an offer to change the size: skipped means that it stays as it is."""

    def choose(answers: Answers) -> str:
        return "kept" if answers.get(step) is None else "again"

    return Branch(choose, {"kept": END, "again": "confidence"})


WEAK: dict[str, str] = {
    "narrow": "narrow",
    "specific": "specific",
    "measurable": "measurable",
    "by": "by",
    "sound": "difficulty",
}
TO_NEXT = Branch(weak, WEAK)
SAID: dict[str, Callable[[Answers], str]] = {"goal": goal}


def finish(answers: Answers) -> Ending:
    title, by = goal(answers), answers.text("by")
    difficulty, confidence = answers.number("difficulty"), answers.number("confidence")
    effects: list[Effect] = [
        SetGoal(title, status="active"),
        Programme(
            "goal",
            stage="open",
            status="active",
            content={"what": title, "by": by, "sure": confidence},
            new_goal=True,
        ),
        Note(
            "goal",
            {"goal": title, "by": by, "difficulty": difficulty, "confidence": confidence},
        ),
        Rate("difficulty", difficulty),
        Rate("confidence", confidence),
    ]
    if by:
        effects.append(Remind("goal", at=by))
    return Ending(
        "goal-end",
        words={"goal": title, "by": by, "dated": "yes" if by else "no", "confidence": confidence},
        effects=tuple(effects),
        offers=(
            Offer("week-from", {"said": title, "difficulty": difficulty, "confidence": confidence}),
            Offer("step"),
            Offer("values"),
            Offer("home"),
        ),
    )


GOAL = Flow(
    name="goal",
    version=1,
    facts=("before", "size"),
    parts=(
        Step("title", Text(limit=300), then=TO_NEXT),
        Step("narrow", Text(limit=300), then=TO_NEXT, optional=True, words=SAID),
        Step("specific", Text(limit=300), then=TO_NEXT, optional=True, words=SAID),
        Step("measurable", Text(limit=300), then=TO_NEXT, optional=True, words=SAID),
        Step("by", Outside("moment", suggest=BY), then="difficulty", optional=True, words=SAID),
        Step("difficulty", Rating(), then="confidence", words=SAID),
        Step(
            "confidence",
            Rating(),
            then=Branch(size, {"too-hard": "shrink", "too-easy": "stretch", "right": END}),
            words=SAID,
        ),
        Step("shrink", Text(limit=300), then=fits("shrink"), optional=True, words=SAID),
        Step("stretch", Text(limit=300), then=fits("stretch"), optional=True, words=SAID),
    ),
    finish=finish,
    endings=("goal-end",),
)
