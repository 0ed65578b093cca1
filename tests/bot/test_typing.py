"""Talks held by typing alone: words for buttons, hours and places in one's own words."""

import pytest

from bot import called, texts
from bot.outside import from_words
from flows.answers import Reject
from storage import conversations, programmes, records
from tests.bot.coach import ADA, NOW

GOAL = "Ask one question in the Monday meeting"


async def place(coach):
    kept = await coach.do(lambda db: conversations.foreground(db, ADA))
    return kept.place if kept else None


async def answers(coach):
    return {given.step: given.value for given in (await place(coach)).trail}


async def hold(coach, *said):
    """Say it all; returns the answer to the last."""
    for words in said:
        heard = await coach.say(words)
    return "\n".join(heard)


async def test_back_and_skip_and_stop_move_as_their_buttons_do(coach):
    await hold(coach, "/week", GOAL, "seven")
    assert (await place(coach)).step == "confidence"

    assert "How hard" in await hold(coach, "back")
    assert (await place(coach)).step == "difficulty"
    assert await answers(coach) == {"goal": GOAL}

    assert "need an answer" in await hold(coach, "skip")
    assert "Kept as it is" in await hold(coach, "stop")
    kept = (await coach.do(lambda db: conversations.kept(db, ADA)))[0]
    assert [given.value for given in kept.place.trail] == [GOAL]


async def test_skip_is_no_answer_where_one_is_needed_and_none_where_it_is_not(coach):
    await hold(coach, "/goal", "get more confident", "skip")

    assert "skip" not in (await answers(coach)).values()
    assert (await answers(coach))["narrow"] is None


async def test_a_ladder_is_made_and_mended_by_typing(coach):
    await hold(coach, "/week", GOAL, "about a four i guess", "5")
    await hold(coach, "/week")
    await hold(coach, "open the agenda, write one question, say it to Ann")
    assert "3 steps so far" in await hold(coach, "wait what is the ladder for?")
    await hold(coach, "1 say it to Bob 2 ask Ann to nod 3 say it in a small group")
    await hold(coach, "ask it / note it / thank the chair")
    assert (await place(coach)).draft["items"] == [
        "open the agenda",
        "write one question",
        "say it to Ann",
        "say it to Bob",
        "ask Ann to nod",
        "say it in a small group",
        "ask it",
        "note it",
        "thank the chair",
    ]

    await hold(coach, "undo", "no thats it")
    assert len((await answers(coach))["steps"]) == 8
    while (await place(coach)).step == "level":
        await hold(coach, "three")
    assert "look right" in coach.last()["text"]

    assert "take out" in await hold(coach, "take one out")
    answer = await hold(coach, "3")
    assert "say it to Ann" not in answer
    assert "say it to Bob" in answer
    assert "Your ladder stands" in await hold(coach, "yes")


@pytest.mark.parametrize("said", ["yes", "right", "ok", "Yep!", "👍", "ja"])
async def test_a_time_read_back_is_confirmed_by_a_word(coach, said):
    await hold(coach, "/pause", "friday 9am", said)

    assert await place(coach) is None
    assert (await coach.who()).paused_until.isoformat() == "2026-11-27T08:00:00+00:00"


@pytest.mark.parametrize("said", ["no", "no thx", "nope", "wrong"])
async def test_a_time_read_back_is_refused_by_a_word_and_nothing_else_is_lost(coach, said):
    answer = await hold(coach, "/pause", "friday 9am", said)

    assert "Until when" in answer
    assert (await place(coach)).draft is None


async def test_a_suggested_time_can_be_typed_as_it_stands_there(coach):
    await hold(coach, "/pause", "two weeks", "yes")

    assert (await coach.who()).paused_until.date().isoformat() == "2026-12-08"


@pytest.mark.parametrize(("said", "there"), [("no", True), ("nope", True), ("yes", False)])
async def test_erasing_is_confirmed_or_refused_by_a_word(coach, said, there):
    await hold(coach, "/delete", said)

    assert bool(await coach.who()) is there


async def test_the_short_way_before_an_event_can_be_typed(coach):
    await hold(coach, "/reframe", "now", "the job interview", "eight", "racing heart", "done")
    assert (await place(coach)).step == "hand"

    await hold(coach, "ok")
    assert (await place(coach)).step == "beat"
    await hold(coach, "felt it")
    assert (await place(coach)).step == "line"
    assert (await answers(coach))["signs"] == ["heart"]


