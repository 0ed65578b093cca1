"""How people type what stands on a button: the plain words, and the plain spelling of any words."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from flows.heard import Control

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_DIGITS = {word: str(number) for number, word in enumerate(NUMBERS, 1)}
_UNSPOKEN = re.compile("['’‘`´ʼ]")  # "that’s" and "thats" are one word
_NO_WORD = re.compile(r"[\W_]+")
_NOT = re.compile(r"\b(did|do|does|is|was|could|would|should) not\b")


def bare(text: str) -> str:
    """The words alone, in small letters, with one space between them; empty where there are none.

    Numbers up to ten are written in figures, "did not" as "didnt".
    """
    folded = _UNSPOKEN.sub("", unicodedata.normalize("NFKC", text).casefold())
    words = _NO_WORD.sub(" ", folded).split()
    return _NOT.sub(r"\1nt", " ".join(_DIGITS.get(word, word) for word in words))


def _set(words: str) -> frozenset[str]:
    """Phrases parted by commas, as `bare` spells them."""
    return frozenset(bare(phrase) for phrase in words.split(","))


# The end of a list; a wish for help with it where there is nothing in it yet.
_DRY = _set(
    "out of ideas, im out of ideas, i am out of ideas, were out of ideas, im all out of ideas, "
    "all out of ideas, i ran out of ideas, ran out of ideas, i have run out of ideas, "
    "ive run out of ideas, im running out of ideas, no more ideas, i have no more ideas, "
    "ive no more ideas, i got no more ideas, i dont have more ideas, i dont have any more ideas, "
    "i have no other ideas, no other ideas, i cant think of more, cant think of more, "
    "i cant think of any more, cant think of any more, i cant think of anymore, "
    "i cant think of anything else, cant think of anything else, i cannot think of more, "
    "i cannot think of any more, i cannot think of anything else, nothing else comes to mind, "
    "thats all i can think of, that is all i can think of, thats all i could think of, im empty, "
    "my mind is blank, thats it for ideas"
)

# Meant wherever they are typed alone: where the button is not there, its refusal says why.
SURE: Mapping[Control, frozenset[str]] = {
    Control.DONE: _set(
        "done, im done, i am done, all done, done now, finished, im finished, i am finished, "
        "thats it, that is it, thats all, that is all, that was all, thats everything, "
        "thats all of them, thats all i have, that is all i have, thats all i got, "
        "thats all ive got, no more, nothing more"
    )
    | _DRY,
    Control.BACK: _set("back, go back, back please, one back, take me back"),
    Control.SKIP: _set("skip, skip it, skip this, skip that, skip this one, skip this question"),
    Control.STOP: _set(
        "stop, stop here, stop now, stop it, stop this, lets stop, i want to stop, quit, exit, "
        "cancel, enough for now, enough for today"
    ),
    Control.WHY: _set(
        "why, why this, why that, but why, why do you ask, why are you asking, what for, "
        "whats this for, what is this for, whats that for, what do you mean, what does that mean, "
        "what does this mean, whats that, whats this, what is that, what is this, "
        "what should i write, what do i write, what am i supposed to write, "
        "what am i supposed to do, i dont understand, i dont get it, i dont get this, dont get it, "
        "please explain, explain this, huh, what, wdym, how does this work, what now"
    ),
}

# Meant only where the button is there; elsewhere they are words like any others.
SHOWN: Mapping[Control, frozenset[str]] = {
    Control.DONE: _set(
        "no, nope, nah, enough, thats enough, nothing else, none, nothing, next, go on, continue, "
        "pass, next one, next question, thats the list"
    )
    | _DRY,
    Control.DROP: _set(
        "undo, drop it, drop that, drop the last, remove the last, remove last, remove that, "
        "take it out, take that out, delete that, delete last, delete the last"
    ),
    Control.HINT: _set(
        "hint, hints, help, help me, an idea, give me an idea, give me a hint, im stuck, stuck, "
        "idk, i dont know, dont know, dunno, no idea, i have no idea, no ideas"
    )
    | _DRY,
    Control.KEEP: _set("keep, keep it, keep that, same, the same, same as before, leave it"),
    Control.CHANGE: _set(
        "change, change it, change that, no, nope, wrong, none, neither, none of these, not that"
    ),
    Control.BACK: _set("undo, previous, the one before"),
    Control.SKIP: _set(
        "pass, next, next one, next question, keep, keep it, keep it as it is, leave it, "
        "leave it as it is, rather not, id rather not, id rather not say"
    ),
}

# The same in the languages in which people are met when in danger.
YES = _set(
    "yes, y, yeah, yep, yup, yea, ya, yess, yesss, ok, okay, okey, k, kk, sure, right, correct, "
    "exactly, fine, perfect, good, true, all right, alright, of course, thats right, that is right,"
    "looks right, it looks right, looks good, sounds good, thats it, thats correct, it is, it does,"
    "i do, absolutely, yes it does, yes it is, yes i did, i did, it did, "
    "ja, jo, jep, genau, stimmt, oui, ouais, si, sí, claro, vale, sim, да, ага, так"
)
NO = _set(
    "no, n, nope, nah, no way, wrong, not right, thats wrong, thats not right, incorrect, "
    "not correct, not really, it isnt, it doesnt, it didnt, i didnt, no i didnt, no it didnt, "
    "no it isnt, nein, nee, ne, non, não, nao, нет, неа, ні"
)
READY = _set("done, ready, im ready, i am ready, next, go, go on, continue, lets go, start")
UNSURE = _set(
    "idk, i dont know, i do not know, dont know, dunno, no idea, i have no idea, no clue, "
    "not sure, im not sure, i am not sure, unsure, hard to say, keine ahnung, weiß nicht, "
    "ich weiß nicht, no sé, no lo sé, je ne sais pas, não sei, nao sei, не знаю"
)
EVERY = frozenset().union(*SURE.values(), *SHOWN.values(), UNSURE)
TO_ONESELF = _set("stop, stop it, stop now, stop this, lets stop, back, go back, i dont know")
"""What may be said to oneself before an event: "Stop." is an instruction too."""

# Said around what is meant.
_FIRST = frozenset(
    ("hm", "hmm", "um", "uh", "oh", "ah", "well", "so", "but", "wait", "sorry", "ok")
)
_ANSWERS = frozenset(("yes", "yeah", "no", "nah"))
_AFTER = sorted(  # the longest first
    _set("please, pls, plz, thanks, thx, ty, thank you, lol, haha, then, now, for now, bitte"),
    key=lambda words: (-len(words), words),
)
# Of no weight in what a button says: "It is now" is known by "now".
_LITTLE_WORDS = "a an the my i im id am it its is that thats this"
LITTLE = frozenset(_LITTLE_WORDS.split())
_SIGNED = {"👍": "yes", "👌": "yes", "✅": "yes", "✔": "yes", "👎": "no", "❌": "no"}
_SHADES = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\\s]")


def spoken(text: str) -> tuple[str, ...]:
    """The ways to take a short message: as it is, then without the manners around it."""
    whole = bare(text) or _SIGNED.get(_SHADES.sub("", text), "")
    without = _polite(whole)
    return tuple(one for one in dict.fromkeys((whole, without, *_after(without, _FIRST))) if one)


def asked_for(said: tuple[str, ...]) -> tuple[str, ...]:
    """These ways, and what comes after a yes or no: "no, thats it"."""
    return tuple(dict.fromkeys((*said, *_after(said[-1], _FIRST | _ANSWERS))))


def _after(words: str, first: frozenset[str]) -> list[str]:
    """What is left after each of the words that may come first."""
    found = []
    head, _, rest = words.partition(" ")
    while rest and head in first:
        found.append(rest)
        head, _, rest = rest.partition(" ")
    return found


def _polite(words: str) -> str:
    for after in _AFTER:
        words = words.removesuffix(f" {after}")
    return words


def agrees(said: Iterable[str]) -> bool:
    """Whether it is a yes, or nothing but such words: "yeah right"."""
    return any(_all_of(one, YES) for one in said)


def refuses(said: Iterable[str]) -> bool:
    return any(_all_of(one, NO) for one in said)


def _all_of(words: str, known: frozenset[str]) -> bool:
    """Whether it is such words one after the other: "yeah right", "yea thats right"."""
    head, _, rest = words.partition(" ")
    return words in known or (head in known and bool(rest) and _all_of(rest, known))


def alone(said: Iterable[str]) -> bool:
    """Whether these are words for buttons and no others: a yes, a no, "skip", "I don't know"."""
    return any(one in EVERY or _all_of(one, YES) or _all_of(one, NO) for one in said)


# These begin a label and say little: "I feel stuck" is known by "stuck".
_BEGINS = (("feel",), ("up", "to"), ("about", "to"), ("to",))
_ALIKE = {"top": "start", "beginning": "start", "bottom": "end"}


def telling(words: str) -> tuple[str, ...]:
    """The words of a label or of a message that carry it, in their order."""
    return tuple(word for word in words.split() if word not in LITTLE)


def most_telling(words: str) -> tuple[str, ...]:
    """The same without what begins many labels, and with one word for a place."""
    found = telling(words)
    for begins in _BEGINS:
        if found[: len(begins)] == begins and found[len(begins) :]:
            found = found[len(begins) :]
    return tuple(_ALIKE.get(word, word) for word in found)
