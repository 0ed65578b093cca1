"""What each kind of nudge says, from what is true when it goes out; or nothing, if it is done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bot import care, events, planned, recall, returning
from bot.entries import goals, week
from bot.entries.plan import what
from bot.outside import read_moment
from bot.turn import Turn
from bot.when.localtime import local_day
from flows.assess import SCALES
from flows.place import texts, whole
from flows.plan import DAYS, standing
from flows.words import Day, Lines, Word, Worked
from storage import conversations, programmes, records
from storage.programmes import Going
from storage.reminders import Queued

LOOKS = ("look-done", "look-partly", "look-tried", "look-not-begun")
# How long is left before an event, in the words of `nudge-event-soon`.
LEFT = (
    (timedelta(minutes=90), "hours"),
    (timedelta(minutes=45), "hour"),
    (timedelta(minutes=20), "half"),
    (timedelta(), "minutes"),
)
STEP_ASKED = timedelta(hours=36)  # after its time a small step is asked about once or twice
NOON, EVENING = 12, 17  # the hours at which these begin; before four it is night
DAWN = 4
PICKS = 5  # ways in which the generic morning is said, one after the other
MOST_KEPT = 2  # events that are named ahead
# What a day of the week that is no day of doing is about, in the words of `nudge-week-missed`.
PARTS = {"2": "steps", "3": "cut", "7": "proof"}
PATIENCE = 3  # days missed in a row before the coach asks whether to go on, and then is silent


@dataclass(frozen=True)
class Prompt:
    key: str
    values: Mapping[str, Word] = field(default_factory=dict)
    offers: tuple[str, ...] = ()  # entries, by name
    mark: str = ""  # what its buttons are for, where the nudge's own row does not say it
    above: "Prompt | None" = None  # what stands above it in the same message


def morning(turn: Turn, nudge: Queued) -> Prompt | None:
    """What today brings; to someone who has been away, one thing of two minutes instead."""
    del nudge
    if returning.back_today(turn) or returning.silent(turn):
        return None
    prompt = _today(turn)
    kept = _kept(turn)
    if kept and prompt and prompt.key != "nudge-morning":
        return replace(prompt, above=replace(kept, offers=kept.offers[:1]))
    if kept:
        return kept
    if prompt and prompt.key != "nudge-morning":
        return prompt  # a week or a plan asks by itself whether it is to go on
    mark = returning.due(turn)
    # A week or a plan that fell silent has asked already what a first return would.
    if mark and (prompt or mark > returning.DAYS[0]):
        return Prompt(f"nudge-away-{mark}", offers=("win", "step"))
    return prompt


def _today(turn: Turn) -> Prompt | None:
    """Today's part of the week, or one small thing."""
    going = week.current(turn)
    plan = planned.current(turn, "active")
    if plan and not (going and planned.in_the_week(plan)):
        return _plan_morning(turn, plan)
    if going is None:
        if _something_today(turn):
            return None
        pick = date.fromisoformat(turn.day).toordinal() % PICKS
        values: dict[str, Word] = {"part": _part(turn), "pick": pick}
        return Prompt("nudge-morning", values, ("step", "week", "reframe"))
    if going.content.get("moved_on") == turn.day:
        return None  # today's part is done already
    missed = whole(going.content.get("missed")) or 0
    if missed >= PATIENCE:
        return None  # asked once whether to go on; the answer is theirs
    seen = {"prompted": f"{going.stage} {going.content.get('at')}"}
    again = going.content.get("prompted") == seen["prompted"]
    missed = missed + 1 if again else 0
    programmes.change(
        turn.db, turn.who.id, going.id, content={**seen, "missed": missed}, now=turn.now
    )
    values = {
        "part": _part(turn),
        "stage": PARTS.get(going.stage, "doing"),
        "goal": str(going.content.get("goal", "")),
        "micro": week.micro(going),
        "step": "".join(
            texts(going.content.get("steps"))[whole(going.content.get("at")) or 0 :][:1]
        ),
    }
    mark = week.mark(going)
    doing = going.stage in week.DOING  # there is something to make smaller
    if missed >= PATIENCE:
        offers = ("week-smaller" if doing else "week-today", "pause", "week-stop")
        return Prompt("nudge-week-missed-often", values, offers, mark)
    if week.reported(turn, going):
        return Prompt("nudge-week-told", values, ("week-today",), mark)
    if missed:
        smaller = ("week-smaller",) if doing else ()
        return Prompt("nudge-week-missed", values, ("week-today", *smaller), mark)
    return Prompt(f"nudge-week-{going.stage}", values, _week_offers(going.stage), mark)


def _part(turn: Turn) -> str:
    """The part of the day it is: what comes at the person's own hour may come in any."""
    hour = turn.now.astimezone(turn.zone).hour
    if hour >= EVENING or hour < DAWN:
        return "evening"
    return "morning" if hour < NOON else "day"


