"""A copy of everything, erasing everything, and taking the copy back in."""

import orjson
import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot import late
from bot.effects import carry_out
from bot.turn import Turn
from flows.effects import Keep, Note, Programme, Rate, Remind, SetGoal
from storage import conversations, people, portable, programmes, records, reminders
from storage.tables import Outbox, Receipt
from tests.bot.coach import ADA, BOB, NOW

CANARY = "zebra canary <b>& | 🙂"


async def live(coach, person=ADA):
    """Something in every table."""

    def write(db):
        who = people.find(db, person)
        turn = Turn(db, who, NOW)
        effects = [
            SetGoal(CANARY, "work"),
            Programme("week", stage="4", content={"goal": CANARY, "steps": ["a"]}, new_goal=True),
            Keep(f"{CANARY} done", "win", how="I rang early"),
            Note("cue", {"line": CANARY}),
            Rate("confidence", 7),
            Remind("micro", "2026-11-25T09:00:00+00:00[UTC]", part=1),
        ]
        carry_out(turn, effects)

    await coach.do(write)
    await coach.say("/solve", person)
    await coach.say(f"Find a flat before March {CANARY}", person)


async def copy(coach, person=ADA):
    await coach.say("/export", person)
    sent = coach.api.made("sendDocument")[-2:]
    return {one["name"].rpartition(".")[2]: one["body"] for one in sent}


async def erase(coach, person=ADA):
    await coach.say("/delete", person)
    await coach.tap("Yes, erase", person)


async def bring(coach, body, person=ADA, size=None):
    coach.api.files["f1"] = body
    return await coach.send(person, document={"file_id": "f1", "file_size": size or len(body)})


async def begin_import(coach, person=ADA):
    await coach.say("/import", person)
    await coach.tap("Yes, replace", person)


def all_of(person):
    def read(db):
        found = portable.gather(db, person, NOW)
        found.pop("exported_at")
        ids = {}
        for name in ("goal", "programme"):
            for place, row in enumerate(found[name]):
                ids[name, row["id"]] = place
        for rows in found.values():
            for row in rows if isinstance(rows, list) else ():
                row.pop("id", None)
                row["goal_id"] = ids.get(("goal", row.get("goal_id")))
                row["about"] = ids.get(("programme", row.get("about")))
                row.pop("number", None)
                row.pop("parked", None)
        return found

    return read


async def rows_left(coach, person=ADA):
    def read(db):
        return {
            table.name
            for table in SQLModel.metadata.sorted_tables
            if "person_id" in table.c
            and db.execute(select(table.c.person_id).where(table.c.person_id == person)).first()
        }

    return await coach.do(read)


async def test_a_copy_holds_everything_twice_and_is_there_to_be_read(coach):
    await live(coach)
    files = await copy(coach)

    assert CANARY in files["md"].decode()
    assert "I rang early" in files["md"].decode()
    found = orjson.loads(files["json"])
    assert found["format"] == "foothold-export-1"
    assert found["evidence"][0]["text"] == f"{CANARY} done"
    assert found["conversation"][0]["place"]["step"]
    assert await coach.unsent() == []


async def test_a_copy_is_of_ones_own_only(coach):
    await coach.welcome(BOB)
    await live(coach)
    files = await copy(coach, BOB)

    assert CANARY.encode() not in files["json"] + files["md"]


async def test_erasing_leaves_no_row_and_gives_a_receipt(any_coach):
    coach = any_coach
    await coach.welcome(BOB)
    await live(coach)
    await live(coach, BOB)
    await erase(coach)

    assert await coach.who() is None
    assert await rows_left(coach) <= {"outbox"}
    receipt = next(one["text"] for one in coach.api.made("sendMessage") if "Receipt" in one["text"])
    number, day = await coach.do(lambda db: db.execute(select(Receipt.number, Receipt.day)).one())
    assert number in receipt
    assert day == "2026-11-24"
    assert coach.buttons() == {}
    assert (await rows_left(coach, BOB)) >= {"evidence", "key", "goal"}


async def test_nothing_is_left_of_the_receipt_once_it_is_sent(coach):
    await live(coach)
    await erase(coach)
    await coach.quiet()

    assert await rows_left(coach) == set()


async def test_the_receipt_goes_out_even_when_the_program_ends_in_between(coach, monkeypatch):
    await live(coach)
    await coach.say("/delete")
    monkeypatch.setattr(coach.delivery, "post", lambda *_: None)
    await coach.tap("Yes, erase")

    letters = await coach.unsent()
    assert any("Receipt" in str(one.payload) for one in letters)
    assert CANARY not in str(letters)


