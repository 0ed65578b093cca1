"""After words of danger: asked plainly, with people to call first. Never an exercise."""

from flows.answers import Choice
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Pace, Step

TWO_MINUTES = Pace(frames=12, seconds=10)


def finish(answers: Answers) -> Ending:
    key = "crisis-end-someone" if answers.text("someone") == "yes" else "crisis-end"
    return Ending(
        key,
        words={"numbers": answers.fact("numbers")},
        offers=(Offer("sos"), Offer("home")),
    )


CRISIS = Flow(
    name="crisis",
    version=1,
    facts=("emergency", "numbers", "tongue"),
    parts=(
        Step(
            "safe",
            Choice("no", "unsure", "yes"),
            then={"no": "near", "unsure": "near", "yes": "now"},
        ),
        Step(
            "near",
            Choice("say", "ground", "someone"),
            then={"say": "say", "ground": "ground", "someone": "someone"},
        ),
        Step(
            "now",
            Choice("say", "ground", "someone"),
            then={"say": "say", "ground": "ground", "someone": "someone"},
        ),
        Step("say", Choice("ground", "someone"), then={"ground": "ground", "someone": "someone"}),
        Step("ground", Choice("done"), then="someone", pace=TWO_MINUTES),
        Step("someone", Choice("yes", "not-yet"), then=END),
    ),
    finish=finish,
    endings=("crisis-end", "crisis-end-someone"),
)
