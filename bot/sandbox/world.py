"""Who is there and what was said: people, chats, messages, and what the bot told about itself."""

import secrets
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.sandbox.clock import MovedClock
from bot.sandbox.events import Events
from bot.sandbox.keep import Keep
from bot.sandbox.refusal import Refused, bad_request

Json = dict[str, Any]

BOT: Json = {
    "id": 1,
    "is_bot": True,
    "first_name": "Foothold",
    "username": "foothold_sandbox_bot",
}
TOKEN = "1:sandbox"  # noqa: S105 - any token of this shape is taken; nothing is behind it
FIRST_PERSON = 1001


@dataclass
class Person:
    id: int
    name: str
    language_code: str = "en"
    started: bool = False  # a bot cannot write to someone who never wrote to it
    blocked: bool = False
    deleted: bool = False
    offline: bool = False
    keyboard: Json | None = None  # the reply keyboard under their text field
    outbox: list[Json] = field(default_factory=list)  # done while offline, sent when back
    frozen: list[Json] | None = None  # what the phone showed when the connection went


@dataclass
class Bubble:
    """One message, in the Bot API's own JSON, and what that JSON does not tell."""

    api: Json
    edits: int = 0
    fixed: bool = False  # sent with a reply keyboard: Telegram never lets it be edited
    reaction: str | None = None
    changed: int = 0  # the how-manieth change since the sandbox started this was

    @property
    def id(self) -> int:
        return int(self.api["message_id"])

    @property
    def chat_id(self) -> int:
        return int(self.api["chat"]["id"])

    @property
    def from_bot(self) -> bool:
        return bool(self.api.get("from", {}).get("is_bot"))


@dataclass
class Query:
    """A button press that waits for its answer."""

    id: str
    person_id: int
    message_id: int
    at: float  # of the moved clock
    answered: bool = False
    text: str = ""  # of the answer, shown as a toast
    alert: bool = False


@dataclass
class About:
    """What the bot told about itself."""

    commands: dict[str, list[Json]] = field(default_factory=dict)  # by scope and language
    names: dict[str, str] = field(default_factory=dict)  # by language, as the next two
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)  # by chat id; "" is the default


@dataclass
class File:
    id: str
    path: str  # as getFile tells it, below /file/bot<token>/
    name: str
    size: int


