"""How a word of a message finds its way to the words of the tables.

A word is known as it stands, by its beginning, with one slip of the finger (only where the tables
allow it), with stretched letters, with digits or stars for letters, with ae for ä, or in Latin
letters for Cyrillic ones.
"""

import re
from collections.abc import Iterable
from itertools import product
from typing import NamedTuple, TypeVar

from flows.concern.plain import BREAK, JOINED, QUOTE, words
from flows.concern.shapes import Page
from flows.concern.short import cache_short

Entry = TypeVar("Entry")
Entries = tuple[str, ...]  # words as the tables write them

_STRETCHED = re.compile(r"(\w)\1{2,}")
_DOUBLED = re.compile(r"(\w)\1+")
_LEET = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "il", "|": "il", "+": "t",
}  # fmt: skip
_CYRILLIC_LEET = {"0": "о", "1": "ії", "3": "ез", "4": "ч", "6": "б", "@": "а"}
_DISGUISE = re.compile(r"[\d@$!|+]")
_CYRILLIC = re.compile("[а-яєіїґ]")
_STARS = re.compile(r"[*#]+")
_ODD = re.compile(r"[\d@$!|+*#]|(\w)\1|[aou]e")  # a word without these is not disguised
_UMLAUTS = re.compile("([aou])e")
# Words that are written with stars in them.
_STARRED = (
    "myself", "suicide", "suicidal", "suicidio", "suizid", "selbstmord", "kill", "killing", "die",
    "dying", "dead", "death", "rape", "raped", "morir", "matarme", "morrer", "mourir", "sterben",
)  # fmt: skip
# A long word is taken apart only if one of these is in it: "iwanttodie", "killmyself".
_CORE = re.compile(
    "die|kill|dead|death|suicid|myself|unaliv|kms|morir|matar|morrer|mourir|suizid|sterb|umbring"
    "|умер|умир|убить|сдох|жить|помер|вмер|жити"
)
_SHORTEST_GLUED, _LONGEST_GLUED = 8, 32
_SHORTEST_HEARD = 4  # letters
_SHORTEST_EXCHANGED = 4
_ALSO = {
    "mer": ("mehr",), "nich": ("nicht",), "nix": ("nichts",), "wil": ("will",),
    "wll": ("will",), "jve": ("jveux",), "plu": ("plus",),
    "kero": ("quero",), "qero": ("quero",), "kiero": ("quiero",), "qiero": ("quiero",),
    "хачу": ("хочу",), "хочю": ("хочу",), "dis": ("this",),
}  # fmt: skip
_TELLING = 5  # letters
_BY_ACCIDENT = 40  # different words
_KNOWN = 10_000  # words kept as they were found: some 5 MB at most
_FIRST = 3  # letters by which beginnings are filed

# The way people type English on a phone.
_TEXTED = {
    "shud": ("should",), "wud": ("would",), "cud": ("could",), "bout": ("about",),
    "2b": ("to", "be"), "no1": ("no", "one"), "sum1": ("someone",), "every1": ("everyone",),
    "any1": ("anyone",), "urself": ("yourself",), "nuthin": ("nothing",), "evry": ("every",),
    "sumtimes": ("sometimes",), "tmr": ("tomorrow",), "thru": ("through",),
    "fkin": ("fucking",), "shudnt": ("shouldnt",), "wudnt": ("wouldnt",), "cudnt": ("couldnt",),
    "im2": ("im", "to"), "wanto": ("want", "to"), "wantto": ("want", "to"),
}  # fmt: skip

# Cyrillic with a Latin keyboard, the usual way.
_LATIN = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh",
        "з": "z", "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "ch", "ш": "sh",
        "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    }
)  # fmt: skip
# What people write instead, brought to the same few letters.
_SAME_LETTERS = str.maketrans({"y": "i", "j": "i", "w": "v", "x": "h"})
_SAME = {
    "h": (("shch", "sh"), ("sch", "sh"), ("kh", "h")),
    "t": (("ts", "c"),),
    "i": (("ii", "i"), ("ie", "e"), ("io", "e")),
}


def same_sound(word: str) -> str:
    """Latin spellings of one Cyrillic word, brought together as far as it goes."""
    if word[:1] == "j":
        word = f"zh{word[1:]}"  # "jit"
    word = word.translate(_SAME_LETTERS)
    for letter, pairs in _SAME.items():
        if letter in word:
            for written, said in pairs:
                word = word.replace(written, said)
    return word


# Written as it is heard: "qero", "bibir", "умирет", "хачу".
_HEARD_LATIN = str.maketrans({"v": "b", "z": "s", "c": "k", "q": "k", "h": "", "w": "b", "ç": "s"})
_HEARD_CYRILLIC = str.maketrans(
    dict.fromkeys("еэыіїє", "и") | dict.fromkeys("о", "а") | dict.fromkeys("ьъ")
)


