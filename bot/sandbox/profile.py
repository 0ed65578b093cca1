"""The methods by which a bot tells about itself: commands, name, descriptions, menu button."""

import re

from telegram.constants import BotCommandLimit, BotDescriptionLimit, BotNameLimit

from bot.sandbox.desk import Carry, Desk, into
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import plain
from bot.sandbox.typed import api
from bot.sandbox.world import BOT, Json

METHODS: dict[str, Carry] = {}
carries_out = into(METHODS)


def _scope(asked: api.SetMyCommands | api.GetMyCommands | api.DeleteMyCommands) -> str:
    """A name for the scope and language: `default:`, `chat/1001:de`."""
    scope = plain(asked.scope) or {"type": "default"}
    place = "/".join(str(part) for part in scope.values())
    return f"{place}:{_language(asked.language_code)}"


def _language(code: str | None) -> str:
    language = code or ""
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return language


@carries_out(api.SetMyCommands)
async def set_my_commands(desk: Desk, asked: api.SetMyCommands) -> bool:
    scope = _scope(asked)
    if len(asked.commands) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in asked.commands:
        if not re.fullmatch(rf"[a-z0-9_]{{1,{BotCommandLimit.MAX_COMMAND:d}}}", command.command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= BotCommandLimit.MAX_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    desk.world.about.commands[scope] = [plain(command) or {} for command in asked.commands]
    desk.world.save_about()
    return True


@carries_out(api.GetMyCommands)
async def get_my_commands(desk: Desk, asked: api.GetMyCommands) -> list[Json]:
    return desk.world.about.commands.get(_scope(asked), [])


@carries_out(api.DeleteMyCommands)
async def delete_my_commands(desk: Desk, asked: api.DeleteMyCommands) -> bool:
    desk.world.about.commands.pop(_scope(asked), None)
    desk.world.save_about()
    return True


def _tell(desk: Desk, kept: dict[str, str], code: str | None, text: str | None, limit: int) -> bool:
    if len(text or "") > limit:
        raise bad_request(f"text is longer than {limit:d} characters")
    if text:
        kept[_language(code)] = text
    else:
        kept.pop(_language(code), None)
    desk.world.save_about()
    return True


@carries_out(api.SetMyName)
async def set_my_name(desk: Desk, asked: api.SetMyName) -> bool:
    names = desk.world.about.names
    return _tell(desk, names, asked.language_code, asked.name, BotNameLimit.MAX_NAME_LENGTH)


@carries_out(api.SetMyDescription)
async def set_my_description(desk: Desk, asked: api.SetMyDescription) -> bool:
    limit = BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
    return _tell(desk, desk.world.about.descriptions, asked.language_code, asked.description, limit)


@carries_out(api.SetMyShortDescription)
async def set_my_short_description(desk: Desk, asked: api.SetMyShortDescription) -> bool:
    limit = BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH
    kept = desk.world.about.short_descriptions
    return _tell(desk, kept, asked.language_code, asked.short_description, limit)


@carries_out(api.GetMyName)
async def get_my_name(desk: Desk, asked: api.GetMyName) -> Json:
    return {"name": desk.world.about.names.get(_language(asked.language_code), BOT["first_name"])}


@carries_out(api.GetMyDescription)
async def get_my_description(desk: Desk, asked: api.GetMyDescription) -> Json:
    return {"description": desk.world.about.descriptions.get(_language(asked.language_code), "")}


@carries_out(api.GetMyShortDescription)
async def get_my_short_description(desk: Desk, asked: api.GetMyShortDescription) -> Json:
    kept = desk.world.about.short_descriptions
    return {"short_description": kept.get(_language(asked.language_code), "")}


@carries_out(api.SetChatMenuButton)
async def set_chat_menu_button(desk: Desk, asked: api.SetChatMenuButton) -> bool:
    key = "" if asked.chat_id is None else str(asked.chat_id)
    if key:
        desk.world.chat(int(key))
    desk.world.about.menu_buttons[key] = plain(asked.menu_button) or {"type": "default"}
    desk.world.save_about()
    return True


@carries_out(api.GetChatMenuButton)
async def get_chat_menu_button(desk: Desk, asked: api.GetChatMenuButton) -> Json:
    buttons = desk.world.about.menu_buttons
    key = "" if asked.chat_id is None else str(asked.chat_id)
    return buttons.get(key) or buttons.get("") or {"type": "default"}
