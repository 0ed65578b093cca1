"""The real process asked to end, started twice, or in the way of another."""

import asyncio
import socket
import subprocess
import sys
import time

import aiohttp
import pytest

from bot.sandbox.run import bot_env
from tests import only
from tests.walk import Sandbox
from tests.walks.onboarding import settle_in
from tests.walks.test_servers import by_webhook, free_port

PATIENCE = 5  # seconds, as promised


def ended(sandbox, number=0):
    """How the process ended: 0 where it did so by itself."""
    return sandbox.bots[number]._child.returncode


def replies(phone, words):
    return [one for one in phone.messages if one.bot and words in one.text]


@pytest.mark.parametrize("by", ["polling", "webhook"])
async def test_asked_to_end_it_finishes_what_it_has_in_hand(by):
    env = by_webhook(free_port()) if by == "webhook" else {}
    async with Sandbox(env=env) as sandbox:
        phones = [sandbox.phone(5001 + number) for number in range(2)]
        for phone in phones:
            await settle_in(phone)
        for _ in phones:  # each answer is on its way when it is asked to end
            sandbox.fault("hang", method="sendMessage", seconds=0.7)
        for phone in phones:
            await phone.say("/help")
        await sandbox.until(lambda: not sandbox.stand.faults.waiting, "both answers on their way")

        began = time.monotonic()
        await sandbox.stop_bot()
        took = time.monotonic() - began
        assert ended(sandbox) == 0
        assert took < PATIENCE
        assert [len(replies(phone, "/week")) for phone in phones] == [1, 1]

        await sandbox.start_bot()
        await sandbox.settled()
        assert [len(replies(phone, "/week")) for phone in phones] == [1, 1]


async def test_with_telegram_hanging_it_ends_in_time_and_says_it_after_the_next_start():
    async with Sandbox() as sandbox:
        ada = sandbox.phone()
        await settle_in(ada)
        sandbox.fault("hang", method="sendMessage", seconds=60)
        await ada.say("/help")
        await sandbox.until(lambda: not sandbox.stand.faults.waiting, "the answer on its way")

        began = time.monotonic()
        await sandbox.stop_bot()
        assert ended(sandbox) == 0
        assert time.monotonic() - began < PATIENCE + 1

        await sandbox.start_bot()
        await ada.see("/week")


def second(sandbox, **env):
    """Another start on the same data, as an operator would by mistake."""
    known = bot_env(
        only(FOOTHOLD_DATA=str(sandbox.data), **env),
        address=sandbox.address,
        clock=sandbox.stand.clock.path,
    )
    return asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "bot", "run"],
        env=known,
        capture_output=True,
        text=True,
        check=False,
    )


async def test_a_second_start_on_the_same_file_says_so_and_stops_but_not_after_a_kill():
    async with Sandbox() as sandbox:
        refused = await second(sandbox)

        assert refused.returncode == 2
        assert refused.stderr == "Not started: another process is using foothold.db.\n"
        await sandbox.kill_bot()
        await sandbox.start_bot()  # nothing is left behind that is in the way


async def test_a_taken_port_is_one_sentence():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with Sandbox(bots=0) as sandbox:
            refused = await second(sandbox, PORT=str(port))

    assert refused.returncode == 2
    assert refused.stderr == f"Port {port} is taken: set PORT to another one.\n"


async def test_one_that_polls_shows_its_numbers_to_this_machine_where_it_is_given_a_port():
    port = free_port()
    async with Sandbox(env={"PORT": str(port)}) as sandbox:
        ada = sandbox.phone()
        await settle_in(ada)
        async with aiohttp.ClientSession() as client:
            async with client.get(f"http://127.0.0.1:{port}/metrics") as answer:
                text = await answer.text()
            async with client.get(f"http://127.0.0.1:{port}/readyz") as answer:
                assert answer.status == 200

    count = next(line for line in text.splitlines() if "turn_seconds_count" in line)
    assert float(count.rpartition(" ")[2]) > 0
    assert "process_resident_memory_bytes" in text
