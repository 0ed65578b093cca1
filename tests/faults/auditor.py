"""Compares what is in the database with what people said and what reached them.

Each claim is a function that yields findings; no finding is what is hoped for.
"""

import itertools
import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import text as sql

from bot import wording
from flows.machine import ask
from flows.registry import FLOWS
from flows.upgrades import upgrade
from storage import conversations, people, portable, programmes, records
from storage.engine import connect
from tests.faults.line import of_a_turn
from tests.faults.people import MARK, SORRY, turn_of

UNSENT = "SELECT person_id, method, state FROM outbox WHERE state IN ('pending', 'sending')"


@dataclass(frozen=True)
class Finding:
    claim: str
    person: int
    what: str


@dataclass
class Kept:
    """What the database holds of one person."""

    who: object
    everything: str
    evidence: list
    ratings: list
    goals: list
    front: object  # the conversation that is open, or None
    talks: list  # and those that are parked


def audit(url, town):
    """All findings, with the database at rest."""
    engine = connect(url)
    try:
        with engine.connect() as db:
            found = list(_of_all(db, town))
            for person in town.people:
                kept = _kept(db, person.number, town.line.clock.now())
                if kept is None:
                    found.append(Finding("known", person.number, "is not in the database"))
                    continue
                for claim in CLAIMS:
                    found += claim(person, kept, town)
            db.rollback()
    finally:
        engine.dispose()
    return found


def left(url):
    """How many letters and updates are in somebody's hands."""
    engine = connect(url)
    try:
        with engine.connect() as db:
            unsent = db.execute(sql(UNSENT)).all()
            return len(unsent) + db.execute(sql("SELECT count(*) FROM waiting")).scalar_one()
    finally:
        engine.dispose()


def _kept(db, person, now):
    who = people.find(db, person)
    if who is None:
        return None
    front = conversations.foreground(db, person)
    return Kept(
        who,
        json.dumps(portable.gather(db, person, now), default=str, ensure_ascii=False),
        records.evidence(db, person),
        records.ratings(db, person, "difficulty", "confidence"),
        programmes.goals(db, person, "active", "parked", "done", "let-go"),
        front,
        [*([front] if front else []), *conversations.parked(db, person)],
    )


# Of one person


def every_acknowledged_answer_is_kept(person, kept, town):
    """Of an answer given twice, as the question came twice, one is enough.

    Where what they did was said twice, the second may have been taken for how they did it, which
    they had not been asked yet when they typed it. Their how comes too late then, and is no answer.
    """
    hows = {mark for one in kept.evidence for mark in _marks(one.how)}
    seen = " ".join(one.text for one in town.line.said if one.person == person.number)
    for talk in person.talks:
        for step in {one.step for one in talk.answers if one.mark and one.step != "ideas"}:
            given = talk.of(step)
            if step in {"how", "hand-back"} and hows & {one.mark for one in talk.of("what")[1:]}:
                continue
            taken = any(one.heard for one in given)
            if taken and not any(one.mark in kept.everything for one in given):
                yield Finding("kept", person.number, f"{talk.flow}: {given} was taken")
        for one in talk.of("ideas"):
            if one.mark in seen and one.mark not in kept.everything:
                yield Finding("kept", person.number, f"{talk.flow}: {one.value!r} was shown")


def nothing_is_doubled(person, kept, town):
    marks = Counter(mark for one in kept.evidence for mark in set(_marks(one.text)))
    marks += Counter(mark for one in kept.goals for mark in set(_marks(one.title)))
    for mark, count in marks.items():
        if count > 1:
            yield Finding("doubled", person.number, f"{mark}: {count} rows")


def evidence_adds_up(person, kept, town):
    """Each row is a win they told, in the words of the right question; each win told is a row."""
    wins = [talk for talk in person.talks if talk.flow == "win"]
    rows = list(kept.evidence)
    for talk in wins:
        what = {one.mark for one in talk.of("what")}
        how = {one.mark for step in ("how", "hand-back") for one in talk.of(step)}
        if len(talk.of("what")) > 1:  # one of them may have met the question after it
            how |= what
        mine = [one for one in rows if what & set(_marks(one.text))]
        if talk.ended and len(mine) != 1:
            yield Finding("evidence", person.number, f"{what}: told to the end, {len(mine)} rows")
        for one in mine:
            rows.remove(one)
            if set(_marks(one.text)) - what or set(_marks(one.how or "")) - how:
                yield Finding("evidence", person.number, f"{one.text!r} how {one.how!r}")
    for one in rows:
        yield Finding("evidence", person.number, f"never told: {one.text!r}")


def ratings_add_up(person, kept, town):
    """Each goal has one rating of each kind, and it is the number that was tapped."""
    of_goal = defaultdict(list)
    for one in kept.ratings:
        of_goal[one.goal_id].append((one.scale, one.value))
    for talk in person.talks:
        if talk.flow != "goal":
            continue
        titles = {one.mark for one in talk.of("title")}
        mine = [one for one in kept.goals if titles & set(_marks(one.title))]
        if talk.ended and len(mine) != 1:
            yield Finding("goals", person.number, f"{titles}: to the end, {len(mine)} rows")
        for goal in mine:
            rated = sorted(of_goal.pop(goal.id, []))
            tapped = {
                scale: [one.value for one in talk.of(scale)]
                for scale in ("difficulty", "confidence")
            }
            fits = [scale for scale, _ in rated] == ["confidence", "difficulty"] and all(
                value in tapped[scale] for scale, value in rated
            )
            if not fits:
                yield Finding("ratings", person.number, f"{goal.title!r}: {rated}, {tapped}")
    for goal, rated in of_goal.items():
        yield Finding("ratings", person.number, f"of no goal of theirs ({goal}): {rated}")


