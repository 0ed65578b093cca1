"""Pictures are drawn from any data a turn may hand over, in a process that goes when idle."""

import asyncio
import struct

import pytest

from bot.delivery import Delivery
from bot.pictures.draw import render
from bot.pictures.studio import NotDrawn, Studio
from storage.engine import connect
from storage.post import Letter
from storage.store import Store

WORDS = ("Ask", "Speak up in the Monday meeting " * 8, "$5 & <b>", "עברית", "🔥")


def size(png):
    assert png.startswith(b"\x89PNG")
    return struct.unpack(">II", png[16:24])


def progress(lines=1, bars=6):
    points = [[0, 3], [4, 5], [9, 7]]
    return {
        "title": "Your progress",
        "curve": {
            "title": "Confidence",
            "from": "1 Nov",
            "to": "10 Nov",
            "lines": [{"label": WORDS[n], "points": points} for n in range(lines)],
        },
        "pairs": {"title": "Ratings", "rows": [{"label": "Tasks", "first": 4, "last": 4}] * 4},
        "weeks": {"title": "Weeks", "bars": [{"label": "1 Nov", "count": n} for n in range(bars)]},
        "sure": {"title": "Sure", "said": 80, "came": 55},
        "practices": {"title": "Done", "rows": [{"label": "Thought record", "count": 12}] * 4},
    }


def ladder(steps, at=0):
    states = ["done"] * at + ["now"] + ["ahead"] * steps
    rungs = [{"text": WORDS[n % 2], "level": n, "state": states[n]} for n in range(steps)]
    return {"title": "Ladder", "goal": WORDS[1], "legend": "1 to 10", "steps": rungs}


def activity(points):
    weeks = [{"label": "2 Nov", "count": 2}, {"label": "9 Nov", "count": 9}]
    words = {"title": "Moving", "what": "Walking", "from": "1 Nov", "to": "", "times": "Times"}
    return {**words, "points": points, "aim": 3, "weeks": weeks}


@pytest.mark.parametrize(
    "picture",
    [
        {"kind": "progress", "data": progress()},
        {"kind": "progress", "data": progress(lines=3)},
        {"kind": "progress", "data": {"title": "Yours", "weeks": progress(bars=1)["weeks"]}},
        {"kind": "ladder", "data": ladder(1)},
        {"kind": "ladder", "data": ladder(10, at=4)},
        {"kind": "activity", "data": activity([[0, 10], [0, 12.5]])},
        {"kind": "activity", "data": activity([[0, 10], [30, 9000]])},
    ],
)
def test_a_picture_fills_a_phone_and_is_never_longer_than_three_by_four(picture):
    width, height = size(render(picture))

    assert width == 1080
    assert 1080 <= height <= 1440


FAR = 10**9
MANY = [[n, n % 11] for n in range(100_000)]
OUT_OF_REACH = {
    "so often a week": ("activity", {**activity([[0, 1], [1, 2]]), "aim": FAR}),
    "so many times": (
        "activity",
        {**activity([[0, 1], [1, 2]]), "weeks": [{"label": "2 Nov", "count": FAR}]},
    ),
    "so many points": ("activity", activity(MANY)),
    "less than nothing": ("activity", activity([[0, -FAR], [1, 1]])),
    "so many ratings": (
        "progress",
        {**progress(), "curve": {**progress()["curve"], "lines": [{"label": "", "points": MANY}]}},
    ),
    "so high": (
        "progress",
        {**progress(), "pairs": {"title": "", "rows": [{"label": "", "first": -FAR, "last": FAR}]}},
    ),
}


async def test_no_number_makes_others_wait_for_their_pictures():
    studio = Studio()
    try:
        async with asyncio.timeout(20):  # all of them take two seconds
            for kind, data in OUT_OF_REACH.values():
                width, height = size(await studio.draw({"kind": kind, "data": data}))
                assert (width, 1080 <= height <= 1440) == (1080, True)
    finally:
        studio.close()


