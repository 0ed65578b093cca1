"""A language nobody speaks: English in wide letters and two fifths longer, spelled by the rules of
Greek. What comes out in plain letters did not come out of the catalogue.
"""

import math
import re
import shutil

from fluent.syntax import ast, parse, serialize
from fluent.syntax.visitor import Transformer

LANGUAGE = "el"  # one whose dates and numbers have no Latin letters
LONGER = 0.4
TAG = re.compile(r"(<[^>]*>)")
NOT_WORDS = re.compile(r"form-")  # patterns of dates


def strange(words):
    """The words in wide letters, each text longer by the share that German or Finnish may need."""
    parts = TAG.split(words)
    wide = "".join(
        part if TAG.fullmatch(part) else re.sub("[A-Za-z]", lambda one: wider(one[0]), part)
        for part in parts
    )
    seen = len("".join(part for part in parts if not TAG.fullmatch(part)).strip())
    if not seen:
        return wide
    end = len(wide) - len(wide.rstrip())
    more = "～" * math.ceil(seen * LONGER)
    return wide + more if not end else wide[:-end] + more + wide[-end:]


def wider(letter):
    return chr(ord(letter) + 0xFEE0)


class Strange(Transformer):
    def visit_Message(self, node):  # noqa: N802 - as fluent.syntax calls it
        return node if NOT_WORDS.match(node.id.name) else self.generic_visit(node)

    def visit_TextElement(self, node):  # noqa: N802
        node.value = strange(node.value)
        return node


def write(root, english):
    """Both languages as folders below `root`."""
    shutil.copytree(english, root / "en")
    (root / LANGUAGE).mkdir(parents=True)
    for path in english.glob("*.ftl"):
        tree = parse(path.read_text("utf-8"))
        assert not any(isinstance(one, ast.Junk) for one in tree.body)
        made = serialize(Strange().visit(tree))
        (root / LANGUAGE / path.name).write_text(made, "utf-8")
