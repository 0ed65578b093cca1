"""A time that cannot be read is met with a question that fits why."""

import pytest

from bot.outside import from_words, suggested
from bot.texts import has
from bot.when.moments import DoubtKind
from flows.answers import Reject
from tests.bot.coach import NOW

# On Tuesday 24 November, nine in the morning in Berlin.
SAID = [
    ("blue", DoubtKind.NONE, "could not read a time"),
    ("not on monday", DoubtKind.UNKNOWN, "not sure which time"),
    ("in 20 years", DoubtKind.FAR, "more than five years away"),
    ("3pm klingon time", DoubtKind.ZONE, "do not know that clock"),
    ("yesterday 3pm", DoubtKind.PAST, "has passed"),
    ("at 8", DoubtKind.AMBIGUOUS, "more than one way"),
    ("sometime next week", DoubtKind.VAGUE, "could be one of these"),
    ("friday 3pm IST", DoubtKind.AMBIGUOUS, "more than one way"),
    ("every day 9:00", DoubtKind.AMBIGUOUS, "more than one way"),
]


@pytest.mark.parametrize(("said", "why", "answer"), SAID, ids=[said for said, _, _ in SAID])
async def test_each_doubt_is_met_with_words_of_its_own(coach, said, why, answer):
    await coach.say("/reframe")
    await coach.tap("Later")
    await coach.say("a talk")

    (words,) = await coach.say(said)
    assert answer in words, why


async def ask_when(coach, person_now=NOW):
    coach.now = person_now
    for word in ("/reframe", "later", "a talk"):
        await coach.say(word)


async def test_a_single_reading_is_read_back_as_a_moment(coach):
    await ask_when(coach)

    (words,) = await coach.say("by the end of january")
    assert "Sunday 31 January, 09:00" in words
    assert "Right?" in words
    await coach.say("yes")
    assert "Sunday 31 January, 09:00" in coach.api.made("sendMessage")[-1]["text"]


async def test_a_time_that_has_passed_today_is_offered_for_tomorrow(coach):
    await ask_when(coach, NOW.replace(hour=22))  # 23:00

    (words,) = await coach.say("today 5pm")
    assert "That time has passed. Is it this one?" in words
    (offered,) = [one for one in coach.buttons() if "17:00" in one]
    assert "Wednesday 25 November" in offered
    await coach.say("yes")
    assert "Wednesday 25 November, 17:00" in coach.last()["text"]


async def test_a_single_reading_that_is_not_it_is_asked_for_again(coach):
    await ask_when(coach, NOW.replace(hour=22))
    await coach.say("today 5pm")

    assert "That time" not in (await coach.say("no"))[-1]
    (words,) = await coach.say("friday 5pm")
    assert "Friday 27 November, 17:00" in words


@pytest.mark.parametrize(
    ("first", "then", "found"),
    [
        ("next monday", "10am", "Monday 30 November, 10:00"),
        ("next monday", "10", "Monday 30 November, 10:00"),
        ("next monday", "no, at half past 3 pm", "Monday 30 November, 15:30"),
        ("next monday", "in the evening", "Monday 30 November, 19:00"),
        ("next monday", "tomorrow 10am", "Wednesday 25 November, 10:00"),
        ("next monday", "in an hour", "Tuesday 24 November, 10:00"),
        ("next monday", "tonight", "Tuesday 24 November, 20:00"),
        ("next monday", "friday", "Friday 27 November, 09:00"),
        ("in 2 hours", "8am", "Wednesday 25 November, 08:00"),  # today it has passed
    ],
)
@pytest.mark.parametrize("where", ["a talk", "a step"])
async def test_a_time_of_day_after_a_day_that_was_read_back_is_of_that_day(
    coach, where, first, then, found
):
    if where == "a talk":
        await ask_when(coach)
    else:
        await coach.say("/today")
        await coach.tap("One small step")
        for word in ("call mum", "8"):
            await coach.say(word)
    await coach.say(first)

    (words,) = await coach.say(then)
    assert found in words
    await coach.tap("No, change it")
    await coach.say("11am")
    assert f"{found.partition(',')[0]}, 11:00" in coach.last()["text"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("tomorrow 3pm", "2026-11-25T15:00:00+01:00[Europe/Berlin]"),
        # Another clock is understood everywhere; what counts is the person's own.
        ("tomorrow 3pm New York time", "2026-11-25T21:00:00+01:00[Europe/Berlin]"),
        ("tomorrow 3pm Berlin time", "2026-11-25T15:00:00+01:00[Europe/Berlin]"),
    ],
)
async def test_a_moment_is_kept_by_the_persons_own_clock(coach, said, found):
    assert from_words("moment", said, await coach.who(), NOW).value == found


async def test_one_time_is_asked_for_where_one_is_meant(coach):
    given = from_words("moment", "every friday 10am", await coach.who(), NOW).value

    assert given == {"choices": ["2026-11-27T10:00:00+01:00[Europe/Berlin]"], "why": "repeats"}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("friday", "2026-11-27T08:00:00+01:00[Europe/Berlin]"),  # her morning
        ("friday 6pm", "2026-11-27T18:00:00+01:00[Europe/Berlin]"),
        ("in two weeks", "2026-12-08T08:00:00+01:00[Europe/Berlin]"),
        ("in 3 hours", "2026-11-24T12:00:00+01:00[Europe/Berlin]"),
    ],
)
async def test_a_pause_ends_in_the_morning_unless_an_hour_is_said(coach, said, found):
    assert from_words("until", said, await coach.who(), NOW).value == found


async def test_three_days_of_pause_end_on_the_third_morning(coach):
    given = suggested("until", "in-3-days", await coach.who(), NOW, "")

    assert given.value == "2026-11-27T08:00:00+01:00[Europe/Berlin]"


@pytest.mark.parametrize("why", DoubtKind)
def test_every_doubt_has_its_question(why):
    assert has("en", f"not-moment-{why.value}")


async def test_what_says_nothing_is_refused(coach):
    with pytest.raises(Reject, match="moment-none"):
        from_words("until", "blue", await coach.who(), NOW)
