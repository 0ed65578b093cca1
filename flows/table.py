"""A flow as a table of named steps, checked when it is made."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from flows.effects import Effect, Keep
from flows.place import Answers, Value
from flows.words import Word

END = "end"
NEXT = "next-round"  # inside a repeated part: the next round, or on past the last one


class BrokenFlow(Exception):
    """A flow table contradicts itself. Our mistake, found at import."""


@dataclass(frozen=True)
class Option:
    """One thing to choose. Without a `text` of the person's own its label is found by name."""

    name: str
    text: Word | None = None
    on: bool | None = None  # for ticks: whether it is ticked


class Answer(Protocol):
    """A kind of answer; the kinds there are stand in `flows/answers.py`."""

    @property
    def fixed(self) -> tuple[str, ...]:
        """Names of the options that are known beforehand."""
        ...

    @property
    def gathers(self) -> bool:
        """Whether the answer grows over several messages or taps."""
        ...

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]: ...


@dataclass(frozen=True)
class Branch:
    """A computed way on: `choose` returns a label, the table says where it leads."""

    choose: Callable[[Answers], str]
    exits: Mapping[str, str]


@dataclass(frozen=True)
class Pace:
    """A message that moves: `frames` edits, `seconds` apart, each in words of its own."""

    frames: int
    seconds: float


@dataclass(frozen=True)
class Step:
    """One question. Its words are `flow-step`; `words` computes the values they use."""

    name: str  # permanent: it stands in people's conversations, so never reuse or rename it
    answer: Answer
    then: str | Mapping[str, str] | Branch
    optional: bool = False
    words: Mapping[str, Callable[[Answers], Word]] = field(default_factory=dict)
    pace: Pace | None = None
    already: Callable[[Answers], Value] | None = None  # what a growing answer holds from the start

    @property
    def exits(self) -> Mapping[str, str]:
        """Every way out. The label "" covers any answer that is not listed."""
        match self.then:
            case str(target):
                return {"": target}
            case Branch(_, exits):
                return exits
            case exits:
                return exits

    def way(self, value: Value, answers: Answers) -> str:
        """Where this answer leads; `answers` already hold it."""
        if isinstance(self.then, Branch):
            return self.then.exits[self.then.choose(answers)]
        exits = self.exits
        return exits.get(str(value)) or exits[""]


@dataclass(frozen=True)
class Repeat:
    """Steps asked once for each thing in `over`; `NEXT` inside leads to the next of them.

    Words inside may use `item` (the thing), `number` (from 1) and `of`.
    """

    name: str
    over: Callable[[Answers], Sequence[Value]]
    steps: tuple[Step, ...]
    then: str


@dataclass(frozen=True)
class Offer:
    """A next thing one tap away: its label is `offer-<name>` unless it brings its own `text`."""

    name: str
    facts: Mapping[str, Value] = field(default_factory=dict)
    text: str | None = None


@dataclass(frozen=True)
class Ending:
    """How a conversation ends: what is said, what is done, what is offered next."""

    key: str
    words: Mapping[str, Word] = field(default_factory=dict)
    effects: tuple[Effect, ...] = ()
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True)
class Flow:
    """A conversation. `facts` names what is handed in when it begins.

    `keeps` is the evidence that the answers so far are, if they are any: it is kept at once, and
    stays one piece however the answers change. The ending brings it by itself.
    """

    name: str
    version: int
    parts: tuple[Step | Repeat, ...]
    finish: Callable[[Answers], Ending]
    endings: tuple[str, ...]  # every key that `finish` may return
    facts: tuple[str, ...] = ()
    first: Callable[[Answers], str] | None = None  # where to begin, when the facts decide
    keeps: Callable[[Answers], Keep | None] | None = None

    def __post_init__(self) -> None:
        _check(self)

    def __getitem__(self, name: str) -> Step:
        return self.by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    @cached_property
    def by_name(self) -> Mapping[str, Step]:
        return {step.name: step for step in self.steps}

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for step, _ in self.walk())

    @cached_property
    def repeats(self) -> Mapping[str, Repeat]:
        """Each repeated part, by its own name."""
        return {part.name: part for part in self.parts if isinstance(part, Repeat)}

    @cached_property
    def inside(self) -> Mapping[str, Repeat]:
        """The repeated part that a step stands in, by the step's name."""
        return {step.name: part for step, part in self.walk() if part is not None}

    def walk(self) -> Iterator[tuple[Step, Repeat | None]]:
        for part in self.parts:
            if isinstance(part, Repeat):
                yield from ((step, part) for step in part.steps)
            else:
                yield part, None

    @cached_property
    def starts(self) -> tuple[str, ...]:
        """Steps or parts a conversation may begin at: the first, or any when facts decide."""
        names = tuple(part.name for part in self.parts)
        return names if self.first else names[:1]

    def leads_to(self, step: Step) -> tuple[str, ...]:
        """Names of the steps that may come right after this one, `END` among them."""
        return tuple(
            dict.fromkeys(
                name for target in step.exits.values() for name in self.land(step, target)
            )
        )

    def land(self, step: Step | None, target: str) -> tuple[str, ...]:
        """The steps that going to `target` may arrive at."""
        if target == NEXT and step is not None:
            part = self.inside[step.name]
            return (part.steps[0].name, *self.land(None, part.then))
        if target in self.repeats:  # nothing to repeat over goes straight past it
            part = self.repeats[target]
            return (part.steps[0].name, *self.land(None, part.then))
        return (target,)


def _check(flow: Flow) -> None:
    names = [step.name for step in flow.steps] + list(flow.repeats)
    if len(set(names)) != len(names) or {END, NEXT} & set(names):
        raise BrokenFlow(f"{flow.name}: names must be unique, and neither {END!r} nor {NEXT!r}")
    for step, part in flow.walk():
        known = {*names, END} | ({NEXT} if part else set())
        if stray := set(step.exits.values()) - known:
            raise BrokenFlow(f"{flow.name}.{step.name} leads to unknown {stray}")
        if (
            isinstance(step.then, Mapping)
            and "" not in step.exits
            and (set(step.exits) != set(step.answer.fixed) or step.optional)
        ):
            raise BrokenFlow(f"{flow.name}.{step.name} must say where each answer leads")
    for part in flow.repeats.values():
        if part.then not in {*names, END}:
            raise BrokenFlow(f"{flow.name}.{part.name} leads to unknown {part.then}")
    reached = _reached(flow)
    if lost := {step.name for step in flow.steps} - reached:
        raise BrokenFlow(f"{flow.name}: nothing leads to {sorted(lost)}")
    if stuck := [step.name for step in flow.steps if END not in _from(flow, step.name)]:
        raise BrokenFlow(f"{flow.name}: no way to the end from {stuck}")


def _reached(flow: Flow) -> set[str]:
    starts = {name for start in flow.starts for name in flow.land(None, start)}
    return starts.union(*(_from(flow, name) for name in starts if name != END))


def _from(flow: Flow, start: str) -> set[str]:
    """Everything that can come after a step, directly or not."""
    seen: set[str] = set()
    open_ends = [start]
    while open_ends:
        for name in flow.leads_to(flow[open_ends.pop()]):
            if name not in seen:
                seen.add(name)
                if name != END:
                    open_ends.append(name)
    return seen
