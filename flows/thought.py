"""The thought record: a hard thought looked at from both sides, and rated before and after."""

from flows import proof
from flows.absolutes import absolutes
from flows.answers import Choice, Items, Rating, Text, Ticks
from flows.effects import Note, Rate
from flows.likeness import alike, nearest
from flows.place import NOTHING, Answers, Value
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.traps import Trap, suggest
from flows.words import Day, Join, Label, Lines, Word

TRAPS = tuple(trap.value for trap in Trap)
OFFERED = 2  # suggestions shown before the rest
OWN_WORDS = 5  # pieces of the person's evidence offered against the thought


def thought(answers: Answers) -> str:
    return answers.text("thought") or answers.fact("thought")


def likely(answers: Answers) -> tuple[str, ...]:
    return tuple(trap.value for trap in suggest(thought(answers))[:OFFERED])


def others(answers: Answers) -> tuple[str, ...]:
    first = likely(answers)
    return tuple(trap for trap in TRAPS if trap not in first)


def traps(answers: Answers) -> tuple[str, ...]:
    """The traps that the person ticked, wherever."""
    ticked = {*answers.texts("likely"), *answers.texts("rest")}
    return tuple(trap for trap in TRAPS if trap in ticked)


def explained(names: tuple[str, ...]) -> Lines:
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "name": Label(f"trap-{one}"),
            "what": Label(f"trap-{one}-what"),
            "example": Label(f"trap-{one}-example"),
        }
        for one in names
    )
    return Lines("thought-trap-row", rows)


def proofs(answers: Answers) -> tuple[proof.Row, ...]:
    """The person's own evidence that fits best, out of what was handed in; the latest first."""
    rows = proof.handed(answers)
    about = f"{answers.text('situation')} {thought(answers)}"
    return tuple(
        rows[place]
        for place in nearest(about, [str(one.get("text", "")) for one in rows], OWN_WORDS)
    )


def last(answers: Answers) -> proof.Row:
    """The latest record of such a thought: its thought, its balanced thought, its day."""
    about, rows = thought(answers), proof.handed(answers, "before")
    return next((one for one in rows if alike(about, str(one.get("thought", "")))), NOTHING)


def balanced(answers: Answers) -> str:
    if answers.text("again") == "same":
        return str(last(answers).get("balanced", ""))
    return answers.text("rewrite") or answers.text("balanced")


def found(text: str) -> Word:
    return Join(tuple(absolutes(text)[:3]))


def finish(answers: Answers) -> Ending:
    before, after = answers.number("belief"), answers.number("belief-after")
    action = answers.text("action")
    moved = "down" if after < before else "same" if after == before else "up"
    record: dict[str, Value] = {
        "situation": answers.text("situation"),
        "thought": thought(answers),
        "traps": list(traps(answers)),
        "belief": before,
        "for": list(answers.texts("for")),
        "against": [*answers.texts("own"), *answers.texts("against")],
        "balanced": balanced(answers),
        "belief-after": after,
        "action": action,
    }
    onward = [Offer("step-from", {"said": action}) if action else Offer("step")]
    if moved != "down":
        onward.append(Offer("affirm"))
    return Ending(
        "thought-end",
        words={
            "thought": thought(answers),
            "balanced": balanced(answers),
            "before": before,
            "after": after,
            "moved": moved,
        },
        effects=(Note("thought", record), Rate("belief", before), Rate("belief-after", after)),
        offers=(*onward, Offer("cue-from", {"said": thought(answers)}), Offer("home")),
    )


THOUGHT = Flow(
    name="thought",
    version=1,
    facts=("thought", "proof", "before"),
    parts=(
        Step(
            "situation",
            Text(limit=500),
            words={"known": lambda a: "yes" if a.fact("thought") else "no"},
            then=Branch(
                lambda a: "ask" if not a.fact("thought") else "look" if likely(a) else "all",
                {"ask": "thought", "look": "likely", "all": "rest"},
            ),
        ),
        Step(
            "thought",
            Text(limit=500),
            then=Branch(
                lambda a: "look" if likely(a) else "all", {"look": "likely", "all": "rest"}
            ),
        ),
        Step(
            "likely",
            Ticks(TRAPS, shown=likely, beside=("rest", "none")),
            then=Branch(
                lambda a: "rest" if "rest" in a.texts("likely") else "on",
                {"rest": "rest", "on": "belief"},
            ),
            words={"thought": thought, "rows": lambda a: explained(likely(a))},
        ),
        Step(
            "rest",
            Ticks(TRAPS, shown=others, beside=("none",)),
            then="belief",
            words={"thought": thought, "rows": lambda a: explained(others(a))},
        ),
        Step("belief", Rating(), then="for", words={"thought": thought}),
        Step(
            "for",
            Items(most=10, limit=500),
            then=Branch(
                lambda a: "own" if proofs(a) else "none", {"own": "own", "none": "against"}
            ),
            optional=True,
            words={"thought": thought},
        ),
        Step(
            "own",
            Ticks(among=lambda a: proof.words(proofs(a))),
            then="against",
            optional=True,
            words={"thought": thought, "rows": lambda a: proof.shown(proofs(a))},
        ),
        Step(
            "against",
            Items(most=10, limit=500),
            then=Branch(
                lambda a: "again" if last(a) else "new", {"again": "again", "new": "balanced"}
            ),
            optional=True,
            words={"own": lambda a: "yes" if a.texts("own") else "no"},
        ),
        Step(
            "again",
            Choice("same", "new"),
            then={"same": "belief-after", "new": "balanced"},
            words={
                "was": lambda a: str(last(a).get("thought", "")),
                "last": lambda a: str(last(a).get("balanced", "")),
                "day": lambda a: Day(str(last(a).get("day", ""))),
            },
        ),
        Step(
            "balanced",
            Text(limit=600),
            then=Branch(
                lambda a: "absolute" if absolutes(a.text("balanced")) else "fair",
                {"absolute": "rewrite", "fair": "belief-after"},
            ),
            words={
                "thought": thought,
                "absolutes": lambda a: found(thought(a)),
                "any": lambda a: "yes" if absolutes(thought(a)) else "no",
            },
        ),
        Step(
            "rewrite",
            Text(limit=600),
            then="belief-after",
            optional=True,
            words={
                "balanced": lambda a: a.text("balanced"),
                "absolutes": lambda a: found(a.text("balanced")),
            },
        ),
        Step(
            "belief-after",
            Rating(),
            then="action",
            words={"thought": thought, "before": lambda a: a.number("belief")},
        ),
        Step("action", Text(limit=300), then=END, optional=True, words={"balanced": balanced}),
    ),
    finish=finish,
    endings=("thought-end",),
)
