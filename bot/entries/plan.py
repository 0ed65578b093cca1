"""The thirty-day plan: where one stands, today’s practice, days swapped, skipped, paused."""

from collections.abc import Mapping

from bot import planned
from bot.entries import Entry
from bot.entries.solve import solve_review, solve_step
from bot.talk import open_flow, set_aside
from bot.turn import Turn
from flows.place import Value, texts, whole
from flows.plan import AHEAD, DAYS, LAST, PlanDay, Standing, as_content, standing
from flows.table import Offer
from flows.words import Join, Label, Lines, Word
from storage import programmes

PAGE = 5  # days in one message
MARKS = {"done": "✓", "skipped": "–", "today": "→", "ahead": "·"}


def plan(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Where one stands, five days to a message; or what the plan is."""
    set_aside(turn)
    going = planned.current(turn)
    if going is None:
        turn.say("plan-intro", offers=(Offer("plan-start"), Offer("practices"), Offer("home")))
        return
    at = standing(going.content)
    pages = -(-LAST // PAGE)
    asked = whole(facts.get("page"))
    page = ((at.place - 1) // PAGE if asked is None else asked) % pages
    shown = at.order[page * PAGE : (page + 1) * PAGE]
    rows: tuple[dict[str, Word], ...] = tuple(
        {
            "mark": MARKS[state(at, number)],
            "number": at.place_of(number),
            "what": what(DAYS[number - 1]),
        }
        for number in shown
    )
    paused = going.status == "paused"
    offers = [Offer("plan-resume" if paused else "plan-today")]
    if page:
        offers.append(Offer("plan-earlier", {"page": page - 1}))
    if page + 1 < pages:
        offers.append(Offer("plan-further", {"page": page + 1}))
    if not paused:
        offers += [Offer("plan-skip"), Offer("plan-swap"), Offer("plan-pause"), Offer("calendar")]
    turn.say(
        "plan",
        {
            "done": sum(at.finished(number) for number in at.order),
            "of": LAST,
            "state": "paused" if paused else "on",
            "rows": Lines("plan-row", rows),
        },
        (*offers, Offer("home")),
    )


def what(day: PlanDay) -> Word:
    """What a day brings, in a few words."""
    return Join(tuple(Label(f"plan-task-{task.name}") for task in day.tasks))


def state(at: Standing, number: int) -> str:
    """Where a day of the plan stands: one of `MARKS`."""
    if at.finished(number):
        return "done"
    if number in at.skipped:
        return "skipped"
    return "today" if number == at.today else "ahead"


def start(turn: Turn, facts: Mapping[str, Value]) -> None:
    """A new plan; one that is going is gone on with."""
    if planned.current(turn) is None:
        programmes.begin(
            turn.db,
            turn.who.id,
            "plan",
            stage="1",
            content=as_content(standing({})),
            goal_id=None,
            now=turn.now,
        )
    today(turn, facts)


def today(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Open the practice of the day itself."""
    going = planned.current(turn)
    if going is None:
        plan(turn, facts)
        return
    if going.status == "paused":
        planned.change(turn, going, status="active")
    task = standing(going.content).task
    if task is None:
        plan(turn, facts)
        return
    if not task.done_by:
        planned.put(turn, going, standing(going.content).with_done(task.name))
    turn.onward = Offer(task.entry)


def skip(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    going = planned.current(turn)
    at = standing(going.content) if going else None
    if going is None or at is None or at.today is None:
        turn.say("gone", offers=(Offer("plan"), Offer("home")))
        return
    planned.put(turn, going, at.without(at.today), moved=False)
    turn.say("plan-skipped", {"number": at.place}, (Offer("plan-today"), Offer("plan")))


def swap(turn: Turn, facts: Mapping[str, Value]) -> None:
    going = planned.current(turn)
    at = standing(going.content) if going else None
    if going is None or at is None or len(at.ahead) < 2:
        plan(turn, facts)
        return
    numbers = at.ahead[:AHEAD]
    days: list[Value] = [
        turn.text("plan-day-named", {"number": at.place_of(number), "what": what(DAYS[number - 1])})
        for number in numbers
    ]
    given: dict[str, Value] = {
        "plan_id": going.id,
        "order": list(at.order),
        "days": days,
        "numbers": list(numbers),
    }
    open_flow(turn, "plan-swap", given)


def pause(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    if going := planned.current(turn, "active"):
        planned.change(turn, going, status="paused")
    turn.say("plan-paused", offers=(Offer("plan-resume"), Offer("home")))


def resume(turn: Turn, facts: Mapping[str, Value]) -> None:
    if going := planned.current(turn, "paused"):
        planned.change(turn, going, status="active", content={"missed": 0})
    plan(turn, facts)


def finished(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Thirty days are behind: what goes on from here."""
    del facts
    turn.say(
        "plan-finished", offers=(Offer("progress"), Offer("rhythms"), Offer("goal"), Offer("home"))
    )


def solve_next(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The first step of the plan for a problem that is still open."""
    del facts
    for going in programmes.of_kind(turn.db, turn.who.id, "problem", "active"):
        for part, state in enumerate(texts(going.content.get("state"))):
            if state == "open":
                solve_step()(turn, {"problem": going.id, "part": part})
                return
    look_back(turn, {})


def look_back(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Step five of the problem that was worked on last."""
    del facts
    found = programmes.of_kind(turn.db, turn.who.id, "problem", "active")
    if found:
        solve_review(turn, {"problem": found[0].id})
    else:
        turn.say("plan-no-problem", offers=(Offer("solve"), Offer("plan-skip"), Offer("plan")))


def helped(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    open_flow(turn, "helped", {})


def keeping(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    open_flow(turn, "keeping", {})


def measure(turn: Turn, facts: Mapping[str, Value]) -> None:
    del facts
    goals = [one.title[:200] for one in programmes.goals(turn.db, turn.who.id, "active")[:4]]
    open_flow(turn, "measure", {"goals": goals})


ENTRIES: dict[str, Entry] = {
    "plan": plan,
    "plan-earlier": plan,
    "plan-further": plan,
    "plan-start": start,
    "plan-today": today,
    "plan-skip": skip,
    "plan-swap": swap,
    "plan-pause": pause,
    "plan-resume": resume,
    "plan-finished": finished,
    "solve-next": solve_next,
    "solve-look-back": look_back,
    "helped": helped,
    "keeping": keeping,
    "measure": measure,
}
