"""What is sent to do harm: too much, too fast, forged, or written for another program."""

import asyncio
import json
import logging
import random
import string

import httpx
import orjson
import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError, OperationalError
from starlette.applications import Starlette

from bot import logs, turns, watch, webhook
from bot.edge import Edge
from bot.flood import AT_ONCE, MOST, Flood
from storage import conversations, people, records
from tests.bot.coach import ADA, BOB, NOW, message

SECRET = "s3cret"
CANARY = "canarykilo"


@pytest.fixture
def slow(coach):
    """The edge with a clock that stands still, so that whoever is too fast waits."""
    clock = {"now": 0.0}
    coach.edge = Edge(
        coach.store, coach.delivery, lambda: coach.now, pace=Flood(lambda: clock["now"])
    )
    coach.clock = clock
    return coach


def updates(first, count, person=ADA, words="/today"):
    return [
        {"update_id": first + number, "message": message(person, text=f"{words}")}
        for number in range(count)
    ]


async def waiting(coach):
    return await coach.do(lambda db: db.execute(sql("SELECT count(*) FROM waiting")).scalar())


async def drained(coach):
    while coach.edge._waiting:
        coach.clock["now"] += 1.0
        await asyncio.sleep(0.01)
    await coach.quiet()


async def test_a_flood_waits_its_turn_and_slows_nobody_else(slow):
    await slow.welcome(BOB)
    await slow.edge.take(updates(100, 60))
    await slow.quiet()
    assert len([one for one in slow.api.made("sendMessage") if one["chat_id"] == ADA]) == AT_ONCE
    assert await waiting(slow) == 40

    assert await slow.say("/today", BOB)
    slow.edge._flood.seconds = lambda: slow.clock["now"]
    await drained(slow)
    assert len([one for one in slow.api.made("sendMessage") if one["chat_id"] == ADA]) == 60
    assert await waiting(slow) == 0


async def test_what_waits_keeps_its_order(slow):
    ideas = [
        {"update_id": 10 + number, "message": message(text=f"idea number {number}")}
        for number in range(AT_ONCE + 10)
    ]
    await slow.say("/solve")
    await slow.say("Find a flat by March")
    await slow.press(slow.button("4"))
    await slow.edge.take(ideas)
    await drained(slow)

    front = await slow.do(lambda db: conversations.foreground(db, ADA))
    numbers = [int(item.rpartition(" ")[2]) for item in front.place.draft["items"]]
    assert numbers == list(range(AT_ONCE + 10))


async def test_what_waits_outlives_the_process(slow):
    await slow.edge.take(updates(100, AT_ONCE + 5))
    await slow.edge.close()
    await slow.quiet()
    sent = len(slow.api.made("sendMessage"))
    assert CANARY not in str(await waiting(slow))

    after = Edge(slow.store, slow.delivery, lambda: slow.now, pace=slow.edge._flood)
    slow.edge = after
    await after.take_up(mine=True)
    await drained(slow)
    assert len(slow.api.made("sendMessage")) == sent + 5
    assert await waiting(slow) == 0


async def test_too_much_is_said_once(slow):
    await slow.edge.take(updates(100, AT_ONCE + MOST + 50))
    await slow.quiet()

    told = [one for one in slow.api.made("sendMessage") if "a lot at once" in one["text"]]
    assert len(told) == 1
    assert await waiting(slow) == MOST
    await slow.edge.close()


async def test_too_much_is_said_though_it_could_not_be_kept_at_first(slow, monkeypatch):
    await slow.edge.take(updates(100, AT_ONCE + MOST))

    def full(*_):
        raise OperationalError("INSERT", {}, Exception("full"))

    with monkeypatch.context() as patch:
        patch.setattr(turns, "too_much", full)
        with pytest.raises(OperationalError):
            await slow.edge.take(updates(900, 1))
    for _ in range(2):
        await slow.edge.take(updates(900, 1))
    await slow.quiet()

    told = [one for one in slow.api.made("sendMessage") if "a lot at once" in one["text"]]
    assert len(told) == 1
    assert await waiting(slow) == MOST


async def test_what_waits_and_comes_again_is_taken_once(slow):
    flood = updates(100, AT_ONCE + 5)
    for _ in range(3):
        await slow.edge.take(flood)
    assert await waiting(slow) == 5
    await drained(slow)
    await slow.edge.take(flood)

    assert await waiting(slow) == 0
    assert len(slow.api.made("sendMessage")) == AT_ONCE + 5


