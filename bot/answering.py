"""The buttons of a nudge: each works once, is good for days, and leaves an open talk as it is."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta

from bot import contract, lookback, named, schedule
from bot.nudges import FEET, FOOT
from bot.outside import write_moment
from bot.talk import open_flow
from bot.turn import Turn
from bot.when.localtime import at_local
from bot.wording import nudge_row
from flows.place import Value, whole
from flows.table import Offer
from flows.words import When
from storage import people, reminders
from storage.reminders import Queued

Answer = Callable[[Turn, Mapping[str, Value]], None]
HOUR = "hour-"  # and a time of day, such as hour-0930
LONGEST = 18  # digits that the number of a row has at the most
LATER = ("in-15", "in-60", "this-evening", "tomorrow", "not-later")


def find(turn: Turn, tag: str) -> Queued | None:
    """A nudge whose buttons are good; None where it is not this person's, or used up."""
    number = tag.partition(".")[0]
    if not number.isdecimal() or len(number) > LONGEST:
        return None
    nudge = reminders.find(turn.db, turn.who.id, int(number))
    # Older versions tagged them with the number alone.
    return nudge if nudge and nudge.state == "sent" and tag in {nudge.tag, number} else None


def facts_of(nudge: Queued, mark: str = "") -> dict[str, Value]:
    """What a nudge's button stands for, as entries take it."""
    return {
        "nudge": nudge.id,
        "kind": nudge.kind,
        "about": nudge.about or named.number(mark),
        "part": nudge.part,
        "event_id": nudge.about,
        "problem": nudge.about,
    }


def known(name: str) -> bool:
    return name in ANSWERS or _clock(name) is not None


def answer(turn: Turn, nudge: Queued, name: str, message: int | None) -> None:
    """Take a tap on one of the buttons that are answered here."""
    facts = {**facts_of(nudge), "message": message, "name": name}
    if name in {"later", "not-later"}:
        turn.still = True
        _show(turn, nudge, message, LATER if name == "later" else None)
        return
    used(turn, nudge, message)
    (ANSWERS.get(name) or hour)(turn, facts)


def used(turn: Turn, nudge: Queued, message: int | None) -> None:
    """From now on its buttons do nothing, and are gone."""
    reminders.settle(turn.db, nudge.id, "answered", answered_at=turn.now)
    if message is not None:
        turn.call("editMessageReplyMarkup", {"message_id": message})


def _show(turn: Turn, nudge: Queued, message: int | None, names: tuple[str, ...] | None) -> None:
    """Other buttons below the same message: when later; or, without any, the small ones again."""
    if message is None:
        return
    if names is None:
        rows = [nudge_row(FEET.get(nudge.kind, FOOT), turn.language, nudge.tag)]
    else:
        fits = [name for name in names if name == "not-later" or moment(turn, nudge, name)]
        row = nudge_row(fits, turn.language, nudge.tag)
        rows = [row[:2], row[2:-1], row[-1:]]
    keyboard = {"inline_keyboard": [row for row in rows if row]}
    turn.call("editMessageReplyMarkup", {"message_id": message, "reply_markup": keyboard})


def moment(turn: Turn, nudge: Queued, name: str) -> datetime | None:
    """When that is; None where it makes no sense: a daily one comes tomorrow by itself."""
    today = turn.now.astimezone(turn.zone).date()
    match name:
        case "in-15" | "in-60":
            return turn.now + timedelta(minutes=int(name[3:]))
        case "this-evening":
            at = at_local(today, time.fromisoformat(turn.who.evening), turn.zone)
            return at if at > turn.now + timedelta(hours=1) else None
        case "tomorrow" if nudge.kind not in contract.DAILY:
            clock = (nudge.sent_at or turn.now).astimezone(turn.zone).time()
            return at_local(today + timedelta(days=1), clock, turn.zone)
    return None


def later(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The same nudge comes again at the moment that was picked, whatever else comes that day."""
    turn.still = True
    nudge = reminders.find(turn.db, turn.who.id, whole(facts["nudge"]) or 0)
    at = moment(turn, nudge, str(facts["name"])) if nudge else None
    if nudge is None or at is None:
        not_today(turn, facts)
        return
    reminders.settle(turn.db, nudge.id, "queued", queued_at=at, asked=True)
    if nudge.kind == "deadline":
        lookback.follow(turn, nudge.about, at)
    turn.say("nudge-later", {"when": When(write_moment(at, turn.zone))})


def not_today(turn: Turn, facts: Mapping[str, Value]) -> None:
    """No more about this today. What was set for one time comes tomorrow, at the same one."""
    turn.still = True
    kind, about, part = str(facts["kind"]), whole(facts["about"]) or 0, whole(facts["part"]) or 0
    if kind in {"morning", "micro"}:
        # The look back in the evening would be about the same thing.
        reminders.not_on(turn.db, turn.who.id, "evening", turn.day, turn.now)
    nudge = reminders.find(turn.db, turn.who.id, whole(facts["nudge"]) or 0)
    again = contract.kind(kind).group in {"actions", "deadlines"}
    at = moment(turn, nudge, "tomorrow") if nudge and again else None
    if at is not None:
        reminders.remind(turn.db, turn.who.id, kind, at, about=about, part=part)
        if kind == "deadline":
            lookback.follow(turn, about, at)
        turn.say("nudge-tomorrow", {"when": When(write_moment(at, turn.zone))})
    else:
        turn.say("nudge-not-today", {"often": "daily" if kind in contract.DAILY else "once"})


def change_time(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Another time: the hour of a daily one, the day of an event, the next time of all others."""
    kind = str(facts["kind"])
    if kind in contract.DAILY:
        turn.onward = Offer("settings", {"what": kind})
    elif contract.kind(kind).group == "events":
        turn.onward = Offer("event-move", {"event_id": facts["event_id"]})
    else:
        given = {name: facts[name] for name in ("kind", "about", "part")}
        open_flow(turn, "nudge-time", given)


def keep_so(turn: Turn, facts: Mapping[str, Value]) -> None:
    """After three without an answer: they are welcome as they were."""
    del facts
    turn.still = True
    turn.say("nudge-kept")


def hour(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The hour that was offered, for the daily nudge it was offered on."""
    turn.still = True
    clock, kind = _clock(str(facts["name"])), str(facts["kind"])
    if clock is None or kind not in contract.DAILY:
        return
    people.change(turn.db, turn.who.id, **{kind: clock})
    schedule.replan(turn)
    turn.say("nudge-hour-moved", {"clock": clock})


def _clock(name: str) -> str | None:
    digits = name.removeprefix(HOUR)
    if not name.startswith(HOUR) or len(digits) != 4 or not digits.isascii():
        return None
    fits = digits.isdecimal() and int(digits[:2]) < 24 and int(digits[2:]) < 60
    return f"{digits[:2]}:{digits[2:]}" if fits else None


ANSWERS: dict[str, Answer] = {
    "later": later,
    "not-later": later,
    "in-15": later,
    "in-60": later,
    "this-evening": later,
    "tomorrow": later,
    "not-today": not_today,
    "change-time": change_time,
    "keep-so": keep_so,
}
