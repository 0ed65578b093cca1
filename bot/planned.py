"""Where a person stands in their thirty days: read, moved on by practices done, written down."""

from collections.abc import Mapping

from bot.turn import Turn
from flows.place import Value
from flows.plan import IN_THE_WEEK, LAST, Standing, as_content, standing
from flows.table import Offer
from storage import programmes
from storage.programmes import Going


def current(turn: Turn, *statuses: str) -> Going | None:
    found = programmes.of_kind(turn.db, turn.who.id, "plan", *(statuses or ("active", "paused")))
    return next(iter(found), None)


def went_on(turn: Turn, ending: str) -> tuple[Offer, ...]:
    """A conversation has ended: whether that was today's part of the plan, and what is next."""
    going = current(turn, "active")
    if going is None:
        return ()
    at = standing(going.content)
    after = at.after(ending)
    if after == at:
        return ()
    put(turn, going, after)
    if after.today is None:
        return (Offer("plan-finished"),)
    # Two practices a day: the second is offered at once, tomorrow's is not pushed.
    return (Offer("plan-today"),) if after.today == at.today else (Offer("plan"),)


def mark(going: Going) -> str:
    """What tells the day a plan is at from every other."""
    return f"{going.id}-{going.stage}"


def in_the_week(going: Going) -> bool:
    """Whether today's task is a part of the seven-day week, which has prompts of its own."""
    task = standing(going.content).task
    return task is not None and task.name in IN_THE_WEEK


def put(turn: Turn, going: Going, at: Standing, *, moved: bool = True) -> None:
    content: dict[str, Value] = {**as_content(at), "missed": 0}
    if moved:
        content["moved_on"] = turn.day
    change(
        turn,
        going,
        content=content,
        stage=str(at.today or LAST),
        status=None if at.today else "done",
    )


def change(
    turn: Turn,
    going: Going,
    *,
    status: str | None = None,
    stage: str | None = None,
    content: Mapping[str, Value] | None = None,
) -> None:
    programmes.change(
        turn.db, turn.who.id, going.id, status=status, stage=stage, content=content, now=turn.now
    )
