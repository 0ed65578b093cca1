"""Conversations as they are held: begun, answered, parked, come back to, ended."""

from collections.abc import Mapping, Sequence

from bot import effects, outside, practised, texts, wording
from bot.told import at_once
from bot.turn import Turn
from flows import typed
from flows.answers import Outside, Reject, Ticks, items_of
from flows.corrected import corrected
from flows.heard import Chose, Control, Heard, Said, Ticked, TickedAll
from flows.machine import Ask, Stopped, advance, ask, begin, words_of
from flows.place import Place, Value
from flows.registry import FLOWS
from flows.table import Ending, Flow, Offer
from flows.upgrades import upgrade
from flows.words import Worked
from storage import conversations
from storage.conversations import Kept

# Of these only the latest is worth coming back to: a new one takes the place of one left before.
FLEETING = frozenset(
    {
        "reframe",
        "reframe-short",
        "chooser",
        "plan-swap",
        "settings",
        "pause",
        "delete",
        "import",
        "travel",
    }
)

# Where a word may be more than the name of a button, and is answered with care.
WORD_FOR_WORD = frozenset({"crisis"})


def open_flow(
    turn: Turn,
    name: str,
    facts: Mapping[str, Value],
    carry: Sequence[Heard] = (),
    *,
    anew: bool = False,
) -> None:
    """Begin a conversation, or go on with the same one if it was left; another is parked.

    `carry` holds answers that were given before it began, so that nothing is asked twice. With
    `anew` it begins beside those that were left.
    """
    flow = FLOWS[name]
    place = begin(flow, facts)
    for kept in () if anew else conversations.kept(turn.db, turn.who.id):
        if kept.place.flow == name and (
            name in FLEETING
            # What was not known yet when it was left (the flow has changed since) does not count.
            or kept.place.facts.items() <= place.facts.items()
        ):
            if name not in FLEETING and not carry and (kept.place.trail or kept.place.draft):
                resume(turn, kept.number)
                return
            conversations.end(turn.db, turn.who.id, kept.number)
    conversations.park(turn.db, turn.who.id, turn.now)
    number = turn.number
    begun = place
    place, ended = _carried(turn, flow, begun, carry)
    if ended:
        _end(turn, ended)
        return
    place = effects.keep_at_once(turn, flow, begun, place)
    conversations.begin(turn.db, turn.who.id, number, place, turn.now)
    _put(turn, ask(flow, place))


def _carried(
    turn: Turn, flow: Flow, place: Place, carry: Sequence[Heard]
) -> tuple[Place, Ending | None]:
    """Answers in a row, as far as they fit."""
    for heard in carry:
        try:
            understood = settled(turn, ask(flow, place), place, heard)
        except Reject:
            break
        after, reply = advance(flow, place, understood)
        if isinstance(reply, Ending):
            return place, reply
        if after is None or (isinstance(reply, Ask) and reply.because):
            break
        place = after
    return place, None


def hear(
    turn: Turn, kept: Kept, heard: Heard, tapped: int | None = None, *, corrects: bool = True
) -> bool:
    """Take an answer in the open conversation; `tapped` is the message whose button gave it.

    Without `corrects`, one that does not fit is asked for again and nothing is said about it.
    Whether it left none open: it was the last answer, or enough for now.
    """
    flow = FLOWS[kept.place.flow]
    at = upgrade(flow, kept.place)
    speak_as(turn, at)
    asked = ask(flow, at)
    if isinstance(heard, Said) and (change := corrected(flow, at, heard.text)):
        there, rating = change
        conversations.keep(turn.db, turn.who.id, kept.number, there, turn.now)
        _put(turn, ask(flow, there), turn.text("corrected", {"rating": rating}))
        return False
    try:
        understood = settled(turn, asked, at, heard)
    except Reject as no:
        _put(turn, ask(flow, at, because=no if corrects else None))
        return False
    if isinstance(understood, Said):
        told, above = at_once(turn, asked, understood.text)
        if told:
            there, _ = _carried(turn, flow, at, told)
            there = effects.keep_at_once(turn, flow, at, there)
            conversations.keep(turn.db, turn.who.id, kept.number, there, turn.now)
            _put(turn, ask(flow, there), above)
            return False
    after, reply = advance(flow, at, understood)
    if isinstance(reply, Ask) and not corrects:
        reply = reply._replace(because=None)
    stays = isinstance(reply, Ask) and after is not None and after.trail == at.trail
    # A box that was ticked by typing what stands on it changes where it stands, as by a tap.
    ticked = isinstance(understood, Ticked | TickedAll)
    where = turn.who.live if tapped is None and ticked else tapped
    if stays and where is not None and isinstance(reply, Ask):
        _stay(turn, kept, after or at, reply, where)
        return False
    if tapped is not None and not isinstance(reply, Stopped):
        _show_choice(turn, asked, heard, tapped)
    match reply:
        case Ask():
            assert after is not None
            after = effects.keep_at_once(turn, flow, at, after)
            if after != at:
                conversations.keep(turn.db, turn.who.id, kept.number, after, turn.now)
            _put(turn, reply)
            return False
        case Ending():
            conversations.end(turn.db, turn.who.id, kept.number)
            return _end(turn, reply, at.kept)
        case Stopped():
            conversations.park(turn.db, turn.who.id, turn.now)
            if texts.has(turn.language, own := f"{flow.name}-stopped"):
                turn.say(own, words_of(flow, at), (Offer("sos"), Offer("home")))
            else:
                resume_offer = Offer("resume", {"number": kept.number})
                turn.say("stopped", {"name": name_of(turn, at)}, (resume_offer, Offer("home")))
            return True


