"""What the coach can say: read off the flows and, with `ast`, off the source; no list is kept."""

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import get_args

from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

import bot
import flows
from bot import course, papers, returning
from bot.answering import ANSWERS, LATER
from bot.commands import MENU
from bot.contract import DAILY
from bot.entries.registry import ENTRIES
from bot.entries.rhythms import PERIODS
from bot.hearing import KINDS
from bot.miniapp import door, web
from bot.prompts import PROMPTS
from bot.texts import ROOT
from bot.when.moments import DoubtKind
from flows import (
    assess,
    circle,
    learn,
    plan,
    practices,
    selfcheck,
    solve,
    strength,
    values,
    written,
)
from flows.answers import Items, Outside
from flows.care import SoftTopic
from flows.domains import Domain
from flows.registry import FLOWS
from flows.traps import Trap

SOURCES = [
    *sorted(Path(flows.__file__).parent.rglob("*.py")),
    *(
        path
        for path in sorted(Path(bot.__file__).parent.rglob("*.py"))
        if "sandbox" not in path.parts
    ),
]
SOURCES = [path for path in SOURCES if path.name != "trap_weights.py"]  # numbers, and many of them


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 - fluent.syntax calls it so
        self.names.add(node.id.name)


@cache
def messages(language):
    """Each key with its pattern."""
    found = {}
    for path in sorted((ROOT / language).glob("*.ftl")):
        for entry in parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} is there twice"
                found[entry.id.name] = entry.value
    return found


def variables(pattern):
    seen = Variables()
    seen.visit(pattern)
    return seen.names


@cache
def trees():
    return [ast.parse(path.read_text("utf-8")) for path in SOURCES]


@cache
def all_calls():
    """Every call in the source, by the name of what is called."""
    found = defaultdict(list)
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found[getattr(node.func, "id", None) or getattr(node.func, "attr", None)].append(
                    node
                )
    return found


def calls(name):
    return all_calls()[name]


def literals(node):
    """The texts an expression may come to, as far as it says so; with `*` for what it does not."""
    match node:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=yes, orelse=no):
            return literals(yes) | literals(no)
        case ast.JoinedStr(values=parts):
            return {"".join(p.value if isinstance(p, ast.Constant) else "*" for p in parts)}
    return set()


