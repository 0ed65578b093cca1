"""Puts questions and endings into words and buttons, as the fields of a Bot API call.

Limits of Telegram are kept by construction: 4096 characters a message, 64 bytes a button's data.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape, unescape
from typing import Any

from bot.miniapp import door
from bot.texts import has, label, plain, shown, text
from flows.answers import Items, Outside, Rating, items_of
from flows.heard import Control
from flows.machine import Ask
from flows.place import Value, texts
from flows.table import Ending, Offer, Option
from flows.words import Lines, Worked

Fields = dict[str, Any]
Key = dict[str, Any]
Keyboard = list[list[Key]]

LONGEST = 4096
LONGEST_CAPTION = 1024
LONGEST_TOAST = 200
TAG = re.compile(r"<[^>]*>")
TAG_OR_LINE = re.compile(r"<[^>]*>|\n")
LEAST_LEFT = 40  # characters of a line that had to be cut
LONGEST_BUTTON = 60
AT_A_GLANCE = 240  # characters of a question that may be said twice in a row
SHORT_LABEL = 16  # two of these stand side by side on a phone
SMALL = (Control.BACK, Control.SKIP, Control.STOP, Control.WHY)  # in one row, below the answers


def question(ask: Ask, language: str, turn: int) -> Fields:
    """A question: why the last answer did not fit, the words, what is there so far; and buttons."""
    parts: list[str] = []
    if ask.because:
        parts.append(text(language, f"not-{ask.because.why}", ask.because.values))
    elif isinstance(ask.kind, Items) and isinstance(ask.draft, Mapping) and ask.draft.get("asked"):
        short = {"least": ask.kind.least, "have": len(items_of(ask.draft))}
        parts.append(text(language, "items-short", short))
    read_back = isinstance(ask.kind, Outside) and bool(ask.draft)
    if not read_back:  # the question stands right above it
        words = text(language, f"{ask.flow}-{ask.step}", ask.words)
        parts.append(_briefly(words) if ask.because else words)
    parts += _gathered(ask, language)
    if ask.earlier is not None:
        answer = _answer(ask, language, ask.earlier)
        parts.append(text(language, "earlier-answer", {"answer": cut(answer, 300)}))
    if ask.explain:
        parts.append(f"<blockquote>{why(ask, language)}</blockquote>")
    return message("\n\n".join(parts), question_keys(ask, language, turn))


def _briefly(words: str) -> str:
    """Of a long question that stands above already, the paragraphs that ask, if any does."""
    if len(TAG.sub("", words)) <= AT_A_GLANCE:
        return words
    asking = [piece for piece in words.split("\n\n") if "?" in piece]
    closed = all(len(TAG.findall(piece)) == 2 * piece.count("</") for piece in asking)
    # A person's own words may hold empty lines, within a mark.
    return "\n\n".join(asking) if asking and closed else words


def why(ask: Ask, language: str) -> str:
    own = f"{ask.flow}-{ask.step}-why"
    return text(language, own if has(language, own) else f"{ask.flow}-why", ask.words)


def answered(ask: Ask, language: str, chosen: str) -> Fields:
    """A question that has been answered by a button: with its answer, and no buttons any more."""
    picked = text(language, "chosen", {"answer": chosen})
    if isinstance(ask.kind, Outside) and ask.draft:
        return message(picked, [])
    return message(f"{text(language, f'{ask.flow}-{ask.step}', ask.words)}\n\n{picked}", [])


def ending(
    end: Ending, language: str, turn: int, offers: Sequence[Offer], first: int = 0
) -> Fields:
    keys = offer_keys(offers, language, turn, first)
    return message(text(language, end.key, end.words), keys)


def message(words: str, keys: Keyboard) -> Fields:
    fields: Fields = {"text": _fit(words), "parse_mode": "HTML"}
    if keys:
        fields["reply_markup"] = {"inline_keyboard": keys}
    return fields


def question_keys(ask: Ask, language: str, turn: int) -> Keyboard:
    options = [
        _option_key(ask, option, place, language, turn) for place, option in enumerate(ask.options)
    ]
    rows = [options[:5], options[5:]] if isinstance(ask.kind, Rating) else _rows(options)
    big = [one for one in ask.controls if one not in SMALL]
    small = [one for one in ask.controls if one in SMALL]
    rows += _rows([_control_key(ask, one, language, turn) for one in big])
    rows.append([_control_key(ask, one, language, turn) for one in small])
    return [row for row in rows if row]


def offer_keys(offers: Sequence[Offer], language: str, turn: int, first: int = 0) -> Keyboard:
    """Buttons of what is offered next; each is known by its place in the person's `offers`."""
    return _rows(
        [
            _offer_key(offer, language, f"g:{turn}:{place}")
            for place, offer in enumerate(offers, first)
        ]
    )


def _offer_key(offer: Offer, language: str, data: str) -> Key:
    words = offer.text or label(language, f"offer-{offer.name}")
    if offer.name == door.OFFER:
        return {"text": words, "web_app": {"url": door.address()}}
    return key(words, data)


