"""Goes on with a conversation that was left, rather than beginning a second one of its kind."""

from collections.abc import Mapping, Sequence

from bot.talk import open_flow, resume
from bot.turn import Turn
from flows.heard import Heard
from flows.place import Value
from storage import conversations


def open_again(
    turn: Turn, name: str, facts: Mapping[str, Value], carry: Sequence[Heard] = ()
) -> None:
    """As `open_flow`, for conversations whose facts differ from day to day.

    With something new to say (`carry`, or a fact of its own) a new one begins; what was left
    without an answer given is let go.
    """
    for kept in conversations.kept(turn.db, turn.who.id):
        if kept.place.flow != name:
            continue
        if not kept.place.trail and not kept.place.draft:
            conversations.end(turn.db, turn.who.id, kept.number)
        elif not carry:
            resume(turn, kept.number)
            return
    open_flow(turn, name, facts, carry)
