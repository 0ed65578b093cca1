"""Step 5 of the problem solver: what worked, what did not, and whether it is solved."""

from flows.answers import Choice, Rating, Text
from flows.effects import Begin, Effect, Keep, Note, Programme, Rate
from flows.place import Answers, whole
from flows.solve import compared
from flows.table import END, Branch, Ending, Flow, Offer, Step
from flows.words import Word


def kept(answers: Answers) -> Keep | None:
    """A problem that is solved, also where nothing is said about it; else what worked of a try."""
    problem, worked = answers.fact("problem"), answers.text("worked")
    if answers.text("solved") == "yes":
        done = answers.fact("as_evidence") or problem
        return Keep(done, source="solve", how=worked or answers.fact("chosen"))
    return Keep(f"{problem.rstrip('.:;,! ')}: {worked}", source="solve") if worked else None


def finish(answers: Answers) -> Ending:
    known = whole(answers.facts["problem_id"])
    solved, onward = answers.text("solved"), answers.text("next")
    after = answers.number("after")
    after_it = {"after": after}
    effects: list[Effect] = [Rate("problem-solving", after)]
    if answers.get("learned") or answers.get("not-worked"):
        effects.append(
            Note(
                "experiment",
                {
                    "tried": answers.fact("chosen"),
                    "happened": answers.text("not-worked"),
                    "learned": answers.text("learned"),
                    "next": "",
                },
            )
        )
    words: dict[str, Word] = {
        "problem": answers.fact("problem"),
        "after": after,
        "before": answers.fact("before"),
        "tried": answers.fact("chosen") or "none",
    }
    if solved == "yes":
        effects.append(
            Programme("problem", id=known, stage="solved", status="done", content=after_it)
        )
        offers = (Offer("evidence"), Offer("home"))
        return Ending("solve-review-end-solved", words, tuple(effects), offers)
    if onward == "leave":
        effects.append(
            Programme("problem", id=known, stage="resting", status="parked", content=after_it)
        )
        return Ending("solve-review-end-left", words, tuple(effects), (Offer("home"),))
    # What was tried is known by now: the list goes on without it.
    kept = [idea for idea in answers.fact_texts("ideas") if idea != answers.fact("chosen")]
    weighed = [one for one in compared(answers) if one.get("idea") in kept]
    on_the_list = "another" if weighed else "more" if kept else "ideas"
    effects += [
        Programme("problem", id=known, stage="again", content=after_it),
        Begin(
            "solve",
            {
                "problem_id": known or 0,
                "problem": answers.fact("problem"),
                "kept": kept,
                "weighed": weighed,
                "start": on_the_list if onward == "list" else "ideas",
            },
        ),
    ]
    return Ending("solve-review-end-again", words, tuple(effects))


SOLVE_REVIEW = Flow(
    name="solve-review",
    version=1,
    facts=("problem_id", "problem", "as_evidence", "chosen", "ideas", "weighed", "before"),
    parts=(
        Step("worked", Text(), then="not-worked", optional=True),
        Step("not-worked", Text(), then="solved", optional=True),
        Step(
            "solved",
            Choice("yes", "partly", "no"),
            then={"yes": "after", "partly": "learned", "no": "learned"},
        ),
        Step("learned", Text(), then="after", optional=True),
        Step(
            "after",
            Rating(),
            then=Branch(
                lambda answers: "solved" if answers.text("solved") == "yes" else "open",
                {"solved": END, "open": "next"},
            ),
        ),
        Step("next", Choice("list", "new-ideas", "leave"), then=END),
    ),
    finish=finish,
    keeps=kept,
    endings=("solve-review-end-solved", "solve-review-end-again", "solve-review-end-left"),
)
