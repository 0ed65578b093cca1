"""A copy that someone brings, looked into: whether all it names is something that can be.

`storage.portable` checks its shape; here is what only this version can tell, so that nothing of it
fails later, when nobody is there to be told.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from bot import contract, events, texts
from bot.entries.rhythms import PERIODS
from bot.prompts import PROMPTS
from flows.place import Value
from flows.place import texts as listed
from flows.registry import FLOWS
from flows.settings import MOST
from storage import portable
from storage.fields import EARLIEST, LATEST

# Where the contents of a programme hold moments, or lists of them; empty where none was set.
MOMENTS = {
    "event": ("at", "series"),
    "step": ("when",),
    "goal": ("by",),
    "problem": ("by", "check"),
}
STATES = {"queued", "sent", "answered", "skipped", "late", "missed"}
SINGLE = {"still-here", *PERIODS, *contract.DAILY}  # about nothing else: one of each
Found = Mapping[str, Any]


def read(raw: bytes) -> Found:
    """What an export holds. Raises Unfit; also where it names what this version has not."""
    found = portable.read(raw)
    try:
        fits = _known(found) and _bounded(found) and all(map(_moment, _moments(found)))
    except (ValueError, LookupError, OSError, OverflowError):
        fits = False
    if not fits:
        raise portable.Unfit("file-not-ours")
    return found


def _known(found: Found) -> bool:
    tongues = (row["place"].get("facts", {}).get("tongue") for row in found["conversation"])
    return (
        portable.known(found, "conversation", "flow") <= FLOWS.keys()
        and portable.known(found, "reminder", "kind") <= PROMPTS.keys()
        and portable.known(found, "nudge", "kind") <= PROMPTS.keys()
        and portable.known(found, "nudge", "state") <= STATES
        and all(texts.known(str(one)) for one in tongues if one)
    )


def _bounded(found: Found) -> bool:
    """Whether what is to come stays within what a person can wish for."""
    to_come = found["reminder"]
    return (
        1 <= found["person"]["most"] <= max(map(int, MOST))
        and all(row["kind"] in contract.DAILY for row in to_come if row["clock"])
        and all(row["about"] == row["part"] == 0 for row in to_come if row["kind"] in SINGLE)
    )


def _moments(found: Found) -> Iterator[str]:
    for row in found["programme"]:
        for name in MOMENTS.get(row["kind"], ()):
            value: Value = row["content"].get(name)
            yield from filter(None, listed(value) or [str(value or "")])


def _moment(written: str) -> bool:
    """Whether it is one as `flows.occasion` writes them. Raises as the parts of it do."""
    at = events.instant(written)
    events.zone_of(written)
    ZoneInfo(written.partition("[")[2].partition("]")[0])
    near = EARLIEST <= at.year < LATEST
    return near and bool(texts.MOMENT.fullmatch(written))
