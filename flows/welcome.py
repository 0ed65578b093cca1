"""The first minute: what this is, where your clock stands, when to write."""

from flows.answers import Choice, Outside
from flows.assess import NOTHING_YET
from flows.effects import Begin, Effect, Settle
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step

FIRST_USES = tuple(map(Offer, ("week", "reframe", "solve", "step", "win")))


def finish(answers: Answers) -> Ending:
    effects: tuple[Effect, ...] = (
        Settle("zone", answers.get("zone")),
        Settle("morning", answers.get("morning")),
        Settle("welcomed", value=True),
    )
    if answers.get("baseline") == "yes":
        return Ending("welcome-end-ratings", effects=(*effects, Begin("assess", NOTHING_YET)))
    return Ending("welcome-end", effects=effects, offers=FIRST_USES)


def zone_label(answers: Answers) -> str:
    """The place the person named: its zone is the part in brackets (`bot.when.zones`)."""
    return answers.text("zone").split(" [")[0]


WELCOME = Flow(
    name="welcome",
    version=1,
    parts=(
        Step("hello", Choice("go-on"), then="zone"),
        Step("zone", Outside("zone"), then="morning"),
        Step(
            "morning",
            Outside("clock", suggest=("7", "8", "9", "12", "18", "20"), confirm=False),
            then="baseline",
            words={"zone": zone_label},
        ),
        Step("baseline", Choice("yes", "later"), then=END),
    ),
    finish=finish,
    endings=("welcome-end", "welcome-end-ratings"),
)
