"""The web side: 200 only after the commit, and only for who knows the secret."""

import httpx
import orjson
import pytest
from starlette.applications import Starlette

from bot import webhook
from storage import conversations
from tests.bot.coach import ADA, message

SECRET = "s3cret"
UPDATE = orjson.dumps({"update_id": 5, "message": message(text="/week")})


@pytest.fixture
async def client(coach):
    app = Starlette(routes=[webhook.route(coach.edge, SECRET)])
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://web") as client:
        yield client


def post(client, body=UPDATE, secret=SECRET):
    return client.post(webhook.PATH, content=body, headers={webhook.HEADER: secret})


async def open_talk(coach):
    return await coach.do(lambda db: conversations.foreground(db, ADA))


async def test_an_update_is_taken_and_durable_when_it_is_confirmed(client, coach):
    assert (await post(client)).status_code == 200
    assert (await open_talk(coach)).place.flow == "week-goal"
    await coach.quiet()


async def test_sent_again_it_is_confirmed_again_and_taken_once(client, coach):
    for _ in range(3):
        assert (await post(client)).status_code == 200
    await coach.quiet()

    assert len(coach.api.made("sendMessage")) == 1


@pytest.mark.parametrize("secret", ["", "wrong", SECRET.upper(), SECRET + "x", "ünï"])
async def test_without_the_secret_nothing_is_taken(client, coach, secret):
    answer = await post(client, secret=secret.encode())

    assert answer.status_code == 403
    assert await open_talk(coach) is None


async def test_without_the_header_nothing_is_taken(client, coach):
    assert (await client.post(webhook.PATH, content=UPDATE)).status_code == 403


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b'"x"', b"\xff"])
async def test_what_is_no_update_is_refused(client, body):
    assert (await post(client, body)).status_code == 400


async def test_an_update_of_an_unknown_shape_is_confirmed_or_telegram_would_send_it_for_ever(
    client,
):
    for body in (b"{}", b'{"update_id": 9}', b'{"update_id": 10, "poll": {}}'):
        assert (await post(client, body)).status_code == 200


async def test_too_much_is_refused(client):
    assert (await post(client, b"x" * (webhook.LARGEST + 1))).status_code == 413


async def test_what_could_not_be_kept_is_not_confirmed(client, coach, monkeypatch):
    async def broken(_):
        raise OSError

    monkeypatch.setattr(coach.store, "do", broken)

    assert (await post(client)).status_code == 503


async def test_there_is_nothing_else(client):
    assert (await client.get("/")).status_code == 404
    assert (await client.get(webhook.PATH)).status_code == 405
