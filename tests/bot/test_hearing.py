"""What an update means; whatever has another shape is ignored, and never an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hearing import (
    Blocked,
    Filed,
    Ignored,
    InGroup,
    Located,
    Odd,
    Tapped,
    Typed,
    Update,
    hear,
)
from tests.bot.coach import ADA, message


def tap(**more):
    query = {"id": "9", "from": {"id": ADA}, "data": "q:1:o0"}
    return {"callback_query": {**query, "message": message() | {"message_id": 4}, **more}}


def member(status, chat_type="private"):
    return {
        "my_chat_member": {
            "chat": {"id": ADA, "type": chat_type},
            "from": {"id": ADA},
            "new_chat_member": {"status": status},
        }
    }


@pytest.mark.parametrize(
    ("update", "meaning"),
    [
        ({"message": message(text="hello")}, Typed("hello")),
        ({"message": message(text="x" * 5000)}, Typed("x" * 4096)),
        ({"message": message(location={"latitude": 52, "longitude": 13})}, Located(52.0, 13.0)),
        ({"message": message(sticker={})}, Odd("sticker")),
        ({"message": message(voice={})}, Odd("voice")),
        ({"message": message(photo=[])}, Odd("photo")),
        (
            {"message": message(photo=[], caption="three lines written")},
            Typed("three lines written"),
        ),
        ({"message": message(photo=[], caption="x", forward_origin={})}, Odd("forwarded", "x")),
        ({"message": message(document={})}, Odd("file")),
        ({"message": message(document={"file_id": "a", "file_size": 7})}, Filed("a", 7)),
        ({"message": message(document={"file_id": "a"})}, Filed("a", 0)),
        ({"message": message(contact={})}, Odd("contact")),
        ({"message": message(text="x", forward_origin={})}, Odd("forwarded", "x")),
        ({"message": message()}, Odd("other")),
        ({"edited_message": message(text="new")}, Odd("edited", "new")),
        (tap(), Tapped("q:1:o0", "9", 4)),
        (tap(message=None), Tapped("q:1:o0", "9", None)),
        (tap(data="x" * 99), Tapped("x" * 64, "9", 4)),
        (member("kicked"), Blocked(True)),
        (member("member"), Blocked(False)),
        ({"message": message(chat_type="group", text="/start@bot")}, InGroup(-77, "bot")),
        ({"message": message(chat_type="group", text="/go@a_bot me@b.org")}, InGroup(-77, "a_bot")),
        ({"message": message(chat_type="group", text="/go me@b.org")}, InGroup(-77)),
        ({"message": message(chat_type="supergroup", text="/start")}, InGroup(-77)),
    ],
)
def test_an_update_is_reduced_to_what_it_means(update, meaning):
    assert hear({"update_id": 3, **update}) == Update(3, ADA, "en", meaning)


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"message": {}},
        {"message": None},
        {"message": message(chat_type="group", text="hello")},
        {"message": message(chat_type="channel", text="/start")},
        {"message": message() | {"from": {"id": 7, "is_bot": True}}},
        {"message": message(location={"latitude": "north"})},
        {"edited_message": message(chat_type="group", text="x")},
        tap(message=message(chat_type="group")),
        member("kicked", "group"),
        {"channel_post": message(text="x")},
        {"poll_answer": {"user": {"id": ADA}}},
        {"my_chat_member": {}},
        {"callback_query": {"id": "1"}},
    ],
)
def test_everything_else_is_ignored(update):
    assert hear({"update_id": 3, **update}) == Ignored(3)


@pytest.mark.parametrize("raw", [{}, {"update_id": None}])
def test_without_an_id_there_is_no_update(raw):
    with pytest.raises((KeyError, TypeError)):
        hear(raw)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                (
                    "message",
                    "callback_query",
                    "from",
                    "chat",
                    "id",
                    "type",
                    "text",
                    "data",
                    "location",
                )
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(("message", "callback_query", "edited_message", "my_chat_member")),
    JSON,
)
def test_no_shape_at_all_is_an_error(kind, body):
    assert isinstance(hear({"update_id": 3, kind: body}), Update | Ignored)