def _kept(turn: Turn) -> Prompt | None:
    """The events that are kept for today; in the evening, for tomorrow too."""
    today = local_day(turn.now, turn.zone)
    last = today + timedelta(days=1 if _part(turn) == "evening" else 0)
    found = [
        (one, at)
        for one in events.ahead(turn.db, turn.who.id, turn.now)
        if (at := one.at.astimezone(turn.zone)).date() <= last
    ][:MOST_KEPT]
    if not found:
        return None
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "day": "today" if at.date() == today else "tomorrow",
            "clock": Worked("clock", f"{at:%H:%M}"),
            "event": one.name,
        }
        for one, at in found
    )
    values: dict[str, Word] = {"rows": Lines("nudge-ahead-row", rows)}
    first, _ = found[0]
    return Prompt("nudge-ahead", values, ("reframe-early", "step"), str(first.id))


def _something_today(turn: Turn) -> bool:
    """Whether the day has its small thing: something was done, or a step has its time today."""
    if any(one.day == turn.day for one in records.evidence(turn.db, turn.who.id, most=1)):
        return True
    steps = programmes.of_kind(turn.db, turn.who.id, "step", "active")
    times = [read_moment(str(one.content["when"])) for one in steps if one.content.get("when")]
    return any(at.astimezone(turn.zone).date().isoformat() == turn.day for at in times)


def _plan_morning(turn: Turn, plan: Going) -> Prompt | None:
    """Today's day of the plan; after a few days without a move a question, and then silence."""
    at = standing(plan.content)
    missed = whole(plan.content.get("missed")) or 0
    if plan.content.get("moved_on") == turn.day or missed > PATIENCE or at.today is None:
        return None
    again = plan.content.get("prompted") == plan.stage
    missed = missed + 1 if again else 0
    planned.change(turn, plan, content={"prompted": plan.stage, "missed": missed})
    values: dict[str, Word] = {
        "part": _part(turn),
        "number": at.place,
        "what": what(DAYS[at.today - 1]),
    }
    if missed >= PATIENCE:
        planned.change(turn, plan, content={"missed": PATIENCE + 1})
        offers = ("plan-today", "plan-skip", "plan-pause")
        return Prompt("nudge-plan-missed", values, offers, planned.mark(plan))
    return Prompt("nudge-plan", values, ("plan-today", "plan"))


def _week_offers(stage: str) -> tuple[str, ...]:
    """On the days of doing, saying that it is done comes first."""
    if stage in week.DOING:
        return ("week-done", "week-too-hard", "not-today")
    return ("week-today", "not-today")


def evening(turn: Turn, nudge: Queued) -> Prompt | None:
    """Where a micro-action or a small step is open and has not been told about today."""
    going = week.current(turn)
    if going is None or not week.has_come(turn, going) or week.reported(turn, going):
        return step_evening(turn, nudge)
    if (whole(going.content.get("missed")) or 0) > 1:
        return step_evening(turn, nudge)
    values: dict[str, Word] = {"micro": week.micro(going)}
    offers = ("week-done", "week-partly", "week-not-yet")
    return Prompt("nudge-evening", values, offers, week.mark(going))


def step_evening(turn: Turn, nudge: Queued) -> Prompt | None:
    """How the small step went whose time has come today, or the evening before."""
    del nudge
    going = goals.due_step(turn)
    if going is None or turn.now - read_moment(str(going.content["when"])) > STEP_ASKED:
        return None
    values: dict[str, Word] = {"what": str(going.content.get("what", ""))}
    return Prompt("nudge-step-evening", values, LOOKS, str(going.id))


def set_for(key: str, *offers: str) -> Callable[[Turn, Queued], Prompt | None]:
    """The moment set for a small step or a goal."""

    def prompt(turn: Turn, nudge: Queued) -> Prompt | None:
        going = programmes.find(turn.db, turn.who.id, nudge.about)
        if going is None or going.status != "active":
            return None
        return Prompt(key, {"what": str(going.content.get("what", ""))}, offers)

    return prompt


def micro(turn: Turn, nudge: Queued) -> Prompt | None:
    """The moment set for a micro-action."""
    going = week.current(turn)
    if going is None or going.id != nudge.about or going.stage not in week.DOING:
        return None
    if week.reported(turn, going):
        return None
    values: dict[str, Word] = {"micro": week.micro(going)}
    offers = ("week-done", "week-too-hard", "reframe-short")
    return Prompt("nudge-micro", values, offers, week.mark(going))


