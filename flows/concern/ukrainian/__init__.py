"""What people say in Ukrainian, by kind; `../notation.py` explains the notation."""

from flows.concern.together import together
from flows.concern.ukrainian import acts, calm, passive, roundabout, soft, wishes
from flows.concern.ukrainian.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = together(
    calm.SHAPES, wishes.SHAPES, acts.SHAPES, roundabout.SHAPES, passive.SHAPES, soft.SHAPES
)
