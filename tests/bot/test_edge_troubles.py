"""When something goes wrong on the way: turns that fail, other processes, blocks and crashes."""

import asyncio

from sqlalchemy.exc import OperationalError
from telegram.error import BadRequest, Forbidden

from bot import edge, talk, turns
from bot.edge import Edge
from storage import conversations, people
from storage.post import Letter
from tests.bot.coach import ADA, BOB, message
from tests.bot.test_leaving import begin_import


async def front(coach, person=ADA):
    return await coach.do(lambda db: conversations.foreground(db, person))


async def test_a_turn_that_fails_leaves_the_place_and_says_sorry(coach, monkeypatch):
    await coach.say("/week")
    place, who = await front(coach), await coach.who()

    def broken(*_, **__):
        raise RuntimeError("no")

    with monkeypatch.context() as patch:
        patch.setattr(talk, "hear", broken)
        (said,) = await coach.say("Ask one question in the Monday meeting")
    assert "went wrong" in said
    assert await front(coach) == place
    assert (await coach.who()).turn == who.turn

    await coach.say("Ask one question in the Monday meeting")
    assert (await front(coach)).place.step == "difficulty"


async def test_one_that_fails_in_a_batch_takes_no_other_with_it(coach, monkeypatch):
    await coach.welcome(BOB)
    heard = turns._hear

    def sometimes(turn, update):
        if update.person == ADA:
            raise RuntimeError("no")
        heard(turn, update)

    monkeypatch.setattr(turns, "_hear", sometimes)
    await coach.edge.take(
        [
            {"update_id": 800, "message": message(ADA, text="/week")},
            {"update_id": 801, "message": message(BOB, text="/week")},
        ]
    )
    await coach.quiet()

    assert "went wrong" in coach.last(ADA)["text"]
    assert (await front(coach, BOB)).place.flow == "week-goal"


async def test_another_process_that_was_quicker_is_tried_against_again(coach, monkeypatch):
    real, tries = people.move, []

    def overtaken(db, who, now, **more):
        tries.append(who)
        if len(tries) == 1:
            raise people.Overtaken
        return real(db, who, now, **more)

    monkeypatch.setattr(people, "move", overtaken)
    await coach.say("/week")

    assert len(tries) == 2
    assert (await front(coach)).place.flow == "week-goal"


async def test_a_chat_keeps_its_order(coach):
    await coach.say("/solve")
    await coach.say("My rent goes up by 80 a month from May and I cannot cover it")
    await coach.tap("4")
    await coach.edge.take(
        [{"update_id": 700 + n, "message": message(text=f"idea {n}")} for n in range(12)]
    )
    await coach.quiet()

    items = (await front(coach)).place.draft["items"]
    assert items == [f"idea {n}" for n in range(12)]


class Slow:
    """Telegram, that hands a file over only when it is let."""

    def __init__(self, coach):
        self.let, self.asked = asyncio.Event(), 0
        coach.edge._fetch = self.fetch

    async def fetch(self, *_):
        self.asked += 1
        await self.let.wait()
        return b"{}"


FILE = {"update_id": 800, "message": message(document={"file_id": "f1", "file_size": 2})}


async def test_a_file_that_takes_long_holds_up_nobody_and_its_person_keeps_their_order(any_coach):
    coach = any_coach
    await coach.welcome(BOB)
    await begin_import(coach)
    slow = Slow(coach)
    after = {"update_id": 801, "message": message(text="/week")}
    async with asyncio.timeout(5):
        await coach.edge.take([FILE, after])
        await coach.say("/week", BOB)
    assert (await front(coach, BOB)).place.flow == "week-goal"
    assert (await front(coach)).place.flow == "import"

    said = len(coach.api.made("sendMessage"))
    slow.let.set()
    await asyncio.gather(*coach.edge._tasks)
    await coach.quiet()
    answers = [one["text"] for one in coach.api.made("sendMessage")[said:]]
    assert "no copy of mine" in answers[0]
    assert (await front(coach)).place.flow == "week-goal"


