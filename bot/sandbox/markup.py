"""Telegram's HTML: read as the Bot API reads it (`read_html`), and written again (`to_html`)."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusal import Refused, bad_request

Entity = dict[str, Any]

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
_ATTRIBUTE = re.compile(
    r"""\s*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""", re.ASCII
)
# What clients recognise by themselves. Bots rely on it: a command is only a command by its entity.
_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?)\]])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?!/)"
    r"|(?<![\w@])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d]\w*)"
)


def units(text: str) -> int:
    """How long Telegram holds the text to be: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class _Open:
    tag_at: int
    tag: str
    argument: str
    offset: int
    start: int  # in characters of the text, not units


def _unreadable(reason: str) -> Refused:
    return bad_request(f"can't parse entities: {reason}")


def _decoded(text: str) -> str:
    def one(found: re.Match[str]) -> str:
        decimal, hexadecimal, name = found.groups()
        if name:
            return _CHARACTERS[name]
        code = int(decimal) if decimal else int(hexadecimal, 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else found[0]

    return _CHARACTER.sub(one, text)


def read_html(source: str) -> tuple[str, list[Entity]]:
    """Plain text and its entities; refuses what Telegram does, in its words and byte offsets."""
    source = source.replace("\r", "")
    pieces: list[str] = []
    entities: dict[int, Entity] = {}  # by the place of the start tag: outer before inner
    still_open: list[_Open] = []
    offset = length = at = 0

    def byte(position: int) -> int:
        return len(source[:position].encode())

    while at < len(source):
        tag_at = source.find("<", at)
        piece = _decoded(source[at : tag_at if tag_at >= 0 else len(source)])
        pieces.append(piece)
        offset += units(piece)
        length += len(piece)
        if tag_at < 0:
            break
        if source.startswith("</", tag_at):
            at, name = _end_tag(source, tag_at, byte(tag_at))
            if not still_open:
                raise _unreadable(f"Unexpected end tag at byte offset {byte(tag_at)}")
            begun = still_open.pop()
            if name not in ("", begun.tag):
                raise _unreadable(
                    f"Unmatched end tag at byte offset {byte(tag_at)}, "
                    f'expected "</{begun.tag}>", found "</{name}>"'
                )
            if offset > begun.offset:
                inner = "".join(pieces)[begun.start :]
                if (entity := _entity(begun, offset - begun.offset, inner)) is not None:
                    entities[begun.tag_at] = entity
        else:
            at, tag, argument = _start_tag(source, tag_at, byte(tag_at))
            still_open.append(_Open(tag_at, tag, argument, offset, length))
    if still_open:
        raise _unreadable(f'Can\'t find end tag corresponding to start tag "{still_open[-1].tag}"')
    return trimmed("".join(pieces), [entities[place] for place in sorted(entities)])


def _end_tag(source: str, at: int, byte: int) -> tuple[int, str]:
    close = re.compile(r"</([^\s>]*)\s*>").match(source, at)
    if not close:
        raise _unreadable(f"Unclosed end tag at byte offset {byte}")
    return close.end(), close[1].lower()


def _start_tag(source: str, at: int, byte: int) -> tuple[int, str, str]:
    name = re.compile(r"<([^\s>]*)").match(source, at)
    assert name is not None
    if name.end() == len(source):
        raise _unreadable(f"Unclosed start tag at byte offset {byte}")
    tag = name[1].lower()
    if tag not in _KINDS:
        raise _unreadable(f'Unsupported start tag "{tag}" at byte offset {byte}')
    position, argument = name.end(), ""
    while True:
        space = re.compile(r"\s*").match(source, position)
        position = space.end() if space else position
        if position >= len(source):
            raise _unreadable(f'Unclosed start tag "{tag}" at byte offset {byte}')
        if source[position] == ">":
            break
        attribute = _ATTRIBUTE.match(source, position)
        if not attribute and ">" not in source[position:]:
            raise _unreadable(f'Unclosed start tag "{tag}" at byte offset {byte}')
        if not attribute:
            raise _unreadable(f'Empty attribute name in the tag "{tag}" at byte offset {byte}')
        position = attribute.end()
        value = _decoded(next((part for part in attribute.groups()[1:] if part is not None), ""))
        argument = _argument(tag, attribute[1].lower(), value) or argument
    if tag == "span" and argument != "tg-spoiler":
        raise _unreadable(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
    return position + 1, tag, argument


def _argument(tag: str, attribute: str, value: str) -> str:
    match tag, attribute:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case "span", "class":
            return value
        case "code", "class" if value.startswith("language-"):
            return value.removeprefix("language-")
        case "blockquote", "expandable":
            return "expandable"
    return ""


def _entity(begun: _Open, length: int, inner: str) -> Entity | None:
    entity: Entity = {"type": _KINDS[begun.tag], "offset": begun.offset, "length": length}
    match begun.tag:
        case "a":
            url = begun.argument or inner
            if not is_link(url):
                return None
            entity["url"] = url
        case "tg-emoji":
            if not begun.argument.isdecimal():
                raise _unreadable("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = begun.argument
        case "code" if begun.argument:
            entity["language"] = begun.argument
        case "blockquote" if begun.argument:
            entity["type"] = "expandable_blockquote"
    return entity


def is_link(url: str) -> bool:
    return bool(
        re.fullmatch(r"(?:https?://)?[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?|tg://\S+", url)
    ) or (bool(re.fullmatch(r"https?://[\w.-]+(:\d+)?([/?#]\S*)?", url)))


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space around, as every text arrives at Telegram, entities moved along."""
    cut = units(text) - units(text.lstrip())
    text = text.strip()
    end = units(text)
    kept = []
    for entity in entities:
        first = max(0, entity["offset"] - cut)
        last = min(end, entity["offset"] + entity["length"] - cut)
        if first < last:
            kept.append({**entity, "offset": first, "length": last - first})
    return text, _nested(kept)


def _nested(entities: list[Entity]) -> list[Entity]:
    """Outer before inner; nothing inside code; a language moves from code to the pre around it."""
    order = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    kept: list[Entity] = []
    for entity in order:
        last = next(
            (one for one in kept if one["type"] in ("pre", "code") and _in(entity, one)), None
        )
        if last is None:
            kept.append(entity)
        elif last["type"] == "pre" and entity.get("language") and _in(last, entity):
            last["language"] = entity["language"]
    for entity in kept:
        if entity["type"] == "code":
            entity.pop("language", None)
    return kept


def _in(inner: Entity, outer: Entity) -> bool:
    return bool(
        outer["offset"] <= inner["offset"]
        and inner["offset"] + inner["length"] <= outer["offset"] + outer["length"]
    )


def with_found(text: str, entities: Iterable[Entity]) -> list[Entity]:
    """The entities given, and the links, commands and the like that clients find by themselves."""
    given = list(entities)
    for found in _FOUND.finditer(text):
        entity: Entity = {
            "type": found.lastgroup,
            "offset": units(text[: found.start()]),
            "length": units(found[0]),
        }
        if not any(
            one["offset"] < entity["offset"] + entity["length"]
            and entity["offset"] < one["offset"] + one["length"]
            and one["type"] in ("code", "pre", "text_link", "bot_command", "url")
            for one in given
        ):
            given.append(entity)
    return sorted(given, key=lambda entity: (entity["offset"], -entity["length"]))


_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


def to_html(text: str, entities: Iterable[Entity]) -> str:
    """The text as Telegram's HTML again, with everything that is not an entity escaped."""
    whole = text.encode("utf-16-le", "surrogatepass")
    cuts: list[tuple[int, int, int, str]] = []  # place, ends before starts, outer first, tag
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        before, after = _TAGS.get(entity["type"], ("", ""))
        if entity["type"] == "text_link":
            before, after = f'<a href="{html.escape(entity["url"])}">', "</a>"
        if before:
            cuts.append((start, 1, -end, before))
            cuts.append((end, 0, -start, after))
    pieces, at = [], 0
    for place, _, _, tag in sorted(cuts, key=lambda cut: cut[:3]):
        pieces.append(_escaped(whole[at * 2 : place * 2]))
        pieces.append(tag)
        at = place
    pieces.append(_escaped(whole[at * 2 :]))
    return "".join(pieces)


def _escaped(raw: bytes) -> str:
    return html.escape(raw.decode("utf-16-le", "surrogatepass"), quote=False)
