"""The people who talk to a bot: each plays a script, and checks every answer."""

import json
import re
import time
from array import array
from collections import deque
from urllib.parse import unquote_plus

from tests.bench.standin.http import parse_body

clock = time.perf_counter
BOT_USER = b'{"id":42,"is_bot":true,"first_name":"Bot","username":"standin_bot"}'
SIMPLE = re.compile(r"^[A-Za-z0-9_.-]+$")
MARKUP_FORM = re.compile(rb"(?:^|&)reply_markup=([^&]*)")
NEW = re.compile(rb"^send(?!ChatAction)\w+$", re.IGNORECASE)
NEW_OR_EDITED = re.compile(rb"^(send(?!ChatAction)\w+|editMessage\w+)$", re.IGNORECASE)
TEXT_UPDATE = (
    b'{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"User","username":"u%d",'
    b'"language_code":"en"},"chat":{"id":%d,"first_name":"User","username":"u%d","type":"private"},"date":%d,"text":%s%s}}'
)
BUTTON_UPDATE = (
    b'{"update_id":%d,"callback_query":{"id":"%d","from":{"id":%d,"is_bot":false,"first_name":"User","username":"u%d",'
    b'"language_code":"en"},"message":{"message_id":%d,"from":'
    + BOT_USER
    + b',"chat":{"id":%d,"first_name":"User",'
    b'"username":"u%d","type":"private"},"date":%d,"text":"ok"%s},"chat_instance":"1","data":%s}}'
)


class Step:
    """One compiled step of the conversation script."""

    def __init__(self, d: dict):
        kinds = [k for k in ("text", "data", "label") if k in d]
        if len(kinds) != 1:
            raise SystemExit(f"a step needs exactly one of text, data, label: {d}")
        self.kind, self.value = kinds[0], d[kinds[0]]
        expect = d.get("expect", [])
        self.expect = [expect] if isinstance(expect, str) else expect
        self.replies, self.match, self.keyboard = (
            d.get("replies", 1),
            d.get("match"),
            d.get("keyboard", False),
        )
        self.dynamic = any("{" in e for e in self.expect)
        self.fixed = (
            [e.encode() for e in self.expect] if all(map(SIMPLE.match, self.expect)) else None
        )


class User:
    __slots__ = (
        "id",
        "labels",
        "lap",
        "last",
        "left",
        "markup",
        "msg_id",
        "ready",
        "step",
        "t_enq",
        "t_out",
        "uid",
        "waiting",
    )

    def __init__(self, uid: int):
        self.id, self.lap, self.step, self.waiting, self.msg_id = uid, 0, 0, False, 1
        self.t_enq = self.t_out = 0.0
        self.left, self.markup, self.labels, self.uid, self.ready = 1, b"", None, 0, True
        self.last = b""

    def fill(self, s: str) -> str:
        if "{" not in s:
            return s
        return (
            s.replace("{uid}", str(self.id))
            .replace("{lap}", str(self.lap))
            .replace("{n10}", str(1 + (self.id + self.lap) % 10))
        )


