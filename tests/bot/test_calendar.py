"""The calendar file, read back by the library that reads calendars."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot import ics
from bot.entries import calendars
from bot.turn import Turn
from flows import occasion
from flows.plan import as_content, standing
from storage import people, programmes, reminders
from storage.engine import connect
from storage.migrate import migrate

NOW = datetime(2026, 10, 19, 9, tzinfo=UTC)  # a Monday
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


def begin(turn, kind, stage="", **content):
    return programmes.begin(
        turn.db, 1, kind, stage=stage, content=content, goal_id=None, now=turn.now
    )


def event(turn, name, at, *, weekly=False, place="", **more):
    written = occasion.write(f"{at}[Europe/Berlin]", place=place)
    kept = {**occasion.content(name, written, weekly=weekly), **more}
    return begin(turn, "event", "ahead", **kept)


def opened(turn):
    """The events in the file that is sent, by their title."""
    calendars.calendar(turn, {})
    (letter,) = turn.letters
    assert letter.method == "sendDocument"
    assert letter.payload["file"]["name"].endswith(".ics")
    found = Calendar.from_ical(letter.payload["file"]["body"])
    return {str(one["summary"]): one for one in found.walk("VEVENT")}, found


def test_an_event_is_there_with_its_hour_its_zone_and_its_alarms(turn):
    number = event(turn, "Interview, room 3; bring CV", "2026-10-29T14:00:00+01:00")

    by_title, whole = opened(turn)
    one = by_title["Interview, room 3; bring CV"]
    assert one.decoded("dtstart") == datetime(2026, 10, 29, 14, tzinfo=BERLIN)
    assert one["dtstart"].params["tzid"] == "Europe/Berlin"
    assert one["uid"] == f"event-{number}@foothold"
    assert [alarm.decoded("trigger") for alarm in one.walk("VALARM")] == [
        timedelta(minutes=-30),
        timedelta(minutes=-5),
    ]
    assert [str(zone["tzid"]) for zone in whole.walk("VTIMEZONE")] == ["Europe/Berlin"]


def test_an_event_by_another_clock_is_kept_by_that_one(turn):
    event(turn, "call", "2026-10-29T15:00:00+01:00", place="America/New_York", weekly=True)

    by_title, whole = opened(turn)
    assert by_title["call"]["dtstart"].params["tzid"] == "America/New_York"
    assert by_title["call"].decoded("dtstart") == datetime(2026, 10, 29, 10, tzinfo=NEW_YORK)
    assert by_title["call"]["rrule"]["freq"] == ["WEEKLY"]
    assert [str(zone["tzid"]) for zone in whole.walk("VTIMEZONE")] == ["America/New_York"]


def test_the_zone_in_the_file_has_both_offsets_of_the_year(turn):
    event(turn, "yoga", "2026-10-20T10:00:00+02:00", weekly=True)

    _, whole = opened(turn)
    zone = whole.walk("VTIMEZONE")[0].to_tz()
    for day, hours in ((datetime(2026, 10, 24, 10), 2), (datetime(2026, 10, 27, 10), 1)):  # noqa: DTZ001
        assert day.replace(tzinfo=zone).utcoffset() == timedelta(hours=hours)


def test_a_next_time_that_was_moved_stands_beside_the_others(turn):
    number = event(
        turn,
        "yoga",
        "2026-10-21T12:00:00+02:00",
        weekly=True,
        series="2026-10-20T10:00:00+02:00[Europe/Berlin]",
    )

    calendars.calendar(turn, {})
    found = Calendar.from_ical(turn.letters[0].payload["file"]["body"]).walk("VEVENT")
    assert {(str(one["uid"]), one.decoded("dtstart"), "rrule" in one) for one in found} == {
        (f"event-{number}-once@foothold", datetime(2026, 10, 21, 12, tzinfo=BERLIN), False),
        (f"event-{number}@foothold", datetime(2026, 10, 27, 10, tzinfo=BERLIN), True),
    }


def test_what_was_set_for_a_moment_is_there(turn):
    problem = begin(turn, "problem", steps=["take photos", "post the ad"], state=["done", "open"])
    due = datetime(2026, 10, 22, 8, tzinfo=UTC)
    reminders.remind(turn.db, 1, "deadline", due, about=problem, part=1)
    reminders.remind(turn.db, 1, "morning", due, clock="08:00")

    by_title, _ = opened(turn)
    assert list(by_title) == ["post the ad"]
    assert by_title["post the ad"].decoded("dtstart") == due


def test_the_days_of_the_plan_follow_each_other_from_today(turn):
    begin(turn, "plan", "1", **as_content(standing({})))

    by_title, _ = opened(turn)
    assert len(by_title) == 30
    starts = [one.decoded("dtstart") for one in by_title.values()]
    assert starts == [date(2026, 10, 19) + timedelta(days=n) for n in range(30)]
    assert all(one["transp"] == "TRANSPARENT" for one in by_title.values())
    assert next(iter(by_title)).startswith("Day 1 of 30:")


def test_the_same_thing_has_the_same_uid_and_a_later_number_when_it_moves(turn):
    event(turn, "talk", "2026-10-29T14:00:00+01:00", moves=2)
    first, _ = opened(turn)
    turn.letters.clear()
    again, _ = opened(turn)

    assert first["talk"]["uid"] == again["talk"]["uid"]
    assert first["talk"]["sequence"] == 2


def test_with_nothing_ahead_there_is_no_file(turn):
    calendars.calendar(turn, {})

    assert turn.letters[0].method == "sendMessage"


@pytest.mark.parametrize("title", ["a\nb", "semi;colon, comma \\ slash", "Ä" * 190, "🔥👍🏽"])
def test_any_words_survive_the_file(title):
    body = ics.write([ics.Entry("x@foothold", title, NOW, ZoneInfo("UTC"))], "Foothold", NOW)

    (one,) = Calendar.from_ical(body).walk("VEVENT")
    assert one["summary"] == title
    assert one["dtstart"].to_ical() == b"20261019T090000Z"
    assert all(len(line.encode()) <= 75 for line in body.splitlines())
