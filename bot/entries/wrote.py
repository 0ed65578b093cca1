"""What the person wrote in the practices, found again: by time and kind, read whole, erased."""

from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from bot import recall
from bot.entries import Entry
from bot.texts import label, shown
from bot.turn import Turn
from bot.wording import cut, units
from flows.place import Value, whole
from flows.table import Offer
from flows.words import Day, Label, Lines, Word
from flows.written import KINDS, Part, head, parts
from storage import records
from storage.records import Noted

PAGE = 5  # of them in one message
HEAD = 120  # characters of each in a list
LONGEST = 1500  # characters that stand together; what is longer is parted between words
WHOLE = 3000  # of one that is read, in what Telegram counts: names and labels come on top


def wrote(turn: Turn, facts: Mapping[str, Value]) -> None:
    """All of it, or one kind; the latest first, a page at a time."""
    counts = kept(turn)
    kind = next((one for one in KINDS if one == facts.get("kind")), "")
    kinds = (kind,) if kind else KINDS
    count = sum(counts.get(one, 0) for one in kinds)
    if not count:
        turn.say("wrote-none", offers=(Offer("thought"), Offer("reflect"), Offer("home")))
        return
    page = min(whole(facts.get("page")) or 0, (count - 1) // PAGE)
    found = records.notes(turn.db, turn.who.id, *kinds, most=PAGE, skip=page * PAGE)
    there: dict[str, Value] = {"kind": kind} if kind else {}
    ways = [Offer("wrote-newer", {**there, "page": page - 1})] if page else []
    if count > (page + 1) * PAGE:
        ways.append(Offer("wrote-older", {**there, "page": page + 1}))
    if len(counts) > 1:
        ways.append(Offer("wrote-kinds"))
    rows, opens = _listed(turn, found, page * PAGE)
    turn.say(
        "wrote-page",
        {"one": "yes" if kind else "no", "kind": _kind(kind) if kind else "", "rows": rows},
        (*opens, *ways, Offer("find"), Offer("evidence"), Offer("home")),
    )


def wrote_kinds(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The kinds that there is something of, and how much."""
    counts = kept(turn)
    if not counts:
        wrote(turn, facts)
        return
    offers = tuple(
        Offer(
            "wrote",
            {"kind": kind},
            text=unescape(
                turn.text("wrote-kind-count", {"kind": _kind(kind), "count": counts[kind]})
            ),
        )
        for kind in KINDS
        if kind in counts
    )
    turn.say("wrote-kinds", offers=(*offers, Offer("home")))


def wrote_found(turn: Turn, facts: Mapping[str, Value]) -> None:
    """What speaks of the words looked for, the best first."""
    words = str(facts.get("words") or "")
    found = recall.search_notes(turn, words)
    if not found:
        offers = (Offer("find"), Offer("wrote"), Offer("home"))
        turn.say("evidence-not-found", {"words": words}, offers)
        return
    page = min(whole(facts.get("page")) or 0, (len(found) - 1) // PAGE)
    more = Offer("wrote-found-more", {"words": words, "page": page + 1})
    rows, opens = _listed(turn, found[page * PAGE : (page + 1) * PAGE], page * PAGE)
    turn.say(
        "wrote-found",
        {"count": len(found), "words": words, "rows": rows},
        (
            *opens,
            *((more,) if len(found) > (page + 1) * PAGE else ()),
            Offer("find"),
            Offer("wrote"),
            Offer("home"),
        ),
    )


def wrote_one(turn: Turn, facts: Mapping[str, Value]) -> None:
    """One of them, whole: a long one a message at a time."""
    note = _find(turn, facts)
    if note is None:
        turn.say("gone", offers=(Offer("wrote"), Offer("home")))
        return
    pages = list(_pages(parts(note.kind, note.content)))
    page = min(whole(facts.get("page")) or 0, len(pages) - 1)
    on = (Offer("wrote-on", {"id": note.id, "page": page + 1}),) if page + 1 < len(pages) else ()
    turn.say(
        "wrote-one",
        {
            "kind": _kind(note.kind),
            "day": Day(note.day),
            "rows": Lines("wrote-part-row", pages[page], apart=True),
        },
        (*on, Offer("wrote"), Offer("wrote-erase", {"id": note.id}), Offer("home")),
    )


def wrote_erase(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Asked once: it does not come back."""
    note = _find(turn, facts)
    if note is None:
        turn.say("gone", offers=(Offer("wrote"), Offer("home")))
        return
    turn.say(
        "wrote-erase",
        {"kind": _kind(note.kind), "day": Day(note.day), "head": _head(turn, note)},
        (Offer("wrote-erased", {"id": note.id}), Offer("wrote-keep", {"id": note.id})),
    )


def wrote_erased(turn: Turn, facts: Mapping[str, Value]) -> None:
    if note := _find(turn, facts):
        records.erase_note(turn.db, turn.who.id, note.id)
    turn.say("wrote-erased", offers=(Offer("wrote"), Offer("evidence"), Offer("home")))


def kept(turn: Turn) -> dict[str, int]:
    """How much was written of each kind that can be found again."""
    counts = records.count_notes(turn.db, turn.who.id)
    return {kind: count for kind, count in counts.items() if kind in KINDS}


def _find(turn: Turn, facts: Mapping[str, Value]) -> Noted | None:
    known = whole(facts.get("id"))
    note = records.find_note(turn.db, turn.who.id, known) if known else None
    return note if note and note.kind in KINDS else None


def _listed(turn: Turn, found: Sequence[Noted], before: int) -> tuple[Lines, tuple[Offer, ...]]:
    """A line for each, and a button that opens it; `before` come others."""
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "number": number,
            "kind": _kind(one.kind),
            "day": Day(one.day, short=True),
            "head": _head(turn, one),
        }
        for number, one in enumerate(found, before + 1)
    )
    opens = tuple(
        Offer(
            "wrote-one",
            {"id": one.id},
            text=f"{number}. {label(turn.language, f'wrote-kind-{one.kind}')}",
        )
        for number, one in enumerate(found, before + 1)
    )
    return Lines("wrote-line", rows), opens


