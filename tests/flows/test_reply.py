"""A few words after "how did it go" are read for what they say, and longer ones with care."""

import pytest

from flows import went
from flows.reply import Reply, more, perhaps, reply, succeeded
from flows.went import Went


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Done!", Reply.DONE),
        ("yes, I did it", Reply.DONE),
        ("i've done it", Reply.DONE),
        ("finished 🎉", Reply.DONE),
        ("partly", Reply.PARTLY),
        ("almost", Reply.PARTLY),
        ("Not yet", Reply.NOT_YET),
        ("nope", Reply.NOT_YET),
        ("no, not done yet", Reply.NOT_YET),
        ("I haven't", Reply.NOT_YET),
        ("sorry, forgot", Reply.NOT_YET),
        ("later pls", Reply.LATER),
        ("not now", Reply.LATER),
        ("too busy today", Reply.NOT_TODAY),
        ("no time", Reply.NOT_TODAY),
        ("I do not know what to do", None),
        ("I could not agree less", Reply.NOT_YET),
        ("hello", None),
        ("yes", None),
        ("", None),
    ],
)
def test_the_first_words_say_how_it_went(text, says):
    assert reply(text) is says


@pytest.mark.parametrize(
    ("text", "says"),
    [("done", Reply.DONE), ("no", None), ("done with the first half of it", None)],
)
def test_beside_an_open_question_only_a_few_plain_words_do(text, says):
    assert reply(text, alone=False) is says


@pytest.mark.parametrize(
    ("text", "is_more"),
    [("done", False), ("done 💪", False), ("did it, wrote two lines", True), ("hello you", False)],
)
def test_what_is_told_besides_is_worth_keeping(text, is_more):
    assert more(text) is is_more


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("I called!!! they picked up", True),
        ("I opened the notes app and wrote three lines", True),
        ("i tried but nobody answered", False),
        ("it was ok", False),
        ("how do i change the time", False),
    ],
)
def test_only_what_surely_went_well_is_a_success(text, sure):
    assert succeeded(text) is sure


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("i tried but nobody answered", True),
        ("yes", True),
        ("was great", True),
        ("how do i change the time", False),
        ("hello", False),
    ],
)
def test_what_tells_of_something_or_of_nothing_known_may_be_an_answer(text, may_be):
    assert perhaps(text) is may_be


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("it went really well, i answered every question", Went.BETTER),
        ("better than i feared", Went.BETTER),
        ("Not as bad as I feared!", Went.BETTER),
        ("my oral exam went great", Went.BETTER),
        ("it was ok", Went.AS_EXPECTED),
        ("as expected", Went.AS_EXPECTED),
        ("not too bad", Went.AS_EXPECTED),
        ("well it was terrible", Went.HARDER),
        ("it didnt go well", Went.HARDER),
        ("i failed", Went.HARDER),
        ("it went well but i froze at the end", None),
        ("well, i dont know", None),
        ("good question", None),
        ("good morning", None),
        ("it could have been better", None),
        ("better ask later", None),
        ("they asked me three questions", None),
        ("", None),
    ],
)
def test_the_first_words_say_how_an_event_went(text, how):
    assert went.went(text) is how


@pytest.mark.parametrize(
    ("text", "is_more"),
    [
        ("it went really well, i answered every question", True),
        ("it was harder than i thought", False),
        ("they asked me three questions and I answered two", False),
    ],
)
def test_what_is_told_of_an_event_besides_is_worth_keeping(text, is_more):
    assert went.more(text) is is_more
