"""A nudge's buttons are for what it named, whatever has come after it."""

from datetime import timedelta

import pytest

from storage import conversations, programmes, records, reminders
from tests.bot.coach import ADA, NOW

GOAL = {"goal": "Speak up", "steps": ["a", "b"], "at": 0, "cycle": 1}


async def week(coach, stage="4", **content):
    whole = {**GOAL, "micros": ["one", "two", "three"], **content}
    return await coach.do(
        lambda db: programmes.begin(
            db, ADA, "week", stage=stage, content=whole, goal_id=None, now=NOW
        )
    )


async def begin(coach, kind, stage="open", **content):
    return await coach.do(
        lambda db: programmes.begin(
            db, ADA, kind, stage=stage, content=content, goal_id=None, now=NOW
        )
    )


async def nudged(coach, kind, about=0, clock="", part=0):
    """It comes now; the message with its buttons."""
    due = coach.now
    await coach.do(
        lambda db: reminders.remind(db, ADA, kind, due, about=about, part=part, clock=clock)
    )
    (_,) = await coach.come()
    return coach.last()


async def tap_on(coach, fields, label):
    data = next(data for text, data in coach.buttons(fields=fields).items() if label in text)
    return await coach.press(data, on=77)


async def kept(coach):
    found = await coach.do(lambda db: records.evidence(db, ADA, most=9))
    return [one.text for one in found]


async def finish_first(coach, fields):
    """The first small action, told to its end."""
    await tap_on(coach, fields, "Done")
    for words in ("I opened it and wrote a line", "I just began"):
        await coach.say(words)
    await coach.say("tomorrow 9am")
    await coach.tap("Yes")


def taken_away(coach):
    gone = [one for one in coach.api.made("editMessageReplyMarkup") if one["message_id"] == 77]
    return bool(gone) and "reply_markup" not in gone[-1]


async def test_done_on_an_old_nudge_does_not_answer_the_next_action(coach):
    made = await week(coach)
    first = await nudged(coach, "morning", clock="09:00")
    coach.later(hours=1)
    second = await nudged(coach, "micro", about=made)
    await finish_first(coach, first)
    sent = len(coach.api.made("sendMessage"))

    await tap_on(coach, second, "Done")

    (said,) = coach.api.made("sendMessage")[sent:]
    assert "already" in said["text"]
    assert "one" in said["text"]
    assert taken_away(coach)
    going = await coach.do(lambda db: programmes.find(db, ADA, made))
    assert going.stage == "5"
    assert await coach.do(lambda db: conversations.foreground(db, ADA)) is None


async def test_the_same_day_of_the_next_round_is_another_action(coach):
    made = await week(coach)
    old = await nudged(coach, "evening", clock="09:00")
    again = {"cycle": 2, "at": 1, "micros": ["four", "five", "six"]}
    await coach.do(lambda db: programmes.change(db, ADA, made, content=again, now=NOW))

    await tap_on(coach, old, "Partly")

    assert "that one already" in coach.last()["text"]


async def test_an_old_done_leaves_an_open_talk_as_it_is(coach):
    made = await week(coach)
    old = await nudged(coach, "micro", about=made)
    coach.later(hours=1)
    await coach.do(lambda db: programmes.change(db, ADA, made, stage="7", now=coach.now))
    await coach.say("/thought")
    await coach.say("My boss did not greet me")
    turn = (await coach.who()).turn

    await tap_on(coach, old, "Done")

    assert "already" in coach.last()["text"]
    front = await coach.do(lambda db: conversations.foreground(db, ADA))
    assert front.place.flow == "thought"
    assert (await coach.who()).turn == turn  # the buttons of the open question stay good


async def test_a_talk_that_has_to_wait_for_a_nudges_answer_is_said_to_be_kept(coach):
    made = await week(coach)
    nudge = await nudged(coach, "micro", about=made)
    await coach.say("/thought")
    await coach.say("My boss did not greet me")

    toast = await tap_on(coach, nudge, "Done")

    assert "Kept" in toast
    assert "exactly" in coach.last()["text"]


async def test_done_twice_goes_on_with_what_is_being_told(coach):
    made = await week(coach)
    first = await nudged(coach, "morning", clock="09:00")
    coach.later(hours=1)
    second = await nudged(coach, "micro", about=made)
    await tap_on(coach, first, "Done")
    await coach.say("I opened it and wrote a line")
    asked = coach.last()["text"]

    await tap_on(coach, second, "Done")

    assert coach.last()["text"] == asked


async def test_the_evening_asks_about_the_step_it_named_and_no_other(coach):
    when = (NOW - timedelta(minutes=30)).isoformat() + "[Europe/Berlin]"
    await begin(coach, "step", what="call mum", when=when, sure=8)
    old = await nudged(coach, "evening", clock="09:00")
    await begin(coach, "step", what="tidy the desk", when=when, sure=8)

    await tap_on(coach, old, "Done")
    await coach.say("I called her at noon")
    await coach.say("I had the number ready")

    steps = await coach.do(lambda db: programmes.of_kind(db, ADA, "step"))
    assert {one.content["what"]: one.status for one in steps} == {
        "call mum": "done",
        "tidy the desk": "active",
    }


async def test_a_deadline_that_was_met_is_not_met_twice(coach):
    made = await begin(
        coach, "problem", problem="mess", steps=["buy bags", "sort"], state=["open", "open"]
    )
    old = await nudged(coach, "deadline", about=made)
    met = {"state": ["done", "open"]}
    await coach.do(lambda db: programmes.change(db, ADA, made, content=met, now=NOW))

    await tap_on(coach, old, "Done")

    assert "buy bags" in coach.last()["text"]
    assert await kept(coach) == []


async def test_an_event_that_was_called_off_is_not_looked_back_on(coach):
    made = await begin(coach, "event", stage="ahead", event="interview", at="")
    old = await nudged(coach, "debrief", about=made)
    await coach.do(lambda db: programmes.change(db, ADA, made, status="stopped", now=NOW))

    await tap_on(coach, old, "As I expected")

    assert "not open any more" in coach.last()["text"]


async def test_a_day_of_the_plan_is_not_left_out_for_another(coach):
    made = await begin(coach, "plan", stage="4", missed=2, prompted="4")
    old = await nudged(coach, "morning", clock="09:00")
    await coach.do(lambda db: programmes.change(db, ADA, made, stage="5", now=NOW))

    await tap_on(coach, old, "Leave this day")

    assert "not open any more" in coach.last()["text"]


@pytest.mark.parametrize("mark", ["9" * 30, "1-1-1-1-1", "²", "-", "0"])
async def test_a_mark_that_is_none_changes_nothing(coach, mark):
    made = await week(coach)
    await nudged(coach, "micro", about=made)
    number = coach.button("Done").split(":")[1]

    await coach.press(f"n:{number}:week-done:{mark}")

    assert "already" in coach.last()["text"]


async def test_buttons_from_before_there_were_marks_still_work(coach):
    made = await week(coach)
    await nudged(coach, "micro", about=made)
    number = coach.button("Done").split(":")[1].split(".")[0]

    await coach.press(f"n:{number}:week-done")

    assert "exactly" in coach.last()["text"]


async def test_a_mark_fits_on_a_button(coach):
    await week(coach, cycle=9999, at=29)
    await nudged(coach, "evening", clock="09:00")
    assert all(len(data) <= 44 for data in coach.buttons().values())
