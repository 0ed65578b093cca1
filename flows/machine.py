"""Run any flow, one answer at a time.

Everything that moves a conversation is in this file. It knows nothing of Telegram, databases or
clocks: it is handed a place and what was heard, and returns the next place and what to say.

Rules that hold for every flow: going back never loses an answer (it is offered again), nor does
skipping lose what was gathered; an answer that does not fit changes nothing; stopping keeps the
place as it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from flows.answers import (
    Drafted,
    Items,
    Kind,
    Outside,
    Reject,
    Taken,
    Text,
    Ticks,
    choices_of,
    items_of,
    split_items,
)
from flows.heard import Control, Heard, Said
from flows.place import Answers, Given, Place, Value, spot, texts
from flows.table import END, NEXT, Ending, Flow, Option, Pace, Repeat, Step
from flows.words import Word

# What may be done at any question, in the order of the buttons.
ALWAYS = (Control.STOP, Control.WHY)


class Ask(NamedTuple):
    """A question, ready to be put into words."""

    flow: str
    step: str
    kind: Kind
    options: tuple[Option, ...]
    controls: tuple[Control, ...]
    words: Mapping[str, Word]
    draft: Value = None
    earlier: Value = None  # an answer taken back, to be kept with one tap
    because: Reject | None = None
    explain: bool = False
    pace: Pace | None = None


@dataclass(frozen=True)
class Stopped:
    """The person has had enough for now; the place is kept."""

    flow: str


Reply = Ask | Ending | Stopped


def begin(flow: Flow, facts: Mapping[str, Value] | None = None) -> Place:
    """The first place. Raises KeyError when a declared fact is missing."""
    handed = facts or {}
    place = Place(flow.name, flow.version, "", facts={name: handed[name] for name in flow.facts})
    target = flow.first(place.answers) if flow.first else flow.parts[0].name
    landed = arrive(flow, place, target)
    if landed is None:
        raise KeyError(f"{flow.name} ends before it begins")
    return landed


def ask(flow: Flow, at: Place, because: Reject | None = None, *, explain: bool = False) -> Ask:
    step = flow[at.step]
    kind = kind_of(step)
    answers = at.answers
    earlier = at.undone.get(at.spot) if not kind.gathers else None
    return Ask(
        flow=flow.name,
        step=step.name,
        kind=kind,
        options=kind.options(answers, at.draft),
        controls=_controls(step, kind, at, earlier),
        words=words_of(flow, at),
        draft=at.draft,
        earlier=earlier,
        because=because,
        explain=explain,
        pace=step.pace,
    )


def advance(flow: Flow, at: Place, heard: Heard) -> tuple[Place | None, Reply]:
    """Take one input. No place in the result means the conversation is over."""
    step = flow[at.step]
    kind = kind_of(step)
    if heard is Control.SKIP and step.optional and _has_enough(kind, at):
        heard = Control.DONE
    try:
        match heard:
            case Control.STOP:
                return at, Stopped(flow.name)
            case Control.WHY:
                return at, ask(flow, at, explain=True)
            case Control.BACK:
                return _asked(flow, _back(flow, at))
            case Control.SKIP:
                if not step.optional:
                    raise Reject("cannot-skip")
                return _onward(flow, at, None)
            case Control.KEEP:
                if at.spot not in at.undone or kind.gathers:
                    raise Reject("nothing-kept")
                return _onward(flow, at, at.undone[at.spot])
            case Said(text) if isinstance(kind, Text) and kind.one_a_line and "\n" in text.strip():
                first, *others = split_items(text, kind.limit)
                return advance(flow, _for_later(at, others), Said(first))
            case _:
                match kind.read(heard, at.answers, at.draft):
                    case Drafted(None):
                        # Not it; and still known, for what is said next may be about a part of it.
                        undone = {**at.undone, at.spot: at.draft}
                        return _asked(flow, at._replace(draft=None, undone=undone))
                    case Drafted(draft):
                        return _asked(flow, at._replace(draft=draft))
                    case Taken(value):
                        return _onward(flow, at, value)
    except Reject as no:
        return at, ask(flow, at, because=no)


def _for_later(at: Place, others: Sequence[str]) -> Place:
    """With answers for the next rounds of this question, to be kept there with one tap."""
    rounds = {spot(at.step, at.round + ahead): one for ahead, one in enumerate(others, 1)}
    return at._replace(undone={**at.undone, **rounds})


def kind_of(step: Step) -> Kind:
    assert isinstance(step.answer, Kind), step.name
    return step.answer


def words_of(flow: Flow, at: Place) -> dict[str, Word]:
    """Every value the words of this question may use."""
    answers = at.answers
    found: dict[str, Word] = {
        name: value for name, value in at.facts.items() if isinstance(value, str | int | float)
    }
    if part := flow.inside.get(at.step):
        over = things(part, at)
        item = over[at.round] if at.round < len(over) else ""
        found |= {"item": str(item), "number": at.round + 1, "of": len(over)}
    if isinstance(flow[at.step].answer, Items):
        found["have"] = len(items_of(at.draft))
    return found | {name: value(answers) for name, value in flow[at.step].words.items()}


def _asked(flow: Flow, at: Place) -> tuple[Place, Ask]:
    return at, ask(flow, at)


def _controls(step: Step, kind: Kind, at: Place, earlier: Value) -> tuple[Control, ...]:
    found: list[Control] = [Control.DONE] if _has_enough(kind, at) else []
    match kind:
        case Items(hints=hints):
            found += [Control.DROP] if items_of(at.draft) else []
            found += [Control.HINT] if hints else []
        case Outside() if at.draft and choices_of(at.draft):
            found += [Control.CHANGE]
        case Outside() if at.draft:
            found += [Control.YES, Control.CHANGE]
    if earlier is not None:
        found.append(Control.KEEP)
    if at.trail:
        found.append(Control.BACK)
    if step.optional and not _has_enough(kind, at):
        found.append(Control.SKIP)
    return (*found, *ALWAYS)


def _has_enough(kind: Kind, at: Place) -> bool:
    """Whether so much of a list is gathered that it may be done."""
    match kind:
        case Items(enough=enough):
            return len(items_of(at.draft)) >= enough
        case Ticks():
            return len(texts(at.draft)) >= kind.needed(at.answers)
    return False


def _back(flow: Flow, at: Place) -> Place:
    """The step before, with its answer kept for offering it again."""
    if not at.trail:
        raise Reject("nothing-before")
    last = at.trail[-1]
    undone = dict(at.undone)
    if at.draft is not None:
        undone[at.spot] = at.draft
    undone[spot(last.step, last.round)] = last.value
    before = at._replace(
        step=last.step, round=last.round, trail=at.trail[:-1], draft=None, undone=undone
    )
    return _pick_up(flow, before)


def _pick_up(flow: Flow, at: Place) -> Place:
    """At a step whose answer grows, what was gathered before is taken up again."""
    step = flow[at.step]
    if not kind_of(step).gathers:
        return at
    if at.spot not in at.undone:
        return at._replace(draft=step.already(at.answers)) if step.already else at
    undone = dict(at.undone)
    draft = undone.pop(at.spot)
    if isinstance(kind_of(flow[at.step]), Items):
        draft = {"items": list(items_of(draft))} if draft else None
    return at._replace(draft=draft, undone=undone)


def _onward(flow: Flow, at: Place, value: Value) -> tuple[Place | None, Reply]:
    step = flow[at.step]
    undone = {key: kept for key, kept in at.undone.items() if key != at.spot}
    trail = (*at.trail, Given(step.name, at.round, value))
    answered = at._replace(trail=trail, draft=None, undone=undone)
    landed = arrive(flow, answered, step.way(value, answered.answers))
    if landed is None:
        return None, _ended(flow, answered._replace(round=0).answers)
    return _asked(flow, landed)


def _ended(flow: Flow, answers: Answers) -> Ending:
    end = flow.finish(answers)
    kept = flow.keeps(answers) if flow.keeps else None
    return replace(end, effects=(*end.effects, kept)) if kept else end


def arrive(flow: Flow, at: Place, target: str) -> Place | None:
    """The place a target means: itself, the first or the next round of a repeated part; or the end.

    `at` stands where the target was named, with that step's answer already in its trail.
    """
    if target == END:
        return None
    if target == NEXT:
        part = flow.inside[at.step]
        if at.round + 1 < len(things(part, at)):
            return _pick_up(flow, at._replace(step=part.steps[0].name, round=at.round + 1))
        return arrive(flow, at._replace(round=0), part.then)
    if target in flow.repeats:
        part = flow.repeats[target]
        if things(part, at):
            return _pick_up(flow, at._replace(step=part.steps[0].name, round=0))
        return arrive(flow, at._replace(round=0), part.then)
    part_of = flow.inside.get(target)
    stays = part_of is not None and part_of is flow.inside.get(at.step)
    return _pick_up(flow, at._replace(step=target, round=at.round if stays else 0))


def things(part: Repeat, at: Place) -> Sequence[Value]:
    """What a part is repeated over, whichever round it is in."""
    return part.over(at._replace(round=0).answers)
