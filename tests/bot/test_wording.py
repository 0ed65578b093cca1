"""Questions and endings as messages: what they say, their buttons, and the limits of Telegram."""

import pytest

from bot import texts, wording
from bot.sandbox.markup import read_html, units
from flows.heard import Control
from flows.registry import FLOWS
from flows.table import Offer
from tests.flows.talk import AT, BACK, DONE, WHY, YES, hold, talk

NEW = {"problem_id": 0, "problem": "", "kept": [], "weighed": [], "start": "problem"}
RENT = "My rent goes up by 80 a month from May and I cannot cover it"


def said(flow, *words, facts=None):
    fields = wording.question(talk(FLOWS[flow], *words, facts=facts), "en", 7)
    rows = fields["reply_markup"]["inline_keyboard"]
    return fields["text"], rows


def test_a_rating_has_ten_buttons_in_two_rows_and_the_small_ones_below():
    _, rows = said("solve", RENT, facts=NEW)

    assert [key["text"] for key in rows[0] + rows[1]] == [str(n) for n in range(1, 11)]
    assert rows[0][2]["callback_data"] == "q:7:o2"
    assert [key["callback_data"] for key in rows[-1]] == ["q:7:b", "q:7:x", "q:7:w"]


def test_what_did_not_fit_is_said_before_the_question():
    text, _ = said("solve", RENT, "lots", facts=NEW)

    assert text.startswith("A whole number from 1 to 10, please.\n\n")


def test_a_long_question_is_not_said_whole_once_more():
    to_the_traps = ("The meeting on Monday", "She thinks I am a burden to the whole team")
    facts = {"thought": "", "proof": [], "before": []}
    first, rows = said("thought", *to_the_traps, facts=facts)
    again, same = said("thought", *to_the_traps, "hm, the one with the people", facts=facts)

    assert "Could it be one of these?" in again
    assert len(again) < len(first) / 2
    assert same == rows


def test_what_one_agrees_to_is_always_said_whole():
    first, _ = said("welcome")
    again, _ = said("welcome", "hm")

    assert first in again


def test_what_was_typed_is_never_markup():
    text, _ = said("solve", RENT, 4, "<b>one</b> & <i>two", facts=NEW)

    assert "<b>one</b> & <i>two" in read_html(text)[0]
    assert "&lt;b&gt;one&lt;/b&gt; &amp; &lt;i&gt;two" in text


def test_the_answer_taken_back_is_shown_with_a_button_to_keep_it():
    text, rows = said("solve", RENT, 4, BACK, facts=NEW)

    assert "4" in text.splitlines()[-1]
    assert "q:7:k" in [key["callback_data"] for row in rows for key in row]


def test_the_answer_to_a_choice_is_shown_by_its_label():
    text, _ = said("delete", BACK)
    facts = {"event_id": 0, "event": "", "proof": []}
    text, _ = said("reframe", "later", BACK, facts=facts)

    assert text.endswith("Later")


def test_a_moment_is_read_back_as_a_person_would_say_it():
    text, rows = said("pause", AT)

    assert "Tuesday 24 November, 15:00" in text
    assert [key["callback_data"] for row in rows for key in row][:2] == ["q:7:y", "q:7:c"]


def test_ticks_show_what_is_ticked_and_mean_what_they_show():
    facts = {"event_id": 7, "event": "talk", "proof": []}
    _, rows = said("reframe", 8, "heart", facts=facts)
    keys = {key["text"]: key["callback_data"] for row in rows for key in row}

    assert keys["✓ Racing heart"] == "q:7:-0"
    assert keys["Tight muscles"] == "q:7:+1"


def test_why_is_explained_below_the_question_in_its_own_words_or_the_flows():
    text, _ = said("solve", WHY, facts=NEW)
    assert "<blockquote>" in text

    text, _ = said("pause", WHY, facts={})
    assert "<blockquote>" in text


def test_one_list_done_and_several_ticks_done_are_called_what_they_are():
    _, rows = said("solve", RENT, 4, "one", facts=NEW)

    assert "Done, that’s all" in [key["text"] for row in rows for key in row]


def test_an_answered_question_keeps_its_words_and_loses_its_buttons():
    asked = talk(FLOWS["solve"], RENT, facts=NEW)
    fields = wording.answered(asked, "en", "4")

    assert fields["text"].endswith("<b>→ 4</b>")
    assert "reply_markup" not in fields


def test_short_labels_stand_side_by_side_and_long_ones_alone():
    offers = [Offer("week"), Offer("reframe"), Offer("solve"), Offer("home")]
    rows = wording.offer_keys(offers, "en", 3)

    assert all(len(row) == 1 or all(len(key["text"]) <= 16 for key in row) for row in rows)
    assert [key["callback_data"] for row in rows for key in row] == [
        f"g:3:{place}" for place in range(4)
    ]


@pytest.mark.parametrize(
    "words",
    [
        "a" * 5000,
        "\n".join(["a" * 100] * 60),
        "<b>head</b>\n" + "\n".join(["• x & y" * 20] * 60) + "\n<i>tail</i>",
        "<blockquote>" + "\n".join(["line of a long quote"] * 400) + "</blockquote>\nNext: go",
        "🔥" * 3000,
        "<b>" + "a\n" * 3000 + "</b>",
        "Kept:\n<blockquote>" + "a" * 2500 + "\n" + "b" * 2500 + "</blockquote>\nNext: go",
        "Kept:\n<blockquote>" + "a" * 5000 + "</blockquote>\nNext: go",
        "Kept:\n<b>" + "a\n" * 2100 + "</b>\n" + "<i>b</i>\n" * 2000,
        "&amp;" * 2000,
    ],
)
def test_whatever_its_length_a_message_fits_and_no_tag_is_left_open(words):
    text, _ = read_html(wording.message(words, [])["text"])

    assert text.strip()
    assert units(text) <= 4096


def test_a_table_of_five_long_ideas_fits():
    ideas = [f"{n} " + "idea " * 35 for n in range(5)]
    long = "because & < > " * 20
    weighed = [long, long, long, 5] * 5
    asked = talk(
        FLOWS["solve"], RENT, 4, "\n".join(ideas), DONE, DONE,
        *[idea.strip() for idea in ideas], DONE, *weighed, facts=NEW,
    )  # fmt: skip
    text, _ = read_html(wording.question(asked, "en", 1)["text"])

    assert units(text) <= 4096
    assert text.startswith("Here they are side by side.")
    assert text.endswith("Which one will you try first?")


def test_data_that_is_too_long_is_our_mistake():
    with pytest.raises(AssertionError):
        wording.key("label", "x" * 65)


def test_a_toast_is_plain_and_short():
    assert wording.plain_text("<b>a</b> &amp; b") == "a & b"
    assert len(wording.plain_text("x" * 500)) == 200


def test_every_control_has_a_label():
    asked = talk(FLOWS["solve"], facts=NEW)

    for control in Control:
        assert wording.control_label(asked, control, "en")
    _, end = hold(FLOWS["pause"], AT, YES)
    assert wording.ending(end, "en", 3, end.offers)["text"]


@pytest.mark.parametrize("name", ["../en", "../../texts/en", "/etc", "", "xx", "en/../en"])
def test_only_a_language_with_words_is_one(name):
    with pytest.raises(LookupError):
        texts.text(name, "home")
    assert texts.text(texts.cares(name), "sorry")
