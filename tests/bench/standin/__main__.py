"""A Bot API stand-in and load generator: so many people talk to any bot process, and time it.

    python -m tests.bench.standin --script tests/bench/scripts/survey6.json --users 200 \\
        --bot-cmd 'python tests/bench/peers/ptb_bot.py' --env DB=/tmp/state --bot-cpu 1 --cpu 0

The bot is pointed at http://127.0.0.1:PORT/bot<TOKEN>/<method> and sees getUpdates (long polling,
batches of up to 100, real offsets) or webhook POSTs after it called setWebhook (at most
--max-connections in flight; failed ones are sent again). It finds in its environment BOT_TOKEN,
BOT_API_ROOT, BOT_BASE_URL, BOT_MODE (polling or webhook), BOT_WEBHOOK_PORT, BOT_WEBHOOK_URL and
every --env K=V.

Each person plays the script again and again, in laps: sends an update, waits for the reply, checks
it. A script is {"name": …, "steps": […]}, and each step has one of
    "text"    a message; {uid}, {lap} and {n10} (1 to 10, by person and lap) are filled in
    "data"    a press on a button, by its data
    "label"   a press on the button with these words, on the latest keyboard
and may have
    "expect"    strings that must all be in the reply
    "replies"   how many messages the bot sends; the last one is checked
    "match"     instead: the reply is the first message that contains this
    "keyboard"  true where a later step presses a button of this reply
A reply is a send* or editMessage* call; with "reply": "sends" in the script, only a send*.

Everybody has one update outstanding (saturation), unless --think-ms or --rate (updates a second,
latency from their arrival) say otherwise. --api-delay-ms makes Telegram far away, --fail-rate
answers 502, --chat-rate and --global-rate answer 429. --kill-after kills the bot with -9 and starts
it again; with --quiesce nothing is in flight then, so that only lost state is counted.

Prints one JSON object, times in ms: reply is from an update handed out to its reply, e2e from its
arrival at the stand-in. wrong: not what was expected; lost: no reply within --reply-timeout (the
person starts over); unanswered: none at the end; extra: messages nobody waited for; repeated: the
last one once more; *_after_kill: the same since then. foreign_cpu_pct is what other processes took:
repeat the run if it is high. calib_ms is the time of a fixed loop: compare it between runs.
"""

import argparse
import asyncio
import gc
import json
import os
import resource
import signal
import time

import uvloop

from tests.bench.standin.http import Server
from tests.bench.standin.process import Bot, busy, calibrate, wait_quiet
from tests.bench.standin.world import World

clock = time.perf_counter


def pct(a, q):
    return round(1000 * a[min(len(a) - 1, int(len(a) * q))], 3) if a else None


def lat(values):
    s = sorted(values)
    return {
        "p50": pct(s, 0.5),
        "p95": pct(s, 0.95),
        "p99": pct(s, 0.99),
        "max": pct(s, 1),
        "mean": round(1000 * sum(s) / len(s), 3) if s else None,
    }


