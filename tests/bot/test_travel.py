"""Another clock: what goes along by its hour, what stays at its moment, and what is asked."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import events, returning, travel
from bot.texts import text
from bot.turn import Turn
from flows import occasion
from storage import people, programmes, records, reminders
from storage.engine import connect
from storage.migrate import migrate
from storage.reminders import Ready

NOW = datetime(2026, 10, 28, 11, tzinfo=UTC)  # Wednesday noon in Berlin, seven in New York
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


@pytest.fixture
def turn(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'foothold.sqlite'}")
    migrate(engine)
    with engine.begin() as db:
        people.meet(db, 1, "en", NOW)
        people.change(db, 1, welcomed=True, zone="Europe/Berlin")
        yield Turn(db, people.find(db, 1), NOW)
    engine.dispose()


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def begin(turn, kind, stage="", **content):
    return programmes.begin(
        turn.db, 1, kind, stage=stage, content=content, goal_id=None, now=turn.now
    )


def event(turn, at, *, weekly=False, place=""):
    written = occasion.write(f"{at}[Europe/Berlin]", place=place)
    number = begin(turn, "event", "ahead", **occasion.content("talk", written, weekly=weekly))
    events.come(turn.db, 1, events.find(turn.db, 1, number), turn.now)
    return number


def coming(turn, *kinds):
    return {
        (one.kind, one.due_at)
        for one in reminders.planned(turn.db, 1)
        if not kinds or one.kind in kinds
    }


def fly(turn, zone="America/New_York"):
    return travel.arrive(turn, zone, "")


def test_mornings_and_evenings_go_by_the_new_clock(turn):
    fly(turn)

    assert coming(turn) == {
        ("morning", utc("2026-10-28 12:00")),  # eight in New York
        ("evening", utc("2026-10-28 23:30")),
    }


def test_a_morning_that_came_already_on_this_date_does_not_come_twice(turn):
    reminders.remind(turn.db, 1, "morning", utc("2026-10-28 07:00"), clock="08:00")
    (due,) = reminders.due(turn.db, NOW, 10)
    reminders.queue(turn.db, [Ready(due, "2026-10-28", NOW)])
    fly(turn)

    (again,) = reminders.due(turn.db, utc("2026-10-28 12:00"), 10)
    reminders.queue(turn.db, [Ready(again, "2026-10-28", again.due_at)])
    assert len(reminders.latest(turn.db, 1, "morning", 0, most=5)) == 1


@pytest.mark.parametrize(
    ("now", "comes"),
    [
        # Half past seven in New York is half past twelve in Berlin: too late for eight o'clock.
        ("2026-10-28 11:30", "2026-10-29 07:00"),
        # At two at night in New York it is seven in Berlin: eight is still to come.
        ("2026-10-28 06:00", "2026-10-28 07:00"),
        # At four it is nine: eight has just gone by, so it comes now.
        ("2026-10-28 08:00", "2026-10-28 07:00"),
    ],
)
def test_flying_east_a_morning_left_behind_still_comes_within_its_grace(turn, now, comes):
    people.change(turn.db, 1, zone="America/New_York")
    reminders.remind(turn.db, 1, "morning", utc("2026-10-28 12:00"), clock="08:00")
    there = Turn(turn.db, people.find(turn.db, 1), utc(now))
    fly(there, "Europe/Berlin")

    assert coming(there, "morning") == {("morning", utc(comes))}


def test_one_that_was_not_to_come_today_is_not_caught_up(turn):
    reminders.remind(turn.db, 1, "morning", utc("2026-10-29 07:00"), clock="08:00")
    fly(turn, "Europe/London")

    assert coming(turn, "morning") == {("morning", utc("2026-10-29 08:00"))}


def test_what_comes_regularly_and_a_pause_keep_their_hour(turn):
    reminders.remind(turn.db, 1, "weekly-review", utc("2026-11-01 18:30"))
    reminders.remind(turn.db, 1, "pause-over", utc("2026-10-31 07:00"))
    people.change(turn.db, 1, paused_until=utc("2026-10-31 07:00"))
    turn.who = people.find(turn.db, 1)
    fly(turn)

    assert coming(turn, "weekly-review", "pause-over") == {
        ("weekly-review", utc("2026-11-02 00:30")),  # 19:30 on Sunday, after the clocks went back
        ("pause-over", utc("2026-10-31 12:00")),
    }
    assert people.find(turn.db, 1).paused_until == utc("2026-10-31 12:00")


def test_an_event_by_a_named_clock_stays_at_its_moment_and_is_not_asked_about(turn):
    number = event(turn, "2026-10-30T20:00:00+01:00", place="Asia/Tokyo")
    before = coming(turn, *occasion.KINDS)
    rows = fly(turn)

    assert rows == []
    assert coming(turn, *occasion.KINDS) == before
    kept = programmes.find(turn.db, 1, number).content["at"]
    assert kept == "2026-10-30T15:00:00-04:00[America/New_York][_place=Asia/Tokyo]"


def test_a_weekly_event_of_ones_own_keeps_its_hour_on_the_new_clock(turn):
    number = event(turn, "2026-11-03T10:00:00+01:00", weekly=True)
    assert fly(turn) == []

    moved = events.find(turn.db, 1, number)
    assert moved.at == utc("2026-11-03 15:00")
    assert events.next_time(moved.series, moved.at) == utc("2026-11-10 15:00")
    assert coming(turn, "event-soon") == {("event-soon", utc("2026-11-03 14:30"))}


@pytest.mark.parametrize("answer", ["moment", "hour"])
def test_what_was_set_once_is_asked_about_and_goes_as_answered(turn, answer):
    number = event(turn, "2026-10-29T14:00:00+01:00")
    steps = {"steps": ["write", "send"], "state": ["open", "open"], "by": []}
    deadlines = [f"2026-10-{day}T10:00:00+01:00[Europe/Berlin]" for day in (29, 30)]
    problem = begin(turn, "problem", **{**steps, "by": deadlines})
    for part, at in enumerate(("2026-10-29 09:00", "2026-10-30 09:00")):
        reminders.remind(turn.db, 1, "deadline", utc(at), about=problem, part=part)

    rows = fly(turn)
    assert [row["what"] for row in rows] == ["write", "talk", "send"]
    shown = text("en", "travel-row", rows[0])
    assert shown == "• write: Thursday 29 October, 05:00 (10:00 in Berlin)"
    if answer == "hour":
        travel.keep_hours(turn, BERLIN)

    later = timedelta(hours=5 if answer == "hour" else 0)
    assert coming(turn, "deadline") == {
        ("deadline", utc("2026-10-29 09:00") + later),
        ("deadline", utc("2026-10-30 09:00") + later),
    }
    assert coming(turn, "event-soon") == {("event-soon", utc("2026-10-29 12:30") + later)}
    assert events.find(turn.db, 1, number).at == utc("2026-10-29 13:00") + later
    by = programmes.find(turn.db, 1, problem).content["by"]
    hour = "10" if answer == "hour" else "05"
    assert by[0] == f"2026-10-29T{hour}:00:00-04:00[America/New_York]"


def test_flying_there_and_back_leaves_all_as_it_was(turn):
    event(turn, "2026-11-03T10:00:00+01:00", weekly=True)
    event(turn, "2026-10-29T14:00:00+01:00")
    reminders.remind(turn.db, 1, "weekly-review", utc("2026-11-08 18:30"))
    fly(turn, "Europe/Berlin")
    before = coming(turn)
    for zone in ("Asia/Tokyo", "Pacific/Auckland", "America/New_York", "Europe/Berlin"):
        fly(turn, zone)

    assert {one for one in coming(turn) if one[0] not in ("morning", "evening")} == {
        one for one in before if one[0] not in ("morning", "evening")
    }


def test_an_hour_that_is_past_on_the_new_clock_stays_at_its_moment(turn):
    people.change(turn.db, 1, zone="America/New_York")
    there = Turn(turn.db, people.find(turn.db, 1), NOW)
    step = begin(there, "step", what="call", when="2026-10-28T08:00:00-04:00[America/New_York]")
    reminders.remind(turn.db, 1, "step", utc("2026-10-28 12:00"), about=step)
    fly(there, "Europe/Berlin")
    travel.keep_hours(there, NEW_YORK)  # eight in Berlin was four hours ago

    assert coming(there, "step") == {("step", utc("2026-10-28 12:00"))}


# Away ---------------------------------------------------------------------------------------------


def marks(turn, mornings):
    """Which return each of these mornings (days after the last sign of life) would be."""
    found = {}
    for days in mornings:
        morning = Turn(turn.db, people.find(turn.db, 1), NOW + timedelta(days=days))
        if mark := returning.due(morning):
            found[days] = mark
        reminders.remind(turn.db, 1, "morning", morning.now, clock="08:00")
        (due,) = reminders.due(turn.db, morning.now, 1)
        reminders.queue(turn.db, [Ready(due, morning.day, morning.now)])
        (nudge,) = reminders.queued(turn.db, morning.now, 1)
        reminders.settle(turn.db, nudge.id, "sent")
    return found


@pytest.mark.parametrize(
    ("mornings", "expected"),
    [
        (range(1, 20), {3: 3, 7: 7, 14: 14}),
        ([1, 2, 4, 6, 8, 10, 12, 15, 18], {4: 3, 8: 7, 15: 14}),  # every other day
        ([1, 2], {}),
        ([1, 20], {20: 14}),  # one line is enough, whatever was left out
    ],
)
def test_three_returns_come_once_each(turn, mornings, expected):
    assert marks(turn, mornings) == expected


def test_who_was_in_a_pause_was_not_away(turn):
    people.change(turn.db, 1, paused_until=NOW + timedelta(days=10))
    back = Turn(turn.db, people.find(turn.db, 1), NOW + timedelta(days=11))

    assert returning.days_away(back) == 1
    assert not returning.silent(back)


def test_days_of_practice_are_counted_from_what_was_kept(turn):
    for day in ("2026-10-27", "2026-10-28", "2026-10-28"):
        records.keep(turn.db, 1, "did it", source="win", day=day, now=NOW)
    records.note(turn.db, 1, "practice", {"name": "win"}, day="2026-10-26", now=NOW)
    records.note(turn.db, 1, "dip", {}, day="2026-10-25", now=NOW)
    records.rate(turn.db, 1, "sure", 7, day="2026-10-24", now=NOW)

    assert records.practised_on(turn.db, 1, "2026-10-25") == {
        "2026-10-26",
        "2026-10-27",
        "2026-10-28",
    }
