"""A person's own words found again, what is noticed beside answers, and what entries gather."""

from datetime import UTC, datetime, timedelta

import pytest

from bot import noticing, recall
from bot.effects import carry_out
from bot.entries import evidence, goals, person, setbacks, solve, thinking
from bot.entries import people as people_around
from bot.turn import Turn
from flows.effects import Keep, Note, Programme, Rate, SetGoal
from flows.place import Given, Place
from storage import conversations, people, programmes, records, reminders

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def turn_at(db, when=NOW, person=7):
    return Turn(db, people.meet(db, person, "en", when), when)


def wrote(db, *texts, days=0):
    for text in texts:
        turn = turn_at(db, NOW - timedelta(days=days))
        carry_out(turn, [Keep(text, source="own")])


def said(turn):
    """The words and the buttons of each message of a turn."""
    return [str(one.payload.get("text", "")) for one in turn.letters]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("presentation", ["I presented my plan to the team"]),
        ("presenting plans", ["I presented my plan to the team"]),
        ("dentits", ["I rang the dentist"]),
        ("DENTIST", ["I rang the dentist"]),
        ("no", ["I said no to extra work"]),
        ("elephant", []),
        ("🔥", []),
        ("", []),
    ],
)
def test_search_forgives_forms_and_slips(db, words, found):
    wrote(db, "I rang the dentist", "I said no to extra work", "I presented my plan to the team")
    assert [one.text for one in recall.search(turn_at(db), words)] == found


def test_search_looks_at_how_it_was_done_too(db):
    carry_out(turn_at(db), [Keep("I passed", source="own", how="rehearsed with Ana")])
    assert recall.search(turn_at(db), "rehearsal")


def test_what_one_did_for_it_stands_beside_a_win(db):
    told = "I called the dentist, was just luck"
    carry_out(turn_at(db), [Keep(told, "own", how="picked up the phone <at once>")])
    own = "<i>How:</i> picked up the phone &lt;at once&gt;"
    for show, facts in (
        (evidence.evidence, {}),
        (evidence.found_words, {"words": "phone"}),
        (evidence.remind, {}),
    ):
        turn = turn_at(db)
        show(turn, facts)
        assert own in said(turn)[-1]


def test_search_never_shows_somebody_elses_words(db):
    carry_out(turn_at(db, person=8), [Keep("I rang the dentist", source="own")])
    assert not recall.search(turn_at(db), "dentist")


def test_what_fits_comes_before_what_is_recent_and_each_comes_once(db):
    wrote(db, "I led the team meeting", days=9)
    wrote(db, "I baked bread", "I rang my aunt", days=1)
    fitting = recall.fitting(turn_at(db), "speak in the team meeting", 2)
    assert [one.text for one in fitting] == ["I led the team meeting", "I rang my aunt"]
    assert recall.against(turn_at(db), "team meeting")[0]["day"] == "2026-11-14"


def test_what_is_ahead_is_the_event_before_the_step(db):
    turn = turn_at(db)
    assert recall.ahead(turn) == ""
    carry_out(turn, [Programme("step", stage="open", content={"what": "call the bank"})])
    assert recall.ahead(turn) == "call the bank"
    carry_out(turn, [Programme("event", stage="ahead", content={"event": "the exam"})])
    assert recall.ahead(turn) == recall.event_ahead(turn) == "the exam"


def test_the_pattern_of_explanations_is_over_the_last_six(db):
    for number in range(8):
        why = "I am just too stupid" if number >= 3 else "I did not prepare"
        note = Note("attribution", {"kind": "setback", "said": why, "own": "x"})
        carry_out(turn_at(db, NOW + timedelta(hours=number)), [note])
    seen = recall.explaining(turn_at(db))
    assert (seen.setbacks, seen.ability, seen.successes) == (6, 5, 0)

    turn = turn_at(db)
    setbacks.explaining(turn, {})
    assert "Of your last 6 setbacks, 5 were put down to ability" in said(turn)[0]


@pytest.mark.parametrize(
    ("flow", "step", "text", "offered"),
    [
        ("reflect", "what", "I always fail", True),
        ("reflect", "what", "I'm just bad at this", True),
        ("reflect", "what", "I rang the dentist", False),
        ("thought", "situation", "I always fail", False),
        ("reframe", "coming", "I always fail", False),
        ("goal", "confidence", "I always fail", False),
        ("reflect", "a-step-that-is-gone", "I always fail", False),
    ],
)
def test_absolutes_are_noticed_in_free_answers_outside_the_record(db, flow, step, text, offered):
    turn = turn_at(db)
    noticing.absolute(turn, Place(flow, 1, step), text)
    assert bool(turn.letters) is offered
    assert [one.name for one in turn.offers] == (["thought-from"] if offered else [])


def test_absolutes_are_noticed_once_a_day(db):
    place = Place("reflect", 1, "what")
    for hours, times in ((0, 1), (5, 0), (24, 1)):
        turn = turn_at(db, NOW + timedelta(hours=hours))
        noticing.absolute(turn, place, "I always fail")
        assert len(turn.letters) == times