async def main(a):
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)  # ends the bot as well
    w, bot = World(a, loop), Bot(a)
    server = await loop.create_server(lambda: Server(w), "127.0.0.1", a.port, backlog=4096)
    if a.webhook_url:
        loop.call_later(1, w.set_webhook, a.webhook_url)
    if a.serve:
        await asyncio.sleep(a.serve)
        return {
            "calls": {k.decode(): v for k, v in w.calls.items()},
            "connections_peak": w.conns_peak,
        }
    if a.quiet:
        await wait_quiet(a.quiet, a.quiet_wait)
    calib = calibrate()
    if a.bot_cmd:
        bot.start()
    also = [Bot(argparse.Namespace(bot_pid=p)) for p in a.also_pid]
    try:
        t = clock()
        while not w.replies_total:
            await asyncio.sleep(0.02)
            if clock() - t > a.start_timeout or (bot.proc and bot.proc.poll() is not None):
                raise SystemExit("the bot gave no reply within --start-timeout (or ended)")
        first = clock() - t
        w.sweep()
        gc.freeze()
        gc.disable()
        await asyncio.sleep(a.warmup)
        w.measuring = True
        t0, c0, n0, r0 = (
            clock(),
            bot.usage()[0],
            w.replies_total,
            resource.getrusage(resource.RUSAGE_SELF),
        )
        calls0, polls0, lost_cpu, busy0 = sum(w.calls.values()), w.polls, 0.0, busy()
        also0 = [b.usage()[0] for b in also]
        kill_t = None
        if a.kill_after:
            await asyncio.sleep(max(0, a.kill_after - a.quiesce))
            if a.quiesce:
                w.paused = True
                await asyncio.sleep(a.quiesce)
            outstanding = sum(u.waiting for u in w.users.values())
            c_before = bot.usage()[0]
            bot.kill()
            bot.proc.wait()
            w.killed, kill_t = True, clock()
            for h in list(w.hooks_idle):
                h.tr.close()
            await asyncio.sleep(a.restart_delay)
            bot.start()
            lost_cpu = c_before
            if w.paused:
                w.paused = False
                for u in w.users.values():
                    if not u.ready:
                        u.ready = True
                        w.send(u)
        end = t0 + a.duration
        while clock() < end and not (a.max_updates and w.replies_total >= a.max_updates):
            await asyncio.sleep(0.02)
        t1, use, n1, r1 = (
            clock(),
            bot.usage(),
            w.replies_total,
            resource.getrusage(resource.RUSAGE_SELF),
        )
        busy1, also1 = busy(), [b.usage() for b in also]
        w.measuring = False
        calls1, polls1 = sum(w.calls.values()), w.polls
        w.running = False
        last, seen = (
            clock(),
            w.replies_total,
        )  # drain: until everybody has an answer or 2.5 s brought none
        while (
            any(u.waiting for u in w.users.values()) and clock() - last < 2.5 and clock() - t1 < 20
        ):
            await asyncio.sleep(0.05)
            if w.replies_total != seen:
                last, seen = clock(), w.replies_total
        unanswered = sum(u.waiting for u in w.users.values())
        n, dt = n1 - n0, t1 - t0
        cpu = use[0] + lost_cpu - c0
        mine = r1.ru_utime + r1.ru_stime - r0.ru_utime - r0.ru_stime
        also_cpu = sum(x[0] for x in also1) - sum(also0)
        out = {
            "script": w.name,
            "mode": "webhook" if w.hook_url else "polling",
            "users": a.users,
            "label": a.label,
            "first_reply_s": round(first, 3),
            "seconds": round(dt, 3),
            "updates": n,
            "updates_per_s": round(n / dt, 1),
            "api_calls_per_s": round((calls1 - calls0) / dt, 1),
            "reply": lat(w.lat_reply),
            "e2e": lat(w.lat_e2e),
            **w.count,
            "unanswered": unanswered,
            "bot_cpu_s_per_1000": round(1000 * cpu / n, 4) if n else None,
            "bot_cpu_pct": round(100 * cpu / dt, 1),
            "bot_rss_mib": round(use[1], 1),
            "bot_peak_rss_mib": round(use[2], 1),
            "standin_cpu_pct": round(100 * mine / dt, 1),
            "standin_us_per_update": round(1e6 * mine / n, 1) if n else None,
            "also_cpu_pct": round(100 * also_cpu / dt, 1),
            "also_rss_mib": round(sum(x[1] for x in also1), 1),
            "foreign_cpu_pct": round(100 * (busy1 - busy0 - mine - cpu - also_cpu) / dt, 1),
            "calib_ms": calib,
            "updates_per_poll": round(n / (polls1 - polls0), 2) if polls1 > polls0 else None,
            "bot_connections_peak": w.conns_peak,
            "bot_connections_total": w.conns_total,
            "calls": {k.decode(): v for k, v in sorted(w.calls.items())},
            "wrong_samples": w.wrong_samples,
        }
        if a.rate:
            out.update(offered_rate=a.rate, skipped=w.skipped)
        if kill_t:
            out.update(
                {k + "_after_kill": v for k, v in w.after.items()},
                outstanding_at_kill=outstanding,
                first_reply_after_kill_s=round((w.first_reply_after_kill or 0) - kill_t, 3)
                if w.first_reply_after_kill
                else None,
            )
        if bot.proc and bot.proc.poll() is not None:
            out["bot_exit"] = bot.proc.returncode
        return out
    finally:
        w.running = False
        await bot.stop()
        server.close()


