"""One sentence that answers more than it was asked: what is coming up, and when it is."""

from datetime import timedelta

from bot import occasions, outside
from bot.turn import Turn
from flows.heard import Chose, Given, Heard, Said
from flows.machine import Ask

VERY_SOON = timedelta(minutes=15)
ASKED = frozenset({("reframe", "when"), ("reframe", "what"), ("step", "what")})


def at_once(turn: Turn, asked: Ask, text: str) -> tuple[tuple[Heard, ...], str]:
    """Answers to this question and to the next ones, none where the text gives none.

    With them words, as HTML, that belong above the question they lead to.
    """
    if (asked.flow, asked.step) not in ASKED:
        return (), ""
    folder = outside.cities_folder()
    found, several = occasions.find(text, turn.zone, turn.now, folder), False
    if found is None and asked.flow == "reframe":
        found = occasions.first_of_several(text, turn.zone, turn.now, folder)
        several = found is not None
    if found is None:
        return (), ""
    at, rest = found
    name = occasions.named(rest)
    event: tuple[Heard, ...] = (Said(rest if asked.flow == "step" else name), Given(at))
    above = turn.text("told-several") if several else ""
    if asked.step == "what":
        whole = several or occasions.exact(text, turn.zone, turn.now)
        return (event if whole and name else ()), above
    if outside.read_moment(at) - turn.now <= VERY_SOON:
        return (Chose("now"), *(event[:1] if name else ())), above
    return (Chose("later"), *(event if name else ())), above
