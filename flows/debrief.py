"""After an event: how it went, to what it is put down, and what it becomes."""

from flows.answers import Choice, Text
from flows.attribution import Cause, attribution
from flows.effects import Effect, Keep, Note, Programme
from flows.place import Answers, whole
from flows.table import END, Branch, Ending, Flow, Offer, Step

OUT_OF_HAND = {Cause.LUCK, Cause.EASE, Cause.OTHERS}
FIXED = {Cause.ABILITY}
OWN = {Cause.EFFORT, Cause.STRATEGY}


def audit(answers: Answers) -> str:
    """What the explanation leaves out: a success given away, or a setback put down to ability."""
    causes = attribution(answers.text("how"))
    if causes & OWN:
        return "own"
    if answers.text("went") == "harder":
        return "ability" if causes & FIXED else "own"
    return "given-away" if causes & OUT_OF_HAND else "own"


def went(answers: Answers) -> str:
    return "harder" if answers.text("went") == "harder" else "well"


def finish(answers: Answers) -> Ending:
    known = whole(answers.facts["event_id"])
    answer = answers.text("went")
    again = bool(answers.fact("every"))  # the next one is planned already: it goes on
    closing: tuple[Effect, ...] = (
        (Programme("event", id=known, stage="past", status="done"),) if known and not again else ()
    )
    if answer == "did-not-happen" and again:
        return Ending("debrief-end-skipped", offers=(Offer("events"), Offer("home")))
    if answer == "did-not-happen":
        return Ending("debrief-end-off", effects=closing, offers=(Offer("reframe"), Offer("home")))
    how = answers.text("strategy") or answers.text("hand-back") or answers.text("how")
    kind = "setback" if answer == "harder" else "success"
    note = Note("attribution", {"kind": kind, "said": answers.text("how"), "own": how})
    if answer == "harder":
        experiment = Note(
            "experiment",
            {
                "tried": answers.fact("event"),
                "happened": answers.text("what"),
                "learned": answers.text("learned"),
                "next": answers.text("next"),
            },
        )
        return Ending(
            "debrief-end-experiment",
            words={"next": answers.text("next")},
            effects=(*closing, note, experiment),
            offers=(Offer("solve"), Offer("home")),
        )
    return Ending(
        "debrief-end-kept",
        words={"what": answers.text("what")},
        effects=(*closing, note, Keep(answers.text("what"), source="reframe", how=how)),
        offers=(Offer("evidence"), Offer("home")),
    )


DEBRIEF = Flow(
    name="debrief",
    version=1,
    facts=("event_id", "event", "every"),
    parts=(
        Step(
            "went",
            Choice("better", "as-expected", "harder", "did-not-happen"),
            then={"better": "what", "as-expected": "what", "harder": "what", "did-not-happen": END},
        ),
        Step("what", Text(), then="how", words={"went": went}),
        Step(
            "how",
            Text(limit=500),
            then=Branch(
                lambda a: audit(a) if audit(a) != "own" else a.text("went"),
                {
                    "given-away": "hand-back",
                    "ability": "strategy",
                    "better": END,
                    "as-expected": END,
                    "harder": "learned",
                },
            ),
            optional=True,
            words={"went": went},
        ),
        Step(
            "hand-back",
            Text(limit=500),
            then=END,
            optional=True,
            words={"said": lambda answers: answers.text("how")},
        ),
        Step("strategy", Text(limit=500), then="learned", optional=True),
        Step("learned", Text(limit=500), then="next", optional=True),
        Step("next", Text(limit=500), then=END),
    ),
    finish=finish,
    endings=(
        "debrief-end-kept",
        "debrief-end-experiment",
        "debrief-end-off",
        "debrief-end-skipped",
    ),
)
