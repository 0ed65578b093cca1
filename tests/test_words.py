"""Everything the coach can say exists in each language, is used, is given its values, and is plain.

What can be said is read off the flows and, with `ast`, off the source: no list is kept by hand but
the few exceptions here, each with its reason.
"""

import re

import pytest
from fluent.syntax import ast as fluent

from bot import answering
from bot.commands import MENU
from bot.entries.registry import ENTRIES
from bot.prompts import PROMPTS
from bot.texts import languages
from flows.machine import words_of
from flows.place import Place
from flows.registry import FLOWS
from tests.plain_words import grade, sentences
from tests.speech import (
    calls,
    constants,
    controls,
    filled,
    literals,
    messages,
    of_flows,
    offered,
    optional_of_flows,
    reminded,
    said,
    variables,
)

every_language = pytest.mark.parametrize("language", languages())
# Said by Telegram itself or read out of a table: no line of code names them.
UNUSED = {"about", "about-short"}
# More than three lines, for it is a list: of commands, of what is kept, of who to call.
LONG = {"help", "privacy", "care", "care-anywhere", "care-after", "about", "welcome-hello"}
LONG |= {"checkin-message"}  # a letter of the person's own, ready to be sent on


@every_language
def test_no_words_are_missing(language):
    have = messages(language)
    wanted = {key for key, _ in (*of_flows(), *said())}
    wanted |= {f"offer-{name}" for name in offered() if not _has_its_own_text(name)}

    assert sorted(wanted - have.keys()) == []


def _has_its_own_text(name):
    """Whether each Offer of this name brings its own words."""
    found = [call for call in calls("Offer") if name in literals(call.args[0])]
    return bool(found) and all(
        any(one.arg == "text" for one in call.keywords) or len(call.args) > 2 for call in found
    )


def test_every_offer_leads_somewhere():
    known = ENTRIES.keys() | answering.ANSWERS.keys()

    assert sorted(offered() - known) == []


def test_what_is_said_by_name_exists():
    missing = set()
    for name in ("say", "Prompt", "Lines", "Label", "Ending"):
        for call in calls(name):
            for node in call.args[:1]:
                for key in literals(node):
                    if "*" not in key and key not in messages("en"):
                        missing.add(key)
    assert sorted(missing) == []


@every_language
def test_no_words_use_a_value_that_is_never_given(language):
    have = messages(language)
    for key, given in (*of_flows(), *said()):
        if given is not None and key in have:
            assert variables(have[key]) <= given, key
    for flow in FLOWS.values():
        for step in flow.steps:
            key = f"{flow.name}-{step.name}-why"
            if key in have:
                assert variables(have[key]) <= dict_of(flow, step).keys(), key


def dict_of(flow, step):
    given = dict.fromkeys((*flow.facts, *step.words))
    return given | (dict.fromkeys(("item", "number", "of")) if step.name in flow.inside else {})


@every_language
def test_every_language_gives_each_key_the_same_values(language):
    for key, pattern in messages(language).items():
        assert key in messages("en"), key
        assert variables(pattern) <= variables(messages("en")[key]), key


def test_each_nudge_that_has_words_has_a_time_set_by_something_and_the_other_way_round():
    assert reminded() == PROMPTS.keys()


def left_over(keys):
    """Those that nothing says; for what is put together, `tests.speech.FILLED` tells what from."""
    used = {key for key, _ in (*of_flows(), *said())} | set(optional_of_flows()) | UNUSED
    used |= constants() | filled("offer-*")
    return [key for key in keys if key not in used]


def test_no_words_are_left_over():
    assert left_over(messages("en")) == []


def test_words_are_left_over_whose_end_belongs_to_another_beginning():
    """Each end is a name that the source knows, and each beginning is put before others."""
    dead = ["command-thanks", "coming-reflect", "trap-family", "nudge-week-8", "learn-dip-what"]

    assert left_over(dead) == dead


