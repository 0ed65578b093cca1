"""What the auditor makes of talks, without any bot."""

from types import SimpleNamespace

from tests.faults.auditor import every_acknowledged_answer_is_kept
from tests.faults.people import Answer, Talk


def mark(number):
    return f"x1001x{number}x"


def found(answers, *, how):
    """What is found of a win of these answers, of which this is kept."""
    talk = Talk("win", [Answer(step, mark(n), mark(n), heard=True) for step, n in answers])
    person = SimpleNamespace(number=1001, talks=[talk])
    row = SimpleNamespace(text=f"I rang about {mark(1)}", how=f"I did it as in {mark(how)}")
    kept = SimpleNamespace(evidence=[row], everything=f"{row.text} {row.how}")
    town = SimpleNamespace(line=SimpleNamespace(said=[]))
    return [one.claim for one in every_acknowledged_answer_is_kept(person, kept, town)]


def test_an_answer_that_was_taken_and_is_nowhere_is_found():
    assert found([("what", 1), ("how", 2)], how=2) == []
    assert found([("what", 1), ("how", 2)], how=9) == ["kept"]


def test_a_how_that_came_when_the_second_what_had_been_taken_for_it_was_too_late():
    assert found([("what", 1), ("what", 2), ("how", 3)], how=2) == []
    assert found([("what", 1), ("what", 2), ("how", 3)], how=9) == ["kept"]
