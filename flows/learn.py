"""The cards of /learn: one idea each, the one thing to do about it, and the article it is from."""

from dataclasses import dataclass

TWELVE, ALVAREZ, PEARSE = "twelve", "alvarez", "pearse"  # words: learn-source-<name>


@dataclass(frozen=True)
class Card:
    """Words: `learn-<name>-title` and `learn-<name>`."""

    name: str
    entry: str  # the one thing to do
    source: str


CARDS = (
    Card("what-it-is", "assess", TWELVE),
    Card("what-it-is-not", "selfcheck", ALVAREZ),
    Card("sources", "practices", ALVAREZ),
    Card("doing", "step", ALVAREZ),
    Card("watching", "peer", TWELVE),
    Card("voices", "circle", TWELVE),
    Card("body", "reframe", ALVAREZ),
    Card("loop", "week", TWELVE),
    Card("how-long", "plan", TWELVE),
    Card("positive-thinking", "evidence", TWELVE),
    Card("failing", "experiment", TWELVE),
    Card("moderate", "goal", TWELVE),
    Card("feedback", "feedback", TWELVE),
    Card("faking", "step", ALVAREZ),
    Card("owning", "reflect", ALVAREZ),
    Card("one-domain", "week", ALVAREZ),
    Card("dip", "evidence", ALVAREZ),
    Card("too-sure", "progress", ALVAREZ),
    Card("avoiding", "week", PEARSE),
    Card("inventory", "strengths", PEARSE),
    Card("up-and-down", "slip", PEARSE),
    Card("limits", "practices", TWELVE),
    Card("professional", "sos", TWELVE),
)
BY_NAME = {card.name: card for card in CARDS}
PAGE = 6  # titles in one message
