"""Which of some texts have most words in common with another: a rough order, best first."""

import re
from collections.abc import Iterable, Sequence

WORD = re.compile(r"\w{3,}")
ROOT = 5  # letters that word forms share: "presented", "presenting"
# Words too common to say what a text is about.
PLAIN = frozenset(
    {
        "the",
        "and",
        "for",
        "with",
        "that",
        "this",
        "was",
        "were",
        "not",
        "but",
        "you",
        "are",
        "have",
        "had",
        "has",
        "did",
        "didn",
        "don",
        "can",
        "will",
        "would",
        "from",
        "they",
        "them",
        "she",
        "her",
        "him",
        "his",
        "all",
        "very",
        "just",
        "about",
        "into",
        "out",
        "then",
        "than",
        "what",
        "when",
        "how",
        "who",
        "why",
        "never",
        "always",
        "every",
        "everyone",
        "nothing",
        "anything",
        "because",
        "really",
        "still",
        "going",
    }
)


def roots(text: str) -> frozenset[str]:
    words = (word.casefold() for word in WORD.findall(text))
    return frozenset(word[:ROOT] for word in words if word not in PLAIN)


def alike(one: str, other: str) -> bool:
    """Whether at least half of the words that the shorter one is about are in the other as well."""
    mine, theirs = roots(one), roots(other)
    if not mine or not theirs:  # nothing but plain words: only the very same
        return bool(one.strip()) and one.strip().casefold() == other.strip().casefold()
    return 2 * len(mine & theirs) >= min(len(mine), len(theirs))


def nearest(to: str, among: Sequence[str], most: int) -> tuple[int, ...]:
    """Places of the nearest; those with nothing in common keep their order, after the others."""
    wanted = roots(to)
    return tuple(_best((len(wanted & roots(one)) for one in among), most))


def _best(common: Iterable[int], most: int) -> list[int]:
    ranked = sorted(enumerate(common), key=lambda one: -one[1])
    return [place for place, _ in ranked][:most]
