"""How far the person has come: in a picture, and the same in words; and the four ratings."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot import course, noticing, practised
from bot.entries import Entry
from bot.entries.goals import WENT
from bot.miniapp import door
from bot.talk import open_flow
from bot.texts import dated, label
from bot.turn import Turn
from flows.assess import NOTHING_YET
from flows.calibration import Calibration, Forecast, calibration
from flows.place import Value, texts, whole
from flows.practices import BY_NAME
from flows.table import Offer
from flows.words import Label, Lines, Word
from storage import programmes, records
from storage.records import Rated

WEEKS = 6  # of evidence in the picture
GOALS = 3  # curves in the picture
NAMED = 60  # signs of a goal in a line
PRACTICES = 4
LEAST_EVIDENCE = 3  # with less, and no second kind of number, a picture shows nothing


def progress(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The picture where there is enough for one, and the numbers in words."""
    del facts
    noticing.dip(turn)
    count = records.count_evidence(turn.db, turn.who.id)
    curves, scales, done = course.curves(turn), course.scales(turn), _practices(turn)
    pairs = course.pairs(turn)
    if not (count or curves or scales or done or pairs):
        turn.say("progress-none", offers=(Offer("week"), Offer("assess"), Offer("home")))
        return
    said = _calibration(turn)
    values: dict[str, Word] = {
        "count": count,
        "goals": Lines(
            "progress-goal",
            tuple({"goal": title[:NAMED], **_way(rated)} for title, rated in curves[:5]),
        ),
        "scales": Lines(
            "progress-scale",
            tuple({"scale": Label(f"scale-{scale}"), **_way(rated)} for scale, rated in scales),
        ),
        "pairs": Lines("progress-pair", tuple(_pair(one) for one in pairs)),
        "practices": sum(times for _, times in done),
        "strength": practised.shown(turn),
        "sure": Lines("progress-sure", (_sure(said),) if said else ()),
    }
    offers = [Offer("evidence"), Offer("assess"), Offer("home")]
    if door.address():
        offers.insert(0, Offer("my-evidence"))
    if course.ladder(turn):
        offers.insert(1, Offer("ladder-picture"))
    if records.notes(turn.db, turn.who.id, "activity", most=1):
        offers.insert(1, Offer("activity-curve"))
    data = _data(turn, curves, scales, done, said)
    if len(data) > 2 or count >= LEAST_EVIDENCE:
        turn.show({"kind": "progress", "data": data}, "progress", values, offers)
    else:
        turn.say("progress", values, offers)


def _way(rated: Sequence[Rated]) -> dict[str, Word]:
    return {"first": rated[0].value, "last": rated[-1].value, "times": len(rated)}


def _pair(pair: course.Pair) -> dict[str, Word]:
    return {
        "kind": Label(f"progress-pair-{pair.kind}"),
        "before": pair.before,
        "after": pair.after,
        "ready": pair.ready,
    }


def short_day(turn: Turn, day: date) -> str:
    return dated(turn.language, day, "short-day")


def _practices(turn: Turn) -> list[tuple[str, int]]:
    """What was practised how often, the most frequent first."""
    notes = records.notes(turn.db, turn.who.id, "practice")
    names = Counter(str(one.content.get("name")) for one in notes)
    return [(name, times) for name, times in names.most_common() if name in BY_NAME]


def _calibration(turn: Turn) -> Calibration | None:
    """Micro-actions, small steps, goals: how sure beforehand, and whether they happened."""
    found = [
        Forecast(sure, bool(one.content.get("happened")))
        for one in records.notes(turn.db, turn.who.id, "forecast")
        if (sure := whole(one.content.get("sure")))
    ]
    # What was made smaller, or let go, never came to its own end.
    found += [
        Forecast(sure, one.stage == "done")
        for kind in ("step", "goal")
        for one in programmes.of_kind(turn.db, turn.who.id, kind, "done", "stopped")
        if one.stage in WENT and (sure := whole(one.content.get("sure")))
    ]
    return calibration(found)


def _sure(said: Calibration) -> dict[str, Word]:
    return {
        "said": said.said,
        "came": said.came,
        "happened": said.happened,
        "count": said.count,
        "verdict": said.verdict,
    }


