"""A loss is known from what is only feared, denied, or small."""

import pytest

from flows.losses import told_of_loss
from tests.flows.tables import rows


@pytest.mark.parametrize("row", rows("losses"), ids=lambda row: row["said"])
def test_a_loss_is_told_from_what_is_none(row):
    assert told_of_loss(row["said"]) is (row["loss"] == "yes")
