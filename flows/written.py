"""What a person wrote in a practice, to be read again: the parts of each kind of note."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flows import strengths, values
from flows.circle import listing, supporters
from flows.place import Value, texts, whole
from flows.practices import BY_NAME
from flows.thought import TRAPS
from flows.words import Join, Label, Word

Content = Mapping[str, Value]

# Kind of note: its parts. What is counted or drawn elsewhere (practices, forecasts, explanations,
# moving) is not here. A file brought along (/import) may hold other values than ours: as they are.
PARTS: Mapping[str, tuple[str, ...]] = {
    "thought": ("thought", "situation", "traps", "for", "against", "balanced", "belief", "action"),
    "reflection": ("what", "actions", "proves", "next"),
    "affirmation": ("challenge", "written"),
    "values": ("named", "at-best", "fulfilled", "remembered", "drained", "lose-time"),
    "strengths": ("named", "spend", "draws", "others", "overlap", "explore"),
    "circle": ("people", "without"),
    "checkin": ("did", "challenge", "commitment", "ask"),
    "experiment": ("tried", "happened", "learned", "next"),
    "slip": ("tried", "cue", "friction", "tweak"),
    "peer": ("who", "does", "setbacks", "increments", "try"),
    "feedback": ("said", "part", "missing", "next", "did"),
    "cue": ("event", "line", "told", "instruction"),
    "goal": ("goal", "by", "difficulty", "confidence"),
    "helped": ("which", "changed"),
    "keeping": ("which", "when"),
    "measure": ("goal", "sign"),
}
# Parts whose own name would say something else in this kind of note.
CALLED: Mapping[tuple[str, str], str] = {
    ("reflection", "what"): "worked",
    ("reflection", "next"): "use",
    ("affirmation", "challenge"): "event",
    ("strengths", "named"): "strong",
    ("slip", "tried"): "meant",
    ("feedback", "next"): "work-on",
    ("feedback", "did"): "mine",
    ("helped", "which"): "helped",
    ("keeping", "which"): "keeping",
}
KINDS = tuple(PARTS)
# Kind of note: the parts it is known by in a list; the first that there is.
HEADS: Mapping[str, tuple[str, ...]] = {
    "thought": ("balanced", "thought"),
    "reflection": ("proves", "what"),
    "strengths": ("named", "overlap", "draws"),
    "slip": ("tweak",),
    "peer": ("try",),
    "feedback": ("part", "next", "did"),
    "helped": ("changed",),
    "keeping": ("when",),
}


@dataclass(frozen=True)
class Part:
    label: Word
    text: Word


def parts(kind: str, content: Content) -> tuple[Part, ...]:
    """All of it; what was left out when it was written is left out here too."""
    found: list[Part] = []
    for field in PARTS[kind]:
        if field == "written":
            found += _about_values(content)
        elif text := _text(kind, field, content):
            called = CALLED.get((kind, field), field)
            found.append(Part(Label(f"wrote-part-{called}"), text))
    return tuple(found)


def head(kind: str, content: Content) -> Word:
    """One line to know it by; or nothing."""
    if kind == "circle":
        return Join(tuple(str(one.get("name", "")) for one in supporters(content.get("people"))))
    if kind == "cue":
        said = (str(content.get(part) or "") for part in ("told", "instruction"))
        return " – ".join(filter(None, said))
    if kind == "affirmation":
        return Join(tuple(str(one.get("value", "")) for one in _pieces(content)))
    fields = HEADS.get(kind) or PARTS[kind][:1]
    return next((line for one in fields if (line := _line(kind, one, content))), "")


def own_words(kind: str, content: Content) -> str:
    """Everything that stands in it, for a search."""
    return " ".join(word for field in PARTS[kind] for word in _leaves(content.get(field)))


def _text(kind: str, field: str, content: Content) -> Word:
    if special := _SPECIAL.get((kind, field)):
        return special(content)
    value = content.get(field)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "\n".join(f"• {one}" for one in texts(value))
    return "" if value is None else str(value)


def _line(kind: str, field: str, content: Content) -> Word:
    """The same in one line."""
    listed = texts(content.get(field)) if (kind, field) not in _SPECIAL else ()
    return Join(listed) if listed else _text(kind, field, content)


def _about_values(content: Content) -> list[Part]:
    found: list[Part] = []
    for one in _pieces(content):
        if why := str(one.get("why") or ""):
            found.append(Part(str(one.get("value", "")), why))
        if lived := str(one.get("lived") or ""):
            found.append(Part(Label("wrote-part-lived"), lived))
    return found


def _pieces(content: Content) -> tuple[Content, ...]:
    given = content.get("written")
    rows = given if isinstance(given, list) else []
    return tuple(one for one in rows if isinstance(one, Mapping))


def _joined(field: str, spoken: Callable[[str], Word]) -> Callable[[Content], Word]:
    def text(content: Content) -> Word:
        found = texts(content.get(field))
        return Join(tuple(spoken(one) for one in found)) if found else ""

    return text


def _practice(name: str) -> Word:
    return Label(f"practice-{name}-name") if name in BY_NAME else name


def _trap(name: str) -> Word:
    return Label(f"trap-{name}") if name in TRAPS else name


def _explore(name: str) -> Word:
    return Label(f"strengths-explore-{name}") if name in strengths.EXPLORE else name


def _belief(content: Content) -> Word:
    before, after = whole(content.get("belief")), whole(content.get("belief-after"))
    return f"{before} → {after}" if before and after else ""


def _people(content: Content) -> Word:
    return listing(content.get("people")) if supporters(content.get("people")) else ""


_SPECIAL: Mapping[tuple[str, str], Callable[[Content], Word]] = {
    ("thought", "traps"): _joined("traps", _trap),
    ("thought", "belief"): _belief,
    ("values", "named"): _joined("named", values.spoken),
    ("strengths", "explore"): _joined("explore", _explore),
    ("circle", "people"): _people,
    ("helped", "which"): _joined("which", _practice),
    ("keeping", "which"): _joined("which", _practice),
}


def _leaves(value: Value) -> list[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [leaf for one in value.values() for leaf in _leaves(one)]
    if isinstance(value, Sequence):
        return [leaf for one in value for leaf in _leaves(one)]
    return []
