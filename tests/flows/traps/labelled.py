"""The thoughts written for teaching and for measuring the trap suggester, and how it is measured.

Every line of a file begins with the letters of its traps, the plainest first, or "-" for none.
`thoughts/` teaches; `unseen/` was written apart, in other voices, and only measures; `around/` is
what people write around a thought. All of it was made up for this project.
"""

from collections import defaultdict
from pathlib import Path

from flows.traps import Trap

HERE = Path(__file__).parent
LETTERS = {
    "a": Trap.ALL_OR_NOTHING,
    "c": Trap.CATASTROPHIZING,
    "d": Trap.DISCOUNTING_POSITIVES,
    "m": Trap.MIND_READING,
    "f": Trap.FORTUNE_TELLING,
}


def labelled(folder, files="*.txt"):
    """Pairs of text and its traps, in the order of the files."""
    for path in sorted((HERE / folder).glob(files)):
        for line in path.read_text("utf-8").splitlines():
            letters, _, text = line.partition(" ")
            yield text, tuple(LETTERS[letter] for letter in letters if letter != "-")


def hits(examples, suggest):
    """The share of texts with one of their traps among the first two, by first trap and "all"."""
    found = defaultdict(list)
    for text, traps in examples:
        if traps:
            hit = bool(set(suggest(text)[:2]) & set(traps))
            found[traps[0].value].append(hit)
            found["all"].append(hit)
    return {name: sum(each) / len(each) for name, each in sorted(found.items())}


def left_alone(examples, suggest):
    """The share of texts in no trap for which nothing is suggested."""
    quiet = [not suggest(text) for text, traps in examples if not traps]
    return sum(quiet) / len(quiet)