def ask_again(turn: Turn, kept: Kept, because: Reject | None = None, *, above: str = "") -> None:
    """The open question once more, with what did not fit if anything was said to it.

    `above` is words, as HTML, that come in the same message.
    """
    flow = FLOWS[kept.place.flow]
    speak_as(turn, kept.place)
    _put(turn, ask(flow, upgrade(flow, kept.place), because=because), above)


def settled(turn: Turn, asked: Ask, at: Place, heard: Heard) -> Heard:
    """What was heard: typed words for a button as a tap on it, words for a moment worked out.

    Raises Reject where they cannot be.
    """
    if isinstance(heard, Said):
        heard = _as_a_tap(turn, asked, heard.text) or heard
    kind = asked.kind
    if isinstance(kind, Outside):
        match heard:
            case Said(text):
                before = at.draft or at.undone.get(at.spot)
                return outside.from_words(kind.what, text, turn.who, turn.now, before)
            case Chose(name) if name in kind.suggest and not at.draft:
                after = kind.after(at.answers) if kind.after else ""
                return outside.suggested(kind.what, name, turn.who, turn.now, after)
    return heard


def _as_a_tap(turn: Turn, asked: Ask, text: str) -> Heard | None:
    labels = [wording.option_label(asked, option, turn.language) for option in asked.options]
    words = () if typed.is_long(text) else asked.controls
    controls = {one: wording.control_label(asked, one, turn.language) for one in words}
    return typed.meant(asked, text, labels, controls, exact=asked.flow in WORD_FOR_WORD)


def on_a_button(turn: Turn, kept: Kept, text: str) -> bool:
    """Whether what was typed is what stands on a button of the open question."""
    flow = FLOWS[kept.place.flow]
    speak_as(turn, kept.place)
    at = upgrade(flow, kept.place)
    return not isinstance(settled(turn, ask(flow, at), at, Said(text)), Said)


def goes_back(kept: Kept) -> bool:
    """Whether there is a button for the question before."""
    flow = FLOWS.get(kept.place.flow)
    return flow is not None and Control.BACK in ask(flow, upgrade(flow, kept.place)).controls


def tapped_answer(kept: Kept, code: str) -> Heard | None:
    """What a button of a question means; None where there is no such button now."""
    flow = FLOWS[kept.place.flow]
    current = ask(flow, upgrade(flow, kept.place))
    if code in {control.value for control in current.controls}:
        return Control(code)
    sign, place = code[:1], code[1:]
    if sign not in {"o", "+", "-"} or not place.isdecimal() or int(place) >= len(current.options):
        return None
    option = current.options[int(place)]
    if sign == "o":
        return Chose(option.name) if option.on is None else None
    return Ticked(option.name, on=sign == "+") if option.on is not None else None


def resume(turn: Turn, number: int) -> None:
    """Go on with a conversation that was left, at the same question."""
    found = conversations.kept(turn.db, turn.who.id)
    kept = next((one for one in found if one.number == number), None)
    if kept is None:
        turn.say("nothing-to-resume", offers=(Offer("home"),))
        return
    conversations.park(turn.db, turn.who.id, turn.now)
    conversations.resume(turn.db, turn.who.id, number, turn.now)
    flow = FLOWS[kept.place.flow]
    speak_as(turn, kept.place)
    _put(turn, ask(flow, upgrade(flow, kept.place)))


