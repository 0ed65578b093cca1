"""What is looked for in a text, and the way it is found; `notation.py` says how it is written.

All places in a text are followed at once: a set of places is one integer, a bit for each word, and
one step of a shape is one shift and one `and`. So a shape costs the same number of steps whatever
the text is, and nothing can be made to backtrack.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = tuple[str, ...]  # as the tables write them: "die", "kill*", "suicide~"


@dataclass(frozen=True, slots=True)
class Page:
    """A text ready to be searched. Bit n of a set of places is the nth word."""

    places: Mapping[str, int]  # where each word of the tables stands
    breaks: int  # where sentences end; the first and the last place are always such
    quoted: int  # what stands between quotation marks
    size: int
    _known: "dict[Choice, int]" = field(default_factory=dict, compare=False)

    def where(self, choice: "Choice") -> int:
        """All places of these words."""
        known = self._known.get(choice)
        if known is None:
            known = 0
            there = self.places
            for word in choice.words:
                if word in there:
                    known |= there[word]
            self._known[choice] = known
        return known

    def without(self, hidden: int) -> "Page":
        """The same text with some words blotted out."""
        if not hidden:
            return self
        left = {word: rest for word, at in self.places.items() if (rest := at & ~hidden)}
        return Page(left, self.breaks, self.quoted, self.size)

    def sentence_of(self, places: int) -> int:
        """All places of the sentence in which these lie, or of those from the first to the last."""
        first = (self.breaks & ((places & -places) - 1)).bit_length()
        after = self.breaks & ~((1 << places.bit_length()) - 1)
        end = (after & -after) if after else 1 << self.size
        return (end - 1) & ~((1 << first) - 1)


# Shapes are told apart by which they are (`eq=False`), not by what is in them: each is there once.
@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """Words in this order, or the only word."""

    words: Words

    def after(self, places: int, page: Page) -> int:
        """Where this may end, given where what comes before it ends. So for every shape."""
        there = page.places
        for word in self.words:
            if word not in there:
                return 0
            places = (places << 1) & there[word]
        return places

    def before(self, places: int, page: Page) -> int:
        """The way back: where what comes before may end, given where this ends."""
        for word in reversed(self.words):
            places = (places & page.places.get(word, 0)) >> 1
        return places


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Any of these words."""

    words: Words

    def after(self, places: int, page: Page) -> int:
        return (places << 1) & page.where(self)

    def before(self, places: int, page: Page) -> int:
        return (places & page.where(self)) >> 1


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    upto: int

    def after(self, places: int, page: Page) -> int:
        inside = ~page.breaks
        for _ in range(self.upto):
            places |= (places << 1) & inside
        return places

    def before(self, places: int, page: Page) -> int:
        inside = ~page.breaks
        for _ in range(self.upto):
            places |= (places & inside) >> 1
        return places


@dataclass(frozen=True, slots=True, eq=False)
class Begin:
    def after(self, places: int, page: Page) -> int:
        return places & page.breaks

    def before(self, places: int, page: Page) -> int:
        return places & page.breaks


@dataclass(frozen=True, slots=True, eq=False)
class End:
    def after(self, places: int, page: Page) -> int:
        return places & (page.breaks >> 1)

    def before(self, places: int, page: Page) -> int:
        return places & (page.breaks >> 1)


@dataclass(frozen=True, slots=True, eq=False)
class Maybe:
    part: "Shape"

    def after(self, places: int, page: Page) -> int:
        return places | self.part.after(places, page)

    def before(self, places: int, page: Page) -> int:
        return places | self.part.before(places, page)


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    parts: "tuple[Shape, ...]"

    def after(self, places: int, page: Page) -> int:
        for part in self.parts:
            places = part.after(places, page)
            if not places:
                break
        return places

    def before(self, places: int, page: Page) -> int:
        for part in reversed(self.parts):
            places = part.before(places, page)
            if not places:
                break
        return places


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    parts: "tuple[Shape, ...]"

    def after(self, places: int, page: Page) -> int:
        found = 0
        for part in self.parts:
            found |= part.after(places, page)
        return found

    def before(self, places: int, page: Page) -> int:
        found = 0
        for part in self.parts:
            found |= part.before(places, page)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Many(Either):
    """The same for a long list, of which most are found by the word with which they begin."""

    filed: "Mapping[str, tuple[Shape, ...]]"
    others: "tuple[Shape, ...]"

    @classmethod
    def of(cls, parts: "tuple[Shape, ...]") -> "Many":
        filed: dict[str, tuple[Shape, ...]] = {}
        others: list[Shape] = []
        for part in parts:
            match part:
                case Phrase((word, *_)) | Row((Phrase((word, *_)), *_)):
                    filed[word] = (*filed.get(word, ()), part)
                case _:
                    others.append(part)
        return cls(parts, filed, tuple(others))

    def after(self, places: int, page: Page) -> int:
        found = 0
        there, next_places = page.places, places << 1
        for word in there.keys() & self.filed.keys():
            if there[word] & next_places:
                for part in self.filed[word]:
                    found |= part.after(places, page)
        for part in self.others:
            found |= part.after(places, page)
        return found


BEGIN, END = Begin(), End()
Shape = Phrase | Choice | Gap | Begin | End | Maybe | Row | Either


def ends(shape: Shape, page: Page) -> int:
    """The places where this shape ends in the text."""
    return shape.after((1 << page.size) - 1, page)


def covered(shape: Shape, page: Page) -> int:
    """All places that belong to a find of this shape, of the longest from each start."""
    places = 0
    found = ends(shape, page)
    starts = shape.before(found, page) if found else 0
    while starts:
        start = starts & -starts
        places |= (1 << shape.after(start, page).bit_length()) - (start << 1)
        starts ^= start
    return places


class Needs:
    """Words of which a text must hold one for a shape to be found: the rarest such set."""

    def __init__(self, common: Mapping[str, int]) -> None:
        self._common = common  # how often each word is in the tables
        self._known: dict[Shape, Words] = {}

    def of(self, shape: Shape) -> Words:
        """Empty if the shape can be found in nothing."""
        if shape not in self._known:
            self._known[shape] = self._of(shape)
        return self._known[shape]

    def _of(self, shape: Shape) -> Words:
        match shape:
            case Phrase(words):
                return (min(words, key=self._common.__getitem__),)
            case Choice(words):
                return words
            case Row(parts):
                return min(filter(None, map(self.of, parts)), key=self._rarity, default=())
            case Either(parts):
                every = [self.of(part) for part in parts]
                return tuple(set().union(*every)) if all(every) else ()
            case _:
                return ()

    def all_of(self, shape: Shape) -> list[Words]:
        """All such sets, the rarest first."""
        parts = shape.parts if isinstance(shape, Row) else (shape,)
        return sorted(filter(None, map(self.of, parts)), key=self._rarity)

    def _rarity(self, words: Words) -> int:
        return sum(map(self._common.__getitem__, words))
