"""A sandbox without a bot, and a bare client that says to it whatever a test wants said."""

import json

import aiohttp
import pytest
from aiogram import Bot, types
from pydantic import TypeAdapter

from bot.sandbox import requests
from tests.walk import Sandbox


class Client:
    """Calls by name, JSON by default; what was answered last stays in `status` and `body`."""

    def __init__(self, session, address, token="1:sandbox"):
        self.session, self.address, self.token = session, address, token
        self.status, self.body = None, None

    async def ask(self, method, **fields):
        url = f"{self.address}/bot{self.token}/{method}"
        async with self.session.post(url, json=fields) as answer:
            self.status, self.body = answer.status, await answer.json()
        return self.body

    async def form(self, method, **fields):
        form = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in fields.items()
        }
        url = f"{self.address}/bot{self.token}/{method}"
        async with self.session.post(url, data=form) as answer:
            self.status, self.body = answer.status, await answer.json()
        return self.body

    async def upload(self, method, files, **fields):
        form = aiohttp.FormData()
        for name, value in fields.items():
            form.add_field(name, str(value))
        for name, (filename, content) in files.items():
            form.add_field(name, content, filename=filename)
        url = f"{self.address}/bot{self.token}/{method}"
        async with self.session.post(url, data=form) as answer:
            self.status, self.body = answer.status, await answer.json()
        return self.body

    async def done(self, method, **fields):
        """The result of a call that must succeed, as aiogram's type for it would have it."""
        body = await self.ask(method, **fields)
        assert body["ok"], body
        returned = requests.method_named(method).__returning__
        shape = TypeAdapter(returned)
        shape.rebuild(_types_namespace=vars(types))
        shape.validate_python(body["result"], context={"bot": Bot("1:sandbox")})
        return body["result"]

    async def refused(self, method, **fields):
        """Code and words of a refusal, which must be in the body and in the status."""
        body = await self.ask(method, **fields)
        assert body["ok"] is False, body
        assert body["error_code"] == self.status
        return body["error_code"], body["description"]


@pytest.fixture
async def sandbox():
    async with Sandbox(bots=0) as sandbox:
        yield sandbox


@pytest.fixture
async def client(sandbox):
    async with aiohttp.ClientSession() as session:
        yield Client(session, sandbox.address)


@pytest.fixture
async def ada(sandbox):
    """Someone who has started the bot; nothing of it waits for the bot any more."""
    phone = sandbox.phone()
    await phone.say("/start")
    sandbox.stand.updates.confirm(-1)
    sandbox.stand.updates.done(list(sandbox.stand.updates.waiting))
    return phone


@pytest.fixture
def calling(client):
    """Another client with its own session of calls, for two at once."""
    return lambda: Client(client.session, client.address)
