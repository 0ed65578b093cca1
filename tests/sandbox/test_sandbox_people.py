"""What people do, and what stays when the sandbox is started again."""

import mmap
import struct
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from aiogram.types import Update
from telegram import Update as PtbUpdate

from bot.sandbox import control
from bot.sandbox.hands import Impossible
from tests.sandbox.conftest import Client
from tests.sandbox.planned import Planned
from tests.walk import Sandbox

PARROT = (sys.executable, str(Path(__file__).parent / "parrot.py"))


async def test_a_bot_cannot_speak_first(client, sandbox):
    refused = await client.refused("sendMessage", chat_id=1001, text="Hi")
    assert refused == (400, "Bad Request: chat not found")


async def test_a_person_who_blocked_gets_nothing_and_the_bot_is_told(client, ada):
    ada.block()
    assert await client.refused("sendMessage", chat_id=1001, text="Hi") == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    with pytest.raises(Impossible):
        await ada.say("Hi")
    ada.unblock()
    await client.done("sendMessage", chat_id=1001, text="Hi")
    statuses = [
        update["my_chat_member"]["new_chat_member"]["status"]
        for update in await client.done("getUpdates")
    ]
    assert statuses == ["kicked", "member"]


async def test_what_is_done_offline_happens_when_the_line_is_back(client, ada, sandbox):
    await client.done("sendMessage", chat_id=1001, text="Before")
    ada.offline()
    await ada.say("From the tunnel")
    await client.done("sendMessage", chat_id=1001, text="Meanwhile")
    shown = sandbox.control.chat(1001)
    assert [one["text"] for one in shown["messages"]] == ["/start", "Before"]
    assert [one["text"] for one in shown["waiting"]] == ["From the tunnel"]
    assert await client.done("getUpdates") == []
    ada.online()
    shown = sandbox.control.chat(1001)
    assert [one["text"] for one in shown["messages"]] == [
        "/start",
        "Before",
        "Meanwhile",
        "From the tunnel",
    ]
    [update] = await client.done("getUpdates")
    assert update["message"]["text"] == "From the tunnel"


SENT = {
    "sticker": {},
    "voice": {},
    "photo": {"caption": "Look"},
    "document": {"name": "export.json", "content": "{}"},
    "location": {"latitude": 52.5, "longitude": 13.4},
    "contact": {},
    "forwarded": {"text": "From a friend"},
    "edited": {"message_id": 1, "text": "/start again"},
    "empty": {},
}


@pytest.mark.parametrize("kind", SENT)
async def test_libraries_understand_all_that_a_phone_can_send(kind, client, ada):
    await ada.send(kind, **SENT[kind])
    [update] = await client.done("getUpdates")
    assert Update.model_validate(update)
    assert PtbUpdate.de_json(update, None).effective_message


async def test_libraries_understand_a_block_and_a_tap(client, ada):
    sent = await client.done("sendMessage", chat_id=1001, text="Hi")
    await ada.press(sent["message_id"], "x")
    await client.done("deleteMessage", chat_id=1001, message_id=sent["message_id"])
    await ada.press(sent["message_id"], "x")
    ada.block()
    for update in await client.done("getUpdates"):
        assert Update.model_validate(update)
        assert PtbUpdate.de_json(update, None)


async def test_a_long_text_goes_out_in_pieces(client, ada):
    await ada.say("a" * 5000)
    updates = await client.done("getUpdates")
    assert [len(one["message"]["text"]) for one in updates] == [4096, 904]


async def test_two_people_have_two_chats(client, ada, sandbox):
    grace = sandbox.phone(1002, language="de", name="Grace")
    await grace.say("/start")
    await client.done("sendMessage", chat_id=1002, text="Hallo")
    assert ada.last is None
    assert grace.last.text == "Hallo"
    [update] = await client.done("getUpdates")
    assert update["message"]["from"]["language_code"] == "de"


# The clock


async def test_the_clock_in_the_file_moves_at_once_for_who_has_it_mapped(client, ada, sandbox):
    with sandbox.stand.clock.path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)
    with mapped:
        assert struct.unpack("<d", mapped[:8]) == (0.0,)
        await sandbox.clock_forward(days=3)
        assert struct.unpack("<d", mapped[:8])[0] == pytest.approx(259200, abs=1)
    sent = await client.done("sendMessage", chat_id=1001, text="Hi")
    ahead = datetime.fromtimestamp(sent["date"], UTC) - datetime.now(UTC)
    assert timedelta(days=2, hours=23) < ahead < timedelta(days=3, minutes=1)


async def test_moments_at_which_the_bot_has_nothing_to_say_are_passed(monkeypatch):
    monkeypatch.setattr(control, "_SOON", 0.2)
    start = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    moments = [start + timedelta(hours=hours) for hours in (1, 12, 25)]
    async with Sandbox(command=PARROT, upcoming=Planned(lambda: moments.pop(0))) as sandbox:
        await sandbox.clock_to(start)
        monkeypatch.setattr(control, "_SILENT", 2)
        told = await sandbox.control.to_next_nudge()

        assert told["nudge"] == (start + timedelta(hours=12)).isoformat()
        assert timedelta(hours=12) <= sandbox.now() - start < timedelta(hours=13)


async def test_the_clock_goes_to_a_moment_and_to_the_next_nudge():
    moment = datetime.now(UTC) + timedelta(days=2)
    async with Sandbox(bots=0, upcoming=Planned(lambda: moment)) as sandbox:
        await sandbox.control.to_next_nudge()
        assert abs(sandbox.now() - moment) < timedelta(seconds=5)
        await sandbox.clock_to(moment + timedelta(hours=1))
        assert abs(sandbox.now() - moment - timedelta(hours=1)) < timedelta(seconds=5)


