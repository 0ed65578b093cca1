"""The person's evidence: all of it, by goal, by words, three that fit; writing some; reflecting."""

from collections.abc import Mapping

from bot import recall
from bot.again import open_again
from bot.entries import Entry, wrote
from bot.talk import open_flow
from bot.turn import Turn
from flows.heard import Said
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Day, Lines, Word
from storage import programmes, records
from storage.records import Proof

PAGE = 5  # pieces of evidence in one message
FIT = 3  # that "remind me" shows
NONE = "none"
DAYS = 7  # that the weekly reflection looks back on
MOST = 7  # pieces it lists


def evidence(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What the person did, the latest first, a page at a time."""
    found = records.evidence(turn.db, turn.who.id)
    if not found:
        _none(turn)
        return
    page = whole(facts.get("page")) or 0
    _page(
        turn,
        "evidence-page",
        {"count": len(found), "page": page, "from": page * PAGE + 1},
        found,
        (page, "evidence-older", "evidence-newer", {}),
        (
            Offer("find"),
            *_written(turn),
            Offer("remind"),
            Offer("evidence-goals"),
            Offer("win"),
            Offer("experiments"),
            Offer("progress"),
        ),
    )


def _none(turn: Turn) -> None:
    written = _written(turn)
    turn.say(
        "evidence-none",
        {"written": "yes" if written else "no"},
        (*written, Offer("win"), Offer("step"), Offer("home")),
    )


def _written(turn: Turn) -> tuple[Offer, ...]:
    """The way to what was written in the practices, where there is something."""
    return (Offer("wrote"),) if wrote.kept(turn) else ()


def asked(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The command: what is typed after it is looked for."""
    if facts.get("said"):
        found_words(turn, {"words": facts["said"]})
    else:
        evidence(turn, facts)


def goals(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The goals that some evidence belongs to."""
    del facts
    held = {one.goal_id for one in records.evidence(turn.db, turn.who.id)}
    offers = [
        Offer("evidence-goal", {"goal": one.id}, text=one.title)
        for one in programmes.goals(turn.db, turn.who.id)
        if one.id in held
    ]
    if offers:
        turn.say("evidence-goals", offers=(*offers[:8], Offer("evidence"), Offer("home")))
    else:
        turn.say("evidence-goals-none", offers=(Offer("evidence"), Offer("step"), Offer("home")))


def of_goal(turn: Turn, facts: Mapping[str, Value]) -> None:
    known = whole(facts.get("goal")) or 0
    title = next(
        (one.title for one in programmes.goals(turn.db, turn.who.id) if one.id == known), ""
    )
    found = records.evidence(turn.db, turn.who.id, goal_id=known)
    if not title or not found:
        goals(turn, facts)
        return
    page = whole(facts.get("page")) or 0
    _page(
        turn,
        "evidence-of-goal",
        {"goal": title},
        found,
        (page, "evidence-goal-older", "evidence-goal-newer", {"goal": known}),
        (Offer("evidence"), Offer("progress")),
    )


def find(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    open_flow(turn, "find", {})


def found_words(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Evidence that speaks of the words looked for."""
    words = str(facts.get("words") or "")
    found, elsewhere = recall.search(turn, words), recall.search_notes(turn, words)
    if elsewhere and not found:
        wrote.wrote_found(turn, {"words": words})
        return
    if not found:
        offers = (Offer("find"), Offer("evidence"), Offer("home"))
        turn.say("evidence-not-found", {"words": words}, offers)
        return
    page = whole(facts.get("page")) or 0
    _page(
        turn,
        "evidence-found",
        {"count": len(found), "words": words},
        found,
        (page, "evidence-found-more", "evidence-found-back", {"words": words}),
        (
            *((Offer("wrote-found", {"words": words}),) if elsewhere else ()),
            Offer("find"),
            Offer("evidence"),
        ),
    )


def remind(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Three that fit what is ahead, or what was typed."""
    about = recall.ahead(turn)
    found = recall.fitting(turn, str(facts.get("said") or about), FIT)
    if not found:
        _none(turn)
        return
    turn.say(
        "remind",
        {"about": about or NONE, "rows": recall.rows(found)},
        (Offer("step"), Offer("reframe"), Offer("evidence"), Offer("home")),
    )


def win(turn: Turn, facts: Mapping[str, Value]) -> None:
    said = str(facts.get("said") or "")
    if said:
        open_flow(turn, "win", {}, (Said(said),))
    else:
        open_again(turn, "win", {})


def reflect(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Three questions about something that worked: typed, kept lately, or thought of now."""
    said = str(facts.get("said") or "")
    weekly = facts.get("kind") in {"weekly-review", "weekly-review-again"}
    days = DAYS if weekly else 1
    lately = [] if said else recall.lately(turn, days)[:MOST]
    given: dict[str, Value] = {
        "proof": recall.dated(lately),
        "span": "week" if weekly else "day",
        "proved": recall.proved(turn, DAYS)[:FIT] if weekly and not said else [],
    }
    if said:
        open_flow(turn, "reflect", given, (Said(said),))
    else:
        open_again(turn, "reflect", given)


def _page(
    turn: Turn,
    key: str,
    values: Mapping[str, Word],
    found: list[Proof],
    place: tuple[int, str, str, Mapping[str, Value]],
    offers: tuple[Offer, ...],
) -> None:
    """One page of a listing; `place` is its number, the offers on and back, and their facts."""
    page, older, newer, facts = place
    shown = found[page * PAGE : (page + 1) * PAGE] or found[:PAGE]
    rows = tuple(_row(one) for one in shown)
    ways = [Offer(newer, {**facts, "page": page - 1})] if page else []
    if len(found) > (page + 1) * PAGE:
        ways.append(Offer(older, {**facts, "page": page + 1}))
    turn.say(key, {**values, "rows": Lines("evidence-row", rows)}, (*ways, *offers, Offer("home")))


def _row(one: Proof) -> dict[str, Word]:
    return {"text": one.text, "day": Day(one.day, short=True), "how": recall.how(one)}


ENTRIES: dict[str, Entry] = {
    "evidence": evidence,
    "my-evidence": evidence,  # a button opens the page by itself; this is for where none is left
    "evidence-asked": asked,
    "evidence-older": evidence,
    "evidence-newer": evidence,
    "evidence-goals": goals,
    "evidence-goal": of_goal,
    "evidence-goal-older": of_goal,
    "evidence-goal-newer": of_goal,
    "find": find,
    "evidence-found": found_words,
    "evidence-found-more": found_words,
    "evidence-found-back": found_words,
    "remind": remind,
    "win": win,
    "win-from": win,
    "reflect": reflect,
    "reflect-from": reflect,
}
