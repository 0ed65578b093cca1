"""Looks for what people typed, and for the token, in the files of a run: none may hold it."""

import re

from bot.sandbox.run import TOKEN

# Words that only tests type, as "canaryalpha"; and the token of the sandbox.
PLANTED = (re.compile(rb"canary[a-z]{4,}"), re.compile(re.escape(TOKEN.encode())))
FILES = ("*.db", "*.db-wal", "*.db-shm", "*.db-journal", "*.log", "*.bak")
SHORTEST, MOST = 12, 60  # shorter texts stand in any file; more would take long


def files(folder):
    """Databases, their write-ahead logs, copies and logs; not what stands in for Telegram."""
    return [
        path
        for pattern in FILES
        for path in folder.rglob(pattern)
        if path.is_file() and "sandbox" not in path.relative_to(folder).parts
    ]


def leaks(folder, typed=()):
    """(file, what) for each thing found that should stand in none; `typed`: what people wrote."""
    telling = {text for text in typed if " " in text and len(text) >= SHORTEST and text[0] != "/"}
    needles = [text.encode() for text in sorted(telling, key=len, reverse=True)[:MOST]]
    found = []
    for path in files(folder):
        body = path.read_bytes()
        found += [(path.name, needle) for needle in needles if needle in body]
        found += [(path.name, match[0]) for sign in PLANTED if (match := sign.search(body))]
    return found
