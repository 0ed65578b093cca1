"""What somebody is after who typed a sentence without being asked anything."""

import math
import re

from flows.intent_en import ENGLISH
from flows.intent_kinds import Feeling, Intent, Language, Signs
from flows.plain_english import NUMBER, lower, value

__all__ = ["Feeling", "Intent", "feeling", "minutes", "understand"]

MOST = 2  # more than two buttons to choose among is a menu, not an answer

# A second sign for the same meaning counts for a little: it breaks ties, it never outweighs.
AGREEMENT = 0.5

_FELT = {
    Intent.EVENT_NOW: Feeling.ABOUT_TO_PERFORM,
    Intent.EVENT_AHEAD: Feeling.ABOUT_TO_PERFORM,
    Intent.STUCK: Feeling.STUCK,
    Intent.ANXIOUS: Feeling.ANXIOUS,
    Intent.DOUBT: Feeling.DOWN_ON_SELF,
    Intent.LOW: Feeling.DOWN_ON_SELF,
    Intent.FAILED: Feeling.DOWN_ON_SELF,
    Intent.UNMOTIVATED: Feeling.UNMOTIVATED,
    Intent.AVOIDING: Feeling.UNMOTIVATED,
}


def understand(text: str, language: Language = ENGLISH) -> tuple[Intent, ...]:
    """Best first, at most two; empty when nothing is recognised."""
    return tuple(_ranked(text, language)[:MOST])


def feeling(text: str, language: Language = ENGLISH) -> Feeling | None:
    """Which of the five feelings is spoken of, however faintly beside other matters."""
    felt = (_FELT[intent] for intent in _ranked(text, language) if intent in _FELT)
    return next(felt, None)


def _ranked(text: str, language: Language) -> list[Intent]:
    said = language.denied.sub(" ", language.plain(text))
    scores = {intent: _score(said, signs) for intent, signs in language.signs.items()}
    if not any(scores.values()):
        scores = {i: float(len(set(hint.findall(said)))) for i, hint in language.hints.items()}
    # sorted() is stable: among equals the order of the language's table decides.
    return sorted((i for i, score in scores.items() if score), key=lambda i: -scores[i])


def _score(said: str, signs: Signs) -> float:
    seen = sorted(
        (sure.value for sure, patterns in signs.items() for p in patterns if p.search(said)),
        reverse=True,
    )
    return seen[0] + (AGREEMENT if len(seen) > 1 else 0) if seen else 0


_HOURS = r"h(?:(?:ou)?rs?)?"
_TIME = (
    (re.compile(r"\b(?:half an|half a|a half|0[.,]5|1/2) hour\b|\bhalf hour\b"), 30.0),
    (re.compile(r"\bquarter (?:of )?(?:an )?hour\b"), 15.0),
    (re.compile(r"\b(?:an|1|one) hour and a half\b|\bhour and a half\b"), 90.0),
    (re.compile(r"\ba couple (?:of )?min(?:ute)?s?\b"), 2.0),
    (re.compile(r"\b(?:a few|some|several) (?:spare |free )?min(?:ute)?s?\b"), 5.0),
    (re.compile(r"\b(?:an|the whole) hour\b"), 60.0),
    (re.compile(r"\ba (?:free |spare |quick )?(?:min(?:ute)?|moment|sec(?:ond)?)\b"), 1.0),
)
_COUNTED = re.compile(
    rf"(?<![\w.,])({NUMBER})\s?-?(?:free |spare |more )?"
    rf"(min(?:ute)?s?|m|{_HOURS}|sec(?:ond)?s?|s)\b"
)
LONGEST = 24 * 60


def minutes(text: str) -> int | None:
    """How long somebody says they have, in whole minutes from 1 to a day, rounded up."""
    said = lower(text)
    found = 0.0
    for number, unit in _COUNTED.findall(said):
        per = 60.0 if unit.startswith("h") else 1 / 60 if unit.startswith("s") else 1.0
        found += value(number) * per
    if not found:
        found = next((length for pattern, length in _TIME if pattern.search(said)), 0.0)
    return min(math.ceil(round(found, 3)), LONGEST) if found else None
