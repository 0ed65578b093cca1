"""`foothold talk`: the coach in a terminal, in a database of its own that is gone afterwards.

The real turns and the real words: only Telegram is left out. A line that stands on a button, its
number or one of `back`, `skip`, `stop`, `why` taps it; anything else is said. Lines may be piped.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
from sqlalchemy import Connection, Engine
from sqlmodel import SQLModel

from bot import talk, turns
from bot.commands import COMMANDS
from bot.hearing import Tapped, Typed, Update
from bot.late import shown_by
from bot.turn import Turn
from flows.heard import Control
from flows.place import Value
from flows.registry import FLOWS
from storage import keys, people, post
from storage.engine import connect
from storage.post import Letter

PERSON = 1
TAG = re.compile(r"<[^>]*>")


class CannotBegin(Exception):
    """The message says why, in one sentence."""


def hold(
    flow: str,
    given: Sequence[str],
    lines: Iterable[str],
    show: Callable[[str], None],
    *,
    now: Callable[[], datetime],
    language: str = "en",
    echo: bool = False,
) -> None:
    """Until the lines end. Without a flow it begins as for someone new. Raises CannotBegin."""
    facts = _facts(flow, given)
    with _database() as engine:
        chat = _Chat(engine, show, now, language)
        chat.begin(flow, facts)
        for line in lines:
            if echo:
                show(f"> {line.strip()}")
            chat.take(line.strip())


def _facts(flow: str, given: Sequence[str]) -> Mapping[str, Value]:
    if flow and flow not in FLOWS:
        raise CannotBegin(f"There is no flow {flow}: {', '.join(sorted(FLOWS))}.")
    found = {name: _value(value) for name, _, value in (one.partition("=") for one in given)}
    wanted = FLOWS[flow].facts if flow else ()
    missing = [name for name in wanted if name not in found]
    if missing and (given or flow not in COMMANDS):
        raise CannotBegin(f"{flow} is handed {', '.join(missing)}: add each as NAME=VALUE.")
    # One that has a command is handed what it needs by that.
    return found


def _value(written: str) -> Value:
    try:
        value: Value = orjson.loads(written)
    except orjson.JSONDecodeError:
        return written
    return value


@contextmanager
def _database() -> Iterator[Engine]:
    keys.hold([keys.fresh()])  # it is forgotten with the database
    with TemporaryDirectory(prefix="foothold-talk-") as folder:
        engine = connect(f"sqlite:///{Path(folder, 'talk.db')}")
        try:
            SQLModel.metadata.create_all(engine)
            yield engine
        finally:
            engine.dispose()


class _Chat:
    """What a phone would remember: the messages, and which buttons are there now."""

    def __init__(
        self,
        engine: Engine,
        show: Callable[[str], None],
        now: Callable[[], datetime],
        language: str,
    ) -> None:
        self._engine = engine
        self._show = show
        self._now = now
        self._language = language
        self._updates = 0
        self._messages = 0
        self._shown = 0  # the message that has buttons
        self._buttons: list[dict[str, str]] = []

    def begin(self, flow: str, facts: Mapping[str, Value]) -> None:
        if not flow:
            self.take("/start")
            return
        with self._engine.begin() as db:
            people.meet(db, PERSON, self._language, self._now())
            people.change(db, PERSON, welcomed=True)
        if FLOWS[flow].facts and not facts:
            self.take(f"/{flow}")
            return
        with self._engine.begin() as db:
            who = people.find(db, PERSON)
            assert who is not None
            turn = Turn(db, who, self._now())
            talk.open_flow(turn, flow, facts)
            turn.close()
            self._said(db, turn.letters)

    def take(self, line: str) -> None:
        self._updates += 1
        tapped = self._tapped(line)
        meaning = Tapped(tapped, "1", self._shown) if tapped else Typed(line)
        update = Update(self._updates, PERSON, self._language, meaning)
        with self._engine.begin() as db:
            done = turns.take(db, update, self._now())
            self._said(db, done.letters)
        if done.toast:
            self._show(f"({done.toast})")

    def _tapped(self, line: str) -> str:
        """The data of the button that a line means; empty where it means none."""
        wanted = line.casefold()
        for key in self._buttons:
            if key["text"].removeprefix("✓ ").casefold() == wanted:
                return key["callback_data"]
        if line.isdecimal() and 1 <= int(line) <= len(self._buttons):
            return self._buttons[int(line) - 1]["callback_data"]
        control = Control.__members__.get(line.upper())
        for key in self._buttons:
            if control and key["callback_data"].endswith(f":{control.value}"):
                return key["callback_data"]
        return ""

    def _said(self, db: Connection, letters: Sequence[Letter]) -> None:
        for letter in letters:
            buttons = _buttons(letter.payload)
            match letter.method:
                case "editMessageText" if not buttons:
                    continue  # the question with its answer: here it stands above anyway
                case "editMessageReplyMarkup" | "unpinChatMessage":
                    continue
                case "editMessageText":
                    pass
                case _:
                    self._messages += 1
                    if shown := shown_by(letter, self._messages):
                        self._shown = self._messages
                        post.has_live(db, [(PERSON, shown.turn, self._messages)])
            self._put(letter.payload, buttons)

    def _put(self, fields: Mapping[str, Any], buttons: list[dict[str, str]]) -> None:
        for what in ("picture", "document", "file"):
            if what in fields:
                self._show(f"[{what}]")
        if words := fields.get("text") or fields.get("caption"):
            self._show(_plain(str(words)))
        for frame in (fields.get("pace") or {}).get("frames", ()):
            self._show(_plain(frame))
        if buttons:
            self._buttons = buttons
            labels = [key["text"] for key in buttons]
            numbered = (
                label if label == str(place) else f"[{place}] {label}"
                for place, label in enumerate(labels, 1)
            )
            self._show("   " + "   ".join(numbered))
        self._show("")


def _buttons(fields: Mapping[str, Any]) -> list[dict[str, str]]:
    rows = (fields.get("reply_markup") or {}).get("inline_keyboard", ())
    return [key for row in rows for key in row]


def _plain(words: str) -> str:
    return unescape(TAG.sub("", words))
