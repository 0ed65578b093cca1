"""What a conversation asks to be done. Data only: `bot` carries it out, in the same turn."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.place import Value


@dataclass(frozen=True)
class Keep:
    """A piece of evidence: something the person did, in their own words."""

    text: str
    source: str  # the practice it came from
    goal: int | None = None
    how: str = ""  # what they did that made it work


@dataclass(frozen=True)
class Note:
    """What a practice brought, kept whole: a thought record, a cue card, that it was practised.

    Of the kinds in `flows.written` a person finds each again; the others are counted or drawn.
    """

    kind: str
    content: Mapping[str, Value]
    goal: int | None = None


@dataclass(frozen=True)
class Rate:
    """A number from 1 to 10 on a scale: confidence, difficulty, arousal, readiness."""

    scale: str
    value: int
    goal: int | None = None  # the goal it is about; None: that of this ending, if it has one


@dataclass(frozen=True)
class SetGoal:
    """A goal to be kept; or, with an `id`, changed. None leaves a part as it is."""

    title: str | None = None
    domain: str | None = None
    status: str | None = None  # active, parked, done, let-go
    id: int | None = None


@dataclass(frozen=True)
class Programme:
    """Something that lasts: a week, a problem, an event, a plan. Without an `id`, a new one.

    `stage` is where it stands, `content` is laid over what it holds. With `new_goal` the
    goal that this same ending sets becomes its goal.
    """

    kind: str
    id: int | None = None
    stage: str | None = None
    status: str | None = None  # active, parked, paused, done, stopped
    content: Mapping[str, Value] | None = None
    goal: int | None = None
    new_goal: bool = False


@dataclass(frozen=True)
class Remind:
    """Come by itself at a moment, about a programme (None: the one this ending makes)."""

    kind: str
    at: str  # as flows.words.When; empty: now
    about: int | None = None
    part: int = 0  # which of several: the second of three deadlines
    before: int = 0  # minutes before the moment; negative: after it


@dataclass(frozen=True)
class Unremind:
    """Do not come after all: every open reminder of these kinds about this programme."""

    about: int
    kinds: tuple[str, ...] = ()  # none: all of them
    part: int | None = None


@dataclass(frozen=True)
class Settle:
    """A setting of the person's own: zone, morning, evening, paused until, welcomed."""

    name: str
    value: Value


@dataclass(frozen=True)
class Begin:
    """Go straight on into another conversation."""

    flow: str
    facts: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Open:
    """Go on to something that is looked up and shown, by the name of an offer."""

    name: str
    facts: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Forward:
    """A message of its own, without buttons: for the person to pass on to someone."""

    key: str
    words: Mapping[str, Value] = field(default_factory=dict)


Effect = (
    Keep | Note | Rate | SetGoal | Programme | Remind | Unremind | Settle | Begin | Open | Forward
)
