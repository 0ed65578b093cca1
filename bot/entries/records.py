"""Looking at what there is: evidence, progress, the assessment."""

from collections.abc import Mapping

from bot.entries import Entry
from bot.talk import open_flow
from bot.turn import Turn
from flows.assess import NOTHING_YET, SCALES
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Day, Label, Lines, Word
from storage import programmes, records

PAGE = 5  # pieces of evidence in one message


def evidence(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What the person did, the latest first, a page at a time."""
    page = whole(facts.get("page")) or 0
    found = records.evidence(turn.db, turn.who.id)
    if not found:
        turn.say("evidence-none", offers=(Offer("week"), Offer("home")))
        return
    rows: list[dict[str, Word]] = [
        {"text": one.text, "day": Day(one.day)} for one in found[page * PAGE : (page + 1) * PAGE]
    ]
    offers = [Offer("evidence-older", {"page": page + 1})] if len(found) > (page + 1) * PAGE else []
    if page:
        offers.insert(0, Offer("evidence-newer", {"page": page - 1}))
    turn.say(
        "evidence-page",
        {"count": len(found), "rows": Lines("evidence-row", tuple(rows))},
        (*offers, Offer("progress"), Offer("home")),
    )


def progress(turn: Turn, facts: Mapping[str, Value]) -> None:
    """How far the person has come, in numbers of their own."""
    del facts
    count = records.count_evidence(turn.db, turn.who.id)
    rows: list[dict[str, Word]] = []
    for goal in programmes.goals(turn.db, turn.who.id):
        rated = records.ratings(turn.db, turn.who.id, "confidence", goal_id=goal.id)
        if rated:
            rows.append({"goal": goal.title, "first": rated[0].value, "last": rated[-1].value})
    scales: list[dict[str, Word]] = []
    for scale in SCALES:
        rated = records.ratings(turn.db, turn.who.id, scale)
        if rated:
            scales.append(
                {
                    "scale": Label(f"scale-{scale}"),
                    "first": rated[0].value,
                    "last": rated[-1].value,
                }
            )
    if not count and not rows and not scales:
        turn.say("progress-none", offers=(Offer("week"), Offer("assess"), Offer("home")))
        return
    turn.say(
        "progress",
        {
            "count": count,
            "goals": Lines("progress-goal", tuple(rows[:5])),
            "scales": Lines("progress-scale", tuple(scales)),
        },
        (Offer("evidence"), Offer("assess"), Offer("home")),
    )


def assess(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The four ratings, next to the first ones."""
    del facts
    given: dict[str, Value] = dict(NOTHING_YET)
    for scale in SCALES:
        rated = records.ratings(turn.db, turn.who.id, scale)
        if rated:
            given |= {f"was-{scale}": rated[0].value, "since": rated[0].day}
    open_flow(turn, "assess", given)


ENTRIES: dict[str, Entry] = {
    "evidence": evidence,
    "evidence-older": evidence,
    "evidence-newer": evidence,
    "progress": progress,
    "assess": assess,
}
