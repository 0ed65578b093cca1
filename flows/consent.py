"""Whether somebody who types agrees to begin, and is old enough."""

import re

from flows.answers import Reject
from flows.control_words import READY, YES, bare
from flows.heard import Chose

STEP = ("welcome", "hello")
AGREED = Chose("go-on")
LEAST = 16  # years; as the words of the welcome have it
_TEENS = ("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen")
_NUMBERS = {word: str(number) for number, word in enumerate((*_TEENS, "nineteen", "twenty"), 11)}
_YEARS = r"(?: ?(?:yo|y o|yrs?|years?)(?: old)?| old)"
_AGE = re.compile(
    r"(?:(?:\bim|\bi am|\baged?|\bturned) (?:(?:only|just|already|now|over|about) )*(\d{1,3})\b"
    rf"(?! (?:min|minutes?|hours?|days?|weeks?|months?|percent|kg|km|cm)\b){_YEARS}?"
    rf"|\b(\d{{1,3}}){_YEARS}\b|^(\d{{1,3}})$)"
)
_YOUNGER = re.compile(
    r"\b(?:not|under|below|younger than|almost|nearly|not yet|turning|soon|arent|isnt|wasnt|never) "
    r"(?:yet )?16\b|\b16 (?:soon|next|in|tomorrow|this)\b|\bnot old enough\b|\btoo young\b|"
    r"\bunderage\b|\bunder age\b|\ba minor\b"
)
_AROUND = """
and so then it is its that thats fine good great with me by the way btw i am im agree accept consent
agreed accepted happy to let us lets go start begin please pls hi hello hey over older than or cool
yes sure sounds here we
"""
_FITS = frozenset(
    {*_AROUND.split(), *(word for said in YES | READY for word in said.split() if said.isascii())}
) - {"did"}
_SAYS_SO = frozenset({"agree", "accept", "consent", "agreed", "accepted"})


def agrees(text: str) -> Chose | None:
    """None where that is neither said nor denied. Raises Reject for an age below 16."""
    said = " ".join(_NUMBERS.get(word, word) for word in bare(text).split())
    ages = [int(next(filter(None, found))) for found in _AGE.findall(said)]
    if _YOUNGER.search(said) or any(age < LEAST for age in ages):
        raise Reject("too-young")
    rest = _AGE.sub(" ", said).split()
    if not _FITS.issuperset(rest):
        return None
    return AGREED if ages or not _SAYS_SO.isdisjoint(rest) else None
