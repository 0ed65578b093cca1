"""The methods that send, edit, pin and delete messages, and answer button presses."""

from pydantic import BaseModel
from telegram.constants import CallbackQueryLimit, ChatAction, FileSizeLimit, ReactionEmoji

from bot.sandbox import content
from bot.sandbox.desk import Carry, Desk, chat_id_of, into, store
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import plain
from bot.sandbox.typed import api, types
from bot.sandbox.world import BOT, Bubble, Json, World

METHODS: dict[str, Carry] = {}
carries_out = into(METHODS)

_DAY = 24 * 60 * 60
CALLBACK_LIFE = 15 * 60  # seconds; Telegram names no number, this is what people have measured
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


Sent = api.SendMessage | api.SendPhoto | api.SendDocument
Edited = api.EditMessageText | api.EditMessageCaption | api.EditMessageReplyMarkup


async def _send(desk: Desk, asked: Sent, fields: Json) -> Json:
    """The part that is the same for everything sent to a chat."""
    chat_id = chat_id_of(asked.chat_id)
    world = desk.world
    world.open_chat(chat_id)
    if (buttons := content.inline_keyboard(asked.reply_markup)) is not None:
        fields["reply_markup"] = buttons
    changes, keyboard = content.reply_keyboard(asked.reply_markup)
    answered = _answered(world, chat_id, asked)
    if answered is not None:
        fields["reply_to_message"] = {
            name: value for name, value in answered.api.items() if name != "reply_to_message"
        }
    if asked.protect_content is True:
        fields["has_protected_content"] = True
    desk.limits.take(chat_id)
    fixed = asked.reply_markup is not None and not isinstance(
        asked.reply_markup, types.InlineKeyboardMarkup
    )
    bubble = world.write(chat_id, BOT, fields, fixed=fixed)
    if changes and chat_id in world.people:
        world.people[chat_id].keyboard = keyboard
        world.save_person(world.people[chat_id])
    return bubble.api


def _answered(world: World, chat_id: int, asked: Sent) -> Bubble | None:
    """The message this one replies to, if it does."""
    told = asked.reply_parameters
    number = told.message_id if told else asked.reply_to_message_id
    if number is None:
        return None
    without = told.allow_sending_without_reply if told else asked.allow_sending_without_reply
    bubble = world.bubble(chat_id, number)
    if bubble is None and without is not True:
        raise bad_request("message to be replied not found")
    return bubble


@carries_out(api.SendMessage)
async def send_message(desk: Desk, asked: api.SendMessage) -> Json:
    fields = content.text_content(asked.text, asked.parse_mode, asked.entities)
    return await _send(desk, asked, fields)


@carries_out(api.SendPhoto)
async def send_photo(desk: Desk, asked: api.SendPhoto) -> Json:
    caption = content.caption_content(asked.caption, asked.parse_mode, asked.caption_entities)
    desk.world.open_chat(chat_id_of(asked.chat_id))
    if isinstance(asked.photo, str):
        file_id, body = asked.photo, _stored(desk, asked.photo)
        width, height = content.size_of(body)
    else:
        name, body = content.upload(asked.photo, FileSizeLimit.PHOTOSIZE_UPLOAD)
        width, height = content.size_of(body)
        file_id = store(desk, "photos", name, body)
    photo = {
        "file_id": file_id,
        "file_unique_id": file_id[-16:],
        "width": width,
        "height": height,
        "file_size": len(body),
    }
    return await _send(desk, asked, {"photo": [photo], **caption})


@carries_out(api.SendDocument)
async def send_document(desk: Desk, asked: api.SendDocument) -> Json:
    caption = content.caption_content(asked.caption, asked.parse_mode, asked.caption_entities)
    desk.world.open_chat(chat_id_of(asked.chat_id))
    if isinstance(asked.document, str):
        file_id, body = asked.document, _stored(desk, asked.document)
        name = desk.world.files[file_id].name
    else:
        name, body = content.upload(asked.document)
        file_id = store(desk, "documents", name, body)
    document = {
        "file_id": file_id,
        "file_unique_id": file_id[-16:],
        "file_name": name,
        "file_size": len(body),
    }
    return await _send(desk, asked, {"document": document, **caption})


