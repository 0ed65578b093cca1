"""A setback kept as an experiment: tried, happened, learned, next time; ability left out of it."""

from flows import credit
from flows.answers import Text
from flows.effects import Note
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step


def finish(answers: Answers) -> Ending:
    tried, onward = answers.text("tried"), answers.text("next")
    why = answers.text("cause")
    record = Note(
        "experiment",
        {
            "tried": tried,
            "happened": answers.text("happened"),
            "learned": answers.text("learned"),
            "next": onward,
        },
    )
    return Ending(
        "experiment-end",
        words={"tried": tried, "next": onward},
        effects=(record, *credit.noted("setback", why, answers.text("strategy") or why)),
        offers=(
            Offer("step-from", {"said": onward}),
            Offer("experiments"),
            Offer("explaining"),
            Offer("home"),
        ),
    )


EXPERIMENT = Flow(
    name="experiment",
    version=1,
    parts=(
        Step("tried", Text(limit=500), then="happened"),
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
        Step(
            "strategy",
            Text(limit=500),
            then="learned",
            optional=True,
            words={"said": lambda a: a.text("cause")},
        ),
        Step("learned", Text(limit=500), then="next", optional=True),
        Step("next", Text(limit=300), then=END),
    ),
    finish=finish,
    endings=("experiment-end",),
)