@cache
def constants():
    """Every text constant in the source."""
    return {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@cache
def patterns():
    """Keys put together in the source, such as `coming-*`, where they begin with words."""
    made = {
        text
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for text in literals(node)
    }
    return {text for text in made if re.match(r"[a-z]{3,}[a-z-]*-\*", text)}


@cache
def offered():
    """Names of everything that stands on a button of its own."""
    found = {name for call in calls("Offer") for name in literals(call.args[0])}
    for call in calls("Prompt"):
        for node in [*call.args, *(one.value for one in call.keywords)]:
            if isinstance(node, ast.Tuple):
                found |= {text for part in node.elts for text in literals(part)}
    return {name for name in found if "*" not in name}


OUTSIDE = {step.answer.what for flow in FLOWS.values() for step in flow.steps
           if isinstance(step.answer, Outside)}  # fmt: skip
PRACTICES = {one.name for one in practices.PRACTICES}
OPENED = {name for call in calls("Open") for name in literals(call.args[0])}
TRAPS = {one.value for one in Trap}
# What stands for `*` where a key is put together: all that this code can be given, and no more.
FILLED = {
    "care-soft-*": {one.value for one in SoftTopic},
    "chooser-reason-*": {
        practices.suggest(feeling, minutes, domain).reason
        for feeling in (*practices.FEELINGS, "okay")
        for minutes in practices.MINUTES
        for domain in ("", *(one.value for one in Domain))
    },
    "circle-role-*": set(circle.ROLES),
    "coming-*": set(PROMPTS),
    "form-*": {
        text
        for call in (*calls("_form"), *calls("dated"))
        for node in call.args[1:]
        for text in literals(node)
    },
    "learn-*": {one.name for one in learn.CARDS},
    "learn-*-title": {one.name for one in learn.CARDS},
    "learn-source-*": {one.source for one in learn.CARDS},
    "mine-*": set(web.SHELL),
    "moment-*": {kind.value for kind in DoubtKind},
    "no-*": OUTSIDE,
    "nudge-away-*": set(map(str, returning.DAYS)),
    "nudge-week-*": set("234567"),
    "odd-*": {*KINDS.values(), "other", "edited", "forwarded", "location"},
    # Not what a flow opens by itself and nothing else does.
    "offer-*": {*ENTRIES, *ANSWERS, *LATER, door.OFFER} - (OPENED - offered()),
    "paper-*": set(papers.PARTS),
    "plan-task-*": {task.name for day in plan.DAYS for task in day.tasks},
    "practice-*": {one.difficulty for one in practices.PRACTICES},
    "practice-*-best": PRACTICES,
    "practice-*-name": PRACTICES,
    "practice-*-time": PRACTICES,
    "progress-pair-*": set(get_args(course.PairKind)),
    "read-*": OUTSIDE - {"file"},  # that is taken as it is
    "scale-*": set(assess.SCALES),
    "selfcheck-reason-*": set(selfcheck.SIGNS),
    "solve-side-*": set(solve.SIDES),
    "strength-*": set(strength.WORDS[1:]),
    "trap-*": TRAPS,
    "trap-*-example": TRAPS,
    "trap-*-what": TRAPS,
    "value-*": set(values.VALUES),
    "wrote-kind-*": set(written.KINDS),
    "wrote-part-*": {
        written.CALLED.get((kind, field), field)
        for kind, fields in written.PARTS.items()
        for field in fields
    }
    - {"written"},  # each value of it by its own name
    "which-*": OUTSIDE - {"file"},
    # Of no moment at all, and of one too far off, there are none to choose from.
    "which-moment-*": {kind.value for kind in DoubtKind} - {"none", "far"},
}


def filled(pattern):
    """The keys that a pattern can come to."""
    return {pattern.replace("*", one) for one in FILLED.get(pattern, ())}


def reasons():
    """(key, names of the values given) of each Reject, and of each file that cannot be used."""
    for call in calls("Reject"):
        given = {one.arg for one in call.keywords}
        for why in literals(call.args[0]):
            for one in filled(why) or {why}:
                assert "*" not in one, f"say in FILLED what {one} may come to"
                yield f"not-{one}", given
    for call in (*calls("Brought"), *calls("Unfit")):
        for node in call.args:
            yield from ((f"not-{why}", set()) for why in literals(node))


def of_flows():
    """(key, names of the values given) of each question, option, hint and explanation."""
    for flow in FLOWS.values():
        yield f"{flow.name}-name", set()
        yield f"{flow.name}-why", None
        for step in flow.steps:
            given = set(flow.facts) | set(step.words)
            given |= {"item", "number", "of"} if step.name in flow.inside else set()
            given |= {"have"} if isinstance(step.answer, Items) else set()
            yield f"{flow.name}-{step.name}", given
            if not (step.answer.fixed and step.answer.fixed == tuple(map(str, range(1, 11)))):
                for option in step.answer.fixed:
                    yield f"{flow.name}-{step.name}-{option}", set()
            for hint in range(1, getattr(step.answer, "hints", 0) + 1):
                yield f"{flow.name}-{step.name}-hint-{hint}", given
            for frame in range(1, step.pace.frames + 1 if step.pace else 1):
                yield f"{flow.name}-{step.name}-frame-{frame}", given
        for ending in flow.endings:
            yield ending, None


def optional_of_flows():
    for flow in FLOWS.values():
        yield f"{flow.name}-stopped"
        for step in flow.steps:
            yield f"{flow.name}-{step.name}-why"


def reminded():
    """Kinds of nudges that code somewhere sets a time for."""
    found = {*DAILY, *PERIODS}
    for call in calls("Remind"):
        found |= literals(call.args[0])
    for call in calls("remind"):
        found |= {kind for node in call.args[2:3] for kind in literals(node)}
    return found


def said():
    """(key, names of the values given, or None) of everything else that can be said."""
    yield from reasons()
    yield from ((f"control-{name}", set()) for name in controls())
    yield from ((f"command-{name}", set()) for name in MENU)
    plainly = {"coming-*": set(), "read-*": {"read"}, "which-*": set(), "odd-*": set()}
    for pattern in patterns() - {"offer-*", "no-*", "moment-*"}:  # those are looked at by name
        yield from ((key, plainly.get(pattern)) for key in filled(pattern))
    for name in ("say", "text", "label", "Prompt", "Label"):
        for call in calls(name):
            for argument in call.args[:2]:
                yield from (
                    (key, None) for key in literals(argument) if re.fullmatch(r"[a-z]+(-\w+)*", key)
                    and key in keys_like()
                )  # fmt: skip


def keys_like():
    return messages("en").keys()


def controls():
    from flows.heard import Control  # noqa: PLC0415

    return {"done-list", *(control.name.lower() for control in Control)}
