"""The words of care in other languages: all there, the same values, short, on buttons that fit."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from bot.texts import ROOT, care_languages, cares, has, languages, speaks, text

# After weeks of ratings, in the middle of an English talk.
ENGLISH_ONLY = {"care-doctor"}
BORROWED = {"nudge-still-here", "offer-sos", "control-back", "control-stop", "control-why"}
OTHERS = [one for one in care_languages() if one not in languages()]
VALUE = re.compile(r"\{ \$(\w+) \}")


def messages(path):
    found = FluentParser().parse(path.read_text("utf-8")).body
    source = path.read_text("utf-8")
    return {
        one.id.name: source[one.value.span.start : one.value.span.end]
        for one in found
        if isinstance(one, ast.Message)
    }


ENGLISH = messages(ROOT / "en" / "crisis.ftl") | {
    key: words for key, words in messages(ROOT / "en" / "common.ftl").items() if key in BORROWED
}


def test_care_speaks_the_languages_the_gate_reads():
    assert set(OTHERS) == {"de", "es", "fr", "pt", "ru", "uk"}


@pytest.mark.parametrize("language", OTHERS)
def test_all_words_of_care_are_there_with_the_same_values(language):
    theirs = messages(ROOT / language / "care.ftl")

    assert theirs.keys() == ENGLISH.keys() - ENGLISH_ONLY
    for key, words in theirs.items():
        assert set(VALUE.findall(words)) == set(VALUE.findall(ENGLISH[key])), key


@pytest.mark.parametrize("language", OTHERS)
def test_they_are_short_and_do_not_shout(language):
    for key, words in messages(ROOT / language / "care.ftl").items():
        lines = [line for line in words.split("\n") if line.strip() and "$numbers" not in line]
        assert len(lines) <= 3, key
        assert "!" not in words.replace("¡", ""), key


@pytest.mark.parametrize("language", OTHERS)
def test_their_buttons_fit(language):
    theirs = messages(ROOT / language / "care.ftl")
    buttons = [key for key in theirs if key.startswith(("offer-", "control-"))]
    buttons += [key for key in theirs if key.count("-") > 1 and "frame" not in key]
    buttons = [key for key in buttons if not key.startswith(("care", "crisis-end", "nudge"))]
    assert len(buttons) > 10
    assert [theirs[key] for key in buttons if len(theirs[key]) > 30] == []


def test_what_a_language_of_care_lacks_is_said_in_english():
    assert text("de", "offer-home") == text("en", "offer-home")
    assert has("de", "offer-home")
    assert text("de", "care-soft-despair") != text("en", "care-soft-despair")


def test_only_whole_languages_are_spoken_elsewhere():
    assert speaks("de-AT") == "en"
    assert cares("de-AT") == "de"
    assert cares("it") == "en"
