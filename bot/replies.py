"""What is typed right after a nudge, taken as an answer to it; and its buttons, taken the same way.

A label, "done", "not yet" and the like count even while a question is open, for the nudge was the
coach's last word. Other words are for that question where they fit it. A longer text counts where
it surely tells of a success; else the same buttons are offered once more, and what was typed goes
along.
"""

from datetime import datetime, timedelta
from functools import cache
from itertools import chain

from bot import answering, events, fitting, named, outside, planned, talk
from bot.answering import LATER
from bot.contract import DAILY, STALE
from bot.entries import goals, moving, week
from bot.entries.registry import ENTRIES
from bot.nudges import FEET, FOOT
from bot.occasions import find as occasion
from bot.prompts import LOOKS
from bot.texts import label
from bot.turn import Turn
from bot.wording import message, nudge_row
from flows import went
from flows.activity import activity
from flows.control_words import bare
from flows.place import Value, texts
from flows.registry import FLOWS
from flows.reply import Reply, more, perhaps, reply, succeeded
from flows.table import Offer
from storage import conversations, programmes, reminders
from storage.conversations import Kept
from storage.reminders import Queued

CROSSED = timedelta(seconds=10)
"""What is typed so soon after the last turn was begun before the nudge came."""
A_WORD = 2  # or two say nothing that is worth keeping
DID = ("week-done", "week-partly", "week-not-yet")
STEP = ("step-done", "step-move", "step-drop")
WENT = ("went-better", "went-as-expected", "went-harder")
SAYS: dict[tuple[str, ...], dict[Reply, str]] = {
    DID: dict(zip((Reply.DONE, Reply.PARTLY, Reply.NOT_YET), DID, strict=True)),
    LOOKS: {
        Reply.DONE: "look-done",
        Reply.PARTLY: "look-partly",
        Reply.NOT_YET: "look-not-begun",
    },
    STEP: {Reply.DONE: "step-done", Reply.NOT_YET: "step-move"},
    WENT: {},
}
PUT_OFF = {Reply.LATER: "later", Reply.NOT_TODAY: "not-today"}
# Buttons of some of these nudges besides, by what stands on them.
BESIDE = {DID: ("week-too-hard", "reframe-short"), LOOKS: ("step-smaller", "reframe-short")}
# And of kinds of nudges that ask nothing: what they open, whichever of it stood on this one.
OPENS = {
    "morning": ("reframe-early", "week-today", "plan-today", "step", "week", "reframe"),
    "event-soon": ("reframe-early", "reframe-short"),
    "event-now": ("reframe-short",),
    "activity": ("activity-log",),
    "peer": ("peer-notes",),
    "assess-problem": ("solve-review",),
    "assess-again": ("assess",),
    "quarterly-assess": ("assess",),
    "circle-tell": ("checkin",),
    "weekly-checkin": ("checkin",),
    "weekly-review": ("reflect", "evidence"),
    "monthly-goal": ("goal", "progress"),
}


def tapped(turn: Turn, nudge: Queued, name: str, mark: str, on: int | None) -> None:
    """Take a button for what the nudge named, if that still waits for an answer."""
    _take(turn, nudge, name, mark, on, {})


def typed(turn: Turn, text: str, front: Kept | None) -> bool:
    """Take what was typed as an answer to the nudge above it, if it is one.

    `front` is a question that was open before the nudge came, and waits besides. While nothing
    that was typed since fits that one, the nudge's own labels still do.
    """
    nudge = _last_word(turn)
    if nudge is None:
        if front is None or bare(text) not in _labels(turn.language):
            return False
        return _label_alone(turn, text, front)
    alone = front is None or not fitting.fits(turn, front, text)
    asked, mark, called = _asked(turn, nudge)
    name = _named(turn, nudge, asked, text, alone=alone)
    if name is None and alone and _success(turn, asked, text):
        _take(turn, nudge, SAYS[asked][Reply.DONE], mark, None, {"wrote": text})
    elif name is not None:
        told = went.more(text) if asked == WENT else more(text)
        wrote: dict[str, Value] = {"wrote": text} if told else {}
        _press(turn, nudge, name, mark, wrote)
    elif alone and asked and perhaps(text) and not _elsewhere(turn, text):
        facts = answering.facts_of(nudge, mark)
        if len(text.split()) > A_WORD:
            facts["wrote"] = text
        offers = tuple(Offer(one, facts) for one in asked)
        turn.say("nudge-which", {"what": called}, (*offers, Offer("home")))
    else:
        return False
    return True


def _label_alone(turn: Turn, text: str, front: Kept) -> bool:
    """Take what stands on the latest nudge, after words that neither it nor the question took."""
    nudge = _latest(turn, max(front.updated_at, turn.now - STALE))
    asked, mark, _ = _asked(turn, nudge) if nudge else ((), "", "")
    name = _labelled(turn, nudge, asked, text) if nudge else None
    if nudge is None or name is None or fitting.fits(turn, front, text):
        return False
    _press(turn, nudge, name, mark, {})
    return True


def _last_word(turn: Turn) -> Queued | None:
    """The nudge that is the last message from the coach, if one is."""
    seen = turn.who.seen_at
    return _latest(turn, seen) if turn.now - seen >= CROSSED else None


