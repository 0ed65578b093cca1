"""What a person can set: zone, hours, what comes and how often, a pause; and leaving."""

from collections.abc import Mapping

from flows.answers import Choice, Outside, Ticks
from flows.effects import Open, Programme, Remind, Settle
from flows.place import Answers, Value, whole
from flows.table import END, Ending, Flow, Offer, Step
from flows.words import Join, Label, Lines, When, Word

HOURS = ("7", "8", "9", "12", "18", "20")
EVENINGS = ("17", "18", "19", "20", "21", "22")
NIGHTS = ("20", "21", "22", "23")
MORNINGS = ("6", "7", "8", "9")
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KINDS = ("morning", "evening", "actions", "deadlines", "events", "regular")
MOST = ("1", "2", "3", "4", "6", "8")


def settings_end(answers: Answers) -> Ending:
    what = answers.text("what")
    if what == "rhythms":
        return Ending("settings-rhythms", effects=(Open("rhythms"),))
    return Ending(
        "settings-end",
        effects=(Settle(*_settled(what, answers)),),
        offers=(Offer("settings"), Offer("home")),
    )


def _settled(what: str, answers: Answers) -> tuple[str, Value]:
    match what:
        case "days":
            chosen = answers.texts("days")
            return "days", "".join(str(place) for place, day in enumerate(WEEK) if day in chosen)
        case "kinds":
            on = answers.texts("kinds")
            return "off", " ".join(kind for kind in KINDS if kind not in on)
        case "quiet" if answers.text("quiet") == "none":
            return "quiet", "00:00-00:00"
        case "quiet" if answers.text("quiet") == "own":
            return "quiet-own", answers.text("own-times")
        case "quiet":
            return "quiet", f"{answers.text('quiet-from')}-{answers.text('quiet-to')}"
    return what, answers.get(what)


def _days(answers: Answers) -> list[str]:
    """The days that are set now: the fact has them as digits, Monday as 0."""
    digits = answers.fact("days") or "0123456"
    return [day for place, day in enumerate(WEEK) if str(place) in digits]


def _day_words(answers: Answers) -> Word:
    days = _days(answers)
    if len(days) == len(WEEK):
        return Label("settings-every-day")
    return Join(tuple(Label(f"settings-days-{day}") for day in days))


def _kinds(answers: Answers) -> list[str]:
    off = answers.fact("off").split()
    return [kind for kind in KINDS if kind not in off]


def _rows(answers: Answers) -> Word:
    """What comes next, as it was worked out when this was opened: when, and what for."""
    given = answers.facts.get("rows")
    rows = given if isinstance(given, list | tuple) else ()
    found = [one for one in rows if isinstance(one, Mapping)]
    return Lines(
        "coming-row",
        tuple({"when": When(str(one["when"])), "what": str(one["what"])} for one in found),
    )


SETTINGS = Flow(
    name="settings",
    version=1,
    facts=("zone", "morning", "evening", "days", "quiet", "most", "off", "rows"),
    parts=(
        Step(
            "what",
            Choice("zone", "morning", "days", "evening", "quiet", "most", "kinds", "rhythms"),
            then={
                "zone": "zone",
                "morning": "morning",
                "days": "days",
                "evening": "evening",
                "quiet": "quiet",
                "most": "most",
                "kinds": "kinds",
                "rhythms": END,
            },
            words={
                "days": _day_words,
                "quiet": lambda answers: answers.fact("quiet"),
                "none": lambda answers: "no" if answers.fact("quiet") else "yes",
                "most": lambda answers: whole(answers.facts.get("most")) or 4,
                "rows": _rows,
                "any": lambda answers: "yes" if answers.facts.get("rows") else "no",
            },
        ),
        Step("zone", Outside("zone"), then=END),
        Step("morning", Outside("clock", suggest=HOURS, confirm=False), then=END),
        Step("days", Ticks(WEEK), then=END, already=_days),
        Step("evening", Outside("clock", suggest=EVENINGS, confirm=False), then=END),
        Step(
            "quiet",
            Choice("hours", "own", "none"),
            then={"hours": "quiet-from", "own": "own-times", "none": END},
        ),
        Step("quiet-from", Outside("clock", suggest=NIGHTS, confirm=False), then="quiet-to"),
        Step("quiet-to", Outside("clock", suggest=MORNINGS, confirm=False), then=END),
        Step("own-times", Choice("come", "wait"), then=END),
        Step("most", Choice(*MOST), then=END),
        Step("kinds", Ticks(KINDS, least=0), then=END, already=_kinds),
    ),
    finish=settings_end,
    endings=("settings-end", "settings-rhythms"),
)


def moved(answers: Answers) -> Ending:
    kind, about, when = (
        answers.fact("kind"),
        whole(answers.facts.get("about")),
        answers.text("when"),
    )
    part = whole(answers.facts.get("part")) or 0
    # What is kept knows its own time: it is asked about only after that.
    kept = {"micro": "week", "step": "step"}.get(kind)
    known = (Programme(kept, id=about, content={"when": when}),) if kept else ()
    return Ending(
        "nudge-time-end",
        words={"when": When(when)},
        effects=(Remind(kind, at=when, about=about, part=part), *known),
        offers=(Offer("coming"), Offer("home")),
    )


# Another time for something the coach came with.
NUDGE_TIME = Flow(
    name="nudge-time",
    version=1,
    facts=("kind", "about", "part"),
    parts=(
        Step(
            "when",
            Outside("moment", suggest=("in-an-hour", "tomorrow-morning", "tomorrow-evening")),
            then=END,
        ),
    ),
    finish=moved,
    endings=("nudge-time-end",),
)


def until(answers: Answers) -> str:
    return answers.text("until")


PAUSE = Flow(
    name="pause",
    version=1,
    parts=(
        Step(
            "until",
            Outside("until", suggest=("in-3-days", "in-a-week", "in-two-weeks", "in-a-month")),
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
