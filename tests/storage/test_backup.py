"""Copies made while it runs, put back whole, and who was erased stays so."""

import shutil
import sqlite3
import stat

import pytest
from alembic import command
from sqlalchemy import select
from sqlmodel import col

from storage import keys, people, post, records
from storage.backup import TURNS, Refused, back_up, restore
from storage.engine import InUse, alone, connect
from storage.migrate import config
from storage.post import Letter
from storage.rehearsal import count, fill
from storage.tables import Receipt
from tests.storage.people_in import ADA, BOB, NOW, meet

WORDS = "I asked in the Monday meeting"


def kept(db, person, text):
    records.keep(db, person, text, source="win", day="2026-11-24", now=NOW)


@pytest.fixture
def engine(sqlite_url):
    engine = connect(sqlite_url)
    with engine.begin() as db:
        meet(db, ADA)
        meet(db, BOB)
        kept(db, ADA, WORDS)
    yield engine
    engine.dispose()


@pytest.fixture
def copy(engine, tmp_path):
    back_up(engine, tmp_path / "copies" / "one.bak")
    return tmp_path / "copies" / "one.bak"


def evidence(engine):
    with engine.begin() as db:
        people.find(db, ADA)
        return [one.text for one in records.evidence(db, ADA)]


def ids(engine):
    with engine.begin() as db:
        return sorted(db.exec_driver_sql("SELECT id FROM person").scalars())


def erase(engine, person, number="r1"):
    with engine.begin() as db:
        people.erase(db, person, number=number, day="2026-11-25")


@pytest.fixture
def lost(engine, copy):
    """The database after the disk is gone: nothing where it was."""
    engine.dispose()
    for file in copy.parent.parent.glob("foothold.db*"):
        file.unlink()
    return engine


def test_a_copy_is_made_while_someone_writes_and_has_what_was_committed(engine, tmp_path):
    with engine.connect() as db:
        people.find(db, BOB)
        kept(db, BOB, "not committed")
        back_up(engine, tmp_path / "one.bak")  # waits for nobody
        db.commit()

    with sqlite3.connect(tmp_path / "one.bak") as found:
        assert found.execute("SELECT count(*) FROM evidence").fetchone() == (1,)


def test_a_copy_is_one_file_that_only_its_owner_may_read(copy):
    assert [one.name for one in copy.parent.iterdir()] == ["one.bak"]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert WORDS.encode() not in copy.read_bytes()


def test_a_copy_never_takes_the_place_of_another(engine, copy):
    before = copy.read_bytes()
    with pytest.raises(Refused, match="there already"):
        back_up(engine, copy)

    assert copy.read_bytes() == before


def test_lost_and_put_back_everything_is_there(lost, copy):
    done = restore(lost, copy, replace=False)

    assert done.people == 2
    assert evidence(lost) == [WORDS]
    assert copy.exists()


def test_a_database_with_people_is_not_overwritten_unasked(engine, copy):
    with engine.begin() as db:
        people.find(db, ADA)
        kept(db, ADA, "a newer one")
    with pytest.raises(Refused, match="not empty"):
        restore(engine, copy, replace=False)
    assert len(evidence(engine)) == 2

    restore(engine, copy, replace=True)
    assert evidence(engine) == [WORDS]


def test_what_it_replaces_is_put_aside_whole(engine, copy, tmp_path):
    with engine.begin() as db:
        people.find(db, ADA)
        kept(db, ADA, "a newer one")
    restore(engine, copy, replace=True)

    before = connect(f"sqlite:///{tmp_path / 'foothold.db.before'}")
    assert len(evidence(before)) == 2
    before.dispose()


def test_who_was_erased_since_the_copy_stays_erased(engine, copy):
    erase(engine, ADA)
    done = restore(engine, copy, replace=True)

    assert (done.people, done.left_out) == (1, 1)
    assert ids(engine) == [BOB]
    with engine.begin() as db:
        assert db.execute(select(col(Receipt.number))).scalars().all() == ["r1"]
        for table in ("key", "evidence"):
            assert not db.exec_driver_sql(f"SELECT 1 FROM {table} WHERE person_id = {ADA}").first()


def test_a_database_begun_anew_does_not_pass_for_everyone_having_been_erased(engine, copy, lost):
    shutil.copy(copy, copy.with_name("two.bak"))
    restore(lost, copy, replace=False)
    with engine.begin() as db:
        for person in (ADA, BOB):
            people.wipe(db, person)  # as in a file that was begun anew: nobody there, no receipt
        meet(db, 77)
    done = restore(engine, copy, replace=True)

    assert done.left_out is None
    assert ids(engine) == [ADA, BOB]


def test_what_was_on_its_way_is_not_said_again_and_later_buttons_are_old(engine, tmp_path):
    with engine.begin() as db:
        then = people.find(db, ADA).turn
        post.put(db, [Letter(1, ADA, "sendMessage", {"text": "hello"})], NOW)
    back_up(engine, tmp_path / "one.bak")
    restore(engine, tmp_path / "one.bak", replace=True)

    with engine.begin() as db:
        assert post.unsent(db, NOW, 10, mine=True) == []
        assert people.find(db, ADA).turn == then + TURNS


def test_a_copy_of_an_older_version_is_brought_up_to_date(lost, tmp_path):
    old = connect(f"sqlite:///{tmp_path / 'old.bak'}")
    command.upgrade(config(old), "0002")
    fill(old)
    before = count(old)
    old.dispose()

    assert restore(lost, tmp_path / "old.bak", replace=False).people == 2
    assert before.items() <= count(lost).items()


def test_with_another_key_it_is_not_put_back(lost, copy):
    keys.hold([keys.fresh()])
    with pytest.raises(Refused, match="FOOTHOLD_KEY"):
        restore(lost, copy, replace=False)

    assert not copy.parent.parent.joinpath("foothold.db").exists()


@pytest.mark.parametrize("what", ["damaged", "other", "words", "nothing"])
def test_what_is_no_sound_copy_is_not_put_back(what, engine, copy):
    match what:
        case "damaged":
            raw = bytearray(copy.read_bytes())
            raw[5000:60000] = b"x" * 55000
            copy.write_bytes(raw)
        case "other":
            copy.unlink()
            with sqlite3.connect(copy) as db:
                db.execute("CREATE TABLE person (id)")
        case "words":
            copy.write_text("not a database at all, but long enough to be looked at " * 40)
        case "nothing":
            copy.unlink()
    with pytest.raises(Refused):
        restore(engine, copy, replace=True)

    assert evidence(engine) == [WORDS]


def test_a_damaged_database_can_be_replaced_when_asked(engine, copy, tmp_path):
    engine.dispose()
    for end in ("-wal", "-shm"):
        tmp_path.joinpath(f"foothold.db{end}").unlink(missing_ok=True)
    tmp_path.joinpath("foothold.db").write_bytes(b"x" * 50_000)

    with pytest.raises(Refused, match="not empty"):
        restore(engine, copy, replace=False)
    assert restore(engine, copy, replace=True).left_out is None
    assert evidence(engine) == [WORDS]


def test_under_a_program_that_runs_nothing_is_put_back(engine, copy):
    other = connect(str(engine.url))
    with alone(other), pytest.raises(InUse):
        restore(engine, copy, replace=True)
    other.dispose()

    assert evidence(engine) == [WORDS]


def test_postgresql_has_its_own_tools(postgres, tmp_path):
    with pytest.raises(Refused, match="pg_dump"):
        back_up(postgres, tmp_path / "one.bak")
    with pytest.raises(Refused, match="pg_restore"):
        restore(postgres, tmp_path / "one.bak", replace=True)
