"""The button to tomorrow on the page of the sandbox: time passes, nobody was away."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp

from bot.upcoming import Upcoming
from storage import reminders
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, settle_in

LEFT_OUT = "could not come for a while"


@asynccontextmanager
async def at_half_past_six(folder):
    """A fresh day, on a phone that has just settled in for mornings at eight."""
    database = f"sqlite:///{folder / 'foothold.db'}"
    async with Sandbox(data=folder, upcoming=Upcoming(database)) as sandbox:
        await sandbox.clock_to(MONDAY.replace(hour=6, minute=30))
        ada = sandbox.phone()
        await settle_in(ada)
        yield sandbox, ada


async def press(sandbox, **asked):
    """As the page does it."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{sandbox.address}/control/clock", json=asked) as answer,
    ):
        assert answer.status == 200


def to_tomorrow(sandbox):
    day = sandbox.now() + timedelta(days=1)
    return press(sandbox, to=day.replace(hour=8, minute=0, second=0).isoformat())


async def test_a_leap_to_tomorrow_brings_what_comes_on_the_way_and_leaves_nothing_out(tmp_path):
    async with at_half_past_six(tmp_path) as (sandbox, ada):
        await to_tomorrow(sandbox)
        assert sandbox.now() >= MONDAY.replace(hour=8, minute=0) + timedelta(days=1)
        await sandbox.until(lambda: len(mornings(ada)) == 2, "a good morning on each of two days")
        came = [datetime.fromtimestamp(one.date, UTC) for one in mornings(ada)]
        said = [one.text for one in ada.messages]

    assert [(one.day, one.hour, one.minute) for one in came] == [(23, 8, 0), (24, 8, 0)]
    assert [text for text in said if LEFT_OUT in text] == []


async def test_a_leap_waits_for_what_stands_in_line_to_be_said(tmp_path):
    # As after many others of the same minute.
    full = MONDAY.replace(hour=8, minute=0, second=3)
    async with at_half_past_six(tmp_path) as (sandbox, ada):
        with sandbox.database() as db:
            reminders.pace(db, full, timedelta())
        await to_tomorrow(sandbox)
        await sandbox.until(lambda: len(mornings(ada)) == 2, "a good morning on each of two days")
        assert LEFT_OUT not in ada.last.text


def mornings(phone):
    return [one for one in phone.messages if "Good morning" in one.text]


async def test_a_leap_while_the_bot_is_not_there_is_a_time_it_was_away(tmp_path):
    async with at_half_past_six(tmp_path) as (sandbox, ada):
        await sandbox.kill_bot()
        await asyncio.wait_for(to_tomorrow(sandbox), 5)  # not left to wait for anyone
        await sandbox.start_bot()
        seen = await ada.see("Good morning")
        assert LEFT_OUT in seen.text
