"""What is said when someone is in danger, or may be: plain words, and people who can help."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from bot import offers, texts
from bot.talk import ask_again, open_flow, resume_offers, tongue_of
from bot.turn import Turn
from bot.when.localtime import at_local
from flows.care import Concern, SoftTopic, concern, soft_topic, tongue
from flows.heard import Chose
from flows.registry import FLOWS
from flows.table import Offer
from storage import conversations, people, records, reminders
from storage.conversations import Kept

FLOW = "crisis"
IN_DANGER = Chose("no")  # "no, not safe"
SAY_THE_LINES = frozenset({"near", "now"})  # steps that name them
SOFT_MORNING = timedelta(hours=4)
FORTNIGHT, MONTH = 14, 30  # days
LOW = 3  # of 10
UNMOVED = 5  # records
RECHECK = timedelta(days=180)
ALONE = {SoftTopic.OTHER_PERSON, SoftTopic.SELF_PAST, SoftTopic.EATING, SoftTopic.LOW}
MOOD = ("confidence", "unexpected", "hard-tasks", "sticking", "obstacles", "readiness")
LINES = Path(__file__).parent / "helplines.csv"
# Where 116 123 and 112 are the agreed numbers.
EUROPE = frozenset(
    {
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR",
        "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK",
        "SI", "ES", "SE", "IS", "LI", "NO",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A crisis line; `checked` is the newest source that names it, as year-month."""

    country: str
    name: str
    number: str
    service: str
    emergency: str
    checked: str


@cache
def lines() -> tuple[Line, ...]:
    with LINES.open(encoding="utf-8", newline="") as file:
        return tuple(Line(**row) for row in csv.DictReader(file))


def unchecked(today: date) -> tuple[Line, ...]:
    """The lines that nobody has re-checked for 180 days; a bare month counts from its first day."""
    return tuple(line for line in lines() if today - _day(line.checked) > RECHECK)


def _day(checked: str) -> date:
    """`checked` as a day: "2026-03" is 1 March 2026, and "2026" its 1 January."""
    return date.fromisoformat(f"{checked}-01-01"[:10])


def lines_for(country: str) -> tuple[Line, ...]:
    """The lines of a country; where none is known, Europe's, or the directory of all."""
    for code in (country, "EU" if country in EUROPE else "XX", "XX"):
        if found := tuple(line for line in lines() if line.country == code):
            return found
    raise LookupError("the directory itself is missing from the list of lines")


def answer(turn: Turn, text: str = "") -> None:
    """Put the talk aside, say where help is and ask plainly; be quiet until tomorrow morning.

    In the language of the text, if there are words of care in it. Said again the same day, where it
    was asked already, it is the answer: in danger.
    """
    turn.tongue = _tongue(turn, text)
    front = conversations.foreground(turn.db, turn.who.id)
    asked = front is not None and front.place.flow == FLOW
    if not asked:
        conversations.park(turn.db, turn.who.id, turn.now)
    again = bool(text) and asked and _hushed(turn)
    if not (again and turn.who.pinned):
        say_lines(turn)
    reminders.remind(turn.db, turn.who.id, "still-here", _hush(turn))
    _forget_earlier(turn)
    facts = {"emergency": emergency(turn), "numbers": numbers(turn), "tongue": turn.tongue}
    open_flow(turn, FLOW, facts, carry=(IN_DANGER,) if again else ())


def _hush(turn: Turn) -> datetime:
    """Be quiet past the prompt of tomorrow morning, when one quiet line comes in its place."""
    tomorrow = turn.now.astimezone(turn.zone).date() + timedelta(days=1)
    morning = at_local(tomorrow, time.fromisoformat(turn.who.morning), turn.zone)
    people.change(turn.db, turn.who.id, quiet_until=morning + SOFT_MORNING)
    return morning


def _hushed(turn: Turn) -> bool:
    return turn.who.quiet_until is not None and turn.who.quiet_until > turn.now


def _forget_earlier(turn: Turn) -> None:
    """What was asked before would be gone on with; but it is to be asked anew."""
    for kept in conversations.kept(turn.db, turn.who.id):
        if kept.place.flow == FLOW:
            conversations.end(turn.db, turn.who.id, kept.number)


def _tongue(turn: Turn, text: str) -> str:
    """The language to care in: that of the text, or else that of the phone."""
    phone = texts.cares(turn.who.language)
    return texts.cares(tongue(text, phone)) if text else phone


def last_tongue(turn: Turn) -> str:
    """The language in which someone was last met in danger; empty if that is over."""
    kept = conversations.kept(turn.db, turn.who.id)
    return next((tongue_of(one.place) for one in kept if one.place.flow == FLOW), "")


def say_lines(turn: Turn, text: str = "") -> None:
    """The numbers alone, pinned: needs nothing of the person but their country."""
    turn.tongue = turn.tongue or _tongue(turn, text)
    unpin(turn)
    _hush(turn)
    known = lines_for(turn.who.country)[0]
    key = "care" if known.country != "XX" else "care-anywhere"
    words = turn.text(key, {"emergency": known.emergency, "numbers": numbers(turn)})
    turn.send({"text": words, "parse_mode": "HTML", "pin": True})


