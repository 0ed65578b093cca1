"""The ways to be deployed: by polling or webhook against any Bot API server, one process or two."""

import asyncio
import socket
import sys

import aiohttp
import pytest

from storage import conversations
from tests import only
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

SECRET = "a-secret-for-tests"
BOT = (sys.executable, "-m", "bot")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def by_webhook(port, **more):
    url = f"http://127.0.0.1:{port}"
    return {"WEBHOOK_URL": url, "WEBHOOK_SECRET": SECRET, "PORT": str(port), **more}


async def test_it_works_by_webhook_and_only_with_the_secret():
    port = free_port()
    async with Sandbox(env=by_webhook(port)) as sandbox:
        ada = sandbox.phone()
        await settle_in(ada)
        await live(ada, "/week", "Speak up in the Monday meeting", tap("8"))

        update = {"update_id": 1, "message": {"text": "/delete"}}
        async with aiohttp.ClientSession() as client:
            for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "another"}):
                url = f"http://127.0.0.1:{port}/telegram"
                async with client.post(url, json=update, headers=headers) as answer:
                    assert answer.status == 403
            async with client.get(f"http://127.0.0.1:{port}/healthz") as answer:
                assert (answer.status, await answer.json()) == (200, {"ok": True, "database": True})


async def post(client, port, update):
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    url = f"http://127.0.0.1:{port}/telegram"
    async with client.post(url, json=update, headers=headers) as answer:
        assert answer.status == 200


def tapped(number, person, data, message):
    someone = {"id": person, "is_bot": False, "first_name": "Ada", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Ada"}
    shown = {"message_id": message, "date": 1, "chat": chat}
    tap_ = {"id": str(number), "from": someone, "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": {**tap_, "message": shown}}


async def test_two_processes_on_one_postgresql_move_each_conversation_once(postgres_url):
    ports = free_port(), free_port()
    first = by_webhook(ports[0], DATABASE_URL=postgres_url)
    async with Sandbox(command=(*BOT, "run"), env=first) as sandbox:
        await sandbox.clock_to(MONDAY)
        second = by_webhook(ports[1], DATABASE_URL=postgres_url)
        await sandbox.add_bot(command=(*BOT, "run"), env=second)
        people = [sandbox.phone(4001 + number) for number in range(4)]
        for phone in people:
            await settle_in(phone)
            await live(phone, "/week", "Speak up in the Monday meeting")

        # Each tap at both processes at once, under its own id at each; and a nudge comes meanwhile.
        await sandbox.clock_to(MONDAY.replace(day=24, hour=8, second=1))
        async with aiohttp.ClientSession() as client:
            for number, phone in enumerate(people):
                asked = [one for one in phone.messages if "8" in one.buttons][-1]
                data = asked.data("8")
                await asyncio.gather(
                    *(
                        post(
                            client,
                            port,
                            tapped(9_000_000 + 10 * number + n, phone.person, data, asked.id),
                        )
                        for n, port in enumerate(ports * 3)
                    )
                )
        for phone in people:
            await sandbox.until(
                lambda phone=phone: any("Good morning" in one.text for one in phone.messages),
                f"the morning of {phone.person}",
                timeout=30,
            )
        await sandbox.settled(timeout=30)

        with sandbox.database(postgres_url) as db:
            fronts = [conversations.foreground(db, phone.person) for phone in people]
            nudged = db.exec_driver_sql("SELECT person_id, count(*) FROM nudge GROUP BY 1").all()
        assert {front.place.step for front in fronts} == {"confidence"}
        assert sorted(nudged) == [(phone.person, 1) for phone in people]
        for phone in people:
            assert len([one for one in phone.messages if "Good morning" in one.text]) == 1
            assert len([one for one in phone.messages if "How sure" in one.text]) == 1


async def test_the_same_update_at_both_processes_counts_once(postgres_url):
    ports = free_port(), free_port()
    env = by_webhook(ports[0], DATABASE_URL=postgres_url)
    async with Sandbox(command=(*BOT, "run"), env=env) as sandbox:
        await sandbox.add_bot(env=by_webhook(ports[1], DATABASE_URL=postgres_url))
        ada = sandbox.phone(4101)
        await settle_in(ada)
        seen = await live(ada, "/solve", "Find 2000 euros for the car by 1 March", tap("4"))
        someone = {"id": 4101, "is_bot": False, "first_name": "Ada", "language_code": "en"}
        chat = {"id": 4101, "type": "private", "first_name": "Ada"}
        message = {"message_id": seen.id + 1, "date": 1, "chat": chat, "from": someone}
        update = {"update_id": 8_000_000, "message": {**message, "text": "sell the bike"}}

        async with aiohttp.ClientSession() as client:
            await asyncio.gather(*(post(client, port, update) for port in ports * 4))
        await sandbox.settled()

        assert len([one for one in ada.messages if "sell the bike" in one.text]) == 1


def test_a_wrong_setting_stops_the_start_with_one_sentence():
    import subprocess  # noqa: PLC0415

    env = only(TELEGRAM_BOT_TOKEN="no-token-at-all", LOG_LEVEL="INFO")
    ended = subprocess.run([*BOT, "run"], env=env, capture_output=True, text=True, check=False)

    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "TELEGRAM_BOT_TOKEN" in ended.stderr
    assert "no-token-at-all" not in ended.stderr


@pytest.mark.parametrize("command", ["web", "worker", "run"])
def test_without_a_token_it_says_what_is_missing(command, tmp_path):
    import subprocess  # noqa: PLC0415

    ended = subprocess.run(
        [*BOT, command],
        env=only(),
        cwd=None,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert "TELEGRAM_BOT_TOKEN" in ended.stderr
