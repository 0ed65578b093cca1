"""What has a time of its own, to be moved to another: events, steps, actions."""

from collections.abc import Mapping

from bot import events
from bot.entries import Entry
from bot.entries import events as event_entries
from bot.named import called
from bot.talk import open_flow
from bot.turn import Turn
from flows.place import Value
from flows.table import Offer
from storage import reminders

MOST = 8  # in one message
SHORT = 40  # signs of one on its button
MOVED_BY = {"deadline": "step-move", "step": "time-move", "micro": "time-move", "goal": "time-move"}


def moves(turn: Turn, facts: Mapping[str, Value]) -> None:
    """All that can be moved; where that is one event, it; where it is none, what is ahead."""
    found = (*_events(turn), *timed(turn))
    if len(found) == 1 and found[0].name == "event":
        event_entries.show(turn, found[0].facts)
    elif not found:
        event_entries.show_all(turn, facts)
    else:
        turn.say("moves", offers=(*found[:MOST], Offer("home")))


def _events(turn: Turn) -> tuple[Offer, ...]:
    found = events.ahead(turn.db, turn.who.id, turn.now)
    return tuple(Offer("event", {"event_id": one.id}, text=one.name[:SHORT]) for one in found)


def timed(turn: Turn) -> tuple[Offer, ...]:
    """Steps and actions whose time is still to come."""
    found = []
    for one in reminders.planned(turn.db, turn.who.id):
        name = called(turn, one.kind, one.about, one.part) if one.kind in MOVED_BY else ""
        if name:
            facts: dict[str, Value] = {"kind": one.kind, "about": one.about, "part": one.part}
            found.append(Offer(MOVED_BY[one.kind], facts, text=name[:SHORT]))
    return tuple(found)


def move(turn: Turn, facts: Mapping[str, Value]) -> None:
    open_flow(turn, "nudge-time", {name: facts[name] for name in ("kind", "about", "part")})


ENTRIES: dict[str, Entry] = {"moves": moves, "time-move": move}
