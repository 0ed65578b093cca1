"""When the coach comes by itself: what is due is queued, then put into words and sent, one by one.

Two stages, so that ten thousand people due in the same minute are claimed at once, while each
message is written when it goes out, from what is true then. A nudge is for one person, kind,
subject and local day, and is never said twice: it is marked before it is sent.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from bot.entries.rhythms import PERIODS
from bot.localtime import at_local, local_day, next_daily
from bot.prompts import PROMPTS, Prompt
from bot.turn import Turn
from bot.wording import message, nudge_keys
from flows.place import Value
from storage import people, post, reminders
from storage.post import Letter
from storage.reminders import Due, Queued

log = structlog.get_logger()

BATCH = 1000  # reminders claimed in one transaction
# How late each may come after the program was down; later than that it is left out. An event's
# prompts are worth nothing once the event has begun.
GRACE = {
    "morning": timedelta(hours=3),
    "evening": timedelta(hours=3),
    "step": timedelta(hours=3),
    "event-soon": timedelta(minutes=25),
    "event-now": timedelta(minutes=5),
    "still-here": timedelta(hours=12),
}
ANY_GRACE = timedelta(hours=24)
STALE = timedelta(hours=3)  # a queued nudge that could not be sent for so long is left out


def sweep(db: Connection, now: datetime) -> int:
    """Queue what is due, and say when daily ones come next; how many reminders were looked at."""
    found = reminders.due(db, now, BATCH)
    queue: list[tuple[Due, str]] = []
    again: list[tuple[int, datetime]] = []
    past: list[int] = []
    for one in found:
        zone = ZoneInfo(one.zone)
        if _wanted(one, now):
            queue.append((one, local_day(one.due_at, zone).isoformat()))
        if one.clock:
            again.append((one.id, next_daily(now, time.fromisoformat(one.clock), zone)))
        elif days := PERIODS.get(one.kind):
            again.append((one.id, _period(one.due_at, days, zone, now)))
        else:
            past.append(one.id)
    reminders.queue(db, queue, now)
    reminders.come_again(db, again)
    reminders.drop(db, past)
    return len(found)


def _period(due: datetime, days: int, zone: ZoneInfo, now: datetime) -> datetime:
    """So many days on, at the same local hour; a pause skips whole periods."""
    local = due.astimezone(zone)
    day = local.date()
    while (at := at_local(day, local.time(), zone)) <= now:
        day += timedelta(days=days)
    return at


def _wanted(one: Due, now: datetime) -> bool:
    if one.blocked or (one.paused_until and one.paused_until > now):
        return False
    if one.kind != "still-here" and one.quiet_until and one.quiet_until > now:
        return False
    return now - one.due_at <= GRACE.get(one.kind, ANY_GRACE)


def write(db: Connection, now: datetime, most: int) -> list[Letter]:
    """Put queued nudges into words, as letters that must not be sent twice."""
    letters: list[Letter] = []
    for nudge in reminders.queued(db, most):
        who = people.find(db, nudge.person_id)
        if who is None or who.blocked or now - nudge.queued_at > STALE:
            reminders.settle(db, nudge.id, "skipped")
            continue
        turn = Turn(db, who, now, still=True)
        prompt = _prompt(turn, nudge)
        reminders.settle(db, nudge.id, "sent" if prompt else "skipped")
        if prompt:
            keys = nudge_keys(prompt.offers, turn.language, nudge.id)
            fields = message(turn.text(prompt.key, prompt.values), keys)
            letters.append(Letter(post.number(now), who.id, "sendMessage", fields, expendable=True))
    post.put(db, letters, now)
    return letters


def _prompt(turn: Turn, nudge: Queued) -> Prompt | None:
    """What to say. One that cannot be said must not keep all the others from being said."""
    try:
        return PROMPTS[nudge.kind](turn, nudge)
    except Exception:
        log.exception("nudge failed", person=nudge.person_id, nudge=nudge.id)
        return None


def pressed(turn: Turn, number: int) -> Mapping[str, Value] | None:
    """The facts a nudge's button stands for; None where it is not this person's, or used up."""
    nudge = reminders.find(turn.db, turn.who.id, number)
    if nudge is None or nudge.state != "sent":
        return None
    reminders.settle(turn.db, nudge.id, "answered")
    return {
        "nudge": nudge.id,
        "kind": nudge.kind,
        "about": nudge.about,
        "part": nudge.part,
        "event_id": nudge.about,
        "problem": nudge.about,
    }


def later(delay: timedelta) -> Callable[[Turn, Mapping[str, Value]], None]:
    """Come again in a while, today."""

    def answer(turn: Turn, facts: Mapping[str, Value]) -> None:
        kind, about, part = str(facts["kind"]), facts["about"], facts["part"]
        assert isinstance(about, int)
        assert isinstance(part, int)
        # Its own kind, for the first has come today already and comes once a day.
        again = f"{kind.removesuffix('-again')}-again"
        reminders.remind(turn.db, turn.who.id, again, turn.now + delay, about=about, part=part)
        turn.say("nudge-later")

    return answer


def not_today(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    turn.say("nudge-not-today")


ANSWERS: dict[str, Callable[[Turn, Mapping[str, Value]], None]] = {
    "later": later(timedelta(hours=1)),
    "not-today": not_today,
}
