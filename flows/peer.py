"""Someone like oneself who got better by visible effort: who it is, and what they do."""

from flows.answers import Choice, Items, Outside, Text
from flows.effects import Note, Programme, Remind, Unremind
from flows.place import Answers, whole
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import When

PLACES = ("online", "meetup", "work-or-class", "stories", "know-already")
LOOK = 20  # minutes of watching (sources: quick wins)


def who(answers: Answers) -> str:
    return answers.text("other") or answers.text("who")


def choose_end(answers: Answers) -> Ending:
    known = whole(answers.facts["peer_id"]) or None
    return Ending(
        "peer-end",
        words={"who": who(answers), "when": When(answers.text("when"))},
        effects=(
            *((Unremind(known),) if known else ()),
            Programme(
                "peer",
                id=known,
                stage="watch",
                status="active",
                content={"who": who(answers), "place": answers.text("place")},
            ),
            Remind("peer", at=answers.text("when"), about=known),
        ),
        offers=(Offer("peer-notes"), Offer("plan"), Offer("home")),
    )


PEER = Flow(
    name="peer",
    version=1,
    facts=("peer_id", "goal"),
    parts=(
        Step("place", Choice(*PLACES), then="who"),
        Step("who", Text(limit=120), then="start", words={"place": lambda a: a.text("place")}),
        Step(
            "start",
            Choice("similar", "born-with-it", "not-sure"),
            then={"similar": "when", "born-with-it": "other", "not-sure": "when"},
            words={"who": who},
        ),
        Step("other", Text(limit=120), then="when", optional=True, words={"who": who}),
        Step(
            "when",
            Outside("moment", suggest=("in-an-hour", "this-evening", "tomorrow-evening")),
            then=END,
            words={"who": who, "minutes": lambda _: LOOK},
        ),
    ),
    finish=choose_end,
    endings=("peer-end",),
)


def notes_end(answers: Answers) -> Ending:
    known = whole(answers.facts["peer_id"]) or None
    tries = answers.text("try")
    return Ending(
        "peer-notes-end",
        words={"who": answers.fact("who"), "try": tries},
        effects=(
            Note(
                "peer",
                {
                    "who": answers.fact("who"),
                    "does": list(answers.texts("does")),
                    "setbacks": answers.text("setbacks"),
                    "increments": answers.text("increments"),
                    "try": tries,
                },
            ),
            *((Programme("peer", id=known, stage="seen", status="done"),) if known else ()),
        ),
        offers=(Offer("step-from", {"said": tries}), Offer("peer-again"), Offer("home")),
    )


PEER_NOTES = Flow(
    name="peer-notes",
    version=1,
    facts=("peer_id", "who"),
    first=lambda answers: "does" if answers.fact("who") else "nobody",
    parts=(
        Step("nobody", Text(limit=120), then="does"),
        Step("does", Items(least=2, enough=1, most=12, hints=3), then="setbacks"),
        Step("setbacks", Text(limit=400), then="increments", optional=True),
        Step("increments", Text(limit=400), then="try", optional=True),
        Step("try", Text(limit=200), then=END),
    ),
    finish=notes_end,
    endings=("peer-notes-end",),
)
