"""Which practice now: from a feeling and the minutes there are to one suggestion and its reason."""

from flows.answers import Choice
from flows.place import Answers
from flows.practices import FEELINGS, MINUTES, suggest
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Label


def finish(answers: Answers) -> Ending:
    minutes = answers.text("minutes")
    if minutes == "none":
        return Ending(
            "chooser-end-none",
            offers=(Offer("step"), Offer("affirm"), Offer("peer"), Offer("home")),
        )
    found = suggest(answers.text("feeling"), minutes, answers.fact("domain"))
    return Ending(
        "chooser-end",
        words={
            "practice": Label(f"offer-{found.entry}"),
            "reason": Label(f"chooser-reason-{found.reason}"),
        },
        offers=(Offer(found.entry), Offer("choose"), Offer("practices")),
    )


CHOOSER = Flow(
    name="chooser",
    version=1,
    facts=("domain",),
    parts=(
        Step("feeling", Choice(*FEELINGS, "okay"), then="minutes"),
        Step("minutes", Choice(*MINUTES, "none"), then=END),
    ),
    finish=finish,
    endings=("chooser-end", "chooser-end-none"),
)
