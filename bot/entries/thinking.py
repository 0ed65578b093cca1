"""Thinking practices: the thought record, values and writing about them, cue cards, strengths."""

from collections.abc import Mapping

from bot import recall
from bot.again import open_again
from bot.entries import Entry
from bot.talk import open_flow
from bot.turn import Turn
from flows.place import Value, texts
from flows.table import Offer
from flows.value_words import VALUES
from flows.words import Join, Label, Lines, Word
from storage import programmes, records

GOALS = 5  # goals looked at in one sitting
CARDS = 5
RECORDS = 12  # of thoughts, to find the same kind of thought again
PROOFS = 8  # pieces of evidence that strengths are named out of


def thought(turn: Turn, facts: Mapping[str, Value]) -> None:
    """A hard thought. What was typed before is the thought itself."""
    said = str(facts.get("said") or "")
    given: dict[str, Value] = {
        "thought": said,
        "proof": recall.against(turn, said),
        "before": _records(turn),
    }
    if said:
        open_flow(turn, "thought", given)
    else:
        open_again(turn, "thought", given)


def values(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What matters, if it has been named; or the five prompts."""
    if known := _named(turn):
        words: tuple[Word, ...] = tuple(
            Label(f"value-{one}") if one in VALUES else one for one in known
        )
        turn.say(
            "values-have",
            {"values": Join(words)},
            (Offer("affirm"), Offer("affirm-three"), Offer("values-new"), Offer("home")),
        )
    else:
        values_new(turn, facts)


def values_new(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    goals: list[Value] = [
        {"id": one.id, "title": one.title}
        for one in programmes.goals(turn.db, turn.who.id, "active", "parked")[:GOALS]
    ]
    open_again(turn, "values", {"goals": goals})


def affirm(*, long: bool) -> Entry:
    """Write about a value that has nothing to do with what is hard."""

    def entry(turn: Turn, facts: Mapping[str, Value]) -> None:
        own = [_spoken(turn, one) for one in _named(turn)]
        ideas = [*own, *(one for one in (_spoken(turn, name) for name in VALUES) if one not in own)]
        given: dict[str, Value] = {
            "challenge": str(facts.get("said") or ""),
            "values": list(own),
            "ideas": list(ideas[:8]),
            "long": "yes" if long else "",
        }
        open_again(turn, "affirm", given)

    return entry


def cue(turn: Turn, facts: Mapping[str, Value]) -> None:
    """From a hope to an instruction. A thought typed before is the hope; an event is the event."""
    said = str(facts.get("said") or "")
    event = str(facts.get("event") or "") or (recall.event_ahead(turn) if said else "")
    given: dict[str, Value] = {"event": event, "hope": said}
    if said or event:
        open_flow(turn, "cue", given)
    else:
        open_again(turn, "cue", given)


def cues(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    found = records.notes(turn.db, turn.who.id, "cue", most=CARDS)
    if not found:
        turn.say("cues-none", offers=(Offer("cue"), Offer("home")))
        return
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "event": str(one.content.get("event", "")),
            "instruction": str(one.content.get("instruction", "")),
        }
        for one in found
    )
    turn.say(
        "cues",
        {"rows": Lines("cues-row", rows)},
        (Offer("cue"), Offer("reframe"), Offer("home")),
    )


def strengths(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    found = records.evidence(turn.db, turn.who.id, most=PROOFS)
    open_again(turn, "strengths", {"proof": recall.dated(found)})


def _records(turn: Turn) -> list[Value]:
    """The latest thoughts that were looked at, and what was fair to both sides then."""
    return [
        {
            "thought": str(one.content.get("thought", "")),
            "balanced": str(one.content.get("balanced", "")),
            "day": one.day,
        }
        for one in records.notes(turn.db, turn.who.id, "thought", most=RECORDS)
    ]


def _named(turn: Turn) -> tuple[str, ...]:
    latest = records.notes(turn.db, turn.who.id, "values", most=1)
    return texts(latest[0].content.get("named")) if latest else ()


def _spoken(turn: Turn, name: str) -> str:
    """A value in the person's language; their own word for it as it is."""
    return turn.text(f"value-{name}") if name in VALUES else name


ENTRIES: dict[str, Entry] = {
    "thought": thought,
    "thought-from": thought,
    "values": values,
    "values-new": values_new,
    "affirm": affirm(long=False),
    "affirm-from": affirm(long=False),
    "affirm-three": affirm(long=True),
    "cue": cue,
    "cue-from": cue,
    "cues": cues,
    "strengths": strengths,
}
