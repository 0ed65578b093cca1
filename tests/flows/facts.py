"""Example facts for each flow that is handed some, in the one place for them.

Whoever adds a flow with facts adds a line to FACTS. `own` stands for the person's own words, which
may be anything; the rest is what the entry of that flow hands in.
"""

from hypothesis import strategies as st

from flows.assess import NOTHING_YET, SCALES

NASTY = (
    '<b>bold & "quoted"</b>',
    "*stars* _lines_ [link](http://x) `code` ~~no~~",
    "</blockquote></i> &lt; &amp; %s {$x} { $y }",
    "🔥👍🏽👨‍👩‍👧",
    "אני רוצה לדבר מול אנשים",
    "أريد أن أتحدث \u202eأمام الناس",
    "line one\nline two\n\n\nline five",
    "/week",
    "-1",
    "7",
    "0",
    " \t ",
    "a" * 4000,
    "word " * 800,
    "&<>" * 1300,
    "& <b>" * 39,  # as long as a step may be, and five times that once it is safe
    "& <b>\n" * 49,
    "&<> " * 249,
    "a" + "&" * 480 + "\n" + "&" * 480,
)
own = st.one_of(
    st.sampled_from(("Ask a question in class", "Phone two clients", *NASTY[:7], *NASTY[-4:])),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=60),
)
owns = st.lists(own, max_size=10, unique=True)
number = st.integers(1, 10)
some_id = st.integers(1, 2**31)
optional_id = st.one_of(st.just(0), some_id)


def facts(**parts):
    """Facts of this shape; what is no strategy is handed in as it is."""
    given = {k: v if isinstance(v, st.SearchStrategy) else st.just(v) for k, v in parts.items()}
    return st.fixed_dictionaries(given)


proofs = st.lists(st.fixed_dictionaries({"text": own, "day": st.just("2026-11-17")}), max_size=8)
following = facts(
    before=st.one_of(st.just(""), own), size=st.sampled_from(("", "harder", "smaller", "again"))
)


def an_answer_to(thought):
    return {"thought": thought, "balanced": "Not yet", "day": "2026-11-03"}