def unpin(turn: Turn) -> None:
    """Take the numbers down from the top of the chat; the message stays where it is."""
    if turn.who.pinned is not None:
        turn.call("unpinChatMessage", {"message_id": turn.who.pinned})
        people.change(turn.db, turn.who.id, pinned=None)
        turn.who = turn.who._replace(pinned=None)


def unpin_when_over(turn: Turn) -> None:
    """The same, once the person has said that they are in no danger, or the next morning has come.

    It comes with the line of the morning already, where that could be said.
    """
    if turn.who.pinned is None:
        return
    front = conversations.foreground(turn.db, turn.who.id)
    safe = front is not None and front.place.flow == FLOW and _said_safe(front)
    if safe or not _hushed(turn):
        unpin(turn)


def _said_safe(kept: Kept) -> bool:
    return kept.place.answers.text("safe") == "yes"


def in_danger(text: str) -> bool:
    return concern(text) is Concern.STOP


def anywhere(language: str) -> str:
    """Where help is, for someone of whom nothing can be read just now."""
    found = lines_for("")
    words = {"emergency": found[0].emergency, "numbers": _listed(found)}
    return texts.text(language, "care-anywhere", words)


def emergency(turn: Turn) -> str:
    known = lines_for(turn.who.country)[0]
    return known.emergency if known.country != "XX" else "112 / 911"


def numbers(turn: Turn) -> str:
    """The lines of the person's country, one under the other."""
    return _listed(lines_for(turn.who.country))


def _listed(found: Sequence[Line]) -> str:
    return "\n".join(f"{line.number}  {line.service}" for line in found)


def typed(turn: Turn, front: Kept) -> None:
    """Words, where a tap was asked for: no correction, only who can answer them; and asked again.

    Where the question names the lines itself, they are not said twice.
    """
    turn.tongue = last_tongue(turn)
    below = front.place.step in SAY_THE_LINES
    values = {"emergency": emergency(turn), "numbers": numbers(turn)}
    words = turn.text("care-typed-below" if below else "care-typed", values)
    ask_again(turn, front, above=words)


def soft(turn: Turn, text: str, *, outside: bool) -> bool:
    """Say a word of care, once a day for each matter; whether it is the whole answer.

    Outside a conversation it is, where an exercise offered beside it would be out of place. Where
    abuse is named, no exercise goes on either: it is kept aside.
    """
    topic = soft_topic(text)
    if topic is None:
        return False
    name = f"care-{topic.value}"
    alone = topic is SoftTopic.ABUSE or (outside and topic in ALONE)
    if alone and not outside:
        conversations.park(turn.db, turn.who.id, turn.now)
    ways = (Offer("sos"), *resume_offers(turn, most=1), Offer("home")) if alone else (Offer("sos"),)
    if offers.days_since(turn, name) != 0:
        offers.noted(turn, name)
        _say_in_tongue(turn, text, f"care-soft-{topic.value}", ways)
    elif alone:
        _say_in_tongue(turn, text, "care-soft-again", ways)
    return alone


def tears(turn: Turn, front: Kept | None) -> None:
    """Meet a crying face alone; what was open is asked again below it."""
    turn.tongue = _tongue(turn, "")
    turn.say("care-soft-tears", offers=(Offer("sos"),) if front else (Offer("sos"), Offer("home")))
    turn.tongue = ""
    if front and front.place.flow in FLOWS:
        ask_again(turn, front)


def about_another(turn: Turn, text: str) -> None:
    """Words of danger that were passed on: help for who got them."""
    _say_in_tongue(turn, text, "care-soft-other-person", (Offer("sos"),))


def _say_in_tongue(turn: Turn, text: str, key: str, ways: Sequence[Offer]) -> None:
    """In the language of the text; what follows is not about this, and is in the person's own."""
    before, turn.tongue = turn.tongue, _tongue(turn, text)
    turn.say(key, offers=ways)
    turn.tongue = before


def worn(turn: Turn, talk: str) -> None:
    """Suggest a doctor once a month: all ratings of two weeks low, or thoughts that never move.

    `talk` is the flow that has just ended: belief in a thought is rated in one only.
    """
    if not (_low(turn) or (talk == "thought" and _unmoved(turn))):
        return
    since = offers.days_since(turn, "care-doctor")
    if since is None or since >= MONTH:
        offers.noted(turn, "care-doctor")
        turn.say("care-doctor", offers=(Offer("sos"), Offer("home")))


def _low(turn: Turn) -> bool:
    """Two weeks in which every rating of confidence was low, on several days."""
    start = turn.now - timedelta(days=FORTNIGHT)
    lately = records.ratings(turn.db, turn.who.id, *MOOD, since=start)
    days = {one.day for one in lately}
    spans = len(days) >= 4 and (date.fromisoformat(max(days)) - date.fromisoformat(min(days))).days
    return bool(spans) and spans >= 10 and all(one.value <= LOW for one in lately)


def _unmoved(turn: Turn) -> bool:
    """Thought records in a row after which the thought was believed as much as before."""
    after = records.ratings(turn.db, turn.who.id, "belief-after")[-UNMOVED:]
    if len(after) < UNMOVED:
        return False
    before = records.ratings(turn.db, turn.who.id, "belief")[-UNMOVED:]
    return len(before) == UNMOVED and all(
        now.value >= then.value for then, now in zip(before, after, strict=True)
    )
