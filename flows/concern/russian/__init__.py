"""What people say in Russian, by kind; `../shapes.py` explains the notation."""

from flows.concern.russian import acts, calm, soft, wishes
from flows.concern.russian.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
