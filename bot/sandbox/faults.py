"""Trouble on request: what a test wants the next calls to run into."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["error", "garbage", "hang", "close_before", "close_after"]


@dataclass
class Fault:
    """What happens to the next `times` calls of `method` (of any method but getUpdates if None)."""

    kind: Kind
    method: str | None = None
    times: int = 1
    code: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    seconds: float = 0.0  # how long a hang lasts before the call is carried out after all


@dataclass
class Faults:
    waiting: list[Fault] = field(default_factory=list)

    def next_for(self, method: str) -> Fault | None:
        for fault in self.waiting:
            wanted = fault.method.lower() if fault.method else None
            if wanted == method.lower() or (wanted is None and method.lower() != "getupdates"):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
