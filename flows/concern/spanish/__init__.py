"""What people say in Spanish, by kind; `../shapes.py` explains the notation."""

from flows.concern.spanish import acts, calm, soft, wishes
from flows.concern.spanish.words import WORDS

__all__ = ["SHAPES", "WORDS"]

SHAPES = calm.SHAPES | wishes.SHAPES | acts.SHAPES | soft.SHAPES
