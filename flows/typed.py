"""What a short typed message means at a question with buttons: one of them, or words of one's own.

Typing what a button says is as good as tapping it. Nothing is lost by it: what was typed before
stays as it is, and where such a word may well be the answer itself (`Text.words`) it is one.
"""

import re
from collections.abc import Mapping, Sequence

from flows import consent
from flows.answers import (
    Choice,
    Items,
    Outside,
    Pick,
    Quantity,
    Rating,
    Reject,
    Text,
    Ticks,
    choices_of,
)
from flows.control_words import (
    NO,
    READY,
    SHOWN,
    SURE,
    UNSURE,
    YES,
    agrees,
    asked_for,
    bare,
    most_telling,
    refuses,
    spoken,
    telling,
)
from flows.heard import Chose, Control, Heard, Ticked, TickedAll
from flows.machine import Ask
from flows.questions import Question, question
from flows.table import Option

MOST = 8  # words; whoever types more has something to say of their own
_NUMBERED = frozenset(("number", "numbers", "no", "nr", "step", "idea", "day", "the", "option"))
_PARTED = re.compile(r"\s*(?:[,;&+/\n]|\band\b)\s*|(?<=\d)\s+(?=\d)")
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
# Where the label itself has no yes or no in it.
_CONFIRMS = frozenset(("yes", "done"))
_REFUSES = frozenset(("no", "not-yet"))


def meant(
    asked: Ask, text: str, labels: Sequence[str], controls: Mapping[Control, str], *, exact: bool
) -> Heard | None:
    """The button that is meant, or None where these are a person's own words.

    `labels` are those of the options, in their order; `exact` takes nothing but what stands on one
    of them. Raises Reject where someone says that they do not know.
    """
    if found := _labelled(asked, text, labels):
        return found
    if (asked.flow, asked.step) == consent.STEP and (agreed := consent.agrees(text)):
        return agreed
    if not exact and (several := _several(asked, text, labels)):
        return several
    if exact:
        return None
    said = spoken(text)
    if question(text) is Question.ABOUT and not _is_answer(asked, said):
        return Control.WHY
    if is_long(text) or not said or len(said[0].split()) > MOST or _is_answer(asked, said):
        return None
    for control, label in controls.items():
        if control in asked.controls and bare(label) == said[0]:
            return control
    found = (
        _begun(asked, said, labels, own=False)
        or _agreed(asked, said, labels)
        or _control(asked, asked_for(said))
        or _counted(asked, said, labels)
        or _begun(asked, said, labels, own=True)
    )
    if found is None and _is_unsure(asked, said):
        raise Reject("known-or-skip" if Control.SKIP in asked.controls else "known")
    return found


def first_words(said: Sequence[str], labels: Sequence[str]) -> int | None:
    """The place of the only label that is, or begins with, what was said; None if none or several.

    Words of no weight are left aside on both sides.
    """
    for carried in (telling, most_telling):
        whole = [carried(bare(label)) for label in labels]
        for words in map(carried, said):
            fits = [place for place, label in enumerate(whole) if words and label == words]
            fits = fits or [
                place for place, label in enumerate(whole) if words and label[: len(words)] == words
            ]
            if len(fits) == 1:
                return fits[0]
    return None


def _labelled(asked: Ask, text: str, labels: Sequence[str]) -> Heard | None:
    """The option whose label this is, whatever its case and signs."""
    whole = text.strip().casefold()
    fits = [place for place, label in enumerate(labels) if label.strip().casefold() == whole]
    # A rating is read by itself: "-7" is none.
    if labels and not fits and not isinstance(asked.kind, Rating) and (plain := bare(text)):
        fits = [place for place, label in enumerate(labels) if bare(label) == plain]
    return _tapped(asked.options[fits[0]]) if len(fits) == 1 else None


def is_long(text: str) -> bool:
    """Nearly all that people tell is, and need not be looked at any closer."""
    return sum(map(str.isalnum, text.split())) > MOST


def _tapped(option: Option) -> Heard:
    on = option.on
    return Chose(option.name) if on is None else Ticked(option.name, on=not on)


def _is_answer(asked: Ask, said: Sequence[str]) -> bool:
    return isinstance(asked.kind, Text) and any(one in asked.kind.words for one in said[:1])


def _begun(asked: Ask, said: Sequence[str], labels: Sequence[str], *, own: bool) -> Heard | None:
    """The option that begins like this: one of ours, or (`own`) one that the person wrote."""
    match asked.kind:
        case Choice() | Pick() | Ticks(other=False):
            mine = own and any(option.text is not None for option in asked.options)
            if own is not mine:
                return None
            known = [
                label if (option.text is not None) is mine else ""
                for option, label in zip(asked.options, labels, strict=True)
            ]
            place = first_words(said, known)
            return None if place is None else _tapped(asked.options[place])
    return None


