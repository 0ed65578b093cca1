"""aiogram's types and methods of the Bot API, each built when it is first used.

Importing them builds all four hundred at once: five of the six seconds before the page was there.
A talk needs a dozen. Where aiogram comes to do it otherwise, it is imported as it is.
"""

from collections.abc import Mapping
from typing import Any
from unittest import mock

from pydantic import BaseModel

_BUILD = "model_rebuild"  # what pydantic itself calls for a type that is used before it is built
_build = vars(BaseModel)[_BUILD].__func__
_names: dict[str, Any] = {}  # by which the types mention one another


def _note(_: type, _types_namespace: Mapping[str, Any]) -> None:
    _names.update(_types_namespace)


def _build_named(model: type, /, **asked: Any) -> bool | None:  # noqa: ANN401 - as pydantic has it
    built: bool | None = _build(model, **asked | {"_types_namespace": _names})
    return built


with mock.patch.object(BaseModel, _BUILD, classmethod(_note)):
    import aiogram.methods as api
    from aiogram import types

for base in (types.TelegramObject, api.TelegramMethod, api.Response):
    setattr(base, _BUILD, classmethod(_build_named))

__all__ = ["api", "types"]
