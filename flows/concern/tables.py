"""All tables of all languages, read once, and found again by the words they need."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
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
from flows.concern.notation import Kept, Reader
from flows.concern.plain import fold_table
from flows.concern.reading import ALARMS, Shapes
from flows.concern.shapes import Needs, Page, Shape, Words

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


@dataclass(frozen=True, slots=True, eq=False)
class Filed:
    family: str
    shape: Shape
    needs: tuple[Words, ...]  # a text must hold one word of each of these


class Index:
    """Shapes, filed under words of which one must be there."""

    def __init__(self) -> None:
        self._filed: dict[str, tuple[Filed, ...]] = {}

    def add(self, filed: Filed, words: Words) -> None:
        """File this under each of these words; those under which the same stands share it."""

        @cache
        def with_it(others: tuple[Filed, ...]) -> tuple[Filed, ...]:
            return (*others, filed)

        for word in words:
            self._filed[word] = with_it(self._filed.get(word, ()))

    def on(self, page: Page) -> Shapes:
        """By family, the shapes that this page may hold."""
        there = page.places.keys()
        families: dict[str, list[Shape]] = {}
        for filed in {filed for word in there for filed in self._filed.get(word, ())}:
            if not any(map(there.isdisjoint, filed.needs)):
                families.setdefault(filed.family, []).append(filed.shape)
        return families


@dataclass(frozen=True, slots=True)
class Tables:
    alarms: Index
    others: Index
    words: dict[str, int]  # for each, the languages that have it: bit n is the nth


def _lines(text: str) -> list[str]:
    """One line for each shape or name: what is indented further goes on with it."""
    lines: list[str] = []
    for line in dedent(fold_table(text)).splitlines():
        if line[:1].isspace() and lines:
            lines[-1] += line
        elif line.strip():
            lines.append(line)
    return lines


def _words(line: str) -> list[str]:
    for sign in "()|,?":
        line = line.replace(sign, " ")
    return line.split()


def _definitions(text: str) -> dict[str, str]:
    return {name: words for name, _, words in (line.partition(": ") for line in _lines(text))}


def read(modules: Iterable[ModuleType] = LANGUAGES) -> Tables:
    """Read the tables of these languages."""
    tables = Tables(Index(), Index(), {})
    spelled: dict[str, str] = {}
    for place, module in enumerate(modules):
        kept = Kept(spelled)
        _read(module, kept, tables)
        for word in kept.words.values():
            tables.words[word] = tables.words.get(word, 0) | 1 << place
    return tables


def _read(module: ModuleType, kept: Kept, tables: Tables) -> None:
    """Read one language, into these tables."""
    reader = Reader(_definitions(module.WORDS), kept)
    families = {
        family: [line for text in texts for line in _lines(text)]
        for family, texts in module.SHAPES.items()
    }
    common = Counter[str]()
    for line in chain(_lines(module.WORDS), *families.values()):
        common.update(_words(line))
    needs = Needs(common)
    for family, lines in families.items():
        index = tables.alarms if family in ALARMS else tables.others
        for line in lines:
            shape = reader.read(line)
            rarest, *more = needs.all_of(shape)
            index.add(Filed(family, shape, tuple(more)), rarest)
