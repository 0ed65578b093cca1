"""What the coach can say: read off the flows and, with `ast`, off the source; no list is kept."""

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

import bot
import flows
from bot.commands import MENU
from bot.hearing import KINDS
from bot.prompts import PROMPTS
from bot.texts import ROOT
from bot.when.moments import DoubtKind
from flows.answers import Items, Outside
from flows.registry import FLOWS

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


OUTSIDE = {step.answer.what for flow in FLOWS.values() for step in flow.steps
           if isinstance(step.answer, Outside)}  # fmt: skip
# What stands for `*` in the reasons of a Reject.
FILLED = {
    "no-*": {f"no-{what}" for what in OUTSIDE},
    "moment-*": {f"moment-{kind.value}" for kind in DoubtKind},
}


def reasons():
    """(key, names of the values given) of each Reject."""
    for call in calls("Reject"):
        given = {one.arg for one in call.keywords}
        for why in literals(call.args[0]):
            for one in FILLED.get(why, {why}):
                assert "*" not in one, f"say in FILLED what {one} may come to"
                yield f"not-{one}", given


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
        for step in flow.steps:
            yield f"{flow.name}-{step.name}-why"


@cache
def offered():
    """Names of everything that stands on a button of its own."""
    found = {name for call in calls("Offer") for name in literals(call.args[0])}
    for call in calls("Prompt"):
        for node in [*call.args, *(one.value for one in call.keywords)]:
            if isinstance(node, ast.Tuple):
                found |= {text for part in node.elts for text in literals(part)}
    return {name for name in found if "*" not in name}


def said():
    """(key, names of the values given, or None) of everything else that can be said."""
    yield from reasons()
    yield from ((f"control-{name}", set()) for name in controls())
    yield from ((f"command-{name}", set()) for name in MENU)
    yield from ((f"coming-{kind}", set()) for kind in PROMPTS)
    read_back = OUTSIDE - {"file"}  # that is taken as it is
    yield from ((f"read-{what}", {"read"}) for what in read_back)
    yield from ((f"which-{what}", set()) for what in read_back)
    kinds = {*KINDS.values(), "other", "edited", "forwarded", "location"}
    yield from ((f"odd-{kind}", set()) for kind in kinds)
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
