"""docs/coverage.md says what is true: each part of the coaching has a way in, a file, a walk."""

import re
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.entries.registry import ENTRIES

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "coverage.md").read_text("utf-8")
ROWS = {
    cells[0]: cells[1:5]
    for line in PAGE.splitlines()
    if len(cells := [cell.strip() for cell in line.strip("|").split("|")]) == 5
    and re.fullmatch(r"[A-I]\d?", cells[0])
}
SPEC = {
    "A": 3,
    "B": 6,
    "C": 5,
    "D": 5,
    "E": 7,
    "F": 6,
    "G": 5,
    "H": 4,
}


def test_every_row_of_the_coaching_has_its_line():
    wanted = {f"{part}{number}" for part, most in SPEC.items() for number in range(1, most + 1)}

    assert set(ROWS) == wanted | {"I"}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_is_reached_lived_in_a_file_and_walked(row):
    reached, file, walk, again = ROWS[row]
    test_file, _, test_name = walk.partition("::")

    if reached.startswith("/"):
        assert reached[1:] in COMMANDS
    else:
        assert reached in ENTRIES
    assert (ROOT / file).is_file()
    assert f"def {test_name}(" in (ROOT / test_file).read_text("utf-8")
    assert again


def test_every_promised_command_is_there():
    promised = re.findall(r"/(\w+)", PAGE.partition("Commands:")[2].partition("##")[0])

    assert set(promised) <= set(COMMANDS)
    assert len(promised) == 22
