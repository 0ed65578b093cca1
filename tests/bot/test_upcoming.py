"""What the coach is about to say, as whoever moves its clock sees it."""

from datetime import timedelta

from bot.upcoming import Upcoming
from storage import post, reminders
from storage.post import Letter
from storage.reminders import Ready
from tests.bot.coach import ADA, NOW

A_MOMENT = timedelta(seconds=0.3)
HOUR = timedelta(hours=1)


async def test_without_tables_nothing_is_planned_or_on_its_way(tmp_path):
    seen = Upcoming(f"sqlite:///{tmp_path / 'new.db'}")

    assert seen.nudge() is None
    assert not seen.busy(NOW)


async def test_what_is_due_keeps_it_busy_until_that_is_said(coach, sqlite_url):
    seen = Upcoming(sqlite_url)
    await coach.do(lambda db: reminders.remind(db, ADA, "morning", NOW))
    assert seen.nudge() == NOW
    assert not seen.busy(NOW - HOUR)
    assert seen.busy(NOW)

    def claim(db):
        """By a bot that looks a moment later."""
        due = reminders.due(db, NOW, 10)
        reminders.queue(db, [Ready(one, "2026-11-23", NOW + A_MOMENT) for one in due])
        reminders.drop(db, [one.id for one in due])

    await coach.do(claim)
    assert seen.busy(NOW)

    def put_into_words(db):
        (nudge,) = reminders.queued(db, NOW + A_MOMENT, 10)
        reminders.settle(db, nudge.id, "sent", sent_at=NOW + A_MOMENT)
        post.put(db, [Letter(1, ADA, "sendMessage", {"text": "x"}, expendable=True)], NOW)

    await coach.do(put_into_words)
    assert seen.busy(NOW)

    await coach.do(lambda db: post.settle(db, [(1, "sent")]))
    assert not seen.busy(NOW)
