"""A bot as small as can be, for tests of the sandbox: repeats, offers two buttons, edits them away.

A photo is sent for `picture`, a reply keyboard for `keys`; `die` ends the process.
"""

import asyncio
import html
import json
import os
import sys

import aiohttp

ROOT = f"{os.environ['TELEGRAM_API_URL']}/bot{os.environ['TELEGRAM_BOT_TOKEN']}/"
CHOICE = {
    "inline_keyboard": [
        [{"text": "Yes", "callback_data": "yes"}, {"text": "No, thanks", "callback_data": "no"}]
    ]
}
KEYS = {"keyboard": [[{"text": "Tea"}, {"text": "Where I am", "request_location": True}]]}
# A green square, eight by eight pixels.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc00000011494441"
    "54789c63e02fcbc38a1886960400a5613cc1f7a48f770000000049454e44ae426082"
)
COMMANDS = [
    {"command": "start", "description": "Begin"},
    {"command": "stop", "description": "End"},
]


async def main():
    async with aiohttp.ClientSession() as session:

        async def call(method, **fields):
            async with session.post(ROOT + method, json=fields) as answer:
                return await answer.json()

        async def hear(message):
            chat, text = message["chat"]["id"], message.get("text", "something")
            if text == "die":
                sys.exit(3)
            if text == "picture":
                form = aiohttp.FormData({"chat_id": str(chat), "caption": "A picture"})
                form.add_field("photo", PICTURE, filename="picture.png")
                async with session.post(ROOT + "sendPhoto", data=form) as answer:
                    return await answer.json()
            said = f"You said <b>{html.escape(text)}</b>"
            markup = KEYS if text == "keys" else CHOICE
            fields = {"text": said, "parse_mode": "HTML", "reply_markup": markup}
            return await call("sendMessage", chat_id=chat, **fields)

        async def pressed(query):
            await call("answerCallbackQuery", callback_query_id=query["id"], text="Noted.")
            place = {
                "chat_id": query["message"]["chat"]["id"],
                "message_id": query["message"]["message_id"],
            }
            await call("editMessageText", text=f"You chose {query['data']}", **place)

        await call("setMyCommands", commands=COMMANDS)
        await call("setMyDescription", description="I repeat what you say.")
        offset = 0
        while True:
            fetched = await call("getUpdates", offset=offset, timeout=30)
            for update in fetched.get("result", []):
                sys.stderr.write(json.dumps(update) + "\n")
                if "message" in update:
                    await hear(update["message"])
                elif "callback_query" in update:
                    await pressed(update["callback_query"])
                offset = update["update_id"] + 1


if __name__ == "__main__":
    asyncio.run(main())
