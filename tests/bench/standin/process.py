"""The bot's process: started, measured, killed."""

import asyncio
import os
import re
import shlex
import signal
import subprocess
import time

clock = time.perf_counter
TOKEN = "42:STANDIN"


class Bot:
    """Starts, measures, kills the bot process (and its children); or only measures --bot-pid."""

    def __init__(self, a):
        self.a, self.proc, self.hz = a, None, os.sysconf("SC_CLK_TCK")

    def start(self):
        a = self.a
        fill = {
            "base_url": f"http://127.0.0.1:{a.port}/bot",
            "port": a.port,
            "webhook_port": a.webhook_port,
            "token": TOKEN,
        }
        cmd = a.bot_cmd
        for k, v in fill.items():
            cmd = cmd.replace("{%s}" % k, str(v))
        env = dict(
            os.environ,
            BOT_TOKEN=TOKEN,
            BOT_API_ROOT=f"http://127.0.0.1:{a.port}",
            BOT_BASE_URL=fill["base_url"],
            BOT_MODE=a.mode,
            BOT_WEBHOOK_PORT=str(a.webhook_port),
            PYTHONUNBUFFERED="1",
            BOT_WEBHOOK_URL=f"http://127.0.0.1:{a.webhook_port}/hook",
            **dict(e.split("=", 1) for e in a.env),
        )
        log = open(a.bot_log, "ab") if a.bot_log else subprocess.DEVNULL

        def pre():
            if a.bot_cpu:
                os.sched_setaffinity(0, {int(c) for c in a.bot_cpu.split(",")})

        self.proc = subprocess.Popen(
            shlex.split(cmd),
            env=env,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=pre,
        )

    def pids(self):
        root = self.proc.pid if self.proc else self.a.bot_pid
        out, todo = [], [root] if root else []
        while todo:
            p = todo.pop()
            out.append(p)
            try:
                with open(f"/proc/{p}/task/{p}/children") as f:
                    todo += map(int, f.read().split())
            except OSError:
                pass
        return out

    def usage(self):
        """(CPU seconds, resident MiB now, peak resident MiB) of the process tree."""
        cpu = rss = peak = 0.0
        for p in self.pids():
            try:
                with open(f"/proc/{p}/stat") as f:
                    s = f.read().rpartition(")")[2].split()
                cpu += (int(s[11]) + int(s[12])) / self.hz
                with open(f"/proc/{p}/status") as f:
                    t = f.read()
                rss += int(re.search(r"VmRSS:\s+(\d+)", t)[1]) / 1024
                peak += int(re.search(r"VmHWM:\s+(\d+)", t)[1]) / 1024
            except (OSError, TypeError):
                pass
        return cpu, rss, peak

    def kill(self, sig=signal.SIGKILL):
        if self.proc and self.proc.poll() is None:
            try:
                os.killpg(self.proc.pid, sig)
            except ProcessLookupError:
                pass

    async def stop(self):
        """SIGTERM, up to 5 s for a clean end (the API keeps answering), then SIGKILL."""
        if self.proc:
            self.kill(signal.SIGTERM)
            end = clock() + 5
            while self.proc.poll() is None and clock() < end:
                await asyncio.sleep(0.02)
            self.kill()
            self.proc.wait(5)


def busy():
    """CPU seconds that all cores together have been busy."""
    with open("/proc/stat") as f:
        v = list(map(int, f.readline().split()[1:9]))
    return (sum(v) - v[3] - v[4]) / os.sysconf("SC_CLK_TCK")


async def wait_quiet(limit, patience):
    """Wait until other processes use less than `limit` % of one core (1 s samples); False if they never did."""
    end = clock() + patience
    while clock() < end:
        b, r, t = busy(), sum(os.times()[:2]), clock()
        await asyncio.sleep(1)
        if 100 * (busy() - b - sum(os.times()[:2]) + r) / (clock() - t) < limit:
            return True
    return False


def calibrate():
    """ms for a fixed piece of interpreter work: tells a slow moment of the machine from a slow bot."""
    t, n = clock(), 0
    for i in range(1_000_000):
        n += i & 3
    return round(1000 * (clock() - t), 1)
