"""What is counted, for Prometheus. No label ever holds an id or a word of anyone's.

`turn` and `letter` run in every turn and cost a microsecond each; what stands in the database is
read when it is asked for (`bot/watch.py`).
"""

from prometheus_client import Counter, Histogram

_TURNS = Histogram(
    "foothold_turn_seconds",
    "From an update's arrival to the commit of its turn; the count is that of turns",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
_LETTERS = Counter("foothold_letters", "What became of what was to be said", ["state"])
_ERRORS = Counter("foothold_errors", "What was logged as an error", ["kind"])

turn = _TURNS.observe
_states = {name: _LETTERS.labels(name).inc for name in ("sent", "uncertain", "refused", "late")}


def letter(state: str) -> None:
    _states[state]()


def error(kind: str) -> None:
    """By the name of an exception's class, or "other"."""
    _ERRORS.labels(kind).inc()
