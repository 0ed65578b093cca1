"""Moments as people write them: a table of phrases, what is found in sentences, and any text."""

import csv
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.when.moments import FURTHEST, LONGEST, Doubt, DoubtKind, Moment, find, read

FOLDER = Path(__file__).parent
WEDNESDAY = datetime(2026, 11, 18, 10, tzinfo=ZoneInfo("Europe/Berlin"))


def rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def here(name):
    """Give the zone and the time of one of the places in heres.tsv."""
    for known, zone_name, wall in rows("heres.tsv"):
        if known == name:
            zone, now = ZoneInfo(zone_name), datetime.fromisoformat(wall)
            return zone, now.astimezone(zone) if now.tzinfo else now.replace(tzinfo=zone)
    raise LookupError(name)


def written(answer, like):
    """Write an answer as the tables do; with its offset where the table has one."""
    if isinstance(answer, Doubt):
        choices = " | ".join(format(choice.at, "%Y-%m-%d %H:%M") for choice in answer.choices)
        return f"{answer.why.name} {choices}".strip()
    offset = answer.at.isoformat()[-6:] if like[16:17] in ("+", "-") else ""
    return f"{answer.at:%Y-%m-%d %H:%M}{offset}{'' if answer.exact else ' ~'}"


@pytest.mark.parametrize(("place", "phrase", "reading"), rows("moments.tsv"))
def test_each_phrase_is_read_as_the_table_says(place, phrase, reading):
    zone, now = here(place)
    assert written(read(phrase, zone, now), reading) == reading


def test_the_table_is_long_and_holds_no_phrase_twice():
    table = [(place, phrase) for place, phrase, _ in rows("moments.tsv")]
    assert len(set(table)) == len(table) >= 400


@pytest.mark.parametrize(
    ("sentence", "at", "rest"),
    [
        ("interview Thursday 14:00", "19 14:00", "interview"),
        ("talk at 3pm, I'm panicking", "18 15:00", "talk, I'm panicking"),
        ("I have a talk at 3pm, I'm panicking", "18 15:00", "I have a talk, I'm panicking"),
        ("my interview is on Thursday 14:00", "19 14:00", "my interview"),
        ("Thursday 14:00: interview at Acme", "19 14:00", "interview at Acme"),
        ("On Friday at 9am I meet my boss", "20 09:00", "I meet my boss"),
        ("tomorrow morning - call the bank", "19 09:00", "call the bank"),
        ("run for 20 minutes tomorrow at 7am", "19 07:00", "run for 20 minutes"),
        ("Dentist, fri 11:15am, bring the card", "20 11:15", "Dentist, bring the card"),
        ("presentation (tomorrow 3pm)", "19 15:00", "presentation"),
        ("Ana's party saturday night!", "21 21:00", "Ana's party!"),
        ("exam 24 nov 10am room B", "24 10:00", "exam room B"),
        ("tommorow 3pm", "19 15:00", ""),
    ],
)
def test_a_moment_is_found_in_a_sentence_and_taken_out_of_it(sentence, at, rest):
    found = find(sentence, WEDNESDAY.tzinfo, WEDNESDAY)
    assert found is not None
    assert (format(found[0].at, "%d %H:%M"), found[1]) == (at, rest)


@pytest.mark.parametrize(
    "sentence",
    [
        "I am worried about my sister",
        "interview at 8",
        "yesterday at 3pm was hard",
        "every monday at 9am",
        "friday 3pm or monday 4pm",
        "the meeting of 5/6",
        "it took 3 hours",
        "I sat down and cried",
        "my confidence is 7 out of 10",
    ],
)
def test_where_the_moment_is_not_clear_none_is_found(sentence):
    assert find(sentence, WEDNESDAY.tzinfo, WEDNESDAY) is None


def test_a_less_likely_reading_is_kept_beside_the_likely_one():
    moment = read("tomorrow at 9", WEDNESDAY.tzinfo, WEDNESDAY)
    assert [format(at, "%H:%M") for at in (moment.at, *moment.others)] == ["09:00", "21:00"]


def test_a_clock_time_in_words_of_no_doubt_has_no_other_reading():
    for phrase in ("tomorrow 9am", "tomorrow 09:00", "tomorrow 21:00", "tomorrow noon"):
        assert read(phrase, WEDNESDAY.tzinfo, WEDNESDAY).others == ()


def test_another_language_is_offered_not_taken():
    answer = read("mañana a las 15:00", WEDNESDAY.tzinfo, WEDNESDAY)
    assert answer == Doubt(
        DoubtKind.UNKNOWN,
        (Moment(datetime(2026, 11, 19, 15, tzinfo=WEDNESDAY.tzinfo), exact=True),),
    )


def test_a_text_too_long_for_a_moment_is_not_read():
    text = "tomorrow 3pm " + "x" * LONGEST
    assert read(text, WEDNESDAY.tzinfo, WEDNESDAY) == Doubt(DoubtKind.UNKNOWN)
    assert find(text, WEDNESDAY.tzinfo, WEDNESDAY) is None


@pytest.mark.parametrize(
    "flood",
    ["1 " * 2000, "at " * 1333, "1" * 4000, "half past " * 400, "9.10." * 800, "monday " * 570],
)
def test_a_flood_takes_no_time(flood):
    begun = time.process_time()
    for text in (flood, flood[:LONGEST]):
        read(text, WEDNESDAY.tzinfo, WEDNESDAY)
        find(text, WEDNESDAY.tzinfo, WEDNESDAY)
    assert time.process_time() - begun < 0.5


WORDS = st.sampled_from(
    sorted({word for _, phrase, _ in rows("moments.tsv") for word in phrase.split()})
)
ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]
)
TIMES = st.integers(0, 8 * 366 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=6).map(" ".join)), ZONES, TIMES)
def test_whatever_is_written_a_reading_lies_ahead_and_in_the_zone(text, name, now):
    zone = ZoneInfo(name)
    answer = read(text, zone, now)
    moments = [answer] if isinstance(answer, Moment) else answer.choices
    for moment in moments:
        for at in (moment.at, *moment.others):
            assert now < at <= now + FURTHEST + timedelta(days=400)
            assert at.tzinfo is zone
    found = find(text, zone, now)
    assert found is None or found[0] == answer


def test_the_present_moment_may_be_given_in_any_zone():
    zone = ZoneInfo("Asia/Tokyo")
    assert read("tomorrow 9am", zone, WEDNESDAY) == read(
        "tomorrow 9am", zone, WEDNESDAY.astimezone(UTC)
    )
