"""The drawings in docs/flows are those of the tables."""

import pytest

from bot.diagrams import DRAW, FOLDER, differing, main
from flows.diagram import mermaid
from flows.registry import FLOWS
from flows.table import END

every_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


def arrows(flow):
    """(from, to) of each arrow in the drawing."""
    found = set()
    for line in mermaid(flow).splitlines():
        if "-->" in line:
            start, _, end = line.strip().partition(" -->")
            found.add((start.partition("(")[0], end.rpartition(" ")[2].partition("(")[0]))
    return found


def test_the_drawings_are_up_to_date():
    assert differing(FOLDER) == [], f"run: {DRAW}"


@every_flow
def test_every_way_on_is_drawn_and_no_other(flow):
    ways = {
        (step.name, "stop" if to == END else to)
        for step in flow.steps
        for to in flow.leads_to(step)
    }
    starts = {("start", to) for start in flow.starts for to in flow.land(None, start)}
    assert arrows(flow) == ways | starts


@every_flow
def test_every_step_is_drawn_as_reached(flow):
    assert {step.name for step in flow.steps} <= {to for _, to in arrows(flow)}


def test_check_names_what_is_missing_changed_or_too_many(tmp_path, capsys):
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
    (tmp_path / "welcome.mmd").unlink()
    (tmp_path / "solve.mmd").write_text("flowchart TD\n")
    (tmp_path / "a-flow-that-is-gone.mmd").write_text("flowchart TD\n")

    assert main(["--check"], tmp_path) == 1
    said = capsys.readouterr().err
    for name in ("welcome", "solve", "a-flow-that-is-gone"):
        assert name in said
    assert said.endswith(" .venv/bin/python -m bot.diagrams\n")  # and not the check itself
    assert main([], tmp_path) == 0
    assert differing(tmp_path) == []
