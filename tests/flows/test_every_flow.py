"""What holds for every flow, whatever anyone sends."""

import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import Phase, given, settings

from bot import wording
from bot.sandbox.markup import read_html, units
from bot.texts import text
from flows.answers import Items, Outside, Text, Ticks
from flows.control_words import SURE, bare
from flows.heard import Chose, Control, Said, Ticked
from flows.machine import Ask, Stopped, advance, ask, begin
from flows.registry import FLOWS
from flows.table import END, Ending
from flows.typed import meant
from flows.upgrades import upgrade
from tests.flows.facts import NASTY, facts_for
from tests.flows.random_talks import fitting, talks
from tests.flows.talk import through_json

TALKS = 350  # over all flows; HYPOTHESIS_PROFILE=hunt holds twenty times as many, others each time
every_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


@cache
def turns(flow_name):
    """Every turn of many random talks with a flow: (place, what was heard, place after, reply)."""
    flow = FLOWS[flow_name]
    found = []
    many = (TALKS if settings.default.derandomize else 20 * TALKS) // len(FLOWS)

    @settings(max_examples=many, phases=[Phase.generate])
    @given(talks(flow))
    def hold(talk):
        found.extend(talk)

    hold()
    return found


def held(test):
    """Run a test of one turn over every turn of many talks with each flow."""

    @every_flow
    def over_many(flow):
        for turn in turns(flow.name):
            test(flow, *turn)

    return over_many


@held
def test_any_input_leads_to_a_known_step_or_an_end(flow, place, said, after, reply):
    if after is None:
        assert isinstance(reply, Ending)
        assert reply.key in flow.endings
    elif isinstance(reply, Stopped):
        assert after == place
    else:
        assert after.step in flow
        assert after.flow == flow.name
        assert reply == ask(flow, after, because=reply.because, explain=reply.explain)


@held
def test_a_place_is_read_back_as_it_was_kept(flow, place, said, after, reply):
    if after is not None:
        assert ask(flow, through_json(after)) == ask(flow, after)
        assert through_json(after).trail == after.trail


@held
def test_what_does_not_fit_changes_nothing_but_the_reason(flow, place, said, after, reply):
    if isinstance(reply, Ask) and reply.because:
        assert after == place
        assert reply._replace(because=None) == ask(flow, place)
    for odd in (Chose("no-such-option"), Ticked("no-such-option", on=True), Said(" \n ")):
        at, asked = advance(flow, place, odd)
        assert at == place
        assert asked.because


@held
def test_back_returns_to_the_step_before_with_its_answer(flow, place, said, after, reply):
    if after is None or len(after.trail) <= len(place.trail) or said is Control.BACK:
        return
    given_ = after.trail[-1]
    back, asked = advance(flow, through_json(after), Control.BACK)
    assert (back.step, back.round, back.trail) == (place.step, place.round, place.trail)
    if given_.value is None:
        return
    if asked.kind.gathers:
        if isinstance(asked.kind, Items):
            assert asked.draft["items"] == list(given_.value)
        else:
            assert asked.draft == given_.value
    else:
        assert asked.earlier == given_.value
        assert Control.KEEP in asked.controls


@held
def test_an_answer_taken_back_can_be_kept_with_one_tap(flow, place, said, after, reply):
    if after is None or len(after.trail) <= len(place.trail) or after.trail[-1].value is None:
        return
    back, asked = advance(flow, through_json(after), Control.BACK)
    match asked.kind:
        case Items() | Ticks():
            same = Control.DONE
        case kind:
            same = Control.YES if kind.gathers else Control.KEEP
    assert same in asked.controls
    again, once_more = advance(flow, through_json(back), same)
    if isinstance(once_more, Ask) and len(again.trail) == len(back.trail):
        again, _ = advance(flow, again, same)  # a short list is asked about once
    assert (again.step, again.round, again.trail) == (after.step, after.round, after.trail)


@held
def test_going_back_loses_nothing_that_was_given(flow, place, said, after, reply):
    if after is None:
        return
    at, undone = after, []
    while at.trail:
        undone.append(at.trail[-1])
        at, _ = advance(flow, through_json(at), Control.BACK)
    assert at.step == begin(flow, place.facts).step
    assert len(undone) == len(after.trail)


@held
def test_stop_keeps_the_place_and_why_changes_nothing(flow, place, said, after, reply):
    assert advance(flow, place, Control.STOP) == (place, Stopped(flow.name))
    at, asked = advance(flow, place, Control.WHY)
    assert at == place
    assert asked.explain
    assert asked._replace(explain=False) == ask(flow, place)


@held
def test_every_button_of_a_question_is_understood(flow, place, said, after, reply):
    asked = ask(flow, place)
    for control in asked.controls:
        at, answer = advance(flow, place, control)
        assert not (isinstance(answer, Ask) and answer.because), control
    names = [option.name for option in asked.options]
    assert len(set(names)) == len(names)
    for option in asked.options:
        if option.on is None and option.name not in getattr(asked.kind, "suggest", ()):
            at, answer = advance(flow, place, Chose(option.name))
            assert not (isinstance(answer, Ask) and answer.because), option
            assert at is None or at != place


@held
def test_a_step_that_is_gone_leads_to_the_same_open_question(flow, place, said, after, reply):
    found = upgrade(flow, place._replace(step="a-step-we-removed"))
    assert (found.step, found.round, found.trail) == (place.step, place.round, place.trail)


