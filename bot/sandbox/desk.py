"""What every method of the Bot API works on here, and how the methods are found by name."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox.limits import Limits
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Method
from bot.sandbox.updates import Updates
from bot.sandbox.world import World


@dataclass(frozen=True)
class Desk:
    world: World
    updates: Updates
    limits: Limits
    folder: Path  # of the files


Carry = Callable[[Desk, Any], Awaitable[object]]


def into(table: dict[str, Carry]) -> Callable[..., Callable[[Carry], Carry]]:
    """A decorator that puts a function into the table, under the methods that it carries out."""

    def carries_out(*methods: type[Method]) -> Callable[[Carry], Carry]:
        def keep(carry: Carry) -> Carry:
            table.update({method.__api_method__: carry for method in methods})
            return carry

        return keep

    return carries_out


def chat_id_of(value: object) -> int:
    text = str(value)
    if not re.fullmatch(r"-?\d+", text):
        raise bad_request("chat not found")
    return int(text)


def store(desk: Desk, folder: str, name: str, body: bytes) -> str:
    """Keep a file; its id."""
    file = desk.world.add_file(folder, name, len(body))
    path = desk.folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return file.id
