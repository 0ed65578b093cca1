"""The kinds of answer a step can ask for.

Each reads what was heard into `Taken` (the answer is whole) or `Drafted` (it is still growing), or
raises `Reject` with the name of a sentence that says what would fit.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from flows.heard import Chose, Control, Given, Heard, Said, Ticked, TickedAll
from flows.listed import parted
from flows.place import Answers, Value, texts, whole
from flows.rated import rated
from flows.table import Option
from flows.words import Worked

UNSEEN = "\u115f\u1160\u3164\uffa0"  # letters to Unicode, blanks to the eye
BULLET = re.compile(r"^\s*(?:[-–—*•·]+|\(?\d{1,2}[.):]|\d{1,2}\s-)\s+")
AMOUNT = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*([^\d\s].*)?$")


class Reject(Exception):
    """The answer does not fit. Expected: the question is asked again and this sentence says why."""

    def __init__(self, why: str, **values: str | int) -> None:
        super().__init__(why)
        self.why = why
        self.values = values


@dataclass(frozen=True)
class Taken:
    value: Value


@dataclass(frozen=True)
class Drafted:
    draft: Value


Read = Taken | Drafted
Choices = Callable[[Answers], Sequence[str]]


@cache
def _named(names: tuple[str, ...]) -> tuple[Option, ...]:
    """Options whose labels are found by name."""
    return tuple(Option(name) for name in names)


@cache
def _shown(names: tuple[str, ...]) -> tuple[Option, ...]:
    """Options that are called what they are, as numbers are."""
    return tuple(Option(name, text=name) for name in names)


def _has_words(text: str) -> bool:
    return any(sign.isalnum() and sign not in UNSEEN for sign in text)


def clean(text: str, limit: int) -> str:
    """Trimmed text. Raises Reject where there is none, or too much."""
    text = text.strip()
    if not _has_words(text):
        raise Reject("empty" if not text else "no-words")
    if len(text) > limit:
        raise Reject("too-long", limit=limit, have=len(text))
    return text


@dataclass(frozen=True)
class Text:
    """Free text in the person's own words."""

    limit: int = 1000
    fixed: tuple[str, ...] = ()
    gathers: bool = False
    words: frozenset[str] = frozenset()  # what buttons are called elsewhere, and an answer here
    one_a_line: bool = False  # of a part that is repeated: more lines are for its next rounds

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del answers, draft
        return ()

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        del answers, draft
        if isinstance(heard, Said):
            return Taken(clean(heard.text, self.limit))
        raise Reject("type-it")


@dataclass(frozen=True, init=False)
class Choice:
    """One of a few named options."""

    fixed: tuple[str, ...]
    gathers: bool

    def __init__(self, *options: str) -> None:
        object.__setattr__(self, "fixed", options)
        object.__setattr__(self, "gathers", False)

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del answers, draft
        return _named(self.fixed)

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        del answers, draft
        if isinstance(heard, Chose) and heard.option in self.fixed:
            return Taken(heard.option)
        raise Reject("pick-one")


@dataclass(frozen=True)
class Rating:
    """A whole number from 1 to 10."""

    fixed: tuple[str, ...] = tuple(str(number) for number in range(1, 11))
    gathers: bool = False

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del answers, draft
        return _shown(self.fixed)

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        del answers, draft
        if isinstance(heard, Chose) and heard.option in self.fixed:
            return Taken(int(heard.option))
        if isinstance(heard, Said) and (found := rated(heard.text)):
            return Taken(found)
        raise Reject("rate-it")


@dataclass(frozen=True)
class Pick:
    """One of the things the person wrote earlier, or that were handed in."""

    among: Choices
    fixed: tuple[str, ...] = ()  # named options besides
    gathers: bool = False

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del draft
        own = tuple(Option(text, text=text) for text in self.among(answers))
        return (*own, *(Option(name) for name in self.fixed))

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        names = {option.name for option in self.options(answers, draft)}
        if isinstance(heard, Chose) and heard.option in names:
            return Taken(heard.option)
        raise Reject("pick-one")


