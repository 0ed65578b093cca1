"""The page My evidence: to whom it shows what, and to whom nothing."""

import json
import re
from datetime import timedelta
from urllib.parse import parse_qsl, urlencode

import httpx
import pytest
from aiogram.utils.web_app import safe_parse_webapp_init_data
from starlette.applications import Starlette
from structlog.testing import capture_logs

from bot.flood import AT_ONCE, Flood
from bot.miniapp import door, web
from bot.miniapp.launch import EARLIEST, OLDEST
from bot.sandbox.launch import address, init_data, signed
from storage import programmes, records
from tests.bot.coach import ADA, BOB, NOW

TOKEN = "42:TEST-token"
AS_ADA = {"id": ADA, "first_name": "Ada", "language_code": "en"}


def opened(at=NOW, token=TOKEN, **user):
    """What Telegram hands to a page that this person opens."""
    who = json.dumps({**AS_ADA, **user})
    return signed({"auth_date": str(int(at.timestamp())), "query_id": "q", "user": who}, token)


@pytest.fixture
async def page(coach):
    app = Starlette(
        routes=web.routes(coach.store, TOKEN, lambda: coach.now, door.TELEGRAM, Flood(lambda: 0.0))
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://web") as client:
        yield client


def mine(page, proof, **more):
    return page.get("/app/mine", headers={"authorization": f"tma {proof}"}, **more)


def find(page, proof, words="", goal=0):
    headers = {"authorization": f"tma {proof}"}
    return page.post("/app/find", headers=headers, json={"words": words, "goal": goal})


async def kept(coach, text, person=ADA, **more):
    where = {"source": "own", "day": "2026-11-24", "now": NOW, **more}
    await coach.do(lambda db: records.keep(db, person, text, **where))


@pytest.fixture
async def two_people(coach):
    await coach.welcome()
    await coach.welcome(BOB)
    await kept(coach, "I rang <the> bank & stayed calm", how="I had my notes")
    await kept(coach, "Bob wrote to his sister", BOB)


async def test_people_see_their_own_evidence_as_they_wrote_it(page, two_people):
    shown = await mine(page, opened())

    assert shown.status_code == 200
    assert "I rang &lt;the&gt; bank &amp; stayed calm" in shown.text
    assert "I had my notes" in shown.text
    assert "sister" not in shown.text
    assert "<the>" not in shown.text


async def test_who_it_is_comes_from_the_proof_alone(page, two_people):
    shown = await mine(page, opened(), params={"person": BOB, "user": json.dumps({"id": BOB})})

    assert "bank" in shown.text
    assert "sister" not in shown.text


async def test_a_name_changed_after_the_signing_is_refused(page, two_people):
    fields = dict(parse_qsl(opened()))
    fields["user"] = json.dumps({**AS_ADA, "id": BOB})

    assert (await mine(page, urlencode(fields))).status_code == 401
    assert "sister" not in (await mine(page, urlencode(fields))).text


async def test_another_bots_signature_is_refused(page, two_people):
    assert (await mine(page, opened(token="43:OTHER-token"))).status_code == 401


@pytest.mark.parametrize(
    "proof",
    ["", "x", "hash=", "auth_date=1&hash=" + "0" * 64, "%", "ünï=1", "user=" + "x" * 9000],
)
async def test_what_is_no_proof_is_refused(page, two_people, proof):
    answer = await page.get("/app/mine", headers={"authorization": f"tma {proof}".encode()})

    assert answer.status_code == 401
    assert "bank" not in answer.text


@pytest.mark.parametrize("sign", ["[", '{"a":'])
async def test_a_proof_that_is_nested_as_deep_as_it_is_long_is_refused_and_no_error(page, sign):
    with capture_logs() as logs:
        answer = await mine(page, "user=" + sign * (4000 // len(sign)))

    assert answer.status_code == 401
    assert logs == []


async def test_two_users_in_one_proof_are_refused(page, two_people):
    other = urlencode({"user": json.dumps({**AS_ADA, "id": BOB})})

    assert (await mine(page, f"{other}&{opened()}")).status_code == 401
    assert (await mine(page, f"{opened()}&{other}")).status_code == 401


async def test_a_signed_proof_without_a_person_is_refused(page, two_people):
    nobody = signed({"auth_date": str(int(NOW.timestamp())), "query_id": "q"}, TOKEN)

    assert (await mine(page, nobody)).status_code == 401


async def test_without_the_header_nothing_is_shown(page, two_people):
    assert (await page.get("/app/mine")).status_code == 401
    assert (await page.post("/app/find", json={"words": "bank", "goal": 0})).status_code == 401


async def test_a_proof_is_good_for_an_hour(page, coach, two_people):
    coach.now = NOW + OLDEST
    assert (await mine(page, opened())).status_code == 200
    coach.now = NOW + OLDEST + timedelta(seconds=1)
    late = await mine(page, opened())
    assert late.status_code == 401
    assert "open it again" in late.text


async def test_a_proof_from_the_future_is_refused(page, two_people):
    ahead = NOW + EARLIEST
    assert (await mine(page, opened(at=ahead))).status_code == 200
    assert (await mine(page, opened(at=ahead + timedelta(seconds=1)))).status_code == 401


async def test_someone_the_coach_does_not_know_is_sent_to_the_chat_and_not_kept(page, coach):
    answer = await mine(page, opened(id=777))

    assert answer.status_code == 404
    assert "Press Start" in answer.text
    assert await coach.who(777) is None


async def test_search_is_that_of_the_chat_and_finds_only_ones_own(page, two_people, coach):
    await kept(coach, "I presented my plan")

    found = (await find(page, opened(), "presentation")).json()
    assert len(found["ids"]) == 1
    assert found["said"] == "1 found."
    assert (await find(page, opened(), "sister")).json()["ids"] == []
    assert (await find(page, opened(id=BOB), "sister")).json()["said"] == "1 found."


async def test_search_can_be_kept_to_a_goal_and_to_none_of_someone_elses(page, two_people, coach):
    goal = await coach.do(lambda db: programmes.set_goal(db, ADA, "Phone more", "", NOW))
    theirs = await coach.do(lambda db: programmes.set_goal(db, BOB, "Write more", "", NOW))
    await kept(coach, "I rang my aunt", goal_id=goal)
    await kept(coach, "Bob wrote a card", BOB, goal_id=theirs)

    assert len((await find(page, opened(), goal=goal)).json()["ids"]) == 1
    assert len((await find(page, opened(), "rang")).json()["ids"]) == 2
    assert len((await find(page, opened(), "rang", goal)).json()["ids"]) == 1
    assert (await find(page, opened(), goal=theirs)).json()["ids"] == []


async def test_too_long_a_search_is_refused(page, two_people):
    assert (await find(page, opened(), "x" * 20_000)).status_code == 400


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"words": 1}', b"\xff", b'"x"'])
async def test_a_search_of_another_shape_is_refused(page, two_people, body):
    headers = {"authorization": f"tma {opened()}"}

    assert (await page.post("/app/find", headers=headers, content=body)).status_code == 400


async def test_ratings_ladder_and_plan_stand_on_it(page, two_people, coach):
    goal = await coach.do(lambda db: programmes.set_goal(db, ADA, "Speak <up>", "", NOW))
    for day, value in (("2026-11-20", 3), ("2026-11-24", 6)):
        await coach.do(
            lambda db, day=day, value=value: records.rate(
                db, ADA, "confidence", value, goal_id=goal, day=day, now=NOW
            )
        )
    week = {"goal": "Speak <up>", "steps": ["Say one word", "Ask"], "levels": [3, 5], "at": 1}
    begin = {"stage": "4", "goal_id": goal, "now": NOW}
    await coach.do(lambda db: programmes.begin(db, ADA, "week", content=week, **begin))
    await coach.say("/plan")
    await coach.tap("Begin wi")

    shown = (await mine(page, opened())).text

    assert shown.count('class="dot ') == 2
    assert "Speak &lt;up&gt;" in shown
    assert re.search(r'class="done">\s*<span[^>]*>✓</span>\s*<span[^>]*>Say one word', shown)
    assert shown.count("data-said=") == 30
    assert shown.count('aria-current="date"') == 1
    assert not re.search(r"<(script|style)|\sstyle=|\son\w+=", shown)


async def test_one_person_cannot_keep_it_busy(page, two_people):
    answers = [(await find(page, opened(), "bank")).status_code for _ in range(AT_ONCE * 2)]

    assert answers[0] == 200
    assert answers[-1] == 429
    assert (await find(page, opened(id=BOB), "sister")).status_code == 200


async def test_the_shell_holds_nothing_and_may_be_framed_by_telegram_alone(page):
    shell = await page.get("/app")

    policy = shell.headers["content-security-policy"]
    assert "frame-ancestors https://web.telegram.org" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert shell.headers["cache-control"] == "no-store"
    assert not re.search(r"(src|href)=\"(https?:)?//", shell.text)
    assert (await page.get("/app/files/page.js")).status_code == 200
    assert (await page.get("/app/files/../mine.html")).status_code == 404


@pytest.mark.parametrize(
    ("root", "page"),
    [
        ("", ""),
        ("http://coach.example", ""),
        ("https://coach.example", "https://coach.example/app"),
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081/app"),
    ],
)
def test_the_page_is_only_where_telegram_opens_one(root, page):
    assert door.page_at(root) == page


async def test_the_button_is_left_out_where_there_is_no_page(coach, two_people):
    try:
        await coach.say("/progress")
        assert not any("web_app" in str(fields) for _, fields in coach.api.calls)
        door.open_at("https://coach.example/app")
        await coach.say("/progress")
        keys = [key for row in coach.last()["reply_markup"]["inline_keyboard"] for key in row]
        assert {"url": "https://coach.example/app"} in [key.get("web_app") for key in keys]
    finally:
        door.open_at("")


def test_what_the_sandbox_hands_over_convinces_another_library_too():
    user = {"id": ADA, "is_bot": False, "first_name": "Ада & co", "language_code": "en"}

    read = safe_parse_webapp_init_data("1:sandbox", init_data(user, NOW))

    assert read.user.id == ADA
    assert read.user.first_name == "Ада & co"
    assert read.auth_date == NOW


def test_the_sandbox_opens_pages_of_this_machine_only():
    with pytest.raises(ValueError, match="this machine"):
        address("https://coach.example/app", AS_ADA, NOW, {})
