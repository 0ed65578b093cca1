"""All tables of all languages, read once, and found again by the words they need."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import dedent
from types import ModuleType

from flows.concern import (
    english,
    french,
    german,
    portuguese,
    russian,
    spanish,
    ukrainian,
)
from flows.concern.plain import fold_table
from flows.concern.shapes import SIGNS, Kept, Needs, Page, Reader, Shape, Words

CODES: Mapping[str, ModuleType] = {
    "en": english,
    "es": spanish,
    "de": german,
    "fr": french,
    "pt": portuguese,
    "ru": russian,
    "uk": ukrainian,
}
LANGUAGES: tuple[ModuleType, ...] = tuple(CODES.values())


@dataclass(frozen=True, slots=True)
class Filed:
    family: str
    shape: Shape
    needs: tuple[Words, ...]  # a text must hold one word of each of these


@dataclass(frozen=True, slots=True)
class Tables:
    """The shapes of all families, filed under words of which one must be there."""

    shapes: Mapping[str, tuple[Filed, ...]]
    words: Words
    by_module: tuple[Words, ...]  # the words of each, in the order in which they were read

    def for_page(self, page: Page) -> Mapping[str, list[Shape]]:
        """By family, the shapes that this page may hold."""
        there = frozenset(page.places)
        may = {id(filed): filed for word in there for filed in self.shapes.get(word, ())}
        families: dict[str, list[Shape]] = {}
        for filed in may.values():
            if not any(map(there.isdisjoint, filed.needs)):
                families.setdefault(filed.family, []).append(filed.shape)
        return families


def _lines(text: str) -> list[str]:
    """One line for each shape or name: what is indented further goes on with it."""
    lines: list[str] = []
    for line in dedent(fold_table(text)).splitlines():
        if line[:1].isspace() and lines:
            lines[-1] += line
        elif line.strip():
            lines.append(line)
    return lines


def _definitions(text: str) -> dict[str, str]:
    return {name: words for name, _, words in (line.partition(": ") for line in _lines(text))}


def read(modules: Iterable[ModuleType] = LANGUAGES) -> Tables:
    """Read the tables of these languages."""
    sources = [
        (
            _definitions(module.WORDS),
            [(family, line) for family, text in module.SHAPES.items() for line in _lines(text)],
        )
        for module in modules
    ]
    common = Counter[str]()
    own: list[Words] = []
    for words, lines in sources:
        signs = Counter[str]()
        for text in (*words.values(), *(line for _, line in lines)):
            signs.update(SIGNS.findall(text))
        own.append(frozenset(signs))
        common.update(signs)
    shapes: dict[str, list[Filed]] = {}
    kept = Kept()
    needs = Needs(common, kept)
    for words, lines in sources:
        reader = Reader(words, kept)
        for family, line in lines:
            shape = reader.read(line)
            rarest, *others = needs.all_of(shape)
            filed = Filed(family, shape, tuple(others))
            for word in rarest:
                shapes.setdefault(word, []).append(filed)
    return Tables(
        {word: tuple(filed) for word, filed in shapes.items()}, frozenset(common), tuple(own)
    )