def _latest(turn: Turn, since: datetime) -> Queued | None:
    """The latest nudge that came since then, if its buttons are good."""
    found = reminders.recent(turn.db, turn.who.id, since - STALE)
    sent = [one for one in found if one.sent_at and one.sent_at > since]
    last = max(sent, key=lambda one: (one.sent_at, one.id), default=None)
    return last if last and last.state == "sent" else None


def _asked(turn: Turn, nudge: Queued) -> tuple[tuple[str, ...], str, str]:
    """What a nudge asks for, the mark of it, and its name: nothing has moved since it came."""
    if nudge.kind in {*DAILY, "micro"}:
        return _today(turn, nudge)
    going = programmes.find(turn.db, turn.who.id, nudge.about) if nudge.about else None
    if going is None:
        return (), "", ""
    called = str(going.content.get("what") or going.content.get("event") or "")
    match nudge.kind:
        case "step" | "goal":
            return LOOKS, "", called
        case "deadline":
            steps = texts(going.content.get("steps"))
            return STEP, "", "".join(steps[nudge.part : nudge.part + 1])
        case "debrief":
            return WENT, "", called
    return (), "", ""


def _today(turn: Turn, nudge: Queued) -> tuple[tuple[str, ...], str, str]:
    """The small action of the day; in the evening, else, the small step whose time has come."""
    going = week.current(turn)
    plan = planned.current(turn, "active") if nudge.kind == "morning" else None
    other = plan is not None and not planned.in_the_week(plan)  # it spoke of the plan
    before = going and going.stage in week.DOING and going.content.get("moved_on") != turn.day
    if going and (before or week.has_come(turn, going)):
        return ((), "", "") if other else (DID, week.mark(going), week.micro(going))
    step = goals.due_step(turn) if nudge.kind == "evening" else None
    return (LOOKS, str(step.id), str(step.content.get("what", ""))) if step else ((), "", "")


def _named(
    turn: Turn, nudge: Queued, asked: tuple[str, ...], text: str, *, alone: bool
) -> str | None:
    """The button that was typed: what stands on it, or what it means."""
    if name := _labelled(turn, nudge, asked, text):
        return name
    if asked == WENT and alone and (how := went.went(text)):
        return f"went-{how.value}"
    meant = reply(text, alone=alone) if asked else None
    if meant is None:
        return None
    if meant in PUT_OFF:
        return PUT_OFF[meant]
    if asked == WENT and meant is Reply.NOT_YET:
        return "later"  # it has not been yet
    return SAYS[asked].get(meant)


def _labelled(turn: Turn, nudge: Queued, asked: tuple[str, ...], text: str) -> str | None:
    """The button that this stands on."""
    said = bare(text)
    names: tuple[str, ...] = (
        *asked,
        *BESIDE.get(asked, ()),
        *OPENS.get(nudge.kind, ()),
        *FEET.get(nudge.kind, FOOT),
    )
    labels = {bare(label(turn.language, f"offer-{name}")): name for name in names}
    return labels.get(said)


@cache
def _labels(language: str) -> frozenset[str]:
    """What stands on any nudge: other words need no look at which one came."""
    groups = (*SAYS, *BESIDE.values(), *OPENS.values(), *FEET.values(), FOOT)
    return frozenset(bare(label(language, f"offer-{name}")) for name in chain(*groups))


def _success(turn: Turn, asked: tuple[str, ...], text: str) -> bool:
    return Reply.DONE in SAYS.get(asked, {}) and succeeded(text) and not _elsewhere(turn, text)


def _elsewhere(turn: Turn, text: str) -> bool:
    """Whether it is of use to another part: a session of moving, or an event and its time."""
    if activity(text) and moving.current(turn):
        return True
    found = occasion(text, turn.zone, turn.now, outside.cities_folder())
    return bool(found and found[1] and not succeeded(text))


def _press(turn: Turn, nudge: Queued, name: str, mark: str, told: dict[str, Value]) -> None:
    if name == "reframe-early" and not nudge.about:  # what the morning named
        mark = "".join(str(one.id) for one in events.ahead(turn.db, turn.who.id, turn.now)[:1])
    if name in FOOT:
        _put_off(turn, nudge, name)
    else:
        _take(turn, nudge, name, mark, None, told)


def _put_off(turn: Turn, nudge: Queued, name: str) -> None:
    if name != "later":
        answering.answer(turn, nudge, name, None)
        return
    turn.still = True
    fits = [one for one in LATER if answering.moment(turn, nudge, one)]
    row = nudge_row(fits, turn.language, nudge.tag)
    turn.send(message(turn.text("nudge-later-when"), [one for one in (row[:2], row[2:]) if one]))


def _take(
    turn: Turn, nudge: Queued, name: str, mark: str, on: int | None, told: dict[str, Value]
) -> None:
    answering.used(turn, nudge, on)
    how, called = named.waits(turn, nudge, name, mark)
    if how is not named.Waits.OPEN:
        named.say(turn, how, called)
        return
    front = conversations.foreground(turn.db, turn.who.id)
    ENTRIES[name](turn, {**answering.facts_of(nudge, mark), **told})
    if front and front.place.trail and front.place.flow in FLOWS:
        now = conversations.foreground(turn.db, turn.who.id)
        if now and now.number != front.number:
            turn.toast = turn.text("toast-kept", {"name": talk.name_of(turn, front.place)})
