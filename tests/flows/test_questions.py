"""A question to the coach is known from what is asked of oneself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Items, Rating, Text, Ticks
from flows.heard import Control
from flows.questions import Question, question
from tests.flows.tables import rows
from tests.flows.test_typed import question as asking
from tests.flows.test_typed import take

TABLE = rows("questions")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["said"])
def test_each_question_is_taken_for_what_it_asks(row):
    found = question(row["said"])

    assert (found.value if found else "-") == row["asked"]


@pytest.mark.parametrize("kind", [Text(), Rating(), Items(), Ticks(("a", "b"), other=True)])
def test_a_question_about_the_question_is_why_and_no_other_is(kind):
    for row in TABLE:
        if row["asked"] == "about":
            assert take(asking(kind), row["said"]) is Control.WHY, row["said"]
        elif row["asked"] == "-":
            assert take(asking(kind), row["said"]) is not Control.WHY, row["said"]


@given(st.text(max_size=4000))
def test_any_text_is_a_question_or_none(text):
    assert question(text) in {None, *Question}
