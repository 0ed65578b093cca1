"""The person in charge: home, help, settings, a pause, privacy, leaving; and help in danger."""

from collections.abc import Mapping

from bot import care, home
from bot.entries import Entry
from bot.outside import write_moment
from bot.talk import open_flow, resume, resume_offers
from bot.texts import has
from bot.turn import Turn
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Lines, When, Word
from storage import people, reminders


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
    """What is set, and when the coach comes next."""
    del facts
    who = people.find(turn.db, turn.who.id) or turn.who
    open_flow(
        turn,
        "settings",
        {
            "zone": who.zone.rpartition("/")[2].replace("_", " "),
            "morning": who.morning,
            "evening": who.evening,
            "paused": "yes" if who.paused_until and who.paused_until > turn.now else "no",
        },
    )


def coming(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The next times the coach comes by itself, and what for."""
    del facts
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "when": When(write_moment(one.due_at, turn.zone)),
            "what": turn.text(_coming(turn, one.kind)),
        }
        for one in reminders.planned(turn.db, turn.who.id)[:7]
    )
    turn.say("coming", {"rows": Lines("coming-row", rows)}, (Offer("settings"), Offer("home")))


def _coming(turn: Turn, kind: str) -> str:
    """What a nudge is for; one that was put off is for the same."""
    key = f"coming-{kind}"
    return key if has(turn.language, key) else key.removesuffix("-again")


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
    turn.say("unpaused", offers=(Offer("home"),))


def delete(turn: Turn, facts: Mapping[str, Value]) -> None:
    open_flow(turn, "delete", facts)


def export(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Everything, to read and to be taken in again."""
    del facts
    turn.hand_over("reading")
    turn.hand_over("copy")
    turn.say("export", offers=(*resume_offers(turn, most=1), Offer("home")))


def bring_back(turn: Turn, facts: Mapping[str, Value]) -> None:
    open_flow(turn, "import", facts)


ENTRIES: dict[str, Entry] = {
    "start": start,
    "home": show_home,
    "resume": go_on,
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
