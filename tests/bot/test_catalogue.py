"""`foothold words`: what a language lacks."""

import re
import shutil

import pytest

from bot import catalogue
from bot.texts import ROOT


@pytest.fixture
def texts(tmp_path, monkeypatch):
    """A folder of languages with English in it, and German to be filled."""
    (tmp_path / "en").mkdir()
    for name in ("common.ftl", "win.ftl"):
        shutil.copy(ROOT / "en" / name, tmp_path / "en")
    monkeypatch.setattr(catalogue, "ROOT", tmp_path)
    (tmp_path / "de").mkdir()
    return tmp_path


def test_a_copy_of_english_lacks_nothing(texts):
    shutil.copytree(texts / "en", texts / "de", dirs_exist_ok=True)

    every = len(catalogue.read("en").messages)
    assert every > 100
    assert catalogue.report(None) == (f"de: {every} of {every}\nen: {every} of {every}\n", True)


def test_what_is_missing_strange_or_no_longer_there_is_named(texts):
    shutil.copytree(texts / "en", texts / "de", dirs_exist_ok=True)
    common = texts / "de" / "common.ftl"
    words = common.read_text()
    words = words.replace("control-skip = Skip\n", "")
    words = words.replace("• { $item }", "• { $thing }")
    common.write_text(words + "\nan-old-key = Alt\nno fluent at all\n")

    found = {
        (one.key, one.why) for one in catalogue.lacks(catalogue.read("de"), catalogue.read("en"))
    }
    assert found == {
        ("control-skip", "is missing"),
        ("list-row", "uses thing: never given"),
        ("an-old-key", "is not in English"),
        ("no fluent at all", "cannot be read"),
    }
    said, complete = catalogue.report("de")
    assert not complete
    assert "  common.ftl: control-skip is missing\n" in said


def test_a_language_that_is_not_there_is_told_how_to_begin(texts, foothold, capsys):
    assert foothold(["words", "fr"]) == 1
    assert "Copy bot/texts/en to bot/texts/fr" in capsys.readouterr().out


def test_the_command_ends_well_where_nothing_is_missing(foothold, capsys):
    assert foothold(["words"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"en: (\d+) of \1", next(one for one in told if one.startswith("en")))
    assert "de: for now only what is said to someone in danger" in told
