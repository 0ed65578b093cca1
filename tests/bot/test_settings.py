"""Settings from the environment; a wrong one stops the start with one sentence."""

import logging
import socket

import pytest

from bot.__main__ import main
from bot.app import _listener
from bot.settings import FILE, Settings, WrongSetting, read_settings
from storage import keys
from storage.engine import connect
from tests.storage.people_in import meet

SECRET = "hunter2-canary"


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)  # what it makes lies there


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", SECRET),
        ("TELEGRAM_BOT_TOKEN", f":{SECRET}"),
        ("TELEGRAM_BOT_TOKEN", f"12 34:{SECRET}"),
        ("TELEGRAM_API_URL", SECRET),
        ("DATABASE_URL", f"mysql://me:{SECRET}@host/db"),
        ("DATABASE_URL", SECRET),
        ("DATABASE_URL", f"postgresql://me:{SECRET}@host:notaport/db"),
        ("DATABASE_URL", f"postgresql://me:{SECRET}@host:99999/db"),
        ("WEBHOOK_URL", SECRET),
        ("FOOTHOLD_KEY", SECRET),
        ("PORT", SECRET),
        ("PORT", "70000"),
        ("PORT", "-1"),
        ("LOG_LEVEL", SECRET),
    ],
)
def test_a_wrong_setting_is_one_sentence_without_its_value(name, value, monkeypatch, capsys):
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSetting) as wrong:
        read_settings()
    words = str(wrong.value)

    assert words.startswith(f"{name} ")
    assert words.endswith(".")
    assert "\n" not in words
    assert value not in words
    assert SECRET not in words

    assert main(["run"]) == 2
    said = capsys.readouterr()
    assert said.err == f"{words}\n"
    assert not said.out


def test_without_any_setting_it_runs_on_its_own(monkeypatch):
    settings = read_settings()

    assert settings.token == ""
    assert settings.database.startswith("sqlite:///")
    assert (settings.port, settings.page_port) == (None, 8080)
    assert settings.log_level == "INFO"


@pytest.mark.parametrize(
    ("name", "value", "field", "read"),
    [
        ("TELEGRAM_BOT_TOKEN", "x:y", "token", None),
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081/", "telegram_api_url", "http://127.0.0.1:8081"),
        ("WEBHOOK_URL", "https://coach.example/", "webhook_url", "https://coach.example"),
        ("DATABASE_URL", "postgres://u:p@h/d", "database", "postgres://u:p@h/d"),
        ("LOG_LEVEL", "debug", "log_level", "DEBUG"),
        ("PORT", "", "page_port", 8080),
        ("FOOTHOLD_DATA", "here", "database", "sqlite:///here/foothold.db"),
    ],
)
def test_a_setting_is_read(name, value, field, read, monkeypatch):
    monkeypatch.setenv(name, value)

    assert getattr(read_settings(), field) == (value if read is None else read)


def test_settings_may_stand_in_a_file(tmp_path, monkeypatch):
    monkeypatch.delenv(FILE)
    (tmp_path / ".env").write_text("TELEGRAM_BOT_TOKEN=1:file\nPORT=9000\nOTHER=1\n")
    assert (read_settings().token, read_settings().port) == ("1:file", 9000)

    monkeypatch.setenv("PORT", "9001")
    assert read_settings().port == 9001


def test_settings_may_stand_in_another_file_or_in_none(tmp_path, monkeypatch):
    (tmp_path / ".env").write_text("HOST=here\n")
    (tmp_path / "other").write_text("PORT=9000\n")
    monkeypatch.setenv(FILE, "other")
    assert (read_settings().host, read_settings().port) == (None, 9000)

    monkeypatch.setenv(FILE, "mistyped")
    with pytest.raises(WrongSetting, match=f"^{FILE} does not fit"):
        read_settings()

    monkeypatch.setenv(FILE, "")
    assert (read_settings().host, read_settings().port) == (None, None)


