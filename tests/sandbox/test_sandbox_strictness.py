"""What the stand-in refuses, with Telegram's words where they are known."""

import pytest

from bot.sandbox.hands import picture


def keyboard(**button):
    return {"inline_keyboard": [[{"text": "Yes", **button}]]}


def bold(**more):
    return [{"type": "bold", "offset": 0, "length": 2, **more}]


# What is said to person 1001, and the words of the refusal, which is a 400.
UNSAYABLE = {
    "an unknown field": ({"colour": "red"}, 'unknown field "colour"'),
    "an unknown field in a button": (
        {"reply_markup": keyboard(callback_data="y", size=2)},
        'unknown field "size" in reply_markup.inline_keyboard[0][0]',
    ),
    "an unknown field in link options": (
        {"link_preview_options": {"disabled": True}},
        'unknown field "disabled" in link_preview_options',
    ),
    "an unknown field in an entity": (
        {"entities": bold(x=1)},
        'unknown field "x" in entities[0]',
    ),
    "no text": ({"text": None}, "message text is empty"),
    "no chat": ({"chat_id": None}, "chat_id is empty"),
    "white space for a text": ({"text": " \n "}, "message text is empty"),
    "tags around nothing": ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
    "a number for a text": ({"text": 5}, 'can\'t parse field "text"'),
    "a text too long": ({"text": "x" * 4097}, "message is too long"),
    "a text too long in UTF-16": ({"text": "🙂" * 2049}, "message is too long"),
    "a chat of nobody": ({"chat_id": 4242}, "chat not found"),
    "a chat by name": ({"chat_id": "@ada"}, "chat not found"),
    "an unsupported tag": (
        {"text": "<p>Hi</p>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "p" at byte offset 0',
    ),
    "an unknown parse mode": ({"parse_mode": "BBCode"}, "unsupported parse_mode"),
    "Markdown, which is not read here": ({"parse_mode": "MarkdownV2"}, "no Markdown"),
    "an entity past the end": ({"entities": bold(offset=1)}, "ends after the end of the text"),
    "an entity of no kind": ({"entities": bold(type="loud")}, "Unsupported type"),
    "callback data of 65 bytes": (
        {"reply_markup": keyboard(callback_data="é" * 32 + "x")},
        "BUTTON_DATA_INVALID",
    ),
    "empty callback data": ({"reply_markup": keyboard(callback_data="")}, "BUTTON_DATA_INVALID"),
    "a button that does nothing": (
        {"reply_markup": keyboard()},
        "Text buttons are unallowed in the inline keyboard",
    ),
    "a button that does two things": (
        {"reply_markup": keyboard(callback_data="y", url="https://example.org")},
        "more than one action",
    ),
    "a button without words": (
        {"reply_markup": keyboard(text=" ", callback_data="y")},
        "button text must be non-empty",
    ),
    "a button without a text field": (
        {"reply_markup": {"inline_keyboard": [[{"callback_data": "y"}]]}},
        "reply_markup.inline_keyboard.0.0.text",
    ),
    "a button to nowhere": ({"reply_markup": keyboard(url="not a place")}, "Wrong HTTP URL"),
    "a keyboard that is a word": (
        {"reply_markup": "big"},
        "can't parse reply_markup JSON object",
    ),
    "a keyboard that is none": ({"reply_markup": {"rows": []}}, "can't parse reply markup"),
    "a hundred and one buttons": (
        {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 101}},
        "reply markup is too long",
    ),
    "a reply to nothing": (
        {"reply_parameters": {"message_id": 9999}},
        "message to be replied not found",
    ),
}

