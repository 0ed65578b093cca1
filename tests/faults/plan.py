"""Which faults happen, drawn from a seed: one plan for each town, its numbers kept for the report.

The same seed draws the same faults; what they meet depends on how fast the machine is that day.
"""

import math
import random
from collections import Counter

# A share of a hundred for each, of the calls that are spoiled.
BEFORE = {  # it never took effect
    "429": 16,
    "500": 8,
    "502": 6,
    "garbage": 6,
    "close": 8,
    "hang": 2,
    "slow": 12,
}
AFTER = {  # it took effect, and the bot cannot know
    "500-after": 4,
    "garbage-after": 6,
    "shape-after": 4,
    "half-after": 8,
    "close-after": 8,
    "hang-after": 2,
}
OF_SENDS = {**BEFORE, **AFTER, "400": 3, "403": 2}
OF_EDITS = {**BEFORE, **AFTER, "400": 12}
OF_UPDATES = {**BEFORE, "409": 10, "half-after": 8, "close-after": 8, "shape-after": 4}
WRONG = {  # what Telegram calls a bad request, by method
    "sendMessage": (
        "Bad Request: can't parse entities: Unsupported start tag",
        "Bad Request: chat not found",
        "Bad Request: PEER_ID_INVALID",
        "Bad Request: message is too long",
        "Bad Request: message text is empty",
        "Bad Request: BUTTON_DATA_INVALID",
        "Bad Request: group chat was upgraded to a supergroup chat",
    ),
    "editMessageText": (
        "Bad Request: message is not modified",
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: MESSAGE_ID_INVALID",
    ),
    "deleteMessage": (
        "Bad Request: message to delete not found",
        "Bad Request: message can't be deleted",
    ),
    "answerCallbackQuery": (
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        "Bad Request: QUERY_ID_INVALID",
    ),
}
WRONG["editMessageReplyMarkup"] = WRONG["editMessageText"]
BLOCKED = ("Forbidden: bot was blocked by the user", "Forbidden: user is deactivated")
NOT_JSON = (
    b"",
    b"null",
    b"[]",
    b'"\xf0\x9f',
    b"<html><body>Bad Gateway</body></html>",
    b"\x00\xff",
)
NOT_AN_ANSWER = (b'{"ok":true}', b'{"ok":true,"result":null}', b'{"ok":true,"result":[7]}', b"{}")


class Plan:
    """`storm` switches everything off and on; `counts` says what has happened, by kind.

    When `enough` has happened it is over.
    """

    def __init__(self, seed, *, enough=math.inf, calls=0.28, polls=0.1, kills=0.006, updates=0.18):
        self.random = random.Random(seed)
        self.rates = {"calls": calls, "polls": polls, "kills": kills, "updates": updates}
        self.storm = True
        self.enough = enough
        self.counts = Counter()

    @property
    def kills(self):
        return sum(count for kind, count in self.counts.items() if kind.startswith("kill"))

    @property
    def faults(self):
        """All but the kills."""
        return self.counts.total() - self.kills

    @property
    def rages(self):
        return self.storm and self.counts.total() < self.enough

    def chance(self, what):
        return self.rages and self.random.random() < self.rates[what]

    def of_call(self, method):
        """What befalls a call: a kind, counted; or None."""
        if self.chance("kills"):
            return self.drawn({"kill-before": 1, "kill-after": 1})
        if method == "getUpdates":
            return self.drawn(OF_UPDATES, "polls")
        if not self.chance("calls"):
            return None
        if method.startswith(("edit", "deleteMessage")) or method == "answerCallbackQuery":
            return self.drawn(OF_EDITS)
        return self.drawn(OF_SENDS if method.startswith("send") else BEFORE)

    def of_batch(self):
        """What befalls the updates that are about to be handed out."""
        return self.drawn({"twice": 3, "old": 3, "mixed": 3, "tap-again": 3}, "updates")

    def drawn(self, kinds, by=None):
        if by is not None and not self.chance(by):
            return None
        kind = self.random.choices(list(kinds), list(kinds.values()))[0]
        self.counts[kind] += 1
        return kind
