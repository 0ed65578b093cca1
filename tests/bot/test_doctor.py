"""`foothold doctor` finds what is wrong, says what to do, and gives nothing away."""

import socket
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import backup, care, doctor
from bot.doctor import State, examine, report
from bot.settings import Settings
from storage import keys, people, post
from storage.engine import connect
from storage.post import Letter
from tests.storage.people_in import ADA, meet

TOKEN = "123456789:AAH-canary_token_canary_token_canary"
NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class Telegram:
    """Answers as the Bot API does, with a clock of its own."""

    def __init__(self):
        self.hook = {"url": "", "pending_update_count": 0}
        self.token = TOKEN
        self.now = NOW

    async def answer(self, request):
        date = {"Date": f"{self.now:%a, %d %b %Y %H:%M:%S} GMT"}
        if request.path == "/":
            return web.json_response({}, headers=date)
        if request.match_info["token"] != self.token:
            return web.json_response({"ok": False}, status=401)
        found = {"getMe": {"username": "foothold_bot"}, "getWebhookInfo": self.hook}
        return web.json_response({"ok": True, "result": found[request.match_info["method"]]})


@pytest.fixture
async def telegram():
    telegram, app = Telegram(), web.Application()
    app.router.add_get("/", telegram.answer)
    app.router.add_post("/bot{token}/{method}", telegram.answer)
    async with TestServer(app, host="127.0.0.1") as server:
        telegram.root = str(server.make_url("")).rstrip("/")
        yield telegram


@pytest.fixture
def of(telegram, sqlite_url, master_key, monkeypatch):
    """The settings of a sound installation, and what is to be otherwise."""
    monkeypatch.setattr(doctor.clock, "now", lambda: NOW)

    def settings(**more):
        sound = {
            "telegram_bot_token": TOKEN,
            "telegram_api_url": telegram.root,
            "database_url": sqlite_url,
            "foothold_key": master_key,
        }
        return Settings(**{**sound, **more})

    return settings


async def found(settings, about):
    return [one for one in await examine(settings) if one.about == about][-1]


async def test_a_sound_installation_has_nothing_to_be_done(of, database_url, monkeypatch):
    monkeypatch.setattr(care, "unchecked", lambda _: ())
    every = await examine(of(database_url=database_url))

    assert {one.state for one in every} == {State.WELL}
    assert {"database", "tables", "key", "token", "clock", "updates"} <= {
        one.about for one in every
    }


async def test_nothing_secret_is_shown(of, telegram, master_key, sqlite_url):
    telegram.token = "another"
    shown = report(await examine(of(webhook_url="https://coach.example", webhook_secret="hush")))

    for secret in (TOKEN, master_key, "canary", "hush", sqlite_url):
        assert secret not in shown


async def test_a_token_that_telegram_does_not_know_is_named(of, telegram):
    telegram.token = "another"
    one = await found(of(), "token")

    assert one.state is State.NOW
    assert "BotFather" in one.do


async def test_without_telegram_it_says_that_it_cannot_be_asked(of):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        root = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        one = await found(of(telegram_api_url=root), "token")

    assert (one.state, "cannot be asked" in one.what) == (State.NOW, True)


@pytest.mark.parametrize(
    ("off", "state"),
    [(0, State.WELL), (4, State.WELL), (-30, State.SOON), (30, State.SOON), (300, State.NOW)],
)
async def test_a_clock_that_is_off_is_told(off, state, of, telegram):
    telegram.now = NOW + timedelta(seconds=off)

    assert (await found(of(), "clock")).state is state


async def test_of_an_hours_difference_it_says_which_way(of, telegram):
    telegram.now = NOW + timedelta(hours=1)
    assert (await found(of(), "clock")).what == "3600 s behind Telegram's"
    telegram.now = NOW - timedelta(hours=1)
    assert (await found(of(), "clock")).what == "3600 s ahead of Telegram's"


@pytest.mark.parametrize(
    ("ours", "there", "about", "state"),
    [
        (None, {"url": "", "pending_update_count": 3}, "updates", State.WELL),
        (None, {"url": "", "pending_update_count": 3000}, "updates", State.SOON),
        (None, {"url": "https://other.example/x"}, "webhook", State.SOON),
        ("https://coach.example", {"url": ""}, "webhook", State.NOW),
        ("https://coach.example", {"url": "https://other.example/x"}, "webhook", State.NOW),
        ("https://coach.example", {"url": "https://coach.example/telegram"}, "webhook", State.WELL),
    ],
)
async def test_who_telegram_calls_is_who_should_be_called(ours, there, about, state, of, telegram):
    telegram.hook = there
    one = await found(of(webhook_url=ours), about)

    assert one.state is state
    assert "other.example" not in one.what  # an address may hold a token


async def test_the_last_failed_call_is_shown_while_it_is_fresh(of, telegram):
    telegram.hook = {
        "url": "https://coach.example/telegram",
        "last_error_date": int((NOW - timedelta(minutes=5)).timestamp()),
        "last_error_message": "Connection refused",
    }
    one = await found(of(webhook_url="https://coach.example"), "webhook")
    assert (one.state, "07:55 UTC: Connection refused" in one.what) == (State.SOON, True)

    telegram.hook["last_error_date"] -= 7200
    assert (await found(of(webhook_url="https://coach.example"), "webhook")).state is State.WELL