@dataclass
class World:
    """Everything there is, in memory, written through to `keep` with each change."""

    keep: Keep
    clock: MovedClock
    events: Events
    people: dict[int, Person] = field(default_factory=dict)
    groups: dict[int, Json] = field(default_factory=dict)
    bubbles: dict[int, dict[int, Bubble]] = field(default_factory=dict)
    pinned: dict[int, list[int]] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    about: About = field(default_factory=About)
    counters: dict[str, int] = field(default_factory=dict)
    changes: int = 0

    def load(self) -> None:
        for _, body in self.keep.all("person"):
            self.people[body["id"]] = Person(**body)
        for _, body in self.keep.all("bubble"):
            bubble = Bubble(**body | {"changed": 0})
            self.bubbles.setdefault(bubble.chat_id, {})[bubble.id] = bubble
        for number, body in self.keep.all("pinned"):
            self.pinned[number] = body
        for number, body in self.keep.all("group"):
            self.groups[number] = body
        for _, body in self.keep.all("query"):
            self.queries[body["id"]] = Query(**body)
        for _, body in self.keep.all("file"):
            self.files[body["id"]] = File(**body)
        for _, body in self.keep.all("about"):
            self.about = About(**body)
        for _, body in self.keep.all("counters"):
            self.counters = body
        if not self.people:
            self.add_person(FIRST_PERSON, "Ada", "en")

    def next_id(self, counter: str, first: int = 1) -> int:
        """Grows by one with each call, over restarts too."""
        self.counters[counter] = self.counters.get(counter, first - 1) + 1
        self.keep.put("counters", 0, self.counters)
        return self.counters[counter]

    # People and chats

    def add_person(self, number: int, name: str, language_code: str) -> Person:
        person = Person(number, name, language_code)
        self.people[number] = person
        self.save_person(person)
        return person

    def save_person(self, person: Person) -> None:
        self.keep.put("person", person.id, asdict(person))
        self.events.tell({"type": "person", "person": person.id})

    def user(self, person: Person) -> Json:
        return {
            "id": person.id,
            "is_bot": False,
            "first_name": person.name,
            "language_code": person.language_code,
        }

    def chat(self, chat_id: int) -> Json:
        """The chat as the bot sees it; 400 when there is none that it could know."""
        if chat_id in self.groups:
            return self.groups[chat_id]
        person = self.people.get(chat_id)
        if person is None or not person.started:
            raise bad_request("chat not found")
        return {"id": person.id, "type": "private", "first_name": person.name}

    def open_chat(self, chat_id: int) -> Json:
        """The same, and the bot may write there: 403 when it may not."""
        chat = self.chat(chat_id)
        person = self.people.get(chat_id)
        if person is not None and person.deleted:
            raise Refused(403, "Forbidden: user is deactivated")
        if person is not None and person.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def add_group(self, chat: Json) -> None:
        self.groups[int(chat["id"])] = chat
        self.keep.put("group", int(chat["id"]), chat)

    # Messages

    def write(self, chat_id: int, sender: Json, content: Json, *, fixed: bool = False) -> Bubble:
        """A new message in a chat, dated by the moved clock."""
        if sender.get("is_bot"):
            chat = self.chat(chat_id)
        else:
            person = self.people[chat_id]
            chat = {"id": chat_id, "type": "private", "first_name": person.name}
        api = {
            "message_id": self.next_id("message"),
            "from": sender,
            "chat": chat,
            "date": int(self.clock.now().timestamp()),
            **content,
        }
        bubble = Bubble(api, fixed=fixed)
        self.bubbles.setdefault(chat_id, {})[bubble.id] = bubble
        self.save(bubble)
        return bubble

    def save(self, bubble: Bubble) -> None:
        self.changes += 1
        bubble.changed = self.changes
        self.keep.put("bubble", bubble.id, asdict(bubble))
        self.events.tell({"type": "message", "person": bubble.chat_id, "message": bubble.id})

    def erase(self, bubble: Bubble) -> None:
        del self.bubbles[bubble.chat_id][bubble.id]
        self.keep.drop("bubble", bubble.id)
        if bubble.id in self.pinned.get(bubble.chat_id, []):
            self.pin(bubble.chat_id, [n for n in self.pinned[bubble.chat_id] if n != bubble.id])
        self.events.tell({"type": "gone", "person": bubble.chat_id, "message": bubble.id})

    def bubble(self, chat_id: int, message_id: int) -> Bubble | None:
        return self.bubbles.get(chat_id, {}).get(message_id)

    def pin(self, chat_id: int, messages: list[int]) -> None:
        self.pinned[chat_id] = messages
        self.keep.put("pinned", chat_id, messages)
        self.events.tell({"type": "pinned", "person": chat_id})

    # Button presses, files, and the bot itself

    def ask(self, person_id: int, message_id: int) -> Query:
        number = self.next_id("query", first=secrets.randbelow(10**9) + 4 * 10**15)
        query = Query(str(number), person_id, message_id, self.clock.now().timestamp())
        self.save_query(query)
        return query

    def save_query(self, query: Query) -> None:
        self.queries[query.id] = query
        self.keep.put("query", int(query.id), asdict(query))

    def add_file(self, folder: str, name: str, size: int) -> File:
        number = self.next_id("file")
        suffix = name.rpartition(".")[2].lower()
        ending = f".{suffix}" if suffix.isalnum() and suffix != name.lower() else ""
        file = File(
            id=f"AgACAg{number:06}{secrets.token_urlsafe(18)}",
            path=f"{folder}/file_{number}{ending}",
            name=name,
            size=size,
        )
        self.files[file.id] = file
        self.keep.put("file", number, asdict(file))
        return file

    def save_about(self) -> None:
        self.keep.put("about", 0, asdict(self.about))
        self.events.tell({"type": "about"})
