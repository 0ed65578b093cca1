import multiprocessing

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage import migrate as migrations
from storage.engine import InUse, alone, connect
from storage.migrate import LOCK, config, current, migrate, newest
from tests.storage.people_in import meet


def tables(engine):
    return set(sa.inspect(engine).get_table_names()) - {"alembic_version"}


def test_the_tables_are_those_of_the_code(engine):
    with engine.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []
    assert tables(engine) == set(SQLModel.metadata.tables)


def test_whether_to_check_or_to_write_has_to_be_said(capsys):
    with pytest.raises(SystemExit):
        migrations.main([])

    assert "--check" in capsys.readouterr().err


def test_down_to_nothing_and_up_again(engine):
    command.downgrade(config(engine), "base")
    assert tables(engine) == set()

    migrate(engine)
    assert tables(engine) == set(SQLModel.metadata.tables)
    with engine.begin() as db:
        assert meet(db)


def test_migrating_again_changes_nothing(engine):
    with engine.begin() as db:
        meet(db)
    migrate(engine)

    with engine.begin() as db:
        assert meet(db).created_at


@pytest.mark.parametrize(
    "when", ["SELECT pg_terminate_backend(pg_backend_pid())", "SELECT no_such"]
)
def test_a_migration_that_breaks_off_says_why_and_holds_up_nobody(postgres_url, monkeypatch, when):
    def breaks_off(found, _):
        found.attributes["connection"].execute(sa.text(when))

    engine = connect(postgres_url)
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "current", lambda _: False)
        patched.setattr(command, "upgrade", breaks_off)
        with pytest.raises(sa.exc.DBAPIError, match=r"terminating|no_such"):
            migrate(engine)
    other = connect(postgres_url)
    with other.connect() as db:
        free = db.execute(sa.text("SELECT pg_try_advisory_lock(:lock)"), {"lock": LOCK}).scalar()
    other.dispose()
    engine.dispose()

    assert free


def test_sqlite_waits_keeps_references_and_writes_ahead(sqlite_url):
    engine = connect(sqlite_url)
    with engine.connect() as db:
        for pragma, value in (("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2)):
            assert db.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


@pytest.mark.parametrize("url", ["mysql://u:p@h/d", "oracle://h", "redis://h"])
def test_only_two_kinds_of_database_are_taken(url):
    with pytest.raises(ValueError, match="DATABASE_URL"):
        connect(url)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_addresses_of_postgresql_as_platforms_write_them(scheme):
    engine = connect(f"{scheme}://u:p@h/d")
    assert engine.url.drivername == "postgresql+psycopg"
    engine.dispose()


def _try_alone(url, answer):
    engine = connect(url)
    try:
        with alone(engine):
            answer.put("alone")
    except InUse as other:
        answer.put(str(other))


def another_process(url):
    """What a second process is told that wants the same database."""
    spawn = multiprocessing.get_context("spawn")
    answer = spawn.Queue()
    process = spawn.Process(target=_try_alone, args=(url, answer), daemon=True)
    process.start()
    said = answer.get(timeout=30)
    process.join()
    return said


def test_a_second_process_is_refused_an_sqlite_database_while_the_first_holds_it(sqlite_url):
    engine = connect(sqlite_url)
    with alone(engine):
        assert "foothold.db" in another_process(sqlite_url)
    assert another_process(sqlite_url) == "alone"
    engine.dispose()


def test_postgresql_is_for_several_processes(postgres_url):
    engine = connect(postgres_url)
    with alone(engine), alone(engine):
        assert engine.dialect.name == "postgresql"
    engine.dispose()


def test_the_newest_migration_is_the_head_of_their_chain(engine):
    assert newest() == ScriptDirectory.from_config(config(engine)).get_current_head()


def test_tables_of_a_version_before_are_not_current(engine):
    with engine.connect() as db:
        assert current(db)
    command.downgrade(config(engine), "-1")
    with engine.connect() as db:
        assert not current(db)

    migrate(engine)
    with engine.connect() as db:
        assert current(db)
