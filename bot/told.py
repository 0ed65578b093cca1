"""One sentence that answers more than it was asked: what is coming up, and when it is."""

from datetime import timedelta

from bot import occasions, outside
from bot.turn import Turn
from flows.heard import Chose, Given, Heard, Said
from flows.machine import Ask

VERY_SOON = timedelta(minutes=15)


def at_once(turn: Turn, asked: Ask, text: str) -> tuple[Heard, ...]:
    """Answers to this question and to the next ones; none where the text gives none."""
    if (asked.flow, asked.step) != ("reframe", "when"):
        return ()
    found = occasions.find(text, turn.zone, turn.now, outside.cities_folder())
    if found is None:
        return ()
    at, rest = found
    event = tuple(Said(name) for name in [occasions.named(rest)] if name)
    if outside.read_moment(at) - turn.now <= VERY_SOON:
        return (Chose("now"), *event)
    return (Chose("later"), *event, *((Given(at),) if event else ()))
