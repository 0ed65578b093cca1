"""`foothold talk`: a flow held in a terminal, by the real turns and with the real words."""

import re
import subprocess
import sys
from html import unescape

import pytest

from bot import terminal
from bot.texts import text
from tests import only
from tests.bot.coach import NOW


def talk(flow, *lines, given=()):
    """What is shown, as one text."""
    shown = []
    terminal.hold(flow, given, lines, shown.append, now=lambda: NOW)
    return "\n".join(shown)


def words(key, **values):
    """What the coach says by this name today: how it puts things is no business of these tests."""
    return unescape(re.sub("<[^>]*>", "", text("en", key, values)))


def test_a_flow_is_held_to_its_end_and_on():
    shown = talk("week-goal", "Speak up on Monday", "8", "3")

    assert words("week-goal-goal") in shown
    assert words("week-goal-end", goal="Speak up on Monday", confidence=3) in shown
    assert shown.rstrip().endswith("[2] Home")


def test_back_offers_the_answer_again_and_why_explains():
    shown = talk("week-goal", "Speak up on Monday", "why", "8", "back")

    assert words("week-goal-difficulty-why") in shown
    assert words("earlier-answer", answer="8") in shown


def test_an_answer_may_be_the_words_of_a_button_or_its_number():
    shown = talk("settings")
    first = re.search(r"\[1\] (.+?)(   |$)", shown, re.MULTILINE)[1]

    def after(answer):
        return talk("settings", answer).removeprefix(shown)

    assert after("1") == after(first) == after(first.upper())
    assert after("1") != after("2")


def test_skip_passes_what_may_be_passed_and_stop_keeps_the_place():
    shown = talk("week-goal", "Speak up on Monday", "stop")

    assert words("stopped", name=words("week-goal-name")) in shown
    assert "Speak up on Monday" in talk("week-goal", "Speak up on Monday", "stop", "1")


def test_ticks_stand_in_the_list_of_buttons():
    shown = talk("values", *["skip"] * 5, "1")

    assert "✓ " in shown


def test_a_moment_is_read_by_the_clock_it_is_given():
    shown = talk("reframe", "2", "the talk in class", "tomorrow 3pm")

    assert "Wednesday 25 November, 15:00" in shown


def test_what_a_flow_is_handed_is_asked_for_by_name():
    with pytest.raises(terminal.CannotBegin, match=r"handed week, goal: add each as NAME=VALUE"):
        talk("week-ladder")
    assert "Speak up" in talk("week-ladder", given=("week=1", "goal=Speak up"))


def test_a_flow_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(terminal.CannotBegin, match=r"no flow dance.*week-goal"):
        talk("dance")


def test_without_a_flow_it_is_the_whole_coach_from_the_first_minute():
    shown = talk("", "1")

    assert "16" in shown


def test_lines_may_be_piped_and_nothing_is_left_behind(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "bot", "talk", "week-goal"],
        input="Speak up on Monday\n8\n",
        capture_output=True,
        text=True,
        check=True,
        env=only(PYTHONPATH=".", TMPDIR=str(tmp_path)),
    )

    assert "> 8" in done.stdout
    assert words("week-goal-confidence", goal="Speak up on Monday") in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_talk_that_cannot_begin_is_one_sentence(foothold, capsys):
    assert foothold(["talk", "dance"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
