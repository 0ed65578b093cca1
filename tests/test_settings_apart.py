"""Whoever runs the tests may have settings of their own: no test sees them."""

import os
import subprocess
import sys
from pathlib import Path

from bot import clock
from bot.settings import Settings
from tests.walk import Sandbox

ROOT = Path(__file__).parent.parent
THEIRS = [*(name.upper() for name in Settings.model_fields), "database_url", clock.MOVED_BY]
READ = (
    "import {}; from bot import clock; from bot.settings import read_settings;"
    "print(read_settings().model_dump(exclude_defaults=True), clock._moved())"
)


def read(folder, imported, **exported):
    """What a process sees that imports this, started in this folder."""
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **exported}
    command = [sys.executable, "-c", READ.format(imported)]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_no_variable_of_theirs_is_a_setting_of_a_test(tmp_path):
    theirs = dict.fromkeys(THEIRS, "7")

    assert read(tmp_path, "os", **theirs).returncode  # as they are, they are no settings at all
    assert read(tmp_path, "tests.zygote", **theirs).stdout == "{} None\n"


def test_no_file_of_theirs_holds_settings_of_a_test(tmp_path):
    (tmp_path / ".env").write_text("HOST=theirs\n")

    assert "theirs" in read(tmp_path, "os").stdout
    assert read(tmp_path, "tests.zygote").stdout == "{} None\n"


async def test_a_bot_that_tests_start_leaves_their_database_alone(tmp_path, monkeypatch):
    (tmp_path / ".env").write_text(f"DATABASE_URL=sqlite:///{tmp_path / 'theirs.db'}\n")
    monkeypatch.chdir(tmp_path)
    async with Sandbox() as sandbox:
        assert (sandbox.data / "foothold.db").exists()

    assert not (tmp_path / "theirs.db").exists()
