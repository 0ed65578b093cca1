"""Finds a person's own earlier words again, when they fit what is at hand."""

from rapidfuzz import fuzz, utils

from bot.turn import Turn
from storage import records
from storage.records import Proof

ALIKE = 60  # of 100: enough words in common, in any order and with small slips
RECENT = 500  # how far back is looked; a person writes a few pieces a week


def similar(turn: Turn, words: str, most: int) -> list[Proof]:
    """The pieces of evidence most like these words, the best first; none where none is alike."""
    found = []
    for proof in records.evidence(turn.db, turn.who.id, most=RECENT):
        alike = fuzz.token_set_ratio(words, proof.text, processor=utils.default_process)
        if alike >= ALIKE:
            found.append((alike, proof))
    found.sort(key=lambda one: (-one[0], -one[1].at.timestamp()))
    return [proof for _, proof in found[:most]]
