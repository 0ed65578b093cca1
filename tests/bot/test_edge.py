"""Updates from a phone to what is kept and said: each counts once, and none is lost or harmful."""

import pytest
from telegram.error import BadRequest

from storage import conversations, records
from tests.bot.coach import ADA, BOB, message


async def front(coach, person=ADA):
    return await coach.do(lambda db: conversations.foreground(db, person))


async def test_the_same_update_twice_is_taken_once(any_coach):
    coach = any_coach
    update = {"update_id": 77, "message": message(text="/reframe")}
    await coach.edge.take([update])
    await coach.quiet()
    kept, sent = await front(coach), len(coach.api.made("sendMessage"))
    await coach.edge.take([update, update])
    await coach.quiet()

    assert await front(coach) == kept
    assert len(coach.api.made("sendMessage")) == sent == 1


async def test_the_same_tap_under_a_new_update_id_counts_once(any_coach):
    coach = any_coach
    await coach.say("/reframe")
    tap = coach.tap_on(coach.button("Now"))
    await coach.take(callback_query=tap)
    place = (await front(coach)).place
    await coach.take(callback_query=tap)

    assert (await front(coach)).place == place
    assert "from earlier" in coach.api.made("answerCallbackQuery")[-1]["text"]


async def test_a_double_tap_in_one_batch_counts_once(any_coach):
    coach = any_coach
    await coach.say("/assess")
    four = coach.button("4")
    taps = [coach.tap_on(four), coach.tap_on(four)]
    await coach.edge.take(
        [{"update_id": 900 + n, "callback_query": tap} for n, tap in enumerate(taps)]
    )
    await coach.quiet()

    assert [given.value for given in (await front(coach)).place.trail] == [4]
    assert len(coach.api.made("answerCallbackQuery")) == 2


async def test_an_old_button_gets_a_note_and_changes_nothing(coach):
    await coach.say("/assess")
    old = coach.button("4")
    await coach.tap("5")
    place, who = (await front(coach)).place, await coach.who()

    assert "from earlier" in await coach.press(old)
    assert (await front(coach)).place == place
    assert (await coach.who()).turn == who.turn


@pytest.mark.parametrize(
    "data",
    [
        "", ":", "::", "q", "q:", "q:0", "q:99999:o1", "q:x:o0", "q:1:", "q:1:o", "q:1:o99",
        "q:1:+0", "q:1:z", "q:1:o-1", "q:1:o²", "q:1:ö", "g:1:77", "g:1:", "g:1:-1", "g:1:²",
        "g:99:0", "n:1:x", "n:5:delete", "n::", "n:²:x", "n:99999999999999999999999:later",
        "x:1:o0", "q:1:o0:extra", "🔥", "q:1:o" + "9" * 50,
    ],
)  # fmt: skip
async def test_forged_data_does_nothing(coach, data):
    await coach.say("/reframe")
    place, sent = (await front(coach)).place, len(coach.api.made("sendMessage"))

    await coach.press(data)

    assert (await front(coach)).place == place
    assert len(coach.api.made("sendMessage")) == sent
    assert await front(coach, BOB) is None


async def test_anothers_buttons_do_nothing(coach):
    await coach.welcome(BOB)
    await coach.say("/reframe")
    data = coach.button("Now")

    assert "from earlier" in await coach.press(data, person=BOB)
    assert (await front(coach)).place.trail == ()


async def ticks(coach):
    """Come to a question with boxes to tick."""
    await coach.say("/reframe")
    await coach.tap("Now")
    await coach.say("A talk at work")
    await coach.tap("6")


GONE = ("message to edit not found", "MESSAGE_ID_INVALID", "message can't be edited")


@pytest.mark.parametrize("why", GONE)
async def test_a_tick_typed_after_the_history_was_cleared_is_shown_all_the_same(coach, why):
    await ticks(coach)
    coach.api.fails["editMessageText"] = [BadRequest(why)]
    (shown,) = await coach.say("Racing heart")

    assert "your body" in shown
    assert "✓ Racing heart" in coach.buttons()
    live = (await coach.who()).live
    await coach.say("Shaking")  # this one changes what was shown instead
    assert coach.api.made("editMessageText")[-1]["message_id"] == live
    assert await coach.tap("✓ Racing heart") == ""


