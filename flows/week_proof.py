"""Day 7: the week's own words, what they prove, and where to go from here."""

from flows.answers import Choice, Rating, Text
from flows.effects import Keep, Programme, Rate, SetGoal
from flows.place import Answers, whole
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Lines


def week_words(answers: Answers) -> Lines:
    return Lines("week-proof-row", tuple({"text": one} for one in answers.fact_texts("did")))


def kept(answers: Answers) -> Keep | None:
    proves, goal = answers.text("proves"), whole(answers.facts["goal_id"])
    return Keep(proves, source="reflection", goal=goal) if proves else None


def finish(answers: Answers) -> Ending:
    week, goal = whole(answers.facts["week"]), whole(answers.facts["goal_id"])
    before, after = whole(answers.facts["before"]) or 0, answers.number("confidence")
    steps, at = answers.fact_texts("steps"), whole(answers.facts["at"]) or 0
    cycle = whole(answers.facts["cycle"]) or 1
    choice = answers.text("next")
    more = choice == "next-step" and at + 1 < len(steps)
    if more:
        # The same ladder, one step up: days 3 to 7 again.
        change = Programme(
            "week",
            id=week,
            stage="3",
            content={"at": at + 1, "cycle": cycle + 1, "confidence": after, "did": []},
        )
    else:
        change = Programme("week", id=week, stage="done", status="done")
    key = {"rest": "week-proof-end-rest", "harder": "week-proof-end-harder"}.get(
        choice, "week-proof-end-next" if more else "week-proof-end-top"
    )
    offers = {
        "week-proof-end-next": (Offer("week-today"), Offer("progress"), Offer("home")),
        "week-proof-end-rest": (Offer("progress"), Offer("home")),
    }.get(key, (Offer("week-new"), Offer("progress"), Offer("home")))
    done = not more and choice != "rest"
    top = at + 1 >= len(steps)
    return Ending(
        key,
        words={
            "before": before,
            "after": after,
            "change": after - before,
            "proves": answers.text("proves"),
            "step": steps[at + 1] if more else "",
        },
        effects=(
            Rate("confidence", after, goal=goal),
            change,
            *((SetGoal(id=goal, status="done" if top else "parked"),) if done and goal else ()),
        ),
        offers=offers,
    )


WEEK_PROOF = Flow(
    name="week-proof",
    version=1,
    facts=("week", "goal_id", "goal", "did", "before", "steps", "at", "cycle"),
    parts=(
        Step("proves", Text(), then="confidence", words={"rows": week_words}),
        Step("confidence", Rating(), then="next"),
        Step(
            "next",
            Choice("next-step", "harder", "rest"),
            then=END,
            words={"after": lambda answers: answers.number("confidence")},
        ),
    ),
    finish=finish,
    keeps=kept,
    endings=(
        "week-proof-end-next",
        "week-proof-end-top",
        "week-proof-end-harder",
        "week-proof-end-rest",
    ),
)
