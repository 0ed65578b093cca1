"""What is noticed beside the answers: words that leave no room, and a week of falling ratings.

Each leads to one gentle offer, at most once a day, and once a week for the dip.
"""

import re

from bot import recall
from bot.offers import days_since, noted
from bot.turn import Turn
from flows.absolutes import absolutes, identity_words
from flows.answers import Items, Text
from flows.place import Place
from flows.registry import FLOWS
from flows.table import Offer
from flows.words import Join

# Not inside the record itself, nor where the moment or the matter is another one.
UNNOTICED = frozenset(
    {
        "crisis",
        "thought",
        "reframe",
        "reframe-short",
        "affirm",
        "cue",
        "find",
        "welcome",
        "settings",
        "pause",
        "delete",
    }
)
ABOUT_ME = re.compile(r"\b(?:i|i[’']m|me|my|myself)\b", re.IGNORECASE)
WEEK = 7  # days before the dip is spoken of again


def absolute(turn: Turn, place: Place, text: str) -> None:
    """Offer a thought record where an answer has words like "always" or "I'm just bad at"."""
    step = FLOWS[place.flow].by_name.get(place.step)
    if place.flow in UNNOTICED or step is None or not isinstance(step.answer, Text | Items):
        return
    # "Nobody called" is a fact; "I always fail" is a rule about oneself.
    found = (*identity_words(text), *(absolutes(text) if ABOUT_ME.search(text) else ()))
    if not found or days_since(turn, "thought") == 0:
        return
    noted(turn, "thought")
    turn.say(
        "noticed-absolute",
        {"words": Join(found[:1])},
        (Offer("thought-from", {"said": text}),),
    )


def dip(turn: Turn) -> None:
    """Name the dip, with the person's own words beside it."""
    since = days_since(turn, "dip")
    if (since is not None and since < WEEK) or not recall.in_a_dip(turn):
        return
    noted(turn, "dip")
    turn.say(
        "dip",
        {"rows": recall.rows(recall.fitting(turn, recall.ahead(turn), 2))},
        (Offer("step"), Offer("remind"), Offer("dip")),
    )
