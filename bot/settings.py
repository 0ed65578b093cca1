"""Settings from the environment, and from a file: `.env`, or what FOOTHOLD_ENV_FILE names."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.miniapp.door import LOOPBACK, page_at
from storage import keys

FILE = "FOOTHOLD_ENV_FILE"  # the variable that names another file; empty: none is read
HERE = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - behind a proxy or in a container, as platforms have it


class WrongSetting(Exception):
    """A setting does not fit; the message says which and how, in one sentence."""


class Settings(BaseSettings):
    """Every setting there is. The README explains each."""

    model_config = SettingsConfigDict(extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: SecretStr | None = None
    webhook_url: str | None = None
    app_url: str | None = None
    webhook_secret: SecretStr | None = None
    foothold_key: SecretStr | None = None
    host: str | None = None
    port: int | None = Field(default=None, ge=0, le=65535)
    metrics_token: SecretStr | None = None
    foothold_data: Path = Path("data")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None:
            number, colon, rest = token.get_secret_value().partition(":")
            if not (number and colon and rest) or any(sign.isspace() for sign in number + rest):
                raise ValueError("looks like 123456:ABC-DEF, as BotFather gave it")
        return token

    @field_validator("telegram_api_url", "webhook_url", "app_url")
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("http://", "https://")):
            raise ValueError("begins with https:// or http://")
        return url.rstrip("/") if url else url

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: SecretStr | None) -> SecretStr | None:
        known = ("sqlite:///", "postgresql://", "postgres://", "postgresql+psycopg://")
        if url is None:
            return None
        written = url.get_secret_value()
        if not written.startswith(known):
            raise ValueError("begins with postgresql:// or sqlite:///")
        with suppress(ArgumentError, ValueError):
            if (make_url(written).port or 0) <= 65535:
                return url
        raise ValueError("looks like postgresql://user:password@host:port/name")

    @field_validator("foothold_key")
    @classmethod
    def _are_keys(cls, written: SecretStr | None) -> SecretStr | None:
        for one in written.get_secret_value().split(",") if written else ():
            keys.check(one)
        return written

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level

    @model_validator(mode="after")
    def _has_a_secret_for_its_webhook(self) -> Self:
        if self.webhook_url and self.webhook_secret is None:
            self.webhook_secret = SecretStr(secrets.token_urlsafe(32))
        return self

    @property
    def token(self) -> str:
        return self.telegram_bot_token.get_secret_value() if self.telegram_bot_token else ""

    @property
    def page(self) -> str:
        """Where people can open the page with their evidence; empty where they cannot."""
        return page_at(self.app_url or self.webhook_url or "")

    @property
    def listens_at(self) -> str:
        """Where who hears people is reached: a webhook through a platform's proxy, from anywhere.

        Who polls hears by itself; to the page alone leads a proxy of one's own, on this machine.
        """
        afar = self.webhook_url and urlsplit(self.webhook_url).hostname not in LOOPBACK
        return self.host or (EVERYWHERE if afar else HERE)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be read in a log."""
        hidden = (
            self.telegram_bot_token,
            self.webhook_secret,
            self.database_url,
            self.metrics_token,
        )
        return (*(one.get_secret_value() for one in hidden if one), *self.keys)

    @property
    def keys(self) -> tuple[str, ...]:
        """What people's own keys are wrapped with, the newest first."""
        written = self.foothold_key.get_secret_value() if self.foothold_key else ""
        return tuple(one.strip() for one in written.split(",") if one.strip())

    @property
    def hook_secret(self) -> str:
        return self.webhook_secret.get_secret_value() if self.webhook_secret else ""

    @property
    def page_port(self) -> int:
        """Where people's browsers look: the webhook's, or the sandbox's."""
        return 8080 if self.port is None else self.port

    @property
    def database(self) -> str:
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.foothold_data / 'foothold.db'}"


def read_settings() -> Settings:
    """Raises WrongSetting with one clear sentence, that never repeats the value."""
    named = os.environ.get(FILE)
    if named and not Path(named).is_file():
        raise WrongSetting(f"{FILE} does not fit: there is no such file.")
    try:
        return Settings(_env_file=".env" if named is None else named or None)
    except ValidationError as wrong:
        first = wrong.errors(include_input=False, include_url=False, include_context=False)[0]
        name = "_".join(str(part) for part in first["loc"]).upper() or "A setting"
        why = first["msg"].removeprefix("Value error, ")
        raise WrongSetting(f"{name} does not fit: {why}.") from None
