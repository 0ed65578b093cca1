"""The person in charge: home, help, settings, a pause, privacy, leaving; and help in danger."""

from collections.abc import Mapping
from html import unescape

from bot import care, contract, home, named
from bot.entries import Entry
from bot.entries.changes import timed
from bot.forecast import Coming, forecast
from bot.outside import write_moment
from bot.talk import open_flow, resume, resume_offers
from bot.turn import Turn
from flows.heard import Chose
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Lines, When, Word
from storage import people, programmes, reminders
from storage.people import Who

SHOWN = 7  # of what comes next
OPEN = 20  # conversations left in the middle, in one message


def start(turn: Turn, facts: Mapping[str, Value]) -> None:
    if turn.who.welcomed:
        home.show(turn)
    else:
        open_flow(turn, "welcome", facts)


def show_home(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    home.show(turn)


def go_on(turn: Turn, facts: Mapping[str, Value]) -> None:
    resume(turn, whole(facts.get("number")) or 0)


def left_open(turn: Turn, facts: Mapping[str, Value]) -> None:
    """All that was left in the middle."""
    del facts
    offers = resume_offers(turn, most=OPEN)
    turn.say("left-open" if offers else "nothing-to-resume", offers=(*offers, Offer("home")))


def show_help(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    turn.say("help", offers=(*resume_offers(turn, most=1), Offer("home")))


def privacy(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    turn.say(
        "privacy",
        offers=(*resume_offers(turn, most=1), Offer("export"), Offer("delete"), Offer("home")),
    )


def sos(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    care.answer(turn)


def settings(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What is set, and when the coach comes next; one thing at once, where `what` names it."""
    who = people.find(turn.db, turn.who.id) or turn.who
    rows: list[Value] = [
        {"when": write_moment(one.at, turn.zone), "what": turn.text(f"coming-{one.kind}")}
        for one in _coming(turn, who)
    ]
    none = who.quiet_from == who.quiet_to
    given: dict[str, Value] = {
        "zone": who.zone.rpartition("/")[2].replace("_", " "),
        "morning": who.morning,
        "evening": who.evening,
        "days": who.days,
        "quiet": "" if none else f"{who.quiet_from}–{who.quiet_to}",
        "most": who.most,
        "off": who.off,
        "rows": rows,
    }
    what = facts.get("what")
    open_flow(turn, "settings", given, (Chose(str(what)),) if what else ())


def coming(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The next times the coach comes by itself, and what for."""
    del facts
    who = people.find(turn.db, turn.who.id) or turn.who
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "when": When(write_moment(one.at, turn.zone)),
            "what": _what(turn, one),
        }
        for one in _coming(turn, who)
    )
    words: dict[str, Word] = {"rows": Lines("coming-row", rows), "any": "yes" if rows else "no"}
    going = (Offer("week-today"),)[: len(programmes.of_kind(turn.db, who.id, "week", "active"))]
    moved = (Offer("moves"),)[: len(timed(turn))]
    turn.say(
        "coming", words, (*home.step_due(turn), *going, *moved, Offer("settings"), Offer("home"))
    )


def _what(turn: Turn, one: Coming) -> str:
    """What a nudge is for, with the name of the step or the event that it is about."""
    what = turn.text(f"coming-{one.kind}")
    called = named.called(turn, one.kind, one.about, one.part)
    return unescape(turn.text("coming-named", {"what": what, "called": called})) if called else what


def _coming(turn: Turn, who: Who) -> list[Coming]:
    """The next seven, by the rules that the sweep goes by."""
    begins, _ = contract.day_bounds(turn.now, turn.zone)
    return forecast(
        who,
        reminders.planned(turn.db, who.id),
        reminders.waiting(turn.db, who.id),
        reminders.sent(turn.db, who.id, begins),
        turn.now,
        SHOWN,
    )


def pause(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    paused = turn.who.paused_until
    if paused and paused > turn.now:
        until = When(write_moment(paused, turn.zone))
        turn.say("paused-already", {"until": until}, (Offer("unpause"), Offer("home")))
    else:
        open_flow(turn, "pause", {})


def unpause(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    people.change(turn.db, turn.who.id, paused_until=None)
    reminders.cancel(turn.db, turn.who.id, 0, "pause-over")
    turn.say("unpaused", offers=(Offer("home"),))


def delete(turn: Turn, facts: Mapping[str, Value]) -> None:
    open_flow(turn, "delete", facts)


def export(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Everything, to read and to be taken in again."""
    del facts
    turn.hand_papers("reading")
    turn.hand_papers("copy")
    turn.say("export", offers=(*resume_offers(turn, most=1), Offer("home")))


def bring_back(turn: Turn, facts: Mapping[str, Value]) -> None:
    open_flow(turn, "import", facts)


ENTRIES: dict[str, Entry] = {
    "start": start,
    "home": show_home,
    "resume": go_on,
    "left-open": left_open,
    "help": show_help,
    "privacy": privacy,
    "sos": sos,
    "settings": settings,
    "coming": coming,
    "pause": pause,
    "unpause": unpause,
    "delete": delete,
    "export": export,
    "import": bring_back,
}
