"""What a change of the clock moves, and what it leaves.

Local things go along by their hour: the morning and the evening, what comes every week, a pause.
Instants stay: events that were said by another clock. What the person set for once, by the old
clock, stays as well until they are asked: it may be the moment that counts, or the hour.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot import events, schedule
from bot.entries.rhythms import PERIODS
from bot.outside import write_moment
from bot.turn import Turn
from bot.when.localtime import at_local, day_meant, local_day
from flows import occasion
from flows.place import Value, texts
from storage import people, programmes, reminders
from storage.programmes import Going
from storage.reminders import Planned

# Local by nature, though they come once: by the same hour of the new clock.
LOCAL = frozenset({*PERIODS, "still-here", "pause-over", "assess-again", "circle-tell"})
# Moments the person set for once: what each is about stands in its programme under this name.
ONCE = {
    "deadline": "steps",
    "assess-problem": "problem",
    "micro": "goal",
    "step": "what",
    "goal": "what",
    "activity": "what",
    "peer": "who",
}
MOST = 5  # named when it is asked
NAMED = 60  # signs of each
LATE = timedelta(hours=3)  # a daily nudge that the new clock has just passed still comes so long
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d\[(?P<zone>[\w/+-]+)\](\[_\w+=[\w/+-]+\])*"
)


def arrive(turn: Turn, zone: str, country: str) -> list[Value]:
    """Go by another clock from now on; what the person is to be asked about, as rows."""
    was, now = turn.zone, ZoneInfo(zone)
    people.change(turn.db, turn.who.id, zone=zone, **({"country": country} if country else {}))
    who = people.find(turn.db, turn.who.id)
    assert who is not None
    turn.who = who
    if was.key == now.key:
        return []
    _move_wishes(turn, was)
    to_come = _to_come(turn)
    schedule.replan(turn)
    _catch_up(turn, to_come, was)
    for one in reminders.planned(turn.db, who.id):
        if one.kind in LOCAL:
            due = same_hour(one.due_at, was, now)
            reminders.remind(
                turn.db, who.id, one.kind, max(due, turn.now), about=one.about, part=one.part
            )
    for event in events.ahead(turn.db, who.id, turn.now):
        if event.weekly and not occasion.read(event.written).place:
            _take_along(turn, event.id, was)
    asked = _asked(turn, was)
    for going in _open(turn):
        content = spelled(going.content, now)
        if content != going.content:
            programmes.change(turn.db, who.id, going.id, content=content, now=going.updated_at)
    return asked


def same_hour(at: datetime, was: ZoneInfo, now: ZoneInfo) -> datetime:
    """The instant (UTC) at which the new clock shows what the old one shows at `at`."""
    wall = at.astimezone(was)
    return at_local(wall.date(), wall.time(), now)


def keep_hours(turn: Turn, was: ZoneInfo) -> None:
    """What was asked about goes along by its hour, save where that hour is past already."""
    for event in events.ahead(turn.db, turn.who.id, turn.now):
        if not event.weekly and not occasion.read(event.written).place:
            _take_along(turn, event.id, was)
    for one in reminders.planned(turn.db, turn.who.id):
        due = same_hour(one.due_at, was, turn.zone)
        if one.kind in ONCE and due > turn.now:
            reminders.remind(turn.db, turn.who.id, one.kind, due, about=one.about, part=one.part)
    for going in _open(turn):
        if going.kind != "event":
            content = {name: _by_hour(value, was, turn) for name, value in going.content.items()}
            if content != going.content:
                programmes.change(
                    turn.db, turn.who.id, going.id, content=content, now=going.updated_at
                )


def spelled(content: Mapping[str, Value], zone: ZoneInfo) -> dict[str, Value]:
    """The same moments, written by another clock, so that they are read back by it."""
    return {name: _spelled(value, zone) for name, value in content.items()}


def _spelled(value: Value, zone: ZoneInfo) -> Value:
    if isinstance(value, str):
        found = _MOMENT.fullmatch(value)
        return events.rewritten(value, events.instant(value), zone) if found else value
    if isinstance(value, Sequence):
        return [_spelled(one, zone) for one in value]
    return value


def _by_hour(value: Value, was: ZoneInfo, turn: Turn) -> Value:
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        at = events.instant(value)
        moved = same_hour(at, was, turn.zone)
        return events.rewritten(value, moved) if at > turn.now and moved > turn.now else value
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_by_hour(one, was, turn) for one in value]
    return value


def _open(turn: Turn) -> list[Going]:
    kinds = ("event", "problem", "week", "step", "goal", "activity", "peer")
    return [
        one
        for kind in kinds
        for one in programmes.of_kind(turn.db, turn.who.id, kind, "active", "parked", "paused")
    ]


def _asked(turn: Turn, was: ZoneInfo) -> list[Value]:
    """What was set by the old clock and is still ahead, the next first."""
    found: list[tuple[datetime, str]] = [
        (event.at, event.name)
        for event in events.ahead(turn.db, turn.who.id, turn.now)
        if not event.weekly and not occasion.read(event.written).place
    ]
    for one in reminders.planned(turn.db, turn.who.id):
        if one.kind in ONCE and one.due_at > turn.now:
            going = programmes.find(turn.db, turn.who.id, one.about)
            if going:
                found.append((one.due_at, _named(going, one.kind, one.part)))
    return [
        {"what": name[:NAMED], "at": _both(at, turn.zone, was)}
        for at, name in sorted(found, key=lambda one: one[0])
    ]


def _named(going: Going, kind: str, part: int) -> str:
    about = going.content.get(ONCE[kind])
    return "".join(texts(about)[part : part + 1]) if kind == "deadline" else str(about or "")


def _both(at: datetime, now: ZoneInfo, was: ZoneInfo) -> str:
    """A moment by the new clock, with the old one beside it."""
    return occasion.write(write_moment(at, now), place=was.key)


def _take_along(turn: Turn, event_id: int, was: ZoneInfo) -> None:
    """An event keeps its hour, on the person's new clock; one whose hour is past stays."""
    going = programmes.find(turn.db, turn.who.id, event_id)
    assert going is not None
    event = events.of(going)
    at = same_hour(event.at, was, turn.zone)
    content: dict[str, Value] = {"at": write_moment(at, turn.zone), "moves": event.moves + 1}
    if event.weekly:
        series = same_hour(events.instant(event.series), was, turn.zone)
        content["series"] = write_moment(series, turn.zone)
        if at <= turn.now:
            at = events.next_time(str(content["series"]), turn.now)
            content["at"] = write_moment(at, turn.zone)
    elif at <= turn.now:
        return
    programmes.change(turn.db, turn.who.id, event_id, content=content, now=turn.now)
    going = programmes.find(turn.db, turn.who.id, event_id)
    assert going is not None
    events.come(turn.db, turn.who.id, events.of(going), turn.now)


def _move_wishes(turn: Turn, was: ZoneInfo) -> None:
    """A pause, or the quiet after words of danger, ends at the same hour of the new clock."""
    ends = {"paused_until": turn.who.paused_until, "quiet_until": turn.who.quiet_until}
    moved = {
        name: max(same_hour(at, was, turn.zone), turn.now)
        for name, at in ends.items()
        if at and at > turn.now
    }
    if moved:
        people.change(turn.db, turn.who.id, **moved)


def _to_come(turn: Turn) -> list[Planned]:
    """The daily nudges, as the old clock has them."""
    return [one for one in reminders.planned(turn.db, turn.who.id) if one.clock]


def _catch_up(turn: Turn, to_come: list[Planned], was: ZoneInfo) -> None:
    """A daily nudge still to come today, whose hour the new clock has just left behind, comes."""
    today = local_day(turn.now, turn.zone)
    for one in to_come:
        clock = time.fromisoformat(one.clock)
        hour = at_local(today, clock, turn.zone)
        if day_meant(one.due_at, clock, was) == today and hour <= turn.now <= hour + LATE:
            reminders.remind(
                turn.db,
                turn.who.id,
                one.kind,
                hour,
                about=one.about,
                part=one.part,
                clock=one.clock,
            )
