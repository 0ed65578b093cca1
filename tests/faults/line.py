"""Stands in for the Bot API and records all that was said; breaks calls as a plan has it.

Far less strict than `bot/sandbox`, and a good deal faster: it is asked many thousand times.
Several bots of one token tell themselves apart by the first part of the path, /name/bot<token>/….
"""

import asyncio
import contextlib
import mmap
import struct
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp

from tests.faults.wire import Wire, keys_of

TOKEN = "7000001:faults-are-our-friends-here"
SECRET = "a-secret-for-faults"
BATCH = 100


class Clock:
    """The time of one town, in a file that its bots read; moved as wished."""

    def __init__(self, path):
        path.write_bytes(bytes(8))
        self.path = path
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 8)

    def now(self):
        return datetime.fromtimestamp(time.time() + self.shift, UTC)

    @property
    def shift(self):
        return struct.unpack("<d", self._map[:8])[0]

    def move_to(self, moment):
        self._map[:8] = struct.pack("<d", moment.timestamp() - time.time())

    def move(self, by):
        self._map[:8] = struct.pack("<d", self.shift + by.total_seconds())


@dataclass
class Message:
    id: int
    bot: bool
    text: str
    keys: list = field(default_factory=list)  # (label, data) in the order shown
    seq: int = 0  # grows with everything that is new in the chat


@dataclass
class Said:
    """A message of the bot's that reached a chat. `sure`: and the bot could know that it did."""

    person: int
    text: str
    data: tuple
    at: datetime  # by the town's clock, when it was asked for
    moment: float  # by this machine's, which nobody moves
    sure: bool = False
    bot: str = ""


@dataclass
class Chat:
    person: int
    messages: dict = field(default_factory=dict)
    seq: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    toasts: list = field(default_factory=list)
    refused_last: bool = False  # whether the newest of the bot's messages was refused for good

    def show(self, message):
        self.seq += 1
        message.seq = self.seq
        self.messages[message.id] = message
        self.news.set()


