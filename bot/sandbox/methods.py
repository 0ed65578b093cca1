"""The methods of the Bot API that the sandbox carries out."""

from bot.sandbox import messages, polling, profile
from bot.sandbox.desk import Desk
from bot.sandbox.refusal import Refused
from bot.sandbox.requests import Method

_METHODS = {**polling.METHODS, **messages.METHODS, **profile.METHODS}


async def carry_out(desk: Desk, method: Method) -> object:
    """The result of a checked request, as JSON."""
    carry = _METHODS.get(method.__api_method__)
    if carry is None:
        raise Refused(501, f"Not Implemented: the sandbox has no {method.__api_method__}")
    return await carry(desk, method)
