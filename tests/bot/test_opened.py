"""A copy that someone brings: what cannot be is refused, before anything of it is kept."""

import itertools
from datetime import timedelta

import orjson

from tests.bot.coach import ADA, NOW
from tests.bot.test_leaving import all_of, begin_import, bring, changed, copy, live


def of_person(body, **values):
    return changed(body, person={**orjson.loads(body)["person"], **values})


def lasting(body, kind, **content):
    """With one more thing that lasts."""
    found = orjson.loads(body)
    made = found["programme"][0]
    more = {**made, "id": made["id"] + 1, "kind": kind, "content": content}
    return changed(body, programme=[made, more])


def talked(body, **facts):
    found = orjson.loads(body)
    found["conversation"][0]["place"]["facts"] = facts
    return orjson.dumps(found)


def reminder(kind, due=NOW + timedelta(days=1), **more):
    row = {"kind": kind, "about": 0, "part": 0, "clock": "", "due_at": due.isoformat()}
    return {"id": next(NUMBERS), **row, **more}


def nudge(**more):
    row = {"kind": "micro", "about": 0, "part": 0, "day": "2026-11-23", "state": "sent"}
    at = (NOW - timedelta(days=1)).isoformat()
    times = {"queued_at": at, "asked": False, "sent_at": at, "answered_at": None}
    return {"id": next(NUMBERS), **row, **times, **more}


NUMBERS = itertools.count(1)
AT = "2026-12-24T15:00:00+01:00[Europe/Berlin]"
CANNOT_BE = {
    "an hour left empty": lambda body: of_person(body, morning=""),
    "no evening": lambda body: of_person(body, evening=""),
    "quiet from when": lambda body: of_person(body, quiet_from="zz"),
    "quiet to when": lambda body: of_person(body, quiet_to=""),
    "an hour in other digits": lambda body: of_person(body, morning="0８:00"),
    "a language that is a path": lambda body: of_person(body, language="../x"),
    "nudges without end": lambda body: of_person(body, most=9999),
    "an event that is never": lambda body: lasting(body, "event", at="never"),
    "an event at no place": lambda body: lasting(body, "event", at=f"{AT}[_place=../x]"),
    "an event without a zone": lambda body: lasting(body, "event", at=AT.partition("[")[0]),
    "an event in the year 9999": lambda body: lasting(body, "event", at=f"9{AT[1:]}"),
    "a week that never begins": lambda body: lasting(body, "event", at=AT, series="never"),
    "a step that is whenever": lambda body: lasting(body, "step", when="tomorrow"),
    "a deadline that is none": lambda body: lasting(body, "problem", by=[AT, "soon"]),
    "a tongue that is a path": lambda body: talked(body, tongue="../../../tmp/zz"),
    "a nudge in no state": lambda body: changed(body, nudge=[nudge(state="told")]),
    "a nudge of no kind": lambda body: changed(body, nudge=[nudge(kind="shout")]),
    "many a hello": lambda body: changed(
        body, reminder=[reminder("still-here", part=part) for part in range(2)]
    ),
    "daily what comes once": lambda body: changed(
        body, reminder=[reminder("event-now", clock="08:00")]
    ),
}


async def test_a_file_with_what_cannot_be_is_refused_whole_with_one_sentence(coach):
    await live(coach)
    body = (await copy(coach))["json"]
    await begin_import(coach)
    before = await coach.do(all_of(ADA))
    for how, spoil in CANNOT_BE.items():
        said = await bring(coach, spoil(body))
        assert len(said) == 1, how
        assert "no copy of mine" in said[0], how

    after = await coach.do(all_of(ADA))
    assert {**after, "conversation": 0} == {**before, "conversation": 0}
    assert "all back" in (await bring(coach, body))[-1]


async def test_a_file_with_all_that_can_be_is_taken(coach):
    await live(coach)
    body = (await copy(coach))["json"]
    days = [AT, f"{AT[:-15]}[America/New_York]", f"{AT}[_place=Asia/Tokyo]", ""]
    for made in (
        *(lasting(body, "event", at=at, series=at) for at in days),
        lasting(body, "goal", by=""),
        lasting(body, "problem", by=days, check=None),
        of_person(body, language="zh-hans-"),
        talked(body, tongue="uk"),
        talked(body, tongue=""),
    ):
        await begin_import(coach)
        assert "all back" in (await bring(coach, made))[-1]
