"""What an explanation leaves out: a success given away, or a setback put down to ability."""

from flows.attribution import Cause, attribution
from flows.effects import Note
from flows.place import Answers

OUT_OF_HAND = frozenset({Cause.LUCK, Cause.EASE, Cause.OTHERS})
OWN = frozenset({Cause.EFFORT, Cause.STRATEGY})


def success(said: str) -> str:
    """Whether a success was handed to luck, ease or others alone: "given-away", or else "own"."""
    causes = attribution(said)
    return "given-away" if causes & OUT_OF_HAND and not causes & OWN else "own"


def setback(said: str) -> str:
    """Whether a setback was put down to ability alone: "ability", or else "own"."""
    causes = attribution(said)
    return "ability" if Cause.ABILITY in causes and not causes & OWN else "own"


def own_part(answers: Answers, said: str = "how") -> str:
    """What a success was put down to in the end; nothing where it was left with luck or others."""
    first = answers.text(said)
    return answers.text("hand-back") or (first if success(first) == "own" else "")


def noted(kind: str, said: str, own: str, goal: int | None = None) -> tuple[Note, ...]:
    """What a "success" or a "setback" was put down to, at first and in the end; if to anything."""
    return (Note("attribution", {"kind": kind, "said": said, "own": own}, goal),) if said else ()
