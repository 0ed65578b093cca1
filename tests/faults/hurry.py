"""Waits that are seconds or minutes in earnest are parts of a second here; all else stays.

And SQLite says that its file is read-only while there is a file READ_ONLY beside it, for nobody can
do that to a process that has the file open already.
"""

import ctypes
import os
import signal
from datetime import timedelta
from pathlib import Path

from bot import api, app, delivery, line, polling, webhook
from storage import engine, post

# Of the town's clock, on which a day lasts some seconds: long enough that a database which is away
# for a moment is no reason to take over what another process has in hand.
LEASE = timedelta(hours=100)
READ_ONLY = "read-only"
PARENT_DEATH = 1  # PR_SET_PDEATHSIG, from linux/prctl.h: no bot outlives the one that forked it


def hurry():
    ctypes.CDLL(None).prctl(PARENT_DEATH, signal.SIGKILL)
    app.SWEEP = 0.15
    app.RELAY = 0.5
    api.SECONDS = 2.5
    delivery.LONGEST_WAIT = 0.3
    line.RENEW = LEASE / 2
    delivery.A_WHILE = 0.3
    post.LEASE = LEASE
    polling.WAIT = 2
    polling.FIRST_PAUSE = webhook.FIRST_PAUSE = 0.1
    polling.LONGEST_PAUSE = 0.3
    engine.SQLITE_WAIT_MS = 400
    engine._begin = _unless_read_only(engine._begin)


def _unless_read_only(begin):
    def begin_or_not(connection):
        is_so = Path(os.environ["FOOTHOLD_DATA"], READ_ONLY).exists()
        connection.exec_driver_sql(f"PRAGMA query_only = {int(is_so)}")
        begin(connection)

    return begin_or_not
