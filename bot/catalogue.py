"""`foothold words`: what a language lacks, beside English; the files themselves are in `texts`."""

from collections.abc import Mapping
from dataclasses import dataclass

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.texts import ROOT

FIRST = "en"  # the language that has everything
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


def messages(language: str) -> Mapping[str, Message]:
    """Every message of a language by its key; none where there are no files."""
    found: dict[str, Message] = {}
    for path in sorted((ROOT / language).glob("*.ftl")):
        for entry in parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value:
                names = _Names()
                names.visit(entry.value)
                found[entry.id.name] = Message(path.name, frozenset(names.found))
    return found


def unreadable(language: str) -> tuple[Lack, ...]:
    """Lines that are no Fluent."""
    return tuple(
        Lack(path.name, str(entry.content).strip().splitlines()[0], "cannot be read")
        for path in sorted((ROOT / language).glob("*.ftl"))
        for entry in parse(path.read_text("utf-8")).body
        if isinstance(entry, ast.Junk)
    )


def lacks(language: str) -> list[Lack]:
    """What keeps a language from being complete, in the order of the English files."""
    wanted, have = messages(FIRST), messages(language)
    found = [*unreadable(language)]
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
    lines: list[str] = []
    complete = True
    for one in asked:
        found = lacks(one)
        complete = complete and not found
        every = len(messages(FIRST))
        if len(found) == every and not messages(one):
            lines.append(f"{one}: nothing yet. Copy bot/texts/{FIRST} to bot/texts/{one}.")
            continue
        lines.append(
            f"{one}: {every - sum(1 for lack in found if lack.why == 'is missing')} of {every}"
        )
        lines += [f"  {lack.file}: {lack.key} {lack.why}" for lack in found]
    return "\n".join(lines) + "\n", complete
