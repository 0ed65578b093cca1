from time import process_time

import pytest

from flows.traps import Trap, suggest
from tests.flows.traps.labelled import hits, labelled, left_alone


@pytest.mark.parametrize(
    ("text", "trap"),
    [
        ("If I'm not the best there's no point", Trap.ALL_OR_NOTHING),
        ("One slip and the whole diet is ruined", Trap.ALL_OR_NOTHING),
        ("This headache must be a brain tumour", Trap.CATASTROPHIZING),
        ("I made one typo and I'll be fired and lose the house", Trap.CATASTROPHIZING),
        ("I passed, but only because the test was easy", Trap.DISCOUNTING_POSITIVES),
        ("She said well done but she's just being nice", Trap.DISCOUNTING_POSITIVES),
        ("They all think I'm an idiot", Trap.MIND_READING),
        ("He didn’t text back, he must hate me", Trap.MIND_READING),
        ("I'm never going to find a job", Trap.FORTUNE_TELLING),
        ("im gonna fail tomorrow i just know it", Trap.FORTUNE_TELLING),
    ],
)
def test_a_plain_case_is_among_the_first_two(text, trap):
    assert trap in suggest(text)[:2]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "🙂🙂",
        "12345",
        "...",
        "I had soup for lunch",
        "The bus leaves at ten",
        "I'm happy with how it went",
        "My friends and I went bowling",
        "Thanks, see you tomorrow",
        "שלום",
    ],
)
def test_nothing_is_suggested_for_plain_talk(text):
    assert suggest(text) == []


def test_at_least_two_are_offered_when_any_is():
    for text, _ in labelled("unseen"):
        offered = suggest(text)
        assert not offered or len(offered) >= 2
        assert len(set(offered)) == len(offered)


# Reached when last taught: 0.93, 0.97, 0.98, 0.92. The margin is for new texts.
@pytest.mark.parametrize(
    ("file", "least"),
    [("short.txt", 0.88), ("long.txt", 0.88), ("personas.txt", 0.92), ("letters.txt", 0.85)],
)
def test_thoughts_in_other_voices_have_a_true_trap_among_the_first_two(file, least):
    assert hits(labelled("unseen", file), suggest)["all"] >= least


@pytest.mark.parametrize("trap", list(Trap))
def test_no_trap_is_neglected(trap):
    assert hits(labelled("unseen"), suggest)[trap.value] >= 0.75


@pytest.mark.parametrize("file", ["long.txt", "letters.txt"])
def test_a_letter_with_a_trap_in_it_is_never_met_with_silence(file):
    assert all(suggest(text) for text, traps in labelled("unseen", file) if traps)


def test_most_plain_talk_is_left_alone():
    assert left_alone(labelled("unseen"), suggest) >= 0.75


def test_a_trap_at_the_end_of_a_long_letter_is_heard():
    letter = "We moved here in March and the flat is small. " * 80 + "They must all hate me."
    assert Trap.MIND_READING in suggest(letter)[:2]


@pytest.mark.parametrize("length", [80, 900, 4000, 40_000])
def test_an_answer_is_quick_however_long_the_text(length):
    text = ("I can't stop thinking that he hates me and that I'll lose my job. " * 700)[:length]
    began = process_time()
    for _ in range(10):
        suggest(text)
    # Under 5 ms each on a quiet machine; ten times that before this fails on a busy one.
    assert process_time() - began < 0.5


def test_the_same_text_always_gets_the_same_answer():
    assert suggest("Everyone thinks I'm boring") == suggest("Everyone thinks I'm boring")
