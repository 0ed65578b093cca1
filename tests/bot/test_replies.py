"""What is typed right after a nudge is an answer to it."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.outside import write_moment
from storage import conversations, programmes, records, reminders
from tests.bot.coach import ADA, NOW

BERLIN = ZoneInfo("Europe/Berlin")
GOAL = {"goal": "Speak up", "steps": ["a", "b"], "at": 0, "cycle": 1}


async def begin(coach, kind, stage="open", **content):
    return await coach.do(
        lambda db: programmes.begin(
            db, ADA, kind, stage=stage, content=content, goal_id=None, now=NOW
        )
    )


async def week(coach):
    return await begin(coach, "week", "4", **GOAL, micros=["open notes app", "two", "three"])


async def nudged(coach, kind, about=0, clock=""):
    """It comes half an hour after the last turn."""
    coach.later(minutes=30)
    due = coach.now
    await coach.do(lambda db: reminders.remind(db, ADA, kind, due, about=about, clock=clock))
    (_,) = await coach.come()
    coach.later(minutes=3)


async def evening(coach):
    made = await week(coach)
    await nudged(coach, "evening", clock="09:30")
    return made


async def front(coach):
    found = await coach.do(lambda db: conversations.foreground(db, ADA))
    return found and (found.place.flow, found.place.step)


async def kept(coach):
    found = await coach.do(lambda db: records.evidence(db, ADA, most=9))
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("done", "what"),
        ("Done", "what"),
        ("did it!", "what"),
        ("yes, done", "what"),
        ("partly", "part"),
        ("half of it", "rest"),
        ("Not yet", "cue"),
        ("no", "cue"),
        ("i didnt", "cue"),
        ("not yet sorry, overslept", "friction"),
        ("Too hard", "shrink"),
    ],
)
async def test_a_few_words_answer_the_nudge(coach, typed, step):
    await evening(coach)

    await coach.say(typed)

    assert await front(coach) == ("week-do", step)


@pytest.mark.parametrize(
    "typed",
    ["ya did it 💪 opened it and typed one line", "I opened the notes app and wrote three lines"],
)
async def test_a_story_of_success_is_done_and_what_was_done(coach, typed):
    await evening(coach)

    await coach.say(typed)
    assert await front(coach) == ("week-do", "how")
    await coach.say("I put my phone away first")
    await coach.say("tomorrow 9am")
    await coach.tap("Yes")

    assert await kept(coach) == [typed]


async def test_what_is_not_clear_is_asked_with_the_same_buttons_and_goes_along(coach):
    await evening(coach)

    await coach.say("tried but only half of it loaded")

    assert "open notes app" in coach.last()["text"]
    assert [*coach.buttons()][:3] == ["Done", "Partly", "Not yet"]
    await coach.tap("Partly")
    assert await front(coach) == ("week-do", "rest")


async def test_later_asks_when_and_it_comes_again(coach):
    await evening(coach)

    await coach.say("later")
    await coach.tap("1 hour")
    coach.later(minutes=61)

    (said,) = await coach.come()
    assert "open notes app" in said


@pytest.mark.parametrize("typed", ["too busy today", "Not today"])
async def test_no_time_today_is_not_today(coach, typed):
    await evening(coach)

    assert await coach.say(typed) == ["All right. Tomorrow, then."]


async def test_a_label_answers_what_an_event_was_like(coach):
    made = await begin(coach, "event", "ahead", event="interview", at="")
    await nudged(coach, "debrief", about=made)

    await coach.say("as i expected")

    assert await front(coach) == ("debrief", "what")


async def test_how_an_event_went_is_asked_where_it_was_only_told(coach):
    made = await begin(coach, "event", "ahead", event="interview", at="")
    await nudged(coach, "debrief", about=made)

    await coach.say("they asked me three questions and I answered two")
    await coach.tap("Better than I feared")
    await coach.say("I had written my answers down")

    assert await kept(coach) == ["they asked me three questions and I answered two"]


async def test_a_goals_day_is_answered_by_what_was_done(coach):
    made = await begin(coach, "goal", what="call the dentist")
    await nudged(coach, "goal", about=made)

    await coach.say("I called!!! they picked up")
    await coach.say("I just dialled")

    assert await kept(coach) == ["I called!!! they picked up"]
    going = await coach.do(lambda db: programmes.find(db, ADA, made))
    assert going.status == "done"


async def test_a_deadline_is_met_by_typing_so_and_moved_by_not_yet(coach):
    content = {"problem": "mess", "steps": ["buy bags"], "state": ["open"]}
    made = await begin(coach, "problem", **content)
    await nudged(coach, "deadline", about=made)

    await coach.say("not yet, the shop was closed")

    assert await front(coach) == ("solve-step", "by")


@pytest.mark.parametrize(
    "typed", ["how do i change the time", "my interview moved to friday 2pm", "i feel so alone"]
)
async def test_what_is_about_something_else_is_met_as_ever(coach, typed):
    await evening(coach)

    await coach.say(typed)

    assert "Not yet" not in coach.buttons()
    assert await front(coach) is None


async def test_with_a_question_open_a_label_is_for_the_nudge_and_a_story_for_the_question(coach):
    await evening(coach)
    await coach.say("/thought")
    await nudged(coach, "micro", about=(await coach.do(_week)).id)

    await coach.say("I have not done anything right in this job for a month")
    assert (await front(coach))[0] == "thought"
    await nudged(coach, "step", about=await begin(coach, "step", what="call mum"))

    await coach.say("done")
    assert await front(coach) == ("look", "what")


def _week(db):
    return programmes.of_kind(db, ADA, "week", "active")[0]


async def test_once_something_else_was_said_words_are_no_answer_any_more(coach):
    await evening(coach)
    await coach.say("/help")
    coach.later(minutes=1)

    await coach.say("done")

    assert await front(coach) is None


async def test_what_crosses_with_the_nudge_is_for_what_was_before(coach):
    await week(coach)
    await coach.say("/help")
    coach.later(seconds=3)
    due = coach.now
    await coach.do(lambda db: reminders.remind(db, ADA, "evening", due, clock="09:00"))
    assert len(await coach.come()) == 1
    coach.later(seconds=2)

    await coach.say("done")

    assert await front(coach) is None


async def test_words_of_danger_come_before_any_nudge(coach):
    await evening(coach)

    await coach.say("i want to kill myself")

    assert (await front(coach))[0] == "crisis"


async def exam(coach):
    """One hour ahead, with the short exercise begun five minutes before it."""
    at = write_moment(NOW + timedelta(hours=1), BERLIN)
    made = await begin(coach, "event", "ahead", event="oral exam", at=at)
    coach.later(minutes=55)
    due = coach.now
    await coach.do(lambda db: reminders.remind(db, ADA, "event-now", due, about=made))
    assert "oral exam" in (await coach.come())[0]
    await coach.tap("Steady in 30 seconds")
    assert (await front(coach))[0] == "reframe-short"
    return made


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("better than i feared", "what"),
        ("it went really well, i answered every question", "how"),
        ("it was awful", "what"),
    ],
)
async def test_how_it_went_is_heard_where_the_exercise_before_it_was_left(coach, typed, step):
    made = await exam(coach)
    coach.later(minutes=60)
    await nudged(coach, "debrief", about=made)

    await coach.say(typed)

    assert await front(coach) == ("debrief", step)
    found = await coach.do(lambda db: conversations.kept(db, ADA))
    assert [one.place.flow for one in found] == ["debrief"]


async def test_an_exercise_for_another_event_stays_open(coach):
    await exam(coach)
    other = await begin(coach, "event", "ahead", event="interview", at="")
    await nudged(coach, "debrief", about=other)

    assert (await front(coach))[0] == "reframe-short"


async def debrief_over_settings(coach):
    made = await begin(coach, "event", "ahead", event="oral exam", at="")
    await coach.say("/settings")
    await nudged(coach, "debrief", about=made)


async def test_words_that_fit_no_button_of_an_older_question_answer_the_nudge(coach):
    await debrief_over_settings(coach)

    (said,) = await coach.say("i havent had it yet its tomorow")

    assert said == "All right. When shall I ask again?"
    assert (await front(coach))[0] == "settings"


async def test_words_that_fit_the_older_question_answer_that_one(coach):
    await debrief_over_settings(coach)

    await coach.say("my morning hour")

    assert await front(coach) == ("settings", "morning")


async def test_what_a_nudge_opens_is_opened_by_its_label_over_an_open_question(coach):
    at = write_moment(NOW + timedelta(hours=2), BERLIN)
    made = await begin(coach, "event", "ahead", event="oral exam", at=at)
    await coach.say("/settings")
    await nudged(coach, "morning", clock="09:30")
    await coach.say("get ready now")
    assert (await front(coach))[0] == "reframe"

    await coach.say("/settings")
    await nudged(coach, "event-now", about=made)
    await coach.say("steady in 30 seconds")
    assert (await front(coach))[0] == "reframe-short"


async def test_what_stands_on_the_nudge_is_heard_also_after_other_words(coach):
    await debrief_over_settings(coach)
    coach.later(minutes=1)
    await coach.say("how do i change the time")
    coach.later(minutes=1)

    assert await coach.say("Not today") == ["All right, I leave it at that."]


async def test_a_question_that_came_after_the_nudge_hears_its_own_words(coach):
    await nudged(coach, "debrief", about=await begin(coach, "event", "ahead", event="exam", at=""))
    await coach.say("/settings")
    coach.later(minutes=1)

    (said,) = await coach.say("later")

    assert "Please tap one of the buttons." in said


@pytest.mark.parametrize("typed", ["hey im back", "hello", "the weather is odd"])
async def test_a_question_left_for_days_is_not_answered_by_other_words(coach, typed):
    made = await exam(coach)
    coach.later(days=6)

    said = await coach.say(typed)

    assert "Please tap" not in "".join(said)
    assert await front(coach) is None
    assert any(label.startswith("Go on: ") for label in coach.buttons()), made


async def test_a_greeting_is_no_answer_to_a_question_of_days_ago(coach):
    await coach.say("/thought")
    coach.later(days=6)

    await coach.say("hi")
    assert await front(coach) is None

    await coach.tap("Go on: ")
    coach.later(minutes=1)
    await coach.say("My boss did not greet me in the hall")
    assert await front(coach) not in {None, ("thought", "situation")}


async def test_words_that_fit_answer_a_question_of_days_ago(coach):
    await coach.say("/settings")
    coach.later(days=6)

    await coach.say("my morning hour")

    assert await front(coach) == ("settings", "morning")


async def test_words_that_do_not_fit_are_put_right_while_the_question_is_fresh(coach):
    await coach.say("/settings")
    coach.later(hours=11)

    (said,) = await coach.say("the weather is odd")

    assert "Please tap one of the buttons." in said


async def test_what_is_gone_on_with_after_days_is_fresh_again(coach):
    await coach.say("/settings")
    coach.later(days=6)
    await coach.say("hello")
    await coach.tap("Go on: ")
    coach.later(minutes=1)

    (said,) = await coach.say("the weather is odd")

    assert "Please tap one of the buttons." in said