OUTSIDE, HERE = "https://coach.example", "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("given", "listens", "at"),
    [
        ({"webhook_url": OUTSIDE}, True, "0.0.0.0"),
        ({"webhook_url": HERE, "app_url": OUTSIDE}, True, "127.0.0.1"),
        ({"webhook_url": OUTSIDE, "app_url": HERE}, True, "0.0.0.0"),
        ({"app_url": OUTSIDE}, True, "127.0.0.1"),  # who polls has a proxy of their own
        ({}, True, "127.0.0.1"),
        ({"webhook_url": OUTSIDE}, False, "127.0.0.1"),  # a worker, for its operator only
    ],
)
def test_it_listens_to_the_world_by_webhook_only_and_host_decides(given, listens, at):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with _listener(Settings(port=port, **given), listens=listens) as listening:
        assert listening.getsockname() == (at, port)
    for host in ("127.0.0.1", "0.0.0.0"):
        settings = Settings(port=port, host=host, **given)
        with _listener(settings, listens=listens) as listening:
            assert listening.getsockname() == (host, port)


def test_a_webhook_always_has_a_secret(monkeypatch):
    monkeypatch.setenv("WEBHOOK_URL", "https://coach.example")
    first, second = read_settings(), read_settings()
    assert first.webhook_secret.get_secret_value() != second.webhook_secret.get_secret_value()

    monkeypatch.setenv("WEBHOOK_SECRET", "mine")
    assert read_settings().webhook_secret.get_secret_value() == "mine"


def test_settings_do_not_print_their_secrets(monkeypatch):
    for name, value in (
        ("TELEGRAM_BOT_TOKEN", f"1:{SECRET}"),
        ("DATABASE_URL", f"postgresql://me:{SECRET}@host/db"),
        ("WEBHOOK_SECRET", SECRET),
    ):
        monkeypatch.setenv(name, value)

    assert SECRET not in repr(read_settings())
    assert SECRET not in str(read_settings())


@pytest.mark.parametrize("command", ["run", "web", "worker"])
def test_without_a_token_there_is_nothing_to_run(command, capsys):
    assert main([command]) == 2
    assert "TELEGRAM_BOT_TOKEN" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["run", "worker", "web"])
def test_without_a_key_it_does_not_start(command, monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:x")
    monkeypatch.setenv("WEBHOOK_URL", "https://coach.example")

    assert main([command]) == 2
    said = capsys.readouterr().err
    assert said.startswith("FOOTHOLD_KEY is missing")
    assert said.count("\n") == 1


def test_with_another_key_than_the_databases_it_does_not_start(monkeypatch, capsys, sqlite_url):
    first, second = keys.fresh(), keys.fresh()
    keys.hold([first])
    engine = connect(sqlite_url)
    with engine.begin() as db:
        meet(db)
    engine.dispose()
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:x")
    monkeypatch.setenv("FOOTHOLD_KEY", second)
    try:
        for command in ("run", "release", "rotate-keys"):
            assert main([command]) == 2
            said = capsys.readouterr().err
            assert said.startswith("FOOTHOLD_KEY is not the one")
            assert first not in said
            assert second not in said
        monkeypatch.setenv("FOOTHOLD_KEY", f"{second}, {first}")
        assert main(["rotate-keys"]) == 0
        assert capsys.readouterr().out == "1 keys wrapped anew\n"
        monkeypatch.setenv("FOOTHOLD_KEY", second)
        assert main(["release"]) == 0
    finally:
        logging.getLogger().handlers.clear()


def test_a_new_key_is_one_that_is_taken(monkeypatch, capsys):
    assert main(["new-key"]) == 0
    written = capsys.readouterr().out.strip()
    monkeypatch.setenv("FOOTHOLD_KEY", f"{written},{keys.fresh()}")

    assert read_settings().keys[0] == written
    assert written not in repr(read_settings())
    assert written in read_settings().secrets


def test_the_web_process_needs_an_address(monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:x")

    assert main(["web"]) == 2
    assert "WEBHOOK_URL" in capsys.readouterr().err
