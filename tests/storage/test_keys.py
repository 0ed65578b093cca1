"""What people typed is sealed: for each person, in each column, under keys that can be changed."""

from pathlib import Path

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.event import listen
from sqlmodel import SQLModel

from storage import keys, people, records, sealing
from storage.columns import Own, Private
from storage.engine import connect
from storage.tables import Evidence, Note, Outbox
from tests.storage.people_in import ADA, BOB, NOW, meet

CANARY = "the canary in evidence"


def keep(db, person, words=CANARY):
    records.keep(db, person, words, source="win", day="2026-11-24", now=NOW)


def texts(db, person=ADA):
    return [one.text for one in records.evidence(db, person)]


def test_what_is_typed_lies_in_the_database_sealed_and_is_read_back(db):
    meet(db)
    keep(db, ADA, "naïve — “quotes” | bars | 🙂")

    assert texts(db) == ["naïve — “quotes” | bars | 🙂"]
    raw = db.execute(text("SELECT text FROM evidence")).scalar()
    assert raw.startswith(keys.SEALED)
    assert "bars" not in raw


def test_the_same_words_never_lie_there_twice_alike(db):
    meet(db)
    keep(db, ADA)
    keep(db, ADA)

    assert len(set(db.execute(text("SELECT text FROM evidence")).scalars())) == 2


def test_every_free_text_column_names_its_own_place():
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Private):
                assert column.type.where == f"{table.name}.{column.name}"


@pytest.mark.parametrize(
    "move",
    [
        "UPDATE evidence SET person_id = :bob",  # the whole row
        "UPDATE evidence SET text = (SELECT text FROM evidence e WHERE e.person_id = :ada)",
        "UPDATE key SET wrapped = (SELECT wrapped FROM key k WHERE k.person_id = :ada)",
    ],
)
def test_a_row_moved_to_someone_else_does_not_open(db, move):
    meet(db)
    meet(db, BOB)
    keep(db, ADA)
    people.find(db, BOB)
    keep(db, BOB, "bobs own")
    db.execute(text(move), {"ada": ADA, "bob": BOB} if ":ada" in move else {"bob": BOB})

    with pytest.raises(keys.Unreadable):
        texts(db, BOB)


def test_a_value_moved_to_another_column_does_not_open(db):
    meet(db)
    keep(db, ADA)
    records.note(db, ADA, "cue", {"a": 1}, day="2026-11-24", now=NOW)
    db.execute(text("UPDATE note SET content = (SELECT text FROM evidence)"))

    with pytest.raises(keys.Unreadable):
        records.notes(db, ADA)


@pytest.mark.parametrize("put", ['"open"', "v1.AAAA", "v1." + "A" * 80])
def test_a_text_that_was_not_sealed_here_is_not_believed(db, put):
    meet(db)
    keep(db, ADA)
    db.execute(text("UPDATE evidence SET text = :put"), {"put": put})

    with pytest.raises(keys.Unreadable) as error:
        texts(db)
    assert put not in str(error.value)


def test_only_who_was_met_can_be_written_to(db):
    meet(db)
    other = 99
    with pytest.raises(Exception, match="find or meet"):
        keep(db, other)


@pytest.mark.parametrize("again", [False, True])
def test_a_receipt_opens_whether_its_person_has_begun_anew_or_not(db, again):
    meet(db)
    people.wipe(db, ADA)
    row = {"id": 1, "method": "x", "leased_until": NOW, "at": NOW}
    db.execute(insert(Outbox).values(person_id=ADA, payload=Own(ADA, {"a": CANARY}), **row))
    if again:
        meet(db)

    assert db.execute(select(Outbox.payload)).scalar() == {"a": CANARY}
    sealed = db.execute(text("SELECT payload FROM outbox")).scalar()
    keys.hold([keys.fresh()])
    with pytest.raises(keys.Missing, match=sealed[3:11]):
        keys.unseal(ADA, "", "outbox.payload", sealed)


def test_a_receipt_of_an_older_version_names_no_key_and_opens_all_the_same(db):
    meet(db)
    wrapped = db.execute(text("SELECT wrapped FROM key")).scalar()
    old = keys.seal_with(keys._newest(), ADA, "outbox.payload", b"{}")

    assert keys.unseal(ADA, "", "outbox.payload", old) == b"{}"
    assert keys.unseal(ADA, wrapped, "outbox.payload", old) == b"{}"
    for person, where in ((BOB, "outbox.payload"), (ADA, "evidence.text")):
        with pytest.raises(keys.Unreadable):
            keys.unseal(person, "", where, old)


def test_two_processes_that_meet_someone_at_once_use_one_key(engine):
    with engine.begin() as db:
        meet(db)
        keep(db, ADA)
    keys._wrapped.clear()  # as in a process that was started just now
    keys._opened.cache_clear()
    with engine.begin() as db:
        people.find(db, ADA)
        keep(db, ADA, "second")
        assert texts(db) == ["second", CANARY]


def test_what_was_rolled_back_leaves_no_key_behind(engine):
    with engine.connect() as db:
        meet(db)
        db.rollback()
    with engine.begin() as db:
        meet(db)
        keep(db, ADA)
    keys._opened.cache_clear()
    with engine.begin() as db:
        assert texts(db) == [CANARY]