async def test_a_receipt_sent_after_a_restart_is_not_kept_either(coach, monkeypatch):
    await live(coach)
    await coach.say("/delete")
    with monkeypatch.context() as ended:
        ended.setattr(coach.delivery, "post", lambda *_: None)
        await coach.tap("Yes, erase")
    left = await coach.do(lambda db: late.left_behind(db, coach.now, 100, mine=True))
    coach.delivery.post(left)
    await coach.quiet()

    assert any("Receipt" in one["text"] for one in coach.api.made("sendMessage"))
    assert await rows_left(coach) == set()


@pytest.fixture
async def cut_off(any_coach, monkeypatch):
    """Ada has erased everything and begun anew; then the program ended, with nothing sent."""
    coach = any_coach
    await live(coach)
    await coach.say("/delete")
    with monkeypatch.context() as ended:
        ended.setattr(coach.delivery, "post", lambda *_: None)
        await coach.tap("Yes, erase")
        await coach.say("/start")
    return coach


async def test_the_receipt_goes_out_even_to_who_has_begun_anew_meanwhile(cut_off):
    left = await cut_off.do(lambda db: late.left_behind(db, cut_off.now, 100, mine=True))
    cut_off.delivery.post(left)
    await cut_off.quiet()

    assert any("Receipt" in one["text"] for one in cut_off.api.made("sendMessage"))
    kept = await cut_off.do(lambda db: list(db.execute(select(Outbox.payload)).scalars()))
    assert kept
    assert "Receipt" not in str(kept)


@pytest.mark.parametrize("how", ["tap", "say"])
async def test_erasing_takes_the_buttons_off_its_question(coach, how):
    await coach.say("/delete")
    shown = (await coach.who()).live
    if how == "tap":
        await coach.press(coach.button("Yes, erase"), on=shown)
    else:
        await coach.say("Yes, erase all of it")

    assert await coach.who() is None
    assert {"chat_id": ADA, "message_id": shown} in coach.api.made("editMessageReplyMarkup")


async def test_no_button_of_a_life_that_was_erased_answers_in_the_next(any_coach):
    coach = any_coach
    await coach.do(lambda db: people.wipe(db, ADA))
    old = []
    for _ in range(2):
        coach.later(seconds=1)
        await coach.say("/start")
        await coach.tap("16 or older")
        await coach.say("Lisbon")
        for data in old:
            assert "from earlier" in await coach.press(data)
        old = list(coach.buttons().values())
        await erase(coach)

    assert old


async def test_a_nudge_of_a_life_that_was_erased_is_not_taken_for_one_of_the_next(coach):
    shown = []
    for _ in range(2):
        await live(coach)
        await coach.do(lambda db: reminders.remind(db, ADA, "evening", coach.now, clock="19:30"))
        await coach.come()
        shown.append(coach.button("Later"))
        coach.later(days=1)
        if len(shown) == 1:
            await erase(coach)
            await coach.welcome()
    numbers = [data.split(":")[1].split(".")[0] for data in shown]

    assert numbers[0] == numbers[1], "or nothing would be shown by this"
    assert "from earlier" in await coach.press(shown[0])
    assert not await coach.press(shown[1])


async def test_old_buttons_and_a_block_do_not_bring_an_erased_person_back(coach):
    await coach.say("/delete")
    data = coach.button("Yes, erase")
    await coach.press(data)
    toast = await coach.press(data)
    await coach.take(
        my_chat_member={
            "chat": {"id": ADA, "type": "private"},
            "from": {"id": ADA},
            "new_chat_member": {"status": "kicked"},
        }
    )

    assert toast
    assert await coach.who() is None


async def test_saying_no_keeps_everything(coach):
    await live(coach)
    await coach.say("/delete")
    await coach.tap("No, keep")

    assert await coach.do(lambda db: records.count_evidence(db, ADA)) == 1


async def test_a_copy_taken_back_in_after_erasing_is_all_there_was(any_coach):
    coach = any_coach
    await live(coach)
    before = await coach.do(all_of(ADA))
    shown = [await coach.say(f"/{name}") for name in ("evidence", "progress", "week")]
    await coach.say("/today")
    before = await coach.do(all_of(ADA))
    files = await copy(coach)
    await erase(coach)
    await coach.welcome(BOB)
    await live(coach, BOB)  # takes the numbers that Ada's goal and week had
    await coach.welcome()
    await begin_import(coach)
    said = await bring(coach, files["json"])

    assert "all back" in said[-1]
    after = await coach.do(all_of(ADA))
    for part in before:
        if part not in {"conversation", "reminder"}:
            assert after[part] == before[part], part
    assert {one["flow"] for one in after["conversation"]} == {
        one["flow"] for one in before["conversation"]
    }
    assert {(one["kind"], one["part"], one["about"]) for one in before["reminder"]} <= {
        (one["kind"], one["part"], one["about"]) for one in after["reminder"]
    }
    again = [await coach.say(f"/{name}") for name in ("evidence", "progress", "week")]
    assert again == shown
    place = await coach.do(lambda db: conversations.parked(db, ADA))
    assert any("Find a flat before March" in str(kept.place.trail) for kept in place)


