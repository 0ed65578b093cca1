"""Everyday English made regular enough for patterns: one case, no contractions, no filler."""

import re
import unicodedata
from functools import lru_cache

# What somebody wants is said at the beginning or at the end; the middle of a long letter tells the
# story. Looking at both ends keeps every reading of a text inside a few milliseconds.
HEAD, TAIL = 300, 150

_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "…": ".", "–": "-", "—": ". ",
     "\t": " ", "\n": ". ", "\r": " "}
)  # fmt: skip

# Typed without the apostrophe as often as with it. "ill", "were", "its" and "wed" are words of
# their own, so those are left as typed.
_BARE = {
    "im": "i am", "ive": "i have", "iam": "i am", "dont": "do not", "doesnt": "does not",
    "didnt": "did not", "cant": "cannot", "couldnt": "could not", "wont": "will not",
    "wouldnt": "would not", "shouldnt": "should not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "aint": "am not", "thats": "that is", "whats": "what is", "theres": "there is",
    "wats": "what is", "wat": "what", "hart": "heart", "shakin": "shaking",
    "hows": "how is", "wheres": "where is",
    "youre": "you are", "theyre": "they are",
    "theyll": "they will", "lets": "let us", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "gimme": "give me", "dunno": "do not know", "idk": "i do not know",
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "thx": "thanks",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow",
    "mins": "minutes", "min": "minutes", "secs": "seconds", "sec": "seconds", "hrs": "hours",
    "hr": "hours", "bc": "because", "cuz": "because", "cos": "because", "ppl": "people",
    "smth": "something", "abt": "about", "definately": "definitely", "alot": "a lot",
    "recieve": "receive", "beleive": "believe", "wasn": "was not",
}  # fmt: skip
_BARE_WORD = re.compile(r"\b(?:" + "|".join(_BARE) + r")\b(?!')")

_CAN_NOT = re.compile(r"\bcan not\b")
_ENDINGS = (
    (re.compile(r"\bcan't\b"), "cannot"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bain't\b"), "am not"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\b(it|that|he|she|what|who|where|how|there|here|everything|nothing|when)'s\b"),
     r"\1 is"),
)  # fmt: skip

# Words that colour a sentence without changing what is asked of the coach.
_FILLER = re.compile(
    r"\b(?:really|just|very|totally|actually|honestly|quite|literally|simply|basically|completely|"
    r"absolutely|seriously|kind of|kinda|sort of|sorta|a bit|a little bit|a tad|like,|well,|"
    r"um+|uh+|erm|hmm+|oh|so much(?! (?:going|to|is|work))|extremely|incredibly|truly|super|"
    r"freaking(?! out)|fucking|damn|bloody|"
    r"somewhat|rather|somehow|i guess|i mean|you know,|tbh|ngl|lol|haha+)\b,? ?"
)
_SO = re.compile(r"\bso (?=[a-z]+(?:ed|ing|ous|ful|y|d|ck|ss|w|le)\b)")
_SPACES = re.compile(r"\s+")

# Words that matter here and are easily mistyped, none of them one letter away from another everyday
# word (as "meeting" is from "melting", "lonely" from "lovely", "deadline" from "headline").
_MISTYPED = """
    afraid anxiety anxious appointment argument avoiding awkward because colleague competition
    confidence confident dentist depressed depression difficult disappointed discouraged embarrassed
    embarrassing evidence exercise exercises exhausted failure finally finished frustrated guitar
    interview interviews marathon miserable motivated motivation nervous overthinking overwhelmed
    panicking performance performing postponing practised presentation pressure privacy problem
    procrastinate procrastinating procrastination progress stressed stressful struggling stupid
    talented terrible terrified thesis tomorrow tonight travelling unmotivated useless worried
    worthless yesterday
"""
_TELLING = frozenset(_MISTYPED.split())
_LONG_WORD = re.compile(r"\b[a-z]{5,16}\b")


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


_LACKING = {form: word for word in sorted(_TELLING) for form in _without_one(word)}


@lru_cache(4096)
def _mended(word: str) -> str:
    """The telling word that differs by one letter: left out, added, wrong, or two swapped."""
    if word in _TELLING or word[:-1] in _TELLING:
        return word
    if word in _LACKING:
        # "motivate" is a word of its own, not "motivated" mistyped.
        return word if _LACKING[word][:-1] == word else _LACKING[word]
    for form in sorted(_without_one(word)):
        if form in _TELLING:
            return form
        meant = _LACKING.get(form, "")
        if len(meant) == len(word) and _one_slip(word, meant):
            return meant
    return word


def _one_slip(word: str, meant: str) -> bool:
    wrong = [at for at in range(len(word)) if word[at] != meant[at]]
    if len(wrong) == 2:
        first, second = wrong
        swapped = word[first] == meant[second] and word[second] == meant[first]
        return swapped and second == first + 1
    return len(wrong) == 1


def both_ends(text: str) -> str:
    if len(text) <= HEAD + TAIL:
        return text
    return f"{text[:HEAD]}. {text[-TAIL:]}"


def lower(text: str) -> str:
    """One case, plain quotes, single spaces; the words as they were."""
    text = unicodedata.normalize("NFKC", both_ends(text)).translate(_MARKS).casefold()
    return _SPACES.sub(" ", text).strip()


@lru_cache(16)  # of one answer, several ask
def plain(text: str) -> str:
    """`lower`, with contractions spelled out, common misspellings mended and filler left out."""
    said = lower(text)
    said = _CAN_NOT.sub("cannot", said)
    if "'" in said:
        for pattern, full in _ENDINGS:
            said = pattern.sub(full, said)
    said = _BARE_WORD.sub(lambda word: _BARE[word[0]], said)
    said = _LONG_WORD.sub(lambda found: _mended(found[0]), said)
    said = _SO.sub("", _FILLER.sub("", said))
    return _SPACES.sub(" ", said).strip()


UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

_TENS, _UNITS = "|".join(TENS), "|".join(UNITS)
NUMBER = (
    rf"(?:\d{{1,6}}(?:[.,]\d{{1,3}})?|(?:{_TENS})(?:[- ](?:{_UNITS}))?|"
    rf"(?:(?:{_UNITS}) )?hundred|{_UNITS})"
)
"""A number in digits (point or comma) or in words up to a hundred; read it with `value`."""


def value(number: str) -> float:
    """What a text matched by `NUMBER` amounts to."""
    if number[0].isdigit():
        # "1,500" is fifteen hundred, "1,5" is one and a half.
        if re.fullmatch(r"\d{1,3},\d{3}", number):
            return float(number.replace(",", ""))
        return float(number.replace(",", "."))
    if number.endswith("hundred"):
        return 100.0 * UNITS.get(number.split(" ", maxsplit=1)[0], 1)
    return float(sum(TENS.get(word, UNITS.get(word, 0)) for word in re.split(r"[- ]", number)))