def nudge_keys(names: Sequence[str], language: str, nudge: str, mark: str) -> Keyboard:
    """Buttons of what a nudge, by its tag, named; with its mark if there is one (`bot.named`)."""
    return _rows(nudge_row([f"{name}:{mark}" if mark else name for name in names], language, nudge))


def nudge_row(names: Sequence[str], language: str, nudge: str) -> list[Key]:
    """Buttons of a nudge that stay side by side."""
    return [
        key(label(language, f"offer-{name.partition(':')[0]}"), f"n:{nudge}:{name}")
        for name in names
    ]


def key(words: str, data: str) -> Key:
    assert len(data) <= 64, data  # as much as a button carries; all of it is ASCII
    return {"text": cut(words, LONGEST_BUTTON), "callback_data": data}


def option_label(ask: Ask, option: Option, language: str) -> str:
    if option.text is not None:
        return plain(language, option.text)
    return label(language, f"{ask.flow}-{ask.step}-{option.name}")


def _option_key(ask: Ask, option: Option, place: int, language: str, turn: int) -> Key:
    words = option_label(ask, option, language)
    if option.on is None:
        return key(words, f"q:{turn}:o{place}")
    mark, sign = ("✓ ", "-") if option.on else ("", "+")
    return key(mark + words, f"q:{turn}:{sign}{place}")


def control_label(ask: Ask, control: Control, language: str) -> str:
    if control is Control.DONE and isinstance(ask.kind, Items):
        return label(language, "control-done-list")
    return label(language, _CONTROLS[control])


_CONTROLS = {control: f"control-{control.name.lower()}" for control in Control}


def plain_text(words: str) -> str:
    """Words without their HTML, for a toast."""
    return unescape(TAG.sub("", words))[:LONGEST_TOAST]


def _control_key(ask: Ask, control: Control, language: str, turn: int) -> Key:
    return key(control_label(ask, control, language), f"q:{turn}:{control.value}")


def _gathered(ask: Ask, language: str) -> list[str]:
    """What there is of an answer that is still growing."""
    match ask.kind:
        case Items():
            rows = tuple({"item": cut(one, 200)} for one in items_of(ask.draft))
            hint = ask.draft.get("hint") if isinstance(ask.draft, Mapping) else None
            found = [str(shown(language, Lines("list-row", rows)))] if rows else []
            if hint:
                words = text(language, f"{ask.flow}-{ask.step}-hint-{hint}", ask.words)
                found.append(f"<blockquote>{words}</blockquote>")  # set apart from the list
            return found
        case Outside() if ask.options and ask.draft:
            why = ask.draft.get("why") if isinstance(ask.draft, Mapping) else None
            count = {"count": len(ask.options)}
            return [
                text(language, f"which-moment-{why}" if why else f"which-{ask.kind.what}", count)
            ]
        case Outside() if ask.draft:
            read = plain(language, Worked(ask.kind.what, ask.draft))
            return [text(language, f"read-{ask.kind.what}", {"read": read})]
    return []


def _answer(ask: Ask, language: str, value: Value) -> str:
    """An earlier answer, as its person would say it."""
    for option in ask.options:
        if option.name == str(value):
            return option_label(ask, option, language)
    return ", ".join(texts(value)) or str(value)


def _rows(keys: list[Key]) -> Keyboard:
    """Short labels two in a row, long ones alone."""
    rows: Keyboard = []
    for one in keys:
        short = len(one["text"]) <= SHORT_LABEL
        if rows and short and len(rows[-1]) == 1 and len(rows[-1][0]["text"]) <= SHORT_LABEL:
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows


def cut(words: str, longest: int) -> str:
    """At most so many characters; what is missing is marked."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def caption(words: str) -> str:
    """At most what stands under a picture."""
    return _fit(words, LONGEST_CAPTION)


def _fit(words: str, longest: int = LONGEST) -> str:
    """At most what a message holds: the longest lines lose their middle, then middle lines go.

    Telegram counts the characters that are seen, in UTF-16: no tags, and an escape as what it is.
    Tags all stay, so that none is left open.
    """
    if 2 * len(words) <= longest:  # a character is two units at the most
        return words
    seen = [unescape(piece) for piece in TAG_OR_LINE.split(words)]
    between = [*TAG_OR_LINE.findall(words), ""]
    over = units("".join(seen)) + between.count("\n") - longest
    if over <= 0:
        return words
    while over > 0 and len(line := max(seen, key=len)) > LEAST_LEFT:
        keep = max(len(line) - over - 1, LEAST_LEFT - 1)
        shorter = f"{line[: (keep + 1) // 2]}…{line[len(line) - keep // 2 :]}"
        seen[seen.index(line)] = shorter
        over -= units(line) - units(shorter)
    for place in sorted(range(len(seen)), key=lambda one: abs(one - len(seen) // 2)):
        if over > 0:
            over -= units(seen[place]) + between[place].count("\n")
            seen[place], between[place] = "", between[place].strip("\n")
    return "".join(escape(one, quote=False) + mark for one, mark in zip(seen, between, strict=True))


def units(words: str) -> int:
    """How long Telegram takes words to be: in UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
