"""How the Bot API says no."""

from typing import Any


class Refused(Exception):
    """An error body in Telegram's own form; `parameters` holds retry_after and the like."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(reason: str) -> Refused:
    return Refused(400, f"Bad Request: {reason}")
