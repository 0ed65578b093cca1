"""Opens a page of the bot as Telegram does: with who opens it, when, and a signature over both.

The other side checks it with a library; this side is written from Telegram's description, so that
the two can only agree where both are right.
"""

import hashlib
import hmac
import json
import secrets
from datetime import datetime
from urllib.parse import urlencode, urlsplit

from bot.sandbox.world import TOKEN, Json

VERSION = "9.1"  # of the protocol
HOSTS = ("127.0.0.1", "localhost")


def signed(fields: Json, token: str = TOKEN) -> str:
    """The fields as `initData`, with the hash that only who knows the bot's token can make."""
    lines = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.digest(b"WebAppData", token.encode(), hashlib.sha256)
    return urlencode({**fields, "hash": hmac.digest(key, lines.encode(), hashlib.sha256).hex()})


def init_data(user: Json, now: datetime) -> str:
    return signed(
        {
            "query_id": f"AAF{secrets.token_urlsafe(14)}",
            "user": json.dumps(
                {**{k: v for k, v in user.items() if k != "is_bot"}, "allows_write_to_pm": True},
                separators=(",", ":"),
            ),
            "auth_date": str(int(now.timestamp())),
            "signature": secrets.token_urlsafe(64),  # for third parties, who are not here
        }
    )


def address(url: str, user: Json, now: datetime, theme: Json) -> str:
    """Where the frame goes. Raises ValueError for pages that are not on this machine."""
    if urlsplit(url).hostname not in HOSTS:
        raise ValueError("the sandbox opens pages of this machine only")
    handed = {
        "tgWebAppData": init_data(user, now),
        "tgWebAppVersion": VERSION,
        "tgWebAppPlatform": "weba",
        "tgWebAppThemeParams": json.dumps(theme),
    }
    return f"{url}#{urlencode(handed)}"
