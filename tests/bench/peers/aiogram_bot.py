"""aiogram with its state machine, polling, on uvloop. STORAGE=memory, or redis at REDIS.

BOT_TOKEN, BOT_API_ROOT; CONC, how many updates it may be at (its Redis client wants a limit).
"""

import logging
import os

import uvloop
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import InlineKeyboardButton as B
from aiogram.types import InlineKeyboardMarkup

logging.basicConfig(level=logging.WARNING)
KB = InlineKeyboardMarkup(
    inline_keyboard=[[B(text=str(i), callback_data=f"s{i}") for i in range(1, 11)]]
)


class S(StatesGroup):
    name = State()
    score = State()
    goal = State()
    plan = State()
    conf = State()


r = Router()


@r.message(CommandStart())
async def start(m, state: FSMContext):
    await state.clear()
    await state.set_state(S.name)
    await m.answer("Q1 name?")


@r.message(S.name, F.text)
async def name(m, state: FSMContext):
    await state.update_data(name=m.text)
    await state.set_state(S.score)
    await m.answer("Q2 score?", reply_markup=KB)


@r.callback_query(S.score)
async def score(q, state: FSMContext):
    await state.update_data(score=q.data[1:])
    await state.set_state(S.goal)
    await q.answer()
    await q.bot.send_message(q.from_user.id, "Q3 goal?")


@r.message(S.goal, F.text)
async def goal(m, state: FSMContext):
    await state.update_data(goal=m.text)
    await state.set_state(S.plan)
    await m.answer("Q4 plan?")


@r.message(S.plan, F.text)
async def plan(m, state: FSMContext):
    await state.update_data(plan=m.text)
    await state.set_state(S.conf)
    await m.answer("Q5 confidence?", reply_markup=KB)


@r.callback_query(S.conf)
async def conf(q, state: FSMContext):
    d = await state.get_data()
    await state.clear()
    await q.answer()
    await q.bot.send_message(
        q.from_user.id,
        f"Summary: {d['name']} {d['goal']} {d['plan']} score-{d['score']}. conf-{q.data[1:]}.",
    )


async def main():
    api = TelegramAPIServer.from_base(os.environ["BOT_API_ROOT"])
    bot = Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=api))
    redis = os.environ["STORAGE"] == "redis"
    dispatcher = Dispatcher(
        storage=RedisStorage.from_url(os.environ["REDIS"]) if redis else MemoryStorage()
    )
    dispatcher.include_router(r)
    await dispatcher.start_polling(bot, tasks_concurrency_limit=int(os.environ["CONC"]) or None)


uvloop.run(main())
