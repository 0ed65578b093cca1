from sqlalchemy import event

from storage import post, pulse, reminders
from storage.post import Letter
from storage.reminders import Ready
from tests.storage.people_in import ADA, NOW, meet


def test_what_moves_on_while_it_is_looked_at_is_seen_all_the_same(db):
    meet(db)
    reminders.remind(db, ADA, "morning", NOW)
    steps = [to_a_nudge, to_a_letter]
    looks = 0

    def between_two_looks(_, __, statement, *___):
        nonlocal looks
        if statement.startswith("SELECT count(*)"):
            looks += 1
            if steps:
                steps.pop(0)(db)

    event.listen(db, "after_cursor_execute", between_two_looks)
    seen = pulse.take(db, NOW)

    assert looks == 3
    assert seen.due + seen.unsent > 0
    assert pulse.take(db, NOW).unsent == 1, "it has come to its end"


def to_a_nudge(db):
    due = reminders.due(db, NOW, 10)
    reminders.queue(db, [Ready(one, "2026-11-23", NOW) for one in due])
    reminders.drop(db, [one.id for one in due])


def to_a_letter(db):
    for nudge in reminders.queued(db, NOW, 10):
        reminders.settle(db, nudge.id, "sent", sent_at=NOW)
        post.put(db, [Letter(1, ADA, "sendMessage", {"text": "x"}, expendable=True)], NOW)
