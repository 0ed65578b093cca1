"""A rating from 1 to 10 in a short answer: "7", "about a four i guess"; no hour, no amount."""

import re

from flows.control_words import NUMBERS

MOST = 12  # words; a number in a longer text may be anything
_OF_TEN = re.compile(r"(?<=\d)\s*(?:/|out of|of)\s*(?:10|ten)(?![\w/])")
_NUMBER = re.compile(r"(?<![\w.,:/+-])(\d+)(?![\d:/%°€$£]|[.,:]\d|\s*[/:%€$£]|[^\W\d])")
_FROM_ONE_TO_TEN = frozenset(map(str, range(1, 11)))
_FIGURE = re.compile(r"\d")
_ISH = re.compile(r"(?<=\d)-?ish\b")
_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = re.compile("['’]")
# What may come right after a number that is no amount: "8 people" and "2 weeks" are none.
_AFTER_WORDS = """
a again and as at atm because but cause cos coz for from haha honestly i if ig im imo is it its
just kinda like lol maybe most no not now on only or please pls probably really right same since
so still than thanks that thats the then this though tho today to too up was well what when why
with would yeah yes
"""
_AFTER = frozenset(_AFTER_WORDS.split())
# Said of an hour or a day, wherever it stands; and of what is between two numbers.
_NO_RATING_WORDS = """
half am pm oclock uhr tomorrow tmrw tonight yesterday morning afternoon evening night noon
midnight monday tuesday wednesday thursday friday saturday sunday next last ago later until till
"""
_NO_RATING = frozenset(_NO_RATING_WORDS.split())
# Around a number that is written as a word, which may be no number: "one more", "that one".
_BESIDE_WORDS = """
a about above actually almost an and around as at be between bit by currently feel feels felt for
give guess hmm honestly i id ill im is it its just kind kinda level like lol maybe more my now
number of only or out perhaps please pls pretty probably put rather rate really right roughly say
so solid sort still strong surely than the thanks think this today tbh um weak well would yeah yes
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
_BEFORE_ONE_WORDS = "this that the no some any which more or"
_BEFORE_ONE = frozenset(_BEFORE_ONE_WORDS.split())


def rated(text: str) -> int | None:
    """The one number from 1 to 10 that is meant; None where there is none, or more than one."""
    plain = _APOSTROPHES.sub("", text.casefold())
    plain = _ISH.sub("", _OF_TEN.sub(" ", _in_figures(plain)))
    words = _WORD.findall(plain)
    found = list(_NUMBER.finditer(plain))
    if (
        len(words) > MOST
        or _NO_RATING & set(words)
        or len({match[1] for match in found}) != 1
        or _FIGURE.search(_NUMBER.sub("", plain))
        or not all(_may_follow(plain[match.end() :]) for match in found)
    ):
        return None
    return int(found[0][1]) if found[0][1] in _FROM_ONE_TO_TEN else None


def _may_follow(rest: str) -> bool:
    follows = re.match(r"\s*([^\W\d_]+)", rest)
    return follows is None or follows[1] in _AFTER


def _in_figures(plain: str) -> str:
    """Numbers in words as figures, where all else around them goes with a number."""
    words = _WORD.findall(plain)
    numbers = [word for word in words if word in NUMBERS]
    if not numbers or any(word not in NUMBERS and word not in _BESIDE for word in words):
        return plain
    before = words[words.index("one") - 1] if "one" in words and words[0] != "one" else ""
    if before in _BEFORE_ONE:
        return plain
    return _WORD.sub(
        lambda match: str(NUMBERS.index(match[0]) + 1) if match[0] in NUMBERS else match[0], plain
    )
