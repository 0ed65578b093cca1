"""Draws every flow into docs/flows, or with `--check` says whether the drawings are those of today.

python -m bot.diagrams [--check]
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from flows.diagram import mermaid
from flows.registry import FLOWS

DRAW = ".venv/bin/python -m bot.diagrams"
FOLDER = Path(__file__).parent.parent / "docs" / "flows"


def drawings() -> dict[str, str]:
    """What each file of the folder is to hold, by its name."""
    return {f"{name}.mmd": mermaid(flow) for name, flow in FLOWS.items()}


def differing(folder: Path) -> list[str]:
    """Names of drawings that are missing, out of date, or of a flow that is gone."""
    wanted = drawings()
    there = {path.name: path.read_text("utf-8") for path in folder.glob("*.mmd")}
    return sorted(
        name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)
    )


def draw(folder: Path) -> list[str]:
    """Bring the folder up to date; the names of the files that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted, changed = drawings(), differing(folder)
    for name in changed:
        if name in wanted:
            (folder / name).write_text(wanted[name], "utf-8")
        else:
            (folder / name).unlink()
    return changed


def main(arguments: Sequence[str] | None = None, folder: Path = FOLDER) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.diagrams", description="Draw the flows.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if they differ")
    if not parser.parse_args(arguments).check:
        draw(folder)
        return 0
    if changed := differing(folder):
        sys.stderr.write(f"Not as the flows are: {', '.join(changed)}. To draw them: {DRAW}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
