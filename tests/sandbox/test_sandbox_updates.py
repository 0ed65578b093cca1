"""Updates come in order, again and again until they are confirmed, and to one poller at a time."""

import asyncio

import aiohttp
import pytest
from aiohttp import web

from bot.sandbox.limits import Limits, Rate
from bot.sandbox.refusal import Refused


async def test_updates_are_repeated_until_an_offset_confirms_them(client, ada):
    await ada.say("One")
    await ada.say("Two")
    first = await client.done("getUpdates")
    assert [one["message"]["text"] for one in first] == ["One", "Two"]
    assert await client.done("getUpdates") == first
    rest = await client.done("getUpdates", offset=first[0]["update_id"] + 1)
    assert [one["message"]["text"] for one in rest] == ["Two"]
    assert await client.done("getUpdates", offset=rest[0]["update_id"] + 1) == []


async def test_a_negative_offset_forgets_all_but_the_newest(client, ada):
    for text in ("One", "Two", "Three"):
        await ada.say(text)
    [last] = await client.done("getUpdates", offset=-1)
    assert last["message"]["text"] == "Three"
    assert len(await client.done("getUpdates")) == 1


async def test_a_limit_leaves_the_rest_for_the_next_call(client, ada):
    for text in ("One", "Two", "Three"):
        await ada.say(text)
    assert len(await client.done("getUpdates", limit=2)) == 2


async def test_a_long_poll_ends_with_the_first_update(client, ada):
    poll = asyncio.create_task(client.done("getUpdates", timeout=50))
    await ada.sandbox.until(lambda: ada.sandbox.record("getUpdates"), "the poll is open")
    await ada.say("Hi")
    assert [one["message"]["text"] for one in await asyncio.wait_for(poll, 5)] == ["Hi"]


async def test_a_second_poller_ends_the_first_with_a_conflict(client, calling, ada):
    one, two = calling(), calling()
    first = asyncio.create_task(one.ask("getUpdates", timeout=50))
    await ada.sandbox.until(lambda: len(ada.sandbox.record("getUpdates")) == 1, "one polls")
    second = asyncio.create_task(two.ask("getUpdates", timeout=50))
    body = await asyncio.wait_for(first, 5)
    assert body["error_code"] == 409
    assert body["description"].startswith("Conflict: terminated by other getUpdates request")
    await ada.say("Hi")
    assert len((await asyncio.wait_for(second, 5))["result"]) == 1


async def test_only_the_kinds_asked_for_come(client, ada):
    await client.done("getUpdates", allowed_updates=["callback_query"])
    await ada.say("Not heard")
    sent = await client.done("sendMessage", chat_id=1001, text="Hi")
    await ada.press(sent["message_id"], "x")
    assert [set(one) - {"update_id"} for one in await client.done("getUpdates")] == [
        {"callback_query"}
    ]
    await client.done("getUpdates", allowed_updates=[], offset=-1)
    await ada.say("Heard")
    assert "message" in (await client.done("getUpdates"))[-1]


async def test_one_tap_may_come_under_several_ids_and_one_id_twice(client, ada):
    sent = await client.done("sendMessage", chat_id=1001, text="Hi")
    await ada.press(sent["message_id"], "x", again=1, repeat_update=True)
    updates = await client.done("getUpdates")
    ids = [one["update_id"] for one in updates]
    assert ids == [ids[0], ids[0], ids[0] + 1]
    assert len({one["callback_query"]["id"] for one in updates}) == 1


async def test_an_update_can_be_put_in_as_it_is(client, sandbox):
    group = {"id": -5, "type": "group", "title": "Us"}
    person = {"id": 77, "is_bot": False, "first_name": "Gus"}
    message = {"message_id": 3, "date": 1, "chat": group, "from": person, "text": "Hi all"}
    sandbox.inject({"message": message})
    assert (await client.done("getUpdates"))[0]["message"] == message
    sent = await client.done("sendMessage", chat_id=-5, text="Hi")
    assert sent["chat"]["title"] == "Us"


# Webhooks


@pytest.fixture
async def hook():
    """A server that keeps what is posted; `answers` are the statuses it gives, 200 after them."""
    got, answers, arrived = [], [], asyncio.Condition()

    async def receive(request):
        async with arrived:
            got.append(
                (request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json())
            )
            arrived.notify_all()
        status = answers.pop(0) if answers else 200
        if isinstance(status, dict):
            return web.json_response(status)
        if isinstance(status, asyncio.Event):
            await status.wait()
            status = 200
        return web.Response(status=status)

    async def until(count):
        async with arrived:
            await asyncio.wait_for(arrived.wait_for(lambda: len(got) >= count), 10)
        return [update for _, update in got]

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    hook = type("Hook", (), {})()
    hook.url, hook.got, hook.answers = f"http://127.0.0.1:{port}/hook", got, answers
    hook.until = until
    yield hook
    await runner.cleanup()


