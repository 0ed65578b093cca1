"""What is still to be written down about letters that have gone out."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.late import Shown


@dataclass
class Settled:
    """Filled by the event loop while the thread of the database empties it: deques let them."""

    states: deque[tuple[int, str]] = field(default_factory=deque)
    shown: deque[Shown] = field(default_factory=deque)
    pinned: deque[tuple[int, int]] = field(default_factory=deque)  # person and message
    blocked: deque[int] = field(default_factory=deque)
    gone: deque[int] = field(default_factory=deque)  # letters to those who are

    def take(self, other: "Settled") -> None:
        """All that the other has."""
        for mine, theirs in zip(self.parts(), other.parts(), strict=True):
            while theirs:
                mine.append(theirs.popleft())

    def put_back(self, other: "Settled") -> None:
        """What the other took, before all that came since."""
        for mine, theirs in zip(self.parts(), other.parts(), strict=True):
            mine.extendleft(reversed(theirs))

    def parts(self) -> tuple[deque[Any], ...]:
        return self.states, self.shown, self.pinned, self.blocked, self.gone