def variants(pattern):
    """The texts a pattern may come to: one for each way of its choices, `…` for its values."""
    found = [""]
    for part in pattern.elements:
        if isinstance(part, fluent.TextElement):
            found = [one + part.value for one in found]
        elif isinstance(part.expression, fluent.SelectExpression):
            ways = [text for way in part.expression.variants for text in variants(way.value)]
            found = [one + way for one in found for way in ways]
        else:
            found = [one + "…" for one in found]
    return found


def plain(words):
    return re.sub(r"<[^>]+>", "", words)


def before_a_listing(words):
    """The lines up to one that is nothing but a value: that is a list, or someone's own words."""
    lines = []
    for line in plain(words).splitlines():
        if line.strip(" .“”") == "…" or line.startswith("• "):
            break
        if line.strip():
            lines.append(line)
    return lines


def questions(language):
    """(key, a text it may come to) of all that is a message and not a button or a part."""
    small = "paper|offer|command|scale|control|coming|list|and|chosen|earlier"
    parts = re.compile(rf"({small})-|.*-name$")
    rows = {key for call in calls("Lines") for key in literals(call.args[0])}
    for key, pattern in messages(language).items():
        if not parts.match(key) and key not in LONG | rows:
            yield from ((key, words) for words in variants(pattern))


@every_language
def test_a_message_is_at_most_three_short_lines(language):
    long = {
        key
        for key, words in questions(language)
        if len(before_a_listing(words)) > 3 or len(" ".join(before_a_listing(words))) > 320
    }
    assert sorted(long) == []


def buttons():
    for flow in FLOWS.values():
        for step in flow.steps:
            yield from (f"{flow.name}-{step.name}-{option}" for option in step.answer.fixed)
    yield from (f"offer-{name}" for name in offered())
    yield from (f"control-{name}" for name in controls())


@every_language
def test_a_button_has_at_most_thirty_characters(language):
    have = messages(language)
    long = {key: words for key in buttons() if key in have for words in variants(have[key])}

    assert {key: words for key, words in long.items() if len(words) > 30} == {}


@every_language
def test_a_command_of_the_menu_is_described_in_a_few_words(language):
    for key in (f"command-{name}" for name in MENU):
        (words,) = variants(messages(language)[key])
        assert 3 <= len(words) <= 60, key


@pytest.mark.parametrize(
    "never", ["!!", "!", "should", "must", "you need to", "just do", "amazing"]
)
def test_the_voice_neither_shouts_nor_presses(never):
    found = [
        key
        for key, pattern in messages("en").items()
        for words in variants(pattern)
        if re.search(rf"(?<!\w){re.escape(never)}(?!\w)", plain(words), re.IGNORECASE)
    ]
    assert found == []


def test_every_message_is_plain_enough_for_a_child_of_twelve():
    """Grade 6 to 7 of school is that age. A few words say little, so short texts are not judged."""
    grades = {}
    for key, words in questions("en"):
        whole = " ".join(before_a_listing(words)).replace("…", "it")
        if len(whole.split()) >= 12:
            grades[key, whole] = grade(whole)

    hard = {key: round(found, 1) for (key, _), found in grades.items() if found > 9}
    assert hard == {}
    assert sum(grades.values()) / len(grades) <= 7


@pytest.mark.parametrize(
    ("words", "count"),
    [("One. Two? Three.", 3), ("About 3.5 of 10", 1), ("One\nTwo", 2), ("Wait… go on.", 1)],
)
def test_sentences_are_counted_as_they_are_read(words, count):
    assert len(sentences(words)) == count


def test_the_grade_tells_plain_words_from_hard_ones():
    assert grade("The cat sat on the mat. It was a hot day.") < 2
    assert (
        grade("Institutional accountability necessitates comprehensive organisational evaluation.")
        > 15
    )


def test_the_words_of_a_question_are_what_the_machine_gives():
    flow = FLOWS["week-ladder"]
    place = Place("week-ladder", 1, "steps", facts=dict.fromkeys(flow.facts, "x"))

    assert set(words_of(flow, place)) == {*flow.facts, *flow["steps"].words, "have"}
