import pytest

from storage import people, reminders
from storage.engine import connect
from tests.storage.people_in import ADA, BOB, DAY, HOUR, MINUTE, NOW, meet


@pytest.fixture
def ada(db):
    meet(db, zone="Europe/Berlin")
    return ADA


LATE = NOW + 2 * DAY


def ready(due, day="2026-11-24", at=NOW):
    return reminders.Ready(due, day, at)


def kinds(found):
    return [(one.kind, one.about, one.part) for one in found]


def test_what_is_due_comes_oldest_first_with_what_its_person_wishes(db, ada):
    people.change(db, ada, paused_until=NOW + DAY, blocked=True)
    reminders.remind(db, ada, "micro", NOW, about=3)
    reminders.remind(db, ada, "morning", NOW - HOUR, clock="08:00")
    reminders.remind(db, ada, "evening", NOW + MINUTE, clock="19:30")

    first, second = reminders.due(db, NOW, 10)
    assert (first.kind, first.clock, first.zone) == ("morning", "08:00", "Europe/Berlin")
    assert (first.paused_until, first.blocked, first.quiet_until) == (NOW + DAY, True, None)
    assert (second.kind, second.about) == ("micro", 3)
    assert reminders.due(db, NOW, 1) == [first]


def test_one_reminder_for_each_kind_and_subject_and_the_last_word_counts(db, ada):
    reminders.remind(db, ada, "micro", NOW, about=3)
    reminders.remind(db, ada, "micro", NOW + DAY, about=3)
    reminders.remind(db, ada, "micro", NOW + HOUR, about=4)
    reminders.remind(db, ada, "deadline", NOW + HOUR, about=4, part=1)
    reminders.remind(db, ada, "deadline", NOW + HOUR, about=4, part=2)

    planned = reminders.planned(db, ada)
    assert len(planned) == 4
    assert planned[-1].due_at == NOW + DAY
    assert reminders.next_due(db) == NOW + HOUR


def test_nothing_planned_is_no_moment(db):
    assert reminders.next_due(db) is None


def test_daily_ones_come_again_and_others_are_dropped(db, ada):
    reminders.remind(db, ada, "morning", NOW, clock="08:00")
    reminders.remind(db, ada, "micro", NOW, about=3)
    daily, once = sorted(reminders.due(db, NOW, 10), key=lambda one: not one.clock)
    reminders.come_again(db, [(daily.id, NOW + DAY)])
    reminders.drop(db, [once.id])

    assert reminders.due(db, NOW, 10) == []
    assert kinds(reminders.planned(db, ada)) == [("morning", 0, 0)]
    assert reminders.planned(db, ada)[0].due_at == NOW + DAY


def test_no_two_nudges_of_a_kind_on_one_local_day(db, ada):
    reminders.remind(db, ada, "morning", NOW, clock="08:00")
    (due,) = reminders.due(db, NOW, 10)
    for _ in range(2):
        reminders.queue(db, [ready(due)])
    assert len(reminders.queued(db, LATE, 10)) == 1

    reminders.settle(db, reminders.queued(db, LATE, 10)[0].id, "sent")
    reminders.queue(db, [ready(due, at=NOW + HOUR)])
    assert reminders.queued(db, LATE, 10) == []
    reminders.queue(db, [ready(due, "2026-11-25", NOW + DAY)])
    assert [one.day for one in reminders.queued(db, LATE, 10)] == ["2026-11-25"]


def test_what_comes_once_comes_again_that_day_only_for_a_later_moment(db, ada):
    reminders.remind(db, ada, "micro", NOW, about=3)
    (due,) = reminders.due(db, NOW, 10)
    reminders.queue(db, [ready(due)])
    (nudge,) = reminders.queued(db, LATE, 10)
    reminders.queue(db, [ready(due, at=NOW + MINUTE)])
    assert reminders.queued(db, LATE, 10) == [nudge]  # it waits, and stays as it is

    for state in ("sent", "answered", "skipped"):
        reminders.settle(db, nudge.id, state)
        for moment in (NOW - HOUR, NOW):  # the clock went back
            reminders.queue(db, [ready(due, at=moment)])
        assert reminders.queued(db, LATE, 10) == []
    reminders.queue(db, [ready(due, at=NOW + HOUR)])
    assert [one.queued_at for one in reminders.queued(db, LATE, 10)] == [NOW + HOUR]


def test_two_deadlines_of_one_day_are_two_nudges(db, ada):
    for part in (0, 1):
        reminders.remind(db, ada, "deadline", NOW, about=3, part=part)
    reminders.queue(db, [ready(one) for one in reminders.due(db, NOW, 10)])

    assert kinds(reminders.queued(db, LATE, 10)) == [("deadline", 3, 0), ("deadline", 3, 1)]


def test_what_is_called_off_does_not_come_even_if_it_is_queued(db, ada):
    for kind in ("micro", "deadline"):
        reminders.remind(db, ada, kind, NOW, about=3)
    reminders.remind(db, ada, "micro", NOW, about=4)
    reminders.queue(db, [ready(one) for one in reminders.due(db, NOW, 10)])
    reminders.cancel(db, ada, 3, "micro")

    assert set(kinds(reminders.planned(db, ada))) == {("deadline", 3, 0), ("micro", 4, 0)}
    assert set(kinds(reminders.queued(db, LATE, 10))) == {("deadline", 3, 0), ("micro", 4, 0)}
    reminders.cancel(db, ada, 3)
    assert kinds(reminders.planned(db, ada)) == [("micro", 4, 0)]


