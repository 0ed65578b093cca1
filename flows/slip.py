"""A slip looked at: what set it off, what got in the way, one change for tomorrow."""

from flows.answers import Text
from flows.effects import Note
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step


def finish(answers: Answers) -> Ending:
    tweak = answers.text("tweak")
    return Ending(
        "slip-end",
        words={"tweak": tweak},
        effects=(
            Note(
                "slip",
                {
                    "tried": answers.text("tried"),
                    "cue": answers.text("cue"),
                    "friction": answers.text("friction"),
                    "tweak": tweak,
                },
            ),
        ),
        offers=(
            Offer("step-from", {"said": tweak}),
            Offer("step-smaller", {"before": answers.text("tried")}),
            Offer("home"),
        ),
    )


SLIP = Flow(
    name="slip",
    version=1,
    parts=(
        Step("tried", Text(limit=300), then="cue"),
        Step("cue", Text(limit=500), then="friction", words={"tried": lambda a: a.text("tried")}),
        Step("friction", Text(limit=500), then="tweak", optional=True),
        Step("tweak", Text(limit=300), then=END),
    ),
    finish=finish,
    endings=("slip-end",),
)