async def test_a_webhook_gets_updates_with_the_secret(client, ada, hook, sandbox):
    await client.done("setWebhook", url=hook.url, secret_token="s3cret-word", max_connections=7)
    await ada.say("Hi")
    [update] = await hook.until(1)
    assert update["message"]["text"] == "Hi"
    assert hook.got[0][0] == "s3cret-word"
    await sandbox.settled()
    info = await client.done("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (hook.url, 0, 7)
    assert "last_error_message" not in info


async def test_a_webhook_gets_an_update_again_until_it_answers_200(client, ada, hook, sandbox):
    hook.answers += [500, 503]
    await client.done("setWebhook", url=hook.url)
    await ada.say("One")
    await ada.say("Two")
    updates = await hook.until(4)
    assert [one["message"]["text"] for one in updates] == ["One", "One", "One", "Two"]
    info = await client.done("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"


async def test_chats_do_not_wait_for_each_other_at_a_webhook(client, ada, hook, sandbox):
    held = asyncio.Event()
    hook.answers.append(held)
    await client.done("setWebhook", url=hook.url)
    await ada.say("One")
    await hook.until(1)
    await ada.say("Two")
    await sandbox.phone(1002).say("Other")
    updates = await hook.until(2)
    assert [one["message"]["text"] for one in updates] == ["One", "Other"]
    held.set()
    assert (await hook.until(3))[-1]["message"]["text"] == "Two"


async def test_a_webhook_may_answer_with_a_method(client, ada, hook):
    hook.answers.append({"method": "sendMessage", "chat_id": 1001, "text": "Straight back"})
    await client.done("setWebhook", url=hook.url)
    await ada.say("Hi")
    await ada.see("Straight back")


async def test_polling_and_a_webhook_exclude_each_other(client, ada, hook):
    await client.done("setWebhook", url=hook.url)
    code, words = await client.refused("getUpdates")
    assert code == 409
    assert words.startswith("Conflict: can't use getUpdates method while webhook is active")
    assert await client.done("deleteWebhook")
    assert await client.done("getUpdates") == []


# The line


async def test_a_flood_is_answered_with_429_and_how_long_to_wait(client, ada, sandbox):
    sandbox.limits(on=True, chat={"per_second": 0.1, "burst": 2})
    for _ in range(2):
        await client.done("sendMessage", chat_id=1001, text="Hi")
    body = await client.ask("sendMessage", chat_id=1001, text="Hi")
    assert client.status == 429
    after = body["parameters"]["retry_after"]
    assert 1 <= after <= 10
    assert body["description"] == f"Too Many Requests: retry after {after}"
    sandbox.limits(on=False)
    await client.done("sendMessage", chat_id=1001, text="Hi")


def test_limits_refill_with_time():
    now = 0.0
    limits = Limits(seconds=lambda: now, chat=Rate(1, 2), every=Rate(30, 3))
    limits.take(1)
    limits.take(1)
    with pytest.raises(Refused) as refused:
        limits.take(1)
    assert refused.value.parameters == {"retry_after": 1}
    limits.take(2)
    with pytest.raises(Refused):
        limits.take(3)
    now = 1.0
    limits.take(1)
    limits.take(3)


async def test_a_call_can_be_made_to_fail(client, ada, sandbox):
    sandbox.fault("error", method="sendMessage", code=500, times=2)
    sandbox.fault("error", code=429, description="Too Many Requests: retry after 3", retry_after=3)
    for _ in range(2):
        assert (await client.refused("sendMessage", chat_id=1001, text="Hi"))[0] == 500
    assert (await client.ask("sendMessage", chat_id=1001, text="Hi"))["parameters"] == {
        "retry_after": 3
    }
    assert ada.last is None
    await client.done("sendMessage", chat_id=1001, text="Hi")


async def test_an_answer_can_be_garbage(client, ada, sandbox):
    sandbox.fault("garbage", method="sendMessage")
    url = f"{client.address}/bot1:sandbox/sendMessage"
    async with client.session.post(url, json={"chat_id": 1001, "text": "Hi"}) as answer:
        assert answer.status == 502
        assert "<html>" in await answer.text()
    assert ada.last is None


@pytest.mark.parametrize(("kind", "arrived"), [("close_before", False), ("close_after", True)])
async def test_the_line_can_break_before_or_after_a_call_has_taken_effect(
    kind, arrived, client, ada, sandbox
):
    sandbox.fault(kind, method="sendMessage")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.ask("sendMessage", chat_id=1001, text="Hi")
    assert (ada.last is not None) is arrived


async def test_a_call_can_hang_and_then_go_on(client, ada, sandbox):
    sandbox.fault("hang", method="sendMessage", seconds=0.2)
    assert await client.done("sendMessage", chat_id=1001, text="Hi")


async def test_everything_asked_is_on_the_record_without_the_token(client, ada, sandbox):
    sandbox.record(clear=True)
    await client.form("sendMessage", chat_id=1001, text="Hi", reply_markup={"inline_keyboard": []})
    await client.ask("sendMessage", chat_id=4242, text="Hi")
    one, two = sandbox.record()
    assert (one["method"], one["ok"], one["result"]["text"]) == ("sendMessage", True, "Hi")
    assert one["params"]["reply_markup"] == {"inline_keyboard": []}
    assert (two["ok"], two["error_code"]) == (False, 400)
    assert "1:sandbox" not in repr(sandbox.record())