class Line:
    """One town's Telegram. `kill` is called with the name of a bot that is to die now."""

    def __init__(self, clock, plan, kill, *, by_webhook=False):
        self.clock, self.plan, self.kill = clock, plan, kill
        self.wire = Wire(self)
        self._hooked = by_webhook
        self.chats = {}
        self.said = []
        self.story = []  # (moment, person, words): all that happened, to be read after a finding
        self.always = None  # what befalls every update, whatever the plan says
        self.menus = 0
        self.given = set()  # updates that bots have said they took
        self.ready = set()  # bots that poll or have set their webhook since they began
        self.hooks = {}
        self._updates = deque()
        self._past = deque(maxlen=60)
        self._news = asyncio.Event()
        self._ids = {"update": 0, "message": 0, "query": 0}
        self._by_webhook = defaultdict(deque)
        self._pumps = {}
        self._polling = {}

    async def __aenter__(self):
        await self.wire.__aenter__()
        self._client = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_):
        for task in self._pumps.values():
            task.cancel()
        await asyncio.gather(*self._pumps.values(), return_exceptions=True)
        await self._client.close()
        await self.wire.__aexit__(*_)

    def address(self, name):
        return f"http://127.0.0.1:{self.wire.port}/{name}"

    # People

    def chat(self, person):
        return self.chats.setdefault(person, Chat(person))

    def types(self, person, text):
        chat = self.chat(person)
        number = self._next("message")
        chat.show(Message(number, False, text))
        message = {"message_id": number, "date": int(self.clock.now().timestamp()), "text": text}
        self.tell(person, f"types {text!r}, update {self._ids['update'] + 1}")
        self._bring({"message": {**message, "from": someone(person), "chat": private(person)}})
        return number

    def taps(self, person, message, data):
        self.tell(person, f"taps {data} below {message}, update {self._ids['update'] + 1}")
        self._bring({"callback_query": self._query(person, message, data)})

    def _query(self, person, message, data):
        shown = {"message_id": message, "date": 1, "chat": private(person)}
        number = str(self._next("query"))
        query = {"id": number, "from": someone(person), "chat_instance": "1", "data": data}
        return {**query, "message": shown}

    @property
    def idle(self):
        return not self._updates and not any(self._by_webhook.values())

    def _next(self, what):
        self._ids[what] += 1
        return self._ids[what]

    def _bring(self, update):
        update = {"update_id": self._next("update"), **update}
        self._past.append(update)
        if self._hooked:
            person = _whose(update)
            self._by_webhook[person].append(update)
            if person not in self._pumps or self._pumps[person].done():
                self._pumps[person] = asyncio.ensure_future(self._pump(person))
        else:
            self._updates.append(update)
            self._news.set()

    async def _pump(self, person):
        """Hands one person's updates to whichever bot there is, one after the other."""
        waiting = self._by_webhook[person]
        while waiting:
            update = waiting[0]
            if not self.hooks:
                await asyncio.sleep(0.05)
                continue
            match self.always or self.plan.of_batch():
                case "twice" | "mixed":
                    both = [self._post(update), self._post(update)]
                    taken = any(await asyncio.gather(*both))
                case "old":
                    past = [one for one in self._past if one["update_id"] in self.given]
                    old = self.plan.random.choice(past or [update])
                    taken, _ = await asyncio.gather(self._post(update), self._post(old))
                case "tap-again" if "callback_query" in update:
                    again = {**update["callback_query"], "id": str(self._next("query"))}
                    other = {"update_id": self._next("update"), "callback_query": again}
                    taken, _ = await asyncio.gather(self._post(update), self._post(other))
                case _:
                    taken = await self._post(update)
            if taken:
                self.given.add(waiting.popleft()["update_id"])
            else:
                await asyncio.sleep(0.1)

    async def _post(self, update):
        names = sorted(self.hooks)
        name = self.plan.random.choice(names)
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        limit = aiohttp.ClientTimeout(total=10)
        try:
            async with self._client.post(
                self.hooks[name], json=update, headers=headers, timeout=limit
            ) as answer:
                self.tell(_whose(update), f"{name}: update {update['update_id']}: {answer.status}")
                return answer.status == 200
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            self.tell(_whose(update), f"{name}: update {update['update_id']}: {error!r}")
            return False

    def tell(self, person, words):
        self.story.append((time.monotonic(), person, words))

    # What calls do

    def refused(self, method, fields):
        """A call that Telegram said no to, for good."""
        question = method.startswith("send") and of_a_turn(keys_of(fields))
        if question or method == "deleteMessage":
            self.chat(int(fields["chat_id"])).refused_last = True

    async def done(self, name, method, fields, at):
        if method == "getUpdates":
            return 200, {"ok": True, "result": await self._hand_out(name, fields)}
        person = int(fields.get("chat_id", 0))
        match method:
            case "sendMessage" | "sendPhoto" | "sendDocument":
                return 200, {"ok": True, "result": self._arrived(name, person, fields, at)}
            case "editMessageText" | "editMessageReplyMarkup":
                return self._edited(person, fields)
            case "answerCallbackQuery":
                return 200, {"ok": True, "result": True}
            case "deleteMessage":
                if self.chat(person).messages.pop(int(fields["message_id"]), None) is None:
                    return 400, _bad("message to delete not found")
            case "setWebhook":
                self.hooks[name] = fields["url"]
                self.ready.add(name)
            case "setMyCommands":
                self.menus += 1
        return 200, {"ok": True, "result": True}

    async def _hand_out(self, name, fields):
        self.ready.add(name)
        while self._updates and self._updates[0]["update_id"] < int(fields["offset"]):
            taken = self._updates.popleft()
            self.given.add(taken["update_id"])
            self.tell(_whose(taken), f"{name}: update {taken['update_id']}: confirmed")
        # A new long poll of the same bot ends the one before, as Telegram has it.
        mine = self._polling[name] = object()
        end = time.monotonic() + float(fields.get("timeout", 0))
        while not self._updates and self._polling[name] is mine and time.monotonic() < end:
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), max(0.0, end - time.monotonic()))
        if self._polling[name] is not mine:
            return []
        batch = list(self._updates)[:BATCH]
        return self._spoilt(batch) if batch else []

    def _spoilt(self, batch):
        match self.always or self.plan.of_batch():
            case "twice":
                return [one for one in batch for _ in range(2)]
            case "old":
                return [*batch, self.plan.random.choice(self._past)]
            case "mixed":
                return _mixed(batch, self.plan.random)
            case "tap-again":
                taps = [one for one in self._past if "callback_query" in one]
                if taps:
                    tap = self.plan.random.choice(taps)["callback_query"]
                    again = {**tap, "id": str(self._next("query"))}
                    return [*batch, self._under_new_id({"callback_query": again})]
        return batch

    def _under_new_id(self, update):
        update = {"update_id": self._next("update"), **update}
        self._updates.append(update)
        return update

    def _arrived(self, name, person, fields, at):
        text = fields.get("text") or fields.get("caption") or ""
        keys = keys_of(fields)
        number = self._next("message")
        chat = self.chat(person)
        chat.show(Message(number, True, text, keys))
        if of_a_turn(keys):
            chat.refused_last = False
        data = tuple(data for _, data in keys)
        self.said.append(Said(person, text, data, at, time.monotonic(), bot=name))
        return {"message_id": number, "date": int(at.timestamp()), "chat": private(person)}

    def _edited(self, person, fields):
        chat = self.chat(person)
        known = chat.messages.get(int(fields["message_id"]))
        if known is None:
            return 400, _bad("message to edit not found")
        text = fields.get("text", known.text)
        keys = keys_of(fields)
        if (text, keys) == (known.text, known.keys):
            return 400, _bad("message is not modified")
        chat.show(Message(known.id, True, text, keys))
        return 200, {"ok": True, "result": {"message_id": known.id, "chat": private(person)}}


def someone(person):
    return {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"}


def private(person):
    return {"id": person, "type": "private", "first_name": "P"}


def of_a_turn(keys):
    """Whether these are the buttons of a question, or of what is offered: not of a nudge."""
    return any(data.startswith(("q:", "g:")) for _, data in keys)


def _whose(update):
    return (update.get("message") or update["callback_query"])["from"]["id"]


def _mixed(batch, chance):
    """Other people's first, each person's own still in their order."""
    people = list(dict.fromkeys(map(_whose, batch)))
    chance.shuffle(people)
    return [one for person in people for one in batch if _whose(one) == person]


def _bad(why):
    return {"ok": False, "error_code": 400, "description": f"Bad Request: {why}"}
