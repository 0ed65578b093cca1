"""Three kinds of people who help: who they are, which help one wants from each, who is left out."""

from collections.abc import Mapping, Sequence

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


def supporters(kept: Value) -> tuple[Mapping[str, Value], ...]:
    """Those who help, as a note of the circle holds them: role, name and help."""
    given = kept if isinstance(kept, Sequence) and not isinstance(kept, str) else ()
    return tuple(
        one
        for one in given
        if isinstance(one, Mapping) and one.get("role") in ROLES and one.get("help") in HELP
    )


def listing(kept: Value) -> Lines:
    """The same to be read, one a line."""
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "name": str(one.get("name", "")),
            "role": Label(f"circle-role-{one['role']}"),
            "help": Label(f"circle-help-{one['help']}"),
        }
        for one in supporters(kept)
    )
    return Lines("circle-row", rows)


def finish(answers: Answers) -> Ending:
    found, wanted = people(answers), answers.rounds("help")
    listed = names(answers)
    help_from = {name: str(wanted.get(n) or HELP[0]) for n, name in enumerate(listed)}
    kept: list[Value] = [
        {"role": role, "name": name, "help": help_from[name]} for role, name in found
    ]
    effects: list[Effect] = []
    if kept or answers.fact("known"):  # a circle that was known may be nobody now
        effects.append(Note("circle", {"people": kept, "without": answers.text("without")}))
    if answers.get("tell"):
        effects.append(Remind("circle-tell", at=answers.text("tell")))
    return Ending(
        "circle-end",
        words={"count": len(listed), "rows": listing(kept)},
        effects=tuple(effects),
        offers=(Offer("checkin"), Offer("rhythms" if listed else "peer"), Offer("home")),
    )


CIRCLE = Flow(
    name="circle",
    version=1,
    facts=("goal", "known"),
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
