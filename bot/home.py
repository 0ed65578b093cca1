"""Outside any conversation: what is going on, and an answer with buttons to whatever is typed."""

import re
from collections.abc import Mapping
from datetime import timedelta

from bot import called, noticing, occasions, outside, plainly, planned, practised
from bot.entries import goals, moving
from bot.events import instant
from bot.talk import resume_offers, set_aside
from bot.texts import has, label
from bot.turn import Turn
from flows.activity import activity, ahead
from flows.intent import Intent, minutes, spoken, understand
from flows.place import Value
from flows.questions import Question, question
from flows.reply import says_yes
from flows.table import Offer
from flows.words import Word
from storage import programmes

# What an intent leads to: the words that meet it, and what is offered. The typed text goes along.
MEETS: dict[Intent, tuple[str, tuple[str, ...]]] = {
    Intent.EVENT_NOW: ("meet-event-now", ("reframe-short", "reframe-now")),
    Intent.EVENT_AHEAD: ("meet-event-ahead", ("reframe-later", "reframe-now")),
    Intent.STUCK: ("meet-stuck", ("solve", "week")),
    Intent.AVOIDING: ("meet-avoiding", ("step-piece", "week")),
    Intent.ANXIOUS: ("meet-anxious", ("reframe-now", "solve")),
    Intent.WANT: ("meet-want", ("goal-from", "week-from")),
    Intent.PROGRESS: ("meet-progress", ("progress", "evidence")),
    Intent.REMIND_ME: ("meet-remind", ("remind", "evidence")),
    Intent.EVIDENCE: ("meet-remind", ("evidence", "find")),
    Intent.HELP: ("meet-help", ("help", "practices")),
    Intent.SETTINGS: ("meet-settings", ("settings", "coming")),
    Intent.PAUSE: ("meet-pause", ("pause", "settings")),
    Intent.DATA: ("meet-data", ("export", "privacy", "delete")),
    Intent.DOUBT: ("meet-doubt", ("thought-from", "remind")),
    Intent.FAILED: ("meet-failed", ("experiment-from", "slip-from")),
    Intent.DID: ("meet-did", ("win-from", "reflect-from")),
    Intent.LOW: ("meet-low", ("step", "thought-from")),
    Intent.UPSET: ("meet-upset", ("thought-from", "solve")),
    Intent.UNMOTIVATED: ("meet-unmotivated", ("step", "values")),
    Intent.CONFLICT_IDENTITY: ("meet-identity", ("affirm-from", "thought-from")),
    Intent.STRENGTHS: ("meet-strengths", ("strengths", "evidence")),
    Intent.VALUES: ("meet-values", ("values", "affirm")),
    Intent.PEOPLE: ("meet-people", ("circle", "checkin", "peer")),
    Intent.LEARN: ("meet-learn", ("learn", "practices")),
    Intent.BORED_TIME: ("meet-choose", ("choose", "practices")),
    Intent.PRAISE_OR_FEEDBACK: ("meet-feedback", ("feedback", "progress")),
    Intent.TODAY: ("meet-today", ("step", "week")),
    Intent.SMALL_TALK: ("meet-hello", ("step", "choose")),
    Intent.GOODBYE_TODAY: ("meet-goodbye", ()),
    Intent.COMPLAINT: ("meet-complaint", ("help", "settings")),
}

# Guessed from a number of minutes, which are those of the walk in "30 min walk".
BY_MINUTES = frozenset({Intent.BORED_TIME, Intent.EVENT_NOW})

# Around something else that is said, these are no more than manners.
POLITE = frozenset({Intent.SMALL_TALK, Intent.GOODBYE_TODAY})
DIGIT = re.compile(r"\d")  # the hour, or the date
A_SENTENCE = 5  # words
A_FEW = 3  # buttons among which a yes can be asked about
AT_ONCE = timedelta(minutes=6)  # before an event: the last prompt comes five minutes ahead
# Asked of the coach itself, or pressing: answered as it is, with no second thing beside it.
WHOLE = frozenset(
    {
        Intent.EVENT_NOW,
        Intent.PROGRESS,
        Intent.REMIND_ME,
        Intent.EVIDENCE,
        Intent.HELP,
        Intent.SETTINGS,
        Intent.PAUSE,
        Intent.DATA,
        Intent.STRENGTHS,
        Intent.PEOPLE,
        Intent.LEARN,
        Intent.BORED_TIME,
        Intent.TODAY,
        Intent.SMALL_TALK,
        Intent.GOODBYE_TODAY,
        Intent.COMPLAINT,
    }
)


def show(turn: Turn) -> None:
    """Home: what was left, what is next, what else there is."""
    set_aside(turn)
    going = programmes.of_kind(turn.db, turn.who.id, "week", "active")
    noticing.dip(turn)
    plan = (Offer("plan"),) if planned.current(turn, "active") else ()
    left = (*step_due(turn), *plan, *resume_offers(turn, whole=True))
    uses = (
        Offer("step"),
        Offer("week"),
        Offer("reframe"),
        Offer("solve"),
        Offer("evidence"),
        Offer("choose"),
    )
    strong = practised.shown(turn)
    if going:
        goal = str(going[0].content.get("goal", ""))
        stage = going[0].stage
        day: Word = int(stage) if stage.isdecimal() else stage
        turn.say("home-week", {"goal": goal, "day": day, "strength": strong}, (*left, *uses))
    else:
        turn.say("home", {"strength": strong}, (*left, *uses))


