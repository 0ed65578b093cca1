"""The Procfile as a platform runs it: release, then web and worker, on PostgreSQL."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest

from tests import only
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in
from tests.walks.test_servers import by_webhook

ROOT = Path(__file__).parents[2]
HONCHO = [sys.executable, "-m", "honcho"]


def ports():
    """One for the web process and, a hundred above it as honcho has it, one for the worker."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first:
            number = first.getsockname()[1]
            try:
                socket.create_server(("127.0.0.1", number + 100)).close()
            except (OSError, OverflowError):
                continue
            return number, number + 100


def installed(folder):
    """A platform's folder with the Procfile, and the environment that `foothold` is found in."""
    shutil.copy(ROOT / "Procfile", folder)
    command = folder / "bin" / "foothold"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m bot "$@"\n')
    command.chmod(0o755)
    return only(PATH=f"{command.parent}:{os.environ['PATH']}", PYTHONPATH=str(ROOT))


@pytest.fixture
def released(postgres_url, tmp_path):
    """The environment of the processes, and how honcho is called, after the release."""
    env = {**installed(tmp_path), "DATABASE_URL": postgres_url}
    honcho = [*HONCHO, "-d", str(tmp_path), "-f", str(tmp_path / "Procfile"), "start"]
    done = subprocess.run(
        [*honcho, "release"], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    return env, honcho


async def test_released_and_started_it_hears_answers_and_comes_by_itself(released):
    env, honcho = released
    web, worker = ports()
    start = [*honcho, "-p", str(web), "web", "worker"]
    async with Sandbox(command=start, env=by_webhook(web, **env)) as sandbox:
        await sandbox.clock_to(MONDAY)
        ada = sandbox.phone(6001)
        await settle_in(ada)
        assert "Monday meeting" in (await live(ada, "/week", "Speak up in the Monday meeting")).text

        await sandbox.clock_to(MONDAY.replace(day=24, hour=8, second=1))
        await ada.see("Good morning", timeout=30)
        async with aiohttp.ClientSession() as client:
            for port in (web, worker):
                async with client.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    assert answer.status == 200
            async with client.get(f"http://127.0.0.1:{worker}/metrics") as answer:
                assert 'foothold_letters_total{state="sent"} 1.0' in await answer.text()
            async with client.get(f"http://127.0.0.1:{web}/metrics") as answer:
                assert answer.status == 404  # the world may knock there

        await sandbox.stop_bot()
        assert sandbox.bots[0]._child.returncode in (0, -15, 143)  # honcho says how it was ended
