"""One update, one turn: what is said, what moves, what is kept in the same transaction."""

import pytest
from sqlalchemy import text as sql

from bot import turns
from bot.hearing import hear
from bot.turns import take
from storage import conversations, people, programmes, records, reminders
from storage.engine import connect
from tests.bot.coach import ADA, NOW, message


@pytest.fixture
def db(database_url):
    """A transaction with Ada in it, on SQLite and then on PostgreSQL."""
    engine = connect(database_url)
    with engine.connect() as connection:
        people.meet(connection, ADA, "en", NOW)
        people.change(connection, ADA, welcomed=True, zone="Europe/Berlin")
        yield connection
        connection.rollback()
    engine.dispose()


class Turns:
    def __init__(self, db):
        self.db, self.number = db, 0

    def __call__(self, text=None, **update):
        self.number += 1
        update = update or {"message": message(text=text)}
        return take(self.db, hear({"update_id": self.number, **update}), NOW)

    def tap(self, code):
        who = people.find(self.db, ADA)
        query = {"id": "1", "from": {"id": ADA}, "data": f"q:{who.turn}:{code}"}
        where = {"message_id": 5, "chat": {"id": ADA, "type": "private"}}
        return self(callback_query=query | {"message": where})


@pytest.fixture
def turn(db):
    return Turns(db)


def said(done):
    return [one.payload["text"] for one in done.letters if one.method == "sendMessage"]


def test_a_turn_moves_a_person_by_one_and_its_buttons_belong_to_the_new_turn(db, turn):
    now = people.meet(db, ADA, "en", NOW).turn + 1
    done = turn("/week")

    assert people.find(db, ADA).turn == now
    keys = done.letters[-1].payload["reply_markup"]["inline_keyboard"][-1]
    assert all(key["callback_data"].startswith(f"q:{now}:") for key in keys)


def test_what_is_said_stands_in_the_outbox_before_it_is_sent(db, turn):
    done = turn("/week")

    rows = db.execute(sql("SELECT id, state FROM outbox")).all()
    assert rows == [(done.letters[0].id, "pending")]


def test_an_update_taken_before_says_nothing_again(db, turn):
    turn("/week")
    turn.number = 0

    assert turn("/week").letters == ()


def test_the_end_of_a_talk_and_what_it_brings_are_one(db, turn):
    turn("/week")
    turn("Ask one question in the Monday meeting")
    turn.tap("o6")
    done = turn.tap("o2")

    (week,) = programmes.of_kind(db, ADA, "week")
    (goal,) = programmes.goals(db, ADA)
    assert (week.stage, week.goal_id) == ("2", goal.id)
    assert goal.title == "Ask one question in the Monday meeting"
    assert [(one.scale, one.value) for one in records.ratings(db, ADA)] == [
        ("difficulty", 7),
        ("confidence", 3),
    ]
    assert conversations.foreground(db, ADA) is None
    assert "3 out of 10" in said(done)[-1]


def kept(db):
    return [(one.text, one.how) for one in records.evidence(db, ADA)]


DAY_FOUR = {"goal": "Speak up", "steps": ["a"], "at": 0, "micros": ["one", "two", "three"]}


def begin_day_four(db, turn):
    programmes.begin(db, ADA, "week", stage="4", content=DAY_FOUR, goal_id=None, now=NOW)
    turn("/week")


def test_what_was_done_is_evidence_at_once_and_is_so_once_whatever_follows(db, turn):
    begin_day_four(db, turn)
    turn("done")
    assert kept(db) == []
    turn("I found the agenda")
    assert kept(db) == [("I found the agenda", None)]

    for said, row in (
        ("stop", ("I found the agenda", None)),
        ("/week", ("I found the agenda", None)),
        ("it was just luck", ("I found the agenda", None)),  # it is handed back first
        ("I asked twice", ("I found the agenda", "I asked twice")),
        ("back", ("I found the agenda", "I asked twice")),
        ("back", ("I found the agenda", "I asked twice")),
        ("back", ("I found the agenda", "I asked twice")),
        ("I found the long agenda", ("I found the long agenda", None)),
        ("I asked Ann", ("I found the long agenda", "I asked Ann")),
        ("tomorrow 8am", ("I found the long agenda", "I asked Ann")),
        ("yes", ("I found the long agenda", "I asked Ann")),
    ):
        turn(said)
        assert kept(db) == [row], said
    assert conversations.kept(db, ADA) == []


def test_what_did_not_happen_after_all_is_no_evidence(db, turn):
    begin_day_four(db, turn)
    for said in ("done", "I found the agenda", "back", "back", "not yet", "skip", "skip"):
        turn(said)
    assert len(kept(db)) == 1  # what was told stays until something else is
    for said in ("start earlier", "same", "tomorrow 8am", "yes"):
        turn(said)

    assert conversations.kept(db, ADA) == []
    assert kept(db) == []


def test_a_win_that_was_told_is_evidence_though_its_talk_is_left(db, turn):
    turn("/win I rang the dentist")
    turn("/home")

    assert kept(db) == [("I rang the dentist", None)]


