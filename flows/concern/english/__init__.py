"""What people say in English, by kind; `../shapes.py` explains the notation."""

from flows.concern.english import acts, calm, soft, wishes
from flows.concern.english.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
