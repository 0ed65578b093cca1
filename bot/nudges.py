"""When the coach comes by itself: what is due is queued, then put into words and sent, one by one.

Two stages, so that ten thousand people due in the same minute are claimed at once, while each
message is written when it goes out, from what is true then. A nudge is for one person, kind,
subject and local day, and is never said twice: it is marked before it is sent. What the person set
anew for later that day is said anew.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from bot import contract, events
from bot.aside import aside
from bot.entries.rhythms import PERIODS
from bot.prompts import PROMPTS, Prompt
from bot.room import from_before, has_room
from bot.turn import Turn
from bot.when.localtime import local_day
from bot.wording import Fields, key, message, nudge_keys, nudge_row
from flows.words import Day
from storage import people, post, reminders
from storage.people import Who
from storage.post import Letter
from storage.reminders import Due, Queued, Ready

log = structlog.get_logger()

BATCH = 1000  # reminders claimed in one transaction
SPAN = 1000  # reminders looked over in one transaction: some 10 ms
ROUNDS = 8  # looks at the queue in one transaction, while all that is found is left out
EIGHT_DAYS = timedelta(days=8)  # long enough for a kind that comes on one day of the week
LOOK_BACK = timedelta(days=60)  # the nudges whose fate says how the next one comes
IGNORED = 3  # of a kind in a row without any sign of life: said once, then every other time
ASK_HOUR = timedelta(days=30)  # between two offers of another hour
ANSWERS_OF = timedelta(days=14)  # the answers such an offer goes by
# Prompts that ask whether to go on by themselves: nothing is added to them.
ASKING = frozenset({"nudge-week-missed-often", "nudge-plan-missed"})

AWAY = "nudge-away-"  # the quiet return has its own days, and is said as it is

# What stands below the buttons of every nudge, where it fits: not while an event is about to begin.
FOOT = ("later", "not-today", "change-time")
FEET = {
    "still-here": (),
    "event-soon": FOOT[1:],
    "event-now": FOOT[1:],
}


def sweep(db: Connection, now: datetime) -> int:
    """Queue what is due, and say when daily ones come next; how many reminders were looked at."""
    found = reminders.due(db, now, BATCH)
    queue: list[Ready] = []
    again: list[tuple[int, datetime]] = []
    past: list[int] = []
    for one in found:
        try:
            zone = ZoneInfo(one.zone)
            ready, at = _ready(one, zone, now), _next(one, zone, now)
        except MemoryError:
            raise
        except Exception:  # no database is asked within: whatever it is, it is about this one
            log.exception("set aside", kind=one.kind, person=one.person_id, reminder=one.id)
            ready, at = [], _tried_again(one, now)
        queue += ready
        if at:
            again.append((one.id, at))
        else:
            past.append(one.id)
    reminders.queue(db, queue)
    reminders.come_again(db, again)
    reminders.drop(db, past)
    events.roll(db, found, now)
    return len(found)


def _next(one: Due, zone: ZoneInfo, now: datetime) -> datetime | None:
    """When it comes again, where it does."""
    if one.clock:
        return contract.next_time(one.kind, one.clock, now, zone, one.days)
    days = PERIODS.get(one.kind)
    return contract.next_period(one.due_at, days, zone, now) if days else None


def _tried_again(one: Due, now: datetime) -> datetime | None:
    """The same by the calendar alone, for one whose person's clock or wishes make no sense."""
    period = timedelta(days=_every(one.kind) or 1)
    again = one.clock or one.kind in PERIODS
    return one.due_at + ((now - one.due_at) // period + 1) * period if again else None


def _ready(one: Due, zone: ZoneInfo, now: datetime) -> list[Ready]:
    """When it is to be said and for which day; nothing where the person's wishes leave it out.

    Of a daily one whose time has come several times, the last counts; the first stands for those
    that were left out.
    """
    if not contract.allowed(one.kind, one, now):
        return []
    last = _latest(one, zone, now) if one.clock else one.due_at
    found: list[Ready] = []
    for due in dict.fromkeys((last, one.due_at)):
        day = contract.meant(one.clock, due, zone).isoformat()
        at = contract.comes_at(one.kind, due, one, now) if due == last else None
        if at is not None:
            found.append(Ready(one, day, at))
        elif now - due > contract.kind(one.kind).grace and _missed(one.kind):
            found.append(Ready(one, day, now, late=True))
    return found


def _latest(one: Due, zone: ZoneInfo, now: datetime) -> datetime:
    """The last time up to now that a daily one was due."""
    last = max(
        one.due_at, contract.next_time(one.kind, one.clock, now - EIGHT_DAYS, zone, one.days)
    )
    while (after := contract.next_time(one.kind, one.clock, last, zone, one.days)) <= now:
        last = after
    return last


def _missed(kind: str) -> bool:
    """Whether being left out is worth a word: what was set, and the morning that always speaks."""
    return contract.kind(kind).own or kind == "morning"


def mend(db: Connection, now: datetime, after: int = 0, *, back: bool = False) -> int:
    """Set daily reminders right whose moment is not the next one of their clock any more.

    That is so after the rules of a zone changed, and after the clock of the machine went `back`:
    then also those whose moment is not long past by now; what has come is not said again anyway.
    Goes on from reminder number `after`; returns where to go on, or 0 at the end.
    """

    @cache
    def expected(kind: str, clock: str, zone: str, days: str) -> datetime | None:
        """None where that makes no sense: the sweep says so when its time has come."""
        since = now - contract.kind(kind).grace if back else now
        with suppress(ValueError, LookupError, OSError):
            return contract.next_time(kind, clock, since, ZoneInfo(zone), days)
        return None

    last = after + SPAN
    # By the times that people share, not by the people: nearly always none of them is wrong.
    wrong = {
        one: right
        for one in reminders.times(db, after, last)
        if one.due_at > now
        and (right := expected(one.kind, one.clock, one.zone, one.days))
        and one.due_at != right
    }
    if wrong:
        found = reminders.at_times(db, after, last)
        reminders.move(db, [(who, one.due_at, wrong[one]) for who, one in found if one in wrong])
    return last if reminders.greatest(db) > last else 0


def write(db: Connection, now: datetime, most: int) -> list[Letter]:
    """Put queued nudges into words, as letters that must not be sent twice."""
    letters: list[Letter] = []
    for _ in range(ROUNDS):
        looked = 0
        for nudge in reminders.queued(db, now, most):
            found = _tried(db, nudge, now)
            if found is not None:
                looked += 1
                letters += found
        if letters or not looked:
            break
    return letters


def still_due(db: Connection, letter: Letter, now: datetime) -> bool:
    """Whether a nudge that was written earlier may come now; where not, it is left out."""
    nudge = reminders.find(db, letter.person_id, _number(letter))
    who = people.find(db, letter.person_id)
    if nudge is None or who is None:
        return False
    at = _when(nudge, who, now) if now - post.written(letter.id) <= contract.STALE else None
    if at is not None and at <= now:
        return True
    reminders.settle(db, nudge.id, "late" if _missed(nudge.kind) else "skipped")
    return False


def _number(letter: Letter) -> int:
    """The nudge that its buttons, and every nudge has some, belong to; 0 for none."""
    markup: Any = letter.payload.get("reply_markup") or {"inline_keyboard": []}
    data = [key.get("callback_data", "") for row in markup["inline_keyboard"] for key in row]
    return next((int(one.split(":")[1].split(".")[0]) for one in data if one.startswith("n:")), 0)


def _written(turn: Turn, nudge: Queued) -> list[Letter]:
    """One nudge as it goes out, after what it takes down; nothing where it is left out or waits."""
    at = _when(nudge, turn.who, turn.now)
    if at is not None and at > turn.now:
        reminders.settle(turn.db, nudge.id, "queued", queued_at=at)
        return []
    since = turn.now - LOOK_BACK
    fits = at is not None and has_room(turn, nudge, since)
    if at and not fits and nudge.kind not in contract.DAILY:
        morning = contract.put_over(turn.now, turn.who)
        reminders.settle(turn.db, nudge.id, "queued", queued_at=morning)
        return []
    past = reminders.recent(turn.db, turn.who.id, since) if fits else []
    prompt = _prompt(turn, nudge, past) if fits else None
    if prompt is None:
        reminders.settle(turn.db, nudge.id, "skipped")
        return []
    reminders.settle(turn.db, nudge.id, "sent", sent_at=turn.now)
    nudge = replace(nudge, sent_at=turn.now)
    number, fields = post.number(turn.now), _fields(turn, nudge, prompt, past)
    return [*turn.letters, Letter(number, turn.who.id, "sendMessage", fields, expendable=True)]


def _tried(db: Connection, nudge: Queued, now: datetime) -> list[Letter] | None:
    """One nudge, written down; what goes wrong with it is its own. None: its person is busy."""
    with aside(db, kind=nudge.kind, person=nudge.person_id, nudge=nudge.id):
        who = people.find_free(db, nudge.person_id)
        if who is None:
            return None  # in a turn right now, and left for the next look: nobody waits for a nudge
        letters = _written(Turn(db, who, now, still=True), nudge)
        post.put(db, letters, now)
        return letters
    reminders.settle(db, nudge.id, "skipped")
    return []


def _when(nudge: Queued, who: Who, now: datetime) -> datetime | None:
    """When a queued nudge may go out, by what is wished now; None: not at all."""
    if not contract.allowed(nudge.kind, who, now):
        return None
    grace = contract.kind(nudge.kind).grace
    if now - nudge.queued_at > (grace if nudge.asked else min(grace, contract.STALE)):
        return None
    if nudge.asked:
        return now
    return contract.comes_at(nudge.kind, nudge.queued_at, who, now)


def _prompt(turn: Turn, nudge: Queued, past: Sequence[Queued]) -> Prompt | None:
    """What is said; after three that nobody answered, once that it comes less often from now."""
    prompt = PROMPTS.get(nudge.kind)
    every = _every(nudge.kind)
    if prompt is None:  # a kind of an older version
        return None
    if not every:
        return prompt(turn, nudge)
    who = turn.who
    silent = [
        one.sent_at
        for one in past
        if one.kind == nudge.kind and one.state == "sent" and one.sent_at
        and one.sent_at > who.seen_at
    ]  # fmt: skip
    if len(silent) < IGNORED:
        return prompt(turn, nudge)
    last = max(silent)
    said = who.hushed_at is not None and who.hushed_at > who.seen_at
    between = (local_day(turn.now, turn.zone) - local_day(last, turn.zone)).days
    if said and between < 2 * every:
        return None
    found = prompt(turn, nudge)
    if found is None or said or found.key.startswith(AWAY):
        return found
    people.change(turn.db, who.id, hushed_at=turn.now)
    if found.key in ASKING:
        return found
    return Prompt("nudge-hushed", {"often": "day" if every == 1 else "time"}, ("keep-so", "pause"))


def _every(kind: str) -> int:
    """Days from one to the next, of what comes back by itself; 0 for what comes once."""
    return 1 if kind in contract.DAILY else PERIODS.get(kind, 0)


def _fields(turn: Turn, nudge: Queued, prompt: Prompt, past: Sequence[Queued]) -> Fields:
    shown = [one for one in (prompt.above, prompt) if one]
    parts = [turn.text(one.key, one.values) for one in shown]
    if nudge.kind not in contract.DAILY and from_before(turn, nudge):
        parts.append(turn.text("nudge-from-before", {"day": Day(nudge.day)}))
    rows = []
    for one in shown:
        main = [name for name in one.offers if name not in FOOT]
        rows += nudge_keys(main, turn.language, nudge.tag, one.mark)
    foot = FEET.get(nudge.kind, FOOT)
    if foot and any(one.state == "late" for one in past):
        reminders.told(turn.db, turn.who.id)
        parts.append(turn.text("nudge-left-out"))
    if foot and (clock := _better_hour(turn, nudge.kind, past)):
        parts.append(turn.text("nudge-hour", {"clock": clock}))
        words = turn.text("nudge-hour-move", {"clock": clock})
        rows.append([key(words, f"n:{nudge.tag}:hour-{clock.replace(':', '')}")])
    if foot:
        rows.append(nudge_row(foot, turn.language, nudge.tag))
    return message("\n\n".join(parts), rows)


def _better_hour(turn: Turn, kind: str, past: Sequence[Queued]) -> str | None:
    """The hour a daily nudge is really answered at, to be offered: once a month at the most."""
    who = turn.who
    if kind not in contract.DAILY:
        return None
    if who.hour_offered_at and turn.now - who.hour_offered_at < ASK_HOUR:
        return None
    same_day = [
        one.answered_at
        for one in past
        if one.kind == kind and one.sent_at and one.answered_at
        and one.sent_at > turn.now - ANSWERS_OF
        and local_day(one.sent_at, turn.zone) == local_day(one.answered_at, turn.zone)
    ]  # fmt: skip
    clock = contract.usual(same_day, who.morning if kind == "morning" else who.evening, turn.zone)
    if clock is None or contract.in_quiet(time.fromisoformat(clock), who):
        return None
    people.change(turn.db, who.id, hour_offered_at=turn.now)
    return clock
