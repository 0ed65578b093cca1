"""Which part of life a goal belongs to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.domains import Domain, domain
from tests.flows.tables import rows

TABLE = rows("domains")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["goal"])
def test_a_goal_belongs_to_its_part_of_life(row):
    found = domain(row["goal"])
    assert (found.value if found else "") == row["domain"]


def test_the_table_of_domains_is_large_and_holds_each_of_them():
    assert len(TABLE) >= 80
    assert {each.value for each in Domain} <= {row["domain"] for row in TABLE}


@given(st.text(max_size=4000))
def test_any_text_belongs_somewhere_or_nowhere(text):
    assert domain(text) in {None, *Domain}