def test_keys_are_changed_while_everything_stays_readable(engine):
    old, new = keys.fresh(), keys.fresh()
    keys.hold([old])
    with engine.begin() as db:
        for person in (ADA, BOB):
            meet(db, person)
            keep(db, person)
    keys.hold([new, old])
    assert sealing.missing(engine) == ()
    with engine.begin() as db:
        people.find(db, ADA)
        keep(db, ADA, "under both")
        assert texts(db) == ["under both", CANARY]
    assert sealing.rotate(engine) == 2
    assert sealing.rotate(engine) == 0

    keys.hold([new])
    with engine.begin() as db:
        assert texts(db) == ["under both", CANARY]
    keys.hold([old])
    assert sealing.missing(engine) != ()
    with engine.begin() as db, pytest.raises(keys.Unreadable):
        texts(db)


def test_texts_of_an_older_version_are_sealed_once_and_stay_what_they_were(engine):
    with engine.begin() as db:
        for person in (ADA, BOB):
            meet(db, person)
            for number in range(3):
                keep(db, person, f"plain {number}")
        db.execute(update(Evidence).values(how=None))
        for number, row in enumerate(db.execute(select(Evidence.id)).scalars().all()):
            db.execute(
                text("UPDATE evidence SET text = :t WHERE id = :i"),
                {"t": f'"plain {number % 3}"', "i": row},
            )
        db.execute(text("DELETE FROM key"))
        db.execute(text("UPDATE person SET offers = :o"), {"o": '[["home", {}]]'})
    assert sealing.seal_all(engine) == 8
    assert sealing.seal_all(engine) == 0

    with engine.begin() as db:
        assert sorted(texts(db)) == sorted(texts(db, BOB)) == ["plain 0", "plain 1", "plain 2"]
        assert people.find(db, ADA).offers == [["home", {}]]


def test_a_database_that_was_sealed_is_not_looked_through_at_every_start(engine):
    with engine.begin() as db:
        meet(db)
        keep(db, ADA)
    sealing.seal_all(engine)
    asked = []
    listen(engine, "before_cursor_execute", lambda _, __, statement, *___: asked.append(statement))

    sealing.seal_all(engine)

    looked = [one for one in asked if not one.startswith(("BEGIN", "SELECT once."))]
    assert asked
    assert not looked


def test_sealing_an_older_database_leaves_nothing_open_in_its_files(sqlite_url):
    engine = connect(sqlite_url)
    with engine.begin() as db:
        meet(db)
        keep(db, ADA, "x")
        db.execute(text("UPDATE evidence SET text = :t"), {"t": f'"{CANARY}"'})
    assert CANARY in everything(sqlite_url)
    sealing.seal_all(engine)

    assert CANARY not in everything(sqlite_url)
    engine.dispose()


def everything(url):
    path = Path(url.removeprefix("sqlite:///"))
    return "".join(
        one.read_bytes().decode("latin1") for one in path.parent.iterdir() if one.is_file()
    )


def test_erasing_takes_every_row_and_the_key_and_leaves_a_number(engine):
    with engine.begin() as db:
        for person in (ADA, BOB):
            meet(db, person)
            keep(db, person)
            records.note(db, person, "cue", {"a": 1}, day="2026-11-24", now=NOW)
    with engine.begin() as db:
        people.erase(db, ADA, number="7Q2M-HX4D", day="2026-11-24")
    with engine.begin() as db:
        assert people.find(db, ADA) is None
        for table in SQLModel.metadata.sorted_tables:
            if "person_id" in table.c:
                left = set(db.execute(select(table.c.person_id)).scalars())
                assert left <= {BOB}, table.name
        assert db.execute(text("SELECT number, day FROM receipt")).one() == (
            "7Q2M-HX4D",
            "2026-11-24",
        )
        assert texts(db, BOB) == [CANARY]


def test_a_copy_of_the_rows_without_their_key_is_worth_nothing(db):
    meet(db)
    keep(db, ADA)
    db.execute(text("DELETE FROM key"))

    with pytest.raises(keys.Unreadable):
        texts(db)


def test_an_erased_key_is_overwritten_in_the_files(sqlite_url):
    from storage.engine import empty_wal  # noqa: PLC0415

    engine = connect(sqlite_url)
    with engine.begin() as db:
        meet(db)
        wrapped = db.execute(text("SELECT wrapped FROM key")).scalar()
    assert wrapped in everything(sqlite_url)
    with engine.begin() as db:
        people.erase(db, ADA, number="1", day="2026-11-24")
    empty_wal(engine)

    assert wrapped not in everything(sqlite_url)
    engine.dispose()


@pytest.mark.parametrize("wrong", ["", "short", "ä" * 44, "A" * 40, "=" * 44, "A" * 60])
def test_a_key_that_is_none_is_refused_without_being_repeated(wrong):
    with pytest.raises(ValueError, match="44 characters") as error:
        keys.check(wrong)
    assert not wrong or wrong not in str(error.value)


def test_without_a_key_nothing_is_read_or_written(db):
    meet(db)
    keep(db, ADA)
    keys.hold([])
    with pytest.raises(keys.Unreadable):
        texts(db)
    with pytest.raises(Exception, match=r"no key|missing"):
        keep(db, ADA)


def test_notes_are_sealed_too(db):
    meet(db)
    records.note(db, ADA, "cue", {"line": CANARY}, day="2026-11-24", now=NOW)
    assert CANARY not in str(db.execute(text("SELECT content FROM note")).scalar())
    assert db.execute(select(Note.content)).scalar() == {"line": CANARY}
