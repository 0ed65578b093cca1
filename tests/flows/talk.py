"""Holds a talk with a flow. Each place goes through JSON between turns: every test is a restart."""

import json

from flows.answers import Outside, Ticks
from flows.heard import Chose, Control, Given, Said, Ticked
from flows.machine import advance, ask, begin
from flows.place import as_json, from_json

BACK, SKIP, STOP, WHY = Control.BACK, Control.SKIP, Control.STOP, Control.WHY
KEEP, DONE, DROP, HINT = Control.KEEP, Control.DONE, Control.DROP, Control.HINT
YES, CHANGE = Control.YES, Control.CHANGE

# Moments as `bot.outside` hands them in.
AT = "2026-11-24T15:00:00+01:00[Europe/Berlin]"
LATER = "2026-11-25T19:00:00+01:00[Europe/Berlin]"
LATEST = "2026-11-27T19:00:00+01:00[Europe/Berlin]"


def through_json(place):
    return from_json(json.loads(json.dumps(as_json(place))))


def meant(flow, place, said):
    """What somebody who taps or types this means: a button of that name, else a moment, else text.

    A number is a tap on that number; a name that can be ticked is ticked, or no longer.
    """
    if not isinstance(said, str | int):
        return said
    kind, word = flow[place.step].answer, str(said)
    for option in kind.options(place.answers, place.draft):
        if option.name == word and not isinstance(kind, Outside):
            ticks = isinstance(kind, Ticks) and option.on is not None
            return Ticked(word, not option.on) if ticks else Chose(word)
    if isinstance(kind, Outside):
        return Chose(word) if word.isdecimal() else Given(said)
    return Said(word)


def hold(flow, *said, facts=None):
    """Say each in turn; the place it leads to (None at the end) and what is said last."""
    place = begin(flow, facts)
    reply = ask(flow, place)
    for word in said:
        assert place is not None, f"the talk was over before {word!r}"
        place = through_json(place)
        place, reply = advance(flow, place, meant(flow, place, word))
    return place, reply


def talk(flow, *said, facts=None):
    """What the flow says last."""
    return hold(flow, *said, facts=facts)[1]


def does(ending, kind):
    """The effects of one kind in an ending, in their order."""
    return [one for one in ending.effects if isinstance(one, kind)]


def refusal(ask):
    """Why the last answer did not fit; None where it did."""
    return ask.because.why if ask.because else None
