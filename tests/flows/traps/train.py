"""Learns the weights of the trap suggester and writes flows/trap_weights.py.

Run `python -m tests.flows.traps.train` from the root of the project; it takes about half a minute
and gives the same file each time.

A softmax regression over the clues of a text, fitted with AdaGrad. Three things make up for a
training set written by few hands:

- Thoughts are also put inside made-up letters, among sentences that say nothing of a trap, for
  people who write at length bury the thought. In letters, guessing what others think and fearing
  the worst are by far the commonest (`IN_LETTERS`).
- A letter is only partly taken for what the thought in it is (`DOUBT`), as two readers of one
  letter often differ: in long texts what is common weighs more than any one phrase.
- Letters of mere trouble, with no thought put in, teach that balance and nothing else.
"""

import math
import random
from collections import Counter
from pathlib import Path

from flows.trap_clues import clues
from flows.traps import Trap
from tests.flows.traps.labelled import HERE, labelled

TARGET = Path("flows/trap_weights.py")
SEED = 7
LETTERS_MADE = 900
BARE_LETTERS_MADE = 500
QUIET_LETTERS_MADE = 100
DOUBT = 0.25
IN_LETTERS = {
    Trap.MIND_READING: 0.36,
    Trap.CATASTROPHIZING: 0.29,
    Trap.FORTUNE_TELLING: 0.20,
    Trap.ALL_OR_NOTHING: 0.11,
    Trap.DISCOUNTING_POSITIVES: 0.04,
}
# A thought in two traps teaches both, the plainer one more.
SHARES = {0: (), 1: (1.0,), 2: (0.6, 0.4), 3: (0.5, 0.3, 0.2)}
KINDS = (*Trap, None)  # None: no trap at all
ROUNDS = 12
STEP = 0.15
PULL = 5.0  # towards zero, in all of a round: a rare clue has to earn its weight
LEAST_SEEN = 2
KEPT = 5000
SCALE = 100


def ended(text):
    return text if text[-1] in ".!?" else text + "."


def letters(thoughts, chance):
    """Made-up letters with what each teaches: round a thought, of mere trouble, of plain talk."""
    around = (HERE / "around" / "sentences.txt").read_text("utf-8").splitlines()
    by_trap = {trap: [t for t in thoughts if t[1][:1] == (trap,)] for trap in Trap}
    quiet = [text for text, traps in thoughts if not traps]
    for _ in range(LETTERS_MADE):
        (trap,) = chance.choices(list(IN_LETTERS), list(IN_LETTERS.values()))
        kernel, traps = chance.choice(by_trap[trap])
        sentences = chance.sample(around, chance.randint(2, 12))
        sentences.insert(chance.randint(0, len(sentences)), kernel)
        if chance.random() < 0.4:
            sentences.insert(chance.randint(0, len(sentences)), chance.choice(by_trap[trap])[0])
        yield " ".join(map(ended, sentences)), doubted(targets(traps))
    for _ in range(BARE_LETTERS_MADE):
        yield " ".join(chance.sample(around, chance.randint(3, 14))), usual()
    for _ in range(QUIET_LETTERS_MADE):
        yield " ".join(map(ended, chance.sample(quiet, chance.randint(3, 9)))), targets(())


def targets(traps):
    shares = dict(zip(traps, SHARES[len(traps)], strict=True)) or {None: 1.0}
    return [shares.get(kind, 0.0) for kind in KINDS]


def usual():
    return [IN_LETTERS.get(kind, 0.0) for kind in KINDS]


def doubted(target):
    return [(1 - DOUBT) * t + DOUBT * u for t, u in zip(target, usual(), strict=True)]


def fitted(looked, seen, chance):
    """Weights of the known clues, one number for each of KINDS, from pairs of clues and target."""
    weights = {clue: [0.0] * len(KINDS) for clue in sorted(seen)}
    squares = {clue: [1e-2] * len(KINDS) for clue in weights}
    looked = [([clue for clue in found if clue in weights], target) for found, target in looked]
    for _ in range(ROUNDS):
        chance.shuffle(looked)
        for found, target in looked:
            rows = [weights[clue] for clue in found]
            totals = [sum(column) for column in zip(*rows, strict=True)]
            highest = max(totals)
            powers = [math.exp(total - highest) for total in totals]
            whole = sum(powers)
            errors = [p / whole - t for p, t in zip(powers, target, strict=True)]
            for clue, row in zip(found, rows, strict=True):
                square = squares[clue]
                pull = PULL / seen[clue]
                for k, error in enumerate(errors):
                    slope = error + pull * row[k]
                    square[k] += slope * slope
                    row[k] -= STEP * slope / math.sqrt(square[k])
    return weights


def learned(examples, seed=SEED):
    """Weights by clue in whole hundredths, from pairs of text and traps.

    Fitted twice, the second time with only the clues that said most the first time, so that what
    is left out is made up for by what is kept.
    """
    chance = random.Random(seed)
    taught = [(text, targets(traps)) for text, traps in examples]
    taught.extend(letters(examples, chance))
    looked = [(sorted(clues(text)), target) for text, target in taught]
    seen = Counter(clue for found, _ in looked for clue in found)
    first = fitted(looked, {c: n for c, n in seen.items() if n >= LEAST_SEEN}, chance)
    spread = {clue: max(row) - min(row) for clue, row in first.items()}
    sizes = [clue for clue in spread if clue.startswith("size:")]
    most = sorted(spread, key=lambda clue: -spread[clue])[:KEPT]
    second = fitted(looked, {clue: seen[clue] for clue in {*most, *sizes}}, chance)
    return {clue: [round(SCALE * worth) for worth in row] for clue, row in second.items()}


def written(weights):
    """The module that holds the weights, one clue a line, its traps in the order of `Trap`."""
    lines = [f"{clue}|{' '.join(map(str, row))}" for clue, row in weights.items()]
    return "\n".join(
        [
            '"""What each clue says for each trap, as tests/flows/traps/train.py learned it.',
            "",
            "One clue a line, then hundredths of log-odds in the order of `Trap`, then for none.",
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
    examples = list(labelled("thoughts"))
    TARGET.write_text(written(learned(examples)), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size // 1024} KiB from {len(examples)} texts")


if __name__ == "__main__":
    main()
