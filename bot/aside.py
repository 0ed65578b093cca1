"""What goes wrong for one person is set aside, so that it never holds up what comes to others."""

from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import Connection

from storage.apart import AWAY, apart

log = structlog.get_logger()


@contextmanager
def aside(db: Connection, *, kind: str, **ids: int) -> Iterator[None]:
    """Take back what is written within where it raises, and say so by ids and kind alone.

    Raises only where the database or memory is away: then nobody's turn has come.
    """
    try:
        with apart(db):
            yield
    except AWAY:
        raise
    except Exception:
        log.exception("set aside", kind=kind, **ids)
