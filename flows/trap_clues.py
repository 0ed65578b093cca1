"""What a text gives away of the thinking traps in it: words, pairs, kinds, turns of phrase."""

from itertools import pairwise
from typing import Final

from flows.trap_kinds import KIND_OF
from flows.trap_signs import plain, signs_in

# A long letter is read at its start and at its end: 5 ms on a slow machine, whatever is pasted.
_OPENING: Final = 900
_CLOSING: Final = 500
_STEM: Final = 5
# The most words of each size of text, from a bare "I'm a failure" to a letter.
_SIZES: Final = (4, 9, 16, 30, 55, 100)


def _read(text: str) -> str:
    if len(text) <= _OPENING + _CLOSING:
        return text
    return f"{text[:_OPENING]}\n{text[-_CLOSING:]}"


def clues(text: str) -> set[str]:
    """Every clue found in the text, each named by its sort; empty where there are no words.

    `word:`, `stem:` (first five letters) and `pair:` are what they say ("^" opens a sentence and
    "$" ends it); `kind:` is a group of like words, alone or before the next; `sign:` a turn of
    phrase; `size:` how long the text is.
    """
    found: set[str] = set()
    length = 0
    for sentence in plain(_read(text)):
        words = sentence.split()
        length += len(words)
        kinds = [KIND_OF[word] for word in words if word in KIND_OF]
        found.update(["word:" + word for word in words])
        found.update(["stem:" + word[:_STEM] for word in words if len(word) > _STEM])
        found.update([f"pair:{a} {b}" for a, b in pairwise(["^", *words, "$"])])
        found.update(["kind:" + kind for kind in kinds])
        found.update([f"kind:{a} {b}" for a, b in pairwise(kinds)])
        found.update(["sign:" + name for name in signs_in(sentence)])
    if found:
        found.add(f"size:{sum(length > most for most in _SIZES)}")
    return found
