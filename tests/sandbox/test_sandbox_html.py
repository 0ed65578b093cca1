"""Telegram's HTML, read and written."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import markup
from bot.sandbox.refusal import Refused

READ = {
    "<b>a</b>": ("a", [("bold", 0, 1)]),
    "<strong>a</strong> <em>b</em>": ("a b", [("bold", 0, 1), ("italic", 2, 1)]),
    "<u>a</u><ins>b</ins><s>c</s><strike>d</strike><del>e</del>": (
        "abcde",
        [
            ("underline", 0, 1),
            ("underline", 1, 1),
            ("strikethrough", 2, 1),
            ("strikethrough", 3, 1),
            ("strikethrough", 4, 1),
        ],
    ),
    "<B>a</b>": ("a", [("bold", 0, 1)]),
    "<b><i>a</i> b</b>": ("a b", [("bold", 0, 3), ("italic", 0, 1)]),
    "🙂 <b>a</b>": ("🙂 a", [("bold", 3, 1)]),
    "a &lt;b&gt; &amp;amp; &quot;c&quot;": ('a <b> &amp; "c"', []),
    "&#9786; &#x263A; &nbsp;": ("☺ ☺ &nbsp;", []),
    "  <b> a </b> ": ("a", [("bold", 0, 1)]),
    '<span class="tg-spoiler">a</span>': ("a", [("spoiler", 0, 1)]),
    "<tg-spoiler>a</tg-spoiler>": ("a", [("spoiler", 0, 1)]),
    '<a href="https://example.org?a=1&amp;b=2">a</a>': ("a", [("text_link", 0, 1)]),
    "<a>nowhere</a>": ("nowhere", []),
    "<blockquote expandable>a</blockquote>": ("a", [("expandable_blockquote", 0, 1)]),
    '<pre><code class="language-py">a</code></pre>': ("a", [("pre", 0, 1)]),
    "<code><b>a</b></code>": ("a", [("code", 0, 1)]),
    "<b></b>a": ("a", []),
}
UNREADABLE = {
    "<p>a</p>": 'Unsupported start tag "p" at byte offset 0',
    "é<br>": 'Unsupported start tag "br" at byte offset 2',
    "1 < 2": 'Unsupported start tag "" at byte offset 2',
    "<b>a": 'Can\'t find end tag corresponding to start tag "b"',
    "a</b>": "Unexpected end tag at byte offset 1",
    "<b>a</i>": 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    "<b>a</b": "Unclosed end tag at byte offset 4",
    "a <b": "Unclosed start tag at byte offset 2",
    '<a href="x': 'Unclosed start tag "a" at byte offset 0',
    "<span>a</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    '<a ="x">a</a>': 'Empty attribute name in the tag "a" at byte offset 0',
}


@pytest.mark.parametrize("source", READ)
def test_html_is_read_as_telegram_reads_it(source):
    text, entities = markup.read_html(source)
    assert (text, [(one["type"], one["offset"], one["length"]) for one in entities]) == READ[source]


@pytest.mark.parametrize("source", UNREADABLE)
def test_html_that_telegram_cannot_read_is_refused_in_its_words(source):
    with pytest.raises(Refused) as refused:
        markup.read_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {UNREADABLE[source]}"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_escaped_text_comes_through(text):
    assert markup.read_html(html.escape(text))[0] == text.strip()


@given(st.text(alphabet="<>/&b i;=\"'a#"))
def test_no_html_breaks_the_reader(source):
    try:
        text, entities = markup.read_html(source)
    except Refused:
        return
    for one in entities:
        assert 0 <= one["offset"] < one["offset"] + one["length"] <= markup.units(text)


def test_what_is_written_is_read_again():
    source = '🙂 <b>a <i>b</i></b> &lt;c&gt; <a href="https://example.org">d</a>\n<pre>e</pre>'
    assert markup.to_html(*markup.read_html(source)) == source


def test_commands_and_links_are_found_without_being_marked():
    text = "Say /start or /help@foothold_bot, see https://example.org/a_b. 1/2 is no command"
    found = [
        (one["type"], text[one["offset"] : one["offset"] + one["length"]])
        for one in markup.with_found(text, ())
    ]
    assert found == [
        ("bot_command", "/start"),
        ("bot_command", "/help@foothold_bot"),
        ("url", "https://example.org/a_b"),
    ]