def test_the_dip_is_named_once_a_week_with_own_words(db):
    wrote(db, "I rang two clients", days=2)
    for days, value in ((6, 8), (3, 6), (0, 5)):
        carry_out(turn_at(db, NOW - timedelta(days=days)), [Rate("confidence", value)])
    turn = turn_at(db)
    noticing.dip(turn)
    assert "the dip" in said(turn)[0]
    assert "I rang two clients" in said(turn)[0]
    again = turn_at(db, NOW + timedelta(days=1))
    noticing.dip(again)
    assert not again.letters


def test_a_goal_called_the_same_is_the_same_goal(db):
    for title in ("Run 5 km", "run 5 KM"):
        carry_out(turn_at(db), [SetGoal(title, status="active")])
    assert len(programmes.goals(db, 7)) == 1


def test_evidence_is_listed_by_goal_page_by_page(db):
    turn = turn_at(db)
    carry_out(turn, [SetGoal("Run 5 km"), *(Keep(f"Ran {n} km", "own") for n in range(1, 8))])
    (goal,) = programmes.goals(db, 7)
    evidence.goals(turn, {})
    assert turn.offers[0].text == "Run 5 km"
    evidence.of_goal(turn, {"goal": goal.id})
    assert "Ran 7 km" in said(turn)[-1]
    assert "Ran 2 km" not in said(turn)[-1]
    evidence.of_goal(turn, {"goal": goal.id, "page": 1})
    assert "Ran 2 km" in said(turn)[-1]


def test_a_small_step_is_asked_about_once_its_time_has_come_and_not_for_ever(db):
    when = "2026-11-23T11:00:00+00:00[UTC]"
    carry_out(turn_at(db), [Programme("step", stage="open", content={"what": "x", "when": when})])
    for later, due in ((0, False), (2, True), (7 * 24, True), (8 * 24, False)):
        assert bool(goals.due_step(turn_at(db, NOW + timedelta(hours=later)))) is due


def test_a_step_takes_the_goal_that_it_is_about(db):
    turn = turn_at(db)
    carry_out(turn, [SetGoal("Call two clients")])
    (goal,) = programmes.goals(db, 7)
    goals.ENTRIES["step-from"](turn, {"said": "call the two clients from Berlin"})
    place = conversations.foreground(db, 7).place
    assert place.facts["goal_id"] == goal.id
    assert place.step == "when"


def test_a_second_record_goes_on_with_the_one_that_was_left(db):
    turn = turn_at(db)
    thinking.thought(turn, {})
    kept = conversations.foreground(db, 7)
    conversations.keep(
        db, 7, kept.number, Place("thought", 1, "thought", trail=(), facts={}, draft=["x"]), NOW
    )
    wrote(db, "I rang the dentist")
    thinking.thought(turn_at(db), {})
    assert conversations.foreground(db, 7).place.step == "thought"
    assert not conversations.parked(db, 7)


def under_way(db, problem, chosen):
    content = {"problem": problem, "chosen": chosen, "ideas": ["buy a heater", chosen]}
    return programmes.begin(db, 7, "problem", stage="doing", content=content, goal_id=None, now=NOW)


def left_off(db, number, step, *trail, **facts):
    given = {**solve.NEW, **facts}
    place = Place("solve", 2, step, trail=tuple(Given(*one) for one in trail), facts=given)
    conversations.begin(db, 7, number, place, NOW + timedelta(minutes=number))


def test_a_problem_is_called_what_it_is_wherever_it_was_left(db):
    turn = turn_at(db)
    under_way(db, "The rent goes up", "call him")
    cold = under_way(db, "The room is cold", "deduct it")
    mess = (("problem", 0, "everything is a mess"), ("narrow", 0, "Three reports are late"))
    left_off(db, 11, "before", *mess)
    conversations.park(db, 7, NOW)
    left_off(db, 12, "more", problem_id=cold, problem="The room is cold", start="more")
    conversations.park(db, 7, NOW + timedelta(hours=1))
    left_off(db, 13, "problem")
    conversations.park(db, 7, NOW + timedelta(hours=2))
    solve.solve(turn, {})

    named = [(one.name, one.text) for one in turn.offers]
    assert named == [
        ("resume", "The room is cold"),
        ("resume", "Three reports are late"),
        ("solve-review", "The rent goes up"),
        ("solve-new", None),
    ]
    solve.solve_new(turn, {})
    assert conversations.foreground(db, 7).place.step == "problem"
    assert len(conversations.parked(db, 7)) == 2  # nothing that was begun is let go
    turn = Turn(db, turn.who, NOW)
    solve.solve(turn, {"said": "My laptop is broken since Monday"})
    assert conversations.foreground(db, 7).place.step == "before"
    assert len(conversations.parked(db, 7)) == 2


