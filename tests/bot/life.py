"""A life by the clock: the real waking on a real database, any time, and what was said when."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot import nudges, prompts
from bot.contract import KINDS
from bot.prompts import Prompt
from bot.waking import Waking
from storage import people, reminders

START = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)  # a Monday
ADA = 1001


class Straight:
    """The store, without its thread."""

    def __init__(self, engine):
        self.engine = engine

    async def do(self, job):
        with self.engine.begin() as db:
            return job(db)


class Life:
    """Wakes when it is told to. `said` holds (when, person, kind, local day it is for, number)."""

    def __init__(self, engine, now=START):
        self.now, self.said, self.words = now, [], []
        self._store = Straight(engine)
        self._loop = asyncio.new_event_loop()
        self.start()

    def start(self):
        """A process of its own: it remembers nothing of the one before."""
        self._waking = Waking(self._store, self, lambda: self.now)

    def close(self):
        self._loop.close()

    def do(self, job):
        with self._store.engine.begin() as db:
            return job(db)

    def person(self, number=ADA, **values):
        def make(db):
            people.meet(db, number, "en", self.now)
            people.change(db, number, welcomed=True, **values)

        self.do(make)

    def remind(self, kind, at, clock="", person=ADA, **more):
        self.do(lambda db: reminders.remind(db, person, kind, at, clock=clock, **more))

    def answered(self, person=ADA):
        """A sign of life."""
        self.do(lambda db: people.change(db, person, seen_at=self.now))

    def look(self):
        """Wake once; the kinds that came."""
        before = len(self.said)
        self._loop.run_until_complete(self._waking.look())
        return [kind for _, _, kind, _, _ in self.said[before:]]

    async def nudge(self, letters):
        """As the delivery does, but at once."""
        for letter in letters:
            text = letter.payload["text"]
            self.words.append(text)
            row = letter.payload["reply_markup"]["inline_keyboard"][-1]
            number = int(row[0]["callback_data"].split(":")[1].split(".")[0])
            found = self.do(lambda db, n=number, p=letter.person_id: reminders.find(db, p, n))
            self.said.append((self.now, letter.person_id, found.kind, found.day, number))

    def until(self, end, *, answers=True):
        """Live on, from one thing that is due to the next; whoever answers does so each time."""
        came = []
        while self.now < end:
            due = self.do(reminders.next_due)
            self.now = min(end, max(due or end, self.now + timedelta(seconds=1)))
            for kind in self.look():
                came.append((self.now, kind))
                if answers:
                    self.answered()
        return came


def _something(turn, nudge):
    return Prompt("nudge-morning", {"part": "morning", "pick": 0}, ("step",))


def talkative(monkeypatch):
    """Every kind always has something to say, however long nobody answers."""
    monkeypatch.setattr(nudges, "IGNORED", 10**6)
    for kind in KINDS:
        monkeypatch.setitem(prompts.PROMPTS, kind, _something)
