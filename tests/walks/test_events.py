"""Several events: at the same time, moved, called off and put back, every week, as a calendar."""

from datetime import timedelta

import pytest
import pytest_asyncio

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

YES = tap("Yes, that’s right")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox() as running:
        await running.clock_to(MONDAY)
        yield running


async def wait_for(sandbox, *, day, hour, minute):
    at = (MONDAY + timedelta(days=day)).replace(hour=hour, minute=minute, second=3)
    await sandbox.clock_to(at)


@pytest.mark.asyncio(loop_scope="module")
async def test_events_are_kept_moved_called_off_and_looked_back_on(sandbox):
    ada = sandbox.phone(2001)
    await settle_in(ada)
    await live(ada, "interview tomorrow 14:00", YES)
    await live(ada, "phone call tomorrow 14:00", YES)
    await live(ada, "dentist on wednesday 9:30", YES)
    seen = await live(ada, "my singing lesson every Tuesday 4pm", YES)
    assert "every week" in "".join(seen.buttons).lower()
    seen = await live(ada, tap("Every week"), "/events")
    assert seen.text.startswith("4 things are ahead")
    assert "Add an event" in seen.buttons

    # Moved: all that comes about it comes at the new time, and nothing at the old one.
    await live(ada, "/events", tap("dentist"), tap("Move it"), "tomorrow 11:00", YES)
    # Called off, put back, called off again.
    await live(ada, "/events", tap("phone call"), tap("Call it off"), tap("Put it back"))
    seen = await live(ada, "/events", tap("interview"), tap("Change when I come"))
    assert "✓ 30 minutes" in seen.buttons
    await live(ada, tap("1 hour"), tap("30 minutes"), tap("Done"))

    await wait_for(sandbox, day=1, hour=10, minute=30)
    await ada.see("Half an hour", "dentist")
    await wait_for(sandbox, day=1, hour=12, minute=0)
    await ada.see("How did it go", "dentist")
    await wait_for(sandbox, day=1, hour=13, minute=0)
    await ada.see("An hour to go", "interview")
    await wait_for(sandbox, day=1, hour=13, minute=30)
    await ada.see("Half an hour", "phone call")
    assert not any("interview" in one.text for one in ada.new)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_weekly_one_goes_on_after_each_time_and_can_skip_one(sandbox):
    bea = sandbox.phone(2002)
    await settle_in(bea)
    start = sandbox.now()
    day = start + timedelta(days=1)
    name = f"{day:%A}"
    await live(bea, f"choir every {name} at 18:00", YES, tap("Every week"))
    await sandbox.clock_to(day.replace(hour=19, minute=0, second=3))
    await bea.see("How did it go", "choir")
    seen = await live(bea, tap("Better"), "I sang the solo", tap("Skip"))
    assert "evidence" in seen.text
    following = day + timedelta(days=7)
    seen = await live(bea, "/events")
    assert f"{following:%A} {following.day} {following:%B}, 18:00, and every week" in seen.text
    seen = await live(bea, tap("choir"), tap("Leave out the next"))
    over = day + timedelta(days=14)
    assert f"{over.day} {over:%B}" in seen.text


@pytest.mark.asyncio(loop_scope="module")
async def test_what_is_ahead_comes_as_a_file(sandbox):
    cleo = sandbox.phone(2003)
    await settle_in(cleo)
    await live(cleo, "exam in three days at 9am", YES)
    seen = await live(cleo, "/calendar")

    assert seen.document["file_name"] == "foothold.ics"
    assert "What’s ahead" in seen.buttons


@pytest.mark.asyncio(loop_scope="module")
async def test_a_place_that_is_sent_is_offered_as_the_clock(sandbox):
    dan = sandbox.phone(2004)
    await settle_in(dan)
    await dan.send("location", latitude=35.68, longitude=139.69)
    seen = await dan.see("Tokyo")
    await dan.settled()
    assert "Use this clock" in seen.buttons
    seen = await live(dan, tap("Use this clock"), "/settings")
    assert "Tokyo" in seen.text


@pytest.mark.asyncio(loop_scope="module")
async def test_a_pause_ends_on_its_morning_with_one_kind_line(sandbox):
    eve = sandbox.phone(2005)
    await settle_in(eve)
    start = sandbox.now()
    seen = await live(eve, "/pause", tap("3 days"))
    end = start + timedelta(days=3)
    assert f"{end.day} {end:%B}, 08:00" in seen.text
    await live(eve, YES)
    for days in (1, 2):
        await sandbox.clock_to((start + timedelta(days=days)).replace(hour=8, minute=0, second=3))
        await eve.settled()
        assert not eve.new
    await sandbox.clock_to(end.replace(hour=8, minute=0, second=3))
    await eve.see("pause is over")
    await eve.settled()
    assert len(eve.new) == 1
