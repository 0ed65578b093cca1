import pytest
from sqlalchemy import text

from storage import keys, people, post
from storage.engine import connect
from storage.post import LEASE, Letter
from tests.storage.people_in import ADA, DAY, HOUR, MINUTE, NOW, meet


@pytest.fixture
def ada(db):
    meet(db)
    return ADA


def letter(words="hello", at=NOW, **more):
    return Letter(post.number(at), ADA, "sendMessage", {"text": words}, **more)


def states(db):
    return [row.state for row in db.execute(text("SELECT state FROM outbox ORDER BY id"))]


def test_an_update_is_taken_once(db):
    assert not post.taken_before(db, 5, NOW)
    assert post.taken_before(db, 5, NOW + DAY)
    assert not post.taken_before(db, 2**40, NOW)


def test_numbers_grow_with_time_and_are_never_the_same():
    numbers = [post.number(NOW) for _ in range(2000)]

    assert len(set(numbers)) == 2000
    assert post.number(NOW + MINUTE) > max(numbers)
    assert max(numbers) < 2**63


def test_what_another_process_has_on_lease_is_left_to_it(db, ada):
    mine = letter()
    post.put(db, [mine], NOW)

    assert post.unsent(db, NOW + LEASE, 10, mine=False) == []
    after = NOW + LEASE + MINUTE
    assert post.unsent(db, after, 10, mine=False) == [mine]
    assert post.unsent(db, after + LEASE, 10, mine=False) == []


def test_the_only_process_takes_up_all_that_is_unsent_in_its_order(db, ada):
    letters = [letter(str(number)) for number in range(3)]
    post.put(db, letters, NOW)

    assert post.unsent(db, NOW, 10, mine=True) == letters
    assert post.unsent(db, NOW, 2, mine=True) == letters[:2]


def test_a_nudge_that_may_have_been_sent_is_not_sent_again(db, ada):
    nudge = letter("nudge", expendable=True)
    post.put(db, [nudge, letter("answer")], NOW)
    assert post.set_out(db, [nudge.id], NOW) == {nudge.id}

    found = post.unsent(db, NOW, 10, mine=True)
    assert [one.payload["text"] for one in found] == ["answer"]
    assert states(db) == ["uncertain", "pending"]
    assert [one.payload["text"] for one in post.unsent(db, NOW, 10, mine=True)] == ["answer"]


def test_a_nudge_that_was_never_on_its_way_is_taken_up_as_the_nudge_it_is(db, ada):
    nudge = letter("nudge", expendable=True)
    post.put(db, [nudge], NOW)

    assert post.unsent(db, NOW, 10, mine=True) == [nudge]
    assert post.unsent(db, NOW + LEASE, 10, mine=False) == []
    assert post.unsent(db, NOW + LEASE + MINUTE, 10, mine=False) == [nudge]


def test_a_nudge_sets_out_once_whoever_has_it_in_hand(db, ada):
    nudges = [letter(str(number), expendable=True) for number in range(2)]
    post.put(db, nudges, NOW)
    numbers = [one.id for one in nudges]

    assert post.set_out(db, numbers[:1], NOW) == {numbers[0]}
    assert post.set_out(db, numbers, NOW) == {numbers[1]}
    assert post.set_out(db, numbers, NOW) == set()


def test_what_will_never_open_does_not_wait_for_ever(db, ada):
    post.put(db, [letter("torn"), letter("whole")], NOW)
    db.execute(
        text("UPDATE outbox SET payload = 'v1.AAAA' WHERE id IN (SELECT min(id) FROM outbox)")
    )

    assert [one.payload["text"] for one in post.unsent(db, NOW, 10, mine=True)] == ["whole"]
    assert states(db) == ["shut", "pending"]


@pytest.mark.parametrize("gone", [False, True])
def test_what_another_key_opens_waits_until_it_is_held(db, ada, gone):
    last = letter("receipt", last=gone)
    if gone:
        people.wipe(db, ADA)
    post.put(db, [last], NOW)
    held = list(keys._masters.items())
    keys.hold([keys.fresh()])
    if gone:
        meet(db)  # has begun anew, under another key

    assert post.unsent(db, NOW, 10, mine=True) == []
    assert states(db) == ["pending"]
    keys._masters.update(held)
    keys._opened.cache_clear()
    assert post.unsent(db, NOW, 10, mine=True) == [last]


def test_what_is_settled_is_not_sent_again(db, ada):
    letters = [letter(str(number)) for number in range(3)]
    post.put(db, letters, NOW)
    post.settle(db, [(letters[0].id, "sent"), (letters[2].id, "refused")])

    assert post.unsent(db, NOW, 10, mine=True) == [letters[1]]
    post.settle(db, [])


def test_only_the_message_of_the_latest_turn_has_buttons(db, ada):
    who = people.find(db, ada)
    now = people.move(db, who, NOW)
    post.has_live(db, [(ada, who.turn, 70), (ada, now, 71)])
    assert people.find(db, ada).live == 71

    post.has_live(db, [(ada, who.turn, 72)])
    assert people.find(db, ada).live == 71


def test_what_was_settled_long_ago_is_forgotten_and_the_rest_kept(db, ada):
    old, unsent, fresh = letter(), letter(), letter(at=NOW + HOUR)
    post.put(db, [old, unsent], NOW)
    post.put(db, [fresh], NOW + HOUR)
    post.settle(db, [(old.id, "sent"), (fresh.id, "sent")])
    post.taken_before(db, 1, NOW)
    post.taken_before(db, 2, NOW + HOUR)

    assert post.prune(db, NOW + MINUTE, 1) == 2
    assert post.prune(db, NOW + MINUTE, 1) == 0
    assert states(db) == ["pending", "sent"]
    assert post.taken_before(db, 2, NOW)


def test_two_workers_on_postgresql_take_up_different_letters(postgres_url):
    engine = connect(postgres_url)
    with engine.begin() as db:
        meet(db)
        post.put(db, [letter("one"), letter("two")], NOW)
    with engine.connect() as one, engine.connect() as two:
        mine = post.unsent(one, NOW + HOUR, 1, mine=False)
        theirs = post.unsent(two, NOW + HOUR, 10, mine=False)
        assert sorted(found.payload["text"] for found in mine + theirs) == ["one", "two"]
        one.commit()
        two.commit()
    engine.dispose()
