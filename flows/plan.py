"""The thirty-day plan: which practices each day opens, and where a person stands in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.answers import Pick
from flows.effects import Programme
from flows.place import Answers, Value, texts, whole
from flows.table import END, Ending, Flow, Offer, Step


@dataclass(frozen=True)
class Task:
    """One practice of a day. Its words are `plan-task-<name>`."""

    name: str
    entry: str
    done_by: tuple[str, ...]  # endings that show it was done; none: opening it is doing it


@dataclass(frozen=True)
class PlanDay:
    number: int
    tasks: tuple[Task, ...]


_DID = ("week-do-end-done", "week-do-end-last")
RATE = Task("rate", "assess", ("assess-end-",))
SIGNS = Task("signs", "selfcheck", ("selfcheck-end", "selfcheck-end-none"))
LADDER = Task("ladder", "week", ("week-ladder-end",))
MICRO = Task("micro", "week", ("week-micro-end",))
DO = Task("do", "week", _DID)
THOUGHT = Task("thought", "thought", ("thought-end",))
AFFIRM = Task("affirm", "affirm-three", ("affirm-end",))
REVIEW = Task("review", "reflect", ("reflect-end",))
REFRAME = Task("reframe", "reframe", ("reframe-end", "reframe-short-end"))
PEER = Task("peer", "peer", ("peer-end",))
WATCH = Task("watch", "peer-notes", ("peer-notes-end",))
TRY = Task("try", "step", ("step-end",))
CIRCLE = Task("circle", "circle", ("circle-end",))
CHECKIN = Task("checkin", "checkin", ("checkin-end",))
MOVE = Task("move", "activity-plan", ("activity-end",))
MOVED = Task("moved", "activity-log", ("activity-log-end",))
SOLVE = Task("solve", "solve", ("solve-end",))
ACT = Task("act", "solve-next", ("solve-step-end-",))
ASSESS = Task("assess", "solve-look-back", ("solve-review-end-",))
HELPED = Task("helped", "helped", ("helped-end",))
COMPARE = Task("compare", "progress", ())
KEEPING = Task("keeping", "keeping", ("keeping-end",))
GOAL = Task("goal", "goal", ("goal-end",))
MEASURE = Task("measure", "measure", ("measure-end",))

# The order and the lengths are those of the quick-start plan in the sources.
_TASKS: tuple[tuple[Task, ...], ...] = (
    (RATE,),
    (SIGNS,),
    (LADDER,),
    (MICRO,),
    (DO,),
    (DO,),
    (DO,),
    (THOUGHT,),
    (THOUGHT,),
    (THOUGHT, AFFIRM),
    (THOUGHT,),
    (THOUGHT,),
    (THOUGHT, REVIEW),
    (THOUGHT, REFRAME),
    (PEER,),
    (WATCH,),
    (TRY,),
    (CIRCLE,),
    (CHECKIN,),
    (MOVE,),
    (MOVED,),
    (SOLVE,),
    (ACT,),
    (ASSESS,),
    (HELPED,),
    (RATE,),
    (COMPARE,),
    (KEEPING,),
    (GOAL,),
    (MEASURE,),
)
DAYS = tuple(PlanDay(number, tasks) for number, tasks in enumerate(_TASKS, 1))
LAST = len(DAYS)
IN_THE_WEEK = frozenset({"ladder", "micro", "do"})  # the week's own prompts speak of these
AHEAD = 7  # open days that can be swapped with one another


@dataclass(frozen=True)
class Standing:
    """Where someone is: the days in their order, which are behind them, and today's."""

    order: tuple[int, ...]
    done: Mapping[str, Sequence[str]]  # day number: names of the tasks done
    skipped: frozenset[int]

    def finished(self, number: int) -> bool:
        tasks = DAYS[number - 1].tasks
        return all(task.name in self.done.get(str(number), ()) for task in tasks)

    def behind(self, number: int) -> bool:
        return number in self.skipped or self.finished(number)

    @property
    def ahead(self) -> tuple[int, ...]:
        return tuple(number for number in self.order if not self.behind(number))

    @property
    def today(self) -> int | None:
        """The first day that is neither done nor skipped; None when all are behind."""
        return next(iter(self.ahead), None)

    @property
    def task(self) -> Task | None:
        """The first task of today that is still open."""
        if self.today is None:
            return None
        done = self.done.get(str(self.today), ())
        return next(one for one in DAYS[self.today - 1].tasks if one.name not in done)

    @property
    def place(self) -> int:
        """Which day in a row it is, from 1, whatever the days' own numbers."""
        return self.place_of(self.today) if self.today else LAST

    def place_of(self, number: int) -> int:
        return self.order.index(number) + 1

    def after(self, ending: str) -> "Standing":
        """The same, once a conversation has ended so: today's open task may be done by it."""
        task = self.task
        if task is None or not any(_fits(ending, way) for way in task.done_by):
            return self
        return self.with_done(task.name)

    def with_done(self, name: str) -> "Standing":
        assert self.today is not None
        key = str(self.today)
        done = {**self.done, key: [*self.done.get(key, ()), name]}
        return Standing(self.order, done, self.skipped)

    def without(self, number: int) -> "Standing":
        return Standing(self.order, self.done, self.skipped | {number})


def _fits(ending: str, way: str) -> bool:
    """Whether it is the ending meant, or begins so where what is meant ends in a dash."""
    return ending.startswith(way) if way.endswith("-") else ending == way


def standing(content: Mapping[str, Value]) -> Standing:
    """Read back what `as_content` wrote; a new plan where there is nothing yet."""
    order, done, skipped = content.get("order"), content.get("done"), content.get("skipped")
    days = tuple(one for one in map(_number, texts(order)) if one)
    finished = (
        {day: texts(names) for day, names in done.items()} if isinstance(done, Mapping) else {}
    )
    return Standing(
        days or tuple(day.number for day in DAYS),
        finished,
        frozenset(number for number in map(_number, texts(skipped)) if number),
    )


def as_content(at: Standing) -> dict[str, Value]:
    return {
        "order": list(at.order),
        "done": {day: list(names) for day, names in at.done.items()},
        "skipped": sorted(at.skipped),
    }


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def swapped(order: Sequence[int], one: int, other: int) -> tuple[int, ...]:
    """The same days with these two in each other's place."""
    change = {one: other, other: one}
    return tuple(change.get(number, number) for number in order)


def swap_end(answers: Answers) -> Ending:
    days = answers.fact_texts("days")
    first, second = answers.text("first"), answers.text("second")
    numbers = [_number(text) for text in answers.fact_texts("numbers")]
    order = [_number(text) for text in answers.fact_texts("order")]
    one, other = (numbers[days.index(name)] for name in (first, second))
    return Ending(
        "plan-swap-end",
        words={"first": first, "second": second},
        effects=(
            Programme(
                "plan",
                id=whole(answers.facts["plan_id"]),
                content={"order": list(swapped(order, one, other))},
            ),
        ),
        offers=(Offer("plan"), Offer("home")),
    )


def others(answers: Answers) -> tuple[str, ...]:
    return tuple(day for day in answers.fact_texts("days") if day != answers.text("first"))


PLAN_SWAP = Flow(
    name="plan-swap",
    version=1,
    facts=("plan_id", "order", "days", "numbers"),
    parts=(
        Step("first", Pick(lambda answers: answers.fact_texts("days")), then="second"),
        Step("second", Pick(others), then=END, words={"first": lambda a: a.text("first")}),
    ),
    finish=swap_end,
    endings=("plan-swap-end",),
)
