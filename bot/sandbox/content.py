"""What a message may hold: text, captions, keyboards and files, under Telegram's limits."""

import struct
from collections.abc import Sequence

from pydantic import BaseModel
from telegram.constants import (
    FileSizeLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageEntityType,
    MessageLimit,
)

from bot.sandbox import markup
from bot.sandbox.refusal import Refused, bad_request
from bot.sandbox.requests import plain
from bot.sandbox.typed import types
from bot.sandbox.world import Json

# The inline buttons that this stand-in shows; the other kinds need Telegram behind them.
_ACTIONS = ("callback_data", "url", "copy_text", "switch_inline_query", "web_app")
_NOT_ACTIONS = {"text", "style", "icon_custom_emoji_id"}
_KINDS = {str(kind.value) for kind in MessageEntityType}


def formatted(
    text: str, parse_mode: object, entities: Sequence[types.MessageEntity] | None
) -> tuple[str, list[Json]]:
    """Plain text and entities out of what was sent; unset parse modes are aiogram's Default."""
    if isinstance(parse_mode, str) and parse_mode:
        if parse_mode.lower() == "html":
            text, found = markup.read_html(text)
        elif parse_mode.lower() in ("markdown", "markdownv2"):
            raise bad_request("the sandbox reads no Markdown, only HTML")
        else:
            raise bad_request("unsupported parse_mode")
    else:
        found = [_known(entity, markup.units(text)) for entity in entities or ()]
        text, found = markup.trimmed(text, found)
    return text, markup.with_found(text, found)


def _known(entity: types.MessageEntity, length: int) -> Json:
    if entity.type not in _KINDS:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    if entity.type == "text_link" and not markup.is_link(entity.url or ""):
        raise bad_request("can't parse MessageEntity: Wrong URL specified")
    if entity.offset < 0 or entity.length < 0 or entity.offset + entity.length > length:
        raise bad_request(
            f"entity beginning at UTF-16 offset {entity.offset} ends after the end of the text"
            f" at UTF-16 offset {length}"
        )
    return plain(entity) or {}


def text_content(
    text: str, parse_mode: object, entities: Sequence[types.MessageEntity] | None
) -> Json:
    """The fields of a text message."""
    shown, found = formatted(text, parse_mode, entities)
    if not shown:
        raise bad_request("message text is empty")
    if markup.units(shown) > MessageLimit.MAX_TEXT_LENGTH:
        raise bad_request("message is too long")
    return {"text": shown, "entities": found} if found else {"text": shown}


def caption_content(
    caption: str | None, parse_mode: object, entities: Sequence[types.MessageEntity] | None
) -> Json:
    """The fields of a caption; none of them when it is empty."""
    shown, found = formatted(caption or "", parse_mode, entities)
    if markup.units(shown) > MessageLimit.CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    fields: Json = {"caption": shown} if shown else {}
    return fields | ({"caption_entities": found} if found else {})


def inline_keyboard(keyboard: BaseModel | None) -> Json | None:
    """The inline keyboard to show; None when there is none, or nothing on it."""
    if not isinstance(keyboard, types.InlineKeyboardMarkup):
        return None
    rows = [row for row in keyboard.inline_keyboard if row]
    if sum(map(len, rows)) > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER or any(
        len(row) > InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for row in rows
    ):
        raise bad_request("reply markup is too long")
    for button in (button for row in rows for button in row):
        _pressable(plain(button) or {})
    return (
        {"inline_keyboard": [[plain(button) for button in row] for row in rows]} if rows else None
    )


def _pressable(button: Json) -> None:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = set(button) - _NOT_ACTIONS
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: more than one action in one button")
    if not actions <= set(_ACTIONS):
        raise bad_request(f"the sandbox has no {actions.pop()} buttons")
    data = button.get("callback_data")
    least = InlineKeyboardButtonLimit.MIN_CALLBACK_DATA
    if data is not None and not (
        least <= len(data.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    ):
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not markup.is_link(url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def reply_keyboard(keyboard: BaseModel | None) -> tuple[bool, Json | None]:
    """Whether the keyboard under the text field changes, and to what; None takes it away."""
    if isinstance(keyboard, types.ReplyKeyboardRemove):
        return True, None
    if not isinstance(keyboard, types.ReplyKeyboardMarkup):
        return False, None
    rows = [row for row in keyboard.keyboard if row]
    if not rows:
        raise bad_request("reply keyboard must contain at least one button")
    for button in (button for row in rows for button in row):
        if not button.text.strip():
            raise bad_request("keyboard button text must be non-empty")
    return True, plain(keyboard)


def size_of(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG, JPEG or GIF, or Telegram's refusal."""
    if picture.startswith(b"\x89PNG\r\n\x1a\n") and len(picture) >= 24:
        width, height = struct.unpack(">II", picture[16:24])
    elif picture.startswith(b"\xff\xd8"):
        width, height = _jpeg(picture)
    elif picture[:6] in (b"GIF87a", b"GIF89a") and len(picture) >= 10:
        width, height = struct.unpack("<HH", picture[6:10])
    else:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if not width or not height:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _jpeg(picture: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(picture) and picture[at] == 0xFF:
        marker = picture[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", picture[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    raise bad_request("IMAGE_PROCESS_FAILED")


def upload(
    file: str | types.InputFile, limit: int = FileSizeLimit.FILESIZE_UPLOAD
) -> tuple[str, bytes]:
    """Name and content of a file sent along; a string is for the caller to look up."""
    assert isinstance(file, types.InputFile)
    content = file.data if isinstance(file, types.BufferedInputFile) else b""
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > limit:
        raise Refused(413, "Request Entity Too Large")
    return file.filename or "file", content
