"""The seven-day protocol: which of its days is next, and with what."""

from collections.abc import Mapping

from bot.effects import AWAKE
from bot.entries import Entry, told
from bot.outside import read_moment
from bot.talk import open_flow, resume
from bot.turn import Turn
from flows.heard import Chose, Heard, Said
from flows.place import Value, texts, whole
from flows.table import Offer
from flows.week_do import moved_on
from storage import conversations, programmes
from storage.conversations import Kept
from storage.programmes import Going

DOING = {"4": 1, "5": 2, "6": 3}  # stage: which of the three micro-actions


def week(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Today's part of the week; the first, if there is none."""
    del facts
    if going := current(turn):
        go_on(turn, going)
    elif parked := programmes.of_kind(turn.db, turn.who.id, "week", "parked"):
        offers = tuple(
            Offer("week-revive", {"week": one.id}, text=str(one.content.get("goal"))[:60])
            for one in parked[:3]
        )
        turn.say("week-parked", offers=(*offers, Offer("week-fresh")))
    else:
        open_flow(turn, "week-goal", {})


def week_new(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Another goal. One at a time is the rule, so an active one asks first."""
    if going := current(turn):
        values = {"goal": str(going.content.get("goal", ""))}
        turn.say("week-one-at-a-time", values, (Offer("week-today"), Offer("week-fresh")))
    else:
        week_fresh(turn, facts)


def week_fresh(turn: Turn, facts: Mapping[str, Value]) -> None:
    """A new week; the active one is parked, not lost. What is known of its goal is filled in."""
    if going := current(turn):
        park(turn, going)
    open_flow(turn, "week-goal", {}, _known(facts))


def week_from(turn: Turn, facts: Mapping[str, Value]) -> None:
    """A week on a goal that was just built; where one is active, that one is asked about first."""
    if going := current(turn):
        values = {"goal": str(going.content.get("goal", ""))}
        turn.say("week-one-at-a-time", values, (Offer("week-today"), Offer("week-fresh", facts)))
    else:
        week_fresh(turn, facts)


def _known(facts: Mapping[str, Value]) -> tuple[Heard, ...]:
    """The goal, how hard it is and how sure the person is, as far as that has been said."""
    if not facts.get("said"):
        return ()
    rated = (whole(facts.get("difficulty")), whole(facts.get("confidence")))
    return (Said(str(facts["said"])), *(Chose(str(one)) for one in rated if one))


def week_revive(turn: Turn, facts: Mapping[str, Value]) -> None:
    """A parked week, back again."""
    if going := current(turn):
        park(turn, going)
    known = programmes.find(turn.db, turn.who.id, whole(facts.get("week")) or 0)
    if known is None:
        open_flow(turn, "week-goal", {})
        return
    programmes.change(turn.db, turn.who.id, known.id, status="active", content=AWAKE, now=turn.now)
    if known.goal_id:
        programmes.change_goal(turn.db, turn.who.id, known.goal_id, status="active")
    go_on(turn, known)


def week_smaller(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The same day, with something smaller."""
    going = current(turn)
    if going and going.stage in DOING:
        go_on(turn, going, (Chose("too-hard"),))
    else:
        week(turn, facts)


def week_did(answer: str) -> Entry:
    """From a nudge: the answer to "did it happen" is known already.

    Whether the nudge named the action of today is seen before (`bot.named`).
    """

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        going = current(turn)
        if going and going.stage in DOING:
            if not _being_told(turn, going, answer):
                go_on(turn, going, (Chose(answer), *told(facts)))
        else:
            week(turn, facts)

    return entry


def _being_told(turn: Turn, going: Going, answer: str) -> bool:
    """Go on with the talk that the same answer has begun already, so that none of it is lost."""
    kept = _begun(turn, going)
    if kept is None or kept.place.trail[0].value != answer:
        return False
    resume(turn, kept.number)
    return True


def reported(turn: Turn, going: Going) -> bool:
    """Whether the action of the day was said to be done, in a talk that was left after it."""
    kept = _begun(turn, going) if going.stage in DOING else None
    return kept is not None and moved_on(kept.place.answers)


def _begun(turn: Turn, going: Going) -> Kept | None:
    """The talk about the action of the day that has an answer already."""
    facts = _doing(going)
    return next(
        (
            one
            for one in conversations.kept(turn.db, turn.who.id)
            if one.place.flow == "week-do" and one.place.facts == facts and one.place.trail
        ),
        None,
    )


def week_stop(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Not any more. What was done stays."""
    del facts
    if going := current(turn):
        programmes.change(turn.db, turn.who.id, going.id, status="stopped", now=turn.now)
        if going.goal_id:
            programmes.change_goal(turn.db, turn.who.id, going.goal_id, status="parked")
    turn.say("week-stopped", offers=(Offer("evidence"), Offer("home")))


def park(turn: Turn, going: Going) -> None:
    programmes.change(turn.db, turn.who.id, going.id, status="parked", now=turn.now)
    if going.goal_id:
        programmes.change_goal(turn.db, turn.who.id, going.goal_id, status="parked")


def current(turn: Turn) -> Going | None:
    return next(iter(programmes.of_kind(turn.db, turn.who.id, "week", "active")), None)


def go_on(turn: Turn, going: Going, carry: tuple[Heard, ...] = ()) -> None:
    """Open the conversation of the day the week is at."""
    content = going.content
    goal = str(content.get("goal", ""))
    steps = texts(content.get("steps"))
    at = whole(content.get("at")) or 0
    match going.stage:
        case "2":
            open_flow(turn, "week-ladder", {"week": going.id, "goal": goal})
        case "3":
            step = steps[at] if at < len(steps) else goal
            ahead = _ahead(turn, going)
            open_flow(
                turn,
                "week-micro",
                {"week": going.id, "goal": goal, "step": step, "ahead": ahead},
            )
        case "4" | "5" | "6":
            open_flow(turn, "week-do", _doing(going), carry)
        case _:
            open_flow(
                turn,
                "week-proof",
                {
                    "week": going.id,
                    "goal_id": going.goal_id,
                    "goal": goal,
                    "did": list(texts(content.get("did"))),
                    "before": content.get("confidence"),
                    "steps": list(steps),
                    "at": at,
                    "cycle": content.get("cycle"),
                },
            )


def _ahead(turn: Turn, going: Going) -> str:
    """Whether the dip is still to be named: before the first effort of the first week."""
    begun = programmes.of_kind(turn.db, turn.who.id, "week")
    first = going.id == min(one.id for one in begun) and whole(going.content.get("cycle")) in {
        1,
        None,
    }
    return "yes" if first else "no"


def _doing(going: Going) -> dict[str, Value]:
    """What a day of doing is held with."""
    goal, at, number = str(going.content.get("goal", "")), _at(going), DOING[going.stage]
    steps = texts(going.content.get("steps"))
    return {
        "week": going.id,
        "goal_id": going.goal_id,
        "goal": goal,
        "step": steps[at] if at < len(steps) else goal,
        "number": number,
        "micro": micro(going),
        "next": "".join(texts(going.content.get("micros"))[number : number + 1]),
        "did": list(texts(going.content.get("did"))),
    }


def _at(going: Going) -> int:
    """The place of the step of the ladder that is being taken."""
    return whole(going.content.get("at")) or 0


def has_come(turn: Turn, going: Going) -> bool:
    """Whether a micro-action is open whose time, the same day it was set or later, is not ahead."""
    if going.stage not in DOING:
        return False
    when = going.content.get("when")  # not known of a week from before it was kept
    if not when:
        return going.content.get("moved_on") != turn.day
    return read_moment(str(when)) <= turn.now


def mark(going: Going) -> str:
    """What tells the day a week is at from every other: the week, its round, its step, its day."""
    return f"{_round(going)}-{going.stage}"


def _round(going: Going) -> str:
    return f"{going.id}-{whole(going.content.get('cycle')) or 0}-{_at(going)}"


def marked(going: Going, written: str) -> str:
    """The micro-action of a mark, where its round is the one that is kept; else nothing."""
    which, _, stage = written.rpartition("-")
    if which != _round(going) or stage not in DOING:
        return ""
    return "".join(texts(going.content.get("micros"))[DOING[stage] - 1 : DOING[stage]])


def micro(going: Going) -> str:
    """The micro-action of the day, as small as it has been made."""
    number = DOING.get(going.stage, 1)
    found = texts(going.content.get("micros"))[number - 1 : number]
    return str(going.content.get("micro-now") or "".join(found))


ENTRIES: dict[str, Entry] = {
    "week": week,
    "week-today": week,
    "week-new": week_new,
    "week-fresh": week_fresh,
    "week-from": week_from,
    "week-revive": week_revive,
    "week-smaller": week_smaller,
    "week-done": week_did("done"),
    "week-partly": week_did("partly"),
    "week-not-yet": week_did("not-yet"),
    "week-too-hard": week_did("too-hard"),
    "week-stop": week_stop,
}
