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
from collections.abc import Iterable, Mapping, Sequence
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


class One(NamedTuple):
    """The same for a single word, without a set: most words stand alone."""

    word: str

    def after(self, places: int, page: Page) -> int:
        return (places << 1) & page.places.get(self.word, 0)

    def before(self, places: int, page: Page) -> int:
        return (places & page.places.get(self.word, 0)) >> 1


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


Shape = Word | One | Gap | Begin | End | Maybe | Row | Either


class Kept:
    """Words, sets and shapes that are there already: most of a table has stood elsewhere before.

    Shapes are told apart by their kinds and by which their parts are, not by what is in them:
    `Begin() == End()`, for both are empty.
    """

    def __init__(self) -> None:
        self.ones: dict[str, Shape] = {}
        self._words: dict[Words, Words] = {}
        self._shapes: dict[tuple[object, ...], Shape] = {}

    def words(self, *sets: Iterable[str]) -> Words:
        found = frozenset().union(*sets)
        return self._words.setdefault(found, found)

    def word(self, words: Iterable[str]) -> Shape:
        found = self.words(words)
        return self._shapes.setdefault((Word, id(found)), Word(found))

    def maybe(self, part: Shape) -> Shape:
        return self._shapes.setdefault((Maybe, id(part)), Maybe(part))

    def row(self, parts: Sequence[Shape]) -> Shape:
        """One after the other, or the only part."""
        if len(parts) == 1:
            return parts[0]
        return self._shapes.setdefault((Row, *map(id, parts)), Row(tuple(parts)))

    def either(self, parts: Sequence[Shape]) -> Shape:
        """A choice, or the only part."""
        if len(parts) == 1:
            return parts[0]
        key = (Either, *map(id, parts))
        if key not in self._shapes:
            firsts = [first for part in parts if (first := _first(part)) is not None]
            every = self.words(*firsts) if len(firsts) == len(parts) else None
            self._shapes[key] = Either(tuple(parts), every)
        return self._shapes[key]


def _first(shape: Shape) -> Iterable[str] | None:
    match shape:
        case Word(words):
            return words
        case One(word):
            return (word,)
        case Row((first, *_)):
            return _first(first)
        case Either(_, first):
            return first
        case _:
            return None


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

    def __init__(self, common: Mapping[str, int], kept: Kept) -> None:
        self._common = common  # how often each word is in the tables
        self._kept = kept
        self._known: dict[int, Words | None] = {}

    def of(self, shape: Shape) -> Words | None:
        """None if the shape can be found in nothing."""
        if isinstance(shape, Word):
            return shape.words
        if not isinstance(shape, One | Row | Either):
            return None
        if id(shape) not in self._known:
            self._known[id(shape)] = self._of(shape)
        return self._known[id(shape)]

    def _of(self, shape: One | Row | Either) -> Words | None:
        if isinstance(shape, One):
            return self._kept.words((shape.word,))
        every = [self.of(part) for part in shape.parts]
        if isinstance(shape, Row):
            return min(filter(None, every), key=self._rarity, default=None)
        return None if None in every else self._kept.words(*filter(None, every))

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
    """Reads shapes; names are read once and shared, and so is whatever is alike."""

    def __init__(self, definitions: Mapping[str, str], kept: Kept) -> None:
        self._definitions = definitions
        self._kept = kept
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
        ones = self._kept.ones
        size = len(signs)
        while True:
            row: list[Shape] = []
            while at < size and (sign := signs[at]) not in "|,)":
                at += 1
                if sign in ones:
                    row.append(ones[sign])
                elif sign == "(":
                    inner, at = self._either(signs, at)
                    at += 1  # the closing bracket
                    row.append(inner)
                elif sign != "?":
                    row.append(self._one(sign))
                elif row:
                    row[-1] = self._kept.maybe(row[-1])
                else:
                    raise BrokenShape(" ".join(signs))
            if not row:
                raise BrokenShape(" ".join(signs))
            if len(row) == 1 and isinstance(row[0], One):
                single.append(row[0].word)
            else:
                parts.append(self._kept.row(row))
            if at >= size or signs[at] == ")":
                break
            at += 1
        if len(single) == 1:
            parts.append(self._one(single[0]))
        elif single:
            parts.append(self._kept.word(single))
        return self._kept.either(parts), at

    def _one(self, sign: str) -> Shape:
        if sign.isupper():
            return self._name(sign)
        known = self._kept.ones.get(sign)
        if known is None:
            known = self._kept.ones[sign] = _read(sign)
        return known

    def _name(self, name: str) -> Shape:
        if name not in self._named:
            if name not in self._definitions:
                raise BrokenShape(name)
            self._named[name] = self.read(self._definitions[name])
        return self._named[name]


def _read(sign: str) -> Shape:
    if sign == "^":
        return Begin()
    if sign == "$":
        return End()
    if sign[0] == ".":
        return Gap(int(sign[2:] or _GAP))
    return One(sign)
