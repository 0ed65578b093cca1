import pytest
from sqlalchemy.exc import IntegrityError

from flows.machine import Place
from flows.place import Given
from storage import conversations
from tests.storage.people_in import ADA, BOB, MINUTE, NOW, meet

FIRST = Place("solve", 1, "problem", facts={"problem_id": 0})
SECOND = Place(
    "solve",
    1,
    "ideas",
    trail=(Given("problem", 0, "<b>rent</b> & 🔥 שלום"), Given("before", 0, 4)),
    facts={"problem_id": 0},
    draft={"items": ["one"], "asked": False},
    undone={"before#0": 3},
)
OTHER = Place("reframe", 1, "when", facts={"event": ""})


@pytest.fixture
def ada(db):
    meet(db)
    return ADA


def test_a_conversation_is_read_back_at_the_place_it_was_kept(db, ada):
    conversations.begin(db, ada, 1, FIRST, NOW)
    conversations.keep(db, ada, 1, SECOND, NOW + MINUTE)

    kept = conversations.foreground(db, ada)
    assert (kept.number, kept.place, kept.updated_at) == (1, SECOND, NOW + MINUTE)


def test_there_is_one_in_the_foreground_and_no_more(db, ada):
    conversations.begin(db, ada, 1, FIRST, NOW)

    with pytest.raises(IntegrityError):
        conversations.begin(db, ada, 2, OTHER, NOW)


def test_one_is_parked_for_another_and_come_back_to(db, ada):
    conversations.begin(db, ada, 1, SECOND, NOW)
    conversations.park(db, ada, NOW + MINUTE)
    conversations.begin(db, ada, 2, OTHER, NOW + 2 * MINUTE)

    assert conversations.foreground(db, ada).number == 2
    assert [one.number for one in conversations.parked(db, ada)] == [1]

    conversations.park(db, ada, NOW + 3 * MINUTE)
    conversations.resume(db, ada, 1, NOW + 4 * MINUTE)
    front = conversations.foreground(db, ada)
    assert (front.place, front.updated_at) == (SECOND, NOW + 4 * MINUTE)
    assert [one.number for one in conversations.parked(db, ada)] == [2]


def test_what_was_left_last_is_first_in_the_list(db, ada):
    for number in (1, 2, 3):
        conversations.begin(db, ada, number, FIRST, NOW)
        conversations.park(db, ada, NOW + number * MINUTE)

    assert [one.number for one in conversations.parked(db, ada)] == [3, 2, 1]


def test_what_has_ended_is_gone_and_others_stay(db, ada):
    meet(db, BOB)
    for person in (ada, BOB):
        conversations.begin(db, person, 1, FIRST, NOW)
    conversations.end(db, ada, 1)

    assert conversations.foreground(db, ada) is None
    assert conversations.foreground(db, BOB).place == FIRST


def test_parking_nothing_is_no_matter(db, ada):
    conversations.park(db, ada, NOW)

    assert conversations.parked(db, ada) == []