def test_a_moment_typed_becomes_a_reminder_in_ones_own_zone(db, turn):
    turn("/reframe")
    turn.tap("o1")
    turn("the talk in class")
    turn("tomorrow 3pm")
    turn.tap("y")

    found = [(one.kind, f"{one.due_at:%d %H:%M}") for one in reminders.planned(db, ADA)]
    assert found == [("event-soon", "25 13:30"), ("event-now", "25 13:55"), ("debrief", "25 15:00")]


@pytest.mark.parametrize(
    ("words", "sorry"),
    [
        ("whenever", "When exactly?"),
        ("2 hours ago", "passed"),
        ("🔥", "could not read a time"),
    ],
)
def test_words_that_are_no_moment_are_met_with_what_would_be(db, turn, words, sorry):
    turn("/reframe")
    turn.tap("o1")
    turn("the talk in class")
    done = turn(words)

    assert sorry in said(done)[0]
    assert conversations.foreground(db, ADA).place.step == "at"


def test_what_was_typed_outside_is_not_asked_again(db, turn):
    turn("I have a presentation tomorrow at 3pm and I am so nervous")

    place = conversations.foreground(db, ADA).place
    assert (place.flow, place.step) == ("reframe", "at")
    assert place.draft == "2026-11-25T15:00:00+01:00[Europe/Berlin]"


def test_words_of_danger_come_before_any_flow_and_any_command(db, turn):
    for text in ("I want to kill myself", "/solve I want to kill myself"):
        turn("/week")
        assert "matters more" in said(turn(text))[0]
        assert conversations.foreground(db, ADA).place.flow == "crisis"


def test_a_heavy_word_about_another_is_heard_and_the_question_goes_on(db, turn):
    turn("/week")
    words = said(turn("My sister tried to kill herself last year"))

    assert "/sos" in words[0]
    assert len(words) == 2


def test_after_a_failed_turn_sorry_moves_nothing(db, turn):
    turn("/week")
    before = people.find(db, ADA)
    update = hear({"update_id": 99, "message": message(text="x")})
    done = turns.sorry(db, update, NOW)

    assert "went wrong" in said(done)[0]
    assert people.find(db, ADA) == before
    assert turns.sorry(db, update, NOW).letters == ()


def test_a_location_sets_the_clock_where_it_is_asked_for(db, turn):
    turn("/settings")
    turn.tap("o0")
    where = {"message": message(location={"latitude": 48.2, "longitude": 16.37})}
    assert "Vienna" in said(turn(**where))[0]
    turn.tap("y")

    assert people.find(db, ADA).zone == "Europe/Vienna"


def test_a_pause_holds_and_is_taken_back(db, turn):
    turn("/pause")
    turn.tap("o1")
    turn.tap("y")
    assert people.find(db, ADA).paused_until > NOW

    assert "Tuesday 1 December" in said(turn("/pause"))[0]


def test_a_talk_of_a_flow_that_is_gone_hurts_nobody(db, turn):
    from flows.place import Place  # noqa: PLC0415

    conversations.begin(db, ADA, 1, Place("a-flow-that-is-gone", 1, "x"), NOW)

    assert said(turn("hello"))
    assert said(turn("/week"))
    assert conversations.foreground(db, ADA).place.flow == "week-goal"


def test_a_box_ticked_by_typing_its_words_changes_where_it_stands(db, turn):
    turn("/reframe")
    turn.tap("o0")
    turn("a phone call")
    turn.tap("o7")
    people.change(db, ADA, live=77)

    done = turn("racing heart")

    assert said(done) == []
    edits = [one.payload for one in done.letters if one.method == "editMessageText"]
    assert [one["message_id"] for one in edits] == [77]
    labels = [key["text"] for row in edits[0]["reply_markup"]["inline_keyboard"] for key in row]
    assert "✓ Racing heart" in labels


@pytest.mark.parametrize("day", ["2026-11-25", "2026-99-99"])
async def test_words_written_like_a_moment_of_ours_stay_words(coach, day):
    typed = f"{day}T10:00:00+01:00[Europe/Berlin]"
    await coach.say("/win")
    await coach.say(typed)
    while "Skip" in coach.buttons():
        await coach.tap("Skip")

    (kept,) = await coach.do(lambda db: records.evidence(db, ADA))
    assert kept.text == typed.replace("[", " [")
    await coach.say("/evidence")
    assert day in coach.last()["text"]


@pytest.mark.parametrize("typed", ["Pause for a while", "pause for a while!", "PAUSE for a  while"])
async def test_typing_what_stands_on_a_button_is_as_good_as_tapping_it(coach, typed):
    await coach.say("stop")

    (answer,) = await coach.say(typed)

    assert answer.startswith("Until when shall I be quiet?")


async def test_what_stands_on_no_button_just_now_is_answered_as_before(coach):
    (answer,) = await coach.say("Pause for a while")

    assert "as long as you like" in answer
    assert "Pause for a while" in coach.buttons()
