"""What was written in the practices, found again: listed, read whole, searched, erased."""

from datetime import UTC, datetime, timedelta
from html import unescape

import pytest

from bot.effects import carry_out
from bot.entries import evidence, wrote
from bot.entries.registry import ENTRIES
from bot.turn import Turn
from bot.wording import plain_text
from flows.effects import Keep, Note
from storage import people, records

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
RECORD = {
    "situation": "A call from <Ana>",
    "thought": "They will laugh",
    "traps": ["mind-reading"],
    "belief": 8,
    "for": [],
    "against": ["Two nodded"],
    "balanced": "Most of them listen",
    "belief-after": 5,
    "action": "",
}


def turn_at(db, hours=0, person=7):
    when = NOW + timedelta(hours=hours)
    return Turn(db, people.meet(db, person, "en", when), when)


def slip(tweak):
    return Note("slip", {"tried": "run", "cue": "rain", "friction": "", "tweak": tweak})


def said(turn):
    return str(turn.letters[-1].payload["text"])


def offered(turn):
    return [one.name for one in turn.offers]


def tap(turn, name, number=0):
    """What the button of that name opens, in a turn of its own."""
    found = [one for one in turn.offers if one.name == name][number]
    after = Turn(turn.db, turn.who, turn.now)
    ENTRIES[name](after, found.facts)
    return after


def opened(db, **facts):
    turn = turn_at(db)
    wrote.wrote(turn, facts)
    return turn


def test_a_thought_is_found_again_below_evidence_and_read_whole(db):
    carry_out(turn_at(db), [Note("thought", RECORD)])
    turn = turn_at(db)
    evidence.evidence(turn, {})
    assert "Nothing here yet" not in said(turn)
    turn = tap(turn, "wrote")
    assert "1. <b>Thought</b> <i>(Mon 23 Nov)</i>: Most of them listen" in said(turn)
    turn = tap(turn, "wrote-one")
    for words in ("A call from &lt;Ana&gt;", "They will laugh", "Mind reading", "• Two nodded"):
        assert words in said(turn)
    assert "<b>How true it felt</b>\n8 → 5" in said(turn)
    assert "What to do" not in said(turn)  # it was left out


def test_without_a_word_written_there_is_no_way_there(db):
    carry_out(turn_at(db), [Keep("I rang", "own"), Note("practice", {"name": "win"})])
    turn = turn_at(db)
    evidence.evidence(turn, {})
    assert "wrote" not in offered(turn)
    assert "Nothing here yet" in said(opened(db))


def test_it_is_listed_the_latest_first_a_page_at_a_time(db):
    for number in range(7):
        carry_out(turn_at(db, number), [slip(f"tweak {number}")])
    turn = opened(db)
    assert [f"tweak {n}" in said(turn) for n in range(7)] == [False] * 2 + [True] * 5
    assert said(turn).index("tweak 6") < said(turn).index("tweak 5")
    turn = tap(turn, "wrote-older")
    assert "7. <b>A slip</b>" in said(turn)
    assert "tweak 0" in said(turn)
    assert "wrote-older" not in offered(turn)
    assert "tweak 6" in said(tap(turn, "wrote-newer"))


def test_one_kind_can_be_looked_at_alone(db):
    carry_out(turn_at(db), [Note("thought", RECORD), slip("shoes"), slip("bag")])
    turn = tap(opened(db), "wrote-kinds")
    assert [one.text for one in turn.offers][:2] == ["Thought (1)", "A slip (2)"]
    turn = tap(turn, "wrote", 1)
    assert "shoes" in said(turn)
    assert "Most of them listen" not in said(turn)


@pytest.mark.parametrize("sign", ["word ", "w", "&<🔥"])
def test_however_long_it_is_all_of_it_can_be_read_in_messages_that_fit(db, sign):
    long = (sign * 4000)[:3990] + " the end"
    pieces = [{"value": f"v{n}", "why": long, "lived": long} for n in range(3)]
    carry_out(turn_at(db), [Note("affirmation", {"challenge": "exam", "written": pieces})])
    turn = tap(opened(db), "wrote-one")
    read = [turn]
    while "wrote-on" in offered(read[-1]):
        read.append(tap(read[-1], "wrote-on"))
    whole = "".join(said(one) for one in read)
    assert whole.count("the end") == 6
    assert "…" not in whole
    escaped = (sign[0]).replace("&", "&amp;")
    assert whole.count(escaped) >= 6 * long.count(sign[0])
    assert all(units(said(one)) <= 4096 for one in read)


def units(words):
    """As Telegram counts: without tags, in UTF-16."""
    bare = unescape(words.replace("<b>", "").replace("</b>", ""))
    return len(bare.encode("utf-16-le")) // 2


def test_search_looks_through_it_as_through_evidence(db):
    carry_out(turn_at(db), [Note("thought", RECORD), slip("pack the bag"), Keep("I packed", "own")])
    turn = turn_at(db)
    evidence.found_words(turn, {"words": "packing"})
    assert "I packed" in said(turn)
    turn = tap(turn, "wrote-found")
    assert "pack the bag" in said(turn)
    assert "Most of them" not in said(turn)
    turn = turn_at(db)
    evidence.found_words(turn, {"words": "laughed"})
    assert "Most of them listen" in said(turn)  # no evidence speaks of it: straight there


def test_it_is_erased_once_that_is_confirmed(db):
    carry_out(turn_at(db), [slip("shoes"), Note("thought", RECORD)])
    asked = tap(tap(opened(db), "wrote-one"), "wrote-erase")
    assert "Most of them listen" in said(asked)
    assert "Two nodded" in said(tap(asked, "wrote-keep"))
    assert records.count_notes(db, 7)["thought"] == 1
    assert "Erased" in said(tap(asked, "wrote-erased"))
    assert "thought" not in records.count_notes(db, 7)
    assert "shoes" in said(opened(db))
    again = tap(asked, "wrote-keep")
    assert offered(again) == ["wrote", "home"]


def test_what_the_coach_counts_and_what_others_wrote_cannot_be_opened_or_erased(db):
    carry_out(turn_at(db), [Note("practice", {"name": "win"})])
    carry_out(turn_at(db, person=8), [Note("thought", RECORD)])
    practice, theirs = records.notes(db, 7)[0], records.notes(db, 8)[0]
    for one in (practice, theirs):
        for name in ("wrote-one", "wrote-erase"):
            turn = turn_at(db)
            ENTRIES[name](turn, {"id": one.id})
            assert "Most of them" not in plain_text(said(turn))
            assert "wrote-erased" not in offered(turn)
        wrote.wrote_erased(turn_at(db), {"id": one.id})
    assert records.notes(db, 7) == [practice]
    assert records.notes(db, 8) == [theirs]


def test_a_page_that_is_gone_since_shows_the_last_there_is(db):
    carry_out(turn_at(db), [slip("shoes")])
    assert "shoes" in said(opened(db, page=4))