def deadline(turn: Turn, nudge: Queued) -> Prompt | None:
    going = programmes.find(turn.db, turn.who.id, nudge.about)
    if going is None or going.status != "active":
        return None
    steps, states = texts(going.content.get("steps")), texts(going.content.get("state"))
    if nudge.part >= len(steps) or states[nudge.part : nudge.part + 1] != ("open",):
        return None
    return Prompt(
        "nudge-deadline", {"step": steps[nudge.part]}, ("step-done", "step-move", "step-drop")
    )


def assess_problem(turn: Turn, nudge: Queued) -> Prompt | None:
    going = programmes.find(turn.db, turn.who.id, nudge.about)
    if going is None or going.status != "active":
        return None
    values: dict[str, Word] = {
        "problem": str(going.content.get("problem", "")),
        "chosen": str(going.content.get("chosen", "")),
    }
    return Prompt("nudge-assess-problem", values, ("solve-review",))


def event(key: str, *offers: str) -> Callable[[Turn, Queued], Prompt | None]:
    """Before an event, while it is still ahead; or after it."""

    def prompt(turn: Turn, nudge: Queued) -> Prompt | None:
        going = programmes.find(turn.db, turn.who.id, nudge.about)
        if going is None or going.status != "active":
            return None
        named = str(going.content.get("event", ""))
        card = recall.cue(turn, named)
        values: dict[str, Word] = {"event": named, "card": card, "any": "yes" if card else "no"}
        if going.stage == "ahead" and not nudge.kind.startswith(events.LAST):
            left = events.of(going).at - turn.now
            if left < timedelta():
                return None
            values["left"] = next(name for least, name in LEFT if left >= least)
        return Prompt(key, values, offers)

    return prompt


def debrief(turn: Turn, nudge: Queued) -> Prompt | None:
    """How it went. What was to make the event easier is over with it."""
    found = event("nudge-debrief", "went-better", "went-as-expected", "went-harder")(turn, nudge)
    for kept in conversations.kept(turn.db, turn.who.id) if found else ():
        before = kept.place.flow in {"reframe", "reframe-short"}
        if before and kept.place.facts.get("event_id") == nudge.about:
            conversations.end(turn.db, turn.who.id, kept.number)
    return found


def activity(turn: Turn, nudge: Queued) -> Prompt | None:
    """The time set for moving."""
    going = programmes.find(turn.db, turn.who.id, nudge.about)
    if going is None or going.status != "active":
        return None
    values: dict[str, Word] = {"what": str(going.content.get("what", ""))}
    return Prompt("nudge-activity", values, ("activity-log",))


def peer(turn: Turn, nudge: Queued) -> Prompt | None:
    """Twenty minutes to watch someone were planned for now."""
    going = programmes.find(turn.db, turn.who.id, nudge.about)
    if going is None or going.status != "active":
        return None
    values: dict[str, Word] = {"who": str(going.content.get("who", ""))}
    return Prompt("nudge-peer", values, ("peer-notes",))


def assess_again(turn: Turn, nudge: Queued) -> Prompt | None:
    """A month after the first ratings, unless they were given anew or the plan has them coming."""
    del nudge
    rated = records.ratings(turn.db, turn.who.id, SCALES[0])
    if len(rated) != 1 or planned.current(turn, "active"):
        return None
    return Prompt("nudge-assess-again", {"since": Day(rated[0].day)}, ("assess",))


def always(key: str, *offers: str) -> Callable[[Turn, Queued], Prompt | None]:
    def prompt(turn: Turn, nudge: Queued) -> Prompt | None:
        del turn, nudge
        return Prompt(key, offers=offers)

    return prompt


def still_here(turn: Turn, nudge: Queued) -> Prompt | None:
    del nudge
    care.unpin(turn)
    turn.tongue = care.last_tongue(turn)
    return Prompt("nudge-still-here", offers=("sos",))


PROMPTS: dict[str, Callable[[Turn, Queued], Prompt | None]] = {
    "morning": morning,
    "evening": evening,
    "micro": micro,
    "deadline": deadline,
    "assess-problem": assess_problem,
    "event-soon": event("nudge-event-soon", "reframe-early", "reframe-short"),
    "event-now": event("nudge-event-now", "reframe-short"),
    "debrief": debrief,
    "activity": activity,
    "peer": peer,
    "circle-tell": always("nudge-circle-tell", "checkin"),
    "assess-again": assess_again,
    "weekly-review": always("nudge-weekly-review", "reflect", "evidence"),
    "weekly-checkin": always("nudge-weekly-checkin", "checkin"),
    "monthly-goal": always("nudge-monthly-goal", "goal", "progress"),
    "quarterly-assess": always("nudge-quarterly-assess", "assess"),
    "step": set_for("nudge-step", "look-done", "step-smaller", "reframe-short"),
    "goal": set_for("nudge-goal", *LOOKS),
    "still-here": still_here,
    "pause-over": always("nudge-pause-over", "home", "step"),
}
