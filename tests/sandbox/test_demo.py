"""`foothold demo`: three weeks of an example, put there by the coach's own /import."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox import demo
from storage import portable
from tests.walk import Sandbox
from tests.walks.onboarding import live, tap

NOW = datetime(2027, 3, 3, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def found():
    return portable.read(demo.moved(NOW).encode())


def test_the_example_can_be_read_and_ends_today(found):
    assert timedelta() <= NOW - found["exported_at"] < timedelta(days=1)
    days = sorted(one["day"] for one in found["evidence"])
    assert timedelta(days=17) <= NOW.date() - datetime.fromisoformat(days[0]).date()
    assert days[-1] <= NOW.date().isoformat()


def test_there_is_something_of_everything_in_it(found):
    assert len(found["evidence"]) >= 12
    assert len(found["goal"]) == 2
    assert {"week", "plan", "event", "step"} <= {one["kind"] for one in found["programme"]}
    assert len({one["scale"] for one in found["rating"]}) >= 5
    assert len([one for one in found["evidence"] if one["how"]]) >= 8


async def test_it_is_put_on_a_phone_of_its_own_once_and_can_be_taken_away():
    async with Sandbox() as sandbox:
        assert await demo.show(sandbox.control)
        mia = sandbox.phone(demo.MIA)
        assert any("an example" in (one.text or "").lower() for one in mia.messages if not one.bot)
        seen = await live(mia, "/progress")
        assert "Speak up in the Monday meeting" in seen.text
        assert "Phone people instead of writing" in seen.text
        assert await demo.show(sandbox.control) is False

        await live(mia, "/delete", tap("Yes, erase all of it"))
        await live(mia, "/start")
        with sandbox.database() as db:
            assert db.exec_driver_sql("SELECT count(*) FROM evidence").scalar() == 0
