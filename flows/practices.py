"""The twelve practices, and which of them fits a feeling, the minutes there are, a part of life."""

from dataclasses import dataclass

from flows.domains import Domain
from flows.intent_kinds import Feeling


@dataclass(frozen=True)
class Practice:
    """What it is best for and how long it takes stand in the words: `practice-<name>-…`."""

    name: str
    entry: str  # what opens it
    difficulty: str  # easy, moderate, varies (sources: quick reference table)
    flows: tuple[str, ...]  # conversations that count as having done it


PRACTICES = (
    Practice("micro", "week", "easy", ("week-goal", "week-ladder", "week-micro", "week-do")),
    Practice("stretch", "step", "moderate", ("step", "look", "week-proof")),
    Practice("reflect", "reflect", "easy", ("reflect", "win")),
    Practice("thought", "thought", "moderate", ("thought",)),
    Practice("reframe", "reframe", "easy", ("reframe", "reframe-short")),
    Practice("affirm", "affirm", "easy", ("affirm",)),
    Practice("goal", "goal", "moderate", ("goal",)),
    Practice("solve", "solve", "moderate", ("solve", "solve-step", "solve-review")),
    Practice("values", "values", "moderate", ("values",)),
    Practice("peer", "peer", "easy", ("peer", "peer-notes")),
    Practice("circle", "circle", "easy", ("circle", "checkin")),
    Practice("activity", "activity", "varies", ("activity", "activity-log")),
)
BY_NAME = {one.name: one for one in PRACTICES}
OF_FLOW = {flow: one.name for one in PRACTICES for flow in one.flows}
PAGE = 4  # in one message

FEELINGS = tuple(each.value for each in Feeling)
MINUTES = ("1", "5", "15")


@dataclass(frozen=True)
class Suggestion:
    """One thing to do; its reason is `chooser-reason-<reason>`."""

    entry: str
    reason: str


# For each feeling: with one minute, with five, with fifteen.
_FOR: dict[str, tuple[Suggestion, Suggestion, Suggestion]] = {
    Feeling.STUCK.value: (
        Suggestion("step", "stuck-step"),
        Suggestion("solve", "stuck-solve"),
        Suggestion("solve", "stuck-solve"),
    ),
    Feeling.ANXIOUS.value: (
        Suggestion("reframe-short", "anxious-body"),
        Suggestion("reframe-now", "anxious-body"),
        Suggestion("thought", "anxious-thought"),
    ),
    Feeling.DOWN_ON_SELF.value: (
        Suggestion("evidence", "down-evidence"),
        Suggestion("reflect", "down-reflect"),
        Suggestion("thought", "down-thought"),
    ),
    Feeling.UNMOTIVATED.value: (
        Suggestion("step", "unmotivated-step"),
        Suggestion("step", "unmotivated-step"),
        Suggestion("values", "unmotivated-values"),
    ),
    Feeling.ABOUT_TO_PERFORM.value: (
        Suggestion("reframe-short", "perform-body"),
        Suggestion("reframe-now", "perform-body"),
        Suggestion("affirm", "perform-affirm"),
    ),
}
_OKAY = (Suggestion("step", "okay-step"), Suggestion("reflect", "okay-reflect"))
# With a quarter of an hour and nothing pressing, what helps most in that part of life.
_IN_DOMAIN = {
    Domain.STUDY.value: Suggestion("peer", "study-peer"),
    Domain.WORK.value: Suggestion("goal", "work-goal"),
    Domain.HEALTH.value: Suggestion("activity", "health-activity"),
    Domain.CREATIVE.value: Suggestion("affirm", "creative-affirm"),
    Domain.SOCIAL.value: Suggestion("week", "social-week"),
}


def suggest(feeling: str, minutes: str, domain: str) -> Suggestion:
    """One practice for how it feels, the time there is, and the part of life of the goal."""
    place = MINUTES.index(minutes)
    if feeling in _FOR:
        return _FOR[feeling][place]
    if place < len(_OKAY):
        return _OKAY[place]
    return _IN_DOMAIN.get(domain, Suggestion("week", "okay-week"))
