"""Logs hold ids and kinds: never the token, and never what anyone wrote."""

import io
import json
import logging

import pytest
import structlog

from bot import logs, talk
from tests.bot.coach import ADA

TOKEN = "123456789:AAH-canary_token_canary_token_canary"
WORDS = "purple-canary-words"


@pytest.fixture
def lines():
    """What is logged from here on, as JSON; the set-up is taken back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in list(root.manager.loggerDict)}
    logs.set_up("DEBUG", TOKEN, "secret-canary")
    stream = io.StringIO()
    root.handlers[0].setStream(stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:], root.level = handlers, level
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)
    logging.getLogger("uvicorn.access").disabled = False
    logs._secrets.clear()
    structlog.reset_defaults()


def test_every_line_is_json_with_a_time_a_level_and_where_it_is_from(lines):
    structlog.get_logger("bot.edge").info("running", person=7)
    logging.getLogger("bot.other").warning("plain")

    first, second = lines()
    assert (first["event"], first["person"], first["level"]) == ("running", 7, "info")
    assert (second["event"], second["level"], second["logger"]) == ("plain", "warning", "bot.other")
    assert first["timestamp"]


@pytest.mark.parametrize(
    "words",
    [
        f"HTTP Request: POST https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"/bot{TOKEN}",
        "the secret-canary itself",
        "another bot 987654321:BBH-other_token_other_token_other_t",
    ],
)
def test_the_token_goes_no_further_whoever_logs_it(words, lines):
    logging.getLogger("httpx").warning(words)
    logging.getLogger("anything").error("%s", words)
    logging.getLogger("dicts").error("at %(at)s", {"at": words})
    structlog.get_logger().warning(words, url=words)

    text = json.dumps(lines())
    assert "canary" not in text
    assert "other_token" not in text


def test_everyday_lines_of_libraries_are_left_out(lines):
    for name in ("httpx", "aiohttp.client", "telegram.ext", "apscheduler.executors", "uvicorn"):
        logging.getLogger(name).info("HTTP Request: POST /bot%s/x", TOKEN)
    logging.getLogger("sqlalchemy.engine").warning("INSERT %s", WORDS)

    assert lines() == []


def test_an_exception_is_logged_by_its_kind_and_place_not_its_words(lines):
    try:
        raise ValueError(WORDS)
    except ValueError:
        structlog.get_logger().exception("turn failed", person=7)
        logging.getLogger("library").exception("it failed")

    found = lines()
    assert [one["error"] for one in found] == ["ValueError", "ValueError"]
    assert "test_logs.py" in found[0]["at"][-1]
    assert WORDS not in json.dumps(found)


async def test_a_turn_that_fails_leaves_no_word_of_it_in_the_log(coach, lines, monkeypatch):
    await coach.say("/week")

    def broken(turn, kept, heard, *_, **__):
        local = heard.text
        raise RuntimeError(f"{local} {TOKEN}")

    monkeypatch.setattr(talk, "hear", broken)
    await coach.say(f"My goal is {WORDS}")
    found = lines()
    failed = next(one for one in found if one["event"] == "turn failed")

    assert failed["error"] == "RuntimeError"
    assert failed["person"] == ADA
    text = json.dumps(found)
    assert "canary" not in text
    assert "purple" not in text


async def test_a_whole_talk_leaves_no_word_in_the_log(coach, lines):
    for said in ("/reframe", WORDS, "/solve", f"{WORDS} costs 80 a month", "/dance " + WORDS):
        await coach.say(said)
    await coach.press(f"n:5:{WORDS}")

    assert "purple" not in json.dumps(lines())