async def test_a_win_whose_talk_was_left_is_one_win_after_a_copy_is_taken_back_in(coach):
    await coach.say("/win I rang the dentist")
    files = await copy(coach)
    await erase(coach)
    await coach.welcome(BOB)
    await coach.say("/win I wrote to Ann", BOB)  # takes the number that Ada's had
    await coach.welcome()
    await begin_import(coach)
    await bring(coach, files["json"])
    await coach.say("/win")
    await coach.say("I asked Ann for the number")

    for person, kept in (
        (ADA, [("I rang the dentist", "I asked Ann for the number")]),
        (BOB, [("I wrote to Ann", None)]),
    ):
        found = await coach.do(lambda db, of=person: records.evidence(db, of))
        assert [(one.text, one.how) for one in found] == kept


async def test_what_was_there_goes_when_a_copy_takes_its_place(coach):
    await live(coach)
    files = await copy(coach)
    await coach.say("/win I did something later")
    await coach.tap("Skip")
    await begin_import(coach)
    await bring(coach, files["json"])
    await begin_import(coach)
    await bring(coach, files["json"])

    kept = await coach.do(lambda db: [one.text for one in records.evidence(db, ADA)])
    assert kept == [f"{CANARY} done"]


def changed(body, **parts):
    return orjson.dumps({**orjson.loads(body), **parts})


def edited(body, table, **values):
    found = orjson.loads(body)
    found[table][0].update(values)
    return orjson.dumps(found)


WRONG = {
    "nothing": lambda _: b"",
    "no JSON": lambda body: body[:-1],
    "a bomb of lists": lambda _: b"[" * 200_000,
    "deep words": lambda body: edited(body, "note", content=deep(40)),
    "a list": lambda _: b"[]",
    "another format": lambda body: changed(body, format="foothold-export-2"),
    "a part too many": lambda body: changed(body, key=[]),
    "a part too few": lambda _: orjson.dumps({"format": "foothold-export-1"}),
    "a column too many": lambda body: edited(body, "goal", person_id=BOB),
    "text for a number": lambda body: edited(body, "rating", value="7"),
    "a huge number": lambda body: edited(body, "rating", value=1 << 62),
    "a number too big for its column": lambda body: edited(body, "rating", value=1 << 40),
    "a part too big for its column": lambda body: edited(body, "reminder", part=1 << 31),
    "a number of sixty digits": lambda body: edited(body, "note", content={"x": 7}).replace(
        b'{"x":7}', b'{"x":1' + b"0" * 60 + b"}"
    ),
    "no zone": lambda body: changed(body, person={**orjson.loads(body)["person"], "zone": "../x"}),
    "no hour": lambda body: changed(
        body, person={**orjson.loads(body)["person"], "morning": "25:00"}
    ),
    "no day": lambda body: edited(body, "evidence", day="2026-13-40"),
    "the year 9999": lambda body: edited(body, "reminder", due_at="9999-01-01T00:00:00+00:00"),
    "no such talk": lambda body: edited(body, "conversation", flow="root"),
    "no such kind": lambda body: edited(body, "reminder", kind="__class__"),
    "a goal of someone else": lambda body: edited(body, "evidence", goal_id=999_999),
    "the same twice": lambda body: changed(body, reminder=orjson.loads(body)["reminder"] * 2),
    "a zero byte": lambda body: edited(body, "goal", domain="a\x00b"),
    "words that are none": lambda body: edited(body, "goal", title={"a": 1}),
}


def deep(levels):
    value = {}
    for _ in range(levels):
        value = {"a": value}
    return value


@pytest.mark.parametrize("how", WRONG)
async def test_a_file_that_is_wrong_is_refused_whole_with_one_sentence(coach, how):
    await live(coach)
    files = await copy(coach)
    before = await coach.do(all_of(ADA))
    await begin_import(coach)
    said = await bring(coach, WRONG[how](files["json"]))

    assert len(said) == 1
    assert "no copy of mine" in said[0]
    after = await coach.do(all_of(ADA))
    assert {**after, "conversation": 0} == {**before, "conversation": 0}
    assert "all back" in (await bring(coach, files["json"]))[-1]