def cli():
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("--script", required=True, help="conversation script (JSON)")
    p.add_argument(
        "--users", type=int, default=200, help="users in flight (closed loop) or user pool (--rate)"
    )
    p.add_argument(
        "--mode",
        choices=("polling", "webhook"),
        default="polling",
        help="told to the bot as BOT_MODE",
    )
    p.add_argument("--port", type=int, default=8081)
    p.add_argument("--webhook-port", type=int, default=8082, help="told to the bot")
    p.add_argument("--webhook-url", help="post here without waiting for setWebhook")
    p.add_argument(
        "--max-connections",
        type=int,
        default=40,
        help="webhook posts in flight (Telegram's default is 40)",
    )
    p.add_argument("--warmup", type=float, default=2, help="seconds before measuring")
    p.add_argument("--duration", type=float, default=8, help="seconds measured")
    p.add_argument(
        "--max-updates", type=int, default=0, help="stop after so many updates (0: only --duration)"
    )
    p.add_argument("--think-ms", type=float, default=0)
    p.add_argument("--rate", type=float, default=0, help="open loop: updates per second")
    p.add_argument("--api-delay-ms", type=float, default=0)
    p.add_argument("--fail-rate", type=float, default=0)
    p.add_argument("--chat-rate", type=float, default=0)
    p.add_argument("--global-rate", type=float, default=0)
    p.add_argument(
        "--reply-timeout",
        type=float,
        default=10,
        help="seconds until an unanswered update counts as lost",
    )
    p.add_argument(
        "--kill-after",
        type=float,
        default=0,
        help="SIGKILL the bot so many seconds into the measurement",
    )
    p.add_argument("--quiesce", type=float, default=0)
    p.add_argument("--restart-delay", type=float, default=0.2)
    p.add_argument("--start-timeout", type=float, default=30)
    p.add_argument("--bot-cmd", help="command that starts the bot")
    p.add_argument("--bot-pid", type=int, default=0, help="measure this process instead")
    p.add_argument(
        "--also-pid",
        type=int,
        action="append",
        default=[],
        help="a helper process (redis, postgres) to account for",
    )
    p.add_argument(
        "--quiet",
        type=float,
        default=0,
        metavar="PCT",
        help="first wait until other processes use less of a core",
    )
    p.add_argument("--quiet-wait", type=float, default=120, help="… but at most so many seconds")
    p.add_argument("--bot-cpu", help="pin the bot to these cores, e.g. 1 or 0,1")
    p.add_argument("--bot-log", help="append the bot's output here")
    p.add_argument("--cpu", type=int, default=-1, help="pin the stand-in to this core")
    p.add_argument(
        "--env", action="append", default=[], metavar="K=V", help="for the bot; repeatable"
    )
    p.add_argument(
        "--serve",
        type=float,
        default=0,
        metavar="S",
        help="no users: only answer API calls for S seconds",
    )
    p.add_argument("--first-user", type=int, default=1000001)
    p.add_argument("--every", type=int, default=1, help="from one user's id to the next")
    p.add_argument("--first-update", type=int, default=1000)
    p.add_argument("--label", default="")
    p.add_argument("--json", help="write the result here (appended as one line)")
    a = p.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    if a.cpu >= 0:
        os.sched_setaffinity(0, {a.cpu})
    out = uvloop.run(main(a))
    if a.json:
        with open(a.json, "a") as f:
            f.write(json.dumps(out) + "\n")
    print(
        json.dumps(out, indent=1)
        if not a.json or a.serve
        else f"{a.label or a.bot_cmd}: {out['updates_per_s']}/s reply p50 {out['reply']['p50']} p99 {out['reply']['p99']} ms "
        f"wrong {out['wrong']} lost {out['lost']} unanswered {out['unanswered']} bot cpu {out['bot_cpu_pct']}% standin {out['standin_cpu_pct']}% "
        f"foreign {out['foreign_cpu_pct']}%"
    )


if __name__ == "__main__":
    cli()