def _agreed(asked: Ask, said: Sequence[str], labels: Sequence[str]) -> Heard | None:
    """Yes or no, where just one button says so."""
    yes, no = agrees(said), refuses(said)
    if Control.YES in asked.controls and (yes or no):
        return Control.YES if yes else Control.CHANGE
    if isinstance(asked.kind, Outside) and asked.draft and len(asked.options) == 1 and (yes or no):
        return Chose(asked.options[0].name) if yes else Control.CHANGE
    if yes and isinstance(asked.kind, Outside) and choices_of(asked.draft):
        raise Reject("pick-one")  # to which of them?
    if not isinstance(asked.kind, Choice):
        return None
    if len(asked.options) == 1:
        ready = yes or any(one in READY for one in said)
        return Chose(asked.options[0].name) if ready else None
    heads = [bare(label).partition(" ")[0] for label in labels]
    confirming = _only(asked.options, heads, YES, _CONFIRMS)
    refusing = _only(asked.options, heads, NO, _REFUSES)
    if confirming and not refusing and len(asked.options) == 2:
        refusing = next(one for one in asked.options if one != confirming)
    unsure = [
        one for one, label in zip(asked.options, labels, strict=True) if bare(label) in UNSURE
    ]
    if len(unsure) == 1 and any(one in UNSURE for one in said):
        return Chose(unsure[0].name)
    picked = confirming if yes else refusing if no else None
    return Chose(picked.name) if picked else None


def _only(
    options: Sequence[Option], heads: Sequence[str], words: frozenset[str], names: frozenset[str]
) -> Option | None:
    """The one option that says it in its first word; or else the one that is named so."""
    for found in (
        [option for option, head in zip(options, heads, strict=True) if head in words],
        [option for option in options if option.name in names],
    ):
        if len(found) == 1:
            return found[0]
    return None


def _control(asked: Ask, said: Sequence[str]) -> Control | None:
    gathers = isinstance(asked.kind, Items | Ticks)
    # Where there is nothing to list, that is going on without.
    empty = gathers and Control.DONE not in asked.controls and Control.SKIP in asked.controls
    for one in said:
        if empty and (one in SURE[Control.DONE] or one in SHOWN[Control.DONE]):
            return Control.SKIP
        for control, words in SHOWN.items():
            if control in asked.controls and one in words:
                return control
        for control, words in SURE.items():
            if one in words and (gathers or control is not Control.DONE):
                return control
    return None


def _several(asked: Ask, text: str, labels: Sequence[str]) -> TickedAll | None:
    """All of several boxes: "1, 3 and 4", or their labels; their first words as one alone."""
    if not isinstance(asked.kind, Ticks):
        return None
    parts = [part for part in _PARTED.split(text.casefold()) if part]
    if not 1 < len(parts) <= len(asked.options):
        return None
    names: list[str] = []
    for part in parts:
        said = spoken(part)
        found = _labelled(asked, part, labels) or (
            said
            and (
                _begun(asked, said, labels, own=False)
                or _counted(asked, said, labels)
                or _begun(asked, said, labels, own=True)
            )
        )
        if not isinstance(found, Ticked):
            return None
        names.append(found.option)
    return TickedAll(tuple(dict.fromkeys(names)))


def _counted(asked: Ask, said: Sequence[str], labels: Sequence[str]) -> Heard | None:
    """Of the person's own things, or of boxes, the one with this number: "3", "the third".

    Of readings to pick from only by such a word: a figure may be an hour or a day.
    """
    readings = isinstance(asked.kind, Outside) and choices_of(asked.draft)
    if not (readings or isinstance(asked.kind, Pick | Ticks)):
        return None
    words = [word for word in said[-1].split() if word not in _NUMBERED]
    if not words or words[1:] not in ([], ["1"]):  # "the third one"
        return None
    counted = words[0].removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    if (readings or (len(words) > 1 and counted == words[0])) and words[0] not in _PLACES:
        return None
    number = _PLACES.index(words[0]) + 1 if words[0] in _PLACES else counted
    own = [one for one in asked.options if one.text is not None or one.on is not None]
    named = [
        option
        for option, label in zip(asked.options, labels, strict=True)
        if option in own
        and bare(label).split()[:2] in (["day", str(number)], ["step", str(number)])
    ]
    if named:
        return _tapped(named[0])
    # "30 minutes before" is known by its own number, and "3" is no third of such.
    if any(
        option.text is None and label[:1].isdigit()
        for option, label in zip(asked.options, labels, strict=True)
    ):
        return None
    place = int(number) if str(number).isdecimal() and len(str(number)) < 4 else 0
    return _tapped(own[place - 1]) if 0 < place <= len(own) else None


def _is_unsure(asked: Ask, said: Sequence[str]) -> bool:
    return isinstance(asked.kind, Text | Items | Rating | Quantity) and any(
        one in UNSURE for one in said
    )
