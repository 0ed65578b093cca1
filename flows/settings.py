"""What a person can set: zone, hours, a pause; and leaving."""

from flows.answers import Choice, Outside
from flows.effects import Open, Settle
from flows.place import Answers
from flows.table import END, Ending, Flow, Offer, Step

HOURS = ("7", "8", "9", "12", "18", "20")
EVENINGS = ("17", "18", "19", "20", "21", "22")


def settings_end(answers: Answers) -> Ending:
    what = answers.text("what")
    if what == "rhythms":
        return Ending("settings-rhythms", effects=(Open("rhythms"),))
    return Ending(
        "settings-end",
        effects=(Settle(what, answers.get(what)),),
        offers=(Offer("settings"), Offer("home")),
    )


SETTINGS = Flow(
    name="settings",
    version=1,
    facts=("zone", "morning", "evening", "paused"),
    parts=(
        Step(
            "what",
            Choice("zone", "morning", "evening", "rhythms"),
            then={"zone": "zone", "morning": "morning", "evening": "evening", "rhythms": END},
        ),
        Step("zone", Outside("zone"), then=END),
        Step("morning", Outside("clock", suggest=HOURS, confirm=False), then=END),
        Step("evening", Outside("clock", suggest=EVENINGS, confirm=False), then=END),
    ),
    finish=settings_end,
    endings=("settings-end", "settings-rhythms"),
)


def until(answers: Answers) -> str:
    return answers.text("until")


PAUSE = Flow(
    name="pause",
    version=1,
    parts=(
        Step(
            "until",
            Outside("moment", suggest=("in-3-days", "in-a-week", "in-two-weeks", "in-a-month")),
            then=END,
        ),
    ),
    finish=lambda answers: Ending(
        "pause-end",
        words={"until": until(answers)},
        effects=(Settle("paused-until", until(answers)),),
        offers=(Offer("unpause"), Offer("home")),
    ),
    endings=("pause-end",),
)


def delete_end(answers: Answers) -> Ending:
    if answers.text("sure") == "erase":
        return Ending("delete-end-erased", effects=(Settle("erased", value=True),))
    return Ending("delete-end-kept", offers=(Offer("home"),))


DELETE = Flow(
    name="delete",
    version=1,
    parts=(Step("sure", Choice("keep", "erase"), then=END),),
    finish=delete_end,
    endings=("delete-end-erased", "delete-end-kept"),
)


def import_end(answers: Answers) -> Ending:
    if answers.text("sure") == "replace":
        return Ending("import-end", effects=(Settle("imported", value=True),), offers=HOME)
    return Ending("import-end-kept", offers=HOME)


HOME = (Offer("home"),)

IMPORT = Flow(
    name="import",
    version=1,
    parts=(
        Step("sure", Choice("keep", "replace"), then={"keep": END, "replace": "file"}),
        Step("file", Outside("file", confirm=False), then=END),
    ),
    finish=import_end,
    endings=("import-end", "import-end-kept"),
)
