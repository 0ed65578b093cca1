"""What each kind of answer takes, gathers and refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import (
    Choice,
    Drafted,
    Items,
    Outside,
    Pick,
    Quantity,
    Rating,
    Reject,
    Taken,
    Text,
    Ticks,
    split_items,
)
from flows.heard import Chose, Control, Given, Said, Ticked, TickedAll
from flows.place import Answers

NOTHING = Answers((), {})
THINGS = Answers((), {"things": ["a", "b"]})


def read(kind, heard, draft=None, answers=NOTHING):
    return kind.read(heard, answers, draft)


def why(kind, heard, draft=None, answers=NOTHING):
    with pytest.raises(Reject) as no:
        kind.read(heard, answers, draft)
    return no.value.why, no.value.values


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("call Ann", "call Ann"),
        ("  call Ann \n", "call Ann"),
        ("<b>&", "<b>&"),
        ("לדבר", "לדבר"),
        ("ok 🔥", "ok 🔥"),
        ("7", "7"),
        ("x" * 1000, "x" * 1000),
    ],
)
def test_text_is_taken_as_it_is(said, taken):
    assert read(Text(), Said(said)) == Taken(taken)


@pytest.mark.parametrize(
    ("heard", "reason"),
    [
        (Said(""), ("empty", {})),
        (Said(" \n\t"), ("empty", {})),
        (Said("🔥👍"), ("no-words", {})),
        (Said("..."), ("no-words", {})),
        (Said("\u3164\u3164 \uffa0"), ("no-words", {})),
        (Said("x" * 11), ("too-long", {"limit": 10, "have": 11})),
        (Chose("a"), ("type-it", {})),
        (Control.DONE, ("type-it", {})),
    ],
)
def test_text_refuses(heard, reason):
    assert why(Text(limit=10), heard) == reason


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("7", 7),
        ("10", 10),
        (" 7 ", 7),
        ("7/10", 7),
        ("7 / 10", 7),
        ("10/10", 10),
        ("about 7", 7),
        ("a 3 I think", 3),
        ("7!", 7),
        ("7.", 7),
        ("7, I think", 7),
        ("10/10/2026", None),
        ("it is 7 and again 7", 7),
        ("7 or 8", None),
        ("7.5", None),
        ("0", None),
        ("11", None),
        ("-7", None),
        ("17", None),
        ("3/4", None),
        ("seven", 7),
        ("Six.", 6),
        ("about a four i guess", 4),
        ("four out of ten", 4),
        ("ten out of ten", 10),
        ("maybe an 8 lol", 8),
        ("6 because i did it once already", 6),
        ("8ish", 8),
        ("7️⃣", 7),
        ("one", 1),
        ("this one", None),
        ("no one", None),
        ("five or six", None),
        ("five and a half", None),
        ("a 7 and a half", None),
        ("tomorrow 8am", None),
        ("tomorrow 8", None),
        ("8:30", None),
        ("at 8 o’clock", None),
        ("friday at 8", None),
        ("2 weeks", None),
        ("in 3 days", None),
        ("8 people came", None),
        ("I slept 7 hours", None),
        ("8%", None),
        ("I told her that I would call her on the phone and then I did 3", None),
        ("", None),
    ],
)
def test_a_rating_is_read_from_what_is_typed(said, number):
    if number is None:
        assert why(Rating(), Said(said)) == ("rate-it", {})
    else:
        assert read(Rating(), Said(said)) == Taken(number)


@given(st.text())
def test_whatever_is_typed_a_rating_stays_between_one_and_ten(said):
    try:
        found = read(Rating(), Said(said))
    except Reject:
        return
    assert found.value in range(1, 11)


@pytest.mark.parametrize(
    ("kind", "heard", "reason"),
    [
        (Choice("yes", "no"), Chose("maybe"), "pick-one"),
        (Choice("yes", "no"), Said("yes"), "pick-one"),
        (Pick(lambda a: a.fact_texts("things")), Chose("c"), "pick-one"),
        (Rating(), Chose("11"), "rate-it"),
        (Ticks(("a", "b")), Ticked("c", on=True), "tick-some"),
        (Ticks(("a", "b")), Said("c"), "tick-some"),
        (Items(), Chose("a"), "type-it"),
        (Items(), Control.HINT, "type-it"),
        (Quantity(), Said("a lot"), "no-number"),
        (Quantity(units=("km",)), Said("3 miles"), "no-number"),
        (Outside("moment"), Said("tomorrow"), "no-moment"),
        (Outside("zone"), Control.YES, "no-zone"),
        (Outside("clock"), Control.CHANGE, "no-clock"),
    ],
)
def test_what_is_no_answer_here_says_what_would_be(kind, heard, reason):
    assert why(kind, heard, answers=THINGS)[0] == reason


def test_one_picks_among_ones_own_things_and_named_ones():
    kind = Pick(lambda a: a.fact_texts("things"), fixed=("none",))

    assert [one.name for one in kind.options(THINGS, None)] == ["a", "b", "none"]
    assert read(kind, Chose("b"), answers=THINGS) == Taken("b")
    assert read(kind, Chose("none"), answers=THINGS) == Taken("none")


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_tick_said_several_times_is_one_tick(times):
    kind, draft = Ticks(("a", "b")), None
    for _ in range(times):
        draft = read(kind, Ticked("b", on=True), draft).draft
    assert draft == ["b"]
    for _ in range(times):
        draft = read(kind, Ticked("b", on=False), draft).draft
    assert draft == []


def test_several_are_ticked_at_once_and_none_of_them_twice():
    kind = Ticks(("a", "b", "c"), least=2, most=2)

    assert read(kind, TickedAll(("c", "b")), ["b"]) == Drafted(["b", "c"])
    with pytest.raises(Reject, match="at-most"):
        read(kind, TickedAll(("c", "b")), ["a"])
    with pytest.raises(Reject, match="tick-some"):
        read(kind, TickedAll(("c", "z")))


def test_who_ticked_enough_is_not_asked_for_as_many_again():
    kind = Ticks(("a", "b", "c"), least=2)

    with pytest.raises(Reject, match="tick-or-done"):
        read(kind, Said("what"), ["a", "b"])
    with pytest.raises(Reject, match="tick-some"):
        read(kind, Said("what"), ["a"])


def test_ticks_are_taken_in_the_order_they_stand_in():
    kind = Ticks(("a", "b", "c"), other=True)

    assert read(kind, Control.DONE, ["own", "c", "a"]) == Taken(["a", "c", "own"])


def test_no_more_ticks_are_needed_than_there_are_things():
    kind = Ticks(among=lambda a: a.fact_texts("things"), least=3)

    assert kind.needed(THINGS) == 2


@pytest.mark.parametrize(
    ("said", "items"),
    [
        ("one", ["one"]),
        ("one\ntwo\n\nthree", ["one", "two", "three"]),
        ("1. one\n2) two\n(3) three", ["one", "two", "three"]),
        ("- one\n* two\n• three\n– four", ["one", "two", "three", "four"]),
        ("1. one 2. two 3. three", ["one", "two", "three"]),
        ("one; two;three;", ["one", "two", "three"]),
        ("one, two and three", ["one, two and three"]),
        ("call Ann, buy a folder, write it down", ["call Ann", "buy a folder", "write it down"]),
        ("a,b,c,d,e", ["a", "b", "c", "d", "e"]),
        ("run 1,5 km, 2,5 km, 3 km", ["run 1,5 km", "2,5 km", "3 km"]),
        ("call Ann, then Bob", ["call Ann, then Bob"]),
        ("buy bread, milk and eggs", ["buy bread, milk and eggs"]),
        ("call, write, or visit her", ["call, write, or visit her"]),
        (
            "I call her, when she is at home, if I dare",
            ["I call her, when she is at home, if I dare"],
        ),
        (
            "sit down at my desk at nine o’clock, open the file, write",
            ["sit down at my desk at nine o’clock, open the file, write"],
        ),
        ("open it / write a title / send", ["open it", "write a title", "send"]),
        ("ask mum / dad", ["ask mum / dad"]),
        ("see http://a/b/c", ["see http://a/b/c"]),
        ("1 open it 2 write a title 3 send", ["open it", "write a title", "send"]),
        ("walk 2 km 3 times", ["walk 2 km 3 times"]),
        ("1 km 2 days 4 times", ["1 km 2 days 4 times"]),
        ("one\none\nONE", ["one", "ONE"]),
        ("run 5 km", ["run 5 km"]),
        ("3 km run", ["3 km run"]),
        ("🔥\none", ["one"]),
    ],
)
def test_one_message_may_hold_many_things(said, items):
    assert split_items(said, 200) == items


@given(st.text(max_size=300))
def test_no_thing_in_a_list_is_empty_or_twice_there(said):
    try:
        found = split_items(said, 300)
    except Reject:
        return
    assert all(one.strip() for one in found)
    assert len(set(found)) == len(found)


def test_a_list_keeps_what_it_has_when_a_message_is_too_much():
    draft = {"items": ["a"]}

    assert why(Items(most=2), Said("b\nc"), draft) == ("at-most", {"most": 2})
    assert draft == {"items": ["a"]}


def test_done_is_refused_once_under_the_number_aimed_for():
    kind = Items(least=3, enough=1)

    asked = read(kind, Control.DONE, {"items": ["a"]})
    assert asked == Drafted({"items": ["a"], "asked": True})
    assert read(kind, Control.DONE, asked.draft) == Taken(["a"])


@pytest.mark.parametrize(
    ("said", "amount", "unit"),
    [
        ("3 km", 3, "km"),
        ("2.5km", 2.5, "km"),
        ("2,5 km", 2.5, "km"),
        ("12", 12, ""),
        ("ran 5 km", 5, "km"),
        ("25 min", 25, "min"),
    ],
)
def test_a_quantity_has_a_number_and_a_unit(said, amount, unit):
    assert read(Quantity(), Said(said)) == Taken({"amount": amount, "unit": unit})


def test_a_moment_counts_once_it_is_confirmed():
    kind = Outside("moment")

    assert read(kind, Given("at")) == Drafted("at")
    assert read(kind, Control.YES, "at") == Taken("at")
    assert read(kind, Control.CHANGE, "at") == Drafted(None)
    assert read(kind, Given("other"), "at") == Drafted("other")


def test_of_several_readings_one_is_picked_and_that_is_the_yes():
    kind, draft = Outside("moment"), {"choices": ["one", "two"]}

    assert read(kind, Given(draft)) == Drafted(draft)
    assert len(kind.options(NOTHING, draft)) == 2
    assert read(kind, Chose("1"), draft) == Taken("two")
    assert why(kind, Chose("2"), draft)[0] == "no-moment"
    assert why(kind, Control.YES, draft)[0] == "no-moment"


def test_a_time_of_day_needs_no_confirming_unless_it_is_ambiguous():
    kind = Outside("clock", confirm=False)

    assert read(kind, Given("08:00")) == Taken("08:00")
    assert read(kind, Given({"choices": ["08:00", "20:00"]})) == Drafted(
        {"choices": ["08:00", "20:00"]}
    )