FACTS = {
    "assess": st.one_of(
        st.just(NOTHING_YET),
        facts(**{**NOTHING_YET, "since": "2026-10-22", **{f"was-{one}": number for one in SCALES}}),
        facts(
            since="2026-10-22",
            last="2026-11-01",
            **{f"was-{one}": number for one in SCALES},
            **{f"last-{one}": number for one in SCALES},
        ),
    ),
    "week-ladder": facts(week=some_id, goal=own),
    "week-micro": facts(week=some_id, goal=own, step=own, ahead=st.sampled_from(("yes", "no"))),
    "week-do": facts(
        week=some_id,
        goal_id=st.one_of(st.none(), some_id),
        goal=own,
        number=st.integers(1, 3),
        step=own,
        micro=own,
        next=st.one_of(st.just(""), own),
        did=st.lists(own, max_size=2),
    ),
    "week-proof": facts(
        week=some_id,
        goal_id=st.one_of(st.none(), some_id),
        goal=own,
        did=st.lists(own, max_size=3),
        before=number,
        steps=st.lists(own, min_size=1, max_size=10, unique=True),
        at=st.integers(0, 2),
        cycle=st.integers(1, 10),
    ),
    "solve": st.one_of(
        facts(problem_id=0, problem="", kept=[], weighed=[], start="problem"),
        facts(
            problem_id=some_id,
            problem=own,
            kept=st.lists(own, min_size=1, max_size=12, unique=True),
            weighed=[],
            start=st.sampled_from(("more", "ideas")),
        ),
        facts(
            problem_id=some_id,
            problem=own,
            kept=st.lists(own, max_size=12, unique=True).map(lambda rest: [*rest, "the bike"]),
            weighed=[{"idea": "the bike", "pros": "", "cons": "rain", "takes": "", "chance": 7}],
            start=st.sampled_from(("another", "ideas")),
        ),
    ),
    "solve-step": facts(
        problem_id=some_id,
        part=st.integers(0, 2),
        step=own,
        state=st.lists(st.sampled_from(("open", "done", "dropped")), min_size=3, max_size=3),
    ),
    "solve-review": facts(
        problem_id=some_id,
        problem=own,
        as_evidence=own,
        chosen=own,
        ideas=owns,
        weighed=[],
        before=st.one_of(st.just(""), number),
    ),
    "reframe": st.one_of(
        facts(event_id=0, event="", proof=st.lists(own, max_size=2)),
        facts(event_id=some_id, event=own, proof=st.lists(own, max_size=2)),
    ),
    "reframe-short": facts(
        event_id=optional_id, event=st.one_of(st.just(""), own), cue=st.one_of(st.just(""), own)
    ),
    "debrief": facts(event_id=some_id, event=own, every=st.sampled_from(("", "week"))),
    "travel": facts(
        was="Europe/Berlin",
        count=number,
        rows=st.lists(
            st.fixed_dictionaries(
                {
                    "what": own,
                    "at": st.just(
                        "2026-11-24T09:00:00-05:00[America/New_York][_place=Europe/Berlin]"
                    ),
                }
            ),
            min_size=1,
            max_size=5,
        ),
    ),
    **dict.fromkeys(
        ("event-move", "event-times"),
        facts(
            event_id=some_id,
            event=own,
            at="2026-11-24T15:00:00+01:00[Europe/Berlin][_place=Asia/Tokyo]",
            before=st.sampled_from(([], [30, 5], [120, 60, 30, 10, 5])),
            every=st.sampled_from(("", "week")),
            moves=st.integers(0, 9),
        ),
    ),
    "thought": st.one_of(
        facts(thought=st.one_of(st.just(""), own), proof=proofs, before=[]),
        own.map(lambda one: {"thought": one, "proof": [], "before": [an_answer_to(one)]}),
    ),
    "affirm": facts(
        challenge=st.one_of(st.just(""), own),
        values=st.one_of(st.just([]), st.lists(own, min_size=1, max_size=5, unique=True)),
        ideas=st.lists(own, min_size=4, max_size=8, unique=True),
        long=st.sampled_from(("", "yes")),
    ),
    "values": facts(
        goals=st.lists(st.fixed_dictionaries({"id": some_id, "title": own}), max_size=3)
    ),
    "cue": facts(event=st.one_of(st.just(""), own), hope=st.one_of(st.just(""), own)),
    "goal": following,
    "step": facts(
        goal_id=st.one_of(st.none(), some_id),
        before=st.one_of(st.just(""), own),
        size=st.sampled_from(("", "harder", "smaller", "again", "piece")),
        instead=st.one_of(st.none(), some_id),
    ),
    "look": facts(
        about=some_id,
        kind=st.sampled_from(("step", "goal")),
        what=own,
        goal_id=st.one_of(st.none(), some_id),
    ),
    "reflect": facts(proof=proofs, span=st.sampled_from(("day", "week")), proved=proofs),
    "strengths": facts(proof=proofs),
    "chooser": facts(domain=st.sampled_from(("", "study", "work", "health", "creative", "social"))),
    "selfcheck": facts(was=st.one_of(st.just(""), st.integers(0, 7))),
    "activity": facts(activity_id=optional_id),
    "activity-log": facts(
        what=st.one_of(st.just(""), own),
        metric=st.sampled_from(("", "duration", "distance", "repetitions")),
        times=st.integers(0, 9),
        aim=st.integers(0, 5),
    ),
    "peer": facts(peer_id=optional_id, goal=st.one_of(st.just(""), own)),
    "peer-notes": facts(peer_id=optional_id, who=st.one_of(st.just(""), own)),
    "circle": facts(goal=st.one_of(st.just(""), own), known=st.sampled_from(("", "yes"))),
    "checkin": facts(
        evidence=st.lists(own, max_size=3, unique=True),
        last=st.one_of(st.just(""), own),
        circle=st.lists(
            st.fixed_dictionaries(
                {"role": st.just("partner"), "name": own, "help": st.just("check")}
            ),
            max_size=3,
        ),
    ),
    "feedback": facts(said=st.one_of(st.just(""), own)),
    "plan-swap": facts(
        plan_id=some_id,
        order=list(range(1, 31)),
        days=["Day 1: one", "Day 2: two", "Day 3: three"],
        numbers=[1, 2, 3],
    ),
    "measure": facts(goals=st.lists(own, max_size=4, unique=True)),
    "crisis": facts(emergency="112", numbers="116 123  Samaritans", tongue="en"),
    "settings": facts(
        zone="Berlin",
        morning="08:00",
        evening="19:30",
        days=st.sampled_from(("0123456", "01234", "5")),
        quiet=st.sampled_from(("22:00–07:00", "")),
        most=st.sampled_from((1, 4)),
        off=st.sampled_from(("", "evening", "morning evening actions deadlines events regular")),
        rows=st.sampled_from(
            ([], [{"when": "2026-11-24T08:00:00+01:00[Europe/Berlin]", "what": "the morning"}])
        ),
    ),
    "nudge-time": facts(kind="micro", about=some_id, part=0),
}


def facts_for(flow):
    """A strategy of facts that fit this flow. Raises LookupError where there is no example."""
    if not flow.facts:
        return st.just({})
    if flow.name not in FACTS:
        raise LookupError(f"tests/flows/facts.py has no example facts for the flow {flow.name!r}")
    return FACTS[flow.name]
