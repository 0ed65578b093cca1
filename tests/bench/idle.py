"""One process of the coach with nobody talking: its start, its memory, what it takes at rest.

python -m tests.bench.idle [--seconds 20]
"""

import argparse
import asyncio
import os
import re
import signal
import sys
import tempfile
import time
from pathlib import Path

from storage import keys


def memory(pid):
    """Resident MiB of a process."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024


def cpu(pid):
    """Seconds of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def measure(seconds, folder):
    """Seconds to the first poll, MiB and per cent of a core at rest."""
    polled = asyncio.get_running_loop().create_future()

    async def answer(reader, writer):
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                size = int(head.lower().partition("content-length: ")[2].partition("\r")[0])
                await reader.readexactly(size)
                if "/getUpdates" in head:
                    if not polled.done():
                        polled.set_result(time.monotonic())
                    await asyncio.sleep(25)  # as Telegram does while there is nothing
                body = (
                    b'{"ok":true,"result":[]}'
                    if "/getUpdates" in head
                    else b'{"ok":true,"result":true}'
                )
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    env = {
        **os.environ,
        "TELEGRAM_BOT_TOKEN": "42:STANDIN",
        "TELEGRAM_API_URL": f"http://127.0.0.1:{port}",
        "FOOTHOLD_DATA": folder,
        "FOOTHOLD_KEY": keys.fresh(),
        "LOG_LEVEL": "WARNING",
        "PORT": "0",
    }
    began = time.monotonic()
    bot = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", env=env)
    try:
        start = await asyncio.wait_for(polled, 60) - began
        await asyncio.sleep(5)  # what is prepared beside it is done
        before, since = cpu(bot.pid), time.monotonic()
        await asyncio.sleep(seconds)
        took = 100 * (cpu(bot.pid) - before) / (time.monotonic() - since)
        return start, memory(bot.pid), took
    finally:
        bot.send_signal(signal.SIGTERM)
        await bot.wait()
        server.close()


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=20)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for what in ("with all tables to make", "again"):
            start, rss, took = asyncio.run(measure(given.seconds, folder))
            print(
                f"{what}: first poll after {start:.2f} s, {rss:.0f} MiB at rest,"
                f" {took:.2f} % of a core",
                flush=True,
            )


if __name__ == "__main__":
    main()