async def test_a_file_too_big_is_not_even_fetched(coach):
    await begin_import(coach)
    said = await bring(coach, b"{}", size=portable.LARGEST + 1)

    assert "too big" in said[0]
    assert not coach.api.made("download")


async def test_a_file_that_lies_about_its_size_is_not_read_to_its_end(coach):
    await begin_import(coach)
    said = await bring(coach, b" " * (portable.LARGEST + 1), size=7)

    assert "too big" in said[0]


def many(body, table, count, **more):
    """With so many rows of a table, no two alike in what tells them apart."""
    row = {**orjson.loads(body)[table][0], **more}
    apart = [name for name in ("id", "number", "part") if name in row]
    return changed(body, **{table: [{**row, **dict.fromkeys(apart, n)} for n in range(count)]})


TOO_MUCH = {
    "talks": lambda body: many(body, "conversation", 501, parked=True),
    "goals": lambda body: many(body, "goal", 501),
    "what lasts": lambda body: many(body, "programme", 3001),
    "reminders": lambda body: many(body, "reminder", 301),
    "evidence": lambda body: many(body, "evidence", 15_001),
    "notes and ratings": lambda body: many(many(body, "note", 7501), "rating", 7500),
    "of nothing": lambda body: changed(body, evidence=[[]] * 250_000),
    "in a note": lambda body: edited(body, "note", content={"x": [0] * 250_000}),
}


async def test_a_copy_of_more_than_a_life_holds_is_refused_with_one_sentence(coach):
    await live(coach)
    body = (await copy(coach))["json"]
    before = await coach.do(all_of(ADA))
    await begin_import(coach)
    for what, more in TOO_MUCH.items():
        said = await bring(coach, more(body))
        assert len(said) == 1, what
        assert "too big" in said[0], what

    after = await coach.do(all_of(ADA))
    assert {**after, "conversation": 0} == {**before, "conversation": 0}


def kept_long(texts):
    def write(db):
        keep = [Keep(text, "win", how="я" * 500) for text in texts]
        carry_out(Turn(db, people.find(db, ADA), NOW), keep)

    return write


async def test_what_was_written_for_years_is_taken_back(coach):
    await coach.do(kept_long(f"{number} " + "я" * 1900 for number in range(800)))
    body = (await copy(coach))["json"]
    assert len(body) > 3_000_000
    assert "caption" not in coach.api.made("sendDocument")[-1]
    await begin_import(coach)

    assert "all back" in (await bring(coach, body))[-1]
    assert await coach.do(lambda db: records.count_evidence(db, ADA)) == 800


@pytest.mark.parametrize("bound", [{"LARGEST": 9000}, {"MOST_ROWS": 2}, {"MOST_PARTS": 40}])
async def test_a_copy_that_cannot_be_taken_back_says_so_when_it_is_made(coach, monkeypatch, bound):
    await coach.do(kept_long(str(number) + "я" * 1900 for number in range(3)))
    for name, value in bound.items():
        monkeypatch.setattr(portable, name, value)
    body = (await copy(coach))["json"]
    read, taken = coach.api.made("sendDocument")[-2:]

    assert len(orjson.loads(body)["evidence"]) == 3
    assert "too big for /import" in taken["caption"]
    assert "caption" not in read
    await begin_import(coach)
    assert "too big" in (await bring(coach, body))[0]


async def test_a_file_that_nobody_asked_for_is_not_fetched(coach):
    for opening in ("/today", "/solve", "/import"):
        await coach.say(opening)
        assert "do not open files" in (await bring(coach, b"{}"))[0]
    assert not coach.api.made("download")


async def test_words_in_the_place_of_the_file_are_met(coach):
    await begin_import(coach)

    assert ".json" in (await coach.say("here it is"))[0]


async def test_agreeing_is_kept_with_its_moment(coach):
    person = 4711
    await coach.say("/start", person)
    assert "16 or older" in next(iter(coach.buttons(person)))
    await coach.tap("16 or older", person)
    await coach.say("Lisbon", person)
    await coach.tap("Yes", person)
    await coach.tap("8:00", person)
    await coach.tap("Later", person)

    assert (await coach.who(person)).consented_at == NOW


async def test_reminders_of_an_imported_copy_come(coach):
    await live(coach)
    files = await copy(coach)
    await begin_import(coach)
    await bring(coach, files["json"])

    planned = await coach.do(lambda db: reminders.planned(db, ADA))
    week = (await coach.do(lambda db: programmes.of_kind(db, ADA, "week")))[0]
    assert ("micro", week.id) in {(one.kind, one.about) for one in planned}
