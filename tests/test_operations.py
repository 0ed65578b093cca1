"""What docs/operations.md and the files beside it name is there."""

import re
from pathlib import Path

from prometheus_client import REGISTRY

import bot.metrics
import bot.watch
from bot.__main__ import COMMANDS
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "docs" / "deploy"
TEXTS = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (ROOT / "README.md", ROOT / "docs" / "operations.md", *DEPLOY.iterdir())
}
ENDS = ("_total", "_count", "_bucket", "_sum")


def test_every_number_that_is_written_about_is_counted():
    assert bot.metrics
    assert bot.watch
    known = {one.name for one in REGISTRY.collect()}
    for name, text in TEXTS.items():
        for number in set(re.findall(r"\bfoothold_[a-z_]+[a-z]", text)) - {"foothold_sandbox_bot"}:
            base = number
            for end in ENDS:
                base = base.removesuffix(end)
            assert base in known, f"{number} in {name}"


def test_every_number_of_ours_is_written_about():
    ours = {one.name for one in REGISTRY.collect() if one.name.startswith("foothold_")}

    assert {name for name in ours if name not in TEXTS["docs/operations.md"]} == set()


def test_every_command_that_is_written_about_is_there():
    for name, text in {**TEXTS, "Procfile": (ROOT / "Procfile").read_text()}.items():
        said = re.findall(r"(?:`|: |bin/|\"|=|foothold )foothold ([a-z-]+)", text)
        assert set(said) <= COMMANDS.keys(), name


def test_every_setting_is_explained_and_stands_in_the_example():
    example = (ROOT / ".env.example").read_text()
    for name in (field.upper() for field in Settings.model_fields):
        assert f"`{name}`" in TEXTS["README.md"], name
        assert f"{name}=" in example, name
