"""How sure someone was beforehand against what then happened."""

from collections.abc import Sequence
from dataclasses import dataclass

ENOUGH = 4  # forecasts before anything is said about them
NEAR = 15  # percentage points that still count as about right


@dataclass(frozen=True)
class Forecast:
    """`sure` from 1 to 10, and whether it came about."""

    sure: int
    happened: bool


@dataclass(frozen=True)
class Calibration:
    """`said` and `came` in percent; `verdict` is over, under or close."""

    count: int
    happened: int
    said: int
    came: int
    verdict: str


def calibration(forecasts: Sequence[Forecast]) -> Calibration | None:
    """None while there are too few to tell."""
    count = len(forecasts)
    if count < ENOUGH:
        return None
    happened = sum(one.happened for one in forecasts)
    said = round(10 * sum(one.sure for one in forecasts) / count)
    came = round(100 * happened / count)
    gap = said - came
    verdict = "over" if gap > NEAR else "under" if gap < -NEAR else "close"
    return Calibration(count, happened, said, came, verdict)
