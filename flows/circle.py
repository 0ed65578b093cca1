"""Three kinds of people who help: who they are, which help one wants from each, who is left out."""

from flows.answers import Choice, Outside, Text
from flows.effects import Effect, Note, Remind
from flows.place import Answers, Value
from flows.table import END, NEXT, Branch, Ending, Flow, Offer, Repeat, Step
from flows.words import Label, Lines, Word

ROLES = ("cheerleader", "partner", "mentor")
HELP = ("celebrate", "solve", "check", "listen")


def people(answers: Answers) -> tuple[tuple[str, str], ...]:
    """Who was named for which role."""
    return tuple((role, answers.text(role)) for role in ROLES if answers.text(role))


def names(answers: Answers) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for _, name in people(answers)))


def finish(answers: Answers) -> Ending:
    found, wanted = people(answers), answers.rounds("help")
    listed = names(answers)
    help_from = {name: str(wanted.get(n) or HELP[0]) for n, name in enumerate(listed)}
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "name": name,
            "role": Label(f"circle-role-{role}"),
            "help": Label(f"circle-help-{help_from[name]}"),
        }
        for role, name in found
    )
    kept: list[Value] = [
        {"role": role, "name": name, "help": help_from[name]} for role, name in found
    ]
    effects: list[Effect] = []
    if kept:
        effects.append(Note("circle", {"people": kept, "without": answers.text("without")}))
    if answers.get("tell"):
        effects.append(Remind("circle-tell", at=answers.text("tell")))
    return Ending(
        "circle-end",
        words={"count": len(listed), "rows": Lines("circle-row", rows)},
        effects=tuple(effects),
        offers=(Offer("checkin"), Offer("rhythms" if listed else "peer"), Offer("home")),
    )


CIRCLE = Flow(
    name="circle",
    version=1,
    facts=("goal",),
    parts=(
        Step("cheerleader", Text(limit=60), then="partner", optional=True),
        Step("partner", Text(limit=60), then="mentor", optional=True),
        Step(
            "mentor",
            Text(limit=60),
            then=Branch(
                lambda answers: "some" if names(answers) else "nobody",
                {"some": "each", "nobody": END},
            ),
            optional=True,
        ),
        Repeat(
            "each",
            over=names,
            steps=(Step("help", Choice(*HELP), then=NEXT),),
            then="without",
        ),
        Step("without", Text(limit=120), then="tell", optional=True),
        Step(
            "tell",
            Outside("moment", suggest=("this-evening", "tomorrow-evening")),
            then=END,
            optional=True,
        ),
    ),
    finish=finish,
    endings=("circle-end",),
)
