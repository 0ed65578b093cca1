"""Whether what is typed is meant for the question that is open: words that fit it always are."""

from datetime import timedelta

from bot.talk import WORD_FOR_WORD, settled, speak_as
from bot.told import at_once
from bot.turn import Turn
from flows.answers import Items, Reject, Text
from flows.corrected import corrected
from flows.heard import Said
from flows.intent import Intent, understand
from flows.machine import Ask, advance, ask
from flows.registry import FLOWS
from flows.upgrades import upgrade
from storage.conversations import Kept

LONG_AGO = timedelta(hours=12)
"""What was left longer ago is not what a greeting, or words that do not fit it, are about."""
A_GREETING = 5  # words at the most
GREETS = frozenset({Intent.SMALL_TALK, Intent.CONTINUE})


def fits(turn: Turn, kept: Kept, text: str) -> bool:
    """Whether the open question can take this: any words, where words are asked for."""
    flow = FLOWS.get(kept.place.flow)
    if flow is None:
        return False
    speak_as(turn, kept.place)
    at = upgrade(flow, kept.place)
    asked = ask(flow, at)
    if isinstance(asked.kind, Text | Items) or corrected(flow, at, text):
        return True
    try:
        understood = settled(turn, asked, at, Said(text))
    except Reject as no:
        return no.why.startswith("known")  # "I don't know" is about the question
    if isinstance(understood, Said) and at_once(turn, asked, text)[0]:
        return True
    _, reply = advance(flow, at, understood)
    return not (isinstance(reply, Ask) and reply.because)


def left_behind(turn: Turn, kept: Kept, text: str) -> bool:
    """Whether the open question is from long ago and this is no answer to it."""
    if turn.now - kept.updated_at < LONG_AGO or kept.place.flow in WORD_FOR_WORD:
        return False
    greets = len(text.split()) <= A_GREETING and not GREETS.isdisjoint(understand(text)[:1])
    return greets or not fits(turn, kept, text)
