"""Finds a person's own earlier words again, when they fit what is at hand. Nothing is made up."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from babel import Locale
from rapidfuzz import fuzz, utils

from bot.turn import Turn
from flows import credit
from flows.dip import dipping
from flows.place import Value
from flows.words import Day, Lines
from flows.written import KINDS, own_words
from storage import programmes, records
from storage.records import Noted, Proof

if TYPE_CHECKING:
    import snowballstemmer

ALIKE = 60  # of 100: enough words in common, in any order and with small slips
SAME_WORD = 80  # of 100: one word with a slip or two of the finger
RECENT = 500  # how far back is looked; a person writes a few pieces a week
CHOICE = 20  # pieces a thought record may choose from
WORD = re.compile(r"\w+")
Kept = TypeVar("Kept", Proof, Noted)
FALLING = ("confidence", "readiness", "sure")


def similar(turn: Turn, words: str, most: int) -> list[Proof]:
    """The pieces of evidence most like these words, the best first; none where none is alike."""
    found = []
    for proof in records.evidence(turn.db, turn.who.id, most=RECENT):
        alike = fuzz.token_set_ratio(words, proof.text, processor=utils.default_process)
        if alike >= ALIKE:
            found.append((alike, proof))
    found.sort(key=lambda one: (-one[0], -one[1].at.timestamp()))
    return [proof for _, proof in found[:most]]


def fitting(turn: Turn, words: str, most: int) -> list[Proof]:
    """What is like these words, then the most recent; each once."""
    alike = similar(turn, words, most) if words else []
    recent = records.evidence(turn.db, turn.who.id, most=most)
    return list({proof.id: proof for proof in (*alike, *recent)}.values())[:most]


def against(turn: Turn, thought: str) -> list[Value]:
    """Dated words of one's own, for a thought record to choose from."""
    return dated(fitting(turn, thought, CHOICE))


def dated(found: list[Proof]) -> list[Value]:
    return [{"text": proof.text, "day": proof.day} for proof in found]


def rows(found: list[Proof]) -> Lines:
    """The same to be read: "You wrote on Tuesday …", and what they did for it."""
    return Lines(
        "remind-row",
        tuple({"text": one.text, "day": Day(one.day), "how": how(one)} for one in found),
    )


def how(proof: Proof) -> Lines:
    """A line below a piece of evidence: what the person did that made it work, if they said."""
    return Lines("evidence-how", ({"how": proof.how},) if proof.how else ())


def lately(turn: Turn, days: int) -> list[Proof]:
    """What was kept in the last so many days of the person's own, today among them."""
    since = (date.fromisoformat(turn.day) - timedelta(days=days - 1)).isoformat()
    recent = records.evidence(turn.db, turn.who.id, most=RECENT)
    return [proof for proof in recent if proof.day >= since]


def proved(turn: Turn, days: int) -> list[Value]:
    """What the reflections of the last so many days of the person's own proved, and when."""
    since = (date.fromisoformat(turn.day) - timedelta(days=days - 1)).isoformat()
    return [
        {"text": str(note.content["proves"]), "day": note.day}
        for note in records.notes(turn.db, turn.who.id, "reflection", most=RECENT)
        if note.day >= since and note.content.get("proves")
    ]


def cue(turn: Turn, event: str) -> str:
    """The instruction on the card made for such an event; or nothing."""
    best, found = float(ALIKE), ""
    for note in records.notes(turn.db, turn.who.id, "cue", most=RECENT):
        about = str(note.content.get("event", ""))
        alike = fuzz.token_set_ratio(event, about, processor=utils.default_process)
        if alike > best or (alike == best and not found):
            best, found = alike, str(note.content.get("instruction", ""))
    return found


def ahead(turn: Turn) -> str:
    """What the person has in front of them: an event, a small step, a goal; or nothing known."""
    for kind, word in (("event", "event"), ("step", "what"), ("week", "goal"), ("goal", "what")):
        for going in programmes.of_kind(turn.db, turn.who.id, kind, "active"):
            if going.stage != "now" and going.content.get(word):
                return str(going.content[word])
    return ""