@dataclass(frozen=True)
class Ticks:
    """Several of a number of options; what is typed is added as one of one's own where `other`.

    `shown` says which of the names are offered now. `beside` names ways on that stand below the
    ticks: tapping one is the answer too, and its name comes last in it.
    """

    names: tuple[str, ...] = ()
    among: Choices | None = None  # instead of names: the person's own things
    least: int = 1
    most: int = 20
    other: bool = False
    limit: int = 100
    shown: Choices | None = None
    beside: tuple[str, ...] = ()
    gathers: bool = True

    @property
    def fixed(self) -> tuple[str, ...]:
        return (*self.names, *self.beside)

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        ticked, _ = self._ticked(draft)
        known = self._known(answers)
        own = self.among is not None
        listed = tuple(Option(name, name if own else None, name in ticked) for name in known)
        added = (Option(name, name, on=True) for name in ticked if name not in known)
        return (*listed, *added, *(Option(name) for name in self.beside))

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        (ticked, way_before), known = self._ticked(draft), self._known(answers)
        match heard:
            case Ticked(name, on) if name in known or name in ticked:
                rest = tuple(other for other in ticked if other != name)
                if on and len(rest) >= self.most:
                    raise Reject("at-most", most=self.most)
                return Drafted([*rest, name] if on else list(rest))
            case TickedAll(names) if all(name in known or name in ticked for name in names):
                all_on = [*ticked, *(name for name in names if name not in ticked)]
                if len(all_on) > self.most:
                    raise Reject("at-most", most=self.most)
                return Drafted(all_on)
            case Said(text) if self.other:
                extra = clean(text, self.limit)
                if len(ticked) >= self.most:
                    raise Reject("at-most", most=self.most)
                return Drafted([*(one for one in ticked if one != extra), extra])
            case Chose(way) if way in self.beside:
                return Taken([*_in_order(ticked, known), way])
            case Control.DONE if way_before:
                return Taken([*_in_order(ticked, known), *way_before])
            case Control.DONE:
                if len(ticked) < (least := self.needed(answers)):
                    raise Reject("tick-more", least=least, have=len(ticked))
                return Taken(_in_order(ticked, known))
        least = self.needed(answers)
        if ticked and len(ticked) >= least:
            raise Reject("tick-or-done")
        raise Reject("tick-some", least=least)

    def needed(self, answers: Answers) -> int:
        """Return how many have to be ticked: never more than there are."""
        return min(self.least, len(self._known(answers)) or self.least)

    def _ticked(self, draft: Value) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is ticked, and the way on that was taken before somebody came back."""
        given = texts(draft)
        ways = tuple(one for one in given if one in self.beside)
        return tuple(one for one in given if one not in self.beside), ways

    def _known(self, answers: Answers) -> tuple[str, ...]:
        if self.among:
            return tuple(self.among(answers))
        wanted = self.shown(answers) if self.shown else self.names
        return tuple(name for name in wanted if name in self.names)


def _in_order(ticked: Sequence[str], known: Sequence[str]) -> list[str]:
    """What is ticked in the order it was offered; the person's own last."""
    order = {name: place for place, name in enumerate(known)}
    return sorted(ticked, key=lambda one: order.get(one, len(order)))


@dataclass(frozen=True)
class Items:
    """A list that grows over many messages. A message may hold several, one a line or numbered.

    Under `least` items *done* is refused once, with what is missing, and taken the second time
    where `enough` have come: nobody is held for a number.
    """

    least: int = 1
    most: int = 30
    enough: int = 1
    limit: int = 200
    hints: int = 0  # how many ways of getting unstuck there are words for
    fixed: tuple[str, ...] = ()
    gathers: bool = True

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del answers, draft
        return ()

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        del answers
        have = items_of(draft)
        state: Mapping[str, Value] = draft if isinstance(draft, Mapping) else {}
        match heard:
            case Said(text):
                fresh = split_items(text, self.limit)
                seen = {one.casefold() for one in have}
                added = [one for one in fresh if one.casefold() not in seen]
                if not added:
                    raise Reject("already-there")
                if len(have) + len(added) > self.most:
                    raise Reject("at-most", most=self.most)
                return Drafted({**state, "items": [*have, *added], "asked": False})
            case Control.DROP:
                if not have:
                    raise Reject("nothing-there")
                return Drafted({**state, "items": list(have[:-1])})
            case Control.HINT if self.hints:
                shown = whole(state.get("hint")) or 0
                return Drafted({**state, "items": list(have), "hint": shown % self.hints + 1})
            case Control.DONE:
                short = len(have) < self.least
                if len(have) < self.enough:
                    raise Reject("add-more", least=self.enough, have=len(have))
                if short and not state.get("asked"):
                    return Drafted({**state, "items": list(have), "asked": True})
                return Taken(list(have))
        raise Reject("type-it")


