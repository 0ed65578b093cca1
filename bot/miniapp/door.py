"""Where the page can be opened, if it can be: told once at the start, asked by the words."""

from urllib.parse import urlsplit

PATH = "/app"
OFFER = "my-evidence"  # the button that opens it
LOOPBACK = frozenset({"127.0.0.1", "localhost"})

# Who may show the page in a frame of theirs: Telegram in a browser, or the sandbox's phone.
TELEGRAM = "https://web.telegram.org"
PHONE = "http://127.0.0.1:* http://localhost:*"

_at = ""


def open_at(address: str) -> None:
    """From now on the page is at this address; with none there are no buttons to it."""
    global _at  # noqa: PLW0603 - one process serves one address, as it holds one set of keys
    _at = address


def address() -> str:
    """The whole address, or nothing where the page is not served."""
    return _at


def frames(page: str) -> str:
    return PHONE if urlsplit(page).hostname in LOOPBACK else TELEGRAM


def page_at(root: str) -> str:
    """The page's own address below the one of the server; nothing where Telegram would not open it.

    Telegram opens pages by https alone. Pages on this machine are for the sandbox's phone.
    """
    parts = urlsplit(root)
    opens = parts.scheme == "https" or parts.hostname in LOOPBACK
    return f"{root}{PATH}" if opens else ""
