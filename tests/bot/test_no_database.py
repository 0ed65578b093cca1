"""A database that cannot be used stops the start with one sentence, without its address."""

import logging
import sqlite3

import pytest
from sqlalchemy.engine import make_url

from bot.__main__ import main
from storage import keys

SECRET = "hunter2-canary"
STARTS = ("run", "release", "rotate-keys")  # web and worker begin as run does


@pytest.fixture(autouse=True)
def ready_to_start(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)  # what it makes lies there
    for name, value in (
        ("TELEGRAM_BOT_TOKEN", "1:x"),
        ("FOOTHOLD_KEY", keys.fresh()),
        ("PORT", "0"),
    ):
        monkeypatch.setenv(name, value)
    yield
    logging.getLogger().handlers.clear()


def said(command, url, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", url)
    assert main([command]) == 2
    words = capsys.readouterr().err
    assert words.endswith(".\n")
    assert words.count("\n") == 1
    for secret in (url, SECRET, make_url(url).host or url):
        assert secret not in words
    return words


@pytest.fixture
def reader(postgres):
    """Someone who may read everything, and nothing else."""
    with postgres.begin() as db:
        db.exec_driver_sql(f"CREATE ROLE reader LOGIN PASSWORD '{SECRET}'")
        db.exec_driver_sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    yield postgres.url.set(username="reader", password=SECRET)
    with postgres.begin() as db:
        db.exec_driver_sql("DROP OWNED BY reader")
        db.exec_driver_sql("DROP ROLE reader")


@pytest.mark.parametrize("command", STARTS)
def test_a_postgresql_that_may_only_be_read(command, postgres, monkeypatch, capsys):
    readonly = {"options": "-c default_transaction_read_only=on"}
    url = postgres.url.set(password=SECRET).update_query_dict(readonly)
    words = said(command, url.render_as_string(hide_password=False), monkeypatch, capsys)
    assert words.startswith("The database does not let Foothold write")


@pytest.mark.parametrize("command", STARTS)
def test_a_postgresql_that_lets_someone_else_write(command, reader, monkeypatch, capsys):
    words = said(command, reader.render_as_string(hide_password=False), monkeypatch, capsys)
    assert words.startswith("The database does not let Foothold write")


@pytest.mark.parametrize("command", STARTS)
def test_a_postgresql_that_is_not_there(command, monkeypatch, capsys):
    url = f"postgresql://me:{SECRET}@127.0.0.1:1/none"
    words = said(command, url, monkeypatch, capsys)
    assert words.startswith("The database cannot be reached")


@pytest.mark.parametrize("command", STARTS)
def test_a_postgresql_address_with_an_option_that_there_is_not(command, monkeypatch, capsys):
    url = f"postgresql://me:{SECRET}@127.0.0.1:1/none?nonsense=1"
    words = said(command, url, monkeypatch, capsys)
    assert words.startswith("The database cannot be used")


@pytest.mark.parametrize("command", STARTS)
def test_a_file_that_is_no_database(command, tmp_path, monkeypatch, capsys):
    (tmp_path / "letter.db").write_text("Dear Ada, " * 1000)
    words = said(command, f"sqlite:///{tmp_path}/letter.db", monkeypatch, capsys)
    assert words.startswith("The database is damaged")


@pytest.mark.parametrize("command", [*STARTS, "backup", "restore"])
def test_a_folder_that_cannot_be_made(command, tmp_path, monkeypatch, capsys):
    (tmp_path / "taken").write_text("a file")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/taken/foothold.db")
    file = [str(tmp_path / "copy")] if command in ("backup", "restore") else []
    assert main([command, *file]) == 2
    words = capsys.readouterr().err
    assert words == "The folder of the database cannot be written to: see FOOTHOLD_DATA.\n"


@pytest.mark.parametrize("command", STARTS)
def test_a_database_of_a_newer_version(command, sqlite_url, monkeypatch, capsys):
    with sqlite3.connect(make_url(sqlite_url).database) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    words = said(command, sqlite_url, monkeypatch, capsys)
    assert words.startswith("The database is of a newer version")
