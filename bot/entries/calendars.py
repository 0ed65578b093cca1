"""What is ahead, as a file for the person's own calendar."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from bot import events, ics, planned
from bot.entries import Entry
from bot.entries import week as weeks
from bot.entries.plan import what
from bot.texts import label
from bot.turn import Turn
from flows.place import Value, texts
from flows.plan import DAYS, standing
from flows.table import Offer
from storage import programmes, reminders

NAME = "foothold.ics"
KIND = "text/calendar"
LONGEST = 200  # signs of a title
# Reminders that come once, at a moment the person set: what stands in the calendar for each.
TITLES = {"step": "what", "goal": "what", "activity": "what", "peer": "who"}


def calendar(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Events, moments that were set, and the days of the plan that are ahead."""
    del facts
    found = [*_events(turn), *_moments(turn), *_days(turn)]
    if not found:
        turn.say("calendar-none", offers=(Offer("event-new"), Offer("plan"), Offer("home")))
        return
    body = ics.write(found, label(turn.language, "calendar-name"), turn.now)
    turn.hand(
        {"name": NAME, "kind": KIND, "body": body},
        "calendar",
        {"count": len(found)},
        (Offer("events"), Offer("plan"), Offer("home")),
    )


def _events(turn: Turn) -> Iterator[ics.Entry]:
    for one in events.ahead(turn.db, turn.who.id, turn.now):
        going = programmes.find(turn.db, turn.who.id, one.id)
        assert going is not None
        # A weekly one whose next time was moved: that time by itself, the others by their rule.
        just_before = one.at - timedelta(seconds=1)
        apart = one.weekly and one.at != events.next_time(one.series, just_before)
        if apart:
            regular = events.next_time(one.series, max(one.at, turn.now))
            yield _entry(going, one, f"event-{one.id}", events.rewritten(one.series, regular))
        uid = f"event-{one.id}-once" if apart else f"event-{one.id}"
        yield _entry(going, one, uid, one.written, weekly=one.weekly and not apart)


def _entry(
    going: programmes.Going, one: events.Event, uid: str, written: str, *, weekly: bool = True
) -> ics.Entry:
    return ics.Entry(
        uid=f"{uid}@foothold",
        title=one.name[:LONGEST],
        at=events.instant(written),
        zone=events.zone_of(written),
        weekly=weekly,
        before=one.before,
        changed=going.updated_at,
        again=one.moves,
    )


def _moments(turn: Turn) -> Iterator[ics.Entry]:
    for one in reminders.planned(turn.db, turn.who.id):
        if one.about == 0 or one.due_at <= turn.now:
            continue
        going = programmes.find(turn.db, turn.who.id, one.about)
        title = _title(going, one.kind, one.part) if going else ""
        if going and title:
            yield ics.Entry(
                uid=f"{one.kind}-{going.id}-{one.part}@foothold",
                title=title[:LONGEST],
                at=one.due_at,
                zone=turn.zone,
                before=(0,),
                changed=going.updated_at,
                again=int((going.updated_at - going.created_at).total_seconds()),
            )


def _title(going: programmes.Going, kind: str, part: int) -> str:
    if going.status != "active":
        return ""
    if kind == "deadline":
        return "".join(texts(going.content.get("steps"))[part : part + 1])
    if kind == "micro":
        return weeks.micro(going)
    return str(going.content.get(TITLES[kind]) or "") if kind in TITLES else ""


def _days(turn: Turn) -> Iterator[ics.Entry]:
    """The plan, a day after the other from today on: where one is missed the rest moves on."""
    going = planned.current(turn, "active")
    if going is None:
        return
    today = date.fromisoformat(turn.day)
    later = int(going.content.get("moved_on") == turn.day)
    at = standing(going.content)
    for ahead, number in enumerate(at.ahead, later):
        named = {"number": at.place_of(number), "what": what(DAYS[number - 1])}
        yield ics.Entry(
            uid=f"plan-{going.id}-{number}@foothold",
            title=turn.text("calendar-day", named)[:LONGEST],
            at=today + timedelta(days=ahead),
            changed=going.updated_at,
            again=int((going.updated_at - going.created_at).total_seconds()),
        )


ENTRIES: dict[str, Entry] = {"calendar": calendar}
