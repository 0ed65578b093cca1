"""What a button, a command or a nudge opens, by name: the facts are gathered and the talk begins.

A module here is a subject; each has a table ENTRIES of name -> function of the turn and the facts
that the offer carried.
"""

from collections.abc import Callable, Mapping

from bot.turn import Turn
from flows.heard import Said
from flows.place import Value

Entry = Callable[[Turn, Mapping[str, Value]], None]


def told(facts: Mapping[str, Value]) -> tuple[Said, ...]:
    """What was typed along with an answer, for the question that follows it."""
    return (Said(str(facts["wrote"])),) if facts.get("wrote") else ()
