"""Bring a conversation begun under older code to the flow as it is now."""

from collections.abc import Callable

from flows.answers import Choice
from flows.machine import arrive, kind_of
from flows.place import Given, Place
from flows.table import Flow

# (flow, version) -> what turns a place of that version into one of the next. A step's other name is
# in the trail as well; after another order, `at._replace(step="")` leads to what is open by now.
UPGRADES: dict[tuple[str, int], Callable[[Place], Place]] = {
    # After a first try three ideas had to be ticked as at the first time.
    ("solve", 1): lambda at: (
        at._replace(step="more") if at.step == "best" and at.facts.get("problem_id") else at
    ),
}


def upgrade(flow: Flow, at: Place) -> Place:
    """Return the same conversation in the flow of today, at a step that exists."""
    for version in range(at.version, flow.version):
        if change := UPGRADES.get((flow.name, version)):
            at = change(at)
    facts = {name: at.facts.get(name) for name in flow.facts}
    if at.version != flow.version or at.facts != facts:
        at = at._replace(version=flow.version, facts=facts)
    if at.step not in flow:
        return furthest(flow, at)
    return at if at.draft is None or kind_of(flow[at.step]).gathers else at._replace(draft=None)


def furthest(flow: Flow, lost: Place) -> Place:
    """Follow the answers already given as far as the flow still has their steps, in their order.

    The step after the last known answer may lead elsewhere by now; going by the table again, with
    one answer after the other, finds the first open question.
    """
    known: tuple[Given, ...] = tuple(given for given in lost.trail if given.step in flow)
    start = flow.first(lost.answers) if flow.first else flow.parts[0].name
    place = arrive(flow, lost._replace(step="", round=0, trail=(), draft=None), start)
    assert place is not None
    for given in known:
        if (given.step, given.round) != (place.step, place.round) or not _fits(flow, given):
            break
        answered = place._replace(trail=(*place.trail, given), draft=None)
        landed = arrive(flow, answered, flow[given.step].way(given.value, answered.answers))
        if landed is None:
            break
        place = landed
    return place


def _fits(flow: Flow, given: Given) -> bool:
    """Whether the flow of today would still take this answer."""
    step = flow[given.step]
    kind = kind_of(step)
    if given.value is None:
        return step.optional
    return given.value in kind.fixed if isinstance(kind, Choice) else True
