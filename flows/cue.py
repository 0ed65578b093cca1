"""Self-talk turned from a hope into an instruction, and kept as a cue card."""

from flows.answers import Text
from flows.control_words import TO_ONESELF, UNSURE
from flows.effects import Note
from flows.instruction import instructs
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step


def event(answers: Answers) -> str:
    return answers.text("event") or answers.fact("event")


def hope(answers: Answers) -> str:
    return answers.text("hope") or answers.fact("hope")


def instruction(answers: Answers) -> str:
    return answers.text("firmer") or answers.text("instruction")


def opening(answers: Answers) -> str:
    if not answers.fact("event"):
        return "event"
    return "instruction" if answers.fact("hope") else "hope"


def finish(answers: Answers) -> Ending:
    return Ending(
        "cue-end",
        words={"event": event(answers), "instruction": instruction(answers)},
        effects=(
            Note(
                "cue",
                {
                    "event": event(answers),
                    "line": hope(answers),
                    "instruction": instruction(answers),
                },
            ),
        ),
        offers=(Offer("reframe"), Offer("cues"), Offer("home")),
    )


CUE = Flow(
    name="cue",
    version=1,
    facts=("event", "hope"),
    first=opening,
    parts=(
        Step(
            "event",
            Text(limit=200),
            then=Branch(
                lambda a: "known" if a.fact("hope") else "ask",
                {"known": "instruction", "ask": "hope"},
            ),
        ),
        Step(
            "hope",
            Text(limit=300, words=TO_ONESELF | UNSURE),
            then="instruction",
            words={"event": event},
        ),
        Step(
            "instruction",
            Text(limit=300, words=TO_ONESELF),
            then=Branch(
                lambda a: "do" if instructs(a.text("instruction")) else "wish",
                {"wish": "firmer", "do": END},
            ),
            words={"hope": hope},
        ),
        Step(
            "firmer",
            Text(limit=300, words=TO_ONESELF),
            then=END,
            optional=True,
            words={"said": lambda a: a.text("instruction")},
        ),
    ),
    finish=finish,
    endings=("cue-end",),
)