def event_ahead(turn: Turn) -> str:
    """The event that is kept and still to come; or nothing."""
    going = programmes.of_kind(turn.db, turn.who.id, "event", "active")
    return next((str(one.content.get("event", "")) for one in going if one.stage == "ahead"), "")


def search(turn: Turn, words: str) -> list[Proof]:
    """Evidence that speaks of these words, in other forms or with slips too; the best first."""
    recent = records.evidence(turn.db, turn.who.id, most=RECENT)
    return _speaking(turn, words, recent, lambda one: f"{one.text} {one.how or ''}")


def search_notes(turn: Turn, words: str) -> list[Noted]:
    """The same, in what was written in the practices."""
    recent = records.notes(turn.db, turn.who.id, *KINDS, most=RECENT)
    return _speaking(turn, words, recent, lambda one: own_words(one.kind, one.content))


def _speaking(
    turn: Turn, words: str, among: Sequence[Kept], text: Callable[[Kept], str]
) -> list[Kept]:
    wanted = _telling(_roots(words, turn.language))
    if not wanted:
        return []
    found = []
    for one in among:
        there = _roots(text(one), turn.language)
        hits = [max((_alike(root, other) for other in there), default=0.0) for root in wanted]
        met = sum(hit >= SAME_WORD for hit in hits)
        if met and met * 2 >= len(wanted):
            found.append((met, sum(hits), one))
    found.sort(key=lambda hit: (-hit[0], -hit[1], -hit[2].at.timestamp()))
    return [one for _, _, one in found]


def _roots(text: str, language: str) -> list[str]:
    words = (word.casefold() for word in WORD.findall(text))
    return list(dict.fromkeys(_stemmer(language).stemWords(words)))


def _telling(roots: list[str]) -> list[str]:
    """Without the short ones, such as "my" and "to", where there are others."""
    return [root for root in roots if len(root) > 3] or roots


def _alike(wanted: str, there: str) -> float:
    if len(wanted) >= 4 and there.startswith(wanted):
        return 100.0
    # One letter of a short word makes it another: those have to be the same.
    return fuzz.ratio(wanted, there) if len(wanted) > 3 else 100.0 * (wanted == there)


@cache
def _stemmer(language: str) -> "snowballstemmer.BaseStemmer":
    import snowballstemmer  # noqa: PLC0415 - the rules of thirty languages: 4 MiB, rarely wanted

    name = (Locale(language).get_language_name("en") or "").lower()
    return snowballstemmer.stemmer(name if name in snowballstemmer.algorithms() else "english")


@dataclass(frozen=True)
class Explaining:
    """How the latest setbacks and successes were explained, as first said."""

    setbacks: int
    ability: int  # of the setbacks: put down to ability
    successes: int
    luck: int  # of the successes: put down to luck, ease or others


def explaining(turn: Turn, most: int = 6) -> Explaining:
    """The pattern over the last few of each kind."""
    notes = records.notes(turn.db, turn.who.id, "attribution", most=RECENT)
    said: Mapping[str, list[str]] = {"setback": [], "success": []}
    for note in notes:
        kind, words = str(note.content.get("kind")), str(note.content.get("said") or "")
        if words and kind in said and len(said[kind]) < most:
            said[kind].append(words)
    return Explaining(
        setbacks=len(said["setback"]),
        ability=sum(credit.setback(one) == "ability" for one in said["setback"]),
        successes=len(said["success"]),
        luck=sum(credit.success(one) == "given-away" for one in said["success"]),
    )


def in_a_dip(turn: Turn) -> bool:
    """Whether any rating of the person's that goes with effort has been falling for a week."""
    today = date.fromisoformat(turn.day)
    by: dict[tuple[str, int | None], list[tuple[int, int]]] = {}
    for one in records.ratings(turn.db, turn.who.id, *FALLING):
        ago = (today - date.fromisoformat(one.day)).days
        by.setdefault((one.scale, one.goal_id), []).append((ago, one.value))
    return any(dipping(rated) for rated in by.values())