NOWHERE = {"chat_id": 1001, "message_id": 9999}
FIRST = {"chat_id": 1001, "message_id": 1}  # which the person wrote
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
REFUSED = {
    "an edit of nothing": ("editMessageText", NOWHERE | {"text": "Hi"}, "to edit not found"),
    "an edit without a message": ("editMessageText", {"text": "Hi"}, "is not specified"),
    "an edit of what a person wrote": (
        "editMessageText",
        FIRST | {"text": "Hi"},
        "message can't be edited",
    ),
    "a word for a number": (
        "editMessageText",
        {"chat_id": 1001, "message_id": "first", "text": "Hi"},
        'can\'t parse field "message_id"',
    ),
    "the deletion of nothing": ("deleteMessage", NOWHERE, "message to delete not found"),
    "an unknown callback": ("answerCallbackQuery", {"callback_query_id": "12"}, TOO_OLD),
    "an unknown action": (
        "sendChatAction",
        {"chat_id": 1001, "action": "yawning"},
        "wrong parameter action in request",
    ),
    "a capital in a command": (
        "setMyCommands",
        {"commands": [{"command": "Start", "description": "Begin"}]},
        "BOT_COMMAND_INVALID",
    ),
    "a command without words": (
        "setMyCommands",
        {"commands": [{"command": "start", "description": ""}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    "a description too long": (
        "setMyDescription",
        {"description": "x" * 513},
        "longer than 512",
    ),
    "an unknown reaction": (
        "setMessageReaction",
        FIRST | {"reaction": [{"type": "emoji", "emoji": "🪜"}]},
        "REACTION_INVALID",
    ),
    "a webhook far away": ("setWebhook", {"url": "https://example.org/"}, "bad webhook"),
    "a secret with a space": (
        "setWebhook",
        {"url": "https://127.0.0.1/", "secret_token": "a b"},
        "unallowed characters",
    ),
    "a picture by an unknown id": (
        "sendPhoto",
        {"chat_id": 1001, "photo": "AgAC"},
        "wrong file identifier",
    ),
    "an unknown file": ("getFile", {"file_id": "AgAC"}, "invalid file_id"),
    "an unpinning of nothing": (
        "unpinChatMessage",
        {"chat_id": 1001},
        "message to unpin not found",
    ),
}


@pytest.mark.parametrize("case", UNSAYABLE)
async def test_it_does_not_let_the_bot_say(case, client, ada):
    fields, words = UNSAYABLE[case]
    said = {"chat_id": 1001, "text": "Hi"} | fields
    code, description = await client.refused("sendMessage", **said)
    assert code == 400
    assert description.startswith("Bad Request: ")
    assert words in description
    assert ada.last is None


async def test_an_unknown_method_is_not_found(client):
    assert await client.refused("sendMesage") == (404, "Not Found: method not found")


async def test_a_method_of_telegram_that_is_not_carried_out_here_says_so(client, ada):
    asked = {"chat_id": 1001, "question": "Well?", "options": [{"text": "Yes"}]}
    assert await client.refused("sendPoll", **asked) == (
        501,
        "Not Implemented: the sandbox has no sendPoll",
    )


@pytest.mark.parametrize("case", REFUSED)
async def test_it_refuses(case, client, ada):
    method, fields, words = REFUSED[case]
    code, description = await client.refused(method, **fields)
    assert code == 400
    assert words in description


@pytest.mark.parametrize("token", ["x:y", "sandbox", "1", "1:", "1:a b"])
async def test_a_token_of_another_shape_is_unauthorized(token, client):
    client.token = token
    assert await client.refused("getMe") == (401, "Unauthorized")


@pytest.mark.parametrize("token", ["1:sandbox", "123456:AbC-d_9"])
async def test_any_token_of_the_right_shape_is_the_same_bot(token, client):
    client.token = token
    assert (await client.done("getMe"))["username"] == "foothold_sandbox_bot"


@pytest.mark.parametrize("name", ["getme", "GETME", "getMe"])
async def test_the_case_of_a_method_does_not_matter(name, client):
    assert (await client.done(name))["is_bot"] is True


MARKUP = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


@pytest.mark.parametrize("way", ["ask", "form"])
async def test_json_and_forms_say_the_same(way, client, ada):
    body = await getattr(client, way)(
        "sendMessage",
        chat_id=1001,
        text="<b>Well</b> done",
        parse_mode="HTML",
        disable_notification=True,
        reply_markup=MARKUP,
    )
    assert body["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    assert body["result"]["reply_markup"] == MARKUP
    assert ada.last.buttons == ["Yes"]


async def test_fields_in_the_address_count_too(client, ada):
    url = f"{client.address}/bot1:sandbox/sendMessage"
    async with client.session.get(url, params={"chat_id": 1001, "text": "Hi"}) as answer:
        assert (await answer.json())["result"]["text"] == "Hi"


async def test_a_null_is_a_field_that_was_not_sent(client, ada):
    assert await client.done("sendMessage", chat_id=1001, text="Hi", reply_markup=None)


async def test_broken_json_is_refused(client):
    url = f"{client.address}/bot1:sandbox/getMe"
    headers = {"content-type": "application/json"}
    async with client.session.post(url, data=b"{", headers=headers) as answer:
        assert (await answer.json())["description"] == "Bad Request: can't parse JSON object"


async def test_the_same_text_and_buttons_again_are_not_an_edit(client, ada):
    sent = await client.done("sendMessage", chat_id=1001, text="Hi", reply_markup=MARKUP)
    place = {"chat_id": 1001, "message_id": sent["message_id"]}
    same = await client.refused("editMessageText", **place, text="Hi ", reply_markup=MARKUP)
    assert same[1].startswith("Bad Request: message is not modified: specified new message content")
    again = await client.refused("editMessageReplyMarkup", **place, reply_markup=MARKUP)
    assert "message is not modified" in again[1]
    edited = await client.done("editMessageText", **place, text="Hi")
    assert "reply_markup" not in edited
    assert "edit_date" in edited


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(client, ada):
    keys = {"keyboard": [[{"text": "Tea"}]]}
    sent = await client.done("sendMessage", chat_id=1001, text="Hi", reply_markup=keys)
    assert ada.buttons() == ["Tea"]
    place = {"chat_id": 1001, "message_id": sent["message_id"]}
    refused = await client.refused("editMessageText", **place, text="Bye")
    assert refused[1] == "Bad Request: message can't be edited"
    await client.done(
        "sendMessage", chat_id=1001, text="Gone", reply_markup={"remove_keyboard": True}
    )
    assert ada.buttons() == []


async def test_a_message_older_than_two_days_stays(client, ada, sandbox):
    sent = await client.done("sendMessage", chat_id=1001, text="Hi")
    await sandbox.clock_forward(days=2, minutes=1)
    place = {"chat_id": 1001, "message_id": sent["message_id"]}
    assert "can't be deleted" in (await client.refused("deleteMessage", **place))[1]


async def test_a_callback_is_answered_late_or_twice_but_not_after_a_quarter_of_an_hour(
    client, ada, sandbox
):
    sent = await client.done("sendMessage", chat_id=1001, text="Hi", reply_markup=MARKUP)
    query = (await ada.press(sent["message_id"], "y"))["query_id"]
    assert await client.done("answerCallbackQuery", callback_query_id=query)
    assert await client.done("answerCallbackQuery", callback_query_id=query, text="Yes")
    long = await client.refused("answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert long[0] == 400
    await sandbox.clock_forward(minutes=16)
    late = await client.refused("answerCallbackQuery", callback_query_id=query)
    assert late[1].startswith("Bad Request: query is too old")


async def test_a_picture_is_a_picture(client, ada, sandbox):
    body = await client.upload(
        "sendPhoto", {"photo": ("a.png", picture())}, chat_id=1001, caption="<i>So</i>"
    )
    assert body["result"]["photo"][0]["width"] == 96
    file = await client.done("getFile", file_id=body["result"]["photo"][0]["file_id"])
    url = f"{client.address}/file/bot1:sandbox/{file['file_path']}"
    async with client.session.get(url) as answer:
        assert await answer.read() == picture()
    again = await client.done("sendPhoto", chat_id=1001, photo=file["file_id"])
    assert again["photo"][0]["file_size"] == len(picture())
    for content, words in {
        b"no picture": "IMAGE_PROCESS_FAILED",
        b"": "file must be non-empty",
    }.items():
        body = await client.upload("sendPhoto", {"photo": ("a.png", content)}, chat_id=1001)
        assert body["description"] == f"Bad Request: {words}"
    body = await client.upload("sendPhoto", {"film": ("a.png", picture())}, chat_id=1001)
    assert 'unknown field "film"' in body["description"]
    body = await client.upload(
        "sendPhoto", {"photo": ("a.png", picture())}, chat_id=1001, caption="x" * 1025
    )
    assert body["description"] == "Bad Request: message caption is too long"


async def test_an_attached_file_is_found_by_its_name(client, ada):
    body = await client.upload(
        "sendDocument",
        {"notes": ("notes.txt", b"One\r\ntwo")},
        chat_id=1001,
        document="attach://notes",
    )
    assert body["result"]["document"]["file_name"] == "notes.txt"
    assert ada.last.document["file_size"] == 8


async def test_what_the_bot_tells_about_itself_is_told_again(client, ada):
    commands = [{"command": "start", "description": "Begin"}]
    await client.done("setMyCommands", commands=commands)
    german = [{"command": "start", "description": "Anfangen"}]
    await client.done("setMyCommands", commands=german, language_code="de")
    assert await client.done("getMyCommands") == commands
    assert await client.done("getMyCommands", language_code="de") == german
    assert ada.sandbox.control.chat(1001)["commands"] == commands
    assert await client.done("deleteMyCommands", language_code="de")
    assert await client.done("getMyCommands", language_code="de") == []
    await client.done("setMyDescription", description="A coach")
    assert await client.done("getMyDescription") == {"description": "A coach"}
    await client.done("setChatMenuButton", menu_button={"type": "commands"})
    assert await client.done("getChatMenuButton", chat_id=1001) == {"type": "commands"}


async def test_a_pin_is_told_as_telegram_tells_it(client, ada, sandbox):
    sent = await client.done("sendMessage", chat_id=1001, text="Remember")
    place = {"chat_id": 1001, "message_id": sent["message_id"]}
    assert await client.done("pinChatMessage", **place)
    [update] = await client.done("getUpdates")
    assert update["message"]["pinned_message"]["text"] == "Remember"
    assert sandbox.control.chat(1001)["pinned"] == [sent["message_id"]]
    assert await client.done("unpinChatMessage", chat_id=1001)
    assert sandbox.control.chat(1001)["pinned"] == []
