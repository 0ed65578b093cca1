"""What whoever runs the program sees of it: health, readiness, numbers."""

import logging
import re
from datetime import timedelta

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette

from bot import logs, watch
from storage import people, post, reminders
from storage.post import Letter
from tests.bot.coach import ADA, NOW

TOKEN = "numbers-for-friends"


def looking(coach, **more):
    app = Starlette(routes=watch.routes(coach.store, lambda: coach.now, **more))
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://here")


@pytest.fixture
async def client(any_coach):
    async with looking(any_coach) as client:
        yield client


async def numbers(client):
    """Each number by its name, or name and label."""
    answer = await client.get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


async def wait_in_the_outbox(coach, number, at, *, sent=False):
    def put(db):
        people.find(db, ADA)
        post.put(db, [Letter(number, ADA, "sendMessage", {"text": "x"})], at)
        if sent:
            post.settle(db, [(number, "sent")])

    await coach.do(put)


async def test_a_sound_process_is_healthy_and_ready(client):
    assert (await client.get("/healthz")).json() == {"ok": True, "database": True}
    ready = await client.get("/readyz")
    assert ready.status_code == 200
    assert ready.json() == {"ok": True, "database": True, "migrations": True, "outbox": True}


async def test_without_its_database_it_is_neither(client, any_coach, monkeypatch):
    async def gone(job):
        raise OSError

    monkeypatch.setattr(any_coach.store, "do", gone)

    assert (await client.get("/healthz")).status_code == 503
    assert (await client.get("/readyz")).json()["database"] is False
    assert (await numbers(client))["foothold_database_up",] == 0


async def test_with_tables_of_another_version_it_is_not_ready(client, any_coach):
    await any_coach.do(
        lambda db: db.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    )
    try:
        answer = await client.get("/readyz")
    finally:
        head = max(re.findall(r"^\d{4}", "\n".join(versions()), re.MULTILINE))
        await any_coach.do(
            lambda db: db.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{head}'")
        )

    assert (answer.status_code, answer.json()["migrations"]) == (503, False)
    assert (await client.get("/healthz")).status_code == 200


def versions():
    from storage.migrate import ROOT  # noqa: PLC0415

    return [path.name for path in (ROOT / "versions").glob("*.py")]


async def test_it_is_not_ready_when_nothing_goes_out_any_more(client, any_coach):
    await wait_in_the_outbox(any_coach, 5, NOW - timedelta(minutes=11))
    assert (await client.get("/readyz")).json()["outbox"] is False

    await wait_in_the_outbox(any_coach, 6, NOW, sent=True)
    assert (await client.get("/readyz")).json()["outbox"] is True  # one chat that cannot be reached


async def test_what_waits_is_counted_and_its_age_told(client, any_coach):
    await wait_in_the_outbox(any_coach, 5, NOW - timedelta(seconds=90))
    await wait_in_the_outbox(any_coach, 6, NOW)
    await any_coach.do(lambda db: reminders.remind(db, ADA, "debrief", NOW - timedelta(seconds=30)))
    await any_coach.do(lambda db: reminders.remind(db, ADA, "event-now", NOW + timedelta(hours=1)))
    found = await numbers(client)

    assert found["foothold_outbox_letters",] == 2
    assert found["foothold_outbox_age_seconds",] == 90
    assert found["foothold_due_nudges",] == 1
    assert found["foothold_due_late_seconds",] == 30


async def test_turns_letters_and_errors_are_counted(client, any_coach):
    before = await numbers(client)
    await any_coach.say("/week")
    await any_coach.say("/today")
    record = logging.makeLogRecord({"levelno": logging.ERROR, "levelname": "ERROR"})
    logs.counted(record, "error", {"level": "error", "error": "OperationalError"})
    after = await numbers(client)

    def grown(*name):
        return after[name] - before.get(name, 0)

    assert grown("foothold_turn_seconds_count") == 2
    assert grown("foothold_turn_seconds_bucket", "+Inf") == 2
    assert grown("foothold_letters_total", "sent") >= 2
    assert grown("foothold_errors_total", "OperationalError") == 1


async def test_no_number_says_who_or_what(client, any_coach):
    await any_coach.say("purple-canary")
    text = (await client.get("/metrics")).text

    assert str(ADA) not in text
    assert "canary" not in text
    names = set(re.findall(r"(\w+)=\"", text))
    assert names <= {"le", "state", "kind", "generation", "implementation", "major", "minor"} | {
        "patchlevel",
        "version",
    }


@pytest.mark.parametrize(
    ("more", "header", "status"),
    [
        ({}, None, 200),
        ({"public": True}, None, 404),
        ({"public": True, "token": TOKEN}, None, 401),
        ({"public": True, "token": TOKEN}, "Bearer another", 401),
        ({"public": True, "token": TOKEN}, f"Bearer {TOKEN}", 200),
        ({"token": TOKEN}, None, 401),
    ],
)
async def test_numbers_are_for_this_machine_or_for_who_has_the_token(coach, more, header, status):
    async with looking(coach, **more) as client:
        headers = {"Authorization": header} if header else {}
        assert (await client.get("/metrics", headers=headers)).status_code == status
        assert (await client.get("/healthz")).status_code == 200
