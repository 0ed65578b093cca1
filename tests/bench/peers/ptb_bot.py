"""python-telegram-bot as its guide has it: a ConversationHandler and PicklePersistence, polling.

BOT_TOKEN, BOT_BASE_URL; DB is the file of its state, written once a minute and at the end.
"""

import logging
import os

from telegram import InlineKeyboardButton as B
from telegram import InlineKeyboardMarkup
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(message)s")
KB = InlineKeyboardMarkup([[B(str(i), callback_data=f"s{i}") for i in range(1, 11)]])
NAME, SCORE, GOAL, PLAN, CONF = range(5)


async def start(u, c):
    c.user_data.clear()
    await u.message.reply_text("Q1 name?")
    return NAME


async def name(u, c):
    c.user_data["name"] = u.message.text
    await u.message.reply_text("Q2 score?", reply_markup=KB)
    return SCORE


async def score(u, c):
    q = u.callback_query
    c.user_data["score"] = q.data[1:]
    await q.answer()
    await c.bot.send_message(q.from_user.id, "Q3 goal?")
    return GOAL


async def goal(u, c):
    c.user_data["goal"] = u.message.text
    await u.message.reply_text("Q4 plan?")
    return PLAN


async def plan(u, c):
    c.user_data["plan"] = u.message.text
    await u.message.reply_text("Q5 confidence?", reply_markup=KB)
    return CONF


async def conf(u, c):
    q = u.callback_query
    d = c.user_data
    await q.answer()
    await c.bot.send_message(
        q.from_user.id,
        f"Summary: {d['name']} {d['goal']} {d['plan']} score-{d['score']}. conf-{q.data[1:]}.",
    )
    return ConversationHandler.END


text = filters.TEXT & ~filters.COMMAND
app = (
    ApplicationBuilder()
    .token(os.environ["BOT_TOKEN"])
    .base_url(os.environ["BOT_BASE_URL"])
    .persistence(PicklePersistence(os.environ["DB"]))
    .build()
)
app.add_handler(
    ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={
            NAME: [MessageHandler(text, name)],
            SCORE: [CallbackQueryHandler(score)],
            GOAL: [MessageHandler(text, goal)],
            PLAN: [MessageHandler(text, plan)],
            CONF: [CallbackQueryHandler(conf)],
        },
        fallbacks=[CommandHandler("start", start)],
        allow_reentry=True,
        name="survey",
        persistent=True,
    )
)
app.run_polling()
