"""A small language for what people say, and the way it is looked for.

    i dont? WANT to? (die|be dead)     words in order; (a|b) is a choice, `?` makes optional
    kill*                              any word that begins so
    suicide~                           also with one slip of the finger
    WANT                               capitals: a name defined in the words of the language
    want ..3 die                       up to three words between
    ^ want to die $                    begins, ends a sentence

All places in a text are followed at once: a set of places is one integer, a bit for each word, and
one step of a shape is one shift and one `and`. So a shape costs the same number of steps whatever
the text is, and nothing can be made to backtrack.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

Words = frozenset[str]  # as the tables write them: "die", "kill*", "suicide~"


@dataclass(frozen=True, slots=True)
class Page:
    """A text ready to be searched. Bit n of a set of places is the nth word."""

    places: Mapping[str, int]  # where each word of the tables stands
    breaks: int  # where sentences end; the first and the last place are always such
    quoted: int  # what stands between quotation marks
    size: int
    _words: Words
    _known: dict[Words, int] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, places: Mapping[str, int], breaks: int, quoted: int, size: int) -> "Page":
        return cls(places, breaks, quoted, size, frozenset(places))

    def where(self, words: Words) -> int:
        """All places of these words."""
        known = self._known.get(words)
        if known is None:
            known = 0
            for word in words & self._words:
                known |= self.places[word]
            self._known[words] = known
        return known

    def without(self, hidden: int) -> "Page":
        """The same text with some words blotted out."""
        if not hidden:
            return self
        left = {word: rest for word, at in self.places.items() if (rest := at & ~hidden)}
        return Page.of(left, self.breaks, self.quoted, self.size)

    def sentence_of(self, places: int) -> int:
        """All places of the sentence in which these lie, or of those from the first to the last."""
        first = (self.breaks & ((places & -places) - 1)).bit_length()
        after = self.breaks & ~((1 << places.bit_length()) - 1)
        end = (after & -after) if after else 1 << self.size
        return (end - 1) & ~((1 << first) - 1)


class Word(NamedTuple):
    words: Words

    def after(self, places: int, page: Page) -> int:
        """Where this may end, given where what comes before it ends. So for every shape."""
        return (places << 1) & page.where(self.words)

    def before(self, places: int, page: Page) -> int:
        """The way back: where what comes before may end, given where this ends."""
        return (places & page.where(self.words)) >> 1


class Gap(NamedTuple):
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


class Begin(NamedTuple):
    def after(self, places: int, page: Page) -> int:
        return places & page.breaks

    def before(self, places: int, page: Page) -> int:
        return places & page.breaks


class End(NamedTuple):
    def after(self, places: int, page: Page) -> int:
        return places & (page.breaks >> 1)

    def before(self, places: int, page: Page) -> int:
        return places & (page.breaks >> 1)


class Maybe(NamedTuple):
    part: "Shape"

    def after(self, places: int, page: Page) -> int:
        return places | self.part.after(places, page)

    def before(self, places: int, page: Page) -> int:
        return places | self.part.before(places, page)


class Row(NamedTuple):
    parts: "tuple[Shape, ...]"

    def after(self, places: int, page: Page) -> int:
        for part in self.parts:
            if not places:
                break
            places = part.after(places, page)
        return places

    def before(self, places: int, page: Page) -> int:
        for part in reversed(self.parts):
            if not places:
                break
            places = part.before(places, page)
        return places


class Either(NamedTuple):
    parts: "tuple[Shape, ...]"
    first: Words | None  # with which every part begins, if each begins with a word

    def after(self, places: int, page: Page) -> int:
        found = 0
        if self.first is not None and not (places << 1) & page.where(self.first):
            return found
        for part in self.parts:
            found |= part.after(places, page)
        return found

    def before(self, places: int, page: Page) -> int:
        found = 0
        for part in self.parts:
            found |= part.before(places, page)
        return found


Shape = Word | Gap | Begin | End | Maybe | Row | Either


def _first(shape: Shape) -> Words | None:
    match shape:
        case Word(words):
            return words
        case Row((first, *_)):
            return _first(first)
        case Either(_, first):
            return first
        case _:
            return None


def either(parts: Sequence[Shape]) -> Shape:
    """A choice, or the only part."""
    if len(parts) == 1:
        return parts[0]
    firsts = [first for part in parts if (first := _first(part)) is not None]
    every = frozenset().union(*firsts) if len(firsts) == len(parts) else None
    return Either(tuple(parts), every)


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
        self._known: dict[int, Words | None] = {}

    def of(self, shape: Shape) -> Words | None:
        """None if the shape can be found in nothing."""
        if isinstance(shape, Word):
            return shape.words
        if not isinstance(shape, Row | Either):
            return None
        if id(shape) not in self._known:
            every = [self.of(part) for part in shape.parts]
            if isinstance(shape, Row):
                self._known[id(shape)] = min(filter(None, every), key=self._rarity, default=None)
            else:
                wide = None in every
                self._known[id(shape)] = None if wide else frozenset().union(*filter(None, every))
        return self._known[id(shape)]

    def all_of(self, shape: Shape) -> tuple[Words, ...]:
        """All such sets, the rarest first."""
        parts = shape.parts if isinstance(shape, Row) else (shape,)
        return tuple(sorted(filter(None, map(self.of, parts)), key=self._rarity))

    def _rarity(self, words: Words) -> int:
        return sum(self._common[word] for word in words)


class BrokenShape(ValueError):
    """A shape that cannot be read, a name without a definition, or one that is found in nothing."""


SIGNS = re.compile(r"\.\.\d*|[()|,?^$]|[^\s()|,?^$]+")
_GAP = 3  # words that `..` alone may skip
_EMPTY = Page.of({}, 0b11, 0, 2)


class Reader:
    """Reads shapes; names are read once and shared."""

    def __init__(self, definitions: Mapping[str, str]) -> None:
        self._definitions = definitions
        self._named: dict[str, Shape] = {}

    def read(self, source: str) -> Shape:
        signs = SIGNS.findall(source)
        shape, rest = self._either(signs, 0)
        if rest != len(signs) or shape.after(0b1, _EMPTY):
            raise BrokenShape(source)
        return shape

    def _either(self, signs: list[str], at: int) -> tuple[Shape, int]:
        single: list[str] = []  # choices of one plain word are one set
        parts: list[Shape] = []
        while True:
            row: list[Shape] = []
            start = at
            while at < len(signs) and (sign := signs[at]) not in "|,)":
                at += 1
                if sign == "(":
                    inner, at = self._either(signs, at)
                    at += 1  # the closing bracket
                    row.append(inner)
                elif sign != "?":
                    row.append(self._one(sign))
                elif row:
                    row[-1] = Maybe(row[-1])
                else:
                    raise BrokenShape(" ".join(signs))
            if not row:
                raise BrokenShape(" ".join(signs))
            if at == start + 1 and isinstance(row[0], Word) and not signs[start].isupper():
                single.append(signs[start])
            else:
                parts.append(row[0] if len(row) == 1 else Row(tuple(row)))
            if at >= len(signs) or signs[at] == ")":
                break
            at += 1
        if single:
            parts.append(Word(frozenset(single)))
        return either(parts), at

    def _one(self, sign: str) -> Shape:
        if sign == "^":
            return Begin()
        if sign == "$":
            return End()
        if sign[0] == ".":
            return Gap(int(sign[2:] or _GAP))
        if sign.isupper():
            return self._name(sign)
        return Word(frozenset((sign,)))

    def _name(self, name: str) -> Shape:
        if name not in self._named:
            if name not in self._definitions:
                raise BrokenShape(name)
            self._named[name] = self.read(self._definitions[name])
        return self._named[name]