async def test_an_hour_or_an_amount_is_no_rating(coach):
    await hold(coach, "/week", GOAL)

    for said in ("tomorrow 8am", "8:30", "2 weeks"):
        assert "1 to 10" in await hold(coach, said)
    assert (await place(coach)).step == "difficulty"


async def test_not_knowing_is_met_kindly_and_kept_nowhere(coach):
    answer = await hold(coach, "/week", "idk")

    assert "Not knowing is fine" in answer
    assert not (await place(coach)).trail


async def test_words_that_are_looked_for_may_be_those_of_a_button(coach):
    answer = await hold(coach, "/find", "stop")

    assert "Kept as it is" not in answer
    assert await place(coach) is None


@pytest.mark.parametrize(
    ("said", "event", "at"),
    [
        ("its tmrw morning at half past nine, job interview", "job interview", "11-25T09:30"),
        ("friday 3pm: dentist", "dentist", "11-27T15:00"),
        ("later today at 5 the call with my boss", "the call with my boss", "11-24T17:00"),
    ],
)
async def test_an_event_told_with_its_time_is_not_asked_for_again(coach, said, event, at):
    answer = await hold(coach, "/reframe", said)

    assert "Right?" in answer
    assert await answers(coach) == {"when": "later", "what": event}
    assert at in (await place(coach)).draft


async def test_an_event_that_is_about_to_begin_is_met_at_once(coach):
    await hold(coach, "/reframe", "in 2 mins i have to speak in front of everyone")

    assert await answers(coach) == {
        "when": "now",
        "coming": "i have to speak in front of everyone",
    }


async def test_a_day_alone_is_later(coach):
    await hold(coach, "/reframe", "tomorrow")

    assert await answers(coach) == {"when": "later"}


async def test_another_language_is_no_win(coach):
    answer = await hold(coach, "ich weiß nicht was ich machen soll")

    assert "That counts" not in answer


async def test_in_danger_a_word_is_no_button(coach):
    await hold(coach, "i want to kill myself")
    before = await place(coach)

    await hold(coach, "stop")

    assert await place(coach) == before


async def test_what_is_offered_can_be_typed_by_its_first_words(coach):
    await coach.say("my exam is soon")
    assert any(label.startswith("It is now") for label in coach.buttons())

    await coach.say("now")

    assert (await place(coach)).flow == "reframe"


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("7:45", "07:45"),
        ("7:45 pls", "07:45"),
        ("half past 6", ["06:30", "18:30"]),
        ("half past 7 in the morning", "07:30"),
        ("8 in the morning", "08:00"),
        ("eight in the evening", "20:00"),
        ("seven", ["07:00", "19:00"]),
        ("um 8 uhr", ["08:00", "20:00"]),
        ("morgen früh um 8", "08:00"),
        ("8 Uhr abends", "20:00"),
        ("20 Uhr 15", "20:15"),
        ("8 de la mañana", "08:00"),
        ("noon", "12:00"),
        ("midnight", "00:00"),
        ("7 30", "07:30"),
        ("around 9 in the evening, please", "21:00"),
    ],
)
async def test_an_hour_is_read_in_ones_own_words(coach, said, hours):
    given = from_words("clock", said, await coach.who(), NOW).value

    assert given == (hours if isinstance(hours, str) else {"choices": hours})


@pytest.mark.parametrize(
    "said", ["8 people", "25", "8 or 9", "2 weeks", "8 in London time", "later", "🔥"]
)
async def test_what_is_no_hour_is_asked_again(coach, said):
    await hold(coach, "/settings", "morning hour")

    assert "A time of day" in await hold(coach, said)


async def test_an_hour_with_two_readings_is_asked_about_and_picked_by_typing(coach):
    await hold(coach, "/settings", "evening", "half past 6")
    assert set(coach.buttons()) >= {"06:30", "18:30"}

    await hold(coach, "18:30")

    assert (await coach.who()).evening == "18:30"