def items_of(draft: Value) -> tuple[str, ...]:
    """The items of a growing list, or of a finished one."""
    return texts(draft.get("items")) if isinstance(draft, Mapping) else texts(draft)


def split_items(text: str, limit: int) -> list[str]:
    """The things in one message: one a line, or several in one line (`flows.listed`)."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        lines = parted(lines[0])
    found = [BULLET.sub("", line).strip(" ,;") for line in lines]
    kept = [clean(one, limit) for one in found if _has_words(one)]
    if not kept:
        raise Reject("empty" if not text.strip() else "no-words")
    return list(dict.fromkeys(kept))


@dataclass(frozen=True)
class Quantity:
    """A number with its unit, as typed: "3 km", "25 min", "12"."""

    units: tuple[str, ...] = ()  # none: whatever the person counts in
    fixed: tuple[str, ...] = ()
    gathers: bool = False

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del answers, draft
        return ()

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        del answers, draft
        if isinstance(heard, Said) and (match := AMOUNT.search(heard.text.strip())):
            amount = float(match[1].replace(",", "."))
            unit = (match[2] or "").strip()[:20]
            if amount >= 0 and amount < 1e9 and (not self.units or unit.casefold() in self.units):
                return Taken(
                    {"amount": int(amount) if amount.is_integer() else amount, "unit": unit}
                )
        raise Reject("no-number")


@dataclass(frozen=True)
class Outside:
    """A value worked out outside from the person's own words, and read back before it counts.

    `what` says what is meant: a "moment", a "zone" or a "clock" time of day. `suggest` names values
    offered as buttons; what they come to is known outside too. What is heard is `Given` a value;
    or, where the words can be read in several ways, `Given` {"choices": [...]} to pick from.
    """

    what: str
    suggest: tuple[str, ...] = ()
    confirm: bool = True
    after: Callable[[Answers], str] | None = field(default=None, compare=False)
    gathers: bool = True

    @property
    def fixed(self) -> tuple[str, ...]:
        return self.suggest

    def options(self, answers: Answers, draft: Value) -> tuple[Option, ...]:
        del answers
        if choices := choices_of(draft):
            return tuple(
                Option(str(place), text=Worked(self.what, value))
                for place, value in enumerate(choices)
            )
        return () if draft else tuple(Option(name) for name in self.suggest)

    def read(self, heard: Heard, answers: Answers, draft: Value) -> Read:
        del answers
        match heard:
            case Given(value) if self.confirm or choices_of(value):
                return Drafted(value)
            case Given(value):
                return Taken(value)
            case Chose(name) if name.isdecimal() and int(name) < len(choices_of(draft)):
                # Picked from readings that were spelled out: that is the yes.
                return Taken(choices_of(draft)[int(name)])
            case Control.YES if draft and not choices_of(draft):
                return Taken(draft)
            case Control.CHANGE if draft:
                return Drafted(None)
        raise Reject(f"no-{self.what}")


def choices_of(draft: Value) -> Sequence[Value]:
    """Return the readings to pick from, where what was typed can be read in several ways."""
    found = draft.get("choices") if isinstance(draft, Mapping) else None
    return found if isinstance(found, Sequence) and not isinstance(found, str) else ()


Kind = Text | Choice | Rating | Pick | Ticks | Items | Quantity | Outside
