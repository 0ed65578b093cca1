"""Mistakes put back into a bot on purpose: each takes away one thing that keeps talks whole.

They are here to show that the auditor would see them; nothing in the program knows of them.
"""

import time

from sqlalchemy import insert, update
from sqlmodel import col

from storage import people, post, reminders, store
from storage.tables import Nudge, Person


def send_before_commit():
    """Answers go out while the transaction they rest on is still open."""

    def commit(self, batch):
        with self.engine.begin() as connection:
            done = [store._Done(one, one.job(connection)) for one in batch]
            store._hand_back(done)
            if any(getattr(one.result, "letters", ()) for one in done):
                time.sleep(0.3)  # long enough to be answered, and killed for it
        return []

    store.Store._commit = commit


def no_dedupe():
    """The same update counts as often as it comes."""
    post.taken_before = lambda *_: False


def no_compare_and_set():
    """Whoever writes last wins: no lock on a person, and no look at the turn they were read at."""

    def find(db, person_id):
        return people._known(db, person_id, db.execute(people._ONE, {"who": person_id}).first())

    def move(db, was, now, *, offers=None):
        kept = people.Own(was.id, offers)
        values = {"turn": was.turn + 1, "offers": kept, "seen_at": now, "live": None}
        time.sleep(0.05)  # the others may come as far
        db.execute(update(Person).where(col(Person.id) == was.id).values(**values, blocked=False))
        return was.turn + 1

    people.find, people.move = find, move


def many_a_day():
    """A nudge that came already today is queued again; its constraint is gone from the table."""

    def queue(db, nudges):
        for one in nudges:
            values = {
                "person_id": one.due.person_id,
                "kind": one.due.kind,
                "about": one.due.about,
                "part": one.due.part,
                "day": one.day,
                "state": "late" if one.late else "queued",
                "queued_at": one.at,
                "asked": False,
            }
            db.execute(insert(Nudge).values(**values))

    reminders.queue = queue
