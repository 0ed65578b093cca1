"""Bots written with the usual libraries find here what they find at Telegram."""

import io

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile
from aiogram.types import InlineKeyboardButton as AiogramButton
from aiogram.types import InlineKeyboardMarkup as AiogramMarkup
from telegram.constants import ParseMode

from bot.sandbox.hands import picture


async def test_python_telegram_bot_talks_to_it(sandbox, ada, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # or it warns that it will be so one day
    keys = telegram.InlineKeyboardMarkup.from_row(
        [telegram.InlineKeyboardButton("Yes", callback_data="y")]
    )
    root = {"base_url": f"{sandbox.address}/bot", "base_file_url": f"{sandbox.address}/file/bot"}
    async with telegram.Bot("1:sandbox", **root) as bot:
        assert bot.first_name == "Foothold"
        sent = await bot.send_message(1001, "<b>Hi</b>", ParseMode.HTML, reply_markup=keys)
        await ada.tap("Yes")
        [update] = await bot.get_updates(timeout=1, allowed_updates=["callback_query", "message"])
        await update.callback_query.answer("Thanks")
        assert await ada.toast() == "Thanks"
        await update.callback_query.edit_message_text("Hello", reply_markup=None)
        with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
            await sent.edit_text("Hello")
        shown = await bot.send_photo(1001, io.BytesIO(picture()), caption="Look")
        assert await (await shown.photo[0].get_file()).download_as_bytearray() == picture()
        await bot.set_my_commands([("start", "Begin")])
        await bot.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
        await bot.send_chat_action(1001, "typing")
        ada.block()
        with pytest.raises(telegram.error.Forbidden, match="blocked by the user"):
            await bot.send_message(1001, "Still there?")
        sandbox.fault("error", code=429, description="Too Many Requests: retry after 7")
        with pytest.raises(telegram.error.RetryAfter):
            await bot.get_me()


async def test_aiogram_talks_to_it(sandbox, ada):
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.address))
    async with aiogram.Bot("1:sandbox", session=session) as bot:
        button = AiogramButton(text="Yes", callback_data="y")
        keys = AiogramMarkup(inline_keyboard=[[button]])
        await bot.send_message(1001, "<i>Hi</i>", parse_mode="HTML", reply_markup=keys)
        await ada.tap("Yes")
        [update] = await bot.get_updates(timeout=1)
        await bot.answer_callback_query(update.callback_query.id, text="Thanks")
        assert await ada.toast() == "Thanks"
        file = BufferedInputFile(b"One", "notes.txt")
        await bot.send_document(1001, file, caption="Yours")
        assert (await ada.see("Yours")).document["file_name"] == "notes.txt"
