"""What needs no weighing is known by its form, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.outright import Outright, outright
from tests.flows.tables import rows


@pytest.mark.parametrize("row", rows("outright"), ids=lambda row: row["said"])
def test_each_sentence_is_taken_by_its_form(row):
    found = outright(row["said"])

    assert (found.value if found else "-") == row["is"]


@given(st.text(max_size=2000))
def test_any_text_has_such_a_form_or_none(text):
    assert outright(text) in {None, *Outright}