def set_aside(turn: Turn) -> None:
    """Park what is open: what is typed next is about what is shown now. Care stays as it is."""
    front = conversations.foreground(turn.db, turn.who.id)
    if front and front.place.flow not in WORD_FOR_WORD:
        conversations.park(turn.db, turn.who.id, turn.now)


def speak_as(turn: Turn, place: Place) -> None:
    """In the language a conversation is held in."""
    turn.tongue = tongue_of(place)


def tongue_of(place: Place) -> str:
    """The language a talk of care is held in; all others are in the person's own: empty."""
    kept = place.facts.get("tongue")
    return texts.cares(str(kept)) if kept else ""


def name_of(turn: Turn, place: Place) -> str:
    return turn.text(f"{place.flow}-name")


def resume_offers(turn: Turn, most: int = 2, *, whole: bool = False) -> tuple[Offer, ...]:
    """What was left in the middle, each to be gone on with by one tap; the latest first.

    With `whole`, a way to the others where there are more.
    """
    found = conversations.kept(turn.db, turn.who.id)
    all_left = [one for one in found if one.place.flow in FLOWS]
    left = all_left[:most]
    more = (Offer("left-open"),) if whole and len(all_left) > most else ()
    ways = tuple(
        Offer(
            "resume",
            {"number": one.number},
            text=turn.text("offer-resume-named", {"name": name_of(turn, one.place)}),
        )
        for one in left
    )
    return (*ways, *more)


def _put(turn: Turn, asked: Ask, above: str = "") -> None:
    fields = wording.question(asked, turn.language, turn.number)
    if above:
        fields["text"] = f"{above}\n\n{fields['text']}"  # both are short
    if asked.pace:
        frames = [
            turn.text(f"{asked.flow}-{asked.step}-frame-{number}", asked.words)
            for number in range(1, asked.pace.frames + 1)
        ]
        fields["pace"] = {"frames": frames, "seconds": asked.pace.seconds}
    turn.send(fields)


def _stay(turn: Turn, kept: Kept, at: Place, reply: Ask, tapped: int) -> None:
    """Ticks, hints and explanations change the message they belong to; no turn is taken."""
    turn.still = True
    if reply.because:
        turn.toast = wording.plain_text(turn.text(f"not-{reply.because.why}", reply.because.values))
        return
    conversations.keep(turn.db, turn.who.id, kept.number, at, turn.now)
    turn.edit(tapped, wording.question(reply, turn.language, turn.number))


def _show_choice(turn: Turn, asked: Ask, heard: Heard, tapped: int) -> None:
    """Leave the answer standing in the chat, where the buttons were."""
    match heard:
        case Chose(name):
            option = next(one for one in asked.options if one.name == name)
            chosen = wording.option_label(asked, option, turn.language)
        case Control.YES:
            chosen = texts.plain(turn.language, Worked(_what(asked), asked.draft))
        case Control.DONE if isinstance(asked.kind, Ticks):
            ticked = [one for one in asked.options if one.on]
            chosen = ", ".join(wording.option_label(asked, one, turn.language) for one in ticked)
        case Control.DONE:
            chosen = "\n".join(items_of(asked.draft))
        case Control.KEEP | Control.SKIP | Control.BACK:
            chosen = wording.control_label(asked, heard, turn.language)
        case _:
            return
    turn.edit(tapped, wording.answered(asked, turn.language, chosen))
    turn.silent_keys = True


def _what(asked: Ask) -> str:
    return asked.kind.what if isinstance(asked.kind, Outside) else ""


def _end(turn: Turn, end: Ending, kept: int = 0) -> bool:
    """Whether no other conversation follows at once; `kept` is the evidence there is of it."""
    begun = practised.note(turn, end)
    onward = effects.carry_out(turn, end.effects, kept)
    if onward:
        turn.send(wording.message(turn.text(end.key, end.words), []))
        open_flow(turn, onward.flow, onward.facts)
        return False
    if turn.onward:
        turn.send(wording.message(turn.text(end.key, end.words), []))
        return True
    more = [one for one in end.offers if one not in begun]
    offers = (*begun, *more, *resume_offers(turn, most=1))
    first = len(turn.offers)
    turn.send(wording.ending(end, turn.language, turn.number, offers, first))
    turn.offers = (*turn.offers, *offers)
    return True
