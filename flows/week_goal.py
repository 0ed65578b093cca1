"""Day 1 of the seven-day protocol: the goal that is being avoided, made narrow enough."""

from flows.answers import Rating, Text
from flows.effects import Programme, Rate, SetGoal
from flows.goal_check import vague
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step


def goal(answers: Answers) -> str:
    return answers.text("narrow") or answers.text("goal")


def finish(answers: Answers) -> Ending:
    difficulty, confidence = answers.number("difficulty"), answers.number("confidence")
    return Ending(
        "week-goal-end",
        words={"goal": goal(answers), "confidence": confidence},
        effects=(
            SetGoal(goal(answers), status="active"),
            Programme(
                "week",
                stage="2",
                status="active",
                content={
                    "goal": goal(answers),
                    "difficulty": difficulty,
                    "confidence": confidence,
                    "cycle": 1,
                },
                new_goal=True,
            ),
            Rate("difficulty", difficulty),
            Rate("confidence", confidence),
        ),
        offers=(Offer("week-today"), Offer("home")),
    )


WEEK_GOAL = Flow(
    name="week-goal",
    version=1,
    parts=(
        Step(
            "goal",
            Text(limit=300),
            then=Branch(
                lambda answers: "vague" if vague(answers.text("goal")) else "clear",
                {"vague": "narrow", "clear": "difficulty"},
            ),
        ),
        Step(
            "narrow",
            Text(limit=300),
            then="difficulty",
            words={"wish": lambda answers: answers.text("goal")},
        ),
        Step("difficulty", Rating(), then="confidence", words={"goal": goal}),
        Step("confidence", Rating(), then=END, words={"goal": goal}),
    ),
    finish=finish,
    endings=("week-goal-end",),
)
