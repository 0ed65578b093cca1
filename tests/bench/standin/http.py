"""HTTP on both sides: the server a bot calls, and the client that posts to its webhook."""

import asyncio
import json
import re
import time
from urllib.parse import parse_qsl

clock = time.perf_counter
CLEN = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding:[ \t]*chunked", re.IGNORECASE)
CTYPE = re.compile(rb"\r\ncontent-type:[ \t]*([^\r\n]+)", re.IGNORECASE)
CLOSE = re.compile(rb"\r\nconnection:[ \t]*close", re.IGNORECASE)


def parse_body(ctype: bytes, body: bytes) -> dict:
    """Fields of an API call as str/objects (slow path)."""
    if not body:
        return {}
    if b"json" in ctype:
        return json.loads(body)
    if b"multipart" in ctype:
        mark = re.search(rb'boundary="?([^";]+)', ctype)
        out = {}
        for part in body.split(b"--" + mark.group(1)) if mark else ():
            head, _, val = part.partition(b"\r\n\r\n")
            name = re.search(rb'name="?([^";\r\n]+)', head)
            if name:
                out[name.group(1).decode()] = val[:-2].decode("utf-8", "replace")
        return out
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


class Server(asyncio.Protocol):
    """HTTP/1.1 server side of one bot connection (keep-alive, pipelining)."""

    def __init__(self, world):
        self.w, self.buf, self.tr = world, b"", None

    def connection_made(self, transport):
        self.tr = transport
        self.w.conns += 1
        self.w.conns_total += 1
        self.w.conns_peak = max(self.w.conns_peak, self.w.conns)

    def connection_lost(self, exc):
        self.w.conns -= 1
        if self.w.poller is self:
            self.w.poller = None

    def data_received(self, data):
        buf = self.buf + data if self.buf else data
        while buf:
            end = buf.find(b"\r\n\r\n")
            if end < 0:
                break
            head = buf[:end]
            m = CLEN.search(head)
            if m:
                stop = end + 4 + int(m.group(1))
                if len(buf) < stop:
                    break
                body = buf[end + 4 : stop]
            elif CHUNKED.search(head):
                body, stop = unchunk(buf, end + 4)
                if stop < 0:
                    break
            else:
                body, stop = b"", end + 4
            buf = buf[stop:]
            path = head[head.find(b" ") + 1 : head.find(b" HTTP/")]
            path, _, query = path.partition(b"?")
            ctype = (
                b""
                if body.startswith((b"chat_id=", b"{"))
                else (CTYPE.search(head) or (b"", b""))[1]
            )
            if body.startswith(b"{"):
                ctype = b"json"
            self.w.call(self, path[path.rfind(b"/") + 1 :], ctype, body or query)
            if CLOSE.search(head):
                self.tr.close()
        self.buf = buf

    def reply(self, body: bytes, status: bytes = b"200 OK"):
        self.tr.write(
            b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            % (status, len(body), body)
        )


def unchunk(buf: bytes, pos: int):
    out = []
    while True:
        nl = buf.find(b"\r\n", pos)
        if nl < 0:
            return b"", -1
        size = int(buf[pos:nl].split(b";")[0], 16)
        if len(buf) < nl + 2 + size + 2:
            return b"", -1
        if size == 0:
            return b"".join(out), nl + 4
        out.append(buf[nl + 2 : nl + 2 + size])
        pos = nl + 4 + size


class Hook(asyncio.Protocol):
    """HTTP client side of one webhook connection; one post in flight."""

    def __init__(self, world):
        self.w, self.buf, self.tr, self.job = world, b"", None, None

    def connection_made(self, transport):
        self.tr = transport

    def post(self, job):
        self.job = job
        _, payload, user, now = *job, clock()
        if not user.t_out:
            user.t_out = now
        self.tr.write(b"%s%d\r\n\r\n%s" % (self.w.hook_head, len(payload), payload))

    def data_received(self, data):
        buf = self.buf + data if self.buf else data
        end = buf.find(b"\r\n\r\n")
        if end >= 0:
            head, m = buf[:end], CLEN.search(buf[:end])
            if m:
                stop = end + 4 + int(m.group(1))
                body = buf[end + 4 : stop] if len(buf) >= stop else None
            elif CHUNKED.search(head):
                body, stop = unchunk(buf, end + 4)
                body = body if stop >= 0 else None
            else:
                body, stop = b"", end + 4
            if body is not None:
                job, self.job, buf = self.job, None, buf[stop:]
                if head[9:10] != b"2":
                    self.w.retry(job)
                elif len(body) > 10 and b"method" in body:
                    ctype = (CTYPE.search(head) or (b"", b"json"))[1]
                    method = re.search(rb'"method"\s*:\s*"(\w+)"', body) or re.search(
                        rb'name="?method"?[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n(\w+)', body
                    )
                    if method:
                        self.w.call(None, method.group(1), ctype, body)
                if CLOSE.search(head):
                    self.tr.close()
                else:
                    self.w.hook_free(self)
        self.buf = buf

    def connection_lost(self, exc):
        self.w.hook_lost(self)
