"""Tables change under people, and nothing of theirs is lost by it."""

import multiprocessing
import shutil
import signal
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command

from storage import migrate as migrations
from storage.engine import Unusable, connect
from storage.migrate import config, main, migrate, newest
from storage.rehearsal import count, fill, rehearse
from storage.tables import Person

MIGRATION = """
import os, signal
import sqlalchemy as sa
from alembic import op

revision = "{new}"
down_revision = "{last}"


def upgrade():
    {up}


def downgrade():
    {down}
"""
ANEW = """
    with op.batch_alter_table("person") as person:
        person.alter_column("country", existing_type=sa.String(), nullable={nullable})
"""


@pytest.fixture(params=["sqlite", "postgres"])
def own(request, tmp_path):
    """An empty database of one's own, of both kinds."""
    if request.param == "sqlite":
        engine = connect(f"sqlite:///{tmp_path}/own.db")
        yield engine
        engine.dispose()
        return
    server = request.getfixturevalue("postgres")
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.exec_driver_sql("CREATE DATABASE own")
        engine = connect(server.url.set(database="own").render_as_string(hide_password=False))
        yield engine
        engine.dispose()
        db.exec_driver_sql("DROP DATABASE own")


@pytest.fixture
def full(own):
    """The same with all tables, and rows in each."""
    migrate(own)
    fill(own)
    return own


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the migrations, to add one more."""
    copy = tmp_path / "migrations"
    shutil.copytree(migrations.ROOT, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrations, "ROOT", copy)
    return copy


def one_more(folder, up="pass", down="pass"):
    last = newest()
    new = f"{int(last) + 1:04d}"
    text = MIGRATION.format(new=new, last=last, up=up, down=down)
    (folder / "versions" / f"{new}_one_more.py").write_text(text)


def keeps_references(engine):
    with engine.connect() as db:
        return engine.dialect.name != "sqlite" or db.exec_driver_sql("PRAGMA foreign_keys").scalar()


def test_no_migration_loses_anything_there_or_back(own):
    assert list(rehearse(own)) == []


def test_people_whose_table_is_made_anew_keep_all_that_is_theirs(full, folder):
    before = count(full)
    assert all(before.values())
    one_more(folder, up=ANEW.format(nullable=True), down=ANEW.format(nullable=False))

    migrate(full)
    assert count(full) == before
    assert keeps_references(full)

    command.downgrade(config(full), "-1")
    assert count(full) == before
    assert keeps_references(full)


def test_rows_that_would_be_left_without_their_person_are_not(full, folder):
    before = count(full)
    one_more(folder, up="op.execute('DELETE FROM person WHERE id = 1')")
    if full.dialect.name == "sqlite":
        with pytest.raises(Unusable, match=r"1 rows of evidence without their person"):
            migrate(full)
        assert count(full) == before
    else:  # there it takes along what is theirs, as the tables say
        migrate(full)
    assert keeps_references(full)
    with full.connect() as db:
        orphans = "SELECT count(*) FROM evidence WHERE person_id NOT IN (SELECT id FROM person)"
        assert db.exec_driver_sql(orphans).scalar() == 0


def test_what_was_left_without_its_person_before_holds_nothing_up(tmp_path, folder):
    engine = connect(f"sqlite:///{tmp_path}/mended.db")
    migrate(engine)
    fill(engine)
    driver = engine.raw_connection()
    driver.cursor().execute("PRAGMA foreign_keys = OFF")
    driver.cursor().execute("DELETE FROM person WHERE id = 2")
    driver.invalidate()
    before = count(engine)
    one_more(folder, up=ANEW.format(nullable=True))
    migrate(engine)

    assert count(engine) == before
    engine.dispose()


def _migrate(url, root):
    migrations.ROOT = Path(root)
    migrate(connect(url))


def test_killed_in_the_middle_nothing_has_happened(tmp_path, folder):
    url = f"sqlite:///{tmp_path}/killed.db"
    engine = connect(url)
    command.upgrade(config(engine), "0003")
    fill(engine)
    before = count(engine)
    engine.dispose()
    one_more(folder, up=ANEW.format(nullable=True) + "    os.kill(os.getpid(), signal.SIGKILL)")
    process = multiprocessing.get_context("spawn").Process(
        target=_migrate, args=(url, str(folder)), daemon=True
    )
    process.start()
    process.join(60)

    assert process.exitcode == -signal.SIGKILL
    assert count(engine) == before
    with engine.connect() as db:
        version = db.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    assert version == ["0003"]  # nor is a part of the way done
    engine.dispose()


DEFAULTS = ("", 'it\'s 5% "more"', False, True, 0, 4, 0.5)


def test_rows_that_are_there_get_what_a_new_row_gets(full, folder, tables):
    before = count(full)
    kinds = {str: sa.String, bool: sa.Boolean, int: sa.Integer, float: sa.Float}
    for number, default in enumerate(DEFAULTS):
        kind = kinds[type(default)]
        column = sa.Column(f"new{number}", kind, default=default, nullable=False)
        tables["evidence"].append_column(column)
    assert main(["--new", "seven columns"]) == 0

    migrate(full)
    new = [tables["evidence"].c[f"new{number}"] for number in range(len(DEFAULTS))]
    with full.connect() as db:
        found = [tuple(row) for row in db.execute(sa.select(*new))]
    assert found == [DEFAULTS] * 2
    assert [type(one) for one in found[0]] == [type(one) for one in DEFAULTS]
    assert before.items() <= count(full).items()


@pytest.mark.long
def test_a_walk_through_what_the_page_for_contributors_says(full, folder, tables, capsys):
    before = count(full)
    tables["person"].c.country.nullable = True
    tables["person"].append_column(sa.Column("brief", sa.Boolean, default=False, nullable=False))
    assert main(["--check"]) == 1
    assert main(["--new", "people can be brief"]) == 0
    assert main(["--check"]) == 0, capsys.readouterr().err

    migrate(full)
    after = count(full)
    assert after.pop(("person", "brief")) == 2
    assert after == before


@pytest.mark.parametrize("kind", [sa.String(), sa.Integer(), Person.__table__.c.offers.type])
def test_a_column_that_rows_could_not_fill_is_not_written_down(folder, tables, capsys, kind):
    tables["evidence"].append_column(sa.Column("mood", kind, nullable=False))
    before = list(folder.rglob("*.py"))
    assert main(["--new", "a mood"]) == 1

    said = capsys.readouterr().err
    assert "evidence.mood" in said
    assert len(said.splitlines()) == 1
    assert list(folder.rglob("*.py")) == before


WRONG = {
    "rows": ("op.execute('DELETE FROM rating WHERE id = 1')", "loses 1 of 2 rows of rating"),
    "left alone": ("op.execute('DELETE FROM person WHERE id = 1')", "rows of evidence without"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_migration_that_would_lose_something_is_found_before_it_does(folder, capsys, wrong):
    does, says = WRONG[wrong]
    one_more(folder, up=does)
    assert main(["--check"]) == 1

    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert says in said[0]


def test_a_column_that_rows_cannot_fill_is_found_too(folder, tables, capsys):
    tables["evidence"].append_column(sa.Column("mood", sa.String(), default="", nullable=False))
    one_more(folder, up="op.add_column('evidence', sa.Column('mood', sa.String(), nullable=False))")
    assert main(["--check"]) == 1

    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert f"migration {newest()} fails where there are rows" in said[0]


def test_a_column_that_is_dropped_can_be_put_back(full, folder, tables):
    before = count(full)
    of_evidence = tables["evidence"]
    of_evidence._columns.remove(of_evidence.c.source)
    assert main(["--new", "no source"]) == 0
    migrate(full)
    command.downgrade(config(full), "-1")

    assert count(full) == before


def test_undoing_a_migration_is_to_lose_nothing_either(tmp_path, folder):
    engine = connect(f"sqlite:///{tmp_path}/undone.db")
    down = "op.execute('DELETE FROM pace'); op.execute('UPDATE note SET goal_id = NULL')"
    one_more(folder, down=down)
    undone = f"migration {newest()}, undone, loses"

    assert sorted(rehearse(engine)) == [
        f"{undone} 1 of 1 values of note.goal_id",
        f"{undone} 2 of 2 rows of pace",
    ]
    engine.dispose()