async def test_without_a_key_or_with_another_it_says_what_is_missing(of, database_url):
    engine = connect(database_url)
    with engine.begin() as db:
        meet(db)
    engine.dispose()
    assert (await found(of(database_url=database_url, foothold_key=None), "key")).state is State.NOW

    other = keys.fresh()
    keys.hold([other])
    one = await found(of(database_url=database_url, foothold_key=other), "key")
    assert one.state is State.NOW
    assert "earlier" in one.do


async def test_an_earlier_key_that_is_still_needed_is_to_be_rotated(of, database_url, master_key):
    engine = connect(database_url)
    with engine.begin() as db:
        meet(db)
    engine.dispose()
    both = f"{keys.fresh()},{master_key}"
    keys.hold(both.split(","))
    one = await found(of(database_url=database_url, foothold_key=both), "key")

    assert (one.state, "rotate-keys" in one.do) == (State.SOON, True)


async def test_tables_of_another_version_are_to_be_brought_up_to_date(of, sqlite_url):
    engine = connect(sqlite_url)
    with engine.begin() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    engine.dispose()
    one = await found(of(database_url=sqlite_url), "tables")

    assert (one.state, "foothold release" in one.do) == (State.NOW, True)


async def test_a_damaged_file_is_known_for_one(of, sqlite_url, tmp_path):
    file = tmp_path / "foothold.db"
    raw = bytearray(file.read_bytes())
    raw[5000:60000] = b"x" * 55000
    file.write_bytes(raw)
    one = await found(of(database_url=sqlite_url), "database")

    assert one.state is State.NOW
    assert "backup" in one.do


async def test_no_database_yet_is_no_trouble_and_none_is_made(of, tmp_path):
    one = await found(of(database_url=f"sqlite:///{tmp_path}/new/none.db"), "database")

    assert one.state is State.WELL
    assert not (tmp_path / "new" / "none.db").exists()


async def test_a_database_that_is_not_there_is_told(of):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"postgresql://canary:canary@127.0.0.1:{nobody.getsockname()[1]}/none"
        every = await examine(of(database_url=url))

    assert next(one for one in every if one.about == "database").state is State.NOW
    assert "canary" not in report(every)


async def test_what_does_not_go_out_or_come_is_seen(of, database_url):
    engine = connect(database_url)
    with engine.begin() as db:
        meet(db)
        people.find(db, ADA)
        late = NOW - timedelta(minutes=20)
        post.put(db, [Letter(1, ADA, "sendMessage", {"text": "x"})], late)
    engine.dispose()

    one = await found(of(database_url=database_url), "outbox")
    assert (one.state, "20 minutes; 1 wait" in one.what) == (State.NOW, True)


async def test_little_room_is_told_before_there_is_none(of, sqlite_url, monkeypatch):
    for room, state in ((10**12, State.WELL), (4 * 10**8, State.SOON), (10**6, State.NOW)):
        usage = type("Usage", (), {"free": room})
        monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _, usage=usage: usage)
        assert (await found(of(database_url=sqlite_url), "disk")).state is state


def test_crisis_lines_are_told_when_nobody_looked_at_them_for_long():
    newest = max(line.checked for line in care.lines())
    year, month = map(int, f"{newest}-01".split("-")[:2])
    first = datetime(year, month, 1, tzinfo=UTC)

    one = doctor.helplines(first + care.RECHECK + timedelta(days=1))
    assert one.state is State.SOON
    assert f"{len(care.lines())} of {len(care.lines())}" in one.what
    assert "bot/helplines.csv" in one.do


def test_checked_lately_they_are_well(monkeypatch):
    monkeypatch.setattr(care, "unchecked", lambda _: ())

    assert doctor.helplines(NOW).state is State.WELL


def test_the_command_ends_with_how_bad_it_is(tmp_path, monkeypatch, foothold, capsys):
    monkeypatch.chdir(tmp_path)
    assert foothold(["doctor"]) == 2  # no key
    assert "FOOTHOLD_KEY is missing" in capsys.readouterr().out

    monkeypatch.setenv("FOOTHOLD_KEY", keys.fresh())
    monkeypatch.setattr(care, "unchecked", lambda _: ())
    assert foothold(["doctor"]) == 1  # no token
    monkeypatch.setattr(doctor, "examine", all_well)
    assert foothold(["doctor"]) == 0


async def all_well(settings):
    return [doctor.well("everything", "is")]


def test_release_says_that_crisis_lines_are_old(tmp_path, monkeypatch, foothold, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(care, "unchecked", lambda _: care.lines()[:2])
    assert foothold(["release"]) == 0

    assert "helplines  2 of" in capsys.readouterr().err


def test_backup_and_restore_are_one_command_each(tmp_path, monkeypatch, foothold, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FOOTHOLD_KEY", keys.fresh())
    assert foothold(["backup", "one.bak"]) == 2
    assert foothold(["release"]) == 0
    assert foothold(["backup", "one.bak"]) == 0
    assert "FOOTHOLD_KEY" in capsys.readouterr().out
    assert foothold(["backup", "one.bak"]) == 2
    assert foothold(["restore", "none.bak"]) == 2
    assert "none.bak is not there" in capsys.readouterr().err
    assert foothold(["restore", "one.bak"]) == 0
    assert "Restored: 0 people" in capsys.readouterr().out


def test_a_full_disk_is_one_sentence(tmp_path, monkeypatch, sqlite_url, master_key):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.backup, "back_up", full)
    settings = Settings(database_url=sqlite_url, foothold_key=master_key)
    with pytest.raises(backup.NotDone, match="No space left"):
        backup.make(settings, tmp_path / "x")
