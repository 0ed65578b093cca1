"""One update, one turn, one transaction: dedupe, care, the conversation, what is to be said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot import answering, care, fitting, home, noticing, replies, talk, texts
from bot.commands import COMMANDS
from bot.entries.registry import ENTRIES
from bot.hearing import (
    Blocked,
    Brought,
    Filed,
    InGroup,
    Located,
    Odd,
    Tapped,
    Typed,
    Update,
)
from bot.outside import from_place, zone_name
from bot.turn import Turn
from flows import crisis_words
from flows.answers import Outside, Reject
from flows.care import Concern, concern
from flows.control_words import bare, spoken, telling
from flows.heard import Chose, Given, Heard, Said
from flows.place import Value
from flows.questions import Question, question
from flows.registry import FLOWS
from flows.reply import says_yes
from flows.table import Offer
from flows.tears import tearful
from flows.typed import first_words
from storage import conversations, people, post
from storage.conversations import Kept
from storage.post import Letter

ASIDE = frozenset({Question.READS, Question.PLANNED, Question.AGAIN})
WEIGHTY = frozenset({"sos", "delete"})  # that are named, or tapped
BRIEF = 3  # words: more of them say something of their own

# Conversations that end with numbers by which hard weeks can be told.
RATING = frozenset({"assess", "thought", "step", "goal", "reframe", "week-goal", "week-proof"})


@dataclass(frozen=True)
class Done:
    """What a turn decided, to be sent now that it is committed."""

    update: int
    letters: tuple[Letter, ...] = ()
    callback: str = ""
    toast: str = ""


def take(db: Connection, update: Update, now: datetime) -> Done:
    """Raises Overtaken where another process moved the same person at the same time."""
    callback = update.meaning.callback if isinstance(update.meaning, Tapped) else ""
    if post.taken_before(db, update.id, now):
        return Done(update.id, callback=callback)
    if isinstance(update.meaning, InGroup):
        return Done(update.id)  # answered without a word about anyone: see `bot.edge`
    who = people.find(db, update.person)
    if who is None and isinstance(update.meaning, Tapped | Blocked):
        # Left over on the phone of someone who was erased: no reason to know them again.
        words = texts.text(texts.speaks(update.language), "toast-old-button")
        return Done(update.id, callback=callback, toast=words)
    who = who or people.meet(db, update.person, update.language, now)
    turn = Turn(db, who, now)
    _hear(turn, update)
    if turn.onward:
        ENTRIES[turn.onward.name](turn, turn.onward.facts)
    if not turn.erased and not isinstance(update.meaning, Blocked):
        care.unpin_when_over(turn)
    turn.close()
    if turn.still and not isinstance(update.meaning, Blocked):
        people.change(db, who.id, seen_at=now)  # a sign of life, though nothing moved
    return Done(update.id, tuple(turn.letters), callback, turn.toast)


def sorry(db: Connection, update: Update, now: datetime) -> Done:
    """After a turn that failed: the place is untouched, and the person is told so."""
    callback = update.meaning.callback if isinstance(update.meaning, Tapped) else ""
    if post.taken_before(db, update.id, now):
        return Done(update.id, callback=callback)
    turn = Turn(db, people.meet(db, update.person, update.language, now), now, still=True)
    match update.meaning:
        case Typed(text) if concern(text) is Concern.STOP:
            care.say_lines(turn, text)  # whatever else is broken
        case _:
            turn.say("sorry")
    turn.close()
    return Done(update.id, tuple(turn.letters), callback)


def give_up(db: Connection, update: Update, now: datetime) -> Done:
    """Take an update and do nothing about it."""
    post.taken_before(db, update.id, now)
    return Done(update.id)


def hold(db: Connection, update: Update, raw: Mapping[str, Value], now: datetime) -> bool:
    """Keep an update that is to be taken later; False where it was taken already.

    Of who is not known, what makes nobody known in its turn either is not written down.
    """
    if people.find(db, update.person) is None:
        if isinstance(update.meaning, Tapped | Blocked | InGroup):
            return True
        people.meet(db, update.person, update.language, now)
    return post.wait(db, update.id, update.person, raw, now)


def too_much(db: Connection, update: Update, now: datetime) -> Done:
    """Say once that what comes now is not taken any more."""
    who = people.find(db, update.person)
    if who is None:
        return Done(update.id)
    turn = Turn(db, who, now, still=True)
    turn.say("too-fast")
    turn.close()
    return Done(update.id, tuple(turn.letters))


def asks_for_a_file(db: Connection, update: Update) -> bool:
    """Whether this person was just asked for one."""
    if people.find(db, update.person) is None:
        return False
    front = conversations.foreground(db, update.person)
    return front is not None and (front.place.flow, front.place.step) == ("import", "file")


def _hear(turn: Turn, update: Update) -> None:
    match update.meaning:
        case Blocked(blocked):
            turn.still = True
            people.change(turn.db, turn.who.id, blocked=blocked)
        case Tapped() as tap:
            _tapped(turn, tap)
        case Typed(text) if text.startswith("/"):
            _command(turn, text)
        case Typed(text):
            _typed(turn, text)
        case Located(latitude, longitude):
            _located(turn, latitude, longitude)
        case Brought(found, why):
            _brought(turn, found, why)
        case Filed(text=text):
            _odd(turn, "file", text)
        case Odd(kind, text):
            _odd(turn, kind, text)


def _odd(turn: Turn, kind: str, text: str) -> None:
    """What is not taken as an answer; but words that came with it are looked at as all are."""
    worry, own = concern(text), kind != "forwarded"
    if own and worry is Concern.STOP:
        care.answer(turn, text)
        return
    worrying = worry is not Concern.NONE
    if worrying and not own:
        care.about_another(turn, text)
    elif worrying and care.soft(turn, text, outside=False):
        return
    # A button for help belongs to a turn of its own, in which what was open is asked again.
    turn.still = not worrying
    front = conversations.foreground(turn.db, turn.who.id)
    if kind == "edited" and front and talk.goes_back(front):
        turn.say("odd-edited-back")
    else:
        turn.say(f"odd-{kind}")
    if worrying and front and front.place.flow in FLOWS:
        talk.ask_again(turn, front)


def _typed(turn: Turn, text: str) -> None:
    worry = concern(text)
    if worry is Concern.STOP:
        care.answer(turn, text)
        return
    front = conversations.foreground(turn.db, turn.who.id)
    if front and turn.who.welcomed and fitting.left_behind(turn, front, text):
        talk.set_aside(turn)
        front = conversations.foreground(turn.db, turn.who.id)
    outside = turn.who.welcomed and front is None
    if front and front.place.flow == care.FLOW:
        if talk.on_a_button(turn, front, text):
            talk.hear(turn, front, Said(text))
        elif option := crisis_words.option(front.place.step, text):
            talk.hear(turn, front, Chose(option))
        else:
            care.typed(turn, front)
    elif worry is Concern.SOFT and care.soft(turn, text, outside=outside):
        return
    elif tearful(text) and turn.who.welcomed:
        care.tears(turn, front)
    elif front and front.place.flow in FLOWS and (asked := question(text)) in ASIDE:
        # It is no answer, whatever is open: who reads this is told, and then it is asked again.
        above = turn.text("who-reads") if asked is Question.READS else ""
        talk.ask_again(turn, front, above=above)
    elif turn.who.welcomed and replies.typed(turn, text, front):
        return
    elif offered := _offered(turn, text, asked=front is not None):
        ENTRIES[offered.name](turn, offered.facts)
    elif front and front.place.flow in FLOWS:
        if worry is not Concern.SOFT:
            noticing.absolute(turn, front.place, text)
        _heard(turn, front, Said(text), corrects=worry is not Concern.SOFT)
    elif not turn.who.welcomed:
        talk.open_flow(turn, "welcome", {})
    else:
        home.answer(turn, text)


def _heard(
    turn: Turn, front: Kept, heard: Heard, tapped: int | None = None, *, corrects: bool = True
) -> None:
    """Take an answer; where it was the last of a talk that rates, look at how the weeks were."""
    over = talk.hear(turn, front, heard, tapped, corrects=corrects)
    if over and front.place.flow in RATING:
        care.worn(turn, front.place.flow)


def _command(turn: Turn, text: str) -> None:
    name, _, rest = text[1:].partition(" ")
    name = name.partition("@")[0].lower()
    entry = COMMANDS.get(name)
    said = rest if entry else text[1:]  # "/kms" is no command
    worry = concern(said) if said else Concern.NONE
    if worry is Concern.STOP:
        care.answer(turn, said)
        return
    if worry is Concern.SOFT and care.soft(turn, said, outside=False):
        return
    if entry is None:
        turn.say("no-such-command", offers=(*talk.resume_offers(turn, most=1), Offer("home")))
        return
    if not turn.who.welcomed and entry not in {"help", "sos", "privacy", "delete", "export"}:
        entry = "start"
    facts: dict[str, Value] = {"said": rest.strip()} if rest.strip() else {}
    ENTRIES[entry](turn, facts)


def _tapped(turn: Turn, tap: Tapped) -> None:
    kind, _, rest = tap.data.partition(":")
    number, _, code = rest.partition(":")
    if kind == "n":
        _nudge_tapped(turn, number, code, tap.message)
        return
    if kind not in {"q", "g"} or number != str(turn.who.turn):
        _stale(turn)
        return
    if kind == "q":
        front = conversations.foreground(turn.db, turn.who.id)
        heard = talk.tapped_answer(front, code) if front else None
        if front is None or heard is None:
            _stale(turn)
            return
        _heard(turn, front, heard, tap.message)
        return
    offers = _offers(turn)
    if not code.isdecimal() or int(code) >= len(offers):
        _stale(turn)
        return
    offer = offers[int(code)]
    if offer.name not in ENTRIES:  # it was offered by an older version
        _stale(turn)
        return
    ENTRIES[offer.name](turn, offer.facts)


def _offers(turn: Turn) -> list[Offer]:
    """What the buttons below the latest message open."""
    offers = turn.who.offers
    return [Offer(name, facts) for name, facts in offers] if isinstance(offers, list) else []


def _offered(turn: Turn, text: str, *, asked: bool) -> Offer | None:
    """Typing what stands on one of these buttons is as good as tapping it.

    Its first words do too, where no question is `asked` that they may answer.
    """
    offers = _offers(turn)
    labels = [_label(turn, offer) for offer in offers]
    whole = bare(text)
    found = [place for place, label in enumerate(labels) if whole and label == whole]
    if not found and (said := telling(whole)):  # "now" for "It is now"
        found = [place for place, label in enumerate(labels) if telling(label) == said]
    if not asked and says_yes(text) and (only := _only(offers)):
        return only
    if not found and not asked and len(whole.split()) <= BRIEF:
        place = first_words(spoken(text), labels)
        found = [] if place is None else [place]
    return offers[found[0]] if len(found) == 1 and offers[found[0]].name in ENTRIES else None


def _only(offers: Sequence[Offer]) -> Offer | None:
    """What a bare yes is said to: the one thing that is offered beside the ways back."""
    forward = [one for one in offers if one.name not in {"home", "resume"}]
    fits = len(forward) == 1 and forward[0].name in ENTRIES and forward[0].name not in WEIGHTY
    return forward[0] if fits else None


def _label(turn: Turn, offer: Offer) -> str:
    key = f"offer-{offer.name}"
    return bare(texts.label(turn.language, key)) if texts.has(turn.language, key) else ""


def _nudge_tapped(turn: Turn, tag: str, code: str, message: int | None) -> None:
    """A nudge's buttons stay good for days, but work once, and for nothing but what it named."""
    own = answering.known(code)
    name, _, mark = code.partition(":")
    nudge = answering.find(turn, tag) if own or name in ENTRIES else None
    if nudge is None:
        _stale(turn)
    elif own:
        answering.answer(turn, nudge, code, message)
    else:
        replies.tapped(turn, nudge, name, mark, message)


