"""What was not said at once, as it may still be said when it is late.

The question people see last must be the one that is open. So one that another has taken the place
of is not asked any more; other words come all the same, but without their buttons, which would do
nothing. What was under way already, and arrived after what another process said later, is put right
afterwards in the same way. A nudge still comes, unless its moment is over by now, or its person
wishes for quiet.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot import nudges
from bot.aside import aside
from storage import people, post
from storage.post import Letter


def left_behind(db: Connection, now: datetime, most: int, *, mine: bool) -> Sequence[Letter]:
    """As `post.unsent`, as far as it may still be said."""
    letters = post.unsent(db, now, most, mine=mine)
    turns = people.turns(db, {one.person_id for one in letters})
    letters = [one._replace(last=one.last or one.person_id not in turns) for one in letters]
    found = [_left(db, one, turns.get(one.person_id), now) for one in letters]
    over = [(one.id, "late") for one, left in zip(letters, found, strict=True) if left is None]
    post.settle(db, over)
    return [one for one in found if one]


def _left(db: Connection, letter: Letter, turn: int | None, now: datetime) -> Letter | None:
    """Nothing where what is known of its person makes no sense: those of others are still said."""
    with aside(db, kind="letter", person=letter.person_id):
        if not letter.expendable or nudges.still_due(db, letter, now):
            return as_it_stands(letter, turn)
    return None


def look(db: Connection, letter: Letter) -> Letter | None:
    """What is left of a letter that could not be sent at once; None: nothing.

    Erasing takes all letters of a person out of the database, whichever process has them in hand.
    """
    if not post.is_kept(db, letter.id):
        return None
    return as_it_stands(letter, people.turns(db, {letter.person_id}).get(letter.person_id))


def as_it_stands(letter: Letter, turn: int | None) -> Letter | None:
    """What is left of a letter for a person who is at this turn; None for no one we know."""
    kind, then = asked(letter.payload)
    if kind is None or then == turn:
        return letter
    if kind == "q":
        return None
    bare = {name: value for name, value in letter.payload.items() if name != "reply_markup"}
    return letter._replace(payload=bare)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message with buttons that has arrived."""

    person: int
    turn: int  # that its buttons belong to
    message: int  # the greater, the later it arrived
    question: bool


def shown_by(letter: Letter, message: int) -> Shown | None:
    """What a letter shows as this message; None where no turn is asked about."""
    kind, turn = asked(letter.payload)
    return Shown(letter.person_id, turn, message, kind == "q") if kind else None


def overtaken(db: Connection, shown: Sequence[Shown]) -> list[Shown]:
    """Those whose turn was over by the time they were known to have arrived."""
    turns = people.turns(db, {one.person for one in shown}) if shown else {}
    return [one for one in shown if turns.get(one.person, one.turn) > one.turn]


def take_away(db: Connection, shown: Sequence[Shown], now: datetime) -> list[Letter]:
    """Letters that clear away what stands below a message of a later turn."""
    letters = []
    for one in sorted(shown, key=lambda one: one.person):
        who = people.find(db, one.person)
        if who and who.live is not None and who.live < one.message and who.turn > one.turn:
            method = "deleteMessage" if one.question else "editMessageReplyMarkup"
            fields = {"message_id": one.message}
            letters.append(Letter(post.number(now), one.person, method, fields))
    post.put(db, letters, now)
    return letters


def asked(payload: Mapping[str, Any]) -> tuple[str | None, int]:
    """The kind of the buttons of a letter, "q" or "g", and the turn they belong to."""
    rows = (payload.get("reply_markup") or {}).get("inline_keyboard") or [[]]
    for key in (key for row in rows for key in row):
        kind, _, rest = str(key.get("callback_data")).partition(":")
        if kind in {"q", "g"}:
            return kind, int(rest.partition(":")[0])
    return None, 0
