"""Any order of words, taps, repeats and crashes, on a real database: talks stay whole."""

import contextlib
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run

from bot import turns, wording
from bot.hearing import Tapped, Typed, Update
from flows.machine import ask
from flows.registry import FLOWS
from flows.upgrades import upgrade
from storage import conversations, people
from storage.engine import connect

ADA = 1001
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
OPENINGS = ("/win", "/goal", "/solve", "/reframe", "/thought", "/week", "/values", "/today")
WORDS = ("I rang the dentist", "Give 3 talks by Friday", "7", "tomorrow 5pm", "one\ntwo", "?")


class Crash(Exception):
    """The process dies before the commit."""


class Talks(RuleBasedStateMachine):
    """One person; each turn is a transaction, as in the program."""

    filled: Path

    def __init__(self):
        super().__init__()
        self.folder = tempfile.mkdtemp()
        shutil.copy(self.filled, Path(self.folder, "t.db"))
        self.engine = connect(f"sqlite:///{self.folder}/t.db")
        self.number = 0
        self.last = None
        self.keys = []  # what can be tapped on the newest message that has buttons
        self.question = ""
        with self.engine.begin() as db:
            people.meet(db, ADA, "en", NOW)
            people.change(db, ADA, welcomed=True, zone="Europe/Berlin")

    def teardown(self):
        self.engine.dispose()
        shutil.rmtree(self.folder)

    def take(self, meaning, *, crash=False):
        self.number += 1
        self.last = Update(self.number, ADA, "en", meaning)
        if crash:
            with contextlib.suppress(Crash), self.engine.begin() as db:
                turns.take(db, self.last, self.now)
                raise Crash
        with self.engine.begin() as db:
            self.show(turns.take(db, self.last, self.now))

    @property
    def now(self):
        return NOW + timedelta(seconds=self.number)

    def show(self, done):
        for letter in done.letters:
            rows = (letter.payload.get("reply_markup") or {}).get("inline_keyboard", ())
            keys = [key["callback_data"] for row in rows for key in row]
            if keys and letter.method != "editMessageReplyMarkup":
                self.keys = keys
                if any(key.startswith("q:") for key in keys):
                    self.question = letter.payload.get("text", "")

    def state(self):
        with self.engine.begin() as db:
            who = people.find(db, ADA)
            front = conversations.foreground(db, ADA)
            return who.turn, front, conversations.parked(db, ADA)

    @rule(text=st.sampled_from((*OPENINGS, *WORDS)), crash=st.booleans())
    def say(self, text, crash):
        self.take(Typed(text), crash=crash)

    @precondition(lambda self: self.keys)
    @rule(which=st.integers(0, 99), crash=st.booleans())
    def tap(self, which, crash):
        self.take(Tapped(self.keys[which % len(self.keys)], "1", 7), crash=crash)

    @precondition(lambda self: self.last)
    @rule()
    def the_same_update_again_changes_nothing(self):
        before = self.state()
        with self.engine.begin() as db:
            done = turns.take(db, self.last, self.now)
        assert done.letters == ()
        assert self.state() == before

    @precondition(lambda self: self.keys)
    @rule(which=st.integers(0, 99))
    def a_tap_comes_twice_under_other_numbers(self, which):
        data = self.keys[which % len(self.keys)]
        self.take(Tapped(data, "1", 7))
        moved = self.state()
        if f":{moved[0]}:" in data:
            return  # a tick, or a hint: its message stays the open one
        self.take(Tapped(data, "2", 7))
        assert self.state() == moved

    @invariant()
    def the_question_seen_last_is_the_one_that_is_open(self):
        turn, front, _ = self.state()
        if front and front.place.flow in FLOWS:
            flow = FLOWS[front.place.flow]
            asked = wording.question(ask(flow, upgrade(flow, front.place)), "en", turn)
            assert asked["text"] in self.question


def test_talks_stay_whole_whatever_the_order(filled_sqlite):
    Talks.filled = filled_sqlite
    run(Talks, settings=settings(max_examples=12, stateful_step_count=20, deadline=None))
