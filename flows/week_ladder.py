"""Day 2: seven to ten steps towards the goal, each small enough to feel like a 3 or 4."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from flows.answers import Choice, Items, Pick, Rating, Text, Ticks
from flows.domains import domain
from flows.effects import Programme
from flows.place import Answers, whole
from flows.place import texts as as_texts
from flows.table import END, NEXT, Branch, Ending, Flow, Offer, Repeat, Step
from flows.words import Lines

TOO_BIG = 5  # a step rated this or more is split or made smaller
TOO_SMALL = 2  # steps rated this or less prove little; where most are, merging is offered


@dataclass(frozen=True)
class Rung:
    text: str
    level: int | None
    stays: bool = False  # tall, and wanted so


def pieces(answers: Answers) -> tuple[str, ...]:
    """What the split steps were split into, in the order of the steps."""
    split = answers.rounds("pieces")
    return tuple(text for number in sorted(split) for text in as_texts(split[number]))


def first_pass(answers: Answers) -> list[Rung]:
    """The steps as they are once each was rated, split or made smaller."""
    levels, smaller = answers.rounds("level"), answers.rounds("smaller")
    fates, split = answers.rounds("too-big"), answers.rounds("pieces")
    piece_levels, easier = answers.rounds("piece-level"), answers.rounds("piece-smaller")
    reworded = {
        one.round: str(one.value)
        for one in answers.trail
        if one.step == "piece-smaller" and one.value
    }
    found: list[Rung] = []
    seen = 0
    for number, text in enumerate(answers.texts("steps")):
        if fates.get(number) == "split" and number in split:
            for piece in as_texts(split[number]):
                level, stays = whole(piece_levels.get(seen)), easier.get(seen, "") is None
                found.append(Rung(reworded.get(seen, piece), level, stays))
                seen += 1
        else:
            level, stays = whole(levels.get(number)), fates.get(number) == "keep"
            found.append(Rung(str(smaller.get(number) or text), level, stays))
    return found


def ladder(answers: Answers) -> list[Rung]:
    """The steps after every change made to them in the review, in the order it was made."""
    rungs = first_pass(answers)
    which = ""
    merging: tuple[str, ...] = ()
    for given in answers.trail:
        value = str(given.value)
        match given.step:
            case "change-which" | "move-which":
                which = value
            case "change-text":
                rungs = [replace(r, text=value) if r.text == which else r for r in rungs]
                which = value
            case "change-level" if isinstance(given.value, int):
                new = Rung(which, given.value)
                rungs = [new if r.text == which else r for r in rungs]
            case "move-where":
                rungs = moved(rungs, which, value)
            case "remove-which":
                rungs = [rung for rung in rungs if rung.text != value]
            case "add-text":
                rungs = [*rungs, Rung(value, None)]
                which = value
            case "add-level" if isinstance(given.value, int):
                level = given.value
                rungs = [replace(r, level=level) if r.text == which else r for r in rungs]
            case "merge-which":
                merging = as_texts(given.value)
            case "merge-text":
                at = next((n for n, rung in enumerate(rungs) if rung.text in merging), len(rungs))
                rest = [rung for rung in rungs if rung.text not in merging]
                rungs = [*rest[:at], Rung(value, None), *rest[at:]]
                which = value
            case "merge-level" if isinstance(given.value, int):
                level = given.value
                rungs = [replace(r, level=level) if r.text == which else r for r in rungs]
    return rungs


def moved(rungs: list[Rung], text: str, where: str) -> list[Rung]:
    """The list with one of its rungs elsewhere: one up, one down, first or last."""
    at = next((n for n, rung in enumerate(rungs) if rung.text == text), None)
    if at is None:
        return rungs
    rest = rungs[:at] + rungs[at + 1 :]
    places = {"up": max(at - 1, 0), "down": min(at + 1, len(rest)), "first": 0, "last": len(rest)}
    to = places[where]
    return [*rest[:to], rungs[at], *rest[to:]]


def part_of_life(answers: Answers) -> str:
    """Where the goal belongs, so that the example of a ladder is one from there."""
    found = domain(answers.fact("goal"))
    return found.value if found else "other"


def texts(answers: Answers) -> tuple[str, ...]:
    return tuple(rung.text for rung in ladder(answers))


def listing(answers: Answers) -> Lines:
    rows = tuple(
        {"number": number, "step": rung.text, "level": rung.level or "–"}
        for number, rung in enumerate(ladder(answers), 1)
    )
    return Lines("week-ladder-row", rows)


def shape(answers: Answers) -> str:
    """Whether a step is too tall, not kept so on purpose, or most are small enough to be joined."""
    rungs = ladder(answers)
    levels = [rung.level for rung in rungs if rung.level]
    small = [level for level in levels if level <= TOO_SMALL]
    if any(rung.level and rung.level >= TOO_BIG and not rung.stays for rung in rungs):
        return "tall"
    return "small" if len(small) * 2 > len(levels) else "good"


def finish(answers: Answers) -> Ending:
    rungs = ladder(answers)
    week = whole(answers.facts["week"])
    return Ending(
        "week-ladder-end",
        words={"count": len(rungs), "first": rungs[0].text if rungs else ""},
        effects=(
            Programme(
                "week",
                id=week,
                stage="3",
                content={
                    "steps": [rung.text for rung in rungs],
                    "levels": [rung.level or 0 for rung in rungs],
                    "at": 0,
                },
            ),
        ),
        offers=(Offer("week-today"), Offer("ladder-picture"), Offer("home")),
    )


def after_review(answers: Answers) -> str:
    """A ladder needs a rung: with everything removed, ask for one."""
    choice = answers.text("review")
    return choice if texts(answers) or choice == "add" else "add"


def said(step: str) -> Callable[[Answers], str]:
    return lambda answers: answers.text(step)


def at_hand(answers: Answers) -> str:
    """The step that is being rated, as it has been made smaller by now."""
    return str(answers.here("smaller") or answers.texts("steps")[answers.round])


def piece_at_hand(answers: Answers) -> str:
    found = pieces(answers)
    piece = found[answers.round] if answers.round < len(found) else ""
    return str(answers.here("piece-smaller") or piece)


WEEK_LADDER = Flow(
    name="week-ladder",
    version=1,
    facts=("week", "goal"),
    parts=(
        Step(
            "steps",
            Items(least=7, enough=3, most=10, hints=5),
            then="rate-each",
            words={"domain": part_of_life},
        ),
        Repeat(
            "rate-each",
            over=lambda answers: answers.texts("steps"),
            steps=(
                Step(
                    "level",
                    Rating(),
                    then=Branch(
                        lambda a: "big" if _here(a, "level") >= TOO_BIG else "fine",
                        {"big": "too-big", "fine": NEXT},
                    ),
                    words={"step": at_hand},
                ),
                Step(
                    "too-big",
                    Choice("split", "smaller", "keep"),
                    then={"split": "pieces", "smaller": "smaller", "keep": NEXT},
                    words={
                        "step": at_hand,
                        "level": lambda a: _here(a, "level"),
                    },
                ),
                Step(
                    "pieces",
                    Items(least=2, enough=2, most=4),
                    then=NEXT,
                    words={"step": at_hand},
                ),
                Step("smaller", Text(limit=200), then="level", words={"step": at_hand}),
            ),
            then="rate-pieces",
        ),
        Repeat(
            "rate-pieces",
            over=pieces,
            steps=(
                Step(
                    "piece-level",
                    Rating(),
                    then=Branch(
                        lambda a: "big" if _here(a, "piece-level") >= TOO_BIG else "fine",
                        {"big": "piece-smaller", "fine": NEXT},
                    ),
                    words={"step": piece_at_hand},
                ),
                Step(
                    "piece-smaller",
                    Text(limit=200),
                    then=Branch(
                        lambda a: "again" if a.here("piece-smaller") else "as-it-is",
                        {"again": "piece-level", "as-it-is": NEXT},
                    ),
                    optional=True,
                    words={"step": piece_at_hand},
                ),
            ),
            then="review",
        ),
        Step(
            "review",
            Choice("good", "change", "move", "remove", "add", "merge"),
            then=Branch(
                after_review,
                {
                    "good": END,
                    "change": "change-which",
                    "move": "move-which",
                    "remove": "remove-which",
                    "add": "add-text",
                    "merge": "merge-which",
                },
            ),
            words={"ladder": listing, "shape": shape},
        ),
        Step("change-which", Pick(texts), then="change-text"),
        Step("change-text", Text(limit=200), then="change-level"),
        Step("change-level", Rating(), then="review", words={"step": said("change-text")}),
        Step("move-which", Pick(texts), then="move-where"),
        Step(
            "move-where",
            Choice("up", "down", "first", "last"),
            then="review",
            words={"which": lambda answers: answers.text("move-which")},
        ),
        Step("remove-which", Pick(texts), then="review"),
        Step("add-text", Text(limit=200), then="add-level"),
        Step("add-level", Rating(), then="review", words={"step": said("add-text")}),
        Step("merge-which", Ticks(among=texts, least=2, most=4), then="merge-text"),
        Step("merge-text", Text(limit=200), then="merge-level"),
        Step("merge-level", Rating(), then="review", words={"step": said("merge-text")}),
    ),
    finish=finish,
    endings=("week-ladder-end",),
)


def _here(answers: Answers, step: str) -> int:
    value = answers.here(step)
    return value if isinstance(value, int) else 0
