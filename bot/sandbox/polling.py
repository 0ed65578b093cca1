"""The methods by which a bot says who it is and gets its updates: polling and webhooks."""

import re
from urllib.parse import urlsplit

from telegram.constants import PollingLimit, WebhookLimit

from bot.sandbox.desk import Carry, Desk, into
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Method
from bot.sandbox.typed import api
from bot.sandbox.updates import Hook
from bot.sandbox.world import BOT, Json

METHODS: dict[str, Carry] = {}
carries_out = into(METHODS)


@carries_out(api.GetMe)
async def get_me(_: Desk, __: api.GetMe) -> Json:
    return {
        **BOT,
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@carries_out(api.GetUpdates)
async def get_updates(desk: Desk, asked: api.GetUpdates) -> list[Json]:
    if asked.allowed_updates is not None:
        desk.updates.allowed = asked.allowed_updates
        desk.updates.save()
    limit = asked.limit if asked.limit is not None else PollingLimit.MAX_LIMIT
    limit = min(max(limit, PollingLimit.MIN_LIMIT), PollingLimit.MAX_LIMIT)
    seconds = min(max(asked.timeout or 0, 0), 50)
    return await desk.updates.poll(asked.offset or 0, limit, seconds)


@carries_out(api.SetWebhook)
async def set_webhook(desk: Desk, asked: api.SetWebhook) -> bool:
    if asked.secret_token is not None and not re.fullmatch(
        rf"[A-Za-z0-9_-]{{1,{WebhookLimit.MAX_SECRET_TOKEN_LENGTH:d}}}", asked.secret_token
    ):
        raise bad_request("secret token contains unallowed characters")
    at_once = asked.max_connections if asked.max_connections is not None else 40
    if not WebhookLimit.MIN_CONNECTIONS_LIMIT <= at_once <= WebhookLimit.MAX_CONNECTIONS_LIMIT:
        raise bad_request("max_connections must be between 1 and 100")
    if asked.url:
        address = urlsplit(asked.url)
        if address.hostname not in ("127.0.0.1", "localhost", "::1"):
            raise bad_request("bad webhook: the sandbox delivers to this machine only")
        if address.scheme not in ("http", "https"):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if asked.drop_pending_updates:
        desk.updates.done(list(desk.updates.waiting))
    if asked.allowed_updates is not None:
        desk.updates.allowed = asked.allowed_updates
    desk.updates.hook = Hook(asked.url, asked.secret_token, at_once) if asked.url else None
    desk.updates.save()
    return True


@carries_out(api.DeleteWebhook)
async def delete_webhook(desk: Desk, asked: api.DeleteWebhook) -> bool:
    if asked.drop_pending_updates:
        desk.updates.done(list(desk.updates.waiting))
    desk.updates.hook = None
    desk.updates.save()
    return True


@carries_out(api.GetWebhookInfo)
async def get_webhook_info(desk: Desk, _: api.GetWebhookInfo) -> Json:
    hook = desk.updates.hook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(desk.updates.waiting),
    }
    if hook:
        info["max_connections"] = hook.at_once
    if hook and hook.failed_at is not None:
        info |= {"last_error_date": hook.failed_at, "last_error_message": hook.failure}
    if desk.updates.allowed:
        info["allowed_updates"] = desk.updates.allowed
    return info


@carries_out(api.LogOut, api.Close)
async def leave(_: Desk, __: Method) -> bool:
    return True