def test_one_part_is_called_off_alone_and_what_was_sent_stays(db, ada):
    for part in (0, 1):
        reminders.remind(db, ada, "deadline", NOW, about=3, part=part)
    reminders.queue(db, [ready(one) for one in reminders.due(db, NOW, 10)])
    first, second = reminders.queued(db, LATE, 10)
    reminders.settle(db, first.id, "sent")
    reminders.cancel(db, ada, 3, part=1)

    assert kinds(reminders.planned(db, ada)) == [("deadline", 3, 0)]
    assert reminders.queued(db, LATE, 10) == []
    assert reminders.find(db, ada, first.id).state == "sent"
    assert reminders.find(db, ada, second.id) is None


def test_anothers_nudge_is_not_found(db, ada):
    meet(db, BOB)
    reminders.remind(db, ada, "morning", NOW, clock="08:00")
    reminders.queue(db, [ready(reminders.due(db, NOW, 1)[0])])
    (nudge,) = reminders.queued(db, LATE, 10)

    assert reminders.find(db, ada, nudge.id) == nudge
    assert reminders.find(db, BOB, nudge.id) is None


def test_the_latest_of_a_kind_comes_first(db, ada):
    reminders.remind(db, ada, "micro", NOW, about=3)
    (due,) = reminders.due(db, NOW, 1)
    reminders.queue(db, [ready(due, f"2026-11-{day}") for day in (24, 26, 25)])

    found = reminders.latest(db, ada, "micro", 3, 2)
    assert [one.day for one in found] == ["2026-11-26", "2026-11-25"]


def test_two_workers_on_postgresql_take_different_ones(postgres_url):
    engine = connect(postgres_url)
    with engine.begin() as db:
        for person in (ADA, BOB):
            meet(db, person)
            reminders.remind(db, person, "morning", NOW, clock="08:00")
    with engine.connect() as one, engine.connect() as two:
        mine = reminders.due(one, NOW, 1)
        theirs = reminders.due(two, NOW, 10)
        assert {who.person_id for who in mine + theirs} == {ADA, BOB}
        assert len(theirs) == 1
        reminders.queue(one, [ready(mine[0])])
        reminders.drop(one, [mine[0].id])
        one.commit()
        two.rollback()
        assert [who.person_id for who in reminders.due(two, NOW, 10)] == [theirs[0].person_id]
        two.rollback()
        reminders.queue(one, [ready(theirs[0])])
        one.commit()
        assert len(reminders.queued(one, LATE, 1)) == 1
        assert len(reminders.queued(two, LATE, 10)) == 1
        one.rollback()
        two.rollback()
    engine.dispose()


def queued_on(db, days):
    """A nudge for each of these moments, oldest first."""
    for at in days:
        reminders.remind(db, ADA, "micro", at)
        (due,) = reminders.due(db, at, 1)
        reminders.queue(db, [ready(due, day=at.date().isoformat(), at=at)])
        reminders.drop(db, [due.id])


def test_nudges_of_long_ago_are_forgotten_and_what_still_waits_is_not(db, ada):
    old, waits, fresh = NOW - 70 * DAY, NOW - 69 * DAY, NOW - DAY
    queued_on(db, (old, waits, fresh))
    for one in reminders.recent(db, ADA, old):
        if one.queued_at != waits:
            reminders.settle(db, one.id, "sent", sent_at=one.queued_at)

    assert reminders.prune(db, NOW - 60 * DAY, NOW, 100) == 1
    assert reminders.prune(db, NOW - 60 * DAY, NOW, 100) == 0
    assert [one.queued_at for one in reminders.recent(db, ADA, old)] == [waits, fresh]


def test_forgetting_goes_on_where_it_stopped(db, ada):
    queued_on(db, [NOW - (70 - day) * DAY for day in range(5)])
    for one in reminders.recent(db, ADA, NOW - 99 * DAY):
        reminders.settle(db, one.id, "skipped")

    assert [reminders.prune(db, NOW - 60 * DAY, NOW, 2) for _ in range(4)] == [2, 2, 1, 0]


def test_what_is_of_no_time_that_has_been_does_not_hold_up_the_rest(db, ada):
    queued_on(db, [NOW + 365 * DAY, NOW - 70 * DAY])
    first, last = sorted(reminders.recent(db, ADA, NOW - 99 * DAY), key=lambda one: one.id)
    assert first.queued_at > NOW
    for one in (first, last):
        reminders.settle(db, one.id, "answered")

    assert reminders.prune(db, NOW - 60 * DAY, NOW, 1) == 1
    assert reminders.recent(db, ADA, NOW - 99 * DAY)[0].id == first.id


def test_what_waits_still_does_not_hold_up_the_rest(db, ada):
    queued_on(db, [NOW - 71 * DAY, NOW - 70 * DAY])
    last = reminders.recent(db, ADA, NOW - 99 * DAY)[1]
    reminders.settle(db, last.id, "skipped")

    assert reminders.prune(db, NOW - 60 * DAY, NOW, 1) == 1


def test_of_two_for_one_day_in_one_sweep_the_one_that_may_be_said_stays(db, ada):
    reminders.remind(db, ADA, "morning", NOW, clock="08:00")
    (due,) = reminders.due(db, NOW, 1)
    late = reminders.Ready(due, "2026-11-24", NOW, late=True)
    reminders.queue(db, [ready(due), late])

    assert [one.state for one in reminders.recent(db, ADA, NOW - DAY)] == ["queued"]


def test_those_that_come_again_together_and_alone_each_come_at_their_time(db, ada):
    for kind in ("morning", "evening", "micro"):
        reminders.remind(db, ADA, kind, NOW)
    found = {one.kind: one.id for one in reminders.due(db, NOW, 10)}
    times = {"morning": LATE, "evening": LATE, "micro": LATE + HOUR}
    reminders.come_again(db, [(found[kind], at) for kind, at in times.items()])

    assert {one.kind: one.due_at for one in reminders.planned(db, ADA)} == times
