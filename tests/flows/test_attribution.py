"""To what a sentence puts a success or a setback down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.attribution import Cause, attribution
from tests.flows.tables import rows

TABLE = rows("attribution")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["text"])
def test_the_causes_spoken_of_are_found(row):
    assert {cause.value for cause in attribution(row["text"])} == set(
        filter(None, row["causes"].split(","))
    )


def test_the_table_of_causes_is_large_and_holds_each_of_them():
    assert len(TABLE) >= 80
    assert {cause.value for cause in Cause} <= {
        cause for row in TABLE for cause in row["causes"].split(",")
    }


@given(st.text(max_size=4000))
def test_any_text_has_causes_or_none(text):
    assert attribution(text) <= frozenset(Cause)