def as_heard(word: str) -> str:
    """Spellings that sound alike, brought together: of Spanish and Portuguese, or of Cyrillic."""
    if not word.isascii():
        return word.translate(_HEARD_CYRILLIC)
    for written, heard in (("qu", "k"), ("ce", "se"), ("ci", "si"), ("ss", "s"), ("ll", "l")):
        word = word.replace(written, heard)
    return word.translate(_HEARD_LATIN)


def _one_less(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _is_word(sign: str) -> bool:
    return sign[0].isalnum() and not sign.isupper()


def _add(filed: dict[str, tuple[Entry, ...]], key: str, entry: Entry) -> None:
    filed[key] = (*filed.get(key, ()), entry)


class Found(NamedTuple):
    word: str
    entries: Entries
    tells: bool  # whether Cyrillic is written here in Latin letters


class Vocabulary:
    """The words of the tables, filed in every way in which they may be written."""

    def __init__(self, table_words: Iterable[str]) -> None:
        # In an order, so that of two words that are alike it is always the same that is meant.
        known = dict.fromkeys(sorted(filter(_is_word, table_words)))
        self._exact = frozenset(word.removesuffix("~") for word in known if word[-1] != "*")
        self._marked: dict[str, Entries] = {}  # what words with a "~" are, as they stand
        self._begins: dict[str, Entries] = {}  # by their first letters
        self._slips: dict[str, Entries] = {}
        self._slip_sizes: set[tuple[str, int]] = set()  # first letter, length
        self._squeezed: dict[str, str] = {}
        self._heard: dict[str, str] = {}
        self._sounds: dict[str, Entries] = {}
        self._sounds_begin: dict[str, tuple[tuple[str, str], ...]] = {}
        for word in known:
            if word[-1] == "~":
                self._may_slip(word[:-1])
                bare = (word[:-1],) if word[:-1] in known else ()
                self._marked[word[:-1]] = (*bare, word)
            elif word[-1] == "*":
                _add(self._begins, word[: min(_FIRST, len(word) - 1)], word)
            if not word.isascii():
                sound = same_sound(word.translate(_LATIN))
                if sound[-1:] == "*":
                    start = sound[: min(_FIRST, len(sound) - 1)]
                    _add(self._sounds_begin, start, (sound[:-1], word))
                else:
                    _add(self._sounds, sound, word)
        for word in sorted(self._exact):
            if len(word) >= _SHORTEST_HEARD:
                heard = as_heard(word)
                self._heard.setdefault(word if word == heard else heard, word)
            if _DOUBLED.search(word):
                self._squeezed[_DOUBLED.sub(r"\1", word)] = word
        # Words come again and again, and what one is never changes: looked up once, it is known.
        self._parts = cache_short(_KNOWN)(self._found)

    def _may_slip(self, word: str) -> None:
        for short in (word, *_one_less(word)):
            _add(self._slips, short, word)
        self._slip_sizes.update((word[0], len(word) + more) for more in (-1, 0, 1))

    def _found(self, word: str) -> tuple[Found, ...]:
        """What a word of a text is made of, mostly itself alone."""
        return tuple(
            Found(part, self._entries(part), self._is_telling(part))
            for part in self._taken_apart(word)
        )

    def _entries(self, word: str) -> Entries:
        """The words of the tables that a plain word is."""
        if _STRETCHED.search(word):
            for shorter in (_STRETCHED.sub(r"\1", word), _STRETCHED.sub(r"\1\1", word)):
                if shorter in self._exact:
                    return self._plain(shorter)
        found = self._plain(word) + _ALSO.get(word, ())
        if word in self._exact:
            return found
        found += (_ODD.search(word) and self._disguised(word)) or self._slip(word)
        if len(word) >= _SHORTEST_HEARD and (heard := self._heard.get(as_heard(word))):
            found += self._plain(heard)
        return found or self._exchanged(word)

    def _plain(self, word: str) -> Entries:
        found: Entries = self._marked.get(word, (word,)) if word in self._exact else ()
        for start in (word[:_FIRST], word[: _FIRST - 1]):
            for begin in self._begins.get(start, ()):
                if word.startswith(begin[:-1]):
                    found = (*found, begin)
        return found

    def _by_sound(self, word: str) -> Entries:
        sound = same_sound(word)
        found = self._sounds.get(sound, ())
        for begin, written in self._sounds_begin.get(sound[:_FIRST], ()):
            if sound.startswith(begin):
                found = (*found, written)
        return found

    def _is_telling(self, word: str) -> bool:
        """Whether this word alone shows that Cyrillic is written here in Latin letters."""
        return (
            len(word) >= _TELLING
            and word not in self._exact
            and word.isascii()
            and same_sound(word) in self._sounds
        )

    def _disguised(self, word: str) -> Entries:
        if _DISGUISE.search(word):
            for spelling in _without_leet(word):
                known = self._plain(spelling) or self._slip(spelling)
                if known:
                    return known
        if _STARS.search(word):
            return self._starred(word)
        squeezed = _DOUBLED.sub(r"\1", word)
        if squeezed != word and len(squeezed) > 2:
            known = self._plain(squeezed) or self._plain(self._squeezed.get(squeezed, ""))
            if known:
                return known
        if "e" in word and (known := self._plain(_UMLAUTS.sub(r"\1", word))):
            return known
        return ()

    def _slip(self, word: str) -> Entries:
        if (word[0], len(word)) in self._slip_sizes:
            for short in (word, *_one_less(word)):
                for meant in self._slips.get(short, ()):
                    if meant[0] == word[0] and _near(word, meant):
                        return self._plain(meant)
        return ()

    def _exchanged(self, word: str) -> Entries:
        """The word with two letters next to each other exchanged: "lfie"."""
        if len(word) >= _SHORTEST_EXCHANGED:
            for i in range(len(word) - 1):
                meant = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
                if meant in self._exact:
                    return self._plain(meant)
        return ()

    def _starred(self, word: str) -> Entries:
        letters = "".join(c for c in word if c.isalnum() or c in "*#")
        hidden = re.compile(_STARS.sub(lambda stars: f"[a-z]{{1,{len(stars[0]) + 2}}}", letters))
        for meant in _STARRED:
            if hidden.fullmatch(meant):
                return self._plain(meant)
        return ()

    def parted(self, letters: str) -> list[str]:
        """The fewest and longest words that make up these letters; if none do, the letters."""
        # From each start on: how many words, their lengths squared and taken away, the first's end.
        fewest: dict[int, tuple[int, int, int]] = {len(letters): (0, 0, 0)}
        for start in range(len(letters) - 1, -1, -1):
            for end in range(start + 1, min(len(letters), start + 14) + 1):
                if end in fewest and letters[start:end] in self._exact:
                    count, lengths, _ = fewest[end]
                    parted = count + 1, lengths - (end - start) ** 2, end
                    if start not in fewest or parted[:2] <= fewest[start][:2]:
                        fewest[start] = parted
        if 0 not in fewest:
            return [letters]
        parts, start = [], 0
        while start < len(letters):
            end = fewest[start][2]
            parts.append(letters[start:end])
            start = end
        return parts

    def page(self, text: str) -> Page:
        """A text as places: where each word of the tables stands, and where sentences end."""
        place, breaks, quoted, opened = 1, 1, 0, 0
        where: dict[str, int] = {}
        places: dict[str, int] = {}
        telling: set[str] = set()
        for word in words(text):
            if word == BREAK:
                breaks |= 1 << place
                place += 1
            elif word == QUOTE:
                if opened:
                    quoted |= (1 << place) - (1 << opened)
                opened = 0 if opened else place
            else:
                for part, entries, tells in self._parts(word):
                    at = 1 << place
                    place += 1
                    where[part] = where.get(part, 0) | at
                    for entry in entries:
                        places[entry] = places.get(entry, 0) | at
                    if tells:
                        telling.add(part)
        breaks |= 1 << place
        # One word tells in a short text; in a long one a few sound so by accident.
        if len(telling) > len(where) // _BY_ACCIDENT:
            for part, at in where.items():
                for entry in self._by_sound(part) if part.isascii() else ():
                    places[entry] = places.get(entry, 0) | at
        return Page(places, breaks, quoted, place + 1)

    def _taken_apart(self, word: str) -> list[str]:
        if word[0] == JOINED:
            letters = "".join(_LEET.get(sign, sign)[0] for sign in word[1:])
            return [letters] if letters in self._exact else self.parted(letters)
        if word in _TEXTED:
            return list(_TEXTED[word])
        if word[-2:] == "in" and word not in self._exact and f"{word}g" in self._exact:
            return [f"{word}g"]  # "thinkin"
        if (
            _SHORTEST_GLUED <= len(word) <= _LONGEST_GLUED
            and _CORE.search(word)
            and not self._plain(word)
        ):
            return self.parted(word)
        return [word]


def _without_leet(word: str) -> list[str]:
    leet = _CYRILLIC_LEET if _CYRILLIC.search(word) else _LEET
    choices = [leet.get(letter, letter) for letter in word]
    if sum(len(choice) > 1 for choice in choices) > 3:
        choices = [choice[0] for choice in choices]
    return ["".join(spelling) for spelling in product(*choices)]


def _near(one: str, other: str) -> bool:
    """Whether one letter more, less, other, or two exchanged turn one word into the other."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
