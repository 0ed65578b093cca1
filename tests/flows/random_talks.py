"""Talks as anyone might hold them: mostly answers that fit, and now and then anything at all."""

from hypothesis import strategies as st

from flows.answers import Choice, Items, Outside, Pick, Quantity, Rating, Text, Ticks, choices_of
from flows.answers import items_of as items
from flows.heard import Chose, Control, Given, Said, Ticked
from flows.machine import advance, ask, begin
from flows.place import texts
from tests.flows.facts import NASTY, facts_for, own
from tests.flows.talk import AT, LATER, LATEST, through_json

MOMENTS = (AT, LATER, LATEST, {"choices": [AT, LATER]})
ZONES = ("Lisbon, Portugal [Europe/Lisbon] PT", {"choices": ["A [Europe/Paris]", "B <b> [UTC]"]})
CLOCKS = ("07:30", "23:59", {"choices": ["07:00", "19:00"]})
OCCASIONS = (
    AT,
    f"{AT}[_every=week]",
    f"{AT}[_place=Asia/Tokyo]",
    {"choices": [AT, f"{LATER}[_place=Asia/Tokyo][_every=week]"], "why": "ambiguous"},
)
WORTH = {
    "moment": MOMENTS,
    "until": MOMENTS,
    "occasion": OCCASIONS,
    "zone": ZONES,
    "clock": CLOCKS,
    "file": ["file"],
}

ANYTHING = st.one_of(
    st.sampled_from(list(Control)),
    st.sampled_from(NASTY).map(Said),
    own.map(Said),
    st.sampled_from(("no-such-option", "", "o1", "99")).map(Chose),
    st.builds(Ticked, st.sampled_from(("no-such-option", "")), st.booleans()),
    st.sampled_from((None, "", "nonsense", 3, {"choices": []})).map(Given),
)

# What is said: a roll of the dice that picks an answer that fits, and words for it; or anything.
SAYING = st.one_of(
    st.tuples(st.integers(0, 9999), own),
    st.tuples(st.integers(0, 9999), own),
    st.tuples(st.integers(0, 9999), own),
    ANYTHING,
)


def fitting(flow, place, roll, words):
    """An input that a willing person might give here."""
    asked = ask(flow, place)
    if roll % 11 == 0:
        return asked.controls[roll // 11 % len(asked.controls)]
    roll //= 11
    option = asked.options[roll % len(asked.options)] if asked.options else None
    match asked.kind:
        case Choice() | Pick() | Rating() if option:
            return Chose(option.name)
        case Ticks() as kind if option:
            enough = len(texts(place.draft)) >= kind.needed(place.answers)
            if enough and (roll % 3 == 0 or len(texts(place.draft)) >= kind.most):
                return Control.DONE
            if option.on is None:
                return Chose(option.name)
            return Ticked(option.name, on=not option.on or roll % 5 == 0)
        case Items() as kind:
            have = len(items(place.draft))
            if have >= kind.most or (have >= kind.enough and roll % 3 == 0):
                return Control.DONE
            several = "\n".join(f"- {n} {words}" for n in range(3))
            return Said(f"{words} {roll % 97}" if roll % 4 else several)
        case Outside(what=what) as kind:
            if choices_of(place.draft):
                return Chose(str(roll % len(choices_of(place.draft))))
            if place.draft:
                return Control.YES if roll % 4 else Control.CHANGE
            return Given(WORTH[what][roll % len(WORTH[what])])
        case Quantity(units=units):
            return Said(f"{roll % 100} {units[roll % len(units)] if units else 'km'}")
        case Text():
            return Said(words)
    raise AssertionError(asked.kind)


def heard(flow, place, saying):
    kind = flow[place.step].answer
    if isinstance(saying, Given) and isinstance(kind, Outside):
        return Given(WORTH[kind.what][0])  # what is given is always worth something: `bot.outside`
    return fitting(flow, place, *saying) if isinstance(saying, tuple) else saying


@st.composite
def talks(draw, flow, most=24):
    """(place, input, place after, reply) for each turn of a talk, until it ends or is over."""
    place = through_json(begin(flow, draw(facts_for(flow))))
    turns = []
    for saying in draw(st.lists(SAYING, min_size=most, max_size=most)):
        said = heard(flow, place, saying)
        after, reply = advance(flow, place, said)
        turns.append((place, said, after, reply))
        if after is None:
            break
        place = through_json(after)
    return turns
