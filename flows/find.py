"""What to look for in one's own evidence."""

from flows.answers import Text
from flows.control_words import EVERY
from flows.effects import Open
from flows.table import END, Ending, Flow, Step

FIND = Flow(
    name="find",
    version=1,
    parts=(Step("words", Text(limit=100, words=EVERY), then=END),),
    finish=lambda answers: Ending(
        "find-end",
        words={"words": answers.text("words")},
        effects=(Open("evidence-found", {"words": answers.text("words")}),),
    ),
    endings=("find-end",),
)