def _stale(turn: Turn) -> None:
    turn.still = True
    turn.toast = turn.text("toast-old-button")


def _brought(turn: Turn, found: Mapping[str, Any] | None, why: str) -> None:
    front = conversations.foreground(turn.db, turn.who.id)
    if front is None or front.place.flow != "import":
        turn.still = True
        turn.say("odd-file")
    elif found is None:
        talk.ask_again(turn, front, Reject(why))
    else:
        turn.brought = found
        talk.hear(turn, front, Given("file"))


def _located(turn: Turn, latitude: float, longitude: float) -> None:
    front = conversations.foreground(turn.db, turn.who.id)
    if front and front.place.flow in FLOWS:
        kind = FLOWS[front.place.flow][front.place.step].answer
        if isinstance(kind, Outside) and kind.what == "zone":
            talk.hear(turn, front, from_place(latitude, longitude))
            return
    given = str(from_place(latitude, longitude).value)
    if front or not turn.who.welcomed:
        turn.still = True
        turn.say("odd-location")
    elif zone_name(given) == turn.who.zone:
        turn.still = True
        turn.say("clock-same")
    else:
        shown = {"zone": given.partition(" [")[0]}
        turn.say("clock-offer", shown, (Offer("use-clock", {"zone": given}), Offer("home")))
