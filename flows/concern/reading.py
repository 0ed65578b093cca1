"""What a page holds: which families of shapes are found on it, and what that means."""

from collections.abc import Mapping
from enum import Enum

from flows.concern.shapes import Page, Shape, covered, ends


class Find(Enum):
    """What a page may hold, from the one that counts least to the one that counts most."""

    NOTHING = "nothing"
    DESPAIR = "despair"
    LOW = "low"  # low mood or days not managed, for weeks
    EATING = "eating"
    PANIC = "panic"
    ABUSE = "abuse"
    OTHER = "other"  # a wish to die or the like, about somebody else
    PAST = "past"  # the same, told as something that was
    NOW = "now"  # a wish to die, a plan, means, self-harm, goodbye, danger


# The families that a language may have.
JESTS = "jest"  # threats that are none; read before danger is looked for
FIGURES = "idiom"
DENIALS = "denied"
SCENES = "scene"  # what follows is from a work, or about work on the subject
TURN = "turn"  # where the person speaks for themselves again
SAID = "said"  # what follows are somebody else's words
WORKS = "work"  # a song, a film, a book: what is quoted in its sentence is its name or words
STOPPING = ("wish", "plan", "means", "burden", "goodbye", "harm")
DANGER = "danger"
SURE = "sure"  # too plain for any figure of speech
BARE = "bare"  # the word alone, with I near it and nobody else
ONCE = "once"  # stops too, unless told as long ago
LONG_AGO = "past"
THEIRS = "theirs"  # a wish or deed of somebody else, said straight of them
SOFTLY = {  # in this order
    "other": Find.OTHER,
    "abuse": Find.ABUSE,
    "panic": Find.PANIC,
    "eating": Find.EATING,
    "low": Find.LOW,
    "despair": Find.DESPAIR,
}
ALARMS = frozenset((*STOPPING, DANGER, SURE, BARE, ONCE, *SOFTLY))  # what means something

Shapes = Mapping[str, list[Shape]]


def _has(shapes: Shapes, page: Page, *families: str) -> bool:
    return any(ends(shape, page) for family in families for shape in shapes.get(family, ()))


def _cover(shapes: Shapes, page: Page, family: str) -> int:
    places = 0
    for shape in shapes.get(family, ()):
        places |= covered(shape, page)
    return places


def _rest(shapes: Shapes, page: Page, family: str) -> int:
    """From the end of each find of this family to the end of its sentence, or to a "but"."""
    turns = 0
    for shape in shapes.get(TURN, ()):
        turns |= ends(shape, page)
    places = 0
    for shape in shapes.get(family, ()):
        found = ends(shape, page)
        while found:
            place = found & -found
            rest = page.sentence_of(place) & ~(place - 1)
            turn = turns & rest & ~place
            if turn:
                rest &= (turn & -turn) - 1
            places |= rest
            found &= ~rest
    return places


def _titles(shapes: Shapes, page: Page) -> int:
    """What is quoted in a sentence that speaks of a work."""
    places = 0
    for shape in shapes.get(WORKS, ()) if page.quoted else ():
        found = ends(shape, page)
        while found:
            sentence = page.sentence_of(found & -found)
            places |= sentence & page.quoted
            found &= ~sentence
    return places


def sounding(shapes: Shapes, page: Page) -> Shapes:
    """The shapes of ALARMS that are on the page before anything is explained away.

    Blotting words out only takes finds away, so no other need be looked for again.
    """
    return {
        family: there
        for family, known in shapes.items()
        if (there := [shape for shape in known if ends(shape, page)])
    }


def finds(alarms: Shapes, shapes: Shapes, page: Page) -> Find:
    """The weightiest thing on a page where these alarms sound, with what explains them away.

    What one language explains away is gone for all: they share words such as "suicide".
    """
    plain = page.without(_cover(shapes, page, JESTS))
    if _has(alarms, plain, DANGER):
        return Find.NOW
    plain = plain.without(_cover(shapes, plain, FIGURES))
    plain = plain.without(_cover(shapes, plain, DENIALS))
    scenes, told = _rest(shapes, plain, SCENES), _rest(shapes, plain, SAID)
    others = scenes | told | (page.quoted if scenes or told else _titles(shapes, plain))
    mine = plain.without(others)
    over = _cover(alarms, mine, ONCE) if _has(shapes, page, LONG_AGO) else 0
    mine = mine.without(over)
    own = mine.without(_cover(shapes, mine, THEIRS))
    if _has(alarms, own, *STOPPING, ONCE) or _has(alarms, page.without(others), SURE):
        return Find.NOW
    if _has(alarms, own.without(_cover(alarms, own, "other")), BARE):
        return Find.NOW
    if over:
        return Find.PAST
    for family, find in SOFTLY.items():
        if _has(alarms, mine, family):
            return find
    if told and _has(alarms, plain.without(scenes), *STOPPING, ONCE, "other"):
        return Find.OTHER
    return Find.NOTHING
