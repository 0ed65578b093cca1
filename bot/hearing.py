"""An update from Telegram, reduced to what it means here.

Updates are read as plain JSON: building the library's types costs more than a whole turn does
(`docs/decisions/0003-hot-path.md`). Whatever does not have the shape of the Bot API is `Ignored`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Typed:
    text: str


@dataclass(frozen=True, slots=True)
class Located:
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Tapped:
    data: str
    callback: str  # to be answered within seconds
    message: int | None  # None: too old for Telegram to say


@dataclass(frozen=True, slots=True)
class Odd:
    """Something that is no answer to anything: its kind names the sentence that meets it."""

    kind: str
    text: str = ""  # words that came with it; looked at only for danger


@dataclass(frozen=True, slots=True)
class Filed:
    """A file, as Telegram names it: nothing of it has been looked at."""

    file: str
    size: int
    text: str = ""  # its caption; looked at only for danger


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that was asked for, opened: what `storage.portable.read` found, or why it did not."""

    found: Mapping[str, Any] | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    blocked: bool


@dataclass(frozen=True, slots=True)
class InGroup:
    chat: int
    to: str = ""  # the bot that a command is for, `/start@name`; none: for any


Meaning = Typed | Located | Tapped | Odd | Filed | Brought | Blocked | InGroup


@dataclass(frozen=True, slots=True)
class Update:
    id: int
    person: int
    language: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Ignored:
    id: int


KINDS = {
    "sticker": "sticker",
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "video": "photo",
    "photo": "photo",
    "animation": "sticker",
    "document": "file",
    "contact": "contact",
    "poll": "other",
    "dice": "sticker",
    "venue": "other",
}
MOST = (1 << 52) - 1  # the ids of people have at most 52 bits, says Telegram
LONGEST = 4096  # Telegram's own limit for a message
# `…+01:00[Europe/Berlin]`, as moments are kept: what is typed gets a blank, or it would be read out
# as the day and the hour that it names.
OUR_MOMENT = re.compile(r"([+-]\d\d:\d\d)\[")


def hear(raw: Mapping[str, Any]) -> Update | Ignored:
    """Raises KeyError or TypeError where there is not even an update id."""
    number = _whole(raw["update_id"])
    try:
        return _hear(number, raw) or Ignored(number)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Ignored(number)


def _hear(number: int, raw: Mapping[str, Any]) -> Update | None:
    match raw:
        case {"message": message}:
            return _message(number, message)
        case {"callback_query": tap}:
            person, message = tap["from"], tap.get("message") or {}
            if message.get("chat", {}).get("type", "private") != "private":
                return None
            on = message.get("message_id")
            data = str(tap.get("data", ""))[:64]
            tapped = Tapped(data, str(tap["id"]), None if on is None else _whole(on))
            return Update(number, _whole(person["id"], MOST), _language(person), tapped)
        case {"edited_message": message} if message["chat"]["type"] == "private":
            person, edited = message["from"], Odd("edited", _words(message))
            return Update(number, _whole(person["id"], MOST), _language(person), edited)
        case {"my_chat_member": change} if change["chat"]["type"] == "private":
            gone = change["new_chat_member"]["status"] == "kicked"
            person = change["from"]
            return Update(number, _whole(person["id"], MOST), _language(person), Blocked(gone))
    return None


def _message(number: int, message: Mapping[str, Any]) -> Update | None:
    person, chat = message["from"], message["chat"]
    if person.get("is_bot"):
        return None
    meaning: Meaning
    if chat["type"] != "private":
        # In groups only commands are answered, and only with a line that says where to go.
        text = str(message.get("text", ""))
        if chat["type"] == "channel" or not text.startswith("/"):
            return None
        meaning = InGroup(int(chat["id"]), text.split(maxsplit=1)[0].partition("@")[2])
    elif "forward_origin" in message:
        meaning = Odd("forwarded", _words(message))
    elif "text" in message:
        meaning = Typed(_typed(message["text"]))
    elif "location" in message:
        place = message["location"]
        meaning = Located(float(place["latitude"]), float(place["longitude"]))
    elif "document" in message and "file_id" in message["document"]:
        file = message["document"]
        size = int(file.get("file_size") or 0)
        meaning = Filed(str(file["file_id"]), size, _words(message))
    else:
        kind = next((kind for name, kind in KINDS.items() if name in message), "other")
        # What is written below a picture is what its sender has to say.
        meaning = Typed(caption) if (caption := _caption(message)) else Odd(kind, _words(message))
    return Update(number, _whole(person["id"], MOST), _language(person), meaning)


def _caption(message: Mapping[str, Any]) -> str:
    return _typed(message.get("caption") or "").strip()


def _typed(text: object) -> str:
    return OUR_MOMENT.sub(r"\1 [", str(text))[:LONGEST]


def _words(message: Mapping[str, Any]) -> str:
    """All that someone wrote into it: a poll and a contact have words too."""
    poll, contact = message.get("poll") or {}, message.get("contact") or {}
    found = (
        message.get("text") or message.get("caption"),
        poll.get("question"),
        *(one.get("text") for one in poll.get("options") or ()),
        contact.get("first_name"),
        contact.get("last_name"),
    )
    return "\n".join(str(one) for one in found if one)[:LONGEST]


def _language(person: Mapping[str, Any]) -> str:
    code = str(person.get("language_code") or "en")[:8]
    return code if code.isascii() and code.replace("-", "").isalnum() else "en"


def _whole(value: object, most: int = (1 << 63) - 1) -> int:
    """An id as the database can hold it. Raises TypeError for any other."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most:
        return value
    raise TypeError("no id")