async def test_a_tick_that_is_shown_already_is_not_shown_a_second_time(coach):
    await ticks(coach)
    coach.api.fails["editMessageText"] = [BadRequest("Bad Request: message is not modified")]

    assert await coach.say("Racing heart") == []


async def test_a_choice_whose_question_is_gone_is_no_reason_to_ask_it_again(coach):
    await coach.say("/reframe")
    coach.api.fails["editMessageText"] = [BadRequest(GONE[0])]
    before = len(coach.api.made("sendMessage"))
    await coach.tap("Now")

    (asked,) = coach.api.made("sendMessage")[before:]
    assert "What’s coming up?" in asked["text"]


async def test_ticks_mean_what_they_show_however_often_they_are_tapped(coach):
    await ticks(coach)
    tick = coach.button("Racing heart")
    for _ in range(3):
        assert not await coach.press(tick)

    assert (await front(coach)).place.draft == ["heart"]
    edit = coach.api.made("editMessageText")[-1]
    assert "✓ Racing heart" in coach.buttons(fields=edit)
    await coach.press(coach.buttons(fields=edit)["✓ Racing heart"])
    assert (await front(coach)).place.draft == []


async def test_what_is_refused_by_a_tap_is_a_toast_and_nothing_else(coach):
    await coach.say("/reframe")
    turn, sent = (await coach.who()).turn, len(coach.api.made("sendMessage"))

    toast = await coach.press(f"q:{turn}:s")

    assert toast
    assert len(coach.api.made("sendMessage")) == sent


async def test_a_button_leaves_its_answer_standing_and_its_keys_go(coach):
    await coach.say("/reframe")
    await coach.press(coach.button("Now"), on=500)

    edit = coach.api.made("editMessageText")[-1]
    assert edit["message_id"] == 500
    assert "→ Now" in edit["text"]
    assert "reply_markup" not in edit


async def test_typing_takes_the_keys_off_the_question_before(coach):
    await coach.say("/week")
    live = (await coach.who()).live
    assert live
    await coach.say("Ask one question in the Monday meeting")

    assert coach.api.made("editMessageReplyMarkup")[-1]["message_id"] == live


async def test_typing_what_a_button_says_is_as_good_as_tapping_it(coach):
    await coach.say("/reframe")
    await coach.say("now or very soon")

    assert (await front(coach)).place.answers.text("when") == "now"


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": {}},
        {"voice": {}},
        {"video_note": {}},
        {"photo": []},
        {"document": {}},
        {"contact": {}},
        {"poll": {}},
        {"dice": {}},
        {"location": {"latitude": 1.0, "longitude": 2.0}},
        {"text": "x", "forward_origin": {"type": "user"}},
        {},
    ],
)
async def test_what_is_no_answer_gets_one_sentence_and_changes_nothing(coach, content):
    await coach.say("/reframe")
    place, who = await front(coach), await coach.who()

    said = await coach.send(**content)

    assert len(said) == 1
    assert len(said[0]) < 160
    assert await front(coach) == place
    assert (await coach.who()).turn == who.turn
    assert not coach.api.made("editMessageReplyMarkup")
    await coach.press(f"q:{who.turn}:o0")  # the question's own buttons stay good
    assert (await front(coach)).place != place.place


async def test_an_edited_message_gets_one_sentence_and_changes_nothing(coach):
    await coach.say("/week")
    place = await front(coach)

    assert len(await coach.take(edited_message=message(text="something else"))) == 1
    assert await front(coach) == place


async def test_a_group_gets_one_polite_line_and_nothing_is_kept_of_it(coach):
    await coach.take(message=message(BOB, chat_type="group", text="/start"))

    (said,) = coach.api.made("sendMessage")
    assert said["chat_id"] == -77
    assert await coach.who(BOB) is None
    await coach.take(message=message(BOB, chat_type="group", text="good morning"))
    assert len(coach.api.made("sendMessage")) == 1