@pytest.mark.parametrize(
    "said",
    [
        *("lisbon pls", "I live in Lisbon", "its lisbon, thanks!", "i’m in Lisbon for now"),
        *("no, lisbon", "no lisbon", "no i meant lisbon", "lisbon, not angola"),
    ],
)
async def test_a_city_is_found_among_other_words(coach, said):
    given = from_words("zone", said, await coach.who(), NOW).value

    assert "Europe/Lisbon" in str(given)


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("seven-day week", "week"),
        ("start the seven day week", "week"),
        ("i want to do the seven day week", "week"),
        ("Can we do the 7-day week please?", "week"),
        ("thirty day plan", "plan"),
        ("someone like me", "peer"),
        ("write about a value", "affirm"),
        ("Thought record", "thought"),
        ("weekly check-in", "checkin"),
        ("four ratings", "assess"),
        ("values", "values"),
        ("let's do my values", "values"),
        ("strengths", "strengths"),
        ("set a goal", "goal"),
        ("help me set a goal", "goal"),
        ("goal", "goal"),
        ("experiment", "experiment"),
        ("cue card", "cue"),
        ("show me the physical activity", "activity"),
    ],
)
def test_a_practice_is_known_by_its_names(said, entry):
    assert called.opens("en", said) == entry


@pytest.mark.parametrize(
    ("said", "flow"), [("i want to do the seven day week", "week-goal"), ("values", "values")]
)
async def test_at_home_the_name_of_a_practice_opens_it_and_is_no_answer(coach, said, flow):
    await hold(coach, "/home", said)

    assert (await place(coach)).flow == flow
    assert not await answers(coach)


async def test_what_stands_on_a_button_opens_it_wherever_it_is_typed(coach):
    for entry in called.CALLED:
        words = texts.label("en", f"offer-{entry}")
        assert called.opens("en", words) == entry
        assert called.opens("en", f"can we do {words.lower()}") == entry


@pytest.mark.parametrize(
    "said",
    [
        "my goal is to speak up",
        "my week was hard",
        "i did my seven day week with Ann and it was fun",
        "i want to lose my fear of values",
        "step on it",
    ],
)
def test_a_sentence_with_more_in_it_is_no_name(said):
    assert called.opens("en", said) is None


async def test_the_name_of_a_practice_is_an_answer_where_a_question_is_open(coach):
    await hold(coach, "/week", "values")

    assert await answers(coach) == {"goal": "values"}


@pytest.mark.parametrize(
    "said",
    ["30 min walk", "30 minutes of walking today", "walk 40min", "10 min stretching", "45 min gym"],
)
async def test_an_amount_of_moving_is_offered_as_that(coach, said):
    assert "something you did" in await hold(coach, "/home", said)


@pytest.mark.parametrize(
    ("said", "meets"),
    [
        ("i have 30 minutes", "fits the moment"),
        ("i have 30 minutes for a walk", "fits the moment"),
        ("30 min free, a walk?", "fits the moment"),
        ("swim meet in 10 minutes", "just before it"),
        ("30 min run, hated it", "went wrong"),
    ],
)
async def test_the_time_there_is_for_moving_and_how_it_felt_are_no_amount_of_it(coach, said, meets):
    assert meets in await hold(coach, "/home", said)


async def test_with_a_plan_an_amount_of_moving_is_kept_at_once(coach):
    await hold(coach, "physical activity", "hardly at all", "walking", "3")
    await coach.press(next(iter(coach.buttons().values())))
    await hold(coach, "tomorrow 8am", "yes")
    assert await place(coach) is None

    assert "30 min walk" in await hold(coach, "30 min walk")
    assert await place(coach) is None


@pytest.mark.parametrize(
    ("said", "difficulty"),
    [
        ("actually make the difficulty 8", 8),
        ("wait no, difficulty 5", 5),
        ("sorry, 6 for the difficulty", 6),
        ("i meant difficulty four", 4),
    ],
)
async def test_an_earlier_rating_is_corrected_by_its_name(coach, said, difficulty):
    answer = await hold(coach, "/week", GOAL, "seven", said)

    assert f"Changed: {difficulty}" in answer
    assert "How sure" in answer
    assert (await place(coach)).step == "confidence"
    assert await answers(coach) == {"goal": GOAL, "difficulty": difficulty}


@pytest.mark.parametrize(
    ("said", "rating"),
    [("5", 5), ("actually 5", 5), ("it is hard so 4", 4), ("confidence 6", 6), ("sure, 3", 3)],
)
async def test_what_names_no_other_rating_is_the_answer_here(coach, said, rating):
    await hold(coach, "/week", GOAL, "seven", said)

    goals = await coach.do(lambda db: programmes.of_kind(db, ADA, "week", "active"))
    assert len(goals) == 1
    ratings = await coach.do(lambda db: records.ratings(db, ADA, "confidence"))
    assert [one.value for one in ratings] == [rating]


