"""What people say in Portuguese, by kind; `../shapes.py` explains the notation."""

from flows.concern.portuguese import acts, calm, soft, wishes
from flows.concern.portuguese.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
