"""What one chat waits for, and until when no other process takes it up."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from sqlalchemy.exc import SQLAlchemyError

from storage import post
from storage.post import Letter
from storage.store import Store

log = structlog.get_logger()

RENEW = post.LEASE / 2


@dataclass(slots=True)
class Line:
    """Letters in their order. The leases of all of them were written at `leased`, or later."""

    leased: datetime
    letters: deque[Letter] = field(default_factory=deque)

    async def keep(self, store: Store, letter: Letter, now: datetime, until: datetime) -> None:
        """Have the lease of this one, and of those behind it, last well beyond a moment."""
        if until - self.leased <= RENEW:
            return
        ids = [letter.id, *(one.id for one in self.letters if one.id != letter.id)]
        try:
            await store.do(lambda db: post.renew(db, ids, now))
        except SQLAlchemyError as error:
            log.warning("lease not renewed", error=type(error).__name__)
        else:
            self.leased = now