def _kind(kind: str) -> Word:
    return Label(f"wrote-kind-{kind}")


def _head(turn: Turn, note: Noted) -> str:
    line = unescape(str(shown(turn.language, head(note.kind, note.content)))) or "–"
    return cut(" ".join(line.split()), HEAD)


def _pages(found: Sequence[Part]) -> Iterator[tuple[Mapping[str, Word], ...]]:
    """The rows of each message; at least one, however little there is."""
    page: list[Mapping[str, Word]] = []
    room = WHOLE
    for part in found:
        for named, text in _pieces(part):
            size = units(text) if isinstance(text, str) else LONGEST
            if page and size > room:
                yield tuple(page)
                page, room = [], WHOLE
            page.append({"part": named, "text": text})
            room -= size
    yield tuple(page)


def _pieces(part: Part) -> Iterator[tuple[Word, Word]]:
    """A part as it is, or in pieces that fit; those after the first say that they go on."""
    if not isinstance(part.text, str) or len(part.text) <= LONGEST:
        yield part.label, part.text
        return
    label, rest = part.label, part.text
    while rest:
        end = len(rest) if len(rest) <= LONGEST else rest.rfind(" ", LONGEST // 2, LONGEST) + 1
        end = end or LONGEST  # a word without end is parted where it stands
        yield label, rest[:end].strip()
        label, rest = Label("wrote-part-on"), rest[end:].lstrip()


ENTRIES: dict[str, Entry] = {
    "wrote": wrote,
    "wrote-older": wrote,
    "wrote-newer": wrote,
    "wrote-kinds": wrote_kinds,
    "wrote-found": wrote_found,
    "wrote-found-more": wrote_found,
    "wrote-one": wrote_one,
    "wrote-on": wrote_one,
    "wrote-keep": wrote_one,
    "wrote-erase": wrote_erase,
    "wrote-erased": wrote_erased,
}