async def test_a_file_that_was_being_fetched_at_a_crash_is_fetched_at_the_next_start(any_coach):
    coach = any_coach
    await begin_import(coach)
    Slow(coach)
    async with asyncio.timeout(5):
        await coach.edge.take([FILE])
    await coach.edge.close()  # what is not awaited is as good as killed

    coach.edge = Edge(coach.store, coach.delivery, lambda: coach.now)
    slow = Slow(coach)
    slow.let.set()
    await coach.edge.take_up(mine=True)
    await coach.edge.take([FILE])  # its end was not confirmed either
    await asyncio.gather(*coach.edge._tasks)
    await coach.edge.take([FILE])
    await asyncio.gather(*coach.edge._tasks)
    await coach.quiet()

    assert slow.asked == 1
    assert ["no copy of mine" in one["text"] for one in coach.api.made("sendMessage")[-2:]] == [
        False,
        True,
    ]


async def test_a_file_whose_turn_could_not_be_kept_is_not_fetched_again(coach, monkeypatch):
    await begin_import(coach)
    slow = Slow(coach)
    slow.let.set()
    real, fails = coach.edge._turn, [OperationalError("INSERT", {}, Exception("full"))]

    async def sometimes(update):
        if fails:
            raise fails.pop()
        return await real(update)

    monkeypatch.setattr(coach.edge, "_turn", sometimes)
    monkeypatch.setattr(edge, "AGAIN", 0.0)
    await coach.edge.take([FILE])
    await asyncio.gather(*coach.edge._tasks)
    await coach.quiet()

    assert slow.asked == 1
    assert "no copy of mine" in coach.last()["text"]


async def test_many_chats_at_once_do_not_mix(coach):
    crowd = range(2000, 2030)
    await asyncio.gather(*(coach.welcome(person) for person in crowd))
    for text in ("/week", "Phone two clients before Friday"):
        await coach.edge.take(
            [
                {"update_id": 10_000 * len(text) + person, "message": message(person, text=text)}
                for person in crowd
            ]
        )
    await coach.quiet()

    for person in crowd:
        assert (await front(coach, person)).place.step == "difficulty"


async def test_someone_who_blocked_the_bot_is_left_alone_and_kept(coach):
    await coach.say("/week")
    block = {
        "chat": {"id": ADA, "type": "private"},
        "from": {"id": ADA},
        "new_chat_member": {"status": "kicked"},
    }
    assert await coach.take(my_chat_member=block) == []
    assert (await coach.who()).blocked
    assert await front(coach)

    await coach.say("back again")
    assert not (await coach.who()).blocked


async def test_a_message_that_is_refused_for_good_marks_nobody(coach):
    coach.api.fails["sendMessage"] = [BadRequest("can't parse entities")]
    await coach.say("/week")
    assert not (await coach.who()).blocked

    coach.api.fails["sendMessage"] = [Forbidden("bot was blocked by the user")]
    await coach.say("/help")
    assert (await coach.who()).blocked


async def test_letters_left_by_a_crash_are_sent_by_the_next_start(coach):
    await coach.do(lambda db: turns.take(db, _typed(950, "/week"), coach.now))
    assert not coach.api.made("sendMessage")

    letters = await coach.unsent()
    coach.delivery.post(letters)
    await coach.quiet()
    assert "Day 1" in coach.last()["text"]
    assert await coach.unsent() == []


async def test_a_nudge_that_may_have_gone_out_before_a_crash_is_not_sent_again(coach):
    from storage import post  # noqa: PLC0415

    nudge = Letter(post.number(coach.now), ADA, "sendMessage", {"text": "x"}, expendable=True)
    await coach.do(lambda db: post.put(db, [nudge], coach.now))
    await coach.do(lambda db: post.set_out(db, [nudge.id], coach.now))

    assert await coach.unsent() == []


def _typed(number, text):
    from bot.hearing import hear  # noqa: PLC0415

    return hear({"update_id": number, "message": message(text=text)})
