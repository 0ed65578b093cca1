"""Named values, and the words by which each may be heard in what someone writes."""

import re

# A short list: long ones are hard to choose from. Names are permanent, as they are kept.
CLUES: dict[str, str] = {
    "family": r"famil|child|kids?\b|son\b|daughter|mother|father|mum|mom\b|dad\b|parent|partner",
    "friendship": r"friend|mates?\b|compan(?:y|ion)|together|laugh",
    "kindness": r"kind|car(?:e|ing)\b|help|support|gentle|generous|listen|there for",
    "honesty": r"honest|truth|sincer|genuin|authentic|real\b|myself\b|open\b",
    "courage": r"courag|brave|dar(?:e|ing)\b|bold|risk|speak up|stand up",
    "learning": r"learn|curio|understand|read|stud|discover|research|know",
    "creativity": r"creat|mak(?:e|ing)\b|paint|draw|music|writ|design|build|invent|idea|cook",
    "health": r"health|fit\b|sport|run|train|body|sleep|energ|walk|outdoor exercise",
    "nature": r"nature|outdoor|garden|forest|mountain|sea\b|animal|dog|cat\b|walk",
    "justice": r"just(?:ice)?\b|fair|equal|right(?:s)?\b|unfair|protest|voluntee",
    "independence": r"independen|free|own (?:way|pace|boss)|alone|choose|autonom",
    "reliability": r"relia|keep my word|promis|on time|depend|loyal|trust|responsib",
    "achievement": r"achiev|finish|goal|success|excel|win\b|master|skill|craft|well done",
    "calm": r"calm|peace|quiet|rest|balance|slow|still|relax",
    "fun": r"fun\b|play|joy|humou?r|laugh|game|danc|adventur|travel",
    "faith": r"faith|god\b|pray|spirit|church|mosque|temple|grateful|gratitude",
}
VALUES = tuple(CLUES)
_FOUND = {name: re.compile(rf"\b(?:{clue})", re.IGNORECASE) for name, clue in CLUES.items()}


def heard(text: str, most: int) -> tuple[str, ...]:
    """Values that the text speaks of, the most spoken of first; filled up from the list."""
    counts = {name: len(clue.findall(text)) for name, clue in _FOUND.items()}
    return tuple(sorted(VALUES, key=lambda name: -counts[name])[:most])
