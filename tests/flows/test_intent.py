"""What a sentence outside any conversation is taken for."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.intent import Feeling, Intent, feeling, minutes, understand
from tests.flows.tables import rows

TABLE = rows("intent")
NOTHING = "-"


def share_understood(half, most=2):
    """The share of a half of the table whose first `most` offers hold one that is expected."""
    judged = [
        bool(({i.value for i in understand(row["sentence"])[:most]} or {NOTHING}) & expected)
        for row in TABLE
        if row["half"] == half
        for expected in [set(row["expected"].split(","))]
    ]
    return sum(judged) / len(judged)


def test_the_sentences_it_was_taught_on_are_understood():
    assert share_understood("A") >= 0.95


# Reached when last taught: 0.86 and 0.81; of the freest hundred 0.75 and 0.67.
def test_sentences_never_seen_before_are_mostly_understood():
    assert share_understood("B") >= 0.82
    assert share_understood("B", most=1) >= 0.77


def test_the_table_is_large_distinct_and_names_only_known_intents():
    sentences = [row["sentence"].casefold() for row in TABLE]
    assert len(sentences) == len(set(sentences)) >= 1200
    assert sum(row["half"] == "B" for row in TABLE) >= 150
    known = {intent.value for intent in Intent} | {NOTHING}
    assert all(set(row["expected"].split(",")) <= known for row in TABLE)


def test_each_intent_is_expected_somewhere_in_the_table():
    expected = {value for row in TABLE for value in row["expected"].split(",")}
    assert {intent.value for intent in Intent} <= expected


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("talk starts in two minutes", Intent.EVENT_NOW),
        ("I'm panicking right now about the call", Intent.EVENT_NOW),
        ("talk at 3pm, I'm panicking", Intent.EVENT_AHEAD),
        ("my presentation starts in ten minutes and my hands are shaking", Intent.EVENT_NOW),
        ("presentation in 25 minutes", Intent.EVENT_AHEAD),
        ("I have an hour until the exam", Intent.EVENT_AHEAD),
        ("I want to delete my data", Intent.DATA),
        ("I'm so stressed, stop writing me", Intent.PAUSE),
        ("how do I change the time", Intent.SETTINGS),
        ("I want to see my progress", Intent.PROGRESS),
        ("I failed my exam", Intent.FAILED),
        ("I always fail my exams", Intent.DOUBT),
        ("I gave my talk and I was not nervous", Intent.DID),
        ("I finally called the dentist today", Intent.DID),
        ("rang the bank this morning, only took me 3 weeks lol", Intent.DID),
    ],
)
def test_what_matters_most_comes_first(sentence, first):
    assert understand(sentence)[0] is first


@pytest.mark.parametrize(
    "sentence",
    [
        "ich weiß nicht was ich machen soll",
        "ich habe morgen eine prüfung und angst",
        "Ich habe heute meine Chefin angerufen",
        "ich bin so nervös",
        "was soll ich tun",
        "estoy muy nervioso por mi examen mañana",
        "me siento mal",
        "je suis très stressé pour demain",
        "j'ai réussi mon examen",
    ],
)
def test_words_never_seen_are_not_taken_for_a_meaning(sentence):
    assert understand(sentence) == ()
    assert feeling(sentence) is None


@pytest.mark.parametrize(
    "sentence", ["I'm not anxious any more", "I don't feel stuck", "no longer sad"]
)
def test_a_feeling_denied_is_not_a_feeling(sentence):
    assert feeling(sentence) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I can't start my essay", "I can’t start my essay"),
        ("I'm anxious", "IM ANXIOUS"),
        ("I am stressed", "im stresed"),
        ("interview tomorrow", "intervew tmrw"),
        ("I'm very nervous", "I'm   nervous"),
        ("I'm procrastinating", "i'm procrastinaitng"),
        ("nervous", "nervvous"),
    ],
)
def test_typing_on_a_phone_changes_nothing(one, other):
    assert understand(one) == understand(other) != ()


@pytest.mark.parametrize(
    ("sentence", "felt"),
    [
        ("I'm stuck with my thesis", Feeling.STUCK),
        ("I don't know what to do", Feeling.STUCK),
        ("so anxious", Feeling.ANXIOUS),
        ("I'm worried about everything", Feeling.ANXIOUS),
        ("I hate myself for it", Feeling.DOWN_ON_SELF),
        ("I'm such a failure", Feeling.DOWN_ON_SELF),
        ("feeling low", Feeling.DOWN_ON_SELF),
        ("I messed up", Feeling.DOWN_ON_SELF),
        ("no motivation at all", Feeling.UNMOTIVATED),
        ("I keep putting it off", Feeling.UNMOTIVATED),
        ("about to go on stage", Feeling.ABOUT_TO_PERFORM),
        ("interview at 3", Feeling.ABOUT_TO_PERFORM),
        ("hello", None),
        ("what can you do", None),
        ("finally called the dentist", None),
    ],
)
def test_the_five_feelings_are_told_apart(sentence, felt):
    assert feeling(sentence) is felt


@pytest.mark.parametrize(
    ("sentence", "length"),
    [
        ("I have 5 minutes", 5),
        ("I have five minutes", 5),
        ("got 10 min", 10),
        ("15m free", 15),
        ("I have a few minutes", 5),
        ("a couple of minutes", 2),
        ("half an hour", 30),
        ("quarter of an hour", 15),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("1h", 60),
        ("1 h 30 min", 90),
        ("2 hours", 120),
        ("1.5 hours", 90),
        ("1,5 hours", 90),
        ("twenty-five minutes", 25),
        ("90 seconds", 2),
        ("just a minute", 1),
        ("I have a moment", 1),
        ("40 hours", 24 * 60),
        ("0 minutes", None),
        ("I have time", None),
        ("3 apples", None),
        ("", None),
    ],
)
def test_the_time_somebody_has_is_read_in_minutes(sentence, length):
    assert minutes(sentence) == length


@given(st.text(max_size=4000))
def test_any_text_is_answered_with_at_most_two_different_intents(text):
    intents = understand(text)
    assert len(intents) == len(set(intents)) <= 2
    assert feeling(text) in {None, *Feeling}
    length = minutes(text)
    assert length is None or 1 <= length <= 24 * 60


@given(st.lists(st.sampled_from([row["sentence"] for row in TABLE]), min_size=1, max_size=6))
def test_several_sentences_in_one_message_are_answered_too(sentences):
    assert len(understand(". ".join(sentences))) <= 2


@pytest.mark.parametrize(
    "text", ["I was on my way to the shop. " * 140, "in 2 " * 800, "i am too " * 440, "a" * 4000]
)
def test_a_letter_of_4000_characters_takes_no_time(text):
    fastest = min(timed(text) for _ in range(5))
    assert fastest < 0.25  # about 15 ms: it does not explode, on however busy a machine


def timed(text):
    begun = process_time()
    understand(text)
    return process_time() - begun
