"""All the practices, which one now, and the cards to learn from."""

from collections.abc import Mapping

from bot.entries import Entry
from bot.talk import open_flow, set_aside
from bot.turn import Turn
from flows import learn
from flows.heard import Chose, Heard
from flows.intent import feeling, minutes
from flows.place import Value, whole
from flows.practices import BY_NAME, MINUTES, PAGE, PRACTICES
from flows.table import Offer
from flows.words import Label, Lines, Word
from storage import programmes


def practices(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The twelve, four to a message: what each is best for, how long, how hard."""
    set_aside(turn)
    pages = -(-len(PRACTICES) // PAGE)
    page = (whole(facts.get("page")) or 0) % pages
    shown = PRACTICES[page * PAGE : (page + 1) * PAGE]
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "name": Label(f"practice-{one.name}-name"),
            "best": Label(f"practice-{one.name}-best"),
            "time": Label(f"practice-{one.name}-time"),
            "difficulty": Label(f"practice-{one.difficulty}"),
        }
        for one in shown
    )
    turn.say(
        "practices",
        {"page": page + 1, "pages": pages, "rows": Lines("practices-row", rows)},
        (
            *(
                Offer("practice", {"name": one.name}, text=turn.text(f"practice-{one.name}-name"))
                for one in shown
            ),
            Offer("practices-more", {"page": page + 1}),
            Offer("choose"),
            Offer("selfcheck"),
            Offer("home"),
        ),
    )


def practice(turn: Turn, facts: Mapping[str, Value]) -> None:
    one = BY_NAME.get(str(facts.get("name")))
    turn.onward = Offer(one.entry if one else "practices")


def choose(turn: Turn, facts: Mapping[str, Value]) -> None:
    """From how it feels and the time there is; what was typed already is taken in."""
    said = str(facts.get("said") or "")
    carry: list[Heard] = []
    if felt := feeling(said):
        carry.append(Chose(felt.value))
        if (have := minutes(said)) is not None:
            carry.append(Chose(max((m for m in MINUTES if int(m) <= have), key=int)))
    open_flow(turn, "chooser", {"domain": domain(turn)}, carry)


def domain(turn: Turn) -> str:
    """The part of life of the goal that is worked on now; empty where it is not known."""
    found = programmes.goals(turn.db, turn.who.id, "active")
    return found[0].domain if found else ""


def show_cards(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The titles, a page at a time."""
    pages = -(-len(learn.CARDS) // learn.PAGE)
    page = (whole(facts.get("page")) or 0) % pages
    shown = learn.CARDS[page * learn.PAGE : (page + 1) * learn.PAGE]
    turn.say(
        "learn",
        {"page": page + 1, "pages": pages},
        (
            *(
                Offer("learn-card", {"card": card.name}, text=turn.text(f"learn-{card.name}-title"))
                for card in shown
            ),
            Offer("learn-more", {"page": page + 1}),
            Offer("home"),
        ),
    )


def show_card(turn: Turn, facts: Mapping[str, Value]) -> None:
    """One idea, where it is from, and the one thing to do about it."""
    card = learn.BY_NAME.get(str(facts.get("card")), learn.CARDS[0])
    place = learn.CARDS.index(card)
    after = learn.CARDS[(place + 1) % len(learn.CARDS)]
    turn.say(
        "learn-card",
        {
            "title": Label(f"learn-{card.name}-title"),
            "card": Label(f"learn-{card.name}"),
            "source": Label(f"learn-source-{card.source}"),
        },
        (
            Offer(card.entry),
            Offer("learn-next", {"card": after.name}),
            Offer("learn", {"page": place // learn.PAGE}),
        ),
    )


ENTRIES: dict[str, Entry] = {
    "practices": practices,
    "practices-more": practices,
    "practice": practice,
    "choose": choose,
    "learn": show_cards,
    "learn-more": show_cards,
    "learn-card": show_card,
    "learn-next": show_card,
}
