"""The helper that end-to-end tests walk with, the bot's process, and the program as a whole."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.run import bot_env
from tests.phone import WalkFailed
from tests.walk import Sandbox

PARROT = (sys.executable, str(Path(__file__).parent / "parrot.py"))


@pytest.fixture
async def walk():
    async with Sandbox(command=PARROT) as sandbox:
        yield sandbox


async def test_a_talk_with_a_bot_in_another_process(walk):
    ada = walk.phone()
    await ada.say("/start & go")
    seen = await ada.see("you said", "<b>/start &amp; go</b>")
    assert seen.buttons == ["Yes", "No, thanks"]
    await ada.tap("no")
    assert await ada.toast() == "Noted."
    seen = await ada.see("You chose no")
    assert (seen.edits, seen.buttons) == (1, [])
    await ada.say("picture")
    assert (await ada.see("A picture")).photo
    await ada.say("keys")
    await ada.see("keys")
    await ada.tap("Tea")
    await ada.see("said", "tea")
    await ada.tap("where I am")
    await ada.see("something")
    await walk.settled()
    assert len(walk.record("getUpdates")) > 3


async def test_what_was_there_before_the_last_action_is_not_seen(walk):
    ada = walk.phone()
    await ada.say("One")
    await ada.see("One")
    await walk.clock_forward(hours=1)
    with pytest.raises(WalkFailed) as failed:
        await ada.see("One", timeout=0.2)
    assert "person 1001 sees 'One'" in str(failed.value)
    assert "bot 2: You said One  ['Yes', 'No, thanks']" in str(failed.value)


async def test_a_button_that_is_not_there_is_told_with_those_that_are(walk):
    ada = walk.phone()
    await ada.say("One")
    await ada.see("One")
    with pytest.raises(WalkFailed, match=r"No button 'Maybe'; buttons seen: .*No, thanks"):
        await ada.tap("Maybe", timeout=0.5)


async def test_a_killed_bot_hears_what_was_said_meanwhile(walk):
    ada = walk.phone()
    await ada.say("One")
    await ada.see("One")
    await walk.kill_bot()
    await ada.say("Two")
    await walk.start_bot()
    await ada.see("Two")
    await walk.restart_bot()
    await ada.say("Three")
    await ada.see("Three")
    assert walk.bots[0].starts == 3


async def test_a_bot_that_falls_at_its_start_is_told_with_its_last_words():
    with pytest.raises(WalkFailed, match="no such luck"):
        async with Sandbox(command=[sys.executable, "-c", "raise SystemExit('no such luck')"]):
            pass


async def test_a_bot_that_dies_by_itself_is_started_again(walk):
    walk.bots[0].revive = True
    await walk.phone().say("die")
    # The update that killed it was never confirmed, so it would kill it for ever.
    await walk.until(lambda: walk.bots[0].state == "fallen", "the bot has fallen")
    walk.stand.updates.done(list(walk.stand.updates.waiting))
    await walk.until(lambda: walk.bots[0].starts == 2, "the bot is started again")
    await walk.phone().say("Hi")
    await walk.phone().see("Hi")


async def test_a_bot_that_does_not_listen_is_ended_all_the_same(walk, monkeypatch):
    monkeypatch.setattr("bot.sandbox.process._PATIENCE", 0.2)
    deaf = (
        "import os, signal, time, urllib.request; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        "urllib.request.urlopen(os.environ['TELEGRAM_API_URL'] + '/bot1:sandbox/getMe');"
        "time.sleep(60)"
    )
    process = await walk.add_bot([sys.executable, "-c", deaf], ready=False)
    pid = process.pid
    await walk.until(lambda: walk.record("getMe"), "the bot has become deaf")
    await process.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_the_bot_gets_what_it_needs_to_find_the_sandbox(tmp_path):
    env = bot_env({"A": "b"}, address="http://127.0.0.1:7", clock=tmp_path / "clock")
    assert env.pop("FOOTHOLD_KEY") == (tmp_path / "key").read_text()
    assert env == {
        "A": "b",
        "TELEGRAM_BOT_TOKEN": "1:sandbox",
        "TELEGRAM_API_URL": "http://127.0.0.1:7",
        "FOOTHOLD_CLOCK": str(tmp_path / "clock"),
    }


RUN = """
import asyncio, os, sys
from pathlib import Path
from bot.sandbox.run import run
asyncio.run(run(port=0, data=Path(sys.argv[1]), bot_command=sys.argv[2:] or None,
                env=os.environ, upcoming=None))
"""


async def test_the_program_runs_until_it_is_told_to_stop_and_takes_the_bot_along(tmp_path):
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error", "-c", RUN, str(tmp_path), *PARROT),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        line = (await asyncio.wait_for(program.stdout.readline(), 60)).decode()
        assert line.startswith("Foothold is at http://127.0.0.1:")
        address = line.split()[3].rstrip("/")
        async with aiohttp.ClientSession() as session:
            said = {"person": 1001, "text": "Hello"}
            async with session.post(f"{address}/control/say", json=said) as answer:
                assert answer.status == 200
            async with session.get(f"{address}/control/events") as events:
                async with asyncio.timeout(20):
                    while True:
                        async with session.get(f"{address}/control/chat") as answer:
                            messages = (await answer.json())["messages"]
                        if any(one["text"] == "You said Hello" for one in messages):
                            break
                        await events.content.readuntil(b"\n\n")
                async with session.get(f"{address}/control/state") as answer:
                    bot = (await answer.json())["bot"]["pid"]
                program.send_signal(signal.SIGINT)
                _, errors = await asyncio.wait_for(program.communicate(), 20)
        assert program.returncode == 0
        assert b"Traceback" not in errors
        with pytest.raises(ProcessLookupError):
            os.kill(bot, 0)
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()
