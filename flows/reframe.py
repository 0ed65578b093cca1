"""Stress reframing: before an event, the body's signs read as energy being made ready."""

from flows import occasion
from flows.answers import Choice, Outside, Rating, Text, Ticks
from flows.control_words import TO_ONESELF
from flows.effects import Note, Programme, Rate, Remind
from flows.instruction import instructs
from flows.intent import Intent, understand
from flows.occasion import AFTER
from flows.place import Answers, whole
from flows.table import END, Branch, Ending, Flow, Offer, Pace, Step
from flows.words import Label, Lines, Word

SIGNS = ("heart", "muscles", "butterflies", "sweating", "shaking", "breath")
MINUTE = Pace(frames=12, seconds=5)


def event(answers: Answers) -> str:
    return answers.text("what") or answers.text("coming") or answers.fact("event")


def signs(answers: Answers) -> Lines:
    rows: list[dict[str, Word]] = [
        {"sign": Label(f"reframe-signs-{one}") if one in SIGNS else one}
        for one in answers.texts("signs")
    ]
    return Lines("reframe-sign-row", tuple(rows))


def proof(answers: Answers) -> Lines:
    """The person's own evidence for the same kind of event, if there is any."""
    return Lines("reframe-proof-row", tuple({"text": one} for one in answers.fact_texts("proof")))


def instruction(answers: Answers) -> str:
    """What body and hands do first."""
    return answers.text("firmer") or answers.text("instruction")


def steadying(answers: Answers) -> tuple[Offer, ...]:
    """Being judged on who one is asks for more than a calm body: writing about what matters."""
    if Intent.CONFLICT_IDENTITY in understand(event(answers)):
        return (Offer("affirm-from", {"said": event(answers)}),)
    return ()


def opening(answers: Answers) -> str:
    """An event that was kept before needs no questions about what and when."""
    return "arousal" if answers.fact("event") else "when"


def repeats(answers: Answers) -> str:
    """Whether the words for the moment were such as "every Tuesday": then it is asked."""
    return "weekly" if occasion.read(answers.text("at")).weekly else "once"


def later(answers: Answers) -> Ending:
    at = answers.text("at")
    weekly = answers.text("repeat") == "every-week"
    kept = occasion.content(event(answers), at, weekly=weekly)
    return Ending(
        "reframe-end-later",
        words={
            "event": event(answers),
            "at": str(kept["at"]),
            "every": "week" if weekly else "once",
            "first": occasion.BEFORE[0],
            "second": occasion.BEFORE[1],
        },
        effects=(
            Programme("event", stage="ahead", status="active", content=kept),
            *occasion.reminders(str(kept["at"]), occasion.BEFORE),
        ),
        offers=(*steadying(answers), Offer("reframe-early"), Offer("events"), Offer("home")),
    )


def finish(answers: Answers) -> Ending:
    if answers.text("when") == "later":
        return later(answers)
    known = whole(answers.facts["event_id"]) or None
    before, after = answers.number("arousal"), answers.number("arousal-after")
    ready = answers.number("ready")
    effects = (
        Note(
            "cue",
            {
                "event": event(answers),
                "told": answers.text("line"),
                "instruction": instruction(answers),
            },
        ),
        Rate("arousal", before),
        Rate("arousal-after", after),
        Rate("readiness", ready),
        *(
            ()
            if known
            else (
                Programme(
                    "event",
                    stage="now",
                    status="active",
                    content={"event": event(answers), "at": "", "before": []},
                ),
                Remind("debrief", at="", before=-2 * AFTER),
            )
        ),
    )
    return Ending(
        "reframe-end",
        words={
            "before": before,
            "after": after,
            "ready": ready,
            "instruction": instruction(answers),
            "event": event(answers),
        },
        effects=effects,
        offers=(*steadying(answers), Offer("reframe-short"), Offer("home")),
    )


REFRAME = Flow(
    name="reframe",
    version=1,
    facts=("event_id", "event", "proof"),
    first=opening,
    parts=(
        Step(
            "when",
            Choice("now", "later"),
            then={"now": "coming", "later": "what"},
        ),
        Step("what", Text(limit=200), then="at"),
        Step(
            "at",
            Outside("occasion"),
            then=Branch(repeats, {"weekly": "repeat", "once": END}),
            words={"event": event},
        ),
        Step("repeat", Choice("only-once", "every-week"), then=END, words={"event": event}),
        Step("coming", Text(limit=300), then="arousal"),
        Step("arousal", Rating(), then="signs", words={"event": event}),
        Step("signs", Ticks(SIGNS, least=1, other=True), then="hand"),
        Step("hand", Choice("ready"), then="beat"),
        Step("beat", Choice("felt-it"), then="line", pace=MINUTE),
        Step("line", Text(limit=300), then="instruction", words={"signs": signs}),
        Step(
            "instruction",
            Text(limit=300, words=TO_ONESELF),
            then=Branch(
                lambda a: "do" if instructs(a.text("instruction")) else "wish",
                {"do": "arousal-after", "wish": "firmer"},
            ),
            words={"proof": proof},
        ),
        # Handed back once, and then taken as it is.
        Step(
            "firmer",
            Text(limit=300, words=TO_ONESELF),
            then="arousal-after",
            optional=True,
            words={"said": lambda answers: answers.text("instruction")},
        ),
        Step(
            "arousal-after",
            Rating(),
            then="ready",
            words={"before": lambda answers: answers.number("arousal")},
        ),
        Step("ready", Rating(), then=END, words={"event": event}),
    ),
    finish=finish,
    endings=("reframe-end", "reframe-end-later"),
)

# Kept beside the long form: the same idea when it starts in two minutes. Two messages, no typing.
REFRAME_SHORT = Flow(
    name="reframe-short",
    version=1,
    facts=("event_id", "event", "cue"),
    parts=(
        Step("body", Choice("next"), then="first-thing"),
        Step(
            "first-thing",
            Choice("go"),
            then=END,
            words={"cue": lambda answers: answers.fact("cue") or "none"},
        ),
    ),
    finish=lambda answers: Ending(
        "reframe-short-end",
        effects=()
        if whole(answers.facts["event_id"])
        else (
            Programme(
                "event",
                stage="now",
                status="active",
                content={"event": answers.fact("event"), "at": "", "before": []},
            ),
            Remind("debrief", at="", before=-AFTER),
        ),
        offers=(Offer("home"),),
    ),
    endings=("reframe-short-end",),
)
