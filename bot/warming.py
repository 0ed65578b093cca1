"""Reads beside the first poll what the first message would otherwise wait for."""

from bot.care import lines
from bot.texts import bundle, languages
from bot.when.rules import rules
from flows import care, intent


def warm() -> None:
    """The care gate first: a message that comes meanwhile waits for it, and for nothing else.

    A table or a list that cannot be read is an error here, not in the answer to someone in danger.
    """
    care.prepare()
    lines()
    for language in languages():
        bundle(language)
    intent.prepare()
    rules()
