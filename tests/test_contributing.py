"""The walk of CONTRIBUTING.md, taken in a copy: each block is done as it stands there."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import only

pytestmark = pytest.mark.long
ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
COPIED = ("bot", "flows", "storage", "docs", "tests", "pyproject.toml")


@dataclass(frozen=True)
class Block:
    """One fenced block, and the paragraph above it."""

    kind: str
    body: str
    above: str


def blocks(chapter):
    text = re.split(r"^## ", PAGE, flags=re.MULTILINE)[chapter]
    prose, fenced = text.split("```")[::2], text.split("```")[1::2]
    return [
        Block(*block.split("\n", 1), above.strip().rpartition("\n\n")[2])
        for above, block in zip(prose, fenced, strict=False)
    ]


class Copy:
    def __init__(self, folder):
        self.folder = folder
        for name in COPIED:
            if (ROOT / name).is_dir():
                ignored = shutil.ignore_patterns("__pycache__", "pictures")
                if name != "docs":
                    ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(ROOT / name, folder / name, ignore=ignored)
            else:
                shutil.copy(ROOT / name, folder)

    def run(self, *command, text=""):
        """What it prints; it must end well."""
        env = only(PYTHONPATH=str(self.folder), HOME=os.environ["HOME"])
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=env,
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-2000:]}"
        return done.stdout

    def take(self, block):
        """Do what a block says; what its commands print."""
        match block.kind:
            case "diff":
                self._change(block.body)
            case "ftl" | "python":
                end = {"ftl": "ftl", "python": "py"}[block.kind]
                (name,) = re.findall(rf"`([\w/]+\.{end})`", block.above)
                self._write(name, block.body, at_the_end="At the end of" in block.above)
            case "sh":
                return self._shell(block.body)
        return ""

    def _change(self, diff):
        name, *lines = diff.splitlines()
        path = self.folder / name.removeprefix("--- ")
        was = "".join(f"{line[1:]}\n" for line in lines if line[:1] in "- ")
        now = "".join(f"{line[1:]}\n" for line in lines if line[:1] in "+ ")
        before = path.read_text("utf-8")
        assert before.count(was) == 1, f"{path.name} has no such place:\n{was}"
        path.write_text(before.replace(was, now), "utf-8")

    def _write(self, name, body, *, at_the_end):
        path = self.folder / name
        assert path.exists() == at_the_end, f"{name}: new, or added to?"
        start = path.read_text("utf-8") + "\n" if at_the_end else ""
        path.write_text(start + body, "utf-8")

    def _shell(self, body):
        ours = {"foothold": f"{sys.executable} -m bot", "python": sys.executable}
        script = re.sub(r"\.venv/bin/(\w+)", lambda found: ours[found[1]], body)
        return self.run("bash", "-euc", script)

    def tests(self, *chosen):
        self.run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen)


@pytest.fixture
def copy(tmp_path):
    return Copy(tmp_path / "foothold")


def test_a_question_is_added_as_the_walk_says(copy):
    printed = [copy.take(block) for block in blocks(1)]

    assert "Was anyone with you?" not in printed[0]
    assert "Was anyone with you?" in printed[-1]
    copy.run(sys.executable, "-m", "ruff", "check", "flows/win.py")


def test_a_practice_is_added_as_the_walk_says(copy):
    walk = blocks(2)
    test = next(one for one in walk if one.body.startswith("def test_"))
    printed = [copy.take(one) for one in walk if one is not test]

    assert "out for longer than in" in printed[-1]
    assert "7 out of 10, and no more is needed" in "".join(printed)
    (copy.folder / "tests" / "flows" / "test_breath.py").write_text(
        "from flows.breath import BREATH\n"
        "from flows.effects import Note\n"
        "from tests.flows.talk import does, talk\n\n\n" + test.body
    )
    touched = ("flows/breath.py", "flows/registry.py", "bot/entries/thinking.py", "bot/commands.py")
    copy.run(sys.executable, "-m", "ruff", "check", *touched)
    copy.run(sys.executable, "-m", "ruff", "format", "--check", *touched)
    copy.tests(
        "tests/test_words.py",
        "tests/flows/test_diagrams.py",
        "tests/flows/test_breath.py",
        "tests/flows/test_every_flow.py",
        "-k",
        "breath or words or drawings",
    )


def test_a_language_is_added_as_the_walk_says(copy):
    (printed,) = [copy.take(block) for block in blocks(3) if block.kind == "sh"]
    assert re.search(r"^it: (\d+) of \1$", printed, re.MULTILINE)
    assert "What did you do that made it work?" in printed

    win = copy.folder / "bot" / "texts" / "it" / "win.ftl"
    win.write_text(win.read_text("utf-8").replace("What did you do?", "Che cosa hai fatto?"))
    talk = [sys.executable, "-m", "bot", "talk", "win", "--language", "it"]
    assert "Che cosa hai fatto?" in copy.run(*talk)


def test_every_block_of_the_walk_is_taken():
    """A block in a form that nothing here does would be a promise that nobody keeps."""
    kinds = {block.kind for chapter in (1, 2, 3) for block in blocks(chapter)}

    assert kinds <= {"sh", "diff", "ftl", "python"}
    count = sum(len(blocks(chapter)) for chapter in (1, 2, 3))
    walk = PAGE.partition("## Three minutes")[2].partition("## Before it goes in")[0]
    assert count == walk.count("```") // 2
