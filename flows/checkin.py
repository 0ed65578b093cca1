"""The weekly check-in: four lines, as one clean message that the person passes on themselves."""

from flows.answers import Pick, Text
from flows.circle import listing, supporters
from flows.effects import Effect, Forward, Keep, Note
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Lines


def accomplishment(answers: Answers) -> str:
    picked = answers.text("did")
    return answers.text("own") if picked in {"", "other"} else picked


def planned(answers: Answers) -> Lines:
    """What was meant to be done by now, where there was a message before."""
    last = answers.fact("last")
    return Lines("checkin-planned", ({"last": last},) if last else ())


def finish(answers: Answers) -> Ending:
    did = accomplishment(answers)
    lines = {
        "did": did,
        "challenge": answers.text("challenge"),
        "commitment": answers.text("commitment"),
        "ask": answers.text("ask"),
    }
    effects: list[Effect] = [Note("checkin", lines), Forward("checkin-message", lines)]
    if answers.get("own"):
        effects.append(Keep(did, source="checkin"))
    return Ending(
        "checkin-end",
        words={
            "count": len(supporters(answers.facts.get("circle"))),
            "rows": listing(answers.facts.get("circle")),
        },
        effects=tuple(effects),
        offers=(
            Offer("step-from", {"said": answers.text("commitment")}),
            Offer("rhythms"),
            Offer("home"),
        ),
    )


CHECKIN = Flow(
    name="checkin",
    version=1,
    facts=("evidence", "last", "circle"),
    first=lambda answers: "did" if answers.fact_texts("evidence") else "own",
    parts=(
        Step(
            "did",
            Pick(lambda answers: answers.fact_texts("evidence"), fixed=("other",)),
            then={"other": "own", "": "challenge"},
            words={"planned": planned},
        ),
        Step("own", Text(limit=300), then="challenge"),
        Step("challenge", Text(limit=300), then="commitment"),
        Step("commitment", Text(limit=200), then="ask"),
        Step("ask", Text(limit=200), then=END),
    ),
    finish=finish,
    endings=("checkin-end",),
)
