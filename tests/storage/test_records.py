import pytest

from storage import programmes, records
from tests.storage.people_in import ADA, BOB, DAY, HOUR, NOW, meet


@pytest.fixture
def goal(db):
    meet(db)
    meet(db, BOB)
    return programmes.set_goal(db, ADA, "Speak up", "", NOW)


def keep(db, text, at=NOW, person=ADA, **more):
    records.keep(db, person, text, source="week", day=at.date().isoformat(), now=at, **more)


def test_evidence_comes_back_the_latest_first_and_ones_own_only(db, goal):
    keep(db, "one")
    keep(db, "two <b>", NOW + HOUR, goal_id=goal, how="asked")
    keep(db, "theirs", person=BOB)

    found = records.evidence(db, ADA)
    assert [(one.text, one.how, one.goal_id) for one in found] == [
        ("two <b>", "asked", goal),
        ("one", None, None),
    ]
    assert records.count_evidence(db, ADA) == 2
    assert [one.text for one in records.evidence(db, ADA, goal_id=goal)] == ["two <b>"]
    assert [one.text for one in records.evidence(db, ADA, most=1)] == ["two <b>"]


def test_of_one_moment_the_later_written_is_first(db, goal):
    for number in range(3):
        keep(db, str(number))

    assert [one.text for one in records.evidence(db, ADA)] == ["2", "1", "0"]


def test_ratings_come_back_oldest_first_by_scale_and_goal(db, goal):
    for days, (scale, value, about) in enumerate(
        [("confidence", 3, goal), ("difficulty", 7, goal), ("confidence", 6, None)]
    ):
        day = NOW + days * DAY
        records.rate(db, ADA, scale, value, goal_id=about, day=day.date().isoformat(), now=day)

    assert [one.value for one in records.ratings(db, ADA)] == [3, 7, 6]
    assert [one.value for one in records.ratings(db, ADA, "confidence")] == [3, 6]
    assert [one.value for one in records.ratings(db, ADA, "confidence", goal_id=goal)] == [3]
    assert records.ratings(db, BOB) == []


def test_notes_are_kept_whole(db, goal):
    content = {"tried": "talk", "signs": ["a", "b"], "belief": 7, "nothing": None, "🔥": "שלום"}
    records.note(db, ADA, "experiment", content, goal_id=goal, day="2026-11-24", now=NOW)
    records.note(db, ADA, "cue", {"line": "x"}, day="2026-11-24", now=NOW + HOUR)

    assert [one.kind for one in records.notes(db, ADA)] == ["cue", "experiment"]
    assert records.notes(db, ADA, "experiment")[0].content == content
    assert records.notes(db, ADA, "cue", "experiment", most=1)[0].kind == "cue"
    assert records.notes(db, BOB) == []


def test_notes_come_a_page_at_a_time_and_are_counted_by_kind(db, goal):
    for number in range(5):
        at = NOW + number * HOUR
        kind = "cue" if number % 2 else "slip"
        records.note(db, ADA, kind, {"n": number}, day="2026-11-24", now=at)
    records.note(db, BOB, "slip", {"n": 9}, day="2026-11-24", now=NOW)

    page = records.notes(db, ADA, "cue", "slip", most=2, skip=2)
    assert [one.content["n"] for one in page] == [2, 1]
    assert records.count_notes(db, ADA) == {"cue": 2, "slip": 3}


def test_one_note_is_found_and_erased_by_its_own_person_only(db, goal):
    records.note(db, ADA, "slip", {"tweak": "bag"}, day="2026-11-24", now=NOW)
    (kept,) = records.notes(db, ADA)

    assert records.find_note(db, ADA, kept.id) == kept
    assert records.find_note(db, BOB, kept.id) is None
    records.erase_note(db, BOB, kept.id)
    assert records.notes(db, ADA)
    records.erase_note(db, ADA, kept.id)
    assert not records.notes(db, ADA)
