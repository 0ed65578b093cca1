"""Starts bots cheaply: one process has imported all of the bot, and each bot is a fork of it.

What runs is the real command line in a process of its own, with its own environment, that can be
killed like any other. Only the two seconds of importing are spared, which a suite of a hundred
starts would wait for again and again. `python -m tests.zygote SOCKET` is that process; it ends when
its last client is gone.
"""

import array
import asyncio
import contextlib
import gc
import importlib
import json
import os
import secrets
import selectors
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

_LONGEST = 1 << 20  # bytes of a request: a command and its environment


class Zygote:
    """The client's side: one for each test process, started when first needed."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="zy")
        path = str(Path(self._folder.name, "s"))
        here = Path(__file__).parent.parent
        self._process = subprocess.Popen([sys.executable, "-m", "tests.zygote", path], cwd=here)
        self._path = path
        self._alive = self._connect()

    def _connect(self):
        end = time.monotonic() + 180
        while True:
            line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                line.connect(self._path)
            except OSError:
                line.close()
                if time.monotonic() > end or self._process.poll() is not None:
                    raise
                time.sleep(0.02)
            else:
                return line

    async def spawn(self, command, env, output, *, first=(), cwd=None):
        """As `bot.sandbox.process.spawn`: a command that is `python -m bot ARGUMENTS`.

        `first` names functions, "module:name", that the fork calls before it becomes the bot.
        """
        line = self._connect()
        given = {"arguments": command[3:], "env": dict(env), "cwd": str(cwd or Path.cwd())}
        request = json.dumps({**given, "first": list(first)})
        data = request.encode()
        files = array.array("i", [(output or sys.stderr).fileno()])
        head = struct.pack("<I", len(data))
        line.sendmsg([head], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, files)])
        line.sendall(data)
        line.setblocking(False)
        reader, writer = await asyncio.open_unix_connection(sock=line)
        pid = struct.unpack("<I", await reader.readexactly(4))[0]
        child = Forked(pid)
        child.ending = asyncio.create_task(child.listen(reader, writer))
        return child

    def close(self):
        self._alive.close()
        self._process.wait(10)
        self._folder.cleanup()


@dataclass
class Forked:
    """A bot, with what is asked of `asyncio.subprocess.Process`."""

    pid: int
    returncode: int | None = None
    ending: asyncio.Task | None = None
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, reader, writer):
        try:
            self.returncode = struct.unpack("<i", await reader.readexactly(4))[0]
        finally:
            writer.close()
            self.gone.set()

    async def wait(self):
        await self.gone.wait()
        return self.returncode

    def send_signal(self, by):
        if self.returncode is None:
            os.kill(self.pid, by)

    def kill(self):
        self.send_signal(signal.SIGKILL)


# The other side: a process that listens and forks ----------------------------------------------


def _run(request, output):
    """In the fork: become the bot."""
    os.setsid()
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    nothing = os.open(os.devnull, os.O_RDONLY)
    for file, number in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(file, number)
    os.closerange(3, 256)
    for by in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(by, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.set_wakeup_fd(-1)
    from bot import delivery  # noqa: PLC0415
    from bot.__main__ import main  # noqa: PLC0415
    from storage import post  # noqa: PLC0415

    delivery.MARKS = 0.0  # a walk goes on when all is marked as sent: it would wait for each

    # Drawn at the import, which all forks share: numbers of letters differ between processes.
    post._PROCESS = secrets.randbelow(1 << 10) << 12
    code = 1
    try:
        for name in request["first"]:
            module, _, function = name.partition(":")
            getattr(importlib.import_module(module), function)()
        code = main(request["arguments"])
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else 1
    except BaseException:  # noqa: BLE001 - as an interpreter would
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _fork(line):
    """Take one request; the new process's id goes back on the line, later how it ended."""
    head, control, *_ = line.recvmsg(4, socket.CMSG_LEN(4))
    if len(head) < 4:
        return None
    output = array.array("i", control[0][2][:4])[0]
    size = struct.unpack("<I", head)[0]
    data = b""
    while len(data) < min(size, _LONGEST):
        data += line.recv(size - len(data))
    pid = os.fork()
    if pid == 0:
        _run(json.loads(data), output)
    os.close(output)
    line.sendall(struct.pack("<I", pid))
    return pid


def _serve(path):
    for name in ("bot.__main__", "bot.app", "alembic.command"):
        importlib.import_module(name)
    from bot.warming import warm  # noqa: PLC0415

    warm()
    gc.freeze()
    waker, woken = socket.socketpair()
    for end in (waker, woken):
        end.setblocking(False)
    signal.set_wakeup_fd(woken.fileno(), warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(path)
    listener.listen(16)
    waiting = {}  # the line on which somebody waits for a process to end, by its id
    with selectors.DefaultSelector() as selector:
        selector.register(listener, selectors.EVENT_READ)
        selector.register(waker, selectors.EVENT_READ)
        first = None
        while True:
            for key, _ in selector.select():
                if key.fileobj is listener:
                    line = listener.accept()[0]
                    first = first or line
                    selector.register(line, selectors.EVENT_READ)
                elif key.fileobj is waker:
                    waker.recv(4096)
                    _reap(waiting)
                elif key.fileobj is first:
                    return  # the tests are over
                else:
                    selector.unregister(key.fileobj)
                    if pid := _fork(key.fileobj):
                        waiting[pid] = key.fileobj
                        _reap(waiting)


def _reap(waiting):
    for pid in list(waiting):
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            line = waiting.pop(pid)
            with contextlib.suppress(OSError):
                line.sendall(struct.pack("<i", os.waitstatus_to_exitcode(status)))
            line.close()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _serve(sys.argv[1])
