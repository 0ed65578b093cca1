"""What a few typed words answer that follow on "how did it go": done, partly, not yet, later."""

import re
from enum import Enum

from flows.intent import Intent, spoken, understand
from flows.plain_english import plain


class Reply(Enum):
    DONE = "done"
    PARTLY = "partly"
    NOT_YET = "not-yet"
    LATER = "later"
    NOT_TODAY = "not-today"


_LEAD = r"^[\W_]*(?:(?:yes|yeah|yep|ya|yup|ok|okay|no|nope|nah|sorry|hey|i|have)\b[\W_]*)*"
# Read in this order: "not done yet" is no "done".
_NOT_TODAY = r"(?:not today|too busy|no time|busy today|not possible today|cannot today)\b"
_LATER = r"(?:later|not now|in a bit|in a minute|ask me (?:later|again)|snooze)\b"
_NOT_YET = (
    r"(?:not (?:yet|done|begun|started|really)|(?:did|could|have|had) not|forgot|overslept)\b"
)
_PARTLY = r"(?:partly|partially|half|almost|nearly|some of it|a part|not all)\b"
_DONE = r"(?:done|did (?:it|that|this|both|all)|did$|finished|made it|managed(?: it)?|completed)\b"
_FIRST = (
    (Reply.NOT_TODAY, _NOT_TODAY),
    (Reply.LATER, _LATER),
    (Reply.NOT_YET, _NOT_YET),
    (Reply.PARTLY, _PARTLY),
    (Reply.DONE, _DONE),
)
_READS = tuple((reply, re.compile(_LEAD + pattern)) for reply, pattern in _FIRST)
_NO = re.compile(r"^\W*(?:no|nope|nah)\W*$")
_YES = re.compile(
    r"^\W*(?:oh |ok |okay |well )?(?:yes+|yeah|yea|yep|ya|yup|of course|gladly|absolutely)"
    r"(?:[ ,.!]+(?:yes|yeah|please|thanks|thank you|ok|okay|sure|let us|do|go|it|that|of course|"
    r"sounds good|i would|i do))*\W*$"
)
# A story with one of these is no plain success, whatever else was done in it.
_HITCH = re.compile(
    r"\b(?:but|tried|try|not|no|nobody|none|never|almost|nearly|partly|half|except|until|failed|"
    r"cannot|stopped|gave up|forgot|ran out)\b"
)
_TOLD = frozenset({Intent.DID, Intent.FAILED, Intent.AVOIDING})


def reply(text: str, *, alone: bool = True) -> Reply | None:
    """What is said at its very beginning; None where that is nothing of the kind.

    Where another question is open (not `alone`), a plain "no" and longer texts are for that one.
    """
    said = plain(text)
    if alone and _NO.match(said):
        return Reply.NOT_YET
    if not alone and more(text):
        return None
    return next((one for one, pattern in _READS if pattern.match(said)), None)


def more(text: str) -> bool:
    """Whether more is told than that: a few words that are worth keeping."""
    said = plain(text)
    found = next((match for _, pattern in _READS if (match := pattern.match(said))), None)
    return found is not None and len(re.findall(r"\w+", said[found.end() :])) > 1


def succeeded(text: str) -> bool:
    """Whether a longer text surely tells of something that was done."""
    found = understand(text)
    told = found[:1] == (Intent.DID,) and set(found) <= {Intent.DID, Intent.EVIDENCE}
    return told and spoken(text) and not _HITCH.search(plain(text))


def perhaps(text: str) -> bool:
    """Whether a text may be an answer: it tells of something, or nothing is known of it."""
    found = understand(text)
    return not found or not _TOLD.isdisjoint(found) or says_yes(text)


def says_yes(text: str) -> bool:
    """Whether it is a yes and nothing else."""
    return bool(_YES.match(plain(text)))