def step_due(turn: Turn) -> tuple[Offer, ...]:
    """The small step whose time has come, to be looked back on with one tap."""
    going = goals.due_step(turn)
    if going is None:
        return ()
    words = f"{label(turn.language, 'offer-look')} {going.content.get('what')}"
    return (Offer("look", {"about": going.id}, text=words),)


def _moved(turn: Turn, text: str) -> bool:
    """Something like "walked 25 min": kept at once where moving is planned, else offered."""
    if activity(text) is None or _upset(text):
        return False
    if moving.current(turn):
        moving.log(turn, {"said": text})
    else:
        turn.say("meet-activity", offers=(Offer("activity-log", {"said": text}), Offer("home")))
    return True


def _upset(text: str) -> bool:
    """Whether more is in it than what was done: that comes first."""
    done = {Intent.DID, Intent.EVIDENCE}
    if not spoken(text) and not ahead(text):
        done |= BY_MINUTES
    return any(intent not in done for intent in understand(text))


def answer(turn: Turn, text: str) -> None:
    """Answer whatever is typed: with what fits it, or honestly and with the home buttons."""
    if says_yes(text) and _which(turn):
        return
    asks = question(text) is Question.PLANNED  # "what’s ahead" is more than events
    if not asks and (entry := called.opens(turn.language, text)):
        turn.onward = Offer(entry)
        return
    if plainly.answered(turn, text, _left(turn)):
        return
    if _moved(turn, text):
        return
    found = occasions.find(text, turn.zone, turn.now, outside.cities_folder())
    several = None if found else _first_of_several(turn, text)
    found = found or several
    intents = understand(text)
    if Intent.BORED_TIME in intents and minutes(text):
        intents = (Intent.BORED_TIME,)  # a feeling and the time there is: the chooser takes both
    if found and found[1] and not spoken(text):
        intents = (Intent.EVENT_AHEAD,)  # something, and when it is
    ahead = Intent.EVENT_AHEAD in intents and intents[0] is not Intent.DID
    if found and ahead and instant(found[0]) - turn.now < AT_ONCE:
        intents = (Intent.EVENT_NOW,)  # no time for more than half a minute
    if intents[:1] == (Intent.CONTINUE,):
        show(turn)
        return
    met = [intent for intent in intents if intent in MEETS]
    if len(text.split()) >= A_SENTENCE:
        met = [intent for intent in met if intent not in POLITE] or met
    if met:
        key, names = MEETS[met[0]]
        # Two things at once: the second's best practice takes the place of the first's second.
        mixed = len(met) > 1 and met[0] not in WHOLE and MEETS[met[1]][1][0] not in names
        if mixed:
            names = (names[0], MEETS[met[1]][1][0])
        carried: dict[str, Value] = {"said": text}
        if met[0] in {Intent.EVENT_AHEAD, Intent.EVENT_NOW} and found:
            at, rest = found
            name = occasions.named(rest)
            carried = {"said": name or text, "at": at}
            if met[0] is Intent.EVENT_AHEAD and name and (spoken(text) or DIGIT.search(text)):
                _keep(turn, carried, "meet-event-several" if several else "meet-event-kept")
                return
        offers = tuple(Offer(name, carried) for name in names)
        # The words name what is offered below them, and nothing else.
        values: dict[str, Word] = {"mixed": "yes" if mixed else "no"}
        if several and found:
            key, values["event"] = "meet-event-several", str(carried["said"])
        turn.say(key, values, (*offers, *_left(turn), Offer("home")))
        return
    uses = (Offer("week"), Offer("reframe"), Offer("solve"), Offer("evidence"))
    turn.say("not-understood", offers=(*_left(turn), *uses))


def _first_of_several(turn: Turn, text: str) -> tuple[str, str] | None:
    return occasions.first_of_several(text, turn.zone, turn.now, outside.cities_folder())


def _keep(turn: Turn, told: Mapping[str, Value], key: str) -> None:
    """Who has said what it is, and when, is asked at once whether that was read right."""
    ways = (Offer("reframe-now", told), *_left(turn), Offer("home"))
    turn.say(key, {"event": str(told["said"])}, ways)
    turn.onward = Offer("reframe-later", told)


def _left(turn: Turn) -> tuple[Offer, ...]:
    """What was left in the middle; or else the week that is going on."""
    going = programmes.of_kind(turn.db, turn.who.id, "week", "active")
    return resume_offers(turn, most=1) or (Offer("week-today"),)[: len(going)]


def _which(turn: Turn) -> bool:
    """A bare yes below several buttons: which of them was meant is asked, and they stay."""
    offered = turn.who.offers if isinstance(turn.who.offers, list) else []
    known = [
        Offer(name, facts)
        for name, facts in offered
        if name not in {"home", "resume"} and has(turn.language, f"offer-{name}")
    ]
    if not 0 < len(known) <= A_FEW:
        return False
    turn.say("meet-which", offers=(*known, Offer("home")))
    return True
