"""A deadline of a plan has come: done, moved, or dropped."""

from flows.answers import Choice, Outside, Text
from flows.effects import Effect, Keep, Programme, Remind
from flows.place import Answers, whole
from flows.recorded import recorded
from flows.table import END, Ending, Flow, Offer, Step

STATES = {"done": "done", "move": "open", "drop": "dropped"}


def finish(answers: Answers) -> Ending:
    known, part = whole(answers.facts["problem_id"]), whole(answers.facts["part"]) or 0
    states = list(answers.fact_texts("state"))
    states[part : part + 1] = [STATES[_choice(answers)]]
    effects: list[Effect] = []
    match _choice(answers):
        case "done":
            step = answers.fact("step")
            effects.append(Keep(recorded(step, answers.text("what") or step), source="solve"))
        case "move":
            effects.append(Remind("deadline", at=answers.text("by"), about=known, part=part))
    effects.append(Programme("problem", id=known, content={"state": states}))
    return Ending(
        f"solve-step-end-{_choice(answers)}",
        words={"step": answers.fact("step")},
        effects=tuple(effects),
        offers=(Offer("home"), Offer("evidence")),
    )


def _choice(answers: Answers) -> str:
    return answers.text("happened") or "drop"


SOLVE_STEP = Flow(
    name="solve-step",
    version=1,
    facts=("problem_id", "part", "step", "state"),
    parts=(
        Step(
            "happened",
            Choice("done", "move", "drop"),
            then={"done": "what", "move": "by", "drop": END},
        ),
        Step("what", Text(), then=END, optional=True),
        Step(
            "by",
            Outside("moment", suggest=("this-evening", "tomorrow-evening", "in-a-week")),
            then=END,
        ),
    ),
    finish=finish,
    endings=("solve-step-end-done", "solve-step-end-move", "solve-step-end-drop"),
)