class Crowd:
    """The simulated users, the update queue and the statistics."""

    def __init__(self, a, loop):
        self.a, self.loop = a, loop
        with open(a.script) as f:
            spec = json.load(f)
        self.name, self.steps = spec["name"], [Step(d) for d in spec["steps"]]
        # What counts as a reply: any message, or only a new one.
        self.answers = NEW if spec.get("reply") == "sends" else NEW_OR_EDITED
        ids = range(a.first_user, a.first_user + a.users * a.every, a.every)
        self.users = {uid: User(uid) for uid in ids}
        self.q: deque = (
            deque()
        )  # unconfirmed updates, oldest first (polling) / not yet posted (webhook)
        self.next_id = a.first_update
        self.poller, self.poll_limit, self.poll_timer, self.polls = None, 100, None, 0
        self.hook_url, self.hooks_idle, self.hooks_n, self.hook_head = "", [], 0, b""
        self.conns = self.conns_peak = self.conns_total = 0
        self.started, self.running, self.paused, self.measuring = False, True, False, False
        self.flush_due, self.killed = False, False
        self.calls: dict = {}
        self.markups: dict = {}
        self.idle: deque = deque()
        self.bytes_in = 0
        self.lat_reply, self.lat_e2e = array("d"), array("d")
        self.replies_total = self.sent = self.skipped = 0
        self.count = dict.fromkeys(
            (
                "correct",
                "wrong",
                "lost",
                "extra",
                "repeated",
                "laps",
                "retried",
                "failed_on_purpose",
                "limited",
            ),
            0,
        )
        self.after = dict.fromkeys(("correct", "wrong", "lost"), 0)
        self.wrong_samples: list = []
        self.first_reply_after_kill = None
        self.bucket, self.bucket_t, self.chat_next = 0.0, clock(), {}
        self.fail_every = int(1 / a.fail_rate) if a.fail_rate else 0
        self.now_s = int(time.time())

    def begin(self):
        if self.started:
            return
        self.started = True
        if self.a.rate:
            self.idle.extend(self.users.values())
            self.rate_t0, self.rate_n = clock(), 0
            self.loop.call_later(0.001, self.rate_tick)
        else:
            for u in self.users.values():
                self.send(u)

    def rate_tick(self):
        due = int((clock() - self.rate_t0) * self.a.rate)
        for _ in range(due - self.rate_n):
            if not self.idle:
                self.skipped += due - self.rate_n
                break
            self.send(self.idle.popleft())
        self.rate_n = due
        if self.running:
            self.loop.call_later(0.001, self.rate_tick)

    def send(self, u: User):
        """The user's next update goes into the queue."""
        if not self.running or (self.a.max_updates and self.sent >= self.a.max_updates):
            return
        if self.paused:
            u.ready = False
            return
        st, uid, i = self.steps[u.step], self.next_id, u.id
        self.next_id += 1
        self.sent += 1
        if st.kind == "text":
            text = u.fill(st.value)
            ents = (
                b',"entities":[{"offset":0,"length":%d,"type":"bot_command"}]'
                % len(text.split()[0].encode())
                if text.startswith("/")
                else b""
            )
            u.msg_id += 1
            payload = TEXT_UPDATE % (
                uid,
                u.msg_id,
                i,
                i,
                i,
                i,
                self.now_s,
                json.dumps(text).encode(),
                ents,
            )
        else:
            data = u.fill(st.value)
            if st.kind == "label":
                data = (u.labels or {}).get(data, "missing-button")
            markup = b',"reply_markup":' + u.markup if u.markup else b""
            payload = BUTTON_UPDATE % (
                uid,
                uid,
                i,
                i,
                u.msg_id,
                i,
                i,
                self.now_s,
                markup,
                json.dumps(data).encode(),
            )
        u.t_enq, u.t_out, u.waiting, u.left, u.uid = clock(), 0.0, True, st.replies, uid
        self.q.append((uid, payload, u))
        if not self.flush_due:
            self.flush_due = True
            self.loop.call_soon(self.flush)

    def got(self, u: User, ctype: bytes, body: bytes):
        """The bot sent a message to the user."""
        if not u.waiting:
            if self.measuring:
                self.count["extra"] += 1
            return
        if body == u.last:
            self.count["repeated"] += 1  # the same once more: after a restart, say
            return
        now, st = clock(), self.steps[u.step]
        if (
            st.match
            and st.match.encode() not in body
            and st.match not in str(parse_body(ctype, body).get("text"))
        ):
            return
        u.left -= 1
        if u.left > 0 and not st.match:
            return
        ok = True
        if st.expect:
            if st.fixed and not st.dynamic:
                for e in st.fixed:
                    ok = ok and e in body
            else:
                want = [u.fill(e) for e in st.expect]
                if all(map(SIMPLE.match, want)):
                    for e in want:
                        ok = ok and e.encode() in body
                else:
                    text = str(parse_body(ctype, body))
                    ok = all(e in text for e in want)
        u.waiting, u.last = False, body
        u.msg_id += 1
        if ok and st.keyboard:
            u.markup, u.labels = self.keyboard(ctype, body)
        elif u.labels:
            u.markup, u.labels = b"", None
        if self.measuring:
            self.lat_reply.append(now - (u.t_out or now))
            self.lat_e2e.append(now - u.t_enq)
        self.replies_total += 1
        key = "correct" if ok else "wrong"
        if self.measuring:
            self.count[key] += 1
        if self.killed:
            self.after[key] += 1
            if self.first_reply_after_kill is None:
                self.first_reply_after_kill = now
        if ok:
            u.step += 1
            if u.step == len(self.steps):
                u.step, u.lap = 0, u.lap + 1
                if self.measuring:
                    self.count["laps"] += 1
        else:
            if len(self.wrong_samples) < 5:
                self.wrong_samples.append(f"user {u.id} lap {u.lap} step {u.step}: {body[:200]!r}")
            u.step, u.lap = 0, u.lap + 1
        self.again(u)

    def again(self, u: User):
        if self.a.rate:
            self.idle.append(u)
        elif self.a.think_ms:
            self.loop.call_later(self.a.think_ms / 1000, self.send, u)
        else:
            self.loop.call_soon(self.send, u)

    def keyboard(self, ctype, body):
        m = MARKUP_FORM.search(body) if not (b"json" in ctype or b"multipart" in ctype) else None
        raw = m.group(1) if m else None
        hit = self.markups.get(raw) if raw else None
        if hit is None:
            if m:
                markup = json.loads(unquote_plus(raw.decode()))
            else:
                markup = parse_body(ctype, body).get("reply_markup") or {}
                markup = json.loads(markup) if isinstance(markup, str) else markup
            labels = {
                b["text"]: b.get("callback_data", "")
                for row in markup.get("inline_keyboard", ())
                for b in row
            }
            hit = json.dumps(markup, separators=(",", ":")).encode(), labels
            if raw and len(self.markups) < 10000:
                self.markups[raw] = hit
        return hit

    def sweep(self):
        """Once in a while: users whose reply never came start over; the clock of the update dates moves on."""
        now = clock()
        self.now_s = int(time.time())
        for u in self.users.values():
            if u.waiting and now - u.t_enq > self.a.reply_timeout:
                u.waiting = False
                if self.measuring:
                    self.count["lost"] += 1
                if self.killed:
                    self.after["lost"] += 1
                u.step, u.lap, u.markup, u.labels = 0, u.lap + 1, b"", None
                self.again(u)
        if self.running:
            self.loop.call_later(0.25, self.sweep)
