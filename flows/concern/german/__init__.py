"""What people say in German, by kind; `../shapes.py` explains the notation."""

from flows.concern.german import acts, calm, soft, wishes
from flows.concern.german.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
