"""An event that is ahead, changed: moved to another time, or announced at other times."""

from flows import occasion
from flows.answers import Choice, Outside, Ticks
from flows.effects import Effect, Programme, Unremind
from flows.place import Answers, Value, whole
from flows.table import END, Ending, Flow, Offer, Step

FACTS = ("event_id", "event", "at", "before", "every", "moves")


def _again(answers: Answers, at: str, before: tuple[int, ...]) -> tuple[Effect, ...]:
    """All its reminders anew, numbered on so that those of today may come once more."""
    known, moves = whole(answers.facts["event_id"]), (whole(answers.facts["moves"]) or 0) + 1
    assert known is not None
    return (
        Unremind(about=known, kinds=occasion.KINDS),
        *occasion.reminders(at, before, about=known, moves=moves),
    )


def _changed(answers: Answers, **content: Value) -> Programme:
    moves = (whole(answers.facts["moves"]) or 0) + 1
    return Programme(
        "event",
        id=whole(answers.facts["event_id"]),
        status="active",
        content={**content, "moves": moves},
    )


def _before(answers: Answers) -> tuple[int, ...]:
    return occasion.minutes(answers.facts)


def moved(answers: Answers) -> Ending:
    at = occasion.read(answers.text("at")).at
    content: dict[str, Value] = {"at": at}
    if answers.text("which") == "all":
        content["series"] = at
    return Ending(
        "event-move-end",
        words={"event": answers.fact("event"), "at": at},
        effects=(_changed(answers, **content), *_again(answers, at, _before(answers))),
        offers=(Offer("events"), Offer("home")),
    )


EVENT_MOVE = Flow(
    name="event-move",
    version=1,
    facts=FACTS,
    first=lambda answers: "which" if answers.fact("every") else "at",
    parts=(
        Step("which", Choice("next", "all"), then="at"),
        Step("at", Outside("occasion"), then=END),
    ),
    finish=moved,
    endings=("event-move-end",),
)


def timed(answers: Answers) -> Ending:
    before = tuple(int(one) for one in answers.texts("times") if one.isdecimal())
    return Ending(
        "event-times-end",
        words={"event": answers.fact("event"), "count": len(before)},
        effects=(
            _changed(answers, before=list(before)),
            *_again(answers, answers.fact("at"), before),
        ),
        offers=(Offer("events"), Offer("home")),
    )


EVENT_TIMES = Flow(
    name="event-times",
    version=1,
    facts=FACTS,
    parts=(Step("times", Ticks(tuple(str(one) for one in occasion.CHOICES), least=0), then=END),),
    finish=timed,
    endings=("event-times-end",),
)
