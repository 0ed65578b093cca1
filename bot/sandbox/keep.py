"""What survives a restart of the sandbox: JSON bodies by kind and id, in one SQLite file."""

import json
import sqlite3
from pathlib import Path
from typing import Any

_TABLE = """
CREATE TABLE IF NOT EXISTS kept (
    kind TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID
"""


class Keep:
    """Each call is a transaction, handed to the system at once: a killed sandbox loses nothing.

    A class because the connection stays open. Only a power cut could lose the last writes, which a
    plaything may.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=OFF")
        self._connection.execute(_TABLE)

    def put(self, kind: str, number: int, body: object) -> None:
        self._connection.execute(
            "INSERT INTO kept VALUES (?, ?, ?)"
            " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
            (kind, number, json.dumps(body, ensure_ascii=True)),
        )

    def drop(self, kind: str, number: int) -> None:
        self._connection.execute("DELETE FROM kept WHERE kind = ? AND id = ?", (kind, number))

    def all(self, kind: str) -> list[tuple[int, Any]]:
        """Every body of this kind, lowest id first."""
        rows = self._connection.execute(
            "SELECT id, body FROM kept WHERE kind = ? ORDER BY id", (kind,)
        )
        return [(number, json.loads(body)) for number, body in rows]

    def close(self) -> None:
        self._connection.close()
