"""Learns the weights by which a sentence is understood and writes flows/intent_weights.py.

Run `python -m tests.flows.intents.train` from the root of the project; it takes about half a
minute and gives the same file each time.

A softmax regression over the clues of the taught half of tests/flows/intent.tsv, fitted with
AdaGrad. Each sentence is taught twice, with the signs the rules saw in it and without: the rules
were written on many of the same sentences, and would be trusted too much.
"""

import math
import random
from collections import Counter
from pathlib import Path

from flows.intent import scored
from flows.intent_clues import clues
from flows.intent_en import ENGLISH
from flows.intent_kinds import Intent
from tests.flows.tables import rows

TARGET = Path("flows/intent_weights.py")
NOTHING = "-"
KINDS = (*(intent.value for intent in Intent), NOTHING)
SEED = 7
ROUNDS = 6
STEP = 0.2
PULL = 3.0  # towards zero, in all of a round: a rare clue has to earn its weight
LEAST_SEEN = 1
SCALE = 100
LEAST_KEPT = 12  # hundredths
A_LINE = 10  # weights, so that a line is not too wide


def target(expected):
    """What is best counts twice as much as what would also do."""
    worth = dict.fromkeys(expected, 0.5) | {expected[0]: 1.0}
    return [worth.get(kind, 0.0) / sum(worth.values()) for kind in KINDS]


def examples():
    for row in rows("intent"):
        if row["half"] == "A":
            said, scores = scored(row["sentence"], ENGLISH)
            wanted = target(row["expected"].split(","))
            for seen in (scores, {}):
                yield sorted(clues(said, seen)), wanted


def fitted(looked, seen, chance):
    """Weights of the known clues, one number for each of KINDS, from pairs of clues and target."""
    weights = {clue: [0.0] * len(KINDS) for clue in sorted(seen)}
    squares = {clue: [1e-2] * len(KINDS) for clue in weights}
    looked = [([clue for clue in found if clue in weights], wanted) for found, wanted in looked]
    for _ in range(ROUNDS):
        chance.shuffle(looked)
        for found, wanted in looked:
            rows_ = [weights[clue] for clue in found]  # never none: its size is always known
            totals = [sum(column) for column in zip(*rows_, strict=True)]
            powers = [math.exp(total - max(totals)) for total in totals]
            whole = sum(powers)
            errors = [p / whole - t for p, t in zip(powers, wanted, strict=True)]
            for clue, row in zip(found, rows_, strict=True):
                square, pull = squares[clue], PULL / seen[clue]
                for k, error in enumerate(errors):
                    slope = error + pull * row[k]
                    square[k] += slope * slope
                    row[k] -= STEP * slope / math.sqrt(square[k])
    return weights


def learned():
    looked = [(found, wanted) for found, wanted in examples() if found]
    seen = Counter(clue for found, _ in looked for clue in found)
    known = {c: n for c, n in seen.items() if n > LEAST_SEEN or c[0] in "rn"}
    return fitted(looked, known, random.Random(SEED))


def batched(items):
    return (items[at : at + A_LINE] for at in range(0, len(items), A_LINE))


def written(weights):
    lines = []
    for clue, row in weights.items():
        hundredths = [round(SCALE * worth) for worth in row]
        kept = [f"{k}:{w}" for k, w in enumerate(hundredths) if abs(w) >= LEAST_KEPT]
        lines.extend(f"{clue}|{' '.join(some)}" for some in batched(kept))
    return "\n".join(
        [
            '"""What each clue says for each intent, as tests/flows/intents/train.py learned it.',
            "",
            "A clue, then hundredths of log-odds by the place of the intent in `Intent`, on as",
            "many lines as it takes. The last place is for nothing that a coach could meet.",
            '"""',
            "",
            "from typing import Final",
            "",
            'TABLE: Final = """\\',
            *lines,
            '"""',
            "",
        ]
    )


def main():
    TARGET.write_text(written(learned()), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