async def test_a_command_for_another_bot_of_a_group_is_not_answered(coach):
    for text in ("/weather@other_bot now", "/start@foothold", "/start@foothold_bot"):
        await coach.take(message=message(BOB, chat_type="group", text=text))

    assert [one["chat_id"] for one in coach.api.made("sendMessage")] == [-77]


async def test_an_unknown_command_leads_on(coach):
    (said,) = await coach.say("/dance")

    assert "/help" in said
    assert coach.buttons()


async def test_every_command_is_answered_with_a_way_on(coach):
    from bot.commands import COMMANDS  # noqa: PLC0415

    for name in COMMANDS:
        said = await coach.say(f"/{name}")
        assert said, name
        assert coach.buttons() or name == "sos", name


async def test_a_stranger_is_welcomed_first(coach):
    (said,) = await coach.say("hello", person=BOB)

    assert "Foothold" in said
    assert (await front(coach, BOB)).place.flow == "welcome"


async def test_one_talk_is_parked_for_another_and_come_back_to(coach):
    await coach.say("/solve")
    await coach.say("My rent goes up by 80 a month from May and I cannot cover it")
    await coach.say("/reframe")
    assert (await front(coach)).place.flow == "reframe"

    await coach.tap("Stop here")
    await coach.say("/today")
    await coach.tap("Go on: the problem solver")
    kept = await front(coach)
    assert (kept.place.flow, kept.place.step) == ("solve", "before")


@pytest.mark.parametrize("elsewhere", ["/home", "/practices", "/plan"])
async def test_where_all_else_begins_words_are_no_answer_to_what_was_left(coach, elsewhere):
    await coach.say("/values")
    await coach.say(elsewhere)
    await coach.say("I feel so anxious")

    assert "It is now" in coach.buttons()
    await coach.tap("Go on: what matters to you")
    kept = await front(coach)
    assert (kept.place.flow, kept.place.trail) == ("values", ())


async def test_a_look_at_something_in_the_middle_keeps_the_question_open(coach):
    await coach.say("/thought")
    for look in ("/help", "/evidence", "/progress", "/privacy", "/learn"):
        await coach.say(look)
    await coach.say("The meeting on Monday")

    assert (await front(coach)).place.answers.get("situation") == "The meeting on Monday"


async def test_all_that_was_left_in_the_middle_is_on_a_button(coach):
    left = {
        "/solve": "My rent goes up by 80 a month from May and I cannot cover it",
        "/thought": "The meeting on Monday",
        "/win": "I called the bank",
        "/goal": "Give a talk in May",
    }
    for command, words in left.items():
        await coach.say(command)
        await coach.say(words)
    await coach.say("/home")
    assert len([label for label in coach.buttons() if label.startswith("Go on: ")]) == 2

    await coach.tap("More left open")
    assert len([label for label in coach.buttons() if label.startswith("Go on: ")]) == len(left)
    await coach.tap("Go on: the problem solver")
    assert (await front(coach)).place.step == "before"


async def test_a_whole_talk_from_its_command_to_what_is_kept(coach):
    await coach.say("/assess")
    for number in "3456":
        await coach.tap(number)

    rated = await coach.do(lambda db: records.ratings(db, ADA))
    assert [one.value for one in rated] == [3, 4, 5, 6]
    assert await front(coach) is None


async def test_words_of_danger_stop_everything_and_keep_the_place(coach):
    await coach.say("/week")
    said = await coach.say("I want to kill myself")

    assert "matters more" in said[0]
    assert (await front(coach)).place.flow == "crisis"
    assert (await coach.who()).quiet_until > coach.now
    parked = await coach.do(lambda db: conversations.parked(db, ADA))
    assert [one.place.flow for one in parked] == ["week-goal"]


@pytest.mark.parametrize(
    "text",
    [
        "🔥🔥",
        "<b>&</i>",
        "*_`[x](y)",
        "a" * 4096,
        "שלום",
        "\u202eabc",
        " ",
        "-",
        "/",
        "//",
        "/ week",
    ],
)
async def test_whatever_is_typed_outside_a_talk_is_answered(coach, text):
    assert len(await coach.say(text)) == 1
    assert coach.buttons()