def drawing(studio):
    return studio._process and studio._process.poll() is None


async def test_the_process_that_draws_comes_at_the_first_picture_and_goes_when_idle():
    studio = Studio(idle=0.0)
    assert not drawing(studio)
    png = await studio.draw({"kind": "ladder", "data": ladder(3)})
    assert size(png)[0] == 1080
    process = studio._process
    await asyncio.sleep(0)
    await asyncio.sleep(0.01)
    assert studio._process is None
    assert await asyncio.to_thread(process.wait, 5) is not None


async def test_the_process_that_draws_ends_when_the_program_is_gone():
    studio = Studio()
    await studio.draw({"kind": "ladder", "data": ladder(3)})
    process = studio._process
    process.stdin.close()  # as the system does for a program that is killed
    assert await asyncio.to_thread(process.wait, 5) == 0
    studio.close()


async def test_pictures_wanted_at_once_are_all_drawn():
    studio = Studio()
    wanted = [{"kind": "ladder", "data": ladder(steps)} for steps in (1, 12, 3)]
    found = await asyncio.gather(*map(studio.draw, wanted))
    studio.close()
    assert [size(png) for png in found] == [size(render(one)) for one in wanted]


async def test_after_a_picture_that_cannot_be_drawn_the_next_one_can():
    studio = Studio()
    with pytest.raises(NotDrawn):
        await studio.draw({"kind": "no such", "data": {}})
    assert size(await studio.draw({"kind": "ladder", "data": ladder(3)}))[0] == 1080
    studio.close()


async def test_a_drawing_that_fails_says_where_and_nothing_of_what_was_to_be_drawn(capfd):
    studio = Studio()
    with pytest.raises(NotDrawn):
        await studio.draw({"kind": "canary-of-hers", "data": {}})
    studio.close()
    said = capfd.readouterr().err
    assert "KeyError" in said
    assert "canary" not in said


async def test_a_process_that_was_killed_meanwhile_is_started_anew():
    studio = Studio()
    await studio.draw({"kind": "ladder", "data": ladder(3)})
    studio._process.kill()
    await asyncio.to_thread(studio._process.wait)
    assert size(await studio.draw({"kind": "ladder", "data": ladder(3)}))[0] == 1080
    studio.close()


async def test_a_picture_that_takes_too_long_is_given_up_and_the_next_one_is_drawn():
    studio = Studio()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(studio.draw({"kind": "ladder", "data": ladder(3)}), 0.01)
    assert size(await studio.draw({"kind": "ladder", "data": ladder(3)}))[0] == 1080
    studio.close()


class Line:
    """A Bot API and a store in one that only write down what they are handed."""

    def __init__(self):
        self.calls, self.bot = [], None

    async def call(self, method, fields):
        self.calls.append((method, fields))
        return {"message_id": 7}

    async def photo(self, fields, png):
        self.calls.append(("sendPhoto", {**fields, "png": png}))
        return {"message_id": 8}


async def sent(url, kind, data):
    line = Line()
    payload = {"picture": {"kind": kind, "data": data}, "caption": "In <b>words</b>"}
    with Store(connect(url)) as store:
        delivery = Delivery(line, store)
        delivery.post([Letter(1, 1001, "sendPhoto", {**payload, "parse_mode": "HTML"})])
        await delivery.close()
    return line.calls


async def test_a_picture_goes_out_with_the_same_in_words_below_it(sqlite_url):
    (action, _), (method, fields) = await sent(sqlite_url, "ladder", ladder(3))

    assert (action, method) == ("sendChatAction", "sendPhoto")
    assert size(fields["png"])[0] == 1080
    assert fields["caption"] == "In <b>words</b>"
    assert "picture" not in fields


async def test_where_it_cannot_be_drawn_the_words_go_out_alone(sqlite_url):
    _, (method, fields) = await sent(sqlite_url, "no such kind", {})

    assert method == "sendMessage"
    assert fields == {"chat_id": 1001, "text": "In <b>words</b>", "parse_mode": "HTML"}
