"""What a person does on the phone, and what the bot hears of it."""

import base64
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from telegram.constants import MessageLimit

from bot.sandbox import markup
from bot.sandbox.content import size_of
from bot.sandbox.desk import Desk, store
from bot.sandbox.world import BOT, Bubble, Json, Person


class Impossible(Exception):
    """A thing that this person cannot do on this phone now."""


@dataclass(frozen=True)
class Hands:
    """All that a person can do. While offline it is kept, and done when the line is back."""

    desk: Desk

    def do(self, action: Json) -> Json:
        """One action: `do` is say, tap or send, `person` who does it."""
        person = self._person(action)
        if person.offline:
            person.outbox.append(action)
            self.desk.world.save_person(person)
            return {"waiting": len(person.outbox)}
        match action["do"]:
            case "say":
                return self._say(person, str(action["text"]), action.get("reply_to"))
            case "tap":
                return self._tap(person, action)
            case "send":
                return self._send(person, action)
        raise Impossible(f"Nobody can {action['do']!r}.")

    def _person(self, action: Json) -> Person:
        person = self.desk.world.people.get(int(action["person"]))
        if person is None:
            raise Impossible("There is no such person.")
        if person.deleted:
            raise Impossible("This account is deleted.")
        if person.blocked:
            raise Impossible("The bot is blocked. Unblock it first.")
        return person

    def _write(self, person: Person, content: Json) -> Json:
        if not person.started:
            person.started = True
            self.desk.world.save_person(person)
        if person.keyboard and person.keyboard.get("one_time_keyboard"):
            person.keyboard = None
            self.desk.world.save_person(person)
        bubble = self.desk.world.write(person.id, self.desk.world.user(person), content)
        return self._told("message", bubble)

    def _told(self, kind: str, bubble: Bubble) -> Json:
        return {"message_id": bubble.id, "update_id": self.desk.updates.push(kind, bubble.api)}

    def _say(self, person: Person, text: str, reply_to: int | None) -> Json:
        text = text.strip()
        if not text:
            raise Impossible("There is nothing to send.")
        said: Json = {}
        for piece in _pieces(text):
            content = _text(piece)
            answered = self.desk.world.bubble(person.id, reply_to) if reply_to else None
            if answered is not None:
                content["reply_to_message"] = answered.api
            said = self._write(person, content)
        return said

    def _tap(self, person: Person, action: Json) -> Json:
        """Press a button, shown or not: a finger may be faster than an edit.

        `again` presses it that many times more, each a new update; `repeat_update` has the very
        same update delivered twice.
        """
        world, updates = self.desk.world, self.desk.updates
        message_id = int(action["message_id"])
        bubble = world.bubble(person.id, message_id)
        chat = world.chat(person.id)
        gone = {"message_id": message_id, "chat": chat, "date": 0}
        query = world.ask(person.id, message_id)
        press = {
            "id": query.id,
            "from": world.user(person),
            "message": bubble.api if bubble else gone,
            "chat_instance": str(-(10**18) - person.id),
            "data": str(action["data"]),
        }
        update_ids = [updates.push("callback_query", press)]
        if action.get("repeat_update") and update_ids[0] is not None:
            updates.put({"update_id": update_ids[0], "callback_query": press})
        again = range(int(action.get("again", 0)))
        update_ids += [updates.push("callback_query", press) for _ in again]
        return {"query_id": query.id, "update_ids": update_ids}

    def _send(self, person: Person, action: Json) -> Json:
        kind = str(action["kind"])
        if kind == "edited":
            return self._edited(person, action)
        make = _KINDS.get(kind)
        if make is None:
            raise Impossible(
                f"The phone cannot send {kind!r}; it knows {', '.join(sorted(_KINDS))}."
            )
        return self._write(person, make(self.desk, person, action))

    def _edited(self, person: Person, action: Json) -> Json:
        bubble = self.desk.world.bubble(person.id, int(action["message_id"]))
        if bubble is None or bubble.from_bot or "text" not in bubble.api:
            raise Impossible("Only your own text messages can be edited.")
        # A new object: an update that still waits for the bot holds the old one.
        kept = {name: value for name, value in bubble.api.items() if name != "entities"}
        moment = int(self.desk.world.clock.now().timestamp())
        bubble.api = kept | _text(str(action["text"])) | {"edit_date": moment}
        bubble.edits += 1
        self.desk.world.save(bubble)
        return self._told("edited_message", bubble)

    # The connection and the block button

    def go_offline(self, person: Person, shown: list[Json]) -> None:
        """From now on the phone shows what it showed."""
        if not person.offline:
            person.offline, person.frozen = True, shown
            self.desk.world.save_person(person)

    def come_online(self, person: Person) -> None:
        """Send what was kept, in order."""
        kept, person.outbox = person.outbox, []
        person.offline, person.frozen = False, None
        self.desk.world.save_person(person)
        for action in kept:
            self.do(action)

    def block(self, person: Person, *, blocked: bool) -> None:
        if person.blocked == blocked:
            return
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        person.blocked = blocked
        self.desk.world.save_person(person)
        if not person.started:
            return
        world = self.desk.world
        change = {
            "chat": world.chat(person.id),
            "from": world.user(person),
            "date": int(world.clock.now().timestamp()),
            "old_chat_member": _member(was),
            "new_chat_member": _member(now),
        }
        self.desk.updates.push("my_chat_member", change)


