"""What people type, and the token, stand in no log and no file; and nowhere once they have gone."""

import shutil
import sqlite3

import pytest

from bot.sandbox.run import TOKEN
from storage import keys, portable
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

# Each looks like what someone would type there; none of it comes from anywhere but the person.
CANARIES = {
    "goal": "canaryalpha speaks in the Monday meeting",
    "problem": "Find canarybravo 2000 euros by 1 March",
    "idea": "sell canarycharlie the bike",
    "win": "I rang canarydelta the dentist",
    "how": "I wrote canaryecho down first",
    "event": "canaryfoxtrot presentation",
    "home": "canarygolf what is this",
    "html": "canaryhotel <b>%s {x} ' OR 1=1 --",
    "command": "canaryindia",
}


@pytest.fixture
async def sandbox():
    # The most that can be logged is logged.
    async with Sandbox(env={"LOG_LEVEL": "DEBUG"}) as running:
        await running.clock_to(MONDAY)
        yield running


def words(value):
    """What to look for, as it would stand in a file of any kind."""
    canary = next(part for part in value.split() if part.startswith("canary"))
    return canary.encode(), canary.encode("utf-16-le"), canary.encode().hex().encode()


def files_of_the_bot(sandbox):
    """Everything but what stands in for Telegram itself, and for the phones."""
    return [
        path
        for path in sandbox.data.rglob("*")
        if path.is_file() and "sandbox" not in path.relative_to(sandbox.data).parts
    ]


def found(sandbox, needles):
    return {
        (path.name, needle)
        for path in files_of_the_bot(sandbox)
        for needle in needles
        if needle in path.read_bytes()
    }


async def a_full_day(ada):
    await live(ada, CANARIES["home"], f"/nonsense {CANARIES['command']}")
    await live(ada, "/week", CANARIES["goal"], tap("8"), tap("4"))
    await live(ada, "/solve", CANARIES["problem"], tap("4"), CANARIES["idea"], CANARIES["html"])
    await live(ada, f"/win {CANARIES['win']}", CANARIES["how"])
    await live(ada, f"/reframe {CANARIES['event']} tomorrow at 3pm")
    await live(ada, "/evidence canarydelta")
    await ada.send("document", name="x.json", content="{}")
    await ada.press(ada.last.id, "q:1:canaryjuliet")
    await ada.settled()


async def test_nothing_typed_lies_open_in_logs_database_wal_or_backup(sandbox):
    ada = sandbox.phone(8001)
    await settle_in(ada)
    await a_full_day(ada)
    await live(ada, "/export")
    await ada.settled()
    with sqlite3.connect(sandbox.data / "foothold.db") as db:
        copy = sqlite3.connect(sandbox.data / "backup.db")
        db.backup(copy)
        copy.close()
    await sandbox.kill_bot()  # leaves the write-ahead log as it is
    names = {path.name for path in files_of_the_bot(sandbox)}
    assert {"foothold.db", "foothold.db-wal", "backup.db", "bot.log"} <= names

    secret = [TOKEN.encode(), (sandbox.data / "sandbox" / "key").read_bytes()]
    needles = [one for value in CANARIES.values() for one in words(value)]
    assert found(sandbox, [*needles, b"canaryjuliet", *secret]) == set()
    # They are there, for who has the key: what was looked for was worth looking for.
    with sandbox.database() as db:
        kept = str(portable.gather(db, 8001, MONDAY))
    for name in ("goal", "problem", "idea", "win", "how", "html"):
        assert words(CANARIES[name])[0].decode() in kept, name
    assert (sandbox.data / "sandbox" / "key").stat().st_mode & 0o077 == 0


async def test_after_leaving_nothing_is_left_for_who_has_the_key(sandbox):
    ada, bea = sandbox.phone(8002), sandbox.phone(8003)
    for phone in (ada, bea):
        await settle_in(phone)
    await a_full_day(ada)
    await live(bea, "/win I rang canarybea", tap("Skip"))
    with sandbox.database() as db:
        wrapped = db.exec_driver_sql("SELECT wrapped FROM key WHERE person_id = 8002").scalar()
    await live(ada, "/delete", tap("Yes, erase all of it"))
    await ada.settled()
    said = [one.text for one in ada.messages if one.bot][-2:]
    assert "Receipt" in said[0]
    assert "/start begins anew" in said[1]
    await sandbox.stop_bot()

    assert found(sandbox, [wrapped.encode()]) == set()
    with sandbox.database() as db:
        tables = db.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all()
        for (name,) in tables:
            columns = [row[1] for row in db.exec_driver_sql(f"PRAGMA table_info({name})")]
            whose = "id" if name == "person" else "person_id"
            if whose in columns and name != "outbox":
                count = f"SELECT count(*) FROM {name} WHERE {whose} = 8002"
                assert db.exec_driver_sql(count).scalar() == 0, name
        rows = db.exec_driver_sql("SELECT payload FROM outbox WHERE person_id = 8002").all()
        opened = b"".join(keys.unseal(8002, "", "outbox.payload", row[0]) for row in rows)
        assert b"canary" not in opened
        assert "canarybea" in str(portable.gather(db, 8003, MONDAY))


async def what_there_is(phone):
    found = []
    for command, part in (
        ("/evidence", "One thing you did"),
        ("/progress", "practices done"),
        ("/week", "What are 7 to 10 steps"),
    ):
        await phone.say(command)
        found.append((await phone.see(part, timeout=30)).text)
        await phone.settled()
    return found


async def test_a_copy_brings_back_progress_evidence_and_the_place_in_the_week(sandbox, tmp_path):
    ada = sandbox.phone(8004)
    await settle_in(ada)
    await live(ada, "/week", CANARIES["goal"], tap("8"), tap("4"))
    await live(ada, "/win I rang the dentist", tap("Skip"))
    before = await what_there_is(ada)
    await ada.say("/export")
    await ada.see("twice")
    await ada.settled()
    copies = [one.document for one in ada.messages if one.document]
    path = next(
        sandbox.stand.desk.folder / file.path
        for file in sandbox.stand.world.files.values()
        if file.name.endswith(".json")
    )
    shutil.copy(path, tmp_path / "copy.json")
    assert len(copies) == 2

    await live(ada, "/delete", tap("Yes, erase all of it"))
    await settle_in(ada)
    assert "Nothing here yet" in (await live(ada, "/evidence")).text
    await live(ada, "/import", tap("Yes, replace it"))
    await ada.send("document", name="copy.json", content=(tmp_path / "copy.json").read_text())
    await ada.see("It is all back")
    await ada.settled()

    assert await what_there_is(ada) == before
