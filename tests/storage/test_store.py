import asyncio
import threading

import pytest

from storage import people, post
from storage.people import Overtaken
from storage.store import Store
from tests.storage.people_in import ADA, NOW, meet


@pytest.fixture
def store(engine):
    with Store(engine) as store:
        yield store


@pytest.fixture
def commits(engine):
    from sqlalchemy import event  # noqa: PLC0415

    counted = []
    event.listen(engine, "commit", counted.append)
    return counted


def busy(store):
    """Hold the store's thread until the event is set, so that what follows piles up."""
    held, free = threading.Event(), threading.Event()
    job = store.order(lambda _: held.set() or free.wait(5))
    held.wait(5)
    return free, job


async def test_a_job_gives_its_result_after_its_commit(store):
    await store.do(meet)

    assert (await store.do(lambda db: people.find(db, ADA))).id == ADA


async def test_jobs_that_wait_together_share_one_commit_and_keep_their_order(store, commits):
    await store.do(meet)
    free, first = busy(store)
    seen = []
    jobs = [store.do(lambda _, n=n: seen.append(n) or n) for n in range(50)]
    waiting = asyncio.gather(*jobs)
    await asyncio.sleep(0)  # lets each of them get in line
    before = len(commits)
    free.set()

    assert await waiting == list(range(50))
    await asyncio.wrap_future(first)
    assert seen == list(range(50))
    assert len(commits) - before <= 2


async def test_what_nobody_waits_for_shares_the_next_commit_and_keeps_its_place(store, commits):
    await store.do(meet)
    before = len(commits)
    seen = []
    patient = asyncio.ensure_future(store.do(lambda _: seen.append("mark"), patient=60))
    await asyncio.sleep(0)  # lets it get in line
    await store.do(lambda _: seen.append("turn"))

    await patient
    assert seen == ["mark", "turn"]
    assert len(commits) - before == 1


async def test_what_nobody_waits_for_goes_before_all_that_is_not_begun(store):
    free, first = busy(store)
    seen = []
    turn = asyncio.ensure_future(store.do(lambda _: seen.append("turn")))
    mark = asyncio.ensure_future(store.do(lambda _: seen.append("mark"), patient=60))
    await asyncio.sleep(0)  # lets both get in line
    free.set()
    await asyncio.gather(asyncio.wrap_future(first), turn, mark)

    assert seen == ["mark", "turn"]


async def test_what_nobody_waits_for_is_kept_soon_though_nobody_comes(store):
    assert await store.do(lambda _: 7, patient=0.001) == 7


async def test_what_waits_patiently_can_be_hurried(store):
    patient = asyncio.ensure_future(store.do(lambda _: 7, patient=60))
    await asyncio.sleep(0)  # lets it get in line
    store.hurry()

    assert await patient == 7


async def test_a_store_that_closes_does_what_waits_patiently_first(engine):
    seen = []
    with Store(engine) as store:
        patient = asyncio.ensure_future(store.do(lambda _: seen.append("mark"), patient=60))
        await asyncio.sleep(0)  # lets it get in line

    await patient
    assert seen == ["mark"]


async def test_of_a_batch_only_the_job_that_fails_fails(store):
    who = await store.do(meet)
    await store.do(lambda db: people.move(db, who, NOW))
    free, _ = busy(store)

    def wrong(db):
        post.taken_before(db, 7, NOW)
        raise ValueError

    waiting = asyncio.gather(
        store.do(lambda db: post.taken_before(db, 1, NOW)),
        store.do(wrong),
        store.do(lambda db: people.move(db, who, NOW)),
        store.do(lambda db: post.taken_before(db, 2, NOW)),
        return_exceptions=True,
    )
    await asyncio.sleep(0)
    free.set()
    one, failed, overtaken, two = await waiting

    assert (one, two) == (False, False)
    assert isinstance(failed, ValueError)
    assert isinstance(overtaken, Overtaken)
    assert not await store.do(lambda db: post.taken_before(db, 7, NOW))
    assert await store.do(lambda db: post.taken_before(db, 1, NOW))


async def test_two_turns_of_one_person_that_wait_together_both_count(store):
    await store.do(meet)
    free, _ = busy(store)

    def turn(db):
        return people.move(db, people.find(db, ADA), NOW)

    waiting = asyncio.gather(*(store.do(turn) for _ in range(3)))
    await asyncio.sleep(0)
    free.set()

    first, *rest = await waiting
    assert rest == [first + 1, first + 2]


async def test_a_job_that_nobody_waits_for_any_more_is_left_out(store):
    free, _ = busy(store)
    given_up = asyncio.ensure_future(store.do(meet))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.sleep(0)
    free.set()

    assert await store.do(lambda db: people.find(db, ADA)) is None


def test_what_is_ordered_before_the_end_is_still_done(engine):
    with Store(engine) as store:
        done = store.order(meet)

    assert done.result().id == ADA