async def test_the_first_words_of_someone_unknown_wait_durably_too(slow, monkeypatch):
    monkeypatch.setattr(slow.edge._flood, "wait", lambda _: 60.0)
    await slow.edge.take(updates(100, 1, BOB))

    assert await waiting(slow) == 1


def test_buckets_fill_again_and_are_forgotten():
    clock = {"now": 0.0}
    flood = Flood(lambda: clock["now"])
    assert [flood.wait(ADA) for _ in range(AT_ONCE)] == [0.0] * AT_ONCE
    assert flood.wait(ADA) > 0
    assert flood.wait(BOB) == 0
    clock["now"] += 0.2
    assert [flood.wait(ADA) > 0 for _ in range(3)] == [False, False, True]
    clock["now"] += 100
    flood.wait(BOB)
    assert list(flood._buckets) == [BOB]


# Callback data


async def everything(coach):
    """All that is kept, but for when people were last seen and what is on its way out."""

    def read(db):
        tables = ("conversation", "goal", "programme", "evidence", "rating", "note", "reminder")
        rows = {name: db.execute(sql(f"SELECT * FROM {name}")).all() for name in tables}
        return rows, db.execute(sql("SELECT id, turn, welcomed, zone FROM person")).all()

    return await coach.do(read)


however_many = pytest.mark.parametrize(
    "count", [600, pytest.param(3000, marks=pytest.mark.long)], ids=["hundreds", "thousands"]
)


