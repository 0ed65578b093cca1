"""Events: what is ahead, and one of them moved, called off, or announced at other times."""

from collections.abc import Mapping

from bot import events
from bot.entries import Entry
from bot.events import Event
from bot.talk import open_flow
from bot.turn import Turn
from flows import occasion
from flows.heard import Ticked
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Join, Label, Lines, Word
from storage import programmes, reminders

PAGE = 8  # events in one message
SHORT = 40  # signs of an event on its button


def show_all(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What is ahead, the next first; each is opened by its button."""
    page = whole(facts.get("page")) or 0
    found = events.ahead(turn.db, turn.who.id, turn.now)
    if not found:
        turn.say("events-none", offers=(Offer("event-new"), Offer("home")))
        return
    shown = found[page * PAGE : (page + 1) * PAGE]
    offers = [Offer("event", {"event_id": one.id}, text=one.name[:SHORT]) for one in shown]
    if len(found) > (page + 1) * PAGE:
        offers.append(Offer("events-further", {"page": page + 1}))
    rows = tuple(_row(one) for one in shown)
    turn.say(
        "events",
        {"count": len(found), "rows": Lines("events-row", rows)},
        (*offers, Offer("event-new"), Offer("calendar"), Offer("home")),
    )


def _row(event: Event) -> dict[str, Word]:
    return {
        "event": event.name,
        "at": event.written,
        "every": occasion.WEEKLY if event.weekly else "once",
    }


def show(turn: Turn, facts: Mapping[str, Value]) -> None:
    """One event, and what can be done with it."""
    event = _meant(turn, facts)
    if event is None:
        _gone(turn)
        return
    known: Mapping[str, Value] = {"event_id": event.id}
    times = tuple(Label(f"event-times-times-{one}") for one in event.before if _named(one))
    offers = [Offer("event-move", known), Offer("event-times", known), Offer("reframe-now", known)]
    if event.weekly:
        offers.append(Offer("event-skip", known))
    offers.append(Offer("event-cancel", known))
    values = _row(event) | {"times": Join(times) if times else "", "any": len(times)}
    turn.say("event", values, (*offers, Offer("events")))


def _named(minutes: int) -> bool:
    return minutes in occasion.CHOICES


def move(turn: Turn, facts: Mapping[str, Value]) -> None:
    event = _meant(turn, facts)
    if event is None:
        _gone(turn)
    else:
        open_flow(turn, "event-move", event.facts)


def times(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The times that hold are ticked already."""
    event = _meant(turn, facts)
    if event is None:
        _gone(turn)
        return
    held = tuple(Ticked(str(one), on=True) for one in event.before if _named(one))
    open_flow(turn, "event-times", event.facts, held)


def skip(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Leave out the next time of a weekly event."""
    event = _meant(turn, facts)
    if event is None or not event.weekly:
        _gone(turn)
        return
    reminders.cancel(turn.db, turn.who.id, event.id, *occasion.KINDS)
    on = events.go_on(turn.db, turn.who.id, event, event.at, turn.now)
    turn.say("event-skipped", _row(on), (Offer("events"), Offer("home")))


def cancel(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Called off, with everything that was to come about it; one tap brings it back."""
    event = _meant(turn, facts)
    if event is None:
        _gone(turn)
        return
    programmes.change(turn.db, turn.who.id, event.id, status="stopped", now=turn.now)
    reminders.cancel(turn.db, turn.who.id, event.id)
    back = Offer("event-restore", {"event_id": event.id})
    turn.say("event-cancelled", {"event": event.name}, (back, Offer("events"), Offer("home")))


def restore(turn: Turn, facts: Mapping[str, Value]) -> None:
    known = whole(facts.get("event_id")) or 0
    event = events.find(turn.db, turn.who.id, known)
    if event is None or (event.at <= turn.now and not event.weekly):
        _gone(turn)
        return
    programmes.change(turn.db, turn.who.id, event.id, status="active", now=turn.now)
    if event.at <= turn.now:
        event = events.go_on(turn.db, turn.who.id, event, event.at, turn.now)
    events.come(turn.db, turn.who.id, event, turn.now)
    show(turn, facts)


def _meant(turn: Turn, facts: Mapping[str, Value]) -> Event | None:
    known = whole(facts.get("event_id")) or 0
    found = events.ahead(turn.db, turn.who.id, turn.now)
    return next((one for one in found if one.id == known), None)


def _gone(turn: Turn) -> None:
    turn.say("gone", offers=(Offer("events"), Offer("home")))


ENTRIES: dict[str, Entry] = {
    "events": show_all,
    "events-further": show_all,
    "event": show,
    "event-move": move,
    "event-times": times,
    "event-skip": skip,
    "event-cancel": cancel,
    "event-restore": restore,
}
