"""What somebody is after who typed a sentence without being asked anything."""

import math
import re
from collections.abc import Iterator, Mapping
from functools import cache

from flows.intent_clues import clues, strange
from flows.intent_kinds import Feeling, Intent, Language, Signs, Sure
from flows.plain_english import NUMBER, lower, value

__all__ = ["Feeling", "Intent", "feeling", "minutes", "prepare", "scored", "spoken", "understand"]

MOST = 2  # more than two buttons to choose among is a menu, not an answer

# A second sign for the same meaning counts for a little: it breaks ties, it never outweighs.
AGREEMENT = 0.5

# What the surest sign adds, in log-odds, to what the words say together; and what cannot wait.
TRUST = 2.0
TRUST_CERTAIN = 2.5
# How likely a meaning must be to be offered second, and to be there at all.
LIKELY = 0.05
FAINT = 0.02

_KINDS = (*Intent, None)
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


@cache
def _english() -> Language:
    """Read with the first sentence: a quarter of a second of patterns."""
    from flows.intent_en import ENGLISH  # noqa: PLC0415 - see above

    return ENGLISH


def prepare() -> None:
    """Read what `understand` needs now, and not with the first sentence."""
    _english()


def understand(text: str, language: Language | None = None) -> tuple[Intent, ...]:
    """Best first, at most two; empty when nothing is recognised."""
    first, others = (ranked := _ranked(text, language or _english()))[:1], ranked[1:MOST]
    return tuple(intent for _, intent in [*first, *(one for one in others if one[0] > LIKELY)])


def feeling(text: str, language: Language | None = None) -> Feeling | None:
    """Which of the five feelings is spoken of, however faintly beside other matters."""
    felt = (_FELT[intent] for _, intent in _ranked(text, language or _english()) if intent in _FELT)
    return next(felt, None)


def scored(text: str, language: Language) -> tuple[str, dict[Intent, float]]:
    """The text made plain, and how surely its signs speak for each intent."""
    said = language.denied.sub(" ", language.plain(text))
    return said, {intent: _score(said, signs) for intent, signs in language.signs.items()}


def spoken(text: str, language: Language | None = None) -> bool:
    """Whether a turn of phrase says what is meant, and not only the words taken together."""
    return any(scored(text, language or _english())[1].values())


def _score(said: str, signs: Signs) -> float:
    seen = sorted(
        (sure.value for sure, patterns in signs.items() for p in patterns if p.search(said)),
        reverse=True,
    )
    return seen[0] + (AGREEMENT if len(seen) > 1 else 0) if seen else 0


def _ranked(text: str, language: Language) -> list[tuple[float, Intent]]:
    """The intents likelier than that nothing is meant, with their chances, the likeliest first."""
    said, scores = scored(text, language)
    found = clues(said, scores)
    if not found or (not any(scores.values()) and strange(said, language.weights)):
        return []
    totals = _weighed(found, language.weights)
    # max() takes the first among equals: the order of the language's table decides.
    surest = max(scores, key=lambda intent: scores[intent])
    if scores[surest]:
        certain = scores[surest] >= Sure.CERTAIN.value
        totals[surest] += TRUST_CERTAIN if certain else TRUST
    powers = {kind: math.exp(total) for kind, total in totals.items()}
    whole = sum(powers.values())
    nothing = 0.0 if any(scores.values()) else powers[None]
    return sorted(
        (
            (power / whole, intent)
            for intent, power in powers.items()
            if intent and power > nothing and power / whole > FAINT
        ),
        key=lambda pair: -pair[0],
    )


def _weighed(found: set[str], weights: Mapping[str, str]) -> dict[Intent | None, float]:
    totals: dict[Intent | None, float] = dict.fromkeys((*Intent, None), 0.0)
    for clue in sorted(found & weights.keys()):
        for kind, worth in _worths(weights[clue]):
            totals[kind] += worth
    return totals


def _worths(written: str) -> Iterator[tuple[Intent | None, float]]:
    for one in written.split():
        place, _, hundredths = one.partition(":")
        yield _KINDS[int(place)], int(hundredths) / 100


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
