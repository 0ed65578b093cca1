"""Finds a person's time zone: by a city or country, by where they are, by what their clock shows.

What is kept is always the name of a zone, never an offset, which the next change makes wrong.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from bot.when.cities import fold, table
from bot.when.pieces import Clock, Weekday
from bot.when.words import cut

MOST = 6
"""Zones that are offered at once."""
LONGEST = 80
CLOSE = 10
"""Minutes that a person's clock may differ from ours."""
SMALL = 10
"""A place so many times smaller than another of its name is not meant by the name alone."""
COMMON = 50_000
"""People from which on a city is looked for behind a mistyped name."""
_OTHER_NAMES = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "britain": "GB",
    "great britain": "GB", "northern ireland": "GB", "usa": "US", "us": "US", "america": "US",
    "the states": "US", "united states of america": "US", "holland": "NL", "korea": "KR",
    "czech republic": "CZ", "turkiye": "TR", "uae": "AE", "emirates": "AE", "burma": "MM",
    "deutschland": "DE", "osterreich": "AT", "schweiz": "CH", "espana": "ES", "italia": "IT",
    "brasil": "BR", "polska": "PL", "россия": "RU", "украіна": "UA", "украина": "UA",
}  # fmt: skip


@dataclass(frozen=True)
class Zone:
    name: str  # of the IANA database
    label: str  # "Lisbon, Portugal"
    country: str | None  # two letters of ISO 3166


def by_city(name: str, folder: Path, *, slips: bool = True) -> tuple[Zone, ...]:
    """Find the zones that a city, country, state or zone name may mean, likeliest first.

    Abbreviations such as IST are names of several zones, and all are given: the person chooses.
    Without `slips` nothing but a whole name that is spelled as it is finds any.
    `folder` keeps the table of cities; where it has none yet, making it takes some seconds.
    """
    wanted = fold(name)
    if not wanted or len(name) > LONGEST:
        return ()
    with closing(table(folder)) as cities:
        known = _named(name.strip(), cities)
        if known:
            return (known,)
        abbreviated = _abbreviations().get(name.strip().upper())
        if abbreviated:
            return _biggest(abbreviated, cities)
        found = [*_in_land(wanted, cities), *_exactly(name, wanted, cities)]
        if slips and not found and len(wanted) > 3:
            found = _beginning(wanted, cities) or _mistyped(wanted, cities)
    first: dict[tuple[str, str | None], Zone] = {}
    for zone in found:
        first.setdefault((zone.name, zone.country), zone)
    return tuple(first.values())[:MOST]


def exactly(name: str, folder: Path) -> tuple[Zone, ...]:
    """Find the zones as `by_city` does, but by names that are known, with no slip forgiven."""
    wanted = fold(name)
    if not wanted or len(name) > LONGEST:
        return ()
    with closing(table(folder)) as cities:
        if known := _named(name.strip(), cities):
            return (known,)
        if abbreviated := _abbreviations().get(name.strip().upper()):
            return _biggest(abbreviated, cities)
        return tuple(dict.fromkeys([*_in_land(wanted, cities), *_known(wanted, cities)]))[:MOST]


def _known(wanted: str, cities: sqlite3.Connection) -> list[Zone]:
    """The city that is meant by its name alone: the biggest, and what is near it in people."""
    rows = _rows("folded = ?", wanted, cities)
    return [_zone(row, cities) for row in rows if row[5] * SMALL >= rows[0][5] and row[5] >= COMMON]