async def forgeries(coach, chance, count):
    """Data that no button of Bob's has: of other kinds, turns, places, people; and nonsense."""
    who = await coach.who()
    turn = who.turn
    kinds = ["q", "g", "n", "x", "", "Q", "é"]
    codes = ["o0", "o99", "+0", "-1", "b", "x", "w", "d", "home", "delete", "", "o", "٣", "o-1"]
    made = [
        f"{chance.choice(kinds)}:{chance.choice([turn + 1, turn + 7, -1, '٣', 10**18])}:"
        f"{chance.choice(codes)}"
        for _ in range(count // 2)
    ]
    signs = string.printable + "é🙂\x00\u202e"
    made += ["".join(chance.choices(signs, k=chance.randrange(80))) for _ in range(count // 2)]
    return made


@however_many
async def test_forged_taps_have_no_effect(coach, count):
    await coach.welcome(BOB)
    await coach.say("/week")
    await coach.say(f"speak up {CANARY}")
    before = await everything(coach)
    sent = len(coach.api.made("sendMessage"))
    chance = random.Random(5)
    for number, data in enumerate(await forgeries(coach, chance, count)):
        tap = coach.tap_on(data, chance.choice((ADA, BOB)), None)
        await coach.edge.take([{"update_id": 10_000 + number, "callback_query": tap}])
    await coach.quiet()

    assert await everything(coach) == before
    assert len(coach.api.made("sendMessage")) == sent
    assert CANARY not in str(coach.api.made("answerCallbackQuery"))


async def test_someone_elses_buttons_and_ids_do_nothing(coach):
    await coach.welcome(BOB)
    await coach.say("/week")
    await coach.say(f"speak up {CANARY}")
    data = list(coach.buttons().values())
    before = await everything(coach)
    for one in data:
        assert CANARY not in await coach.press(one, BOB)
    for number in range(50):
        await coach.press(f"n:{number}:week", BOB)

    assert await everything(coach) == before


# Texts written for other programs

NASTY = (
    "'; DROP TABLE person; --",
    '" OR 1=1 --',
    "<b>bold</i> <script>alert(1)</script> <a href='tg://user?id=1'>x</a>",
    "*a* _b_ [c](tg://user?id=1) `d` ||e||",
    "{name} {0.__class__} %s %n %(x)s ${x} { $goal }",
    "&lt;b&gt; &amp; &#0;",
    "\u202egnp.exe a\u0000b \ufeff\u200d",
    "🙂" * 2000,
    "a" * 100_000,
    "\\x00\\' \\u0000",
    "a\n" * 2000,
)


@pytest.mark.parametrize("nasty", NASTY)
async def test_texts_for_other_programs_stay_texts(any_coach, nasty):
    coach = any_coach
    for command in ("/win", "/solve", "/goal", "/thought", "/reflect", "/step", "/evidence", "/x"):
        await coach.say(command)
        said = await coach.say(nasty)
        await coach.say(f"{command} {nasty}")
        for text in said:
            assert "<script" not in text
            assert "tg://user" not in text.replace("[c](tg://user", "").replace(
                "&lt;a href='tg://user", ""
            )
            assert not text.startswith("Something went wrong")
    assert (await coach.who()).welcomed
    assert [
        one["text"] for one in coach.api.made("sendMessage") if "went wrong" in one["text"]
    ] == []


# Errors and logs


async def test_an_error_logs_neither_what_was_typed_nor_the_token(coach, monkeypatch, capfd):
    from bot import talk  # noqa: PLC0415

    handlers = logging.getLogger().handlers[:]
    logs.set_up("DEBUG", "123456:" + "T" * 30)
    try:

        def broken(turn, front, heard, tapped=None):
            raise ValueError(f"{heard} 123456:{'T' * 30}")

        await coach.say("/solve")
        monkeypatch.setattr(talk, "hear", broken)
        said = await coach.say(CANARY)
        await coach.do(lambda db: records.keep(db, 999, CANARY, source="x", day="", now=NOW))
    except Exception:
        logging.getLogger("test").exception("as a bug would")
    finally:
        logging.getLogger().handlers[:] = handlers
    out = "".join(capfd.readouterr())

    assert "Something went wrong" in said[0]
    assert "turn failed" in out
    assert CANARY not in out
    assert "TTTT" not in out


async def test_an_error_of_the_database_holds_none_of_the_values(coach):
    await coach.do(lambda db: people.find(db, ADA))
    with pytest.raises(IntegrityError) as error:
        await coach.do(lambda db: records.keep(db, ADA, CANARY, source=None, day=CANARY, now=NOW))
    assert CANARY not in str(error.value)


# The webhook


@pytest.fixture
async def client(coach):
    here = watch.routes(coach.store, lambda: coach.now, public=True)
    app = Starlette(routes=[webhook.route(coach.edge, SECRET), *here])
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=True)
    async with httpx.AsyncClient(transport=transport, base_url="http://web") as client:
        yield client


GOOD = {"update_id": 5, "message": message(text="/week")}
TAP = {
    "update_id": 6,
    "callback_query": {
        "id": "1",
        "from": {"id": ADA},
        "data": "g:1:0",
        "message": {"message_id": 1, "chat": {"id": ADA, "type": "private"}},
    },
}
JUNK = (None, True, -1, 0, 2**63, 2**70, 1e308, "", "x", "\x00", [], {}, [[]], {"id": {}}, "9" * 40)


def spoiled(value, chance):
    """The same JSON with a few of its parts replaced, dropped or doubled."""
    value = json.loads(json.dumps(value))
    for _ in range(chance.randrange(1, 4)):
        at = value
        while isinstance(at, dict) and at:
            key = chance.choice(list(at))
            inner = at[key]
            if isinstance(inner, dict) and inner and chance.random() < 0.7:
                at = inner
                continue
            if chance.random() < 0.3:
                del at[key]
            else:
                at[key] = chance.choice(JUNK)
            break
    return value


@however_many
async def test_forged_requests_are_refused_and_leave_no_trace(coach, client, caplog, count):
    before = await everything(coach)
    chance = random.Random(11)
    for number in range(count):
        body = orjson.dumps(json.loads(json.dumps(GOOD)) | {"update_id": number})
        secret = "".join(chance.choices(string.ascii_letters, k=chance.randrange(0, 40)))
        path = chance.choice((webhook.PATH, "/", "/telegram/", "/healthz", "/../etc", "/Telegram"))
        method = chance.choice(("POST", "GET", "PUT", "DELETE"))
        headers = {webhook.HEADER: secret} if chance.random() < 0.8 else {}
        answer = await client.request(method, path, content=body, headers=headers)
        assert answer.status_code in {200, 403, 404, 405, 307}
        assert (answer.status_code == 200) == (path == "/healthz" and method == "GET")
    assert await everything(coach) == before
    assert coach.api.calls == []
    assert SECRET not in caplog.text


@however_many
async def test_spoiled_updates_are_never_an_error(coach, client, caplog, count):
    chance = random.Random(12)
    for number in range(count):
        update = spoiled(chance.choice((GOOD, TAP)), chance)
        if (
            isinstance(update, dict)
            and type(update.get("update_id")) is int
            and update["update_id"] in (5, 6)
        ):
            update["update_id"] = 1000 + number
        try:
            body = orjson.dumps(update)
        except TypeError:  # a number that no JSON of 64 bits holds
            body = json.dumps(update).encode()
        answer = await client.post(webhook.PATH, content=body, headers={webhook.HEADER: SECRET})
        assert answer.status_code in {200, 400}, body
    await coach.quiet()
    assert "went wrong" not in str(coach.api.made("sendMessage"))
    assert "Traceback" not in caplog.text
