"""What people say in Ukrainian, by kind; `../shapes.py` explains the notation."""

from flows.concern.ukrainian import acts, calm, soft, wishes
from flows.concern.ukrainian.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