def _stored(desk: Desk, file_id: str) -> bytes:
    file = desk.world.files.get(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return (desk.folder / file.path).read_bytes()


@carries_out(api.GetFile)
async def get_file(desk: Desk, asked: api.GetFile) -> Json:
    file = desk.world.files.get(asked.file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > FileSizeLimit.FILESIZE_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.id[-16:],
        "file_size": file.size,
        "file_path": file.path,
    }


def _editable(desk: Desk, asked: Edited) -> Bubble:
    if asked.chat_id is None or asked.message_id is None:
        raise bad_request("message identifier is not specified")
    chat_id = chat_id_of(asked.chat_id)
    desk.world.open_chat(chat_id)
    bubble = desk.world.bubble(chat_id, asked.message_id)
    if bubble is None:
        raise bad_request("message to edit not found")
    if not bubble.from_bot or bubble.fixed or "pinned_message" in bubble.api:
        raise bad_request("message can't be edited")
    return bubble


def _edit(desk: Desk, bubble: Bubble, words: Json | None, markup: BaseModel | None) -> Json:
    """New words, if any, and a new keyboard: without one, the old one goes."""
    replaced = {"reply_markup", "edit_date"}
    if words is not None:
        replaced |= {"text", "entities", "caption", "caption_entities"}
    kept = {name: value for name, value in bubble.api.items() if name not in replaced}
    fields = words or {}
    if (buttons := content.inline_keyboard(markup)) is not None:
        fields = {**fields, "reply_markup": buttons}
    changed = {**kept, **fields}
    if changed == {name: value for name, value in bubble.api.items() if name != "edit_date"}:
        raise bad_request(_SAME)
    desk.limits.take(bubble.chat_id)
    changed["edit_date"] = int(desk.world.clock.now().timestamp())
    bubble.api = changed
    bubble.edits += 1
    desk.world.save(bubble)
    return bubble.api


@carries_out(api.EditMessageText)
async def edit_message_text(desk: Desk, asked: api.EditMessageText) -> Json:
    fields = content.text_content(asked.text or "", asked.parse_mode, asked.entities)
    bubble = _editable(desk, asked)
    if "text" not in bubble.api:
        raise bad_request("there is no text in the message to edit")
    return _edit(desk, bubble, fields, asked.reply_markup)


@carries_out(api.EditMessageCaption)
async def edit_message_caption(desk: Desk, asked: api.EditMessageCaption) -> Json:
    fields = content.caption_content(asked.caption, asked.parse_mode, asked.caption_entities)
    bubble = _editable(desk, asked)
    if "text" in bubble.api:
        raise bad_request("there is no caption in the message to edit")
    return _edit(desk, bubble, fields, asked.reply_markup)


@carries_out(api.EditMessageReplyMarkup)
async def edit_message_reply_markup(desk: Desk, asked: api.EditMessageReplyMarkup) -> Json:
    return _edit(desk, _editable(desk, asked), None, asked.reply_markup)


@carries_out(api.DeleteMessage)
async def delete_message(desk: Desk, asked: api.DeleteMessage) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    desk.world.chat(chat_id)
    bubble = desk.world.bubble(chat_id, asked.message_id)
    if bubble is None:
        raise bad_request("message to delete not found")
    if desk.world.clock.now().timestamp() - bubble.api["date"] > 2 * _DAY:
        raise bad_request("message can't be deleted for everyone")
    desk.world.erase(bubble)
    return True


@carries_out(api.DeleteMessages)
async def delete_messages(desk: Desk, asked: api.DeleteMessages) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    desk.world.chat(chat_id)
    for number in asked.message_ids:
        if (bubble := desk.world.bubble(chat_id, number)) is not None:
            desk.world.erase(bubble)
    return True


@carries_out(api.AnswerCallbackQuery)
async def answer_callback_query(desk: Desk, asked: api.AnswerCallbackQuery) -> bool:
    query = desk.world.queries.get(asked.callback_query_id)
    if query is None or desk.world.clock.now().timestamp() - query.at > CALLBACK_LIFE:
        raise bad_request(_TOO_OLD)
    if len(asked.text or "") > CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    if asked.url:
        raise bad_request("URL_INVALID")
    if not query.answered:
        query.answered, query.text = True, asked.text or ""
        query.alert = asked.show_alert is True
        desk.world.save_query(query)
    desk.world.events.tell(
        {
            "type": "answered",
            "person": query.person_id,
            "message": query.message_id,
            "query": query.id,
            "text": asked.text or "",
            "alert": asked.show_alert is True,
        }
    )
    return True


@carries_out(api.SendChatAction)
async def send_chat_action(desk: Desk, asked: api.SendChatAction) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    desk.world.open_chat(chat_id)
    if asked.action not in {action.value for action in ChatAction}:
        raise bad_request("wrong parameter action in request")
    desk.world.events.tell({"type": "typing", "person": chat_id, "action": asked.action})
    return True


@carries_out(api.PinChatMessage)
async def pin_chat_message(desk: Desk, asked: api.PinChatMessage) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    world = desk.world
    world.open_chat(chat_id)
    bubble = world.bubble(chat_id, asked.message_id)
    if bubble is None:
        raise bad_request("message to pin not found")
    pinned = world.pinned.get(chat_id, [])
    if bubble.id in pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    world.pin(chat_id, [*pinned, bubble.id])
    # Telegram writes a service message, and the bot hears of its own.
    told = {name: value for name, value in bubble.api.items() if name != "reply_to_message"}
    service = world.write(chat_id, BOT, {"pinned_message": told})
    desk.updates.push("message", service.api)
    return True


@carries_out(api.UnpinChatMessage)
async def unpin_chat_message(desk: Desk, asked: api.UnpinChatMessage) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    desk.world.open_chat(chat_id)
    pinned = desk.world.pinned.get(chat_id, [])
    newest = pinned[-1] if pinned else None
    number = asked.message_id if asked.message_id is not None else newest
    if number not in pinned:
        raise bad_request("message to unpin not found")
    desk.world.pin(chat_id, [one for one in pinned if one != number])
    return True


@carries_out(api.UnpinAllChatMessages)
async def unpin_all_chat_messages(desk: Desk, asked: api.UnpinAllChatMessages) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    desk.world.open_chat(chat_id)
    desk.world.pin(chat_id, [])
    return True


@carries_out(api.SetMessageReaction)
async def set_message_reaction(desk: Desk, asked: api.SetMessageReaction) -> bool:
    chat_id = chat_id_of(asked.chat_id)
    desk.world.open_chat(chat_id)
    bubble = desk.world.bubble(chat_id, asked.message_id)
    if bubble is None:
        raise bad_request("message to react not found")
    reactions = [plain(reaction) or {} for reaction in asked.reaction or []]
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = reactions[0].get("emoji") if reactions else None
    if reactions and emoji not in {known.value for known in ReactionEmoji}:
        raise bad_request("REACTION_INVALID")
    bubble.reaction = emoji
    desk.world.save(bubble)
    return True


@carries_out(api.GetChat)
async def get_chat(desk: Desk, asked: api.GetChat) -> Json:
    chat = desk.world.chat(chat_id_of(asked.chat_id))
    return {
        **chat,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
