"""Several things in one line: numbered, or parted by semicolons, slashes or commas."""

import re

NUMBERED = re.compile(r"(?:(?<=\s)|^)\(?\d{1,2}[.)]\s+")
_COUNTED = re.compile(r"(?:(?<=\s)|^)\d{1,2}(?=\s)")
_SLASH = re.compile(r"\s+/\s+")
_COMMA = re.compile(r"\s*,(?!\d)\s*")
SHORT = 5  # words: longer parts are clauses of one sentence
LEAST = 3
# A part that begins so belongs to what is before it.
_GOES_ON_WORDS = """
although and as because but especially even for if in like maybe not or please since so than that
though to unless until when where which while who with without und oder aber weil mit y e o pero
ou et mais и а но
"""
_GOES_ON = frozenset(_GOES_ON_WORDS.split())
_JOINED = re.compile(r"\s(?:and|or|und|oder|y|ou|et|и)\s")


def parted(line: str) -> list[str]:
    """The things in a line; the line itself where it is one thing."""
    for found in (_numbered(line), _counted(line), line.split(";"), _slashes(line), _commas(line)):
        if len(found) > 1:
            return found
    return [line]


def _numbered(line: str) -> list[str]:
    return [part for part in NUMBERED.split(line) if part.strip(" ,;")]


def _counted(line: str) -> list[str]:
    """Read "1 x 2 y 3 z": numbers that count up from one, with words after each."""
    marks = list(_COUNTED.finditer(line))
    if [int(mark[0]) for mark in marks] != list(range(1, len(marks) + 1)) or len(marks) < LEAST:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    parts = [line[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)]
    if line[: marks[0].start()].strip() or not all(any(map(str.isalpha, part)) for part in parts):
        return []
    return parts


def _slashes(line: str) -> list[str]:
    """Read "a / b / c"; of two, as in "ask mum / dad", it is not known what they share."""
    parts = [part for part in _SLASH.split(line) if part.strip()]
    return parts if len(parts) >= LEAST else []


def _commas(line: str) -> list[str]:
    """Read "call Ann, buy a folder, write the mail"; a sentence with commas stays one."""
    parts = [part.strip() for part in _COMMA.split(line.rstrip(" .,!")) if part.strip()]
    if len(parts) < LEAST or any(len(part.split()) > SHORT for part in parts):
        return []
    heads = [words[0] for part in parts[1:] if len(words := part.casefold().split()) > 1]
    if any(head in _GOES_ON for head in heads) or _JOINED.search(parts[-1].casefold()):
        return []
    return parts
