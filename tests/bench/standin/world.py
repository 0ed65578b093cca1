"""Telegram as a bot sees it: updates are handed out, and its calls answered."""

import asyncio
import json
import re
import time
from urllib.parse import urlsplit

from tests.bench.standin.http import Hook, parse_body
from tests.bench.standin.people import BOT_USER, Crowd

clock = time.perf_counter
GET_ME = (
    BOT_USER[:-1]
    + b',"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}'
)
OK_TRUE = b'{"ok":true,"result":true}'
CHAT_FORM = re.compile(rb"(?:^|&)chat_id=(-?\d+)")
CHAT_JSON = re.compile(rb'"chat_id"\s*:\s*"?(-?\d+)')
CHAT_PART = re.compile(rb'name="?chat_id"?[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n(-?\d+)')


class World(Crowd):
    """The people, the updates that wait, and the Bot API."""

    def flush(self):
        self.flush_due = False
        if self.hook_url:
            self.hook_pump()
        elif self.poller and self.q:
            conn, self.poller = self.poller, None
            if self.poll_timer:
                self.poll_timer.cancel()
            self.hand_out(conn, self.poll_limit)

    def hand_out(self, conn, limit):
        now, parts = clock(), []
        self.polls += 1
        for _, payload, u in (
            self.q
            if len(self.q) <= limit
            else list(self.q)[:limit]
            if len(self.q) < 4 * limit
            else [self.q[i] for i in range(limit)]
        ):
            if not u.t_out:
                u.t_out = now
            parts.append(payload)
        conn.reply(b'{"ok":true,"result":[' + b",".join(parts) + b"]}")

    def get_updates(self, conn, ctype, body):
        f = parse_body(ctype, body)
        offset, limit, timeout = (
            int(f.get("offset") or 0),
            int(f.get("limit") or 100),
            float(f.get("timeout") or 0),
        )
        q = self.q
        if offset < 0:
            while len(q) > -offset:
                q.popleft()
        while q and q[0][0] < offset:
            q.popleft()
        if self.poller and self.poller is not conn:
            self.poller.reply(
                b'{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}',
                b"409 Conflict",
            )
            self.poller = None
        if q or timeout <= 0:
            self.hand_out(conn, min(limit, 100))
        else:
            self.poller, self.poll_limit = conn, min(limit, 100)
            if self.poll_timer:
                self.poll_timer.cancel()
            self.poll_timer = self.loop.call_later(timeout, self.poll_expired, conn)
        self.begin()

    def poll_expired(self, conn):
        if self.poller is conn:
            self.poller = None
            conn.reply(b'{"ok":true,"result":[]}')

    def set_webhook(self, url, secret=""):
        self.hook_url = url
        if not url:
            return
        p = urlsplit(url)
        self.hook_addr = p.hostname, p.port or 80
        self.hook_head = (
            f"POST {p.path or '/'} HTTP/1.1\r\nHost: {p.netloc}\r\nContent-Type: application/json\r\n"
            + (f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n" if secret else "")
            + "Content-Length: "
        ).encode()
        self.begin()
        self.loop.call_soon(self.flush)

    def hook_pump(self):
        while self.q and self.hooks_idle:
            h = self.hooks_idle.pop()
            if not h.tr.is_closing():
                h.post(self.q.popleft())
        for _ in range(min(len(self.q), self.a.max_connections - self.hooks_n)):
            self.hooks_n += 1
            self.loop.create_task(self.hook_open())

    async def hook_open(self):
        try:
            _, h = await self.loop.create_connection(lambda: Hook(self), *self.hook_addr)
            self.hook_free(h)
        except OSError:
            self.hooks_n -= 1
            await asyncio.sleep(0.05)
            self.flush()

    def hook_free(self, h):
        if self.q:
            h.post(self.q.popleft())
        else:
            self.hooks_idle.append(h)

    def hook_lost(self, h):
        self.hooks_n -= 1
        if h in self.hooks_idle:
            self.hooks_idle.remove(h)
        if h.job:
            self.retry(h.job)

    def retry(self, job):
        self.count["retried"] += 1
        self.loop.call_later(0.1, lambda: (self.q.appendleft(job), self.flush()))

    def call(self, conn, method, ctype, body):
        """One Bot API call (conn is None for a call made in a webhook answer)."""
        self.calls[method] = self.calls.get(method, 0) + 1
        self.bytes_in += len(body)
        if method == b"getUpdates":
            return self.get_updates(conn, ctype, body)
        status = b"200 OK"
        if self.answers.match(method):
            rx = (
                CHAT_JSON if b"json" in ctype else CHAT_PART if b"multipart" in ctype else CHAT_FORM
            )
            m = rx.search(body)
            chat = int(m.group(1)) if m else 0
            if conn and self.fail_every and self.calls[method] % self.fail_every == 0:
                self.count["failed_on_purpose"] += 1
                return self.answer(
                    conn,
                    b'{"ok":false,"error_code":502,"description":"Bad Gateway"}',
                    b"502 Bad Gateway",
                )
            if conn and (self.a.chat_rate or self.a.global_rate):
                wait = self.limit(chat)
                if wait:
                    self.count["limited"] += 1
                    return self.answer(
                        conn,
                        b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d",'
                        b'"parameters":{"retry_after":%d}}' % (wait, wait),
                        b"429 Too Many Requests",
                    )
            out = (
                b'{"ok":true,"result":{"message_id":%d,"from":%s,"chat":{"id":%d,"first_name":"User","type":"private"},'
                b'"date":%d,"text":"ok"}}' % (self.next_id, BOT_USER, chat, self.now_s)
            )
            u = self.users.get(chat)
            if conn:
                self.answer(conn, out)
            if u is not None:
                self.got(u, ctype, body)
            return None
        if method == b"answerCallbackQuery":
            out = OK_TRUE
        elif method == b"getMe":
            out = b'{"ok":true,"result":' + GET_ME + b"}"
        elif method == b"setWebhook":
            f = parse_body(ctype, body)
            self.loop.call_soon(self.set_webhook, f.get("url", ""), f.get("secret_token", ""))
            out = OK_TRUE
        elif method == b"deleteWebhook":
            self.hook_url = ""
            out = OK_TRUE
        elif method == b"getWebhookInfo":
            out = json.dumps(
                {
                    "ok": True,
                    "result": {
                        "url": self.hook_url,
                        "has_custom_certificate": False,
                        "pending_update_count": len(self.q),
                    },
                }
            ).encode()
        elif method in (b"getMyCommands", b"getChatAdministrators"):
            out = b'{"ok":true,"result":[]}'
        elif method == b"getChat":
            out = b'{"ok":true,"result":{"id":1,"type":"private","first_name":"User","accent_color_id":0,"max_reaction_count":1}}'
        else:
            out = OK_TRUE
        if conn:
            self.answer(conn, out, status)

    def answer(self, conn, out, status=b"200 OK"):
        if self.a.api_delay_ms:
            self.loop.call_later(self.a.api_delay_ms / 1000, conn.reply, out, status)
        else:
            conn.reply(out, status)

    def limit(self, chat):
        """Seconds to wait if this send breaks a rate limit, else 0."""
        now = clock()
        if self.a.chat_rate:
            t = self.chat_next.get(chat, 0.0)
            if now < t:
                return max(1, round(t - now))
            self.chat_next[chat] = now + 1 / self.a.chat_rate
        if self.a.global_rate:
            self.bucket = min(
                self.a.global_rate, self.bucket + (now - self.bucket_t) * self.a.global_rate
            )
            self.bucket_t = now
            if self.bucket < 1:
                return 1
            self.bucket -= 1
        return 0
