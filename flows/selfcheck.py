"""Seven signs of doubting what one can do, and which practice to begin with."""

from flows.answers import Ticks
from flows.effects import Note
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Label

# Sign: the practice to begin with. In the order in which they decide where several are ticked.
SIGNS = {
    "dread": "reframe",
    "blaming-ability": "thought",
    "seeing-failure": "thought",
    "giving-up": "solve",
    "avoiding": "week",
    "reassurance": "feedback",
    "aiming-low": "goal",
}


def first(signs: tuple[str, ...]) -> str:
    """The sign that decides: one of the practice that most of the ticked signs point to."""
    order = list(SIGNS)
    votes = [SIGNS[sign] for sign in signs]
    return min(signs, key=lambda sign: (-votes.count(SIGNS[sign]), order.index(sign)))


def finish(answers: Answers) -> Ending:
    signs = answers.texts("signs")
    note = Note("selfcheck", {"signs": list(signs)})
    if not signs:
        return Ending(
            "selfcheck-end-none", effects=(note,), offers=(Offer("goal"), Offer("practices"))
        )
    sign = first(signs)
    return Ending(
        "selfcheck-end",
        words={
            "count": len(signs),
            "was": answers.fact("was") or "none",
            "practice": Label(f"offer-{SIGNS[sign]}"),
            "reason": Label(f"selfcheck-reason-{sign}"),
        },
        effects=(note,),
        offers=(Offer(SIGNS[sign]), Offer("practices"), Offer("home")),
    )


SELFCHECK = Flow(
    name="selfcheck",
    version=1,
    facts=("was",),
    parts=(Step("signs", Ticks(names=tuple(SIGNS)), then=END, optional=True),),
    finish=finish,
    endings=("selfcheck-end", "selfcheck-end-none"),
)