def ideas_stand_in_their_order(person, kept, town):
    for talk in person.talks:
        if talk.flow != "solve" or not talk.of("ideas"):
            continue
        said = [one.mark for one in talk.of("ideas")]
        place = next((one.place for one in kept.talks if one.place.flow == "solve"), None)
        items = (place.draft or {}).get("items", []) if place else []
        found = [mark for one in items for mark in _marks(one)]
        if found != [mark for mark in said if mark in found]:
            yield Finding("ideas", person.number, f"said {said}, kept {found}")


def nothing_is_said_to_the_wrong_person(person, kept, town):
    for one in town.line.said:
        if one.person == person.number:
            for number, _ in MARK.findall(one.text):
                if int(number) != person.number:
                    yield Finding("wrong person", person.number, one.text)
    for number, _ in MARK.findall(kept.everything):
        if int(number) != person.number:
            yield Finding("wrong person", person.number, f"the mark of {number} in their rows")


def every_conversation_can_go_on(person, kept, town):
    for one in kept.talks:
        try:
            flow = FLOWS[one.place.flow]
            ask(flow, upgrade(flow, one.place))
        except Exception as error:  # noqa: BLE001 - whatever it is, this talk is stuck
            yield Finding("going on", person.number, f"{one.place.flow}: {error!r}")
    if person in town.stuck:
        yield Finding("going on", person.number, "gave up")


def the_question_seen_last_is_the_one_that_is_open(person, kept, town):
    front = kept.front
    if front is None or front.place.flow not in FLOWS or person.chat.refused_last:
        return
    flow = FLOWS[front.place.flow]
    fields = wording.question(ask(flow, upgrade(flow, front.place)), "en", kept.who.turn)
    shown = [one for one in person.chat.messages.values() if one.bot and of_a_turn(one.keys)]
    last = max(shown, key=lambda one: one.id, default=None)
    if last and offered(last) == kept.who.turn:
        return  # home, which leaves the question open below it
    if last is None or fields["text"] not in last.text or turn_of(last) != kept.who.turn:
        was = last and (turn_of(last) or offered(last), last.text[:60])
        now = kept.who.turn, fields["text"][:60]
        yield Finding("last question", person.number, f"seen {was}, open {now}")


def offered(message):
    """The turn that what is offered below a message belongs to; 0 for what is none."""
    return next((int(data.split(":")[1]) for _, data in message.keys if data[:2] == "g:"), 0)


def nudges_come_once_a_day(person, kept, town):
    came = defaultdict(list)
    for one in town.line.said:
        numbers = {
            int(data.split(":")[1].split(".")[0]) for data in one.data if data.startswith("n:")
        }
        if one.person == person.number and numbers:
            (number,) = numbers
            row = town.nudges.get(number)
            if row is None or row.person_id != person.number:
                yield Finding("nudges", person.number, f"nudge {number} is not theirs")
                continue
            day = one.at.astimezone(ZoneInfo(kept.who.zone)).date().isoformat()
            came[row.kind, row.about, row.part, day].append(f"nudge {number} at {one.at:%d %H:%M}")
    for which, times in came.items():
        if len(times) > 1:
            yield Finding("nudges", person.number, f"{which} came as {times}")


def nothing_is_repeated_without_a_reason(person, kept, town):
    """A message comes again only where the bot could not know that it had come, or was killed."""
    came = defaultdict(list)
    for one in town.line.said:
        if one.person == person.number and any(data[:2] in {"q:", "g:"} for data in one.data):
            came[one.text, one.data].append(one)
    for (text, _), times in came.items():
        for first, again in itertools.pairwise(times):
            killed = any(first.moment <= at <= again.moment for at in town.killed_at)
            if first.sure and not killed:
                gap = again.moment - first.moment
                which = f"{text[:40]!r} by {first.bot}, again by {again.bot} {gap:.2f} s later"
                yield Finding("repeated", person.number, which)
                break


def nobody_is_told_sorry(person, kept, town):
    count = sum(SORRY in one.text for one in town.line.said if one.person == person.number)
    if count:
        yield Finding("sorry", person.number, f"{count} times")


CLAIMS = (
    every_acknowledged_answer_is_kept,
    nothing_is_doubled,
    evidence_adds_up,
    ratings_add_up,
    ideas_stand_in_their_order,
    nothing_is_said_to_the_wrong_person,
    every_conversation_can_go_on,
    the_question_seen_last_is_the_one_that_is_open,
    nudges_come_once_a_day,
    nothing_is_repeated_without_a_reason,
    nobody_is_told_sorry,
)


# Of the town


def _of_all(db, town):
    town.nudges = {
        row.id: row
        for row in db.execute(sql("SELECT id, person_id, kind, about, part, day FROM nudge"))
    }
    same = Counter(tuple(row)[1:] for row in town.nudges.values())
    for which, count in same.items():
        if count > 1:
            yield Finding("nudges", which[0], f"{count} rows for {which}")
    taken = {row[0] for row in db.execute(sql("SELECT update_id FROM inbox"))}
    for number in sorted(town.line.given - taken):
        yield Finding("taken", 0, f"update {number} was confirmed, and is not in the inbox")
    for row in db.execute(sql(UNSENT)):
        yield Finding("unsent", row[0], f"{row[1]} is {row[2]} after everything is over")
    for row in db.execute(sql("SELECT update_id, person_id FROM waiting")):
        yield Finding("waiting", row[1], f"update {row[0]} waits after everything is over")


def _marks(value):
    return [f"x{person}x{number}x" for person, number in MARK.findall(str(value))]
