"""The coach between a database and a Bot API that only writes down what it is called with."""

import asyncio
import itertools
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from bot import delivery, nudges
from bot.api import TooBig
from bot.delivery import Delivery
from bot.edge import Edge
from bot.flood import Flood
from storage import people, post
from storage.engine import connect
from storage.store import Store

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)  # a Tuesday, nine in the morning in Berlin
ADA, BOB = 1001, 1002
delivery.MARKS = 0.0  # no test waits for a commit to share


class FakeApi:
    """Takes every call, and answers as Telegram does; `fails` holds what the next ones raise."""

    def __init__(self):
        self.calls = []
        self.files = {}  # what people sent, by its id
        self.fails = {}  # method: errors, each raised once
        self._messages = itertools.count(500)

    async def call(self, method, fields):
        await asyncio.sleep(0)
        self.calls.append((method, dict(fields)))
        if errors := self.fails.get(method):
            raise errors.pop(0)
        return {"message_id": next(self._messages)} if method.startswith("send") else True

    async def is_called(self, name):
        return name == "foothold_bot"

    async def photo(self, fields, png):
        await asyncio.sleep(0)
        self.calls.append(("sendPhoto", {**fields, "png": png}))
        return {"message_id": next(self._messages)}

    async def document(self, fields, name, body):
        await asyncio.sleep(0)
        self.calls.append(("sendDocument", {**fields, "name": name, "body": body}))
        return {"message_id": next(self._messages)}

    async def download(self, file, most):
        self.calls.append(("download", {"file": file}))
        body = self.files[file]
        if len(body) > most:
            raise TooBig
        return body

    def made(self, method):
        return [fields for name, fields in self.calls if name == method]


class Coach:
    """One process of the bot without its network: updates in, calls out, the time in hand."""

    def __init__(self, store, api):
        self.store, self.api = store, api
        self.now = NOW
        self.delivery = Delivery(api, store, lambda: self.now)
        unhurried = Flood(seconds=itertools.count(step=60).__next__)
        self.edge = Edge(store, self.delivery, lambda: self.now, api.download, unhurried)
        self._updates = itertools.count(1)
        self._queries = itertools.count(1)

    async def take(self, **update):
        """Any update, whole; returns the texts that were sent for it."""
        before = len(self.api.made("sendMessage"))
        await self.edge.take([{"update_id": next(self._updates), **update}])
        if "document" in update.get("message", {}):
            await asyncio.gather(*self.edge._tasks)  # looked into beside what comes
        await self.quiet()
        return [fields["text"] for fields in self.api.made("sendMessage")[before:]]

    async def say(self, text, person=ADA, **more):
        return await self.send(person, text=text, **more)

    async def send(self, person=ADA, **content):
        return await self.take(message=message(person, **content))

    async def press(self, data, person=ADA, on=None, **more):
        """Tap a button by its data; returns the toast."""
        tap = self.tap_on(data, person, on)
        await self.take(callback_query=tap, **more)
        return self.api.made("answerCallbackQuery")[-1].get("text", "")

    def tap_on(self, data, person=ADA, on=None):
        query = str(next(self._queries))
        where = {"message_id": on or 1, "chat": {"id": person, "type": "private"}}
        return {"id": query, "from": {"id": person}, "data": data, "message": where}

    async def tap(self, label, person=ADA):
        return await self.press(self.button(label, person), person)

    def last(self, person=ADA):
        """The latest message of the bot to this person."""
        return [one for one in self.api.made("sendMessage") if one["chat_id"] == person][-1]

    def buttons(self, person=ADA, fields=None):
        rows = (fields or self.last(person)).get("reply_markup", {}).get("inline_keyboard", [])
        return {key["text"]: key["callback_data"] for row in rows for key in row}

    def button(self, label, person=ADA):
        return next(data for text, data in self.buttons(person).items() if label in text)

    async def tap_shown(self, label, person=ADA):
        """Tap one of the buttons that a message was given last."""
        shown = [one for one in self.api.made("editMessageReplyMarkup") if "reply_markup" in one]
        keys = self.buttons(person, shown[-1])
        return await self.press(next(data for text, data in keys.items() if label in text), person)

    async def quiet(self):
        """Wait for everything that is under way."""
        while self.delivery._tasks:
            await asyncio.gather(*self.delivery._tasks, return_exceptions=True)

    async def do(self, job):
        return await self.store.do(job)

    async def welcome(self, person=ADA, **more):
        """Someone who has been through the first minute."""
        values = {"welcomed": True, "zone": "Europe/Berlin", **more}
        await self.do(
            lambda db: (people.meet(db, person, "en", NOW), people.change(db, person, **values))
        )

    async def who(self, person=ADA):
        return await self.do(lambda db: people.find(db, person))

    async def come(self):
        """What is due comes; returns the texts."""
        before = len(self.api.made("sendMessage"))
        await self.do(lambda db: nudges.sweep(db, self.now))
        letters = await self.do(lambda db: nudges.write(db, self.now, 25))
        await self.do(lambda db: post.set_out(db, [one.id for one in letters], self.now))
        self.delivery.post(letters)
        await self.quiet()
        return [fields["text"] for fields in self.api.made("sendMessage")[before:]]

    async def unsent(self):
        return await self.do(lambda db: post.unsent(db, self.now, 100, mine=True))

    def later(self, **by):
        self.now += timedelta(**by)


def message(person=ADA, chat_type="private", **content):
    chat = {"id": person if chat_type == "private" else -77, "type": chat_type}
    sender = {"id": person, "is_bot": False, "language_code": "en"}
    return {"message_id": 1, "date": 0, "chat": chat, "from": sender, **content}


@asynccontextmanager
async def coaching(url):
    with Store(connect(url)) as store:
        coach = Coach(store, FakeApi())
        try:
            yield coach
        finally:
            await coach.edge.close()
            await coach.delivery.close()
