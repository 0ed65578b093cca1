"""What may come of a call of the Bot API, by the names python-telegram-bot has for it.

They are ours because the library's cannot be had without all of it: 14 MiB and a quarter of a
second at every start, for what most processes never meet.
"""


class TelegramError(Exception):
    """A call did not do what it should."""


class NetworkError(TelegramError):
    """No answer, or one that says nothing about the call."""


class NeverLeft(NetworkError):
    """The call cannot have reached the server: no connection was made."""


class TimedOut(NetworkError):
    """No answer in time; the call may have been carried out."""


class BadRequest(NetworkError):
    """Telegram understood, and will not."""


class Forbidden(TelegramError):
    """The person blocked the bot."""


class InvalidToken(TelegramError):
    """Telegram does not know the bot."""


class Conflict(TelegramError):
    """Another process polls, or there is a webhook."""


class RetryAfter(TelegramError):
    """Too much at once."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too much at once: again in {seconds} s")
        self.seconds = seconds