async def test_no_nudge_is_said_so(sandbox):
    with pytest.raises(Impossible):
        await sandbox.control.to_next_nudge()


# After a restart


async def test_everything_is_there_after_a_restart_and_ids_go_on(tmp_path):
    async with aiohttp.ClientSession() as session:
        async with Sandbox(bots=0, data=tmp_path) as sandbox:
            client = Client(session, sandbox.address)
            ada = sandbox.phone()
            await ada.say("/start")
            markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
            sent = await client.done("sendMessage", chat_id=1001, text="Hi", reply_markup=markup)
            await client.done("pinChatMessage", chat_id=1001, message_id=sent["message_id"])
            await client.done("getUpdates", offset=-1)
            query = (await ada.press(sent["message_id"], "y"))["query_id"]
            await client.done("setMyCommands", commands=[{"command": "a", "description": "b"}])
            sandbox.phone(1002, name="Grace").offline()
            await sandbox.clock_forward(hours=5)
            waiting = await client.done("getUpdates")
            before = sandbox.control.chat(1001)
            await client.done("setWebhook", url="http://127.0.0.1:9/none")
        async with Sandbox(bots=0, data=tmp_path) as sandbox:
            client = Client(session, sandbox.address)
            assert sandbox.control.chat(1001) == before
            assert sandbox.control.chat(1002)["person"]["offline"] is True
            ahead = sandbox.now() - datetime.now(UTC)
            assert timedelta(hours=4, minutes=59) < ahead < timedelta(hours=5, minutes=1)
            assert (await client.done("getWebhookInfo"))["url"] == "http://127.0.0.1:9/none"
            await client.done("deleteWebhook")
            assert await client.done("getUpdates") == waiting
            late = await client.refused("answerCallbackQuery", callback_query_id=query)
            assert "too old" in late[1]
            said = await sandbox.phone().say("More")
            assert said["update_id"] > waiting[-1]["update_id"]
            assert said["message_id"] > before["messages"][-1]["id"]


async def test_ids_never_go_back_even_when_all_is_deleted(tmp_path):
    async with Sandbox(bots=0, data=tmp_path) as sandbox:
        first = await sandbox.phone().say("Hi")
        sandbox.stand.world.erase(sandbox.stand.world.bubble(1001, first["message_id"]))
        sandbox.stand.updates.done(list(sandbox.stand.updates.waiting))
    async with Sandbox(bots=0, data=tmp_path) as sandbox:
        second = await sandbox.phone().say("Hi")
    assert second["message_id"] > first["message_id"]
    assert second["update_id"] > first["update_id"]


# Only from this machine

FOREIGN = {
    "another host": {"host": "foothold.example"},
    "another port": {"host": "127.0.0.1:1"},
    "another site's page": {"origin": "https://evil.example"},
    "a page of another local server": {"origin": "http://127.0.0.1:1"},
    "a page without an origin": {"origin": "null"},
    "another site's picture": {"sec-fetch-site": "cross-site"},
}


@pytest.mark.parametrize("case", FOREIGN)
@pytest.mark.parametrize("path", ["/", "/control/state", "/control/say", "/bot1:sandbox/getMe"])
async def test_requests_from_elsewhere_are_refused(case, path, client, sandbox):
    url = sandbox.address + path
    async with client.session.post(url, json={"text": "Hi"}, headers=FOREIGN[case]) as answer:
        assert answer.status == 403
    assert sandbox.phone().messages == []


async def test_the_page_allows_no_script_but_its_own(client, sandbox):
    async with client.session.get(sandbox.address) as answer:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        frames = "frame-src http://127.0.0.1:*"  # where the bot serves a page of its own
        assert "http" not in policy.replace(frames, "")
        assert "<script>" not in await answer.text()


async def test_the_control_api_does_over_http_what_a_page_needs(client, sandbox):
    async def post(path, **body):
        url = f"{sandbox.address}/control/{path}"
        async with client.session.post(url, json=body) as answer:
            return answer.status, await answer.json()

    status, said = await post("say", person=1001, text="/start")
    assert status == 200
    assert said["message_id"] == 1
    assert (await post("say", person=9, text="Hi"))[0] == 409
    assert (await post("say"))[0] == 400
    assert (await post("bot", do="restart"))[0] == 409
    assert (await post("clock", add=3600))[1]["offset"] == pytest.approx(3600)
    assert (await post("clock", add="nan"))[0] == 400
    assert (await post("person", id=1002, name="Grace", do="create"))[1]["name"] == "Grace"
    assert (await post("limits", on=False))[1] == {"on": False}
    assert (await post("fault", kind="error"))[1] == {"waiting": 1}
    assert (await post("fault", clear=True))[1] == {"waiting": 0}
    async with client.session.get(f"{sandbox.address}/control/chat?person=1001") as answer:
        assert (await answer.json())["messages"][0]["text"] == "/start"
    async with client.session.get(f"{sandbox.address}/control/state") as answer:
        assert [one["id"] for one in (await answer.json())["people"]] == [1001, 1002]


async def test_events_tell_the_page_what_happens(client, sandbox):
    async with client.session.get(f"{sandbox.address}/control/events") as stream:
        assert await stream.content.readuntil(b"\n\n") == b"retry: 500\n\n"
        await sandbox.phone().say("Hi")
        heard = b""
        while b'"type": "message"' not in heard:
            heard = await stream.content.readuntil(b"\n\n")
        assert b'"text": "Hi"' in heard
