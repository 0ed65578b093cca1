"""A small language for what people say.

i dont? WANT to? (die|be dead)     words in order; (a|b) is a choice, `?` makes optional
kill*                              any word that begins so
suicide~                           also with one slip of the finger
WANT                               capitals: a name defined in the words of the language
want ..3 die                       up to three words between
^ want to die $                    begins, ends a sentence
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from flows.concern.shapes import (
    Begin,
    Choice,
    Either,
    End,
    Gap,
    Many,
    Maybe,
    Page,
    Phrase,
    Row,
    Shape,
)


class BrokenShape(ValueError):
    """A shape that cannot be read, a name without a definition, or one that is found in nothing."""


class Kept:
    """Words and shapes that are there already: most of a table has stood elsewhere before."""

    def __init__(self, spelled: dict[str, str] | None = None) -> None:
        """`spelled`: words of other tables, each as itself, so that each is there only once."""
        self.words: dict[str, str] = {}
        self._spelled = {} if spelled is None else spelled
        self.phrase = cache(Phrase)
        self.choice = cache(Choice)
        self.maybe = cache(Maybe)
        self.gap = cache(Gap)
        self.begin, self.end = Begin(), End()
        self._row = cache(Row)
        self._either = cache(Either)
        self._many = cache(Many.of)

    def word(self, sign: str) -> str:
        known = self.words.get(sign)
        if known is None:
            if sign.isupper():
                raise BrokenShape(sign)
            known = self.words[sign] = self._spelled.setdefault(sign, sign)
        return known

    def row(self, parts: Sequence[str | Shape]) -> Shape:
        """One after the other, or the only part; strings are words."""
        words = [part for part in parts if isinstance(part, str)]
        if words and len(words) == len(parts):
            return self.phrase(tuple(words))
        shapes = [self.phrase((part,)) if isinstance(part, str) else part for part in parts]
        return shapes[0] if len(shapes) == 1 else self._row(tuple(shapes))

    def either(self, rows: Sequence[Sequence[str | Shape]]) -> Shape:
        """A choice, or the only row."""
        if not all(rows):
            raise BrokenShape("there is nothing to choose")
        words = [row[0] for row in rows if len(row) == 1 and isinstance(row[0], str)]
        parts = [self.row(row) for row in rows if len(row) > 1 or not isinstance(row[0], str)]
        if len(words) == 1:
            parts.append(self.phrase((words[0],)))
        elif words:
            parts.append(self.choice(tuple(words)))
        if len(parts) == 1:
            return parts[0]
        return self._either(tuple(parts)) if len(parts) < _MANY else self._many(tuple(parts))


_SIGNS = re.compile(
    r"\([^()?,^$.A-ZА-ЯІЄҐ]*\)"  # a choice of plain words, as a whole: most of a table is such
    r"|\.\.\d*|[()|,?^$]|[^\s()|,?^$]+"
)
_GAP = 3  # words that `..` alone may skip
_MANY = 12  # parts of a choice
_EMPTY = Page({}, 0b11, 0, 2)


class Reader:
    """Reads shapes; names are read once and shared, and so is whatever is alike."""

    def __init__(self, definitions: Mapping[str, str], kept: Kept) -> None:
        self._definitions = definitions
        self._kept = kept
        self._named: dict[str, Shape] = {}
        for name in definitions:
            self._name(name)

    def read(self, source: str) -> Shape:
        signs = _SIGNS.findall(source)
        shape, rest = self._either(signs, 0)
        if rest != len(signs) or shape.after(0b1, _EMPTY):
            raise BrokenShape(source)
        return shape

    def _either(self, signs: list[str], at: int) -> tuple[Shape, int]:
        rows: list[list[str | Shape]] = []
        known = self._kept.words
        size = len(signs)
        while True:
            row: list[str | Shape] = []
            while at < size and (sign := signs[at]) not in "|,)":
                at += 1
                if sign in known:
                    row.append(known[sign])
                elif sign == "(":
                    inner, at = self._either(signs, at)
                    at += 1  # the closing bracket
                    row.append(inner)
                elif sign[0] == "(":
                    row.append(self._plain(sign[1:-1]))
                elif sign != "?":
                    row.append(self._one(sign))
                elif row:
                    row[-1] = self._kept.maybe(self._kept.row(row[-1:]))
                else:
                    raise BrokenShape(" ".join(signs))
            rows.append(row)
            if at >= size or signs[at] == ")":
                break
            at += 1
        return self._kept.either(rows), at

    def _plain(self, choice: str) -> Shape:
        word = self._kept.word
        return self._kept.either([list(map(word, row.split())) for row in choice.split("|")])

    def _one(self, sign: str) -> str | Shape:
        if sign.isupper():
            return self._name(sign)
        if sign == "^":
            return self._kept.begin
        if sign == "$":
            return self._kept.end
        if sign[0] == ".":
            return self._kept.gap(int(sign[2:] or _GAP))
        return self._kept.word(sign)

    def _name(self, name: str) -> Shape:
        if name not in self._named:
            if name not in self._definitions:
                raise BrokenShape(name)
            self._named[name] = self.read(self._definitions[name])
        return self._named[name]
