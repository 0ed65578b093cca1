"""Carries out what a conversation asked for, in the transaction of its last turn."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot import brought, contract, lookback, schedule, travel, wording
from bot.outside import read_moment, zone_country, zone_name
from bot.turn import Turn
from flows.domains import domain
from flows.effects import (
    Begin,
    Effect,
    Forward,
    Keep,
    Note,
    Open,
    Programme,
    Rate,
    Remind,
    SetGoal,
    Settle,
    Unremind,
)
from flows.place import Place, Value
from flows.table import Flow, Offer
from flows.words import Day
from storage import people, programmes, records, reminders


@dataclass
class _Made:
    """What earlier effects of the same ending brought into being."""

    goal: int | None = None
    programme: int | None = None
    kept: int = 0  # evidence that is still to be put in its last words


# Something about a week was chosen: days missed before do not count, and its prompts come again.
AWAKE: Mapping[str, Value] = {"missed": 0, "prompted": None}

# Goals before programmes before what refers to them, whatever order a flow lists them in.
ORDER = (Settle, SetGoal, Unremind, Programme, Keep, Note, Rate, Remind, Forward, Begin, Open)


def carry_out(turn: Turn, effects: Sequence[Effect], kept: int = 0) -> Begin | None:
    """Do it all; a conversation to go straight on to is handed back.

    `kept` is the evidence its answers were kept as before: put in other words, or taken back.
    """
    if kept and not any(isinstance(one, Keep) for one in effects):
        records.unkeep(turn.db, turn.who.id, kept)
    made = _Made(kept=kept)
    onward = None
    for effect in sorted(effects, key=lambda one: ORDER.index(type(one))):
        if isinstance(effect, Begin):
            onward = effect
        elif isinstance(effect, Open):
            turn.onward = Offer(effect.name, effect.facts)
        else:
            _do(turn, effect, made)
    return onward


def keep_at_once(turn: Turn, flow: Flow, was: Place, now: Place) -> Place:
    """Keep what the answers are evidence of by now: one piece, in its latest words.

    Going back takes nothing away: what is said next does.
    """
    went_on = len(now.trail) > len(was.trail)
    proof = flow.keeps(now.answers) if flow.keeps and went_on else None
    if proof is None:
        return now
    return now._replace(kept=_keep(turn, proof, now.kept, proof.goal))


def _keep(turn: Turn, proof: Keep, kept: int, goal: int | None) -> int:
    """The number of the piece that it is now."""
    db, person = turn.db, turn.who.id
    if kept and records.reword(db, person, kept, proof.text, how=proof.how, goal_id=goal):
        return kept
    return records.keep(
        db,
        person,
        proof.text,
        source=proof.source,
        how=proof.how,
        goal_id=goal,
        day=turn.day,
        now=turn.now,
    )


def _do(turn: Turn, effect: Effect, made: _Made) -> None:
    db, person, now = turn.db, turn.who.id, turn.now
    match effect:
        case SetGoal(title, kind, status, None):
            made.goal = _same_goal(turn, title or "") or programmes.set_goal(
                db, person, title or "", kind or _domain(title or ""), now
            )
            if status and status != "active":
                programmes.change_goal(db, person, made.goal, status=status)
        case SetGoal(title, kind, status, int(known)):
            made.goal = known
            programmes.change_goal(db, person, known, title=title, domain=kind, status=status)
        case Programme():
            _programme(turn, effect, made)
        case Keep():
            _keep(turn, effect, made.kept, effect.goal or made.goal)
            made.kept = 0
        case Note(kind, content, goal):
            records.note(
                db, person, kind, content, goal_id=goal or made.goal, day=turn.day, now=now
            )
        case Rate(scale, value, goal):
            records.rate(db, person, scale, value, goal_id=goal or made.goal, day=turn.day, now=now)
        case Remind(kind, at, about, part, before):
            due = (read_moment(at) if at else now) - timedelta(minutes=before)
            if contract.kind(kind).own and kind not in contract.BOUND:
                due = max(due, now)  # what passed before it was confirmed is asked about at once
            if due >= now:
                which = about or made.programme or 0
                # What waits of the time before is not said any more either.
                reminders.cancel(db, person, which, kind, part=part)
                reminders.remind(db, person, kind, due, about=which, part=part)
                if kind == "deadline":
                    lookback.follow(turn, which, due)
        case Unremind(about, kinds, part):
            reminders.cancel(db, person, about, *kinds, part=part)
        case Forward(key, words):
            given = {name: str(value) for name, value in words.items()}
            turn.send(wording.message(turn.text(key, given), []))
        case Settle(name, value):
            _settle(turn, name, str(value))


def _programme(turn: Turn, effect: Programme, made: _Made) -> None:
    db, person, now = turn.db, turn.who.id, turn.now
    if effect.id is None:
        made.programme = programmes.begin(
            db,
            person,
            effect.kind,
            stage=effect.stage or "",
            content=effect.content or {},
            goal_id=made.goal if effect.new_goal else effect.goal,
            now=now,
        )
        return
    made.programme = effect.id
    content = dict(effect.content or {})
    if effect.stage is not None:
        # A day of a programme is behind the person: nothing more is asked of them today.
        content |= {"moved_on": turn.day, "missed": 0}
    if effect.kind == "week":
        content |= AWAKE
    programmes.change(
        db,
        person,
        effect.id,
        stage=effect.stage,
        status=effect.status,
        content=content or None,
        now=now,
    )
    if effect.status in {"done", "stopped", "parked"}:
        reminders.cancel(db, person, effect.id)


def _settle(turn: Turn, name: str, value: str) -> None:
    db, who = turn.db, turn.who
    match name:
        case "zone":
            asked = travel.arrive(turn, zone_name(value), zone_country(value))
            if asked:
                turn.onward = Offer("travel", {"was": who.zone, "rows": asked})
            return
        case "hours-kept":
            travel.keep_hours(turn, ZoneInfo(value))
            return
        case "morning" | "evening" | "days" | "off":
            people.change(db, who.id, **{name: value})
        case "quiet":
            start, _, end = value.partition("-")
            people.change(db, who.id, quiet_from=start, quiet_to=end)
        case "quiet-own":
            people.change(db, who.id, quiet_own=value == "wait")
        case "most":
            people.change(db, who.id, most=int(value))
        case "welcomed":
            people.change(db, who.id, welcomed=True, consented_at=who.consented_at or turn.now)
        case "imported":
            assert turn.brought is not None
            brought.take_in(turn, turn.brought)
        case "erased":
            _erase(turn)
            return
        case "paused-until":
            until = read_moment(value)
            people.change(db, who.id, paused_until=until)
            reminders.remind(db, who.id, "pause-over", until)
            for one in programmes.of_kind(db, who.id, "week", "active"):
                programmes.change(db, who.id, one.id, content=AWAKE, now=turn.now)
        case _:
            raise KeyError(name)
    schedule.replan(turn)


def _erase(turn: Turn) -> None:
    """Everything goes, in this transaction; the person has a receipt of it, and we its number."""
    number = f"{secrets.token_hex(2)}-{secrets.token_hex(2)}".upper()
    # Whatever was to be said and shows something of theirs is not said any more.
    asked = {turn.who.live, *(one.payload.get("message_id") for one in turn.letters)} - {None}
    turn.letters.clear()
    people.erase(turn.db, turn.who.id, number=number, day=turn.day)
    turn.erased = True
    for message in asked:
        turn.call("editMessageReplyMarkup", {"message_id": message})
    turn.say("receipt", {"day": Day(turn.day), "number": number})


def _same_goal(turn: Turn, title: str) -> int | None:
    """The goal that is called the same already: a week on a goal that was built is one goal."""
    known = programmes.goals(turn.db, turn.who.id, "active", "parked")
    for one in known:
        if one.title.casefold() == title.casefold():
            if one.status != "active":
                programmes.change_goal(turn.db, turn.who.id, one.id, status="active")
            return one.id
    return None


def _domain(title: str) -> str:
    found = domain(title)
    return found.value if found else ""
