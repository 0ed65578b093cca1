"""A win written down by hand, with what the person did that made it work."""

from flows import credit
from flows.answers import Text
from flows.effects import Keep
from flows.place import Answers
from flows.table import END, Branch, Ending, Flow, Offer, Step


def kept(answers: Answers) -> Keep | None:
    what = answers.text("what")
    return Keep(what, source="own", how=credit.own_part(answers)) if what else None


def finish(answers: Answers) -> Ending:
    how = credit.own_part(answers)
    return Ending(
        "win-end",
        words={"what": answers.text("what"), "how": how, "mine": "yes" if how else "no"},
        effects=credit.noted("success", answers.text("how"), how),
        offers=(
            Offer("step-harder", {"before": answers.text("what")}),
            Offer("evidence"),
            Offer("home"),
        ),
    )


WIN = Flow(
    name="win",
    version=1,
    parts=(
        Step("what", Text(), then="how"),
        Step(
            "how",
            Text(limit=500),
            then=Branch(
                lambda a: credit.success(a.text("how")), {"given-away": "hand-back", "own": END}
            ),
            optional=True,
        ),
        Step(
            "hand-back",
            Text(limit=500),
            then=END,
            optional=True,
            words={"said": lambda a: a.text("how")},
        ),
    ),
    finish=finish,
    keeps=kept,
    endings=("win-end",),
)
