from datetime import timedelta

import pytest

from flows.place import Place
from storage import conversations, people
from storage.backup import TURNS
from storage.people import Overtaken
from tests.storage.people_in import ADA, BOB, DAY, NOW, meet


def test_a_new_person_is_met_once_and_known_after(db):
    first = meet(db)
    again = people.meet(db, ADA, "de", NOW + DAY)

    assert (first.language, first.welcomed, first.zone) == ("en", False, "UTC")
    assert again == first
    assert people.find(db, BOB) is None


def test_what_is_changed_is_read_back(db):
    meet(db, zone="Asia/Kathmandu", morning="06:45", paused_until=NOW + DAY, country="NP")

    who = people.find(db, ADA)
    assert (who.zone, who.morning, who.country) == ("Asia/Kathmandu", "06:45", "NP")
    assert who.paused_until == NOW + DAY


def test_a_move_takes_the_next_turn_with_what_is_offered(db):
    who = meet(db, blocked=True)

    assert people.move(db, who, NOW + DAY, offers=[["week", {"said": "<b>&"}]]) == who.turn + 1
    after = people.find(db, ADA)
    assert after.turn == who.turn + 1
    assert (after.offers, after.seen_at) == ([["week", {"said": "<b>&"}]], NOW + DAY)
    assert not after.blocked


def test_the_later_of_two_moves_from_one_turn_is_refused(db):
    who = meet(db)
    people.move(db, who, NOW)

    with pytest.raises(Overtaken):
        people.move(db, who, NOW)
    assert people.find(db, ADA).turn == who.turn + 1


def test_of_two_writers_one_is_refused_across_connections(engine):
    with engine.begin() as db:
        who = meet(db)
    with engine.begin() as db:
        people.move(db, who, NOW)

    with pytest.raises(Overtaken), engine.begin() as db:
        people.move(db, who, NOW)
    with engine.begin() as db:
        assert people.find(db, ADA).turn == who.turn + 1


def test_what_one_person_does_moves_no_other(db):
    ada, bob = meet(db), meet(db, BOB)
    people.move(db, ada, NOW)

    assert people.move(db, bob, NOW) == bob.turn + 1


@pytest.mark.parametrize("begun", [NOW, NOW.replace(year=1970), NOW.replace(year=2199)])
def test_who_begins_anew_takes_no_turn_of_the_life_before(db, begun):
    before = people.meet(db, ADA, "en", begun)
    last = people.move(db, before, begun)
    people.wipe(db, ADA)
    after = people.meet(db, ADA, "en", begun + timedelta(seconds=1))

    assert after.turn > last
    conversations.begin(db, ADA, after.turn + TURNS, Place("goal", 1, "title"), NOW)
    assert conversations.foreground(db, ADA).number == after.turn + TURNS


def test_on_postgresql_the_second_to_ask_waits_for_the_first(postgres_url):
    from sqlalchemy.exc import OperationalError  # noqa: PLC0415

    from storage.engine import connect  # noqa: PLC0415

    engine = connect(postgres_url)
    with engine.begin() as db:
        meet(db)
    with engine.connect() as one, engine.connect() as two:
        people.find(one, ADA)
        two.exec_driver_sql("SET lock_timeout = '50ms'")
        with pytest.raises(OperationalError):
            people.find(two, ADA)
        two.rollback()
        one.rollback()
        assert people.find(two, ADA)
        two.rollback()
    engine.dispose()