def by_location(latitude: float, longitude: float) -> str:
    """Give the zone of a place, at sea one such as Etc/GMT+3. Raises ValueError off the globe."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"no such place: {latitude}, {longitude}")
    # Imported late: the map takes 35 MB, and most people name a city.
    from tzfpy import get_tz  # noqa: PLC0415

    return get_tz(longitude, latitude)


def by_clock(text: str, now: datetime, folder: Path) -> tuple[Zone, ...]:
    """Find the zones whose clocks show what the person says theirs does, most people first."""
    if len(text) > LONGEST:
        return ()
    pieces = [found.piece for found in cut(text).pieces]
    clock = next((piece for piece in pieces if isinstance(piece, Clock)), None)
    weekday = next((piece.day for piece in pieces if isinstance(piece, Weekday)), None)
    if clock is None:
        return ()
    said, turn = clock.hour * 60 + clock.minute, 24 * 60 if clock.sure else 12 * 60
    with closing(table(folder)) as cities:
        fits = []
        for (name,) in cities.execute("select name from zone"):
            wall = now.astimezone(ZoneInfo(name))
            apart = (wall.hour * 60 + wall.minute - said) % turn
            if min(apart, turn - apart) <= CLOSE and weekday in (None, wall.weekday()):
                fits.append(name)
        return _biggest(fits, cities, most=2 * MOST)


def by_name(name: str, folder: Path) -> Zone | None:
    """Give the zone of an IANA name with its biggest city."""
    with closing(table(folder)) as cities:
        return _named(name, cities)


# Kinds of names ---------------------------------------------------------------------------------


def _named(name: str, cities: sqlite3.Connection) -> Zone | None:
    known = _spelled().get(name.lower().replace(" ", "_"))
    if known is None:
        return None
    biggest = _biggest([known], cities)
    place = known.rpartition("/")[2].replace("_", " ")
    return biggest[0] if biggest else Zone(known, place, _countries().get(known))


@cache
def _spelled() -> dict[str, str]:
    """Names of zones by their small letters; those that are an offset in disguise are left out."""
    kept = {name for name in available_timezones() if "/" in name and not name.startswith("Etc/")}
    kept -= {name for name in kept if name.startswith("SystemV/")}
    return {name.lower(): name for name in (*sorted(kept), "UTC")}


@cache
def _countries() -> dict[str, str]:
    """Countries of zones, by the table that comes with the database."""
    lines = (files("tzdata.zoneinfo") / "zone.tab").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


@cache
def _abbreviations() -> dict[str, tuple[str, ...]]:
    """Zones by the abbreviations that they use in winter or summer ("IST")."""
    found: dict[str, list[str]] = {}
    for name in sorted(_countries()):
        zone = ZoneInfo(name)
        for month in (1, 7):
            letters = datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).tzname() or ""
            if letters.isalpha() and name not in found.setdefault(letters, []):
                found[letters].append(name)
    return {letters: tuple(names) for letters, names in found.items()}


def _in_land(wanted: str, cities: sqlite3.Connection) -> list[Zone]:
    """Find the zones of a country or of a state of the USA, the biggest city for each."""
    rows: list[Row] = []
    if country := _country(wanted, cities):
        rows += cities.execute(
            f"{_BIGGEST} where country = ? group by zone order by sum(people) desc", (country,)
        )
    if state := _state(wanted, cities):
        rows += cities.execute(
            f"{_BIGGEST} where country = 'US' and region = ? group by zone"
            " order by sum(people) desc",
            (state,),
        )
    return [_zone(row, cities) for row in rows]


def _country(wanted: str, cities: sqlite3.Connection) -> str | None:
    every = cities.execute("select iso, name from country")
    names = {fold(name): iso for iso, name in every} | _OTHER_NAMES
    return names.get(wanted)


def _state(wanted: str, cities: sqlite3.Connection) -> str | None:
    states = cities.execute("select code, name from state")
    return next((code for code, name in states if fold(name) == wanted), None)


def _exactly(name: str, wanted: str, cities: sqlite3.Connection) -> list[Zone]:
    """Find cities of that name, or of its first words if the rest says where: "Paris, Texas"."""
    found = _rows("folded = ?", wanted, cities)
    if found:
        return [_zone(row, cities) for row in found]
    words = wanted.split()
    cuts = (
        [len(fold(name.split(",", maxsplit=1)[0]).split())]
        if "," in name
        else range(len(words) - 1, 0, -1)
    )
    for at in cuts:
        land = " ".join(words[at:])
        country, state = _country(land, cities), _state(land, cities)
        for row in _rows("folded = ?", " ".join(words[:at]), cities):
            in_land = row[3] == (country or land.upper())
            in_state = row[3] == "US" and row[2] == (state or land.upper())
            if in_land or in_state:
                found.append(row)
        if found:
            break
    return [_zone(row, cities) for row in found]


def _beginning(wanted: str, cities: sqlite3.Connection) -> list[Zone]:
    found = _rows("folded between ?1 and ?1 || char(1114111) and main", wanted, cities)
    return [_zone(row, cities) for row in found]


def _mistyped(wanted: str, cities: sqlite3.Connection) -> list[Zone]:
    """Find names that differ in a letter or two; the first letter is seldom the wrong one."""
    names = cities.execute(
        "select distinct folded from name join city on city.id = name.city"
        " where folded >= ?1 and folded < ?2 and length(folded) between ?3 and ?4 and people >= ?5",
        (wanted[0], chr(ord(wanted[0]) + 1), len(wanted) - 2, len(wanted) + 2, COMMON),
    )
    near = get_close_matches(wanted, [name for (name,) in names], 3, 0.8)
    return [_zone(row, cities) for name in near for row in _rows("folded = ?", name, cities)[:1]]


# Rows -------------------------------------------------------------------------------------------

# With max(), SQLite takes the other columns from the row that has it.
_BIGGEST = "select id, name, region, country, zone, max(people) from city"
Row = tuple[int, str, str, str, str, int]


def _rows(where: str, value: str, cities: sqlite3.Connection) -> list[Row]:
    """Give the cities with such a name; one for which it is the main name goes before."""
    return cities.execute(
        "select city.id, city.name, region, country, zone, people from name"  # noqa: S608 - `where` is ours
        f" join city on city.id = name.city where {where}"
        " order by people * (1 + 4 * main) desc limit 20",
        (value,),
    ).fetchall()


def _zone(row: Row, cities: sqlite3.Connection) -> Zone:
    _, name, region, country, zone, _ = row
    query, code = "select name from country where iso = ?", country
    if country == "US":
        query, code = "select name from state where code = ?", region
    land = cities.execute(query, (code,)).fetchone()
    return Zone(zone, f"{name}, {land[0]}" if land else name, country)


def _biggest(
    names: Iterable[str], cities: sqlite3.Connection, most: int = MOST
) -> tuple[Zone, ...]:
    """Give zones by the number of people in them, each labelled by its biggest city."""
    wanted = set(names)
    rows = cities.execute(
        "select id, city.name, region, country, zone.name, zone.people from zone"
        " join city on city.id = zone.biggest order by zone.people desc"
    )
    found = [row for row in rows if row[4] in wanted]
    return tuple(_zone(row, cities) for row in found[:most])
