"""What people say in French, by kind; `../shapes.py` explains the notation."""

from flows.concern.french import acts, calm, soft, wishes
from flows.concern.french.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
