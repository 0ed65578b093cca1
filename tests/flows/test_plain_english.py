"""Everyday typing made regular."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.plain_english import HEAD, TAIL, both_ends, plain, value


@pytest.mark.parametrize(
    ("typed", "regular"),
    [
        ("I can’t do it", "i cannot do it"),
        ("dont know", "do not know"),
        ("It's late, I'm tired", "it is late, i am tired"),
        ("I really just want to", "i want to"),
        ("so nervous", "nervous"),
        ("so far", "so far"),
        ("won't", "will not"),
        ("anxoius", "anxious"),
        ("anxius", "anxious"),
        ("anxxious", "anxious"),
        ("anxiaus", "anxious"),
        ("mexican", "mexican"),
        ("ansiety and anxiety", "anxiety and anxiety"),
        ("one\ntwo", "one. two"),
        ("", ""),
    ],
)
def test_words_are_made_regular(typed, regular):
    assert plain(typed) == regular


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("3", 3), ("1,5", 1.5), ("1.5", 1.5), ("1,500", 1500), ("ten", 10), ("twenty-five", 25),
        ("twenty five", 25), ("ninety", 90), ("hundred", 100), ("zero", 0),
    ],
)  # fmt: skip
def test_numbers_are_read_in_digits_and_in_words(typed, amount):
    assert value(typed) == amount


def test_the_middle_of_a_long_letter_is_passed_over():
    letter = "b" * HEAD + "m" * 3000 + "e" * TAIL
    assert both_ends(letter) == "b" * HEAD + ". " + "e" * TAIL


@given(st.text(max_size=4000))
def test_any_text_becomes_one_line_without_double_spaces(text):
    said = plain(text)
    assert "\n" not in said
    assert "  " not in said
