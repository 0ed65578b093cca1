"""What a sentence outside any conversation can be about, and how a language says so."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum


class Intent(Enum):
    EVENT_NOW = "event-now"
    EVENT_AHEAD = "event-ahead"
    STUCK = "stuck"
    AVOIDING = "avoiding"
    DOUBT = "doubt"
    FAILED = "failed"
    DID = "did"
    WANT = "want"
    LOW = "low"
    ANXIOUS = "anxious"
    UPSET = "upset"
    UNMOTIVATED = "unmotivated"
    CONFLICT_IDENTITY = "conflict-identity"
    PRAISE_OR_FEEDBACK = "praise-or-feedback"
    PROGRESS = "progress"
    REMIND_ME = "remind-me"
    EVIDENCE = "evidence"
    STRENGTHS = "strengths"
    VALUES = "values"
    PEOPLE = "people"
    TODAY = "today"
    CONTINUE = "continue"
    BORED_TIME = "bored-time"
    HELP = "help"
    LEARN = "learn"
    COMPLAINT = "complaint"
    SMALL_TALK = "small-talk"
    GOODBYE_TODAY = "goodbye-today"
    PAUSE = "pause"
    SETTINGS = "settings"
    DATA = "data"


class Feeling(Enum):
    """The five that the practice chooser asks about."""

    STUCK = "stuck"
    ANXIOUS = "anxious"
    DOWN_ON_SELF = "down-on-self"
    UNMOTIVATED = "unmotivated"
    ABOUT_TO_PERFORM = "about-to-perform"


class Sure(Enum):
    """How far a way of speaking settles what is meant."""

    LIKELY = 3
    OUTRIGHT = 5
    CERTAIN = 7  # a request to the coach, or what cannot wait: comes before any story around it


Signs = Mapping[Sure, tuple[re.Pattern[str], ...]]


@dataclass(frozen=True)
class Language:
    """The patterns of one language.

    `plain` makes a text regular; every `denied` passage in it ("not nervous any more") is taken
    out; then the signs are searched, and what the words say is weighed (`None`: nothing is meant).
    """

    plain: Callable[[str], str]
    denied: re.Pattern[str]
    signs: Mapping[Intent, Signs]
    weights: Mapping[str, str]  # for each clue, as in `flows/intent_weights.py`
