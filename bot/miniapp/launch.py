"""Who opened the page: read from what Telegram signed for this bot, and from nothing else."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from init_data_py import errors, validate_by_hash

OLDEST = timedelta(hours=1)  # after it was opened; a page open for longer is opened again
EARLIEST = timedelta(minutes=1)  # clocks may differ by this much
LONGEST = 4096  # characters; what Telegram sends is a few hundred
SCHEME = "tma "


class NotTelegrams(Exception):
    """Not signed by Telegram for this bot."""


class TooOld(Exception):
    """Signed by Telegram for this bot, but too long ago."""


@dataclass(frozen=True, slots=True)
class Visitor:
    id: int
    language: str


def visitor(header: str, token: str, now: datetime) -> Visitor:
    """The person whom an `Authorization: tma <initData>` proves. Raises NotTelegrams or TooOld."""
    if not header.startswith(SCHEME) or len(header) > LONGEST:
        raise NotTelegrams
    try:
        found = validate_by_hash(header.removeprefix(SCHEME), token, expires_in=None)
        opened = found.issued_at
    except (errors.InvalidInitDataError, ValueError, OverflowError, RecursionError):
        # It is parsed before its signature is checked, however deep someone nests it.
        raise NotTelegrams from None
    if found.user is None or found.user.is_bot or opened - now > EARLIEST:
        raise NotTelegrams
    if now - opened > OLDEST:
        raise TooOld
    return Visitor(found.user.id, found.user.language_code or "en")
