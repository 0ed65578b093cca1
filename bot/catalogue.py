"""`foothold words`: what a language lacks, beside English; the files themselves are in `texts`."""

from collections.abc import Mapping
from dataclasses import dataclass

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.texts import ROOT

FIRST = "en"  # the language that has everything
BEGUN = "common.ftl"  # a language that has this one is meant to have all
MISSING = "is missing"


@dataclass(frozen=True)
class Lack:
    """What is not as it should be with one message."""

    file: str
    key: str
    why: str


class _Names(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - as fluent.syntax calls it
        self.found.add(node.id.name)


@dataclass(frozen=True)
class Message:
    file: str
    values: frozenset[str]


@dataclass(frozen=True)
class Catalogue:
    messages: Mapping[str, Message]  # by key
    unreadable: tuple[Lack, ...] = ()  # lines that are no Fluent


def read(language: str) -> Catalogue:
    """Everything a language has; nothing where there are no files."""
    found: dict[str, Message] = {}
    junk: list[Lack] = []
    for path in sorted((ROOT / language).glob("*.ftl")):
        for entry in parse(path.read_text("utf-8")).body:
            match entry:
                case ast.Junk():
                    line = str(entry.content).strip().splitlines()[0]
                    junk.append(Lack(path.name, line, "cannot be read"))
                case ast.Message() if entry.value:
                    names = _Names()
                    names.visit(entry.value)
                    found[entry.id.name] = Message(path.name, frozenset(names.found))
    return Catalogue(found, tuple(junk))


def lacks(there: Catalogue, first: Catalogue) -> list[Lack]:
    """What keeps a language from being complete, in the order of the English files."""
    have, wanted = there.messages, first.messages
    found = [*there.unreadable]
    for key, message in wanted.items():
        if key not in have:
            found.append(Lack(message.file, key, MISSING))
        elif strange := sorted(have[key].values - message.values):
            found.append(Lack(have[key].file, key, f"uses {', '.join(strange)}: never given"))
    found += [Lack(have[key].file, key, "is not in English") for key in have if key not in wanted]
    return found


def report(language: str | None) -> tuple[str, bool]:
    """What there is to say about one language, or each; and whether all is there."""
    asked = [language] if language else sorted(path.name for path in ROOT.iterdir())
    first = read(FIRST)
    lines: list[str] = []
    complete = True
    for one in asked:
        there = first if one == FIRST else read(one)
        if not language and there.messages and not (ROOT / one / BEGUN).exists():
            lines.append(f"{one}: for now only what is said to someone in danger")
            continue
        found = lacks(there, first)
        complete = complete and not found
        if not there.messages:
            lines.append(f"{one}: nothing yet. Copy bot/texts/{FIRST} to bot/texts/{one}.")
            continue
        missing = sum(lack.why == MISSING for lack in found)
        lines.append(f"{one}: {len(first.messages) - missing} of {len(first.messages)}")
        lines += [f"  {lack.file}: {lack.key} {lack.why}" for lack in found]
    return "\n".join(lines) + "\n", complete
