"""After an event: how it went, to what it is put down, and what it becomes."""

from flows import credit
from flows.answers import Choice, Text
from flows.effects import Effect, Keep, Note, Programme
from flows.place import Answers, whole
from flows.recorded import recorded
from flows.table import END, Branch, Ending, Flow, Offer, Step


def onward(answers: Answers) -> str:
    """What the explanation leaves out is asked about first."""
    said, answer = answers.text("how"), answers.text("went")
    left = credit.setback(said) if answer == "harder" else credit.success(said)
    return answer if left == "own" else left


def went(answers: Answers) -> str:
    return "harder" if answers.text("went") == "harder" else "well"


def wrote(answers: Answers) -> str:
    return recorded(answers.fact("event"), answers.text("what"))


def kept(answers: Answers) -> Keep | None:
    """What went well; what went harder becomes an experiment at the end."""
    if went(answers) == "harder" or not answers.text("what"):
        return None
    return Keep(wrote(answers), source="reframe", how=credit.own_part(answers))


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
    note = credit.noted(kind, answers.text("how"), how)
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
            effects=(*closing, *note, experiment),
            offers=(Offer("solve"), Offer("home")),
        )
    return Ending(
        "debrief-end-kept",
        words={"what": wrote(answers)},
        effects=(*closing, *note),
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
                onward,
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
    keeps=kept,
    endings=(
        "debrief-end-kept",
        "debrief-end-experiment",
        "debrief-end-off",
        "debrief-end-skipped",
    ),
)