def _data(
    turn: Turn,
    curves: Sequence[tuple[str, list[Rated]]],
    scales: Sequence[tuple[str, list[Rated]]],
    done: Sequence[tuple[str, int]],
    said: Calibration | None,
) -> dict[str, Value]:
    """What the picture needs, labels and all: see `bot.pictures.progress`."""
    language = turn.language
    data: dict[str, Value] = {"title": label(language, "picture-progress")}
    lines = [(title, rated) for title, rated in curves if len(rated) > 1][:GOALS]
    if lines:
        days = [date.fromisoformat(one.day) for _, rated in lines for one in rated]
        start, end = min(days), max(days)
        data["curve"] = {
            "title": label(language, "picture-confidence"),
            "from": short_day(turn, start),
            "to": short_day(turn, end) if end > start else "",
            "lines": [
                {
                    "label": title,
                    "points": [
                        [(date.fromisoformat(one.day) - start).days, one.value] for one in rated
                    ],
                }
                for title, rated in lines
            ],
        }
    pairs: list[Value] = [
        {
            "label": label(language, f"scale-{scale}"),
            "first": rated[0].value,
            "last": rated[-1].value,
        }
        for scale, rated in scales
    ]
    if pairs:
        data["pairs"] = {"title": label(language, "picture-ratings"), "rows": pairs}
    if bars := _weeks(turn):
        data["weeks"] = {"title": label(language, "picture-evidence"), "bars": bars}
    if done:
        rows: list[Value] = [
            {"label": label(language, f"practice-{name}-name"), "count": times}
            for name, times in done[:PRACTICES]
        ]
        data["practices"] = {"title": label(language, "picture-practices"), "rows": rows}
    if said:
        data["sure"] = {
            "title": label(language, "picture-sure"),
            "said": said.said,
            "came": said.came,
        }
    return data


def _weeks(turn: Turn) -> list[Value]:
    """Evidence in each of the last weeks, the oldest first; nothing where there is none."""
    today = date.fromisoformat(turn.day)
    monday = today - timedelta(days=today.weekday())
    starts = [monday - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    counts = Counter(
        day - timedelta(days=day.weekday())
        for one in records.evidence(turn.db, turn.who.id)
        if (day := date.fromisoformat(one.day)) >= starts[0]
    )
    if not counts:
        return []
    return [{"label": short_day(turn, start), "count": counts[start]} for start in starts]


def ladder_picture(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The steps from the first up, and where the person stands."""
    del facts
    going = course.ladder(turn)
    if going is None:
        turn.say("ladder-none", offers=(Offer("week"), Offer("home")))
        return
    steps = course.steps(going)
    at = next((n for n, one in enumerate(steps) if one.state == "now"), len(steps) - 1)
    data: dict[str, Value] = {
        "title": label(turn.language, "picture-ladder"),
        "goal": str(going.content.get("goal", "")),
        "legend": label(turn.language, "picture-ladder-legend"),
        "steps": [{"text": one.text, "level": one.level, "state": one.state} for one in steps],
    }
    values: dict[str, Word] = {
        "goal": str(going.content.get("goal", "")),
        "at": at + 1,
        "of": len(steps),
        "step": steps[at].text,
    }
    offers = (Offer("week"), Offer("progress"), Offer("home"))
    turn.show({"kind": "ladder", "data": data}, "ladder", values, offers)


def assess(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The four ratings, next to the first and the latest ones."""
    del facts
    given: dict[str, Value] = dict(NOTHING_YET)
    for scale, rated in course.scales(turn):
        given |= {f"was-{scale}": rated[0].value, "since": rated[0].day}
        if len(rated) > 1:
            given |= {f"last-{scale}": rated[-1].value, "last": rated[-1].day}
    open_flow(turn, "assess", given)


def selfcheck(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The seven signs; how many there were the last time is shown at the end."""
    del facts
    before = records.notes(turn.db, turn.who.id, "selfcheck", most=1)
    was = len(texts(before[0].content.get("signs"))) if before else ""
    open_flow(turn, "selfcheck", {"was": was})


ENTRIES: dict[str, Entry] = {
    "progress": progress,
    "ladder-picture": ladder_picture,
    "assess": assess,
    "selfcheck": selfcheck,
}