def test_the_solver_goes_on_at_the_question_that_is_open(db):
    turn = turn_at(db)
    cold = under_way(db, "The room is cold", "deduct it")
    kept = ["buy a heater"]
    left_off(db, 1, "more", problem_id=cold, problem="The room is cold", kept=kept, start="more")
    solve.solve(turn, {})

    assert "Which of your ideas" in said(turn)[-1]
    assert conversations.foreground(db, 7).place.step == "more"


def test_values_come_back_in_the_persons_language_with_their_own_words(db):
    turn = turn_at(db)
    records.note(db, 7, "values", {"named": ["family", "Bach"]}, day="2026-11-23", now=NOW)
    thinking.ENTRIES["affirm-from"](turn, {"said": "the exam"})
    facts = conversations.foreground(db, 7).place.facts
    assert facts["values"] == ["Family", "Bach"]
    assert facts["ideas"][:2] == ["Family", "Bach"]
    assert facts["challenge"] == "the exam"


def test_the_weekly_reflection_shows_the_weeks_own_words_and_no_older_ones(db):
    wrote(db, "I am from last week", days=7)
    wrote(db, "I rang the dentist", days=5)
    turn = turn_at(db)
    evidence.reflect(turn, {"kind": "weekly-review"})
    assert "You wrote on Wednesday 18 November: “I rang the dentist”" in said(turn)[0]
    assert "last week" not in said(turn)[0]


def reflected(db, proves, days):
    turn = turn_at(db, NOW - timedelta(days=days))
    carry_out(turn, [Note("reflection", {"what": "x", "actions": "y", "proves": proves})])


def test_the_weekly_reflection_shows_what_the_week_proved(db):
    wrote(db, "I rang the dentist", days=5)
    reflected(db, "I can ask", 5)
    reflected(db, "I can wait", 8)
    turn = turn_at(db)
    evidence.reflect(turn, {"kind": "weekly-review"})
    assert "as you put it on Wednesday 18 November: “I can ask”" in said(turn)[0]
    assert "I can wait" not in said(turn)[0]


def test_the_circle_is_shown_when_one_comes_back_and_can_be_changed(db):
    turn = turn_at(db)
    people_around.circle(turn, {})
    assert conversations.foreground(db, 7).place.step == "cheerleader"
    mina = {"role": "partner", "name": "Mina <3", "help": "check"}
    carry_out(turn, [Note("circle", {"people": [mina], "without": "Tom"})])
    turn = turn_at(db, NOW + timedelta(hours=1))
    people_around.circle(turn, {})
    assert "<b>Mina &lt;3</b>, asks how it goes: Ask if I did it" in said(turn)[0]
    assert "Left out for now: Tom" in said(turn)[0]
    assert "circle-new" in [one.name for one in turn.offers]


def test_a_circle_of_nobody_is_asked_about_again(db):
    carry_out(turn_at(db), [Note("circle", {"people": [], "without": ""})])
    turn = turn_at(db)
    people_around.circle(turn, {})
    assert conversations.foreground(db, 7).place.step == "cheerleader"


def test_the_weekly_message_goes_to_the_latest_circle_and_never_to_who_is_left_out(db):
    for hours, name in ((0, "Mina"), (1, "Ben")):
        whole = {"people": [{"role": "partner", "name": name, "help": "check"}], "without": "Tom"}
        carry_out(turn_at(db, NOW + timedelta(hours=hours)), [Note("circle", whole)])
    people_around.checkin(turn_at(db), {})
    (one,) = conversations.foreground(db, 7).place.facts["circle"]
    assert one["name"] == "Ben"


def test_a_thought_is_asked_about_with_the_latest_records_at_hand(db):
    record = {"thought": "They laugh", "balanced": "Some smile", "situation": "x", "belief": 8}
    carry_out(turn_at(db, NOW - timedelta(days=3)), [Note("thought", record)])
    thinking.thought(turn_at(db), {})
    assert conversations.foreground(db, 7).place.facts["before"] == [
        {"thought": "They laugh", "balanced": "Some smile", "day": "2026-11-20"}
    ]


def test_the_daily_reflection_offers_only_what_was_kept_today(db):
    wrote(db, "I rang the dentist", days=1)
    evidence.reflect(turn_at(db), {})
    assert conversations.foreground(db, 7).place.step == "what"


@pytest.mark.parametrize(
    ("event", "card"),
    [("maths exam on Friday", "Read question one twice"), ("a date with Ana", "")],
)
def test_a_cue_card_comes_back_only_for_such_an_event(db, event, card):
    content = {"event": "the maths exam", "line": "", "instruction": "Read question one twice"}
    turn = turn_at(db)
    records.note(db, 7, "cue", content, day="2026-11-23", now=NOW)
    assert recall.cue(turn, event) == card


def test_what_was_put_off_is_still_listed_as_coming(db):
    turn = turn_at(db)
    for kind in ("step", "goal"):
        reminders.remind(db, 7, kind, NOW + timedelta(hours=1))
    person.coming(turn, {})
    assert "the small step you planned" in said(turn)[0]
