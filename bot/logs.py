"""Logs: one JSON object a line, with ids and kinds, never with what anyone wrote or the token."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from bot import metrics

# The token stands in every address of the Bot API; whatever brings it here, it goes no further.
TOKEN = re.compile(r"\d{6,20}:[A-Za-z0-9_-]{20,}")
_secrets: set[str] = set()


def redact(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for name, value in event.items():
        if isinstance(value, str) and name != "timestamp":
            event[name] = _without_secrets(value)
    return event


def _without_secrets(value: str) -> str:
    for secret in _secrets:
        value = value.replace(secret, "[secret]")
    return TOKEN.sub("[token]", value)


def counted(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Count what went wrong, by the kind of the exception: after `without_values`."""
    if event.get("level") in {"error", "critical"}:
        metrics.error(str(event.get("error", "other")))
    return event


def without_values(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception as its type and where it was raised: its message may hold someone's words."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        frames = []
        trace = error.__traceback__
        while trace:
            code = trace.tb_frame.f_code
            frames.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        event["at"] = frames[-6:]
    return event


def set_up(level: str, *secrets: str) -> None:
    """Log from here on; `secrets` are left out of whatever is logged."""
    _secrets.update(secret for secret in secrets if secret)
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_values,
        counted,
        redact,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # Libraries log addresses, which hold the token, and statements, which hold what people wrote.
    for name in ("httpx", "httpcore", "aiohttp", "telegram", "apscheduler", "uvicorn", "alembic"):
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    for name in ("sqlalchemy", "apscheduler.scheduler"):
        logging.getLogger(name).setLevel(logging.ERROR)
    logging.getLogger("uvicorn.access").disabled = True
