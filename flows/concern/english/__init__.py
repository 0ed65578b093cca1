"""What people say in English, by kind; `../notation.py` explains the notation."""

from flows.concern.english import acts, calm, goodbyes, not_now, passive, roundabout, soft, wishes
from flows.concern.english.words import WORDS
from flows.concern.together import together

__all__ = ["SHAPES", "WORDS"]

SHAPES = together(
    calm.SHAPES,
    not_now.SHAPES,
    wishes.SHAPES,
    goodbyes.SHAPES,
    acts.SHAPES,
    roundabout.SHAPES,
    passive.SHAPES,
    soft.SHAPES,
)
