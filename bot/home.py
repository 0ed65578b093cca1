"""Outside any conversation: what is going on, and an answer with buttons to whatever is typed."""

from bot import moments, outside
from bot.talk import resume_offers
from bot.turn import Turn
from flows.intent import Intent, understand
from flows.place import Value
from flows.table import Offer
from storage import programmes

# What an intent leads to: the words that meet it, and what is offered. The typed text goes along.
MEETS: dict[Intent, tuple[str, tuple[str, ...]]] = {
    Intent.EVENT_NOW: ("meet-event-now", ("reframe-short", "reframe-now")),
    Intent.EVENT_AHEAD: ("meet-event-ahead", ("reframe-later", "reframe-now")),
    Intent.STUCK: ("meet-stuck", ("solve", "week")),
    Intent.AVOIDING: ("meet-avoiding", ("week", "solve")),
    Intent.ANXIOUS: ("meet-anxious", ("reframe-now", "solve")),
    Intent.WANT: ("meet-want", ("week",)),
    Intent.PROGRESS: ("meet-progress", ("progress", "evidence")),
    Intent.REMIND_ME: ("meet-remind", ("evidence", "progress")),
    Intent.EVIDENCE: ("meet-remind", ("evidence", "progress")),
    Intent.HELP: ("meet-help", ("help", "home")),
    Intent.SETTINGS: ("meet-settings", ("settings", "coming")),
    Intent.PAUSE: ("meet-pause", ("pause", "settings")),
    Intent.DATA: ("meet-data", ("privacy", "delete")),
}


def show(turn: Turn) -> None:
    """Home: what was left, what is next, what else there is."""
    going = programmes.of_kind(turn.db, turn.who.id, "week", "active")
    left = resume_offers(turn)
    uses = (Offer("week"), Offer("reframe"), Offer("solve"), Offer("evidence"))
    if going:
        goal = str(going[0].content.get("goal", ""))
        stage = going[0].stage
        turn.say("home-week", {"goal": goal, "day": stage}, (*left, *uses))
    else:
        turn.say("home", offers=(*left, *uses))


def answer(turn: Turn, text: str) -> None:
    """Answer whatever is typed: with what fits it, or honestly and with the home buttons."""
    found = moments.find(text, turn.zone, turn.now)
    for intent in understand(text):
        if intent not in MEETS:
            continue
        key, names = MEETS[intent]
        carried: dict[str, Value] = {"said": text}
        if intent in {Intent.EVENT_AHEAD, Intent.EVENT_NOW} and found:
            moment, rest = found
            carried = {"said": rest or text, "at": outside.write_moment(moment.at, turn.zone)}
        offers = tuple(Offer(name, carried) for name in names)
        turn.say(key, offers=(*offers, *resume_offers(turn, most=1), Offer("home")))
        return
    uses = (Offer("week"), Offer("reframe"), Offer("solve"), Offer("evidence"))
    turn.say("not-understood", offers=(*resume_offers(turn, most=1), *uses))