@held
def test_a_place_with_an_answer_of_a_step_that_is_gone_is_found_again(
    flow, place, said, after, reply
):
    given_ = place.trail[: len(place.trail) // 2]
    odd = [one._replace(step="a-step-we-removed") for one in place.trail[len(given_) :]]
    found = upgrade(flow, place._replace(step="a-step-now-gone", trail=(*given_, *odd)))
    assert found.step in flow
    assert found.trail == given_


@held
def test_every_question_and_ending_can_be_said_within_telegrams_limits(
    flow, place, said, after, reply
):
    match reply:
        case Ask():
            sayable(wording.question(reply._replace(explain=True), "en", 2**31))
            if reply.options:
                chosen = wording.option_label(reply, reply.options[-1], "en")
                sayable(wording.answered(reply, "en", chosen))
            for frame in range(1, reply.pace.frames + 1) if reply.pace else ():
                read_html(text("en", f"{flow.name}-{reply.step}-frame-{frame}", reply.words))
        case Ending():
            sayable(wording.ending(reply, "en", 2**31, reply.offers))


def sayable(fields):
    """Fails where Telegram would refuse the message."""
    words, _ = read_html(fields["text"])
    assert words.strip()
    assert units(words) <= 4096
    rows = fields.get("reply_markup", {}).get("inline_keyboard", [])
    assert sum(len(row) for row in rows) <= 100
    for row in rows:
        assert 0 < len(row) <= 8
        for key in row:
            assert 0 < len(key["callback_data"].encode()) <= 64
            assert key["text"].strip()


def some_facts(flow, most=20):
    """A handful of examples of what the flow may be handed."""
    found = []

    @settings(max_examples=most, phases=[Phase.generate])
    @given(facts_for(flow))
    def gather(facts):
        found.append(facts)

    gather()
    return found


# Words that lead into branches chosen by what they say.
TELLING = (
    "Phone two clients",
    "get more confident",
    "everything is a mess",
    "It was just luck",
    "I am just not good enough at this",
    "I prepared well and kept going",
    "I want to ask one question in the Monday meeting by Friday",
)


def wander(flow, enough, most=600):
    """Places of random talks by someone willing, until `enough(places, endings)` or no more."""
    dice = random.Random(20)
    facts = some_facts(flow)
    places, endings = {}, {}
    for talk in range(most):
        place = begin(flow, facts[talk % len(facts)])
        for _ in range(150):
            places.setdefault(place.step, place)
            said = fitting(flow, place, dice.randrange(10**6), dice.choice(TELLING))
            after, reply = advance(flow, place, said)
            if after is None:
                endings.setdefault(reply.key, reply)
                break
            place = through_json(after)
        if enough(places, endings):
            break
    return places, endings


@cache
def somewhere(flow_name):
    """One place at each step of a flow, and one of each of its endings."""
    flow = FLOWS[flow_name]
    steps, keys = {step.name for step in flow.steps}, set(flow.endings)
    return wander(flow, lambda places, endings: set(places) == steps and set(endings) == keys)


@every_flow
def test_every_step_and_every_ending_is_reached_by_some_talk(flow):
    places, endings = somewhere(flow.name)
    assert set(places) == {step.name for step in flow.steps}
    assert set(endings) == set(flow.endings)


@every_flow
def test_whatever_is_typed_at_any_step_is_answered(flow):
    for place in somewhere(flow.name)[0].values():
        for nasty in NASTY:
            after, reply = advance(flow, place, Said(nasty))
            if isinstance(reply, Ask):
                sayable(wording.question(reply, "en", 1))
            else:
                assert after is None
                sayable(wording.ending(reply, "en", 1, reply.offers))


def typed(asked, said):
    """The button that is meant by what was typed; None where there is none."""
    labels = [wording.option_label(asked, option, "en") for option in asked.options]
    controls = {one: wording.control_label(asked, one, "en") for one in asked.controls}
    return meant(asked, said, labels, controls, exact=False)


@every_flow
def test_every_button_can_be_typed_and_loses_nothing(flow):
    for place in somewhere(flow.name)[0].values():
        asked = ask(flow, place)
        labels = [bare(wording.option_label(asked, option, "en")) for option in asked.options]
        own = asked.kind.words if isinstance(asked.kind, Text) else ()
        for control in asked.controls:
            label = bare(wording.control_label(asked, control, "en"))
            for word in {label, *SURE.get(control, ())} - {*labels, *own}:
                first = word.split()[0]  # an option that begins so is meant before a control
                if not any(first in label.split()[:2] for label in labels):
                    assert typed(asked, word) is control, word
            if control in {Control.STOP, Control.WHY}:
                assert advance(flow, place, control)[0] == place
        for option, label in zip(asked.options, labels, strict=True):
            if label and labels.count(label) == 1 and not isinstance(asked.kind, Outside):
                shown = wording.option_label(asked, option, "en")
                assert typed(asked, shown).option == option.name


@every_flow
def test_ones_own_sentence_is_never_taken_for_a_button(flow):
    for place in somewhere(flow.name)[0].values():
        asked = ask(flow, place)
        if isinstance(asked.kind, Text | Items):
            for said in TELLING:
                assert typed(asked, said) is None


@every_flow
def test_no_step_leads_anywhere_but_where_the_table_says(flow):
    for name, place in somewhere(flow.name)[0].items():
        may = {*flow.leads_to(flow[name]), name}
        for roll in range(40):
            after, _ = advance(flow, place, fitting(flow, place, 11 * roll + 1, "Phone a client"))
            assert (after.step if after else END) in may


def test_a_flow_with_facts_and_no_example_of_them_is_named():
    flow = replace(FLOWS["debrief"], name="a-new-flow")
    with pytest.raises(LookupError, match="a-new-flow"):
        facts_for(flow)


@every_flow
def test_the_example_facts_are_those_the_flow_asks_for(flow):
    for facts in some_facts(flow, most=3):
        assert set(facts) == set(flow.facts)
