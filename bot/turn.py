"""One turn of one person: what is known at its start, and what it will have said at its end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot import texts, wording
from bot.wording import Fields
from flows.place import Value
from flows.table import Offer
from flows.words import Word
from storage import people, post
from storage.people import Who
from storage.post import Letter


@dataclass
class Turn:
    """Gathers what a turn says. Nothing is sent before the transaction it runs in is committed."""

    db: Connection
    who: Who
    now: datetime
    letters: list[Letter] = field(default_factory=list)
    offers: Sequence[Offer] = ()
    toast: str = ""
    still: bool = False  # nothing moves: the buttons people see stay good
    onward: Offer | None = None  # what to open when the conversation has ended
    silent_keys: bool = False  # the message that had buttons has been changed already
    brought: Mapping[str, Any] | None = None  # what a file held, checked
    tongue: str = ""  # the language of someone in danger, where it is known
    erased: bool = False  # the person is gone; what is still said is a receipt

    @property
    def number(self) -> int:
        """The turn that buttons sent now belong to."""
        return self.who.turn + (0 if self.still else 1)

    @property
    def language(self) -> str:
        return self.tongue or texts.speaks(self.who.language)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.who.zone)

    @property
    def day(self) -> str:
        """The person's local day."""
        return self.now.astimezone(self.zone).date().isoformat()

    def call(self, method: str, fields: Mapping[str, Value]) -> None:
        letter = Letter(post.number(self.now), self.who.id, method, fields, last=self.erased)
        self.letters.append(letter)

    def send(self, fields: Fields) -> None:
        self.call("sendMessage", fields)

    def edit(self, message: int, fields: Fields) -> None:
        self.call("editMessageText", {"message_id": message, **fields})
        self.silent_keys = self.silent_keys or message == self.who.live

    def say(
        self, key: str, values: Mapping[str, Word] | None = None, offers: Sequence[Offer] = ()
    ) -> None:
        """Words, and what can be done next."""
        self.send(wording.message(self.text(key, values), self.offer(offers)))

    def show(
        self,
        picture: Mapping[str, Value],
        key: str,
        values: Mapping[str, Word] | None = None,
        offers: Sequence[Offer] = (),
    ) -> None:
        """A picture, drawn when it is sent, with the same in words below it."""
        words = self._caption(key, values, offers)
        self.call("sendPhoto", {"picture": dict(picture), **words})

    def hand(
        self,
        file: Mapping[str, Value],
        key: str,
        values: Mapping[str, Word] | None = None,
        offers: Sequence[Offer] = (),
    ) -> None:
        """A file of text, by its name, kind (MIME) and body, with words below it."""
        words = self._caption(key, values, offers)
        self.call("sendDocument", {"file": dict(file), **words})

    def hand_papers(self, paper: str) -> None:
        """A file of everything that is kept, written when it is sent (`bot.papers`)."""
        asked = {"kind": paper, "at": self.now.isoformat(), "language": self.language}
        self.call("sendDocument", {"document": asked})

    def _caption(
        self, key: str, values: Mapping[str, Word] | None, offers: Sequence[Offer]
    ) -> Fields:
        fields = wording.message(self.text(key, values), self.offer(offers))
        caption = wording.caption(str(fields.pop("text")))
        return {"caption": caption, **fields}

    def offer(self, offers: Sequence[Offer]) -> wording.Keyboard:
        """Buttons; several messages of one turn may have some, so they are counted on."""
        first = len(self.offers)
        self.offers = (*self.offers, *offers)
        return wording.offer_keys(offers, self.language, self.number, first)

    def text(self, key: str, values: Mapping[str, Word] | None = None) -> str:
        return texts.text(self.language, key, values)

    def close(self) -> None:
        """Write it all down. Raises Overtaken where someone else moved this person meanwhile."""
        if not self.still and not self.erased:
            if self.who.live is not None and not self.silent_keys:
                gone: Fields = {"message_id": self.who.live}
                self.letters.insert(
                    0,
                    Letter(post.number(self.now), self.who.id, "editMessageReplyMarkup", gone),
                )
            kept: list[Value] = [[one.name, dict(one.facts)] for one in self.offers]
            people.move(self.db, self.who, self.now, offers=kept or None)
        post.put(self.db, self.letters, self.now)
