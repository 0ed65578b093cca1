"""Makes a message plain: one case, one alphabet a word, no disguises, and a list of words.

Nothing here knows what is looked for. What needs a vocabulary (leetspeak, joined-up letters, slips
of the finger) is in `vocabulary.py`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain

from flows.concern.short import cache_short

BREAK = "."  # stands between sentences
QUOTE = '"'  # opens or closes what is quoted

# Fancy alphabets that NFKC leaves alone: flags, squared, circled and filled letters.
_FANCY = {
    first + step: chr(ord("a") + step)
    for first in (0x1F1E6, 0x1F130, 0x1F150, 0x1F170)
    for step in range(26)
}
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»‹›″〝〞"), QUOTE)
# Dropped without a trace, so that "don't", "don’t" and "dont" are one word.
_NOTHING = dict.fromkeys(
    map(
        ord,
        "'’‘‚‛`´ʼʹ′＇\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0f",
    )
)
# Letters that look like a blank, and are typed for one. Their kin of no width are dropped.
_BLANKS = dict.fromkeys(map(ord, "\u3164\uffa0"), " ")
# Pictures that people write for a verb: "want to 🔫 myself". Others are dropped.
_PICTURES = {"💀": "xxskull", "☠": "xxskull", "⚰": "xxskull", "🔫": "xxgun", "🔪": "xxknife"}
_PICTURED = re.compile(
    f"([{''.join(_PICTURES)}])\ufe0f?(?=\\s*(?:myself|me|my)\\b)"
    f"|(?<= to |nna )([{''.join(_PICTURES)}])\ufe0f?(?=\\s*$)",
    re.IGNORECASE,
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_SIGNS: dict[int, str | None] = {**_FANCY, **_QUOTES, **_NOTHING, **_BLANKS, **_DASHES}
# Letters that have no decomposition.
_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})

# Look-alikes, used only in words that mix alphabets: a Cyrillic i in "die", a Latin c in "смерть".
_TO_LATIN = str.maketrans(
    dict(zip("аеорсухіѕјԁһкмтвнгԛԝьзи", "aeopcyxisjdhkmtbhrqwb3u", strict=True))
    | dict(zip("αβεικνορτυχωγη", "abeikvoptuxwyn", strict=True))
)
_TO_CYRILLIC = str.maketrans(
    {"a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "i": "і", "k": "к", "m": "м", "o": "о"}
    | {"p": "р", "t": "т", "x": "х", "y": "у", "u": "и", "0": "о", "3": "з", "6": "б", "4": "ч"}
)
_ONLY_CYRILLIC = re.compile("[бвгґдєжзийклмнптфцчшщъыьэюя]")
_MARKS = re.compile("[\u0300-\u036f]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
# A table is long: to look for what is rare is faster than to translate.
_OWN = re.compile("[øđłæœı]")
_DROPPED = re.compile(f"[{''.join(map(chr, _NOTHING))}]")
_LATIN = re.compile("[a-z]")
_GREEK = re.compile("[α-ω]")

JOINED = "\x01"  # put before words that may be written without spaces

# A word may hold signs that stand for letters ("su!c1de", "s*icide"), but not at its end.
_PARTS = re.compile(
    r"\x01?[$@]?[^\W_]+(?:[*@$!|#]{1,6}[^\W_]+)*"  # a word, after JOINED or not
    r"|\.{2,}"  # a pause, which ends nothing
    r"|[.!?;]+|\n\s*\n|\n\s*[-*•\d]"  # the end of a sentence
    r"|\n"
    r'|"'
)
# One letter cut off that is no word of its own: "s.uicide", "k-ill".
_CUT_OFF = re.compile(r"(?<![^\W_])([^\W\d_aeiouyаяеиіоу])[.\-_·](?=[^\W\d_]{3})")
# Three or more single letters with something thin between them: "s u i c i d e", "k.i.l.l".
_LETTER_BY_LETTER = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .\-_*·,/|~+]{1,2}[^\W_]){2,60}(?![^\W_])")
# Two of these letters: where they are missing, which is soon seen, there are no three.
_TWO_LETTERS = re.compile(r"[ .\-_*·,/|~+][^\W_][ .\-_*·,/|~+]{1,2}[^\W_](?![^\W_])")
_THIN = re.compile(r"[ .\-_*·,/|~+]+")
# Three words or more with dots for spaces: "i.want.to.die".
_DOTTED = re.compile(r"(?<![\w.])[^\W\d_]+(?:\.[^\W\d_]+){2,}(?![\w.])")
_TAG = re.compile(r"(?<!\w)#(?=[^\W\d_])")  # "#wanttodie"

# Words may be set in bold by hand. Only what is a tag goes: "<i want to die>" is none.
_MARKUP = re.compile(
    r"</?(a|b|blockquote|br|code|del|div|em|font|h[1-6]|i|ins|li|mark|ol|p|pre|q|s|small|span|"
    r"strike|strong|sub|sup|tg-spoiler|u|ul)"
    r"(?:\s+[\w-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s<>\"']+))*\s*/?>"
)
_APART = frozenset({"blockquote", "br", "div", "li", "ol", "p", "pre", "ul"})  # from what is before

_KNOWN = 5000  # runs and words kept as they were read: some 2 MB at most
_LINE = 4  # words; a shorter line is not a sentence of its own


def fold(text: str) -> str:
    """One case, no accents, no invisible characters, no fancy alphabets."""
    text = text.lower()
    if "<" in text:
        text = _MARKUP.sub(lambda tag: " " if tag[1] in _APART else "", text)
    text = text.replace("'", "").replace("`", "")
    if text.isascii():
        return text
    text = _PICTURED.sub(lambda found: f" {_PICTURES[found[1] or found[2]]} ", text)
    return _BEYOND_ASCII.sub(lambda run: _fold_run(run[0]), text)


@cache_short(_KNOWN)
def _fold_run(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_SIGNS).casefold()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_LETTERS)


def fold_table(text: str) -> str:
    """The same for a table of shapes, whose capitals are names."""
    text = unicodedata.normalize("NFKD", _DROPPED.sub("", text)).replace("ß", "ss")
    return _OWN.sub(lambda found: found[0].translate(_LETTERS), _MARKS.sub("", text))


def _join(match: re.Match[str]) -> str:
    return f" {JOINED}{_THIN.sub('', match[0])} "


def _one_alphabet(word: str) -> str:
    if not _LATIN.search(word) and not _GREEK.search(word):
        return word
    if _ONLY_CYRILLIC.search(word):
        as_cyrillic = word.translate(_TO_CYRILLIC)
        if not _LATIN.search(as_cyrillic):
            return as_cyrillic
    return word.translate(_TO_LATIN)


def words(text: str) -> Iterable[str]:
    """The words of a text in order, with BREAK between sentences and QUOTE at quotation marks.

    A word that was written letter by letter comes as one, marked with JOINED.
    """
    folded = fold(text)
    if "\n" in folded or (_TWO_LETTERS.search(folded) and _LETTER_BY_LETTER.search(folded)):
        return _words(folded)
    # Nothing else reaches over a space, and what stands between two comes again and again.
    return chain.from_iterable(map(_words_between_spaces, folded.split()))


@cache_short(_KNOWN)
def _words_between_spaces(folded: str) -> tuple[str, ...]:
    return tuple(_words(folded))


def _words(folded: str) -> Iterator[str]:
    folded = _LETTER_BY_LETTER.sub(_join, _CUT_OFF.sub(r"\1", folded))
    if "." in folded:
        folded = _DOTTED.sub(lambda dotted: dotted[0].replace(".", " "), folded)
    if "#" in folded:
        folded = _TAG.sub(JOINED, folded)
    since = 0  # words on this line
    for part in _PARTS.findall(folded):
        first = part[0]
        if first == QUOTE:
            yield QUOTE
        elif first == "\n":
            if len(part) > 1 or since >= _LINE:
                yield BREAK
            since = 0
        elif first in ".!?;":
            if part[:2] != "..":
                yield BREAK
        else:
            since += 1
            yield part if part.isascii() else _one_alphabet(part)
