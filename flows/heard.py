"""What a conversation can be told."""

from dataclasses import dataclass
from enum import Enum

from flows.place import Value


@dataclass(frozen=True)
class Said:
    """Typed text."""

    text: str


@dataclass(frozen=True)
class Chose:
    """One option, by name."""

    option: str


@dataclass(frozen=True)
class Ticked:
    """One option set on or off: said twice it means the same."""

    option: str
    on: bool


@dataclass(frozen=True)
class TickedAll:
    """Several options set on at once."""

    options: tuple[str, ...]


@dataclass(frozen=True)
class Given:
    """A value worked out elsewhere, such as a moment."""

    value: Value


class Control(Enum):
    """What a person may do besides answering. The values stand in buttons: keep them one letter."""

    BACK = "b"
    SKIP = "s"
    STOP = "x"
    WHY = "w"
    KEEP = "k"  # the earlier answer, shown again after going back, still holds
    DONE = "d"  # the list or the ticks are complete
    DROP = "r"  # take the last item out again
    HINT = "h"  # help me to think of more
    YES = "y"  # the moment read back is right
    CHANGE = "c"  # it is not


Heard = Said | Chose | Ticked | TickedAll | Given | Control
