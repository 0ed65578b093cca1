"""Someone like oneself, the circle, the weekly message, and feedback on the task."""

import pytest

from flows.checkin import CHECKIN
from flows.circle import CIRCLE
from flows.effects import Forward, Keep, Note, Programme, Remind
from flows.feedback import FEEDBACK
from flows.peer import PEER, PEER_NOTES
from tests.flows.talk import AT, DONE, SKIP, YES, does, hold, talk

NOBODY = {"peer_id": 0, "goal": ""}
ALONE = {"goal": "", "known": ""}


def test_a_natural_talent_is_met_by_asking_for_someone_who_had_to_work_for_it():
    end = talk(PEER, "online", "A star", "born-with-it", "Kim", AT, YES, facts=NOBODY)

    assert does(end, Programme)[0].content["who"] == "Kim"
    assert does(end, Remind) == [Remind("peer", at=AT)]


def test_what_was_seen_ends_in_one_thing_to_try():
    facts = {"peer_id": 4, "who": "Kim"}
    end = talk(PEER_NOTES, "rests\nstarts slowly", DONE, "a knee", SKIP, "Rest a day", facts=facts)

    assert does(end, Note)[0].content == {
        "who": "Kim",
        "does": ["rests", "starts slowly"],
        "setbacks": "a knee",
        "increments": "",
        "try": "Rest a day",
    }
    assert does(end, Programme)[0].status == "done"
    assert end.offers[0].facts == {"said": "Rest a day"}


def test_each_supporter_is_asked_for_one_kind_of_help_once():
    said = ("Mina", "Mina", "Mr Roe", "celebrate", "solve", "Tom", AT, YES)
    end = talk(CIRCLE, *said, facts=ALONE)

    assert does(end, Note)[0].content == {
        "people": [
            {"role": "cheerleader", "name": "Mina", "help": "celebrate"},
            {"role": "partner", "name": "Mina", "help": "celebrate"},
            {"role": "mentor", "name": "Mr Roe", "help": "solve"},
        ],
        "without": "Tom",
    }
    assert does(end, Remind) == [Remind("circle-tell", at=AT)]


def test_having_nobody_yet_leads_to_someone_to_learn_from():
    end = talk(CIRCLE, SKIP, SKIP, SKIP, facts=ALONE)

    assert not end.effects
    assert [offer.name for offer in end.offers] == ["checkin", "peer", "home"]


def test_a_circle_that_is_left_by_all_is_known_to_be_empty():
    end = talk(CIRCLE, SKIP, SKIP, SKIP, facts={"goal": "", "known": "yes"})

    assert does(end, Note) == [Note("circle", {"people": [], "without": ""})]


MINA = {"role": "partner", "name": "Mina", "help": "check"}
WEEK = {"evidence": ["Called the bank"], "last": "Call the bank", "circle": [MINA]}
REST = ("The forms", "Send form 1", "Ask me on Friday")


def test_the_weekly_message_takes_an_accomplishment_from_the_evidence():
    end = talk(CHECKIN, "Called the bank", *REST, facts=WEEK)

    assert does(end, Forward)[0].words == {
        "did": "Called the bank",
        "challenge": "The forms",
        "commitment": "Send form 1",
        "ask": "Ask me on Friday",
    }
    assert not does(end, Keep)


@pytest.mark.parametrize(("circle", "count"), [([MINA], 1), ([], 0)])
def test_the_weekly_message_names_who_it_could_go_to(circle, count):
    end = talk(CHECKIN, "Called the bank", *REST, facts={**WEEK, "circle": circle})

    assert end.words["count"] == count
    assert [row["name"] for row in end.words["rows"].rows] == ["Mina"][:count]


@pytest.mark.parametrize("evidence", [[], ["Called the bank"]])
def test_an_accomplishment_in_own_words_becomes_evidence(evidence):
    said = ("other", "Slept well") if evidence else ("Slept well",)
    end = talk(CHECKIN, *said, *REST, facts={"evidence": evidence, "last": "", "circle": []})

    assert does(end, Keep)[0].text == "Slept well"


FEEDBACKS = [
    ("", ("ask", "My talk", "the opening"), {"part": "the opening"}),
    ("how is my talk", ("ask", "the opening"), {"part": "the opening"}),
    ("", ("bad", "Maths", "fractions", "two a day"), {"missing": "fractions", "next": "two a day"}),
    ("I suck at maths", ("bad", "fractions", "two"), {"missing": "fractions", "next": "two"}),
    ("", ("praise", "Great!", "I practised"), {"did": "I practised"}),
    ("she liked it", ("praise", "I practised"), {"did": "I practised"}),
]


@pytest.mark.parametrize(("before", "said", "words"), FEEDBACKS)
def test_feedback_ends_at_the_task_and_asks_nothing_twice(before, said, words):
    end = talk(FEEDBACK, *said, facts={"said": before})

    assert end.key == f"feedback-end-{said[0]}"
    assert end.words == words


def test_praise_is_kept_as_what_was_done():
    end = talk(FEEDBACK, "praise", "I practised", facts={"said": "she liked it"})

    assert does(end, Keep) == [Keep("I practised", source="feedback", how="she liked it")]


def test_a_question_about_the_task_stands_alone_to_be_passed_on():
    end = talk(FEEDBACK, "ask", "My talk", "the opening", facts={"said": ""})

    assert does(end, Forward) == [Forward("feedback-question", {"part": "the opening"})]


def test_what_is_tried_can_be_left_and_gone_on_with():
    place, _ = hold(PEER, "online", facts=NOBODY)

    assert place.step == "who"
