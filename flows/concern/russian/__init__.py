"""What people say in Russian, by kind; `../notation.py` explains the notation."""

from flows.concern.russian import acts, calm, passive, roundabout, soft, wishes
from flows.concern.russian.words import WORDS
from flows.concern.together import together

__all__ = ["SHAPES", "WORDS"]

SHAPES = together(
    calm.SHAPES, wishes.SHAPES, acts.SHAPES, roundabout.SHAPES, passive.SHAPES, soft.SHAPES
)