def _member(status: str) -> Json:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"user": BOT, "status": status, **until}


def _text(text: str) -> Json:
    entities = markup.with_found(text, ())
    return {"text": text, "entities": entities} if entities else {"text": text}


def _pieces(text: str) -> list[str]:
    """Telegram's apps send a long text as several messages."""
    limit = int(MessageLimit.MAX_TEXT_LENGTH)
    pieces, start, length = [], 0, 0
    for at, character in enumerate(text):
        length += markup.units(character)
        if length > limit:
            pieces.append(text[start:at])
            start, length = at, markup.units(character)
    return [*pieces, text[start:]]


def picture() -> bytes:
    """A small PNG that stands for a photo: a quiet gradient, 96 by 64."""
    width, height = 96, 64
    rows = b"".join(
        b"\0" + bytes(part for x in range(width) for part in (90 + x, 130 + y, 200 - x // 2))
        for y in range(height)
    )

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _file(desk: Desk, folder: str, name: str, body: bytes) -> Json:
    file_id = store(desk, folder, name, body)
    return {"file_id": file_id, "file_unique_id": file_id[-16:], "file_size": len(body)}


def _body(action: Json, otherwise: bytes) -> bytes:
    if "content_base64" in action:
        return base64.b64decode(str(action["content_base64"]))
    return str(action["content"]).encode() if "content" in action else otherwise


def _sticker(desk: Desk, _: Person, action: Json) -> Json:
    about = {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": str(action.get("emoji", "👍")),
    }
    return {"sticker": about | _file(desk, "stickers", "sticker.png", picture())}


def _voice(desk: Desk, _: Person, action: Json) -> Json:
    about = {"duration": int(action.get("duration", 4)), "mime_type": "audio/ogg"}
    return {"voice": about | _file(desk, "voice", "voice.ogg", _body(action, b"OggS"))}


def _photo(desk: Desk, _: Person, action: Json) -> Json:
    body = _body(action, picture())
    width, height = size_of(body)
    file = _file(desk, "photos", "photo.png", body)
    caption = {"caption": str(action["caption"])} if action.get("caption") else {}
    return {"photo": [file | {"width": width, "height": height}], **caption}


def _document(desk: Desk, _: Person, action: Json) -> Json:
    name = str(action.get("name", "notes.txt"))
    kind = str(action.get("mime_type", "text/plain"))
    file = _file(desk, "documents", name, _body(action, b"A few notes.\n"))
    caption = {"caption": str(action["caption"])} if action.get("caption") else {}
    return {"document": file | {"file_name": name, "mime_type": kind}, **caption}


def _location(_: Desk, __: Person, action: Json) -> Json:
    latitude, longitude = float(action["latitude"]), float(action["longitude"])
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise Impossible("There is no such place.")
    return {"location": {"latitude": latitude, "longitude": longitude}}


def _contact(_: Desk, person: Person, action: Json) -> Json:
    number = str(action.get("phone_number", "+15550100"))
    return {"contact": {"phone_number": number, "first_name": person.name, "user_id": person.id}}


def _forwarded(desk: Desk, _: Person, action: Json) -> Json:
    origin = {
        "type": "hidden_user",
        "sender_user_name": str(action.get("from", "Grace")),
        "date": int(desk.world.clock.now().timestamp()) - 3600,
    }
    return {**_text(str(action.get("text", "A line from someone else."))), "forward_origin": origin}


def _empty(_: Desk, __: Person, ___: Json) -> Json:
    """What a bot gets for a message of a kind that its API version does not know: no content."""
    return {}


_KINDS: dict[str, Callable[[Desk, Person, Json], Any]] = {
    "sticker": _sticker,
    "voice": _voice,
    "photo": _photo,
    "document": _document,
    "location": _location,
    "contact": _contact,
    "forwarded": _forwarded,
    "empty": _empty,
}
