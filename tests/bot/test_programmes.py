"""What entries and nudges work out: that all names lead somewhere, forecasts, rhythms, mornings."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import contract, nudges, planned, practised, prompts, talk, texts
from bot.entries.registry import ENTRIES
from bot.texts import has
from bot.turn import Turn
from flows import learn
from flows.effects import Programme
from flows.heard import Control, Said, Ticked
from flows.place import Given, Place
from flows.plan import DAYS, as_content, standing
from flows.practices import _FOR, _IN_DOMAIN, _OKAY, PRACTICES
from flows.selfcheck import SIGNS
from flows.table import Ending
from storage import conversations, people, programmes, records, reminders
from storage.engine import connect
from storage.migrate import migrate

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def turn(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'foothold.sqlite'}")
    migrate(engine)
    with engine.begin() as db:
        people.meet(db, 1, "en", NOW)
        people.change(db, 1, welcomed=True)
        yield Turn(db, people.find(db, 1), NOW)
    engine.dispose()


SUGGESTED = [*(one for row in _FOR.values() for one in row), *_OKAY, *_IN_DOMAIN.values()]
NAMES = {
    *(card.entry for card in learn.CARDS),
    *(practice.entry for practice in PRACTICES),
    *(task.entry for day in DAYS for task in day.tasks),
    *(one.entry for one in SUGGESTED),
    *SIGNS.values(),
}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_whatever_is_suggested_can_be_opened(name):
    assert name in ENTRIES


@pytest.mark.parametrize("card", learn.CARDS, ids=lambda card: card.name)
def test_a_card_is_short_and_has_its_words(card):
    assert has("en", f"learn-{card.name}")
    assert has("en", f"learn-source-{card.source}")


@pytest.mark.parametrize("one", SUGGESTED, ids=lambda one: one.reason)
def test_every_suggestion_has_its_reason(one):
    assert has("en", f"chooser-reason-{one.reason}")


def week(turn, **content):
    return programmes.begin(
        turn.db,
        1,
        "week",
        stage="5",
        content={"sure": [9, 7, 8], **content},
        goal_id=None,
        now=NOW,
    )


@pytest.mark.parametrize(("key", "happened"), [("done", True), ("again", False)])
def test_how_sure_one_was_of_a_small_action_is_kept_with_what_happened(turn, key, happened):
    practised.note(turn, Ending(f"week-do-end-{key}", effects=(Programme("week", id=week(turn)),)))

    (found,) = records.notes(turn.db, 1, "forecast")
    assert found.content == {"sure": 7, "happened": happened}


def test_an_action_made_smaller_was_never_foretold(turn):
    known = week(turn, **{"micro-now": "smaller"})
    practised.note(turn, Ending("week-do-end-done", effects=(Programme("week", id=known),)))

    assert not records.notes(turn.db, 1, "forecast")


def test_practices_are_counted_by_what_was_finished(turn):
    for key in ("thought-end", "solve-end", "reframe-end-later", "settings-end"):
        practised.note(turn, Ending(key))

    assert [one.content["name"] for one in records.notes(turn.db, 1, "practice")] == [
        "solve",
        "thought",
    ]


def looked_back(turn, kind, stage, status="done"):
    programmes.change(
        turn.db,
        1,
        programmes.begin(
            turn.db, 1, kind, stage="open", content={"sure": 9}, goal_id=None, now=NOW
        ),
        stage=stage,
        status=status,
        now=NOW,
    )


def test_goals_count_among_what_was_foretold_as_small_steps_do(turn):
    for kind, stage in (("step", "done"), ("step", "partly"), ("goal", "done"), ("goal", "tried")):
        looked_back(turn, kind, stage)
    records.keep(turn.db, 1, "Called", source="win", day=turn.day, now=NOW)
    ENTRIES["progress"](turn, {})

    assert "90 % sure" in said(turn)
    assert "2 of 4 then happened (50 %)" in said(turn)


def test_a_step_that_was_made_smaller_was_never_foretold(turn):
    records.keep(turn.db, 1, "Called", source="win", day=turn.day, now=NOW)
    for stage in ("done", "done", "done", "not-begun"):
        looked_back(turn, "step", stage, "stopped" if stage == "not-begun" else "done")
    looked_back(turn, "step", "smaller", "stopped")
    ENTRIES["progress"](turn, {})

    assert "3 of 4 then happened" in said(turn)


def said(turn):
    """The words of the latest message, below a picture or by themselves."""
    payload = turn.letters[-1].payload
    return payload.get("caption") or payload["text"]


def day_three(turn, cycle=1):
    content = {"goal": "Speak up", "steps": ["One", "Two"], "at": 0, "cycle": cycle}
    known = programmes.begin(turn.db, 1, "week", stage="3", content=content, goal_id=None, now=NOW)
    ENTRIES["week"](turn, {})
    open_now = conversations.foreground(turn.db, 1)
    conversations.end(turn.db, 1, open_now.number)
    programmes.change(turn.db, 1, known, status="done", now=NOW)
    return open_now.place.facts["ahead"]


def test_the_dip_is_named_before_the_first_effort_and_never_again(turn):
    assert day_three(turn) == "yes"
    assert day_three(turn) == "no"


def test_the_dip_is_not_named_anew_on_the_next_step_of_the_same_ladder(turn):
    assert day_three(turn, cycle=2) == "no"


def test_a_day_three_left_before_the_dip_was_named_there_is_gone_on_with(turn):
    content = {"goal": "Speak up", "steps": ["One"], "at": 0, "cycle": 1}
    known = programmes.begin(turn.db, 1, "week", stage="3", content=content, goal_id=None, now=NOW)
    old = Place(
        "week-micro",
        1,
        "sure",
        trail=(Given("micro", 0, "a"),),
        facts={"week": known, "goal": "Speak up", "step": "One"},
    )
    conversations.begin(turn.db, 1, 1, old, NOW)
    ENTRIES["week"](turn, {})

    assert conversations.foreground(turn.db, 1).place.step == "sure"


@pytest.mark.parametrize(("ahead", "named"), [("yes", True), ("no", False)])
def test_day_three_ends_with_what_comes_first(ahead, named):
    words = texts.text("en", "week-micro-end", {"first": "a", "when": "Monday", "ahead": ahead})
    assert ("the dip" in words) is named


def test_the_morning_after_an_action_was_reported_does_not_ask_for_it_again(turn):
    micros = {"goal": "Speak up", "steps": ["a"], "at": 0, "micros": ["type it", "b", "c"]}
    week = programmes.begin(turn.db, 1, "week", stage="4", content=micros, goal_id=None, now=NOW)
    assert morning(turn, 0).key == "nudge-week-4"
    ENTRIES["week-done"](turn, {"wrote": "I typed it all"})

    after = Turn(turn.db, turn.who, NOW + timedelta(days=1))
    queued = reminders.Queued(1, 1, "micro", week, 0, "", "sent", NOW, False, None, None)
    found = prompts.morning(after, None)
    assert (found.key, found.values["micro"]) == ("nudge-week-told", "type it")
    assert prompts.evening(after, None) is None
    assert prompts.micro(after, queued) is None
    keys = [found and found.key for found in (morning(turn, days) for days in range(2, 5))]
    assert keys == ["nudge-week-told", "nudge-week-missed-often", None]


def plan(turn):
    programmes.begin(
        turn.db, 1, "plan", stage="1", content=as_content(standing({})), goal_id=None, now=NOW
    )


def morning(turn, days):
    later = Turn(turn.db, turn.who, NOW + timedelta(days=days))
    return prompts.morning(later, None)


def test_the_morning_follows_the_plan_and_falls_silent_after_asking_once(turn):
    plan(turn)

    keys = [found and found.key for found in (morning(turn, days) for days in range(1, 7))]
    assert keys == ["nudge-plan"] * 3 + ["nudge-plan-missed", None, None]


def test_a_day_done_is_not_asked_for_again_today(turn):
    plan(turn)
    offers = planned.went_on(turn, "assess-end-first")

    assert [offer.name for offer in offers] == ["plan"]
    assert morning(turn, 0) is None
    assert morning(turn, 1).values["number"] == 2


def test_after_a_day_of_the_plan_it_is_offered_once(turn):
    plan(turn)
    planned.change(turn, planned.current(turn), content={"skipped": list(range(1, 25))}, stage="25")
    ENTRIES["helped"](turn, {})
    for heard in (Ticked("micro", on=True), Control.DONE, Said("it was calmer")):
        talk.hear(turn, conversations.foreground(turn.db, 1), heard)

    assert [one.name for one in turn.offers].count("plan") == 1


def test_a_paused_plan_leaves_the_morning_as_it_was(turn):
    plan(turn)
    planned.change(turn, planned.current(turn), status="paused")

    assert morning(turn, 1).key == "nudge-morning"


def test_what_comes_regularly_comes_again_even_after_a_pause(turn):
    due = datetime(2026, 11, 29, 19, 30, tzinfo=UTC)
    reminders.remind(turn.db, 1, "weekly-review", due)
    people.change(turn.db, 1, paused_until=due + timedelta(days=10))
    nudges.sweep(turn.db, due + timedelta(seconds=1))

    (found,) = reminders.planned(turn.db, 1)
    assert found.due_at == due + timedelta(days=7)
    assert nudges.write(turn.db, due, 10) == []


def test_the_hour_of_what_comes_regularly_stays_when_the_clocks_change():
    berlin = ZoneInfo("Europe/Berlin")
    due = datetime(2027, 3, 21, 19, 30, tzinfo=berlin).astimezone(UTC)

    again = contract.next_period(due, 7, berlin, due)
    assert again == datetime(2027, 3, 28, 19, 30, tzinfo=berlin).astimezone(UTC)


def test_the_ratings_are_offered_again_once_unless_they_were_given(turn):
    records.rate(turn.db, 1, "unexpected", 4, day="2026-10-28", now=NOW)
    assert prompts.assess_again(turn, None).key == "nudge-assess-again"

    records.rate(turn.db, 1, "unexpected", 5, day="2026-11-20", now=NOW)
    assert prompts.assess_again(turn, None) is None


def shown(turn):
    return turn.letters[-1]


def test_progress_without_enough_to_draw_is_only_words(turn):
    records.keep(turn.db, 1, "Called", source="win", day=turn.day, now=NOW)
    ENTRIES["progress"](turn, {})

    assert shown(turn).method == "sendMessage"


def test_progress_hands_over_numbers_and_words_of_the_same(turn):
    goal = programmes.set_goal(turn.db, 1, "Speak up", "work", NOW)
    for value in (3, 6):
        records.rate(turn.db, 1, "confidence", value, goal_id=goal, day=turn.day, now=NOW)
    for happened in (True, True, True, False):
        records.note(
            turn.db, 1, "forecast", {"sure": 8, "happened": happened}, day=turn.day, now=NOW
        )
    records.keep(turn.db, 1, "Called", source="win", day=turn.day, now=NOW)
    ENTRIES["progress"](turn, {})

    data = shown(turn).payload["picture"]["data"]
    assert data["curve"]["lines"] == [{"label": "Speak up", "points": [[0, 3], [0, 6]]}]
    assert (data["sure"]["said"], data["sure"]["came"]) == (80, 75)
    assert "Speak up: confidence 3 → 6" in shown(turn).payload["caption"]
    assert "3 of 4 then happened" in shown(turn).payload["caption"]


def worked(turn, before, after, **problem):
    content = {"problem": "Rent", "before": before, "after": after, **problem}
    programmes.begin(turn.db, 1, "problem", stage="done", content=content, goal_id=None, now=NOW)


def test_progress_shows_the_latest_before_and_after_of_each_kind(turn):
    for hour, given in enumerate(
        (
            {"belief": 9, "belief-after": 9, "arousal": 2, "arousal-after": 2, "readiness": 3},
            {"belief": 8, "belief-after": 5, "arousal": 7, "arousal-after": 4, "readiness": 8},
        )
    ):
        for scale, value in given.items():
            at = NOW + timedelta(hours=hour)
            records.rate(turn.db, 1, scale, value, day=turn.day, now=at)
    worked(turn, 2, 3)
    worked(turn, 4, 8)
    programmes.begin(
        turn.db, 1, "problem", stage="doing", content={"before": 1}, goal_id=None, now=NOW
    )
    ENTRIES["progress"](turn, {})

    words = said(turn)
    for pair in ("hard thought: 8 → 5", "before an event: 7 → 4, ready 8", "problem: 4 → 8"):
        assert pair in words


def test_progress_counts_practices_where_there_is_nothing_else(turn):
    practised.note(turn, Ending("values-end"))
    ENTRIES["progress"](turn, {})

    assert "1</b> practice done" in said(turn)
    assert "Nothing to show" not in said(turn)


def test_the_ladder_says_which_step_one_is_at(turn):
    content = {"goal": "Speak up", "steps": ["One", "Two", "Three"], "levels": [2, 3, 4], "at": 1}
    programmes.begin(turn.db, 1, "week", stage="3", content=content, goal_id=None, now=NOW)
    ENTRIES["ladder-picture"](turn, {})

    steps = shown(turn).payload["picture"]["data"]["steps"]
    assert [one["state"] for one in steps] == ["done", "now", "ahead"]
    assert "step 2 of 3: Two" in shown(turn).payload["caption"]
