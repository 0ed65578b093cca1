"""Reads a workout out of one message: "ran 3 km in 20 min", "3x10 push-ups", "bench 60kg 3x5"."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from flows.plain_english import NUMBER, lower, value


class Metric(Enum):
    DISTANCE = "distance"
    WEIGHT = "weight"
    REPETITIONS = "repetitions"
    DURATION = "duration"
    RECOVERY = "recovery"


class Measure(NamedTuple):
    """An amount in the unit it was typed in; "1h30" is kept in minutes, "1:25:30" in seconds."""

    metric: Metric
    value: float
    unit: str


@dataclass(frozen=True)
class Activity:
    what: str
    metrics: tuple[Measure, ...]
    sets: int | None = None

    def measure(self, metric: Metric) -> Measure | None:
        return next((one for one in self.metrics if one.metric is metric), None)


_UNIT_NAMES = {
    "km": r"km|kms|kilomet(?:er|re)s?|kilometer|k",
    "mi": r"mi|miles?",
    "m": r"met(?:er|re)s?|m",
    "yd": r"yards?|yds?",
    "ft": r"feet|ft",
    "laps": r"laps?|lengths?",
    "steps": r"steps?",
    "floors": r"floors?|flights?(?: of stairs)?",
    "kg": r"kg|kgs|kilos?|kilograms?",
    "lb": r"lbs?|pounds?",
    "h": r"h|hrs?|hours?",
    "min": r"mins?|minutes?|'",
    "s": r"s|secs?|seconds?|\"",
    "bpm": r"bpm|beats(?: per minute| a minute)?",
    "reps": r"reps?|repetitions?|times",
}
_METRIC_OF = {
    **dict.fromkeys(("km", "mi", "m", "yd", "ft", "laps", "steps", "floors"), Metric.DISTANCE),
    **dict.fromkeys(("kg", "lb"), Metric.WEIGHT),
    **dict.fromkeys(("h", "min", "s"), Metric.DURATION),
    "bpm": Metric.RECOVERY,
    "reps": Metric.REPETITIONS,
}
_UNIT = {unit: re.compile(f"(?:{names})") for unit, names in _UNIT_NAMES.items()}
_ANY_UNIT = "|".join(_UNIT_NAMES.values())

# What is done, as a person would type it. A verb or noun is enough to make a message an activity
# as long as an amount stands beside it.
_MOVES = (
    r"ran|run|runs|running|jog(?:ged|ging|s)?|walk(?:ed|ing|s)?|hik(?:e|ed|ing|es)|march(?:ed)?|"
    r"sprint(?:ed|ing|s)?|swam|swim(?:ming|s)?|swum|(?:bik|cycl)(?:e|ed|ing|es)|"
    r"bicycl(?:e|ed|ing)|rode|rid(?:e|ing)|row(?:ed|ing|er)?|kayak(?:ed|ing)?|paddl(?:e|ed|ing)|"
    r"ski(?:ed|ing)?|skat(?:e|ed|ing)|danc(?:e|ed|ing)|climb(?:ed|ing|s)?|boulder(?:ed|ing)?|"
    r"box(?:ed|ing)|kickboxing|yoga|pilates|tai chi|zumba|aerobics|spinning|spin|hiit|crossfit|"
    r"cardio|stretch(?:ed|ing|es)?|mobility|gym|work(?:ed)? ?out|workouts?|train(?:ed|ing)|"
    r"exercis(?:e|ed|ing|es)|physio(?:therapy)?(?: exercises)?|warm-?up|lift(?:ed|ing)?|weights|"
    r"weightlifting|strength training|meditat(?:ed|ing|ion)|elliptical|treadmill|stairs|"
    r"stair ?master|stair climb(?:ing|er)|cross ?trainer|stepper|trampoline|gardening|"
    r"football|soccer|basketball|volleyball|badminton|tennis|table tennis|ping ?pong|squash|"
    r"hockey|golf|handball|rugby|baseball|cricket|padel|judo|karate|martial arts|"
    r"surf(?:ed|ing)?|sail(?:ed|ing)?|horse ?riding|jump(?:ed|ing)? rope|rope skipping|"
    r"skipping(?: rope)?|skipped rope|rope jumps?|jumping jacks|"
    r"push-? ?ups?|press-? ?ups?|pull-? ?ups?|chin-? ?ups?|sit-? ?ups?|crunch(?:es)?|squats?|"
    r"squatted|lunges?|burpees?|dips?|planks?|planked|bench(?:ed|es)?(?: ?press(?:ed)?)?|"
    r"dead-? ?lift(?:s|ed)?|overhead press|shoulder press|leg press|chest press|ohp|"
    r"(?:biceps? |hammer )?curls?|bent over rows?|barbell rows?|dumbbell rows?|cable rows?|rows|"
    r"snatch(?:es)?|clean and jerk|cleans|kettlebells?(?: swings?)?|swings|thrusters?|"
    r"hip thrusts?|glute bridges?|bridges|calf raises?|leg raises?|lateral raises?|raises|"
    r"mountain climbers|wall sits?|handstands?|muscle-? ?ups?|step-? ?ups?|box jumps?|"
    r"lat pull-? ?downs?|leg curls?|leg extensions?|triceps? (?:dips|extensions?)|hollow holds?|"
    r"dead hangs?|farmers? (?:carry|walk)|flys|flies|half[- ]marathon|marathon|triathlon|parkrun|"
    r"10k|5k|race|laps|park run|nordic walking|trail run(?:ning)?|water aerobics|aqua ?gym|"
    r"circuit(?: training)?|intervals?|core(?: workout)?|abs|sauna|breathing(?: exercises?)?"
)
_WHAT = re.compile(rf"(?<![\w-])(?:{_MOVES})(?![\w-])")
# A word that only frames another one: "did 20 min of yoga", "training: bench 60 kg".
_FRAME = re.compile(
    r"(?:work(?:ed)? ?out|workouts?|train(?:ed|ing)|exercis(?:e|ed|ing|es)|gym|race|laps|"
    r"lift(?:ed|ing)?|weights|intervals?|warm-?up|core)\b"
)
_KINDS_OF_RACE = {"marathon": (42.195, "km"), "half marathon": (21.0975, "km")}
_STRENGTH = re.compile(
    r"push|press|pull|chin|sit-? ?up|crunch|squat|lunge|burpee|dips?|curl|row|dead-? ?lift|bench|"
    r"snatch|clean|swing|thruster|thrust|bridge|raise|climbers|jack|jump|step-? ?up|ohp|fl[yi]e?s|"
    r"extension|muscle|kettlebell|handstand|rope|carry"
)

_SHORT_COURSE = re.compile(r"sw[aiu]m|sprint|laps|climb|boulder|interval|paddl|carry")

_N = rf"(?<![\w.,:])({NUMBER})"
_CLOCK = re.compile(
    r"(?<![\w:.,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\w:])(?! ?(?:am|pm|o'clock|uhr)\b)"
)
_AT_CLOCK = re.compile(
    r"\bat \d{1,2}(?::\d{2})?(?: ?(?:am|pm|o'clock))?(?!\s*\d*\s*(?:kg|lb|bpm|%|k\b|min))\b"
)
_PACE = re.compile(
    r"\b\d{1,2}(?::\d{2}|[.,]\d+)? ?(?:min)?(?:/| per | a )(?:km|mi|mile|k|h|hour|hr)\b|"
    r"\b\d+(?:[.,]\d+)? ?(?:km/?h|kph|mph|kmh|watts?|w|kcal|cal|calories)\b|\b\d+ ?%|"
    r"\b(?:rpe|level|zone|day|week|session|workout|no|number|lap|set) ?#?\d+\b"
)
_MIXED = re.compile(
    rf"{_N} ?(?:h|hrs?|hours?)(?: and| &|,)? ?(\d{{1,2}}) ?(?:m|mins?|minutes?)?(?![\w:.,]|\d|x)"
)
_MIXED_MIN = re.compile(
    rf"{_N} ?(?:m|min|mins|minutes?|')(?: and| &|,)? ?(\d{{1,2}}) ?(?:s|secs?|seconds?|\")(?!\w)"
)
_AND_HALF = re.compile(
    rf"(?:{_N}|\b(an?)) (hours?|h|km|kilomet(?:er|re)s?|miles?|minutes?)? ?and a half(?: (hours?|"
    rf"h|km|"
    r"kilomet(?:er|re)s?|miles?|minutes?))?"
)
_HALF = re.compile(
    r"(?<!and )\b(?:(three quarters of|quarter of|a quarter|half|a half)) ?(?:an?|of an?)? ?(hour|"
    r"mile|km|kilomet(?:er|re)|minute)\b"
)
_ONE = re.compile(
    r"\b(an?) (?:full |whole |good |quick |long )*(hour|mile|minute|kilomet(?:er|re))\b"
)
_SETS = re.compile(
    rf"{_N} ?(?:x|×|\*|sets? of|sets? x|rounds? of|series of|times) ?({NUMBER})(?!\d)(?![.,:]\d)"
    r"(?: ?(?:x|×|@|at) ?(\d+(?:[.,]\d+)?)(?= ?(?:kg|kgs|kilos?|lbs?|pounds?)\b| ?$|[,. ]))?"
    r"( ?(?:sec(?:ond)?s?|s|min(?:ute)?s?|m|km|meters?|metres?|laps?|kg|kgs|lbs?)\b)?"
)
_COUNT = re.compile(rf"{_N} ?-? ?({_ANY_UNIT})(?![\w'])(?!-)")
# "100 kg x 5": five repetitions with it.
_TIMES = re.compile(
    rf"(?:kg|kgs|kilos?|lbs?|pounds?|[|]) ?[x×] ?({NUMBER})(?![\w.,:]*\d)(?! ?[a-z])"
)
_RECOVERY = re.compile(
    r"(?:recover\w*|back to (?:normal|rest\w*|baseline)|calm(?:ed)? (?:down )?again|"
    r"breath(?:ing)? (?:was )?(?:back|normal)|heart ?rate|pulse|resting)"
)
_RATE = re.compile(r"\b(?:heart ?rate|pulse|hr|rhr)\b")
_RATE_VALUE = re.compile(
    r"\b(?:(?:resting )?(?:heart ?rate|pulse|hr|rhr)\b[^.!?\d]{0,25}?)(\d{2,3})(?![\w.,:]*\d)(?! "
    r"?(?:min|s\b|sec|h\b|km))"
)
_DROP = re.compile(r"\bfrom (\d{2,3})(?: ?bpm)? (?:down )?to (\d{2,3})\b")
_BODY = re.compile(
    r"\b(?:weigh(?:ed|ing|s)?|lost|gained|bod(?:y|ies) ?weight|on the scales?|down to)\b"
)
_OTHER_TIME = re.compile(
    r"\b(?:in|for|every|after|next|last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b|"
    rf"\b{NUMBER} (?:days?|weeks?|months?|years?)\b(?: ago| in a row| straight)?|"
    rf"\b{NUMBER} (?:minutes?|min|hours?|h) (?:ago|late|early|earlier|later)\b"
)
_NOT_DONE = re.compile(
    r"\b(?:will|want(?:ed)? to|going to|plan(?:ned|ning)? to|would like to|did not|didn't|should|"
    r"could not|couldn't|tomorrow|have to|need to|hope to|can't|cannot|never|must|wish|skipped(?! "
    r"rope)|instead of|supposed to|sold|paid|earned|salary|followers|run (?:out|away|late|a|into|"
    r"for|errands|by|over)|ran (?:out|away|late|a (?!5k|10k|half|marathon|mile|race|few|couple)|"
    r"into|errands|over)|don't|do not)\b"
)


# "60x5" on the bench is five with sixty of a unit left unsaid, not sixty sets.
MANY_SETS = 30


@dataclass
class _Reading:
    """The text still unread, and what has been read out of it so far."""

    rest: str
    found: list[Measure]
    sets: int | None = None

    def add(self, metric: Metric, amount: float, unit: str) -> None:
        if amount > 0 and all(one.metric is not metric for one in self.found):
            self.found.append(Measure(metric, round(amount, 3), unit))

    def cut(self, span: tuple[int, int]) -> None:
        self.rest = f"{self.rest[: span[0]]} | {self.rest[span[1] :]}"


def activity(text: str) -> Activity | None:
    """What was done and how much, or None when no movement with an amount is recognised."""
    said = lower(text)
    what = _what(said)
    if (what is None and not _RATE.search(said) and not _RECOVERY.search(said)) or (
        _NOT_DONE.search(said)
    ):
        return None
    reading = _Reading(_OTHER_TIME.sub(" ", _PACE.sub(" ", said)), [])
    _read_recovery(reading)
    if what is None and not reading.found:
        return None
    _read_sets(reading, what or "")
    _read_times(reading)
    _read_amounts(reading, what or "")
    if what in _KINDS_OF_RACE and not any(m.metric is Metric.DISTANCE for m in reading.found):
        distance, unit = _KINDS_OF_RACE[what]
        reading.add(Metric.DISTANCE, distance, unit)
    if not reading.found:
        return None
    order = list(Metric)
    measures = sorted(reading.found, key=lambda one: order.index(one.metric))
    return Activity(what or "recovery", tuple(measures), reading.sets)


_AHEAD = re.compile(
    r"\?|\b(?:before|until|till|to go|left|free|spare|starts?|starting|begins?|later|"
    r"in (?:\d|an?\b|half\b|the next\b))"
)


def ahead(text: str) -> bool:
    """Whether the minutes may be those until it begins, or those that there are for it."""
    return _AHEAD.search(lower(text)) is not None


def _what(said: str) -> str | None:
    names = [found[0] for found in _WHAT.finditer(said)]
    if not names:
        return None
    telling = [name for name in names if not _FRAME.fullmatch(name)]
    return _tidy((telling or names)[0])


def _tidy(name: str) -> str:
    name = re.sub(r"\b(push|press|pull|chin|sit|step|muscle)[ -]?(ups?)\b", r"\1-\2", name)
    name = re.sub(r"half[- ]marathon", "half marathon", name)
    return {"5k": "run", "10k": "run"}.get(name, name)


def _unit(name: str) -> str:
    return next(unit for unit, pattern in _UNIT.items() if pattern.fullmatch(name))


def _read_recovery(reading: _Reading) -> None:
    drop = _DROP.search(reading.rest)
    if drop and _RATE.search(reading.rest):
        reading.add(Metric.RECOVERY, float(drop[1]) - float(drop[2]), "bpm")
        reading.cut(drop.span())
        return
    near = _RECOVERY.search(reading.rest)
    if near is None:
        return
    for amount in _COUNT.finditer(reading.rest):
        unit = _unit(amount[2])
        if unit in {"s", "min"} and -60 < amount.start() - near.end() < 60:
            before = _WHAT.search(reading.rest)
            if before and abs(amount.start() - before.end()) < abs(amount.start() - near.start()):
                continue
            reading.add(Metric.RECOVERY, value(amount[1]), unit)
            reading.cut(amount.span())
            return
    rate = _RATE_VALUE.search(reading.rest)
    if rate:
        reading.add(Metric.RECOVERY, float(rate[1]), "bpm")
        reading.cut(rate.span())


def _read_sets(reading: _Reading, what: str) -> None:
    """Reads "3x10" as three sets of ten, and "10 x 60 kg" as ten with sixty."""
    found = _SETS.search(reading.rest)
    if found is None:
        return
    sets, each = value(found[1]), value(found[2])
    unit = (found[4] or "").strip()
    if unit and _unit(unit) in {"kg", "lb"} and not found[3]:
        # "10 x 60 kg": ten repetitions with sixty.
        reading.add(Metric.WEIGHT, each, _unit(unit))
        reading.add(Metric.REPETITIONS, sets, "reps")
    elif unit and not found[3]:
        name = _unit(unit)
        name = "min" if name == "m" and _STRENGTH.search(what) else name
        reading.sets = int(sets)
        reading.add(_METRIC_OF[name], sets * each, name)
    elif sets > MANY_SETS:
        reading.add(Metric.REPETITIONS, each, "reps")
    else:
        reading.sets = int(sets) or None
        if found[3]:
            named = _unit(unit) if unit else "kg"
            reading.add(Metric.WEIGHT, value(found[3]), named)
        reading.add(Metric.REPETITIONS, sets * each, "reps")
    reading.cut(found.span())


def _read_times(reading: _Reading) -> None:
    reading.rest = _AT_CLOCK.sub(" | ", reading.rest)
    if clock := _CLOCK.search(reading.rest):
        first, second, third = int(clock[1]), int(clock[2]), clock[3]
        # Two parts are minutes and seconds, as on a stopwatch.
        seconds = first * 3600 + second * 60 + int(third) if third else first * 60 + second
        reading.add(Metric.DURATION, seconds, "s")
        reading.cut(clock.span())
    if mixed := _MIXED.search(reading.rest):
        reading.add(Metric.DURATION, value(mixed[1]) * 60 + int(mixed[2]), "min")
        reading.cut(mixed.span())
    if mixed := _MIXED_MIN.search(reading.rest):
        reading.add(Metric.DURATION, value(mixed[1]) * 60 + int(mixed[2]), "s")
        reading.cut(mixed.span())
    if (half := _AND_HALF.search(reading.rest)) and (half[3] or half[4]):
        unit = _unit(half[3] or half[4])
        reading.add(_METRIC_OF[unit], (value(half[1]) if half[1] else 1) + 0.5, unit)
        reading.cut(half.span())
    if half := _HALF.search(reading.rest):
        unit = _unit(half[2])
        part = 0.75 if half[1].startswith("three") else 0.25 if "quarter" in half[1] else 0.5
        whole, named = (
            (60.0, "min") if unit == "h" else (60.0, "s") if unit == "min" else (1.0, unit)
        )
        reading.add(_METRIC_OF[unit], part * whole, named)
        reading.cut(half.span())


def _read_amounts(reading: _Reading, what: str) -> None:
    for amount in _COUNT.finditer(reading.rest):
        unit = _unit(amount[2])
        if unit == "m" and value(amount[1]) < 100 and not _SHORT_COURSE.search(what):
            unit = "min"  # "walked 25m" is a stroll of minutes, not of metres
        if unit in {"kg", "lb"} and _BODY.search(reading.rest):
            continue
        if unit == "reps" and amount[2] == "times" and not _STRENGTH.search(what):
            continue
        reading.add(_METRIC_OF[unit], value(amount[1]), unit)
    if one := _ONE.search(reading.rest):
        unit = _unit(one[2])
        reading.add(_METRIC_OF[unit], 1.0, unit)
    if _STRENGTH.search(what):
        if times := _TIMES.search(reading.rest):
            reading.add(Metric.REPETITIONS, value(times[1]), "reps")
        _read_bare_repetitions(_COUNT.sub(" | ", reading.rest), reading)


_BARE = re.compile(rf"{_N} (?:\w+ ){{0,2}}?(?:{_MOVES})(?![\w-])")
_BARE_AFTER = re.compile(rf"(?:{_MOVES})[ :x×*-]{{1,3}}({NUMBER})(?![\w.,:]*\d)(?! ?[a-z])")


def _read_bare_repetitions(rest: str, reading: _Reading) -> None:
    """Reads "20 push-ups" and "push-ups: 20", which leave the unit unsaid."""
    bare = _BARE.search(rest) or _BARE_AFTER.search(rest)
    if bare:
        reading.add(Metric.REPETITIONS, value(bare[1]), "reps")
