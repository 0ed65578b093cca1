"""What goes with every nudge, through the real bot: later, not today, change time, ignored."""

import re
from datetime import timedelta

import pytest
import pytest_asyncio

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


async def morning(sandbox, phone=None, days=1):
    """Eight o'clock on a later day; the nudge that comes, if a phone waits for it."""
    day = sandbox.now() + timedelta(days=days)
    await sandbox.clock_to(day.replace(hour=8, minute=0, second=5))
    return await phone.see("Good morning", timeout=30) if phone else None


async def test_later_comes_later_and_not_today_not_today(sandbox):
    ada = sandbox.phone(7001)
    await settle_in(ada)
    seen = await morning(sandbox, ada)
    assert seen.buttons[-3:] == ["Later", "Not today", "Change time"]

    await ada.tap("Later")
    seen = await ada.see("15 min", "1 hour", "This evening")
    assert "Tomorrow" not in seen.buttons  # a daily one comes then by itself
    await ada.tap("Back")
    await ada.see("Not today")
    await ada.tap("Later")
    await ada.tap("15 min")
    await ada.see("All right", "08:15")
    seen = await live(ada, "/settings")
    assert "08:15: the daily prompt" in seen.text
    await sandbox.clock_forward(minutes=15)
    seen = await ada.see("Good morning", timeout=30)

    await ada.tap("Not today", message=seen)
    await ada.see("Tomorrow, then")
    seen = await morning(sandbox, ada)
    await ada.tap("Change time", message=seen)
    await ada.see("At what hour may I write with the day")
    await ada.tap("9:00")
    await ada.see("I go by that from now on")
    day = sandbox.now() + timedelta(days=1)
    await sandbox.clock_to(day.replace(hour=9, minute=0, second=5))
    await ada.see("Good morning", timeout=30)
    assert sandbox.now().hour == 9


async def test_what_is_typed_answers_the_nudge_above_and_an_older_button_no_second_time(sandbox):
    cyd = sandbox.phone(7005)
    await settle_in(cyd)
    noon = (sandbox.now() + timedelta(days=1)).replace(hour=12, minute=0, second=5)
    await sandbox.clock_to(noon)
    await live(
        cyd,
        "/today",
        tap("One small step today"),
        "call my mum",
        "at 3pm",
        tap("Yes, that’s right"),
        tap("9"),
    )
    await sandbox.clock_to(noon.replace(hour=15))
    first = await cyd.see("It’s the time you picked", "call my mum", timeout=30)
    await sandbox.clock_to(noon.replace(hour=19, minute=30))
    await cyd.see("How did it go?", "call my mum", timeout=30)

    await sandbox.clock_forward(minutes=1)
    await live(cyd, "did it, we talked for ten minutes", tap("Skip"))
    seen = await live(cyd, "/evidence")
    assert "we talked for ten minutes" in seen.text
    await cyd.tap("Done", message=first)
    await cyd.see("You have told me about", "call my mum")


async def test_three_without_an_answer_are_named_once_and_then_it_comes_less_often(sandbox):
    bob = sandbox.phone(7002)
    await settle_in(bob)
    for _ in range(3):
        await sandbox.clock_forward(hours=1)
        day = sandbox.now() + timedelta(days=1)
        await sandbox.clock_to(day.replace(hour=8, minute=0, second=5))
        await bob.see(timeout=30)
    day = sandbox.now() + timedelta(days=1)
    await sandbox.clock_to(day.replace(hour=8, minute=0, second=5))
    seen = await bob.see("went by without a tap", "every other day", timeout=30)
    assert "Change time" in seen.buttons
    count = len(bob.messages)
    await sandbox.clock_to((sandbox.now() + timedelta(days=1)).replace(hour=8, second=5))
    await sandbox.clock_forward(hours=1)
    await sandbox.settled()
    assert len(bob.messages) == count
    await bob.tap("As it was", message=seen)
    await bob.see("stays as it was")
    await sandbox.clock_to((sandbox.now() + timedelta(days=1)).replace(hour=8, second=5))
    await bob.see("Good morning", timeout=30)


async def test_days_quiet_hours_numbers_and_kinds_are_set_and_shown(sandbox):
    cleo = sandbox.phone(7003)
    await settle_in(cleo)
    seen = await live(cleo, "/settings", tap("Which days"))
    assert "✓ Sat" in seen.buttons
    await live(cleo, tap("✓ Sat"))
    await live(cleo, tap("✓ Sun"))
    await live(cleo, tap("Done"))
    await live(cleo, "/settings", tap("Quiet hours"), tap("From when"), tap("21:00"), tap("8:00"))
    await live(cleo, "/settings", tap("How many"), tap("Once"))
    await live(cleo, "/settings", tap("What for"))
    await live(cleo, tap("✓ A look back"))
    seen = await live(cleo, tap("Done"), "/settings")

    assert "Mon, Tue, Wed, Thu and Fri" in seen.text
    assert "Quiet: 21:00–08:00, and 1 a day at most" in seen.text
    rows = re.findall(r"(\w+) \d+ \w+, 08:00: the daily prompt", seen.text)
    assert len(rows) == 7
    assert not {"Saturday", "Sunday"} & set(rows)
    assert "a look back" not in seen.text