async def test_a_correction_that_is_no_rating_changes_nothing(coach):
    assert "1 to 10" in await hold(coach, "/week", GOAL, "seven", "wait, difficulty 20")
    assert await answers(coach) == {"goal": GOAL, "difficulty": 7}


SEVERAL = "interview tomorrow 10am, dentist thursday 9am and a date on saturday at 8pm"


async def test_of_several_events_the_first_is_taken_with_its_time(coach):
    assert "first <b>interview</b>" in await hold(coach, "/home", SEVERAL)

    assert "Right?" in coach.last()["text"]
    assert await answers(coach) == {"when": "later", "what": "interview"}
    assert "11-25T10:00" in (await place(coach)).draft


@pytest.mark.parametrize("before", [(), ("later",)])
async def test_in_the_talk_the_first_of_several_is_taken_too(coach, before):
    answer = await hold(coach, "/reframe", *before, SEVERAL)

    assert "the others after it" in answer
    assert await answers(coach) == {"when": "later", "what": "interview"}


@pytest.mark.parametrize(
    ("said", "event", "at"),
    [
        ("job interview, thursday 2pm", "job interview", "11-26T14:00"),
        ("dentist at 1pm", "dentist", "11-24T13:00"),
    ],
)
async def test_what_is_coming_may_be_told_with_its_time(coach, said, event, at):
    answer = await hold(coach, "/reframe", "later", said)

    assert "Right?" in answer
    assert await answers(coach) == {"when": "later", "what": event}
    assert at in (await place(coach)).draft


async def test_a_day_without_an_hour_stays_with_what_it_belongs_to(coach):
    await hold(coach, "/reframe", "later", "the monday meeting")

    assert await answers(coach) == {"when": "later", "what": "the monday meeting"}


@pytest.mark.parametrize(
    ("said", "what", "draft"),
    [
        ("call the bank at 1pm", "call the bank", "11-24T13:00"),
        ("mail Ann, Bob and Cy tomorrow 3pm", "mail Ann, Bob and Cy", "11-25T15:00"),
        ("call mum tomorrow", "call mum tomorrow", None),
        ("run for 20 minutes", "run for 20 minutes", None),
        ("read until 9pm", "read until 9pm", None),
        ("stand up every tuesday 10:00", "stand up every tuesday 10:00", None),
    ],
)
async def test_a_step_may_be_told_with_its_hour(coach, said, what, draft):
    await hold(coach, "/step", said)

    assert await answers(coach) == {"what": what}
    found = (await place(coach)).draft
    assert draft in found if draft else found is None


async def test_a_city_in_its_country_is_found_in_a_whole_sentence(coach):
    said = "I live in Manchester, in England"
    given = from_words("zone", said, await coach.who(), NOW).value

    assert given == "Manchester, United Kingdom [Europe/London] GB"


@pytest.mark.parametrize(
    "said",
    ["no", "nope", "yea", "yea thats right", "no thanks", "skip", "back", "hello", "maybe", "home"],
)
async def test_what_is_said_to_a_button_is_no_city(coach, said):
    who = await coach.who()

    with pytest.raises(Reject) as refused:
        from_words("zone", said, who, NOW)
    assert refused.value.why == "no-zone"


async def asked_for_a_city(coach, said):
    await hold(coach, "/settings", "my clock", said)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("no, lisbon", "Europe/Lisbon"),
        ("no i meant lisbon", "Europe/Lisbon"),
        ("I live in Manchester, in England", "Europe/London"),
    ],
)
async def test_another_city_may_be_typed_where_several_were_offered(coach, said, zone):
    await asked_for_a_city(coach, "edmonton")
    assert "Which of these" in coach.last()["text"]

    await hold(coach, said, "yes")

    assert (await coach.who()).zone == zone


async def test_one_of_several_cities_may_be_picked_by_its_place_and_a_yes_picks_none(coach):
    await asked_for_a_city(coach, "edmonton")

    assert "Please tap one of the buttons." in await hold(coach, "yea thats right")
    await hold(coach, "the second one")

    assert (await coach.who()).zone == "Europe/London"


async def test_a_city_that_was_read_back_is_confirmed_in_several_words(coach):
    await asked_for_a_city(coach, "lisbon")

    await hold(coach, "yea thats right")

    assert (await coach.who()).zone == "Europe/Lisbon"
