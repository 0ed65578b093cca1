"""At home, what the form of a sentence says by itself: questions, changes, plans, losses, a no."""

from bot.turn import Turn
from flows.intent import Intent, understand
from flows.losses import told_of_loss
from flows.outright import Outright, outright
from flows.place import Value
from flows.questions import Question, question
from flows.reply import succeeded
from flows.table import Offer

LOSS = ("meet-loss", ("solve", "thought-from"))
ASKED: dict[Question, tuple[str, tuple[str, ...]]] = {
    Question.READS: ("who-reads", ("privacy", "export")),
    Question.ABOUT: ("meet-help", ("help", "practices")),
}
EVENTS = frozenset({Intent.EVENT_NOW, Intent.EVENT_AHEAD})
OPENS = {
    Question.PLANNED: "coming",
    Question.AGAIN: "home",
    Outright.MOVE: "moves",
    Outright.WIN: "win",
}
MEANT: dict[Outright, tuple[str, tuple[str, ...]]] = {
    Outright.NO: ("meet-no", ()),
    Outright.READY: ("meet-event-now", ("reframe-short", "reframe-now")),
    Outright.PLAN: ("meet-plan", ("step-from", "week-from")),
}


def answered(turn: Turn, text: str, left: tuple[Offer, ...]) -> bool:
    """Whether it was met; `left` are ways back to what is open."""
    asked, meant = question(text), outright(text)
    if meant is Outright.PLAN and EVENTS.intersection(understand(text)[:1]):
        meant = None  # "phone call tomorrow 14:00"
    if (first := asked or meant) and (opened := OPENS.get(first)):
        turn.onward = Offer(opened)
        return True
    met = ASKED.get(asked) if asked else MEANT.get(meant) if meant else None
    if met is None and told_of_loss(text) and not succeeded(text):
        met = LOSS
    if met is None:
        return False
    key, names = met
    carried: dict[str, Value] = {} if asked or meant is Outright.READY else {"said": text}
    turn.say(key, offers=(*(Offer(name, carried) for name in names), *left, Offer("home")))
    return True
