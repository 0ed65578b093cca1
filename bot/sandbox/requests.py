"""What a bot asks for: any body the Bot API takes, checked against aiogram's types."""

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from telegram.constants import FileSizeLimit

from bot.sandbox.refusal import Refused, bad_request
from bot.sandbox.typed import api, types

Method = api.TelegramMethod[Any]

_METHODS: dict[str, type[Method]] = {
    method.__api_method__.lower(): method
    for name in api.__all__
    if (method := getattr(api, name)) is not api.TelegramMethod
    and issubclass(method, api.TelegramMethod)
}
_KEYBOARDS: dict[str, type[BaseModel]] = {
    "inline_keyboard": types.InlineKeyboardMarkup,
    "keyboard": types.ReplyKeyboardMarkup,
    "remove_keyboard": types.ReplyKeyboardRemove,
    "force_reply": types.ForceReply,
}


@dataclass(frozen=True)
class Upload:
    name: str
    content: bytes


@dataclass(frozen=True)
class Asked:
    """A request as sent: fields still strings where the body was a form."""

    fields: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def shown(self) -> dict[str, Any]:
        """For the record: every field, and files by name and size."""
        sizes = {
            name: {"file": file.name, "size": len(file.content)}
            for name, file in self.files.items()
        }
        return {name: _unpacked(value) for name, value in self.fields.items()} | sizes


def method_named(name: str) -> type[Method]:
    method = _METHODS.get(name.lower())
    if method is None:
        raise Refused(404, "Not Found: method not found")
    return method


async def read(request: Request) -> Asked:
    """JSON, form-encoded or multipart; fields in the address count too, the body's win."""
    if int(request.headers.get("content-length") or 0) > FileSizeLimit.FILESIZE_UPLOAD:
        raise Refused(413, "Request Entity Too Large")
    fields: dict[str, Any] = dict(request.query_params)
    files: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        fields |= _object(await request.body())
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        try:
            form = await request.form(max_part_size=FileSizeLimit.FILESIZE_UPLOAD)
        except HTTPException as broken:
            raise bad_request("can't parse the form") from broken
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                files[name] = Upload(value.filename or "file", await value.read())
            else:
                fields[name] = value
        await form.close()
    elif await request.body():
        raise bad_request("unsupported content type of the request body")
    return Asked(fields, files)


def _object(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        value = json.loads(body)
    except ValueError as broken:
        raise bad_request("can't parse JSON object") from broken
    if not isinstance(value, dict):
        raise bad_request("object expected")
    return value


def checked(method: type[Method], asked: Asked) -> Method:
    """The request as aiogram's typed method, or a refusal that names the field."""
    name = method.__api_method__
    values: dict[str, Any] = {}
    for key, sent in asked.fields.items():
        if key not in method.model_fields:
            raise bad_request(f'unknown field "{key}" in {name}')
        value: object = sent
        if isinstance(value, str) and key in _structured(method):
            value = _json(key, value)
        if isinstance(value, str) and value.startswith("attach://"):
            value = _attached(asked, value.removeprefix("attach://"))
        if value is not None:
            values[key] = _keyboard(value) if key == "reply_markup" else value
    attached = {
        str(value).removeprefix("attach://")
        for value in asked.fields.values()
        if str(value).startswith("attach://")
    }
    for key, file in asked.files.items():
        if key in method.model_fields:
            values[key] = types.BufferedInputFile(file.content, file.name)
        elif key not in attached:
            raise bad_request(f'unknown field "{key}" in {name}')
    try:
        typed = method.model_validate(values)
    except ValidationError as wrong:
        raise _refusal(wrong) from wrong
    for place, unknown in _unknown(typed, ""):
        raise bad_request(f'unknown field "{unknown}" in {place}')
    return typed


def _refusal(wrong: ValidationError, within: str = "") -> Refused:
    first = wrong.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in (*filter(None, [within]), *first["loc"]))
    if first["type"] == "missing" and len(first["loc"]) == 1 and not within:
        # Telegram's own words for the two fields that everyone forgets once.
        words = {"text": "message text is empty", "chat_id": "chat_id is empty"}
        return bad_request(words.get(place, f'field "{place}" is missing'))
    return bad_request(f'can\'t parse field "{place}": {first["msg"]}')


def _keyboard(value: object) -> BaseModel:
    """Reply markup as the one type its keys name; a union would hide what is wrong inside it."""
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    kind = next((_KEYBOARDS[key] for key in _KEYBOARDS if key in value), None)
    if kind is None:
        raise bad_request("can't parse reply markup: no keyboard in the object")
    try:
        return kind.model_validate(value)
    except ValidationError as wrong:
        raise _refusal(wrong, "reply_markup") from wrong


def _json(key: str, value: str) -> object:
    try:
        value_sent: object = json.loads(value)
    except ValueError as broken:
        raise bad_request(f"can't parse {key} JSON object") from broken
    return value_sent


def _unpacked(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            unpacked: object = json.loads(value)
        except ValueError:
            return value
        return unpacked
    return value


def _attached(asked: Asked, name: str) -> types.BufferedInputFile:
    if name not in asked.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return types.BufferedInputFile(asked.files[name].content, asked.files[name].name)


@functools.cache
def _structured(method: type[Method]) -> frozenset[str]:
    """The fields that a form carries as JSON: objects and lists."""
    method.model_rebuild()  # until it is built, its fields have no types but names of types
    return frozenset(
        name
        for name, about in method.model_fields.items()
        if any(
            get_origin(part) is list or (isinstance(part, type) and issubclass(part, BaseModel))
            for part in _parts(about.annotation)
        )
    )


def _parts(annotation: object) -> Iterator[object]:
    yield annotation
    if get_origin(annotation) is not list:
        for part in get_args(annotation):
            yield from _parts(part)


def _unknown(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Every field that the types do not know, at any depth, with the place it was found at."""
    if isinstance(value, BaseModel):
        for name in value.model_extra or {}:
            yield place or "the request", name
        for name in value.model_fields_set & set(type(value).model_fields):
            yield from _unknown(getattr(value, name), f"{place}.{name}".lstrip("."))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _unknown(item, f"{place}[{number}]")


def plain(value: BaseModel | None) -> dict[str, Any] | None:
    """The object as JSON with nothing in it that was not sent."""
    if value is None:
        return None
    return value.model_dump(mode="json", exclude_unset=True, exclude_none=True)
